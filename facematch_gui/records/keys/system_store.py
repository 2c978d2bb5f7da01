"""The system's key store: GNOME Keyring, KWallet, Windows' Credential Manager or the macOS Keychain, through keyring.

Each store has errors of its own, and some raise what ``keyring`` knows nothing of; here they all mean that it did not
do what it should.
"""

from __future__ import annotations

import contextlib

from facematch_gui.errors import RecordsKeyError

SERVICE = "FaceMatch records"
"""Under which the store lists the program's secrets."""


def keep(name: str, secret: str) -> None:
    """Puts a secret into the store.

    Raises:
        RecordsKeyError: there is no store here, it is locked, or it keeps nothing.
    """
    import keyring

    kept = False
    with contextlib.suppress(Exception):
        keyring.set_password(SERVICE, name, secret)
        # There is a store that takes everything and has nothing.
        kept = keyring.get_password(SERVICE, name) == secret
    if not kept:
        raise RecordsKeyError(
            "This system has no key store that keeps the key of the records",
            "Unlock it, or let the policy's records.key be file or passphrase.",
        )


def recall(name: str) -> str | None:
    """A secret that was kept; ``None`` where the store does not hold it.

    Raises:
        RecordsKeyError: the store does not open.
    """
    import keyring

    try:
        return keyring.get_password(SERVICE, name)
    except Exception:  # noqa: BLE001 - see above
        raise RecordsKeyError(
            "The system's key store does not open", "Unlock it, and try again. The key of the records lies there."
        ) from None


def forget(name: str) -> None:
    """Takes a secret out of the store, as far as the store lets it."""
    import keyring

    with contextlib.suppress(Exception):
        keyring.delete_password(SERVICE, name)
