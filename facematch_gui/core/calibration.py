"""What a similarity is worth: the share of strangers that would score at least as high, with its interval.

A calibration is measured once per model from impostor pairs (``facematch calibrate``) and travels in the model's card.
Terms as in ISO/IEC 19795-1: the false match rate (FMR) is the share of impostor comparisons that reach a similarity.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Numbers: TypeAlias = NDArray[np.float64]

HIGHEST_STRENGTH = 6.0
"""The upper end of the scale on which a score is shown."""


@dataclass(frozen=True)
class Score:
    """One comparison's similarity and what it is worth.

    Attributes:
        similarity: of the two embeddings, -1 to 1.
        fmr: the share of strangers that would score at least as high, 0 to 1.
        fmr_low, fmr_high: the 95 % interval of ``fmr``.
        floor: the lowest FMR that the calibration's data can vouch for; below it ``fmr`` is the tail model's alone.
        fused: how many selfies stand behind the similarity.
    """

    similarity: float
    fmr: float
    fmr_low: float
    fmr_high: float
    floor: float
    fused: int = 1

    @property
    def claimed_fmr(self) -> float:
        """The false match rate that may be claimed: never less than the data can vouch for."""
        return max(self.fmr, self.floor)

    @property
    def strength(self) -> float:
        """S = -log10(FMR), on a scale from 0 to 6: each whole step is ten times fewer strangers.

        It never claims more than the data can vouch for.
        """
        return strength_of(self.claimed_fmr)

    @property
    def beyond_data(self) -> bool:
        """Whether so few strangers score this high that the data can only say "fewer than 1 in N"."""
        return self.fmr < self.floor

    @property
    def strangers(self) -> int:
        """N of "about 1 in N strangers", or of "fewer than 1 in N" beyond the data; two significant digits."""
        return one_in(self.claimed_fmr, at_least=self.beyond_data)

    @property
    def interval(self) -> tuple[int, int]:
        """The 95 % interval of N, the lower number first, never beyond what the data can vouch for."""
        bounded = self.fmr_low < self.floor
        return one_in(max(self.fmr_high, self.floor)), one_in(max(self.fmr_low, self.floor), at_least=bounded)


@dataclass(frozen=True, eq=False)
class Curve:
    """FMR as a function of similarity, for one number of selfies fused into one embedding.

    Between the knots log10(FMR) is linear; beyond them it stays what it is at the last one.

    Attributes:
        similarity: (k,) ascending.
        log10_fmr: (k,) falling.
        low, high: (k,) the 95 % interval of ``log10_fmr``.
        floor: the lowest FMR that the data can vouch for.
    """

    similarity: Numbers
    log10_fmr: Numbers
    low: Numbers
    high: Numbers
    floor: float

    def __post_init__(self) -> None:
        if not all(np.isfinite(column).all() for column in (self.similarity, self.log10_fmr, self.low, self.high)):
            raise ValueError("a curve's numbers are finite")
        if len(self.similarity) < 2 or (np.diff(self.similarity) <= 0).any():
            raise ValueError("a curve needs at least two knots with ascending similarities")
        if (np.diff(self.log10_fmr) > 0).any() or (self.log10_fmr > 0).any():
            raise ValueError("a false match rate falls with the similarity and is 1 at most")
        if (self.low > self.log10_fmr).any() or (self.high < self.log10_fmr).any():
            raise ValueError("an interval holds what it is the interval of")
        if not 0 < self.floor < 1:
            raise ValueError("the floor of a curve is a share")

    def at(self, similarity: float) -> tuple[float, float, float]:
        """FMR and its interval's ends at a similarity."""
        fmr, low, high = (
            float(10 ** np.interp(similarity, self.similarity, logs)) for logs in (self.log10_fmr, self.low, self.high)
        )
        return fmr, low, high

    def similarity_at(self, fmr: float) -> float:
        """The lowest similarity that at most this share of strangers reaches; the last knot's, where none is so low."""
        wanted = math.log10(fmr)
        reached = np.flatnonzero(self.log10_fmr <= wanted)
        if not reached.size:
            return float(self.similarity[-1])
        last = int(reached[0])
        if last == 0:
            return float(self.similarity[0])
        above, below = float(self.log10_fmr[last - 1]), float(self.log10_fmr[last])
        share = (above - wanted) / (above - below)
        before, after = float(self.similarity[last - 1]), float(self.similarity[last])
        return before + share * (after - before)


@dataclass(frozen=True)
class Calibration:
    """A model's curves, by the number of selfies that were fused.

    Attributes:
        curves: at least the one for a single selfie.
        basis: in words, what data they were measured on.
    """

    curves: Mapping[int, Curve]
    basis: str

    def __post_init__(self) -> None:
        if 1 not in self.curves:
            raise ValueError("a calibration needs the curve of a single selfie")

    def curve(self, fused: int = 1) -> Curve:
        """The curve for that number of selfies.

        Where a number was not measured, the next larger one that was is the cautious choice, or else the largest.
        """
        larger = [number for number in self.curves if number >= fused]
        return self.curves[min(larger) if larger else max(self.curves)]

    def score(self, similarity: float, fused: int = 1) -> Score:
        """What a similarity is worth."""
        curve = self.curve(fused)
        fmr, low, high = curve.at(similarity)
        return Score(similarity, fmr, low, high, curve.floor, fused)

    def similarity_at(self, fmr: float, fused: int = 1) -> float:
        """The similarity from which on at most this share of strangers would score."""
        return self.curve(fused).similarity_at(fmr)


def strength_of(fmr: float) -> float:
    """S = -log10(FMR), held to the scale from 0 to 6."""
    return min(HIGHEST_STRENGTH, max(0.0, -math.log10(max(fmr, 1e-12))))


def one_in(share: float, at_least: bool = False) -> int:
    """N of "1 in N", rounded to two significant digits so that it claims no more than is known.

    Args:
        at_least: for "fewer than 1 in N": rounds down.
    """
    number = 1 / share
    unit = 10 ** max(0, math.floor(math.log10(number)) - 1)
    return int((math.floor(number / unit + 1e-9) if at_least else round(number / unit)) * unit)
