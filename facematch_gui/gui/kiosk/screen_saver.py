"""Keeps screen saver, lock screen and sleep away while the kiosk is open."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

_NAME, _REASON = "FaceMatch", "A kiosk is open"
_SESSION, _SYSTEM = "facematch-screen-saver", "facematch-idle"
"""Names of our own connections to the buses: what was asked for through one ends with it."""
_ANSWER_MS = 3000

_CONTINUOUS, _SYSTEM_REQUIRED, _DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
"""Flags of ``SetThreadExecutionState``."""


class ScreenSaver:
    """Held or not. Never raises, and never lets the caller wait; where the system has nothing to ask, does nothing.

    On Linux, ``org.freedesktop.ScreenSaver`` of the desktop and the idle lock of ``login1`` are asked, in a thread that
    ends with the answer. On Windows it must be called from a thread that lives on, such as the window's.
    """

    def __init__(self) -> None:
        self._wanted = False
        self._held = False
        self._lock: object = None
        self._one_at_a_time = threading.Lock()

    def hold(self) -> None:
        """From now on the screen stays on."""
        self._want(True)

    def release(self) -> None:
        """From now on the system may do what it likes."""
        self._want(False)

    def _want(self, wanted: bool) -> None:
        self._wanted = wanted
        if sys.platform == "win32":
            _tell_windows(wanted)
        elif any(_buses()):
            threading.Thread(target=self._follow, name="screen saver", daemon=True).start()

    def _follow(self) -> None:
        with self._one_at_a_time:
            if self._wanted == self._held:
                return
            self._held = self._wanted
            if self._held:
                self._lock = _hold()
            else:
                self._lock = None
                _let_go()


def _tell_windows(wanted: bool) -> None:
    if sys.platform == "win32":
        import ctypes

        flags = _CONTINUOUS | (_SYSTEM_REQUIRED | _DISPLAY_REQUIRED if wanted else 0)
        ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint32(flags))


def _buses() -> tuple[bool, bool]:
    """Whether there is a bus of the session, and one of the system: looking for one may start it, which takes time."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    session = bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(runtime and Path(runtime, "bus").exists())
    system = bool(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")) or Path("/run/dbus/system_bus_socket").exists()
    return session, system


def _hold() -> object:
    """Asks both; what keeps the idle lock as long as it lives."""
    from PySide6.QtDBus import QDBusConnection

    session, system = _buses()
    if session:
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _SESSION)
        _ask(bus, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")
    if not system:
        return None
    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, _SYSTEM)
    return _ask(bus, "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


def _ask(bus: QDBusConnection, service: str, path: str, interface: str) -> QDBusMessage | None:
    from PySide6.QtDBus import QDBus, QDBusMessage

    if not bus.isConnected():
        return None
    message = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
    words = [_NAME, _REASON]
    message.setArguments(["idle", *words, "block"] if interface.endswith("Manager") else words)
    # Nobody is started for it: a session without a screen saver needs none.
    message.setAutoStartService(False)
    return bus.call(message, QDBus.CallMode.Block, _ANSWER_MS)


def _let_go() -> None:
    from PySide6.QtDBus import QDBusConnection

    for name in (_SESSION, _SYSTEM):
        QDBusConnection.disconnectFromBus(name)
