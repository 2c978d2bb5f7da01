"""A trained network becomes a folder that every engine reads, whole or not at all."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui import paths
from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ORIGINAL_RECIPE, ChipRecipe
from facematch_gui.dataset.prepared import PreparedFaces, write_prepared
from facematch_gui.engines.litert import LiteRtEmbedder
from facematch_gui.engines.model_card import ModelCard, Use
from facematch_gui.engines.model_pack import read_card
from facematch_gui.errors import DatasetError, ModelError, OutputError
from facematch_gui.training.model_folder import Provenance, calibrate_faces, write_model
from facematch_gui.training.networks import build_network, load_weights, network_weights

if TYPE_CHECKING:
    import keras

ORIGIN = Provenance(
    description="Eight people of nobody's.",
    licence="Made up.",
    use=Use.THIS_SITE,
    counts={"people": 8, "pictures": 24},
    seed=3,
    recipe="best",
    commit="c" * 40,
    parent="face-resnet 1203a02a",
    site="Example Ltd",
)
ALIGNED = ChipRecipe(size=96, scales=(1.0,))


@pytest.fixture(scope="module")
def network() -> keras.Model:
    pytest.importorskip("tensorflow")
    import keras

    keras.utils.set_random_seed(1)
    return build_network("inception-96")


@pytest.fixture(scope="module")
def written(network: keras.Model, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models") / "ours"
    write_model(folder, "ours", "inception-96", network, ORIGINAL_RECIPE, ORIGIN, None)
    return folder


@pytest.fixture(scope="module")
def card(written: Path) -> ModelCard:
    return read_card(written)


def test_the_folder_holds_the_network_its_weights_a_notice_and_a_card(written: Path, card: ModelCard) -> None:
    names = {"network.tflite", "weights.npz", "NOTICE", "card.json"}
    assert {file.name for file in written.iterdir()} == names
    assert set(card.files) == names - {"card.json"}
    for file in card.files:
        card.read(file)
    assert [file.name for file in written.parent.iterdir()] == ["ours"], "nothing half-written is left"


def test_the_card_says_what_the_network_is_and_where_it_comes_from(written: Path, card: ModelCard) -> None:
    assert (card.name, card.kind, card.recipe()) == ("ours", "embedder", ORIGINAL_RECIPE)
    assert card.network("embedder").architecture == "inception-96"
    assert card.calibration is None
    assert card.use is not None
    assert (card.use.allowed, card.use.site) == (Use.THIS_SITE, "Example Ltd")
    assert (card.use.data, card.use.licence) == ("Eight people of nobody's.", "Made up.")
    assert card.provenance == {
        "recipe": "best",
        "counts": {"people": 8, "pictures": 24},
        "seed": 3,
        "commit": "c" * 40,
        "parent": "face-resnet 1203a02a",
    }
    notice = (written / "NOTICE").read_text("utf-8")
    assert "Made up." in notice
    assert "by nobody else" in notice


def test_every_engine_gives_the_networks_own_answer(network: keras.Model, card: ModelCard) -> None:
    from facematch_gui.engines.tensorflow import TensorFlowEmbedder

    chips = np.random.default_rng(0).integers(0, 256, (5, 96, 96, 3), np.uint8)
    trained = np.asarray(network(chips, training=False))
    litert, tensorflow = LiteRtEmbedder(card), TensorFlowEmbedder(card, "cpu")
    np.testing.assert_allclose(tensorflow.embed(chips), trained, rtol=0, atol=1e-6)
    np.testing.assert_allclose(litert.embed(chips), trained, rtol=0, atol=1e-3)
    assert litert.recipe == tensorflow.recipe == ORIGINAL_RECIPE
    for embedder in (litert, tensorflow):
        with pytest.raises(ModelError, match="not calibrated"):
            _ = embedder.info


def test_the_weights_bring_the_network_back(network: keras.Model, written: Path) -> None:
    with np.load(written / "weights.npz", allow_pickle=False) as archive:
        weights = {name: archive[name] for name in archive.files}
    again = build_network("inception-96")
    load_weights(again, weights)
    for name, array in network_weights(network).items():
        np.testing.assert_array_equal(network_weights(again)[name], array)


def test_the_bundled_architecture_is_written_too(tmp_path: Path) -> None:
    pytest.importorskip("tensorflow")
    with np.load(paths.model_dir("face-resnet") / "weights.npz", allow_pickle=False) as archive:
        weights = {name: archive[name] for name in archive.files}
    bundled = read_card(paths.model_dir("face-resnet"))
    model = build_network("face-resnet", weights)
    write_model(tmp_path / "adapted", "adapted", "face-resnet", model, bundled.recipe(), ORIGIN, None)
    adapted = read_card(tmp_path / "adapted")
    assert adapted.recipe() == bundled.recipe()
    chips = np.random.default_rng(0).integers(0, 256, (2, 150, 150, 3), np.uint8)
    np.testing.assert_allclose(LiteRtEmbedder(adapted).embed(chips), LiteRtEmbedder(bundled).embed(chips), atol=1e-5)


# --- Whole or not at all ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["face-resnet", "face-finder", "", "../ours", "a/b", ".hidden"])
def test_some_names_no_site_may_use(name: str, network: keras.Model, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="can have that name"):
        write_model(tmp_path / "x", name, "inception-96", network, ORIGINAL_RECIPE, ORIGIN, None)
    assert not list(tmp_path.iterdir())


def test_a_newer_version_of_the_same_model_takes_the_place_of_the_older(
    network: keras.Model, written: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "ours"
    shutil.copytree(written, folder)
    (folder / "left-over.txt").touch()
    write_model(folder, "ours", "inception-96", network, ORIGINAL_RECIPE, replace(ORIGIN, seed=4), None)
    assert read_card(folder).provenance["seed"] == 4
    assert not (folder / "left-over.txt").exists()
    assert [file.name for file in tmp_path.iterdir()] == ["ours"]


@pytest.mark.parametrize("there", ["another model", "papers", "a file"])
def test_nothing_else_is_overwritten(there: str, network: keras.Model, written: Path, tmp_path: Path) -> None:
    folder = tmp_path / "theirs"
    if there == "another model":
        shutil.copytree(written, folder)
    elif there == "papers":
        folder.mkdir()
        (folder / "thesis.txt").write_text("years of work")
    else:
        folder.write_text("years of work")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(OutputError, match="already is something else"):
        write_model(folder, "theirs", "inception-96", network, ORIGINAL_RECIPE, ORIGIN, None)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_folder_that_cannot_be_written_says_so_and_stays_as_it_was(network: keras.Model, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        write_model(tmp_path / "file" / "ours", "ours", "inception-96", network, ORIGINAL_RECIPE, ORIGIN, None)
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


# --- Calibration ------------------------------------------------------------------------------------------------------


class ColourEmbedder:
    """The mean colours of a chip's quarters: people painted in colours of their own are told apart by them."""

    recipe = ALIGNED

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        quarters = chips.reshape(len(chips), 2, 48, 2, 48, 3).mean(axis=(2, 4), dtype=np.float32)
        return np.asarray(quarters.reshape(len(chips), -1) / 255, np.float32)


