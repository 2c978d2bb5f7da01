"""The first page of every kind of search among a million recorded checks, and what else the history shows.

Every combination of case, officer, verdict, state and days is looked for, each with what is frequent and what is rare:
a case that many checks bear, an officer who left long ago, nothing at all. The same searches among a thousandth of the
checks stand beside them: what grows with the number of checks, grows with the years. Contents and entries are sealed as
the program seals them; only the links from one entry to the next, which no search reads, are made up.

Run: python bench/history.py [--checks 1000000] [--server]
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from itertools import islice, product
from pathlib import Path
from statistics import median
from typing import Any

from sqlalchemy import Table, insert, text

from facematch_gui.records.chain import Header, digest_of, hash_of, seal_of
from facematch_gui.records.history.overview import overview
from facematch_gui.records.history.searching import details, search
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.sealing import new_data_key, seal
from facematch_gui.records.server.connection import connect
from facematch_gui.records.storage.database import FILE, checkpoint, open_local, writing
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store, time_text
from facematch_gui.records.values import Person, Query, RecordedVerdict, State
from facematch_gui.settings.record_rules import RecordRules
from tests.records.postgres import running_server

MOST_MS = 200
SMALL_SHARE = 1000
ROUNDS = 5
BEGIN, DAYS = datetime(2024, 1, 1, tzinfo=UTC), 3 * 365
FREQUENT_CASE, RARE_CASE, BUSY, GONE = "Front desk", "Case 123", "Ada Example", "Bo Example"
AT_ONCE = 10_000
NULL = r"\N"

Row = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checks", type=int, default=1_000_000)
    parser.add_argument("--server", action="store_true", help="in PostgreSQL, which is started for it, not in SQLite")
    options = parser.parse_args()
    ring = KeyRing.new(BEGIN)
    with new_store(ring, options.server) as large, new_store(ring, options.server) as small:
        for store, count in ((small, options.checks // SMALL_SHARE), (large, options.checks)):
            start = time.perf_counter()
            fill(store, count)
            print(f"{count} checks made in {time.perf_counter() - start:.0f} s", flush=True)
        compare(large, small)
        show_others(large)
        if not options.server:
            show_cold(large)


# --- What is looked for -----------------------------------------------------------------------------------------------


def searches() -> dict[str, list[Query]]:
    """Every combination, by which parts of a query it uses."""
    week = (date(2026, 6, 1), date(2026, 6, 7))
    kinds: dict[str, list[Query]] = {}
    for case, officer, verdict, state, days in product(
        ("", FREQUENT_CASE, RARE_CASE),
        ("", BUSY, GONE),
        (None, RecordedVerdict.MATCH, RecordedVerdict.REFUSED),
        (None, State.CLOSED, State.DISPUTED),
        ((None, None), week),
    ):
        used = {"case": case, "officer": officer, "verdict": verdict, "state": state, "days": days[0]}
        kind = " + ".join(name for name, value in used.items() if value) or "everything"
        kinds.setdefault(kind, []).append(Query(case, officer, *days, verdict, state))
    return kinds


def compare(large: Store, small: Store) -> None:
    worst = 0.0
    for kind, queries in searches().items():
        slowest = max(queries, key=lambda query: first_page_ms(large, query))
        spent, rows = first_page_ms(large, slowest), len(search(large, slowest).rows)
        line = f"{kind}: {spent:.1f} ms, {rows} rows"
        # A page with fewer rows is no comparison.
        if len(search(small, slowest).rows) == rows:
            line += f", {spent / first_page_ms(small, slowest):.1f} times the same among a thousandth"
        print(line, flush=True)
        worst = max(worst, spent)
    print(f"slowest first page: {worst:.0f} ms (at most {MOST_MS})")


def show_others(store: Store) -> None:
    page = search(store, Query())
    middle = Query(until=date(2025, 7, 1))
    deep = search(store, middle)
    print(f"a page in the middle: {median_ms(lambda: search(store, replace(middle, after=deep.next))):.1f} ms")
    spent = median_ms(lambda: details(store, page.rows[0].record, Person("")))
    print(f"details of a check: {spent:.1f} ms")
    month = overview(store, date(2026, 6, 1))
    print(f"overview of a month with {month.checks} checks: {median_ms(lambda: overview(store, month.month)):.0f} ms")


def show_cold(store: Store) -> None:
    """The first search after the machine was started: nothing of the file is in memory."""
    checkpoint(store.engine)
    worst = {}
    for kind, queries in searches().items():
        spent = []
        for query in queries:
            store.engine.dispose()
            forget(store.folder / FILE)
            spent.append(ms(lambda query=query: search(store, query)))  # type: ignore[misc]
        worst[kind] = max(spent)
    slowest = max(worst, key=worst.__getitem__)
    print(f"slowest with nothing in memory: {worst[slowest]:.0f} ms (at most {MOST_MS}), {slowest}")


def first_page_ms(store: Store, query: Query) -> float:
    return median_ms(lambda: search(store, query))


def median_ms(work: Callable[[], object]) -> float:
    return median(ms(work) for _ in range(ROUNDS))


def ms(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def forget(file: Path) -> None:
    """Has the system drop what it keeps of a file in memory."""
    descriptor = os.open(file, os.O_RDONLY)
    try:
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
    finally:
        os.close(descriptor)


# --- What is looked through -------------------------------------------------------------------------------------------


@contextmanager
def new_store(ring: KeyRing, on_server: bool) -> Iterator[Store]:
    """Empty records in a folder or on a server of their own."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        if on_server:
            server = stack.enter_context(contextmanager(running_server)(set()))
            engine = connect(server.url(server.new_database()), ring)
        else:
            engine = open_local(folder).engine
        stack.callback(engine.dispose)
        yield Store(engine, ring, None, lambda: BEGIN, RecordRules(), folder)


