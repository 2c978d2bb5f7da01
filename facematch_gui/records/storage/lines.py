"""Text files beside the database that only grow, a line at a time, whichever of several programs writes it."""

from __future__ import annotations

import errno
import os
from pathlib import Path


def open_to_append(file: Path) -> int:
    """A descriptor, to be closed; a new file can be read by its owner alone.

    Raises:
        OSError: it cannot be opened or made.
    """
    return os.open(file, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)


def append_line(file: Path, line: str, *, durable: bool = False) -> int:
    """Writes an ASCII line at the end, and returns how many bytes the file has then.

    Args:
        line: without its end.
        durable: it is on the disk when this returns.

    Raises:
        OSError: it was not written, or not whole: then it stays alone, and is none that this program reads.
    """
    content = f"{line}\n".encode("ascii")
    descriptor = open_to_append(file)
    try:
        size = os.lseek(descriptor, 0, os.SEEK_END)
        # A line that a full disk has torn must not spoil this one.
        if size > 0 and _last_byte(descriptor) != b"\n":
            content = b"\n" + content
        written = os.write(descriptor, content)
        if written < len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        if durable:
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
    return size + written


def _last_byte(descriptor: int) -> bytes:
    os.lseek(descriptor, -1, os.SEEK_END)
    return os.read(descriptor, 1)
