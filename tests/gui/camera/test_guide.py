"""The guide: what is said, pointed to and kept while a person is led through a capture."""

from __future__ import annotations

import pytest

from facematch_gui.gui.camera.coaching import ASKS, OBSTACLES, SOMEBODY_ELSE
from facematch_gui.gui.camera.framing import Framed, Obstacle
from facematch_gui.gui.camera.guide import Guide
from facematch_gui.gui.camera.guided_capture import Ask
from facematch_gui.gui.camera.live_overlay import Prompt
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import CameraImage
from tests.fakes import FakeClock
from tests.gui.frames import framed, obstructed, quality


class Session:
    """A guide whose frames the test describes."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.guide = Guide(self.clock)
        self.told: list[Prompt] = []

    def see(self, seen: Framed) -> Prompt:
        self.clock.pass_time(0.1)
        self.told.append(self.guide.see(seen))
        return self.told[-1]


def turning(number: int) -> Framed:
    """A person who looks straight for a second, then left, then right."""
    return framed(quality(), yaw=(0.0, 12.0, -12.0)[min(2, number // 10)], shade=number)


@pytest.fixture
def session(qapp: object) -> Session:
    return Session()


def test_the_person_is_asked_to_look_straight_then_left_then_right(session: Session) -> None:
    while not session.guide.is_over:
        session.see(turning(len(session.told)))
    spoken = list(dict.fromkeys(prompt.text for prompt in session.told))
    assert spoken == [ASKS[ask].text for ask in (Ask.STRAIGHT, Ask.LEFT, Ask.RIGHT)]


def test_the_arrow_points_where_the_words_do(session: Session) -> None:
    """In a mirror, the person's own left is on the left."""
    while not session.guide.is_over:
        session.see(turning(len(session.told)))
    arrows = {prompt.arrow for prompt in session.told}
    assert arrows == {None, "left", "right"}
    for prompt in session.told:
        if prompt.arrow is not None:
            assert f"to your {prompt.arrow}" in prompt.text


def test_what_is_kept_is_shown_small_and_handed_on_large(session: Session) -> None:
    while not session.guide.is_over:
        session.see(turning(len(session.told)))
        assert len(session.guide.thumbnails) == len(session.guide.frames) > 0
    frames = session.guide.frames
    assert 3 <= len(frames) <= 5
    for frame in frames:
        assert isinstance(frame, CameraImage)
        assert (frame.image.width(), frame.image.height()) == (640, 480)
    shades = [frame.image.pixelColor(0, 0).red() for frame in frames if isinstance(frame, CameraImage)]
    assert len({shade // 10 for shade in shades}) == 3, "from each of the three poses"


def test_somebody_else_who_comes_in_is_noticed(session: Session) -> None:
    for number in range(8):
        session.see(turning(number))
    for _ in range(8):
        session.see(obstructed(Obstacle.CROWD))
    assert session.told[-1].text == OBSTACLES[Side.SELFIE][Obstacle.CROWD].text
    assert session.told[-1].arrow is None


def test_somebody_else_who_takes_the_place_is_noticed(session: Session) -> None:
    for number in range(8):
        session.see(turning(number))
    for _ in range(7):
        session.see(framed(quality(), person=1))
    assert session.told[-1].text == SOMEBODY_ELSE.text
    assert session.guide.refused == 7


@pytest.mark.parametrize(
    ("obstacle", "word"),
    [
        (Obstacle.NOBODY, "no face"),
        (Obstacle.CROWD, "several people"),
        (Obstacle.FAR, "too far"),
        (Obstacle.DARK, "made out"),
        (Obstacle.UNCLEAR, "made out"),
    ],
)
def test_a_capture_that_kept_nothing_says_why(session: Session, obstacle: Obstacle, word: str) -> None:
    session.see(obstructed(Obstacle.NOBODY))
    while not session.guide.is_over:
        session.see(obstructed(obstacle))
    assert session.guide.frames == []
    failure = session.guide.failure()
    assert word in failure.title
    assert failure.remedy.endswith("start again.")


def test_a_capture_without_a_single_frame_has_an_answer_too(session: Session) -> None:
    assert "no face" in session.guide.failure().title
