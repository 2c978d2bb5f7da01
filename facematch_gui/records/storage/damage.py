"""Finds damage in the file of the records, and keeps a damaged file aside."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, text

CHECKED_BYTES = 256 * 1024 * 1024
"""A file up to this size is looked through when it was not closed, which takes half a second at most."""

_BESIDE = ("-wal", "-shm")
"""Endings of the files that SQLite keeps beside its own."""
_STAMP = "%Y%m%dT%H%M%SZ"
_SET_ASIDE = re.compile(r"records\.sqlite3\.damaged-(\d{8}T\d{6}Z)(?:-\d+)?(?:-wal|-shm)?")


@dataclass(frozen=True)
class SetAside:
    """A damaged file that was kept aside.

    Attributes:
        file: its new name, in the same folder.
    """

    file: str


def is_sound(connection: Connection, thorough: bool) -> bool:
    """Whether all pages of a SQLite file are what they should be.

    Args:
        thorough: compares every index with its table too, which takes several times as long.
    """
    check = "integrity" if thorough else "quick"
    return bool(connection.execute(text(f"PRAGMA {check}_check(1)")).scalar() == "ok")


def was_left_open(file: Path) -> bool:
    """Whether a file was not closed, as after a power failure, or is open elsewhere; and is quickly looked through.

    Raises:
        OSError: the folder cannot be read.
    """
    log = file.with_name(f"{file.name}-wal")
    return log.exists() and log.stat().st_size > 0 and file.stat().st_size <= CHECKED_BYTES


def suspect_damage(file: Path) -> None:
    """Has a file looked through thoroughly when it is opened next."""
    # Where nothing can be written, the damage shows itself again.
    with contextlib.suppress(OSError):
        _suspicion(file).touch()


def is_suspect(file: Path) -> bool:
    return _suspicion(file).exists()


def clear_suspicion(file: Path) -> None:
    """Raises ``OSError``: the folder cannot be written."""
    _suspicion(file).unlink(missing_ok=True)


def set_aside(file: Path) -> SetAside:
    """Gives a damaged file, and what SQLite keeps beside it, another name.

    Raises:
        OSError: it cannot be renamed.
    """
    name = _free_name(file)
    # The log first: beside a new database it would be taken for that one's own.
    for ending in (*_BESIDE, ""):
        part = file.with_name(f"{file.name}{ending}")
        if part.exists():
            part.replace(file.with_name(f"{name}{ending}"))
    clear_suspicion(file)
    return SetAside(name)


def last_set_aside(folder: Path, since: str) -> SetAside | None:
    """The file that was set aside last, where that was not before a time.

    Args:
        since: as entries of the chain state it; parts of a second do not count.
    """
    damaged = {
        file.name: moment
        for file in folder.glob("*.damaged-*")
        if not file.name.endswith(_BESIDE) and (moment := _moment_in(file.name))
    }
    last = max(damaged, key=lambda name: (damaged[name], len(name), name), default=None)
    return SetAside(last) if last and f"{damaged[last]:%Y-%m-%dT%H:%M:%S}" >= since[:19] else None


def purge_set_aside(folder: Path, now: datetime, keep_days: int) -> int:
    """Deletes files that were set aside so long ago that nothing in them may be kept any more; returns how many.

    Args:
        now: an aware time.
    """
    deleted = 0
    for file in folder.iterdir():
        moment = _moment_in(file.name)
        if moment and now - moment > timedelta(days=keep_days):
            # One that somebody has open on Windows goes another day.
            with contextlib.suppress(OSError):
                file.unlink()
                deleted += 1
    return deleted


def _moment_in(name: str) -> datetime | None:
    """When a file was set aside; None for any other file."""
    found = _SET_ASIDE.fullmatch(name)
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC) if found else None
    except ValueError:
        return None


def _free_name(file: Path) -> str:
    name = f"{file.name}.damaged-{datetime.now(UTC).strftime(_STAMP)}"
    numbered, number = name, 1
    while file.with_name(numbered).exists():
        number += 1
        numbered = f"{name}-{number}"
    return numbered


def _suspicion(file: Path) -> Path:
    return file.with_name(f"{file.name}.suspect")
