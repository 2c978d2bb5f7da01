"""No way out but for staff."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facematch_gui.gui.kiosk.screen import Screen
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.theme import Theme


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> Iterator[KioskWindow]:
    window = KioskWindow(theme)
    window.show_screen(Screen(Step.WELCOME, "Welcome"))
    window.cover()
    yield window
    window.open_door()
    window.deleteLater()


def test_it_takes_all_of_the_screen_without_a_frame(window: KioskWindow) -> None:
    assert window.isFullScreen()
    assert window.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert window.geometry() == QApplication.primaryScreen().geometry()


def test_it_cannot_be_closed(window: KioskWindow) -> None:
    assert not window.close()
    assert window.isVisible()


def test_it_comes_back_where_it_is_made_small_or_hidden(window: KioskWindow, qtbot: QtBot) -> None:
    window.showNormal()
    qtbot.waitUntil(window.isFullScreen)
    window.showMinimized()
    qtbot.waitUntil(lambda: window.isFullScreen() and not window.isMinimized())
    window.hide()
    qtbot.waitUntil(window.isVisible)


def test_it_comes_back_when_the_screen_changes(window: KioskWindow, qtbot: QtBot) -> None:
    window.showNormal()
    window.resize(300, 200)
    QApplication.primaryScreen().geometryChanged.emit(QApplication.primaryScreen().geometry())
    qtbot.waitUntil(lambda: window.geometry() == QApplication.primaryScreen().geometry())


def test_staff_may_close_it(window: KioskWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        window.open_door()
    assert not window.isVisible()


def test_it_opens_no_menu(window: KioskWindow) -> None:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    assert window.eventFilter(window, event)


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin])
def test_every_input_is_a_sign_of_life(window: KioskWindow, kind: QEvent.Type, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.touched):
        assert not window.eventFilter(window, QEvent(kind))


def test_the_cursor_hides_from_fingers_and_shows_for_a_mouse(window: KioskWindow) -> None:
    window.eventFilter(window, QEvent(QEvent.Type.TouchBegin))
    cursor = QApplication.overrideCursor()
    assert cursor is not None
    assert cursor.shape() == Qt.CursorShape.BlankCursor
    nothing, at = Qt.MouseButton.NoButton, QPointF(5, 5)
    moved = QMouseEvent(QEvent.Type.MouseMove, at, at, nothing, nothing, Qt.KeyboardModifier.NoModifier)
    window.eventFilter(window, moved)
    assert QApplication.overrideCursor() is None


def test_a_screen_is_destroyed_with_what_it_held(window: KioskWindow, qtbot: QtBot) -> None:
    first = window.screen_shown
    assert first is not None
    with qtbot.waitSignal(first.destroyed):
        window.show_screen(Screen(Step.CALL, "Help"))


def test_a_key_that_never_comes_up_is_nobodys(window: KioskWindow, qtbot: QtBot) -> None:
    def key(repeated: bool) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", repeated)

    with qtbot.assertNotEmitted(window.touched):
        window.eventFilter(window, key(repeated=True))
    with qtbot.waitSignal(window.touched):
        window.eventFilter(window, key(repeated=False))


@pytest.mark.parametrize(
    ("held", "refused"), [(Qt.KeyboardModifier.ControlModifier, True), (Qt.KeyboardModifier.NoModifier, False)]
)
def test_the_wheel_moves_a_text_and_does_not_size_it(
    window: KioskWindow, held: Qt.KeyboardModifier, refused: bool
) -> None:
    at, phase = QPointF(5, 5), Qt.ScrollPhase.NoScrollPhase
    turned = QWheelEvent(at, at, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, held, phase, False)
    assert window.eventFilter(window, turned) is refused
