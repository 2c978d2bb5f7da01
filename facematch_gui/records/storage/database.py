"""Opens the file of the records, brings its tables up to date, and keeps it aside where it is damaged.

SQLite in write-ahead mode: a transaction is on the disk when it is committed, readers never wait for a writer, and
several programs may share the file. Writes go through ``writing``, reads through ``reading``; a connection of any other
make may read alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, exc, inspect, text

from facematch_gui.bulk.whole_file import force_folder
from facematch_gui.errors import DamagedRecordsError, RecordsError
from facematch_gui.records.server import refusals as server_errors
from facematch_gui.records.storage import sqlite_errors
from facematch_gui.records.storage.damage import (
    SetAside,
    clear_suspicion,
    is_sound,
    is_suspect,
    set_aside,
    suspect_damage,
    was_left_open,
)
from facematch_gui.records.storage.opening import alone

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
    from sqlalchemy.pool import ConnectionPoolEntry, PoolProxiedConnection

FILE = "records.sqlite3"
"""In the folder of the records."""
REVISION = "0001"
"""Of the tables that this program knows; the newest under ``migrations/``. Later ones are greater as text."""
BUSY_SECONDS = 5.0
"""How long one program waits for another's transaction, which takes a hundredth of a second."""

_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    # Every commit is on the disk before it returns, also when the power fails.
    "PRAGMA synchronous = FULL",
    # What is deleted is overwritten with zeros.
    "PRAGMA secure_delete = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA trusted_schema = OFF",
)
_CHECKPOINT_MS = 100
_MIGRATION_LOCK = 0x464D5245
"""Of PostgreSQL's advisory locks: desks that start together migrate one after the other."""


@dataclass(frozen=True, eq=False)
class Opened:
    """The open file of a folder's records."""

    engine: Engine
    set_aside: SetAside | None = None


def open_local(folder: Path, busy_seconds: float = BUSY_SECONDS) -> Opened:
    """Opens a folder's own records, with tables of this program's version; makes folder and file where there are none.

    Raises:
        RecordsError: the file cannot be opened or written, is locked for longer than ``busy_seconds``, or is of a newer
            version of the program. It stays as it is.
    """
    file = folder / FILE
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with alone(folder):
            return _open_alone(file, busy_seconds)
    except OSError:
        raise sqlite_errors.cannot_open() from None


def _open_alone(file: Path, busy_seconds: float) -> Opened:
    try:
        return Opened(_open(file, busy_seconds))
    except DamagedRecordsError:
        aside = _set_aside(file)
    return Opened(_open(file, busy_seconds), aside)


