"""The screen saver is kept away through a real bus with stand-ins for the desktop's services, and let go again."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest

import facematch_gui

SERVICES = """
import os
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor

def tell(*words):
    print(*words, sep="|", flush=True)

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Desktop(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, name, reason):
        tell("desktop", name, reason)
        return 7

@ClassInfo({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class Login(QObject):
    @Slot(str, str, str, str, result="QDBusUnixFileDescriptor")
    def Inhibit(self, what, who, why, mode):
        end, lock = os.pipe()
        self.closed = QSocketNotifier(end, QSocketNotifier.Type.Read)
        self.closed.activated.connect(self.on_closed)
        tell("login", what, who, why, mode)
        answer = QDBusUnixFileDescriptor(lock)
        os.close(lock)
        return answer

    def on_closed(self):
        self.closed.setEnabled(False)
        tell("unlocked")

application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
services = {"/org/freedesktop/ScreenSaver": Desktop(), "/org/freedesktop/login1": Login()}
for path, service in services.items():
    assert bus.registerObject(path, service, QDBusConnection.RegisterOption.ExportAllSlots)
    assert bus.registerService(path.strip("/").replace("/", "."))
tell("ready")
application.exec()
"""


KIOSK = """
import sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection
from facematch_gui.gui.kiosk.screen_saver import ScreenSaver

application = QCoreApplication([])
saver = ScreenSaver()
for line in sys.stdin:
    getattr(saver, line.strip())()
    print(QDBusConnection("facematch-screen-saver").isConnected(), flush=True)
"""
"""A process of its own: the library behind Qt keeps the first address of a bus that it was given."""


def ended(process: subprocess.Popen[str]) -> None:
    process.terminate()
    process.communicate(timeout=30)


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A message bus of the test's own, which is taken for the session's and for the system's."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("no dbus-daemon here")
    daemon = subprocess.Popen(
        [program, "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    yield
    ended(daemon)


@pytest.fixture
def said(bus: None) -> Iterator[IO[str]]:
    """What the services say, line by line."""
    services = subprocess.Popen([sys.executable, "-c", SERVICES], stdout=subprocess.PIPE, text=True)
    assert services.stdout is not None
    assert services.stdout.readline() == "ready\n"
    yield services.stdout
    ended(services)


@pytest.fixture
def kiosk() -> Iterator[Callable[[str], str]]:
    """Lets a kiosk hold or release; answers whether it is connected to the bus afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-c", KIOSK],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(facematch_gui.__file__).parent.parent,
    )

    def do(word: str) -> str:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"{word}\n")
        process.stdin.flush()
        return process.stdout.readline().strip()

    with process:
        yield do
        process.communicate(timeout=30)
    assert process.returncode == 0


def test_both_services_are_asked_once_and_let_go_again_and_again(said: IO[str], kiosk: Callable[[str], str]) -> None:
    for _ in range(2):
        assert [kiosk("hold"), kiosk("hold")] == ["True", "True"]
        assert {said.readline(), said.readline()} == {
            "desktop|FaceMatch|A kiosk is open\n",
            "login|idle|FaceMatch|A kiosk is open|block\n",
        }
        assert kiosk("release") == "False"
        assert said.readline() == "unlocked\n"


def test_a_bus_without_such_services_is_no_harm(bus: None, request: pytest.FixtureRequest) -> None:
    kiosk = request.getfixturevalue("kiosk")
    assert [kiosk("hold"), kiosk("release"), kiosk("release")] == ["True", "False", "False"]


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "nonsense"])
def test_without_a_bus_it_does_nothing(
    address: str, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    kiosk = request.getfixturevalue("kiosk")
    assert [kiosk("release"), kiosk("hold"), kiosk("release")] == ["False", "False", "False"]
