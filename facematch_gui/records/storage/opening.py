"""One program at a time opens, mends or replaces the records of a folder."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from facematch_gui.errors import RecordsError

LOCK_FILE = "opening.lock"
PATIENCE_SECONDS = 10.0
"""How long one program waits for another; opening takes a hundredth of a second, and rarely a second."""
_PAUSE_SECONDS = 0.02
_UNWRITABLE = (errno.EACCES, errno.EPERM, errno.EROFS)


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Waits until no other program opens or replaces this folder's records, and keeps others waiting meanwhile.

    It is not to be entered twice: whoever is in would wait for itself. Where nothing can be written, or the file system
    knows no locks, nothing waits.

    Raises:
        RecordsError: another program is at it for longer than ``PATIENCE_SECONDS``.
        OSError: the folder is missing, or does not work.
    """
    with ExitStack() as held:
        file = _lock_file(folder)
        if file is not None:
            _wait(held.enter_context(file).fileno())
        yield


def _lock_file(folder: Path) -> IO[bytes] | None:
    try:
        return (folder / LOCK_FILE).open("ab")
    except OSError as error:
        if error.errno in _UNWRITABLE:
            return None
        raise


def _wait(descriptor: int) -> None:
    given_up = time.monotonic() + PATIENCE_SECONDS
    while not _lock(descriptor):
        if time.monotonic() > given_up:
            raise RecordsError(
                "The records are locked by another program",
                "Wait a moment and try again. If they stay locked, close the other program that uses them.",
            )
        time.sleep(_PAUSE_SECONDS)


def _lock(descriptor: int) -> bool:
    """Locks an open file until it is closed, also by the program's end; returns whether no other program has it."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return True
    return True
