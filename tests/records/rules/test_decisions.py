"""Decisions in real records: durable, sealed, by one person at a time, and blind where they have to be."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from facematch_gui.errors import NotAllowedError, RecordsError, UsageError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.rules.decisions import LONGEST_REASON, decide, decisions_of, is_blind_for
from facematch_gui.records.rules.erasing import erase_case
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP
from facematch_gui.records.store import Store
from facematch_gui.records.values import Decision, GivenDecision, Kind, Person, RecordedVerdict, Role, State
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock, check_draft, make_store

ANNA, BERT = (Person(name, Role.OFFICER, identity) for name, identity in (("Anna", "a" * 32), ("Bert", "b" * 32)))
CLEO = Person("Cleo", Role.SUPERVISOR, "c" * 32)
TWO_OPINIONS = RecordRules(desk_name="Desk 1", crops=True, sign_in=True, second_opinion=True)

SAME, OTHER = Decision(True, "the same scar"), Decision(False, "the ears differ")


def kept(store: Store, verdict: RecordedVerdict = RecordedVerdict.REVIEW, record: str = "1" * 32) -> str:
    append(store, [check_draft(verdict, officer="Anna", crops=True, record=record)])
    return record


def listed(store: Store, record: str) -> tuple[State, bool | None]:
    with reading(store.engine) as connection:
        row = connection.execute(select(LOOKUP.c.state, LOOKUP.c.decision).where(LOOKUP.c.record == record)).one()
    return State(row.state), None if row.decision is None else bool(row.decision)


def blind(store: Store, record: str, who: Person) -> bool:
    with reading(store.engine) as connection:
        return is_blind_for(connection, store, record, who)


def opinions(store: Store, record: str, who: Person) -> list[tuple[str, bool, int]]:
    return [(given.officer, given.same_person, given.opinion) for given in decisions_of(store, record, who)]


@pytest.fixture
def careful(store: Store) -> Store:
    """The same records under a policy that asks for a second opinion."""
    return replace(store, rules=TWO_OPINIONS)


# --- One opinion ------------------------------------------------------------------------------------------------------


def test_a_review_is_decided_with_a_reason(store: Store, clock: Clock) -> None:
    record = kept(store)

    assert decide(store, store, record, Decision(True, "  the same scar\n"), ANNA) is State.DECIDED

    assert listed(store, record) == (State.DECIDED, True)
    [given] = decisions_of(store, record, BERT)
    assert given == GivenDecision(True, "the same scar", "Anna", given.time, override=False, opinion=1)
    assert abs(given.time - clock.now) < timedelta(seconds=1)


def test_a_decision_against_the_verdict_says_so(store: Store) -> None:
    record = kept(store, RecordedVerdict.NO_MATCH)

    decide(store, store, record, SAME, ANNA)

    assert decisions_of(store, record, ANNA)[0].override
    assert listed(store, record) == (State.DECIDED, True)


@pytest.mark.parametrize("reason", ["", " \n\t", "x" * (LONGEST_REASON + 1)], ids=["empty", "blank", "long"])
def test_no_decision_without_a_reason_that_can_be_read(store: Store, reason: str) -> None:
    record = kept(store)

    with pytest.raises(UsageError):
        decide(store, store, record, Decision(True, reason), ANNA)

    assert listed(store, record) == (State.WAITING, None)


def test_what_was_said_and_by_whom_is_sealed(store: Store, folder: Path) -> None:
    record = kept(store)
    decide(store, store, record, Decision(True, "a reason like no other"), replace(ANNA, name="Annabella-Marie"))

    with reading(store.engine) as connection:
        facts = connection.execute(select(ENTRIES.c.facts).where(ENTRIES.c.kind == Kind.DECISION)).scalar_one()
    on_disk = b"".join(file.read_bytes() for file in folder.iterdir())

    assert "identity" not in facts
    assert all(word not in on_disk for word in (b"like no other", b"Annabella", b"a" * 32))


# --- Two opinions -----------------------------------------------------------------------------------------------------


def test_two_who_agree_decide(careful: Store) -> None:
    record = kept(careful)

    assert decide(careful, careful, record, SAME, ANNA) is State.SECOND
    assert listed(careful, record) == (State.SECOND, None)
    assert decide(careful, careful, record, Decision(True, "the chin"), BERT) is State.DECIDED

    assert listed(careful, record) == (State.DECIDED, True)
    assert opinions(careful, record, CLEO) == [("Anna", True, 1), ("Bert", True, 2)]


def test_two_who_differ_are_settled_by_a_supervisor(careful: Store) -> None:
    record = kept(careful)
    decide(careful, careful, record, SAME, ANNA)

    assert decide(careful, careful, record, OTHER, BERT) is State.DISPUTED
    assert listed(careful, record) == (State.DISPUTED, None)
    assert decide(careful, careful, record, OTHER, CLEO) is State.DECIDED

    assert listed(careful, record) == (State.DECIDED, False)
    assert opinions(careful, record, ANNA)[-1] == ("Cleo", False, 3)


def test_a_clock_that_was_put_back_between_two_opinions_changes_nothing(careful: Store, clock: Clock) -> None:
    record = kept(careful)
    decide(careful, careful, record, SAME, ANNA)
    clock.turn(days=-1)
    assert decide(careful, careful, record, OTHER, BERT) is State.DISPUTED
    assert len(opinions(careful, record, CLEO)) == 2


def test_the_second_person_sees_no_first_opinion(careful: Store) -> None:
    record = kept(careful)
    assert [blind(careful, record, who) for who in (ANNA, BERT)] == [False, True]

    decide(careful, careful, record, SAME, ANNA)

    assert blind(careful, record, BERT)
    assert opinions(careful, record, BERT) == []
    assert opinions(careful, record, ANNA) == [("Anna", True, 1)]

    decide(careful, careful, record, OTHER, BERT)

    assert not blind(careful, record, BERT)
    assert len(opinions(careful, record, BERT)) == 2


@pytest.mark.parametrize(
    "again",
    [
        ANNA,
        replace(ANNA, name="Anna-Lena"),
        replace(ANNA, identity="f" * 32),
        replace(ANNA, name=" ａNNA ", identity=""),
    ],
    ids=["the same", "another name", "added anew", "otherwise written"],
)
def test_nobody_gives_both_opinions(careful: Store, again: Person) -> None:
    record = kept(careful)
    decide(careful, careful, record, SAME, ANNA)

    with pytest.raises(NotAllowedError):
        decide(careful, careful, record, SAME, again)

    assert listed(careful, record) == (State.SECOND, None)


def test_who_made_the_check_gives_no_second_opinion(careful: Store) -> None:
    record = kept(careful)
    decide(careful, careful, record, SAME, BERT)

    with pytest.raises(NotAllowedError, match="have seen its score"):
        decide(careful, careful, record, SAME, ANNA)


def test_a_new_key_does_not_make_one_person_two(careful: Store, clock: Clock) -> None:
    record = kept(careful)
    decide(careful, careful, record, SAME, replace(ANNA, identity=""))
    later = replace(careful, ring=careful.ring.rotated(clock.now))

    with pytest.raises(NotAllowedError):
        decide(later, later, record, SAME, replace(ANNA, identity=""))


def test_faces_that_are_over_leave_nothing_to_give_a_second_opinion_on(careful: Store) -> None:
    record = kept(careful)
    decide(careful, careful, record, SAME, ANNA)
    append(careful, [Draft(Kind.ERASURE, {"scope": "crops", "records": [record], "reason": "expired"})])

    with pytest.raises(NotAllowedError, match="not kept any more"):
        decide(careful, careful, record, SAME, BERT)


# --- What takes no decision -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("record", ["2" * 32, "", "not a record"])
def test_an_unknown_check_is_not_decided(store: Store, record: str) -> None:
    with pytest.raises(RecordsError, match="no such check"):
        decide(store, store, record, SAME, ANNA)


def test_an_erased_check_is_not_decided(store: Store) -> None:
    record = kept(store)
    erase_case(store, store, "Case 1", "request", Person("Root"))

    with pytest.raises(RecordsError, match="nothing is kept of it any more"):
        decide(store, store, record, SAME, ANNA)


def test_a_decision_is_not_decided(store: Store) -> None:
    record = kept(store)
    decide(store, store, record, SAME, ANNA)
    with reading(store.engine) as connection:
        decision = connection.execute(select(ENTRIES.c.record).where(ENTRIES.c.about == record)).scalar_one()

    with pytest.raises(RecordsError, match="no such check"):
        decide(store, store, decision, SAME, ANNA)


def test_a_refused_check_is_not_decided(store: Store) -> None:
    append(store, [check_draft(RecordedVerdict.REFUSED, score=None, record="3" * 32)])

    with pytest.raises(NotAllowedError, match="compared nothing"):
        decide(store, store, "3" * 32, SAME, ANNA)


def test_what_was_refused_leaves_no_entry(store: Store) -> None:
    record = kept(store)
    decide(store, store, record, SAME, ANNA)
    before = entries(store)

    with pytest.raises(NotAllowedError, match="has been decided"):
        decide(store, store, record, OTHER, BERT)

    assert entries(store) == before


def entries(store: Store) -> int:
    with reading(store.engine) as connection:
        return len(connection.execute(select(ENTRIES.c.seq)).all())


# --- Several at once --------------------------------------------------------------------------------------------------


def test_of_many_who_decide_at_once_one_wins(folder: Path, ring: KeyRing, clock: Clock, store: Store) -> None:
    record = kept(store)
    programs = [make_store(folder, ring, clock) for _ in range(4)]
    begun = threading.Barrier(len(programs))
    said: list[State | NotAllowedError] = []

    def one(number: int) -> Callable[[], None]:
        def run() -> None:
            begun.wait()
            try:
                said.append(decide(programs[number], programs[number], record, SAME, Person(f"Person {number}")))
            except NotAllowedError as error:
                said.append(error)

        return run

    threads = [threading.Thread(target=one(number)) for number in range(len(programs))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for program in programs:
        program.engine.dispose()

    assert said.count(State.DECIDED) == 1
    assert len(said) == len(programs)
    assert len(opinions(store, record, CLEO)) == 1


def test_the_second_of_two_first_opinions_becomes_the_second(careful: Store) -> None:
    """What two see at once on two screens, each as the first, is told by the order in which they are written."""
    record = kept(careful)

    decide(careful, careful, record, SAME, BERT)

    assert decide(careful, careful, record, SAME, CLEO) is State.DECIDED


def test_a_decision_that_comes_too_late_is_a_dispute_where_it_differs(store: Store) -> None:
    """As when a desk lost the server just after it had decided, and another one decided meanwhile."""
    record = kept(store)
    decide(store, store, record, SAME, ANNA)
    facts = {"same_person": False, "opinion": 1, "override": False, "was": State.WAITING, "state": State.DECIDED}

    append(store, [Draft(Kind.DECISION, {**facts, "same_person": True}, about=record)])
    assert listed(store, record) == (State.DECIDED, True)
    append(store, [Draft(Kind.DECISION, facts, about=record)])

    assert listed(store, record) == (State.DISPUTED, None)
