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
GENUINE_CHUNK = 1 << 14
"""Pairs of one person that are counted at once."""


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
        # Within a unit by person, and units hold whole people.
        self._person_starts = np.flatnonzero(np.diff(self._people, prepend=-1))
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
        self._count_genuine(tally, worst[0] if worst else None)
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

    def _count_genuine(self, tally: Tally, worst: WorstPairs | None) -> None:
        for one, other in self._genuine():
            similarity = np.einsum("ij,ij->i", self._embeddings[one], self._embeddings[other])
            yes = np.ones(len(one), bool)
            tally.add(similarity, yes, yes, self._unit[one], self._unit[other])
            if worst is not None:
                for place in worst.candidates(similarity, yes):
                    self._offer(worst, float(similarity[place]), int(one[place]), int(other[place]))
        for person in np.flatnonzero(self._in_set > self._made):
            failed = _pairs_of(self._in_set[person]) - _pairs_of(self._made[person])
            tally.add_failed(True, failed, int(self._unit_of_person[person]))

    def _genuine(self) -> Iterator[tuple[NDArray[np.intp], NDArray[np.intp]]]:
        """Both pictures of each pair of one person, some thousand pairs at a time."""
        ends = np.searchsorted(self._person_starts, np.arange(len(self._people)), side="right")
        last = np.append(self._person_starts, len(self._people))[ends]
        one: list[NDArray[np.intp]] = []
        other: list[NDArray[np.intp]] = []
        waiting = 0
        for place in range(len(self._people)):
            partners = np.arange(place + 1, last[place])
            one.append(np.full(len(partners), place, np.intp))
            other.append(partners)
            waiting += len(partners)
            if waiting >= GENUINE_CHUNK or (waiting and place == len(self._people) - 1):
                yield np.concatenate(one), np.concatenate(other)
                one, other, waiting = [], [], 0

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
