"""The PIN, and what is behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from facematch_gui.gui.kiosk.screens import PinScreen
from facematch_gui.gui.kiosk.values import Step
from tests.gui.kiosk.conftest import PATIENCE, PIN, Kiosk


def _pin_screen(kiosk: Kiosk) -> PinScreen:
    screen = kiosk.screen
    assert isinstance(screen, PinScreen)
    return screen


def _type(kiosk: Kiosk, pin: str) -> None:
    kiosk.qtbot.waitUntil(_pin_screen(kiosk).keys["1"].isEnabled, timeout=PATIENCE)
    for digit in pin:
        _pin_screen(kiosk).keys[digit].click()
    kiosk.press("Open")


def _reach_pin(kiosk: Kiosk) -> None:
    kiosk.reach(Step.WELCOME)
    kiosk.press("Call a person")
    kiosk.press("Staff")
    assert kiosk.is_at(Step.PIN)


def test_staff_leave_by_the_pin(kiosk: Kiosk) -> None:
    _reach_pin(kiosk)
    _type(kiosk, PIN)
    kiosk.wait_for(Step.STAFF)
    assert "Kiosk camera" in kiosk.words()
    with kiosk.qtbot.waitSignal(kiosk.window.closed):
        kiosk.press("Leave the kiosk")


def test_staff_go_back_to_the_kiosk(kiosk: Kiosk) -> None:
    _reach_pin(kiosk)
    _type(kiosk, PIN)
    kiosk.wait_for(Step.STAFF)
    kiosk.press("Back to the kiosk")
    kiosk.wait_for(Step.WELCOME)


def test_a_wrong_pin_opens_nothing_and_wrong_ones_in_a_row_make_wait(kiosk: Kiosk) -> None:
    _reach_pin(kiosk)
    for _ in range(3):
        _type(kiosk, "99999999")
        kiosk.qtbot.waitUntil(lambda: "not the PIN" in kiosk.words(), timeout=PATIENCE)
        kiosk.qtbot.waitUntil(lambda: not kiosk.desk.runner.is_busy(), timeout=PATIENCE)
        if "wait" in kiosk.words():
            break
        _pin_screen(kiosk).note.clear()
    assert "Please wait" in kiosk.words()
    assert not _pin_screen(kiosk).keys["1"].isEnabled()
    kiosk.press("Back")
    kiosk.wait_for(Step.WELCOME)
    kiosk.press("Call a person")
    kiosk.press("Staff")
    assert "Please wait" in kiosk.words(), "going away and coming back does not help"


def test_what_is_typed_is_never_shown(kiosk: Kiosk) -> None:
    _reach_pin(kiosk)
    for digit in "2468":
        _pin_screen(kiosk).keys[digit].click()
    shown = _pin_screen(kiosk).dots.text()
    assert shown.count("\N{BLACK CIRCLE}") == 4
    assert not any(digit in shown for digit in "2468")
    assert "4 digits" in _pin_screen(kiosk).dots.accessibleName()
    kiosk.press("Erase")
    assert "\N{BLACK CIRCLE}" not in _pin_screen(kiosk).dots.text()


def test_digits_may_be_typed_on_a_keyboard(kiosk: Kiosk) -> None:
    _reach_pin(kiosk)
    for key in PIN:
        kiosk.qtbot.keyClick(kiosk.window.focusWidget(), key)
    kiosk.qtbot.keyClick(kiosk.window.focusWidget(), Qt.Key.Key_Backspace)
    assert _pin_screen(kiosk).dots.text().count("\N{BLACK CIRCLE}") == len(PIN) - 1
    kiosk.qtbot.keyClick(kiosk.window.focusWidget(), PIN[-1])
    kiosk.press("Open")
    kiosk.wait_for(Step.STAFF)


def test_staff_who_go_away_leave_nothing_open(kiosk: Kiosk) -> None:
    _reach_pin(kiosk)
    _type(kiosk, PIN)
    kiosk.wait_for(Step.STAFF)
    for _ in range(81):
        kiosk.clock.pass_time(1)
        kiosk.desk.guard.tick()
    kiosk.wait_for(Step.WELCOME)


def test_the_pin_opens_only_the_screen_that_it_was_typed_into(kiosk: Kiosk) -> None:
    _reach_pin(kiosk)
    _type(kiosk, PIN)
    kiosk.press("Back")
    kiosk.press("Call a person")
    kiosk.press("Staff")
    kiosk.qtbot.waitUntil(lambda: not kiosk.desk.runner.is_busy(), timeout=PATIENCE)
    assert kiosk.is_at(Step.PIN)
