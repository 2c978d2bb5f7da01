"""Several selfies of one person at the desk: shown, fused, and refused where one is of somebody else."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from facematch_gui.core.verify import Verification
from facematch_gui.gui.side import Side
from facematch_gui.gui.window import DeskWindow
from tests.fakes import video_frame
from tests.gui.desks import PATIENCE, load_pair, settle


@pytest.fixture
def selfies(selfie: Path, tmp_path: Path, qtbot: QtBot) -> list[Path]:
    """The sample's selfie, and two of it that were taken darker and from a little further away."""
    image = QImage(str(selfie))
    further = image.scaled(image.size() * 0.8, mode=Qt.TransformationMode.SmoothTransformation)
    darker = image.convertToFormat(QImage.Format.Format_Grayscale8)
    made = [selfie, tmp_path / "further.png", tmp_path / "darker.png"]
    assert further.save(str(made[1]))
    assert darker.save(str(made[2]))
    return made


def answer_of(window: DeskWindow) -> Verification:
    assert window.desk.verification is not None
    return window.desk.verification


def test_they_are_fused_and_the_best_one_is_shown_large(
    window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot
) -> None:
    load_pair(window, selfies, document, qtbot)
    answer = answer_of(window)
    assert answer.score.fused == len(answer.selfies) == 3
    panel = window.panels[Side.SELFIE]
    assert len(panel.thumbnails.buttons) == 3
    weights = [sample.quality.weight for sample in answer.selfies]
    best = weights.index(max(weights))
    assert panel.thumbnails.shown == best
    shown = window.desk.examined()[Side.SELFIE][best].sample.picture
    assert (shown.width, shown.height) == (answer.selfie.picture.width, answer.selfie.picture.height)
    assert panel._note.text() == f"Picture {best + 1} of 3: Face found"


def test_a_thumbnail_shows_its_picture_and_keeps_the_answer(
    window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot
) -> None:
    load_pair(window, selfies, document, qtbot)
    before, panel = answer_of(window), window.panels[Side.SELFIE]
    for number in (1, 0, 2):
        qtbot.mouseClick(panel.thumbnails.buttons[number], Qt.MouseButton.LeftButton)
        assert panel.canvas.shows(window.desk._states[Side.SELFIE].shots[number].image)
        assert panel._note.text().startswith(f"Picture {number + 1} of 3")
        assert len(panel.canvas.outlines) == 1
    assert window.desk.verification is before


def test_the_keyboard_reaches_them_and_walks_through(window: DeskWindow, selfies: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfies)
    with qtbot.waitActive(window):
        window.activateWindow()
    panel = window.panels[Side.SELFIE]
    strip = panel.thumbnails
    panel.zoom_in_action.trigger()
    panel._tools.buttons[-1].setFocus()
    qtbot.keyClick(panel._tools.buttons[-1], Qt.Key.Key_Tab)
    assert strip.buttons[strip.shown or 0].hasFocus(), "Tab goes from the tools to the picture that is shown"
    start = strip.shown or 0
    key, target = (Qt.Key.Key_Right, start + 1) if start < 2 else (Qt.Key.Key_Left, start - 1)
    qtbot.keyClick(strip.buttons[start], key)
    assert strip.shown == target
    assert window.panels[Side.SELFIE]._note.text().startswith(f"Picture {target + 1} of 3")


def test_somebody_else_among_them_is_refused_in_the_selfies_panel(
    window: DeskWindow, faces: Path, qtbot: QtBot
) -> None:
    london = faces / "london"
    mixed = [london / "002" / "selfie.jpg", london / "003" / "selfie.jpg", london / "002" / "portrait.jpg"]
    load_pair(window, mixed, london / "002" / "document.jpg", qtbot)
    panel = window.panels[Side.SELFIE]
    assert panel.notice.text.startswith("The selfies do not all show the same person")
    assert panel.thumbnails.shown == 1
    assert window.desk.verification is None
    assert window.result.similarity is None
    assert not window.result.notice.text
    assert "different people" in window.result.sentence.text()
    assert not window.result.crops[Side.SELFIE].has_crop
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, mixed[0])
    qtbot.waitUntil(lambda: window.desk.verification is not None, timeout=PATIENCE)
    assert not panel.notice.text
    assert panel.thumbnails.isHidden()


