"""From counts to the figures of a report, as plain values under stable names (docs/evaluation.md)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from facematch_gui.core.calibration import Calibration
from facematch_gui.evaluation.bootstrap import Interval, Replicates, generator
from facematch_gui.evaluation.metrics import (
    TARGETS,
    Rates,
    equal_error_rate,
    fold_accuracy,
    operating_point,
    proportion_interval,
    rates,
    reaching,
)
from facematch_gui.evaluation.pictures import EmbeddedPictures
from facematch_gui.evaluation.scoring import Counted
from facematch_gui.evaluation.tally import Tally
from facematch_gui.evaluation.worst import WorstPairs

CLAIMS = (0.01, 0.001, 0.0005)
"""The false match rates at which the calibration is held against what is observed."""
COMPARED_AT = (0.001, 0.01, 0.1)
"""Groups are compared at the first of these false match rates of the whole set that it can measure."""
CURVE_POINTS = 200

Figures = dict[str, Any]


def pictures_summary(pictures: EmbeddedPictures) -> Figures:
    """How many pictures were acquired, and why the others were not."""
    total, acquired = len(pictures.status), int(pictures.scored.sum())
    low, high = proportion_interval(total - acquired, total)
    return {
        "total": total,
        "acquired": acquired,
        "failed": total - acquired,
        "fta": (total - acquired) / total if total else 0.0,
        "fta_low": low,
        "fta_high": high,
        "by_status": dict(sorted(Counter(pictures.status).items())),
        "desk_refuses": dict(sorted(Counter(code for code in pictures.refusal if code).items())),
    }


def metrics_summary(tally: Tally, seed: int, part: str) -> Figures:
    """All rates of one set of pairs, with intervals where it holds at least two people.

    Args:
        part: a name for the set, so that its bootstrap draws are its own.
    """
    counts = tally.counts
    genuine, impostor = int(counts.genuine.sum()), int(counts.impostor.sum())
    summary: Figures = {
        "genuine": genuine + counts.genuine_failed,
        "genuine_failed": counts.genuine_failed,
        "impostor": impostor + counts.impostor_failed,
        "impostor_failed": counts.impostor_failed,
        "eer": None,
        "tar_at_fmr": [],
    }
    found = rates(counts)
    if found is None:
        return summary
    replicates = Replicates(tally.unit_counts, generator(seed, part))
    error = equal_error_rate(found.fmr, found.fnmr)
    summary["eer"] = _with_interval(error, replicates.equal_error_rate(error))
    summary["tar_at_fmr"] = [_point(found, replicates, target, impostor) for target in TARGETS]
    return summary


def curve_summary(tally: Tally) -> Figures | None:
    """The DET and ROC curves: thresholds, spread evenly over the logarithm of the FMR, and the rates there."""
    found = rates(tally.counts)
    if found is None:
        return None
    lowest = max(1e-7, float(found.fmr[found.fmr > 0].min(initial=1)))
    wanted = np.geomspace(1, lowest, CURVE_POINTS)
    # The FMR falls, so its negative ascends.
    places = np.unique(np.searchsorted(-found.fmr, -wanted).clip(0, len(found.fmr) - 1))
    return {
        name: [float(f"{value:.6g}") for value in getattr(found, name)[places]]
        for name in ("threshold", "fmr", "fnmr", "far", "frr")
    }


def accuracy_summary(counted: Counted) -> Figures | None:
    """Cross-validated accuracy, where the list has folds."""
    accuracy = fold_accuracy({name: tally.counts for name, tally in counted.folds.items()})
    if accuracy is None:
        return None
    return {
        "mean": accuracy.mean,
        "standard_error": accuracy.standard_error,
        "folds": dict(accuracy.folds),
        "thresholds": dict(accuracy.thresholds),
    }


def groups_summary(counted: Counted, seed: int) -> Figures:
    """Each group's figures: at thresholds of its own, and at one threshold of the whole set (ISO/IEC 19795-10)."""
    whole = rates(counted.whole.counts)
    if whole is None or not counted.groups:
        return {}
    impostors = int(counted.whole.counts.impostor.sum())
    target = next((target for target in COMPARED_AT if impostors * target >= 1), COMPARED_AT[-1])
    point = operating_point(whole, target, impostors)
    summary: Figures = {}
    for column, tallies in counted.groups.items():
        summary[column] = {
            value: {
                **metrics_summary(tally, seed, f"{column}={value}"),
                "at_whole_threshold": _at_whole(tally, point.threshold, target, seed, f"{column}={value} whole"),
            }
            for value, tally in tallies.items()
        }
    return summary


