"""What an entry of the chain does to what lies beside it: the same on a desk and on the server that it is sent to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, select, update

from facematch_gui.records.storage.schema import CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.values import Kind, State

_AT_ONCE = 500
"""So many identities stand in one statement."""
_GO_ALONG = (Kind.DECISION, Kind.REPORT)
"""Of these kinds, what is about an erased record is erased with it."""


def apply(connection: Connection, kind: str, about: str, facts: Mapping[str, Any]) -> None:
    """Carries out what an entry says, in the transaction that writes it; doing it twice does no more.

    Args:
        kind: of the entry, a ``values.Kind``.
        about: which record it is about.
        facts: of the entry. A decision's are ``was``, ``state``, ``same_person``; an erasure's ``scope``, ``records``.
    """
    if kind == Kind.DECISION:
        _decide(connection, about, facts)
    elif kind == Kind.ERASURE and facts["scope"] == "crops":
        _shred_crops(connection, facts["records"])
    elif kind == Kind.ERASURE:
        _shred(connection, facts["records"])


def erase_late(connection: Connection, records: Sequence[str]) -> None:
    """Erases what another desk has written about a check that was erased before the entry arrived.

    Args:
        records: of the entries that have arrived.
    """
    check = ENTRIES.alias()
    is_erased = (check.c.payload_sha256 != "") & check.c.payload.is_(None)
    for some in _portions(records):
        late = (
            select(ENTRIES.c.record)
            .join(check, check.c.record == ENTRIES.c.about)
            .where(ENTRIES.c.record.in_(some), ENTRIES.c.kind.in_(_GO_ALONG), is_erased)
        )
        _shred(connection, connection.execute(late).scalars().all())


def _decide(connection: Connection, about: str, facts: Mapping[str, Any]) -> None:
    is_it = LOOKUP.c.record == about
    final = facts["state"] == State.DECIDED
    decided = connection.execute(
        update(LOOKUP)
        .where(is_it, LOOKUP.c.state == facts["was"])
        .values(state=facts["state"], decision=int(facts["same_person"]) if final else None)
    )
    if decided.rowcount == 0:
        # Somebody at another desk was faster, while this desk had lost the server. Two who differ are a dispute.
        connection.execute(
            update(LOOKUP)
            .where(is_it, LOOKUP.c.state == State.DECIDED, LOOKUP.c.decision != int(facts["same_person"]))
            .values(state=State.DISPUTED, decision=None)
        )


def _shred_crops(connection: Connection, records: Sequence[str]) -> None:
    for some in _portions(records):
        connection.execute(delete(SECRETS).where(SECRETS.c.record.in_(some), SECRETS.c.part == "crops"))
        connection.execute(delete(CROPS).where(CROPS.c.record.in_(some)))
        connection.execute(update(LOOKUP).where(LOOKUP.c.record.in_(some)).values(has_crops=0))


def _shred(connection: Connection, records: Sequence[str]) -> None:
    for some in _portions(records):
        along = select(ENTRIES.c.record).where(ENTRIES.c.about.in_(some), ENTRIES.c.kind.in_(_GO_ALONG))
        whose = [*some, *connection.execute(along).scalars()]
        for each in _portions(whose):
            connection.execute(delete(SECRETS).where(SECRETS.c.record.in_(each)))
            connection.execute(delete(CROPS).where(CROPS.c.record.in_(each)))
            connection.execute(delete(LOOKUP).where(LOOKUP.c.record.in_(each)))
            connection.execute(update(ENTRIES).where(ENTRIES.c.record.in_(each)).values(facts=None, payload=None))


def _portions(records: Sequence[str]) -> Iterator[Sequence[str]]:
    for start in range(0, len(records), _AT_ONCE):
        yield records[start : start + _AT_ONCE]