@dataclass(frozen=True)
class Check:
    """What differs from check to check."""

    time: datetime
    verdict: RecordedVerdict
    state: State
    score: float | None
    case: str
    officer: str


def checks(count: int) -> Iterator[Check]:
    """Three years of a site with forty officers, the oldest first."""
    chance = random.Random(6)
    others = [f"Officer {number}" for number in range(40)]
    for number in range(count):
        verdict = chance.choices(list(RecordedVerdict), (90, 6, 3, 1))[0]
        state = State.CLOSED
        if verdict is RecordedVerdict.REVIEW:
            state = State.WAITING if number > 0.999 * count else State.DECIDED
        gone = number < count // 500
        officer = GONE if gone else BUSY if chance.random() < 0.5 else chance.choice(others)
        case = FREQUENT_CASE if chance.random() < 0.3 else f"Case {chance.randrange(max(count // 2, 1000))}"
        score = None if verdict is RecordedVerdict.REFUSED else round(min(abs(chance.gauss(4.5, 1.2)), 6), 3)
        yield Check(BEGIN + number / count * timedelta(DAYS), verdict, state, score, case, officer)


def fill(store: Store, count: int) -> None:
    made = enumerate(checks(count), start=1)
    while some := list(islice(made, AT_ONCE)):
        rows = [rows_of(store.ring, seq, check) for seq, check in some]
        put(store, {table: [row[place] for row in rows] for place, table in enumerate((ENTRIES, SECRETS, LOOKUP))})
    with writing(store.engine) as connection:
        if connection.dialect.name == "postgresql":
            # The server does so by itself, but in its own time.
            connection.execute(text("ANALYZE"))


def rows_of(ring: KeyRing, seq: int, check: Check) -> tuple[Row, Row, Row]:
    """A check in ``entries``, ``secrets`` and ``lookup``."""
    record, when = os.urandom(16).hex(), time_text(check.time)
    key = new_data_key()
    personal = json.dumps({"case": check.case, "officer": check.officer}).encode()
    payload = seal(key, personal, record, "payload")
    facts = json.dumps({**FACTS, "verdict": check.verdict, "score": check.score, "salt": os.urandom(16).hex()})
    header = Header(
        "c" * 32, seq, os.urandom(32).hex(), when, "check", record, "", digest_of(facts), digest_of(payload), "",
        ring.current,
    )  # fmt: skip
    digest = hash_of(header)
    parts = {"facts", "payload", "crops"}
    entry = {f"{name}_sha256" if name in parts else name: value for name, value in vars(header).items()}
    entry |= {"hash": digest, "seal": seal_of(digest, ring.seal_key(ring.current, header.chain))}
    lookup = {
        "record": record,
        "time": when,
        "verdict": check.verdict.value,
        "state": check.state.value,
        "desk": "Desk 1",
        "score": check.score,
        "decision": 1 if check.state is State.DECIDED else None,
        "case_token": ring.token("case", check.case),
        "officer_token": ring.token("officer", check.officer),
        "has_crops": 0,
    }
    secret = {"record": record, "part": "record", "key": ring.current, "wrapped": ring.wrap(key, record, "record")}
    return {**entry, "facts": facts, "payload": payload}, secret, lookup


FACTS = {
    "status": "ok", "side": None, "fmr": 3.2e-05, "one_in": 31000, "beyond_data": False, "interval": [24000, 39000],
    "similarity": 0.953412, "threshold": 0.941873, "review_threshold": 0.924561, "match_fmr": 0.001,
    "review_fmr": 0.01, "fused": 1, "reasons": ["poor_selfie"], "findings": ["selfie:glare", "document:sharpness"],
    "quality": {
        side: dict.fromkeys(("sharpness", "brightness", "contrast", "glare", "yaw", "pitch", "size"), 0.1234)
        for side in ("selfie", "document")
    },
    "model": "facematch-resnet", "model_sha256": "0" * 64, "engine": "litert", "device": "cpu", "program": "1.0.0",
    "policy_sha256": "0" * 64, "desk": "Desk 1", "place": "desk", "purpose": "Entry to the building",
    "consent": {"version": "1", "language": "en", "text_sha256": "0" * 64}, "utc_offset_minutes": 60,
}  # fmt: skip


def put(store: Store, tables: dict[Table, Sequence[Row]]) -> None:
    with writing(store.engine) as connection:
        for table, rows in tables.items():
            if connection.dialect.name == "postgresql":
                cursor: Any = connection.connection.cursor()
                columns = f"{table.name} ({', '.join(rows[0])})"
                cursor.execute(f"COPY {columns} FROM STDIN WITH (FORMAT csv, NULL '{NULL}')", stream=as_csv(rows))
            else:
                connection.execute(insert(table), rows)


def as_csv(rows: Sequence[Row]) -> io.BytesIO:
    """As PostgreSQL's COPY reads it."""
    out = io.StringIO()
    lines = csv.writer(out)
    for row in rows:
        lines.writerow(map(cell_of, row.values()))
    return io.BytesIO(out.getvalue().encode())


def cell_of(value: object) -> object:
    if isinstance(value, bytes):
        return f"\\x{value.hex()}"
    return NULL if value is None else value


if __name__ == "__main__":
    main()
