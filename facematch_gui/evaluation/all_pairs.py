"""Every pair of a whole set, as blocks of matrix products: counted, never listed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.score import Embeddings
from facematch_gui.evaluation.identity_csv import IdentityList
from facematch_gui.evaluation.pictures import EmbeddedPictures
from facematch_gui.evaluation.scoring import Counted
from facematch_gui.evaluation.tally import BINS, Tally, bin_of, units_of
from facematch_gui.evaluation.worst import WorstPairs

BLOCK = 1 << 20
"""Similarities in memory at once."""


def count_all_pairs(
    listed: IdentityList,
    pictures: EmbeddedPictures,
    *,
    seed: int,
    shown: Callable[[Iterator[int]], Iterator[int]] = iter,
) -> Counted:
    """Counts each pair of two pictures of the set once.

    A group's pairs are those of which both pictures are in the group.

    Args:
        shown: wraps the units of the whole set to show progress.
    """
    worst = WorstPairs(same=True), WorstPairs(same=False)
    everything = np.ones(len(listed.pictures), bool)
    whole = _Set(listed, pictures, everything, seed).count(shown, worst)
    desk = whole
    if any(pictures.refusal[place] for place in np.flatnonzero(pictures.scored)):
        desk = _Set(listed, pictures.as_the_desk_would(), everything, seed).count()
    groups = {
        column: {
            value: _Set(listed, pictures, np.array(values) == value, seed).count() for value in sorted(set(values))
        }
        for column, values in listed.groups.items()
    }
    counted = Counted(whole=whole, desk=desk, groups=groups, fused={1: whole})
    counted.worst_genuine, counted.worst_impostor = worst
    return counted


class _Set:
    """Some pictures of the list, those of one unit side by side.

    Args:
        chosen: (n,) which pictures of the list belong to the set.
    """

    def __init__(self, listed: IdentityList, pictures: EmbeddedPictures, chosen: NDArray[np.bool_], seed: int) -> None:
        people = listed.people.of_picture
        units, self._units = units_of(people, np.random.default_rng(seed))
        scored = pictures.scored & chosen
        order = np.flatnonzero(scored)
        self._places: NDArray[np.intp] = order[np.lexsort((people[order], units[order]))]
        self._embeddings: Embeddings = pictures.embeddings[self._places]
        self._people = people[self._places]
        self._unit = units[self._places]
        self._names = listed.names
        self._in_set = np.bincount(people[chosen], minlength=int(people.max(initial=0)) + 1)
        self._made = np.bincount(self._people, minlength=len(self._in_set))
        self._unit_of_person = np.zeros(len(self._in_set), np.intp)
        self._unit_of_person[people] = units

    def count(
        self,
        shown: Callable[[Iterator[int]], Iterable[int]] = iter,
        worst: tuple[WorstPairs, WorstPairs] | None = None,
    ) -> Tally:
        tally = Tally(self._units)
        for unit in shown(iter(np.unique(self._unit).tolist())):
            rows = slice(*np.searchsorted(self._unit, [unit, unit + 1]).tolist())
            tally.add_counts(self._strangers(rows, worst[1] if worst else None), unit)
        tally.halve_impostors()
        for person in np.flatnonzero(self._in_set > 1):
            self._count_genuine(tally, int(person), worst[0] if worst else None)
        self._count_failed(tally)
        return tally

    def _strangers(self, rows: slice, worst: WorstPairs | None) -> NDArray[np.int64]:
        """(BINS,) the similarities of these pictures to all pictures of other people."""
        counts = np.zeros(BINS, np.int64)
        height = max(1, BLOCK // max(1, len(self._embeddings)))
        for start in range(rows.start, rows.stop, height):
            part = slice(start, min(start + height, rows.stop))
            similarity = self._embeddings[part] @ self._embeddings.T
            own = self._people[part, None] == self._people[None]
            similarity[own] = -1
            block = np.bincount(bin_of(similarity).ravel(), minlength=BINS)
            block[0] -= np.count_nonzero(own)
            counts += block
            if worst is not None and similarity.max(initial=-1) > worst.bound:
                self._offer_strangers(worst, similarity, own, part.start)
        return counts

    def _offer_strangers(
        self, worst: WorstPairs, similarity: NDArray[np.float32], own: NDArray[np.bool_], first: int
    ) -> None:
        # Each pair comes by twice; the time with the lower number first is the one that counts.
        ahead = np.arange(similarity.shape[1])[None] > np.arange(first, first + len(similarity))[:, None]
        for place in worst.candidates(similarity.ravel(), (ahead & ~own).ravel()):
            row, column = divmod(int(place), similarity.shape[1])
            self._offer(worst, float(similarity[row, column]), first + row, column)

    def _count_genuine(self, tally: Tally, person: int, worst: WorstPairs | None) -> None:
        unit = int(self._unit_of_person[person])
        mine = np.flatnonzero(self._people == person) if self._made[person] > 1 else np.zeros(0, np.intp)
        height = max(1, BLOCK // max(1, len(mine)))
        for start in range(0, len(mine), height):
            part = mine[start : start + height]
            block = self._embeddings[part] @ self._embeddings[mine].T
            one, other = np.nonzero(part[:, None] < mine[None])
            similarity, yes = block[one, other], np.ones(len(one), bool)
            units = np.full(len(one), unit, np.intp)
            tally.add(similarity, yes, yes, units, units)
            if worst is not None:
                for place in worst.candidates(similarity, yes):
                    self._offer(worst, float(similarity[place]), int(part[one[place]]), int(mine[other[place]]))
        tally.add_failed(True, _pairs_of(self._in_set[person]) - _pairs_of(self._made[person]), unit)

    def _count_failed(self, tally: Tally) -> None:
        """Pairs of strangers of whom one picture at least has no embedding."""
        listed, made = int(self._in_set.sum()), int(self._made.sum())
        within = sum(_pairs_of(count) for count in self._in_set.tolist())
        within_made = sum(_pairs_of(count) for count in self._made.tolist())
        tally.add_failed(False, (_pairs_of(listed) - within) - (_pairs_of(made) - within_made))

    def _offer(self, worst: WorstPairs, similarity: float, one: int, other: int) -> None:
        a, b = int(self._places[one]), int(self._places[other])
        worst.offer(similarity, self._names[a], self._names[b], (a, b))


def _pairs_of(count: int) -> int:
    return int(count) * (int(count) - 1) // 2
