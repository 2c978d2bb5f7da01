"""One program at a time opens, mends or replaces the records of a folder."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LOCK_FILE = "opening.lock"


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Waits until no other program is opening or replacing this folder's records, and keeps others waiting meanwhile.

    Where the file system knows no locks, nothing does.

    Raises:
        OSError: the folder cannot be written, or on Windows another program takes longer than ten seconds.
    """
    with (folder / LOCK_FILE).open("ab") as stream:
        _lock(stream.fileno())
        yield


def _lock(descriptor: int) -> None:
    """Until the file is closed, also by the program's end."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)
    else:
        import contextlib
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
