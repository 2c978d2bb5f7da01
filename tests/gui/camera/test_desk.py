"""The camera at the desk: coaching, the shutters, and the guided capture, frame by frame with a clock that stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from facematch_gui.gui.camera.coaching import ASKS, GOOD, HOLD_STILL, OBSTACLES, PAGE_GOOD, REFUSED
from facematch_gui.gui.camera.desk import CameraDesk
from facematch_gui.gui.camera.framing import Framed, Obstacle
from facematch_gui.gui.camera.guided_capture import Ask
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.panel import PicturePanel
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from tests.fakes import FakeCameras, FakeClock
from tests.gui.frames import ASIDE, framed, obstructed, picture, quality


class Studio(QObject):
    """Two panels, a camera, and frames that the test says were seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.cameras = FakeCameras("Front")
        self.preview = Preview(lambda: self.cameras, self._no_finder, second_ms=1, clock=self.clock)
        self.place = QWidget()
        row = QHBoxLayout(self.place)
        self.panels = {side: PicturePanel(side, theme, self.clock) for side in Side}
        for panel in self.panels.values():
            row.addWidget(panel)
        self.place.resize(1000, 420)
        self.desk = CameraDesk(self.panels, self.preview, None, self, self.clock)
        self.taken: list[tuple[Side, list[object]]] = []
        self.desk.captured.connect(lambda side, frames: self.taken.append((side, frames)))

    def _no_finder(self) -> NoReturn:
        raise AssertionError("no frame is looked at here")

    def open(self, side: Side = Side.SELFIE) -> PicturePanel:
        self.desk.open(side)
        self.preview.frame_shown.emit(picture())
        return self.panels[side]

    def see(self, *frames: Framed) -> None:
        """As the preview does it when its thread has looked at a frame."""
        for seen in frames:
            self.preview._on_seen(seen)
            self.clock.pass_time(0.1)

    def prompt(self, side: Side = Side.SELFIE) -> str:
        prompt = self.panels[side].canvas.prompt
        return prompt.text if prompt else ""

    @property
    def share(self) -> float | None:
        prompt = self.panels[Side.SELFIE].canvas.prompt
        return prompt.share if prompt else None


@pytest.fixture
def studio(theme: Theme, qtbot: QtBot) -> Iterator[Studio]:
    studio = Studio(theme)
    qtbot.addWidget(studio.place)
    studio.place.show()
    yield studio
    studio.desk.shut_down()


GOOD_FRAME = framed(quality())
POOR_FRAME = framed(quality(sharpness=0.15))
NOBODY = obstructed(Obstacle.NOBODY)
CROWD = obstructed(Obstacle.CROWD)


# -- coaching ----------------------------------------------------------------------------------------------------------


def test_what_to_change_is_said_and_then_that_all_is_well(studio: Studio) -> None:
    studio.open()
    studio.see(*[NOBODY] * 3)
    assert studio.prompt() == OBSTACLES[Side.SELFIE][Obstacle.NOBODY].text
    studio.see(*[POOR_FRAME] * 12)
    advice = studio.prompt()
    assert advice not in (GOOD.text, OBSTACLES[Side.SELFIE][Obstacle.NOBODY].text)
    studio.see(*[GOOD_FRAME] * 12)
    assert studio.prompt() == GOOD.text


def test_a_page_is_coached_as_a_page(studio: Studio) -> None:
    studio.open(Side.DOCUMENT)
    studio.see(*[NOBODY] * 3)
    assert "page" in studio.prompt(Side.DOCUMENT)
    studio.see(*[GOOD_FRAME] * 12)
    assert studio.prompt(Side.DOCUMENT) == PAGE_GOOD.text


def test_the_sentence_leaves_with_the_camera(studio: Studio) -> None:
    panel = studio.open()
    studio.see(NOBODY)
    studio.desk.step_back()
    assert panel.canvas.prompt is None
    assert studio.desk.side is None


# -- the shutter -------------------------------------------------------------------------------------------------------


def test_the_shutter_takes_the_best_frame_of_the_last_second(studio: Studio) -> None:
    studio.open()
    best = framed(quality())
    studio.see(POOR_FRAME, best, POOR_FRAME, CROWD)
    studio.desk.capture()
    ((side, (taken,)),) = studio.taken
    assert side is Side.SELFIE
    assert taken.image is best.image  # type: ignore[attr-defined]
    assert studio.desk.side is None


def test_the_shutter_does_not_go_by_itself_unless_asked_to(studio: Studio) -> None:
    studio.open()
    studio.see(*[GOOD_FRAME] * 40)
    assert not studio.taken
    assert studio.share is None


def test_the_automatic_shutter_goes_after_a_good_second_with_a_ring_that_fills(studio: Studio) -> None:
    studio.open()
    studio.desk.set_automatic(True)
    studio.see(*[GOOD_FRAME] * 6)
    assert studio.share == pytest.approx(0.5)
    assert studio.prompt() == HOLD_STILL.text
    studio.see(NOBODY)
    assert studio.share is None
    studio.see(*[GOOD_FRAME] * 9)
    assert not studio.taken
    studio.see(*[GOOD_FRAME] * 3)
    assert len(studio.taken) == 1


def test_the_automatic_shutter_leaves_pages_alone(studio: Studio) -> None:
    studio.open(Side.DOCUMENT)
    studio.desk.set_automatic(True)
    studio.see(*[GOOD_FRAME] * 40)
    assert not studio.taken
    bar = studio.panels[Side.DOCUMENT].camera_bar
    assert bar.automatic.isHidden()
    assert bar.several.isHidden()


