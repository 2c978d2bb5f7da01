"""EXIF orientation: found in a raw EXIF block, and applied."""

from __future__ import annotations

import struct
from typing import Final

import cv2
import numpy as np

from facematch_gui.core.networks import Pixels

_TAG: Final = 0x0112
_MAX_ENTRIES: Final = 1000


def orientation_in(exif: bytes | None) -> int:
    """The orientation, 1 to 8, that a raw EXIF block states; 1 where it states none or is broken.

    Read here rather than by Pillow, which reads every tag and warns of each broken one. (EXIF 2.32, section 4.6.4;
    TIFF 6.0, section 2.)
    """
    if not exif:
        return 1
    tiff = exif.removeprefix(b"Exif\0\0")
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 1
    try:
        (start,) = struct.unpack_from(order + "I", tiff, 4)
        (count,) = struct.unpack_from(order + "H", tiff, start)
        for index in range(min(count, _MAX_ENTRIES)):
            tag, kind, _, value = struct.unpack_from(order + "HHIH", tiff, start + 2 + 12 * index)
            if tag == _TAG:
                return value if kind == 3 and 1 <= value <= 8 else 1
    except struct.error:
        return 1
    return 1


def quarter_turned(pixels: Pixels, turns: int) -> Pixels:
    """The pixels after ``turns`` clockwise quarter turns; the same array where that is none."""
    codes = (None, cv2.ROTATE_90_CLOCKWISE, cv2.ROTATE_180, cv2.ROTATE_90_COUNTERCLOCKWISE)
    code = codes[turns % 4]
    return pixels if code is None else np.asarray(cv2.rotate(pixels, code), np.uint8)


def upright(pixels: Pixels, orientation: int) -> Pixels:
    """The pixels as EXIF ``orientation``, 1 to 8, wants them shown."""
    if orientation == 1:
        return pixels
    if orientation in (5, 7):
        # Transposed: mirror left to right, then turn.
        return quarter_turned(np.asarray(cv2.flip(pixels, 1), np.uint8), 3 if orientation == 5 else 1)
    if orientation in (2, 4):
        return np.asarray(cv2.flip(pixels, 1 if orientation == 2 else 0), np.uint8)
    return quarter_turned(pixels, {3: 2, 6: 1, 8: 3}[orientation])
