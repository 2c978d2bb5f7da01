"""Who is on which picture, read from the folders' names or from a list: any layout in, one ``Dataset`` out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from facematch_gui.bulk.tables import Row, names_columns, read_table
from facematch_gui.dataset.folder import Found, Kind, walk
from facematch_gui.dataset.names import absurdity, is_document, is_picture, is_too_long, shown
from facematch_gui.errors import DatasetError, TableError

REQUIRED = ("file", "identity")
"""The columns of a list."""

_LINK_OUT = "a link that leads out of the folder"
_LINKED_FOLDER = "a link to a folder"
_SPECIAL = "no file, but a pipe, a device or a socket"
_CLOSED = "it cannot be read"
_EMPTY = "a folder without pictures"
_BESIDE = "it lies beside the people's folders, in none of them"
_BENEATH = "it lies in a folder inside a person's folder"
_OUTSIDE = "the list places it outside the folder"
_NO_LIST = "a list without the columns file and identity"
_MISSING = "the list names it, but it is not there"

_YES = frozenset(("1", "true", "yes", "y", "t", "x", "document", "script"))
_NO = frozenset(("0", "false", "no", "n", "f", "selfie"))

_Parts = tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """One picture of a person.

    Attributes:
        file: absolute.
        name: from the data set's folder on, for reports.
        identity: who is on it; never for logs.
        group: which of several sets of people that is; empty where there are none.
        is_document: whether it is a document's picture, not a selfie.
    """

    file: Path
    name: str
    identity: str
    group: str
    is_document: bool


@dataclass(frozen=True)
class Skipped:
    """Something that was left alone, and why."""

    name: str
    reason: str


@dataclass(frozen=True, eq=False)
class Dataset:
    """Pictures and who is on them.

    Attributes:
        root: the folder they lie in, absolute.
        layout: ``trainset`` (group/person/), ``people`` (person/) or ``csv``.
        entries: every picture once, in the order of the folders or of the list.
        skipped: what was left alone.
    """

    root: Path
    layout: str
    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...]


def read_dataset(source: Path, root: Path | None = None) -> Dataset:
    """Finds out how a data set is laid out, and reads who is on which picture; no picture is opened.

    A folder that holds pictures is a person, the folder around it the person's group. Where one folder around all
    people says nothing, as an archive brings it along, it is passed over. A document's picture says so in its name
    (``DOCUMENT_WORDS``). A list is a CSV with the columns file and identity, and perhaps group and document; a folder
    that holds such a list is read by it. People of different groups with one name are different people: such an
    identity is written ``group/person``.

    Args:
        source: a folder, or a list.
        root: the folder that a list's paths are relative to, and must stay in; by default the list's own.

    Raises:
        DatasetError: there are no pictures of people, or the list cannot be used, be it one that a folder holds.
    """
    try:
        if source.is_dir():
            dataset = _read_folder(source.resolve())
        else:
            dataset = _read_list(source, (root or source.parent).resolve())
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise DatasetError(
            "The folder cannot be read: {reason}",
            "Check its name and who may read it.",
            reason=getattr(error, "strerror", None) or type(error).__name__,
        ) from error
    except TableError as error:
        raise DatasetError(error.title_template, error.remedy_template, **error.values) from error
    if not dataset.entries:
        raise DatasetError(
            "The data set holds no pictures of people",
            "Name a folder with one folder a person, in groups or not, or a CSV with the columns file and identity.",
        )
    return replace(dataset, entries=_told_apart(dataset.entries))


def _told_apart(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The same, where people of several groups share a name with the group in it."""
    groups = defaultdict(set)
    for entry in entries:
        groups[entry.identity].add(entry.group)
    return tuple(
        replace(entry, identity=f"{entry.group}/{entry.identity}") if len(groups[entry.identity]) > 1 else entry
        for entry in entries
    )


# --- Folders ----------------------------------------------------------------------------------------------------------


def _read_folder(root: Path) -> Dataset:
    found = list(walk(root))
    lists = [thing for thing in found if _is_list(thing)]
    listed = _list_among(lists)
    if listed is not None:
        return _read_list(listed, root)
    pictures = [thing for thing in found if _is_usable(thing, root)]
    persons = _persons(pictures)
    wrapper = _wrapper(persons)
    entries, skipped = [], [*_unusable(found, root), *(Skipped(shown(thing.name), _NO_LIST) for thing in lists)]
    for picture in pictures:
        folder = picture.parts[:-1]
        if folder in persons:
            group = "/".join(folder[len(wrapper) : -1])
            entries.append(Entry(picture.path, picture.name, folder[-1], group, is_document(picture.parts[-1])))
        else:
            beneath = any(folder[:depth] in persons for depth in range(len(folder)))
            skipped.append(Skipped(shown(picture.name), _BENEATH if beneath else _BESIDE))
    layout = "trainset" if any(entry.group for entry in entries) else "people"
    return Dataset(root, layout, tuple(entries), tuple(skipped))


def _is_usable(thing: Found, root: Path) -> bool:
    """Whether it is a picture by its name: a file, or a link to a file within the folder."""
    if not is_picture(thing.parts[-1]):
        return False
    return thing.kind is Kind.FILE or (thing.kind is Kind.LINK and _leads_within(thing.path, root))


