"""How far a long run has come, with the time that is left, on the error stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

from tqdm import tqdm

T = TypeVar("T")


def with_progress(items: Iterable[T], total: int, *, unit: str, done: int = 0, quiet: bool = False) -> Iterator[T]:
    """Yields the items and shows a bar; nothing where the error stream is no terminal.

    Args:
        total: how many there are, those of an earlier run included.
        unit: what an item is, such as ``picture``.
        done: how many an earlier run has done.
        quiet: show nothing at all.
    """
    # Without tqdm's own thread, which would outlive the run: each item is looked at anyway.
    tqdm.monitor_interval = 0
    # To tqdm, None means: only on a terminal.
    with tqdm(
        items, total=total, initial=done, unit=unit, disable=True if quiet else None, smoothing=0.05, miniters=1
    ) as bar:
        yield from bar
