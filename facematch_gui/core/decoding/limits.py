"""How large a picture may be, and who may decode when: checked on declared sizes, before anything is decoded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

from facematch_gui.core.decoding import refusals

MAX_BYTES: Final = 64 * 2**20
"""A file's size."""

MAX_PIXELS: Final = 100_000_000
"""A picture's declared pixels."""

MAX_SIDE: Final = 65_535
"""A picture's longer side: JPEG's own limit, kept for every format."""

MAX_KEPT_PIXELS: Final = 25_000_000
"""Pictures above this are halved while they are read: no face needs more, and a quarter of ``MAX_PIXELS`` fits."""

MAX_MEMORY: Final = 850 * 2**20
"""What a decoder may need at its peak, the finished picture included."""

_LARGE: Final = Lock()
"""Held while a picture above ``MAX_KEPT_PIXELS`` is decoded. Memory belongs to the process, and so does this lock: two
such pictures at once would need twice ``MAX_MEMORY``."""


def check_size(width: int, height: int) -> None:
    """Refuses a declared size in pixels that no picture may have.

    Raises:
        UnreadablePictureError: a side is zero or negative.
        PictureTooLargeError: too many pixels, or too long.
    """
    if width <= 0 or height <= 0:
        raise refusals.damaged()
    if width * height > MAX_PIXELS:
        raise refusals.too_many_pixels(width, height, MAX_PIXELS)
    if max(width, height) > MAX_SIDE:
        raise refusals.too_long(max(width, height), MAX_SIDE)


def is_halved(width: int, height: int) -> bool:
    """Whether a picture of this declared size is kept at half its width and height."""
    return width * height > MAX_KEPT_PIXELS


@contextmanager
def room_for(width: int, height: int, bytes_per_pixel: float = 4) -> Iterator[None]:
    """Checks a declared size and holds the room to decode it.

    Args:
        width, height: in pixels, as the file declares them.
        bytes_per_pixel: what the decoder holds at its peak, without the finished picture.

    Raises:
        UnreadablePictureError: a side is zero.
        PictureTooLargeError: too many pixels, too long, or too much memory.
    """
    check_size(width, height)
    pixels = width * height
    large = is_halved(width, height)
    kept = 3 * pixels / 4 if large else 3 * pixels
    if bytes_per_pixel * pixels + kept > MAX_MEMORY:
        raise refusals.too_much_memory()
    if not large:
        yield
        return
    with _LARGE:
        yield
