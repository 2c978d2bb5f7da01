"""The small row of tools that floats over a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

_MARGIN = 8


def tool_button(action: QAction, spoken: str) -> QToolButton:
    """A button for an action that the keyboard reaches and a screen reader names."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAccessibleName(spoken)
    action.visibleChanged.connect(lambda: button.setVisible(action.isVisible()))
    # Not setVisible(True): a button that has no parent yet would open as a window of its own.
    if not action.isVisible():
        button.hide()
    return button


class ToolStrip(QFrame):
    """Buttons along the lower edge of the widget that they belong to, in its middle.

    Args:
        over: the widget to float over; the strip follows its size.
        side_title: spoken before each button's name, as both panels have the same buttons.
    """

    def __init__(self, over: QWidget, actions: Sequence[QAction], side_title: str) -> None:
        super().__init__(over)
        self.setObjectName("strip")
        self._over = over
        # Turning to the left and to the right stand where they turn to, however the language runs.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(2)
        self.buttons = [tool_button(action, f"{side_title}: {action.text()}") for action in actions]
        for button in self.buttons:
            row.addWidget(button)
        over.installEventFilter(self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._settle()
        return False

    def showEvent(self, _event: object) -> None:
        self._settle()

    def _settle(self) -> None:
        self.adjustSize()
        self.move(
            (self._over.width() - self.width()) // 2,
            self._over.height() - self.height() - _MARGIN,
        )
