"""Wrong passwords slow down those that follow: counted for each person, and also across programs and restarts."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from pathlib import Path

from facematch_gui.bulk.whole_file import write_whole_text
from facematch_gui.guessing import wait_after
from facematch_gui.records.storage.opening import alone

FILE = "tries.json"
"""In the folder of the records."""
FREE_TRIES = 5
"""So many wrong tries in a row need no waiting in between."""

STRANGER = "?"
"""Begins what stands for a name that nobody has; where too many are counted, these are forgotten first."""
_MOST = 1000
_LARGEST = 1 << 20


class Tries:
    """How many wrong passwords were tried in a row, by person.

    Args:
        folder: of the records, where they are counted in a file.
        clock: tells the time, with its zone.
    """

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock

    def take(self, person: str) -> float:
        """Takes one try, which counts as a wrong one until ``right`` says otherwise: also when the plug is pulled.

        Returns:
            Nought, or the seconds to wait until this person may try again: then none was taken.
        """
        with self._alone():
            counted = self._read()
            now = self._clock().timestamp()
            wrong, last = counted.get(person, (0, 0.0))
            wait = wait_after(wrong, FREE_TRIES)
            # A clock that was put back must not keep anybody out for longer than the wait.
            left = min(wait, last + wait - now)
            if left > 0:
                return left
            counted[person] = (wrong + 1, now)
            self._write(counted)
            return 0.0

    def right(self, person: str) -> None:
        """Forgets the tries of somebody who has signed in."""
        with self._alone():
            counted = self._read()
            if counted.pop(person, None) is not None:
                self._write(counted)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Several programs that guess at once must not overlook each other's tries."""
        with contextlib.ExitStack() as stack:
            with contextlib.suppress(OSError):
                stack.enter_context(alone(self._folder))
            yield

    def _read(self) -> dict[str, tuple[int, float]]:
        try:
            with (self._folder / FILE).open("rb") as stream:
                document = json.loads(stream.read(_LARGEST))
            return {str(person): (int(wrong), float(last)) for person, (wrong, last) in document.items()}
        except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return {}

    def _write(self, counted: Mapping[str, tuple[int, float]]) -> None:
        latest = sorted(counted, key=lambda person: (not person.startswith(STRANGER), counted[person][1]))[-_MOST:]
        # A full disk must not keep people out.
        with contextlib.suppress(OSError):
            text = json.dumps({person: counted[person] for person in latest})
            write_whole_text(self._folder / FILE, text, private=True)
