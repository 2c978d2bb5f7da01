"""The report as one page that needs nothing beside itself, in sentences that say what each figure means."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import jinja2
import numpy as np
from matplotlib.image import imsave

from facematch_gui import paths
from facematch_gui.core.image import load_picture
from facematch_gui.core.sampling import fit_within
from facematch_gui.errors import PictureError
from facematch_gui.evaluation.pairs import BASES

TEMPLATE = "evaluation/report.html"
THUMBNAIL_SIDE = 96
"""Pixels; only where the person who evaluates asked for them."""
NOTABLE = 1.5
"""Groups whose rates differ by less than this factor are not said to differ."""


def page(report: Mapping[str, Any], drawings: Mapping[str, str], thumbnails: Mapping[str, str]) -> str:
    """The page of a report.

    Args:
        report: what ``report.json`` holds.
        drawings: SVG by name, from ``figures``.
        thumbnails: by the name in the list, a data URL; empty where none were asked for.
    """
    environment = jinja2.Environment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, undefined=jinja2.StrictUndefined
    )
    environment.filters |= {"percent": percent, "number": number}
    environment.globals["spread"] = spread
    template = environment.from_string(paths.resource(TEMPLATE).read_text(encoding="utf-8"))
    return template.render(
        report=report,
        drawings=drawings,
        thumbnails=thumbnails,
        said=sentences(report),
        basis=BASES[report["people"]["basis"]],
    )


def percent(share: float | None) -> str:
    """A share with the digits that it is worth: 99.53 %, 0.052 %."""
    if share is None:
        return "–"
    value = 100 * share
    if value == 0 or value >= 99.995:
        return f"{value:.0f} %"
    digits = 2 if value >= 1 else min(6, 1 - int(np.floor(np.log10(value))))
    return f"{value:.{digits}f} %"


def spread(low: float | None, high: float | None) -> str:
    """An interval in words, or nothing."""
    return "" if low is None or high is None else f"{percent(low)} to {percent(high)}"


def _in_brackets(low: float | None, high: float | None) -> str:
    interval = spread(low, high)
    return f" (95 % interval {interval})" if interval else ""


def number(count: int) -> str:
    """A count with its thousands apart."""
    return f"{count:,}"


def sentences(report: Mapping[str, Any]) -> Sequence[str]:
    """What the figures say, the most important first."""
    said = [_acquired(report["pictures"])]
    metrics = report["metrics"]
    said += [_accepted(point) for point in metrics["tar_at_fmr"] if point["fmr_target"] in {0.001, 0.0001}]
    if report["accuracy"] is not None:
        accuracy = report["accuracy"]
        said.append(
            f"With the threshold chosen on the other folds, {percent(accuracy['mean'])} of the pairs are answered "
            f"rightly (standard error {percent(accuracy['standard_error'])}, {len(accuracy['folds'])} folds)."
        )
    if report["desk"] is not None:
        said += _at_the_desk(report)
    if report["calibration"] is not None:
        said += [_claim(level) for level in report["calibration"]["levels"]]
    for column, groups in report["groups"].items():
        said += _differences(column, groups)
    return [*said, *report["notes"]]


def _acquired(pictures: Mapping[str, Any]) -> str:
    if not pictures["failed"]:
        return f"A face was found in each of the {number(pictures['total'])} pictures."
    return (
        f"No usable face was found in {number(pictures['failed'])} of {number(pictures['total'])} pictures "
        f"({percent(pictures['fta'])}, failure to acquire); pairs with no other usable picture on that side count as "
        "rejected."
    )


def _accepted(point: Mapping[str, Any]) -> str:
    target = point["fmr_target"]
    if not point["measurable"]:
        return (
            f"There are too few pairs of different people to measure a false match rate of {percent(target)}; "
            "the figures for it only say that no stranger in this set came so close."
        )
    return (
        f"Where one stranger in {number(round(1 / target))} passes, {percent(point['tar'])} of the pairs of the "
        f"same person are accepted{_in_brackets(point['tar_low'], point['tar_high'])}, every failure counted."
    )


def _at_the_desk(report: Mapping[str, Any]) -> Sequence[str]:
    def at(metrics: Mapping[str, Any]) -> float | None:
        points = (point for point in metrics["tar_at_fmr"] if point["fmr_target"] == 0.001 and point["measurable"])
        return next((point["tar"] for point in points), None)

    desk, whole = at(report["desk"]), at(report["metrics"])
    refused = sum(report["pictures"]["desk_refuses"].values())
    if desk is None or whole is None or refused == report["pictures"]["failed"]:
        return []
    return [
        f"The desk refuses {number(refused)} of these pictures and asks for better ones. With each refusal counted as "
        f"a failure, {percent(desk)} instead of {percent(whole)} of the pairs of the same person are accepted at a "
        "false match rate of 0.1 %."
    ]


def _claim(level: Mapping[str, Any]) -> str:
    if not level["measurable"]:
        return f"There are too few pairs of different people to check the card's claim of {percent(level['claimed'])}."
    return (
        f"Where the model's card claims that {percent(level['claimed'])} of strangers pass, "
        f"{percent(level['observed'])} did{_in_brackets(level['low'], level['high'])}: {_agreement(level)}."
    )


def _agreement(level: Mapping[str, Any]) -> str:
    if 0.5 <= level["ratio"] <= 2:
        return "the card agrees within a factor of two"
    low, high = level["low"], level["high"]
    if low is not None and high is not None and low <= 2 * level["claimed"] and high >= level["claimed"] / 2:
        return "there are too few people to tell whether the card agrees within a factor of two"
    return "the card does not agree within a factor of two"


def _differences(column: str, groups: Mapping[str, Any]) -> Sequence[str]:
    """What sets the groups apart, at one threshold for all of them."""
    said = []
    for rate, words in (
        ("frr", "pairs of the same person are rejected"),
        ("fmr", "pairs of different people are let through"),
    ):
        measured = {
            value: group["at_whole_threshold"][rate]
            for value, group in groups.items()
            if group["at_whole_threshold"][rate] is not None
        }
        if len(measured) < 2:
            continue
        target = percent(next(iter(groups.values()))["at_whole_threshold"]["fmr_target"])
        start = f"By {column}, at the one threshold that lets {target} of all strangers through, {words}"
        least = min(measured, key=lambda value: measured[value]["value"])
        most = max(measured, key=lambda value: measured[value]["value"])
        low, high = measured[least], measured[most]
        if low["value"] == high["value"]:
            said.append(f"{start} equally often in every group ({percent(low['value'])}).")
            continue
        said.append(
            f"{start} least often in the group “{least}” ({percent(low['value'])}) and most often in “{most}” "
            f"({percent(high['value'])}): {_how_different(low, high)}."
        )
    return said


def _how_different(low: Mapping[str, Any], high: Mapping[str, Any]) -> str:
    times = f"{high['value'] / low['value']:.1f} times as often" if low["value"] else "against never"
    if low["high"] is None or high["low"] is None:
        return f"{times}, with too few people for an interval"
    if low["high"] < high["low"]:
        return f"{times}, more than chance explains"
    if low["value"] and high["value"] / low["value"] < NOTABLE:
        return f"{times}, which may be chance"
    return f"{times}, but the intervals overlap, so it may be chance"


def thumbnail(file: Path) -> str:
    """A small copy of a picture as a data URL; empty where it cannot be read."""
    try:
        small = fit_within(load_picture(file).pixels, THUMBNAIL_SIDE)
    except PictureError:
        return ""
    content = io.BytesIO()
    imsave(content, small, format="png")
    return f"data:image/png;base64,{base64.b64encode(content.getvalue()).decode()}"
