"""A list of pictures and of who is on them: ``file,identity``, and columns that group the pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facematch_gui.bulk.tables import read_table
from facematch_gui.errors import TableError
from facematch_gui.evaluation.pair_csv import MOST_VALUES
from facematch_gui.evaluation.pairs import People

REQUIRED = ("file", "identity")
_MOST_ROWS = 10
"""Rows that a note names."""


@dataclass(frozen=True, eq=False)
class IdentityList:
    """Pictures and their people.

    Attributes:
        pictures: distinct, in the order of the list.
        names: as the list has them.
        rows: where the list names each.
        people: a number for each picture's person.
        persons: what the list calls each person, by that number.
        groups: by column, the value of each picture.
        notes: what the report should say about the list.
    """

    pictures: Sequence[Path]
    names: Sequence[str]
    rows: Sequence[tuple[int, str]]
    people: People
    persons: Sequence[str]
    groups: Mapping[str, Sequence[str]]
    notes: Sequence[str] = ()
    kind: str = "identities"


def read_identities(file: Path, root: Path) -> IdentityList:
    """Reads the list.

    Args:
        root: the folder that its paths are relative to.

    Raises:
        TableError: the list or one of its rows cannot be used, or a picture stands in it twice.
    """
    table = read_table(file, REQUIRED)
    columns = [name for name in table.columns if name and name not in REQUIRED]
    first: dict[str, int] = {}
    persons: dict[str, int] = {}
    person_of: list[int] = []
    values: dict[str, list[str]] = {column: [] for column in columns}
    for row in table.complete_rows():
        name = row.cells["file"].replace("\\", "/")
        if first.setdefault(name, row.number) != row.number:
            raise TableError(
                "Row {row} names the picture that row {first} names already",
                "Name every picture once: compared with itself it would count as a perfect match.",
                row=row.number,
                first=first[name],
            )
        person_of.append(persons.setdefault(row.cells["identity"], len(persons)))
        for column in columns:
            values[column].append(row.cells[column])
    groups = {column: given for column, given in values.items() if len(set(given)) <= MOST_VALUES}
    notes = [
        f"The column {name} has more than {MOST_VALUES} values, so the pictures are not grouped by it."
        for name in columns
        if name not in groups
    ]
    rows = list(first.values())
    if len(rows) < 2:
        raise TableError(
            "The list holds a single picture, in row {row}",
            "Name two at least: there is nothing to compare.",
            row=rows[0],
        )
    alone = [rows[person_of.index(int(person))] for person in np.flatnonzero(np.bincount(person_of) == 1)]
    if alone:
        shown = ", ".join(map(str, alone[:_MOST_ROWS])) + (", …" if len(alone) > _MOST_ROWS else "")
        notes.append(
            f"{len(alone)} of {len(persons)} people have one picture only (rows {shown}): they make no pairs of the "
            "same person."
        )
    return IdentityList(
        pictures=[root / name for name in first],
        names=list(first),
        rows=[(row, "file") for row in first.values()],
        people=People(np.array(person_of, np.intp), "given"),
        persons=list(persons),
        groups=groups,
        notes=notes,
    )
