"""A damaged file of records: found, kept aside, and gone when nothing in it may be kept."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from facematch_gui.errors import DamagedRecordsError, RecordsError
from facematch_gui.records.storage import database
from facematch_gui.records.storage.damage import last_set_aside, purge_set_aside
from facematch_gui.records.storage.database import FILE, checkpoint, open_local
from tests.records.filling import ROWS, fill, filled_file, names_in, write_row


def _spoil(file: Path, page: int) -> None:
    """Overwrites a page of 4,096 bytes, counted from 0, as a bad disk does."""
    with file.open("r+b") as stream:
        stream.seek(page * 4096)
        stream.write(b"\xa5" * 4096)


def test_a_file_that_is_no_database_is_kept_aside(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE).write_bytes(b"no database" * 1000)
    opened = open_local(folder)
    assert opened.set_aside is not None
    assert (folder / opened.set_aside.file).read_bytes() == b"no database" * 1000
    write_row(opened.engine, "a")
    opened.engine.dispose()
    assert open_local(folder).set_aside is None


@pytest.mark.parametrize("page", [0, 1, 7, 23])
def test_a_damaged_page_is_found_when_the_file_was_not_closed(folder: Path, tmp_path: Path, page: int) -> None:
    engine = open_local(folder).engine
    fill(engine)
    checkpoint(engine)
    write_row(engine, "z")
    # The folder as a power failure leaves it: what was written last is in the log alone.
    left = tmp_path / "left"
    shutil.copytree(folder, left)
    engine.dispose()
    _spoil(left / FILE, page)
    opened = open_local(left)
    write_row(opened.engine, "new")
    names = names_in(opened.engine)
    opened.engine.dispose()
    if opened.set_aside is None:
        # The log had this very page, and mends it.
        assert page == 0
        assert len(names) == ROWS + 2
    else:
        assert names == ["new"]
        assert (left / opened.set_aside.file).exists()


def test_a_damaged_page_that_is_met_later_is_kept_aside_at_the_next_opening(folder: Path) -> None:
    file = filled_file(folder)
    with closing(sqlite3.connect(file)) as connection:
        root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'site'").fetchone()[0]
    _spoil(file, root - 1)
    engine = open_local(folder).engine
    with pytest.raises(DamagedRecordsError):
        names_in(engine)
    engine.dispose()
    opened = open_local(folder)
    assert opened.set_aside is not None
    assert names_in(opened.engine) == []
    opened.engine.dispose()
    assert open_local(folder).set_aside is None


def test_a_suspicion_that_proves_wrong_is_dropped(folder: Path) -> None:
    file = filled_file(folder)
    suspicion = file.with_name(f"{FILE}.suspect")
    suspicion.touch()
    opened = open_local(folder)
    assert opened.set_aside is None
    assert not suspicion.exists()
    assert len(names_in(opened.engine)) == ROWS
    opened.engine.dispose()


def test_a_file_cut_short_is_kept_aside(folder: Path) -> None:
    file = filled_file(folder)
    with file.open("r+b") as stream:
        stream.truncate(4096 * 3 + 100)
    opened = open_local(folder)
    try:
        names_in(opened.engine)
    except DamagedRecordsError:
        opened.engine.dispose()
        opened = open_local(folder)
    assert opened.set_aside is not None
    opened.engine.dispose()


def test_files_set_aside_go_when_nothing_in_them_may_be_kept(folder: Path) -> None:
    folder.mkdir()
    names = [f"{FILE}.damaged-20260101T000000Z{ending}" for ending in ("", "-wal", "-shm", "-2", "-2-wal")]
    for name in (*names, FILE, f"{FILE}.damaged-20260302T000000Z"):
        (folder / name).touch()
    now = datetime(2026, 4, 1, tzinfo=UTC)
    assert purge_set_aside(folder, now, keep_days=90) == 0
    assert purge_set_aside(folder, now, keep_days=89) == len(names)
    assert sorted(path.name for path in folder.iterdir()) == [FILE, f"{FILE}.damaged-20260302T000000Z"]


def test_a_damaged_file_that_cannot_be_set_aside_stays(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        # As on Windows, where another program has the file open.
        raise PermissionError

    folder.mkdir()
    (folder / FILE).write_bytes(b"no database" * 1000)
    monkeypatch.setattr(database, "set_aside", fail)
    with pytest.raises(RecordsError, match="cannot be set aside"):
        open_local(folder)
    assert (folder / FILE).read_bytes() == b"no database" * 1000


def test_the_last_file_set_aside_is_told_if_it_is_new_enough(folder: Path) -> None:
    folder.mkdir()
    assert last_set_aside(folder, "2026-03-01T00:00:00.000000Z") is None
    for ending in ("20260228T000000Z", "20260301T120000Z", "20260301T120000Z-2", "20260301T120000Z-2-wal", "99999999T"):
        (folder / f"{FILE}.damaged-{ending}").touch()
    assert (found := last_set_aside(folder, "2026-03-01T12:00:00.999999Z")) is not None
    assert found.file == f"{FILE}.damaged-20260301T120000Z-2"
    assert last_set_aside(folder, "2026-03-01T12:00:01.000000Z") is None
