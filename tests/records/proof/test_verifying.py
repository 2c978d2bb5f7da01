"""Whatever is done to the records behind the program's back is found and named; whatever it does itself is fine."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from facematch_gui.errors import LostKeyError
from facematch_gui.records.chain import Header, hash_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.rotation import rotate
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.rules.erasing import erase_case, purge
from facematch_gui.records.server.connection import connect
from facematch_gui.records.server.outbox import send
from facematch_gui.records.server.site import adopt_ring
from facematch_gui.records.storage.beginning import begin_chain
from facematch_gui.records.storage.damage import SetAside
from facematch_gui.records.storage.database import FILE, writing
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.storage.schema import CHAINS, CROPS, ENTRIES, LOOKUP
from facematch_gui.records.store import Store
from facematch_gui.records.values import Problem, VerifiedRecords
from tests.records.conftest import BEGIN, Clock, check_draft, make_store
from tests.records.postgres import PASSWORD, Postgres
from tests.records.sample_records import ADMINISTRATOR


@pytest.fixture
def store(filled_store: Store) -> Store:
    return filled_store


REST = "time, verdict, state, desk, score, decision, case_token, officer_token, has_crops FROM lookup LIMIT 1"


def look(store: Store, sealed: bool = True) -> VerifiedRecords:
    return verify(store, store.anchor.heads() if store.anchor else (), sealed=sealed)


def found(verified: VerifiedRecords) -> list[tuple[str, int]]:
    return sorted((problem.code, problem.seq) for problem in verified.problems)


def tamper(store: Store, *statements: str) -> None:
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


def test_what_the_program_has_written_is_in_order(store: Store) -> None:
    verified = look(store)
    assert verified.problems == []
    assert verified.notes == []
    assert (verified.entries, verified.chains, verified.erased, verified.sealed) == (16, 1, 2, True)
    assert verified.anchored == 16
    (head,) = verified.heads
    assert store.anchor is not None
    noted = store.anchor.last(head.chain)
    assert noted is not None
    assert (head.seq, head.hash) == (noted.seq, noted.hash)


def test_nothing_at_all_is_in_order(folder: Path, clock: Clock, ring: KeyRing) -> None:
    empty = make_store(folder, ring, clock)
    assert look(empty) == VerifiedRecords(0, 0, 0, True, 0, [], [], [])
    empty.engine.dispose()


@pytest.mark.parametrize(
    ("statement", "expected", "words"),
    [
        # Headers.
        ("UPDATE entries SET time = replace(time, '2026', '2025') WHERE seq = 8",
         [("changed", 8), ("index_changed", 8)], "entry 8 is not as it was written"),
        ("UPDATE entries SET record = 'f' WHERE seq = 1", [("changed", 1)], "entry 1 is not"),
        ("UPDATE entries SET hash = 'no digest' WHERE seq = 9", [("changed", 9)], "entry 9"),
        ("UPDATE entries SET seal = 'no digest' WHERE seq = 9", [("unsealed", 9)], "not written with the site's key"),
        ("UPDATE entries SET seal = x'00' WHERE seq = 9", [("unsealed", 9)], "entry 9"),
        ("UPDATE entries SET key = 'k00000000' WHERE seq = 9", [("changed", 9)], "entry 9"),
        ("DELETE FROM entries WHERE seq = 1", [("removed", 1)], "entry 1 is missing"),
        # What belongs to them.
        ("UPDATE entries SET facts = replace(facts, '\"match\"', '\"no_match\"') WHERE seq = 9",
         [("content_changed", 9)], "entry 9 was recorded with another set of facts"),
        ("UPDATE entries SET facts = x'00' WHERE seq = 9", [("content_changed", 9)], "another set of facts"),
        ("UPDATE entries SET facts = NULL WHERE seq = 3", [("content_missing", 3), ("index_changed", 2)], "no receipt"),
        ("UPDATE entries SET payload = NULL WHERE seq = 9", [("content_missing", 9)], "lacks its personal part"),
        ("UPDATE entries SET payload = zeroblob(99) WHERE seq = 9", [("content_changed", 9)], "another personal part"),
        ("UPDATE entries SET payload = 7 WHERE seq = 9", [("content_changed", 9)], "another personal part"),
        ("UPDATE entries SET payload = (SELECT payload FROM entries WHERE seq = 10) WHERE seq = 9",
         [("content_changed", 9)], "another personal part"),
        ("DELETE FROM secrets WHERE part = 'record' AND record LIKE '%0009'",
         [("content_missing", 9)], "lacks its key"),
        ("UPDATE secrets SET wrapped = zeroblob(60) WHERE record LIKE '%0009'",
         [("content_changed", 9)], "another key"),
        ("UPDATE secrets SET wrapped = 'text' WHERE record LIKE '%0009'", [("content_changed", 9)], "another key"),
        ("DELETE FROM secrets WHERE part = 'crops' AND record LIKE '%000c'",
         [("content_missing", 12)], "lacks its key to"),
        ("DELETE FROM crops WHERE record LIKE '%000c'",
         [("content_missing", 12), ("index_changed", 12)], "lacks its pair of pictures"),
        ("DELETE FROM crops WHERE record LIKE '%000c' AND side = 'selfie'", [("content_changed", 12)], "pictures"),
        ("UPDATE crops SET content = 'text' WHERE record LIKE '%000c'", [("content_changed", 12)], "pictures"),
        ("UPDATE crops SET content = (SELECT content FROM crops AS other WHERE other.record LIKE '%000d' "
         "AND other.side = crops.side) WHERE record LIKE '%000c'", [("content_changed", 12)], "pictures"),
        ("INSERT INTO crops SELECT substr(record, 2) || '9', side, content FROM crops WHERE record LIKE '%000c'",
         [("content_changed", 0)], "2 pictures belong to no entry"),
        # Receipts.
        ("UPDATE entries SET facts = NULL WHERE seq = 6",
         [("content_missing", 4)] * 3, "entries 4 to 6 lack their set of facts"),
        ("UPDATE entries SET facts = replace(facts, '44444444', '55555555') WHERE seq = 6",
         [("content_changed", 6), *[("content_missing", 4)] * 3], "no receipt says why"),
        ("UPDATE entries SET facts = '{}' WHERE seq = 4",
         [("content_changed", 4), ("content_changed", 4), ("index_changed", 4)], "contents are here again"),
        ("INSERT INTO secrets SELECT '44444444444444444444444444444444', 'record', key, wrapped FROM secrets LIMIT 1",
         [("content_changed", 4)], "entry 4 was erased, and contents are here again"),
        # The index.
        ("UPDATE lookup SET verdict = 'match' WHERE record LIKE '2222%'", [("index_changed", 2)], "the verdict"),
        ("UPDATE lookup SET score = 5 WHERE record LIKE '%0009'",
         [("index_changed", 9)], "wrong about the score of entry 9"),
        ("UPDATE lookup SET time = '2026' WHERE record LIKE '%0009'", [("index_changed", 9)], "time"),
        ("UPDATE lookup SET case_token = '' WHERE record LIKE '%0009'", [("index_changed", 9)], "the case"),
        ("UPDATE lookup SET officer_token = case_token WHERE record LIKE '%0009'",
         [("index_changed", 9)], "the officer"),
        ("UPDATE lookup SET has_crops = 0 WHERE record LIKE '%000c'", [("index_changed", 12)], "the pictures"),
        ("UPDATE lookup SET state = 'decided', decision = 1 WHERE record LIKE '%0009'",
         [("index_changed", 9)], "decision"),
        ("UPDATE lookup SET decision = 0 WHERE record LIKE '2222%'", [("index_changed", 2)], "the decision"),
        ("UPDATE lookup SET state = 'waiting', decision = NULL WHERE record LIKE '2222%'",
         [("index_changed", 2)], "the decision"),
        ("DELETE FROM lookup WHERE record LIKE '%0009'", [("index_changed", 9)], "the existence"),
        ("UPDATE lookup SET record = 'e' WHERE record LIKE '%0009'",
         [("index_changed", 0), ("index_changed", 9)], "existence"),
        ("INSERT INTO lookup SELECT (SELECT record FROM entries WHERE seq = 3), " + REST,
         [("index_changed", 3)], "the kind"),
        ("INSERT INTO lookup SELECT '44444444444444444444444444444444', " + REST,
         [("index_changed", 4)], "the erasure"),
        # The table of chains.
        ("UPDATE chains SET head_seq = 15", [("changed", 15)], "as the table of chains says"),
        ("DELETE FROM chains", [("changed", 0)], "does not know this chain"),
    ],
)  # fmt: skip
def test_what_was_changed_is_named(store: Store, statement: str, expected: list[tuple[str, int]], words: str) -> None:
    tamper(store, statement)
    verified = look(store)
    assert found(verified) == sorted(expected)
    assert any(words in problem.words for problem in verified.problems)


def test_removed_inserted_and_reordered_entries_are_named(store: Store) -> None:
    tamper(
        store,
        "UPDATE entries SET seq = -seq WHERE seq IN (8, 9)",
        "UPDATE entries SET seq = 17 + seq WHERE seq < 0",
        "DELETE FROM entries WHERE seq = 12",
    )
    assert found(look(store)) == [("content_changed", 0), ("index_changed", 0), ("removed", 12), ("reordered", 8)]


def test_a_cut_chain_is_named_although_the_table_of_chains_was_cut_too(store: Store) -> None:
    cut = [
        "UPDATE chains SET (head_seq, head_hash) = (SELECT seq, hash FROM entries WHERE seq = 11)",
        *(f"DELETE FROM {table} WHERE record IN (SELECT record FROM entries WHERE seq > 11)"
          for table in ("crops", "secrets", "lookup")),
        "DELETE FROM entries WHERE seq > 11",
    ]  # fmt: skip
    tamper(store, *cut)
    (problem,) = look(store).problems
    assert (problem.code, problem.seq) == ("truncated", 12)
    assert problem.words == "the newest entries, 12 to 16, are missing"


def test_a_chain_whose_beginning_is_said_to_be_on_a_server_that_there_is_not(store: Store) -> None:
    tamper(
        store,
        "UPDATE chains SET (sent_seq, sent_hash) = (SELECT seq, hash FROM entries WHERE seq = 3)",
        "DELETE FROM lookup WHERE record LIKE '2222%'",
        "DELETE FROM entries WHERE seq <= 3",
    )
    assert found(look(store)) == [("removed", 1)]
    site = replace(store, rules=replace(store.rules, database="postgresql://desk@db.example/records"))
    assert look(site).problems == []
    assert look(site).notes[0].startswith("Entries up to 3 ")


def test_without_a_noted_head_that_is_said(store: Store) -> None:
    (note,) = verify(store, ()).notes
    assert "cannot be missed" in note


def test_a_chain_that_is_gone_is_named(store: Store) -> None:
    chain = look(store).heads[0].chain
    tables = ("entries", "chains", "crops", "secrets", "lookup")
    tamper(store, *(f"DELETE FROM {table}" for table in tables))
    assert look(store).problems == [
        Problem("chain_missing", chain, 0, "the whole chain is missing; entry 16 was noted")
    ]


def forge(store: Store, after: int) -> None:
    """Writes all entries after one anew, each with another time, as who has the database and the format can."""
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as database:
        database.row_factory = sqlite3.Row
        rows = database.execute("SELECT * FROM entries WHERE seq >= ? ORDER BY seq", (after,)).fetchall()
        previous = rows[0]["hash"]
        for row in rows[1:]:
            header = header_of(row, previous)
            previous = hash_of(header)
            database.execute(
                "UPDATE entries SET previous = ?, time = ?, hash = ? WHERE seq = ?",
                (header.previous, header.time, previous, header.seq),
            )
            database.execute("UPDATE lookup SET time = ? WHERE record = ?", (header.time, header.record))
        database.execute("UPDATE chains SET head_hash = ?", (previous,))


def header_of(row: sqlite3.Row, previous: str) -> Header:
    return Header(
        row["chain"], row["seq"], previous, row["time"].replace("2026", "2025"), row["kind"], row["record"],
        row["about"], row["facts_sha256"], row["payload_sha256"], row["crops_sha256"], row["key"],
    )  # fmt: skip


def test_a_chain_that_was_written_anew_is_named_by_seal_or_anchor(store: Store) -> None:
    forge(store, after=10)
    assert found(look(store)) == [("unsealed", 11)]
    (problem,) = look(store, sealed=False).problems
    assert (problem.code, problem.seq) == ("changed", 11)
    assert "all from entry 11 on" in problem.words
    assert verify(store, (), sealed=False).problems == []


def test_another_site_s_key_seals_nothing_here(store: Store) -> None:
    other = replace(store, ring=KeyRing.new(BEGIN))
    with pytest.raises(LostKeyError):
        look(other)
    with writing(store.engine) as connection:
        adopt_ring(connection, other.ring)
    verified = look(other)
    assert {problem.code for problem in verified.problems} >= {"unsealed"}
    assert verified.notes == [f"Some entries name a key, {store.ring.current}, which is not here"]


# --- What the program does itself -------------------------------------------------------------------------------------


def test_the_records_verify_after_erasures_and_a_purge(store: Store, clock: Clock) -> None:
    clock.turn(days=10)
    append(store, [check_draft(crops=True, record="a" * 32)])
    clock.turn(days=25)
    assert len(purge(store, store)) == 1
    verified = look(store)
    assert (verified.problems, verified.erased) == ([], 2 + 5)
    assert len(erase_case(store, store, "Case 1", "request", ADMINISTRATOR)) == 1
    verified = look(store)
    assert (verified.problems, verified.erased) == ([], 2 + 5 + 3)


def test_the_records_verify_after_the_key_has_changed(store: Store) -> None:
    ring, _ = rotate(store, store, lambda ring: None, ADMINISTRATOR)
    changed = replace(store, ring=ring)
    append(changed, [check_draft()])
    verified = look(changed)
    assert verified.problems == []
    assert verified.entries == 18


def test_a_damaged_file_that_was_set_aside_is_a_note(store: Store, folder: Path, clock: Clock) -> None:
    store.engine.dispose()
    (folder / FILE).rename(folder / "aside")
    clock.turn(minutes=1)
    after = make_store(folder, store.ring, clock)
    begin_chain(after, SetAside("records.sqlite3.damaged-20260314T092800Z"))
    append(after, [check_draft()])
    verified = look(after)
    assert verified.problems == []
    (note,) = verified.notes
    assert "set aside as records.sqlite3.damaged-20260314T092800Z" in note
    assert "up to entry 16" in note
    after.engine.dispose()


def test_a_file_that_is_simply_gone_is_a_missing_chain(store: Store, folder: Path, clock: Clock) -> None:
    store.engine.dispose()
    (folder / FILE).unlink()
    after = make_store(folder, store.ring, clock)
    begin_chain(after, None)
    assert found(look(after)) == [("chain_missing", 0)]
    after.engine.dispose()


def test_progress_is_told(store: Store) -> None:
    told: list[tuple[int, int]] = []
    verify(store, (), lambda done, total: told.append((done, total)))
    assert told == [(16, 16)]


# --- On a server ------------------------------------------------------------------------------------------------------


@pytest.fixture
def server(store: Store, postgres: Postgres) -> Iterator[Store]:
    """The site's server, to which the desk has sent all it has."""
    url = postgres.url(postgres.new_database())
    there = replace(store, engine=connect(url, store.ring, PASSWORD), anchor=None)
    send(store, there)
    yield there
    there.engine.dispose()


