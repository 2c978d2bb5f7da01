"""A file whose room was set aside, and whose end was never written."""

from __future__ import annotations

from typing import Final

from facematch_gui.core.decoding import refusals

_UNWRITTEN: Final = bytes(4096)
"""Coded pixels never hold so many zeros in a row; metadata may be padded with some two thousand."""


def check_written(data: bytes) -> None:
    """Refuses what ends in zeros, as interrupted downloads do: WebP, HEIF and AVIF decoders take zeros for pixels.

    Raises:
        UnreadablePictureError: cut off.
    """
    if data.endswith(_UNWRITTEN):
        raise refusals.cut_off()