def fused_summary(counted: Counted) -> Figures:
    """Figures by the number of selfies that were fused, where there is more than one number."""
    if len(counted.fused) < 2:
        return {}
    summary: Figures = {}
    for number, tally in sorted(counted.fused.items()):
        found = rates(tally.counts)
        impostors = int(tally.counts.impostor.sum())
        points = [] if found is None else [operating_point(found, target, impostors) for target in TARGETS]
        summary[str(number)] = {
            "genuine": int(tally.counts.genuine.sum()) + tally.counts.genuine_failed,
            "impostor": impostors + tally.counts.impostor_failed,
            "tar_at_fmr": [
                {"fmr_target": point.target, "tar": point.tar, "measurable": point.measurable} for point in points
            ],
        }
    return summary


def calibration_summary(counted: Counted, calibration: Calibration, seed: int) -> Figures | None:
    """What the model's card claims of strangers, beside what was observed."""
    impostors = {number: tally.counts.impostor for number, tally in counted.fused.items()}
    total = int(sum(counts.sum() for counts in impostors.values()))
    if not total:
        return None
    replicates = Replicates(counted.whole.unit_counts, generator(seed, "calibration"))
    levels = []
    for claimed in CLAIMS:
        thresholds = {number: calibration.similarity_at(claimed, number) for number in impostors}
        false = sum(reaching(counts, thresholds[number]) for number, counts in impostors.items())
        observed = false / total
        # The replicates' counts do not tell how many were fused; pairs taken for independent are better than nothing.
        interval = (
            replicates.fmr_at(next(iter(thresholds.values())), observed)
            if len(thresholds) == 1
            else Interval(*proportion_interval(false, total))
        )
        levels.append(
            {
                "claimed": claimed,
                "threshold": {str(number): threshold for number, threshold in sorted(thresholds.items())},
                "observed": observed,
                "low": interval and interval.low,
                "high": interval and interval.high,
                "ratio": observed / claimed,
                "measurable": total * claimed >= 1,
            }
        )
    return {"basis": calibration.basis, "levels": levels}


def worst_summary(worst: WorstPairs) -> Sequence[Mapping[str, Any]]:
    """The pairs that went most wrong."""
    return [{"a": pair.a, "b": pair.b, "similarity": round(pair.similarity, 6)} for pair in worst.pairs]


def _point(found: Rates, replicates: Replicates, target: float, impostors: int) -> Figures:
    point = operating_point(found, target, impostors)
    interval = replicates.tar_at(target, point.tar)
    return {
        "fmr_target": target,
        "threshold": point.threshold,
        "fmr": point.fmr,
        "fnmr": point.fnmr,
        "far": point.far,
        "frr": point.frr,
        "tar": point.tar,
        "tar_low": interval and interval.low,
        "tar_high": interval and interval.high,
        "measurable": point.measurable,
    }


def _at_whole(tally: Tally, threshold: float, target: float, seed: int, part: str) -> Figures:
    counts = tally.counts
    genuine, impostor = int(counts.genuine.sum()) + counts.genuine_failed, int(counts.impostor.sum())
    replicates = Replicates(tally.unit_counts, generator(seed, part))
    summary: Figures = {"fmr_target": target, "threshold": threshold, "fmr": None, "frr": None}
    if impostor:
        fmr = reaching(counts.impostor, threshold) / impostor
        summary["fmr"] = _with_interval(fmr, replicates.fmr_at(threshold, fmr))
    if genuine:
        frr = 1 - reaching(counts.genuine, threshold) / genuine
        summary["frr"] = _with_interval(frr, replicates.frr_at(threshold, frr))
    return summary


def _with_interval(value: float, interval: Interval | None) -> Figures:
    return {"value": value, "low": interval and interval.low, "high": interval and interval.high}