def test_the_countdown_holds_the_automatic_shutter_back(studio: Studio, qtbot: QtBot) -> None:
    studio.open()
    studio.desk.set_automatic(True)
    studio.desk.count_down()
    studio.see(*[GOOD_FRAME] * 40)
    assert not studio.taken
    qtbot.waitUntil(lambda: bool(studio.taken))


# -- the guided capture ------------------------------------------------------------------------------------------------


def turning(studio: Studio, most: int = 60) -> None:
    """A person who does what the words say, until it is over."""
    poses = {ASKS[Ask.LEFT].text: 12.0, ASKS[Ask.RIGHT].text: -12.0}
    for _ in range(most):
        if studio.desk.side is None:
            return
        studio.see(framed(quality(), yaw=poses.get(studio.prompt(), 0.0)))


def test_a_guided_capture_takes_several_pictures_that_differ(studio: Studio, qtbot: QtBot) -> None:
    panel = studio.open()
    studio.see(GOOD_FRAME)
    panel.camera_bar.several.click()
    studio.desk.take_several()
    with qtbot.assertNotEmitted(studio.desk.remarked):
        turning(studio)
    ((side, frames),) = studio.taken
    assert side is Side.SELFIE
    assert 3 <= len(frames) <= 5
    assert len({id(frame.image) for frame in frames}) == len(frames)  # type: ignore[attr-defined]


def test_while_it_runs_small_pictures_stand_where_the_buttons_were(studio: Studio) -> None:
    panel = studio.open()
    studio.see(GOOD_FRAME)
    before = panel.canvas.size()
    studio.desk.take_several()
    studio.see(GOOD_FRAME)
    assert panel.camera_bar.isHidden()
    assert len(panel.thumbnails.buttons) == 1
    panel.layout().activate()  # type: ignore[union-attr]
    assert panel.canvas.size() == before, "the preview keeps its size"


def test_one_step_back_ends_the_guided_capture_and_keeps_the_preview(studio: Studio) -> None:
    panel = studio.open()
    studio.desk.take_several()
    studio.see(*[GOOD_FRAME] * 5)
    studio.desk.step_back()
    assert studio.desk.side is Side.SELFIE
    assert not panel.camera_bar.isHidden()
    assert panel.thumbnails.isHidden()
    studio.see(*[GOOD_FRAME] * 12)
    assert studio.prompt() == GOOD.text
    studio.desk.step_back()
    assert not studio.preview.is_live
    assert not studio.taken


def test_the_shutter_ends_a_guided_capture_with_what_it_has(studio: Studio) -> None:
    studio.open()
    studio.desk.take_several()
    studio.desk.capture()
    assert not studio.taken, "nothing was seen yet"
    studio.see(*[GOOD_FRAME] * 3)
    studio.desk.capture()
    ((_, frames),) = studio.taken
    assert len(frames) == 1


def test_a_guided_capture_that_kept_nothing_says_why_and_the_preview_goes_on(studio: Studio) -> None:
    panel = studio.open()
    studio.desk.take_several()
    studio.see(*[CROWD] * 60)
    assert "several people" in panel.notice.text
    assert studio.desk.side is Side.SELFIE
    assert not panel.camera_bar.isHidden()
    assert not studio.taken


def test_frames_of_somebody_else_are_not_among_those_taken_and_it_is_said(studio: Studio) -> None:
    said: list[str] = []
    studio.desk.remarked.connect(said.append)
    studio.open()
    studio.desk.take_several()
    studio.see(*[GOOD_FRAME] * 8)
    stranger = framed(quality(), yaw=10.0, outline=ASIDE, shade=7)
    studio.see(stranger, stranger, CROWD)
    turning(studio)
    ((_, frames),) = studio.taken
    assert stranger.image not in [frame.image for frame in frames]  # type: ignore[attr-defined]
    assert said == [REFUSED.text]


def test_there_is_no_guided_capture_of_a_page_nor_without_a_camera(studio: Studio) -> None:
    studio.desk.take_several()
    studio.open(Side.DOCUMENT)
    studio.desk.take_several()
    studio.see(*[GOOD_FRAME] * 60)
    assert not studio.taken
    assert studio.prompt(Side.DOCUMENT) == PAGE_GOOD.text


def test_a_camera_that_fails_in_a_guided_capture_ends_it(studio: Studio, qtbot: QtBot) -> None:
    studio.open()
    studio.desk.take_several()
    studio.see(GOOD_FRAME)
    with qtbot.waitSignal(studio.desk.failed):
        studio.cameras.unplug("Front")
    studio.cameras.plug("Front")
    studio.open()
    studio.see(*[GOOD_FRAME] * 12)
    assert studio.prompt() == GOOD.text


def test_the_automatic_button_says_what_the_person_wants(studio: Studio, qtbot: QtBot) -> None:
    bar = studio.open().camera_bar
    with qtbot.waitSignal(bar.automatic_wanted) as wanted:
        bar.automatic.click()
    assert wanted.args == [True]
    with qtbot.assertNotEmitted(bar.automatic_wanted):
        studio.desk.set_automatic(False)
    assert not bar.automatic.isChecked()


def test_every_control_of_the_bar_is_reached_by_keyboard_and_has_a_name(studio: Studio) -> None:
    for panel in studio.panels.values():
        for control in panel.camera_bar.controls:
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert control.accessibleName()
