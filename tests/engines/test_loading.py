"""Opening the bundled models by the names that the command line uses."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.haar import HaarFinder
from facematch_gui.engines.loading import check_models, load_embedder, load_finder, load_networks
from facematch_gui.errors import ModelChangedError, ModelError
from facematch_gui.paths import model_dir


def test_everything_for_a_verification_is_loaded() -> None:
    networks = load_networks("litert", "cpu")
    assert isinstance(networks.finder.cascade, HaarFinder)
    assert networks.embedder.info.device == "CPU"
    for network, side in ((networks.finder.short_range, 128), (networks.finder.full_range, 192)):
        scores = network.run(np.zeros((1, side, side, 3), np.float32))[1]
        assert scores.shape[2] == 1
    assert len(networks.finder.mesh.run(np.zeros((1, 192, 192, 3), np.float32))) == 2


def test_models_come_from_the_folder_in_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACEMATCH_MODELS", str(tmp_path))
    with pytest.raises(ModelError, match="face-resnet is not complete"):
        load_embedder("litert", "cpu")
    with pytest.raises(ModelError, match="face-finder is not complete"):
        load_finder()


@pytest.mark.parametrize(
    ("model", "file"),
    [
        ("face-finder", "face_detection_short_range.tflite"),
        ("face-finder", "face_detection_full_range_sparse.tflite"),
        ("face-finder", "face_landmark.tflite"),
        ("face-resnet", "network.tflite"),
    ],
)
def test_any_changed_network_stops_the_loading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, model: str, file: str
) -> None:
    for name in ("face-finder", "face-resnet"):
        shutil.copytree(model_dir(name), tmp_path / name)
    monkeypatch.setenv("FACEMATCH_MODELS", str(tmp_path))
    changed = tmp_path / model / file
    content = bytearray(changed.read_bytes())
    content[5000] ^= 0x10
    changed.write_bytes(content)
    with pytest.raises(ModelChangedError):
        load_networks("litert", "cpu")


def test_litert_needs_no_tensorflow_and_says_nothing() -> None:
    script = (
        "import sys\n"
        "from facematch_gui.engines.loading import load_networks\n"
        "load_networks()\n"
        "print('tensorflow' in sys.modules, 'keras' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (answer.stdout, answer.stderr) == ("False False\n", "")


@pytest.mark.parametrize(("has_tensorflow", "complete"), [(False, True), (True, False)])
def test_only_an_edition_with_tensorflow_needs_its_weights(
    has_tensorflow: bool, complete: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("face-resnet", "face-finder"):
        shutil.copytree(model_dir(folder), tmp_path / folder)
    (tmp_path / "face-resnet" / "weights.npz").unlink()
    monkeypatch.setenv("FACEMATCH_MODELS", str(tmp_path))
    monkeypatch.setattr("facematch_gui.engines.loading._has_tensorflow", lambda: has_tensorflow)
    if complete:
        assert check_models() == ["face-resnet", "face-finder"]
    else:
        with pytest.raises(ModelError):
            check_models()


def test_a_changed_file_of_any_model_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("face-resnet", "face-finder"):
        shutil.copytree(model_dir(folder), tmp_path / folder)
    with (tmp_path / "face-finder" / "face_landmark.tflite").open("ab") as file:
        file.write(b"x")
    monkeypatch.setenv("FACEMATCH_MODELS", str(tmp_path))
    with pytest.raises(ModelChangedError):
        check_models()
