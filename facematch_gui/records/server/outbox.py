"""Takes what this desk has recorded to the site's server: everything, in its order, and once.

The desk's own file keeps an entry until the server has it on its disk, so that either may be killed at any moment. What
comes twice is known by its place in the chain, and what an entry does is done when it arrives, in the same transaction.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, delete, func, insert, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite

from facematch_gui.errors import RecordsError
from facematch_gui.records.chain import GENESIS
from facematch_gui.records.people.sharing import share_people
from facematch_gui.records.server.site import enter
from facematch_gui.records.storage import effects
from facematch_gui.records.storage.database import checkpoint, migrate, reading, writing
from facematch_gui.records.storage.ledger import Draft, append, open_head
from facematch_gui.records.storage.schema import CHAINS, CROPS, ENTRIES, LOOKUP, SECRETS, SENT
from facematch_gui.records.store import Store
from facematch_gui.records.values import Head, Kind, State

ENTRIES_AT_ONCE = 100
"""Of the server's transactions: each costs some round trips."""
BYTES_AT_ONCE = 8 << 20
"""Of the pictures in them; one entry is sent whatever its size."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class _Batch:
    """Entries that follow each other in a chain, and what belongs to them.

    Attributes:
        chain: its row of ``CHAINS``.
        entries: at least one, in their order.
        beside: the rows of the tables that are keyed by record.
    """

    chain: RowMapping
    entries: Sequence[RowMapping]
    beside: Mapping[Table, Sequence[RowMapping]]


def send(local: Store, remote: Store) -> None:
    """Sends all that waits here, and learns from the server whom other desks have given or taken a password.

    Raises:
        ServerUnreachableError: the server does not answer; what it has confirmed is there, and the rest is here.
        RecordsError: the server refuses this desk, or this desk's own file cannot be read.
    """
    migrate(remote.engine)
    _end_what_went_on_elsewhere(local, remote)
    has_sent = False
    while (batch := _next_batch(local)) is not None:
        _forget(local, _deliver(remote, batch))
        has_sent = True
    if has_sent:
        # What the server has is not to stay in this file's log, where no erasure at another desk would reach it.
        with suppress(RecordsError):
            checkpoint(local.engine)
    share_people(local, remote)


def waiting(local: Store) -> int:
    """How many entries are here that the server has not confirmed.

    Raises:
        RecordsError: this desk's own file cannot be read.
    """
    with reading(local.engine) as connection:
        return connection.execute(select(func.count()).select_from(ENTRIES)).scalar_one()


# --- Here -------------------------------------------------------------------------------------------------------------


def _next_batch(local: Store) -> _Batch | None:
    """What is to be sent next; None where everything is."""
    with reading(local.engine) as connection:
        # A chain that a restored backup has ended goes first: what came after it may be about its records.
        unsent = select(CHAINS).where(CHAINS.c.head_seq > CHAINS.c.sent_seq).order_by(CHAINS.c.made, CHAINS.c.chain)
        chain = connection.execute(unsent).mappings().first()
        if chain is None:
            return None
        following = select(ENTRIES).where(ENTRIES.c.chain == chain["chain"], ENTRIES.c.seq > chain["sent_seq"])
        entries = connection.execute(following.order_by(ENTRIES.c.seq).limit(ENTRIES_AT_ONCE)).mappings().all()
        entries = entries[: _how_many(connection, entries)]
        return _Batch(chain, entries, {table: _rows(connection, table, entries) for table in (SECRETS, CROPS, LOOKUP)})


def _how_many(connection: Connection, entries: Sequence[RowMapping]) -> int:
    """How many of the entries have pictures that are sent together."""
    sizes = select(CROPS.c.record, func.sum(func.length(CROPS.c.content)).label("bytes")).group_by(CROPS.c.record)
    by_record = {row.record: row.bytes for row in connection.execute(sizes.where(_of(CROPS, entries)))}
    total = 0
    for number, entry in enumerate(entries):
        total += by_record.get(entry["record"], 0)
        if total > BYTES_AT_ONCE:
            return max(1, number)
    return len(entries)


def _rows(connection: Connection, table: Table, entries: Sequence[RowMapping]) -> Sequence[RowMapping]:
    return connection.execute(select(table).where(_of(table, entries))).mappings().all()


def _of(table: Table, entries: Sequence[RowMapping]) -> ColumnElement[bool]:
    return table.c.record.in_([entry["record"] for entry in entries])


def _forget(local: Store, sent: Head) -> None:
    """Takes away what the server has, up to an entry."""
    with writing(local.engine) as connection:
        gone = (ENTRIES.c.chain == sent.chain) & (ENTRIES.c.seq <= sent.seq)
        _remember(connection, gone)
        records = select(ENTRIES.c.record).where(gone)
        for table in (SECRETS, CROPS, LOOKUP):
            connection.execute(delete(table).where(table.c.record.in_(records)))
        connection.execute(delete(ENTRIES).where(gone))
        # Another program of this desk may have been faster.
        connection.execute(
            update(CHAINS)
            .where(CHAINS.c.chain == sent.chain, CHAINS.c.sent_seq < sent.seq)
            .values(sent_seq=sent.seq, sent_hash=sent.hash)
        )


def _remember(connection: Connection, gone: ColumnElement[bool]) -> None:
    """Notes of what goes away what must not be recorded again."""
    place = (ENTRIES.c.chain, ENTRIES.c.seq, ENTRIES.c.hash)
    checks = select(ENTRIES.c.record, *place, func.coalesce(LOOKUP.c.state, State.CLOSED)).where(
        gone, ENTRIES.c.kind == Kind.CHECK
    )
    texts = select(ENTRIES.c.about, *place, literal("")).where(gone, ENTRIES.c.kind == Kind.CONSENT_TEXT)
    for what in (checks.outerjoin_from(ENTRIES, LOOKUP, LOOKUP.c.record == ENTRIES.c.record), texts):
        connection.execute(sqlite.insert(SENT).from_select(list(SENT.c), what).on_conflict_do_nothing())


def _end_what_went_on_elsewhere(local: Store, remote: Store) -> None:
    """Begins a new chain where the server knows more of this desk's than the desk does.

    So it is where a machine was put back to an earlier state. What is here belongs to the chain all the same.
    """
    with reading(local.engine) as connection:
        here = open_head(connection)
    if here is None:
        return
    with reading(remote.engine) as connection:
        there = connection.execute(select(CHAINS.c.head_seq).where(CHAINS.c.chain == here.chain)).scalar() or 0
        known = _hash_at(connection, here.chain, here.seq)
    if there <= here.seq or known != here.hash:
        return
    _log.warning("the server knows more of this desk's chain than the desk: a new chain begins")

    def begin_anew(connection: Connection) -> Sequence[Draft]:
        same = (CHAINS.c.chain == here.chain) & (CHAINS.c.head_seq == here.seq)
        ended = connection.execute(update(CHAINS).where(same).values(closed=1)).rowcount
        return [Draft(Kind.KEY, {"key": local.ring.current, "what": "put_back"})] if ended else []

    append(local, begin_anew)


# --- There ------------------------------------------------------------------------------------------------------------


def _deliver(remote: Store, batch: _Batch) -> Head:
    """Writes what the server lacks of a batch, all or nothing, and returns the last of its entries."""
    with writing(remote.engine) as connection:
        enter(connection, remote.ring)
        there = _head_there(connection, batch.chain)
        _require_continuation(connection, batch, there)
        new = [entry for entry in batch.entries if entry["seq"] > there.seq]
        if new:
            _insert(connection, batch, new)
            _carry_out(connection, new)
            newest = {"head_seq": new[-1]["seq"], "head_hash": new[-1]["hash"]}
            told = {name: batch.chain[name] for name in ("desk", "closed")}
            connection.execute(update(CHAINS).where(CHAINS.c.chain == there.chain).values({**newest, **told}))
    last = batch.entries[-1]
    return Head(there.chain, last["seq"], last["hash"])


def _head_there(connection: Connection, chain: RowMapping) -> Head:
    """How far the server knows a chain, which nobody else continues until the transaction ends."""
    first = {name: chain[name] for name in ("chain", "desk", "made")} | {"head_seq": 0, "head_hash": GENESIS}
    connection.execute(postgresql.insert(CHAINS).values(first).on_conflict_do_nothing())
    found = connection.execute(
        select(CHAINS.c.chain, CHAINS.c.head_seq, CHAINS.c.head_hash)
        .where(CHAINS.c.chain == chain["chain"])
        .with_for_update()
    ).one()
    return Head(*found)


def _require_continuation(connection: Connection, batch: _Batch, there: Head) -> None:
    """Makes sure that a batch goes on where the server's chain ends, or repeats what is there.

    Raises:
        RecordsError: the server knows other entries at these places.
    """
    first, last = batch.entries[0], batch.entries[-1]
    if there.seq < first["seq"] - 1:
        # It was put back to an earlier state. What it has lost was confirmed and is nowhere else; a verification says
        # so. What is here shall not be lost, too.
        _log.warning("the server lacks entries of this desk that it had confirmed")
        return
    if there.seq == first["seq"] - 1:
        fits = first["previous"] == there.hash
    else:
        shared = min(there.seq, last["seq"])
        fits = _hash_at(connection, there.chain, shared) == batch.entries[shared - first["seq"]]["hash"]
    if not fits:
        raise RecordsError(
            "The server has other records of this desk than the desk itself",
            "Perhaps another machine works with a copy of this one's data folder, or the folder was put back from an "
            "older copy: tell your administrator. What is recorded waits on this machine.",
        )


def _hash_at(connection: Connection, chain: str, seq: int) -> str:
    found = connection.execute(select(ENTRIES.c.hash).where(ENTRIES.c.chain == chain, ENTRIES.c.seq == seq)).scalar()
    return found or ""


def _insert(connection: Connection, batch: _Batch, new: Sequence[RowMapping]) -> None:
    records = {entry["record"] for entry in new}
    beside = {table: [row for row in rows if row["record"] in records] for table, rows in batch.beside.items()}
    for table, rows in {ENTRIES: new, **beside}.items():
        if rows:
            # One statement, where a list as the second argument would be one for each row.
            connection.execute(insert(table).values([dict(row) for row in rows]))


def _carry_out(connection: Connection, new: Sequence[RowMapping]) -> None:
    """Does on the server what the entries say, and erases what comes too late to be kept."""
    for entry in new:
        if entry["facts"] is not None:
            effects.apply(connection, entry["kind"], entry["about"], json.loads(entry["facts"]))
    effects.erase_late(connection, [entry["record"] for entry in new])
