"""Why something is erased: the words that receipts hold, and what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

EXPIRED = "expired"
"""The site keeps it no longer: of what is erased without anybody asking."""

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "request": "the person asked for it",
        "withdrawn": "the person withdrew the consent",
        "purpose": "what it was recorded for is done",
        "unlawful": "it should not have been recorded",
        "order": "a court or an authority ordered it",
        "test": "it was a trial, and nobody's check",
    }
)
"""Those that a person gives."""