def painted(folder: Path, people: int) -> PreparedFaces:
    """Four pictures each of people whose quarters have colours of their own, with some noise; the first a document."""
    rng = np.random.default_rng(0)
    chips, identity = [], []
    for person in range(people):
        colours = rng.integers(20, 236, (2, 2, 3))
        for _ in range(4):
            noisy = np.clip(colours + rng.normal(0, 8, (2, 2, 3)), 0, 255)
            chips.append(np.kron(noisy, np.ones((48, 48, 1))).astype(np.uint8)[None])
            identity.append(person)
    document = [place % 4 == 0 for place in range(len(chips))]
    return write_prepared(
        folder, ALIGNED, chips, identity, [0] * len(chips), document, ["validation"] * len(chips)
    )  # fmt: skip


def test_faces_that_the_network_never_saw_say_what_its_similarities_are_worth(
    network: keras.Model, tmp_path: Path
) -> None:
    section = calibrate_faces(painted(tmp_path / "faces", 60), ColourEmbedder(), "Painted people.", seed=0)
    assert section is not None
    assert section["people"] == 60
    assert section["pictures"] == 240
    assert "Painted people." in section["basis"]
    write_model(tmp_path / "ours", "ours", "inception-96", network, ALIGNED, ORIGIN, section)
    card = read_card(tmp_path / "ours")
    assert card.calibration is not None
    assert set(card.calibration.curves) == {1, 2, 3}
    info = LiteRtEmbedder(card).info
    assert info.recipe == ALIGNED
    assert 0 < info.calibration.similarity_at(0.01) < 1


def test_too_few_people_calibrate_nothing(tmp_path: Path) -> None:
    assert calibrate_faces(painted(tmp_path, 3), ColourEmbedder(), "Painted people.", seed=0) is None
    whole = painted(tmp_path, 3)
    assert calibrate_faces(whole.of("test"), ColourEmbedder(), "Nobody.", seed=0) is None


def test_faces_cut_for_another_network_are_refused(tmp_path: Path) -> None:
    faces = painted(tmp_path, 3)
    embedder = ColourEmbedder()
    embedder.recipe = ORIGINAL_RECIPE
    with pytest.raises(DatasetError, match="not cut as the network wants them"):
        calibrate_faces(faces, embedder, "Painted people.", seed=0)
