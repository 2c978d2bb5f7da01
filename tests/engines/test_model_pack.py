"""Cards and the files they vouch for: what is whole is read, everything else is refused in words."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given

from facematch_gui.core.recipe import ORIGINAL_RECIPE, STANDARD_RECIPE
from facematch_gui.engines.model_card import Use
from facematch_gui.engines.model_pack import chip_fields, read_card
from facematch_gui.errors import ModelChangedError, ModelError
from facematch_gui.paths import model_dir

Document = dict[str, Any]


@pytest.fixture
def finder(tmp_path: Path) -> Path:
    """A copy of the finder's folder, to be tampered with."""
    folder = tmp_path / "face-finder"
    shutil.copytree(model_dir("face-finder"), folder)
    return folder


def _edit(folder: Path, change: Callable[[Document], object]) -> None:
    card = folder / "card.json"
    document = json.loads(card.read_text(encoding="utf-8"))
    change(document)
    card.write_text(json.dumps(document), encoding="utf-8")


def test_the_resnets_card() -> None:
    card = read_card(model_dir("face-resnet"))
    network = card.network("embedder")
    assert (card.name, card.kind, card.licence) == ("face-resnet", "embedder", "CC0-1.0")
    assert (network.file, network.weights) == ("network.tflite", "weights.npz")
    assert (network.input.width, network.input.height, network.input.colour) == (150, 150, "RGB")
    assert (network.input.dtype, network.input.value_range) == ("uint8", (0, 255))
    assert [(output.name, output.shape) for output in network.outputs] == [("embeddings", (128,))]
    assert card.calibration is not None
    assert 1 in card.calibration.curves
    assert card.calibration.basis
    assert (card.recipe(), network.architecture) == (STANDARD_RECIPE, "face-resnet")
    assert card.use is not None
    assert card.use.allowed is Use.COMMERCIAL
    assert card.provenance["package"] == "face_recognition_models"
    assert card.network_sha256() == card.files["network.tflite"].sha256


def test_the_finders_card() -> None:
    card = read_card(model_dir("face-finder"))
    assert (card.name, card.kind, card.licence) == ("face-finder", "finder", "Apache-2.0")
    assert card.calibration is None
    shapes = {role: [output.shape for output in network.outputs] for role, network in card.networks.items()}
    assert shapes == {
        "short_range": [(896, 16), (896, 1)],
        "full_range": [(2304, 16), (2304, 1)],
        "mesh": [(1, 1, 1404), (1, 1, 1)],
    }
    ranges = {role: network.input.value_range for role, network in card.networks.items()}
    assert ranges == {"short_range": (-1, 1), "full_range": (-1, 1), "mesh": (0, 1)}


@pytest.mark.parametrize("name", ["face_landmark.tflite", "LICENSE", "NOTICE"])
@pytest.mark.parametrize("change", ["one bit", "one byte more", "one byte less", "empty"])
def test_a_changed_file_is_refused(finder: Path, name: str, change: str) -> None:
    content = bytearray((finder / name).read_bytes())
    if change == "one bit":
        content[len(content) // 2] ^= 1
    elif change == "one byte more":
        content.append(0)
    else:
        del content[-1 if change == "one byte less" else 0 :]
    (finder / name).write_bytes(content)
    with pytest.raises(ModelChangedError) as caught:
        read_card(finder).read(name)
    assert caught.value.title == "The model file was changed"
    assert name in caught.value.remedy
    assert "facematch models build" in caught.value.remedy


def test_a_huge_exchanged_file_is_refused_without_reading_it(finder: Path) -> None:
    with (finder / "NOTICE").open("wb") as stream:
        stream.truncate(1 << 40)
    with pytest.raises(ModelChangedError):
        read_card(finder).read("NOTICE")


def test_a_missing_file_is_named(finder: Path) -> None:
    (finder / "face_landmark.tflite").unlink()
    with pytest.raises(ModelError, match=r"not complete.*face_landmark\.tflite") as caught:
        read_card(finder).read("face_landmark.tflite")
    assert not isinstance(caught.value, ModelChangedError)


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"face-nowhere is not complete.*card\.json"):
        read_card(tmp_path / "face-nowhere")


