"""What people decide of a check: read from the chain, and written to it by one person at a time.

A decision is an entry of its own in the chain of the desk where it is made. The check may lie on the site's server,
where other desks decide, too: they take turns there, and each sends its entry before the next one looks.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Any

from sqlalchemy import Connection, Row, select

from facematch_gui.errors import RecordsError, UsageError
from facematch_gui.records.checks import utc_offset_minutes
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.sealing import changed
from facematch_gui.records.proof.genuine import genuine_facts
from facematch_gui.records.rules.review import Opinion, Outcome, Review, Voice, is_ever_blind
from facematch_gui.records.server.turns import send, turn
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, append, read_payload
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP
from facematch_gui.records.store import Store, time_of
from facematch_gui.records.values import Decision, GivenDecision, Kind, Person, RecordedVerdict, State

LONGEST_REASON = 2000
"""Characters."""


# --- Deciding ---------------------------------------------------------------------------------------------------------


def decide(local: Store, shared: Store, record: str, decision: Decision, who: Person) -> State:
    """Records what a person decides of a check, durably.

    Args:
        local: where it is written.
        shared: where the check lies: the site's server, or ``local`` itself.

    Returns:
        The state of the check from then on.

    Raises:
        UsageError: the reason is missing or too long.
        NotAllowedError: the check takes no decision, or not from this person; perhaps somebody was faster.
        RecordsError: there is no such check, or the decision cannot be written.
    """
    stated = replace(decision, reason=_checked_reason(decision.reason))
    voice = _voice(local.ring, who.name, who.identity)
    drafts: list[Draft] = []

    def draft(connection: Connection) -> Sequence[Draft]:
        review = there or _review(connection, local, record)
        if review is None:
            raise _no_such_check()
        outcome = review.outcome(stated.same_person, voice, who.role, local.rules.second_opinion)
        drafts.append(_draft(local, record, review.state, outcome, stated, who))
        return drafts

    with turn(local, shared, record):
        there = None if shared is local else _review_of(shared, record)
        append(local, draft)
        # From here on the decision is durable: a server that has just gone away gets it when it is back.
        with suppress(RecordsError):
            send(local, shared)
    return State(drafts[0].facts["state"])


def _checked_reason(reason: str) -> str:
    reason = reason.strip()
    if not reason:
        raise UsageError("The decision has no reason", "Say in a few words what you saw.")
    if len(reason) > LONGEST_REASON:
        raise UsageError("The reason is too long", "Say it in at most {most} characters.", most=LONGEST_REASON)
    return reason


def _draft(local: Store, record: str, was: State, outcome: Outcome, decision: Decision, who: Person) -> Draft:
    facts = {
        "same_person": decision.same_person,
        "opinion": outcome.opinion,
        "override": outcome.override,
        "was": was,
        "state": outcome.state,
        "desk": local.desk,
        "utc_offset_minutes": utc_offset_minutes(local.clock()),
    }
    payload = {"officer": who.name, "identity": who.identity, "reason": decision.reason}
    return Draft(Kind.DECISION, facts, payload, about=record)


# --- Reading ----------------------------------------------------------------------------------------------------------


def decisions_of(store: Store, record: str, who: Person) -> Sequence[GivenDecision]:
    """What was decided of a check, in that order; nothing for who may yet give an opinion without knowing another's.

    Raises:
        ChangedRecordError: the check or a decision was changed.
        RecordsError: the database cannot be read.
    """
    with reading(store.engine) as connection:
        return () if is_blind_for(connection, store, record, who) else all_decisions(connection, store, record)


def all_decisions(connection: Connection, store: Store, record: str) -> Sequence[GivenDecision]:
    """The same for whoever may know.

    Raises:
        ChangedRecordError: the check or a decision was changed.
    """
    seen = _seen(connection, store, record)
    return () if seen is None else [_shown(given) for given in seen.given]


def is_blind_for(connection: Connection, store: Store, record: str, who: Person) -> bool:
    """Whether verdict, score and opinions of a check are withheld from a person who has not decided yet.

    Raises:
        RecordsKeyError: the check was sealed with a key that is not here.
        RecordsError: the check was changed.
    """
    state = connection.execute(select(LOOKUP.c.state).where(LOOKUP.c.record == record)).scalar()
    second_opinion = store.rules.second_opinion
    if state is None or not is_ever_blind(State(state), second_opinion):
        return False
    review = _review(connection, store, record)
    return review is not None and review.is_blind_for(_voice(store.ring, who.name, who.identity), second_opinion)


def _review_of(store: Store, record: str) -> Review | None:
    with reading(store.engine) as connection:
        return _review(connection, store, record)


def _review(connection: Connection, store: Store, record: str) -> Review | None:
    """A check and what was said of it; None where there is no such check, or no more."""
    seen = _seen(connection, store, record)
    if seen is None:
        return None
    personal = read_payload(connection, store.ring, record) or {}
    return Review(
        verdict=seen.verdict,
        state=State(seen.listed.state),
        checked_by=_voice(store.ring, personal.get("officer", "")),
        opinions=[
            Opinion(
                given.facts["same_person"], _voice(store.ring, given.personal["officer"], given.personal["identity"])
            )
            for given in seen.given
        ],
        has_faces=bool(seen.listed.has_crops),
    )


@dataclass(frozen=True)
class _Given:
    """An entry that holds a decision: where and when it was made, what is public of it, and what is not."""

    chain: str
    seq: int
    time: datetime
    facts: Mapping[str, Any]
    personal: Mapping[str, Any]

    @property
    def came_to(self) -> tuple[str, int | None]:
        """State and decision that the index has for the check from then on."""
        state = self.facts["state"]
        return state, int(self.facts["same_person"]) if state == State.DECIDED else None


@dataclass(frozen=True)
class _Seen:
    """A check and what was decided of it, in that order.

    Attributes:
        listed: its row in the index.
    """

    listed: Row[Any]
    verdict: RecordedVerdict
    given: Sequence[_Given]

    @property
    def is_explained(self) -> bool:
        """Whether the index says of the check what the decisions do; of two desks', either may have come first."""
        shown = (self.listed.state, self.listed.decision)
        if not self.given:
            return shown == (State.WAITING if self.verdict is RecordedVerdict.REVIEW else State.CLOSED, None)
        # Not by time: a clock may have been put back between two of them.
        came_to = set({given.chain: given.came_to for given in sorted(self.given, key=lambda each: each.seq)}.values())
        return shown in came_to or (
            shown == (State.DISPUTED, None) and {(State.DECIDED, 0), (State.DECIDED, 1)} <= came_to
        )


