"""One site, one key: which key a database is sealed with, and what desks and programs that share one agree about."""

from __future__ import annotations

import hashlib
import hmac

from sqlalchemy import Connection, insert, select, update

from facematch_gui.errors import RecordsKeyError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.storage.database import hold_tables
from facematch_gui.records.storage.schema import SITE

_RING = "ring"
"""The row of ``SITE`` that tells which key is in use."""


def key_in_use(connection: Connection, *, hold: bool = True) -> str | None:
    """The id of the key with which everything in a database is wrapped; ``None`` of one that nothing was written to.

    Args:
        hold: nobody changes it until the transaction ends.
    """
    known = _known_ring(connection, hold)
    return None if known is None else known.partition(" ")[0]


def require_newest_key(connection: Connection, ring: KeyRing, *, hold: bool = True) -> None:
    """Keeps a program from working with a key that another one has changed.

    Args:
        hold: nobody changes it until the transaction ends.

    Raises:
        RecordsKeyError: the ring has not the key that is in use.
    """
    key = key_in_use(connection, hold=hold)
    if key is not None:
        ring.require(key)


def enter(connection: Connection, ring: KeyRing) -> None:
    """Makes sure that this desk may write to the server, and that this stays so until the transaction ends.

    Raises:
        RecordsKeyError: the server's desks use another key.
        RecordsError: the server is of another version of the program.
    """
    hold_tables(connection)
    require_same_site(connection, ring)


def require_same_site(connection: Connection, ring: KeyRing) -> None:
    """Makes sure that the server's desks seal with one key; the first desk leaves a check value of its own.

    Raises:
        RecordsKeyError: the server's desks use another key.
    """
    known = _known_ring(connection)
    if known is None:
        # Not at the start: a desk without a server would wait for it with its first answer.
        from sqlalchemy.dialects.postgresql import insert as insert_or_not

        mine = {"name": _RING, "value": _mark(ring, ring.current)}
        connection.execute(insert_or_not(SITE).values(mine).on_conflict_do_nothing())
        # Of two first desks, one was faster.
        known = _known_ring(connection) or ""
    if known == _mark(ring, ring.current):
        return
    key = known.partition(" ")[0]
    if key in ring.key_ids and known == _mark(ring, key):
        raise RecordsKeyError(
            "The key of the records was changed on this desk, and the site's database server knows nothing of it",
            "Start the program again while the server is reached: it finishes the change.",
        )
    raise RecordsKeyError(
        "This desk lacks the key of the records that the site's other desks use",
        "Export the key on a desk that has it, and import it here: facematch records keys. Or correct the policy's "
        "records.database. Until then, what is recorded waits on this machine.",
    )


def adopt_ring(connection: Connection, ring: KeyRing) -> None:
    """Has everybody seal with a ring's current key from now on: in the transaction that changes the key."""
    value = _mark(ring, ring.current)
    if connection.execute(update(SITE).where(SITE.c.name == _RING).values(value=value)).rowcount == 0:
        connection.execute(insert(SITE).values(name=_RING, value=value))


def _known_ring(connection: Connection, hold: bool = True) -> str | None:
    """What the server knows of its key."""
    row = select(SITE.c.value).where(SITE.c.name == _RING)
    value: str | None = connection.execute(row.with_for_update(read=True) if hold else row).scalar()
    return value


def _mark(ring: KeyRing, key_id: str) -> str:
    """A key's name and a check value, which tells nothing of the key: of a chain that cannot be, the HMAC of a word."""
    check = hmac.new(ring.seal_key(key_id, "site"), b"facematch-records:1:check", hashlib.sha256).hexdigest()
    return f"{key_id} {check}"
