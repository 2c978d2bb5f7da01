"""The kiosk as the program builds it: what it finds wrong with the machine, and its first screen in a process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import facematch_gui
from facematch_gui import app_kiosk, paths
from facematch_gui.app import WindowOptions
from facematch_gui.app_kiosk import build_kiosk, check_machine, kiosk_records, kiosk_services
from facematch_gui.errors import FaceMatchError
from facematch_gui.gui import language
from facematch_gui.gui.kiosk.camera_screen import CameraScreen
from facematch_gui.gui.kiosk.screens import ConsentScreen
from facematch_gui.gui.kiosk.values import Pace, Step
from facematch_gui.gui.theme import Theme
from facematch_gui.kiosk.heartbeat import Heartbeat
from facematch_gui.kiosk.pin import hash_pin
from facematch_gui.settings import POLICY_VARIABLE

PATIENCE = 20_000
PIN = "24680135"


@pytest.fixture
def policy(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "policy.toml"
    file.write_text(
        f'[kiosk]\nenabled = true\npin = "{hash_pin(PIN)}"\nlanguages = ["en"]\n[consent.text]\nen = "May we?"\n',
        "utf-8",
    )
    monkeypatch.setenv(POLICY_VARIABLE, str(file))
    return file


def test_a_sound_machine_may_serve(home: Path) -> None:
    check_machine()


def test_a_full_disk_stops_the_kiosk(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_kiosk, "_LEAST_FREE", 1 << 62)
    with pytest.raises(FaceMatchError, match="The disk is full"):
        check_machine()


def test_a_data_folder_that_is_none_stops_the_kiosk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("FACEMATCH_DATA", str(tmp_path / "file" / "data"))
    with pytest.raises(FaceMatchError, match="The data folder cannot be used"):
        check_machine()


def test_a_data_folder_that_cannot_be_written_stops_the_kiosk(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Where tests run as root, every folder can be written.
    monkeypatch.setattr(os, "access", lambda place, _mode: Path(place) != paths.data_dir())
    with pytest.raises(FaceMatchError, match="The data folder cannot be used"):
        check_machine()


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_clip_that_cannot_be_played_is_told_and_a_person_can_be_called(
    policy: Path, tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    options = WindowOptions(camera_file=tmp_path / "missing.mkv", size=(1024, 640))
    theme = Theme(paths.resource("icons"), "light")
    services = kiosk_services(options, Heartbeat.from_environment(), kiosk_records())
    window, desk = build_kiosk(options, theme, services, covers=False, pace=Pace(retry_ms=10))
    window.show()
    desk.start()
    qtbot.waitUntil(lambda: desk.step is Step.WELCOME, timeout=PATIENCE)
    desk.begin("en")
    asking = window.screen_shown
    assert isinstance(asking, ConsentScreen)
    asking.agreed.emit()
    taking = window.screen_shown
    assert isinstance(taking, CameraScreen)
    qtbot.waitUntil(lambda: taking.prompt.text() == "The clip cannot be played.", timeout=PATIENCE)
    assert window.call_button is not None
    window.close()
    window.deleteLater()
    language.install(qapp, "en")


@pytest.mark.parametrize("wrong", [False, True])
def test_the_first_screen_is_the_welcome_or_says_what_is_wrong(policy: Path, tmp_path: Path, wrong: bool) -> None:
    if wrong:
        policy.write_text(policy.read_text("utf-8").replace("languages", "languagez"), "utf-8")
    shot = tmp_path / "shot.png"
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "facematch_gui",
            "gui",
            "--theme",
            "light",
            "--camera-file",
            "clip.mkv",
            "--screenshot",
            str(shot),
        ],
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(facematch_gui.__file__).parent.parent,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    picture = QImage(str(shot))
    sign = QColor(Theme(paths.resource("icons"), "light").colours.warning)
    shown = {
        picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(0, picture.height(), 2)
    }
    assert (sign.name() in shown) is wrong, "the sign of warning"
