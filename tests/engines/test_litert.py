"""LiteRT on the CPU: dlib's answers, any batch, and not a word on the streams."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.core.recipe import STANDARD_RECIPE
from facematch_gui.engines.litert import LiteRtEmbedder, LiteRtNetwork, usable_threads
from facematch_gui.engines.model_card import ModelCard
from facematch_gui.engines.model_pack import read_card
from facematch_gui.errors import ModelChangedError, ModelError
from facematch_gui.paths import model_dir


class Golden(NamedTuple):
    """What dlib itself answers."""

    chips: NDArray[np.uint8]
    descriptors: NDArray[np.float32]


@pytest.fixture(scope="module")
def golden(faces: Path) -> Golden:
    with np.load(faces / "golden" / "dlib-20.0.1.npz") as archive:
        return Golden(archive["chip"], archive["descriptor"])


@pytest.fixture(scope="module")
def resnet_card() -> ModelCard:
    return read_card(model_dir("face-resnet"))


@pytest.fixture(scope="module")
def finder_card() -> ModelCard:
    return read_card(model_dir("face-finder"))


@pytest.fixture(scope="module")
def embedder(resnet_card: ModelCard) -> LiteRtEmbedder:
    return LiteRtEmbedder(resnet_card)


def _noise(count: int) -> NDArray[np.uint8]:
    return np.random.default_rng(count).integers(0, 256, (count, 150, 150, 3), np.uint8)


def test_the_shipped_precision_answers_what_dlib_answers(embedder: LiteRtEmbedder, golden: Golden) -> None:
    answer, expected = embedder.embed(golden.chips), golden.descriptors
    norms = np.linalg.norm(answer, axis=1) * np.linalg.norm(expected, axis=1)
    assert ((answer * expected).sum(axis=1) / norms).min() >= 0.9999
    np.testing.assert_allclose(answer, expected, rtol=0, atol=1e-3)


def test_the_info_tells_what_ran(embedder: LiteRtEmbedder, resnet_card: ModelCard) -> None:
    info = embedder.info
    assert (info.name, info.engine, info.device, info.recipe) == ("face-resnet", "litert", "CPU", STANDARD_RECIPE)
    assert info.sha256 == resnet_card.files["network.tflite"].sha256
    assert resnet_card.calibration is not None
    assert info.calibration is resnet_card.calibration


@pytest.mark.parametrize("count", [1, 2, 4, 16, 3])
def test_a_chips_embedding_does_not_depend_on_its_batch(embedder: LiteRtEmbedder, count: int) -> None:
    chips = _noise(count)
    batch = embedder.embed(chips)
    assert batch.shape == (count, 128)
    assert batch.dtype == np.float32
    alone = np.concatenate([embedder.embed(chip[None]) for chip in chips])
    np.testing.assert_allclose(batch, alone, rtol=0, atol=1e-5)


def test_mirrored_and_strided_chips_are_taken_as_they_are(embedder: LiteRtEmbedder) -> None:
    chips = _noise(2)
    mirrored = chips[:, :, ::-1]
    assert not mirrored.flags.c_contiguous
    np.testing.assert_array_equal(embedder.embed(mirrored), embedder.embed(mirrored.copy()))


def test_an_answer_outlives_the_next_one(embedder: LiteRtEmbedder) -> None:
    first = embedder.embed(_noise(1))
    kept = first.copy()
    embedder.embed(_noise(2)[:1])
    np.testing.assert_array_equal(first, kept)


def test_two_embedders_answer_the_same(embedder: LiteRtEmbedder, resnet_card: ModelCard) -> None:
    np.testing.assert_array_equal(LiteRtEmbedder(resnet_card).embed(_noise(4)), embedder.embed(_noise(4)))


@pytest.mark.parametrize(
    ("role", "shapes"),
    [
        ("short_range", [(896, 16), (896, 1)]),
        ("full_range", [(2304, 16), (2304, 1)]),
        ("mesh", [(1, 1, 1404), (1, 1, 1)]),
    ],
)
@pytest.mark.parametrize("count", [1, 2])
def test_outputs_come_in_the_cards_order(
    finder_card: ModelCard, role: str, shapes: list[tuple[int, ...]], count: int
) -> None:
    network = LiteRtNetwork(finder_card, role)
    recipe = finder_card.network(role).input
    outputs = network.run(np.zeros((count, recipe.height, recipe.width, 3), np.float32))
    assert [output.shape for output in outputs] == [(count, *shape) for shape in shapes]
    assert all(output.dtype == np.float32 for output in outputs)


def test_a_changed_network_never_answers(tmp_path: Path) -> None:
    folder = tmp_path / "face-resnet"
    shutil.copytree(model_dir("face-resnet"), folder)
    network = folder / "network.tflite"
    content = bytearray(network.read_bytes())
    content[-1000] ^= 1
    network.write_bytes(content)
    with pytest.raises(ModelChangedError):
        LiteRtEmbedder(read_card(folder))


def test_the_file_may_be_exchanged_once_it_is_loaded(tmp_path: Path) -> None:
    """The bytes that were checked are the bytes that run."""
    folder = tmp_path / "face-finder"
    shutil.copytree(model_dir("face-finder"), folder)
    network = LiteRtNetwork(read_card(folder), "mesh")
    picture = np.random.default_rng(0).random((1, 192, 192, 3), np.float32)
    before = network.run(picture)[0]
    (folder / "face_landmark.tflite").write_bytes(b"\0" * 1000)
    np.testing.assert_array_equal(network.run(picture)[0], before)


def test_a_listed_file_that_is_no_network_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "face-finder"
    shutil.copytree(model_dir("face-finder"), folder)
    card = (folder / "card.json").read_text(encoding="utf-8")
    (folder / "card.json").write_text(card.replace('"file": "face_landmark.tflite"', '"file": "LICENSE"'), "utf-8")
    with pytest.raises(ModelError, match="LICENSE cannot be loaded"):
        LiteRtNetwork(read_card(folder), "mesh")


def test_a_card_that_names_another_output_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "face-finder"
    shutil.copytree(model_dir("face-finder"), folder)
    card = (folder / "card.json").read_text(encoding="utf-8")
    (folder / "card.json").write_text(card.replace("conv2d_31", "conv2d_99"), "utf-8")
    with pytest.raises(ModelError, match=r"face_landmark\.tflite cannot be loaded"):
        LiteRtNetwork(read_card(folder), "mesh")


def test_a_finder_is_no_embedder(finder_card: ModelCard) -> None:
    with pytest.raises(ModelError):
        LiteRtEmbedder(finder_card)
    with pytest.raises(ModelError, match="how the faces for its network"):
        _ = LiteRtEmbedder(finder_card, role="mesh").info


def test_threads_stay_within_reason() -> None:
    assert 1 <= usable_threads() <= 4
