"""What every kind of archive has in common: its members, the count of what comes out of it, and how damage is told."""

from __future__ import annotations

import gzip
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from facematch_gui.dataset.folder import Kind
from facematch_gui.errors import DatasetError

MOST_BYTES = 16 * 2**30
"""Of everything unpacked; the original's training data has 0.45 GB in 8,838 pictures."""
MOST_RATIO = 50
"""Unpacked bytes over packed ones, in all. Pictures are compressed already; plain bitmaps shrink to a fifth."""
FREE_BYTES = 64 * 2**20
"""So many are unpacked whatever the ratio."""
CHUNK = 2**18


@dataclass(frozen=True, eq=False)
class Member:
    """One thing in an archive.

    Attributes:
        name: its path as the archive has it, not to be trusted.
        kind: file, folder, link or something special.
        size: bytes of a file, as the archive claims.
        chunks: its content, once, before the next member is asked for; raises ``DatasetError`` where it is damaged.
    """

    name: str
    kind: Kind
    size: int
    chunks: Callable[[], Iterator[bytes]]


class Source(Protocol):
    """An archive or a folder, to be gone through once."""

    @property
    def total(self) -> int:
        """Its own bytes."""
        ...

    @property
    def position(self) -> int:
        """How many of them are behind."""
        ...

    def members(self) -> Iterator[Member]:
        """Everything in it.

        Raises:
            DatasetError: it is damaged, cut off, encrypted, or unpacks to more than anybody's pictures.
        """
        ...


class Budget:
    """Counts the bytes that really come out of an archive, and stops a bomb.

    Args:
        packed: bytes of the archive; without them only the sum is limited.
    """

    def __init__(self, packed: int | None) -> None:
        self._left = MOST_BYTES if packed is None else min(MOST_BYTES, FREE_BYTES + MOST_RATIO * packed)

    def spend(self, count: int) -> None:
        """Raises ``DatasetError`` where that many more are too many."""
        self._left -= count
        if self._left < 0:
            raise DatasetError(
                "The archive unpacks to far more than pictures would",
                "More than {most} GB, or than {ratio} times the archive's own size, is not unpacked. If the pictures "
                "are really that many, import them in parts.",
                most=MOST_BYTES // 2**30,
                ratio=MOST_RATIO,
            )


@contextmanager
def damage_told() -> Iterator[None]:
    """What libraries raise at damaged archives, as an error that a person understands."""
    try:
        yield
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, gzip.BadGzipFile) as error:
        raise damaged() from error
    except (ValueError, struct.error, OverflowError, NotImplementedError, RuntimeError) as error:
        raise damaged() from error
    except OSError as error:
        if error.strerror is None:  # bz2 has no error of its own
            raise damaged() from error
        raise DatasetError(
            "The archive cannot be read: {reason}", "Check its name and who may read it.", reason=error.strerror
        ) from error


def opened(path: Path) -> IO[bytes]:
    """A file to read. Raises ``DatasetError`` where that cannot be done."""
    with damage_told():
        return path.open("rb")


def damaged() -> DatasetError:
    """What is said of an archive that cannot be gone through to its end."""
    return DatasetError(
        "The archive is damaged or cut off, or is neither ZIP nor TAR",
        "Copy or download it again, and compare its size with the original's. A TAR may be packed with gzip, bzip2 or "
        "xz; other archives have to be unpacked first.",
    )


def in_chunks(opened: Callable[[], IO[bytes]], spend: Callable[[int], None]) -> Iterator[bytes]:
    """A member's content, piece by piece, each counted."""
    with damage_told():
        stream = opened()
    with stream:
        while True:
            with damage_told():
                chunk = stream.read(CHUNK)
            if not chunk:
                return
            spend(len(chunk))
            yield chunk


def too_many() -> DatasetError:
    """What is said of an archive with more entries than anybody has pictures."""
    return DatasetError(
        "The archive holds too many files", "Import the pictures in parts of a hundred thousand at the most."
    )
