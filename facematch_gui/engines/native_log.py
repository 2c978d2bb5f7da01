"""Keeps what native code prints off the standard streams, so that a command's output stays clean.

The runtimes behind the engines report on file descriptors 1 and 2 from C++, below Python's ``sys.stdout`` and
``sys.stderr``, and LiteRT has no switch for it. While they load, the descriptors lead to a temporary file; what was
said goes to the program's own log at debug level.
"""

from __future__ import annotations

import atexit
import ctypes
import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress

logger = logging.getLogger(__name__)

STDOUT = 1
STDERR = 2


class NativeLog:
    """What was printed; complete once the capture has ended."""

    def __init__(self) -> None:
        self.text = ""


@contextmanager
def captured_native_log(*descriptors: int) -> Iterator[NativeLog]:
    """Captures file descriptors, ``STDERR`` unless others are named, for as long as the body runs.

    Descriptors belong to the whole process: keep the body short, and run native code in it, nothing else. A thread that
    prints meanwhile finds its words in the program's log. A stream that does not exist (a windowed program on Windows
    has none) is left alone.
    """
    log = NativeLog()
    try:
        with tempfile.TemporaryFile() as file:
            with ExitStack() as stack:
                for descriptor in descriptors or (STDERR,):
                    _redirect(descriptor, file.fileno(), stack)
                yield log
            file.seek(0)
            log.text = file.read().decode(errors="replace")
    finally:
        for line in log.text.splitlines():
            logger.debug("%s", line)


def silence_native_log_at_exit() -> None:
    """Leads the error stream to nowhere once Python is done: libraries print as they are unloaded, too."""
    atexit.unregister(_silence)
    atexit.register(_silence)


def _silence() -> None:
    _flush()
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, STDERR)
        os.close(nowhere)


def _redirect(descriptor: int, target: int, stack: ExitStack) -> None:
    """Leads a descriptor to another until the stack unwinds."""
    try:
        kept = os.dup(descriptor)
    except OSError:
        return
    stack.callback(os.close, kept)
    _flush()
    os.dup2(target, descriptor)
    stack.callback(os.dup2, kept, descriptor)
    stack.callback(_flush)


def _flush() -> None:
    """Empties Python's buffers and C's, so that nothing is printed on the wrong side of a redirection."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    with suppress(OSError, AttributeError):
        # Elsewhere the process itself, which is open already: opening it anew would wait for the loader's lock.
        (ctypes.cdll.ucrtbase if sys.platform == "win32" else ctypes.pythonapi).fflush(None)
