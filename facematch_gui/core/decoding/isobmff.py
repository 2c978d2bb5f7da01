"""The container of HEIF and AVIF: only whether its end is there (ISO/IEC 14496-12, section 4.2)."""

from __future__ import annotations

import struct
from typing import Final

from facematch_gui.core.decoding import refusals

_MAX_BOXES: Final = 1_000


def check_complete(data: bytes) -> None:
    """Refuses a file whose boxes reach beyond its end: decoders take some such files, and show them half grey.

    Raises:
        UnreadablePictureError: cut off or damaged.
        PictureTooLargeError: more boxes than a picture needs.
    """
    position, known = 0, False
    for _ in range(_MAX_BOXES):
        if position >= len(data):
            return
        if position + 16 > len(data):
            size, name, long_size = *struct.unpack(">I4s", data[position : position + 8].ljust(8, b"\0")), 0
        else:
            size, name, long_size = struct.unpack_from(">I4sQ", data, position)
        if not name.isalnum():
            if known:
                return  # padding after the last box
            raise refusals.damaged()
        known = known or name == b"meta"
        if size == 0:
            return  # up to the end of the file
        size = long_size if size == 1 else size
        if size < 8:
            raise refusals.damaged()
        position += size
        if position > len(data):
            raise refusals.cut_off()
    raise refusals.hidden_data()
