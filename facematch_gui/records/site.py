"""One site, one key: what the desks of a server agree about before any of them writes to it."""

from __future__ import annotations

import hashlib
import hmac

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert

from facematch_gui.errors import RecordsKeyError
from facematch_gui.records.keys import KeyRing
from facematch_gui.records.schema import SITE

_RING = "ring"
"""The row of ``SITE`` that tells which key the server's desks use."""


def require_same_site(connection: Connection, ring: KeyRing) -> None:
    """Makes sure that the server's desks seal with one key; the first desk leaves a check value of its own.

    Raises:
        RecordsKeyError: the server's desks use another key.
    """
    known = _known_ring(connection)
    if known is None:
        mine = {"name": _RING, "value": _mark(ring, ring.current)}
        connection.execute(insert(SITE).values(mine).on_conflict_do_nothing())
        # Of two first desks, one was faster.
        known = _known_ring(connection) or ""
    if known == _mark(ring, ring.current):
        return
    key = known.partition(" ")[0]
    if key in ring.key_ids and known == _mark(ring, key):
        raise RecordsKeyError(
            "The key of the records was changed on this desk, and the site's database server knows nothing of it",
            "Change the key again while the server is reached: facematch records keys rotate.",
        )
    if key not in ring.key_ids:
        raise RecordsKeyError(
            "The key of the records was changed on another desk",
            "Export it there and import it here: facematch records keys. Until then, what is recorded waits on this "
            "machine.",
        )
    raise RecordsKeyError(
        "The site's database server holds the records of another key than this desk's",
        "Export the key on a desk that uses the server and import it here: facematch records keys. Or correct the "
        "policy's records.database. Until then, what is recorded waits on this machine.",
    )


def adopt_ring(connection: Connection, ring: KeyRing) -> None:
    """Has the server's desks seal with a ring's current key from now on: in the transaction that changes the key."""
    statement = insert(SITE).values(name=_RING, value=_mark(ring, ring.current))
    changed = {"value": statement.excluded.value}
    connection.execute(statement.on_conflict_do_update(index_elements=[SITE.c.name], set_=changed))


def _known_ring(connection: Connection) -> str | None:
    value: str | None = connection.execute(select(SITE.c.value).where(SITE.c.name == _RING)).scalar()
    return value


def _mark(ring: KeyRing, key_id: str) -> str:
    """A key's name and a check value, which tells nothing of the key: of a chain that cannot be, the HMAC of a word."""
    check = hmac.new(ring.seal_key(key_id, "site"), b"facematch-records:1:check", hashlib.sha256).hexdigest()
    return f"{key_id} {check}"
