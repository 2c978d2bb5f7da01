"""What is in an archive or a folder, one member after the other in flat memory; nothing here writes anything."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import math
import stat
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Protocol, cast

from facematch_gui.dataset.folder import Kind, walk
from facematch_gui.errors import DatasetError

MOST_BYTES = 16 * 2**30
"""Of everything unpacked; the original's training data has 0.45 GB in 8,838 pictures."""
MOST_RATIO = 50
"""Unpacked bytes over packed ones, in all. Pictures are compressed already; plain bitmaps shrink to a fifth."""
FREE_BYTES = 64 * 2**20
"""So many are unpacked whatever the ratio."""
MOST_DIRECTORY = 24 * 2**20
"""Bytes of a ZIP's directory, which has to be read as a whole: some 200,000 members."""
MOST_HEADERS = 2**20
"""Bytes before a TAR's member that belong to none: its headers, which have to be read as a whole."""
MOST_XZ_MEMORY = 128 * 2**20
"""Bytes that unpacking xz may take; its strongest setting takes 65 MB."""
CHUNK = 2**18

_ZIP_STARTS = (b"PK\3\4", b"PK\5\6", b"PK\7\x08")
_ZIP_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_ENCRYPTED = 0x41
_IN_LARGE_RECORD = 0xFFFFFFFF
"""A size that stands in ZIP64's record instead."""
_TAR_BLOCK = 512
_TAR_END = 2 * _TAR_BLOCK
"""Zero bytes that close a TAR (POSIX pax)."""


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


def open_source(path: Path) -> AbstractContextManager[Source]:
    """An archive or a folder by what it is, not by its name.

    Raises:
        DatasetError: it cannot be read, or is neither.
    """
    with _damage_told():
        if path.is_dir():
            return nullcontext(_Folder(path))
        if not path.is_file():
            raise DatasetError("The archive is not there, or is no file", "Name a ZIP or TAR archive, or a folder.")
        with path.open("rb") as stream:
            start = stream.read(4)
    return _opened_zip(path) if start in _ZIP_STARTS else _opened_tar(path)


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
def _damage_told() -> Iterator[None]:
    """What libraries raise at damaged archives, as an error that a person understands."""
    try:
        yield
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, EOFError, gzip.BadGzipFile) as error:
        raise _damaged() from error
    except (ValueError, struct.error, OverflowError, NotImplementedError, RuntimeError) as error:
        raise _damaged() from error
    except OSError as error:
        if error.strerror is None:  # bz2 has no error of its own
            raise _damaged() from error
        raise DatasetError(
            "The archive cannot be read: {reason}", "Check its name and who may read it.", reason=error.strerror
        ) from error


def _opened(path: Path) -> IO[bytes]:
    with _damage_told():
        return path.open("rb")


def _damaged() -> DatasetError:
    return DatasetError(
        "The archive is damaged or cut off, or is neither ZIP nor TAR",
        "Copy or download it again, and compare its size with the original's. A TAR may be packed with gzip, bzip2 or "
        "xz; other archives have to be unpacked first.",
    )


def _in_chunks(opened: Callable[[], IO[bytes]], spend: Callable[[int], None]) -> Iterator[bytes]:
    with _damage_told():
        stream = opened()
    with stream:
        while True:
            with _damage_told():
                chunk = stream.read(CHUNK)
            if not chunk:
                return
            spend(len(chunk))
            yield chunk


# --- ZIP --------------------------------------------------------------------------------------------------------------


@contextmanager
def _opened_zip(path: Path) -> Iterator[Source]:
    with _opened(path) as stream:
        with _damage_told():
            total = path.stat().st_size
            _check_directory(stream, total)
            archive = zipfile.ZipFile(stream)
        with archive:
            yield _Zip(archive, total)


class _Zip:
    def __init__(self, archive: zipfile.ZipFile, total: int) -> None:
        self._archive = archive
        self._budget = Budget(total)
        self.total = total
        self.position = 0

    def members(self) -> Iterator[Member]:
        for info in self._archive.infolist():
            yield self._member(info)
            self.position = min(self.total, self.position + info.compress_size)

    def _member(self, info: zipfile.ZipInfo) -> Member:
        if info.flag_bits & _ENCRYPTED:
            raise DatasetError(
                "The archive is encrypted", "Unpack it with its password, and import the folder that comes of it."
            )
        if info.compress_type not in _ZIP_METHODS:
            raise DatasetError(
                "The archive is packed by a method that is not opened",
                "Unpack it with the program that packed it, and import the folder that comes of it.",
            )
        return Member(
            # The other name is cut at a zero byte, which a hostile archive would like.
            name=info.orig_filename,
            kind=_zip_kind(info),
            size=info.file_size,
            chunks=lambda: _in_chunks(lambda: self._archive.open(info), self._budget.spend),
        )


def _zip_kind(info: zipfile.ZipInfo) -> Kind:
    mode = info.external_attr >> 16
    if stat.S_ISLNK(mode):
        return Kind.LINK
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG, stat.S_IFDIR):
        return Kind.SPECIAL
    return Kind.FOLDER if info.orig_filename.endswith("/") else Kind.FILE


def _check_directory(stream: IO[bytes], total: int) -> None:
    """Refuses a directory that would fill the memory, before it is read (APPNOTE.TXT, 4.3.14 to 4.3.16)."""
    stream.seek(max(0, total - 2**16 - 98))
    tail = stream.read()
    place = tail.rfind(b"PK\5\6")
    if place < 0 or len(tail) < place + 22:
        raise zipfile.BadZipFile("no end of the central directory")
    sizes = [int.from_bytes(tail[place + 12 : place + 16], "little")]
    locator = tail[max(0, place - 20) : place]
    if locator.startswith(b"PK\6\7"):
        stream.seek(int.from_bytes(locator[8:16], "little"))
        # With data before the archive the record stands later than it says: zipfile looks just before the locator.
        records = (stream.read(56), tail[max(0, place - 76) : max(0, place - 20)])
        sizes += [int.from_bytes(record[40:48], "little") for record in records if record.startswith(b"PK\6\6")]
    if max((size for size in sizes if size != _IN_LARGE_RECORD), default=_IN_LARGE_RECORD) > MOST_DIRECTORY:
        raise too_many()