def test_a_folder_in_place_of_a_file_is_refused(finder: Path) -> None:
    (finder / "NOTICE").unlink()
    (finder / "NOTICE").mkdir()
    with pytest.raises(ModelError):
        read_card(finder).read("NOTICE")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="this user may read everything")
def test_a_file_that_may_not_be_read_is_named(finder: Path) -> None:
    (finder / "NOTICE").chmod(0)
    with pytest.raises(ModelError, match="cannot be read"):
        read_card(finder).read("NOTICE")


def test_a_file_that_the_card_does_not_list_is_refused(finder: Path) -> None:
    (finder / "more.tflite").write_bytes(b"more")
    with pytest.raises(ModelError, match=r"more\.tflite"):
        read_card(finder).read("more.tflite")


def test_a_network_that_the_model_does_not_have_is_refused(finder: Path) -> None:
    with pytest.raises(ModelError, match="embedder"):
        read_card(finder).network("embedder")


@pytest.mark.parametrize(
    "name", ["../escape", "/etc/passwd", "a/b", "a\\b", "C:secret", "..", ".", "", ".hidden", "nul\0", "a\n"]
)
def test_a_card_cannot_name_a_file_outside_its_folder(finder: Path, name: str) -> None:
    _edit(finder, lambda card: card["files"].update({name: {"sha256": "0" * 64, "bytes": 1}}))
    with pytest.raises(ModelError, match="plain file name"):
        read_card(finder)


def test_a_card_of_another_version_says_so(finder: Path) -> None:
    _edit(finder, lambda card: card.update(schema=1))
    with pytest.raises(ModelError, match=r"another version.*has version 1; this program reads version 3"):
        read_card(finder)


CURVE: Document = {
    "fused": 1,
    "floor": 0.001,
    "similarity": [0.1, 0.9],
    "log10_fmr": [-0.5, -3.0],
    "low": [-1.0, -4.0],
    "high": [0.0, -2.0],
}


def _calibration(**changed: object) -> Document:
    return {"basis": "x", "curves": [{**CURVE, **changed}]}


CHANGES: dict[str, Callable[[Document], object]] = {
    "no schema": lambda card: card.pop("schema"),
    "schema is true": lambda card: card.update(schema=True),
    "name is a number": lambda card: card.update(name=7),
    "files is a list": lambda card: card.update(files=[]),
    "a file is text": lambda card: card["files"].update(NOTICE="x"),
    "a short hash": lambda card: card["files"]["NOTICE"].update(sha256="abc"),
    "an upper-case hash": lambda card: card["files"]["NOTICE"].update(sha256="A" * 64),
    "a negative size": lambda card: card["files"]["NOTICE"].update(bytes=-1),
    "a size in text": lambda card: card["files"]["NOTICE"].update(bytes="175"),
    "networks is missing": lambda card: card.pop("networks"),
    "a network without a file": lambda card: card["networks"]["mesh"].pop("file"),
    "a network with an unlisted file": lambda card: card["networks"]["mesh"].update(file="other.tflite"),
    "weights that are not listed": lambda card: card["networks"]["mesh"].update(weights="other.npz"),
    "no outputs": lambda card: card["networks"]["mesh"].pop("outputs"),
    "an output shape of zero": lambda card: card["networks"]["mesh"]["outputs"][0].update(shape=[0]),
    "an output shape in text": lambda card: card["networks"]["mesh"]["outputs"][0].update(shape="128"),
    "an input without a size": lambda card: card["networks"]["mesh"]["input"].update(width=0),
    "an input range turned round": lambda card: card["networks"]["mesh"]["input"].update(lowest=2),
    "a calibration without curves": lambda card: card.update(calibration={"basis": "x", "curves": []}),
    "a calibration without a basis": lambda card: card.update(calibration={"curves": [CURVE]}),
    "a calibration of two selfies alone": lambda card: card.update(calibration=_calibration(fused=2)),
    "a curve that rises": lambda card: card.update(calibration=_calibration(log10_fmr=[-2.0, -1.0])),
    "a curve beyond one": lambda card: card.update(calibration=_calibration(log10_fmr=[1.0, -1.0])),
    "a curve with a gap": lambda card: card.update(calibration=_calibration(low=[-1.0])),
    "a curve that is no number": lambda card: card.update(calibration=_calibration(high=[float("nan"), 0.0])),
    "a curve outside its interval": lambda card: card.update(calibration=_calibration(low=[0.0, 0.0])),
    "a curve with text": lambda card: card.update(calibration=_calibration(similarity=["a", "b"])),
    "a floor of nought": lambda card: card.update(calibration=_calibration(floor=0.0)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_broken_card_is_refused_in_words(finder: Path, change: Callable[[Document], object]) -> None:
    _edit(finder, change)
    with pytest.raises(ModelError, match="The card of the model face-finder cannot be used"):
        read_card(finder)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b'"' + b"x" * (2 << 20) + b'"'],
    ids=["empty", "cut", "list", "null", "not-text", "deep", "long"],
)
def test_what_is_no_card_is_refused_in_words(finder: Path, content: bytes) -> None:
    (finder / "card.json").write_bytes(content)
    with pytest.raises(ModelError):
        read_card(finder)


