"""Copies of the records: written whole into a file, and read again into a database that nobody else sees."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, inspect

from facematch_gui.errors import DamagedRecordsError, OutputError, RecordsError
from facematch_gui.records.storage.damage import is_sound
from facematch_gui.records.storage.database import database_errors, migrate, reading
from facematch_gui.records.storage.schema import ENTRIES

_OF_THE_COPY = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR}
"""SQLite's codes for what cannot be written."""


def write_copy(engine: Engine, file: Path) -> None:
    """Copies a SQLite database as it is at this moment into a new file, which its owner alone may read.

    Raises:
        OutputError: the file cannot be written; what there is of it stays.
        RecordsError: the database cannot be read.
    """
    try:
        file.touch(mode=0o600, exist_ok=False)
        with closing(engine.raw_connection()) as connection, closing(sqlite3.connect(file)) as target:
            source = connection.driver_connection
            assert isinstance(source, sqlite3.Connection)  # noqa: S101, for the types
            with database_errors():
                _copy(source, target)
        with file.open("rb+") as stream:
            os.fsync(stream.fileno())
    except OSError as error:
        raise _unwritable(error) from error


def _copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    try:
        source.backup(target)
        # One file and none beside it: what a write-ahead log holds would not travel along.
        target.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF in _OF_THE_COPY:
            raise OSError(str(error)) from None
        raise


def _unwritable(error: OSError) -> OutputError:
    return OutputError(
        "The copy of the records cannot be written: {reason}",
        "Choose a place that you may write to, and that has room for it.",
        reason=error.strerror or "the disk is full, or does not take it",
    )


@contextmanager
def read_copy(file: Path) -> Iterator[Engine]:
    """A copy's content, with tables of this program's version, in a temporary database of which no trace stays.

    The file is looked through for damage, and stays as it is.

    Raises:
        RecordsError: the file is no copy of records, is damaged, or of a newer version of the program.
    """
    # A database without a name is a temporary file that goes with its connection, however the program ends.
    with closing(sqlite3.connect("", isolation_level=None, check_same_thread=False)) as temporary:
        try:
            with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as source:
                source.backup(temporary)
            engine = _engine_on(temporary)
            with reading(engine) as connection:
                has_entries = inspect(connection).has_table(ENTRIES.name)
                sound = is_sound(connection, thorough=True)
        except (sqlite3.Error, DamagedRecordsError):
            has_entries = sound = False
        if not has_entries or not sound:
            raise RecordsError(
                "The file is no backup of records, cannot be read, or is damaged",
                "Name a file that 'facematch records backup' has written.",
            )
        migrate(engine)
        yield engine


def _engine_on(database: sqlite3.Connection) -> Engine:
    engine = create_engine("sqlite://", creator=lambda: database, poolclass=StaticPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN")

    return engine
