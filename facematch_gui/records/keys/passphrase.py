"""A text behind a passphrase: as an exported key is carried, and as the key may lie on a disk."""

from __future__ import annotations

import base64
import os
import unicodedata
from dataclasses import asdict, dataclass
from typing import Any

from facematch_gui.errors import LostKeyError, PassphraseNeededError, RecordsError, UsageError
from facematch_gui.guessing import ARGON2_LANES, ARGON2_MEMORY_KIB, ARGON2_PASSES
from facematch_gui.records.keys.sealing import KEY_BYTES, seal, unseal

SHORTEST = 12
"""Characters of a passphrase: who has the file guesses as fast as machines allow."""
_SALT_BYTES = 16
_PART = "ring"


@dataclass(frozen=True)
class Cost:
    """What guessing costs: Argon2id's parameters (RFC 9106).

    Attributes:
        passes: over the memory.
        memory_kib: in KiB.
    """

    passes: int = ARGON2_PASSES
    memory_kib: int = ARGON2_MEMORY_KIB

    def __post_init__(self) -> None:
        # A file from outside must not take the machine's memory, nor its time.
        if not (1 <= self.passes <= 64 and 8 <= self.memory_kib <= 1024 * 1024):
            raise ValueError


USUAL_COST = Cost()


def require_strong(passphrase: str) -> None:
    """Refuses a passphrase that is chosen too short.

    Raises:
        UsageError: it is.
    """
    if len(_plain(passphrase)) < SHORTEST:
        raise UsageError(
            "The passphrase is shorter than {shortest} characters",
            "Choose five or six words at random: they are long, and can be remembered.",
            shortest=SHORTEST,
        )


def lock(text: str, passphrase: str, cost: Cost = USUAL_COST) -> dict[str, Any]:
    """A text as values for JSON that say nothing without the passphrase. Takes a tenth of a second."""
    salt = os.urandom(_SALT_BYTES)
    sealed = seal(_key(passphrase, salt, cost), text.encode(), salt.hex(), _PART)
    return {"salt": salt.hex(), **asdict(cost), "sealed": base64.b64encode(sealed).decode()}


def unlock(locked: dict[str, Any], passphrase: str | None) -> str:
    """The text that was locked. Takes a tenth of a second.

    Raises:
        PassphraseNeededError: there is no passphrase, or not the right one.
        LostKeyError: the values are none that ``lock`` has made.
    """
    try:
        salt = bytes.fromhex(locked["salt"])
        cost = Cost(int(locked["passes"]), int(locked["memory_kib"]))
        sealed = base64.b64decode(locked["sealed"], validate=True)
        if len(salt) != _SALT_BYTES:
            raise ValueError
    except (ValueError, TypeError, KeyError):
        raise damaged() from None
    if not passphrase:
        raise PassphraseNeededError(
            "The key of the records lies behind a passphrase",
            "Type the passphrase, or set FACEMATCH_RECORDS_PASSPHRASE.",
        )
    try:
        return unseal(_key(passphrase, salt, cost), sealed, salt.hex(), _PART).decode()
    except (RecordsError, UnicodeDecodeError):
        raise PassphraseNeededError(
            "The passphrase is not the right one", "Type it again. Capital letters matter."
        ) from None


def damaged() -> LostKeyError:
    return LostKeyError(
        "The file with the key of the records is damaged",
        "Bring the key back from its exported copy: facematch records keys import.",
    )


def _key(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

    return hash_secret_raw(
        _plain(passphrase).encode(errors="surrogatepass"),
        salt,
        cost.passes,
        cost.memory_kib,
        ARGON2_LANES,
        KEY_BYTES,
        Type.ID,
    )


def _plain(passphrase: str) -> str:
    """The same characters, however a keyboard has put them together; a line's end is none of them."""
    return unicodedata.normalize("NFC", passphrase.strip("\r\n"))
