"""Appends to the chain: contents are sealed and stored, the entry is linked, and the head is noted outside.

Everything that an entry brings with it happens in its transaction, so that a program killed at any moment leaves either
all of it or nothing.
"""

from __future__ import annotations

import json
import logging
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, insert, select, update

from facematch_gui.errors import PictureSide, RecordsError
from facematch_gui.records.chain import GENESIS, Header, crops_digest, digest_of, hash_of, seal_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.sealing import new_data_key, seal, unseal
from facematch_gui.records.server.site import require_newest_key
from facematch_gui.records.storage import effects
from facematch_gui.records.storage.database import checkpoint, writing
from facematch_gui.records.storage.erased import note_erased
from facematch_gui.records.storage.schema import CHAINS, CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store, time_text
from facematch_gui.records.values import Head, Kind, RecordedVerdict, State

SALT_BYTES = 16
"""What facts are salted with: a digest of a few likely facts could be guessed."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Lookup:
    """By what a check is found.

    Attributes:
        score: 0 to 6, or None where there was none.
        case, officer: in words; only keyed hashes of them are stored.
    """

    verdict: RecordedVerdict
    state: State
    desk: str
    score: float | None
    case: str
    officer: str


@dataclass(frozen=True, eq=False)
class Draft:
    """An entry that is to be written.

    Attributes:
        facts: plain JSON values that name nobody.
        payload: plain JSON values that are personal; they are sealed. None for none.
        crops: JPEG files by side; they are sealed with a key of their own.
        about: the record that the entry is about.
        record: its identity, 32 hexadecimal digits; a random one where it is empty.
        lookup: of a check.
    """

    kind: Kind
    facts: Mapping[str, Any]
    payload: Mapping[str, Any] | None = None
    crops: Mapping[PictureSide, bytes] = field(default_factory=dict)
    about: str = ""
    record: str = ""
    lookup: Lookup | None = None


def append(store: Store, drafts: Sequence[Draft] | Callable[[Connection], Sequence[Draft]]) -> list[Head]:
    """Writes entries, all or none, and returns when they are durable.

    Args:
        drafts: what to write, or what says so inside the transaction, where nobody can change what it reads; what it
            raises goes through, and nothing is written.

    Returns:
        The place of each in the chain; of one whose record is there already, the place that it has.

    Raises:
        RecordsKeyError: another program has changed the key; nothing was written.
        RecordsError: nothing was written.
    """
    if store.anchor is not None:
        store.anchor.require_writable()
    places: list[Head] = []
    written: list[tuple[Head, Kind]] = []
    with writing(store.engine) as connection:
        require_newest_key(connection, store.ring)
        # First: a backup that is brought back may end the chain that was open.
        wanted = drafts(connection) if callable(drafts) else drafts
        head = open_chain(connection, store)
        time = time_text(store.clock())
        for draft in wanted:
            place = _place_of(connection, draft.record)
            if place is None:
                place = head = _write(connection, store, head, time, draft)
                written.append((head, draft.kind))
            places.append(place)
        connection.execute(
            update(CHAINS).where(CHAINS.c.chain == head.chain).values(head_seq=head.seq, head_hash=head.hash)
        )
    _note(store, written, time)
    if any(kind == Kind.ERASURE for _, kind in written):
        _empty_log(store)
    return places


def open_chain(connection: Connection, store: Store) -> Head:
    """The head of the chain that this folder writes, which begins with seq 0 where there is none."""
    found = open_head(connection)
    if found is not None:
        return found
    head = Head(secrets.token_hex(16), 0, GENESIS)
    connection.execute(
        insert(CHAINS).values(
            chain=head.chain, desk=store.desk, made=time_text(store.clock()), head_seq=head.seq, head_hash=head.hash
        )
    )
    return head


def open_head(connection: Connection) -> Head | None:
    """The head of the chain that this folder writes; None where there is none yet."""
    found = connection.execute(
        select(CHAINS.c.chain, CHAINS.c.head_seq, CHAINS.c.head_hash).where(CHAINS.c.closed == 0)
    ).first()
    return None if found is None else Head(*found)


def read_payload(connection: Connection, ring: KeyRing, record: str) -> dict[str, Any] | None:
    """What is personal of an entry; None where it has nothing of the kind, or it was erased.

    Raises:
        RecordsKeyError: the key is not in the ring.
        RecordsError: the content was changed.
    """
    found = connection.execute(
        select(SECRETS.c.key, SECRETS.c.wrapped, ENTRIES.c.payload)
        .join(ENTRIES, ENTRIES.c.record == SECRETS.c.record)
        .where(SECRETS.c.record == record, SECRETS.c.part == "record")
    ).first()
    if found is None or found.payload is None:
        return None
    return open_payload(ring, record, found.key, found.wrapped, found.payload)


def open_payload(ring: KeyRing, record: str, key_id: str, wrapped: bytes, sealed: bytes) -> dict[str, Any]:
    """What is personal of an entry, from what is stored of it.

    Args:
        key_id: the master key with which the record's own key was wrapped.

    Raises:
        RecordsKeyError: the key is not in the ring, or does not open this.
        RecordsError: the content was changed.
    """
    key = ring.unwrap(key_id, wrapped, record, "record")
    payload: dict[str, Any] = json.loads(unseal(key, sealed, record, "payload"))
    return payload


def read_crops(connection: Connection, ring: KeyRing, record: str) -> dict[PictureSide, bytes]:
    """The faces that are kept of a check, as JPEG files by side; none where they were not kept, or were erased.

    Raises:
        RecordsKeyError: the key is not in the ring.
        RecordsError: a content was changed.
    """
    key = _data_key(connection, ring, record, "crops")
    if key is None:
        return {}
    sealed = connection.execute(select(CROPS.c.side, CROPS.c.content).where(CROPS.c.record == record)).all()
    return {side: unseal(key, content, record, f"crop-{side}") for side, content in sealed}


def _place_of(connection: Connection, record: str) -> Head | None:
    if not record:
        return None
    found = connection.execute(
        select(ENTRIES.c.chain, ENTRIES.c.seq, ENTRIES.c.hash).where(ENTRIES.c.record == record)
    ).first()
    return None if found is None else Head(*found)


def _write(connection: Connection, store: Store, head: Head, time: str, draft: Draft) -> Head:
    """Stores a draft's contents and links its entry behind the head."""
    ring = store.ring
    record = draft.record or secrets.token_hex(16)
    facts = _json({**draft.facts, "salt": secrets.token_hex(SALT_BYTES)})
    payload = _seal_payload(connection, ring, record, draft.payload)
    crops = _seal_crops(connection, ring, record, draft.crops)
    header = Header(
        chain=head.chain,
        seq=head.seq + 1,
        previous=head.hash,
        time=time,
        kind=draft.kind,
        record=record,
        about=draft.about,
        facts=digest_of(facts),
        payload=digest_of(payload),
        crops=crops_digest(crops),
        key=ring.current,
    )
    digest = hash_of(header)
    sealed_by = seal_of(digest, ring.seal_key(ring.current, head.chain))
    connection.execute(
        insert(ENTRIES).values(**_columns(header), hash=digest, seal=sealed_by, facts=facts, payload=payload)
    )
    if draft.lookup is not None:
        _index(connection, ring, record, time, draft.lookup, bool(crops))
    if draft.kind == Kind.ERASURE:
        note_erased(store.folder, ring, draft.facts)
    effects.apply(connection, draft.kind, draft.about, draft.facts)
    return Head(head.chain, header.seq, digest)


