"""Whether the scores of a month lie where those of the months before did.

The population stability index is the symmetric Kullback-Leibler divergence of two histograms, the sum of
(p - q) ln(p / q) over their bins: a usual reading is "none" below 0.1 and "marked" from 0.25 on (Siddiqi, Credit Risk
Scorecards, 2006). Chance alone makes it about (bins - 1)(1/n + 1/m), so that few checks in many bins would look like a
drift that is none: bins are joined until each holds a tenth of the months before, and few checks are no answer.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

FEWEST_SCORES = 300
"""In each of the two histograms: chance then stays below 0.1 (``tests/records/test_overview.py`` holds it to that)."""
LEAST_SHARE = 0.1
"""Of the months before, in each joined bin."""


def stability_index(now: Sequence[int], before: Sequence[int]) -> float | None:
    """The population stability index of two histograms with the same bins; None where either counts too few."""
    many_now, many_before = sum(now), sum(before)
    if min(many_now, many_before) < FEWEST_SCORES:
        return None
    index = 0.0
    for count_now, count_before in _joined(now, before):
        # An empty bin counts as half a check: its logarithm would be infinite.
        p, q = max(count_now, 0.5) / many_now, count_before / many_before
        index += (p - q) * math.log(p / q)
    return index


def _joined(now: Sequence[int], before: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring bins of both histograms, joined until each holds enough of the months before."""
    enough = LEAST_SHARE * sum(before)
    joined: list[tuple[int, int]] = []
    open_now = open_before = 0
    for count_now, count_before in zip(now, before, strict=True):
        open_now, open_before = open_now + count_now, open_before + count_before
        if open_before >= enough:
            joined.append((open_now, open_before))
            open_now = open_before = 0
    last_now, last_before = joined.pop()
    joined.append((last_now + open_now, last_before + open_before))
    return joined
