"""The last step of a job: what came of a check is recorded before anybody is told.

A job that a newer one has replaced stops before that step. One that is replaced during it has been recorded and stays
so, as a check that was made; its answer is dropped like every stale result, and never shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from facematch_gui.errors import PictureError
from facematch_gui.gui.jobs import Progress
from facematch_gui.gui.tasks import Outcome, Refused
from facematch_gui.records.values import GivenConsent, Kept

if TYPE_CHECKING:
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.records.values import CaseDetails
    from facematch_gui.settings import Consent, RecordRules

Record: TypeAlias = "Callable[[Verification | Exception], Kept | None]"
"""Records an answer, or why there is none, and returns when that is durable; raises ``RecordsError``."""


@dataclass(frozen=True, eq=False)
class Answered:
    """An answer that may be shown.

    Attributes:
        kept: where it is recorded; None where nothing is.
    """

    verification: Verification
    kept: Kept | None


@dataclass(frozen=True)
class Lacking:
    """What the policy wants to know before anything is compared.

    Attributes:
        person: who checks.
        case: the case reference.
        consent: that the person agrees.
    """

    person: bool = False
    case: bool = False
    consent: bool = False


def lacking(rules: RecordRules, details: CaseDetails) -> Lacking | None:
    """What is missing of what the desk's policy wants; None where nothing is."""
    if not rules.desk:
        return None
    missing = Lacking(
        person=rules.sign_in and not details.officer,
        case=rules.case_required and not details.case,
        consent=rules.consent_required and not details.consent_language,
    )
    return None if missing == Lacking() else missing


def agreed(consent: Consent, language: str) -> GivenConsent:
    """What somebody has agreed to who was shown the policy's text in a language, or in the one that stands for it."""
    text = consent.in_language(language)
    written = next((code for code in (language, *consent.text) if consent.text.get(code) == text), language)
    return GivenConsent(consent.version, written, text)


def answered(compare: Callable[[], Verification], record: Record | None, progress: Progress) -> Answered:
    """The answer of a comparison, recorded.

    Args:
        record: None where nothing is recorded.

    Raises:
        PictureError: the pictures cannot be compared; that is recorded too.
        RecordsError: it cannot be recorded, so it may not be shown.
    """
    try:
        verification = compare()
    except PictureError as refusal:
        _record_refusal(refusal, record, progress)
        raise
    if record is None:
        return Answered(verification, None)
    progress()
    return Answered(verification, record(verification))


def examined(
    outcomes: Mapping[int, Outcome], record: Record | None, progress: Progress, needed: int | None = None
) -> Mapping[int, Outcome]:
    """What became of a side's pictures, recorded where one of them refuses the check.

    Args:
        record: None where nothing is recorded.
        needed: how many of the pictures must be usable; by default all.

    Raises:
        RecordsError: a refusal cannot be recorded, so it may not be shown.
    """
    refusals = [
        outcome.error
        for outcome in outcomes.values()
        if isinstance(outcome, Refused) and isinstance(outcome.error, PictureError)
    ]
    usable = len(outcomes) - len(refusals)
    if refusals and usable < (len(outcomes) if needed is None else needed):
        # One check is refused, however many of its pictures are to blame.
        _record_refusal(refusals[0], record, progress)
    return outcomes


def _record_refusal(refusal: PictureError, record: Record | None, progress: Progress) -> None:
    if record is not None:
        progress()
        record(refusal)
