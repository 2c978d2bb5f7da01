"""The question of who is in the pictures, and the dialog that asks it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facematch_gui.errors import NotAllowedError
from facematch_gui.gui.records.decision import DecisionDialog, Question, question_of
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Decision, Details, Head, HistoryRow, Person, RecordedVerdict, Role, State
from tests.gui.records.site import REVIEW, Room, check, decided, put

OFFICER = Person("Jonas", Role.OFFICER, "ab" * 16)
SUPERVISOR = Person("Maria", Role.SUPERVISOR, "cd" * 16)
WAITING = Question("ab" * 16, RecordedVerdict.REVIEW, State.WAITING)
Ask = Callable[..., DecisionDialog]


def details(verdict: RecordedVerdict, state: State, blind: bool = False, officer: str = "Anna") -> Details:
    row = HistoryRow("ab" * 16, datetime(2026, 3, 14, tzinfo=UTC), "HR-1", officer, "Desk", verdict, state, None, None)
    return Details(row, {}, {}, [], Head("ef" * 16, 1, "00" * 32), "11" * 32, blind)


@pytest.fixture
def ask(theme: Theme, qtbot: QtBot) -> Ask:
    def asked(question: Question = WAITING) -> DecisionDialog:
        dialog = DecisionDialog(theme, question)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return asked


# --- What may be decided ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("verdict", "state", "others", "who", "expected"),
    [
        (RecordedVerdict.MATCH, State.CLOSED, {}, OFFICER, True),
        (RecordedVerdict.REFUSED, State.CLOSED, {}, OFFICER, False),
        (RecordedVerdict.REVIEW, State.WAITING, {}, OFFICER, True),
        (RecordedVerdict.REVIEW, State.SECOND, {"blind": True}, OFFICER, True),
        (RecordedVerdict.REVIEW, State.SECOND, {"blind": False}, OFFICER, False),
        (RecordedVerdict.REVIEW, State.SECOND, {"blind": True, "officer": "JONAS"}, OFFICER, False),
        (RecordedVerdict.REVIEW, State.DISPUTED, {}, OFFICER, False),
        (RecordedVerdict.REVIEW, State.DISPUTED, {}, SUPERVISOR, True),
        (RecordedVerdict.REVIEW, State.DECIDED, {}, SUPERVISOR, False),
    ],
)
def test_who_may_decide_what(
    verdict: RecordedVerdict, state: State, others: Mapping[str, Any], who: Person, expected: bool
) -> None:
    assert (question_of(details(verdict, state, **others), who, {}) is not None) is expected


@pytest.mark.parametrize(
    ("verdict", "state", "only"),
    [
        (RecordedVerdict.MATCH, State.CLOSED, False),
        (RecordedVerdict.NO_MATCH, State.CLOSED, True),
        (RecordedVerdict.REVIEW, State.WAITING, None),
        (RecordedVerdict.REVIEW, State.DISPUTED, None),
    ],
)
def test_against_an_answer_there_is_only_its_opposite(
    verdict: RecordedVerdict, state: State, only: bool | None
) -> None:
    assert Question("ab" * 16, verdict, state).only_answer is only


# --- The dialog -------------------------------------------------------------------------------------------------------


def test_nothing_is_recorded_without_an_answer_and_a_reason(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    assert not dialog.record_button.isEnabled()
    dialog.reason.setText("Same scar")
    assert not dialog.record_button.isEnabled()
    dialog.different.setChecked(True)
    assert dialog.record_button.isEnabled()
    dialog.reason.setText("   ")
    assert not dialog.record_button.isEnabled()
    dialog.reason.setText("  Other   ears ")
    with qtbot.waitSignal(dialog.decided) as said:
        qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert said.args == [Decision(same_person=False, reason="Other ears")]


def test_while_it_is_recorded_nobody_leaves_or_changes_it(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask()
    dialog.same.setChecked(True)
    dialog.reason.setText("Same scar")
    dialog.record_button.click()
    assert not dialog.reason.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    dialog.show_refusal(NotAllowedError("You have decided already", "Ask somebody else."))
    assert dialog.notice.text == "You have decided already. Ask somebody else."
    assert (dialog.reason.text(), dialog.same.isChecked()) == ("Same scar", True)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_against_an_answer_only_the_reason_is_asked(ask: Ask, qtbot: QtBot) -> None:
    dialog = ask(Question("ab" * 16, RecordedVerdict.MATCH, State.CLOSED))
    assert dialog.same.isHidden()
    assert dialog.different.isHidden()
    dialog.reason.setText("A twin")
    with qtbot.waitSignal(dialog.decided) as said:
        dialog.record_button.click()
    assert said.args == [Decision(same_person=False, reason="A twin")]


def test_the_faces_stand_side_by_side_in_no_more_room_than_they_need(ask: Ask) -> None:
    image = QImage(64, 64, QImage.Format.Format_RGB888)
    dialog = ask(Question("ab" * 16, RecordedVerdict.REVIEW, State.WAITING, crops=dict.fromkeys(Side, image)))
    assert dialog.height() < 520
    assert dialog.width() < 620


# --- The way into the records -----------------------------------------------------------------------------------------


def test_a_decision_is_recorded_before_the_dialog_goes(make_room: Callable[..., Room], qtbot: QtBot) -> None:
    (kept,) = put([check(**REVIEW)])
    room = make_room()
    said: list[tuple[str, Decision, State]] = []
    room.deciding.decided.connect(lambda *what: said.append(what))
    room.holder.show()
    room.deciding.ask(Question(kept.record, RecordedVerdict.REVIEW, State.WAITING))
    room.decide(True, "Same scar")
    assert said == [(kept.record, Decision(True, "Same scar"), State.DECIDED)]
    assert room.deciding.dialog is None
    (given,) = room.records.history().details(kept.record, room.records.account()).decisions
    assert (given.same_person, given.reason) == (True, "Same scar")


def test_a_decision_that_somebody_else_has_made_meanwhile_is_refused_in_words(
    make_room: Callable[..., Room], qtbot: QtBot
) -> None:
    (kept,) = put([check(**REVIEW)])
    decided(kept.record, True, Person("somebody"))
    room = make_room()
    room.holder.show()
    room.deciding.ask(Question(kept.record, RecordedVerdict.REVIEW, State.WAITING))
    room.decide(False, "Other ears")
    dialog = room.deciding.dialog
    assert dialog is not None
    assert dialog.notice.text
    assert dialog.reason.text() == "Other ears"
    dialog.reject()