def test_two_selfies_of_different_people_say_so_without_naming_one(
    window: DeskWindow, faces: Path, qtbot: QtBot
) -> None:
    london = faces / "london"
    mixed = [london / "002" / "selfie.jpg", london / "003" / "selfie.jpg"]
    load_pair(window, mixed, london / "002" / "document.jpg", qtbot)
    assert "One of the two" in window.panels[Side.SELFIE].notice.text
    assert "different people" in window.result.sentence.text()
    assert not window.desk.is_busy


def test_a_frame_that_a_person_has_turned_stays_in_sight(
    window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot
) -> None:
    window.desk.load(Side.DOCUMENT, document)
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.camera.captured.emit(Side.SELFIE, [video_frame(QImage(str(path))) for path in selfies])
    qtbot.waitUntil(lambda: window.desk.verification is not None, timeout=PATIENCE)
    panel = window.panels[Side.SELFIE]
    panel.thumbnails.buttons[2].click()
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.turn(Side.SELFIE, 1)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=PATIENCE)
    assert panel.thumbnails.shown == 2
    assert len(panel.thumbnails.buttons) == 3


def test_one_that_cannot_be_used_is_shown_with_its_reason(
    window: DeskWindow, selfies: list[Path], document: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    load_pair(window, [selfies[0], broken, selfies[1]], document, qtbot)
    panel = window.panels[Side.SELFIE]
    assert panel.notice.text
    assert panel._note.text() == "Picture 2 of 3"
    empty = not panel.canvas.has_image
    assert empty, "the picture before it must not stand beside its error"
    assert panel.thumbnails.shown == 1
    assert window.desk.verification is None
    panel.thumbnails.buttons[0].click()
    assert panel.canvas.has_image
    assert not panel.notice.text


def test_a_choice_among_several_faces_goes_on_with_the_others(
    window: DeskWindow, faces: Path, document: Path, selfies: list[Path], qtbot: QtBot
) -> None:
    load_pair(window, [selfies[0], faces / "hostile" / "two-people.jpg"], document, qtbot)
    panel = window.panels[Side.SELFIE]
    assert panel.thumbnails.shown == 1
    assert "press its number" in panel._note.text()
    assert window.desk.verification is None
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        qtbot.keyClick(panel.canvas, Qt.Key.Key_1)
    assert len(window.desk.examined()[Side.SELFIE]) == 2


def test_turning_one_leaves_the_others(window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot) -> None:
    load_pair(window, selfies, document, qtbot)
    panel = window.panels[Side.SELFIE]
    panel.thumbnails.buttons[1].click()
    others = [shot.examined for number, shot in enumerate(window.desk._states[Side.SELFIE].shots) if number != 1]
    for turns in (1, 3):
        panel.turn_wanted.emit(turns)
        assert window.desk.verification is None
        settle(window, qtbot)
        assert panel.thumbnails.shown == 1, "the picture that was turned stays"
    shots = window.desk._states[Side.SELFIE].shots
    assert [shot.examined for number, shot in enumerate(shots) if number != 1] == others
    assert shots[1].examined is not None
    qtbot.waitUntil(lambda: window.desk.verification is not None, timeout=PATIENCE)


def test_a_turn_in_the_middle_loses_none(window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot) -> None:
    window.desk.load(Side.DOCUMENT, document)
    window.desk.load(Side.SELFIE, selfies)
    qtbot.waitUntil(lambda: window.desk._states[Side.SELFIE].shots[0].searched is not None, timeout=PATIENCE)
    window.desk.turn(Side.SELFIE, 2)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=PATIENCE)
    assert all(shot.outcome is not None for shot in window.desk._states[Side.SELFIE].shots)


