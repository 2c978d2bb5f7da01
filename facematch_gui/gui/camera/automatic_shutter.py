"""The shutter that goes by itself when all has been well for a while."""

from __future__ import annotations

from collections.abc import Callable

HOLD_SECONDS = 1.0
LEAST_FRAMES = 3
"""On a slow machine a second may hold a single frame, which proves no stillness."""
LONGEST_GAP = 0.8
"""Seconds between two frames after which nothing is known of what happened in between."""


class AutomaticShutter:
    """Watches frame by frame whether all is well; a single frame that is not starts it anew.

    Args:
        clock: seconds that never run back.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since: float | None = None
        self._last = 0.0
        self._frames = 0

    def see(self, good: bool) -> float | None:
        """Takes one more frame in.

        Returns:
            How much of the wait is over, 0 to 1, where 1 means that the shutter goes; None while nothing is waited for.
        """
        now = self._clock()
        if not good:
            self.reset()
            return None
        if self._since is None or now - self._last > LONGEST_GAP:
            self._since, self._frames = now, 0
        self._last = now
        self._frames += 1
        return min((now - self._since) / HOLD_SECONDS, self._frames / LEAST_FRAMES, 1.0)

    def reset(self) -> None:
        """Forgets what it has seen."""
        self._since = None
