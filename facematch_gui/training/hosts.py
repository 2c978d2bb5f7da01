"""A run that is spread over several machines: Keras' own ``fit`` knows one machine only.

Every machine makes the whole batch of a step, which is the same on all of them, and learns from its share.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import keras
import tensorflow as tf

from facematch_gui.errors import TrainingConfigError
from facematch_gui.training.batches import Batches
from facematch_gui.training.config import TrainingConfig
from facematch_gui.training.learner import losses_of


def fit_over_hosts(
    learner: keras.Model, strategy: Any, config: TrainingConfig, feed: Batches, recorder: keras.callbacks.Callback
) -> None:
    """Learns from all batches of the feed, or until the recorder says that it is enough.

    Args:
        learner: compiled, and made under the strategy.
        strategy: TensorFlow's, over all machines.
        feed: from any step of a run to its end.
        recorder: told of steps and epochs as ``fit`` would tell it.

    Raises:
        TrainingConfigError: the batch cannot be divided among the devices.
    """
    shares = strategy.num_replicas_in_sync
    step = _traced_step(learner, strategy, config)
    recorder.set_model(learner)
    learner.stop_training = False
    for index in range(feed.num_batches):
        recorder.on_train_batch_begin(index)
        chips, targets = feed[index]
        if len(chips) % shares:
            raise TrainingConfigError(
                "A batch of {batch} cannot be divided among {devices} devices",
                "Choose a multiple of {devices} for it.",
                batch=len(chips),
                devices=shares,
            )
        size = len(chips) // shares
        spread = strategy.experimental_distribute_values_from_function(
            lambda context, chips=chips, targets=targets, size=size: _share(
                chips, targets, context.replica_id_in_sync_group * size, size
            )
        )
        logs = {name: float(value) for name, value in step(spread).items()}
        recorder.on_train_batch_end(index, logs)
        if (feed.first + index + 1) % config.schedule.steps == 0:
            recorder.on_epoch_end((feed.first + index) // config.schedule.steps, logs)
            if learner.stop_training:
                break


def _share(chips: Any, targets: Mapping[str, Any], start: int, size: int) -> tuple[Any, dict[str, Any]]:
    end = start + size
    return tf.constant(chips[start:end]), {name: tf.constant(array[start:end]) for name, array in targets.items()}


def _traced_step(learner: keras.Model, strategy: Any, config: TrainingConfig) -> Any:
    """A function of one step: learns, and answers with the losses under the names that ``fit`` gives them."""
    losses, weights = losses_of(config.loss), config.loss.weights
    optimizer = learner.optimizer

    def learn(chips: Any, targets: Mapping[str, Any]) -> dict[str, Any]:
        with tf.GradientTape() as tape:
            answers = learner(chips, training=True)
            # Keras divides each loss by the number of devices: added up over them it is the batch's, as are the slopes.
            parts = {name: loss(targets[name], answers[name]) for name, loss in losses.items()}
            total = tf.add_n([weights[name] * part for name, part in parts.items()])
            minimised = optimizer.scale_loss(total)
        variables = learner.trainable_variables
        optimizer.apply(tape.gradient(minimised, variables), variables)
        named = {f"{name}_loss": part for name, part in parts.items()} if len(parts) > 1 else {}
        return {"loss": total, **named}

    @tf.function  # type: ignore[untyped-decorator]
    def step(spread: Any) -> Any:
        found = strategy.run(learn, args=spread)
        return {name: strategy.reduce(tf.distribute.ReduceOp.SUM, value, axis=None) for name, value in found.items()}

    return step
