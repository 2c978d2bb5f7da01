"""Pictures brought in from an archive or a folder: all of them or none, and never anything outside the new folder."""

from __future__ import annotations

import re
import secrets
import shutil
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from facematch_gui.bulk.progress import with_progress
from facematch_gui.core.decoding.limits import MAX_BYTES
from facematch_gui.dataset.folder import Kind
from facematch_gui.dataset.layout import Skipped
from facematch_gui.dataset.members import open_source
from facematch_gui.dataset.names import (
    absurdity,
    is_junk,
    is_picture,
    is_too_long,
    parts_within,
    shown,
    unfit_elsewhere,
)
from facematch_gui.dataset.source import Member, Source, too_many
from facematch_gui.errors import DatasetError, OutputError

MOST_MEMBERS = 200_000
"""Of an archive, folders included; the original's training data has some 11,000."""
UNFINISHED = ".importing-"
"""In the name of the folder beside the new one that holds what is not complete; eight hexadecimal digits follow."""

_MB = 2**20


@dataclass(frozen=True)
class Imported:
    """What came in.

    Attributes:
        pictures: how many; lists (CSV) are not counted.
        size: bytes, lists included.
        left_out: files that are neither pictures nor lists, are too large to be opened, or have absurd names.
    """

    pictures: int
    size: int
    left_out: tuple[Skipped, ...]


