"""The strip of small pictures: one is chosen, by mouse or keyboard, and each has a name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from facematch_gui.gui.theme import Theme
from facematch_gui.gui.thumbnails import Thumbnails


def images(count: int) -> list[QImage]:
    made = []
    for number in range(count):
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(QColor.fromHsv(360 * number // count, 255, 200))
        made.append(image)
    return made


@pytest.fixture
def strip(qtbot: QtBot, theme: Theme) -> Iterator[Thumbnails]:
    # In a window, as a strip that opens by itself would be one of its own.
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 120)
    window.show()
    strip = Thumbnails(theme, window)
    strip.resize(300, strip.height())
    yield strip
    window.close()


def test_it_is_hidden_while_there_is_nothing_to_show(strip: Thumbnails) -> None:
    assert strip.isHidden()
    strip.show_images(images(3), 0)
    assert strip.isVisible()
    strip.clear()
    assert strip.isHidden()
    assert not strip.buttons


def test_each_picture_has_a_name_and_shows_itself(strip: Thumbnails) -> None:
    strip.show_images(images(3), 1)
    assert [button.accessibleName() for button in strip.buttons] == [f"Picture {n} of 3" for n in (1, 2, 3)]
    assert strip.shown == 1
    painted = strip.buttons[2].grab().toImage()
    middle = painted.pixelColor(painted.width() // 2, painted.height() // 2)
    assert abs(middle.hsvHue() - 240) < 8


def test_showing_does_not_count_as_choosing(strip: Thumbnails, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(strip.chosen):
        strip.show_images(images(3), 0)
        strip.show_images(images(2), 1)


def test_a_click_chooses(strip: Thumbnails, qtbot: QtBot) -> None:
    strip.show_images(images(3), 0)
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip.buttons[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [2]
    assert strip.shown == 2


def test_the_arrow_keys_choose(strip: Thumbnails, qtbot: QtBot) -> None:
    strip.show_images(images(3), 0)
    window = strip.window()
    with qtbot.waitActive(window):
        window.activateWindow()
    strip.buttons[0].setFocus()
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.keyClick(strip.buttons[0], Qt.Key.Key_Right)
    assert chosen.args == [1]
    assert strip.buttons[1].hasFocus()


def test_more_than_fit_can_be_scrolled_to(strip: Thumbnails, qtbot: QtBot) -> None:
    strip.show_images(images(3), 0)
    low = strip.height()
    strip.show_images(images(12), 0)
    assert strip.height() > low, "room for the scroll bar"
    qtbot.waitUntil(lambda: strip.horizontalScrollBar().maximum() > 0)
    strip.buttons[11].click()
    assert strip.horizontalScrollBar().value() > 0
