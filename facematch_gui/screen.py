"""Whether there is a screen to open a window on, and how to do without one."""

from __future__ import annotations

import os
import sys

from facematch_gui.errors import FaceMatchError

_PLATFORM = "QT_QPA_PLATFORM"


def go_offscreen_without_a_screen() -> None:
    """Lets Qt draw into memory where there is no screen. Must be called before Qt is imported."""
    if not _has_screen():
        os.environ[_PLATFORM] = "offscreen"


def require_screen() -> None:
    """Refuses in words what Qt would answer by aborting the process.

    Raises:
        FaceMatchError: there is no screen.
    """
    if not _has_screen():
        raise FaceMatchError(
            "There is no screen to open the window on",
            "Start the program on a desktop, or through xvfb-run. The command 'facematch verify' needs no screen.",
        )


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", _PLATFORM))