def _columns(header: Header) -> dict[str, str | int]:
    return {
        "chain": header.chain,
        "seq": header.seq,
        "previous": header.previous,
        "time": header.time,
        "kind": header.kind,
        "record": header.record,
        "about": header.about,
        "key": header.key,
        "facts_sha256": header.facts,
        "payload_sha256": header.payload,
        "crops_sha256": header.crops,
    }


def _seal_payload(
    connection: Connection, ring: KeyRing, record: str, payload: Mapping[str, Any] | None
) -> bytes | None:
    if payload is None:
        return None
    return seal(_new_key(connection, ring, record, "record"), _json(payload).encode(), record, "payload")


def _seal_crops(
    connection: Connection, ring: KeyRing, record: str, crops: Mapping[PictureSide, bytes]
) -> dict[str, bytes]:
    if not crops:
        return {}
    key = _new_key(connection, ring, record, "crops")
    sealed: dict[str, bytes] = {side: seal(key, crops[side], record, f"crop-{side}") for side in crops}
    connection.execute(
        insert(CROPS), [{"record": record, "side": side, "content": content} for side, content in sealed.items()]
    )
    return sealed


def _new_key(connection: Connection, ring: KeyRing, record: str, part: str) -> bytes:
    key = new_data_key()
    connection.execute(
        insert(SECRETS).values(record=record, part=part, key=ring.current, wrapped=ring.wrap(key, record, part))
    )
    return key


def _data_key(connection: Connection, ring: KeyRing, record: str, part: str) -> bytes | None:
    found = connection.execute(
        select(SECRETS.c.key, SECRETS.c.wrapped).where(SECRETS.c.record == record, SECRETS.c.part == part)
    ).first()
    return None if found is None else ring.unwrap(found.key, found.wrapped, record, part)


def _index(connection: Connection, ring: KeyRing, record: str, time: str, lookup: Lookup, has_crops: bool) -> None:
    connection.execute(
        insert(LOOKUP).values(
            record=record,
            time=time,
            verdict=lookup.verdict,
            state=lookup.state,
            desk=lookup.desk,
            score=lookup.score,
            case_token=ring.token("case", lookup.case),
            officer_token=ring.token("officer", lookup.officer),
            has_crops=int(has_crops),
        )
    )


def _json(values: Mapping[str, Any]) -> str:
    """The text that is hashed: the same values give the same, whatever their order."""
    return json.dumps(values, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _note(store: Store, written: Sequence[tuple[Head, Kind]], time: str) -> None:
    """Notes the last head outside the database, and each that a report states."""
    if store.anchor is None:
        return
    try:
        for number, (head, kind) in enumerate(written, start=1):
            if number == len(written) or kind == Kind.REPORT:
                store.anchor.append(head, time, kind == Kind.REPORT)
    except OSError as error:
        # The entries are durable. The next head that is noted makes up for this one.
        _log.warning("the head of the records could not be noted: %s", type(error).__name__)


def _empty_log(store: Store) -> None:
    """Takes what was erased out of the write-ahead log, too; ``rules.erasing`` sees to it where somebody reads it."""
    try:
        checkpoint(store.engine)
    except RecordsError as error:
        # The erasure is durable.
        _log.warning("the write-ahead log of the records could not be emptied: %s", error.code)
