"""Who may sign in at one desk may at every desk: of two changes the later counts, in whichever order desks speak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from sqlalchemy import event, update

from facematch_gui.errors import NotAllowedError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.people.register import People
from facematch_gui.records.people.sealed import REMOVED
from facematch_gui.records.people.sharing import merged, share_people
from facematch_gui.records.server.connection import connect
from facematch_gui.records.server.outbox import send
from facematch_gui.records.storage.schema import PEOPLE
from facematch_gui.records.store import Store
from facematch_gui.records.values import Person, Role
from tests.records.conftest import Clock, make_store
from tests.records.postgres import Postgres

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
ROOT = Person("Root")
PASSWORD, OTHER_PASSWORD = "correct horse", "battery staple"


class Desk:
    """A desk of a site and its way to the server."""

    def __init__(self, folder: Path, url: str, ring: KeyRing, clock: Clock) -> None:
        self.here: Store = make_store(folder, ring, clock)
        self.there = replace(self.here, engine=connect(url, ring), anchor=None)
        self.people = People(self.here, CHEAP)

    def share(self) -> None:
        share_people(self.here, self.there)

    def names(self) -> list[str]:
        return [person.name for person in self.people.all()]

    def close(self) -> None:
        self.here.engine.dispose()
        self.there.engine.dispose()


@pytest.fixture
def desks(tmp_path: Path, postgres: Postgres, ring: KeyRing, clock: Clock) -> Iterator[Sequence[Desk]]:
    """Two desks that know the same administrator."""
    url = postgres.url(postgres.new_database())
    both = [Desk(tmp_path / f"Desk {number}", url, ring, clock) for number in (1, 2)]
    both[0].people.add("Ada", Role.ADMINISTRATOR, PASSWORD, ROOT)
    for desk in both:
        desk.share()
    yield both
    for desk in both:
        desk.close()


def settle(desks: Sequence[Desk]) -> list[str]:
    """Lets all desks speak with the server until nothing is new, and returns the names that all of them know."""
    for desk in (*desks, *desks):
        desk.share()
    names = {tuple(desk.names()) for desk in desks}
    assert len(names) == 1
    return list(names.pop())


def test_who_was_added_signs_in_at_another_desk(desks: Sequence[Desk]) -> None:
    assert desks[1].people.sign_in("ada", PASSWORD).role == Role.ADMINISTRATOR
    desks[1].people.add("Ben", Role.OFFICER, PASSWORD, ROOT)
    send(desks[1].here, desks[1].there)
    send(desks[0].here, desks[0].there)
    assert desks[0].people.sign_in("Ben", PASSWORD).role == Role.OFFICER


def test_the_later_of_two_changes_counts(desks: Sequence[Desk]) -> None:
    one, other = desks
    one.people.add("Ben", Role.OFFICER, PASSWORD, ROOT)
    settle(desks)
    one.people.change("Ben", ROOT, password=OTHER_PASSWORD)
    other.people.change("Ben", ROOT, role=Role.SUPERVISOR)
    assert settle(desks) == ["Ada", "Ben"]
    for desk in desks:
        assert desk.people.sign_in("Ben", PASSWORD).role == Role.SUPERVISOR


def test_who_was_removed_stays_removed(desks: Sequence[Desk]) -> None:
    one, other = desks
    one.people.add("Ben", Role.OFFICER, PASSWORD, ROOT)
    settle(desks)
    one.people.remove("Ben", ROOT)
    assert settle(desks) == ["Ada"]
    with pytest.raises(NotAllowedError):
        other.people.sign_in("Ben", PASSWORD)
    other.people.add("Ben", Role.OFFICER, OTHER_PASSWORD, ROOT)
    assert settle(desks) == ["Ada", "Ben"]


def test_a_name_that_two_desks_gave_belongs_to_the_later(desks: Sequence[Desk]) -> None:
    one, other = desks
    one.people.add("Ben", Role.OFFICER, PASSWORD, ROOT)
    later = other.people.add("Ben", Role.SUPERVISOR, OTHER_PASSWORD, ROOT)
    assert settle(desks) == ["Ada", "Ben"]
    for desk in desks:
        assert desk.people.sign_in("Ben", OTHER_PASSWORD) == later


def test_nothing_is_written_where_nothing_is_new(desks: Sequence[Desk]) -> None:
    settle(desks)
    statements: list[str] = []
    for engine in (desks[0].here.engine, desks[0].there.engine):
        event.listen(engine, "before_cursor_execute", lambda *arguments: statements.append(arguments[2]))
    desks[0].share()
    assert len(statements) > 1
    assert not [statement for statement in statements if statement.startswith(("DELETE", "INSERT", "LOCK"))]


def _row(person: str, token: str, changed: str, role: str = "officer") -> dict[str, object]:
    return {"person": person, "token": token, "name": b"sealed", "role": role, "password": "hash", "changed": changed}


def test_what_the_site_has_not_written_is_believed_by_no_desk(desks: Sequence[Desk]) -> None:
    """A server that somebody has got hold of removes nobody, and brings back no older state as a newer one."""
    one, other = desks
    one.people.add("Ben", Role.ADMINISTRATOR, PASSWORD, ROOT)
    one.people.change("Ben", ROOT, role=Role.OFFICER)
    settle(desks)
    with one.there.engine.begin() as connection:
        gone = {"role": REMOVED, "name": b"", "password": "", "changed": "2999"}
        connection.execute(update(PEOPLE).where(PEOPLE.c.role == "administrator").values(gone))
        risen = {"role": "administrator", "changed": "2999"}
        connection.execute(update(PEOPLE).where(PEOPLE.c.role == "officer").values(risen))
    for desk in desks:
        desk.share()
        assert [(person.name, person.role) for person in desk.people.all()] == [
            ("Ada", Role.ADMINISTRATOR),
            ("Ben", Role.OFFICER),
        ]
    other.people.change("Ben", ROOT, role=Role.SUPERVISOR)
    settle(desks)
    assert one.people.sign_in("Ben", PASSWORD).role == Role.SUPERVISOR


def test_lists_come_to_the_same_in_whichever_order_they_meet(ring: KeyRing) -> None:
    lists = [
        {"a": _row("a", "A", "1"), "b": _row("b", "B", "1")},
        {"a": _row("a", "A", "2"), "c": _row("c", "B", "3")},
        {"a": _row("a", "a", "2", "removed"), "d": _row("d", "B", "3"), "b": _row("b", "B", "2")},
    ]
    ends = [merged(ring, merged(ring, one, two), merged(ring, three, one)) for one, two, three in permutations(lists)]
    known = [{person: {**row, "name": b""} for person, row in end.items()} for end in ends]
    assert all(end == known[0] for end in known)
    assert {person: row["role"] for person, row in ends[0].items()} == {
        "a": "removed", "b": "removed", "c": "removed", "d": "officer",
    }  # fmt: skip
