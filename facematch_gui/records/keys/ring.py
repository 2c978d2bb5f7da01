"""The site's keys: one master key at a time, and from it every key that seals, searches, or locks a record's own key.

A master key is never used itself: HKDF-SHA256 (RFC 5869) makes a key for each purpose. Each record is sealed with a
random key of its own, which is kept wrapped, so that a new master key needs these few bytes wrapped anew and no record
sealed anew. Old master keys stay in the ring, because the chain's old seals were made with them.
"""

from __future__ import annotations

import base64
import hmac
import json
import os
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from facematch_gui.errors import LostKeyError, RecordsError, RecordsKeyError
from facematch_gui.records.keys.sealing import KEY_BYTES, new_data_key, seal, unseal

TOKEN_DIGITS = 32
"""Hexadecimal digits of a token: 128 of the HMAC's 256 bits."""
_FORMAT = 1
KEY_ID = re.compile("k[0-9a-f]{8}")


@dataclass(frozen=True)
class MasterKey:
    """One generation of the site's key.

    Attributes:
        id: the letter k and eight random hexadecimal digits, so that two desks' keys may meet in one ring.
        made: when, UTC, to the second.
        secret: 32 random bytes.
    """

    id: str
    made: datetime
    secret: bytes = field(repr=False)


class KeyRing:
    """All master keys of a site, the newest of which is in use. It never changes: ``rotated`` makes another one.

    Args:
        masters: the oldest first; at least one.
    """

    def __init__(self, masters: Sequence[MasterKey]) -> None:
        self._masters = {master.id: master for master in masters}
        self._derived: dict[tuple[str, str], bytes] = {}
        self.current = masters[-1].id
        """The id of the master key in use."""

    @classmethod
    def new(cls, made: datetime) -> KeyRing:
        """A ring with a first master key.

        Args:
            made: the time, with its zone.
        """
        return cls([_new_master(made)])

    @classmethod
    def from_text(cls, text: str) -> KeyRing:
        """The ring that ``to_text`` wrote.

        Raises:
            LostKeyError: the text is none.
        """
        try:
            return cls(_masters_of(json.loads(text)))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            # Not chained: such an error holds pieces of the text.
            raise LostKeyError(
                "The key of the records is damaged",
                "Bring it back from its exported copy: facematch records keys import.",
            ) from None

    def to_text(self) -> str:
        """The ring as JSON. Secret: it opens everything."""
        masters = [
            {"id": master.id, "made": master.made.isoformat(), "secret": base64.b64encode(master.secret).decode()}
            for master in self.masters
        ]
        return json.dumps({"format": _FORMAT, "masters": masters})

    def __repr__(self) -> str:
        return f"KeyRing({', '.join(self.key_ids)})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, KeyRing) and self.masters == other.masters

    def __hash__(self) -> int:
        return hash(self.masters)

    @property
    def key_ids(self) -> tuple[str, ...]:
        """The ids of all master keys, the oldest first."""
        return tuple(self._masters)

    @property
    def masters(self) -> tuple[MasterKey, ...]:
        """All master keys, the oldest first."""
        return tuple(self._masters.values())

    def rotated(self, made: datetime) -> KeyRing:
        """This ring and a new master key, which is then in use.

        Args:
            made: the time, with its zone.
        """
        return KeyRing([*self.masters, _new_master(made)])

    def joined(self, other: KeyRing) -> KeyRing:
        """The keys of both rings. That of the other is in use, unless it is one of this ring's, which is then newer."""
        older, newer = (other, self) if other.current in self.key_ids else (self, other)
        return KeyRing([*(master for master in older.masters if master not in newer.masters), *newer.masters])

    def holds(self, other: KeyRing) -> bool:
        """Whether everything that another ring opens is opened by this one, too."""
        return set(other.masters) <= set(self.masters)

    def require(self, key_id: str) -> None:
        """Makes sure that a master key is here.

        Raises:
            LostKeyError: it is not.
        """
        if key_id not in self._masters:
            raise LostKeyError(
                "The key {key} of the records is not on this machine",
                "Export the key on the desk where it was changed, and import it here: facematch records keys.",
                key=key_id,
            )

    def seal_key(self, key_id: str, chain: str) -> bytes:
        """The key of the HMACs that seal a chain's entries, 32 bytes.

        Raises:
            RecordsKeyError: the ring has no such master key.
        """
        return self._derive(key_id, f"seal:{chain}")

    def wrap(self, secret: bytes, record: str, part: str) -> bytes:
        """A record's own key, or another short secret, sealed with the current master key.

        Args:
            record: the identity of the record, or of the person, that it belongs to.
            part: what it is for: ``record``, ``crops`` or ``person``.
        """
        return seal(self._derive(self.current, "wrap"), secret, record, f"key-{part}")

    def unwrap(self, key_id: str, wrapped: bytes, record: str, part: str) -> bytes:
        """The secret that was wrapped.

        Args:
            key_id: the master key with which it was wrapped.

        Raises:
            RecordsKeyError: the ring has no such master key, or it is another site's; or the secret was changed.
        """
        try:
            return unseal(self._derive(key_id, "wrap"), wrapped, record, f"key-{part}")
        except RecordsKeyError:
            raise
        except RecordsError as error:
            raise RecordsKeyError(
                "The key does not open this record: it is another site's, or the record was changed",
                "Bring this site's key back from its exported copy: facematch records keys import. If it is the right "
                "one, run 'facematch records verify'.",
            ) from error

    def token(self, field: str, words: str) -> str:
        """What stands for personal words in the index: equal for equal words, and nothing without the key.

        Args:
            field: ``case``, ``officer`` or ``person``; one word is another token in each.
            words: case, width, accents' form and spaces do not matter.

        Returns:
            32 hexadecimal digits; empty for no words.
        """
        return self._token(self.current, field, words)

    def tokens(self, field: str, words: str) -> tuple[str, ...]:
        """The tokens under all master keys, the newest first: what to look for, lest anything be missed.

        A desk that has not yet been given the newest key still writes tokens under the one before it.
        """
        return tuple(self._token(key_id, field, words) for key_id in reversed(self._masters))

    def _token(self, key_id: str, field: str, words: str) -> str:
        normal = normalised(words)
        if not normal:
            return ""
        content = f"{field}:{normal}".encode(errors="surrogatepass")
        return hmac.new(self._derive(key_id, "search"), content, "sha256").hexdigest()[:TOKEN_DIGITS]

    def _derive(self, key_id: str, purpose: str) -> bytes:
        known = self._derived.get((key_id, purpose))
        if known is None:
            self.require(key_id)
            info = f"facematch-records:1:{purpose}".encode()
            known = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(
                self._masters[key_id].secret
            )
            self._derived[key_id, purpose] = known
        return known


def normalised(words: str) -> str:
    """Words as they are compared: compatible forms (NFKC) and letter case made one, single spaces, none around."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", words).casefold())
    return " ".join(folded.split())


def _new_master(made: datetime) -> MasterKey:
    return MasterKey(f"k{os.urandom(4).hex()}", made.astimezone(UTC).replace(microsecond=0), new_data_key())


def _masters_of(document: Any) -> list[MasterKey]:
    """The master keys that a JSON document holds; raises one of several errors where it is no ring's."""
    masters = []
    for each in document["masters"]:
        made = datetime.fromisoformat(each["made"])
        secret = base64.b64decode(each["secret"], validate=True)
        if not KEY_ID.fullmatch(each["id"]) or len(secret) != KEY_BYTES or made.tzinfo is None:
            raise ValueError
        masters.append(MasterKey(each["id"], made, secret))
    if document["format"] != _FORMAT or not masters or len({master.id for master in masters}) < len(masters):
        raise ValueError
    return masters
