"""Does without the console window that Windows opens for a command line which nothing else shows."""

from __future__ import annotations

import os
import sys


def leave_own_console() -> None:
    """Closes the console where this program alone is attached to it: it would stand in front of the kiosk.

    A console that was there before, such as an administrator's, stays. Elsewhere than on Windows nothing happens.
    """
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        attached = (ctypes.c_uint32 * 2)()
        if kernel.GetConsoleProcessList(attached, 2) != 1:
            return
        # What is written from now on goes nowhere, instead of to a handle that may soon be another's.
        nowhere = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nowhere, stream)
        os.close(nowhere)
        kernel.FreeConsole()
