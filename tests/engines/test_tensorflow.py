"""The TensorFlow engine answers what LiteRT answers."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.engines.litert import LiteRtEmbedder
from facematch_gui.engines.model_card import ModelCard
from facematch_gui.engines.model_pack import read_card
from facematch_gui.errors import EngineError, ModelChangedError, ModelError
from facematch_gui.paths import model_dir

if TYPE_CHECKING:
    from facematch_gui.engines.tensorflow import TensorFlowEmbedder


@pytest.fixture(scope="module")
def card() -> ModelCard:
    return read_card(model_dir("face-resnet"))


@pytest.fixture(scope="module")
def embedder(card: ModelCard) -> TensorFlowEmbedder:
    pytest.importorskip("tensorflow")
    from facematch_gui.engines.tensorflow import TensorFlowEmbedder

    return TensorFlowEmbedder(card, "cpu")


@pytest.mark.parametrize("count", [1, 2, 5])
def test_both_engines_agree(embedder: TensorFlowEmbedder, card: ModelCard, count: int) -> None:
    chips = np.random.default_rng(count).integers(0, 256, (count, 150, 150, 3), np.uint8)
    answer = embedder.embed(chips)
    assert answer.dtype == np.float32
    np.testing.assert_allclose(answer, LiteRtEmbedder(card).embed(chips), rtol=0, atol=1e-3)


def test_it_answers_what_dlib_answers(embedder: TensorFlowEmbedder, faces: Path) -> None:
    with np.load(faces / "golden" / "dlib-20.0.1.npz") as golden:
        chips: NDArray[np.uint8] = golden["chip"]
        descriptors: NDArray[np.float32] = golden["descriptor"]
    np.testing.assert_allclose(embedder.embed(chips), descriptors, rtol=0, atol=1e-4)


def test_the_info_tells_what_ran(embedder: TensorFlowEmbedder, card: ModelCard) -> None:
    assert (embedder.info.engine, embedder.info.device) == ("tensorflow", "CPU")
    assert embedder.info.sha256 == card.files["weights.npz"].sha256


def test_gpu_is_refused_in_words_where_there_is_none(embedder: TensorFlowEmbedder, card: ModelCard) -> None:
    import tensorflow as tf

    from facematch_gui.engines.tensorflow import TensorFlowEmbedder

    if tf.config.list_physical_devices("GPU"):
        pytest.skip("TensorFlow finds a graphics card here")
    with pytest.raises(EngineError, match="no graphics card"):
        TensorFlowEmbedder(card, "gpu")
    assert TensorFlowEmbedder(card, "auto").info.device == "CPU"


def test_changed_weights_are_refused_before_tensorflow_is_imported(tmp_path: Path) -> None:
    from facematch_gui.engines.tensorflow import TensorFlowEmbedder

    folder = tmp_path / "face-resnet"
    shutil.copytree(model_dir("face-resnet"), folder)
    with (folder / "weights.npz").open("r+b") as stream:
        stream.seek(1_000_000)
        stream.write(b"\0" * 100)
    with pytest.raises(ModelChangedError):
        TensorFlowEmbedder(read_card(folder))


def test_a_model_without_weights_is_refused() -> None:
    from facematch_gui.engines.tensorflow import TensorFlowEmbedder

    with pytest.raises(ModelError, match="cannot run in TensorFlow"):
        TensorFlowEmbedder(read_card(model_dir("face-finder")), role="mesh")


def test_without_tensorflow_it_says_so(monkeypatch: pytest.MonkeyPatch, card: ModelCard) -> None:
    from facematch_gui.engines.tensorflow import TensorFlowEmbedder

    monkeypatch.setitem(sys.modules, "tensorflow", None)
    with pytest.raises(EngineError, match=r"TensorFlow is not installed.*litert"):
        TensorFlowEmbedder(card)


def test_not_a_word_from_start_to_end_of_the_process() -> None:
    pytest.importorskip("tensorflow")
    script = (
        "import numpy as np\n"
        "from facematch_gui.engines.loading import load_embedder\n"
        "print(load_embedder('tensorflow', 'auto').embed(np.zeros((1, 150, 150, 3), np.uint8)).shape)"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (answer.stdout, answer.stderr) == ("(1, 128)\n", "")
