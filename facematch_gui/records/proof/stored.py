"""Reads entries as they stand in the tables, with all that belongs to each, some at a time and trusting nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Label, Table, select, type_coerce
from sqlalchemy.types import NullType

from facematch_gui.records.chain import Header, crops_digest, digest_of
from facematch_gui.records.proof.walking import Entry
from facematch_gui.records.storage.schema import CROPS, ENTRIES, LOOKUP, SECRETS

AT_ONCE = 250
"""Entries in memory; each may have two pictures."""


@dataclass(frozen=True, eq=False)
class Stored:
    """An entry and what belongs to it. What SQLite holds may be of any type, if somebody has put it there.

    Attributes:
        facts, payload: as stored; None where there is nothing.
        crops: the sealed pictures by side.
        keys: the id of the site's key, and what it has wrapped, by part: ``record`` or ``crops``.
        listed: its row in the index; None for none.
    """

    entry: Entry
    facts: object
    payload: object
    crops: Mapping[str, object]
    keys: Mapping[str, tuple[str, Any]]
    listed: Any

    @property
    def digests(self) -> Mapping[str, str]:
        """What stands in a header of each part that is here, by the header's names; empty where there is nothing."""
        return {
            "facts": _digest(self.facts),
            "payload": _digest(self.payload),
            "crops": _crops_digest(self.crops),
        }


def stored_entries(connection: Connection, wanted: ColumnElement[bool] | None = None) -> Iterator[Stored]:
    """All entries, or those that are wanted, chain by chain, in the order of their numbers."""
    columns = [column for column in ENTRIES.c if column is not ENTRIES.c.payload]
    entries = select(*columns, raw(ENTRIES.c.payload)).order_by(ENTRIES.c.chain, ENTRIES.c.seq)
    if wanted is not None:
        entries = entries.where(wanted)
    result = connection.execute(entries.execution_options(yield_per=AT_ONCE))
    for rows in result.partitions():
        yield from _with_what_belongs(connection, rows)


def _with_what_belongs(connection: Connection, rows: Sequence[Any]) -> Iterator[Stored]:
    records = [row.record for row in rows]
    crops: dict[str, dict[str, object]] = defaultdict(dict)
    for row in connection.execute(
        select(CROPS.c.record, CROPS.c.side, raw(CROPS.c.content)).where(_of(CROPS, records))
    ):
        crops[row.record][row.side] = row.content
    keys: dict[str, dict[str, tuple[str, Any]]] = defaultdict(dict)
    wrapped = select(SECRETS.c.record, SECRETS.c.part, SECRETS.c.key, raw(SECRETS.c.wrapped))
    for secret in connection.execute(wrapped.where(_of(SECRETS, records))):
        keys[secret.record][secret.part] = secret.key, secret.wrapped
    listed = {row.record: row for row in connection.execute(select(LOOKUP).where(_of(LOOKUP, records)))}
    for row in rows:
        record = row.record
        yield Stored(
            entry_in(row), row.facts, row.payload, crops.get(record, {}), keys.get(record, {}), listed.get(record)
        )


def entry_in(row: Any) -> Entry:
    """The entry in a row that has the columns of ``ENTRIES``."""
    header = Header(
        chain=row.chain,
        seq=row.seq,
        previous=row.previous,
        time=row.time,
        kind=row.kind,
        record=row.record,
        about=row.about,
        facts=row.facts_sha256,
        payload=row.payload_sha256,
        crops=row.crops_sha256,
        key=row.key,
    )
    return Entry(header, row.hash, row.seal)


def raw(column: Column[bytes]) -> Label[Any]:
    """A column as the database has it: what is no bytes must be found, not converted."""
    return type_coerce(column, NullType()).label(column.name)


def _of(table: Table, records: Sequence[str]) -> ColumnElement[bool]:
    return table.c.record.in_(records)


def _digest(content: object) -> str:
    """SHA-256 of what is stored; of what can be neither text nor bytes, something that is no digest."""
    if content is None:
        return ""
    return digest_of(content) if isinstance(content, bytes | str) else "none"


def _crops_digest(crops: Mapping[str, object]) -> str:
    contents = {side: content for side, content in crops.items() if isinstance(content, bytes)}
    return crops_digest(contents) if len(contents) == len(crops) else "none"
