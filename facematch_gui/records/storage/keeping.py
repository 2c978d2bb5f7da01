"""Writes checks into the chain, and the text that a person agreed to when it is first used."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from sqlalchemy import Connection, select

from facematch_gui.records.chain import digest_of
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, Lookup, append
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP, SENT
from facematch_gui.records.store import Store
from facematch_gui.records.values import CheckRecord, GivenConsent, Head, Kept, Kind, RecordedVerdict, State


def keep(store: Store, check: CheckRecord, record: str = "") -> Kept:
    """Records a check, and returns when that is durable.

    Args:
        record: its identity; a random one where it is empty. One that is there already stays as it is.

    Raises:
        RecordsError: nothing was recorded.
    """
    if record and (before := kept_before(store, record)):
        return before
    state = State.WAITING if check.verdict is RecordedVerdict.REVIEW else State.CLOSED
    draft = check_draft(check, record or secrets.token_hex(16), state)
    place = append(store, lambda connection: [*_consent_draft(connection, check.consent), draft])[-1]
    return Kept(draft.record, place, state)


def kept_before(store: Store, record: str) -> Kept | None:
    """The check of that identity, where it is recorded already, though it has gone to the site's server meanwhile.

    Raises:
        RecordsError: the database cannot be read.
    """
    with reading(store.engine) as connection:
        found = connection.execute(
            select(ENTRIES.c.chain, ENTRIES.c.seq, ENTRIES.c.hash, LOOKUP.c.state)
            .outerjoin_from(ENTRIES, LOOKUP, ENTRIES.c.record == LOOKUP.c.record)
            .where(ENTRIES.c.record == record)
        ).first()
        sent = connection.execute(select(SENT).where(SENT.c.name == record)).first()
    if sent is not None:
        return Kept(record, Head(sent.chain, sent.seq, sent.hash), State(sent.state))
    if found is None:
        return None
    # One that was erased meanwhile waits for nothing.
    return Kept(record, Head(found.chain, found.seq, found.hash), State(found.state or State.CLOSED))


def check_draft(check: CheckRecord, record: str, state: State) -> Draft:
    """The entry of a check."""
    return Draft(
        Kind.CHECK,
        check.facts,
        {"case": check.case, "officer": check.officer},
        check.crops,
        record=record,
        lookup=Lookup(
            verdict=check.verdict,
            state=state,
            desk=check.facts.get("desk") or "",
            score=check.facts.get("score"),
            case=check.case,
            officer=check.officer,
        ),
    )


def _consent_draft(connection: Connection, consent: GivenConsent | None) -> Sequence[Draft]:
    """The entry of a text that people agree to, unless this chain has it already."""
    if consent is None:
        return []
    # What it is about is the text itself, by which it is found again.
    about = digest_of("\n".join((consent.version, consent.language, consent.text)))[:32]
    here = select(ENTRIES.c.seq).where(ENTRIES.c.about == about, ENTRIES.c.kind == Kind.CONSENT_TEXT)
    sent = select(SENT.c.seq).where(SENT.c.name == about)
    if connection.execute(here.union_all(sent)).first() is not None:
        return []
    facts = {
        "version": consent.version,
        "language": consent.language,
        "text": consent.text,
        "text_sha256": digest_of(consent.text),
    }
    return [Draft(Kind.CONSENT_TEXT, facts, about=about)]
