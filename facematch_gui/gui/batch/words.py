"""The answers of many checks in the words and shapes of the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon

from facematch_gui.gui.batch.values import Message, Outcome
from facematch_gui.gui.sentences import filled, joined
from facematch_gui.gui.theme import Theme

ANSWERS: Final = ("match", "review", "no_match", "refused", "error")


def answer_word(answer: str) -> str:
    words = {
        "match": QCoreApplication.translate("Batch", "Match"),
        "review": QCoreApplication.translate("Batch", "Review"),
        "no_match": QCoreApplication.translate("Batch", "No match"),
        "refused": QCoreApplication.translate("Batch", "Not usable"),
        "error": QCoreApplication.translate("Batch", "Program error"),
    }
    return words[answer]


def answer_icons(theme: Theme) -> dict[str, QIcon]:
    """A shape for each answer, so that its colour is not the only sign."""
    return {
        "match": theme.icon("match", lambda colours: colours.match),
        "review": theme.icon("review", lambda colours: colours.review),
        "no_match": theme.icon("no_match", lambda colours: colours.no_match),
        "refused": theme.icon("warning", lambda colours: colours.faint),
        "error": theme.icon("stop", lambda colours: colours.no_match),
    }


def why(outcome: Outcome) -> str:
    """What went wrong and what to do, or why the answer is review; empty where there is nothing to say."""
    if outcome.message is not None:
        return _said(outcome.message)
    reasons = {
        "between_points": QCoreApplication.translate("Batch", "Too low for a match and too high for none."),
        "same_picture": QCoreApplication.translate("Batch", "Selfie and document are the same photograph."),
        "poor_selfie": QCoreApplication.translate("Batch", "The selfie is too poor to rely on the score."),
        "poor_document": QCoreApplication.translate(
            "Batch", "The document's picture is too poor to rely on the score."
        ),
    }
    return " ".join(reasons.get(reason, reason) for reason in outcome.reasons)


def _said(message: Message) -> str:
    title, remedy = (
        filled(QCoreApplication.translate("errors", template), message.values)
        for template in (message.title_template, message.remedy_template)
    )
    said = joined(title, remedy) if remedy else title
    if message.side == "selfie":
        return QCoreApplication.translate("Batch", "Selfie: {said}").format(said=said)
    if message.side == "document":
        return QCoreApplication.translate("Batch", "Document: {said}").format(said=said)
    return said
