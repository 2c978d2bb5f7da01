"""Why the file of the records did not do what it was asked, in the program's words."""

from __future__ import annotations

import sqlite3

from facematch_gui.errors import DamagedRecordsError, RecordsError


def words_for(error: sqlite3.Error) -> RecordsError | None:
    """What to tell of an error of SQLite; None where the program itself is to blame."""
    match _code_of(error):
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return damaged()
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return RecordsError(
                "The records are locked by another program",
                "Wait a moment and try again. If they stay locked, close the other program that uses them.",
            )
        case sqlite3.SQLITE_FULL:
            return RecordsError("The disk with the records is full", "Free some space on it, then try again.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return RecordsError(
                "The records cannot be written", "Let the program write to the folder of its records, then try again."
            )
        case sqlite3.SQLITE_IOERR:
            return RecordsError(
                "The disk with the records does not work as it should",
                "See that it is connected and has room left, then try again.",
            )
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_AUTH | sqlite3.SQLITE_NOLFS | sqlite3.SQLITE_PROTOCOL:
            return cannot_open()
        case _:
            return None


def is_damage(error: BaseException) -> bool:
    """Whether an error says that the file holds what no database can."""
    return isinstance(error, sqlite3.Error) and isinstance(words_for(error), DamagedRecordsError)


def damaged() -> DamagedRecordsError:
    """What to tell of a damaged file."""
    return DamagedRecordsError(
        "The file of the records is damaged",
        "Start the program again: it keeps the damaged file aside and begins a new one. Then restore a backup: "
        "facematch records restore.",
    )


def cannot_open() -> RecordsError:
    """What to tell where the file system gives nothing."""
    return RecordsError(
        "The records cannot be opened",
        "See that the folder of the records is there and that the program may write to it, then try again.",
    )


def _code_of(error: sqlite3.Error) -> int:
    """SQLite's primary result code (sqlite.org/rescode.html); an extended one holds it in its lowest byte."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
