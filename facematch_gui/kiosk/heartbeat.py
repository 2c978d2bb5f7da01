"""The sign of life of a kiosk: to systemd's watchdog, and to the supervisor that restarts a window that hangs."""

from __future__ import annotations

import contextlib
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

HEARTBEAT_VARIABLE = "FACEMATCH_HEARTBEAT"
"""Names the file that the supervisor watches."""
NOTIFY_VARIABLE = "NOTIFY_SOCKET"
"""Names systemd's notify socket."""
GOODBYE = "stopping"
"""What the supervisor's file holds once the window ends because staff want it to."""


class Heartbeat:
    """Tells whoever watches that the window lives. Never raises and never blocks; without a watcher it does nothing.

    Args:
        notify_socket: the address of systemd's notify socket, as ``$NOTIFY_SOCKET`` holds it: the path of a Unix
            datagram socket, or ``@`` and an abstract name.
        file: its time of change is renewed with each beat.
    """

    def __init__(self, notify_socket: str | None = None, file: Path | None = None) -> None:
        self._file = file
        self._address = _unix_address(notify_socket)

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> Heartbeat:
        """The heartbeat that the surroundings ask for."""
        variables = os.environ if environment is None else environment
        file = variables.get(HEARTBEAT_VARIABLE)
        return cls(variables.get(NOTIFY_VARIABLE), Path(file) if file else None)

    @property
    def is_watched(self) -> bool:
        """Whether anybody looks."""
        return self._file is not None or self._address is not None

    def ready(self) -> None:
        """The window is shown: the start is over, and the watchdog may count."""
        self._tell(b"READY=1\nWATCHDOG=1")
        self._touch()

    def beat(self) -> None:
        """The window lives. To be called from the thread that would hang: the one that draws it."""
        self._tell(b"WATCHDOG=1")
        self._touch()

    def stopping(self) -> None:
        """The window closes because it was asked to."""
        self._tell(b"STOPPING=1")
        if self._file is not None:
            with contextlib.suppress(OSError, ValueError):
                self._file.write_text(GOODBYE)

    def _tell(self, message: bytes) -> None:
        if sys.platform != "win32" and self._address is not None:
            with contextlib.suppress(OSError, ValueError), socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
                # One lost beat does not matter; one that waits for a full queue would be the hang that it denies.
                notify.setblocking(False)
                notify.sendto(message, self._address)

    def _touch(self) -> None:
        if self._file is None:
            return
        with contextlib.suppress(OSError, ValueError):
            self._file.touch()


def _unix_address(name: str | None) -> bytes | None:
    """The address of a Unix socket as Python wants it; ``None`` where there is none, or none of that kind."""
    if not name:
        return None
    if name.startswith("@"):
        return b"\0" + os.fsencode(name[1:])
    return os.fsencode(name) if name.startswith("/") else None
