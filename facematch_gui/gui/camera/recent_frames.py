"""The frames of the last second, so that the shutter can take the best of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

_T = TypeVar("_T")

LONGEST_AGE = 1.0
"""Seconds: a picture older than that would surprise the person who pressed the button."""
MOST_FRAMES = 12
MOST_BYTES = 32 << 20


@dataclass(frozen=True, eq=False)
class _Kept(Generic[_T]):
    frame: _T
    weight: float
    taken: float
    size: int


class RecentFrames(Generic[_T]):
    """Keeps frames with what each is worth, few enough to bound the memory that they hold.

    Args:
        clock: seconds that never run back.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._kept: list[_Kept[_T]] = []

    def add(self, frame: _T, weight: float, size: int) -> None:
        """Keeps one more frame; where there are too many, the one worth least goes.

        Args:
            weight: the higher, the better.
            size: bytes that the frame holds.
        """
        self._forget_old()
        self._kept.append(_Kept(frame, weight, self._clock(), size))
        while len(self._kept) > 1 and (len(self._kept) > MOST_FRAMES or self._bytes() > MOST_BYTES):
            # Of several worth the same, the oldest: it would be the first to be too old anyway.
            self._kept.remove(min(self._kept, key=lambda kept: (kept.weight, kept.taken)))

    def best(self) -> _T | None:
        """The frame of the last second that is worth most, the newest of equals; None where there is none."""
        self._forget_old()
        best = max(self._kept, key=lambda kept: (kept.weight, kept.taken), default=None)
        return None if best is None else best.frame

    def clear(self) -> None:
        self._kept.clear()

    def __len__(self) -> int:
        return len(self._kept)

    def _bytes(self) -> int:
        return sum(kept.size for kept in self._kept)

    def _forget_old(self) -> None:
        oldest = self._clock() - LONGEST_AGE
        self._kept = [kept for kept in self._kept if kept.taken >= oldest]
