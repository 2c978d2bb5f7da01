"""Changes the site's key: every record's own key is wrapped anew, every token made anew, all in one transaction.

The new key is put where keys lie before anything is sealed with it, and the old ones stay beside it, so that a program
killed at any moment has the key to whatever the database holds then. What was begun is finished at the next start.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Row, Select, case, cast, select, true, update

from facematch_gui.errors import RecordsError, RecordsKeyError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.people.sealed import seal_names_anew
from facematch_gui.records.server.site import adopt_ring, key_in_use, require_newest_key
from facematch_gui.records.storage.database import reading, writing
from facematch_gui.records.storage.ledger import Draft, append, open_payload
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.storage.sweeping import sweep
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, Person

_AT_ONCE = 200
"""Rows in one statement."""


@dataclass(frozen=True)
class Rewrapped:
    """What a change of key has come to.

    Attributes:
        secrets: how many keys of records were wrapped anew.
        unreadable: how many could not be, because they were changed or are another site's. They are as they were.
    """

    secrets: int
    unreadable: int


def rotate(local: Store, shared: Store, save: Callable[[KeyRing], object], by: Person) -> tuple[KeyRing, Rewrapped]:
    """Makes a new key and has everything use it, on this machine and on the site's server.

    Args:
        shared: the server's store; the local one where there is no server.
        save: puts the ring where keys lie, durably.
        by: who does so.

    Returns:
        The ring with the new key, and what was wrapped anew.

    Raises:
        RecordsError: the ring or the database cannot be written. Everything still opens, with whichever ring is there.
    """
    ring = local.ring.rotated(local.clock())
    save(ring)
    done = []
    if shared.engine is not local.engine:
        # First: what this desk sends with the new key, the server must know.
        with writing(shared.engine) as connection:
            done.append(rewrap(connection, ring))
    done.append(use_ring(replace(local, ring=ring), by))
    return ring, Rewrapped(sum(each.secrets for each in done), sum(each.unreadable for each in done))


def use_ring(store: Store, by: Person) -> Rewrapped:
    """Has a folder's records use the current key of the store's ring, and notes that in the chain.

    Args:
        by: who does so.

    Raises:
        RecordsError: the database cannot be written; nothing was changed.
    """
    done: list[Rewrapped] = []

    def write(connection: Connection) -> Sequence[Draft]:
        done.append(rewrap(connection, store.ring))
        return [Draft(Kind.KEY, {"what": "changed", "key": store.ring.current, "by": by.identity})]

    append(store, write)
    # With the old key, what is left of old rows would still open.
    sweep(store)
    return done[0]


def settle(store: Store) -> None:
    """Has a folder's records use the key of their ring, where they do not yet.

    So it is of new records, of a ring that was brought in from another desk, and of a change that was interrupted.

    Raises:
        RecordsKeyError: they use a key that is not in the ring.
        RecordsError: the database cannot be written.
    """
    with reading(store.engine) as connection:
        require_newest_key(connection, store.ring)
        known = key_in_use(connection)
    if known is None:
        with writing(store.engine) as connection:
            adopt_ring(connection, store.ring)
    elif known != store.ring.current:
        use_ring(store, Person(""))


def finish_change(connection: Connection, ring: KeyRing) -> None:
    """Has the server's records use the ring's current key where they use one before it: a change was interrupted."""
    known = key_in_use(connection)
    if known in ring.key_ids and known != ring.current:
        rewrap(connection, ring)


def rewrap(connection: Connection, ring: KeyRing) -> Rewrapped:
    """Wraps every record's keys with the ring's current key and makes every token anew, in the given transaction."""
    # First of all: until the transaction ends, no other desk writes to the server with the key before.
    adopt_ring(connection, ring)
    wrapped, unreadable = 0, 0
    for part in ("record", "crops"):
        old = select(SECRETS).where(SECRETS.c.part == part, SECRETS.c.key != ring.current)
        for rows in _pages(connection, old, SECRETS.c.record):
            fresh = {row.record: new for row in rows if (new := _wrapped_anew(ring, row)) is not None}
            _replace(connection, SECRETS.c.part == part, {SECRETS.c.wrapped: fresh}, {SECRETS.c.key: ring.current})
            wrapped += len(fresh)
            unreadable += len(rows) - len(fresh)
    _make_tokens_anew(connection, ring)
    seal_names_anew(connection, ring)
    return Rewrapped(wrapped, unreadable)


def _wrapped_anew(ring: KeyRing, row: Row[Any]) -> bytes | None:
    """A record's key under the current master key; None where it does not open."""
    try:
        return ring.wrap(ring.unwrap(row.key, row.wrapped, row.record, row.part), row.record, row.part)
    except RecordsKeyError:
        return None


def _make_tokens_anew(connection: Connection, ring: KeyRing) -> None:
    """Reads each check's words and looks them up under the current key; of one that does not open they stay."""
    found = (
        select(LOOKUP.c.record, ENTRIES.c.payload, SECRETS.c.key, SECRETS.c.wrapped)
        .join(ENTRIES, ENTRIES.c.record == LOOKUP.c.record)
        .join(SECRETS, (SECRETS.c.record == LOOKUP.c.record) & (SECRETS.c.part == "record"))
    )
    for rows in _pages(connection, found, LOOKUP.c.record):
        words = {row.record: each for row in rows if (each := _words(ring, row)) is not None}
        tokens = {
            column: {record: ring.token(field, str(each.get(field, ""))) for record, each in words.items()}
            for field, column in (("case", LOOKUP.c.case_token), ("officer", LOOKUP.c.officer_token))
        }
        _replace(connection, true(), tokens, {})


def _words(ring: KeyRing, row: Row[Any]) -> dict[str, Any] | None:
    try:
        return open_payload(ring, row.record, row.key, row.wrapped, row.payload or b"")
    except RecordsError:
        return None


def _pages(connection: Connection, statement: Select[Any], record: ColumnElement[str]) -> Iterator[Sequence[Row[Any]]]:
    """The rows of a statement in portions, in the order of their records; what was read may be changed meanwhile."""
    ordered, last = statement.order_by(record).limit(_AT_ONCE), ""
    while rows := connection.execute(ordered.where(record > last)).all():
        yield rows
        last = rows[-1].record


def _replace(
    connection: Connection,
    which: ColumnElement[bool],
    values: Mapping[Column[Any], Mapping[str, Any]],
    others: Mapping[Column[Any], Any],
) -> None:
    """Gives rows, by record, new values in one statement: a server may be far away.

    Args:
        which: of the rows of these records.
        values: by column and record; of the same records for all columns.
        others: by column, the same for all rows.
    """
    columns = list(values)
    table, records = columns[0].table, list(values[columns[0]])
    if not records:
        return
    record = table.c.record
    chosen = {
        # PostgreSQL takes a value among several for text, unless it is told.
        column: case({each: cast(value, column.type) for each, value in values[column].items()}, value=record)
        for column in columns
    }
    connection.execute(update(table).where(record.in_(records), which).values({**chosen, **others}))
