"""Writes records in processes that are killed at random moments, and looks after each what is there.

A program of its own, since a process with threads must not be forked: ``python -m tests.records.killing FOLDER KILLS``.
It prints how many entries were acknowledged and how many there are, and fails with an assertion.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import sqlalchemy as sa

from facematch_gui.records.chain import crops_digest, digest_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.storage.anchor import FILE as ANCHOR_FILE
from facematch_gui.records.storage.anchor import Anchor
from facematch_gui.records.storage.database import open_local, reading
from facematch_gui.records.storage.ledger import Draft, Lookup, append, read_crops, read_payload
from facematch_gui.records.storage.schema import CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store, utc_now
from facematch_gui.records.values import Kind, RecordedVerdict, State
from facematch_gui.settings.record_rules import RecordRules

LONGEST_LIFE = 0.03
"""Seconds after its first words until a process is killed: some ten transactions."""
SEED = 20260314
_ID_BYTES = 16


def main(folder: Path, kills: int) -> None:
    chance = random.Random(SEED)
    ring = KeyRing.new(datetime.now(UTC))
    acknowledged = 0
    checked = 0
    for number in range(1, kills + 1):
        records = _run_and_kill(folder, ring, chance)
        acknowledged += len(records)
        checked = _look(folder, ring, records, checked, thorough=number == kills)
    print(acknowledged, checked)


def _store(folder: Path, ring: KeyRing) -> Store:
    opened = open_local(folder)
    assert opened.set_aside is None, "killing a program damages no file"
    return Store(opened.engine, ring, Anchor(folder / ANCHOR_FILE), utc_now, RecordRules(desk_name="D"), folder)


# --- The process that is killed ---------------------------------------------------------------------------------------


def _run_and_kill(folder: Path, ring: KeyRing, chance: random.Random) -> list[str]:
    """Lets a process write, and returns which records it has acknowledged when it is gone."""
    ours, its = os.pipe()
    begin = chance.randrange(4)
    child = os.fork()
    if child == 0:
        try:
            os.close(ours)
            _write(_store(folder, ring), its, begin)
        finally:
            # It never ends by itself, but for a mistake.
            os._exit(1)
    os.close(its)
    heard = b""
    # A tenth is killed while it opens the records.
    if chance.random() < 0.9:
        heard = os.read(ours, 1 << 16)
        assert heard, "the process has failed by itself"
    select.select([], [], [], chance.uniform(0, LONGEST_LIFE))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(ours, 1 << 16):
        heard += more
    os.close(ours)
    return [heard[at : at + _ID_BYTES].hex() for at in range(0, len(heard) - _ID_BYTES + 1, _ID_BYTES)]


def _write(store: Store, words: int, number: int) -> None:
    """Writes for ever, and says of each record when it is durable."""
    for drafts in _drafts(number):
        append(store, drafts)
        os.write(words, b"".join(bytes.fromhex(draft.record) for draft in drafts))


def _drafts(number: int) -> Iterator[list[Draft]]:
    """Checks with and without pictures, decisions about them, and erasures of some."""
    while True:
        check = _check(os.urandom(_ID_BYTES).hex(), number)
        yield [check]
        if number % 3 == 0:
            facts = {"was": "waiting", "state": "decided", "same_person": True, "opinion": 1, "override": False}
            reason = {"reason": "seen", "officer": "O"}
            yield [Draft(Kind.DECISION, facts, reason, about=check.record, record=os.urandom(_ID_BYTES).hex())]
        if number % 4 == 0:
            facts = {"scope": "records", "records": [check.record], "reason": "request"}
            yield [Draft(Kind.ERASURE, facts, record=os.urandom(_ID_BYTES).hex()), _check("", number + 1)]
        number += 1


def _check(record: str, number: int) -> Draft:
    pictures = {"selfie": bytes([number % 256]) * 30_000, "document": bytes([number % 256]) * 20_000}
    return Draft(
        Kind.CHECK,
        {"verdict": "review", "score": 1.0, "desk": "D", "number": number},
        {"case": f"C {number}", "officer": "O"},
        pictures if number % 2 else {},  # type: ignore[arg-type]
        record=record or os.urandom(_ID_BYTES).hex(),
        lookup=Lookup(RecordedVerdict.REVIEW, State.WAITING, "D", 1.0, f"C {number}", "O"),
    )


# --- What is there afterwards -----------------------------------------------------------------------------------------


def _look(folder: Path, ring: KeyRing, records: list[str], checked: int, thorough: bool) -> int:
    """Makes sure that all acknowledged records are whole, and everything new; returns how many entries there are."""
    store = _store(folder, ring)
    try:
        with reading(store.engine) as connection:
            there = set(connection.execute(sa.select(ENTRIES.c.record).where(ENTRIES.c.seq > checked)).scalars())
            assert set(records) <= there, "an acknowledged record is lost"
            for record in there:
                _require_whole(connection, ring, record)
            _require_no_strays(connection)
            head = connection.execute(sa.select(sa.func.max(ENTRIES.c.seq))).scalar() or 0
        if thorough:
            assert store.anchor is not None
            problems = verify(store, store.anchor.heads()).problems
            assert not problems, problems
    finally:
        store.engine.dispose()
    return head


def _require_whole(connection: sa.Connection, ring: KeyRing, record: str) -> None:
    """An entry has all that its header states, readable, or was erased and has nothing."""
    entry = connection.execute(sa.select(ENTRIES).where(ENTRIES.c.record == record)).one()
    sealed = {row.side: row.content for row in connection.execute(sa.select(CROPS).where(CROPS.c.record == record))}
    if entry.facts is None:
        assert entry.payload is None
        assert not sealed
        return
    assert digest_of(entry.facts) == entry.facts_sha256
    assert digest_of(entry.payload) == entry.payload_sha256
    assert crops_digest(sealed) == entry.crops_sha256
    assert (read_payload(connection, ring, record) is None) == (entry.payload is None)
    assert len(read_crops(connection, ring, record)) == len(sealed)
    indexed = connection.execute(sa.select(LOOKUP).where(LOOKUP.c.record == record)).first()
    assert (indexed is not None) == (entry.kind == Kind.CHECK)


def _require_no_strays(connection: sa.Connection) -> None:
    """Nothing lies beside the chain whose entry is missing."""
    for table in (CROPS, LOOKUP, SECRETS):
        strays = sa.select(table.c.record).where(table.c.record.not_in(sa.select(ENTRIES.c.record)))
        assert connection.execute(strays).first() is None


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
