"""The folder of a run: its configuration, its checkpoint, its history, and who may write there."""

from __future__ import annotations

from pathlib import Path

from facematch_gui.errors import OutputError, TrainingConfigError
from facematch_gui.training.checkpoints import CHECKPOINT_FILE, write_run_file
from facematch_gui.training.config import TrainingConfig, load_config, toml_text

CONFIG_FILE = "config.toml"
SUMMARY_FILE = "summary.json"
MODEL_FOLDER = "model"


def known_config(folder: Path, changes: list[str]) -> TrainingConfig:
    """The configuration with which a run was begun.

    Args:
        changes: ``section.key=value`` each; only what has no effect on the weights may differ.

    Raises:
        TrainingConfigError: no run was begun there.
    """
    file = folder / CONFIG_FILE
    if not file.is_file():
        raise TrainingConfigError(
            "There is no run to go on with in that folder",
            "Name the folder of a run that was begun, or leave --resume out.",
        )
    return load_config(file=file, changes=changes)


def open_run(folder: Path, config: TrainingConfig, *, writes: bool = True) -> None:
    """Makes the folder of a run, or opens that of one that was begun, and states the configuration in it.

    Args:
        writes: whether this process writes there; of several machines that share the folder the first one does.

    Raises:
        OutputError: it holds something else, or cannot be made.
        TrainingConfigError: it holds a run with another configuration.
        TrainingError: it cannot be written.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # what lies there comes from faces
        present = {entry.name for entry in folder.iterdir() if not entry.name.startswith(".")}
    except OSError as error:
        raise OutputError(
            "The run's folder cannot be made: {reason}",
            "Name a folder that you may write to.",
            reason=error.strerror or type(error).__name__,
        ) from error
    if present and CONFIG_FILE not in present:
        raise OutputError(
            "There already is something else in the run's folder", "Name another folder, or one that is empty."
        )
    if CHECKPOINT_FILE in present and load_config(file=folder / CONFIG_FILE).fingerprint() != config.fingerprint():
        raise TrainingConfigError(
            "The folder holds a run with another configuration",
            "Go on with that run as it was begun (--resume), or name another folder for this one.",
        )
    if writes:
        write_run_file(folder / CONFIG_FILE, lambda stream: stream.write(toml_text(config).encode()))
