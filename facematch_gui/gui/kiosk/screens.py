"""The screens on which a visitor reads, chooses and is told; the camera's have a module of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScroller, QTextBrowser, QWidget

from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.kiosk.screen import KioskButton, Screen, add_words
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.language import Language
from facematch_gui.gui.theme import Theme


def add_sign(screen: Screen, theme: Theme, icon: str, colour: str = "accent", lines: float = 5) -> None:
    """A large picture sign in the middle of a screen, so many times as high as its type."""
    sign = IconLabel(theme.icon(icon, lambda colours: str(getattr(colours, colour))), 110)
    screen.hold_sign(sign, lines)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(sign)
    row.addStretch(1)
    screen.content.addStretch(1)
    screen.content.addLayout(row)
    screen.content.addStretch(1)


class PreparingScreen(Screen):
    """The engine warms, or pictures are compared: nothing to do."""

    has_cancel = False

    def __init__(self, theme: Theme) -> None:
        super().__init__(Step.PREPARING, self.tr("One moment, please"), self.tr("The kiosk is getting ready."))
        add_sign(self, theme, "timer")


class CheckingScreen(Screen):
    """The pictures are compared."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Step.CHECKING, self.tr("One moment, please"), self.tr("Your picture is being looked at."))
        add_sign(self, theme, "timer")


