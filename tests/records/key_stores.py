"""Key stores as systems have them: one that keeps what it is given, and those that fail in their own ways.

And passphrases that cost next to nothing.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from argon2 import low_level
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyStore(KeyringBackend):
    """Keeps secrets as a system's store does: for this user, until somebody deletes them."""

    # Its place among all that keyring finds; it is chosen by hand.
    priority = 0.1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.secrets.pop((service, username), None) is None:
            raise PasswordDeleteError


class LockedKeyStore(MemoryKeyStore):
    """Nobody has unlocked it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked


class BrokenKeyStore(MemoryKeyStore):
    """Its system raises what keyring knows nothing of."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError(password)


class ForgetfulKeyStore(MemoryKeyStore):
    """Takes everything and keeps nothing, as keyring's null backend does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


def make_passphrases_cheap(patch: pytest.MonkeyPatch) -> None:
    """Derives keys from passphrases as ever, at the lowest cost there is."""
    derive: Callable[..., bytes] = low_level.hash_secret_raw

    def cheaply(secret: bytes, salt: bytes, _passes: int, _memory: int, *others: object) -> bytes:
        return derive(secret, salt, 1, 8, *others)

    patch.setattr(low_level, "hash_secret_raw", cheaply)