def _open(file: Path, busy_seconds: float) -> Engine:
    if not file.exists():
        _make(file)
    engine = local_engine(file, busy_seconds)
    try:
        _require_sound(engine, file)
        migrate(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _make(file: Path) -> None:
    """Makes an empty database, which has its name only when it has its tables: another program may wait for it."""
    fresh = file.with_name(f"{file.name}.new")
    for ending in ("", "-wal", "-shm"):
        fresh.with_name(f"{fresh.name}{ending}").unlink(missing_ok=True)
    # The mode that files beside it, such as the write-ahead log, take over from it.
    fresh.touch(mode=0o600)
    engine = local_engine(fresh)
    try:
        migrate(engine)
    finally:
        engine.dispose()
    fresh.replace(file)
    force_folder(file.parent)


def _set_aside(file: Path) -> SetAside:
    try:
        return set_aside(file)
    except OSError:
        raise RecordsError(
            "The file of the records is damaged and cannot be set aside",
            "Close every other program that uses the records, then try again.",
        ) from None


def _require_sound(engine: Engine, file: Path) -> None:
    """Looks right through a file that was not closed, as after a power failure, or under suspicion."""
    thorough = is_suspect(file)
    look = thorough or was_left_open(file)
    # What is no database at all says so by itself, at the latest when its tables are looked for.
    with reading(engine) as connection:
        if look and not is_sound(connection, thorough):
            raise sqlite_errors.damaged()
    clear_suspicion(file)


def local_engine(file: Path, busy_seconds: float = BUSY_SECONDS) -> Engine:
    """An engine on a SQLite file of records, which is not touched yet. Errors name no values of a statement."""
    engine = create_engine(
        # No file is made by connecting: one that was moved away must not be followed by an empty one.
        URL.create("sqlite", database=_address(file), query={"mode": "rw", "uri": "true"}),
        hide_parameters=True,
        # Transactions begin where ``_begin`` says so, and not where Python's module guesses.
        connect_args={"isolation_level": None, "timeout": busy_seconds},
    )

    @event.listens_for(engine, "connect")
    def _connected(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()
        entry.info["file"] = _identity(file)

    @event.listens_for(engine, "checkout")
    def _taken(_: DBAPIConnection, entry: ConnectionPoolEntry, __: PoolProxiedConnection) -> None:
        if entry.info["file"] != _identity(file):
            # Another program has set this file aside, or restored a backup: the pool opens the new one instead.
            raise exc.DisconnectionError

    @event.listens_for(engine, "handle_error")
    def _failed(context: ExceptionContext) -> None:
        if sqlite_errors.is_damage(context.original_exception):
            suspect_damage(file)

    @event.listens_for(engine, "begin")
    def _begun(connection: Connection) -> None:
        _begin(connection, file)

    return engine


def _address(file: Path) -> str:
    """As SQLite reads it (sqlite.org/uri.html): with a share's server in the path, where Python has it before."""
    address = file.absolute().as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)


def _begin(connection: Connection, file: Path) -> None:
    """Begins a transaction: one that writes takes its turn at once, and is never refused half-way."""
    if not connection.get_execution_options().get("facematch_writes"):
        connection.exec_driver_sql("PRAGMA query_only = ON")
        connection.exec_driver_sql("BEGIN")
        return
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    connection.exec_driver_sql("BEGIN IMMEDIATE")
    if connection.connection.info["file"] != _identity(file):
        raise RecordsError("The records have just been replaced by another program", "Try again.")


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes; everything in it is there afterwards, durably, or nothing is.

    Raises:
        RecordsError: the database refused; nothing was written.
    """
    with database_errors(), engine.execution_options(facematch_writes=True).begin() as connection:
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that reads: whatever others write meanwhile, it sees one state.

    Raises:
        RecordsError: the database cannot be read.
    """
    with database_errors(), engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            # As SQLite does by itself.
            connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        yield connection


def checkpoint(engine: Engine) -> bool:
    """Takes what was erased out of SQLite's write-ahead log too; returns whether it is empty now.

    Nobody who reads at this moment is waited for: until they are done, nobody could write.

    Raises:
        RecordsError: the database refused.
    """
    if engine.dialect.name != "sqlite":
        return True
    with database_errors():
        connection = engine.raw_connection()
        try:
            cursor = connection.cursor()
            (patience,) = cursor.execute("PRAGMA busy_timeout").fetchone()
            cursor.execute(f"PRAGMA busy_timeout = {_CHECKPOINT_MS}")
            try:
                (is_busy, _, _) = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                cursor.execute(f"PRAGMA busy_timeout = {patience}")
        finally:
            connection.close()
    return not is_busy


def rebuild_indexes(engine: Engine, table: Table) -> None:
    """Writes a table's indexes anew, one after the other: of rows that were deleted, pieces stay in unused parts of
    pages that SQLite has split before.

    Raises:
        RecordsError: the database refused.
    """
    if engine.dialect.name != "sqlite":
        return
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        with writing(engine) as connection:
            connection.execute(text(f"REINDEX {index.name}"))


@contextmanager
def database_errors() -> Iterator[None]:
    """Says in the program's words why a database refused. A mistake in a statement goes through: it is a bug.

    Raises:
        RecordsError: the database cannot be reached, read or written.
        DamagedRecordsError: the file is damaged.
    """
    try:
        yield
    except exc.DBAPIError as error:
        words = _words_for(error)
        if words is None:
            raise
        raise words from None
    except (sqlite3.Error, exc.DisconnectionError, exc.TimeoutError) as error:
        words = sqlite_errors.words_for(error) if isinstance(error, sqlite3.Error) else None
        raise (words or sqlite_errors.cannot_open()) from None


def _words_for(error: exc.DBAPIError) -> RecordsError | None:
    if isinstance(error, exc.DataError | exc.IntegrityError | exc.ProgrammingError):
        return None
    if isinstance(error.orig, sqlite3.Error):
        return sqlite_errors.words_for(error.orig)
    return server_errors.words_for(error.orig) if error.orig else None


# --- Versions ---------------------------------------------------------------------------------------------------------


def is_current(engine: Engine) -> bool:
    """Whether a database has the tables of this program's version.

    Raises:
        RecordsError: it cannot be read.
    """
    with reading(engine) as connection:
        return _revision(connection) == REVISION


def migrate(engine: Engine) -> None:
    """Brings a database's tables up to date, all in one transaction; loads Alembic only where something is due.

    Raises:
        RecordsError: the database is of a newer version of the program, or refused.
    """
    if is_current(engine):
        return
    with writing(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _MIGRATION_LOCK})
        # Another program may have been faster while this one waited for its turn.
        if not has_current_tables(connection):
            _upgrade(connection)


def has_current_tables(connection: Connection) -> bool:
    """Whether a database has the tables of this program's version, and not of an older one or none.

    Raises:
        RecordsError: it is of a newer version of the program.
    """
    found = _revision(connection)
    if found > REVISION and connection.dialect.name == "postgresql":
        raise RecordsError(
            "The site's database server is used by a newer version of the program",
            "Update the program on this desk. Until then, what is recorded waits on this machine.",
        )
    if found > REVISION:
        raise RecordsError(
            "The records were written by a newer version of the program",
            "Use that version, or restore a backup made by this version: facematch records restore.",
        )
    return found == REVISION


def hold_tables(connection: Connection) -> None:
    """Keeps a server's tables as they are until the transaction ends.

    Raises:
        RecordsError: they are of another version of the program.
    """
    connection.execute(text("SELECT pg_advisory_xact_lock_shared(:number)"), {"number": _MIGRATION_LOCK})
    if not has_current_tables(connection):
        raise server_errors.unreachable()


def _revision(connection: Connection) -> str:
    """Of a database's tables; empty where it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


def _upgrade(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    command.upgrade(config, REVISION)