def _leads_within(path: Path, root: Path) -> bool:
    try:
        target = path.resolve(strict=True)
        return target.is_relative_to(root) and target.is_file()
    except (OSError, RuntimeError):  # RuntimeError: links in a circle
        return False


def _unusable(found: Sequence[Found], root: Path) -> Iterator[Skipped]:
    """What was left alone for what it is; files that are no pictures are not worth a word."""
    full = {thing.parts[:-1] for thing in found if thing.kind is not Kind.FILE or _is_usable(thing, root)}
    reasons = {Kind.SPECIAL: _SPECIAL, Kind.CLOSED: _CLOSED}
    for thing in found:
        reason = reasons.get(thing.kind, thing.reason)
        if thing.kind is Kind.LINK and not _is_usable(thing, root):
            reason = _LINKED_FOLDER if thing.path.is_dir() and _is_inside(thing.path, root) else _LINK_OUT
        if thing.kind is Kind.FOLDER and thing.parts not in full:
            reason = _EMPTY
        if reason:
            yield Skipped(shown(thing.name), reason)


def _is_inside(path: Path, root: Path) -> bool:
    try:
        return path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def _persons(pictures: Sequence[Found]) -> set[_Parts]:
    """The folders that are people: those with pictures of their own, and no more of them in the folders inside."""
    own = Counter(picture.parts[:-1] for picture in pictures)
    beneath: Counter[_Parts] = Counter()
    for folder, count in own.items():
        beneath.update({folder[:depth]: count for depth in range(len(folder))})
    persons: set[_Parts] = set()
    for folder in sorted(own, key=len):
        inside_another = any(folder[:depth] in persons for depth in range(len(folder)))
        if folder and own[folder] >= beneath[folder] and not inside_another:
            persons.add(folder)
    return persons


def _wrapper(persons: set[_Parts]) -> _Parts:
    """The folders around all people that are no group of theirs, such as ``trainset`` in an archive of that name.

    A group's name begins the names of its people in the original layout; in no other can a single group be told from
    a folder that was put around everything.
    """
    wrapper: _Parts = ()
    while True:
        depth = len(wrapper)
        tops = {person[: depth + 1] for person in persons}
        if len(tops) != 1 or min(map(len, persons)) < depth + 2:
            return wrapper
        (top,) = tops
        if any(len(person) == depth + 2 and person[-1].startswith(f"{top[-1]}_") for person in persons):
            return wrapper
        wrapper = top


def _is_list(thing: Found) -> bool:
    return thing.kind is Kind.FILE and len(thing.parts) == 1 and thing.path.suffix.lower() == ".csv"


def _list_among(lists: Sequence[Found]) -> Path | None:
    """The list that a folder is to be read by, if it holds one, whether or not that can be used.

    Raises:
        TableError: one cannot be read, so that nobody knows whether it is meant.
    """
    meant = [thing.path for thing in lists if names_columns(thing.path, REQUIRED)]
    if len(meant) > 1:
        raise DatasetError(
            "The folder holds several lists of who is on which picture", "Name the one that is meant, not the folder."
        )
    return meant[0] if meant else None


# --- Lists ------------------------------------------------------------------------------------------------------------


def _read_list(file: Path, root: Path) -> Dataset:
    table = read_table(file, REQUIRED)
    first: dict[str, int] = {}
    entries, skipped = [], []
    for row in table.complete_rows():
        name = str(PurePosixPath(row.cells["file"].replace("\\", "/")))
        if first.setdefault(name, row.number) != row.number:
            raise DatasetError(
                "Row {row} names the picture that row {first} names already",
                "Name every picture once.",
                row=row.number,
                first=first[name],
            )
        reason = _unusable_path(name, root)
        if reason:
            skipped.append(Skipped(shown(name), reason))
            continue
        path = root / name
        entries.append(
            Entry(
                file=path,
                name=path.relative_to(root).as_posix(),
                identity=row.cells["identity"],
                group=row.cells.get("group", ""),
                is_document=_says_document(row, path.name),
            )
        )
    return Dataset(root, "csv", tuple(entries), tuple(skipped))


def _unusable_path(name: str, root: Path) -> str | None:
    """Why a path of a list is not opened."""
    reasons = [absurdity(part) for part in PurePosixPath(name).parts]
    if any(reasons) or is_too_long(name):
        return next(filter(None, reasons), "a path that is too long")
    path = root / name
    if ".." in PurePosixPath(name).parts or not path.is_relative_to(root) or not _is_inside(path, root):
        return _OUTSIDE
    if path.is_file():
        return None
    return _SPECIAL if path.exists() and not path.is_dir() else _MISSING


def _says_document(row: Row, name: str) -> bool:
    """What the list says, or else the picture's name.

    Raises:
        DatasetError: the list says neither yes nor no.
    """
    said = row.cells.get("document", "").casefold()
    if not said:
        return is_document(name)
    if said not in _YES | _NO:
        raise DatasetError(
            "Row {row} does not say whether the picture is a document's",
            "Write 1 or 0, yes or no, in the column document, or leave the cell empty.",
            row=row.number,
        )
    return said in _YES