def too_many() -> DatasetError:
    return DatasetError(
        "The archive holds too many files", "Import the pictures in parts of a hundred thousand at the most."
    )


# --- TAR --------------------------------------------------------------------------------------------------------------


@contextmanager
def _opened_tar(path: Path) -> Iterator[Source]:
    with _opened(path) as raw:
        with _damage_told():
            total = path.stat().st_size
            counted = _Counted(_unpacked(raw), Budget(total))
            # A stream, so that members are never sought: what they claim to be is compared with what comes.
            archive = tarfile.open(fileobj=cast("IO[bytes]", counted), mode="r|", encoding="utf-8")  # noqa: SIM115
        with archive:
            yield _Tar(archive, counted, raw, total)


class _Tar:
    def __init__(self, archive: tarfile.TarFile, counted: _Counted, raw: IO[bytes], total: int) -> None:
        self._archive = archive
        self._counted = counted
        self._raw = raw
        self.total = total

    @property
    def position(self) -> int:
        return self._raw.tell()

    def members(self) -> Iterator[Member]:
        end = 0
        while (info := self._next()) is not None:
            if info.size < 0:
                raise _damaged()
            kind = _tar_kind(info)
            size = info.size if kind is Kind.FILE else 0
            end = info.offset_data + math.ceil(size / _TAR_BLOCK) * _TAR_BLOCK
            self._counted.allowed = end + MOST_HEADERS
            yield Member(info.name, kind, size, self._chunks_of(info))
            # tarfile would keep every member that it has seen.
            self._archive.members.clear()  # type: ignore[attr-defined]
        with _damage_told():
            self._counted.finish()
        # tarfile takes a broken header for the end. The true end is zeros, and nothing else after it.
        if self._counted.last > end or self._counted.count < end + _TAR_END:
            raise _damaged()

    def _chunks_of(self, info: tarfile.TarInfo) -> Callable[[], Iterator[bytes]]:
        return lambda: _in_chunks(lambda: self._content(info), _free)

    def _next(self) -> tarfile.TarInfo | None:
        with _damage_told():
            return self._archive.next()

    def _content(self, info: tarfile.TarInfo) -> IO[bytes]:
        stream = self._archive.extractfile(info)
        if stream is None:
            raise _damaged()
        return stream


def _free(_count: int) -> None:
    """A TAR's bytes are counted where they are unpacked, headers and left-out members as well."""


def _tar_kind(info: tarfile.TarInfo) -> Kind:
    if info.isdir():
        return Kind.FOLDER
    if info.issym() or info.islnk():
        return Kind.LINK
    return Kind.FILE if info.isreg() and not info.issparse() else Kind.SPECIAL


class _Counted:
    """A stream that knows how much of it has been read, and where its last byte is that is not nought."""

    def __init__(self, stream: IO[bytes], budget: Budget) -> None:
        self._stream = stream
        self._budget = budget
        self.allowed: float = MOST_HEADERS
        self.count = 0
        self.last = 0

    def read(self, size: int) -> bytes:
        data = self._stream.read(size)
        self._budget.spend(len(data))
        filled = len(data.rstrip(b"\0"))
        if filled:
            self.last = self.count + filled
        self.count += len(data)
        if self.count > self.allowed:
            raise _damaged()
        return data

    def finish(self) -> None:
        """Reads what is left, so that a checksum at the end is looked at."""
        self.allowed = math.inf
        while self.read(CHUNK):
            pass


def _unpacked(raw: IO[bytes]) -> IO[bytes]:
    start = raw.read(6)
    raw.seek(0)
    if start.startswith(b"\x1f\x8b"):
        return cast("IO[bytes]", gzip.GzipFile(fileobj=raw))
    if start.startswith(b"BZh"):
        return io.BufferedReader(_Unpacked(raw, bz2.BZ2Decompressor()))
    if start == b"\xfd7zXZ\0":
        return io.BufferedReader(_Unpacked(raw, lzma.LZMADecompressor(memlimit=MOST_XZ_MEMORY)))
    return raw


class _Unpacked(io.RawIOBase):
    """What a decompressor of bounded memory makes of a stream."""

    def __init__(self, raw: IO[bytes], decompressor: bz2.BZ2Decompressor | lzma.LZMADecompressor) -> None:
        self._raw = raw
        self._decompressor = decompressor

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._decompressor.eof:
            packed = self._raw.read(CHUNK) if self._decompressor.needs_input else b""
            if self._decompressor.needs_input and not packed:
                raise EOFError
            data = self._decompressor.decompress(packed, len(buffer))
            if data:
                buffer[: len(data)] = data
                return len(data)
        return 0


# --- A folder ---------------------------------------------------------------------------------------------------------


class _Folder:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._budget = Budget(None)
        self.total = sum(found.size for found in walk(root))
        self.position = 0

    def members(self) -> Iterator[Member]:
        with _damage_told():
            things = walk(self._root)
        for found in things:
            if found.kind is Kind.CLOSED:
                raise DatasetError("A folder or a file in it may not be read", "Run the command as somebody who may.")

            def chunks(path: Path = found.path) -> Iterator[bytes]:
                return _in_chunks(lambda: path.open("rb"), self._budget.spend)

            yield Member(found.name, found.kind, found.size, chunks)
            self.position += found.size
