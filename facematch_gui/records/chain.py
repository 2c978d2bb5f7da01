"""The chain that seals the records: pure functions over bytes and text, with nothing but the standard library.

Every entry has a header of public facts: where it stands, when it was made, and the SHA-256 of everything that belongs
to it. The header's own SHA-256 goes into the next header (a hash chain, as in RFC 9162's logs), and an HMAC of it
(RFC 2104) under a key of the site proves who wrote it. Contents can be destroyed without breaking the chain, since only
their digests stand in it. ``resources/verify_records.py`` checks the same chain without this program.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from dataclasses import dataclass

FORMAT = 1
"""Of the header; goes into every hash."""
GENESIS = "0" * 64
"""What stands for the predecessor of a chain's first entry."""

_JSON = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True)


@dataclass(frozen=True)
class Header:
    """What is hashed of an entry.

    Attributes:
        chain: the chain's identity, 32 hexadecimal digits; each data folder writes one.
        seq: the entry's place in the chain, from 1.
        previous: the hash of the entry before it; ``GENESIS`` for the first.
        time: when it was written, UTC, such as ``2026-11-29T14:03:07.123456Z``.
        kind: a ``values.Kind``.
        record: the entry's own identity, 32 hexadecimal digits, random.
        about: the record that the entry is about, or empty.
        facts: SHA-256 of the UTF-8 of its facts, which hold a salt; empty where there are none.
        payload: SHA-256 of the sealed payload; empty where there is none.
        crops: SHA-256 of the sealed crops, as ``crops_digest`` joins them; empty where there are none.
        key: which key of the site's ring seals it.
    """

    chain: str
    seq: int
    previous: str
    time: str
    kind: str
    record: str
    about: str
    facts: str
    payload: str
    crops: str
    key: str


def hash_of(header: Header) -> str:
    """SHA-256, 64 hexadecimal digits, of the header as JSON: keys sorted, no spaces, ASCII."""
    text = _JSON.encode({"v": FORMAT, **vars(header)})
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def seal_of(entry_hash: str, seal_key: bytes) -> str:
    """HMAC-SHA256, 64 hexadecimal digits, of an entry's hash."""
    return hmac.new(seal_key, bytes.fromhex(entry_hash), hashlib.sha256).hexdigest()


def digest_of(content: bytes | str | None) -> str:
    """SHA-256, 64 hexadecimal digits, of a content; empty for none."""
    if content is None:
        return ""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def crops_digest(crops: dict[str, bytes]) -> str:
    """One SHA-256 of an entry's sealed crops by side, in the order of the sides' names; empty for none."""
    if not crops:
        return ""
    return digest_of("\n".join(f"{side}:{digest_of(crops[side])}" for side in sorted(crops)))
