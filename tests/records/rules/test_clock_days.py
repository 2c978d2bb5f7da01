"""Which days are believed of a clock that may jump."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from facematch_gui.records.rules.clock_days import FILE, MOST_DAYS_AWAY, believe, is_believable

TODAY = date(2026, 3, 14)


def days(count: int) -> timedelta:
    return timedelta(days=count)


@pytest.fixture
def started(tmp_path: Path) -> Path:
    """A folder in which the program has run today."""
    assert is_believable(tmp_path, TODAY)
    return tmp_path


@pytest.mark.parametrize("later", [0, 1, MOST_DAYS_AWAY])
def test_days_that_follow_are_believed(started: Path, later: int) -> None:
    assert is_believable(started, TODAY + days(later))


def test_a_day_far_ahead_is_believed_once_another_follows(started: Path) -> None:
    far = TODAY + days(MOST_DAYS_AWAY + 1)

    assert [is_believable(started, day) for day in (far, far, far + days(1), far)] == [False, False, True, True]


def test_a_clock_that_was_put_right_has_lost_nothing(started: Path) -> None:
    assert not is_believable(started, TODAY + days(3000))
    assert is_believable(started, TODAY + days(1))
    assert not is_believable(started, TODAY + days(3000))


def test_a_clock_that_jumps_on_each_day_is_never_believed(started: Path) -> None:
    assert not any(is_believable(started, TODAY + days(400 * jump)) for jump in range(1, 9))


def test_a_day_in_the_past_erases_no_more_than_that_day_did(started: Path) -> None:
    assert is_believable(started, TODAY - days(9000))
    assert is_believable(started, TODAY + days(MOST_DAYS_AWAY))


def test_a_person_may_vouch_for_the_day(started: Path) -> None:
    believe(started, TODAY + days(400))

    assert is_believable(started, TODAY + days(400))


@pytest.mark.parametrize(
    "text",
    ["", "nonsense", "[]", "{}", '{"believed": 3, "claimed": null}', '{"believed": "2026-13-01", "claimed": null}'],
)
def test_a_spoilt_file_is_begun_anew(started: Path, text: str) -> None:
    (started / FILE).write_text(text)

    assert is_believable(started, TODAY + days(400))
    assert not is_believable(started, TODAY + days(800))


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    assert is_believable(tmp_path / "missing", TODAY)
