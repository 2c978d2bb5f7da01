"""Everything that lies in a folder, in order, without opening a file or following a link."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from facematch_gui.dataset.names import absurdity, is_junk, is_too_long


class Kind(Enum):
    """What was found."""

    FILE = auto()
    FOLDER = auto()
    LINK = auto()
    SPECIAL = auto()
    """A pipe, a device, a socket."""
    ABSURD = auto()
    """Its name is of no use; a folder of such a name is not entered."""
    CLOSED = auto()
    """A folder that may not be read, or a file of which nothing can be learnt."""


@dataclass(frozen=True)
class Found:
    """One thing in a folder.

    Attributes:
        path: where it lies.
        parts: the same from the folder on; the last is its own name.
        kind: what it is.
        size: bytes of a file.
        reason: what is wrong with an absurd name.
    """

    path: Path
    parts: tuple[str, ...]
    kind: Kind
    size: int = 0
    reason: str = ""

    @property
    def name(self) -> str:
        return "/".join(self.parts)


def walk(root: Path) -> Iterator[Found]:
    """Everything in a folder and the folders in it, sorted by name; what systems leave behind is passed over.

    Raises:
        OSError: the folder itself cannot be read.
    """
    pending = [iter(_listed(root, ()))]
    while pending:
        found = next(pending[-1], None)
        if found is None:
            pending.pop()
            continue
        yield found
        if found.kind is Kind.FOLDER:
            try:
                pending.append(iter(_listed(found.path, found.parts)))
            except OSError:
                yield Found(found.path, found.parts, Kind.CLOSED)


def _listed(folder: Path, parts: tuple[str, ...]) -> list[Found]:
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries if not is_junk(entry.name))
    return [_found(folder / name, (*parts, name)) for name in names]


def _found(path: Path, parts: tuple[str, ...]) -> Found:
    reason = absurdity(parts[-1]) or ("a path that is too long" if is_too_long("/".join(parts)) else None)
    if reason:
        return Found(path, parts, Kind.ABSURD, reason=reason)
    try:
        status = path.lstat()
    except OSError:
        return Found(path, parts, Kind.CLOSED)
    if stat.S_ISREG(status.st_mode):
        return Found(path, parts, Kind.FILE, status.st_size)
    if stat.S_ISDIR(status.st_mode):
        # A junction, Windows' link between folders, passes for a folder everywhere else.
        return Found(path, parts, Kind.LINK if _is_junction(status) else Kind.FOLDER)
    return Found(path, parts, Kind.LINK if stat.S_ISLNK(status.st_mode) else Kind.SPECIAL)


def _is_junction(status: os.stat_result) -> bool:
    return bool(getattr(status, "st_reparse_tag", 0))
