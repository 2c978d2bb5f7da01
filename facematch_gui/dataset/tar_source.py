"""A TAR archive, plain or compressed, as a stream: what it claims is compared with what comes."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import math
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from facematch_gui.dataset.folder import Kind
from facematch_gui.dataset.source import CHUNK, Budget, Member, Source, damage_told, damaged, in_chunks, opened

MOST_HEADERS = 2**20
"""Bytes before a TAR's member that belong to none: its headers, which have to be read as a whole."""
MOST_XZ_MEMORY = 128 * 2**20
"""Bytes that unpacking xz may take; its strongest setting takes 65 MB."""

_BLOCK = 512
_END = 2 * _BLOCK
"""Zero bytes that close a TAR (POSIX pax)."""


@contextmanager
def opened_tar(path: Path) -> Iterator[Source]:
    """The archive, open. Raises ``DatasetError`` where it is no TAR."""
    with opened(path) as raw:
        with damage_told():
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
                raise damaged()
            kind = _tar_kind(info)
            size = info.size if kind is Kind.FILE else 0
            end = info.offset_data + math.ceil(size / _BLOCK) * _BLOCK
            self._counted.allowed = end + MOST_HEADERS
            yield Member(info.name, kind, size, self._chunks_of(info))
            # tarfile would keep every member that it has seen.
            self._archive.members.clear()  # type: ignore[attr-defined]
        with damage_told():
            self._counted.finish()
        # tarfile takes a broken header for the end. The true end is zeros, and nothing else after it.
        if self._counted.last > end or self._counted.count < end + _END:
            raise damaged()

    def _chunks_of(self, info: tarfile.TarInfo) -> Callable[[], Iterator[bytes]]:
        return lambda: in_chunks(lambda: self._content(info), _free)

    def _next(self) -> tarfile.TarInfo | None:
        with damage_told():
            return self._archive.next()

    def _content(self, info: tarfile.TarInfo) -> IO[bytes]:
        stream = self._archive.extractfile(info)
        if stream is None:
            raise damaged()
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
            raise damaged()
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
