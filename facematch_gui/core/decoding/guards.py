"""What is asked of PNG, GIF, TIFF and BMP files before Pillow reads them: sizes, and how much work they demand.

Pillow walks chunks, blocks and tags in Python; a small file that holds millions of them would keep it busy for minutes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from facematch_gui.core.decoding import refusals
from facematch_gui.core.decoding.limits import check_size

_MAX_CHUNKS: Final = 50_000
_MAX_BLOCKS: Final = 20_000
_MAX_TAGS: Final = 2_000
_MAX_TAG_VALUES: Final = 100_000

_PNG_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_GIF_EXTENSION, _GIF_IMAGE = 0x21, 0x2C

_TIFF_BYTE_TYPES: Final = frozenset((1, 2, 6, 7))
"""Pillow keeps tags of these types as bytes; values of the others become Python numbers, one object each."""
_TIFF_NUMBERS: Final = {1: "B", 3: "H", 4: "I"}
_SUBFILE, _WIDTH, _HEIGHT, _BITS_PER_SAMPLE, _ORIENTATION, _DNG_VERSION = 254, 256, 257, 258, 274, 50706


def check_png(data: bytes) -> None:
    """Size, and whether every chunk up to the last is there.

    Raises:
        PictureError: too large, too many chunks, cut off or damaged.
    """
    if not data.startswith(_PNG_SIGNATURE):
        raise refusals.damaged() if len(data) >= len(_PNG_SIGNATURE) else refusals.cut_off()
    if len(data) < 33:
        raise refusals.cut_off()
    if data[12:16] != b"IHDR":
        raise refusals.damaged()
    check_size(*struct.unpack_from(">II", data, 16))
    position = 8
    for _ in range(_MAX_CHUNKS):
        if position + 12 > len(data):
            raise refusals.cut_off()
        size, name = struct.unpack_from(">I4s", data, position)
        if not name.isalpha():
            raise refusals.damaged()
        if name == b"IEND":
            return
        position += 12 + size
    raise refusals.hidden_data()


def check_gif(data: bytes) -> None:
    """Size of the screen together with the first frame, and the blocks before it.

    Raises:
        PictureError: too large, too many blocks, cut off or damaged. (GIF89a, sections 18 to 20.)
    """
    if len(data) < 14:
        raise refusals.cut_off()
    width, height, flags = struct.unpack_from("<HHB", data, 6)
    check_size(width, height)
    position = 13 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)
    for _ in range(_MAX_BLOCKS):
        if position + 10 > len(data):
            raise refusals.cut_off()
        if data[position] == _GIF_IMAGE:
            left, top, across, down = struct.unpack_from("<HHHH", data, position + 1)
            check_size(across, down)
            check_size(max(width, left + across), max(height, top + down))
            return
        if data[position] == _GIF_EXTENSION:
            position = _end_of_blocks(data, position + 2)
        else:
            position += 1  # Pillow skips stray bytes as well
    raise refusals.hidden_data()


def _end_of_blocks(data: bytes, position: int) -> int:
    for _ in range(_MAX_BLOCKS):
        if position >= len(data):
            raise refusals.cut_off()
        if data[position] == 0:
            return position + 1
        position += 1 + data[position]
    raise refusals.hidden_data()


@dataclass(frozen=True)
class TiffSummary:
    """What the first directory declares: pixels, the bits of all samples of one pixel, EXIF's orientation."""

    width: int
    height: int
    bits_per_pixel: int
    orientation: int


def check_tiff(data: bytes) -> TiffSummary:
    """The first directory's tags: how many, how long, and whether they describe a picture or a camera's raw file.

    Raises:
        PictureError: too large, too many tags or values, cut off, damaged, or a camera's raw file, whose first picture
            is a thumbnail. (TIFF 6.0, section 2; Adobe DNG 1.6.)
    """
    order, big = "<" if data[:2] == b"II" else ">", b"+" in data[2:4]
    try:
        numbers = dict(_tiff_numbers(data, order, big))
    except (struct.error, OverflowError) as error:
        raise refusals.cut_off() from error
    if numbers.get(_SUBFILE, 0) & 1 or _DNG_VERSION in numbers:
        raise refusals.other_format("Camera raw")
    check_size(numbers.get(_WIDTH, 0), numbers.get(_HEIGHT, 0))
    return TiffSummary(
        numbers[_WIDTH], numbers[_HEIGHT], numbers.get(_BITS_PER_SAMPLE, 1), numbers.get(_ORIENTATION, 1)
    )


def _tiff_numbers(data: bytes, order: str, big: bool) -> Iterator[tuple[int, int]]:
    """Every tag with its first number; of the bits per sample, their sum."""
    entry, inline, long = (order + "HHQ8s", 8, "Q") if big else (order + "HHI4s", 4, "I")
    (start,) = struct.unpack_from(order + long, data, 8 if big else 4)
    (count,) = struct.unpack_from(order + ("Q" if big else "H"), data, start)
    if count > _MAX_TAGS:
        raise refusals.hidden_data()
    first = start + (8 if big else 2)
    for index in range(count):
        tag, kind, values, content = struct.unpack_from(entry, data, first + struct.calcsize(entry) * index)
        if values > _MAX_TAG_VALUES and kind not in _TIFF_BYTE_TYPES:
            raise refusals.hidden_data()
        if tag == _BITS_PER_SAMPLE and 2 * values > inline:
            (start,) = struct.unpack(order + long, content)
            yield tag, sum(struct.unpack_from(f"{order}{min(values, 16)}H", data, start))
        elif tag == _BITS_PER_SAMPLE:
            yield tag, sum(struct.unpack_from(f"{order}{values}H", content))
        elif kind in _TIFF_NUMBERS:
            yield tag, struct.unpack_from(order + _TIFF_NUMBERS[kind], content)[0]
        else:
            yield tag, 0
