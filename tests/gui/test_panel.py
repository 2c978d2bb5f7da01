"""A panel: says what the person wants, shows what it is given, and says errors in words."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from facematch_gui.errors import NoFaceError
from facematch_gui.gui.panel import PicturePanel, picture_in
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> PicturePanel:
    panel = PicturePanel(Side.SELFIE, theme)
    qtbot.addWidget(panel)
    panel.resize(500, 400)
    panel.show()
    return panel


@pytest.fixture
def image(qtbot: QtBot) -> QImage:
    image = QImage(64, 48, QImage.Format.Format_RGB888)
    image.fill(QColor("green"))
    return image


def files(*names: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(name) for name in names])
    return data


def test_a_dropped_file_is_handed_on(panel: PicturePanel, qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "a picture with ünïcode.jpg"
    data = files(str(picture))
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(panel.picture_dropped) as dropped:
        panel.dropEvent(event)
    assert dropped.args == [picture]


def test_files_win_over_the_image_that_travels_with_them(image: QImage, tmp_path: Path) -> None:
    data = files(str(tmp_path / "a.jpg"), str(tmp_path / "b.jpg"))
    data.setImageData(image)
    assert picture_in(data) == tmp_path / "a.jpg"


def test_a_pasted_image_is_taken(image: QImage) -> None:
    data = QMimeData()
    data.setImageData(image)
    taken = picture_in(data)
    assert isinstance(taken, QImage)
    assert taken.size() == image.size()


def test_text_and_web_addresses_are_no_pictures() -> None:
    data = QMimeData()
    data.setText("hello")
    data.setUrls([QUrl("https://example.org/face.jpg")])
    assert picture_in(data) is None


def test_an_error_is_said_in_words_and_the_picture_stays(panel: PicturePanel, image: QImage) -> None:
    panel.show_image(image)
    panel.show_error(NoFaceError("No face was found", "Look into the camera."))
    assert panel.notice.text == "No face was found. Look into the camera."
    assert panel.notice.accessibleName() == panel.notice.text
    assert panel.canvas.isVisible()


def test_a_bug_is_told_in_one_generic_sentence(panel: PicturePanel) -> None:
    panel.show_error(RuntimeError("secret: someone.jpg"))
    assert "secret" not in panel.notice.text
    assert "Something went wrong" in panel.notice.text


def test_a_new_picture_takes_the_error_away(panel: PicturePanel, image: QImage) -> None:
    panel.show_error(NoFaceError("No face was found", "Look into the camera."))
    panel.show_image(image)
    assert not panel.notice.text


def test_actions_follow_what_is_there(panel: PicturePanel, image: QImage) -> None:
    assert not panel.turn_left_action.isEnabled()
    assert not panel.clear_action.isEnabled()
    panel.show_image(image)
    assert panel.turn_left_action.isEnabled()
    assert panel.clear_action.isEnabled()
    assert not panel.zoom_out_action.isEnabled()
    panel.zoom_in_action.trigger()
    assert panel.zoom_out_action.isEnabled()
    panel.show_empty()
    assert not panel.turn_left_action.isEnabled()


def test_turning_asks_for_clockwise_quarter_turns(panel: PicturePanel, image: QImage, qtbot: QtBot) -> None:
    panel.show_image(image)
    for action, turns in ((panel.turn_left_action, 3), (panel.turn_right_action, 1)):
        with qtbot.waitSignal(panel.turn_wanted) as wanted:
            action.trigger()
        assert wanted.args == [turns]


def test_the_camera_bar_shows_only_while_the_camera_runs(panel: PicturePanel, image: QImage) -> None:
    assert panel.camera_bar.isHidden()
    panel.show_camera()
    assert not panel.camera_bar.isHidden()
    assert not panel.camera_bar.shutter.isEnabled()
    panel.show_frame(image)
    assert panel.camera_bar.shutter.isEnabled()
    panel.show_image(image)
    assert panel.camera_bar.isHidden()


def test_recent_folders_are_offered_and_can_be_forgotten(panel: PicturePanel, qtbot: QtBot, tmp_path: Path) -> None:
    panel.set_recent_folders([tmp_path / "scans", tmp_path / "photos"])
    entries = [action for action in panel.recent_menu.actions() if not action.isSeparator()]
    assert [entry.text() for entry in entries[:2]] == ["scans", "photos"]
    with qtbot.waitSignal(panel.folder_wanted) as wanted:
        entries[1].trigger()
    assert wanted.args == [tmp_path / "photos"]
    with qtbot.waitSignal(panel.forget_folders_wanted):
        entries[-1].trigger()


def test_every_button_has_a_name_and_can_be_reached_by_keyboard(panel: PicturePanel) -> None:
    buttons = panel.findChildren(QToolButton)
    assert len(buttons) >= 9
    for button in buttons:
        assert button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_tab_walks_from_the_top_downwards(panel: PicturePanel, image: QImage) -> None:
    panel.show_image(image)
    visible = [stop for stop in panel.focus_order() if stop.isVisible()]
    tops = [stop.mapTo(panel, stop.rect().topLeft()).y() for stop in visible if stop.parent() is not panel.canvas]
    assert tops == sorted(tops)
    assert panel.canvas in visible


def test_a_picture_from_the_camera_can_be_taken_again(panel: PicturePanel, image: QImage, qtbot: QtBot) -> None:
    panel.show_image(image)
    button = next(b for b in panel.findChildren(QToolButton) if b.defaultAction() is panel.retake_action)
    assert not button.isVisible()
    panel.offer_retake(True)
    assert button.isVisible()
    with qtbot.waitSignal(panel.camera_wanted):
        button.click()


def test_no_button_opens_as_a_window_of_its_own(panel: PicturePanel) -> None:
    for button in panel.findChildren(QToolButton):
        assert not button.isWindow()
    windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QToolButton)]
    assert not windows
