"""Records in the words of the window: when, what was said, what people decided, what was wrong with pictures."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from facematch_gui.gui.answer.words import count
from facematch_gui.gui.side import Side
from facematch_gui.records.values import HistoryRow, Role, State


def time_words(time: datetime) -> str:
    """Day and minute by the clock that the time was taken from."""
    return QLocale().toString(_moment(time), QLocale.FormatType.ShortFormat)


def whole_time_words(time: datetime) -> str:
    """The same with the seconds and the distance from UTC."""
    day = QLocale().toString(QDate(time.year, time.month, time.day), QLocale.FormatType.LongFormat)
    distance = time.isoformat()[-6:]
    return f"{day}, {time:%H:%M:%S} (UTC{distance})"


def month_words(month: date) -> str:
    """Its name and year."""
    name = QLocale().standaloneMonthName(month.month)
    return QCoreApplication.translate("Records", "{month} {year}").format(month=name, year=month.year)


def _moment(time: datetime) -> QDateTime:
    return QDateTime(QDate(time.year, time.month, time.day), QTime(time.hour, time.minute))


# -- what people said --------------------------------------------------------------------------------------------------


def opinion_word(same_person: bool) -> str:
    if same_person:
        return QCoreApplication.translate("Records", "The same person")
    return QCoreApplication.translate("Records", "Different people")


def decision_words(same_person: bool) -> str:
    if same_person:
        return QCoreApplication.translate("Records", "Decided: the same person")
    return QCoreApplication.translate("Records", "Decided: different people")


def state_words(state: State) -> str:
    """What a check waits for, as one of a list to choose from."""
    words = {
        State.CLOSED: QCoreApplication.translate("Records", "Needs no decision"),
        State.WAITING: QCoreApplication.translate("Records", "Waits for a decision"),
        State.SECOND: QCoreApplication.translate("Records", "Waits for a second opinion"),
        State.DISPUTED: QCoreApplication.translate("Records", "Opinions differ"),
        State.DECIDED: QCoreApplication.translate("Records", "Decided by a person"),
    }
    return words[state]


def progress_words(row: HistoryRow) -> str:
    """How far a check is; empty where there is nothing to say."""
    if row.state is State.CLOSED:
        return ""
    if row.state is State.DECIDED and row.decision is not None:
        return decision_words(row.decision)
    return state_words(row.state)


def role_word(role: Role) -> str:
    words = {
        Role.OFFICER: QCoreApplication.translate("Records", "Officer"),
        Role.SUPERVISOR: QCoreApplication.translate("Records", "Supervisor"),
        Role.ADMINISTRATOR: QCoreApplication.translate("Records", "Administrator"),
    }
    return words[role]


# -- what the program said ---------------------------------------------------------------------------------------------


def strangers_words(facts: Mapping[str, Any]) -> str:
    """What a recorded score means, as a share of strangers; empty where nothing was compared."""
    one_in = facts.get("one_in")
    if one_in is None:
        return ""
    if facts.get("beyond_data"):
        said = QCoreApplication.translate("Answer", "Fewer than 1 in {count} strangers would score this high.")
    elif one_in <= 1:
        said = QCoreApplication.translate("Answer", "Most strangers would score this high.")
    else:
        said = QCoreApplication.translate("Answer", "About 1 in {count} strangers would score this high.")
    return said.format(count=count(one_in))


def reason_words(reason: str) -> str:
    """Why a recorded answer was review."""
    words = {
        "between_points": QCoreApplication.translate("Batch", "Too low for a match and too high for none."),
        "same_picture": QCoreApplication.translate("Batch", "Selfie and document are the same photograph."),
        "poor_selfie": QCoreApplication.translate("Batch", "The selfie is too poor to rely on the score."),
        "poor_document": QCoreApplication.translate(
            "Batch", "The document's picture is too poor to rely on the score."
        ),
    }
    return words.get(reason, reason)


def problem_words(code: str) -> str:
    """A finding or a refusal by its code, such as ``selfie:sharpness``, in a few words."""
    side, _, bare = code.rpartition(":")
    said = _problems().get(bare, bare)
    if side not in (each.value for each in Side):
        return said
    return QCoreApplication.translate("Records", "{side}: {problem}").format(side=Side(side).title, problem=said)


def _problems() -> dict[str, str]:
    return _findings() | _refusals()


def _findings() -> dict[str, str]:
    return {
        "inter_eye_distance": QCoreApplication.translate("Problems", "Face too small"),
        "detail": QCoreApplication.translate("Problems", "Little detail"),
        "sharpness": QCoreApplication.translate("Problems", "Blurred"),
        "compression_artefacts": QCoreApplication.translate("Problems", "Compressed too much"),
        "under_exposure": QCoreApplication.translate("Problems", "Too dark"),
        "over_exposure": QCoreApplication.translate("Problems", "Too bright"),
        "dynamic_range": QCoreApplication.translate("Problems", "Pale"),
        "illumination_uniformity": QCoreApplication.translate("Problems", "Uneven light"),
        "glare": QCoreApplication.translate("Problems", "Glare"),
        "eyes_visible": QCoreApplication.translate("Problems", "Eyes covered"),
        "eyes_open": QCoreApplication.translate("Problems", "Eyes closed"),
        "head_pose_yaw": QCoreApplication.translate("Problems", "Head turned"),
        "head_pose_pitch": QCoreApplication.translate("Problems", "Head bent"),
        "head_pose_roll": QCoreApplication.translate("Problems", "Head leaning"),
        "mouth_closed": QCoreApplication.translate("Problems", "Mouth open"),
        "crop_of_the_face": QCoreApplication.translate("Problems", "Face cut off"),
        "face_occlusion": QCoreApplication.translate("Problems", "Face hidden"),
    }


def _refusals() -> dict[str, str]:
    return {
        "picture_unusable": QCoreApplication.translate("Problems", "Picture not usable"),
        "picture_unreadable": QCoreApplication.translate("Problems", "File not readable"),
        "picture_too_large": QCoreApplication.translate("Problems", "File too large"),
        "no_face": QCoreApplication.translate("Problems", "No face found"),
        "several_faces": QCoreApplication.translate("Problems", "Several faces"),
        "face_too_small": QCoreApplication.translate("Problems", "Face much too small"),
        "mixed_people": QCoreApplication.translate("Problems", "Selfies of different people"),
    }
