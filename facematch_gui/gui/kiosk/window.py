"""The kiosk's window: all of the screen, no frame, no menu, and no way out but for staff."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from facematch_gui.gui.camera.announcer import announce_at
from facematch_gui.gui.kiosk.countdown import CountdownAlert
from facematch_gui.gui.kiosk.look import style_sheet, type_size
from facematch_gui.gui.kiosk.screen import KioskButton, Screen
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.theme import Theme

_SIGNS_OF_LIFE = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.Wheel,
}
_REFUSED = {QEvent.Type.ContextMenu, QEvent.Type.DragEnter, QEvent.Type.Drop, QEvent.Type.ToolTip}
_CURSOR_REST_MS = 3000
_GRAB_MS = 300
_STEPS = (Step.CONSENT, Step.DOCUMENT, Step.SELFIE)


class KioskWindow(QWidget):
    """Shows one screen at a time, with a bar below that is always the same.

    Args:
        covers: takes all of the screen and cannot be closed; tests and screenshots do without.
        announce: has the screen reader speak of a widget.
    """

    touched = Signal()
    """Somebody is there: a key, a touch, the mouse."""
    call_wanted = Signal()
    cancel_wanted = Signal()
    painted = Signal()
    """Emitted once, after the first paint."""
    stepped = Signal(object)
    """The step that was entered."""
    closed = Signal()

    def __init__(
        self, theme: Theme, covers: bool = True, announce: Callable[[QWidget, str], None] = announce_at
    ) -> None:
        super().__init__()
        self._theme = theme
        self._announce = announce
        self._covers = covers
        self._may_close = not covers
        self._has_painted = False
        self._cursor_hidden = False
        self.setObjectName("kiosk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("FaceMatch"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        if covers:
            self.setWindowFlags(
                Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
            )
        self.screen_shown: Screen | None = None
        self._lay_out()
        self.alert = CountdownAlert(self, self._give_focus)
        self.alert.answered.connect(self.touched)
        self.alert.says.connect(self._speak)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_CURSOR_REST_MS)
        self._rest.timeout.connect(self._hide_cursor)
        self._watch_the_screens()

    def _lay_out(self) -> None:
        self.step_label = QLabel()
        self.step_label.setObjectName("kioskStep")
        self._head = QFrame()
        self._head.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._head.setObjectName("kioskHead")
        self._head_row = head = QHBoxLayout(self._head)
        head.addWidget(QLabel("FaceMatch"))
        head.addStretch(1)
        head.addWidget(self.step_label)
        self._bar = QFrame()
        self._bar.setObjectName("kioskBar")
        self._bar_row = QHBoxLayout(self._bar)
        self._bar.hide()
        place = QWidget()
        self._place = QVBoxLayout(place)
        self._place.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(place, 1)
        column.addWidget(self._bar)
        self.cancel_button: KioskButton | None = None
        self.call_button: KioskButton | None = None

    # -- screens -------------------------------------------------------------------------------------------------

    def show_screen(self, screen: Screen) -> None:
        """Replaces what is shown; the screen before it is destroyed with all that it held."""
        before, self.screen_shown = self.screen_shown, screen
        if before is not None:
            self._place.removeWidget(before)
            before.hide()
            before.setParent(None)
            before.deleteLater()
        number = _STEPS.index(screen.step) + 1 if screen.step in _STEPS else 0
        said = self.tr("Step {number} of {count}").format(number=number, count=len(_STEPS)) if number else ""
        self.step_label.setText(said)
        self._place.addWidget(screen)
        # After the screen: the Tab key goes through the buttons in the order they come in.
        self._renew_bar(screen)
        for button in (*screen.findChildren(KioskButton), *self._bar.findChildren(KioskButton)):
            # A screen reader presses buttons without a key or a finger.
            button.clicked.connect(self.touched)
        screen.says.connect(self._speak)
        self._restyle()
        screen.show()
        screen.enter()
        self.alert.stay()
        self.stepped.emit(screen.step)

    def _renew_bar(self, screen: Screen) -> None:
        """In the language that is in force now."""
        while (item := self._bar_row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self.cancel_button = self.call_button = None
        if screen.has_cancel:
            self.cancel_button = KioskButton(self.tr("Stop and delete everything"))
            self.cancel_button.clicked.connect(self.cancel_wanted)
            self._bar_row.addWidget(self.cancel_button)
        self._bar_row.addStretch(1)
        if screen.has_call:
            words = self.tr("Call a person")
            # The style sheet's buttons leave no room between icon and text.
            self.call_button = KioskButton("\N{EN SPACE}" + words)
            self.call_button.setAccessibleName(words)
            self.call_button.setIcon(self._theme.icon("person"))
            self.call_button.clicked.connect(self.call_wanted)
            self._bar_row.addWidget(self.call_button)
        self._bar.setVisible(screen.has_cancel or screen.has_call)

    @Slot(str)
    def _speak(self, sentence: str) -> None:
        self._announce(self.alert if self.alert.isVisible() else self.screen_shown or self, sentence)

    def _give_focus(self) -> None:
        if self.screen_shown is not None:
            self.screen_shown.give_focus()

    @Slot(object)
    def show_countdown(self, left: int | None) -> None:
        """Asks whether anybody is still there, or with None no longer asks."""
        if left is None:
            self.alert.hide()
        else:
            self.alert.show_seconds(left)

    # -- the look ------------------------------------------------------------------------------------------------

    @Slot()
    def apply_theme(self) -> None:
        """In the colours that are in force now."""
        self._restyle()

    def _restyle(self) -> None:
        size = type_size(self.size())
        sheet = style_sheet(self._theme.colours, size)
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)
        self._head_row.setContentsMargins(size, round(0.35 * size), size, round(0.35 * size))
        self._bar_row.setContentsMargins(size, round(0.45 * size), size, round(0.45 * size))
        self.alert.scale_to(size)
        if self.call_button is not None:
            self.call_button.setIconSize(QSize(round(1.5 * size), round(1.5 * size)))
        if self.screen_shown is not None:
            self.screen_shown.scale_to(size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._restyle()
        self.alert.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    # -- no way out ----------------------------------------------------------------------------------------------

    def open_door(self) -> None:
        """Staff leave the kiosk: the window may be closed now, and closes."""
        self._may_close = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Alt+F4 and the session manager's polite request are nobody's way out."""
        if self._may_close:
            self._show_cursor()
            event.accept()
            self.closed.emit()
        else:
            event.ignore()

    def _watch_the_screens(self) -> None:
        application = QGuiApplication.instance()
        if self._covers and isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._cover_later)
            application.screenRemoved.connect(self._cover_later)
            application.primaryScreenChanged.connect(self._cover_later)

    @Slot()
    def _cover_later(self) -> None:
        # The window system has to settle first.
        QTimer.singleShot(0, self.cover)

    @Slot()
    def cover(self) -> None:
        """Takes all of the main screen, on top of everything, with every key."""
        if self._may_close:
            return
        screen = QGuiApplication.primaryScreen()
        if screen is not None:
            # However it came to be the main one: it may be given another size later.
            screen.geometryChanged.connect(self._cover_later, Qt.ConnectionType.UniqueConnection)
            self.setScreen(screen)
            self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.raise_()
        self.activateWindow()
        if QGuiApplication.platformName() == "xcb":
            # X refuses while the window is still on its way to the screen.
            QTimer.singleShot(_GRAB_MS, self._grab_keys)

    @Slot()
    def _grab_keys(self) -> None:
        """Has the window manager's shortcuts reach this window instead, which has no use for them."""
        handle = self.windowHandle()
        if not self._may_close and self.isVisible() and handle is not None:
            # Not the widget's own grab: that would keep the keys from the button that has the focus.
            handle.setKeyboardGrabEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        handle = self.windowHandle()
        if self._covers and handle is not None:
            handle.screenChanged.connect(self._cover_later, Qt.ConnectionType.UniqueConnection)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._may_close:
            self._cover_later()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._may_close or not self._covers:
            return
        left_the_screen = event.type() == QEvent.Type.WindowStateChange and not self.isFullScreen()
        lost_the_keys = event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow()
        if left_the_screen or lost_the_keys:
            self._cover_later()

    # -- signs of life -------------------------------------------------------------------------------------------

    def watch_input(self, application: QApplication) -> None:
        """Sees every key, touch and movement of the program, and lets no menu, drop or tool tip through."""
        application.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _REFUSED:
            return True
        if kind in _SIGNS_OF_LIFE:
            was_asked = self.alert.isVisible()
            # While the countdown runs, a movement is only the way to its button; and a key that never comes up again is
            # nobody's finger.
            if not (was_asked and kind == QEvent.Type.MouseMove) and not _is_repeated(event):
                self.touched.emit()
            if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
                self._move_cursor(event)
            elif kind == QEvent.Type.TouchBegin:
                self._hide_cursor()
            # What took the countdown away is not to press what lay under it; and the wheel does not size a text.
            return was_asked or _sizes_text(event)
        return False

    def _move_cursor(self, event: QMouseEvent) -> None:
        if event.source() == Qt.MouseEventSource.MouseEventNotSynthesized:
            self._show_cursor()
            self._rest.start()

    def _show_cursor(self) -> None:
        if self._cursor_hidden:
            self._cursor_hidden = False
            QApplication.restoreOverrideCursor()

    @Slot()
    def _hide_cursor(self) -> None:
        if self._covers and not self._may_close and not self._cursor_hidden:
            self._cursor_hidden = True
            QApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)


def _is_repeated(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.isAutoRepeat()


def _sizes_text(event: QEvent) -> bool:
    return isinstance(event, QWheelEvent) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
