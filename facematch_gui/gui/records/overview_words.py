"""A month of checks in words: what people decided, and whether the scores drift."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from facematch_gui.gui.answer.words import count
from facematch_gui.records.values import MARKED_DRIFT, SLIGHT_DRIFT, Overview


def reviews_words(overview: Overview) -> str:
    """What became of the reviews, and how often people decided against an answer."""
    said = QCoreApplication.translate(
        "OverviewPage", "Of the reviews, people decided: the same person {same}, different people {other}."
    ).format(same=count(overview.decided_same), other=count(overview.decided_other))
    if overview.waiting:
        waiting = QCoreApplication.translate("OverviewPage", "Waiting for a decision: {waiting}.")
        said += " " + waiting.format(waiting=count(overview.waiting))
    if overview.overrides:
        against = QCoreApplication.translate("OverviewPage", "Decisions against an answer: {overrides}.")
        said += " " + against.format(overrides=count(overview.overrides))
    return said


def drift_words(overview: Overview) -> str:
    """Whether the scores are spread as in the months before."""
    if overview.drift is None:
        return QCoreApplication.translate(
            "OverviewPage", "Too few scores to say whether they differ from those of the three months before."
        )
    if overview.drift < SLIGHT_DRIFT:
        return QCoreApplication.translate("OverviewPage", "The scores are spread as in the three months before.")
    if overview.drift < MARKED_DRIFT:
        return QCoreApplication.translate(
            "OverviewPage", "The scores are spread a little otherwise than in the three months before."
        )
    return QCoreApplication.translate(
        "OverviewPage",
        "The scores are spread clearly otherwise than in the three months before. Look at the camera, the light, "
        "the scanner and who is checked: one of them has probably changed.",
    )
