"""What is left of the pairs once they are scored: counts by similarity, in memory that does not grow with the pairs.

A pair is a mated or a non-mated comparison, here called genuine and impostor. A pair of which a picture could not be
acquired has no similarity; it is counted as failed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Counts: TypeAlias = NDArray[np.int64]
Similarities: TypeAlias = NDArray[np.float32] | NDArray[np.float64]

BINS = 100_000
"""Of similarity, over -1 to 1: 0.00002 each. A network may crowd all faces into a tenth of that range, where a false
match rate falls tenfold over a hundredth of it; even so it changes by half a percent over one bin."""
COARSE_EDGES = np.concatenate([np.arange(40_000, 85_000, 250), np.arange(85_000, BINS + 1, 25)])
"""Where the bins begin that are kept for each unit, in bins: 0.005 each from a similarity of -0.2 on, 0.0005 each from
0.7 on. What lies below the first counts into it."""
COARSE_BINS = len(COARSE_EDGES) - 1
MOST_UNITS = 512
"""Of people, for the intervals. Where there are more people, several at random make one unit: the bootstrap over such
clusters has the same expectation, and its memory stays flat."""


@dataclass(frozen=True, eq=False)
class ScoreCounts:
    """Pairs by similarity.

    Attributes:
        genuine, impostor: (BINS,) int64.
        genuine_failed, impostor_failed: pairs without a similarity.
    """

    genuine: Counts
    impostor: Counts
    genuine_failed: int
    impostor_failed: int


@dataclass(frozen=True, eq=False)
class UnitCounts:
    """Of each unit (a person, or some persons together), the pairs that it is part of, by similarity, coarsely.

    The weight of a pair in a bootstrap replicate is linear in its units' weights (see ``bootstrap``): a pair within a
    unit counts once for it; a pair of two units counts for both, and once in ``between``.

    Attributes:
        genuine, impostor: (units, COARSE_BINS).
        genuine_failed: (units,).
        genuine_between, impostor_between: (COARSE_BINS,).
        genuine_failed_between: likewise.
    """

    genuine: Counts
    impostor: Counts
    genuine_failed: Counts
    genuine_between: Counts
    impostor_between: Counts
    genuine_failed_between: int


class Tally:
    """Counts pairs as they come.

    Args:
        units: how many units the pairs' people were put into; nought where no intervals are wanted.
    """

    def __init__(self, units: int = 0) -> None:
        self._counts = {same: np.zeros(BINS, np.int64) for same in (True, False)}
        self._failed = {True: 0, False: 0}
        self._units = units
        self._unit_counts = {same: np.zeros((units, COARSE_BINS), np.int64) for same in (True, False)}
        self._between = {same: np.zeros(COARSE_BINS, np.int64) for same in (True, False)}
        self._unit_failed = np.zeros(units, np.int64)
        self._failed_between = 0

    def add(
        self,
        similarity: Similarities,
        same: NDArray[np.bool_],
        scored: NDArray[np.bool_],
        unit_a: NDArray[np.intp],
        unit_b: NDArray[np.intp],
    ) -> None:
        """Counts some pairs.

        Args:
            similarity: (k,); whatever it is, it does not count where ``scored`` is false.
            same: (k,) whether a pair is genuine.
            scored: (k,) whether it has a similarity.
            unit_a, unit_b: (k,) the units of its two people.
        """
        for kind in (True, False):
            chosen = scored & (same == kind)
            self._counts[kind] += np.bincount(bin_of(similarity[chosen]), minlength=BINS)
            self._failed[kind] += int(np.count_nonzero(~scored & (same == kind)))
            if self._units:
                coarse = coarse_bin_of(similarity[chosen])
                self._add_units(kind, coarse, unit_a[chosen], unit_b[chosen])
        if self._units:
            failed = ~scored & same
            within = failed & (unit_a == unit_b)
            between = failed & (unit_a != unit_b)
            for units in (unit_a[within], unit_a[between], unit_b[between]):
                np.add.at(self._unit_failed, units, 1)
            self._failed_between += int(np.count_nonzero(between))

    def add_counts(self, impostor: Counts, unit: int) -> None:
        """Counts the impostor pairs of one unit, seen from its side, as its partners' sides are counted by themselves.

        Args:
            impostor: (BINS,); a pair within the unit stands in it twice.
        """
        self._counts[False] += impostor
        if self._units:
            self._unit_counts[False][unit] += np.bincount(_COARSE_OF_FINE, impostor, COARSE_BINS).astype(np.int64)

    def halve_impostors(self) -> None:
        """After ``add_counts`` of every unit: each pair was seen from both of its sides."""
        self._counts[False] = _halved(self._counts[False])
        self._between[False] += _halved(self._unit_counts[False].sum(axis=0))

    def add_failed(self, same: bool, count: int, unit: int | None = None) -> None:
        """Counts pairs that have no similarity; genuine ones with their unit."""
        self._failed[same] += count
        if same and unit is not None and self._units:
            self._unit_failed[unit] += count

    @property
    def counts(self) -> ScoreCounts:
        return ScoreCounts(self._counts[True], self._counts[False], self._failed[True], self._failed[False])

    @property
    def unit_counts(self) -> UnitCounts:
        return UnitCounts(
            genuine=self._unit_counts[True],
            impostor=self._unit_counts[False],
            genuine_failed=self._unit_failed,
            genuine_between=self._between[True],
            impostor_between=self._between[False],
            genuine_failed_between=self._failed_between,
        )

    def _add_units(self, same: bool, coarse: NDArray[np.intp], a: NDArray[np.intp], b: NDArray[np.intp]) -> None:
        counts = self._unit_counts[same]
        np.add.at(counts, (a, coarse), 1)
        # A stranger within one's own unit counts like any other: it was put there by chance.
        apart = (a != b) if same else np.ones(len(a), bool)
        np.add.at(counts, (b[apart], coarse[apart]), 1)
        self._between[same] += np.bincount(coarse[apart], minlength=COARSE_BINS)


def _halved(counts: Counts) -> Counts:
    """Half of each count, the whole exactly half of the whole.

    A pair whose two sides were rounded across an edge left one count in each of two bins; it goes into the lower one.
    """
    halves: Counts = counts // 2
    halves[np.flatnonzero(counts % 2)[::2]] += 1
    return halves


def bin_of(similarity: Similarities) -> NDArray[np.intp]:
    """The bin of each similarity; a value on an edge belongs to the bin above it, 1 itself to the last bin."""
    # A fiftieth of a bin above, so that 0.3 is not pushed below its edge by how it is rounded.
    places = (similarity + np.float32(1)) * np.float32(BINS / 2) + np.float32(0.02)
    return np.clip(places, 0, BINS - 1).astype(np.intp)


def edges() -> NDArray[np.float64]:
    """(BINS + 1,) the lower edge of each bin, and what is above all of them."""
    return np.linspace(-1, 1, BINS + 1)


def coarse_bin_of(similarity: Similarities) -> NDArray[np.intp]:
    """The coarse bin of each similarity."""
    return _COARSE_OF_FINE[bin_of(similarity)]


def coarse_edges() -> NDArray[np.float64]:
    """(COARSE_BINS + 1,) the lower edge of each coarse bin, and what is above all of them."""
    return COARSE_EDGES / (BINS / 2) - 1


_COARSE_OF_FINE = np.clip(
    np.searchsorted(COARSE_EDGES, np.arange(BINS), side="right") - 1, 0, COARSE_BINS - 1
)  # fmt: skip


def units_of(people: NDArray[np.intp], rng: np.random.Generator) -> tuple[NDArray[np.intp], int]:
    """(n,) the unit of each picture, and how many units there are: a person each, or several where they are many."""
    count = int(people.max(initial=-1)) + 1
    units = min(count, MOST_UNITS)
    return (rng.permutation(count) % max(units, 1))[people], units
