"""Desks that send their records to a server and are killed at it: processes of their own, a real PostgreSQL.

A program of its own, since a process with threads must not be forked. It fails with an assertion.

    python -m tests.records.delivering first URL FOLDER   several that come to an empty database at once
    python -m tests.records.delivering each URL FOLDER    one desk, killed before each statement that writes
    python -m tests.records.delivering crowd URL FOLDER   several at once, killed at random moments

The second prints how many moments there were. The third prints a line each time that some more records are durable,
so that whoever has started it can meanwhile stop the server; and in the end how many there are.
"""

from __future__ import annotations

import os
import random
import select
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from facematch_gui.errors import ServerUnreachableError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.server import outbox
from facematch_gui.records.server.connection import connect
from facematch_gui.records.server.outbox import send, waiting
from facematch_gui.records.storage.anchor import FILE as ANCHOR_FILE
from facematch_gui.records.storage.anchor import Anchor
from facematch_gui.records.storage.database import open_local, reading
from facematch_gui.records.storage.ledger import Draft, append, read_crops, read_payload
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.store import Store, utc_now
from facematch_gui.records.values import Kind, RecordedVerdict
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import check_draft

DESKS, KILLS, SEED = 3, 18, 20260314
TELL_EVERY = 6
"""Of the crowd's kills."""
LONGEST_LIFE = 0.06
"""Seconds after its first word until a desk is killed."""
_ID_BYTES = 16


def main(mode: str, url: str, folder: Path) -> None:
    ring = KeyRing.new(datetime.now(UTC))
    if mode == "first":
        _come_first(url, ring)
        return
    # What is loaded here need not be in every process.
    connect(url, ring).dispose()
    open_local(folder / "first").engine.dispose()
    (_each_statement if mode == "each" else _crowd)(url, folder, ring)


@contextmanager
def _desk(folder: Path, ring: KeyRing) -> Iterator[Store]:
    rules = RecordRules(desk_name=folder.name, crops=True)
    engine = open_local(folder).engine
    yield Store(engine, ring, Anchor(folder / ANCHOR_FILE), utc_now, rules, folder)
    engine.dispose()


def _send(desk: Store, url: str) -> None:
    engine = connect(url, desk.ring)
    try:
        send(desk, replace(desk, engine=engine, anchor=None))
    finally:
        engine.dispose()


def _drafts() -> list[Draft]:
    """A check with pictures, one with a decision, and one that is erased: six entries."""
    kept, decided, erased = (
        check_draft(RecordedVerdict.REVIEW, crops=number != 1, record=os.urandom(_ID_BYTES).hex())
        for number in range(3)
    )
    decision = {"was": "waiting", "state": "decided", "same_person": True, "opinion": 1, "override": False}
    return [
        kept,
        decided,
        Draft(Kind.DECISION, decision, {"reason": "seen", "officer": "O", "identity": ""}, about=decided.record),
        erased,
        Draft(Kind.DECISION, decision, {"reason": "seen", "officer": "O", "identity": ""}, about=erased.record),
        Draft(Kind.ERASURE, {"scope": "records", "records": [erased.record], "reason": "request"}),
    ]


# --- At once ----------------------------------------------------------------------------------------------------------


def _come_first(url: str, ring: KeyRing) -> None:
    """Each would make the tables, and leave its mark."""
    import alembic.command  # noqa: F401, once for all of them

    begin, go = os.pipe()
    children = []
    for _ in range(2 * DESKS):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                os.close(go)
                os.read(begin, 1)
                connect(url, ring).dispose()
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    # All of them see the end of the pipe at the same moment.
    os.close(go)
    assert {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children} == {0}


# --- Before each statement --------------------------------------------------------------------------------------------


def _each_statement(url: str, folder: Path, ring: KeyRing) -> None:
    number = 0
    while not _ends_well(partial(_send_and_die, url, folder / "desk", ring, number)):
        number += 1
    _look(url, [folder / "desk"], ring, [], (number + 1) * len(_drafts()))
    print(number)


def _send_and_die(url: str, folder: Path, ring: KeyRing, at: int) -> None:
    """Sends what the one before has left, and then more; dies just before a commit, or a statement that writes."""
    left = at

    def commits(*_: object) -> None:
        nonlocal left
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1

    def executes(_: sa.Connection, __: object, statement: str, *___: object) -> None:
        if statement.startswith(("DELETE", "INSERT", "UPDATE")):
            commits()

    with _desk(folder, ring) as desk:
        there = replace(desk, engine=connect(url, ring), anchor=None)
        send(desk, there)
        append(desk, _drafts())
        sa.event.listen(sa.Engine, "commit", commits)
        sa.event.listen(sa.Engine, "before_cursor_execute", executes)
        send(desk, there)


