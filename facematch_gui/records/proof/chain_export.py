"""Writes the public facts of every entry, which name nobody, for the verifier that needs neither program nor key."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from sqlalchemy import Connection, RowMapping, select

from facematch_gui.bulk.whole_file import write_whole
from facematch_gui.errors import OutputError
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.schema import CHAINS, ENTRIES
from facematch_gui.records.store import Store

_CHAIN = (CHAINS.c.chain, CHAINS.c.head_seq, CHAINS.c.head_hash, CHAINS.c.sent_seq, CHAINS.c.sent_hash)
_ENTRY = tuple(column for column in ENTRIES.c if column is not ENTRIES.c.payload)
_AT_ONCE = 1_000


def export_chain(store: Store, file: Path) -> int:
    """Writes the chains as JSON Lines: first a line a chain, then a line an entry; returns how many entries.

    Raises:
        OutputError: the file cannot be written; then it is as it was.
        RecordsError: the records cannot be read.
    """
    entries = 0

    def write(stream: IO[bytes]) -> None:
        nonlocal entries
        with reading(store.engine) as connection:
            for row in _rows(connection):
                stream.write(json.dumps(dict(row), sort_keys=True).encode() + b"\n")
                entries += "seq" in row

    try:
        write_whole(file, write, private=True)
    except OSError as error:
        raise OutputError(
            "The facts cannot be written: {reason}",
            "Choose a place that you may write to, and that has room for them.",
            reason=error.strerror or type(error).__name__,
        ) from error
    return entries


def _rows(connection: Connection) -> Iterator[RowMapping]:
    if connection.dialect.name == "postgresql":
        connection.execution_options(isolation_level="REPEATABLE READ")
    yield from connection.execute(select(*_CHAIN).order_by(CHAINS.c.made, CHAINS.c.chain)).mappings()
    entries = select(*_ENTRY).order_by(ENTRIES.c.chain, ENTRIES.c.seq)
    yield from connection.execute(entries.execution_options(yield_per=_AT_ONCE)).mappings()
