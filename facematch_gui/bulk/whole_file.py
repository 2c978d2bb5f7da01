"""A file that is new and whole, or as it was before."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import IO


def write_whole(file: Path, write: Callable[[IO[bytes]], object], *, private: bool) -> None:
    """Writes a file beside its place, forces it to the disk, and gives it its name.

    Args:
        write: puts the content into the stream.
        private: its owner alone may read it, also where the folder was there before and is open to others.

    Raises:
        OSError: it cannot be written; nothing of it stays.
    """
    fresh = file.with_name(f".{file.name}.half")
    try:
        # One that a killed program has left may be open to others: its mode would stay.
        fresh.unlink(missing_ok=True)
        fresh.touch(mode=0o600 if private else 0o666, exist_ok=False)
        with fresh.open("wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
        force_folder(file.parent)
    except BaseException:
        fresh.unlink(missing_ok=True)
        raise


def write_whole_text(file: Path, text: str, *, private: bool) -> None:
    """The same of a text, in UTF-8.

    Raises:
        OSError: it cannot be written; nothing of it stays.
    """
    write_whole(file, lambda stream: stream.write(text.encode()), private=private)


def force_folder(folder: Path) -> None:
    """Forces names to the disk: renaming is there only when the folder is. Windows does that by itself.

    Raises:
        OSError: it cannot be forced.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
