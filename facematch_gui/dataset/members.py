"""What is in an archive or a folder, one member after the other in flat memory; nothing here writes anything."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from facematch_gui.dataset.folder import Found, Kind, walk
from facematch_gui.dataset.source import Budget, Member, Source, damage_told, in_chunks
from facematch_gui.dataset.tar_source import opened_tar
from facematch_gui.dataset.zip_source import ZIP_STARTS, opened_zip
from facematch_gui.errors import DatasetError


def open_source(path: Path) -> AbstractContextManager[Source]:
    """An archive or a folder by what it is, not by its name.

    Raises:
        DatasetError: it cannot be read, or is neither.
    """
    with damage_told():
        if path.is_dir():
            return nullcontext(_Folder(path))
        if not path.is_file():
            raise DatasetError("The archive is not there, or is no file", "Name a ZIP or TAR archive, or a folder.")
        with path.open("rb") as stream:
            start = stream.read(4)
    return opened_zip(path) if start in ZIP_STARTS else opened_tar(path)


class _Folder:
    def __init__(self, root: Path) -> None:
        self._root = root
        self._budget = Budget(None)
        self.total = sum(found.size for found in walk(root))
        self.position = 0

    def members(self) -> Iterator[Member]:
        for found in _told(walk(self._root)):
            if found.kind is Kind.CLOSED:
                raise DatasetError("A folder or a file in it may not be read", "Run the command as somebody who may.")

            def chunks(path: Path = found.path) -> Iterator[bytes]:
                return in_chunks(lambda: path.open("rb"), self._budget.spend)

            yield Member(found.name, found.kind, found.size, chunks)
            self.position += found.size


def _told(things: Iterator[Found]) -> Iterator[Found]:
    """The same; what goes wrong while walking is told as damage is."""
    while True:
        with damage_told():
            found = next(things, None)
        if found is None:
            return
        yield found
