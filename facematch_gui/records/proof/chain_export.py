"""Writes the public facts of every entry, which name nobody, for the verifier that needs neither program nor key.

Facts of which a blind second person must know nothing yet are left out, and said to be.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Set
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, select

from facematch_gui.bulk.whole_file import write_whole
from facematch_gui.errors import OutputError
from facematch_gui.records.rules.review import is_ever_blind
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.schema import CHAINS, ENTRIES, LOOKUP
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, State

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
            for row in _rows(connection, store.rules.second_opinion):
                stream.write(json.dumps(row, sort_keys=True).encode() + b"\n")
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


def _rows(connection: Connection, second_opinion: bool) -> Iterator[dict[str, Any]]:
    chains = connection.execute(select(*_CHAIN).order_by(CHAINS.c.made, CHAINS.c.chain)).mappings()
    yield from map(dict, chains)
    hidden = _hidden(connection, second_opinion)
    entries = select(*_ENTRY).order_by(ENTRIES.c.chain, ENTRIES.c.seq)
    for row in connection.execute(entries.execution_options(yield_per=_AT_ONCE)).mappings():
        of_check = row["about"] if row["kind"] == Kind.DECISION else row["record"]
        yield {**row, "facts": None, "withheld": True} if of_check in hidden else dict(row)


def _hidden(connection: Connection, second_opinion: bool) -> Set[str]:
    """Checks of which somebody may still have to decide without knowing what was said of them."""
    states = [state.value for state in State if is_ever_blind(state, second_opinion)]
    return set(connection.execute(select(LOOKUP.c.record).where(LOOKUP.c.state.in_(states))).scalars())
