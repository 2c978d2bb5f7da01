"""The callback that watches a run: counts its steps, validates, keeps what is best, and writes its checkpoints."""

from __future__ import annotations

import math
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import ChipEmbedder
from facematch_gui.errors import TrainingError
from facematch_gui.training.checkpoints import BEST_FILE, Checkpoint, Epoch, RunState, save_arrays, save_checkpoint
from facematch_gui.training.config import TrainingConfig
from facematch_gui.training.history import write_history
from facematch_gui.training.progress import View
from facematch_gui.training.validation import Validation, Validator

LOWER_IS_BETTER = ("eer", "loss")


@dataclass(frozen=True, eq=False)
class Watched:
    """What the recorder looks at.

    Attributes:
        config: the run's.
        folder: where checkpoints and the history go; none where another machine writes them.
        fingerprint: of the configuration and the pictures.
        embedder: the network as it is at the moment.
        validator: measures it.
        best_weights: the network's weights as ``weights.npz`` names them.
        seconds_a_batch: processor time that making a batch takes.
        view: what a person sees.
    """

    config: TrainingConfig
    folder: Path | None
    fingerprint: str
    embedder: ChipEmbedder
    validator: Validator
    best_weights: Callable[[], Mapping[str, NDArray[Any]]]
    seconds_a_batch: Callable[[], float]
    view: View


