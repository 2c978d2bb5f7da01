"""Takes a key from its exported copy: one that was lost, or the one of the site that this desk joins."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from facematch_gui.errors import RecordsKeyError
from facematch_gui.records.keys.places import KEY_FILE, save_ring, unwritable
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.server.site import key_in_use
from facematch_gui.records.storage.database import FILE as DATABASE_FILE
from facematch_gui.records.storage.database import open_local, reading


def take_over(folder: Path, brought: KeyRing, own: KeyRing | None, place: str, passphrase: str | None) -> bool:
    """Puts a key that was brought in where keys lie; the records use it when they are opened next.

    Args:
        own: the key that is here, and opens the records; what was sealed with it can be verified afterwards, too. None
            for one that is lost.
        place: where the key shall lie.
        passphrase: needed for the place of that name.

    Returns:
        False where this key was here already.

    Raises:
        RecordsKeyError: what was brought does not open the records that are here, or cannot be kept.
        RecordsError: the records cannot be looked at.
    """
    if own is not None:
        if own.holds(brought):
            return False
        save_ring(own.joined(brought), folder, place, passphrase)
        return True
    _require_fit(folder, brought)
    _keep_aside(folder)
    save_ring(brought, folder, place, passphrase)
    return True


def _require_fit(folder: Path, ring: KeyRing) -> None:
    if not (folder / DATABASE_FILE).exists():
        return
    engine = open_local(folder).engine
    try:
        with reading(engine) as connection:
            key = key_in_use(connection)
    finally:
        engine.dispose()
    if key is not None and key not in ring.key_ids:
        raise RecordsKeyError(
            "This copy does not hold the key of these records",
            "It was made before the key was changed, or at another site. Look for the copy that was made last. If "
            "there is none, nobody can open these records; to begin anew, move their folder elsewhere.",
        )


def _keep_aside(folder: Path) -> None:
    """What does not open today may be needed all the same: a key store comes back, a passphrase is remembered."""
    file = folder / KEY_FILE
    try:
        if file.exists():
            file.rename(file.with_name(f"{KEY_FILE}.before-{datetime.now(UTC):%Y%m%dT%H%M%S%fZ}"))
    except OSError as error:
        raise unwritable(error) from None
