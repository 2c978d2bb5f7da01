"""The file of the records: opened, locked, full, or of another version."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, delete, insert, inspect, select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from facematch_gui.errors import RecordsError
from facematch_gui.records.storage import database
from facematch_gui.records.storage.database import (
    BUSY_SECONDS,
    FILE,
    REVISION,
    checkpoint,
    database_errors,
    is_current,
    open_local,
    reading,
    rebuild_indexes,
    writing,
)
from facematch_gui.records.storage.schema import LOOKUP, METADATA, SITE
from facematch_gui.records.store import Store
from tests.records.disks import read_only, small_disk
from tests.records.filling import filled_file, names_in, write_row

SOON = 0.05
"""Seconds to wait for a lock that nobody lets go of."""


# --- Tables -----------------------------------------------------------------------------------------------------------


def test_the_migrations_make_the_tables_of_the_schema(store: Store) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with reading(store.engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        for table in METADATA.sorted_tables:
            made = {index["name"]: index["column_names"] for index in inspect(connection).get_indexes(table.name)}
            meant = {index.name: [column.name for column in index.columns] for index in table.indexes}
            assert made == meant


def test_the_revision_is_the_newest_migration() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory(str(Path(database.__file__).parent / "migrations")).get_heads() == [REVISION]


def test_tables_that_are_up_to_date_need_no_alembic(folder: Path) -> None:
    open_local(folder).engine.dispose()
    script = (
        "import sys; from pathlib import Path; from facematch_gui.records.storage.database import open_local;"
        "open_local(Path(sys.argv[1])).engine.dispose(); print('alembic' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "False"


def test_a_migration_that_fails_leaves_nothing(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail_in_the_middle(connection: Connection) -> None:
        upgrade(connection)
        raise RecordsError("It failed", "Try again.")

    upgrade = database._upgrade
    monkeypatch.setattr(database, "_upgrade", fail_in_the_middle)
    with pytest.raises(RecordsError, match="It failed"):
        open_local(folder)
    assert not (folder / FILE).exists()
    monkeypatch.undo()
    (folder / FILE).touch()
    monkeypatch.setattr(database, "_upgrade", fail_in_the_middle)
    with pytest.raises(RecordsError, match="It failed"):
        open_local(folder)
    with closing(sqlite3.connect(folder / FILE)) as connection:
        assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    monkeypatch.undo()
    open_local(folder).engine.dispose()


def test_records_of_a_newer_version_stay_as_they_are(folder: Path) -> None:
    file = filled_file(folder)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = file.read_bytes()
    with pytest.raises(RecordsError, match="newer version"):
        open_local(folder)
    assert file.read_bytes() == before
    assert not list(folder.glob("*.damaged-*"))


# --- Transactions -----------------------------------------------------------------------------------------------------


def test_what_is_written_is_forced_to_the_disk_and_overwritten_when_deleted(store: Store) -> None:
    with reading(store.engine) as connection:
        found = [
            connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "secure_delete")
        ]
    assert found == ["wal", 2, 1]


def test_a_transaction_that_fails_writes_nothing(store: Store) -> None:
    def write_and_fail() -> None:
        with writing(store.engine) as connection:
            connection.execute(insert(SITE).values(name="a", value=""))
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    assert names_in(store.engine) == []


def test_only_a_writing_transaction_writes(store: Store) -> None:
    with pytest.raises(RecordsError, match="cannot be written"), reading(store.engine) as connection:
        connection.execute(insert(SITE).values(name="a", value=""))
    with pytest.raises(OperationalError), store.engine.begin() as connection:
        connection.execute(insert(SITE).values(name="a", value=""))
    write_row(store.engine, "b")
    assert names_in(store.engine) == ["b"]


def test_a_reader_sees_one_state(store: Store) -> None:
    write_row(store.engine, "a")
    with reading(store.engine) as connection:
        assert connection.execute(select(SITE.c.name)).scalars().all() == ["a"]
        write_row(store.engine, "b")
        assert connection.execute(select(SITE.c.name)).scalars().all() == ["a"]


def test_mistakes_of_the_program_go_through_without_the_values(store: Store) -> None:
    write_row(store.engine, "a")
    with pytest.raises(IntegrityError) as caught:
        write_row(store.engine, "a", "A SECRET")
    assert "A SECRET" not in str(caught.value)
    with pytest.raises(OperationalError, match="no such table"), reading(store.engine) as connection:
        connection.execute(text("SELECT * FROM nowhere"))


def test_files_are_their_owners_alone(folder: Path) -> None:
    engine = open_local(folder).engine
    write_row(engine, "a")
    if sys.platform != "win32":
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.glob(f"{FILE}*")}
        assert modes == {FILE: 0o600, f"{FILE}-wal": 0o600, f"{FILE}-shm": 0o600}
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    engine.dispose()


def test_what_was_deleted_is_in_no_file(store: Store) -> None:
    write_row(store.engine, "a", "A SECRET")
    with writing(store.engine) as connection:
        connection.execute(SITE.delete())
    assert b"A SECRET" in (store.folder / f"{FILE}-wal").read_bytes()
    checkpoint(store.engine)
    assert not [path.name for path in store.folder.iterdir() if b"A SECRET" in path.read_bytes()]


def test_pieces_that_split_pages_have_left_are_overwritten(store: Store) -> None:
    def token(number: int) -> str:
        return hashlib.sha256(f"0 {number}".encode()).hexdigest()[:32]

    row = {"time": "", "verdict": "", "state": "", "desk": "", "officer_token": "", "has_crops": 0}
    rows = [{**row, "record": token(-1 - number), "case_token": token(number)} for number in range(1500)]
    with writing(store.engine) as connection:
        connection.execute(insert(LOOKUP), rows)
        connection.execute(delete(LOOKUP).where(LOOKUP.c.record.in_([row["record"] for row in rows[::2]])))
    rebuild_indexes(store.engine, LOOKUP)
    assert checkpoint(store.engine)
    content = (store.folder / FILE).read_bytes()
    is_there = [token(number).encode() in content for number in range(1500)]
    assert is_there == [False, True] * 750


def test_who_reads_keeps_the_log_and_nobody_waiting(store: Store) -> None:
    with reading(store.engine) as reader:
        assert reader.execute(select(SITE)).all() == []
        write_row(store.engine, "a", "A SECRET")
        begun = time.monotonic()
        assert not checkpoint(store.engine)
        assert time.monotonic() - begun < BUSY_SECONDS / 2
    assert checkpoint(store.engine)
    assert (store.folder / f"{FILE}-wal").stat().st_size == 0


def test_a_file_that_is_replaced_is_opened_anew(folder: Path, tmp_path: Path) -> None:
    engine = open_local(folder).engine
    write_row(engine, "a")
    other = open_local(tmp_path / "other").engine
    write_row(other, "b")
    other.dispose()
    for ending in ("-wal", "-shm", ""):
        (folder / f"{FILE}{ending}").unlink()
    shutil.copy(tmp_path / "other" / FILE, folder / FILE)
    assert names_in(engine) == ["b"]
    write_row(engine, "c")
    assert names_in(engine) == ["b", "c"]
    engine.dispose()


def test_a_file_that_is_gone_is_not_made_by_connecting(folder: Path) -> None:
    engine = open_local(folder).engine
    engine.dispose()
    (folder / FILE).unlink()
    with pytest.raises(RecordsError, match="cannot be opened"):
        names_in(engine)
    assert not (folder / FILE).exists()
    engine.dispose()


@pytest.mark.parametrize("name", ["a b", "100 % ü #mode=ro&x", "what?" if sys.platform != "win32" else "what"])
def test_a_folder_of_any_name(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    opened = open_local(folder)
    write_row(opened.engine, "a")
    opened.engine.dispose()
    assert (folder / FILE).stat().st_size > 0


def test_a_file_that_is_replaced_while_somebody_waits_for_it_is_not_written(folder: Path) -> None:
    engine = open_local(folder).engine
    with engine.execution_options(facematch_writes=True).connect() as connection:
        (folder / FILE).rename(folder / "elsewhere")
        with pytest.raises(RecordsError, match="replaced by another program"):
            connection.execute(insert(SITE).values(name="a", value=""))
    engine.dispose()


# --- What stops a database --------------------------------------------------------------------------------------------


def test_a_file_that_another_program_writes_to_for_long(folder: Path) -> None:
    filled_file(folder)
    engine = open_local(folder, SOON).engine
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordsError, match="locked by another program"):
            write_row(engine, "a")
        other.execute("ROLLBACK")
    write_row(engine, "a")
    engine.dispose()


def test_a_file_that_another_program_has_for_itself(folder: Path) -> None:
    file = filled_file(folder)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(RecordsError, match="locked by another program"):
            open_local(folder, SOON)
        other.execute("ROLLBACK")
    open_local(folder).engine.dispose()
    assert not list(folder.glob("*.damaged-*"))


def test_a_database_that_may_not_grow(store: Store) -> None:
    write_row(store.engine, "a")
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    with pytest.raises(RecordsError, match="disk with the records is full"):
        write_row(store.engine, "b", "x" * 100_000)
    with store.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    write_row(store.engine, "c")
    assert names_in(store.engine) == ["a", "c"]


def test_a_disk_that_is_full(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=1024) as disk:
        engine = open_local(disk / "records").engine
        write_row(engine, "a")
        ballast = disk / "ballast"
        with pytest.raises(OSError, match="No space left"):
            ballast.write_bytes(bytes(1024 * 1024))
        with pytest.raises(RecordsError, match="disk with the records is full"):
            write_row(engine, "b", "x" * 200_000)
        ballast.unlink()
        write_row(engine, "c")
        assert names_in(engine) == ["a", "c"]
        engine.dispose()


def test_a_disk_that_is_full_from_the_start(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=64) as disk:
        with pytest.raises(RecordsError, match=r"disk with the records|cannot be opened"):
            open_local(disk / "records")
        assert not list(disk.glob("*/*.damaged-*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no files")
def test_a_file_that_may_not_grow(store: Store) -> None:
    import resource

    write_row(store.engine, "a")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
    try:
        with pytest.raises(RecordsError, match="does not work as it should"):
            write_row(store.engine, "b", "x" * 2_000_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    write_row(store.engine, "c")
    assert names_in(store.engine) == ["a", "c"]


def test_a_folder_that_cannot_be_written(folder: Path) -> None:
    file = filled_file(folder)
    before = file.read_bytes()
    with read_only(folder), pytest.raises(RecordsError, match=r"records cannot be (opened|written)"):
        open_local(folder)
    assert file.read_bytes() == before
    opened = open_local(folder)
    assert opened.set_aside is None
    opened.engine.dispose()


def test_a_file_in_place_of_the_folder(folder: Path) -> None:
    folder.touch()
    with pytest.raises(RecordsError, match="cannot be opened"):
        open_local(folder)


def test_errors_of_a_driver_are_told_in_words_alone() -> None:
    with pytest.raises(RecordsError) as caught, database_errors():
        raise sqlite3.OperationalError("A SECRET")
    assert "A SECRET" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_is_current(folder: Path, tmp_path: Path) -> None:
    opened = open_local(folder)
    assert is_current(opened.engine)
    opened.engine.dispose()
    (tmp_path / "empty").touch()
    empty = database.local_engine(tmp_path / "empty")
    assert not is_current(empty)
    empty.dispose()
