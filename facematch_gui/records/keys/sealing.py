"""Seals contents with AES-256-GCM, each bound to the record and the part that it belongs to.

What is sealed for one record does not open as another's, and a selfie not as a document: both names are the associated
data (NIST SP 800-38D). A nonce is random; no key seals so much that two could be alike, since each record has its own.
"""

from __future__ import annotations

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from facematch_gui.errors import ChangedRecordError

KEY_BYTES = 32
NONCE_BYTES = 12


def new_data_key() -> bytes:
    """The random key of one record, or of its pictures: who destroys it has erased what it seals."""
    return AESGCM.generate_key(bit_length=8 * KEY_BYTES)


def seal(key: bytes, content: bytes, record: str, part: str) -> bytes:
    """A content that only the key opens: the nonce, then ciphertext and tag, 28 bytes more than the content.

    Args:
        record: the identity of the record that it belongs to.
        part: what of the record it is, such as ``payload``.
    """
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, content, _bound_to(record, part))


def unseal(key: bytes, sealed: bytes, record: str, part: str) -> bytes:
    """The content that ``seal`` was given.

    Raises:
        ChangedRecordError: it was changed, belongs to another record or part, or was sealed with another key.
    """
    try:
        # A sealed content that was cut short is refused by its length: as a nonce, or for want of a tag.
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], _bound_to(record, part))
    except (InvalidTag, ValueError) as error:
        raise changed() from error


def changed() -> ChangedRecordError:
    """What to tell of a record that is not as it was written."""
    return ChangedRecordError(
        "A record cannot be opened: it was changed, or is not what belongs there",
        "Run 'facematch records verify', which says what was changed.",
    )


def _bound_to(record: str, part: str) -> bytes:
    return f"facematch-records:1:{part}:{record}".encode()
