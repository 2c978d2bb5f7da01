"""The pairs that went most wrong: the least similar of one person, and the most similar of two."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

KEPT = 20
_LOOKED_AT = 20 * KEPT
"""Candidates of a chunk: more than are kept, as a list may name a pair many times."""


@dataclass(frozen=True, order=True)
class WorstPair:
    """One of them.

    Attributes:
        error: how wrong; orders the pairs.
        similarity: of the two.
        a, b: what the list calls them.
        pictures: numbers of a picture of each.
    """

    error: float
    similarity: float
    a: str
    b: str
    pictures: tuple[int, int]


class WorstPairs:
    """Keeps the worst pairs of one kind.

    Args:
        same: whether they are genuine; then the least similar ones are the worst.
    """

    def __init__(self, same: bool) -> None:
        self._sign = -1.0 if same else 1.0
        self._heap: list[WorstPair] = []

    @property
    def bound(self) -> float:
        """What the error of a pair must exceed to be kept."""
        return self._heap[0].error if len(self._heap) == KEPT else -np.inf

    def candidates(self, similarity: NDArray[np.float32], chosen: NDArray[np.bool_]) -> NDArray[np.intp]:
        """The places, among those chosen, that may be kept."""
        error = np.where(chosen, self._sign * similarity, -np.inf)
        places = np.flatnonzero(error > self.bound)
        return places[np.argsort(-error[places], kind="stable")[:_LOOKED_AT]]

    def offer(self, similarity: float, a: str, b: str, pictures: tuple[int, int]) -> None:
        """Keeps the pair if it is bad enough and not there yet."""
        if any((kept.a, kept.b) == (a, b) for kept in self._heap):
            return
        pair = WorstPair(self._sign * similarity, similarity, a, b, pictures)
        if len(self._heap) < KEPT:
            heapq.heappush(self._heap, pair)
        else:
            heapq.heappushpop(self._heap, pair)

    @property
    def pairs(self) -> Sequence[WorstPair]:
        """The worst first."""
        return sorted(self._heap, reverse=True)
