"""Backups: one file that verifies; and what comes back from it, whatever has become of the records meanwhile."""

from __future__ import annotations

import json
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from facematch_gui.errors import OutputError, RecordsError, RecordsKeyError, UsageError
from facematch_gui.records.backups.backup import Restored, back_up, restore
from facematch_gui.records.history.searching import search
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.rotation import rotate
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.rules.erasing import erase_case
from facematch_gui.records.storage.beginning import begin_chain
from facematch_gui.records.storage.damage import SetAside
from facematch_gui.records.storage.database import FILE, reading
from facematch_gui.records.storage.ledger import Draft, append, read_crops, read_payload
from facematch_gui.records.storage.schema import CHAINS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, Query, State, VerifiedRecords
from tests.records.conftest import BEGIN, Clock, check_draft, make_store
from tests.records.sample_records import ADMINISTRATOR, decision

ENTRIES_AT_FIRST = 16


@pytest.fixture
def store(filled_store: Store) -> Store:
    return filled_store


@pytest.fixture(scope="module")
def made_backup(tmp_path_factory: pytest.TempPathFactory, filled: tuple[Path, KeyRing]) -> Path:
    """Of the records that ``store`` has at first; to be copied."""
    folder = tmp_path_factory.mktemp("backup")
    shutil.copytree(filled[0], folder / "records")
    made = make_store(folder / "records", filled[1], Clock())
    file = folder / "backup.sqlite3"
    assert back_up(made, file).problems == []
    made.engine.dispose()
    return file


@pytest.fixture
def backup(made_backup: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(made_backup, tmp_path))


def look(store: Store) -> VerifiedRecords:
    return verify(store, store.anchor.heads() if store.anchor else ())


def lose(store: Store, clock: Clock, why: SetAside | None = None, *, anchor: bool = True) -> Store:
    """The records are gone, and the program has begun new ones."""
    store.engine.dispose()
    for file in store.folder.glob(f"{FILE}*"):
        file.unlink()
    if not anchor:
        (store.folder / "anchor.txt").unlink()
    clock.turn(minutes=5)
    fresh = make_store(store.folder, store.ring, clock)
    begin_chain(fresh, why)
    return fresh


@pytest.fixture
def fresh(store: Store, backup: Path, clock: Clock) -> Iterator[Store]:
    """Records that were begun in place of a damaged file, after the backup and two checks more."""
    append(store, [check_draft(record="d" * 32)])
    append(store, [check_draft(record="e" * 32)])
    fresh = lose(store, clock, SetAside("records.sqlite3.damaged-20260314T093300Z"))
    yield fresh
    fresh.engine.dispose()


def count(store: Store) -> int:
    with reading(store.engine) as connection:
        return connection.execute(select(func.count()).select_from(ENTRIES)).scalar_one()


# --- Backing up -------------------------------------------------------------------------------------------------------


