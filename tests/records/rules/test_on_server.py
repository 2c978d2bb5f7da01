"""Desks that share a server decide and erase in turns: real desks, a real PostgreSQL."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from facematch_gui.errors import NotAllowedError, RecordsError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.rules import decisions, erasing
from facematch_gui.records.rules.decisions import decide, decisions_of
from facematch_gui.records.rules.erasing import erase_case, purge
from facematch_gui.records.server.connection import connect
from facematch_gui.records.server.outbox import send, waiting
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.storage.schema import CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Decision, Kind, Person, RecordedVerdict, State
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock, check_draft, make_store
from tests.records.postgres import PASSWORD, Postgres

CHECK = "1" * 32
SAME, OTHER = Decision(True, "the same scar"), Decision(False, "the ears differ")
ROOT = Person("Root")


class Desks:
    """Desks of one site.

    Attributes:
        desks: their own records.
        there: the server's, as each desk reaches it.
    """

    def __init__(self, folder: Path, url: str, ring: KeyRing, clock: Clock) -> None:
        rules = RecordRules(desk_name="Desk", crops=True, keep_days=100, keep_crops_days=10, database=url)
        self.desks = [make_store(folder / f"desk-{number}", ring, clock, rules) for number in range(3)]
        self.there = [replace(desk, engine=connect(url, ring, PASSWORD), anchor=None) for desk in self.desks]

    def close(self) -> None:
        for store in (*self.desks, *self.there):
            store.engine.dispose()

    def check(self, desk: int, record: str = CHECK, verdict: RecordedVerdict = RecordedVerdict.REVIEW) -> None:
        """Records a check at a desk, and sends it."""
        append(self.desks[desk], [check_draft(verdict, crops=True, record=record)])
        send(self.desks[desk], self.there[desk])

    def decide(self, desk: int, decision: Decision, who: str) -> State:
        return decide(self.desks[desk], self.there[desk], CHECK, decision, Person(who))

    def state(self) -> tuple[str, int | None] | None:
        with reading(self.there[0].engine) as connection:
            row = connection.execute(select(LOOKUP.c.state, LOOKUP.c.decision).where(LOOKUP.c.record == CHECK)).first()
            return None if row is None else (row.state, row.decision)

    def receipts(self) -> int:
        with reading(self.there[0].engine) as connection:
            return len(connection.execute(select(ENTRIES.c.seq).where(ENTRIES.c.kind == Kind.ERASURE)).all())

    def at_once(self, do: Callable[[int], object]) -> list[object]:
        """What each desk says, or why it was refused."""
        said: list[object] = []
        begun = threading.Barrier(len(self.desks))

        def run(desk: int) -> None:
            begun.wait()
            try:
                said.append(do(desk))
            except NotAllowedError as error:
                said.append(error)

        threads = [threading.Thread(target=run, args=(desk,)) for desk in range(len(self.desks))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return said


@pytest.fixture
def site(postgres: Postgres, tmp_path: Path, ring: KeyRing, clock: Clock) -> Iterator[Desks]:
    desks = Desks(tmp_path, postgres.url(postgres.new_database()), ring, clock)
    yield desks
    desks.close()


def lose_the_server_after(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Has a desk decide, and lose the server before it could send that."""

    def lost(*_: Store) -> None:
        raise RecordsError("The server is gone", "Wait.")

    monkeypatch.setattr(decisions, "send", lost)


def test_another_desk_decides_what_lies_on_the_server(site: Desks) -> None:
    site.check(0)

    assert site.decide(1, SAME, "Bert") is State.DECIDED

    assert site.state() == ("decided", 1)
    assert [given.officer for given in decisions_of(site.there[2], CHECK, ROOT)] == ["Bert"]
    assert [waiting(desk) for desk in site.desks] == [0, 0, 0]


def test_of_three_desks_that_decide_at_once_one_wins(site: Desks) -> None:
    site.check(0)

    said = site.at_once(lambda desk: site.decide(desk, SAME, f"Person {desk}"))

    assert said.count(State.DECIDED) == 1
    assert len(said) == len(site.desks)
    assert len(decisions_of(site.there[0], CHECK, ROOT)) == 1


def test_who_lost_the_server_just_then_and_differs_makes_a_dispute(
    site: Desks, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.check(0)
    with monkeypatch.context() as away:
        lose_the_server_after(site.desks[1], away)
        assert site.decide(1, OTHER, "Bert") is State.DECIDED
    assert site.decide(2, SAME, "Cleo") is State.DECIDED

    send(site.desks[1], site.there[1])

    assert site.state() == ("disputed", None)
    assert site.decide(0, SAME, "Dora") is State.DECIDED


def test_an_erasure_reaches_the_server_and_every_desks_checks(site: Desks) -> None:
    site.check(0)
    site.check(1, "2" * 32)
    site.decide(1, SAME, "Bert")
    append(site.desks[2], [check_draft(record="3" * 32, crops=True)])

    [receipt] = erase_case(site.desks[2], site.there[2], "CASE  1", "request", ROOT)

    assert set(receipt.records) == {CHECK, "2" * 32, "3" * 32}
    with reading(site.there[0].engine) as connection:
        assert [connection.execute(select(table)).all() for table in (SECRETS, CROPS, LOOKUP)] == [[], [], []]
        left = connection.execute(select(ENTRIES.c.kind).where(ENTRIES.c.facts.is_not(None))).scalars().all()
    assert left == [Kind.ERASURE]
    with reading(site.desks[2].engine) as connection:
        assert connection.execute(select(SECRETS)).all() == []


def test_desks_that_purge_at_once_write_one_receipt(site: Desks, clock: Clock) -> None:
    for number in range(4):
        site.check(number % 3, f"{number:032x}")
    clock.turn(days=11)

    said = site.at_once(lambda desk: purge(site.desks[desk], site.there[desk]))

    assert sorted(map(len, said)) == [0, 0, 1]  # type: ignore[arg-type]
    assert site.receipts() == 1


def test_a_desk_without_the_server_erases_its_own_and_the_rest_later(
    site: Desks, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(erasing, "PAUSE_SECONDS", 0)
    site.check(0)
    append(site.desks[0], [check_draft(record="2" * 32, crops=True)])
    clock.turn(days=11)

    [own] = purge(site.desks[0], site.desks[0])
    [rest] = purge(site.desks[0], site.there[0])

    assert (own.records, rest.records) == (["2" * 32], [CHECK])
    with reading(site.there[0].engine) as connection:
        assert connection.execute(select(CROPS)).all() == []
