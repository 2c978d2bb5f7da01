"""Intervals of error rates: the bootstrap over people, not over pairs, as the pairs of one person are no independent
evidence.

People are drawn with replacement, and each pair counts by how often its people were drawn. For pairs of two people the
product of both numbers is the vertex bootstrap (T. A. B. Snijders and S. P. Borgatti, Connections 22, 1999; for face
recognition R. M. Bolle et al., Computer Vision and Image Understanding 93, 2004). Here stands its linear part,
w_a + w_b - 1 (the Hajek projection): it needs counts for each person only, not for each pair of persons, and its
intervals are nearer to the true spread, which the product overstates (tests/evaluation/test_bootstrap.py).

Where not one error was seen, no draw can show one. The interval then ends where that would happen once in twenty times
(ISO/IEC 19795-1, "rule of three"), with people, or pairs of people, for independent trials.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facematch_gui.evaluation.metrics import equal_error_rate
from facematch_gui.evaluation.tally import Counts, UnitCounts, coarse_edges

REPLICATES = 1000
LEVELS = (0.025, 0.975)

Shares = NDArray[np.float64]


@dataclass(frozen=True)
class Interval:
    """A figure's 95 % interval."""

    low: float
    high: float


class Replicates:
    """The error rates of one set of pairs, as they would be with other people drawn.

    Args:
        counts: of the set.
        rng: what draws. With a generator of the same seed and the same ``present``, two sets meet the same draws.
        replicates: how many draws.
        present: (units,) who may be drawn; by default those who are part of a pair.
    """

    def __init__(
        self,
        counts: UnitCounts,
        rng: np.random.Generator,
        replicates: int = REPLICATES,
        present: NDArray[np.bool_] | None = None,
    ) -> None:
        drawn_from = np.flatnonzero(self.present(counts) if present is None else present)
        self.enough = len(drawn_from) > 1
        self.unseen_genuine = _unseen(int(np.count_nonzero(counts.genuine.sum(axis=1) + counts.genuine_failed)))
        if not self.enough:
            return
        self._unseen_impostor = _unseen(
            min(int(counts.impostor_between.sum()), len(drawn_from) * (len(drawn_from) - 1) // 2)
        )  # fmt: skip
        drawn = rng.multinomial(len(drawn_from), np.full(len(drawn_from), 1 / len(drawn_from)), size=replicates)
        # The first row is the set as it is: how far the others lie from it is what counts.
        weights = np.concatenate([np.ones((1, len(drawn_from))), drawn])
        genuine = _reaching(weights, counts.genuine[drawn_from], counts.genuine_between)
        impostor = _reaching(weights, counts.impostor[drawn_from], counts.impostor_between)
        failed = np.maximum(weights @ counts.genuine_failed[drawn_from] - counts.genuine_failed_between, 0)
        self.fmr = impostor / np.maximum(impostor[:, :1], 1)
        self.fnmr = 1 - genuine / np.maximum(genuine[:, :1], 1)
        self.tar = genuine / np.maximum(genuine[:, 0] + failed, 1)[:, None]

    @staticmethod
    def present(counts: UnitCounts) -> NDArray[np.bool_]:
        """(units,) whether a unit is part of any pair."""
        return np.asarray(counts.genuine.sum(axis=1) + counts.impostor.sum(axis=1) + counts.genuine_failed > 0)

    def tar_values(self, target: float) -> Shares:
        """(replicates + 1,) the TAR at a false match rate in each draw, after that of the set as it is."""
        return _at(self.fmr, self.tar, target)

    def error_values(self) -> Shares:
        """(replicates + 1,) likewise the EER."""
        return np.array([equal_error_rate(*pair) for pair in zip(self.fmr, self.fnmr, strict=True)])

    def tar_at(self, target: float, point: float) -> Interval | None:
        """Of the TAR at a false match rate, which the set itself gives as ``point``."""
        if not self.enough:
            return None
        if point == 1:
            return Interval(1 - self.unseen_genuine, 1.0)
        return self._around(point, self.tar_values(target))

    def equal_error_rate(self, point: float) -> Interval | None:
        """Of the EER, which the set itself gives as ``point``."""
        if not self.enough:
            return None
        if point == 0:
            return Interval(0.0, max(self.unseen_genuine, self._unseen_impostor))
        return self._around(point, self.error_values())

    def fmr_at(self, similarity: float, point: float) -> Interval | None:
        """Of the FMR at a threshold, which the set itself gives as ``point``."""
        if not self.enough:
            return None
        if point == 0:
            return Interval(0.0, self._unseen_impostor)
        return self._around(point, _at_threshold(self.fmr, similarity))

    def frr_at(self, similarity: float, point: float) -> Interval | None:
        """Of the FRR at a threshold, which the set itself gives as ``point``."""
        if not self.enough:
            return None
        if point == 0:
            return Interval(0.0, self.unseen_genuine)
        return self._around(point, 1 - _at_threshold(self.tar, similarity))

    @staticmethod
    def _around(point: float, values: Shares) -> Interval:
        low, high = np.quantile(values[1:] - values[0], LEVELS)
        return Interval(float(np.clip(point + min(low, 0), 0, 1)), float(np.clip(point + max(high, 0), 0, 1)))


def _unseen(trials: int) -> float:
    """The share of errors of which none is seen in so many independent trials once in twenty times."""
    return float(1 - 0.05 ** (1 / max(trials, 1)))


def _reaching(weights: Shares, by_unit: Counts, between: Counts) -> Shares:
    """(replicates, COARSE_BINS + 1) how many pairs reach each threshold."""
    in_bin = weights @ by_unit - between
    reaching = np.cumsum(in_bin[:, ::-1], axis=1)[:, ::-1]
    return np.concatenate([np.maximum(reaching, 0), np.zeros((len(weights), 1))], axis=1)


def _at(fmr: Shares, tar: Shares, target: float) -> Shares:
    """(replicates,) TAR where FMR falls to the target, by a straight line between the two thresholds around it."""
    after = np.argmax(fmr <= target, axis=1)
    before = np.maximum(after - 1, 0)
    rows = np.arange(len(fmr))
    gap = fmr[rows, before] - fmr[rows, after]
    share = np.divide(fmr[rows, before] - target, gap, out=np.ones(len(fmr)), where=gap > 0)
    return np.asarray(tar[rows, before] + share * (tar[rows, after] - tar[rows, before]), np.float64)


def _at_threshold(shares: Shares, similarity: float) -> Shares:
    """(replicates,) by a straight line between the two edges around the threshold."""
    edges = coarse_edges()
    place = int(np.clip(np.searchsorted(edges, similarity) - 1, 0, len(edges) - 2))
    share = np.clip((similarity - edges[place]) / (edges[place + 1] - edges[place]), 0, 1)
    return np.asarray((1 - share) * shares[:, place] + share * shares[:, place + 1], np.float64)


def generator(seed: int, part: str) -> np.random.Generator:
    """What draws for one part of a report; adding a part leaves the others as they were."""
    return np.random.default_rng([seed, *part.encode()])
