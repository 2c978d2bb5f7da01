"""Keeps screen saver, lock screen and sleep away while the kiosk is open."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCall

_WORDS = ("FaceMatch", "A kiosk is open")
_SCREEN_SAVER = (
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", _WORDS,
)  # fmt: skip
_LOGIN = (
    "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", ("idle", *_WORDS, "block"),
)  # fmt: skip
_SESSION, _SYSTEM = "facematch-screen-saver", "facematch-idle"
"""Names of our own connections to the buses: what was asked for through one ends with it."""

_CONTINUOUS, _SYSTEM_REQUIRED, _DISPLAY_REQUIRED = 0x80000000, 0x1, 0x2
"""Flags of ``SetThreadExecutionState``."""


class ScreenSaver:
    """Held or not. Never raises, and waits for no answer; where the system has nobody to ask, it does nothing.

    On Linux, ``org.freedesktop.ScreenSaver`` of the desktop and the idle lock of ``login1`` are asked. To be called by
    the window's thread: what Windows is told holds as long as the thread that told it.
    """

    def __init__(self) -> None:
        self._questions: list[QDBusPendingCall] | None = None

    def hold(self) -> None:
        """From now on the screen stays on."""
        if sys.platform == "win32":
            _tell_windows(_SYSTEM_REQUIRED | _DISPLAY_REQUIRED)
        elif self._questions is None:
            # The answer of login1 holds an open file, which is the lock: it must be kept.
            self._questions = list(_ask())

    def release(self) -> None:
        """From now on the system may do what it likes."""
        if sys.platform == "win32":
            _tell_windows(0)
        elif self._questions is not None:
            self._questions = None
            _hang_up()


def _tell_windows(needs: int) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint32(_CONTINUOUS | needs))


def _ask() -> Iterator[QDBusPendingCall]:
    session, system = _buses()
    if not (session or system):
        return
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    kinds = QDBusConnection.BusType
    for there, kind, connection, (service, path, interface, words) in (
        (session, kinds.SessionBus, _SESSION, _SCREEN_SAVER),
        (system, kinds.SystemBus, _SYSTEM, _LOGIN),
    ):
        bus = QDBusConnection.connectToBus(kind, connection) if there else None
        if bus is None or not bus.isConnected():
            continue
        message = QDBusMessage.createMethodCall(service, path, interface, "Inhibit")
        message.setArguments(list(words))
        # Nobody is started for it: a session without a screen saver needs none.
        message.setAutoStartService(False)
        yield bus.asyncCall(message)


def _hang_up() -> None:
    """Both services forget what was asked through a connection that is gone."""
    from PySide6.QtDBus import QDBusConnection

    for connection in (_SESSION, _SYSTEM):
        QDBusConnection.disconnectFromBus(connection)


def _buses() -> tuple[bool, bool]:
    """Whether the session has a bus, and the system: Qt would start one that is not there, which takes time."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    session = bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(runtime and Path(runtime, "bus").exists())
    system = bool(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")) or Path("/run/dbus/system_bus_socket").exists()
    return session, system
