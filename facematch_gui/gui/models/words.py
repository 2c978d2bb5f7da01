"""An adaptation in the words of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from facematch_gui.gui.answer.words import count, decimal
from facematch_gui.gui.models.values import Finding, Outcome, Recognition, Step

_SPANS = {
    "prepare": (0.0, 0.15),
    "teacher": (0.15, 0.2),
    "fold": (0.2, 0.85),
    "measure": (0.2, 0.85),
    "final": (0.85, 0.97),
    "write": (0.97, 1.0),
}
"""From where to where a stage takes the whole, roughly; learning the same thing several times over is most of it."""
_PLACES = {"prepare": 1, "teacher": 2, "fold": 3, "measure": 3, "final": 4, "write": 5}
_TESTING = 0.1
"""The share of a round that its test takes."""


def stage_words(step: Step) -> str:
    """What is being done."""
    words = {
        "prepare": QCoreApplication.translate("Models", "Finding the faces in the pictures"),
        "teacher": QCoreApplication.translate("Models", "Noting what the program's own network makes of them"),
        "fold": QCoreApplication.translate("Models", "Learning from some of the people"),
        "measure": QCoreApplication.translate("Models", "Testing on the others"),
        "final": QCoreApplication.translate("Models", "Learning from all of them"),
        "write": QCoreApplication.translate("Models", "Writing report and model"),
    }
    said = words.get(step.stage, QCoreApplication.translate("Models", "Working"))
    if step.of > 1:
        rounds = QCoreApplication.translate("Models", "{what}, round {number} of {of}")
        said = rounds.format(what=said, number=count(step.number), of=count(step.of))
    return said


def place_words(step: Step) -> str:
    """Which of the steps this is; empty for one that is not known."""
    if step.stage not in _PLACES:
        return ""
    said = QCoreApplication.translate("Models", "Step {number} of {of}")
    return said.format(number=count(_PLACES[step.stage]), of=count(max(_PLACES.values())))


def share_done(step: Step) -> float | None:
    """The share of the whole that is done, roughly; ``None`` for a stage that is not known."""
    if step.stage not in _SPANS:
        return None
    within = step.done / step.all if step.all else 0.0
    if step.stage == "fold":
        within *= 1 - _TESTING
    elif step.stage == "measure":
        within = 1 - _TESTING + _TESTING * within
    low, high = _SPANS[step.stage]
    return low + (high - low) * (step.number - 1 + within) / step.of


def work_left(step: Step) -> int | None:
    """Units of this stage's kind that are left until the end, as far as they can be counted; else ``None``."""
    left = step.all - step.done
    if step.stage == "fold":
        # The rounds to come, and learning from all of them, which takes as long as a round.
        return left + (step.of - step.number + 1) * step.all
    return left if step.stage in ("prepare", "teacher", "final") else None


# -- figures -----------------------------------------------------------------------------------------------------------


def rate_words(figure: Recognition) -> str:
    """A false match rate as a person pictures it."""
    return QCoreApplication.translate("Models", "1 in {count} strangers").format(count=count(round(1 / figure.fmr)))


def share_words(share: float | None) -> str:
    if share is None:
        return _nothing()
    return QCoreApplication.translate("Models", "{number}\N{NO-BREAK SPACE}%").format(number=decimal(100 * share))


def gain_words(figure: Recognition) -> str:
    """The gain in percentage points, with its interval where there is one."""
    if figure.gain is None or figure.before is None or figure.after is None:
        return _nothing()
    if figure.low is None or figure.high is None:
        said = QCoreApplication.translate("Models", "{gain} points")
        return said.format(gain=_signed(figure.gain))
    said = QCoreApplication.translate("Models", "{gain} points ({low} to {high})")
    return said.format(gain=_signed(figure.gain), low=_signed(figure.low), high=_signed(figure.high))


def finding_words(finding: Finding) -> str:
    words = {
        Finding.BETTER: QCoreApplication.translate("Models", "Better"),
        Finding.WORSE: QCoreApplication.translate("Models", "Worse"),
        Finding.CHANCE: QCoreApplication.translate("Models", "Not more than chance"),
        Finding.UNKNOWN: QCoreApplication.translate("Models", "Too few people to tell"),
    }
    return words[finding]


def verdict_words(outcome: Outcome) -> tuple[str, str]:
    """What the outcome means, in a title and a sentence or two."""
    if not outcome.adopted:
        return (
            QCoreApplication.translate("Models", "The program's own network stays the better choice"),
            QCoreApplication.translate(
                "Models",
                "Learning from these pictures did not make it better at people it had not seen. No model was written, "
                "and nothing has changed. More people, each with a document picture and a selfie, may bring more.",
            ),
        )
    decisive = outcome.decisive
    if decisive is not None and decisive.finding is Finding.BETTER:
        return (
            QCoreApplication.translate("Models", "The adapted network recognises more of your people"),
            QCoreApplication.translate(
                "Models", "It was better at people it had not seen, by more than chance would explain."
            ),
        )
    return (
        QCoreApplication.translate("Models", "The adapted network may be used, but its gain is not certain"),
        QCoreApplication.translate(
            "Models",
            "It was no worse at people it had not seen, but with so few people the gain may be chance.",
        ),
    )


def basis_words(outcome: Outcome) -> str:
    """What the figures stand on."""
    said = QCoreApplication.translate(
        "Models",
        "From {people} people and {pictures} pictures. Everybody was tested with a network that had not seen them; "
        "in brackets stands the 95 % interval of the gain.",
    )
    return said.format(people=count(outcome.people), pictures=count(outcome.pictures))


def _signed(share: float) -> str:
    number = decimal(abs(100 * share))
    if float(f"{abs(100 * share):.1f}") == 0:
        return number
    # Between words that run from right to left, a sign would else stand behind its number.
    mark = "\N{LEFT-TO-RIGHT MARK}" if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else ""
    return mark + ("+" if share > 0 else "\N{MINUS SIGN}") + number


def _nothing() -> str:
    return "\N{EN DASH}"
