"""How fast a run goes, and how long it will still take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from facematch_gui.gui.answer.words import count

_WINDOW_SECONDS = 20.0
"""The rate is that of the last seconds: it follows when other programs take the cores, and still does not flicker."""


class Pace:
    """Rows a second, over the last seconds of work.

    Args:
        clock: returns seconds.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def start(self, done: int) -> None:
        """Work begins, or goes on after a pause, with so many rows done."""
        self._marks.clear()
        self._marks.append((self._clock(), done))

    def mark(self, done: int) -> None:
        """So many rows are done by now."""
        now = self._clock()
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] > _WINDOW_SECONDS:
            self._marks.popleft()

    @property
    def rate(self) -> float | None:
        """Rows a second; ``None`` while nothing can be said."""
        if len(self._marks) < 2:
            return None
        (began, first), (now, last) = self._marks[0], self._marks[-1]
        return (last - first) / (now - began) if now > began and last > first else None

    def left(self, rows: int) -> float | None:
        """The seconds that so many rows will take."""
        rate = self.rate
        return None if rate is None else rows / rate


def duration_words(seconds: float) -> str:
    """A duration as a person says it, no finer than it is known."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return QCoreApplication.translate("Batch", "{count} s").format(count=max(1, round(seconds)))
    if minutes < 60:
        return QCoreApplication.translate("Batch", "{count} min").format(count=minutes)
    said = QCoreApplication.translate("Batch", "{hours} h {minutes} min")
    return said.format(hours=count(minutes // 60), minutes=minutes % 60)
