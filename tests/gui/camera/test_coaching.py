"""Coaching: what a frame calls for, and that no sentence flickers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage

from facematch_gui.gui.camera.coaching import (
    GOOD,
    HELD_FRAMES,
    HOLD_STILL,
    LEAST_SECONDS,
    LOOK_STRAIGHT,
    OBSTACLES,
    PAGE_GOOD,
    STALE_SECONDS,
    Coach,
    Cue,
    all_is_well,
    cue_for,
)
from facematch_gui.gui.camera.framing import Framed, Obstacle
from facematch_gui.gui.side import Side
from tests.fakes import FakeClock
from tests.gui.frames import framed, quality

FRAME = 0.06
CLOSER, LIGHT, STILL = Cue("Come closer"), Cue("Turn to the light"), Cue("Hold still")


class Session:
    """A coach whose frames the test describes."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.coach = Coach(self.clock)
        self.said: list[str] = []

    def see(self, cue: Cue, frames: int = 1) -> str:
        for _ in range(frames):
            self.said.append(self.coach.see(cue).text)
            self.clock.pass_time(FRAME)
        return self.said[-1]


def test_the_first_sentence_is_said_at_once(qapp: object) -> None:
    assert Session().see(CLOSER) == "Come closer"


def test_a_new_sentence_waits_until_the_old_one_could_be_read(qapp: object) -> None:
    session = Session()
    session.see(CLOSER)
    session.see(LIGHT, frames=30)
    assert session.said.index("Turn to the light") * FRAME == pytest.approx(LEAST_SECONDS, abs=FRAME)


def test_a_sentence_for_a_frame_or_two_is_never_said(qapp: object) -> None:
    session = Session()
    session.see(CLOSER, frames=20)
    for _ in range(10):
        session.see(LIGHT, frames=HELD_FRAMES - 1)
        session.see(CLOSER, frames=2)
    assert set(session.said) == {"Come closer"}
    assert session.see(LIGHT, frames=HELD_FRAMES) == "Turn to the light"


def test_a_sentence_that_nobody_calls_for_any_more_gives_way_to_what_is_called_for_most(qapp: object) -> None:
    """Even where nothing holds: two that take turns must not leave a third one standing that is wrong."""
    session = Session()
    session.see(CLOSER, frames=15)
    for _ in range(round(STALE_SECONDS / FRAME / 3) + 2):
        session.see(LIGHT, frames=2)
        session.see(STILL)
    assert session.said[-1] == "Turn to the light"


def test_numbers_in_a_sentence_do_not_make_it_flicker(qapp: object) -> None:
    session = Session()
    for number in range(40):
        session.see(Cue("Only {pixels} pixels", {"pixels": number}))
    assert set(session.said) == {"Only 0 pixels"}


@given(st.lists(st.tuples(st.sampled_from([CLOSER, LIGHT, STILL]), st.floats(0.01, 0.4)), min_size=1, max_size=80))
def test_whatever_frames_call_for_each_sentence_stands_long_enough(frames: list[tuple[Cue, float]]) -> None:
    clock = FakeClock()
    coach = Coach(clock)
    said, since = None, clock()
    for cue, pause in frames:
        now_said = coach.see(cue)
        if now_said != said:
            assert said is None or clock() - since >= LEAST_SECONDS
            said, since = now_said, clock()
        clock.pass_time(pause)
    for _ in range(20):
        now_said = coach.see(STILL)
        clock.pass_time(0.1)
    assert now_said == STILL, "in the end the truth is said"


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("obstacle", Obstacle)
def test_each_obstacle_has_words_for_each_side(qapp: object, side: Side, obstacle: Obstacle) -> None:
    cue = cue_for(Framed(QImage(), (), None, obstacle), side)
    assert cue is OBSTACLES[side][obstacle]
    assert not cue.is_good
    assert any(word in cue.text for word in ("page", "portrait")) == (side is Side.DOCUMENT)
    assert len(cue.text) < 90, "it is read at a glance, from a distance"


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"inter_eye_distance": 40}, "closer"),
        ({"sharpness": 0.2}, "Hold still"),
        ({"under_exposure": 0.5}, "light"),
        ({"yaw": 30}, "to your right"),
        ({"yaw": -30}, "to your left"),
        ({"offset_x": 0.4}, "to your right"),
        ({"eyes_open": 0.05}, "eyes"),
    ],
)
def test_a_selfie_is_coached_by_what_was_measured(qapp: object, changed: dict[str, float], word: str) -> None:
    """Left and right are the person's own: whoever looks to the left is asked to turn to the right."""
    cue = cue_for(framed(quality(**changed)), Side.SELFIE)
    assert word in cue.text
    assert not cue.is_good


@pytest.mark.parametrize(
    ("changed", "word"),
    [
        ({"inter_eye_distance": 40}, "closer"),
        ({"sharpness": 0.2}, "still"),
        ({"glare": 0.1}, "Tilt"),
        ({"roll": 40}, "upright"),
    ],
)
def test_a_page_is_coached_as_something_that_is_held(qapp: object, changed: dict[str, float], word: str) -> None:
    cue = cue_for(framed(quality(**changed)), Side.DOCUMENT)
    assert word in cue.text
    assert "page" in cue.text
    assert not cue.is_good


@pytest.mark.parametrize("changed", [{}, {"mouth_open": 0.6}, {"yaw": 30}, {"compression": 3}])
def test_nobody_is_asked_to_change_what_is_printed(qapp: object, changed: dict[str, float]) -> None:
    assert cue_for(framed(quality(**changed)), Side.DOCUMENT) == PAGE_GOOD


def test_when_all_is_well_the_words_depend_on_who_presses_the_button(qapp: object) -> None:
    good, aside = framed(quality()), framed(quality(yaw=15))
    assert cue_for(good, Side.SELFIE) == GOOD
    assert cue_for(good, Side.SELFIE, automatic=True) == HOLD_STILL
    assert cue_for(aside, Side.SELFIE) == GOOD
    assert cue_for(aside, Side.SELFIE, automatic=True) == LOOK_STRAIGHT, "the shutter that goes by itself is stricter"
    assert all_is_well(good)
    assert not all_is_well(aside)


def test_without_a_face_nothing_is_well() -> None:
    assert not all_is_well(Framed(QImage(), (), None, Obstacle.NOBODY))