def test_what_was_sent_to_a_server_is_verified_there(store: Store, server: Store) -> None:
    noted = store.anchor.heads() if store.anchor else []
    verified = verify(server, noted)
    assert (verified.problems, verified.entries, verified.erased, verified.anchored) == ([], 16, 2, len(noted))
    append(store, [check_draft()])
    here = look(replace(store, rules=replace(store.rules, database="postgresql://desk@db.example/records")))
    assert (here.problems, here.entries) == ([], 1)
    assert here.notes == [f"Entries up to 16 of chain {noted[0].chain[:8]} are on the site's server, and not here"]
    send(store, server)
    assert verify(server, store.anchor.heads() if store.anchor else ()).problems == []


def test_what_was_changed_on_a_server_is_named(store: Store, server: Store) -> None:
    with server.engine.begin() as connection:
        connection.execute(delete(ENTRIES).where(ENTRIES.c.seq == 7))
        connection.execute(update(ENTRIES).where(ENTRIES.c.seq == 9).values(payload=b"other"))
        connection.execute(update(CROPS).where(CROPS.c.record == f"{12:032x}").values(content=b"other"))
        connection.execute(update(LOOKUP).where(LOOKUP.c.record == f"{13:032x}").values(score=6.0))
        connection.execute(update(CHAINS).values(head_seq=17))
    problems = verify(server, store.anchor.heads() if store.anchor else ()).problems
    assert sorted((problem.code, problem.seq) for problem in problems) == [
        ("content_changed", 9), ("content_changed", 12), ("index_changed", 0), ("index_changed", 13), ("removed", 7),
        ("truncated", 17),
    ]  # fmt: skip
