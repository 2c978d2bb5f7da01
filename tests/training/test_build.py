"""The models under ``models/`` are what the build makes, byte for byte."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.engines.model_pack import read_card
from facematch_gui.paths import model_dir
from facematch_gui.training.architecture import weight_shapes
from facematch_gui.training.build import build_models, export_network, exporting_tools, known_calibration, pack_weights
from facematch_gui.training.cards import FINDER_NOTICE, RESNET_NOTICE, finder_card, resnet_card, with_card

MODELS = ("face-finder", "face-resnet")
LARGEST_MODELS = 40_000_000
"""What all bundled models may take together, in bytes."""


@pytest.fixture(scope="module")
def weights() -> dict[str, NDArray[np.float32]]:
    with np.load(model_dir("face-resnet") / "weights.npz", allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}


def _content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture
def _same_tools() -> None:
    """Other releases may export other bytes, which are no less right."""
    pytest.importorskip("tensorflow")
    if exporting_tools() != _built_with():
        pytest.skip(f"the committed network was built with {_built_with()}, not with {exporting_tools()}")


def _built_with() -> dict[str, str]:
    card = json.loads((model_dir("face-resnet") / "card.json").read_bytes())
    return dict(card["built_with"])


@pytest.mark.usefixtures("_same_tools")
def test_the_committed_weights_export_to_the_committed_network(weights: dict[str, NDArray[np.float32]]) -> None:
    assert export_network(weights) == (model_dir("face-resnet") / "network.tflite").read_bytes()


def test_the_committed_weights_pack_to_the_committed_file(weights: dict[str, NDArray[np.float32]]) -> None:
    assert {name: array.shape for name, array in weights.items()} == weight_shapes()
    assert pack_weights(weights) == (model_dir("face-resnet") / "weights.npz").read_bytes()


@pytest.mark.parametrize("name", MODELS)
def test_the_committed_card_is_the_one_the_build_writes(name: str) -> None:
    folder = _content(model_dir(name))
    files = {file: folder[file] for file in read_card(model_dir(name)).files}
    assert set(files) == set(folder) - {"card.json"}
    card = finder_card(files) if name == "face-finder" else resnet_card(files, _built_with(), known_calibration(files))
    assert with_card(card, files)["card.json"] == folder["card.json"]
    assert folder["NOTICE"] == (FINDER_NOTICE if name == "face-finder" else RESNET_NOTICE).encode()


@pytest.mark.parametrize("name", MODELS)
def test_every_file_is_the_one_on_its_card(name: str) -> None:
    card = read_card(model_dir(name))
    for file, record in card.files.items():
        assert len(card.read(file)) == record.size


def test_all_models_fit_their_budget() -> None:
    sizes = [path.stat().st_size for name in MODELS for path in model_dir(name).iterdir()]
    assert sum(sizes) <= LARGEST_MODELS


def test_packed_weights_read_back_without_pickles() -> None:
    arrays = {"a/kernel": np.arange(6, dtype=np.float32).reshape(2, 3), "a/bias": np.zeros(0, np.float32)}
    packed = pack_weights(arrays)
    assert packed == pack_weights({name: array.copy() for name, array in arrays.items()})
    with np.load(io.BytesIO(packed), allow_pickle=False) as archive:
        assert archive.files == list(arrays)
        for name, array in arrays.items():
            np.testing.assert_array_equal(archive[name], array)


@pytest.mark.usefixtures("_same_tools")
def test_building_from_the_packages_gives_the_committed_bytes(tmp_path: Path) -> None:
    packages = os.environ.get("FACEMATCH_BUILD_PACKAGES")
    if not packages:
        pytest.skip("the two build-time packages (136 MB) are not here: set FACEMATCH_BUILD_PACKAGES to their folder")
    said: list[str] = []
    build_models(tmp_path, Path(packages), said.append)
    assert said[-1].startswith("The models are in")
    for name in MODELS:
        assert _content(tmp_path / name) == _content(model_dir(name))
