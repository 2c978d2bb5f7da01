"""A network that learns in moments, in the place of ``inception-96``; and a training run of it as a process of its own.

Run: python -m tests.training.tiny train PREPARED --out RUN ...
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from facematch_gui.training import networks

if TYPE_CHECKING:
    import keras


def build_tiny(size: int = 16) -> keras.Model:
    """All that makes a run depend on its past: moving statistics, dropout's own chance, and a norm at the end."""
    import keras
    from keras import layers

    chips = keras.Input((96, 96, 3), dtype="uint8", name="chips")
    x = layers.Rescaling(1 / 255, name="normalise")(chips)
    x = layers.AveragePooling2D(12, name="stem_pool")(x)
    x = layers.Conv2D(8, 3, strides=2, name="body_conv")(x)
    x = layers.BatchNormalization(momentum=0.9, name="body_norm")(x)
    x = layers.Activation("relu", name="body_relu")(x)
    x = layers.Dropout(0.1, name="body_dropout")(x)
    x = layers.Flatten(name="flatten")(x)
    x = layers.Dense(size, dtype="float32", name="embedding")(x)
    return keras.Model(chips, layers.UnitNormalization(dtype="float32", name="unit_length")(x), name="tiny")


def build_plain(size: int = 16) -> keras.Model:
    """Without statistics of the batch and without chance: spread over devices it computes what one of them does."""
    import keras
    from keras import layers

    chips = keras.Input((96, 96, 3), dtype="uint8", name="chips")
    x = layers.Rescaling(1 / 255, name="normalise")(chips)
    x = layers.AveragePooling2D(12, name="stem_pool")(x)
    x = layers.Conv2D(8, 3, strides=2, activation="relu", name="body_conv")(x)
    x = layers.Flatten(name="flatten")(x)
    x = layers.Dense(size, dtype="float32", name="embedding")(x)
    return keras.Model(chips, layers.UnitNormalization(dtype="float32", name="unit_length")(x), name="plain")


@contextmanager
def in_place_of_inception(*, plain: bool = False, size: int = 16) -> Iterator[None]:
    """``inception-96`` is the tiny network, with so many numbers at its end, for as long as the body runs."""
    known = cast("dict[str, networks.Architecture]", networks.ARCHITECTURES)
    before = known["inception-96"]
    known["inception-96"] = replace(
        before, build=partial(build_plain if plain else build_tiny, size), embedding_size=size
    )
    try:
        yield
    finally:
        known["inception-96"] = before


if __name__ == "__main__":
    from facematch_gui.cli import main

    words = sys.argv[1:]
    with in_place_of_inception(plain="--plain" in words):
        sys.exit(main([word for word in words if word != "--plain"]))
