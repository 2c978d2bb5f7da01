"""The pairs of an evaluation: where they come from, and how they are handed out without ever being all there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

CHUNK = 4096
"""Pairs that are in memory at once."""


@dataclass(frozen=True, eq=False)
class PairChunk:
    """Some pairs, in the order of the list.

    Attributes:
        a: the pictures of each probe, as numbers into the source's pictures; several are fused.
        b: (k,) the reference.
        same: (k,) whether both show the same person.
        names: what the list calls the two.
        parts: by column, each pair's value: its fold and its groups.
    """

    a: Sequence[tuple[int, ...]]
    b: NDArray[np.intp]
    same: NDArray[np.bool_]
    names: Sequence[tuple[str, str]]
    parts: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class People:
    """Who is on which picture, so that intervals can be drawn over people.

    Attributes:
        of_picture: (n,) a number for each picture's person.
        basis: how it is known; one of ``BASES``.
    """

    of_picture: NDArray[np.intp]
    basis: str


BASES = {
    "given": "as the list or the folders say",
    "connected": "pictures that pairs marked as the same person connect, directly or through others, count as one",
    "pictures": "no pair is marked as the same person, so each picture counts as a person of its own",
}
"""How the people behind the pictures are known."""


class PairSource(Protocol):
    """A list of pairs."""

    @property
    def kind(self) -> str:
        """``pairs``, ``lfw`` or ``trainset``."""
        ...

    @property
    def pictures(self) -> Sequence[Path]:
        """Every distinct picture."""
        ...

    @property
    def names(self) -> Sequence[str]:
        """What the list calls each of them."""
        ...

    @property
    def rows(self) -> Sequence[tuple[int, str]]:
        """Where the list names each picture first: the row's number and the column; empty for a folder."""
        ...

    @property
    def people(self) -> People: ...

    @property
    def total(self) -> int:
        """How many pairs there are."""
        ...

    @property
    def folds(self) -> Sequence[str]:
        """The folds' names, where there are any."""
        ...

    @property
    def groups(self) -> Mapping[str, Sequence[str]]:
        """Columns that group the pairs, with the values of each."""
        ...

    @property
    def notes(self) -> Sequence[str]:
        """What the report should say about the list."""
        ...

    def chunks(self) -> Iterator[PairChunk]:
        """All pairs in order; the list may be gone through again.

        Raises:
            TableError: a row cannot be used.
        """
        ...


FOLD = "fold"
"""The column, and the key of ``PairChunk.parts``, that names a pair's fold."""


class Connections:
    """Pictures of one person, known two by two: the connected components of what was joined (union-find)."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def __bool__(self) -> bool:
        return bool(self._parent)

    def join(self, one: int, other: int) -> None:
        """Says that two pictures show one person."""
        low, high = sorted((self._root(one), self._root(other)))
        self._parent[high] = low

    def people(self, count: int) -> NDArray[np.intp]:
        """(count,) the component of each picture, numbered from nought in the order of their first pictures."""
        numbers: dict[int, int] = {}
        return np.array([numbers.setdefault(self._root(place), len(numbers)) for place in range(count)], np.intp)

    def _root(self, place: int) -> int:
        while (above := self._parent.setdefault(place, place)) != place:
            self._parent[place] = self._parent[above]
            place = above
        return place
