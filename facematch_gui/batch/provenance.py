"""What a results file was made with, kept beside it, so that a run is never continued with something else."""

from __future__ import annotations

import hashlib
import json
import os
import uuid
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final

from facematch_gui.core.calibration import Calibration
from facematch_gui.core.decision import Policy
from facematch_gui.core.networks import EmbedderInfo
from facematch_gui.errors import OutputError, TableError

_FORMAT: Final = 1
_LARGEST: Final = 1 << 16
_REMEDY: Final = (
    "Choose another results file, or start this one again from the first row (--restart on the command line)."
)

_CHANGED: Final[Mapping[str, str]] = {
    "roster": "The results file was begun with another list, or the list was changed since",
    "root": "The results file was begun with pictures in another folder",
    "model": "The results file was begun with another model",
    "weights": "The results file was begun with another model",
    "recipe": "The results file was begun with faces cut in another way for the model",
    "calibration": "The results file was begun with another calibration of the model",
    "engine": "The results file was begun with another engine",
    "device": "The results file was begun on another device",
    "match_fmr": "The results file was begun with another policy",
    "review_fmr": "The results file was begun with another policy",
    "program": "The results file was begun with another version of the program",
    "recorded": "The run that began the results file differs from this one in whether checks are recorded",
}
"""What to say of each field that differs."""


@dataclass(frozen=True)
class Provenance:
    """Everything that decides what the rows of a results file say.

    Attributes:
        roster: SHA-256 of the list's cells.
        root: SHA-256 of the folder's name that the list's paths are relative to.
        model: the embedder's name.
        weights: SHA-256 of its weights.
        recipe: how the faces are cut for it.
        calibration: SHA-256 of its curves.
        engine: what ran it.
        device: where.
        match_fmr, review_fmr: the policy's operating points.
        program: the version of FaceMatch.
        recorded: whether each row stands in the site's records, too.
    """

    roster: str
    root: str
    model: str
    weights: str
    recipe: str
    calibration: str
    engine: str
    device: str
    match_fmr: float
    review_fmr: float
    program: str
    recorded: bool


def provenance(roster: str, root: Path, info: EmbedderInfo, policy: Policy, recorded: bool) -> Provenance:
    """What a run is about to be made with.

    Args:
        roster: SHA-256 of the list's cells.
        recorded: whether its checks are recorded.
    """
    return Provenance(
        roster=roster,
        root=hashlib.sha256(os.fsencode(root.resolve())).hexdigest(),
        model=info.name,
        weights=info.sha256,
        recipe=info.recipe.text,
        calibration=_digest(info.calibration),
        engine=info.engine,
        device=info.device,
        match_fmr=policy.match_fmr,
        review_fmr=policy.review_fmr,
        program=version("facematch-gui"),
        recorded=recorded,
    )


def record_file(results: Path) -> Path:
    """Where the provenance of a results file lies: beside it."""
    return results.with_name(f"{results.name}.run.json")


def write_record(results: Path, made_with: Provenance) -> None:
    """Puts the record of a new run beside the results file, whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    target = record_file(results)
    beside = target.with_name(f"{target.name}.new")
    try:
        with beside.open("w", encoding="utf-8") as stream:
            json.dump({"format": _FORMAT, "run": uuid.uuid4().hex, **asdict(made_with)}, stream, indent=2)
            stream.write("\n")
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(target)
    except OSError as error:
        raise unwritable(error) from error


def require_same(results: Path, made_with: Provenance) -> None:
    """Refuses to continue a results file that was made with something else.

    Raises:
        TableError: the record is missing, damaged, or differs; the message says in what.
    """
    record = _read(results)
    if not record:
        raise TableError(
            "There already is a file with the name of the results file, and no run to continue",
            "Choose another results file.",
        )
    for name, value in asdict(made_with).items():
        if record.get(name) != value:
            raise TableError(_CHANGED[name], _REMEDY)


def has_record(results: Path) -> bool:
    """Whether this program has made the results file."""
    return bool(_read(results))


def run_identity(results: Path) -> str:
    """The identity, 32 hexadecimal digits, of the run that has begun the results file.

    Raises:
        TableError: there is no record of it any more.
    """
    try:
        return uuid.UUID(hex=str(_read(results).get("run"))).hex
    except ValueError:
        raise TableError("What was noted of this run beside its results file is gone", _REMEDY) from None


def rows_differ(row: int) -> TableError:
    """The rows that are already there are not those of the list."""
    return TableError("Row {row} of the results file is not the row that this list has there", _REMEDY, row=row)


def unwritable(error: OSError) -> OutputError:
    """The results cannot be written, in words."""
    return OutputError(
        "The results cannot be written: {reason}",
        "Make room on the disk, close the results file in other programs, or choose a folder that you may write to. "
        "What was done is kept: start again with the same list and results file to continue.",
        reason=error.strerror or type(error).__name__,
    )


def _read(results: Path) -> dict[str, Any]:
    """The record beside a results file; empty where there is none that can be read."""
    try:
        with record_file(results).open("rb") as stream:
            record = json.loads(stream.read(_LARGEST))
    except (OSError, ValueError, RecursionError):
        return {}
    return record if isinstance(record, dict) and record.get("format") == _FORMAT else {}


def _digest(calibration: Calibration) -> str:
    digest = hashlib.sha256()
    for fused, curve in sorted(calibration.curves.items()):
        digest.update(f"{fused} {curve.floor!r}".encode())
        for column in (curve.similarity, curve.log10_fmr, curve.low, curve.high):
            digest.update(column.astype("<f8").tobytes())
    return digest.hexdigest()
