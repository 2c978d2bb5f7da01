"""The preview: one camera at a time, the countdown, and every way in which a camera can fail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.core.networks import FinderNetworks
from facematch_gui.engines.loading import load_finder
from facematch_gui.errors import CameraError
from facematch_gui.gui.camera.cameras import camera_busy
from facematch_gui.gui.camera.framing import Obstacle
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.tasks import CameraImage, pixels_of
from tests.fakes import FakeCamera, FakeCameras, FakeClock


@pytest.fixture
def cameras(qapp: object) -> FakeCameras:
    return FakeCameras("Front", "Back")


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def preview(cameras: FakeCameras, clock: FakeClock) -> Iterator[Preview]:
    finder: list[FinderNetworks] = []

    def once() -> FinderNetworks:
        if not finder:
            finder.append(load_finder())
        return finder[0]

    preview = Preview(lambda: cameras, once, second_ms=1, clock=clock)
    yield preview
    preview.shut_down()


@pytest.fixture
def person() -> QImage:
    return QImage(str(paths.resource("sample/selfie.jpg")))


def blank() -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB888)
    image.fill(0x808080)
    return image


def test_frames_are_shown_and_faces_found_in_them(
    preview: Preview, cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    preview.start("front")
    with qtbot.waitSignals([preview.frame_shown, preview.seen]) as _:
        cameras.opened["front"].send(person)
    with qtbot.waitSignal(preview.seen) as seen:
        cameras.opened["front"].send(person)
    (outline,) = seen.args[0].outlines
    assert 0.2 < outline.x + outline.width / 2 < 0.6


def test_while_one_frame_is_looked_at_only_the_latest_waits(
    preview: Preview, cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    preview.start("front")
    shown: list[object] = []
    preview.frame_shown.connect(shown.append)
    for _ in range(20):
        cameras.opened["front"].send(person)
    qtbot.waitUntil(lambda: len(shown) == 2)
    with qtbot.waitSignal(preview.seen):
        pass
    assert len(shown) == 2


def test_a_camera_without_a_face_shows_its_picture_and_no_outline(
    preview: Preview, cameras: FakeCameras, qtbot: QtBot
) -> None:
    preview.start("front")
    with qtbot.waitSignal(preview.seen) as seen:
        cameras.opened["front"].send(blank())
    assert seen.args[0].outlines == ()
    assert seen.args[0].obstacle is Obstacle.NOBODY


def test_starting_another_camera_stops_the_first(preview: Preview, cameras: FakeCameras) -> None:
    preview.start("front")
    first = cameras.opened["front"]
    preview.start("back")
    assert not first.running
    assert cameras.opened["back"].running


def look_at(preview: Preview, camera: FakeCamera, image: QImage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.seen):
        camera.send(image)


def test_capture_takes_the_latest_frame_where_none_was_looked_at_yet(
    preview: Preview, cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    preview.start("front")
    camera = cameras.opened["front"]
    camera.send(person)
    with qtbot.waitSignal(preview.captured) as captured:
        preview.capture()
    (frame,) = captured.args[0]
    assert frame.toImage().size() == person.size()
    assert not camera.running
    assert not preview.is_live


def test_capture_takes_the_sharp_frame_of_the_last_second_and_not_the_latest(
    preview: Preview, cameras: FakeCameras, person: QImage, clock: FakeClock, qtbot: QtBot
) -> None:
    preview.start("front")
    camera = cameras.opened["front"]
    small = person.scaled(person.width() // 5, person.height() // 5, mode=Qt.TransformationMode.SmoothTransformation)
    blurred = small.scaled(person.size(), mode=Qt.TransformationMode.SmoothTransformation)
    for image in (blurred, person, blurred, blank()):
        look_at(preview, camera, image, qtbot)
        clock.pass_time(0.2)
    with qtbot.waitSignal(preview.captured) as captured:
        preview.capture()
    (taken,) = captured.args[0]
    assert isinstance(taken, CameraImage)
    assert pixels_of(taken.image).tolist() == pixels_of(person).tolist()


def test_a_frame_older_than_a_second_is_not_taken(
    preview: Preview, cameras: FakeCameras, person: QImage, clock: FakeClock, qtbot: QtBot
) -> None:
    preview.start("front")
    camera = cameras.opened["front"]
    look_at(preview, camera, person, qtbot)
    clock.pass_time(1.5)
    look_at(preview, camera, blank(), qtbot)
    with qtbot.waitSignal(preview.captured) as captured:
        preview.capture()
    assert captured.args[0][0].toImage().size() == blank().size()


def test_the_frames_of_one_camera_are_not_taken_from_the_next(
    preview: Preview, cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    preview.start("front")
    look_at(preview, cameras.opened["front"], person, qtbot)
    preview.start("back")
    with qtbot.assertNotEmitted(preview.captured):
        preview.capture()


def test_frames_that_others_chose_are_handed_on_and_the_camera_stops(
    preview: Preview, cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    preview.start("front")
    frames = [CameraImage(person), CameraImage(blank())]
    with qtbot.waitSignal(preview.captured) as captured:
        preview.take(frames)
    assert captured.args[0] == frames
    assert not cameras.opened["front"].running


def test_capture_before_the_first_frame_does_nothing(preview: Preview, qtbot: QtBot) -> None:
    preview.start("front")
    with qtbot.assertNotEmitted(preview.captured):
        preview.capture()
    assert preview.is_live


def test_the_countdown_counts_three_seconds_and_captures(
    preview: Preview, cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    preview.start("front")
    cameras.opened["front"].send(person)
    counted: list[int | None] = []
    preview.counting.connect(counted.append)
    with qtbot.waitSignal(preview.captured):
        preview.count_down()
    assert counted == [3, 2, 1, None]


def test_a_second_press_stops_the_countdown(
    preview: Preview, cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    preview.start("front")
    cameras.opened["front"].send(person)
    with qtbot.assertNotEmitted(preview.captured, wait=20):
        preview.count_down()
        preview.count_down()


def test_unplugging_the_running_camera_is_told(preview: Preview, cameras: FakeCameras, qtbot: QtBot) -> None:
    preview.start("front")
    with qtbot.waitSignal(preview.failed) as failed:
        cameras.unplug("Front")
    assert "unplugged" in failed.args[0].title
    assert not preview.is_live


def test_unplugging_another_camera_only_changes_the_list(preview: Preview, cameras: FakeCameras, qtbot: QtBot) -> None:
    preview.start("front")
    with qtbot.assertNotEmitted(preview.failed), qtbot.waitSignal(preview.cameras_changed):
        cameras.unplug("Back")
    assert preview.is_live


def test_a_camera_that_is_gone_when_chosen_is_told(preview: Preview, cameras: FakeCameras, qtbot: QtBot) -> None:
    with qtbot.waitSignal(preview.failed) as failed:
        preview.start("side")
    assert isinstance(failed.args[0], CameraError)


def test_a_busy_camera_is_told_and_let_go(preview: Preview, cameras: FakeCameras, qtbot: QtBot) -> None:
    preview.start("front")
    camera = cameras.opened["front"]
    with qtbot.waitSignal(preview.failed):
        camera.fail(camera_busy())
    assert not camera.running


def test_an_engine_that_cannot_load_ends_the_preview_with_its_error(
    cameras: FakeCameras, person: QImage, qtbot: QtBot
) -> None:
    error = CameraError("broken", "Mend it.")

    def broken() -> NoReturn:
        raise error

    preview = Preview(lambda: cameras, broken)
    preview.start("front")
    with qtbot.waitSignal(preview.failed) as failed:
        cameras.opened["front"].send(person)
    assert failed.args == [error]
    preview.shut_down()
