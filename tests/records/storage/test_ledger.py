"""Entries of the chain: linked, sealed, stored with all that belongs to them or not at all."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import Connection, Row, select

from facematch_gui.errors import RecordsError, RecordsKeyError
from facematch_gui.records.chain import GENESIS, Header, crops_digest, digest_of, hash_of, seal_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.storage import effects
from facematch_gui.records.storage.database import reading, writing
from facematch_gui.records.storage.ledger import Draft, append, read_crops, read_payload
from facematch_gui.records.storage.schema import CHAINS, CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store, time_of, time_text
from facematch_gui.records.values import Kind, RecordedVerdict
from tests.records.conftest import BEGIN, Clock, check_draft, make_store
from tests.records.disks import read_only


def entries_of(store: Store) -> Sequence[Row[Any]]:
    with reading(store.engine) as connection:
        return connection.execute(select(ENTRIES).order_by(ENTRIES.c.chain, ENTRIES.c.seq)).all()


def header_of(row: Row[Any]) -> Header:
    return Header(
        row.chain, row.seq, row.previous, row.time, row.kind, row.record, row.about,
        row.facts_sha256, row.payload_sha256, row.crops_sha256, row.key,
    )  # fmt: skip


def test_entries_form_a_sealed_chain(store: Store) -> None:
    heads = append(store, [check_draft(), check_draft(RecordedVerdict.REVIEW)]) + append(store, [check_draft()])
    rows = entries_of(store)
    assert [row.seq for row in rows] == [1, 2, 3]
    assert [row.previous for row in rows] == [GENESIS, rows[0].hash, rows[1].hash]
    assert [(head.chain, head.seq, head.hash) for head in heads] == [(row.chain, row.seq, row.hash) for row in rows]
    for row in rows:
        assert row.hash == hash_of(header_of(row))
        assert row.seal == seal_of(row.hash, store.ring.seal_key(row.key, row.chain))
        assert digest_of(row.facts) == row.facts_sha256
        assert digest_of(row.payload) == row.payload_sha256
    with reading(store.engine) as connection:
        chain = connection.execute(select(CHAINS)).one()
    assert (chain.head_seq, chain.head_hash, chain.closed) == (3, rows[2].hash, 0)
    assert chain.desk == "Desk 1"


def test_facts_are_public_and_salted(store: Store) -> None:
    append(store, [check_draft(), check_draft()])
    first, second = (json.loads(row.facts) for row in entries_of(store))
    assert first["verdict"] == "match"
    assert len(bytes.fromhex(first["salt"])) == 16
    assert first["salt"] != second["salt"]


def test_contents_come_back_as_they_were(store: Store) -> None:
    append(store, [check_draft(case="Fall Ä 12", crops=True, record="a" * 32)])
    with reading(store.engine) as connection:
        assert read_payload(connection, store.ring, "a" * 32) == {"case": "Fall Ä 12", "officer": "Officer 1"}
        assert read_crops(connection, store.ring, "a" * 32) == {
            "selfie": b"a selfie as JPEG",
            "document": b"a document as JPEG",
        }
        sealed = {row.side: row.content for row in connection.execute(select(CROPS))}
    assert entries_of(store)[0].crops_sha256 == crops_digest(sealed)


def test_an_entry_without_contents_has_none(store: Store) -> None:
    append(store, [Draft(Kind.KEY, {"key": "k1"}, record="a" * 32)])
    (row,) = entries_of(store)
    assert (row.payload, row.payload_sha256, row.crops_sha256) == (None, "", "")
    with reading(store.engine) as connection:
        assert read_payload(connection, store.ring, "a" * 32) is None
        assert read_crops(connection, store.ring, "a" * 32) == {}
        assert connection.execute(select(SECRETS)).all() == []
        assert connection.execute(select(LOOKUP)).all() == []


def test_nothing_personal_is_stored_in_the_open(store: Store) -> None:
    append(store, [check_draft(case="MARKER CASE", officer="MARKER OFFICER", crops=True)])
    for path in store.folder.iterdir():
        content = path.read_bytes()
        assert b"MARKER" not in content
        assert b"as JPEG" not in content


def test_another_key_opens_nothing(store: Store) -> None:
    append(store, [check_draft(crops=True, record="a" * 32)])
    other = KeyRing.new(BEGIN)
    with reading(store.engine) as connection:
        with pytest.raises(RecordsKeyError):
            read_payload(connection, other, "a" * 32)
        with pytest.raises(RecordsKeyError):
            read_crops(connection, other, "a" * 32)


def test_a_content_of_another_record_is_refused(store: Store) -> None:
    append(store, [check_draft(record="a" * 32), check_draft(record="b" * 32)])
    with writing(store.engine) as connection:
        for table, where in ((SECRETS, SECRETS.c.record), (ENTRIES, ENTRIES.c.record)):
            moved = connection.execute(select(table).where(where == "a" * 32)).mappings().one()
            taken = {name: moved[name] for name in ("wrapped", "payload") if name in moved}
            connection.execute(table.update().where(where == "b" * 32).values(taken))
    with reading(store.engine) as connection, pytest.raises(RecordsError):
        read_payload(connection, store.ring, "b" * 32)


def test_checks_are_found_by_hashes(store: Store) -> None:
    append(store, [check_draft(RecordedVerdict.REVIEW, case="C 1", officer="O 1", score=2.5, crops=True)])
    with reading(store.engine) as connection:
        row = connection.execute(select(LOOKUP)).one()
    assert (row.verdict, row.state, row.desk, row.score, row.decision) == ("review", "waiting", "Desk 1", 2.5, None)
    assert row.case_token == store.ring.token("case", "C 1")
    assert row.officer_token == store.ring.token("officer", "O 1")
    assert row.has_crops == 1
    assert row.time == entries_of(store)[0].time


def test_a_record_is_written_once(store: Store) -> None:
    first = append(store, [check_draft(record="a" * 32)])
    again = append(store, [check_draft(case="Another", record="a" * 32), check_draft()])
    assert again[0] == first[0]
    assert again[1].seq == 2
    with reading(store.engine) as connection:
        payload = read_payload(connection, store.ring, "a" * 32)
    assert payload is not None
    assert payload["case"] == "Case 1"


def test_drafts_may_depend_on_what_the_transaction_sees(store: Store) -> None:
    append(store, [check_draft()])

    def drafts(connection: Connection) -> list[Draft]:
        count = len(connection.execute(select(ENTRIES)).all())
        return [Draft(Kind.KEY, {"count": count})]

    append(store, drafts)
    assert json.loads(entries_of(store)[1].facts)["count"] == 1
    assert append(store, lambda _: []) == []


def test_all_entries_are_written_or_none(store: Store) -> None:
    append(store, [check_draft()])
    before = entries_of(store)
    noted = store.anchor.heads() if store.anchor else []
    with pytest.raises(TypeError):
        append(store, [check_draft(crops=True), Draft(Kind.KEY, {"no JSON": object()})])
    with pytest.raises(ValueError, match="JSON"):
        append(store, [check_draft(score=float("nan"))])
    assert entries_of(store) == before
    with reading(store.engine) as connection:
        assert len(connection.execute(select(SECRETS)).all()) == 1
        assert connection.execute(select(CROPS)).all() == []
    assert store.anchor is not None
    assert store.anchor.heads() == noted


def test_an_entry_does_what_it_says_in_its_own_transaction(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RecordsError("It failed", "Try again.")

    append(store, [check_draft(record="a" * 32)])
    monkeypatch.setattr(effects, "apply", fail)
    with pytest.raises(RecordsError, match="It failed"):
        append(store, [Draft(Kind.ERASURE, {"scope": "records", "records": ["a" * 32], "reason": "request"})])
    assert len(entries_of(store)) == 1


def test_who_reads_sees_one_state(either_store: Store) -> None:
    with reading(either_store.engine) as connection:
        before = connection.execute(select(ENTRIES.c.seq)).all()
        append(either_store, [check_draft()])
        assert connection.execute(select(ENTRIES.c.seq)).all() == before
    assert len(entries_of(either_store)) == len(before) + 1


# --- The anchor -------------------------------------------------------------------------------------------------------


def test_the_last_head_of_each_transaction_is_noted_and_every_report(store: Store) -> None:
    append(store, [check_draft(), check_draft()])
    append(store, [Draft(Kind.REPORT, {"sha256": "0"}), check_draft()])
    append(store, [Draft(Kind.REPORT, {"sha256": "1"})])
    append(store, [])
    assert store.anchor is not None
    noted = store.anchor.heads()
    assert [(head.seq, head.report) for head in noted] == [(2, False), (3, True), (4, False), (5, True)]
    rows = {row.seq: row for row in entries_of(store)}
    assert all((head.hash, head.time) == (rows[head.seq].hash, rows[head.seq].time) for head in noted)


def test_nothing_is_recorded_where_no_head_can_be_noted(store: Store) -> None:
    assert store.anchor is not None
    store.anchor.file.mkdir()
    with pytest.raises(RecordsError, match="notes the head"):
        append(store, [check_draft()])
    assert entries_of(store) == []


def test_what_is_durable_stands_although_its_head_cannot_be_noted(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device", "MARKER/anchor.txt")

    assert store.anchor is not None
    monkeypatch.setattr(type(store.anchor), "append", fail)
    with caplog.at_level(logging.WARNING):
        append(store, [check_draft()])
    assert len(entries_of(store)) == 1
    assert "could not be noted" in caplog.text
    assert "MARKER" not in caplog.text


def test_a_folder_that_has_become_read_only(store: Store) -> None:
    append(store, [check_draft()])
    with read_only(store.folder), pytest.raises(RecordsError, match="cannot be written"):
        append(store, [check_draft()])
    append(store, [check_draft()])
    assert len(entries_of(store)) == 2


# --- One chain a folder -----------------------------------------------------------------------------------------------


def test_a_folder_goes_on_with_its_chain(store: Store, ring: KeyRing, clock: Clock) -> None:
    append(store, [check_draft()])
    store.engine.dispose()
    again = make_store(store.folder, ring, clock)
    (head,) = append(again, [check_draft()])
    assert head.seq == 2
    again.engine.dispose()


def test_a_closed_chain_is_never_written_to(store: Store) -> None:
    (first,) = append(store, [check_draft()])
    with writing(store.engine) as connection:
        connection.execute(CHAINS.update().values(closed=1))
    (second,) = append(store, [check_draft()])
    assert second.seq == 1
    assert second.chain != first.chain


def test_threads_append_one_after_the_other(store: Store) -> None:
    def write() -> None:
        for _ in range(5):
            append(store, [check_draft()])

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    rows = entries_of(store)
    assert [row.seq for row in rows] == list(range(1, 21))
    assert [row.previous for row in rows[1:]] == [row.hash for row in rows[:-1]]


def test_seals_of_old_keys_stand_beside_new_ones(store: Store, ring: KeyRing, clock: Clock) -> None:
    append(store, [check_draft()])
    again = replace(store, ring=ring.rotated(BEGIN))
    append(again, [check_draft()])
    rows = entries_of(store)
    assert [row.key for row in rows] == [ring.current, again.ring.current]
    for row in rows:
        assert row.seal == seal_of(row.hash, again.ring.seal_key(row.key, row.chain))


def test_times_are_in_utc_and_sorted_as_text() -> None:
    assert time_text(BEGIN) == "2026-03-14T09:26:53.000000Z"
    assert time_of(time_text(BEGIN)) == BEGIN
    assert time_text(BEGIN.astimezone()) == time_text(BEGIN)
