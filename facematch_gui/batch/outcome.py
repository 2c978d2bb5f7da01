"""What came of one check, as plain values that travel between processes and into a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from facematch_gui.core.verify import Verification
from facematch_gui.errors import BUG_WORDS, FaceMatchError, PictureSide
from facematch_gui.records.values import CheckRecord

OK = "ok"
"""The status of a check that was answered; every other status is the code of what went wrong."""


class Answer(StrEnum):
    """What a row of the results says."""

    MATCH = "match"
    REVIEW = "review"
    NO_MATCH = "no_match"
    REFUSED = "refused"
    """A picture of the row, or the row itself, cannot be used; its status and message say why."""
    ERROR = "error"
    """The program failed at this row."""


@dataclass(frozen=True)
class Message:
    """What went wrong and what to do, as the templates of ``FaceMatchError``.

    Attributes:
        side: which picture, where it is one picture's fault.
    """

    title_template: str
    remedy_template: str
    values: Mapping[str, Any] = field(default_factory=dict)
    side: PictureSide | None = None

    def __str__(self) -> str:
        title, remedy = self.title_template.format(**self.values), self.remedy_template.format(**self.values)
        said = f"{title}. {remedy}" if remedy else title
        return f"{self.side.capitalize()}: {said}" if self.side else said


@dataclass(frozen=True)
class Outcome:
    """One check's answer.

    Attributes:
        answer: the verdict, or that there is none.
        status: ``ok``, or the code of what went wrong.
        message: what went wrong, in words; ``None`` where all is well.
        score: S = -log10(FMR), 0 to 6; like all numbers here, ``None`` without a verdict.
        fmr: the share of strangers that would score as high.
        one_in: N of "1 in N strangers".
        similarity: cosine, -1 to 1.
        reasons: codes of why the answer is review.
        findings: codes of what is wrong with the pictures, each after ``selfie:`` or ``document:``.
        fused: how many selfies the row names.
        record: the check as it is to be kept, where the run records its rows; gone once it is.
    """

    answer: Answer
    status: str = OK
    message: Message | None = None
    score: float | None = None
    fmr: float | None = None
    one_in: int | None = None
    similarity: float | None = None
    reasons: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    fused: int = 1
    record: CheckRecord | None = field(default=None, compare=False, repr=False)


def answered(verification: Verification) -> Outcome:
    """The outcome of a check that came to a verdict."""
    score = verification.score
    return Outcome(
        answer=Answer(verification.verdict.value),
        score=score.strength,
        fmr=score.claimed_fmr,
        one_in=score.strangers,
        similarity=score.similarity,
        reasons=tuple(str(reason) for reason in verification.decision.reasons),
        findings=tuple(f"{side}:{said.code}" for side, found in verification.findings.items() for said in found),
        fused=score.fused,
    )


def refused(error: FaceMatchError, fused: int) -> Outcome:
    """The outcome of a check whose pictures, or whose row, cannot be used."""
    side = getattr(error, "side", None)
    message = Message(error.title_template, error.remedy_template, dict(error.values), side)
    return Outcome(answer=Answer.REFUSED, status=error.code, message=message, fused=fused)


def failed(fused: int) -> Outcome:
    """The outcome of a check at which the program itself failed."""
    return Outcome(answer=Answer.ERROR, status=FaceMatchError.code, message=Message(*BUG_WORDS), fused=fused)
