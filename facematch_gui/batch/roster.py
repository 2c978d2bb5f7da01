"""The list of checks: who, which selfies, which document."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from facematch_gui.bulk.tables import Row, Table, read_table
from facematch_gui.errors import FaceMatchError, TableError

REQUIRED: Final = ("id", "selfie", "document")
SELFIE_SEPARATOR: Final = "|"
MOST_SELFIES: Final = 10
"""Of one person. More add next to nothing to a fused embedding, and each is held in memory."""


@dataclass(frozen=True)
class Check:
    """One row of the list.

    Attributes:
        id: as the list has it, always text.
        selfies: paths of the probe's pictures, as the list has them.
        document: path of the reference's.
        carried: the cells of the columns that the program does not know.
        problem: why the row cannot be used, where it cannot.
    """

    id: str
    selfies: tuple[str, ...]
    document: str
    carried: tuple[str, ...] = ()
    problem: FaceMatchError | None = None


@dataclass(frozen=True)
class Roster:
    """All the checks of a list.

    Attributes:
        checks: in the list's order.
        carried: names of the columns that the program does not know.
        sha256: of all cells, so that a list that was merely saved anew in another encoding counts as the same.
        separator: between the list's cells; the results are written with the same.
        bom: whether the results shall begin with a byte order mark: where the list came from a spreadsheet that does
            not take UTF-8 for granted.
    """

    checks: tuple[Check, ...]
    carried: tuple[str, ...]
    sha256: str
    separator: str
    bom: bool


def read_roster(file: Path) -> Roster:
    """Reads a list with the columns ``id``, ``selfie``, ``document`` and any others.

    A row that cannot be used is kept with its problem: it must not stop the rest, and it has its place in the results.

    Raises:
        TableError: the file is no such list, it is empty, or two rows have the same id.
    """
    table = read_table(file, REQUIRED)
    carried = [(name, title) for name, title in zip(table.columns, table.titles, strict=True) if name not in REQUIRED]
    names = [name for name, _ in carried]
    digest = hashlib.sha256()
    _digest_row(digest, [*REQUIRED, *(title for _, title in carried)])
    seen: dict[str, int] = {}
    checks = []
    for row in table.rows():
        check = _check(row, names)
        if check.id and (first := seen.setdefault(check.id, row.number)) != row.number:
            raise TableError(
                "Rows {first} and {row} have the same id",
                "Give every row an id of its own.",
                first=first,
                row=row.number,
            )
        _digest_row(digest, [check.id, row.cells["selfie"], check.document, *check.carried])
        checks.append(check)
    return Roster(
        checks=tuple(checks),
        carried=tuple(title for _, title in carried),
        sha256=digest.hexdigest(),
        separator=table.separator,
        bom=_from_a_spreadsheet(table),
    )


def _check(row: Row, carried: list[str]) -> Check:
    selfies = tuple(name for part in row.cells["selfie"].split(SELFIE_SEPARATOR) if (name := part.strip()))
    return Check(
        id=row.cells["id"],
        selfies=selfies,
        document=row.cells["document"],
        carried=tuple(row.cells[name] for name in carried),
        problem=row.problem or _selfies_problem(row.number, len(selfies)),
    )


def _selfies_problem(row: int, count: int) -> TableError | None:
    if count == 0:
        return TableError("Row {row} names no selfie", "Fill in that cell, or delete the row.", row=row)
    if count > MOST_SELFIES:
        return TableError(
            "Row {row} names {count} selfies",
            "Choose the best {most} of them at most.",
            row=row,
            count=count,
            most=MOST_SELFIES,
        )
    return None


def _digest_row(digest: hashlib._Hash, cells: list[str]) -> None:
    for cell in cells:
        content = cell.encode("utf-8", errors="surrogatepass")
        digest.update(len(content).to_bytes(4, "little") + content)


def _from_a_spreadsheet(table: Table) -> bool:
    return table.encoding.lower() not in ("utf-8", "ascii")
