"""Keras graph to LiteRT flatbuffer, the same bytes every time."""

from __future__ import annotations

import keras
import tensorflow as tf


def export_litert(model: keras.Model, *, half_precision: bool) -> bytes:
    """The network as a LiteRT flatbuffer whose batch size is free.

    The same weights and the same releases of TensorFlow and Keras give the same bytes: the flatbuffer holds no date and
    no path, and every name in it comes from the model.

    Args:
        model: uint8 RGB chips (n, size, size, 3) in, embeddings out; every layer with a name of its own.
        half_precision: store the weights as float16 (half the size); the arithmetic stays float32.
    """

    def embed(chips: tf.Tensor) -> dict[str, tf.Tensor]:
        return {"embeddings": model(chips, training=False)}

    chips = tf.TensorSpec([None, *model.input_shape[1:]], tf.uint8, name="chips")
    traced = tf.function(embed, input_signature=[chips])
    # The converter freezes what a tf.Module tracks; a Keras 3 model alone shows it no variables.
    module = tf.Module(name=model.name)
    module.weights = [weight.value for weight in model.weights]
    module.embed = traced
    converter = tf.lite.TFLiteConverter.from_concrete_functions([traced.get_concrete_function()], module)
    if half_precision:
        converter.optimizations = [tf.lite.Optimize.DEFAULT]
        converter.target_spec.supported_types = [tf.float16]
    return bytes(converter.convert())