def test_a_backup_is_one_private_file_that_verifies(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite3"
    verified = back_up(store, file)
    assert (verified.problems, verified.entries, verified.anchored) == ([], ENTRIES_AT_FIRST, ENTRIES_AT_FIRST)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["backup.sqlite3"]
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
        assert database.execute("SELECT count(*) FROM entries").fetchone() == (ENTRIES_AT_FIRST,)


def test_a_backup_replaces_nothing(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite3"
    file.write_text("mine")
    with pytest.raises(UsageError):
        back_up(store, file)
    assert file.read_text() == "mine"


def test_a_backup_that_cannot_be_written_leaves_nothing(store: Store, tmp_path: Path) -> None:
    with pytest.raises(OutputError):
        back_up(store, tmp_path / "missing" / "backup.sqlite3")
    (tmp_path / "file").touch()
    with pytest.raises(OutputError):
        back_up(store, tmp_path / "file" / "backup.sqlite3")


def test_changed_records_are_backed_up_and_what_is_wrong_is_said(store: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as database:
        database.execute("UPDATE entries SET facts = '{}' WHERE seq = 9")
    file = tmp_path / "backup.sqlite3"
    assert [problem.code for problem in back_up(store, file).problems] == ["content_changed"]
    assert file.exists()
    with pytest.raises(RecordsError, match="does not verify: 1 problems, the first of which is that entry 9 was"):
        restore(store, file, ADMINISTRATOR)


# --- Restoring --------------------------------------------------------------------------------------------------------


def test_lost_records_come_back_and_what_was_begun_since_stays(fresh: Store, backup: Path) -> None:
    append(fresh, [check_draft(case="Since", record="f" * 32)])
    restored = restore(fresh, backup, ADMINISTRATOR)
    assert restored.entries == ENTRIES_AT_FIRST
    ((chain, after, until),) = [(lost.chain, lost.after, lost.until) for lost in restored.lost]
    assert (after, until) == (16, 18)
    with reading(fresh.engine) as connection:
        assert read_payload(connection, fresh.ring, f"{9:032x}") == {"case": "Case 9", "officer": "Officer 1"}
        assert sorted(read_crops(connection, fresh.ring, f"{12:032x}")) == ["document", "selfie"]
        assert connection.execute(select(CHAINS.c.closed).where(CHAINS.c.chain == chain)).scalar() == 1
    assert len(search(fresh, Query(case="Case 9")).rows) == 1
    assert len(search(fresh, Query(case="Since")).rows) == 1
    append(fresh, [check_draft()])
    verified = look(fresh)
    assert verified.problems == []
    assert verified.chains == 2
    assert any(f"lacks entries 17 to 18 of chain {chain[:8]}" in note for note in verified.notes)
    assert any("set aside as records.sqlite3.damaged-20260314T093300Z" in note for note in verified.notes)


def test_what_is_cut_after_a_backup_came_back_is_found_all_the_same(fresh: Store, backup: Path) -> None:
    (lost,) = restore(fresh, backup, ADMINISTRATOR).lost
    with closing(sqlite3.connect(fresh.folder / FILE, isolation_level=None)) as database:
        beyond = f"SELECT record FROM entries WHERE chain = '{lost.chain}' AND seq > 14"
        for table in ("crops", "secrets", "lookup", "entries"):
            database.execute(f"DELETE FROM {table} WHERE record IN ({beyond})")
        head = f"(SELECT seq, hash FROM entries WHERE chain = '{lost.chain}' AND seq = 14)"
        database.execute(f"UPDATE chains SET (head_seq, head_hash) = {head} WHERE chain = '{lost.chain}'")
    assert [(problem.code, problem.seq) for problem in look(fresh).problems] == [("truncated", 15)]


def test_a_second_time_nothing_is_missing(fresh: Store, backup: Path) -> None:
    restore(fresh, backup, ADMINISTRATOR)
    before = count(fresh)
    assert restore(fresh, backup, ADMINISTRATOR).entries == 0
    assert count(fresh) == before
    assert look(fresh).problems == []


def test_records_that_have_all_are_left_alone(store: Store, backup: Path) -> None:
    append(store, [check_draft()])
    assert restore(store, backup, ADMINISTRATOR).entries == 0
    assert count(store) == ENTRIES_AT_FIRST + 1
    assert look(store).notes == []


def test_removed_records_come_back_where_they_were(store: Store, backup: Path) -> None:
    append(store, [check_draft()])
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as database:
        database.execute("DELETE FROM entries WHERE seq IN (2, 3, 9)")
    assert {problem.code for problem in look(store).problems} >= {"removed"}
    assert restore(store, backup, ADMINISTRATOR).entries == 3
    verified = look(store)
    assert verified.problems == []
    assert verified.chains == 1


def test_what_was_erased_since_stays_erased(store: Store, backup: Path) -> None:
    erase_case(store, store, "Case 9", "request", ADMINISTRATOR)
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as database:
        database.execute("DELETE FROM entries WHERE seq = 9")
    assert restore(store, backup, ADMINISTRATOR).entries == 1
    with reading(store.engine) as connection:
        assert connection.execute(select(SECRETS).where(SECRETS.c.record == f"{9:032x}")).all() == []
    assert search(store, Query(case="Case 9")).rows == []
    assert look(store).problems == []


def test_what_was_erased_stays_so_where_its_receipt_is_lost_with_the_database(
    store: Store, backup: Path, clock: Clock
) -> None:
    whole, faces = f"{12:032x}", f"{13:032x}"
    erase_case(store, store, "Case 12", "withdrawn", ADMINISTRATOR)
    append(store, [Draft(Kind.ERASURE, {"scope": "crops", "records": [faces], "reason": "expired"})])
    lost = lose(store, clock, SetAside("records.sqlite3.damaged-20260314T093300Z"))

    assert restore(lost, backup, ADMINISTRATOR).erased == 2

    with reading(lost.engine) as connection:
        assert read_payload(connection, lost.ring, whole) is None
        assert read_payload(connection, lost.ring, faces) is not None
        assert read_crops(connection, lost.ring, faces) == {}
        receipts = select(ENTRIES.c.facts).where(ENTRIES.c.kind == Kind.ERASURE).order_by(ENTRIES.c.time)
        *_, first, second = map(json.loads, connection.execute(receipts).scalars())
    assert (first["reason"], first["records"], second["reason"]) == ("withdrawn", [whole], "expired")
    assert look(lost).problems == []
    assert restore(lost, backup, ADMINISTRATOR) == Restored(0, [])
    lost.engine.dispose()


def test_what_was_decided_since_holds(store: Store, backup: Path) -> None:
    append(store, [decision(f"{9:032x}", "closed")])
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as database:
        for table in ("entries", "lookup", "secrets"):
            database.execute(f"DELETE FROM {table} WHERE record = '{9:032x}'")
    restore(store, backup, ADMINISTRATOR)
    with reading(store.engine) as connection:
        assert (
            connection.execute(select(LOOKUP.c.state).where(LOOKUP.c.record == f"{9:032x}")).scalar() == State.DECIDED
        )
    assert look(store).problems == []


def test_a_machine_that_has_nothing_but_the_key_gets_all_back(store: Store, backup: Path, clock: Clock) -> None:
    fresh = lose(store, clock, anchor=False)
    assert restore(fresh, backup, ADMINISTRATOR) == Restored(ENTRIES_AT_FIRST, [])
    verified = look(fresh)
    assert (verified.problems, len(verified.notes)) == ([], 1)
    fresh.engine.dispose()


def test_a_backup_from_before_the_key_was_changed_is_wrapped_anew(store: Store, backup: Path, clock: Clock) -> None:
    ring, _ = rotate(store, store, lambda ring: None, ADMINISTRATOR)
    fresh = lose(replace(store, ring=ring), clock)
    restore(fresh, backup, ADMINISTRATOR)
    with reading(fresh.engine) as connection:
        assert set(connection.execute(select(SECRETS.c.key)).scalars()) == {ring.current}
    assert len(search(fresh, Query(case="Case 9")).rows) == 1
    assert [problem.code for problem in look(fresh).problems] == []
    fresh.engine.dispose()


def test_a_backup_of_another_key_asks_for_it(store: Store, backup: Path) -> None:
    before = count(store)
    with pytest.raises(RecordsKeyError, match="a key that is not here"):
        restore(replace(store, ring=KeyRing.new(BEGIN)), backup, ADMINISTRATOR)
    assert count(store) == before


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + bytes(4000)])
def test_what_is_no_backup_changes_nothing(store: Store, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    with pytest.raises(RecordsError, match="no backup of records"):
        restore(store, file, ADMINISTRATOR)
    with pytest.raises(RecordsError, match="no backup of records"):
        restore(store, tmp_path / "missing", ADMINISTRATOR)
    assert count(store) == ENTRIES_AT_FIRST


def test_a_damaged_backup_changes_nothing(fresh: Store, backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[20_000:40_000] = bytes(20_000)
    backup.write_bytes(content)
    with pytest.raises(RecordsError):
        restore(fresh, backup, ADMINISTRATOR)
    assert count(fresh) == 2


def test_a_backup_of_a_newer_version_changes_nothing(fresh: Store, backup: Path) -> None:
    with closing(sqlite3.connect(backup, isolation_level=None)) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(RecordsError, match="newer version"):
        restore(fresh, backup, ADMINISTRATOR)
    assert count(fresh) == 2