class WelcomeScreen(Screen):
    """The languages; touching one begins the visit."""

    chosen = Signal(str)
    has_cancel = False

    def __init__(self, theme: Theme, languages: Sequence[Language]) -> None:
        super().__init__(
            Step.WELCOME,
            self.tr("Welcome"),
            self.tr(
                "Here you show that you are the person in your passport or identity card. It takes about a minute."
            ),
        )
        self._grid = QGridLayout()
        if len(languages) == 1:
            add_sign(self, theme, "person")
            self.add_button(self.tr("Begin"), lambda: self.chosen.emit(languages[0].code), "primary")
            return
        self.add_next(self.tr("To begin, choose your language."))
        columns = 3 if len(languages) > 6 else 2 if len(languages) > 3 else 1
        rows = -(-len(languages) // columns)
        for number, language in enumerate(languages):
            button = KioskButton(language.name, "language")
            # Each name is read from its own side, whichever language the screen is in.
            button.setLayoutDirection(language.direction)
            button.clicked.connect(self._choose(language.code))
            self._grid.addWidget(button, number % rows, number // rows)
            if number == 0:
                self.focus_first(button)
        self.content.addStretch(1)
        self.content.addLayout(self._grid)
        self.content.addStretch(1)

    def scale_to(self, size: int) -> None:
        super().scale_to(size)
        self._grid.setSpacing(round(0.5 * size))

    def _choose(self, code: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(code)


class ConsentScreen(Screen):
    """The site's own text; nothing is taken before it is agreed to."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, text: str) -> None:
        super().__init__(Step.CONSENT, self.tr("Do you agree?"))
        self.page = QTextBrowser()
        self.page.setPlainText(text)
        self.page.setAccessibleName(text)
        self.page.setOpenLinks(False)
        self.page.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A finger moves the page itself: the bar beside it is too narrow for many.
        QScroller.grabGesture(self.page.viewport(), QScroller.ScrollerGestureType.LeftMouseButtonGesture)
        self.content.addWidget(self.page, 1)
        # As large as each other: who reads this is to decide, not to be led.
        self.add_button(self.tr("I do not agree"), self.declined.emit, "choice")
        self.add_button(self.tr("I agree"), self.agreed.emit, "primary")
        # The text is read before anything is pressed.
        self.focus_first(self.page)
        self._text = text

    def spoken(self) -> str:
        return f"{self.title.text()} {self._text}"


class VerdictScreen(Screen):
    """The answer in plain words. It shows no picture: whoever comes by next sees nothing of this visitor."""

    done = Signal()
    has_cancel = False

    def __init__(self, theme: Theme, verdict: str, help_words: str) -> None:
        titles = {
            "match": self.tr("Thank you, that worked"),
            "review": self.tr("A person will have a look"),
            "no_match": self.tr("We could not confirm it"),
        }
        texts = {
            "match": self.tr("Your picture and your document show the same person."),
            "review": self.tr("The pictures were not clear enough for an answer. That is no fault of yours."),
            "no_match": self.tr("Your picture and the photo in your document do not look alike enough to the program."),
        }
        super().__init__(Step.VERDICT, titles[verdict], texts[verdict])
        self.title.setProperty("answer", verdict)
        add_sign(self, theme, verdict, verdict, 6.5 if verdict == "match" else 5)
        if verdict != "match":
            self.add_next(help_words)
        self.add_button(self.tr("Done"), self.done.emit, "primary")


class GoodbyeScreen(Screen):
    """The end of every visit, whichever way it ended."""

    has_cancel = False

    def __init__(self, theme: Theme, declined: bool, help_words: str) -> None:
        title = self.tr("Goodbye")
        text = self.tr("Your pictures have been deleted from this machine.")
        if declined:
            title = self.tr("That is all right")
            text = self.tr("Nothing was taken of you. A person will check your document instead.")
        super().__init__(Step.GOODBYE, title, text)
        add_sign(self, theme, "person")
        if declined:
            self.add_next(help_words)


class CallScreen(Screen):
    """How a person is reached. From here staff get to the PIN."""

    staff_wanted = Signal()
    has_call = False

    def __init__(self, theme: Theme, help_words: str, can_go_back: bool, has_pin: bool) -> None:
        self.has_cancel = can_go_back
        super().__init__(Step.CALL, self.tr("A person will help you"), help_words)
        add_sign(self, theme, "person-looks")
        if has_pin:
            self.add_button(self.tr("Staff"), self.staff_wanted.emit)
        self.add_button(self.tr("Back") if can_go_back else self.tr("Close"), self.left.emit, "primary")


class OutOfOrderScreen(Screen):
    """The kiosk cannot serve anybody; below, in small type, what staff need to know."""

    staff_wanted = Signal()
    has_call = False
    has_cancel = False

    def __init__(self, theme: Theme, help_words: str, title: str, remedy: str, has_pin: bool) -> None:
        super().__init__(Step.OUT_OF_ORDER, self.tr("This kiosk is out of order"), help_words)
        add_sign(self, theme, "warning", "warning")
        self.detail = add_words(self, self.tr("For staff: {title}. {remedy}").format(title=title, remedy=remedy))
        self.detail.setObjectName("kioskDetail")
        if has_pin:
            self.add_button(self.tr("Staff"), self.staff_wanted.emit)


class StaffScreen(Screen):
    """What staff may do once the PIN was given."""

    resume_wanted = Signal()
    leave_wanted = Signal()
    has_call = False
    has_cancel = False

    def __init__(self, state: str) -> None:
        super().__init__(Step.STAFF, self.tr("Staff"), state)
        self.content.addStretch(1)
        self.add_button(self.tr("Leave the kiosk"), self.leave_wanted.emit)
        self.add_button(self.tr("Back to the kiosk"), self.resume_wanted.emit, "primary")


class PinScreen(Screen):
    """Digits to touch or type; what was typed is never shown."""

    tried = Signal(str)
    has_call = False
    has_cancel = False
    most_digits = 12

    def __init__(self) -> None:
        super().__init__(Step.PIN, self.tr("Staff PIN"))
        self._digits = ""
        self.dots = add_words(self, "")
        self.note = add_words(self, "")
        self._grid = grid = QGridLayout()
        self.keys: dict[str, KioskButton] = {}
        for number, text in enumerate("123456789"):
            self._add_key(grid, text, number // 3, number % 3)
        erase = KioskButton(self.tr("Erase"), "key")
        erase.clicked.connect(self.erase)
        grid.addWidget(erase, 3, 0)
        self._add_key(grid, "0", 3, 1)
        self.open_button = KioskButton(self.tr("Open"), "key")
        self.open_button.clicked.connect(self._try)
        grid.addWidget(self.open_button, 3, 2)
        self._pad = QWidget()
        self._pad.setLayout(grid)
        # Telephones have their keys in this order everywhere.
        self._pad.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout()
        row.addWidget(self._pad)
        self.content.addLayout(row)
        self.content.addStretch(1)
        self.add_button(self.tr("Back"), self.left.emit)
        self.focus_first(self.keys["1"])
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.timeout.connect(lambda: self.set_ready(True))
        self._show()

    def scale_to(self, size: int) -> None:
        super().scale_to(size)
        self._grid.setSpacing(round(0.45 * size))
        self._pad.setMaximumWidth(28 * size)

    def _add_key(self, grid: QGridLayout, digit: str, row: int, column: int) -> None:
        button = KioskButton(digit, "key")
        button.clicked.connect(lambda: self.type_digit(digit))
        grid.addWidget(button, row, column)
        self.keys[digit] = button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A keyboard's digits, wherever the focus is."""
        if event.text().isdecimal():
            # Digits of every script: an Arabic or Hindi keyboard types its own.
            self.type_digit(str(int(event.text())))
            # Enter is to open now, not to press the digit that has the focus.
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._digits = self._digits[:-1]
            self._show()
        else:
            super().keyPressEvent(event)

    def type_digit(self, digit: str) -> None:
        if len(self._digits) < self.most_digits and self.open_button.isEnabled():
            self._digits += digit
            self._show()

    def erase(self) -> None:
        self._digits = ""
        self._show()

    def refuse(self, seconds: float) -> None:
        """The PIN was wrong; for so many seconds none is taken."""
        self._digits = ""
        said = self.tr("That was not the PIN.")
        if seconds > 0:
            said += " " + self.tr("Please wait {count} seconds.").format(count=max(1, round(seconds)))
            self.set_ready(False)
            self._tick.start(round(seconds * 1000))
        self.note.setText(said)
        self.note.setAccessibleName(said)
        self._show()
        self.says.emit(said)

    def set_ready(self, ready: bool) -> None:
        pad = (*self.keys.values(), self.open_button)
        if not ready and any(key.hasFocus() for key in pad):
            # A key that is switched off would hand the focus on to the way out.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for key in pad:
            key.setEnabled(ready)
        if ready:
            self.note.setText("")
            self.note.setAccessibleName("")
            if self.hasFocus():
                self.give_focus()

    def _try(self) -> None:
        digits, self._digits = self._digits, ""
        self._show()
        if digits:
            self.tried.emit(digits)

    def _show(self) -> None:
        self.dots.setText("\N{BLACK CIRCLE} " * len(self._digits) or "\N{NO-BREAK SPACE}")
        self.dots.setAccessibleName(self.tr("{count} digits").format(count=len(self._digits)))
