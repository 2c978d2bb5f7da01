"""Steps and figures in words."""

from __future__ import annotations

import pytest

from facematch_gui.gui.models.values import Outcome, Recognition, Step
from facematch_gui.gui.models.words import (
    finding_words,
    gain_words,
    place_words,
    rate_words,
    share_done,
    share_words,
    stage_words,
    verdict_words,
    work_left,
)
from tests.gui.models.scripts import stages


def figure(low: float | None, high: float | None, gain: float = 0.01) -> Recognition:
    return Recognition(0.001, 0.887, 0.897, gain, low, high)


def outcome(adopted: bool, *figures: Recognition) -> Outcome:
    return Outcome(20, 100, adopted, figures, 0.001, None, "ours" if adopted else None, adopted)


def test_the_bar_never_goes_back_and_ends_full() -> None:
    steps = [Step(stage, number, of, done, 4) for stage, number, of in stages(5) for done in range(5)]
    shares = [share_done(step) for step in steps]
    known = [share for share in shares if share is not None]
    assert known == sorted(known)
    assert len(known) == len(steps)
    assert (known[0], known[-1]) == (0, 1)


def test_a_later_version_may_have_further_stages() -> None:
    step = Step("polish", 1, 1, 1, 2)
    assert share_done(step) is None
    assert work_left(step) is None
    assert place_words(step) == ""
    assert stage_words(step) == "Working"


def test_a_round_is_counted() -> None:
    step = Step("fold", 2, 5, 120, 300)
    assert place_words(step) == "Step 3 of 5"
    assert stage_words(step) == "Learning from some of the people, round 2 of 5"
    assert stage_words(Step("final", 1, 1, 0, 300)) == "Learning from all of them"


@pytest.mark.parametrize(
    ("step", "left"),
    [
        (Step("prepare", 1, 1, 40, 100), 60),
        (Step("fold", 2, 5, 120, 300), 180 + 3 * 300 + 300),
        (Step("measure", 2, 5, 1, 4), None),
        (Step("final", 1, 1, 100, 300), 200),
        (Step("write", 1, 1, 0, 1), None),
    ],
)
def test_what_is_left_until_the_end(step: Step, left: int | None) -> None:
    assert work_left(step) == left


def test_figures() -> None:
    assert rate_words(figure(0, 0)) == "1 in 1,000 strangers"
    assert share_words(0.8871) == "88.7\N{NO-BREAK SPACE}%"
    assert share_words(None) == "\N{EN DASH}"
    assert gain_words(figure(-0.002, 0.022)) == "+1.0 points (\N{MINUS SIGN}0.2 to +2.2)"
    assert gain_words(figure(None, None)) == "+1.0 points"
    assert gain_words(figure(0.0, 0.0004, gain=-0.0001)) == "0.0 points (0.0 to 0.0)"
    assert gain_words(Recognition(0.01, None, None, None, None, None)) == "\N{EN DASH}"


@pytest.mark.parametrize(
    ("low", "high", "said"),
    [
        (0.001, 0.02, "Better"),
        (-0.02, -0.001, "Worse"),
        (-0.01, 0.01, "Not more than chance"),
        (0.0, 0.01, "Not more than chance"),
        (None, None, "Too few people to tell"),
    ],
)
def test_an_interval_in_a_word(low: float | None, high: float | None, said: str) -> None:
    assert finding_words(figure(low, high).finding) == said


def test_a_verdict_claims_no_more_than_was_shown() -> None:
    better, _ = verdict_words(outcome(True, figure(0.001, 0.02)))
    assert better == "The adapted network recognises more of your people"
    unsure, why = verdict_words(outcome(True, figure(-0.001, 0.02)))
    assert "not certain" in unsure
    assert "chance" in why
    kept, nothing = verdict_words(outcome(False, figure(0.001, 0.02)))
    assert kept == "The program's own network stays the better choice"
    assert "nothing has changed" in nothing
