"""The guided capture: asks for a little movement, keeps a few sharp frames that differ, refuses other people's."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.gui.camera.guided_capture import LONGEST, MOST_KEPT, STEPS, Ask, Glimpse, GuidedCapture
from facematch_gui.gui.canvas import FaceOutline
from tests.fakes import FakeClock
from tests.gui.frames import ASIDE, MIDDLE, look_of

FRAME = 0.1
"""Seconds between two frames."""


def glimpse(
    frame: object = None,
    yaw: float = 0.0,
    *,
    weight: float = 0.8,
    sharpness: float = 0.5,
    pitch: float = 0.0,
    outline: FaceOutline = MIDDLE,
    person: int = 0,
) -> Glimpse:
    """A frame; its mesh changes with the pose alone."""
    shape = np.full(468, np.deg2rad(yaw) + 1j * np.deg2rad(pitch), np.complex64)
    return Glimpse(frame, outline, weight, sharpness, yaw, pitch, shape, look_of(person))


class Session:
    """A capture whose frames the test describes."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.capture = GuidedCapture(self.clock)
        self.asked: list[Ask] = []
        self.shares: list[float] = []

    def see(self, seen: Glimpse | None, *, crowd: bool = False) -> None:
        self.clock.pass_time(FRAME)
        self.capture.see(seen, crowd=crowd)
        self.asked.append(self.capture.ask)
        self.shares.append(self.capture.share)

    @property
    def seconds(self) -> float:
        return len(self.asked) * FRAME

    def kept_frames(self) -> list[object]:
        return [kept.frame for kept in self.capture.kept()]


def obey(session: Session, turn: float = 15.0) -> None:
    """A person who does what is asked, at six degrees a frame."""
    wanted = {Ask.STRAIGHT: 0.0, Ask.LEFT: turn, Ask.RIGHT: -turn}
    yaw = 0.0
    while not session.capture.is_over:
        aim = wanted[session.capture.ask]
        yaw += max(-6.0, min(6.0, aim - yaw))
        session.see(glimpse(len(session.asked), yaw))


def test_whoever_follows_is_done_in_two_to_three_seconds_with_three_to_five_poses() -> None:
    session = Session()
    obey(session)
    assert 2 <= session.seconds <= 3.2
    kept = session.capture.kept()
    assert 3 <= len(kept) <= MOST_KEPT
    yaws = sorted(one.yaw for one in kept)
    assert all(b - a >= 4 for a, b in pairwise(yaws))
    assert yaws[0] <= -10
    assert yaws[-1] >= 10


def test_the_instructions_come_in_order_and_each_can_be_read() -> None:
    session = Session()
    obey(session)
    assert [ask for n, ask in enumerate(session.asked) if n == 0 or session.asked[n - 1] is not ask][:3] == list(STEPS)
    for ask in (Ask.LEFT, Ask.RIGHT):
        assert session.asked.count(ask) * FRAME >= 0.7


def test_progress_never_runs_back() -> None:
    session = Session()
    obey(session)
    assert session.shares == sorted(session.shares)
    assert session.shares[-1] == 1


def test_whoever_does_not_move_at_all_is_let_go_after_five_seconds_with_one_frame() -> None:
    session = Session()
    while not session.capture.is_over:
        session.see(glimpse())
    assert session.seconds == pytest.approx(LONGEST, abs=FRAME)
    assert len(session.capture.kept()) == 1


def test_whoever_turns_the_other_way_round_is_kept_as_well() -> None:
    session = Session()
    while not session.capture.is_over:
        session.see(glimpse(yaw={Ask.STRAIGHT: 0.0, Ask.LEFT: -14.0, Ask.RIGHT: 14.0}[session.capture.ask]))
    assert session.seconds <= LONGEST
    assert len(session.capture.kept()) >= 3


def test_frames_some_time_apart_count_where_the_face_moved_without_turning() -> None:
    session = Session()
    while not session.capture.is_over:
        talking = np.full(468, 0.05 * (len(session.asked) % 7), np.complex64)
        session.see(replace(glimpse(), shape=talking))
    assert len(session.capture.kept()) == 3
    assert session.seconds < LONGEST


def test_blurred_frames_are_not_kept_although_they_differ() -> None:
    session = Session()
    while not session.capture.is_over:
        number = len(session.asked)
        blurred = number % 2 == 0
        session.see(glimpse(blurred, yaw=number % 20 - 10, sharpness=0.1 if blurred else 0.5))
    assert session.kept_frames()
    assert not any(session.kept_frames())


def test_a_turned_face_is_not_taken_for_a_blurred_one() -> None:
    """It has less detail than one that looks straight."""
    session = Session()
    while not session.capture.is_over:
        yaw = {Ask.STRAIGHT: 0.0, Ask.LEFT: 14.0, Ask.RIGHT: -14.0}[session.capture.ask]
        session.see(glimpse(yaw=yaw, sharpness=0.5 - abs(yaw) / 50))
    assert {round(one.yaw) for one in session.capture.kept()} == {-14, 0, 14}


