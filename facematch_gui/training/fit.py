"""One training run from its plan to the weights that are kept; goes on by itself where it was broken off."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from facematch_gui.errors import TrainingConfigError, TrainingError
from facematch_gui.training import devices
from facematch_gui.training.batches import Batches
from facematch_gui.training.checkpoints import BEST_FILE, Checkpoint, RunState, load_arrays, load_checkpoint
from facematch_gui.training.cluster import is_chief
from facematch_gui.training.feed import BatchMaker, Labels
from facematch_gui.training.history import draw_curves
from facematch_gui.training.learner import NetworkEmbedder, build_learner
from facematch_gui.training.networks import (
    ARCHITECTURES,
    build_network,
    freeze,
    keep_statistics,
    load_weights,
    network_weights,
)
from facematch_gui.training.plan import RunPlan
from facematch_gui.training.progress import View
from facematch_gui.training.recorder import Recorder, Watched, remembered
from facematch_gui.training.teacher import Vectors, targets
from facematch_gui.training.validation import Validation, Validator

Weights = Mapping[str, NDArray[Any]]

_GONE = ("UnavailableError", "AbortedError", "CancelledError", "DeadlineExceededError", "InternalError")
"""What TensorFlow says where another machine does not answer any more."""


@dataclass(frozen=True, eq=False)
class Trained:
    """What a run ended with.

    Attributes:
        state: how far it came, with its epochs.
        weights: those that are kept, as ``weights.npz`` names them.
        kept_epoch: which epoch's they are.
        test: the kept network on people that neither learning nor choosing has seen; none where there are too few.
        seconds_a_step: the median over the steps of this start; none where nothing was left to do.
    """

    state: RunState
    weights: Weights
    kept_epoch: int
    test: Validation | None
    seconds_a_step: float | None


def train(
    plan: RunPlan,
    folder: Path,
    view: View,
    *,
    start: Weights | None = None,
    teacher: Vectors | None = None,
    teacher_key: str = "",
) -> Trained:
    """Trains until the plan's last step, or until nothing gets better.

    Where the folder holds a checkpoint of the same plan, the run goes on from it, and ends with the very weights that
    it would have ended with: at one device, and with ``run.deterministic``, bit by bit.

    Args:
        folder: for checkpoints and the history; it exists.
        view: what a person sees meanwhile.
        start: the network's first weights; random ones by default.
        teacher: (n, looks, d) what it says of the plan's faces, where that is distilled.
        teacher_key: stands for the teacher.

    Raises:
        TrainingError: the loss is no number any more, memory or disk are full, or the checkpoint is damaged.
        TrainingConfigError: the folder holds another run, or a device that is asked for is missing.
        DatasetError: a prepared face was changed.
        KeyboardInterrupt: Ctrl+C; a checkpoint was written.
    """
    config = plan.config
    fingerprint = plan.fingerprint(teacher_key)
    before = _own_checkpoint(folder, fingerprint)
    strategy = devices.set_up(config.run)
    with devices.scope(strategy), devices.precision(config.run.precision):
        network = build_network(config.network.architecture, start)
        freeze(network, config.network.trainable)
        keep_statistics(network, config.network.norm_momentum)
        learner = build_learner(config, network, plan.people)
        if before is not None:
            _put_back(learner, before)
    maker = BatchMaker(config, plan.sampler, plan.faces, _labels(plan, teacher))
    feeds: list[Batches] = []
    recorder = Recorder(
        Watched(
            config=config,
            folder=folder if is_chief() else None,
            fingerprint=fingerprint,
            embedder=NetworkEmbedder(network, plan.faces.recipe),
            validator=plan.validator,
            best_weights=lambda: network_weights(network),
            seconds_a_batch=lambda: feeds[-1].seconds_each,
            view=view,
        ),
        before.state if before is not None else RunState(),
    )
    try:
        with recorder.minding_interrupts():
            _fit(learner, recorder, plan, maker, feeds, strategy)
    finally:
        view.close()
    if is_chief():
        draw_curves(folder, recorder.state.losses, recorder.state.epochs, config.schedule.steps)
    return _ended(plan, folder, recorder, network_weights(network))


def _fit(
    learner: keras.Model,
    recorder: Recorder,
    plan: RunPlan,
    maker: BatchMaker,
    feeds: list[Batches],
    strategy: Any | None,
) -> None:
    """What is left of an epoch that was broken off first, then whole ones."""
    schedule, total = plan.config.schedule, plan.config.total_steps
    while not recorder.state.finished and recorder.state.step < total:
        done = recorder.state.step
        within = done % schedule.steps
        last = done - within + schedule.steps if within else total
        feed = Batches(maker, done, last, plan.config.run.workers)
        feeds[:] = [feed]
        try:
            _fit_to(learner, recorder, plan, feed, strategy)
        except Exception as error:
            if feed.failure is not None:
                # Keras lets it travel through its own threads and words.
                raise feed.failure from error
            if _is_out_of_memory(error):
                raise _out_of_memory(plan) from error
            if plan.config.run.devices == "hosts" and type(error).__name__ in _GONE:
                raise TrainingError(
                    "Another machine of the run is gone",
                    "Give the same command again on all of them: the run goes on from its last checkpoint.",
                ) from error
            raise
        finally:
            feed.close()


def _fit_to(learner: keras.Model, recorder: Recorder, plan: RunPlan, feed: Batches, strategy: Any | None) -> None:
    """All steps of a feed: the rest of one epoch, or whole ones."""
    if plan.config.run.devices == "hosts":
        from facematch_gui.training.hosts import fit_over_hosts

        fit_over_hosts(learner, strategy, plan.config, feed, recorder)
        return
    steps = plan.config.schedule.steps
    epoch, within = divmod(feed.first, steps)
    learner.fit(
        feed,
        initial_epoch=epoch,
        epochs=(feed.first + feed.num_batches) // steps,
        steps_per_epoch=steps - within,
        callbacks=[recorder],
        verbose=0,
        shuffle=False,
    )


def _own_checkpoint(folder: Path, fingerprint: str) -> Checkpoint | None:
    found = load_checkpoint(folder)
    if found is not None and found.fingerprint != fingerprint:
        raise TrainingConfigError(
            "The folder holds a run with another configuration, other pictures or another teacher",
            "Go on with that run as it was begun (--resume), or name another folder for this one.",
        )
    return found


def _put_back(learner: keras.Model, checkpoint: Checkpoint) -> None:
    variables = remembered(learner)
    fits = variables.keys() == checkpoint.arrays.keys() and all(
        tuple(variable.shape) == checkpoint.arrays[name].shape for name, variable in variables.items()
    )
    if not fits:
        raise TrainingError(
            "The run's checkpoint does not fit its network",
            "It was written by another version of Keras. Begin again in another folder.",
        )
    for name, variable in variables.items():
        variable.assign(checkpoint.arrays[name])


def _labels(plan: RunPlan, teacher: Vectors | None) -> Labels:
    person = np.unique(plan.faces.identity, return_inverse=True)[1].astype(np.int32)
    wanted = None
    if teacher is not None:
        architecture = ARCHITECTURES[plan.config.network.architecture]
        wanted = targets(
            teacher,
            person,
            of=plan.config.loss.teacher,
            unit_length=architecture.unit_length,
        )
    return Labels(person, plan.faces.is_document, wanted)


def _ended(plan: RunPlan, folder: Path, recorder: Recorder, last: Weights) -> Trained:
    """The weights that are kept, measured on the people set apart for the end."""
    state = recorder.state
    weights, epoch = last, len(state.epochs)
    # Where several machines learn, the first one alone has written them, and goes on with them.
    if plan.config.validation.keep == "best" and state.best_epoch is not None and is_chief():
        weights, epoch = _best_weights(folder), state.best_epoch
    validator = Validator(plan.test)
    test = None
    if validator.measurable and is_chief():
        network = build_network(plan.config.network.architecture, weights)
        test = validator.measure(NetworkEmbedder(network, plan.faces.recipe))
    return Trained(state, weights, epoch, test, recorder.seconds_a_step)


def _best_weights(folder: Path) -> Weights:
    try:
        return load_arrays(folder / BEST_FILE)
    except (OSError, ValueError, EOFError, zipfile.BadZipFile) as error:
        raise TrainingError(
            "The weights of the run's best epoch are missing or damaged",
            "Put the file back from a copy, or begin again in another folder.",
        ) from error


def trained_network(plan: RunPlan, trained: Trained) -> keras.Model:
    """The kept network, in float32, as it is exported."""
    network = build_network(plan.config.network.architecture)
    load_weights(network, trained.weights)
    return network


# --- Memory -----------------------------------------------------------------------------------------------------------


def _is_out_of_memory(error: Exception) -> bool:
    """TensorFlow has a class for it, other backends a word in a message."""
    return (
        isinstance(error, MemoryError)
        or type(error).__name__ == "ResourceExhaustedError"
        or "RESOURCE_EXHAUSTED" in str(error)
    )


def _out_of_memory(plan: RunPlan) -> TrainingError:
    sampling = plan.config.sampling
    key, value = ("people", sampling.people) if sampling.kind == "people" else ("batch", sampling.batch)
    return TrainingError(
        "The memory is too small for a batch of {pictures} pictures",
        "Begin with a smaller one: --set sampling.{key}={smaller}. On a graphics card, --set "
        "run.precision=mixed_float16 needs less too.",
        pictures=plan.config.pictures_a_step,
        key=key,
        smaller=max(2 if key == "people" else 1, value // 2),
    )
