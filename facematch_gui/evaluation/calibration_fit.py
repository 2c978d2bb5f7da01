"""From the similarities of strangers to a curve: what share of them reaches a similarity, and how sure that is.

The body of the curve is counted. Its tail, where counting runs out of pairs, is a generalised Pareto distribution over
a high threshold: whatever the distribution, its exceedances tend to that form (Balkema and de Haan 1974; Pickands 1975;
the peaks-over-threshold method in Coles, "An Introduction to Statistical Modeling of Extreme Values", 2001, chapter 4).
It is fitted by probability-weighted moments (Hosking and Wallis, Technometrics 29, 1987). Pairs that share a person are
not independent, so the interval resamples people, not pairs.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.calibration import Curve
from facematch_gui.core.score import Embeddings
from facematch_gui.errors import TableError

Numbers = NDArray[np.float64]
Identities = NDArray[np.intp]

TAIL_SHARE = 0.01
"""The tail model begins where this share of strangers scores higher."""
BODY_SHARE = 0.1
"""Below this share the interval is drawn from resampled people; above it, it is as wide, in log10, as there."""
MOST_TAIL_PAIRS = 3_000_000
LOWEST_LOG10 = -7.0
STEP_LOG10 = 0.2
WITNESSES = 10
"""The data vouch for a false match rate down to which at least so many different pairs of people score higher."""
CHECKED_WITNESSES = 50
LARGEST_MISFIT = math.log10(2)
"""How far, in log10, the tail model may lie from the counts wherever these rest on 50 pairs of people or more: fewer
would be off by chance."""
LEAST_IDENTITIES = 20
DRAWS = 200
_UPPER_SHARES = (1, 0.99, 0.95, 0.9, 0.8, 0.7)
"""Where the curve has knots above the first whole step."""
_BINS = 20_000
_BLOCK = 1024


@dataclass(frozen=True, eq=False)
class Comparisons:
    """Probes to compare with references; pairs of the same identity are left out.

    Attributes:
        probes, references: unit embeddings (n, d), (m, d).
        probe_identity, reference_identity: (n,), (m,), numbers from nought.
        excluded: pairs of identities that are not compared: one person under two names, say.
    """

    probes: Embeddings
    probe_identity: Identities
    references: Embeddings
    reference_identity: Identities
    excluded: frozenset[tuple[int, int]] = frozenset()

    def blocks(self) -> Iterator[tuple[NDArray[np.float32], Identities, Identities]]:
        """Similarities of strangers and the two identities of each, some thousand rows of the matrix at a time."""
        for start in range(0, len(self.probes), _BLOCK):
            rows = slice(start, start + _BLOCK)
            scores = self.probes[rows] @ self.references.T
            first = np.broadcast_to(self.probe_identity[rows, None], scores.shape)
            second = np.broadcast_to(self.reference_identity[None], scores.shape)
            strangers = first != second
            for one, other in self.excluded:
                strangers &= ~(((first == one) & (second == other)) | ((first == other) & (second == one)))
            yield scores[strangers], first[strangers], second[strangers]

    @property
    def identities(self) -> int:
        """How many numbers the identities use."""
        return int(max(self.probe_identity.max(), self.reference_identity.max())) + 1


@dataclass(frozen=True)
class TailFit:
    """A generalised Pareto distribution over a threshold.

    Attributes:
        threshold: the similarity at which it begins.
        share: of strangers, who score higher than the threshold.
        scale, shape: sigma and xi; a shape below nought has an upper end.
    """

    threshold: float
    share: float
    scale: float
    shape: float

    def log10_fmr(self, similarity: Numbers) -> Numbers:
        """log10 of the share of strangers at similarities above the threshold."""
        excess = (similarity - self.threshold) / self.scale
        grown = np.log(np.maximum(1 + self.shape * excess, 1e-300))
        logs = -excess if abs(self.shape) < 1e-9 else -grown / self.shape
        tail: Numbers = math.log10(self.share) + logs / math.log(10)
        return tail

    def similarity_at(self, log10_fmr: Numbers) -> Numbers:
        """The inverse."""
        share = 10 ** (log10_fmr - math.log10(self.share))
        if abs(self.shape) < 1e-9:
            return self.threshold - self.scale * np.log(share)
        similarity: Numbers = self.threshold + self.scale / self.shape * (share**-self.shape - 1)
        return similarity


@dataclass(frozen=True, eq=False)
class Fit:
    """A curve and what it rests on.

    Attributes:
        curve: the calibration's curve.
        tail: the model of its tail.
        pairs: impostor comparisons counted.
        misfit: how far the tail model lies from the counts at most, as a factor; ``None`` where there are too few
            strangers in the tail to check it.
    """

    curve: Curve
    tail: TailFit
    pairs: int
    misfit: float | None


def fit_curve(comparisons: Comparisons, fused: int, seed: int, draws: int = DRAWS) -> Fit:
    """Counts, fits, checks, and resamples.

    Args:
        fused: how many selfies stand behind each probe; only for the error's words.
        seed: of the resampling.
        draws: how often people are resampled.

    Raises:
        TableError: too few people or pairs, or a tail that the model does not fit.
    """
    people = np.unique(np.concatenate([comparisons.probe_identity, comparisons.reference_identity]))
    if len(people) < LEAST_IDENTITIES:
        raise TableError(
            "There are too few people to calibrate on",
            "{people} people have enough usable pictures for {fused} at a time; at least {least} people are needed.",
            people=len(people),
            fused=fused,
            least=LEAST_IDENTITIES,
        )
    body, totals = _count(comparisons)
    total = float(body.above[0])
    tail_pairs = _tail_pairs(comparisons, body)
    tail = _fit_tail(tail_pairs.similarity, np.ones(len(tail_pairs.similarity)), total)
    knots, logs = _knots(body, tail)
    floor = _vouched(tail_pairs, total, WITNESSES)
    misfit = _misfit(tail_pairs.similarity, tail, total, _vouched(tail_pairs, total, CHECKED_WITNESSES))
    if misfit is not None and misfit > LARGEST_MISFIT:
        raise TableError(
            "The scores of strangers do not follow the tail model",
            "It is off by a factor of {factor:.1f}. Look for pictures of one person under two names, and for copies.",
            factor=10**misfit,
        )
    low, high = _interval(tail_pairs, totals, knots, logs, people, seed, draws)
    curve = Curve(knots, logs, np.minimum(low, logs), np.minimum(np.maximum(high, logs), 0.0), floor)
    return Fit(curve=curve, tail=tail, pairs=int(total), misfit=None if misfit is None else 10**misfit)


# -- counting ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class _Body:
    """How many strangers score at least the lower edge of each bin."""

    edges: Numbers
    above: Numbers

    def similarity_at(self, share: float) -> float:
        """The similarity that this share of strangers reaches."""
        wanted = share * self.above[0]
        place = int(np.searchsorted(-self.above, -wanted, side="left"))
        return float(self.edges[min(place, len(self.edges) - 1)])


@dataclass(frozen=True, eq=False)
class _TailPairs:
    similarity: Numbers
    first: Identities
    second: Identities


class _Totals:
    """How many pairs of strangers there are when people are drawn with repetition."""

    def __init__(self, comparisons: Comparisons) -> None:
        self.identities = count = comparisons.identities
        self._probes = np.bincount(comparisons.probe_identity, minlength=count).astype(np.float64)
        self._references = np.bincount(comparisons.reference_identity, minlength=count).astype(np.float64)
        self._excluded = np.array(sorted(comparisons.excluded), np.intp).reshape(-1, 2)

    def drawn(self, times: Numbers) -> float:
        """The number of pairs, of which one whose people were drawn a and b times counts a times b."""
        probes, references = times * self._probes, times * self._references
        one, other = self._excluded.T
        excluded = probes[one] * references[other] + probes[other] * references[one]
        return float(probes.sum() * references.sum() - (probes * references).sum() - excluded.sum())


def _count(comparisons: Comparisons) -> tuple[_Body, _Totals]:
    counts = np.zeros(_BINS)
    for scores, _, _ in comparisons.blocks():
        counts += np.histogram(scores, bins=_BINS, range=(-1, 1))[0]
    above = np.cumsum(counts[::-1])[::-1]
    edges = np.linspace(-1, 1, _BINS + 1)[:-1]
    return _Body(edges, above), _Totals(comparisons)


def _tail_pairs(comparisons: Comparisons, body: _Body) -> _TailPairs:
    share = min(BODY_SHARE, MOST_TAIL_PAIRS / body.above[0])
    lowest = body.similarity_at(share)
    parts = []
    for scores, first, second in comparisons.blocks():
        high = scores >= lowest
        parts.append((scores[high], first[high], second[high]))
    similarity, first, second = (np.concatenate(column) for column in zip(*parts, strict=True))
    order = np.argsort(similarity)
    return _TailPairs(similarity[order].astype(np.float64), first[order], second[order])


# -- the tail ----------------------------------------------------------------------------------------------------------


def _fit_tail(similarity: Numbers, weights: Numbers, total: float) -> TailFit:
    """Probability-weighted moments over the highest ``TAIL_SHARE`` of all pairs.

    Args:
        similarity: (n,) ascending, of all pairs above some similarity.
        weights: (n,), how often each pair counts.
        total: the weight of all pairs, the lower ones included.
    """
    above = np.cumsum(weights[::-1])[::-1]
    start = int(np.searchsorted(-above, -TAIL_SHARE * total, side="left"))
    start = min(max(start, 1), len(similarity) - 2)
    threshold = float(similarity[start - 1])
    excess, weight = similarity[start:] - threshold, weights[start:]
    inside = above[start]
    # alpha_s = E[x (1 - F(x))^s]; the plotting position counts half of each pair's own weight.
    beyond = (above[start:] - weight / 2) / inside
    mean = float((weight * excess).sum() / inside)
    first = float((weight * excess * beyond).sum() / inside)
    shape = 2 - mean / (mean - 2 * first)
    scale = 2 * mean * first / (mean - 2 * first)
    return TailFit(threshold=threshold, share=float(inside / total), scale=scale, shape=shape)


def _knots(body: _Body, tail: TailFit) -> tuple[Numbers, Numbers]:
    """Similarities and log10(FMR): counted down to the tail, modelled from there on."""
    highest = math.log10(tail.share)
    counted = np.concatenate([np.log10(_UPPER_SHARES), np.arange(-STEP_LOG10, highest, -STEP_LOG10)])
    similarity = np.array([body.similarity_at(10**log) for log in counted])
    lowest = float(body.edges[np.flatnonzero(np.diff(body.above, append=0.0))[0]])
    similarity[0] = lowest
    modelled = np.concatenate(
        [[highest], np.arange(math.floor(highest / STEP_LOG10) * STEP_LOG10, LOWEST_LOG10 - 1e-9, -STEP_LOG10)]
    )
    knots = np.concatenate([similarity, tail.similarity_at(modelled)])
    logs = np.concatenate([counted, modelled])
    rising = np.concatenate([[True], np.diff(np.maximum.accumulate(knots)) > 1e-9])
    return knots[rising], logs[rising]


def _misfit(similarity: Numbers, tail: TailFit, total: float, lowest: float) -> float | None:
    """The largest difference, in log10, between model and counts down to a false match rate."""
    inside = similarity[similarity > tail.threshold]
    counted = np.log10(np.arange(len(inside), 0, -1) / total)
    known = counted >= math.log10(lowest)
    return float(np.abs(tail.log10_fmr(inside[known]) - counted[known]).max()) if known.any() else None


def _vouched(pairs: _TailPairs, total: float, witnesses: int) -> float:
    """The false match rate at the similarity that so many different pairs of people reach."""
    seen: set[tuple[int, int]] = set()
    for back in range(1, len(pairs.similarity) + 1):
        one, other = int(pairs.first[-back]), int(pairs.second[-back])
        seen.add((min(one, other), max(one, other)))
        if len(seen) == witnesses:
            return back / total
    return len(pairs.similarity) / total


# -- how surely --------------------------------------------------------------------------------------------------------


def _interval(
    pairs: _TailPairs, totals: _Totals, knots: Numbers, logs: Numbers, people: Identities, seed: int, draws: int
) -> tuple[Numbers, Numbers]:
    """The ends of the 95 % interval of log10(FMR) at the knots: people are drawn with repetition, pairs follow them."""
    rng = np.random.default_rng(seed)
    drawn = np.array([_drawn_curve(pairs, totals, knots, logs, people, rng) for _ in range(draws)])
    low, high = np.percentile(drawn, [2.5, 97.5], axis=0)
    return low, high


def _drawn_curve(
    pairs: _TailPairs, totals: _Totals, knots: Numbers, logs: Numbers, people: Identities, rng: np.random.Generator
) -> Numbers:
    times = np.bincount(rng.choice(people, len(people)), minlength=totals.identities).astype(np.float64)
    weights = times[pairs.first] * times[pairs.second]
    total = totals.drawn(times)
    kept = weights > 0
    similarity, weights = pairs.similarity[kept], weights[kept]
    tail = _fit_tail(similarity, weights, total)
    above = np.append(np.cumsum(weights[::-1])[::-1], 0.0)
    counted = np.log10(np.maximum(above[np.searchsorted(similarity, knots)] / total, 10**LOWEST_LOG10))
    curve = np.where(knots > tail.threshold, np.maximum(tail.log10_fmr(knots), LOWEST_LOG10), counted)
    body = knots < pairs.similarity[0]
    if body.any() and not body.all():
        # Above the tail's pairs the difference from the curve itself is carried on.
        curve[body] = logs[body] + (curve[~body][0] - logs[~body][0])
    return np.minimum(curve, 0.0)
