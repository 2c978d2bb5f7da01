"""Hands back what a visit used."""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys


def give_back() -> None:
    """Collects what refers to itself in circles, and returns freed memory to the system, which blanks it.

    Errors and widgets form such circles; and the C library of Linux keeps what threads have freed, a piece here and a
    piece there, so that a program that runs for months would seem to grow.
    """
    gc.collect()
    if sys.platform == "linux":
        # Only glibc has it.
        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
