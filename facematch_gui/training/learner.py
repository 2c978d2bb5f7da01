"""The network with everything around it that is there only while it learns: triplets, heads, losses, optimizer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np
from keras import layers, ops
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.training.config import TrainingConfig
from facematch_gui.training.heads import CosineHead
from facematch_gui.training.losses import (
    BatchTripletLoss,
    DistillationLoss,
    MarginSoftmaxLoss,
    OriginalLoss,
    TripletLoss,
)
from facematch_gui.training.sections import TRIPLETS, LossSection, OptimizerSection, ScheduleSection

_BATCH = 64
"""Chips that are embedded at a time; a batch of another size would have to be traced anew."""


def build_learner(config: TrainingConfig, network: keras.Model, people: int) -> keras.Model:
    """The network as it learns, compiled: its answers are one a loss, by the loss's name.

    Args:
        network: uint8 chips (n, size, size, 3) in, embeddings (n, d) out.
        people: how many there are to learn from, for a softmax over them.
    """
    size = int(network.input_shape[1])
    if config.sampling.kind == TRIPLETS:
        chips = keras.Input((3, size, size, 3), dtype="uint8", name="triplets")
        # All chips in one pass: a batch normalisation sees the whole batch, and it is no slower.
        flat = network(ops.reshape(chips, (-1, size, size, 3)))
        embeddings = ops.reshape(flat, (-1, 3, int(network.output_shape[-1])))
    else:
        chips = keras.Input((size, size, 3), dtype="uint8", name="pictures")
        embeddings = network(chips)
    embeddings = layers.Identity(dtype="float32", name="embeddings_float32")(embeddings)
    answers = {
        name: CosineHead(people, name=name)(embeddings)
        if name == "softmax"
        else layers.Identity(dtype="float32", name=name)(embeddings)
        for name in config.loss.weights
    }
    learner = keras.Model(chips, answers, name="learner")
    learner.compile(
        optimizer=_optimizer(config.optimizer, config.schedule),
        loss=losses_of(config.loss),
        loss_weights=dict(config.loss.weights),
        jit_compile=config.run.jit,
    )
    learner.optimizer.build(learner.trainable_variables)
    return learner


def losses_of(section: LossSection) -> dict[str, keras.losses.Loss]:
    """The losses that a configuration names, by their names."""
    return {name: _LOSSES[name](section) for name in section.weights}


_LOSSES: Mapping[str, Callable[[LossSection], keras.losses.Loss]] = {
    "original": lambda _: OriginalLoss(),
    "triplet": lambda loss: TripletLoss(loss.margin, loss.squared),
    "batch_triplet": lambda loss: BatchTripletLoss(
        loss.margin, "hard" if loss.mining == "hard" else "semi-hard", loss.squared
    ),
    "softmax": lambda loss: MarginSoftmaxLoss(
        loss.softmax_scale, loss.softmax_margin, "cosface" if loss.softmax_kind == "cosface" else "arcface"
    ),
    "distillation": lambda _: DistillationLoss(),
}


class Rise(keras.optimizers.schedules.LearningRateSchedule):  # type: ignore[misc]
    """The learning rate of each step: a straight rise from nought, then level, or down along half a cosine.

    Source of the cosine: Loshchilov and Hutter, "SGDR: Stochastic Gradient Descent with Warm Restarts", ICLR 2017,
    equation 5, without restarts.

    Args:
        height: the rate after the rise.
        warm_up: steps of the rise.
        fall: steps from the beginning of the run to the end of the cosine; nought stays level.
        lowest: the share of the height that is left then.
    """

    def __init__(self, height: float, warm_up: int, fall: int, lowest: float) -> None:
        super().__init__()
        self.height, self.warm_up, self.fall, self.lowest = height, warm_up, fall, lowest

    def __call__(self, step: Any) -> Any:
        done = ops.cast(step, "float32")
        share = ops.minimum(1.0, (done + 1.0) / max(1, self.warm_up))
        if self.fall:
            way = ops.clip((done - self.warm_up) / max(1, self.fall - self.warm_up), 0.0, 1.0)
            share *= self.lowest + (1 - self.lowest) * 0.5 * (1.0 + ops.cos(np.pi * way))
        return self.height * share

    def get_config(self) -> dict[str, Any]:
        return {"height": self.height, "warm_up": self.warm_up, "fall": self.fall, "lowest": self.lowest}


def _optimizer(optimizer: OptimizerSection, schedule: ScheduleSection) -> keras.optimizers.Optimizer:
    falls = schedule.decay == "cosine"
    rate: Any = optimizer.learning_rate
    if falls or schedule.warm_up:
        fall = schedule.epochs * schedule.steps if falls else 0
        rate = Rise(optimizer.learning_rate, schedule.warm_up, fall, schedule.lowest)
    common: dict[str, Any] = {"learning_rate": rate}
    if optimizer.clip_norm:
        common["global_clipnorm"] = optimizer.clip_norm
    if optimizer.name == "sgd":
        decay = optimizer.weight_decay or None
        return keras.optimizers.SGD(momentum=optimizer.momentum, weight_decay=decay, **common)
    if optimizer.name == "adamw":
        return keras.optimizers.AdamW(weight_decay=optimizer.weight_decay, **common)
    return keras.optimizers.Adam(**common)


class NetworkEmbedder:
    """A Keras network behind the protocol by which faces are compared at the desk.

    Args:
        network: uint8 chips (n, size, size, 3) in, embeddings (n, d) out.
        recipe: how its chips are cut.
    """

    def __init__(self, network: keras.Model, recipe: ChipRecipe) -> None:
        self._network = network
        self._recipe = recipe

    @property
    def recipe(self) -> ChipRecipe:
        return self._recipe

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        """Embeddings (n, d), float32."""
        blocks = []
        for start in range(0, len(chips), _BATCH):
            part = chips[start : start + _BATCH]
            full = np.zeros((_BATCH, *part.shape[1:]), np.uint8)
            full[: len(part)] = part
            # Spread over several devices, each answers for the same chips; the first one's answers come first.
            blocks.append(np.asarray(self._network.predict_on_batch(full), np.float32)[: len(part)])
        return np.concatenate(blocks)