# --- How an embedder wants to see a face ------------------------------------------------------------------------------


@pytest.fixture
def resnet(tmp_path: Path) -> Path:
    """A copy of the embedder's card, to be tampered with."""
    folder = tmp_path / "face-resnet"
    folder.mkdir()
    shutil.copy(model_dir("face-resnet") / "card.json", folder)
    return folder


def _shown(card: Document) -> Document:
    shown: Document = card["networks"]["embedder"]["input"]
    return shown


def test_a_card_may_ask_for_the_originals_crops(resnet: Path) -> None:
    _edit(resnet, lambda card: _shown(card).update(chip_fields(ORIGINAL_RECIPE), width=96, height=96))
    assert read_card(resnet).recipe() == ORIGINAL_RECIPE


INPUTS: dict[str, Callable[[Document], object]] = {
    "no framing": lambda card: _shown(card).pop("framing"),
    "an unknown framing": lambda card: _shown(card).update(framing="portrait"),
    "no views": lambda card: _shown(card).update(views=[]),
    "a view of nought": lambda card: _shown(card).update(views=[0]),
    "two views of a crop": lambda card: _shown(card).update(framing="crop"),
    "views in text": lambda card: _shown(card).update(views=["1"]),
    "mirrored perhaps": lambda card: _shown(card).update(mirror_averaging=1),
    "a chip that is not square": lambda card: _shown(card).update(width=96),
    "a chip that fills the memory": lambda card: _shown(card).update(width=1 << 20, height=1 << 20),
    "no architecture": lambda card: card["networks"]["embedder"].pop("architecture"),
    "an unknown use": lambda card: card["use"].update(allowed="anything"),
    "a use without a licence": lambda card: card["use"].pop("licence"),
    "no provenance": lambda card: card.pop("provenance"),
}


@pytest.mark.parametrize("change", INPUTS.values(), ids=INPUTS.keys())
def test_an_embedders_card_says_what_it_is_shown(resnet: Path, change: Callable[[Document], object]) -> None:
    _edit(resnet, change)
    with pytest.raises(ModelError, match="The card of the model face-resnet cannot be used"):
        read_card(resnet)


def test_a_sites_own_model_is_not_mended_by_installing_the_program(tmp_path: Path) -> None:
    folder = tmp_path / "ours"
    folder.mkdir()
    shutil.copy(model_dir("face-resnet") / "card.json", folder)
    _edit(folder, lambda card: card.update(schema=2, name="ours"))
    with pytest.raises(ModelError, match="Train or export the model again"):
        read_card(folder)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(sorted(json.loads((model_dir("face-resnet") / "card.json").read_bytes()))), _JSON)
def test_no_value_anywhere_on_the_card_breaks_the_reader(
    tmp_path_factory: pytest.TempPathFactory, key: str, value: object
) -> None:
    folder = tmp_path_factory.mktemp("model")
    shutil.copy(model_dir("face-resnet") / "card.json", folder)
    _edit(folder, lambda card: card.update({key: value}))
    try:
        read_card(folder)
    except ModelError as error:
        assert error.title  # noqa: PT017
        assert error.remedy  # noqa: PT017
