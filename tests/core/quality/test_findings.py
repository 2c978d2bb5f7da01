"""What is said about a face: when, how heavily, in which order, and in which words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from facematch_gui.core.quality.findings import COACHING, MOST_FINDINGS, coach, findings, is_good
from facematch_gui.core.quality.limits import DOCUMENT_LIMITS, FRAMING_LIMITS, LIMITS, OUTDONE_BY, POOR_WEIGHT, Limit
from facematch_gui.core.quality.measures import MEASURES, Better
from facematch_gui.core.quality.values import Finding, Quality, Severity
from facematch_gui.core.quality.weighing import weight_of
from facematch_gui.core.quality.words import DOCUMENT, SELFIE
from facematch_gui.errors import PictureSide

SIDES: tuple[PictureSide, ...] = ("selfie", "document")

GOOD = {
    "inter_eye_distance": 100.0, "detail": 0.24, "sharpness": 0.95, "compression": 0.2, "brightness": 0.55,
    "contrast": 0.4, "under_exposure": 0.0, "over_exposure": 0.0, "illumination_uniformity": 0.93,
    "illumination_balance": -0.1, "glare": 0.0, "eyes_covered": 0.2, "roll": 0.0, "yaw": 0.0, "pitch": 3.0,
    "mouth_open": 0.03, "eyes_open": 0.32, "head_size": 0.4, "offset_x": 0.0, "offset_y": 0.0, "face_outside": 0.0,
    "face_visible": 1.0,
}  # fmt: skip
"""A studio portrait."""


def quality(**measures: float) -> Quality:
    assert set(measures) <= set(GOOD)
    changed = {**GOOD, **measures}
    return Quality(changed, weight_of(changed))


def codes(said: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in said]


def between(limit: Limit, share: float) -> float:
    """The value on a limit's way to its extreme."""
    return limit.limit + share * (limit.extreme - limit.limit)


def test_whatever_a_selfie_may_be_told_a_person_before_the_camera_is_told_too() -> None:
    framing = {limit.code for limit in FRAMING_LIMITS}
    # The camera compresses nothing.
    assert {limit.code for limit in LIMITS} - framing - {"compression_artefacts"} == set(COACHING)


def test_a_half_hidden_face_is_neither_good_nor_worth_much() -> None:
    hidden = quality(face_visible=0.4)
    assert not is_good(hidden)
    said = coach(hidden)
    assert said is not None
    assert said.code == "face_occlusion"
    assert hidden.weight < 0.2 < quality().weight


def test_good_is_every_measure() -> None:
    assert set(GOOD) == set(MEASURES)


@pytest.mark.parametrize("side", SIDES)
def test_nothing_is_said_of_a_good_portrait(side: PictureSide) -> None:
    assert findings(quality(), side) == ()
    assert coach(quality()) is None
    assert is_good(quality())


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: limit.key)
def test_each_limit_has_its_finding(limit: Limit, side: PictureSide) -> None:
    limit = DOCUMENT_LIMITS.get(limit.key, limit) if side == "document" else limit
    assert findings(quality(**{limit.measure: between(limit, -0.01)}), side) == ()
    (little,) = findings(quality(**{limit.measure: between(limit, 0.01)}), side)
    assert (little.code, little.severity) == (limit.code, Severity.ADVICE)
    (much,) = findings(quality(**{limit.measure: between(limit, 1.01)}), side)
    assert much.code == limit.code
    expected = limit.poor or quality(**{limit.measure: between(limit, 1.01)}).weight < POOR_WEIGHT
    assert much.severity is (Severity.POOR if expected else Severity.ADVICE)


@pytest.mark.parametrize("limit", [*LIMITS, *DOCUMENT_LIMITS.values()], ids=str)
def test_a_limit_lies_on_the_bad_side_of_its_measure(limit: Limit) -> None:
    better = MEASURES[limit.measure].better
    if better is Better.HIGH:
        assert limit.extreme < limit.limit
    elif better is Better.LOW:
        assert limit.extreme > limit.limit
    else:
        assert abs(limit.extreme) > abs(limit.limit)
    assert limit.reach(GOOD) < 0


@pytest.mark.parametrize("limit", [*LIMITS, *FRAMING_LIMITS], ids=str)
def test_every_limit_has_words_that_a_person_can_act_on(limit: Limit) -> None:
    tables = [SELFIE] if limit in FRAMING_LIMITS else [SELFIE, DOCUMENT]
    for table in tables:
        finding = Finding(limit.code, Severity.ADVICE, *table[limit.key], {limit.measure: between(limit, 0.5)})
        assert not finding.title.endswith(".")
        assert finding.advice.endswith(".")
        assert "{" not in finding.title + finding.advice
        assert finding.title != finding.advice


def test_no_words_are_left_over() -> None:
    keys = {limit.key for limit in LIMITS}
    assert set(DOCUMENT) == keys
    assert set(SELFIE) == keys | {limit.key for limit in FRAMING_LIMITS}
    assert set(OUTDONE_BY) | set(OUTDONE_BY.values()) <= {limit.code for limit in LIMITS}


def test_the_size_is_named() -> None:
    assert findings(quality(inter_eye_distance=34.4), "document")[0].title.endswith("34 pixels apart")


