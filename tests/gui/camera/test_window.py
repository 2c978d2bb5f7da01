"""The camera in the window: its keys and menu, what is remembered, and what the site has chosen."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from facematch_gui.settings import Capture, SitePolicy
from tests.fakes import FakeCameras
from tests.gui.frames import framed, picture, quality


def not_needed() -> NoReturn:
    raise AssertionError("no engine is needed here")


@pytest.fixture
def settings(home: Path, qapp: object) -> QSettings:
    return QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def cameras(qapp: object) -> FakeCameras:
    return FakeCameras("Front")


@pytest.fixture
def window(theme: Theme, settings: QSettings, cameras: FakeCameras, qtbot: QtBot) -> Iterator[DeskWindow]:
    window = DeskWindow(theme, not_needed, SitePolicy, Preview(lambda: cameras, not_needed), settings)
    window.show()
    yield window
    window.close()
    window.deleteLater()


def see_somebody(window: DeskWindow) -> None:
    """As if a frame had been shown and looked at."""
    preview = window.camera._preview
    preview.frame_shown.emit(picture())
    preview._on_seen(framed(quality()))


def is_guiding(window: DeskWindow) -> bool:
    prompt = window.panels[Side.SELFIE].canvas.prompt
    return prompt is not None and prompt.share is not None


def test_the_keys_open_the_camera_start_the_guided_capture_and_step_back(window: DeskWindow, qtbot: QtBot) -> None:
    action = next(one for one in window.findChildren(type(window.menus.details)) if "several" in one.text())
    assert action.shortcut().toString() == "Ctrl+G"
    action.trigger()
    assert window.camera.side is Side.SELFIE
    see_somebody(window)
    assert not is_guiding(window)
    action.trigger()
    see_somebody(window)
    assert is_guiding(window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    see_somebody(window)
    assert not is_guiding(window)
    assert window.camera.side is Side.SELFIE, "one step back: the preview goes on"
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.camera._preview.is_live


def test_space_ends_a_guided_capture_that_a_button_started(window: DeskWindow, qtbot: QtBot) -> None:
    window.camera.open(Side.SELFIE)
    see_somebody(window)
    bar = window.panels[Side.SELFIE].camera_bar
    bar.several.setFocus()
    bar.several.click()
    see_somebody(window)
    assert bar.isHidden()
    canvas = window.panels[Side.SELFIE].canvas
    assert window.focusWidget() is canvas, "not a small picture, which Space would choose"
    with qtbot.waitSignal(window.camera.captured) as captured:
        qtbot.keyClick(canvas, Qt.Key.Key_Space)
    assert captured.args[0] is Side.SELFIE


def test_after_a_click_on_a_tool_space_still_takes_the_picture(window: DeskWindow, qtbot: QtBot) -> None:
    window.camera.open(Side.SELFIE)
    see_somebody(window)
    bar = window.panels[Side.SELFIE].camera_bar
    qtbot.mouseClick(bar.automatic, Qt.MouseButton.LeftButton)
    assert bar.automatic.isChecked()
    with qtbot.waitSignal(window.camera.captured):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)


def test_the_automatic_shutter_is_off_until_somebody_wants_it(window: DeskWindow, settings: QSettings) -> None:
    bar = window.panels[Side.SELFIE].camera_bar
    assert not bar.automatic.isChecked()
    assert not settings.contains("automatic_shutter")


def test_what_the_person_chose_is_remembered(window: DeskWindow, settings: QSettings) -> None:
    window.panels[Side.SELFIE].camera_bar.automatic.click()
    assert settings.value("automatic_shutter", False, bool) is True


def test_the_site_may_choose_the_automatic_shutter(window: DeskWindow, settings: QSettings) -> None:
    window.desk.policy_ready.emit(SitePolicy(capture=Capture(automatic_shutter=True)))
    assert window.panels[Side.SELFIE].camera_bar.automatic.isChecked()
    assert not settings.contains("automatic_shutter"), "the site's choice may change; only a person's is remembered"


def test_the_person_has_the_last_word(window: DeskWindow) -> None:
    button = window.panels[Side.SELFIE].camera_bar.automatic
    button.click()
    button.click()
    window.desk.policy_ready.emit(SitePolicy(capture=Capture(automatic_shutter=True)))
    assert not button.isChecked()


def test_what_was_remembered_is_shown_when_the_window_opens(
    theme: Theme, settings: QSettings, cameras: FakeCameras, qtbot: QtBot
) -> None:
    settings.setValue("automatic_shutter", True)
    window = DeskWindow(theme, not_needed, SitePolicy, Preview(lambda: cameras, not_needed), settings)
    qtbot.addWidget(window)
    assert window.panels[Side.SELFIE].camera_bar.automatic.isChecked()
    window.close()
