"""Whether a single entry is as it was written, for whoever is about to show it or to build on it."""

from __future__ import annotations

import hmac
import json
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from facematch_gui.errors import LostKeyError
from facematch_gui.records.chain import digest_of, seal_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.sealing import changed
from facematch_gui.records.proof.stored import entry_in
from facematch_gui.records.proof.walking import Entry, fits


def has_seal(ring: KeyRing, entry: Entry) -> bool:
    """Whether the site's key has sealed the hash that stands beside an entry.

    Raises:
        LostKeyError: the key that the entry names is not here.
    """
    key = ring.seal_key(entry.header.key, entry.header.chain)
    return hmac.compare_digest(seal_of(entry.hash, key), entry.seal)


def genuine_facts(ring: KeyRing, row: Any) -> Mapping[str, Any] | None:
    """The facts of an entry; None where they were erased.

    Another desk may have sealed it with a key that it never shared: then its hash has to do.

    Args:
        row: with the columns of ``ENTRIES``.

    Raises:
        ChangedRecordError: the entry or its facts are not as they were written.
    """
    if row.facts is None:
        return None
    entry = entry_in(row)
    if digest_of(row.facts) != row.facts_sha256 or not fits(entry, entry.seq):
        raise changed()
    with suppress(LostKeyError):
        if not has_seal(ring, entry):
            raise changed()
    facts: Mapping[str, Any] = json.loads(row.facts)
    return facts
