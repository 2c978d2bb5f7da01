"""Pairs as the benchmark Labeled Faces in the Wild lists them: ``pairs.txt``, its people's folders below a root.

Its first line says how many folds there are and how many pairs of each kind a fold has (one number alone: one fold).
Then follow, fold by fold, the pairs of the same person ("name n m") and those of two people ("name n name m").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path

import numpy as np

from facematch_gui.errors import TableError
from facematch_gui.evaluation.pairs import CHUNK, FOLD, PairChunk, People

_HEADER = re.compile(r"\s*(\d+)(?:\s+(\d+))?\s*")


@dataclass(frozen=True, eq=False)
class LfwPairs:
    """The benchmark's pairs, which are few: 6,000 of them in View 2."""

    pictures: Sequence[Path]
    rows: Sequence[tuple[int, str]]
    people: People
    pairs: Sequence[tuple[int, int, bool, str]]
    names: Sequence[str]
    folds: Sequence[str]
    groups: Mapping[str, Sequence[str]] = field(default_factory=dict)
    notes: Sequence[str] = ()
    kind: str = "lfw"

    @property
    def total(self) -> int:
        return len(self.pairs)

    def chunks(self) -> Iterator[PairChunk]:
        """All pairs in order."""
        pairs = iter(self.pairs)
        while some := list(islice(pairs, CHUNK)):
            yield PairChunk(
                a=[(a,) for a, _, _, _ in some],
                b=np.array([b for _, b, _, _ in some], np.intp),
                same=np.array([same for _, _, same, _ in some], bool),
                names=[(self.names[a], self.names[b]) for a, b, _, _ in some],
                parts={FOLD: [fold for _, _, _, fold in some]} if self.folds else {},
            )


def is_lfw(file: Path) -> bool:
    """Whether the file begins like a ``pairs.txt``."""
    try:
        with file.open("rb") as stream:
            return _HEADER.fullmatch(stream.readline(100).decode("ascii")) is not None
    except (OSError, UnicodeDecodeError):
        return False


def read_lfw(file: Path, root: Path) -> LfwPairs:
    """Reads a ``pairs.txt``.

    Args:
        root: the folder that holds ``Name/Name_0001.jpg``.

    Raises:
        TableError: a line is none of a ``pairs.txt``, or there are too few or too many.
    """
    lines = _lines(file)
    header = _HEADER.fullmatch(lines[0])
    if header is None:
        raise _broken(1)
    folds, each = (int(header[1]), int(header[2])) if header[2] else (1, int(header[1]))
    numbers: dict[str, int] = {}
    persons: dict[str, int] = {}
    rows: list[tuple[int, str]] = []
    person_of: list[int] = []

    def number(person: str, index: str, line: int, column: str) -> int:
        if not index.isdecimal():
            raise _broken(line)
        name = f"{person}/{person}_{int(index):04d}.jpg"
        place = numbers.setdefault(name, len(numbers))
        if place == len(rows):
            rows.append((line, column))
            person_of.append(persons.setdefault(person, len(persons)))
        return place

    pairs: list[tuple[int, int, bool, str]] = []
    for line, text in enumerate(lines[1:], start=2):
        if not text.strip():
            continue
        fields = text.split("\t") if "\t" in text else text.split()
        match [field.strip() for field in fields]:
            case [person, first, second]:
                pair = (number(person, first, line, "a"), number(person, second, line, "b"), True)
            case [person, first, other, second]:
                pair = (number(person, first, line, "a"), number(other, second, line, "b"), False)
            case _:
                raise _broken(line)
        pairs.append((*pair, str(len(pairs) // (2 * each) + 1) if each else "1"))
    if not pairs or len(pairs) != 2 * folds * each:
        raise TableError(
            "The list holds {found} pairs, and its first line announces {announced}",
            "It was cut off or changed. Use the benchmark's own pairs.txt.",
            found=len(pairs),
            announced=2 * folds * each,
        )
    return LfwPairs(
        pictures=[root / name for name in numbers],
        rows=rows,
        people=People(np.array(person_of, np.intp), "given"),
        pairs=pairs,
        names=list(numbers),
        folds=[str(fold) for fold in range(1, folds + 1)] if folds > 1 else (),
    )


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines() or [""]
    except (OSError, UnicodeDecodeError) as error:
        raise TableError(
            "The list of pairs cannot be read", "Check its name, and that it is the benchmark's own pairs.txt."
        ) from error


def _broken(line: int) -> TableError:
    return TableError(
        "Line {line} is none of a pairs.txt",
        "Write a name and two numbers for the same person, or a name and a number twice for two people.",
        line=line,
    )
