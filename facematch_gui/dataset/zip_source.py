"""A ZIP archive, member after member."""

from __future__ import annotations

import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from facematch_gui.dataset.folder import Kind
from facematch_gui.dataset.source import Budget, Member, Source, damage_told, in_chunks, opened, too_many
from facematch_gui.errors import DatasetError

MOST_DIRECTORY = 24 * 2**20
"""Bytes of a ZIP's directory, which has to be read as a whole: some 200,000 members."""

ZIP_STARTS = (b"PK\3\4", b"PK\5\6", b"PK\7\x08")
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2)
_ENCRYPTED = 0x41
_IN_LARGE_RECORD = 0xFFFFFFFF
"""A size that stands in ZIP64's record instead."""


@contextmanager
def opened_zip(path: Path) -> Iterator[Source]:
    """The archive, open. Raises ``DatasetError`` where it is damaged, or its directory too large."""
    with opened(path) as stream:
        with damage_told():
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
        if info.compress_type not in _METHODS:
            raise DatasetError(
                "The archive is packed by a method that is not opened",
                "Unpack it with the program that packed it, and import the folder that comes of it.",
            )
        return Member(
            # The other name is cut at a zero byte, which a hostile archive would like.
            name=info.orig_filename,
            kind=_zip_kind(info),
            size=info.file_size,
            chunks=lambda: in_chunks(lambda: self._archive.open(info), self._budget.spend),
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
