"""The history in the window, over real records."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from facematch_gui.errors import RecordsError
from facematch_gui.gui.records.history_table import Column
from facematch_gui.gui.records.past_checks import PastChecks
from facematch_gui.gui.records.search_form import Days, SearchForm
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Person, Query, RecordedVerdict, Role, State
from facematch_gui.settings import RecordRules
from tests.gui.records.site import ADMINISTRATOR, REVIEW, RULES, SHARED, Room, add_people, check, decided, put

Open = Callable[..., tuple[PastChecks, Room]]


@pytest.fixture
def open_history(make_room: Callable[..., Room], theme: Theme) -> Open:
    """Opens the page under these rules, in the name of somebody."""

    def opened(rules: RecordRules = RULES, who: Person | None = None, state: State | None = None) -> Any:
        room = make_room(rules, who)
        page = PastChecks(theme, room.access, room.deciding)
        room.show(page)
        page.enter(state)
        room.settle()
        return page, room

    return opened


def look(page: PastChecks, room: Room, case: str = "") -> None:
    page.form.case.setText(case)
    page.form.search_button.click()
    room.settle()


def texts(page: PastChecks, row: int = 0) -> list[str]:
    return [str(page.table.data(page.table.index(row, column))) for column in Column]


def cases(page: PastChecks) -> list[str]:
    return [texts(page, row)[Column.CASE] for row in range(page.table.rowCount())]


# --- Finding ----------------------------------------------------------------------------------------------------------


def test_a_case_is_found_with_its_reference_and_enter(open_history: Open, qtbot: QtBot) -> None:
    put([check(case=f"HR-{number}") for number in range(5)])
    page, room = open_history()
    assert cases(page) == ["HR-4", "HR-3", "HR-2", "HR-1", "HR-0"]
    qtbot.keyClicks(page.form.case, "hr-2")
    qtbot.keyClick(page.form.case, Qt.Key.Key_Return)
    room.settle()
    assert cases(page) == ["HR-2"]
    assert page.count.text() == "1 found"
    assert page.card.details is not None
    assert page.card.details.row.case == "HR-2", "what was looked for is opened at once"
    page.all_button.click()
    room.settle()
    assert len(cases(page)) == 5
    assert not page.form.case.text()


def test_a_row_says_what_a_list_needs(open_history: Open) -> None:
    (first, _) = put([check(**REVIEW), check(RecordedVerdict.REFUSED, score=None, status="no_face", side="selfie")])
    decided(first.record, True, ADMINISTRATOR)
    page, _ = open_history()
    assert texts(page, 0)[1:] == ["HR-1", "Not usable", "", "", "Anna Berger"]
    assert texts(page, 1)[1:] == ["HR-1", "Review", "2.5", "Decided: the same person", "Anna Berger"]
    spoken = page.table.data(page.table.index(1, Column.SCORE), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Score: 2.5"


def test_rows_come_when_they_come_into_sight(open_history: Open, qtbot: QtBot) -> None:
    put([check(case=f"HR-{number}") for number in range(60)])
    page, _ = open_history()
    assert page.table.rowCount() == 50
    assert page.count.text() == "the newest 50; scroll for more"
    page.view.scrollToBottom()
    qtbot.waitUntil(lambda: page.table.rowCount() == 60, timeout=5000)
    assert page.count.text() == "60 found"
    assert len(set(cases(page))) == 60
    assert not page.table.canFetchMore(QModelIndex())


def test_why_nothing_is_found(open_history: Open) -> None:
    put([check()])
    page, room = open_history()
    for case, officer, said in (
        ("HR-9", "", "No check of this case is recorded."),
        ("", "Nobody", "No check of this officer is recorded."),
        ("HR-9", "Nobody", "No check of this case fits the other choices"),
    ):
        page.form.officer.setText(officer)
        look(page, room, case)
        assert page.nothing.isVisible()
        assert page.nothing.text().startswith(said)
        assert not page.card.isVisible()


def test_an_empty_history_says_what_will_stand_there(open_history: Open) -> None:
    page, _ = open_history()
    assert page.nothing.text().startswith("Nothing is recorded yet.")


def test_what_waits_for_a_decision_alone(open_history: Open) -> None:
    put([check(), check(case="HR-2", **REVIEW)])
    page, _ = open_history(state=State.WAITING)
    assert cases(page) == ["HR-2"]
    assert page.card.decide_button.text() == "Dec&ide…"


def test_records_that_cannot_be_read_say_so_and_can_be_looked_for_again(
    open_history: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    put([check()])
    page, room = open_history()

    def broken() -> None:
        raise RecordsError("The records are in use elsewhere", "Try again.")

    with monkeypatch.context() as patch:
        patch.setattr(room.records, "history", broken)
        look(page, room)
        assert page.notice.text == "The records are in use elsewhere. Try again."
        assert not page.card.isVisible()
    look(page, room)
    assert not page.notice.text
    assert cases(page) == ["HR-1"]


# --- The form ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def form(theme: Theme, qtbot: QtBot) -> SearchForm:
    made = SearchForm(theme, lambda: date(2026, 3, 14))
    qtbot.addWidget(made)
    return made


def test_a_form_as_it_is_asks_for_everything(form: SearchForm) -> None:
    assert form.query() == Query()


@pytest.mark.parametrize(
    ("days", "since", "until"),
    [
        (Days.TODAY, date(2026, 3, 14), date(2026, 3, 14)),
        (Days.WEEK, date(2026, 3, 8), date(2026, 3, 14)),
        (Days.MONTH, date(2026, 2, 13), date(2026, 3, 14)),
    ],
)
def test_days_back_from_today(days: Days, since: date, until: date, form: SearchForm) -> None:
    form.days.setCurrentIndex(form.days.findData(days))
    assert (form.query().since, form.query().until) == (since, until)
    assert form.since.isHidden() or not form.since.isVisible()


def test_chosen_days_in_either_order(form: SearchForm) -> None:
    form.days.setCurrentIndex(form.days.findData(Days.CHOSEN))
    form.since.setDate(QDate(2026, 3, 9))
    form.until.setDate(QDate(2026, 3, 2))
    assert (form.query().since, form.query().until) == (date(2026, 3, 2), date(2026, 3, 9))


def test_answer_and_state(form: SearchForm) -> None:
    form.verdict.setCurrentIndex(form.verdict.findData(RecordedVerdict.NO_MATCH))
    form.state.setCurrentIndex(form.state.findData(State.DISPUTED))
    assert form.query() == Query(verdict=RecordedVerdict.NO_MATCH, state=State.DISPUTED)


# --- One check --------------------------------------------------------------------------------------------------------


def test_everything_that_is_kept_is_shown(open_history: Open) -> None:
    (kept,) = put([check(**REVIEW)])
    decided(kept.record, False, ADMINISTRATOR)
    card = open_history()[0].card
    assert card.verdict.text() == "Review, 2.5 of 6"
    assert card.sentence.text() == "About 1 in 16,000 strangers would score this high."
    assert card.progress.text() == "Decided: different people"
    assert all(crop.isVisible() and crop.has_crop for crop in card.crops.values())
    assert card.decide_button.isHidden(), "a decision stands"
    said = card.page.toPlainText()
    for part in (
        "Different people", "Seen in person", "somebody", "Too low for a match", "Selfie: Blurred", "HR-1",
        "Anna Berger", "Counter 3", "Right to work", "version 2026-1, Deutsch", "1 in 12,000 to 1 in 20,000",
        "0.9500 (FMR 0.050", "face-resnet", "ab" * 32, kept.record, kept.head.chain, kept.head.hash, RULES_SHA,
    ):  # fmt: skip
        assert part in said.replace("\N{NO-BREAK SPACE}", " ").replace("\n", ""), part


RULES_SHA = check().facts["policy_sha256"]


def test_a_refused_check_says_why_and_has_nothing_to_decide(open_history: Open) -> None:
    put([check(RecordedVerdict.REFUSED, score=None, one_in=None, status="no_face", side="document")])
    card = open_history()[0].card
    assert card.verdict.text() == "Not usable"
    assert not card.sentence.isVisible()
    assert "Document: No face found" in card.page.toPlainText()
    assert card.decide_button.isHidden()


def test_pictures_that_were_not_kept_leave_no_gap(open_history: Open) -> None:
    put([replace(check(), crops={})])
    card = open_history()[0].card
    assert not any(crop.isVisible() for crop in card.crops.values())
    assert "not kept" in card.page.toPlainText()


def test_a_decision_in_the_history(open_history: Open) -> None:
    put([check(**REVIEW)])
    page, room = open_history()
    page.card.decide_button.click()
    room.decide(True, "Same scar")
    assert page.card.progress.text() == "Decided: the same person"
    assert "Same scar" in page.card.page.toPlainText()
    assert texts(page)[Column.STATE] == "Decided: the same person"
    assert page.card.decide_button.isHidden()


# --- A blind second opinion -------------------------------------------------------------------------------------------


def test_a_second_opinion_is_given_blind_and_then_sees_everything(open_history: Open) -> None:
    people = add_people()
    (kept,) = put([check(**REVIEW)], rules=SHARED)
    assert decided(kept.record, True, people["Anna Berger"], SHARED) is State.SECOND
    page, room = open_history(SHARED, people["Jonas Weiß"])
    assert texts(page)[Column.SCORE] == ""
    card = page.card
    assert card.verdict.text() == "Compare the faces yourself"
    said = card.page.toPlainText()
    assert not [part for part in ("Seen in person", "16,000", "Too low", "0.95", "Blurred") if part in said]
    card.decide_button.click()
    room.decide(False, "The ears differ")
    assert card.progress.text() == "Opinions differ"
    assert "Seen in person" in card.page.toPlainText()
    assert "The ears differ" in card.page.toPlainText()
    assert card.decide_button.isHidden(), "a supervisor settles it"


def test_whoever_made_the_check_gives_no_second_opinion(open_history: Open) -> None:
    people = add_people()
    (kept,) = put([check(officer="Jonas Weiß", **REVIEW)], rules=SHARED)
    decided(kept.record, True, people["Anna Berger"], SHARED)
    card = open_history(SHARED, people["Jonas Weiß"])[0].card
    assert card.decide_button.isHidden()
    assert card.verdict.text() == "Another person decides"


def test_a_supervisor_settles_two_opinions_that_differ(open_history: Open) -> None:
    people = add_people()
    (kept,) = put([check(**REVIEW)], rules=SHARED)
    decided(kept.record, True, people["Anna Berger"], SHARED)
    assert decided(kept.record, False, people["Jonas Weiß"], SHARED) is State.DISPUTED
    page, room = open_history(SHARED, people["Maria Kowalska"])
    page.card.decide_button.click()
    room.decide(True, "Spoke to the person")
    assert page.card.progress.text() == "Decided: the same person"
    assert "Settled after two opinions differed" in page.card.page.toPlainText()


# --- Exporting --------------------------------------------------------------------------------------------------------


def test_everything_that_is_found_is_exported(open_history: Open, tmp_path: Path) -> None:
    put([check(case=f"HR-{number}") for number in range(3)])
    page, room = open_history()
    said: list[str] = []
    page.remarked.connect(said.append)
    page.export_to(tmp_path / "checks.csv")
    room.settle()
    page.export_to(tmp_path / "checks.json")
    room.settle()
    with (tmp_path / "checks.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == 3
    assert json.loads((tmp_path / "checks.json").read_text(encoding="utf-8"))
    assert said[-1].startswith("Checks written: 3.")


def test_an_export_that_cannot_be_written_says_so(open_history: Open, tmp_path: Path) -> None:
    put([check()])
    page, room = open_history()
    page.export_to(tmp_path / "nowhere" / "checks.csv")
    room.settle()
    assert page.notice.text
    assert page.export_button.isEnabled()


def test_an_officer_exports_nothing(open_history: Open) -> None:
    page, _ = open_history(who=Person("Anna Berger", Role.OFFICER, "ab" * 16))
    assert page.export_button.isHidden()


def test_whoever_comes_next_sees_nothing_of_it(open_history: Open) -> None:
    put([check()])
    page, room = open_history()
    room.access.leave()
    page.clear()
    assert page.table.rowCount() == 0
    assert page.card.details is None
    assert not page.count.text()
