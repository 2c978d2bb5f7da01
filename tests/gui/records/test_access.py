"""Opening the records, signing in, asking in somebody's name, and what is done behind everybody's back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.app_records import DeskRecords
from facematch_gui.errors import FaceMatchError, NotAllowedError, PassphraseNeededError, RecordsError
from facematch_gui.gui.records.access import RecordsAccess
from facematch_gui.records.values import HistoryPage, Person, Query
from facematch_gui.settings import RecordRules
from tests.gui.records.site import PASSWORD, PATIENCE, POLICY, RULES, SHARED, add_people, archive_in, check, lock, put


class Purged(DeskRecords):
    """Real records that count how often they are purged, and may fail at it."""

    purges = 0
    is_broken = False

    def purge(self) -> int:
        self.purges += 1
        if self.is_broken:
            raise RecordsError("The disk is full", "Free some of it.")
        return super().purge()


class Watched(RecordsAccess):
    """Shows the test the records behind it."""

    def __init__(self, records: Purged, today: Callable[[], date]) -> None:
        super().__init__(records, today=today)
        self.records = records


class Calendar:
    """A day that the test turns."""

    def __init__(self) -> None:
        self.day = date(2026, 3, 14)

    def __call__(self) -> date:
        return self.day


Make = Callable[..., Watched]


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def make(calendar: Calendar, qtbot: QtBot) -> Iterator[Make]:
    made: list[Watched] = []

    def access(rules: RecordRules = RULES) -> Watched:
        policy = replace(POLICY, records=rules)
        made.append(Watched(Purged(lambda: policy), calendar))
        return made[-1]

    yield access
    for each in made:
        each.shut_down()


def emitted(access: RecordsAccess, signal: Any, act: Callable[[], object], qtbot: QtBot) -> Any:
    """What a signal brings, or None where it brings nothing."""
    with qtbot.waitSignal(signal, timeout=PATIENCE) as waiting:
        act()
    qtbot.waitUntil(lambda: not access.is_busy, timeout=PATIENCE)
    return waiting.args[0] if waiting.args else None


def rows(access: RecordsAccess, qtbot: QtBot) -> int:
    found: list[HistoryPage] = []
    access.ask("search", lambda history, person: history.search(Query(), person), found.append, _fail)
    qtbot.waitUntil(lambda: bool(found), timeout=PATIENCE)
    return len(found[0].rows)


def _fail(error: Exception) -> None:
    raise error


# --- Opening ----------------------------------------------------------------------------------------------------------


def test_records_are_made_where_there_are_none(make: Make, qtbot: QtBot) -> None:
    access = make()
    emitted(access, access.opened, access.open, qtbot)
    access.enter()
    assert rows(access, qtbot) == 0


def test_a_passphrase_is_asked_for_until_it_is_right(make: Make, qtbot: QtBot) -> None:
    access = make(lock("twelve blue bottles"))
    assert isinstance(emitted(access, access.locked, access.open, qtbot), PassphraseNeededError)
    wrong = emitted(access, access.locked, lambda: access.open("thirteen red ones"), qtbot)
    assert wrong.title == "The passphrase is not the right one"
    emitted(access, access.opened, lambda: access.open("twelve blue bottles"), qtbot)


def test_records_that_cannot_be_opened_say_why(make: Make, qtbot: QtBot) -> None:
    paths.data_dir().mkdir()
    (paths.data_dir() / "records").write_text("in the way")
    access = make()
    error = emitted(access, access.failed, access.open, qtbot)
    assert isinstance(error, FaceMatchError)
    (paths.data_dir() / "records").unlink()
    emitted(access, access.opened, access.open, qtbot)


def test_what_people_must_know_is_told_once(make: Make, qtbot: QtBot) -> None:
    put([check()])
    (paths.data_dir() / "records" / "records.sqlite3").write_bytes(b"no database at all" * 100)
    access = make()
    told: list[Exception] = []
    access.told.connect(told.append)
    emitted(access, access.opened, access.open, qtbot)
    emitted(access, access.opened, access.open, qtbot)
    assert len(told) == 1


# --- People -----------------------------------------------------------------------------------------------------------


def test_the_account_works_where_nobody_signs_in(make: Make, qtbot: QtBot) -> None:
    access = make()
    assert access.officer, "also before it is known whether anybody signs in"
    person = emitted(access, access.entered, access.enter, qtbot)
    assert access.person == person
    assert access.officer == person.name


def test_somebody_signs_in_and_out(make: Make, qtbot: QtBot) -> None:
    add_people()
    access = make(SHARED)
    refusal = emitted(access, access.refused, lambda: access.sign_in("Anna Berger", "wrong"), qtbot)
    assert isinstance(refusal, NotAllowedError)
    assert access.person is None
    person = emitted(access, access.entered, lambda: access.sign_in("anna berger", PASSWORD), qtbot)
    assert person.name == "Anna Berger"
    emitted(access, access.left, access.leave, qtbot)
    assert access.person is None


def test_nobody_is_told_what_somebody_else_has_asked(make: Make, qtbot: QtBot) -> None:
    access = make()
    answers: list[Any] = []
    access.ask("lane", lambda _history, _person: 1, answers.append, answers.append)
    assert not access.is_busy, "nobody asks"
    access.enter(Person("Anna"))
    access.ask("lane", lambda _history, _person: 2, answers.append, answers.append)
    access.enter(Person("Jonas"))
    qtbot.waitUntil(lambda: not access.is_busy, timeout=PATIENCE)
    assert answers == []
    access.ask("lane", lambda _history, who: who.name, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=PATIENCE)
    assert answers == ["Jonas"]


def test_a_bug_is_logged_and_told(make: Make, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    access = make()
    access.enter()
    errors: list[Exception] = []

    def bug(_history: object, _person: object) -> int:
        raise ZeroDivisionError

    def unexpected(_answer: int) -> None:
        raise AssertionError

    access.ask("lane", bug, unexpected, errors.append)
    qtbot.waitUntil(lambda: bool(errors), timeout=PATIENCE)
    assert isinstance(errors[0], ZeroDivisionError)
    assert "ZeroDivisionError" in caplog.text


# --- Upkeep -----------------------------------------------------------------------------------------------------------


def test_what_is_old_is_erased_at_the_start(make: Make, qtbot: QtBot) -> None:
    put([check()], days_ago=400)
    put([check()])
    access = make()
    emitted(access, access.synchronised, access.open, qtbot)
    access.enter()
    assert rows(access, qtbot) == 1


def test_and_once_on_every_new_day(make: Make, calendar: Calendar, qtbot: QtBot) -> None:
    access = make()
    records = access.records
    emitted(access, access.synchronised, access.open, qtbot)
    for days, purges in ((0, 1), (1, 2), (0, 2), (1, 3)):
        calendar.day += timedelta(days=days)
        emitted(access, access.synchronised, access.tend, qtbot)
        assert records.purges == purges


def test_what_could_not_be_erased_is_tried_again(make: Make, qtbot: QtBot) -> None:
    access = make()
    access.records.is_broken = True
    emitted(access, access.synchronised, access.open, qtbot)
    access.records.is_broken = False
    emitted(access, access.synchronised, access.tend, qtbot)
    assert access.records.purges == 2


def test_nothing_is_tended_before_the_records_are_open(make: Make) -> None:
    access = make()
    access.tend()
    assert not access.is_busy
    assert not (paths.data_dir() / "records").exists()


def test_the_database_is_let_go_at_the_end(make: Make, qtbot: QtBot) -> None:
    access = make()
    emitted(access, access.opened, access.open, qtbot)
    access.shut_down()
    archive_in().close()
