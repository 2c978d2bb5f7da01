"""Every screen of the kiosk in the state that says the most, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from facematch_gui.core.decoding import refusals
from facematch_gui.gui.camera.coaching import OBSTACLES
from facematch_gui.gui.camera.framing import Obstacle
from facematch_gui.gui.kiosk.camera_screen import CameraScreen, FolderScreen
from facematch_gui.gui.kiosk.screen import Screen
from facematch_gui.gui.kiosk.screens import (
    CallScreen,
    CheckingScreen,
    ConsentScreen,
    GoodbyeScreen,
    OutOfOrderScreen,
    PinScreen,
    PreparingScreen,
    StaffScreen,
    VerdictScreen,
    WelcomeScreen,
)
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.language import LANGUAGES
from facematch_gui.gui.notice import words
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme

HELP = "12345 67890 12345 67890"
"""The site's words, in no language."""


def kiosk_pages(window: KioskWindow, theme: Theme) -> Iterator[tuple[str, QWidget]]:
    """The screens, each named, in a window that is shown; at last the countdown over one of them."""
    window.show()
    for name, make in _SCREENS.items():
        screen = make(theme)
        window.show_screen(screen)
        if isinstance(screen, CameraScreen):
            screen.say(OBSTACLES[screen.side][Obstacle.CROWD].text)
        yield f"kiosk, {name}", window
    window.show_countdown(15)
    yield "kiosk, countdown", window
    window.show_countdown(None)


_SCREENS: dict[str, Callable[[Theme], Screen]] = {
    "preparing": PreparingScreen,
    "welcome": lambda theme: WelcomeScreen(theme, LANGUAGES),
    "welcome in one language": lambda theme: WelcomeScreen(theme, LANGUAGES[:1]),
    "consent": lambda _theme: ConsentScreen(HELP),
    "document": lambda theme: CameraScreen(theme, Side.DOCUMENT),
    "document as a file": FolderScreen,
    "selfie": lambda theme: CameraScreen(theme, Side.SELFIE),
    "checking": CheckingScreen,
    "match": lambda theme: VerdictScreen(theme, "match", HELP),
    "review": lambda theme: VerdictScreen(theme, "review", HELP),
    "no match": lambda theme: VerdictScreen(theme, "no_match", HELP),
    "goodbye": lambda theme: GoodbyeScreen(theme, declined=False, help_words=HELP),
    "declined": lambda theme: GoodbyeScreen(theme, declined=True, help_words=HELP),
    "call": lambda theme: CallScreen(theme, HELP, can_go_back=True, has_pin=True),
    "out of order": lambda theme: OutOfOrderScreen(theme, HELP, *words(refusals.cut_off()), has_pin=True),
    "PIN": lambda _theme: PinScreen(),
    "staff": lambda _theme: StaffScreen(HELP),
}
