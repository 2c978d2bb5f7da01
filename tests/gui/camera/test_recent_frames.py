"""The frames of the last second: the best is taken, none is too old, and few are held."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.gui.camera.recent_frames import LONGEST_AGE, MOST_BYTES, MOST_FRAMES, RecentFrames
from tests.fakes import FakeClock


def test_the_frame_worth_most_is_taken() -> None:
    clock = FakeClock()
    frames: RecentFrames[str] = RecentFrames(clock)
    for name, weight in (("blurred", 0.2), ("sharp", 0.9), ("turned", 0.5)):
        frames.add(name, weight, size=1)
        clock.pass_time(0.1)
    assert frames.best() == "sharp"


def test_a_good_frame_older_than_a_second_is_not_taken() -> None:
    clock = FakeClock()
    frames: RecentFrames[str] = RecentFrames(clock)
    frames.add("good but old", 1.0, size=1)
    clock.pass_time(LONGEST_AGE / 2)
    frames.add("poor", 0.1, size=1)
    assert frames.best() == "good but old"
    clock.pass_time(LONGEST_AGE / 2 + 0.01)
    assert frames.best() == "poor"
    clock.pass_time(LONGEST_AGE)
    assert frames.best() is None


def test_of_equals_the_newest_is_taken() -> None:
    clock = FakeClock()
    frames: RecentFrames[int] = RecentFrames(clock)
    for number in range(3):
        frames.add(number, 0.5, size=1)
        clock.pass_time(0.1)
    assert frames.best() == 2


@pytest.mark.parametrize("size", [1, MOST_BYTES // 4, 2 * MOST_BYTES])
def test_memory_is_bounded_and_the_best_is_kept(size: int) -> None:
    frames: RecentFrames[int] = RecentFrames(FakeClock())
    weights = [0.1 * (number % 7) for number in range(50)]
    weights[3] = 0.95
    for number, weight in enumerate(weights):
        frames.add(number, weight, size)
        assert len(frames) <= MOST_FRAMES
        assert len(frames) == 1 or len(frames) * size <= MOST_BYTES
    assert frames.best() == 3


def test_cleared_frames_are_gone() -> None:
    frames: RecentFrames[int] = RecentFrames(FakeClock())
    frames.add(1, 1.0, 1)
    frames.clear()
    assert frames.best() is None


@given(st.lists(st.tuples(st.floats(0, 0.3), st.floats(0.01, 1)), min_size=1, max_size=60))
def test_whatever_comes_the_best_of_the_last_second_is_there(frames: list[tuple[float, float]]) -> None:
    clock = FakeClock()
    recent: RecentFrames[float] = RecentFrames(clock)
    seen: list[tuple[float, float]] = []
    for pause, weight in frames:
        clock.pass_time(pause)
        recent.add(weight, weight, size=1)
        seen.append((clock(), weight))
        assert recent.best() == max(weight for when, weight in seen if when >= clock() - LONGEST_AGE)
