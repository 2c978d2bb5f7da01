"""The Keras graph: dlib's own answers, whole and open for training."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.errors import ModelError
from facematch_gui.paths import model_dir
from facematch_gui.training.architecture import BLOCKS, CONVOLUTIONS, weight_shapes

if TYPE_CHECKING:
    import keras

pytestmark = pytest.mark.usefixtures("_tensorflow")


class Golden(NamedTuple):
    """What dlib itself answers."""

    chips: NDArray[np.uint8]
    descriptors: NDArray[np.float32]


@pytest.fixture(scope="module")
def _tensorflow() -> None:
    """TensorFlow takes ten seconds to import: in a test's own time, and only where there is one."""
    pytest.importorskip("tensorflow")


@pytest.fixture(scope="module")
def weights() -> dict[str, NDArray[np.float32]]:
    with np.load(model_dir("face-resnet") / "weights.npz", allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}


@pytest.fixture(scope="module")
def resnet(_tensorflow: None, weights: dict[str, NDArray[np.float32]]) -> keras.Model:
    from facematch_gui.training.resnet import build_resnet

    return build_resnet(weights)


@pytest.fixture(scope="module")
def golden(faces: Path) -> Golden:
    with np.load(faces / "golden" / "dlib-20.0.1.npz") as archive:
        return Golden(archive["chip"], archive["descriptor"])


def test_the_architecture_is_dlibs() -> None:
    assert len(CONVOLUTIONS) == 29
    assert len(BLOCKS) == 14
    assert [block.first.channels_out for block in BLOCKS if block.halves] == [64, 128, 256, 256]
    assert len(weight_shapes()) == 59
    assert sum(int(np.prod(shape)) for shape in weight_shapes().values()) == 5_607_488


def test_keras_answers_what_dlib_answers(resnet: keras.Model, golden: Golden) -> None:
    answer = np.asarray(resnet(golden.chips, training=False))
    np.testing.assert_allclose(answer, golden.descriptors, rtol=0, atol=1e-5)


def test_litert_in_float32_answers_what_dlib_answers(resnet: keras.Model, golden: Golden) -> None:
    from ai_edge_litert.interpreter import Interpreter

    from facematch_gui.training.export import export_litert

    interpreter = Interpreter(model_content=export_litert(resnet, half_precision=False), num_threads=2)
    answer = interpreter.get_signature_runner()(chips=golden.chips)["embeddings"]
    np.testing.assert_allclose(answer, golden.descriptors, rtol=0, atol=1e-4)


def test_every_weight_can_be_trained(resnet: keras.Model) -> None:
    import tensorflow as tf

    chips = tf.constant(np.random.default_rng(1).integers(0, 256, (2, 150, 150, 3), np.uint8))
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(resnet(chips, training=True) ** 2)
    gradients = tape.gradient(loss, [weight.value for weight in resnet.trainable_weights])
    assert len(gradients) == 59
    assert all(gradient is not None and np.any(gradient.numpy()) for gradient in gradients)


def test_the_graph_survives_keras_own_configuration(resnet: keras.Model) -> None:
    import keras

    twin = keras.Model.from_config(resnet.get_config())
    twin.set_weights(resnet.get_weights())
    chips = np.random.default_rng(2).integers(0, 256, (1, 150, 150, 3), np.uint8)
    np.testing.assert_array_equal(np.asarray(twin(chips)), np.asarray(resnet(chips)))


def test_padding_goes_below_right_and_behind() -> None:
    from facematch_gui.training.resnet import PadTo

    padded = np.asarray(PadTo(3, 4, 5)(np.ones((2, 2, 4, 3), np.float32)))
    assert padded.shape == (2, 3, 4, 5)
    assert np.all(padded[:, :2, :4, :3] == 1)
    assert padded.sum() == 2 * 2 * 4 * 3


@pytest.mark.parametrize("change", ["missing", "shape"])
def test_weights_that_do_not_fit_are_refused(weights: dict[str, NDArray[np.float32]], change: str) -> None:
    from facematch_gui.training.resnet import build_resnet

    changed = dict(weights)
    if change == "missing":
        del changed["stem/bias"]
    else:
        changed["stem/bias"] = np.zeros(33, np.float32)
    with pytest.raises(ModelError, match="stem/bias"):
        build_resnet(changed)
