"""From a score, and from what the pictures are worth, to one of three answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from facematch_gui.errors import PolicyError

if TYPE_CHECKING:
    # Not for real: the policy is asked for a kiosk before the window is painted, and numpy comes with a score.
    from facematch_gui.core.calibration import Score

LOOSEST_MATCH_FMR = 0.0005
"""A match is given at this false match rate at most, as the European border system is required to (Commission
Implementing Decision (EU) 2019/329: false match rate of facial verification below 0.05 %)."""
STRICTEST_FMR = 1e-6
"""S = 6, the end of the scale: what no calibration can tell apart is no point to operate at."""
LOOSEST_REVIEW_FMR = 0.01
"""Beyond this false match rate the answer is "no match"; between the two a person looks."""


class Verdict(StrEnum):
    """What the program says of a pair."""

    MATCH = "match"
    REVIEW = "review"
    """A person must look: the evidence is not enough, or is not worth enough, for an answer."""
    NO_MATCH = "no_match"


class Reason(StrEnum):
    """Why the answer is review."""

    BETWEEN_POINTS = "between_points"
    """The score lies between the two operating points."""
    SAME_PICTURE = "same_picture"
    """Selfie and document show the same photograph, so the score says nothing about the person present."""
    POOR_SELFIE = "poor_selfie"
    """The selfie is too poor for the score to be relied on; its findings say why."""
    POOR_DOCUMENT = "poor_document"
    """The same of the document."""


@dataclass(frozen=True)
class Policy:
    """The operating points, as false match rates of the model's calibration.

    Attributes:
        match_fmr: match at this FMR or below; a site may choose less, never more.
        review_fmr: review up to this FMR, no match above it; likewise.
    """

    match_fmr: float = LOOSEST_MATCH_FMR
    review_fmr: float = LOOSEST_REVIEW_FMR

    def __post_init__(self) -> None:
        for name, chosen, loosest in (
            ("match_fmr", self.match_fmr, LOOSEST_MATCH_FMR),
            ("review_fmr", self.review_fmr, LOOSEST_REVIEW_FMR),
        ):
            if not STRICTEST_FMR <= chosen <= loosest:
                raise PolicyError(
                    "The policy's {name} of {chosen:g} cannot be used",
                    "Choose a false match rate from {strictest:g} to {loosest:g}: a policy may only be stricter than "
                    "the program, and no stricter than anybody can measure.",
                    strictest=STRICTEST_FMR,
                    name=name,
                    chosen=chosen,
                    loosest=loosest,
                )
        if self.review_fmr < self.match_fmr:
            raise PolicyError(
                "The policy's review_fmr is stricter than its match_fmr",
                "Let review_fmr be at least match_fmr, {match:g}: the two may be equal if nothing shall be reviewed.",
                match=self.match_fmr,
            )


@dataclass(frozen=True)
class Decision:
    """An answer, and why it is review where it is."""

    verdict: Verdict
    reasons: tuple[Reason, ...] = ()


def decide(score: Score, policy: Policy, doubts: Sequence[Reason] = ()) -> Decision:
    """Match or no match by the operating points, unless a doubt stands against it or the score lies between them.

    A calibration that cannot vouch for a point's false match rate gives no answer at that point.

    Args:
        doubts: what the pictures themselves speak against an answer: the same photograph twice, or poor quality.
    """
    if score.claimed_fmr <= policy.match_fmr:
        verdict = Verdict.MATCH
    elif score.claimed_fmr <= policy.review_fmr:
        verdict = Verdict.REVIEW
    else:
        verdict = Verdict.NO_MATCH
    reasons = tuple(doubts)
    if verdict is Verdict.REVIEW:
        reasons = (Reason.BETWEEN_POINTS, *reasons)
    return Decision(Verdict.REVIEW if reasons else verdict, reasons)
