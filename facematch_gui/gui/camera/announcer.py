"""Reads sentences that change by themselves to a screen reader, no faster than it can speak them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

LEAST_SECONDS = 2.0
"""Between two announcements: about what it takes to hear one out."""


class Announcer:
    """Says each new sentence once; of those that come too fast, the one that still stands afterwards.

    Args:
        announce: hands a sentence to the screen reader.
        clock: seconds that never run back.
    """

    def __init__(self, announce: Callable[[str], None], clock: Callable[[], float]) -> None:
        self._announce = announce
        self._clock = clock
        self._said = ""
        self._when = -LEAST_SECONDS

    def say(self, sentence: str) -> None:
        """Call again and again with the sentence that stands now."""
        now = self._clock()
        if sentence and sentence != self._said and now - self._when >= LEAST_SECONDS:
            self._said, self._when = sentence, now
            self._announce(sentence)


def announce_at(widget: QWidget, sentence: str) -> None:
    """Has the screen reader speak, where one is running."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
