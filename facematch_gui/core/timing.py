"""Stage times, measured with a clock that the caller brings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Stopwatch:
    """Adds up the milliseconds that named stages took.

    Args:
        clock: returns seconds; ``time.perf_counter`` outside tests.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._milliseconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Times the body and adds it to ``name``."""
        start = self._clock()
        try:
            yield
        finally:
            spent = (self._clock() - start) * 1000
            self._milliseconds[name] = self._milliseconds.get(name, 0.0) + spent

    @property
    def milliseconds(self) -> dict[str, float]:
        """A copy of the times so far, in order of first use."""
        return dict(self._milliseconds)