def test_the_best_frame_is_always_among_them() -> None:
    session = Session()
    for number in range(20):
        session.see(glimpse(number, yaw=number % 9 * 4.0, weight=0.99 if number == 13 else 0.5))
    assert 13 in session.kept_frames()


@pytest.mark.parametrize("frames", [1, 4, 8])
def test_somebody_else_in_between_is_not_kept(frames: int) -> None:
    session = Session()
    for _ in range(11):
        session.see(glimpse("her"))
    for _ in range(frames):
        session.see(glimpse("him", yaw=12.0, weight=1.0, outline=ASIDE))
    for _ in range(8):
        session.see(glimpse("her", yaw=-9.0))
    assert set(session.kept_frames()) == {"her"}
    assert session.capture.refused == frames


@pytest.mark.parametrize("frames", [1, 4, 8])
def test_somebody_else_in_the_very_same_place_is_not_kept(frames: int) -> None:
    session = Session()
    for _ in range(11):
        session.see(glimpse("her"))
    for _ in range(frames):
        session.see(glimpse("him", yaw=12.0, weight=1.0, person=1))
    for _ in range(8):
        session.see(glimpse("her", yaw=-9.0))
    assert set(session.kept_frames()) == {"her"}
    assert session.capture.refused == frames


def test_a_look_that_changes_slowly_is_the_same_person() -> None:
    """Whoever turns or walks into other light."""
    session = Session()
    for number in range(20):
        angle = number * 0.1
        session.see(replace(glimpse(), look=np.cos(angle) * look_of(0) + np.sin(angle) * look_of(1)))
    assert session.capture.refused == 0


def test_eyes_that_blink_are_not_kept_although_they_differ() -> None:
    session = Session()
    for number in range(20):
        blinks = number == 15
        session.see(glimpse(blinks, yaw=8.0 if blinks else 0.0, weight=0.05 if blinks else 0.8))
    assert session.kept_frames() == [False]


def test_a_face_of_another_size_is_somebody_else() -> None:
    session = Session()
    for _ in range(12):
        session.see(glimpse("near"))
    session.see(glimpse("far", yaw=12.0, outline=FaceOutline(0.46, 0.38, 0.08, 0.12)))
    assert set(session.kept_frames()) == {"near"}
    assert session.capture.refused == 1


def test_whoever_comes_after_a_pause_may_be_somebody_else() -> None:
    session = Session()
    for _ in range(12):
        session.see(glimpse("first"))
    for _ in range(15):
        session.see(None)
    session.see(glimpse("second", yaw=12.0))
    assert set(session.kept_frames()) == {"first"}


def test_a_person_who_sways_stays_the_same_person() -> None:
    session = Session()
    for number in range(20):
        session.see(glimpse(number, outline=replace(MIDDLE, x=0.3 + 0.01 * number)))
    assert session.capture.refused == 0


def test_a_crowd_is_refused() -> None:
    session = Session()
    while not session.capture.is_over:
        session.see(glimpse("crowd"), crowd=True)
    assert session.capture.kept() == ()
    assert session.capture.refused == len(session.asked)


def test_without_a_face_it_ends_with_nothing() -> None:
    session = Session()
    while not session.capture.is_over:
        session.see(None)
    assert session.capture.kept() == ()
    assert session.seconds == pytest.approx(LONGEST, abs=FRAME)


seen_frames = st.builds(
    glimpse,
    yaw=st.floats(-40, 40),
    pitch=st.floats(-30, 30),
    weight=st.floats(0.01, 1),
    sharpness=st.floats(0, 1),
    outline=st.sampled_from([MIDDLE, ASIDE, replace(MIDDLE, x=0.43)]),
    person=st.integers(0, 1),
)


@given(st.lists(st.tuples(st.floats(0.01, 0.5), st.one_of(st.none(), seen_frames), st.booleans()), max_size=80))
def test_whatever_is_seen_memory_is_bounded_and_what_could_be_kept_is(
    frames: list[tuple[float, Glimpse | None, bool]],
) -> None:
    clock = FakeClock()
    capture = GuidedCapture(clock)
    share = 0.0
    for pause, seen, crowd in frames:
        clock.pass_time(pause)
        capture.see(seen, crowd=crowd)
        assert sum(len(track.waiting) for track in capture._tracks) <= 12
        kept = capture.kept()
        assert len(kept) <= MOST_KEPT
        assert len({id(one) for one in kept}) == len(kept)
        assert share <= capture.share <= 1
        share = capture.share
    assert bool(capture.kept()) == any(seen is not None and not crowd for _, seen, crowd in frames)
    clock.pass_time(LONGEST)
    assert capture.is_over
