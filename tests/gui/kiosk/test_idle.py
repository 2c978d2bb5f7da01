"""Whether anybody is still there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.gui.kiosk.idle import FACES_COUNT_FOR, IdleWatch
from tests.fakes import FakeClock


def test_the_countdown_begins_after_a_while_without_a_sign_and_ends_at_nought() -> None:
    clock = FakeClock()
    idle = IdleWatch(60, 15, clock)
    assert idle.seconds_left() is None
    clock.pass_time(59.9)
    assert idle.seconds_left() is None
    clock.pass_time(0.1)
    assert idle.seconds_left() == 15
    clock.pass_time(14)
    assert idle.seconds_left() == 1
    clock.pass_time(1)
    assert idle.seconds_left() == 0
    clock.pass_time(1000)
    assert idle.seconds_left() == 0


def test_a_touch_stops_the_countdown() -> None:
    clock = FakeClock()
    idle = IdleWatch(60, 15, clock)
    clock.pass_time(70)
    idle.touch()
    assert idle.seconds_left() is None


def test_a_face_is_a_sign_until_the_countdown_runs() -> None:
    clock = FakeClock()
    idle = IdleWatch(60, 15, clock)
    clock.pass_time(59)
    idle.see_face()
    clock.pass_time(59)
    assert idle.seconds_left() is None
    clock.pass_time(5)
    idle.see_face()
    assert idle.seconds_left() is not None, "whoever walks by must not stop it"


def test_a_poster_does_not_keep_a_visit_open_for_ever() -> None:
    clock = FakeClock()
    idle = IdleWatch(60, 15, clock)
    while clock.now < 1000 + FACES_COUNT_FOR + 80:
        clock.pass_time(1)
        idle.see_face()
    assert idle.seconds_left() == 0


@given(st.lists(st.tuples(st.floats(0, 40), st.booleans()), max_size=60))
def test_no_visit_outlives_its_last_sign(events: list[tuple[float, bool]]) -> None:
    clock = FakeClock()
    idle = IdleWatch(60, 15, clock)
    last_touch = clock.now
    for pause, touched in events:
        clock.pass_time(pause)
        if touched:
            idle.touch()
            last_touch = clock.now
        else:
            idle.see_face()
    clock.pass_time(75.5)
    assert idle.seconds_left() == 0
    assert clock.now >= last_touch + 75
