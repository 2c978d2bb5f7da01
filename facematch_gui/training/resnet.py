"""The bundled ResNet as a Keras graph, to be exported, run by the TensorFlow engine, or trained further.

Source: ``anet_type`` in dlib's example ``dnn_face_recognition_ex.cpp``. Every layer has a name of its own, so that the
same graph exports to the same bytes however many models the process has built before.
"""

from __future__ import annotations

from typing import Any, cast

import keras
from keras import layers

from facematch_gui.training.architecture import (
    BLOCKS,
    CHANNEL_MEAN,
    CHANNEL_SCALE,
    CHIP_SIZE,
    DENSE_NAME,
    EMBEDDING_SIZE,
    STEM,
    Block,
    Convolution,
)
from facematch_gui.training.dlib_weights import Weights
from facematch_gui.training.networks import load_weights


@keras.saving.register_keras_serializable("facematch")
class PadTo(layers.Layer):  # type: ignore[misc]
    """Pads feature maps with zeros below, to the right, and behind the last channel.

    Args:
        height, width, channels: what the maps measure afterwards; none may be smaller than before.
    """

    def __init__(self, height: int, width: int, channels: int, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.target = (height, width, channels)

    def call(self, maps: Any) -> Any:
        missing = [wanted - have for wanted, have in zip(self.target, maps.shape[1:], strict=True)]
        return keras.ops.pad(maps, [(0, 0), *((0, count) for count in missing)])

    def compute_output_shape(self, input_shape: tuple[int | None, ...]) -> tuple[int | None, ...]:
        return (input_shape[0], *self.target)

    def get_config(self) -> dict[str, Any]:
        height, width, channels = self.target
        return {**super().get_config(), "height": height, "width": width, "channels": channels}


def build_resnet(weights: Weights | None = None) -> keras.Model:
    """The whole network: uint8 RGB chips (n, 150, 150, 3) in, float32 embeddings (n, 128) out, not normalised.

    Args:
        weights: arrays as in ``weights.npz``; without them the network starts from Keras' random ones.

    Raises:
        ModelError: an array is missing or has another shape.
    """
    chips = keras.Input((CHIP_SIZE, CHIP_SIZE, 3), dtype="uint8", name="chips")
    offset = [-mean / CHANNEL_SCALE for mean in CHANNEL_MEAN]
    x = layers.Rescaling(1 / CHANNEL_SCALE, offset, name="normalise")(chips)
    x = layers.Activation("relu", name="stem_relu")(_convolve(STEM, x))
    x = layers.MaxPooling2D(3, strides=2, padding="valid", name="stem_pool")(x)
    for block in BLOCKS:
        x = _residual(block, x)
    x = layers.GlobalAveragePooling2D(name="pool")(x)
    # Half precision is too coarse for what is compared: the last layer keeps float32 whatever the policy.
    embeddings = layers.Dense(EMBEDDING_SIZE, use_bias=False, dtype="float32", name=DENSE_NAME)(x)
    model = keras.Model(chips, embeddings, name="face_resnet")
    if weights is not None:
        load_weights(model, weights)
    return model


def _convolve(convolution: Convolution, x: Any) -> Any:
    return layers.Conv2D(
        convolution.channels_out,
        convolution.size,
        strides=convolution.stride,
        padding="same" if convolution.stride == 1 else "valid",
        name=convolution.name,
    )(x)


def _residual(block: Block, x: Any) -> Any:
    name = block.first.name.removesuffix("_conv1")
    branch = layers.Activation("relu", name=f"{name}_relu1")(_convolve(block.first, x))
    branch = _convolve(block.second, branch)
    shortcut = x
    if block.halves:
        shortcut = layers.AveragePooling2D(2, padding="valid", name=f"{name}_shortcut")(x)
        target = [max(a, b) for a, b in zip(branch.shape[1:], shortcut.shape[1:], strict=True)]
        branch = _padded(branch, target, f"{name}_pad_branch")
        shortcut = _padded(shortcut, target, f"{name}_pad_shortcut")
    total = layers.Add(name=f"{name}_add")([branch, shortcut])
    return layers.Activation("relu", name=f"{name}_relu2")(total)


def _padded(x: Any, target: list[int], name: str) -> Any:
    if list(x.shape[1:]) == target:
        return x
    height, width, channels = target
    return cast(Any, PadTo(height, width, channels, name=name)(x))
