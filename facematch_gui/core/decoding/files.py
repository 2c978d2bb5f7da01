"""A file's bytes, never more than a picture may have, and never from what is no file."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from facematch_gui.core.decoding import refusals
from facematch_gui.core.decoding.limits import MAX_BYTES
from facematch_gui.errors import FaceMatchError


def read_file(path: Path) -> bytes:
    """The bytes of a regular file.

    Raises:
        UnreadablePictureError: missing, not readable, a folder, a device or a pipe.
        PictureTooLargeError: more bytes than are opened.
    """
    try:
        _check_status(path.stat())
        # A pipe put in the file's place meanwhile must not block: hence O_NONBLOCK, which regular files ignore.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        with os.fdopen(os.open(path, flags), "rb") as file:
            _check_status(os.fstat(file.fileno()))
            # The size that was stated is not relied on: the file may grow, and some file systems state none.
            data = file.read(MAX_BYTES + 1)
    except FaceMatchError:
        raise
    except (FileNotFoundError, NotADirectoryError) as error:
        raise refusals.missing_file() from error
    except PermissionError as error:
        raise refusals.no_permission() from error
    except MemoryError as error:
        raise refusals.too_much_memory() from error
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise refusals.unreadable_file() from error
    if len(data) > MAX_BYTES:
        raise refusals.too_many_bytes(len(data), MAX_BYTES)
    return data


def _check_status(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise refusals.folder()
    if not stat.S_ISREG(status.st_mode):
        raise refusals.device()
    if status.st_size > MAX_BYTES:
        raise refusals.too_many_bytes(status.st_size, MAX_BYTES)
