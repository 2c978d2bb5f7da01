"""Past checks are found whatever is looked for, page by page, and shown as far as somebody may see them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import islice, product

import pytest
from sqlalchemy import delete, text, update

from facematch_gui.errors import ChangedRecordError, RecordsError, RecordsKeyError, UsageError
from facematch_gui.records.chain import digest_of
from facematch_gui.records.history.query import MOST_ROWS, day_begins, day_ends, page_statement
from facematch_gui.records.history.searching import BLIND_FACTS, details, find, find_all, search
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.rules.decisions import decide
from facematch_gui.records.storage.database import reading, writing
from facematch_gui.records.storage.ledger import Draft, Lookup, append
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.store import Store, time_of
from facematch_gui.records.values import (
    Decision,
    HistoryRow,
    Kind,
    Person,
    Query,
    RecordedVerdict,
    Role,
    State,
)
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import BEGIN, Clock, check_draft

OFFICER = Person("Officer 1", Role.OFFICER, "a" * 32)
SECOND = Person("Officer 2", Role.OFFICER, "b" * 32)
SUPERVISOR = Person("Supervisor", Role.SUPERVISOR, "c" * 32)
TWO_OPINIONS = RecordRules(desk_name="Desk 1", crops=True, sign_in=True, second_opinion=True)
CASES, OFFICERS = ("Case A", "Case B", "Case C"), ("Ada", "Bo")


def blind(store: Store) -> Store:
    return replace(store, rules=TWO_OPINIONS)


# --- Finding ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Filled:
    store: Store
    rows: list[HistoryRow]


@pytest.fixture
def filled(either_store: Store, clock: Clock) -> Filled:
    """Some checks of every kind over three weeks, several of them at the same moment."""
    store = either_store
    chance = random.Random(6)
    for _ in range(40):
        clock.turn(hours=chance.choice((3, 7, 30)))
        append(store, [_some_check(chance) for _ in range(chance.choice((1, 5)))])
    return Filled(store, [check.row for check in find_all(store, Query(), rows=MOST_ROWS)])


def _some_check(chance: random.Random) -> Draft:
    verdict = chance.choice(list(RecordedVerdict))
    state = chance.choice(list(State)) if verdict is RecordedVerdict.REVIEW else State.CLOSED
    case, officer = chance.choice(CASES), chance.choice(OFFICERS)
    lookup = Lookup(verdict, state, "Desk 1", None, case, officer)
    return Draft(Kind.CHECK, {"verdict": verdict}, {"case": case, "officer": officer}, lookup=lookup)


def _wanted(rows: list[HistoryRow], query: Query) -> list[HistoryRow]:
    """What a query finds, found in the plainest way."""
    return [
        row
        for row in rows
        if query.case in ("", row.case)
        and query.officer in ("", row.officer)
        and query.verdict in (None, row.verdict)
        and query.state in (None, row.state)
        and (query.since is None or row.time.astimezone().date() >= query.since)
        and (query.until is None or row.time.astimezone().date() <= query.until)
    ]


DAYS = [BEGIN.date() + timedelta(days) for days in (3, 9)]
PERIODS = ((None, None), (DAYS[0], None), (None, DAYS[1]), (DAYS[0], DAYS[1]))


def every_query(periods: Sequence[tuple[date | None, date | None]] = PERIODS) -> Iterator[Query]:
    for case, officer, verdict, state, (since, until) in product(
        ("", "Case B", "Case Z"), ("", "Bo"), (None, *RecordedVerdict), (None, State.CLOSED, State.WAITING), periods
    ):
        yield Query(case, officer, since, until, verdict, state)


def test_every_combination_finds_what_it_should(filled: Filled) -> None:
    """Some of them are read to their end, page by page."""
    assert len(filled.rows) > 80
    assert filled.rows == sorted(filled.rows, key=lambda row: (row.time, row.record), reverse=True)
    # A server takes its time over each; every seventh combination still has every value of every part.
    step = 7 if filled.store.engine.dialect.name == "postgresql" else 1
    for number, query in enumerate(islice(every_query(), 0, None, step)):
        wanted = _wanted(filled.rows, query)
        if number % 10 == 0:
            assert [check.row for check in find_all(filled.store, query, rows=7)] == wanted
        else:
            assert list(search(filled.store, query).rows) == wanted[: query.rows]


def test_words_are_compared_whole_but_not_by_their_form(store: Store) -> None:
    append(store, [check_draft(case="Fall  Müller 7", officer="Ångström")])
    for case in ("fall müller 7", " FALL MÜLLER 7 ", "Fall Mu\u0308ller 7"):
        assert len(search(store, Query(case=case)).rows) == 1
    assert len(search(store, Query(officer="ångström")).rows) == 1
    for case in ("Fall", "Müller 7", "Fall Muller 7"):
        assert not search(store, Query(case=case)).rows


def test_words_of_spaces_alone_ask_for_nothing(store: Store) -> None:
    append(store, [check_draft(), check_draft()])
    assert len(search(store, Query(case="  ", officer="\t")).rows) == 2


def test_pages_stay_right_while_checks_arrive(store: Store) -> None:
    append(store, [check_draft(case=str(number)) for number in range(5)])
    first = search(store, Query(rows=2))
    append(store, [check_draft(case="new")])
    second = search(store, Query(rows=2, after=first.next))
    third = search(store, Query(rows=2, after=second.next))
    shown = [row.case for page in (first, second, third) for row in page.rows]
    assert sorted(shown) == ["0", "1", "2", "3", "4"]
    assert not third.next


def test_a_full_last_page_is_followed_by_none(store: Store) -> None:
    append(store, [check_draft(), check_draft()])
    assert not search(store, Query(rows=2)).next
    assert not search(store, Query(case="nobody")).next


@pytest.mark.parametrize("rows", [-1, 0, 1])
def test_a_page_has_a_row_at_least(store: Store, rows: int) -> None:
    append(store, [check_draft(), check_draft()])
    assert len(search(store, Query(rows=rows)).rows) == 1


@pytest.mark.parametrize("cursor", ["x", "2026-03-14T09:26:53.001000Z", "' OR 1=1 --"])
def test_a_cursor_of_nobodys_is_refused(store: Store, cursor: str) -> None:
    with pytest.raises(UsageError):
        search(store, Query(after=cursor))


def test_days_are_local_and_none_is_out_of_reach() -> None:
    day = date(2026, 3, 14)
    assert time_of(day_begins(day)) == datetime(2026, 3, 14).astimezone()
    assert day_ends(day) == day_begins(date(2026, 3, 15))
    assert day_begins(date.min) < day_begins(day) < day_ends(date.max)


def test_no_search_looks_at_more_than_it_shows(store: Store) -> None:
    """Each part of a statement begins at a place in an index and goes along it, whatever is looked for."""
    with reading(store.engine) as connection:
        for query in every_query(PERIODS[-1:]):
            statement = page_statement(query, store.ring).compile(
                connection.engine, compile_kwargs={"literal_binds": True}
            )
            plan = [row[3] for row in connection.execute(text(f"EXPLAIN QUERY PLAN {statement}"))]
            looks = [step for step in plan if " lookup " in f"{step} " and "autoindex" not in step]
            assert looks
            for step in looks:
                assert "USING COVERING INDEX lookup_" in step
                equal = sum(bool(part) for part in (query.case, query.officer))
                if equal or query.verdict or query.state:
                    assert step.count("=?") == equal + 2


# --- What a row shows -------------------------------------------------------------------------------------------------


def test_a_row_tells_the_time_of_its_own_desk(store: Store) -> None:
    drafted = check_draft()
    append(store, [replace(drafted, facts={**drafted.facts, "utc_offset_minutes": -210})])
    (row,) = search(store, Query()).rows
    assert timedelta() < row.time - BEGIN < timedelta(seconds=1)
    assert row.time.utcoffset() == timedelta(hours=-3, minutes=-30)


def test_a_list_goes_on_where_a_check_was_changed(store: Store) -> None:
    append(store, [check_draft(record="1" * 32), check_draft(record="2" * 32), check_draft(record="3" * 32)])
    with writing(store.engine) as connection:
        connection.execute(update(ENTRIES).where(ENTRIES.c.record == "1" * 32).values(payload=b"x" * 40))
        connection.execute(update(ENTRIES).where(ENTRIES.c.record == "2" * 32).values(facts="{"))
        connection.execute(delete(ENTRIES).where(ENTRIES.c.record == "3" * 32))
    shown = {row.record[0]: row.case for row in search(store, Query()).rows}
    assert shown == {"1": "", "2": "Case 1", "3": ""}
    for number in "123":
        with pytest.raises(RecordsError):
            details(store, number * 32, OFFICER)


def test_a_key_that_is_not_here_is_no_empty_row(store: Store) -> None:
    append(replace(store, ring=store.ring.rotated(BEGIN)), [check_draft()])
    with pytest.raises(RecordsKeyError):
        search(store, Query())


def test_another_sites_key_opens_nothing(store: Store) -> None:
    append(store, [check_draft()])
    other = replace(store, ring=KeyRing.new(BEGIN))
    assert not search(other, Query(case="Case 1")).rows
    with pytest.raises(RecordsKeyError):
        search(other, Query())


# --- Details ----------------------------------------------------------------------------------------------------------


def test_details_tell_all_that_is_kept(store: Store) -> None:
    (head,) = append(store, [check_draft(crops=True, record="1" * 32)])
    shown = details(store, "1" * 32, OFFICER)
    assert (shown.row.case, shown.row.officer, shown.row.score) == ("Case 1", "Officer 1", 4.0)
    assert shown.facts["verdict"] == "match"
    assert shown.crops == {"selfie": b"a selfie as JPEG", "document": b"a document as JPEG"}
    assert (shown.head, len(shown.seal), shown.blind, list(shown.decisions)) == (head, 64, False, [])


def test_details_of_nothing_say_so(store: Store) -> None:
    append(store, [check_draft(record="1" * 32)])
    append(store, [Draft(Kind.ERASURE, {"records": ["1" * 32], "scope": "records", "reason": "request"})])
    with pytest.raises(RecordsError, match="Nothing is kept"):
        details(store, "1" * 32, OFFICER)
    with pytest.raises(RecordsError, match="no such check"):
        details(store, "2" * 32, OFFICER)


def test_faces_go_before_the_rest(store: Store) -> None:
    append(store, [check_draft(record="1" * 32, crops=True)])
    append(store, [Draft(Kind.ERASURE, {"records": ["1" * 32], "scope": "crops", "reason": "expired"})])
    shown = details(store, "1" * 32, OFFICER)
    assert (shown.crops, shown.row.case) == ({}, "Case 1")


@pytest.mark.parametrize(
    "tampering",
    [
        # Of the index: what is shown is what was sealed.
        "UPDATE lookup SET verdict = 'match', score = 5.5, desk = 'Desk 9'",
        "UPDATE lookup SET time = '2020-01-01T00:00:00.000000Z'",
    ],
)
def test_a_check_is_shown_as_it_was_sealed(store: Store, tampering: str) -> None:
    append(store, [check_draft(RecordedVerdict.NO_MATCH, score=0.5, record="1" * 32)])
    before = details(store, "1" * 32, OFFICER).row
    with writing(store.engine) as connection:
        connection.execute(text(tampering))
    assert before.verdict is RecordedVerdict.NO_MATCH
    shown = [search(store, Query()).rows[0], details(store, "1" * 32, OFFICER).row]
    assert [replace(row, desk=before.desk) for row in shown] == [before, before]


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE entries SET facts = replace(facts, '4.0', '5.9') WHERE kind = 'check'",
        f"UPDATE entries SET facts = '{{}}', facts_sha256 = '{digest_of('{}')}' WHERE kind = 'check'",
        f"UPDATE entries SET seal = '{'0' * 64}' WHERE kind = 'check'",
        "UPDATE entries SET facts = replace(facts, 'false', 'true') WHERE kind = 'decision'",
        f"UPDATE entries SET seal = '{'0' * 64}' WHERE kind = 'decision'",
        "UPDATE lookup SET decision = 1",
        "UPDATE lookup SET state = 'closed', decision = NULL",
        "DELETE FROM entries WHERE kind = 'decision'",
    ],
)
def test_what_was_changed_is_neither_shown_nor_built_on(store: Store, tampering: str) -> None:
    append(store, [check_draft(RecordedVerdict.REVIEW, record="1" * 32)])
    decide(store, store, "1" * 32, Decision(False, "another nose"), OFFICER)
    with writing(store.engine) as connection:
        connection.execute(text(tampering))
    with pytest.raises(ChangedRecordError):
        details(store, "1" * 32, OFFICER)
    with pytest.raises(ChangedRecordError):
        decide(store, store, "1" * 32, Decision(True, "the same nose"), SUPERVISOR)


# --- What may not be known yet ----------------------------------------------------------------------------------------


@pytest.fixture
def second(either_store: Store) -> Store:
    """Records with one review that has been decided once."""
    store = blind(either_store)
    draft = check_draft(RecordedVerdict.REVIEW, score=2.5, crops=True, record="1" * 32)
    told = {
        "desk": "Desk 1", "score": 2.5, "fmr": 0.003, "similarity": 0.61, "reasons": ["between"],
        "findings": ["selfie:glare"], "quality": {"selfie": {"glare": 0.4}},
    }  # fmt: skip
    append(store, [replace(draft, facts={**draft.facts, **told})])
    decide(store, store, "1" * 32, Decision(True, "the same scar"), OFFICER)
    return store


def test_the_second_person_sees_the_faces_and_nothing_that_was_said_of_them(second: Store) -> None:
    shown = details(second, "1" * 32, SECOND)
    assert shown.blind
    assert set(shown.crops) == {"selfie", "document"}
    assert (shown.row.verdict, shown.row.state) == (RecordedVerdict.REVIEW, State.SECOND)
    assert (shown.row.score, shown.row.decision, list(shown.decisions)) == (None, None, [])
    assert shown.facts == {"desk": "Desk 1", "verdict": "review"}
    assert not {"score", "reasons", "findings", "quality", "fmr", "similarity"} & BLIND_FACTS


def test_the_first_person_sees_what_they_have_said(second: Store) -> None:
    shown = details(second, "1" * 32, OFFICER)
    assert (shown.blind, shown.row.score) == (False, 2.5)
    assert [given.reason for given in shown.decisions] == ["the same scar"]


def test_a_list_tells_nobody_the_score_before_the_second_opinion(second: Store) -> None:
    ((check,), _) = find(second, Query(state=State.SECOND))
    assert (check.row.score, check.row.decision, check.hidden) == (None, None, True)
    assert set(check.facts) <= BLIND_FACTS


def test_with_the_second_opinion_everything_is_told(second: Store) -> None:
    assert decide(second, second, "1" * 32, Decision(False, "another nose"), SECOND) is State.DISPUTED
    for who in (OFFICER, SECOND, SUPERVISOR):
        shown = details(second, "1" * 32, who)
        assert (shown.blind, shown.row.score) == (False, 2.5)
        assert [given.same_person for given in shown.decisions] == [True, False]
    assert [row.score for row in search(second, Query()).rows] == [2.5]


def test_a_waiting_review_is_shown_whole_where_one_opinion_is_enough(store: Store) -> None:
    append(store, [check_draft(RecordedVerdict.REVIEW, record="1" * 32)])
    assert details(store, "1" * 32, SECOND).row.score == 4.0
    assert search(store, Query()).rows[0].score == 4.0
    assert search(blind(store), Query()).rows[0].score is None
