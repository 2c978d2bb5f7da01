"""What every screen of the kiosk is made of: a title, a few words, something to look at, and one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facematch_gui.gui.camera.announcer import announce_at
from facematch_gui.gui.kiosk.values import Step


class KioskButton(QPushButton):
    """A button that Enter presses as well as Space, so that one switch and Tab are enough."""

    def __init__(self, text: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Screen(QWidget):
    """One step. It is made when the step begins and destroyed when it ends, so that nothing of a visitor stays in it.

    Args:
        step: which one.
        title: the first thing that is read, and read out.
        text: what to do, in a sentence or two.
    """

    left = Signal()
    """The visitor wants to go back a step."""

    has_call = True
    """Whether the bar below offers to call a person."""
    has_cancel = True
    """Whether it offers to stop and delete everything."""

    def __init__(self, step: Step, title: str, text: str = "") -> None:
        super().__init__()
        self.step = step
        self.setAccessibleName(title)
        self.title = _label(title, "kioskTitle")
        self.text = _label(text, "kioskText")
        self.text.setVisible(bool(text))
        self.content = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(18)
        self.buttons.addStretch(1)
        self.buttons.addStretch(1)
        self._first: QWidget | None = None
        self.lay_out()

    def lay_out(self) -> None:
        """One below the other; a screen with a large picture may do otherwise."""
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 16)
        column.setSpacing(14)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self.content, 1)
        column.addLayout(self.buttons)

    def add_button(self, text: str, does: Callable[[], object], name: str = "") -> KioskButton:
        """One more button below; the one named ``primary`` has the focus at first."""
        button = KioskButton(text, name)
        button.clicked.connect(does)
        self.buttons.insertWidget(self.buttons.count() - 1, button)
        if name == "primary" or self._first is None:
            self._first = button
        return button

    def focus_first(self, widget: QWidget) -> None:
        """Has the focus when the screen appears."""
        self._first = widget

    def enter(self) -> None:
        """Takes the focus and has the screen reader speak."""
        self.give_focus()
        announce_at(self, self.spoken())

    def give_focus(self) -> None:
        """To what a visitor will most likely want."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.TabFocusReason)

    def spoken(self) -> str:
        """What a screen reader says when the screen appears."""
        return " ".join(part for part in (self.title.text(), self.text.text()) if part)


def _label(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
    label.setAccessibleName(text)
    return label


def add_words(screen: Screen, text: str, name: str = "kioskText") -> QLabel:
    """One more paragraph in the middle of a screen."""
    label = _label(text, name)
    screen.content.addWidget(label)
    return label
