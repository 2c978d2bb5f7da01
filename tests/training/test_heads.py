"""The cosine head: cosines by hand, finite slopes, Keras' own configuration."""

from __future__ import annotations

import numpy as np
import pytest


@pytest.fixture(autouse=True, scope="module")
def _tensorflow() -> None:
    pytest.importorskip("tensorflow")


def test_cosines_do_not_depend_on_lengths() -> None:
    from facematch_gui.training.heads import CosineHead

    head = CosineHead(3)
    head.build((None, 2))
    head.set_weights([np.array([[2.0, 0.0, -1.0], [0.0, 5.0, 1.0]], np.float32)])
    root = np.sqrt(0.5)
    expected = [[1, 0, -root], [0.6, 0.8, (0.8 - 0.6) * root]]
    np.testing.assert_allclose(np.asarray(head(np.array([[7.0, 0.0], [0.03, 0.04]], np.float32))), expected, atol=1e-6)
    assert head.compute_output_shape((None, 2)) == (None, 3)


def test_an_embedding_of_nought_has_finite_slopes() -> None:
    import tensorflow as tf

    from facematch_gui.training.heads import CosineHead

    head = CosineHead(4)
    embeddings = tf.zeros((2, 3))
    with tf.GradientTape() as tape:
        tape.watch(embeddings)
        total = tf.reduce_sum(head(embeddings))
    gradients = tape.gradient(total, [embeddings, head.kernel.value])
    assert all(np.all(np.isfinite(gradient.numpy())) for gradient in gradients)


def test_the_head_computes_in_float32_under_mixed_precision() -> None:
    import keras

    from facematch_gui.training.heads import CosineHead

    keras.mixed_precision.set_global_policy("mixed_float16")
    try:
        assert CosineHead(2)(np.ones((1, 3), np.float16)).dtype == "float32"
    finally:
        keras.mixed_precision.set_global_policy("float32")


def test_the_head_survives_keras_own_configuration() -> None:
    from facematch_gui.training.heads import CosineHead

    twin = CosineHead.from_config(CosineHead(5, name="people").get_config())
    assert (twin.classes, twin.name) == (5, "people")
