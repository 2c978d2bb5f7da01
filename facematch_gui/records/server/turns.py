"""How desks that share a server do one thing after the other, where doing it at once would go wrong."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from facematch_gui.errors import RecordsError
from facematch_gui.records.storage.database import database_errors

if TYPE_CHECKING:
    from facematch_gui.records.store import Store


@contextmanager
def turn(local: Store, shared: Store, matter: str) -> Iterator[None]:
    """Has the server let one desk at a time do this, and sends first what this desk has written before.

    Where there is no server, transactions on the file take turns by themselves, and nothing happens here.

    Args:
        matter: what is to be done; other matters go on meanwhile.

    Raises:
        RecordsError: the server does not answer, or another desk takes too long.
    """
    if shared is local:
        yield
        return
    from sqlalchemy import text
    from sqlalchemy.exc import DBAPIError

    with database_errors():
        connection = shared.engine.connect()
    try:
        with database_errors():
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _number_of(matter)})
        send(local, shared)
        yield
    finally:
        # A server that went away meanwhile has ended the turn, too.
        with suppress(DBAPIError, RecordsError):
            connection.close()


def send(local: Store, shared: Store) -> None:
    """Sends the server everything that this desk has written.

    Raises:
        RecordsError: it does not take it now; it is sent later.
    """
    if shared is local:
        return
    from facematch_gui.records.server import outbox

    outbox.send(local, shared)


def _number_of(matter: str) -> int:
    """64 bits, as PostgreSQL numbers its advisory locks."""
    return int.from_bytes(hashlib.sha256(matter.encode()).digest()[:8], signed=True)
