"""Where the key of the records lies: in the system's key store, in a file that only the user can read, or in that file
behind a passphrase.

The file ``key`` always stands in the folder of the records and says which. With a key store it holds the ring sealed
with a random key, and only that key lies in the store: key stores take short secrets (Windows 2,560 bytes), a file is
replaced whole or not at all, and neither is of any use without the other.
"""

from __future__ import annotations

import base64
import contextlib
import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast, get_args

from facematch_gui.bulk.whole_file import write_whole_text
from facematch_gui.errors import LostKeyError, PassphraseNeededError, RecordsError, RecordsKeyError
from facematch_gui.records.keys import system_store
from facematch_gui.records.keys.passphrase import USUAL_COST, Cost, damaged, lock, require_strong, unlock
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.sealing import new_data_key, seal, unseal
from facematch_gui.records.storage.database import FILE as DATABASE_FILE
from facematch_gui.records.storage.opening import alone

Place: TypeAlias = Literal["keystore", "file", "passphrase"]

KEY_FILE = "key"
"""In the folder of the records."""
_FORMAT = 1
_LARGEST = 1 << 20
_PART = "ring"


def open_ring(folder: Path, place: str, passphrase: str | None, made: datetime) -> KeyRing:
    """The key of a folder's records, which is made where there are no records yet.

    Args:
        place: one of ``settings.KEY_PLACES``.
        made: the time, with its zone.

    Raises:
        PassphraseNeededError: the key lies behind a passphrase that was not given, or given wrong.
        LostKeyError: the key is gone, or damaged.
        RecordsKeyError: it lies elsewhere than the policy has it, its store does not open, or none can be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with contextlib.suppress(OSError):
            # Whoever may write to it could put another key, or older records, in place.
            folder.chmod(0o700)
        # Two programs that start together would each make a key, and one of them would be lost.
        with alone(folder):
            return load_ring(folder, place, passphrase) or _first_ring(folder, place, passphrase, made)
    except OSError as error:
        raise unwritable(error) from None


def _first_ring(folder: Path, place: str, passphrase: str | None, made: datetime) -> KeyRing:
    if (folder / DATABASE_FILE).exists():
        raise LostKeyError(
            "The key of the records is gone",
            "Bring it back from its exported copy: facematch records keys import. Without it nobody can open these "
            "records; to begin anew, move their folder elsewhere.",
        )
    if place == "passphrase" and not passphrase:
        # Not asked for by a window: one that is mistyped once would never be typed again.
        raise RecordsKeyError(
            "The policy asks for a passphrase, and none was chosen yet",
            "Choose one as an administrator: facematch records keys create.",
        )
    ring = KeyRing.new(made)
    save_ring(ring, folder, place, passphrase)
    return ring


def load_ring(folder: Path, place: str, passphrase: str | None = None) -> KeyRing | None:
    """The key of a folder's records; ``None`` where there is none.

    Args:
        place: where the policy has it; ``auto`` takes it from wherever it lies.

    Raises:
        PassphraseNeededError: it lies behind a passphrase that was not given, or given wrong.
        LostKeyError: it is damaged, or the key store does not hold it.
        RecordsKeyError: it lies elsewhere, or the key store does not open.
    """
    document = _read(folder)
    if document is None:
        return None
    lies = _place_in(document)
    if place not in ("auto", lies):
        raise RecordsKeyError(
            "The key of the records does not lie where the policy has it",
            "Move it there as an administrator: facematch records keys move.",
        )
    if lies == "passphrase":
        return KeyRing.from_text(unlock(document, passphrase))
    if lies == "keystore":
        return _from_key_store(document)
    with contextlib.suppress(OSError):
        # Somebody may have copied it here with other rights.
        (folder / KEY_FILE).chmod(0o600)
    return KeyRing.from_text(_text_in(document, "ring"))


def place_of_ring(folder: Path) -> Place | None:
    """Where the key of a folder's records lies; ``None`` where there is none.

    Raises:
        RecordsKeyError: its file cannot be read.
    """
    document = _read(folder)
    return _place_in(document) if document is not None else None


def save_ring(ring: KeyRing, folder: Path, place: str, passphrase: str | None = None, cost: Cost = USUAL_COST) -> Place:
    """Puts the key of a folder's records where it shall lie, instead of where it lay; returns where that is.

    Args:
        place: ``auto`` takes the system's key store where there is one, and the file elsewhere.
        passphrase: needed for the place of that name.

    Raises:
        PassphraseNeededError: there is none.
        UsageError: it is too short.
        RecordsKeyError: there is no key store, or the file cannot be written. The key lies where it lay.
    """
    before = _name_in_store(folder)
    document, chosen = _document(ring, place, passphrase, cost)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_whole_text(folder / KEY_FILE, json.dumps(document), private=True)
    except OSError as error:
        if chosen == "keystore":
            system_store.forget(document["name"])
        raise unwritable(error) from None
    if before is not None:
        # A copy of the old file opens nothing any more.
        system_store.forget(before)
    return chosen


def export_ring(ring: KeyRing, passphrase: str, cost: Cost = USUAL_COST) -> bytes:
    """A copy of the key to keep elsewhere, behind a passphrase: a few lines of JSON.

    Raises:
        UsageError: the passphrase is too short.
    """
    require_strong(passphrase)
    document = {"format": _FORMAT, "place": "passphrase", **lock(ring.to_text(), passphrase, cost)}
    return (json.dumps(document, indent=1) + "\n").encode()


def import_ring(content: bytes, passphrase: str | None) -> KeyRing:
    """The key in an exported copy.

    Raises:
        PassphraseNeededError: the passphrase is missing, or not the right one.
        LostKeyError: it is no such copy.
    """
    document = _parsed(content)
    if _place_in(document) != "passphrase":
        raise damaged()
    return KeyRing.from_text(unlock(document, passphrase))


# --- The file ---------------------------------------------------------------------------------------------------------


def _document(ring: KeyRing, place: str, passphrase: str | None, cost: Cost) -> tuple[dict[str, Any], Place]:
    """What the file is to hold, and which place that makes. What belongs into the key store lies there already."""
    if place == "passphrase":
        if not passphrase:
            raise PassphraseNeededError(
                "The passphrase is missing", "Type a passphrase, or set FACEMATCH_RECORDS_PASSPHRASE."
            )
        require_strong(passphrase)
        return {"format": _FORMAT, "place": place, **lock(ring.to_text(), passphrase, cost)}, "passphrase"
    if place in ("auto", "keystore"):
        try:
            return _into_key_store(ring), "keystore"
        except RecordsKeyError:
            if place == "keystore":
                raise
    return {"format": _FORMAT, "place": "file", "ring": ring.to_text()}, "file"


def _read(folder: Path) -> dict[str, Any] | None:
    try:
        with (folder / KEY_FILE).open("rb") as stream:
            return _parsed(stream.read(_LARGEST))
    except FileNotFoundError:
        return None
    except OSError as error:
        raise RecordsKeyError(
            "The key of the records cannot be read: {reason}",
            "Let the user of the program read the file with the key, and nobody else.",
            reason=error.strerror or type(error).__name__,
        ) from None


def _parsed(content: bytes) -> dict[str, Any]:
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        raise damaged() from None
    if not isinstance(document, dict) or document.get("format") != _FORMAT:
        raise damaged()
    return document


def _place_in(document: dict[str, Any]) -> Place:
    place = document.get("place")
    if place not in get_args(Place):
        raise damaged()
    return cast("Place", place)


def _text_in(document: dict[str, Any], name: str) -> str:
    text = document.get(name)
    if not isinstance(text, str):
        raise damaged()
    return text


def unwritable(error: OSError) -> RecordsKeyError:
    """What to say where the file with the key cannot be written."""
    return RecordsKeyError(
        "The key of the records cannot be written: {reason}",
        "Let the program write to the folder of its records, then try again.",
        reason=error.strerror or type(error).__name__,
    )


# --- The system's key store -------------------------------------------------------------------------------------------


def _into_key_store(ring: KeyRing) -> dict[str, Any]:
    """Puts a new key into the store and seals the ring with it.

    Raises:
        RecordsKeyError: there is no key store here, or it keeps nothing.
    """
    key, name = new_data_key(), os.urandom(16).hex()
    system_store.keep(name, base64.b64encode(key).decode())
    sealed = seal(key, ring.to_text().encode(), name, _PART)
    return {"format": _FORMAT, "place": "keystore", "name": name, "sealed": base64.b64encode(sealed).decode()}


def _from_key_store(document: dict[str, Any]) -> KeyRing:
    name = _text_in(document, "name")
    secret = system_store.recall(name)
    if secret is None:
        raise LostKeyError(
            "The system's key store does not hold the key of these records",
            "Run the program as the user whose records they are. If the key store was lost, bring the key back from "
            "its exported copy: facematch records keys import.",
        )
    try:
        key = base64.b64decode(secret, validate=True)
        sealed = base64.b64decode(_text_in(document, "sealed"), validate=True)
        return KeyRing.from_text(unseal(key, sealed, name, _PART).decode())
    except (ValueError, RecordsError):
        raise damaged() from None


def _name_in_store(folder: Path) -> str | None:
    """Under which name the key store holds what opens the file as it is now."""
    try:
        document = _read(folder)
    except RecordsKeyError:
        return None
    name = document.get("name") if document is not None else None
    return name if isinstance(name, str) else None
