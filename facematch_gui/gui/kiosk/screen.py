"""What every screen of the kiosk is made of: a title, a few words, something to look at, and one thing to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.kiosk.look import line_widths
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

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Many people touch twice: the second time must not press what has meanwhile come to lie under the finger."""
        if self.objectName() == "key":
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """With a second line where the focus is on a filled button: the border alone could hardly be seen there."""
        super().paintEvent(event)
        if not self.hasFocus() or self.objectName() != "primary":
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _line, ring = line_widths(self.fontInfo().pixelSize())
        thin = 0.7 * ring
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.ButtonText), thin))
        aside = ring + 0.8 * thin
        inside = QRectF(self.rect()).adjusted(aside, aside, -aside, -aside)
        round_by = inside.height() / 5
        painter.drawRoundedRect(inside, round_by, round_by)
        painter.end()


class Screen(QWidget):
    """One step. It is made when the step begins and destroyed when it ends, so that nothing of a visitor stays in it.

    Args:
        step: which one.
        title: the first thing that is read, and read out.
        text: what to do, in a sentence or two.
    """

    left = Signal()
    """The visitor wants to go back a step."""
    says = Signal(str)
    """A sentence for the screen reader."""

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
        if not text:
            # Only ever hidden here: shown before it has a parent, it would open a window of its own.
            self.text.hide()
        self.content = QVBoxLayout()
        self.buttons = QHBoxLayout()
        self.buttons.addStretch(1)
        self.buttons.addStretch(1)
        self._first: QWidget | None = None
        self._next_words: list[str] = []
        self._signs: list[tuple[IconLabel, float]] = []
        self.lay_out()

    def lay_out(self) -> None:
        """One below the other; a screen with a large picture may do otherwise."""
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self.content, 1)
        column.addLayout(self.buttons)

    def scale_to(self, size: int) -> None:
        """Gives everything the room that it needs beside type of that many pixels."""
        self.buttons.setSpacing(round(0.8 * size))
        for sign, lines in self._signs:
            sign.setFixedSize(round(lines * size), round(lines * size))
        column = self.layout()
        if column is not None:
            column.setContentsMargins(round(1.3 * size), round(0.8 * size), round(1.3 * size), round(0.7 * size))
            column.setSpacing(round(0.6 * size))
        self.content.setSpacing(round(0.5 * size))

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
        # A screen that held itself would not go with the last who holds it.
        self._first = None if widget is self else widget

    def enter(self) -> None:
        """Takes the focus and has the screen reader speak."""
        self.give_focus()
        self.says.emit(self.spoken())

    def give_focus(self) -> None:
        """To what a visitor will most likely want; to the screen itself where there is nothing to do yet."""
        (self._first or self).setFocus(Qt.FocusReason.TabFocusReason)

    def spoken(self) -> str:
        """What a screen reader says when the screen appears."""
        return " ".join(part for part in (self.title.text(), self.text.text(), *self._next_words) if part)

    def hold_sign(self, sign: IconLabel, lines: float) -> None:
        """Keeps a sign at so many times the type's size."""
        self._signs.append((sign, lines))

    def add_next(self, text: str) -> None:
        """What the visitor does after this screen: below everything, and spoken with it."""
        add_words(self, text, "kioskNext")
        self._next_words.append(text)


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
