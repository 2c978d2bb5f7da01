"""Which people a network learns from, which tell when to stop, and which it is judged by in the end."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from facematch_gui.dataset.face_table import SPLITS
from facematch_gui.errors import DatasetError

_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Fractions:
    """The shares of people for ``train``, ``validation`` and ``test``; together they are 1.

    Raises:
        ValueError: a share is negative, they are not 1 together, or nobody is left to learn from.
    """

    train: float = 0.8
    validation: float = 0.1
    test: float = 0.1

    def __post_init__(self) -> None:
        shares = self.by_split.values()
        # Written so that what is no number fails as well.
        if not (all(share >= 0 for share in shares) and abs(sum(shares) - 1) <= _TOLERANCE and self.train > 0):
            raise ValueError("three shares from 0 on, 1 together, the first above 0")

    @property
    def by_split(self) -> Mapping[str, float]:
        return dict(zip(SPLITS, (self.train, self.validation, self.test), strict=True))

    @property
    def used(self) -> tuple[str, ...]:
        """The splits that get anybody."""
        return tuple(split for split, share in self.by_split.items() if share > 0)


STANDARD_FRACTIONS = Fractions()


def split_people(has_both: Mapping[str, bool], fractions: Fractions, seed: int) -> Mapping[str, str]:
    """Deals people out, those with a document and a selfie first, so that each split has its share of them.

    Who comes first is drawn by a digest of the seed and the person, so that the order of the files has no say. Each
    split first gets one person; then each person goes to the split that lacks most of its share by then, which keeps
    every split within two people of its share at any point.

    Args:
        has_both: of each person, whether they have a document and a selfie.

    Returns:
        Each person's split.

    Raises:
        DatasetError: there are fewer people than splits.
    """
    require_people(len(has_both), fractions)
    drawn = sorted(has_both, key=lambda person: (not has_both[person], _draw(person, seed)))
    counts = dict.fromkeys(fractions.used, 0)
    chosen: dict[str, str] = {}
    for number, person in enumerate(drawn, start=1):
        empty = [split for split, count in counts.items() if count == 0]
        split = empty[0] if empty else _neediest(counts, fractions, number)
        chosen[person] = split
        counts[split] += 1
    return chosen


def require_people(count: int, fractions: Fractions) -> None:
    """Raises ``DatasetError`` where so many people cannot be split."""
    least = len(fractions.used)
    if count < least:
        raise DatasetError(
            "There are too few people to split: {count}",
            "Learning, validating and testing need different people, {least} at least. Add people, or prepare all of "
            "them to learn from with --fractions 1,0,0.",
            count=count,
            least=least,
        )


def _draw(person: str, seed: int) -> bytes:
    return hashlib.sha256(f"{seed}\n{person}".encode(errors="surrogatepass")).digest()


def _neediest(counts: Mapping[str, int], fractions: Fractions, number: int) -> str:
    # Of equals the first: rounding, so that 0.8 of 5 lacks as much as 0.8 of 10 with 4 dealt.
    return max(counts, key=lambda split: round(fractions.by_split[split] * number - counts[split], 9))
