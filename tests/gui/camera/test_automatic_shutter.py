"""The automatic shutter: goes after a second without a break, and never after one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.gui.camera.automatic_shutter import HOLD_SECONDS, AutomaticShutter
from tests.fakes import FakeClock


def test_it_goes_after_a_second_in_which_all_was_well() -> None:
    clock = FakeClock()
    shutter = AutomaticShutter(clock)
    shares = []
    for _ in range(12):
        shares.append(shutter.see(good=True))
        clock.pass_time(0.1)
    assert shares[0] == 0
    assert shares[:11] == sorted(share for share in shares[:11] if share is not None)
    assert shares[9] != 1
    assert shares[11] == 1


def test_any_break_starts_it_anew() -> None:
    clock = FakeClock()
    shutter = AutomaticShutter(clock)
    for _ in range(9):
        shutter.see(good=True)
        clock.pass_time(0.1)
    assert shutter.see(good=False) is None
    clock.pass_time(0.1)
    assert shutter.see(good=True) == 0


def test_a_gap_between_frames_is_a_break_too() -> None:
    clock = FakeClock()
    shutter = AutomaticShutter(clock)
    shutter.see(good=True)
    clock.pass_time(2 * HOLD_SECONDS)
    assert shutter.see(good=True) == 0


def test_two_frames_on_a_slow_machine_are_not_enough() -> None:
    clock = FakeClock()
    shutter = AutomaticShutter(clock)
    shares = []
    for _ in range(4):
        shares.append(shutter.see(good=True))
        clock.pass_time(0.7)
    assert shares[1] != 1
    assert shares[2] == 1


def test_reset_forgets_what_was_seen() -> None:
    clock = FakeClock()
    shutter = AutomaticShutter(clock)
    shutter.see(good=True)
    clock.pass_time(0.5)
    shutter.reset()
    assert shutter.see(good=True) == 0


@given(st.lists(st.tuples(st.booleans(), st.floats(0.01, 0.6)), max_size=60))
def test_it_never_goes_without_a_whole_good_second_behind_it(frames: list[tuple[bool, float]]) -> None:
    clock = FakeClock()
    shutter = AutomaticShutter(clock)
    good_since: float | None = None
    for good, pause in frames:
        good_since = (clock() if good_since is None else good_since) if good else None
        share = shutter.see(good)
        assert (share is None) == (not good)
        if share == 1:
            assert good_since is not None
            assert clock() - good_since >= HOLD_SECONDS
        clock.pass_time(pause)
