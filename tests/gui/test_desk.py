"""The desk with the real networks: two pictures become an answer, and nothing stale ever stands beside them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from pytestqt.qtbot import QtBot

from facematch_gui.core.networks import Networks
from facematch_gui.errors import ModelChangedError
from facematch_gui.gui.side import Side
from facematch_gui.gui.window import DeskWindow
from tests.fakes import FakeCameras
from tests.gui.desks import PATIENCE, load_pair, settle


def test_the_check_starts_by_itself_when_both_pictures_are_there(
    window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    load_pair(window, selfie, document, qtbot)
    assert window.desk.verification is not None
    assert window.result.verdict.text() == "Match"
    assert window.result.score.text() == f"{window.desk.verification.score.strength:.1f}"
    assert all(crop.has_crop for crop in window.result.crops.values())
    assert not window.panels[Side.SELFIE].notice.text


def test_replacing_a_picture_takes_the_answer_away_at_once(
    window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    load_pair(window, selfie, document, qtbot)
    window.desk.load(Side.SELFIE, selfie)
    assert window.result.similarity is None
    assert window.result.verdict.isHidden()
    assert not window.result.crops[Side.SELFIE].has_crop
    settle(window, qtbot)
    assert window.result.similarity is not None


def test_only_the_newest_of_many_pictures_arrives(
    window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        for _ in range(5):
            window.desk.load(Side.SELFIE, document)
        window.desk.load(Side.SELFIE, selfie)
    assert window.desk.examined()[Side.SELFIE][0].sample.picture.width == QImage(str(selfie)).width()


def test_a_broken_picture_is_told_in_its_own_panel(
    window: DeskWindow, document: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"")
    load_pair(window, broken, document, qtbot)
    assert window.panels[Side.SELFIE].notice.text
    assert not window.panels[Side.DOCUMENT].notice.text
    assert window.result.similarity is None
    assert not window.result.crops[Side.SELFIE].has_crop


def test_a_picture_without_a_face_is_shown_with_the_reason(window: DeskWindow, document: Path, qtbot: QtBot) -> None:
    blank = QImage(640, 480, QImage.Format.Format_RGB888)
    blank.fill(0x909090)
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, blank)
    assert window.panels[Side.SELFIE].canvas.has_image
    assert "face" in window.panels[Side.SELFIE].notice.text


def test_clearing_one_side_keeps_the_other(window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot) -> None:
    load_pair(window, selfie, document, qtbot)
    window.panels[Side.SELFIE].clear_action.trigger()
    assert set(window.desk.examined()) == {Side.DOCUMENT}
    assert window.result.similarity is None
    assert window.result.crops[Side.DOCUMENT].has_crop


def test_a_new_check_clears_everything(window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot) -> None:
    load_pair(window, selfie, document, qtbot)
    window.desk.clear_all()
    assert not window.desk.examined()
    assert not any(panel.canvas.has_image for panel in window.panels.values())


def test_clearing_while_a_picture_is_being_read_leaves_the_panel_empty(
    window: DeskWindow, selfie: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfie)
        window.desk.clear(Side.SELFIE)
    assert not window.desk.examined()
    assert not window.panels[Side.SELFIE].canvas.has_image


def test_a_turned_picture_is_taken_as_the_person_turned_it(window: DeskWindow, selfie: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfie)
    window.panels[Side.SELFIE].turn_right_action.trigger()
    settle(window, qtbot)
    picture = window.desk.examined()[Side.SELFIE][0].sample.picture
    assert (picture.width, picture.height) == (600, 800), "not turned back by the program"
    window.panels[Side.SELFIE].turn_left_action.trigger()
    settle(window, qtbot)
    assert Side.SELFIE in window.desk.examined()


def test_several_faces_wait_for_a_choice(window: DeskWindow, faces: Path, document: Path, qtbot: QtBot) -> None:
    load_pair(window, faces / "hostile" / "two-people.jpg", document, qtbot)
    panel = window.panels[Side.SELFIE]
    assert len(panel.canvas.outlines) >= 2
    assert panel.notice.text
    assert window.result.similarity is None
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        qtbot.keyClick(panel.canvas, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.result.similarity is not None, timeout=PATIENCE)
    assert not panel.notice.text
    assert window.desk.examined()[Side.SELFIE][0].chosen == 1


def test_a_picture_from_the_camera_becomes_the_selfie(
    window: DeskWindow, cameras: FakeCameras, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    window.desk.load(Side.DOCUMENT, document)
    window.camera.open(Side.SELFIE)
    with qtbot.waitSignal(window.camera.face_seen, timeout=PATIENCE):
        cameras.opened["desk camera"].send(QImage(str(selfie)))
    panel = window.panels[Side.SELFIE]
    assert [panel.camera_bar.chooser.itemText(i) for i in range(2)] == ["Desk camera", "Page camera"]
    assert panel.canvas.hasFocus() or not window.isActiveWindow()
    qtbot.keyClick(panel.canvas, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.result.similarity is not None, timeout=PATIENCE)
    assert window.result.verdict.text() == "Match"
    assert panel.camera_bar.isHidden()
    panel.retake_action.trigger()
    assert window.camera.side is Side.SELFIE
    assert window.result.similarity is None


def test_the_camera_that_was_used_last_is_offered_first(window: DeskWindow, cameras: FakeCameras, qtbot: QtBot) -> None:
    window.camera.open(Side.SELFIE, "page camera")
    window.camera.close(Side.SELFIE)
    window.camera.open(Side.DOCUMENT)
    assert cameras.opened["page camera"].running


def test_without_a_camera_the_panel_says_so_and_a_file_still_works(
    window: DeskWindow, cameras: FakeCameras, selfie: Path, qtbot: QtBot
) -> None:
    cameras.plugged.clear()
    window.camera.open(Side.SELFIE)
    assert "No camera" in window.panels[Side.SELFIE].notice.text
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfie)
    assert Side.SELFIE in window.desk.examined()


def test_a_camera_unplugged_in_the_middle_is_told(window: DeskWindow, cameras: FakeCameras, qtbot: QtBot) -> None:
    window.camera.open(Side.SELFIE)
    cameras.unplug("Desk camera")
    assert "unplugged" in window.panels[Side.SELFIE].notice.text
    assert window.camera.side is None


def test_a_changed_model_is_told_and_gives_no_score(
    make_window: Callable[..., DeskWindow], selfie: Path, document: Path, qtbot: QtBot
) -> None:
    def broken() -> Networks:
        raise ModelChangedError("The model file was changed", "Install the program again.")

    window = make_window(broken)
    with qtbot.waitSignal(window.desk.engine_failed, timeout=PATIENCE):
        window.desk.warm_up()
    assert window.result.notice.text.startswith("The model file was changed")
    load_pair(window, selfie, document, qtbot)
    assert window.result.similarity is None


def test_the_engine_says_where_it_runs(window: DeskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.engine_ready, timeout=PATIENCE) as ready:
        window.desk.warm_up()
    assert ready.args == ["CPU"]
    assert window.statusBar().findChildren(type(window._device))[-1].text() == "CPU"


def test_pasting_takes_the_picture_or_says_that_there_is_none(window: DeskWindow, selfie: Path, qtbot: QtBot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    window.panels[Side.SELFIE].paste_action.trigger()
    assert "no picture" in window.statusBar().currentMessage()
    clipboard.setImage(QImage(str(selfie)))
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.panels[Side.SELFIE].paste_action.trigger()
    assert Side.SELFIE in window.desk.examined()


def test_the_details_show_everything_behind_the_answer(
    window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    window.menus.details.setChecked(True)
    load_pair(window, selfie, document, qtbot)
    text = window.details.page.toPlainText()
    for word in ("Similarity", "Match from", "Face", "Read", "Find", "Align", "Embed", "Engine", "Device", "Name"):
        assert word in text


def test_recent_folders_and_the_camera_are_remembered_and_nothing_else(
    window: DeskWindow, selfie: Path, home: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.open_file(Side.SELFIE, selfie)
    window.camera.open(Side.SELFIE)
    window.close()
    stored = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    assert set(stored.allKeys()) <= {"folders", "camera", "details", "geometry"}
    assert "selfie.jpg" not in (home / "window.ini").read_text()


def test_the_keyboard_alone_takes_a_picture_after_a_countdown(
    window: DeskWindow, cameras: FakeCameras, selfie: Path, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert window.camera.side is Side.SELFIE
    with qtbot.waitSignal(window.camera.face_seen, timeout=PATIENCE):
        cameras.opened["desk camera"].send(QImage(str(selfie)))
    qtbot.keyClick(window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert window.camera.side is Side.SELFIE, "the countdown runs, nothing is taken yet"
    qtbot.waitUntil(lambda: Side.SELFIE in window.desk.examined(), timeout=PATIENCE)


def test_escape_stops_the_camera(window: DeskWindow, cameras: FakeCameras, qtbot: QtBot) -> None:
    window.camera.open(Side.DOCUMENT)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.camera.side is None
    assert not cameras.opened["desk camera"].running


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_the_keyboard_alone_clears(
    window: DeskWindow, selfie: Path, key: Qt.Key, modifiers: Qt.KeyboardModifier, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfie)
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, key, modifiers)
    assert not window.desk.examined()


def test_a_choice_that_cannot_be_used_leaves_no_face_behind(
    window: DeskWindow, faces: Path, document: Path, qtbot: QtBot
) -> None:
    """A face chosen before must not be compared while the panel says that the one chosen now cannot be."""
    pair = QImage(str(faces / "hostile" / "two-people.jpg"))
    half = pair.copy(0, 0, pair.width() // 2, pair.height())
    tiny = half.scaled(half.width() // 14, half.height() // 14, mode=Qt.TransformationMode.SmoothTransformation)
    painter = QPainter(pair)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(half.rect(), tiny)
    painter.end()
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, pair)
        window.desk.load(Side.DOCUMENT, document)
    blurred, sharp = sorted(range(2), key=lambda number: window.panels[Side.SELFIE].canvas.outlines[number].x)
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.choose_face(Side.SELFIE, sharp)
    qtbot.waitUntil(lambda: window.result.similarity is not None, timeout=PATIENCE)
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.choose_face(Side.SELFIE, blurred)
    assert "detail" in window.panels[Side.SELFIE].notice.text
    assert not window.result.crops[Side.SELFIE].has_crop
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.DOCUMENT, document)
    assert window.result.similarity is None
    assert "Choose the face" in window.result.sentence.text()


def test_a_bad_file_takes_the_good_picture_before_it_away(
    window: DeskWindow, selfie: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfie)
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, tmp_path)
    panel = window.panels[Side.SELFIE]
    assert panel.notice.text
    assert not panel.canvas.has_image


def test_a_cleared_answer_is_cleared_for_screen_readers_too(
    window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot
) -> None:
    load_pair(window, selfie, document, qtbot)
    assert window.result.accessibleDescription().startswith("Match")
    window.desk.clear_all()
    assert not window.result.accessibleDescription()
    assert not window.result.verdict.text()
    assert not window.result.bar.accessibleName()
    assert not window.result.reasons.text


@pytest.mark.parametrize(
    "content",
    ["geometry=abc", "folders=a, b, @Invalid()", "folders=" + "x" * 400, "camera=@Invalid()", "\0\xff nonsense"],
)
def test_damaged_settings_count_as_none(
    content: str,
    home: Path,
    make_window: Callable[..., DeskWindow],
    shared_networks: Callable[[], Networks],
) -> None:
    (home / "window.ini").write_text(f"[General]\n{content}\n")
    assert make_window(shared_networks).isVisible()


def test_a_giant_on_the_clipboard_is_refused_before_it_is_copied(window: DeskWindow, qtbot: QtBot) -> None:
    giant = QImage(12_000, 12_000, QImage.Format.Format_Mono)
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, giant)
    assert "megapixels" in window.panels[Side.SELFIE].notice.text