class Recorder(keras.callbacks.Callback):  # type: ignore[misc]
    """Keeps a run's state; ``fit`` may be called several times with it, as a resumed epoch is shorter than the others.

    Args:
        watched: what it looks at.
        state: how far the run has come.
    """

    def __init__(self, watched: Watched, state: RunState) -> None:
        super().__init__()
        self._watched = watched
        self._config = watched.config
        self.state = state
        self._losses = list(state.losses)
        self._began = 0.0
        self._seconds: list[float] = []
        self.interrupted = False

    @property
    def seconds_a_step(self) -> float | None:
        """The median over the steps of this start: the first one, in which the step is traced, does not count."""
        return float(np.median(self._seconds)) if self._seconds else None

    # --- Called by Keras ----------------------------------------------------------------------------------------------

    def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002 - Keras' own signature
        # Keras reports running means; started anew at every step they are the step's own figures.
        self.model.reset_metrics()
        self._began = time.perf_counter()

    def on_train_batch_end(self, batch: int, logs: Mapping[str, Any] | None = None) -> None:  # noqa: ARG002
        seconds = time.perf_counter() - self._began
        named = {name: float(value) for name, value in (logs or {}).items()}
        loss = named.pop("loss")
        if not math.isfinite(loss):
            raise self._no_number()
        parts = {name.removesuffix("_loss"): value for name, value in named.items() if name.endswith("_loss")}
        self._losses.append(loss)
        self._seconds.append(seconds)
        self.state = replace(
            self.state,
            step=self.state.step + 1,
            parts={name: self.state.parts.get(name, 0.0) + value for name, value in parts.items()},
            seconds=self.state.seconds + seconds,
        )
        self._watched.view.step(self._losses, self.state.epochs)
        within = self.state.step % self._config.schedule.steps
        every = self._config.run.checkpoint_steps
        if within and (self.interrupted or (every and within % every == 0)):
            self.save()
            self._stop_if_interrupted()

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:  # noqa: ARG002 - Keras' own signature
        if self.state.step % self._config.schedule.steps:
            return
        self._close_epoch()
        if self._watched.folder is not None:
            write_history(self._watched.folder, self.state.epochs)
        self.save()
        if self.state.finished:
            self.model.stop_training = True
        self._stop_if_interrupted()

    # --- The epoch ----------------------------------------------------------------------------------------------------

    def _close_epoch(self) -> None:
        schedule = self._config.schedule
        losses = self._losses[-schedule.steps :]
        a_step = self.state.seconds / schedule.steps
        arrays = self.arrays()
        self._refuse_what_is_no_number(arrays)
        epoch = Epoch(
            number=len(self.state.epochs) + 1,
            loss=math.fsum(losses) / len(losses),
            parts={name: total / schedule.steps for name, total in self.state.parts.items()},
            learning_rate=float(as_array(self.model.optimizer.learning_rate)),
            seconds=self.state.seconds,
            images_per_second=self._config.pictures_a_step / max(a_step, 1e-9),
            input_share=self._watched.seconds_a_batch() / max(a_step, 1e-9),
            validation=self._watched.validator.measure(self._watched.embedder),
        )
        self.state = replace(self.state, epochs=(*self.state.epochs, epoch), parts={}, seconds=0.0)
        self._judge(epoch)

    def _judge(self, epoch: Epoch) -> None:
        """Keeps the weights of the best epoch, and ends a run that does not get better."""
        value = measure(self._config.validation.metric, epoch.loss, epoch.validation)
        better = value is not None and (self.state.best is None or self._is_better(value, self.state.best))
        if better:
            self.state = replace(self.state, best=value, best_epoch=epoch.number)
            if self._watched.folder is not None and self._config.validation.keep == "best":
                save_arrays(self._watched.folder / BEST_FILE, self._watched.best_weights())
        patience = self._config.validation.patience
        waited = epoch.number - (self.state.best_epoch or 0)
        if patience and self.state.best_epoch is not None and waited >= patience:
            self.state = replace(self.state, finished=True)

    def _is_better(self, value: float, before: float) -> bool:
        return value < before if self._config.validation.metric in LOWER_IS_BETTER else value > before

    # --- Checkpoints --------------------------------------------------------------------------------------------------

    def arrays(self) -> dict[str, NDArray[Any]]:
        """The weights and what the optimizer remembers."""
        return {name: as_array(variable) for name, variable in remembered(self.model).items()}

    def save(self) -> None:
        """Writes a checkpoint of this moment.

        Raises:
            TrainingError: it cannot be written, or the weights are no numbers any more.
        """
        self.state = replace(self.state, losses=tuple(self._losses))
        if self._watched.folder is None:
            return
        arrays = self.arrays()
        self._refuse_what_is_no_number(arrays)
        save_checkpoint(self._watched.folder, Checkpoint(self.state, arrays, self._watched.fingerprint))

    def _refuse_what_is_no_number(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """A step may ruin the weights though its own loss, from before it, was a number."""
        if not all(np.isfinite(array).all() for array in arrays.values()):
            raise self._no_number()

    def _no_number(self) -> TrainingError:
        last = self.state.step // self._config.schedule.steps
        kept = (
            f"The checkpoint of epoch {len(self.state.epochs)} is kept as it is. "
            if self.state.epochs
            else "No epoch was finished yet. "
        )
        return TrainingError(
            "The loss is no number any more, in step {step} of epoch {epoch}",
            "{kept}Begin again in another folder with a lower learning rate: "
            "--set optimizer.learning_rate={rate:g}, and --set optimizer.clip_norm=1.",
            step=self.state.step % self._config.schedule.steps + 1,
            epoch=last + 1,
            kept=kept,
            rate=self._config.optimizer.learning_rate / 10,
        )

    def _stop_if_interrupted(self) -> None:
        if self.interrupted:
            raise KeyboardInterrupt

    @contextmanager
    def minding_interrupts(self) -> Iterator[None]:
        """Ctrl+C ends the run after the step, with a checkpoint; pressed twice, at once."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return

        def remember(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - the signal module's signature
            if self.interrupted:
                raise KeyboardInterrupt
            self.interrupted = True

        before = signal.signal(signal.SIGINT, remember)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)


def measure(metric: str, loss: float, seen: Validation | None) -> float | None:
    """What an epoch is judged by."""
    if metric == "loss":
        return loss
    return None if seen is None else seen.measure(metric)


def remembered(model: keras.Model) -> dict[str, Any]:
    """Every variable that decides how a run goes on, by a name that is the same in every process."""
    variables = {f"model/{place:04}": variable for place, variable in enumerate(model.variables)}
    return variables | {f"optimizer/{place:04}": kept for place, kept in enumerate(model.optimizer.variables)}


def as_array(variable: Any) -> NDArray[Any]:
    """A variable's value; of one that is spread over devices, the first device's."""
    value = keras.ops.convert_to_tensor(variable)
    # Keras' own way to NumPy asks TensorFlow's tensors for what they do not know of NumPy 2, which warns.
    own_way = keras.backend.backend() != "tensorflow"
    return np.asarray(keras.ops.convert_to_numpy(value) if own_way else value)