@pytest.mark.parametrize(
    ("measure", "value", "words"),
    [
        ("yaw", 30, "turn your head to your right"),
        ("yaw", -30, "turn your head to your left"),
        ("pitch", 30, "Raise your chin"),
        ("pitch", -20, "Lower your chin"),
        ("roll", 25, "it leans to your right"),
        ("roll", -25, "it leans to your left"),
        ("illumination_balance", 2, "to your left, towards the light"),
        ("illumination_balance", -2, "to your right, towards the light"),
        ("under_exposure", 0.3, "Turn towards the light"),
        ("eyes_covered", 0.7, "Take off dark glasses"),
        ("mouth_open", 0.5, "Close your mouth"),
    ],
)
def test_the_advice_says_which_way(measure: str, value: float, words: str) -> None:
    assert words in findings(quality(**{measure: value}), "selfie")[0].advice


@pytest.mark.parametrize(
    ("measure", "value", "words"),
    [("sharpness", 0.45, "300 dpi"), ("inter_eye_distance", 40, "300 dpi"), ("glare", 0.05, "Tilt the page")],
)
def test_the_advice_for_a_document_speaks_of_the_scan(measure: str, value: float, words: str) -> None:
    assert words in findings(quality(**{measure: value}), "document")[0].advice
    assert words not in findings(quality(**{measure: value}), "selfie")[0].advice


def test_a_document_may_be_softer_than_a_selfie() -> None:
    soft = quality(sharpness=0.56)
    assert codes(findings(soft, "selfie")) == ["sharpness"]
    assert findings(soft, "document") == ()


def test_poor_comes_first_and_then_what_is_furthest_gone() -> None:
    said = findings(quality(inter_eye_distance=25, yaw=22, sharpness=0.5, eyes_covered=0.8), "selfie")
    assert codes(said) == ["eyes_visible", "inter_eye_distance", "sharpness", "head_pose_yaw"]
    assert [finding.severity for finding in said] == [Severity.POOR, *[Severity.ADVICE] * 3]


def test_four_findings_are_enough_and_no_poor_one_is_left_out() -> None:
    worst = quality(
        inter_eye_distance=25, yaw=50, pitch=-30, sharpness=0.3, eyes_covered=0.9, mouth_open=0.5, roll=30,
        under_exposure=0.3, illumination_balance=3,
    )  # fmt: skip
    said = findings(worst, "selfie")
    assert len(said) == MOST_FINDINGS
    assert {finding.severity for finding in said} == {Severity.POOR}


def test_small_faces_are_not_asked_for_detail() -> None:
    assert "detail" in codes(findings(quality(detail=0.05, inter_eye_distance=70), "selfie"))
    assert "detail" not in codes(findings(quality(detail=0.05, inter_eye_distance=40), "selfie"))


def test_what_says_the_same_is_said_once() -> None:
    assert codes(findings(quality(detail=0.06, sharpness=0.5), "selfie")) == ["detail"]
    assert codes(findings(quality(under_exposure=0.4, contrast=0.1), "selfie")) == ["under_exposure"]
    # But what is poor is never hidden by mere advice.
    said = findings(quality(detail=0.06, sharpness=0.2), "selfie")
    assert said[0].code == "sharpness"
    assert said[0].severity is Severity.POOR


def test_many_weaknesses_together_are_poor() -> None:
    weak = quality(inter_eye_distance=22, yaw=34, eyes_covered=0.7, sharpness=0.5, illumination_balance=2)
    assert weak.weight < POOR_WEIGHT
    said = findings(weak, "selfie")
    assert [finding.severity for finding in said] == [Severity.POOR, *[Severity.ADVICE] * 3]
    lighter = replace(weak, weight=POOR_WEIGHT)
    assert {finding.severity for finding in findings(lighter, "selfie")} == {Severity.ADVICE}


@pytest.mark.parametrize(
    ("measures", "words"),
    [
        ({"face_outside": 0.1, "yaw": 30}, "whole face"),
        ({"head_size": 0.9, "offset_x": 0.3}, "Move back"),
        ({"inter_eye_distance": 40, "under_exposure": 0.5}, "Come closer"),
        ({"head_size": 0.1}, "Come closer"),
        ({"offset_x": 0.3, "glare": 0.1}, "Move a little to your right"),
        ({"offset_x": -0.3}, "Move a little to your left"),
        ({"offset_y": 0.3}, "Sit up"),
        ({"offset_y": -0.3}, "Sit lower"),
        ({"under_exposure": 0.5, "yaw": 45}, "Turn towards the light"),
        ({"illumination_balance": 2, "yaw": 45}, "towards the light"),
        ({"yaw": 25, "eyes_open": 0.1}, "Look straight"),
        ({"eyes_covered": 0.8, "mouth_open": 0.5}, "Take off dark glasses"),
        ({"mouth_open": 0.5, "sharpness": 0.5}, "Close your mouth"),
        ({"sharpness": 0.5}, "Hold still"),
    ],
)
def test_the_coach_says_the_next_thing_to_do(measures: dict[str, float], words: str) -> None:
    finding = coach(quality(**measures))
    assert finding is not None
    assert words in finding.advice
    assert not is_good(quality(**measures))


def test_the_automatic_shutter_is_stricter_than_the_coach() -> None:
    assert coach(quality(yaw=14)) is None
    assert not is_good(quality(yaw=14))
    assert not is_good(replace(quality(), weight=0.5))


def test_weights_fall_smoothly() -> None:
    """No frame of a burst gains or loses all at a limit."""
    for limit in LIMITS:
        weights = [quality(**{limit.measure: between(limit, step / 50)}).weight for step in range(-100, 150)]
        assert max(abs(after - before) for before, after in pairwise(weights)) < 0.06, limit.key
        assert all(0 < weight <= 1 for weight in weights)
