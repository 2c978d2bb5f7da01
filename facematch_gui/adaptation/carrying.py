"""The bundled calibration, carried over to a network that has moved a little.

A site's people are too few to say what one in ten thousand strangers would score: that was measured on hundreds. But
their pairs of strangers show how similarities have moved, and in a small move those of all strangers move alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.calibration import Calibration, Curve
from facematch_gui.evaluation.bootstrap import LEVELS, generator
from facematch_gui.evaluation.paired import AllScores

Numbers = NDArray[np.float64]

_DRAWS = 200
_HIGHEST = 0.3
"""The share of strangers from which on, upwards, the move is measured: those who score high are what counts."""
_POINTS = 25
_FLATTEST, _STEEPEST = 0.5, 2.0
"""Slopes of a network that has moved a little."""
_LEAST_PAIRS = 10
"""How many pairs of strangers must score higher than the last point."""


def carried(
    calibration: Calibration, before: AllScores, after: AllScores, people: NDArray[np.intp], seed: int
) -> Calibration | None:
    """What the new network's similarities are worth.

    Args:
        calibration: of the bundled network.
        before, after: the same pairs by the bundled network and by the new one.
        people: (n,) the person of each picture.

    Returns:
        The same curves over similarities moved by a straight line through the strangers' quantiles; their intervals
        are wider by how uncertain that line is (the bootstrap over people). ``None`` where the similarities have moved
        so far that a line says nothing any more.
    """
    pairs = _strangers(before, after, people)
    lines = [_line(pairs, np.ones(len(pairs.old)))]
    if not _FLATTEST <= lines[0][1] <= _STEEPEST:
        return None
    rng = generator(seed, "carrying")
    for drawn in rng.multinomial(pairs.count, np.full(pairs.count, 1 / pairs.count), size=_DRAWS):
        weights = (drawn[pairs.first] * drawn[pairs.second]).astype(np.float64)
        # Of very few people a draw may hold one alone, who has no strangers.
        lines += [_line(pairs, weights)] if weights.any() else []
    moved = {number: _moved(curve, np.array(lines)) for number, curve in calibration.curves.items()}
    return replace(calibration, curves=moved)


@dataclass(frozen=True, eq=False)
class _Strangers:
    """Pairs of two people: both similarities, and the numbers of both people below ``count``."""

    old: Numbers
    new: Numbers
    first: NDArray[np.intp]
    second: NDArray[np.intp]
    count: int


def _strangers(before: AllScores, after: AllScores, people: NDArray[np.intp]) -> _Strangers:
    old, new, first, second = [], [], [], []
    for was, now in zip(before(), after(), strict=True):
        apart = ~was.same
        old.append(was.similarity[apart])
        new.append(now.similarity[apart])
        first.append(people[was.first[apart]])
        second.append(people[was.second[apart]])
    count = int(people.max()) + 1
    present = np.zeros(count, bool)
    present[np.concatenate([*first, *second])] = True
    number = np.cumsum(present) - 1
    return _Strangers(
        old=np.concatenate(old).astype(np.float64),
        new=np.concatenate(new).astype(np.float64),
        first=number[np.concatenate(first)],
        second=number[np.concatenate(second)],
        count=int(present.sum()),
    )


def _line(pairs: _Strangers, weights: Numbers) -> tuple[float, float]:
    """Offset and slope of the line through the quantiles of the old similarities and of the new."""
    lowest = min(_HIGHEST / 2, max(1e-4, _LEAST_PAIRS / len(pairs.old)))
    levels = 1 - np.geomspace(_HIGHEST, lowest, _POINTS)
    x, y = (_quantiles(similarity, weights, levels) for similarity in (pairs.old, pairs.new))
    spread = x - x.mean()
    slope = float((spread @ (y - y.mean())) / max(spread @ spread, 1e-12))
    return float(y.mean() - slope * x.mean()), slope


def _quantiles(values: Numbers, weights: Numbers, levels: Numbers) -> Numbers:
    order = np.argsort(values)
    reached = np.cumsum(weights[order])
    return np.asarray(np.interp(levels * reached[-1], reached, values[order]), np.float64)


def _moved(curve: Curve, lines: Numbers) -> Curve:
    offset, slope = lines[0]
    similarity = offset + slope * curve.similarity
    inside = similarity < 1
    similarity = similarity[inside]
    logs = curve.log10_fmr[inside]
    # What each draw's own line would say at these similarities.
    drawn = np.array([_extended(curve, (similarity - a) / b) for a, b in lines[1:] if b > 0])
    below, above = np.quantile(drawn - logs, LEVELS, axis=0)
    return replace(
        curve,
        similarity=similarity,
        log10_fmr=logs,
        low=curve.low[inside] + np.minimum(below, 0),
        high=np.minimum(curve.high[inside] + np.maximum(above, 0), 0),
    )


def _extended(curve: Curve, similarity: Numbers) -> Numbers:
    """The curve's log10 FMR; beyond its last knot along the last piece, so that a draw's move counts there too."""
    logs = np.interp(similarity, curve.similarity, curve.log10_fmr)
    fall = (curve.log10_fmr[-1] - curve.log10_fmr[-2]) / (curve.similarity[-1] - curve.similarity[-2])
    return np.asarray(logs + fall * np.maximum(0, similarity - curve.similarity[-1]), np.float64)
