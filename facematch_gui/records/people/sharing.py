"""Tells every desk of a site who may sign in: of each person the last change counts, by the clocks of the desks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from sqlalchemy import Connection, delete, insert, select, text

from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.people.sealed import REMOVED, opened_name, row_of
from facematch_gui.records.server.site import enter
from facematch_gui.records.storage.database import reading, writing
from facematch_gui.records.storage.schema import PEOPLE
from facematch_gui.records.store import Store
from facematch_gui.records.values import Person

_Row: TypeAlias = dict[str, Any]
People: TypeAlias = dict[str, _Row]
"""Rows by person."""


def share_people(local: Store, remote: Store) -> None:
    """Has this desk and the server know the same people.

    Raises:
        RecordsError: the server does not answer or refuses this desk, or this desk's own file cannot be written.
    """
    if _state_of(local) == _state_of(remote):
        return
    with reading(local.engine) as connection:
        here = people_in(connection)
    with writing(remote.engine) as connection:
        enter(connection, remote.ring)
        # One desk after the other; who only reads does not wait.
        connection.execute(text("LOCK TABLE people IN SHARE ROW EXCLUSIVE MODE"))
        there = take_in(connection, remote.ring, here)
    with writing(local.engine) as connection:
        take_in(connection, local.ring, there)


def take_in(connection: Connection, ring: KeyRing, others: People) -> People:
    """Brings a database's people up to date, and returns all of them. Rows that the site has not written are nobody."""
    before = people_in(connection)
    after = merged(
        ring,
        *(
            {person: row for person, row in people.items() if opened_name(ring, row) is not None}
            for people in (before, others)
        ),
    )
    changed = [row for person, row in after.items() if _mark(row) != _mark(before.get(person))]
    if changed:
        # All that change give up their names before any gets one.
        connection.execute(delete(PEOPLE).where(PEOPLE.c.person.in_([row["person"] for row in changed])))
        connection.execute(insert(PEOPLE), changed)
    return after


def people_in(connection: Connection) -> People:
    """The people of a database, those who were removed too."""
    rows: Iterable[Mapping[Any, Any]] = connection.execute(select(PEOPLE)).mappings()
    return {row["person"]: dict(row) for row in rows}


def merged(ring: KeyRing, one: People, other: People) -> People:
    """What two lists of people come to, whichever is which.

    A name belongs to one person: of two who were given it at desks that did not know of each other, the later keeps it.
    """
    people = {
        person: max((rows[person] for rows in (one, other) if person in rows), key=_age) for person in {*one, *other}
    }
    by_token = defaultdict(list)
    for row in people.values():
        by_token[row["token"]].append(row)
    for rows in by_token.values():
        *earlier, last = sorted(rows, key=lambda row: (_age(row), row["person"]))
        people.update({row["person"]: _removed(ring, row, last["changed"]) for row in earlier})
    return people


def _age(row: _Row) -> tuple[str, bool]:
    """The later is greater; of two changes at one moment, a removal."""
    return row["changed"], row["role"] == REMOVED


def _removed(ring: KeyRing, row: _Row, changed: str) -> _Row:
    """Of somebody who was removed, as ``People.remove`` leaves it."""
    return row_of(ring, Person("", identity=row["person"]), None, changed)


def _mark(row: _Row | None) -> object:
    """What tells two states of a person apart; their names may be sealed anew meanwhile."""
    return row and (row["changed"], row["role"])


def _state_of(store: Store) -> object:
    """The marks of all people, which are a good deal smaller than the people."""
    with reading(store.engine) as connection:
        rows = connection.execute(select(PEOPLE.c.person, PEOPLE.c.changed, PEOPLE.c.role))
        return {row.person: (row.changed, row.role) for row in rows}
