"""Without a screen the window is refused in words, and the self-test and screenshots do without one."""

from __future__ import annotations

import os
import sys

import pytest

from facematch_gui.cli import gui_main
from facematch_gui.commands import exits
from facematch_gui.errors import FaceMatchError
from facematch_gui.screen import go_offscreen_without_a_screen, require_screen

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux runs without a screen")


@pytest.fixture
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("no_screen")
def test_a_window_without_a_screen_is_refused_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert gui_main([]) == exits.PROGRAM
    assert "There is no screen" in capsys.readouterr().err


@pytest.mark.usefixtures("no_screen")
def test_without_a_screen_qt_draws_into_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "")
    go_offscreen_without_a_screen()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    require_screen()


@pytest.mark.usefixtures("no_screen")
@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_a_screen_is_used(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FaceMatchError):
        require_screen()
    monkeypatch.setenv(variable, ":0")
    require_screen()
    go_offscreen_without_a_screen()
    assert "QT_QPA_PLATFORM" not in os.environ
