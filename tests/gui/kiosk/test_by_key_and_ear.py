"""Everybody can use the kiosk by finger, key, switch or ear; and nobody presses what they did not mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from facematch_gui.errors import CameraError
from facematch_gui.gui import language
from facematch_gui.gui.kiosk.camera_screen import CameraScreen
from facematch_gui.gui.kiosk.screen import KioskButton, Screen
from facematch_gui.gui.kiosk.screens import CheckingScreen, ConsentScreen, PinScreen, VerdictScreen, WelcomeScreen
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.language import LANGUAGES
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from tests.gui.clipping import settle
from tests.gui.kiosk.conftest import HELP, Kiosk
from tests.gui.kiosk.places import place_in
from tests.gui.kiosk.scenes import empty_frame
from tests.gui.kiosk_pages import kiosk_pages

# --- By key and switch ------------------------------------------------------------------------------------------------


def walk(window: KioskWindow) -> list[QWidget]:
    """What the Tab key comes by, from the first to the last."""
    window.setFocus()
    found: list[QWidget] = []
    for _ in range(40):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        here = window.focusWidget()
        if here in found:
            return found
        found.append(here)
    raise AssertionError("the Tab key never comes back")


@pytest.mark.parametrize("code", ["en", "ar"])
def test_tab_comes_by_everything_in_reading_order(
    code: str, window: KioskWindow, theme: Theme, qapp: QApplication
) -> None:
    language.install(qapp, code)
    mirror = -1 if code == "ar" else 1
    for name, page in kiosk_pages(window, theme):
        if window.alert.isVisible():
            continue
        settle(page)
        reachable = [
            widget
            for widget in page.findChildren(QWidget)
            if widget.isVisible() and widget.isEnabled() and isinstance(widget, KioskButton | QTextBrowser)
        ]
        walked = walk(window)
        assert set(map(id, walked)) == set(map(id, reachable)), name
        if isinstance(window.screen_shown, WelcomeScreen):
            listed = [each.name for each in LANGUAGES]
            named = [widget.text() for widget in walked if isinstance(widget, KioskButton) and widget.text() in listed]
            assert named == [each for each in listed if each in named], name
            continue
        side = 1 if isinstance(window.screen_shown, PinScreen) else mirror
        middles = [place_in(window, widget).center() for widget in walked]
        bar = window.height() - 100
        order = [(at.y() // 12, (mirror if at.y() > bar else side) * at.x()) for at in middles]
        assert order == sorted(order), name


def test_everything_that_takes_the_focus_has_a_name_and_a_role(window: KioskWindow, theme: Theme) -> None:
    for name, page in kiosk_pages(window, theme):
        screen = window.screen_shown
        assert screen is not None
        assert spoken_name(screen) == screen.title.text(), name
        for button in page.findChildren(KioskButton):
            interface = QAccessible.queryAccessibleInterface(button)
            assert interface.role() == QAccessible.Role.Button
            assert spoken_name(button).strip() == button.text().strip() != "", name
        for text in page.findChildren(QTextBrowser):
            assert spoken_name(text)


def spoken_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_once_however_long_it_is_held(key: Qt.Key, window: KioskWindow) -> None:
    pressed: list[str] = []
    window.show_screen(screen_with(lambda: pressed.append("first")))
    button = window.focusWidget()
    text = " " if key == Qt.Key.Key_Space else "\r"
    QTest.keyPress(button, key)
    for _ in range(5):
        QApplication.sendEvent(button, repeated(QEvent.Type.KeyRelease, key, text))
        QApplication.sendEvent(button, repeated(QEvent.Type.KeyPress, key, text))
    QTest.keyRelease(button, key)
    assert pressed == ["first"]


def repeated(kind: QEvent.Type, key: Qt.Key, text: str) -> QKeyEvent:
    return QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text, True)


def screen_with(does: Callable[[], object]) -> Screen:
    screen = Screen(Step.WELCOME, "Title")
    screen.add_button("Press me", does, "primary")
    screen.add_button("Other", lambda: None)
    return screen


def test_a_second_touch_of_a_hasty_finger_presses_nothing(window: KioskWindow) -> None:
    pressed: list[str] = []
    window.show_screen(screen_with(lambda: pressed.append("pressed")))
    button = window.focusWidget()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["pressed"]


def test_a_new_screen_opens_no_window_that_takes_the_keys(window: KioskWindow, theme: Theme) -> None:
    for name, _page in kiosk_pages(window, theme):
        settle(window)
        assert window.isActiveWindow(), name


def test_where_there_is_nothing_to_press_the_screen_itself_has_the_focus(window: KioskWindow, theme: Theme) -> None:
    window.show_screen(CheckingScreen(theme))
    assert window.focusWidget() is window.screen_shown


def test_consent_is_not_given_by_pressing_on(window: KioskWindow) -> None:
    screen = ConsentScreen("Text")
    agreed: list[bool] = []
    screen.agreed.connect(lambda: agreed.append(True))
    window.show_screen(screen)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not agreed, "the text has the focus first"
    refuse, agree = screen.findChildren(KioskButton)
    settle(window)
    assert refuse.height() == agree.height()


def test_a_long_consent_is_read_by_keys(window: KioskWindow) -> None:
    screen = ConsentScreen("A paragraph.\n" * 60)
    window.show_screen(screen)
    settle(window)
    bar = screen.page.verticalScrollBar()
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End):
        QTest.keyClick(window.windowHandle(), key)
        places.append(bar.value())
    assert places == sorted(set(places)), "each key goes further"
    assert places[-1] == bar.maximum() > 0


def test_the_camera_takes_the_focus_from_nobody(window: KioskWindow, theme: Theme) -> None:
    screen = CameraScreen(theme, Side.SELFIE)
    window.show_screen(screen)
    screen.show_frame(empty_frame())
    assert screen.shutter.hasFocus(), "whoever did nothing has the shutter at hand"
    screen.show_trouble("No camera")
    assert window.focusWidget() is screen
    assert window.call_button is not None
    window.call_button.setFocus()
    screen.show_frame(empty_frame())
    assert window.call_button.hasFocus()


def test_a_keyboard_types_the_pin_and_enter_opens(window: KioskWindow) -> None:
    screen = PinScreen()
    tried: list[str] = []
    screen.tried.connect(tried.append)
    window.show_screen(screen)
    for digit in "24":
        QTest.keyClicks(window.focusWidget(), digit)
    for digit in "٦८":
        QApplication.sendEvent(window.focusWidget(), QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier(0), digit))
    assert screen.dots.accessibleName() == "4 digits"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert tried == ["2468"], "digits of every script count"


def test_a_wrong_pin_leaves_the_focus_on_the_digits(window: KioskWindow, said: list[str]) -> None:
    screen = PinScreen()
    window.show_screen(screen)
    screen.open_button.setFocus()
    screen.set_ready(False)
    screen.set_ready(True)
    screen.refuse(0)
    assert screen.keys["1"].hasFocus()
    assert said[-1] == "That was not the PIN."


# --- While the countdown runs -----------------------------------------------------------------------------------------


@pytest.fixture
def asked(window: KioskWindow, qtbot: QtBot) -> list[str]:
    """A screen whose button says when it is pressed, below the countdown that any sign of life stops."""
    pressed: list[str] = []
    screen = Screen(Step.WELCOME, "Title")
    covered = screen.add_button("Press me", lambda: pressed.append("covered"), "primary")
    covered.setMinimumHeight(460)
    covered.setMinimumWidth(900)
    window.touched.connect(lambda: window.show_countdown(None))
    window.show_screen(screen)
    settle(window)
    window.show_countdown(15)
    settle(window)
    assert window.alert.isVisible()
    return pressed


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_A])
def test_the_key_that_stops_it_presses_nothing_below(key: Qt.Key, asked: list[str], window: KioskWindow) -> None:
    QTest.keyClick(window.windowHandle(), key)
    assert not window.alert.isVisible()
    assert asked == []
    button = window.focusWidget()
    assert isinstance(button, KioskButton)
    assert button.text() == "Press me", "the focus is back where it was"
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert asked == ["covered"]


def test_the_finger_that_stops_it_presses_nothing_below(asked: list[str], window: KioskWindow) -> None:
    middle = window.rect().center()
    QTest.mouseMove(window.windowHandle(), middle + QPoint(0, 40))
    assert window.alert.isVisible(), "the way to its button is no answer yet"
    QTest.mouseDClick(window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert not window.alert.isVisible()
    assert asked == []


def test_a_screen_reader_can_answer_it(asked: list[str], window: KioskWindow) -> None:
    (button,) = window.alert.findChildren(KioskButton)
    button.click()
    assert not window.alert.isVisible()
    assert asked == []


def test_it_stays_above_a_screen_that_comes_meanwhile(asked: list[str], window: KioskWindow, theme: Theme) -> None:
    window.show_screen(VerdictScreen(theme, "match", HELP))
    settle(window)
    (button,) = window.alert.findChildren(KioskButton)
    assert button.hasFocus()
    assert window.childAt(button.mapTo(window, button.rect().center())) is button
    window.show_countdown(None)
    focused = window.focusWidget()
    assert isinstance(focused, KioskButton)
    assert focused.text() == "Done"
    assert asked == []


def test_the_focus_does_not_leave_it(window: KioskWindow) -> None:
    """Even where nobody takes the key for a sign of life."""
    window.show_screen(screen_with(lambda: None))
    window.show_countdown(15)
    (button,) = window.alert.findChildren(KioskButton)
    for _ in range(3):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        assert button.hasFocus()


# --- By ear -----------------------------------------------------------------------------------------------------------


def test_the_countdown_is_spoken_at_its_start_and_twice_more(window: KioskWindow, said: list[str]) -> None:
    window.show_screen(screen_with(lambda: None))
    said.clear()
    for left in range(20, 0, -1):
        window.show_countdown(left)
    assert [number for sentence in said for number in sentence.split() if number.isdigit()] == ["20", "10", "5"]


def test_every_screen_is_spoken_when_it_appears(window: KioskWindow, theme: Theme, said: list[str]) -> None:
    for name, _page in kiosk_pages(window, theme):
        screen = window.screen_shown
        assert screen is not None
        if window.alert.isVisible():
            continue
        assert screen.title.text() in said[-1], name
        assert screen.text.text() in said[-1], name


def test_whoever_hears_a_verdict_hears_what_comes_next(window: KioskWindow, theme: Theme, said: list[str]) -> None:
    window.show_screen(VerdictScreen(theme, "review", HELP))
    assert said[-1].startswith("A person will have a look")
    assert said[-1].endswith(HELP)


def test_the_picture_stays_where_it_is_while_the_coach_speaks(window: KioskWindow, theme: Theme) -> None:
    screen = CameraScreen(theme, Side.SELFIE)
    window.show_screen(screen)
    settle(window)
    before = screen.view.geometry()
    for sentence in ("Hold still", "Several people are in the picture: only one should be near the camera"):
        screen.say(sentence)
        settle(window)
        assert screen.view.geometry() == before


def test_coaching_and_trouble_are_spoken(kiosk: Kiosk) -> None:
    said: list[str] = []
    kiosk.window._announce = lambda _widget, sentence: said.append(sentence)
    kiosk.reach(Step.SELFIE)
    kiosk.show(empty_frame(), lambda: any("No face in the picture" in sentence for sentence in said))
    assert any("Hold the page with your photo" in sentence for sentence in said)
    assert any("Look into the camera" in sentence for sentence in said)
    kiosk.camera.fail(CameraError("The camera was unplugged", "Plug it in again."))
    assert said[-1].startswith("The camera was unplugged.")


def test_a_screen_readers_press_is_a_sign_of_life(window: KioskWindow, theme: Theme, qtbot: QtBot) -> None:
    screen = WelcomeScreen(theme, LANGUAGES)
    window.show_screen(screen)
    with qtbot.waitSignal(window.touched):
        screen.findChildren(KioskButton)[2].click()
    assert window.call_button is not None
    with qtbot.waitSignal(window.touched):
        window.call_button.click()
