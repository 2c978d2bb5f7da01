"""Two measurements of the same pairs side by side: what each gets right, and whether the difference is chance.

The interval of a difference is drawn over people, the same draws for both (the paired bootstrap), so that what makes
a set of people easy or hard for both cancels out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from facematch_gui.errors import TableError
from facematch_gui.evaluation.bootstrap import LEVELS, Replicates, generator
from facematch_gui.evaluation.metrics import Rates, equal_error_rate, operating_point, rates
from facematch_gui.evaluation.tally import Tally, units_of

TARGETS = (0.01, 0.001)
"""The false match rates at which two are compared; the last that the pairs can measure decides."""
_MEAN_LOWEST, _MEAN_HIGHEST, _MEAN_POINTS = 0.001, 0.1, 9
_LEAST_ERRORS = 10
"""False matches that a rate must allow before it is measured (the rule of 30 asks for more, of a single point)."""
_FINEST = 0.7
"""From this similarity on the bins of the intervals are finest; see ``tally.COARSE_EDGES``."""


@dataclass(frozen=True, eq=False)
class Scores:
    """Some pairs: similarity, whether they show one person, whether they could be compared, and both pictures."""

    similarity: NDArray[np.floating]
    same: NDArray[np.bool_]
    made: NDArray[np.bool_]
    first: NDArray[np.intp]
    second: NDArray[np.intp]


@dataclass(frozen=True)
class MeanGain:
    """A difference of mean TAR, and how far it may be chance.

    Attributes:
        gain: second minus first; the means run over false match rates from 0.1 %, if so few can be measured, to 10 %,
            evenly on a logarithmic scale.
        standard_error: of the gain, over the people.
    """

    gain: float
    standard_error: float


AllScores: TypeAlias = Callable[[], Iterable[Scores]]
"""Gives all pairs, some at a time, as often as it is called."""


def compare_scores(scores: tuple[AllScores, AllScores], of_picture: NDArray[np.intp], seed: int) -> Mapping[str, Any]:
    """The figures of the same pairs, scored in two ways.

    Args:
        scores: by the first and by the second.
        of_picture: (n,) the person of each picture.

    Returns:
        The numbers of pairs, and of those that one of the two could not compare; TAR at each false match rate, EER,
        and what decides: each with both values, and the gain of the second over the first with its 95 % interval, if
        there are people enough to draw.

    Raises:
        TableError: no pair of each kind could be compared.
    """
    tallies = [_counted(each, of_picture, seed) for each in scores]
    counts = tallies[0].counts
    return {
        "genuine": int(counts.genuine.sum()) + counts.genuine_failed,
        "genuine_failed": max(tally.counts.genuine_failed for tally in tallies),
        "impostor": int(counts.impostor.sum()) + counts.impostor_failed,
        "impostor_failed": max(tally.counts.impostor_failed for tally in tallies),
        **_figures(tallies, seed),
    }


def mean_gain(scores: tuple[AllScores, AllScores], of_picture: NDArray[np.intp], seed: int) -> MeanGain | None:
    """By how much the second way is better over all the false match rates that matter, not at one of them alone.

    The mean of many points of one curve hangs much less on the few strangers who score highest than any of its points,
    so that it shows a small gain with far fewer people.

    Returns:
        ``None`` where there are too few pairs or people to say.

    Raises:
        TableError: no pair of each kind could be compared.
    """
    tallies = [_counted(each, of_picture, seed) for each in scores]
    lowest = max(_MEAN_LOWEST, _LEAST_ERRORS / max(1, int(tallies[0].counts.impostor.sum())))
    draws = _paired_draws(tallies, seed, "mean gain")
    if not draws[0].enough or lowest >= _MEAN_HIGHEST:
        return None
    targets = np.geomspace(lowest, _MEAN_HIGHEST, _MEAN_POINTS)
    first, second = (np.mean([each.tar_values(float(target)) for target in targets], axis=0) for each in draws)
    spread = second - first
    return MeanGain(float(spread[0]), float(spread[1:].std()))


def _counted(scores: AllScores, of_picture: NDArray[np.intp], seed: int) -> Tally:
    """Every pair by similarity.

    A network may crowd all its similarities into a thousandth, where the bins of the intervals are too coarse. The
    figures here do not change when similarities are stretched, so each network's fill the finest bins.
    """
    lowest, highest = np.inf, -np.inf
    for some in scores():
        made = some.similarity[some.made]
        lowest, highest = min(lowest, float(made.min(initial=np.inf))), max(highest, float(made.max(initial=-np.inf)))
    units, count = units_of(of_picture, np.random.default_rng(seed))
    tally = Tally(count)
    for some in scores():
        share = (some.similarity.astype(np.float64) - lowest) / max(highest - lowest, 1e-12)
        stretched = _FINEST + (1 - _FINEST) * np.clip(share, 0, 1)
        tally.add(stretched, some.same, some.made, units[some.first], units[some.second])
    return tally


def _figures(tallies: list[Tally], seed: int) -> Mapping[str, Any]:
    found = [rates(tally.counts) for tally in tallies]
    first, second = found
    if first is None or second is None:
        raise TableError(
            "There are not both pairs of one person and pairs of strangers to compare the models on",
            "Name a list with both, whose pictures show faces.",
        )
    draws = _paired_draws(tallies, seed, "comparison")
    impostors = min(int(tally.counts.impostor.sum()) for tally in tallies)
    points = [_at(target, (first, second), draws, impostors) for target in TARGETS]
    eer = _of_errors((first, second), draws)
    measurable = [point for point in points if point["measurable"]]
    decides = {"figure": "tar", **measurable[-1]} if measurable else {"figure": "eer", **eer}
    return {"tar_at_fmr": points, "eer": eer, "decides": decides}


def _paired_draws(tallies: list[Tally], seed: int, part: str) -> list[Replicates]:
    """The same generator for each: both meet the same people in every draw."""
    present = np.logical_or(*(Replicates.present(tally.unit_counts) for tally in tallies))
    return [Replicates(tally.unit_counts, generator(seed, part), present=present) for tally in tallies]


def _at(target: float, found: tuple[Rates, Rates], draws: list[Replicates], impostors: int) -> dict[str, Any]:
    values = [operating_point(each, target, impostors).tar for each in found]
    drawn = [each.tar_values(target) for each in draws] if draws[0].enough else None
    measurable = impostors * target >= _LEAST_ERRORS
    unseen = draws[0].unseen_genuine
    return {"fmr_target": target, "measurable": measurable, **_difference(values, drawn, better=1, unseen=unseen)}


def _of_errors(found: tuple[Rates, Rates], draws: list[Replicates]) -> dict[str, Any]:
    values = [equal_error_rate(each.fmr, each.fnmr) for each in found]
    drawn = [each.error_values() for each in draws] if draws[0].enough else None
    return _difference(values, drawn, better=-1, unseen=draws[0].unseen_genuine)


def _difference(values: list[float], drawn: list[Any] | None, better: int, unseen: float) -> dict[str, Any]:
    """Both values, and by how much the second is better, with its interval.

    Args:
        better: 1 where more is better, -1 where less is.
        unseen: what may be wrong where neither model made an error, so that no draw can show one.
    """
    point = better * (values[1] - values[0])
    low = high = None
    if drawn is not None:
        spread = better * (drawn[1] - drawn[0])
        # The first is the set as it is; how far the draws lie from it is what counts.
        below, above = np.quantile(spread[1:] - spread[0], LEVELS)
        low, high = point + min(float(below), 0.0), point + max(float(above), 0.0)
        if values[0] == values[1] == max(better, 0):
            low, high = -unseen, unseen
        low, high = max(low, -1.0), min(high, 1.0)
    return {"values": values, "gain": point, "low": low, "high": high}
