"""Error rates from counts, named and computed as ISO/IEC 19795-1 does.

- FMR and FNMR, the false match and false non-match rates, are shares of the comparisons that were made.
- A failure to acquire leaves no comparison. FRR, the false rejection rate, counts a genuine pair of which a picture
  failed as rejected: FRR = FTA + (1 - FTA) FNMR, with FTA the share of genuine pairs that failed. FAR, the false
  acceptance rate, is FMR (1 - FTA) with the share of impostor pairs that failed.
- TAR at an FMR is 1 - FRR at the threshold of that FMR: every failure counts against it. Its threshold comes from the
  comparisons made, so a failed impostor pair never makes an operating point look stricter than it is.

A pair matches where its similarity reaches the threshold. Thresholds lie on the edges of the bins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facematch_gui.evaluation.tally import Counts, ScoreCounts, edges

TARGETS = (0.1, 0.01, 0.001, 0.0005, 0.0001)
"""The false match rates at which TAR is reported."""


@dataclass(frozen=True, eq=False)
class Rates:
    """Error rates at every threshold.

    Attributes:
        threshold: (k,) ascending; the last is above every similarity.
        fmr, fnmr, far, frr: (k,) shares.
    """

    threshold: NDArray[np.float64]
    fmr: NDArray[np.float64]
    fnmr: NDArray[np.float64]
    far: NDArray[np.float64]
    frr: NDArray[np.float64]


@dataclass(frozen=True)
class OperatingPoint:
    """The lowest threshold whose false match rate is at most the target.

    Attributes:
        target: the FMR asked for.
        threshold: a similarity.
        fmr, fnmr, far, frr: at that threshold.
        measurable: whether the set has enough impostor pairs for one of them to be a false match at this rate; where
            not, the threshold is simply above every impostor.
    """

    target: float
    threshold: float
    fmr: float
    fnmr: float
    far: float
    frr: float
    measurable: bool

    @property
    def tar(self) -> float:
        """True acceptance rate, every failure counted."""
        return 1 - self.frr


def rates(counts: ScoreCounts) -> Rates | None:
    """All rates, or ``None`` where no genuine or no impostor pair could be compared."""
    genuine, impostor = int(counts.genuine.sum()), int(counts.impostor.sum())
    if not genuine or not impostor:
        return None
    matched = _reaching(counts.genuine)
    false = _reaching(counts.impostor)
    return Rates(
        threshold=edges(),
        fmr=false / impostor,
        fnmr=1 - matched / genuine,
        far=false / (impostor + counts.impostor_failed),
        frr=1 - matched / (genuine + counts.genuine_failed),
    )


def operating_point(found: Rates, target: float, impostors: int) -> OperatingPoint:
    """Where the false match rate first is at most the target."""
    place = int(np.argmax(found.fmr <= target))
    return OperatingPoint(
        target=target,
        threshold=float(found.threshold[place]),
        fmr=float(found.fmr[place]),
        fnmr=float(found.fnmr[place]),
        far=float(found.far[place]),
        frr=float(found.frr[place]),
        measurable=impostors * target >= 1,
    )


def equal_error_rate(fmr: NDArray[np.float64], fnmr: NDArray[np.float64]) -> float:
    """Where a falling FMR and a rising FNMR cross, by a straight line between the two thresholds around it."""
    above = int(np.argmax(fnmr >= fmr))
    if above == 0:
        return float((fmr[0] + fnmr[0]) / 2)
    gap_before = fmr[above - 1] - fnmr[above - 1]
    gap_after = fnmr[above] - fmr[above]
    share = gap_before / (gap_before + gap_after)
    return float(fmr[above - 1] + share * (fmr[above] - fmr[above - 1]))


def reaching(counts: Counts, threshold: float) -> int:
    """How many pairs reach a threshold, which counts as the edge of the bin nearest to it."""
    return int(counts[int(np.argmin(np.abs(edges() - threshold))) :].sum())


def proportion_interval(successes: int, trials: int) -> tuple[float, float]:
    """The 95 % interval of a share of independent trials (E. B. Wilson, JASA 22, 1927); 0 to 1 without trials."""
    if not trials:
        return 0.0, 1.0
    z = 1.959964
    share = successes / trials
    centre = (share + z**2 / (2 * trials)) / (1 + z**2 / trials)
    half = z / (1 + z**2 / trials) * np.sqrt(share * (1 - share) / trials + z**2 / (4 * trials**2))
    return max(0.0, float(centre - half)), min(1.0, float(centre + half))


# --- Accuracy over folds ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Accuracy:
    """The share of pairs answered rightly, at thresholds chosen on other pairs.

    Attributes:
        mean: over the folds.
        standard_error: of that mean: the folds' standard deviation over the root of their number.
        folds: by fold, its accuracy.
        thresholds: by fold, the threshold that the other folds chose.
    """

    mean: float
    standard_error: float
    folds: Mapping[str, float]
    thresholds: Mapping[str, float]


def fold_accuracy(folds: Mapping[str, ScoreCounts]) -> Accuracy | None:
    """Cross-validated accuracy, as Labeled Faces in the Wild defines it (Huang et al., 2007, "View 2").

    The threshold is the middle of those that are best on all folds but one, and is tested on that one. A failed pair
    counts as rejected: an error where it is genuine, right where it is not.

    Args:
        folds: by name, at least two.
    """
    if len(folds) < 2 or not all(_size(fold) for fold in folds.values()):
        return None
    right = {name: _right_answers(counts) for name, counts in folds.items()}
    every = sum(right.values(), np.zeros(1))
    accuracy, thresholds = {}, {}
    for name, counts in folds.items():
        elsewhere = every - right[name]
        best = np.flatnonzero(elsewhere == elsewhere.max())
        place = int(best[len(best) // 2])
        thresholds[name] = float(edges()[place])
        accuracy[name] = float(right[name][place] / _size(counts))
    values = list(accuracy.values())
    return Accuracy(
        mean=float(np.mean(values)),
        standard_error=float(np.std(values, ddof=1) / np.sqrt(len(values))),
        folds=accuracy,
        thresholds=thresholds,
    )


def _right_answers(counts: ScoreCounts) -> NDArray[np.float64]:
    """(BINS + 1,) at each threshold."""
    rejected = counts.impostor.sum() - _reaching(counts.impostor) + counts.impostor_failed
    return np.asarray(_reaching(counts.genuine) + rejected, np.float64)


def _size(counts: ScoreCounts) -> int:
    return int(counts.genuine.sum() + counts.impostor.sum()) + counts.genuine_failed + counts.impostor_failed


def _reaching(counts: Counts) -> Counts:
    """(BINS + 1,) how many reach each threshold."""
    return np.concatenate([np.cumsum(counts[::-1])[::-1], np.zeros(1, np.int64)])