def test_frames_of_the_camera_are_fused(window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot) -> None:
    window.desk.load(Side.DOCUMENT, document)
    frames = [video_frame(QImage(str(path))) for path in selfies]
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.camera.captured.emit(Side.SELFIE, frames)
    qtbot.waitUntil(lambda: window.desk.verification is not None, timeout=PATIENCE)
    assert answer_of(window).score.fused == 3
    assert window.panels[Side.SELFIE].retake_action.isVisible()


def test_a_frame_of_the_camera_that_cannot_be_used_is_no_loss(
    window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot
) -> None:
    window.desk.load(Side.DOCUMENT, document)
    wall = QImage(640, 480, QImage.Format.Format_RGB32)
    wall.fill(Qt.GlobalColor.gray)
    frames = [video_frame(image) for image in (QImage(str(selfies[0])), wall, QImage(str(selfies[1])))]
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.camera.captured.emit(Side.SELFIE, frames)
    qtbot.waitUntil(lambda: window.desk.verification is not None, timeout=PATIENCE)
    assert answer_of(window).score.fused == 2
    assert len(window.panels[Side.SELFIE].thumbnails.buttons) == 2


def test_frames_of_the_camera_none_of_which_can_be_used_say_why(window: DeskWindow, qtbot: QtBot) -> None:
    wall = QImage(640, 480, QImage.Format.Format_RGB32)
    wall.fill(Qt.GlobalColor.gray)
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.camera.captured.emit(Side.SELFIE, [video_frame(wall), video_frame(wall)])
    assert "No face was found" in window.panels[Side.SELFIE].notice.text


def test_the_document_has_one_picture(window: DeskWindow, selfies: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.DOCUMENT, selfies)
    assert len(window.desk.examined()[Side.DOCUMENT]) == 1
    assert window.panels[Side.DOCUMENT].thumbnails.isHidden()


@pytest.mark.parametrize(("side", "count"), [(Side.SELFIE, 3), (Side.DOCUMENT, 1)])
def test_dropped_files_are_taken_together_as_selfies(
    window: DeskWindow, selfies: list[Path], side: Side, count: int, qtbot: QtBot
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in selfies])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.panels[side].dropEvent(event)
    assert len(window.desk.examined()[side]) == count


def test_opened_files_are_taken_together_as_selfies(
    window: DeskWindow, selfies: list[Path], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    names = [str(path) for path in selfies]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *asked: (names, ""))
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.panels[Side.SELFIE].open_action.trigger()
    assert len(window.desk.examined()[Side.SELFIE]) == 3


def test_one_document_is_opened(
    window: DeskWindow, document: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(document), ""))
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.panels[Side.DOCUMENT].open_action.trigger()
    assert len(window.desk.examined()[Side.DOCUMENT]) == 1


def test_a_dialog_that_is_left_changes_nothing(
    window: DeskWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *asked: ([], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: ("", ""))
    for side in Side:
        window.panels[side].open_action.trigger()
    assert not window.desk.is_busy


def test_clearing_takes_the_small_pictures_away(window: DeskWindow, selfies: list[Path], qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfies)
    window.desk.clear(Side.SELFIE)
    assert window.panels[Side.SELFIE].thumbnails.isHidden()
    assert not window.panels[Side.SELFIE].thumbnails.buttons


def test_cleared_pictures_are_let_go_at_once(
    window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot
) -> None:
    """Not when the collector of cycles comes by: people are promised that clearing clears."""
    load_pair(window, selfies, document, qtbot)
    faces = [one for examined in window.desk.examined().values() for one in examined]
    alive = [weakref.ref(one.sample.picture) for one in faces]
    del faces
    gc.disable()
    try:
        window.desk.clear_all()
        qtbot.waitUntil(lambda: not any(picture() for picture in alive))
    finally:
        gc.enable()


def test_details_tell_each_one(window: DeskWindow, selfies: list[Path], document: Path, qtbot: QtBot) -> None:
    window.menus.details.setChecked(True)
    load_pair(window, selfies, document, qtbot)
    text = window.details.page.toPlainText()
    assert all(f"Selfie {number}/3" in text for number in (1, 2, 3))
    assert text.count("Weight") == 3