def _ends_well(do: Callable[[], None]) -> bool:
    """Does something in a process of its own; False where that was killed."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            do()
            code = 0
        finally:
            os._exit(code)
    ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert ended in (0, -signal.SIGKILL), "it has failed by itself"
    return ended == 0


# --- Several at once --------------------------------------------------------------------------------------------------


class _Process:
    """A desk in a process of its own."""

    def __init__(self, url: str, folder: Path, ring: KeyRing) -> None:
        self.folder = folder
        self._words, its = os.pipe()
        self._child = os.fork()
        if self._child == 0:
            try:
                os.close(self._words)
                _work(url, folder, ring, its)
            finally:
                # It never ends by itself, but for a mistake.
                os._exit(1)
        os.close(its)

    def listen(self) -> None:
        """Waits for its first word."""
        select.select([self._words], [], [])

    def kill(self) -> list[str]:
        """Ends it, and returns which records it has said are durable."""
        os.kill(self._child, signal.SIGKILL)
        assert os.waitstatus_to_exitcode(os.waitpid(self._child, 0)[1]) == -signal.SIGKILL, "it has failed by itself"
        heard = b""
        while more := os.read(self._words, 1 << 16):
            heard += more
        os.close(self._words)
        return [heard[at : at + _ID_BYTES].hex() for at in range(0, len(heard) - _ID_BYTES + 1, _ID_BYTES)]


def _work(url: str, folder: Path, ring: KeyRing, words: int) -> None:
    """Records for ever, says of each record when it is durable, and sends it, if the server is there."""
    with _desk(folder, ring) as desk:
        while True:
            drafts = _drafts()
            append(desk, drafts)
            os.write(words, b"".join(bytes.fromhex(draft.record) for draft in drafts if draft.record))
            with suppress(ServerUnreachableError):
                _send(desk, url)


def _crowd(url: str, folder: Path, ring: KeyRing) -> None:
    # So that desks are killed between batches, too.
    outbox.ENTRIES_AT_ONCE = 4
    chance = random.Random(SEED)
    folders = [folder / f"desk {number}" for number in range(DESKS)]
    durable: list[str] = []
    desks = [_Process(url, each, ring) for each in folders]
    for number in range(1, KILLS + 1):
        desk = desks.pop(chance.randrange(DESKS))
        # A tenth is killed while it opens the records.
        if chance.random() < 0.9:
            desk.listen()
            select.select([], [], [], chance.uniform(0, LONGEST_LIFE))
        durable += desk.kill()
        desks.append(_Process(url, desk.folder, ring))
        if number % TELL_EVERY == 0:
            print(len(durable), flush=True)
            # Goes on when whoever listens says so.
            sys.stdin.readline()
    for desk in desks:
        durable += desk.kill()
    for each in folders:
        with _desk(each, ring) as store:
            _send(store, url)
    _look(url, folders, ring, durable)
    print(len(durable))


# --- What is there afterwards -----------------------------------------------------------------------------------------


def _look(url: str, folders: Sequence[Path], ring: KeyRing, durable: Sequence[str], total: int | None = None) -> None:
    """Makes sure that the server has everything once, and as it was written.

    Args:
        durable: records that must be there.
        total: how many entries there must be, if that is known.
    """
    heads = []
    for folder in folders:
        with _desk(folder, ring) as desk:
            assert waiting(desk) == 0
            assert desk.anchor is not None
            heads += desk.anchor.heads()
            rules, clock = desk.rules, desk.clock
    engine = connect(url, ring)
    there = Store(engine, ring, None, clock, rules, folders[0])
    with reading(engine) as connection:
        entries = connection.execute(sa.select(ENTRIES)).all()
        records = [entry.record for entry in entries]
        assert len(records) == len(set(records))
        assert set(durable) <= set(records), "a durable record is lost"
        assert total is None or len(records) == total
        for entry in entries:
            assert (read_payload(connection, ring, entry.record) is None) == (entry.payload is None)
            read_crops(connection, ring, entry.record)
    found = verify(there, heads)
    engine.dispose()
    assert not found.problems, found.problems
    assert found.erased == 2 * sum(entry.kind == Kind.ERASURE for entry in entries)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
