"""Begins a folder's chain, and says what stood there before where that is gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, update

from facematch_gui.errors import RecordsError
from facematch_gui.records.keys.rotation import settle
from facematch_gui.records.storage import machine
from facematch_gui.records.storage.anchor import AnchoredHead
from facematch_gui.records.storage.damage import SetAside, last_set_aside
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, append, open_head
from facematch_gui.records.storage.schema import CHAINS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Head, Kind


def begin_chain(store: Store, set_aside: SetAside | None) -> Sequence[RecordsError]:
    """Writes the first entries of a chain where the folder has none: what became of the last one, and which key seals.

    Records that have come from another machine get a new chain, too, and such as lack what was noted of them: who put
    an older file in place must not have its end written over.

    Args:
        set_aside: the damaged file in whose place the database was begun.

    Returns:
        What people must be told.

    Raises:
        RecordsError: they cannot be written.
    """
    notices = [_set_aside_words(set_aside)] if set_aside else []

    def drafts(connection: Connection) -> Sequence[Draft]:
        if machine.take_up(connection):
            return [_key_draft(store, "moved")]
        if _end_if_behind(connection, store):
            notices.append(_put_back_words())
            return [_key_draft(store, "put_back")]
        return [] if _is_begun(connection) else _first_drafts(store, set_aside)

    with reading(store.engine) as connection:
        begun = _is_begun(connection) and machine.is_known(connection) and not _is_behind(connection, store)
    if not begun:
        append(store, drafts)
    settle(store)
    return notices


def newest_head(store: Store) -> Head | None:
    """The newest entry of the folder's chain; None before the first.

    Raises:
        RecordsError: the database cannot be read.
    """
    with reading(store.engine) as connection:
        head = open_head(connection)
    return head if head and head.seq else None


def _set_aside_words(set_aside: SetAside) -> RecordsError:
    return RecordsError(
        "The file of the records was damaged, and new records have been begun",
        "It is kept as {file} in the folder of the records. Bring the last backup back as an administrator: facematch "
        "records restore. Delete the damaged file when it is of no more use: it holds personal data.",
        file=set_aside.file,
    )


def _put_back_words() -> RecordsError:
    return RecordsError(
        "Records that were there are missing: their file is older than it should be",
        "Tell your administrator, unless it was put back on purpose: 'facematch records verify' says what is missing, "
        "and 'facematch records restore' brings back what a backup holds.",
    )


def _is_begun(connection: Connection) -> bool:
    head = open_head(connection)
    return head is not None and head.seq > 0


def _is_behind(connection: Connection, store: Store) -> bool:
    """Whether the open chain ends before what was noted of it; another program may just have gone on."""
    head = open_head(connection)
    noted = store.anchor.last(head.chain) if store.anchor and head else None
    return head is not None and noted is not None and noted.seq > head.seq


def _end_if_behind(connection: Connection, store: Store) -> bool:
    """Ends the open chain where it is; nobody goes on with it meanwhile."""
    if not _is_behind(connection, store):
        return False
    connection.execute(update(CHAINS).where(CHAINS.c.closed == 0).values(closed=1))
    return True


def _key_draft(store: Store, what: str) -> Draft:
    return Draft(Kind.KEY, {"key": store.ring.current, "what": what})


def _first_drafts(store: Store, set_aside: SetAside | None) -> Sequence[Draft]:
    key = _key_draft(store, "begun")
    last = store.anchor.newest() if store.anchor else None
    if set_aside is None and last is not None:
        # A program may have been killed when it had set the file aside, and before it could say so.
        set_aside = last_set_aside(store.folder, last.time)
    if set_aside is None and last is None:
        return [key]
    return [Draft(Kind.SET_ASIDE, _what_was(set_aside, last)), key]


def _what_was(set_aside: SetAside | None, last: AnchoredHead | None) -> dict[str, Any]:
    """The facts of what is gone. A file that is missing and was not set aside was removed by somebody."""
    return {
        "why": "damaged" if set_aside else "missing",
        "file": set_aside.file if set_aside else "",
        "anchored": {"chain": last.chain, "seq": last.seq, "hash": last.hash} if last else None,
    }
