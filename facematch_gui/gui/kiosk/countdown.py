"""Asks whether anybody is still there, before everything is deleted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from facematch_gui.gui.kiosk.screen import KioskButton

_SPOKEN_AGAIN = (10, 5)
"""Seconds left at which a screen reader is told once more; each second, it would never come to an end."""


class CountdownAlert(QWidget):
    """Lies over everything while the countdown runs; any key or touch stops it.

    Args:
        give_focus: has whatever lies below take the focus, where it does not go back to where it was.
    """

    answered = Signal()
    """Its button was pressed."""
    says = Signal(str)
    """A sentence for the screen reader."""

    def __init__(self, parent: QWidget, give_focus: Callable[[], None]) -> None:
        super().__init__(parent)
        self._give_focus = give_focus
        self._label = QLabel()
        self._label.setObjectName("kioskTitle")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setWordWrap(True)
        frame = QFrame()
        frame.setObjectName("kioskAlert")
        inside = QVBoxLayout(frame)
        inside.addWidget(self._label)
        self._inside = inside
        self._button: KioskButton | None = None
        self._had_focus: QWidget | None = None
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 4)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setStyleSheet("CountdownAlert { background: rgba(0, 0, 0, 150); }")
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text() if self.isVisible() else ""

    def show_seconds(self, left: int) -> None:
        """Says how long it still takes until everything is deleted."""
        said = self.tr("Are you still there? In {count} seconds everything is deleted.").format(count=left)
        self._label.setText(said)
        self._label.setAccessibleName(said)
        if self.isVisible():
            if left in _SPOKEN_AGAIN:
                self.says.emit(said)
            return
        if self._button is not None:
            self._inside.removeWidget(self._button)
            self._button.hide()
            self._button.deleteLater()
        # Made anew, in the language that is in force.
        self._button = KioskButton(self.tr("I am still here"), "primary")
        # For screen readers, which press without a key or a finger: those stop the countdown by themselves.
        self._button.clicked.connect(self.answered)
        self._inside.addWidget(self._button)
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        focused = QApplication.focusWidget()
        self.show()
        self.stay()
        self._had_focus = focused
        self.says.emit(said)

    def stay(self) -> None:
        """Keeps on top, and keeps the focus, where another screen has come below; nothing unless it is shown."""
        if self.isVisible() and self._button is not None:
            self._had_focus = None
            self.raise_()
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)

    def scale_to(self, size: int) -> None:
        """Gives everything room beside type of that many pixels."""
        self._inside.setContentsMargins(2 * size, round(1.7 * size), 2 * size, round(1.7 * size))
        self._inside.setSpacing(size)

    def hideEvent(self, event: QHideEvent) -> None:
        """The focus goes back to where it was."""
        super().hideEvent(event)
        before, self._had_focus = self._had_focus, None
        if before is not None and isValid(before) and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._give_focus()
