"""Whether anybody is still there: a countdown after a while without a sign, and the end of the visit after that."""

from __future__ import annotations

from collections.abc import Callable

FACES_COUNT_FOR = 180.0
"""Seconds after the last touch or key for which a face before the camera counts as a sign: a poster must not keep a
visit open for ever."""


class IdleWatch:
    """Counts the time without a sign.

    Args:
        idle_seconds: after that long the countdown begins.
        countdown_seconds: how long it runs.
        clock: seconds that never run back.
    """

    def __init__(self, idle_seconds: float, countdown_seconds: float, clock: Callable[[], float]) -> None:
        self._idle = idle_seconds
        self._countdown = countdown_seconds
        self._clock = clock
        self._last_sign = self._last_touch = clock()

    def touch(self) -> None:
        """Somebody touched the screen, moved the mouse or pressed a key."""
        self._last_sign = self._last_touch = self._clock()

    def see_face(self) -> None:
        """Somebody stands before the camera. Once the countdown runs, only a touch stops it."""
        now = self._clock()
        if now - self._last_touch <= FACES_COUNT_FOR and self.seconds_left() is None:
            self._last_sign = now

    def seconds_left(self) -> int | None:
        """Seconds left of the countdown, 0 when the visit is over; None while it does not run."""
        waited = self._clock() - self._last_sign - self._idle
        if waited < 0:
            return None
        return max(0, round(self._countdown - waited + 0.4999))