def import_dataset(source: Path, out: Path, *, quiet: bool = False) -> Imported:
    """Copies the pictures and lists of a ZIP, a TAR (plain, gzip, bzip2, xz) or a folder into a new folder.

    Everything goes into a folder beside the new one first, which takes its place when it is complete. What an import
    that was killed has left there is removed by the next one to the same place.

    Args:
        out: missing or empty; the folders around it are made.
        quiet: no progress bar.

    Raises:
        DatasetError: the archive is damaged, cut off, encrypted or hostile, or holds no pictures.
        OutputError: the new folder is not empty, or cannot be written.
    """
    out = out.absolute()
    _require_free(out, source)
    with open_source(source) as opened, _complete_or_gone(out) as folder:
        unpacking = _Unpacking(folder)
        ticks = _ticks(_taken(opened, unpacking), opened)
        for _ in with_progress(ticks, opened.total // _MB, unit=" MB", quiet=quiet):
            pass
        if not unpacking.pictures:
            raise DatasetError(
                "There are no pictures in it", "Name an archive or a folder that holds pictures of people."
            )
    return Imported(unpacking.pictures, unpacking.size, tuple(unpacking.left_out))


def _taken(source: Source, unpacking: _Unpacking) -> Iterator[None]:
    for number, member in enumerate(source.members(), start=1):
        if number > MOST_MEMBERS:
            raise too_many()
        unpacking.take(member, number)
        yield


def _ticks(steps: Iterable[None], source: Source) -> Iterator[None]:
    """One for each megabyte of the source that is behind."""
    shown_so_far = 0
    for _ in steps:
        while shown_so_far < source.position // _MB:
            shown_so_far += 1
            yield
    yield from (None for _ in range(shown_so_far, source.total // _MB))


# --- What goes where --------------------------------------------------------------------------------------------------


class _Unpacking:
    """A new folder that fills."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._spelling: dict[str, str] = {}
        """Of what is there, by what a system that minds neither case nor composition makes of it; folders end in /."""
        self._files: set[str] = set()
        self.pictures = 0
        self.size = 0
        self.left_out: list[Skipped] = []

    def take(self, member: Member, number: int) -> None:
        """Writes a picture or a list; leaves other files out.

        Raises:
            DatasetError: the member is hostile.
            OutputError: it cannot be written.
        """
        parts = parts_within(member.name)
        if parts is None or (not parts and member.kind is not Kind.FOLDER):
            raise DatasetError(
                "Entry {number} leads out of the folder, or would on some system", _HOSTILE_REMEDY, number=number
            )
        if member.kind not in (Kind.FILE, Kind.FOLDER, Kind.ABSURD):
            raise DatasetError(
                "Entry {number} is no file, but a link, a pipe or a device", _HOSTILE_REMEDY, number=number
            )
        if member.kind is Kind.FOLDER or any(map(is_junk, parts)):
            return
        reason = _why_left_out(parts, member.size)
        if reason:
            self.left_out.append(Skipped(shown("/".join(parts)), reason))
            return
        self._claim(parts, number)
        self._write(parts, member)
        self.pictures += is_picture(parts[-1])

    def _claim(self, parts: Sequence[str], number: int) -> None:
        for depth in range(1, len(parts)):
            folder = "/".join(parts[:depth]) + "/"
            if self._spelling.setdefault(_folded(folder), folder) != folder:
                raise _ambiguous(number)
        file = "/".join(parts)
        if self._spelling.setdefault(_folded(file), file) != file or file in self._files:
            raise _ambiguous(number)
        self._files.add(file)

    def _write(self, parts: Sequence[str], member: Member) -> None:
        with _writing():
            folder = self._folder
            for part in parts[:-1]:
                folder /= part
                # Not with its parents: the new folder itself is never made again once it is gone.
                folder.mkdir(exist_ok=True)
            stream = (folder / parts[-1]).open("xb")
        try:
            for chunk in member.chunks():
                self.size += len(chunk)
                with _writing():
                    stream.write(chunk)
        finally:
            with _writing():
                stream.close()


def _why_left_out(parts: Sequence[str], size: int) -> str | None:
    reason = next(filter(None, (absurdity(part) or unfit_elsewhere(part) for part in parts)), None)
    if reason or is_too_long("/".join(parts)):
        return reason or "a path that is too long"
    if not (is_picture(parts[-1]) or parts[-1].lower().endswith(".csv")):
        return "no picture by its name"
    return f"more than {MAX_BYTES // _MB} MB" if size > MAX_BYTES else None


def _folded(path: str) -> str:
    return unicodedata.normalize("NFC", path).casefold().removesuffix("/")


_HOSTILE_REMEDY = (
    "Nothing was taken in. Such an entry is not made by accident: ask where the archive comes from. If you trust it, "
    "unpack it yourself, remove the entry, and import the folder."
)


def _ambiguous(number: int) -> DatasetError:
    return DatasetError(
        "Entry {number} has the name of another, or one that differs in capital letters only",
        _HOSTILE_REMEDY,
        number=number,
    )


# --- The new folder ---------------------------------------------------------------------------------------------------


def _require_free(out: Path, source: Path) -> None:
    with _writing():
        if out.is_symlink() or (out.exists() and (not out.is_dir() or any(out.iterdir()))):
            raise OutputError(
                "The folder to import into is not empty", "Name a new folder, or empty this one: nothing is mixed."
            )
        if source.is_dir() and out.resolve().is_relative_to(source.resolve()):
            raise OutputError("The folder to import into lies in the one that is imported", "Name one outside of it.")


@contextmanager
def _complete_or_gone(out: Path) -> Iterator[Path]:
    """A folder beside the new one that takes its place at the end, or is gone whatever happens."""
    made = [folder for folder in out.parents if not folder.exists()]
    unfinished = out.with_name(f"{out.name}{UNFINISHED}{secrets.token_hex(4)}")
    try:
        with _writing():
            out.parent.mkdir(parents=True, exist_ok=True)
            _remove_unfinished(out)
            unfinished.mkdir(mode=0o700)  # faces are nobody else's business
        yield unfinished
        with _writing():
            if out.exists():
                out.rmdir()
            unfinished.rename(out)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        for folder in made:
            with suppress(OSError):
                folder.rmdir()
        raise


def _remove_unfinished(out: Path) -> None:
    pattern = re.compile(re.escape(out.name + UNFINISHED) + "[0-9a-f]{8}")
    for beside in out.parent.iterdir():
        if pattern.fullmatch(beside.name) and beside.is_dir() and not beside.is_symlink():
            shutil.rmtree(beside)


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            "The pictures cannot be written: {reason}",
            "Make room on the disk, or name a folder with --out that you may write to. Nothing was left behind.",
            reason=error.strerror or type(error).__name__,
        ) from error
