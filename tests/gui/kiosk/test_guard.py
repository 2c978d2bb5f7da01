"""Second by second: idle, hung, asleep."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facematch_gui.gui.kiosk.guard import LONGEST_JOB, Guard
from facematch_gui.gui.kiosk.idle import IdleWatch
from tests.fakes import FakeClock


class Watched:
    """A guard, and what it said."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.slept = 0.0
        self.working = False
        self.beats = 0
        self.said: list[object] = []
        self.guard = Guard(self.clock, lambda: self.clock() + self.slept, self._patience, self._beat)
        self.guard.countdown.connect(self.said.append)
        self.guard.idle.connect(lambda: self.said.append("idle"))
        self.guard.woke.connect(lambda: self.said.append("woke"))
        self.guard.stuck.connect(lambda: self.said.append("stuck"))

    def _patience(self) -> float | None:
        return LONGEST_JOB if self.working else None

    def _beat(self) -> None:
        self.beats += 1

    def pass_seconds(self, seconds: int) -> None:
        for _ in range(seconds):
            self.clock.pass_time(1)
            self.guard.tick()


@pytest.fixture
def watched(qapp: object) -> Watched:
    return Watched()


def test_it_beats_once_a_second(watched: Watched, qtbot: QtBot) -> None:
    watched.pass_seconds(5)
    assert watched.beats == 5
    assert watched.said == []


def test_the_countdown_is_told_second_by_second_and_then_the_end(watched: Watched) -> None:
    watched.guard.watch_visit(IdleWatch(10, 5, watched.clock))
    watched.pass_seconds(16)
    assert watched.said == [5, 4, 3, 2, 1, None, "idle"]
    watched.pass_seconds(20)
    assert watched.said[-1] == "idle", "once"


def test_a_touch_ends_the_countdown_at_once(watched: Watched) -> None:
    watched.guard.watch_visit(IdleWatch(10, 5, watched.clock))
    watched.pass_seconds(12)
    watched.guard.touch()
    assert watched.said == [5, 4, 3, None]


def test_between_visits_nothing_counts(watched: Watched) -> None:
    watched.guard.touch()
    watched.guard.see_face()
    watched.pass_seconds(1000)
    assert watched.said == []


def test_a_job_that_hangs_ends_the_beat(watched: Watched) -> None:
    watched.working = True
    watched.pass_seconds(5)
    watched.working = False
    watched.pass_seconds(20)
    watched.working = True
    watched.pass_seconds(7)
    assert watched.said == [], "two jobs of five seconds are slow, not hung"
    assert watched.beats == 32
    watched.pass_seconds(10)
    assert watched.said == ["stuck"]
    assert watched.beats == 32


def test_a_job_that_ends_after_all_lets_the_beat_go_on(watched: Watched) -> None:
    watched.working = True
    watched.pass_seconds(10)
    assert watched.said == ["stuck"]
    beats = watched.beats
    watched.working = False
    watched.pass_seconds(3)
    assert watched.beats == beats + 3
    watched.working = True
    watched.pass_seconds(10)
    assert watched.said == ["stuck", "stuck"]


def test_sleep_is_noticed_and_a_clock_set_by_a_second_is_not(watched: Watched) -> None:
    watched.slept = 1.0
    watched.pass_seconds(1)
    assert watched.said == []
    watched.slept = 3600.0
    watched.pass_seconds(2)
    assert watched.said == ["woke"]
    watched.slept = 0.0
    watched.pass_seconds(2)
    assert watched.said == ["woke"], "a clock set back is no sleep"


def test_sleep_is_noticed_too_where_the_clock_goes_on_meanwhile(watched: Watched) -> None:
    watched.working = True
    watched.pass_seconds(5)
    watched.clock.pass_time(3600)
    watched.pass_seconds(1)
    assert watched.said == ["woke"], "and the job that slept too does not hang"
    watched.pass_seconds(5)
    assert watched.said == ["woke"]


def test_many_jobs_in_a_row_are_no_hung_one(watched: Watched) -> None:
    watched.working = True
    for _ in range(10):
        watched.pass_seconds(5)
        watched.guard.rest()
    assert watched.said == []
    assert watched.beats == 50
