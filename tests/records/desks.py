"""Desks of one site, and what they and their server have."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from sqlalchemy import Table, func, select

from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.server.connection import connect
from facematch_gui.records.server.outbox import send
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, append, read_crops, read_payload
from facematch_gui.records.storage.schema import CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, RecordedVerdict, State
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock, check_draft, make_store

CHECK, SECOND = "1" * 32, "2" * 32
TABLES = (ENTRIES, CROPS, SECRETS, LOOKUP)


class Desk:
    """A desk of a site and its way to the server.

    Attributes:
        here, there: its own records, and the server's.
    """

    def __init__(self, folder: Path, url: str, ring: KeyRing, clock: Clock) -> None:
        rules = RecordRules(desk_name=folder.name, crops=True, database=url)
        self.here = make_store(folder, ring, clock, rules)
        self.there = replace(self.here, engine=connect(url, ring), anchor=None)

    def close(self) -> None:
        self.here.engine.dispose()
        self.there.engine.dispose()

    def record(self, *drafts: Draft) -> None:
        append(self.here, drafts)

    def send(self) -> None:
        send(self.here, self.there)

    def decide(self, about: str, state: State = State.DECIDED) -> None:
        facts = {"was": "waiting", "state": state, "same_person": True, "opinion": 1, "override": False}
        self.record(Draft(Kind.DECISION, facts, {"reason": "seen", "officer": "O", "identity": ""}, about=about))

    def erase(self, *records: str, scope: str = "records") -> None:
        self.record(Draft(Kind.ERASURE, {"scope": scope, "records": list(records), "reason": "request"}))


def review(record: str = CHECK) -> Draft:
    return check_draft(RecordedVerdict.REVIEW, crops=True, record=record)


def rows(store: Store, table: Table) -> list[dict[str, object]]:
    with reading(store.engine) as connection:
        order = [table.c[name] for name in table.primary_key.columns.keys()]  # noqa: SIM118, it is no dictionary
        return [dict(row) for row in connection.execute(select(table).order_by(*order)).mappings()]


def count(store: Store, table: Table) -> int:
    with reading(store.engine) as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()


def contents(store: Store, record: str) -> tuple[object, object]:
    with reading(store.engine) as connection:
        return read_payload(connection, store.ring, record), read_crops(connection, store.ring, record)


def require_sound(*desks: Desk) -> None:
    """The server's records are whole, and nothing that a desk has noted is missing there."""
    heads = [head for desk in desks if desk.here.anchor for head in desk.here.anchor.heads()]
    assert not verify(desks[0].there, heads).problems
