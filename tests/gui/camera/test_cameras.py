"""Cameras: a clip stands in for the webcam end to end, through the same sink that a webcam fills."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QCameraFormat
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.app import WindowOptions, build_window, start_work
from facematch_gui.gui.camera.cameras import ClipAsCamera, ClipSource, Webcams, best_format
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from tests.fakes import video_frame

PATIENCE = 20_000


@pytest.fixture
def clip(faces: Path) -> Path:
    return faces / "clips" / "again.mkv"


def test_a_clip_plays_the_webcam_from_preview_to_verdict(clip: Path, theme: Theme, qtbot: QtBot) -> None:
    options = WindowOptions(document=paths.resource("sample/document.jpg"), camera_file=clip, device="cpu")
    window = build_window(options, theme)
    window.show()
    with qtbot.waitSignal(window.camera.face_seen, timeout=PATIENCE):
        start_work(window, options)
    panel = window.panels[Side.SELFIE]
    assert panel.canvas.outlines, "the face is framed while the camera runs"
    qtbot.waitUntil(panel.camera_bar.shutter.isEnabled, timeout=PATIENCE)
    panel.camera_bar.shutter.click()
    qtbot.waitUntil(lambda: window.result.similarity is not None, timeout=PATIENCE)
    assert window.result.verdict.text() == "No match", "the person in the clip is not the astronaut"
    sample = window.desk.examined()[Side.SELFIE][0].sample
    assert (sample.picture.width, sample.picture.height, sample.picture.format) == (640, 480, "camera")
    window.close()


def test_a_clip_plays_somebody_who_is_led_through_several_pictures(clip: Path, theme: Theme, qtbot: QtBot) -> None:
    options = WindowOptions(document=paths.resource("sample/document.jpg"), camera_file=clip, device="cpu")
    window = build_window(options, theme)
    window.show()
    with qtbot.waitSignal(window.camera.face_seen, timeout=PATIENCE):
        start_work(window, options)
    with qtbot.waitSignal(window.camera.captured, timeout=PATIENCE) as captured:
        window.camera.take_several()
    taken = captured.args[1]
    assert 1 <= len(taken) <= 5
    qtbot.waitUntil(lambda: window.desk.verification is not None, timeout=PATIENCE)
    verification = window.desk.verification
    assert verification is not None
    assert verification.score.fused == len(taken)
    assert window.result.verdict.text() == "No match", "the person in the clip is not the astronaut"
    window.close()


def test_a_clip_loops_without_end(clip: Path, qapp: object, qtbot: QtBot) -> None:
    source = ClipSource(clip)
    assert source._player.loops() == source._player.Loops.Infinite.value
    with qtbot.waitSignal(source.frame, timeout=PATIENCE) as first:
        source.start()
    assert first.args[0].isValid()
    source.stop()


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_clip_that_is_none_is_told(tmp_path: Path, qapp: object, qtbot: QtBot) -> None:
    source = ClipSource(tmp_path / "missing.mkv")
    with qtbot.waitSignal(source.failed, timeout=PATIENCE) as failed:
        source.start()
    assert "clip" in failed.args[0].title


def test_a_camera_that_gives_no_picture_is_given_up(qapp: object, qtbot: QtBot) -> None:
    class Silent(ClipSource):
        def _open(self) -> None:
            pass

    source = Silent(Path("never opened"))
    source._patience.setInterval(1)
    with qtbot.waitSignal(source.failed) as failed:
        source.start()
    assert "no picture" in failed.args[0].title


def test_the_clip_is_the_only_camera(clip: Path, qapp: QObject) -> None:
    cameras = ClipAsCamera(clip)
    assert [camera.name for camera in cameras.names()] == ["Clip"]


def test_the_webcams_of_this_machine_can_be_listed(qapp: object) -> None:
    names = [camera.name for camera in Webcams().names()]
    assert len(set(names)) == len(names)


def test_without_formats_the_camera_chooses() -> None:
    assert best_format([]) is None
    assert best_format([QCameraFormat()]) is not None


def test_a_camera_that_stops_in_the_middle_is_given_up(qapp: object, qtbot: QtBot) -> None:
    class Stuck(ClipSource):
        def _open(self) -> None:
            pass

    source = Stuck(Path("never opened"))
    source._patience.setInterval(50)
    source.start()
    with qtbot.waitSignal(source.failed):
        source._take(video_frame(QImage(str(paths.resource("sample/selfie.jpg")))))


def test_a_frame_that_arrives_after_the_camera_was_stopped_is_dropped(qapp: object, qtbot: QtBot) -> None:
    source = ClipSource(Path("never opened"))
    with qtbot.assertNotEmitted(source.frame):
        source._take(video_frame(QImage(str(paths.resource("sample/selfie.jpg")))))
    assert not source._patience.isActive()