def _seen(connection: Connection, store: Store, record: str) -> _Seen | None:
    """A check as it was written, with its decisions; None where there is no such check, or no more.

    Raises:
        ChangedRecordError: it is not as it was written, or the index says of it what nobody has decided.
    """
    listed = connection.execute(select(LOOKUP).where(LOOKUP.c.record == record)).one_or_none()
    if listed is None:
        return None
    entry = connection.execute(select(ENTRIES).where(ENTRIES.c.record == record)).one_or_none()
    facts = None if entry is None else genuine_facts(store.ring, entry)
    if facts is None:
        raise changed()
    seen = _Seen(listed, RecordedVerdict(facts["verdict"]), _given(connection, store.ring, record))
    if not seen.is_explained:
        raise changed()
    return seen


def _given(connection: Connection, ring: KeyRing, record: str) -> list[_Given]:
    """What was decided of a check, in that order, by the clocks of the desks."""
    entries = connection.execute(
        select(ENTRIES)
        .where(ENTRIES.c.about == record, ENTRIES.c.kind == Kind.DECISION)
        .order_by(ENTRIES.c.time, ENTRIES.c.chain, ENTRIES.c.seq)
    ).all()
    given = []
    for entry in entries:
        facts, personal = genuine_facts(ring, entry), read_payload(connection, ring, entry.record)
        if facts is not None and personal is not None:
            given.append(_Given(entry.chain, entry.seq, time_of(entry.time), facts, personal))
    return given


def _shown(given: _Given) -> GivenDecision:
    offset = timezone(timedelta(minutes=given.facts["utc_offset_minutes"]))
    return GivenDecision(
        same_person=given.facts["same_person"],
        reason=given.personal["reason"],
        officer=given.personal["officer"],
        time=given.time.astimezone(offset),
        override=given.facts["override"],
        opinion=given.facts["opinion"],
    )


def _voice(ring: KeyRing, name: str, identity: str = "") -> Voice:
    """Somebody as a review tells people apart: names are compared as the index of the records does."""
    return Voice(ring.token("officer", name), identity)


def _no_such_check() -> RecordsError:
    return RecordsError(
        "There is no such check, or nothing is kept of it any more", "Search again, and take a record from the list."
    )
