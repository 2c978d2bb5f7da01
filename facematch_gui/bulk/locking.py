"""Keeps a second run from writing where one is writing already."""

from __future__ import annotations

import io
import sys

from facematch_gui.errors import OutputError


def lock_file(stream: io.FileIO, taken: OutputError) -> None:
    """Locks an open file until it is closed; where the file system knows no locks, nothing does.

    Args:
        stream: closed where another run has the lock.
        taken: what is raised then.

    Raises:
        OutputError: another run has the lock.
    """
    if sys.platform == "win32":
        import msvcrt

        # A byte far behind the end, since Windows keeps others from reading what is locked.
        stream.seek(1 << 40)
        try:
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError as error:
            stream.close()
            raise taken from error
        stream.seek(0)
    else:
        import fcntl

        try:
            fcntl.lockf(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:
            stream.close()
            raise taken from error
        except OSError:
            pass
