"""``inception-96`` as a Keras graph: the original program's one-shot network.

Every layer has a name of its own, so that the same weights export to the same bytes however many models the process has
built before.
"""

from __future__ import annotations

from typing import Any

import keras
from keras import layers

from facematch_gui.training.inception_architecture import (
    CHANNEL_SCALE,
    CHIP_SIZE,
    DENSE_NAME,
    EMBEDDING_SIZE,
    LAST_POOL,
    MODULES,
    STEM,
    STEM_NAME,
    VARIANCE_FLOOR,
    Convolution,
    Module,
    Padding,
    Pooling,
    Step,
)


def build_inception() -> keras.Model:
    """The whole network: uint8 RGB chips (n, 96, 96, 3) in, float32 embeddings (n, 128) of unit length out.

    Its weights are Keras' random ones. Batches are normalised with their own statistics while it trains, and with the
    moving ones afterwards.
    """
    chips = keras.Input((CHIP_SIZE, CHIP_SIZE, 3), dtype="uint8", name="chips")
    x = layers.Rescaling(1 / CHANNEL_SCALE, name="normalise")(chips)
    x = _along(STEM_NAME, STEM, x)
    for module in MODULES:
        x = _module(module, x)
    x = layers.AveragePooling2D(LAST_POOL, strides=1, name="pool")(x)
    x = layers.Flatten(name="flatten")(x)
    # Half precision is too coarse for what is compared: the last two layers keep float32 whatever the policy.
    x = layers.Dense(EMBEDDING_SIZE, dtype="float32", name=DENSE_NAME)(x)
    embeddings = layers.UnitNormalization(dtype="float32", name="unit_length")(x)
    return keras.Model(chips, embeddings, name="inception_96")


def _module(module: Module, x: Any) -> Any:
    answers = [_along(f"{module.name}_{branch.name}", branch.steps, x) for branch in module.branches]
    return layers.Concatenate(name=f"{module.name}_join")(answers)


def _along(prefix: str, steps: tuple[Step, ...], x: Any) -> Any:
    for number, step in enumerate(steps, start=1):
        x = _step(prefix, number, step, x)
    return x


def _step(prefix: str, number: int, step: Step, x: Any) -> Any:
    if isinstance(step, Padding):
        sides = (step.before, step.after)
        return layers.ZeroPadding2D((sides, sides), name=f"{prefix}_pad{number}")(x)
    if step.padding:
        x = layers.ZeroPadding2D(step.padding, name=f"{prefix}_pad{number}")(x)
    if isinstance(step, Pooling):
        kind = layers.MaxPooling2D if step.kind == "max" else layers.AveragePooling2D
        return kind(step.size, strides=step.stride, name=f"{prefix}_pool{number}")(x)
    return _convolve(prefix, number, step, x)


def _convolve(prefix: str, number: int, step: Convolution, x: Any) -> Any:
    x = layers.Conv2D(step.channels, step.size, strides=step.stride, name=f"{prefix}_conv{number}")(x)
    x = layers.BatchNormalization(epsilon=VARIANCE_FLOOR, name=f"{prefix}_norm{number}")(x)
    return layers.Activation("relu", name=f"{prefix}_relu{number}")(x)
