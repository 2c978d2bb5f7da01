"""An answer in the words and numbers of the window: what the pane, the bar and the details have to say alike."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.core.calibration import Score
    from facematch_gui.core.decision import Verdict
    from facematch_gui.core.verify import Verification

HIGHEST = 6.0
"""The upper end of the scale on which scores are shown, ``core.calibration.HIGHEST_STRENGTH``."""


@dataclass(frozen=True)
class Reading:
    """Where everything lies on the scale from 0 to 6.

    Attributes:
        strength: the score.
        low, high: the 95 % interval, as far as the data can vouch for it.
        vouched: up to where the data can vouch for a score.
        review, match: the operating points.
        verdict: ``match``, ``review`` or ``no_match``.
        beyond_data: whether the score is higher than the data can vouch for; ``strength`` then ends where they do.
    """

    strength: float
    low: float
    high: float
    vouched: float
    review: float
    match: float
    verdict: str
    beyond_data: bool = False

    @property
    def open_ended(self) -> bool:
        """Whether the interval reaches beyond what the data can vouch for."""
        return self.high >= self.vouched


def reading(verification: Verification) -> Reading:
    """A verification on the scale."""
    # Not with the window: it is painted before numpy is loaded.
    from facematch_gui.core.calibration import strength_of

    score, policy = verification.score, verification.policy
    vouched = strength_of(score.floor)
    return Reading(
        strength=score.strength,
        low=min(strength_of(score.fmr_high), vouched),
        high=min(strength_of(score.fmr_low), vouched),
        vouched=vouched,
        review=strength_of(policy.review_fmr),
        match=strength_of(policy.match_fmr),
        verdict=str(verification.verdict),
        beyond_data=score.beyond_data,
    )


# -- numbers -----------------------------------------------------------------------------------------------------------


def decimal(value: float, digits: int = 1) -> str:
    """A number in the person's way of writing it."""
    return _locale().toString(float(value), "f", digits)


def count(number: int) -> str:
    """A whole number with separators between its thousands."""
    return _locale().toString(number)


def percent(share: float) -> str:
    """A share in per cent with two significant digits, however small."""
    digits = max(0, 1 - math.floor(math.log10(share * 100))) if share > 0 else 0
    number = decimal(share * 100, digits)
    return QCoreApplication.translate("Answer", "{number}\N{NO-BREAK SPACE}%").format(number=number)


def rate(fmr: float, floor: float) -> str:
    """A false match rate in per cent, claiming no more than the data can vouch for."""
    if fmr >= floor:
        return percent(fmr)
    return QCoreApplication.translate("Answer", "below {rate}").format(rate=percent(floor))


def _locale() -> QLocale:
    locale = QLocale()
    # The plain "C" locale, which minimal systems have, would leave the separators out.
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
    return locale


# -- words -------------------------------------------------------------------------------------------------------------


def verdict_word(verdict: Verdict) -> str:
    words = {
        "match": QCoreApplication.translate("Answer", "Match"),
        "review": QCoreApplication.translate("Answer", "Review"),
        "no_match": QCoreApplication.translate("Answer", "No match"),
    }
    return words[verdict]


def reasons(verification: Verification) -> list[tuple[Side | None, str]]:
    """Why the answer is review: each reason in a sentence, and which picture it is about where it is about one."""
    poor = QCoreApplication.translate("Answer", "Too poor for the score to be relied on.")
    said: dict[str, tuple[Side | None, str]] = {
        "between_points": (
            None,
            QCoreApplication.translate(
                "Answer", "The score is too low for a match and too high for none. Compare the faces yourself."
            ),
        ),
        "same_picture": (
            None,
            QCoreApplication.translate(
                "Answer",
                "Selfie and document are one and the same photograph, so the score says nothing. Take a selfie.",
            ),
        ),
        "poor_selfie": (Side.SELFIE, poor),
        "poor_document": (Side.DOCUMENT, poor),
    }
    return [said[reason] for reason in verification.decision.reasons]


def strangers_sentence(verification: Verification) -> str:
    """What the score means, as a share of strangers; with its interval wherever that matters."""
    score = verification.score
    if score.beyond_data:
        said = QCoreApplication.translate("Answer", "Fewer than 1 in {count} strangers would score this high.")
    elif score.strangers <= 1:
        said = QCoreApplication.translate("Answer", "Most strangers would score this high.")
    elif verification.verdict == "no_match":
        said = QCoreApplication.translate("Answer", "About 1 in {count} strangers would score this high.")
    else:
        said = QCoreApplication.translate(
            "Answer", "About 1 in {count} strangers would score this high (95 % interval: {interval})."
        )
    return said.format(count=count(score.strangers), interval=interval_words(score))


def interval_words(score: Score) -> str:
    """The 95 % interval of the share of strangers, its end left open where the data cannot vouch for it."""
    fewest, most = (count(number) for number in score.interval)
    if score.fmr_low >= score.floor:
        said = QCoreApplication.translate("Answer", "1 in {fewest} to 1 in {most}")
    elif score.fmr_high > score.floor:
        said = QCoreApplication.translate("Answer", "1 in {fewest} to fewer than 1 in {most}")
    else:
        said = QCoreApplication.translate("Answer", "fewer than 1 in {most}")
    return said.format(fewest=fewest, most=most)
