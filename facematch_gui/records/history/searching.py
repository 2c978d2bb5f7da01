"""Finds past checks, and opens what is kept of one, for one person: what they may not know yet stays closed.

Who gives the second of two opinions does so without the first one and without what led to it. Until then the details
show them that a review waits, the two faces, and under which circumstances they were taken; a list shows nobody more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Row, select

from facematch_gui.errors import ChangedRecordError, RecordsError
from facematch_gui.records.history.query import cursor_at, one_statement, page_statement, rows_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.genuine import genuine_facts
from facematch_gui.records.rules.decisions import all_decisions, is_blind_for
from facematch_gui.records.rules.review import is_ever_blind
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import open_payload, read_crops, read_payload
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.store import Store, time_of
from facematch_gui.records.values import (
    Details,
    Head,
    HistoryPage,
    HistoryRow,
    Person,
    Query,
    RecordedVerdict,
    State,
)

BLIND_FACTS = frozenset(
    {"consent", "desk", "place", "policy_sha256", "program", "purpose", "status", "utc_offset_minutes", "verdict"}
)
"""What a blind second person may know beside the faces: that a review waits, and nothing of what led to it."""


@dataclass(frozen=True, eq=False)
class FoundCheck:
    """A check as it was found.

    Attributes:
        row: as a list shows it.
        facts: as in ``CheckRecord``.
        hidden: what may not be known yet is left out of both.
        intact: everything opened as it was sealed; what did not is left out.
    """

    row: HistoryRow
    facts: Mapping[str, Any]
    hidden: bool
    intact: bool = True


def search(store: Store, query: Query) -> HistoryPage:
    """A page of the checks that are looked for, as everybody may see them who may see the list.

    A check whose content was changed behind the program's back is listed without case and officer: the list goes on,
    and ``details`` says so.

    Raises:
        UsageError: the query's cursor is none.
        RecordsKeyError: a check was sealed with a key that is not here.
        RecordsError: the database cannot be read.
    """
    found, cursor = find(store, query)
    return HistoryPage([check.row for check in found], cursor)


def find(store: Store, query: Query) -> tuple[Sequence[FoundCheck], str]:
    """The same with the facts of each check, and the cursor of the next page."""
    with reading(store.engine) as connection:
        listed = connection.execute(page_statement(query, store.ring)).all()
    shown = listed[: rows_of(query)]
    cursor = cursor_at(shown[-1].listed_time, shown[-1].listed_record) if len(listed) > len(shown) else ""
    return [_listed(store, row) for row in shown], cursor


def find_all(store: Store, query: Query, rows: int) -> Iterator[FoundCheck]:
    """Every check that is looked for, the newest first; takes in so many at a time."""
    while True:
        found, cursor = find(store, replace(query, rows=rows))
        yield from found
        if not cursor:
            return
        query = replace(query, after=cursor)


def details(store: Store, record: str, who: Person) -> Details:
    """Everything that is kept of a check, as that person may see it.

    Raises:
        RecordsKeyError: it was sealed with a key that is not here.
        RecordsError: there is no such check, it was erased or changed, or the database cannot be read.
    """
    with reading(store.engine) as connection:
        found = connection.execute(one_statement(record)).one_or_none()
        facts = None if found is None else genuine_facts(store.ring, found)
        if found is None or facts is None:
            known = connection.execute(select(ENTRIES.c.seq).where(ENTRIES.c.record == record)).first()
            raise _nothing_to_show(known=known is not None)
        personal = read_payload(connection, store.ring, record) or {}
        crops = read_crops(connection, store.ring, record)
        blind = is_blind_for(connection, store, record, who)
        decisions = () if blind else all_decisions(connection, store, record)
    check = _check(found, facts, personal, blind)
    return Details(
        row=check.row,
        facts=check.facts,
        crops=crops,
        decisions=decisions,
        head=Head(found.chain, found.seq, found.hash),
        seal=found.seal,
        blind=blind,
    )


def _listed(store: Store, found: Row[Any]) -> FoundCheck:
    hidden = is_ever_blind(State(found.state), store.rules.second_opinion)
    facts, personal = _facts(store.ring, found), _personal(store.ring, found)
    check = _check(found, facts or {}, personal or {}, hidden)
    return replace(check, intact=facts is not None and personal is not None)


def _check(found: Row[Any], facts: Mapping[str, Any], personal: Mapping[str, Any], hidden: bool) -> FoundCheck:
    """A check as its sealed facts tell it; of one that was changed, as the index does."""
    row = HistoryRow(
        record=found.listed_record,
        time=_by_own_clock(found.time if facts else found.listed_time, facts),
        case=personal.get("case", ""),
        officer=personal.get("officer", ""),
        desk=facts.get("desk", found.desk),
        verdict=RecordedVerdict(facts.get("verdict", found.verdict)),
        state=State(found.state),
        score=facts.get("score") if facts else found.score,
        decision=None if found.decision is None else bool(found.decision),
    )
    if not hidden:
        return FoundCheck(row, facts, hidden)
    known = {name: fact for name, fact in facts.items() if name in BLIND_FACTS}
    return FoundCheck(replace(row, score=None, decision=None), known, hidden)


def _facts(ring: KeyRing, found: Row[Any]) -> Mapping[str, Any] | None:
    """The facts of a check in a list; None where they are not the ones that were sealed."""
    try:
        return genuine_facts(ring, found)
    except ChangedRecordError:
        return None


def _personal(ring: KeyRing, found: Row[Any]) -> Mapping[str, Any] | None:
    """What is sealed of a check in a list; None where it does not open, although the key is here."""
    if found.payload is None or found.wrapped is None:
        return None
    try:
        return open_payload(ring, found.listed_record, found.wrapping_key, found.wrapped, found.payload)
    except RecordsError:
        if found.wrapping_key not in ring.key_ids:
            raise
        return None


def _by_own_clock(time: str, facts: Mapping[str, Any]) -> datetime:
    """When it was, by the clock of the desk that made it."""
    return time_of(time).astimezone(timezone(timedelta(minutes=facts.get("utc_offset_minutes", 0))))


def _nothing_to_show(known: bool) -> RecordsError:
    if known:
        return RecordsError(
            "Nothing is kept of this check any more",
            "It was erased, on request or because its time was over; a receipt in the chain says when and why.",
        )
    return RecordsError("There is no such check", "Search again, and take a record from the list.")
