"""Exit codes, and how an answer is written."""

from __future__ import annotations

import os
import sys

from facematch_gui.errors import OutputError

MATCH = SUCCESS = 0
NO_MATCH = FAILED = 1
USAGE = 2
REVIEW = 10
PICTURE = 20
PROGRAM = 30
INTERRUPTED = 130
"""As a shell reports a program that Ctrl+C has ended."""


def say(text: str) -> None:
    """Writes an answer to the output.

    Raises:
        OutputError: it could not be written.
    """
    try:
        print(text, flush=True)
    except OSError as error:
        # Keeps the interpreter from complaining when it flushes what is left.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise OutputError(
            "The answer cannot be written: {reason}",
            "Make room on the disk, or let the program that reads it read to the end.",
            reason=error.strerror,
        ) from error
