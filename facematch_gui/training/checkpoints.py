"""What a run needs to go on as if nothing had happened, in one file that is whole or not there."""

from __future__ import annotations

import errno
import json
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

from facematch_gui.bulk.whole_file import write_whole
from facematch_gui.errors import TrainingError
from facematch_gui.training.validation import Validation

CHECKPOINT_FILE = "checkpoint.npz"
BEST_FILE = "best.npz"

_STATE, _LOSSES = "state", "losses"
_FORMAT = 1


@dataclass(frozen=True)
class Epoch:
    """What one epoch came to.

    Attributes:
        number: counted from 1.
        loss: the mean over its steps.
        parts: of several losses, the mean of each before its weight.
        learning_rate: at its end.
        seconds: what its steps took.
        images_per_second: chips that the network learned from in a second.
        input_share: the processor time for making a batch, as a share of a step's time.
        validation: on people that are not learnt from, where that can be measured.
    """

    number: int
    loss: float
    parts: Mapping[str, float]
    learning_rate: float
    seconds: float
    images_per_second: float
    input_share: float
    validation: Validation | None


@dataclass(frozen=True)
class RunState:
    """How far a run has come, beside the weights.

    Attributes:
        step: steps done.
        epochs: that are done, in order.
        losses: of each step done.
        parts: of several losses, the sums of each over the current epoch's steps.
        seconds: that the current epoch's steps have taken so far.
        best_epoch, best: which epoch was best, and its measure.
        finished: the run ended early, because it got no better any more.
    """

    step: int = 0
    epochs: tuple[Epoch, ...] = ()
    losses: tuple[float, ...] = ()
    parts: Mapping[str, float] = field(default_factory=dict)
    seconds: float = 0.0
    best_epoch: int | None = None
    best: float | None = None
    finished: bool = False


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A run at one moment.

    Attributes:
        state: how far it has come.
        arrays: the weights and all that the optimizer remembers, by name.
        fingerprint: of the configuration and the pictures; a run of another one does not go on from here.
    """

    state: RunState
    arrays: Mapping[str, NDArray[Any]]
    fingerprint: str


def save_checkpoint(folder: Path, checkpoint: Checkpoint) -> None:
    """Writes ``checkpoint.npz`` in place of the one before.

    Raises:
        TrainingError: it cannot be written; the one before is as it was.
    """
    stated = asdict(replace(checkpoint.state, losses=()))
    about = {"format": _FORMAT, "fingerprint": checkpoint.fingerprint, "state": stated}
    save_arrays(
        folder / CHECKPOINT_FILE,
        {
            **{f"array/{name}": array for name, array in checkpoint.arrays.items()},
            _LOSSES: np.array(checkpoint.state.losses, np.float64),
            _STATE: np.frombuffer(json.dumps(about).encode(), np.uint8),
        },
    )


def load_checkpoint(folder: Path) -> Checkpoint | None:
    """The run's last checkpoint, if it has one.

    Raises:
        TrainingError: it is damaged.
    """
    file = folder / CHECKPOINT_FILE
    if not file.exists():
        return None
    try:
        arrays = load_arrays(file)
        about = json.loads(arrays.pop(_STATE).tobytes())
        losses = tuple(arrays.pop(_LOSSES).tolist())
        if about["format"] != _FORMAT:
            raise ValueError("another format")
        state = replace(_state_of(about["state"]), losses=losses)
        named = {name.removeprefix("array/"): array for name, array in arrays.items()}
        return Checkpoint(state, named, str(about["fingerprint"]))
    except (KeyError, TypeError, ValueError, EOFError, OSError, zipfile.BadZipFile) as error:
        raise TrainingError(
            "The run's checkpoint is damaged, or of another version of the program",
            "Put the file back from a copy, or begin again in another folder.",
        ) from error


def _state_of(stated: dict[str, Any]) -> RunState:
    epochs = []
    for row in stated.pop("epochs"):
        seen = row.pop("validation")
        epochs.append(Epoch(**row, validation=None if seen is None else Validation(**seen)))
    return RunState(**{**stated, "epochs": tuple(epochs), "losses": ()})


def save_arrays(file: Path, arrays: Mapping[str, NDArray[Any]]) -> None:
    """Arrays as an ``.npz`` file, whole or not at all; the same arrays give the same content.

    Raises:
        TrainingError: it cannot be written.
    """
    write_run_file(file, lambda stream: np.savez(stream, **dict(arrays)))  # type: ignore[arg-type]


def load_arrays(file: Path) -> dict[str, NDArray[Any]]:
    """What ``save_arrays`` wrote; raises what numpy raises."""
    # Opened here: numpy leaves the file open where it is no archive.
    with file.open("rb") as stream, np.load(stream, allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}


def write_run_file(file: Path, write: Callable[[IO[bytes]], object]) -> None:
    """A file of a run, whole or as it was before, for its owner's eyes.

    Raises:
        TrainingError: it cannot be written.
    """
    try:
        write_whole(file, write, private=True)
    except OSError as error:
        raise _unwritable(error) from error


def _unwritable(error: OSError) -> TrainingError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return TrainingError(
            "The disk is full",
            "Make room, and give the same command again: the last checkpoint is whole, and the run goes on from it.",
        )
    return TrainingError(
        "The run's folder cannot be written: {reason}",
        "See that you may write to it, and give the same command again: the run goes on from its last checkpoint.",
        reason=error.strerror or type(error).__name__,
    )
