"""From a similarity to a verdict."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """What the program says of a pair."""

    MATCH = "match"
    NO_MATCH = "no_match"


def decide(similarity: float, threshold: float) -> Verdict:
    """Match from the threshold on (inclusive), else no match."""
    return Verdict.MATCH if similarity >= threshold else Verdict.NO_MATCH
