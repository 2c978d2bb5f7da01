from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.core.calibration import Score
from facematch_gui.core.decision import Policy, Reason, Verdict, decide
from facematch_gui.errors import PolicyError
from tests.calibrations import plain_calibration


def score(fmr: float) -> Score:
    return Score(0.5, fmr, fmr / 2, min(1.0, fmr * 2), 1e-5)


@pytest.mark.parametrize(
    ("fmr", "verdict"),
    [
        (1e-9, Verdict.MATCH),
        (0.0005, Verdict.MATCH),
        (0.00051, Verdict.REVIEW),
        (0.01, Verdict.REVIEW),
        (0.0101, Verdict.NO_MATCH),
        (1.0, Verdict.NO_MATCH),
    ],
)
def test_the_operating_points_part_three_answers(fmr: float, verdict: Verdict) -> None:
    decision = decide(score(fmr), Policy())
    assert decision.verdict is verdict
    assert decision.reasons == ((Reason.BETWEEN_POINTS,) if verdict is Verdict.REVIEW else ())


@pytest.mark.parametrize("fmr", [1e-6, 0.005, 0.5])
@pytest.mark.parametrize("doubt", [Reason.SAME_PICTURE, Reason.POOR_SELFIE, Reason.POOR_DOCUMENT])
def test_a_doubt_turns_any_answer_into_review(fmr: float, doubt: Reason) -> None:
    decision = decide(score(fmr), Policy(), [doubt])
    assert decision.verdict is Verdict.REVIEW
    assert doubt in decision.reasons


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_better_score_never_gets_a_worse_answer(a: float, b: float) -> None:
    order = [Verdict.NO_MATCH, Verdict.REVIEW, Verdict.MATCH]
    better, worse = sorted((a, b))
    answers = [order.index(decide(score(fmr), Policy()).verdict) for fmr in (worse, better)]
    assert answers == sorted(answers)


@given(st.floats(1e-5, 0.0005), st.floats(0.0005, 0.01))
def test_a_policys_points_are_where_the_calibration_says(match_fmr: float, review_fmr: float) -> None:
    policy, calibration = Policy(match_fmr, review_fmr), plain_calibration()
    match = calibration.similarity_at(policy.match_fmr)
    review = calibration.similarity_at(policy.review_fmr)
    assert decide(calibration.score(match + 1e-6), policy).verdict is Verdict.MATCH
    assert decide(calibration.score(review - 1e-6), policy).verdict is Verdict.NO_MATCH


@pytest.mark.parametrize(
    ("match_fmr", "review_fmr"),
    [
        (0.0006, 0.01),
        (0.0005, 0.02),
        (0.0, 0.01),
        (9e-7, 0.01),
        (-0.1, 0.01),
        (0.0005, 0.0),
        (0.0005, 0.0001),
        (float("nan"), 0.01),
    ],
)
def test_a_policy_may_only_be_stricter(match_fmr: float, review_fmr: float) -> None:
    with pytest.raises(PolicyError) as caught:
        Policy(match_fmr, review_fmr)
    assert caught.value.remedy


def test_no_match_is_given_beyond_what_the_data_can_vouch_for() -> None:
    few_people = Score(0.99, 1e-9, 1e-10, 1e-8, floor=0.006)
    assert decide(few_people, Policy()).verdict is Verdict.REVIEW
    fewer = Score(0.99, 1e-9, 1e-10, 1e-8, floor=0.05)
    assert decide(fewer, Policy()).verdict is Verdict.NO_MATCH


def test_a_policy_may_leave_nothing_to_review() -> None:
    policy = Policy(0.0001, 0.0001)
    assert decide(score(0.0001), policy).verdict is Verdict.MATCH
    assert decide(score(0.00011), policy).verdict is Verdict.NO_MATCH
