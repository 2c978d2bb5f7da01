"""Pairs from a CSV: ``a,b,same``, perhaps with folds, with the people's names, and with columns that group pairs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facematch_gui.bulk.tables import Row, Table, read_table
from facematch_gui.errors import TableError
from facematch_gui.evaluation.pairs import CHUNK, FOLD, Connections, PairChunk, People

REQUIRED = ("a", "b", "same")
PERSON_COLUMNS = ("a_identity", "b_identity")
BETWEEN_SELFIES = "|"
"""Between the selfies of one cell, which are fused."""
MOST_VALUES = 20
"""A column with more values than this does not group the pairs, it describes them."""

_SAME = {"1", "true", "yes", "y", "t", "same", "genuine"}
_OTHER = {"0", "false", "no", "n", "f", "different", "impostor"}


@dataclass(frozen=True, eq=False)
class PairList:
    """A list that was gone through once: it holds what there is of pictures and people, and none of the pairs."""

    table: Table
    pictures: Sequence[Path]
    rows: Sequence[tuple[int, str]]
    numbers: Mapping[str, int]
    people: People
    total: int
    folds: Sequence[str]
    groups: Mapping[str, Sequence[str]]
    notes: Sequence[str]
    kind: str = "pairs"

    @property
    def names(self) -> Sequence[str]:
        return list(self.numbers)

    def chunks(self) -> Iterator[PairChunk]:
        """All pairs in order.

        Raises:
            TableError: a row cannot be used.
        """
        columns = [*([FOLD] if self.folds else []), *self.groups]
        waiting: list[Row] = []
        for row in self.table.complete_rows():
            waiting.append(row)
            if len(waiting) == CHUNK:
                yield self._chunk(waiting, columns)
                waiting = []
        if waiting:
            yield self._chunk(waiting, columns)

    def _chunk(self, rows: Sequence[Row], columns: Sequence[str]) -> PairChunk:
        return PairChunk(
            a=[tuple(self.numbers[name] for name in _selfies(row)) for row in rows],
            b=np.array([self.numbers[row.cells["b"]] for row in rows], np.intp),
            same=np.array([_is_same(row) for row in rows], bool),
            names=[(row.cells["a"], row.cells["b"]) for row in rows],
            parts={column: [row.cells[column] for row in rows] for column in columns},
        )


def read_pairs(file: Path, root: Path) -> PairList:
    """Reads the list once, checking every row.

    Args:
        root: the folder that its paths are relative to.

    Raises:
        TableError: the list or one of its rows cannot be used.
    """
    table = read_table(file, REQUIRED)
    census = _Census(table)
    for row in table.complete_rows():
        census.take(row)
    groups, ignored = census.groups()
    return PairList(
        table=table,
        pictures=[root / name.replace("\\", "/") for name in census.numbers],
        rows=census.rows,
        numbers=census.numbers,
        people=census.people(),
        total=census.total,
        folds=sorted(census.folds) if len(census.folds) > 1 else (),
        groups=groups,
        notes=[
            f"The column {name} has more than {MOST_VALUES} values, so the pairs are not grouped by it."
            for name in ignored
        ],
    )


class _Census:
    """What one pass over the rows gathers."""

    def __init__(self, table: Table) -> None:
        self.numbers: dict[str, int] = {}
        self.rows: list[tuple[int, str]] = []
        self.total = 0
        self.folds: set[str] = set()
        self._has_fold = FOLD in table.columns
        self._has_people = all(column in table.columns for column in PERSON_COLUMNS)
        others = {*REQUIRED, FOLD, *PERSON_COLUMNS}
        self._values: dict[str, set[str]] = {name: set() for name in table.columns if name and name not in others}
        self._connections = Connections()
        self._person: dict[int, str] = {}

    def take(self, row: Row) -> None:
        self.total += 1
        selfies = _selfies(row)
        probes = [self._number(name, row.number, "a") for name in selfies]
        reference = self._number(row.cells["b"], row.number, "b")
        same = _is_same(row)
        for other in [*probes[1:], *([reference] if same else [])]:
            self._connections.join(probes[0], other)
        if self._has_people:
            for probe in probes:
                self._name(probe, row.cells["a_identity"], row)
            self._name(reference, row.cells["b_identity"], row)
        if self._has_fold:
            self.folds.add(row.cells[FOLD])
        for column, values in self._values.items():
            if len(values) <= MOST_VALUES:
                values.add(row.cells[column])

    def groups(self) -> tuple[dict[str, Sequence[str]], list[str]]:
        """Columns that group the pairs, and those that have too many values for that."""
        kept: dict[str, Sequence[str]] = {
            name: sorted(values) for name, values in self._values.items() if len(values) <= MOST_VALUES
        }
        return kept, [name for name in self._values if name not in kept]

    def people(self) -> People:
        if self._has_people:
            codes: dict[str, int] = {}
            named = [codes.setdefault(self._person[place], len(codes)) for place in range(len(self.numbers))]
            return People(np.array(named, np.intp), "given")
        basis = "connected" if self._connections else "pictures"
        return People(self._connections.people(len(self.numbers)), basis)

    def _number(self, name: str, row: int, column: str) -> int:
        number = self.numbers.setdefault(name, len(self.numbers))
        if number == len(self.rows):
            self.rows.append((row, column))
        return number

    def _name(self, picture: int, person: str, row: Row) -> None:
        if not person:
            raise TableError(
                "Row {row} does not say who is on its pictures",
                "Fill in a_identity and b_identity in every row, or leave both columns out.",
                row=row.number,
            )
        if self._person.setdefault(picture, person) != person:
            raise TableError(
                "Row {row} says of a picture that it shows somebody else than an earlier row says",
                "A picture shows one person: mend a_identity or b_identity.",
                row=row.number,
            )


def _selfies(row: Row) -> list[str]:
    names = [name.strip() for name in row.cells["a"].split(BETWEEN_SELFIES)]
    if not all(names):
        raise TableError(
            "Row {row} has an empty place between the selfies of the column a",
            "Put exactly one | between two names of files.",
            row=row.number,
        )
    return names


def _is_same(row: Row) -> bool:
    said = row.cells["same"].lower()
    if said not in _SAME and said not in _OTHER:
        raise TableError(
            "Row {row} does not say whether both pictures show the same person",
            "Write 1 for the same person and 0 for different people in the column same.",
            row=row.number,
        )
    return said in _SAME
