"""What a report says: its figures under their names, its sentences, its drawings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from facematch_gui.core.calibration import Calibration, Curve
from facematch_gui.evaluation.all_pairs import count_all_pairs
from facematch_gui.evaluation.figures import figures
from facematch_gui.evaluation.metrics import proportion_interval
from facematch_gui.evaluation.page import page, percent, sentences, thumbnail
from facematch_gui.evaluation.scoring import Counted
from facematch_gui.evaluation.summary import (
    accuracy_summary,
    calibration_summary,
    curve_summary,
    fused_summary,
    groups_summary,
    metrics_summary,
    pictures_summary,
    worst_summary,
)
from facematch_gui.evaluation.tally import Tally
from facematch_gui.paths import resource
from tests.evaluation.counting import listed, made_up_pictures, tallied

PEOPLE = np.repeat(np.arange(40), 4).tolist()
GENDERS = ["f" if person % 2 else "m" for person in PEOPLE]


def curve(claims: Mapping[float, float]) -> Curve:
    """A curve through these similarities and false match rates."""
    logs = np.log10(list(claims.values()))
    return Curve(np.array(list(claims)), logs, logs - 0.1, np.minimum(logs + 0.1, 0), floor=1e-4)


CALIBRATION = Calibration({1: curve({-0.5: 1.0, 0.5: 0.02, 1.0: 1e-5})}, "made-up people.")


@pytest.fixture(scope="module")
def counted() -> Counted:
    pictures = made_up_pictures(PEOPLE, failing=[3, 50], refused=[7, 9])
    return count_all_pairs(listed(PEOPLE, {"gender": GENDERS}), pictures, seed=0)


@pytest.fixture(scope="module")
def report(counted: Counted) -> dict[str, Any]:
    pictures = made_up_pictures(PEOPLE, failing=[3, 50], refused=[7, 9])
    return {
        "program": "0", "model": {"name": "net", "sha256": "0" * 64, "engine": "litert", "device": "CPU"},
        "admit": "all", "seed": 0, "replicates": 1000, "people": {"count": 40, "basis": "given"},
        "pictures": pictures_summary(pictures),
        "metrics": metrics_summary(counted.whole, 0, "whole"),
        "desk": metrics_summary(counted.desk, 0, "desk"),
        "accuracy": accuracy_summary(counted),
        "groups": groups_summary(counted, 0),
        "by_fused": fused_summary(counted),
        "calibration": calibration_summary(counted, CALIBRATION, 0),
        "curve": curve_summary(counted.whole),
        "worst_genuine": worst_summary(counted.worst_genuine),
        "worst_impostor": worst_summary(counted.worst_impostor),
        "notes": ["A note."],
    }  # fmt: skip


# --- Figures ----------------------------------------------------------------------------------------------------------


def test_a_report_is_plain_json(report: dict[str, Any]) -> None:
    assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_failures_and_refusals_are_counted_apart(report: dict[str, Any]) -> None:
    pictures = report["pictures"]
    assert (pictures["total"], pictures["acquired"], pictures["failed"]) == (160, 158, 2)
    assert pictures["fta_low"] < pictures["fta"] == 2 / 160 < pictures["fta_high"]
    assert pictures["desk_refuses"] == {"face_too_small": 2, "no_face": 2}
    assert report["metrics"]["genuine"] == report["desk"]["genuine"] == 40 * 6
    assert report["metrics"]["genuine_failed"] < report["desk"]["genuine_failed"]


def test_tar_is_one_less_frr_at_every_target(report: dict[str, Any]) -> None:
    points = report["metrics"]["tar_at_fmr"]
    assert [point["fmr_target"] for point in points] == [0.1, 0.01, 0.001, 0.0005, 0.0001]
    for point in points:
        assert point["tar"] == pytest.approx(1 - point["frr"])
        assert point["fmr"] <= point["fmr_target"]
        assert point["tar_low"] <= point["tar"] <= point["tar_high"]
    # 12,402 impostor pairs.
    assert [point["measurable"] for point in points] == [True] * 5


def test_groups_are_held_against_one_threshold(report: dict[str, Any]) -> None:
    groups = report["groups"]["gender"]
    thresholds = {group["at_whole_threshold"]["threshold"] for group in groups.values()}
    assert thresholds == {report["metrics"]["tar_at_fmr"][2]["threshold"]}
    for group in groups.values():
        assert group["genuine"] == 20 * 6
        there = group["at_whole_threshold"]["frr"]
        assert there["low"] <= there["value"] <= there["high"]


def test_claims_are_held_against_what_strangers_score(counted: Counted) -> None:
    similarities = np.linspace(-1, 1, 100_001)
    impostor = counted.whole.counts.impostor
    share = np.append(np.cumsum(impostor[::-1])[::-1], 0) / impostor.sum()
    honest = {
        float(similarities[place]): float(share[place]) for place in np.searchsorted(-share, [-0.5, -0.01, -0.001])
    }
    found = calibration_summary(counted, Calibration({1: curve(honest)}, "themselves"), 0)
    assert found is not None
    for level in found["levels"][:2]:
        assert level["ratio"] == pytest.approx(1, abs=0.1)
        assert level["low"] <= level["observed"] <= level["high"]
    boasting = {similarity: fmr / 10 for similarity, fmr in honest.items()}
    found = calibration_summary(counted, Calibration({1: curve(boasting)}, "themselves"), 0)
    assert found is not None
    assert found["levels"][1]["ratio"] == pytest.approx(10, rel=0.1)


def test_claims_depend_on_how_many_selfies_were_fused() -> None:
    one, three = tallied([0.1, 0.3], [False, False]), tallied([0.3, 0.5], [False, False])
    counted = Counted(whole=tallied([], []), desk=tallied([], []), fused={1: one, 3: three})
    calibration = Calibration({1: curve({0.0: 1.0, 0.2: 0.01}), 3: curve({0.0: 1.0, 0.4: 0.01})}, "made up")
    found = calibration_summary(counted, calibration, 0)
    assert found is not None
    level = found["levels"][0]
    assert level["threshold"] == {"1": pytest.approx(0.2), "3": pytest.approx(0.4)}
    assert level["observed"] == 2 / 4
    assert (level["low"], level["high"]) == pytest.approx(proportion_interval(2, 4))


def test_without_pairs_of_strangers_there_is_no_claim_and_no_curve() -> None:
    tally = tallied([0.9], [True])
    counted = Counted(whole=tally, desk=tally, fused={1: tally})
    assert calibration_summary(counted, CALIBRATION, 0) is None
    assert curve_summary(tally) is None
    assert metrics_summary(tally, 0, "whole")["tar_at_fmr"] == []


def test_a_group_of_one_kind_of_pairs_still_has_its_rate() -> None:
    whole = tallied([0.9, 0.8, 0.1, 0.2], [True, True, False, False], a=[0, 1, 0, 1], b=[0, 1, 1, 0])
    only = tallied([0.9, 0.1], [True, True], a=[0, 1])
    counted = Counted(whole=whole, desk=whole, groups={"light": {"dark": only}})
    there = groups_summary(counted, 0)["light"]["dark"]["at_whole_threshold"]
    assert there["fmr"] is None
    assert there["frr"]["value"] == 0.5


def test_the_curve_falls_from_all_strangers_to_the_last(report: dict[str, Any]) -> None:
    points = report["curve"]
    assert len({len(column) for column in points.values()}) == 1
    assert len(points["fmr"]) <= 200
    assert points["fmr"][0] == 1
    assert 0 < points["fmr"][-1] < 1e-3
    assert (np.diff(points["fmr"]) <= 0).all()
    assert (np.diff(points["threshold"]) > 0).all()


# --- Sentences --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.9953, "99.53 %"), (0.00052, "0.052 %"), (0.0001, "0.010 %"), (1.0, "100 %"), (0.0, "0 %"), (None, "–")],
)
def test_shares_have_the_digits_they_are_worth(share: float | None, words: str) -> None:
    assert percent(share) == words


def test_the_sentences_say_what_the_figures_mean(report: dict[str, Any]) -> None:
    said = "\n".join(sentences(report))
    assert "in 2 of 160 pictures (1.25 %, failure to acquire)" in said
    assert "Where one stranger in 1,000 passes" in said
    assert "The desk refuses 4 of these pictures" in said
    assert "By gender, at the one threshold" in said
    assert "the card" in said
    assert said.endswith("A note.")


def group(frr: tuple[float, float, float]) -> dict[str, Any]:
    names = ("value", "low", "high")
    return {"at_whole_threshold": {"fmr_target": 0.001, "fmr": None, "frr": dict(zip(names, frr, strict=True))}}


@pytest.mark.parametrize(
    ("other", "words"),
    [
        ((0.06, 0.05, 0.07), "“m” (2.00 %) and most often in “f” (6.00 %): 3.0 times as often, more than chance"),
        ((0.06, 0.02, 0.09), "3.0 times as often, but the intervals overlap"),
        ((0.025, 0.02, 0.03), "1.2 times as often, which may be chance"),
        ((0.02, 0.01, 0.03), "equally often in every group (2.00 %)"),
    ],
)
def test_differences_between_groups_are_stated_plainly(
    other: tuple[float, float, float], words: str, report: dict[str, Any]
) -> None:
    groups = {"gender": {"m": group((0.02, 0.01, 0.03)), "f": group(other)}}
    assert words in "\n".join(sentences({**report, "groups": groups}))


@pytest.mark.parametrize(
    ("observed", "low", "high", "words"),
    [
        (0.015, 0.01, 0.02, "the card agrees within a factor of two"),
        (0.003, 0.001, 0.008, "too few people to tell"),
        (0.04, 0.03, 0.05, "the card does not agree"),
        (0.04, None, None, "the card does not agree"),
    ],
)
def test_a_claim_is_judged_by_what_is_known(
    observed: float, low: float | None, high: float | None, words: str, report: dict[str, Any]
) -> None:
    level = {
        "claimed": 0.01, "observed": observed, "low": low, "high": high, "ratio": observed / 0.01, "measurable": True,
    }  # fmt: skip
    said = "\n".join(sentences({**report, "calibration": {"basis": "", "levels": [level]}}))
    assert words in said


def test_what_cannot_be_measured_is_not_claimed(report: dict[str, Any]) -> None:
    points = [{**point, "measurable": False} for point in report["metrics"]["tar_at_fmr"]]
    said = "\n".join(sentences({**report, "metrics": {**report["metrics"], "tar_at_fmr": points}}))
    assert "too few pairs of different people to measure a false match rate of 0.10 %" in said
    assert "Where one stranger in" not in said


# --- The page ---------------------------------------------------------------------------------------------------------


def test_drawings_are_sound_and_the_same_each_time(counted: Counted) -> None:
    drawings = figures(counted.whole)
    assert set(drawings) == {"det", "roc", "histogram"}
    for drawn in drawings.values():
        assert ET.fromstring(drawn).tag.endswith("svg")
    assert figures(counted.whole) == drawings


def test_without_both_kinds_of_pairs_nothing_is_drawn() -> None:
    assert set(figures(Tally()).values()) == {""}


def test_names_are_escaped_and_pictures_shown_only_where_given(report: dict[str, Any]) -> None:
    name = '<script>alert("x")</script>.jpg'
    changed = {**report, "worst_genuine": [{"a": name, "b": "b.jpg", "similarity": 0.1}]}
    drawings = dict.fromkeys(("det", "roc", "histogram"), "")
    plain = page(changed, drawings, {})
    assert "<script" not in plain
    assert "&lt;script&gt;" in plain
    assert "<img" not in plain
    shown = page(changed, drawings, {"b.jpg": thumbnail(resource("sample/selfie.jpg"))})
    assert shown.count('<img src="data:image/png;base64,') == 1


def test_a_picture_that_cannot_be_read_has_no_thumbnail() -> None:
    assert thumbnail(resource("sample/README.md")) == ""
