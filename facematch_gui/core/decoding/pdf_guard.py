"""What is asked of a PDF before PDFium reads it, which cannot be stopped once it has begun.

Two small files can keep any PDF reader busy for ever: a stream that unpacks to gigabytes, and drawings (form XObjects)
that each draw the next one ten times over. Both are looked for in the raw bytes, without building a document: what is
not found here is read by PDFium as usual. (ISO 32000-1, sections 7.3, 7.4 and 8.10.)
"""

from __future__ import annotations

import re
import struct
import zlib
from dataclasses import dataclass
from typing import Final

from facematch_gui.core.decoding import refusals

_MAX_OBJECTS: Final = 200_000
_MAX_UNPACKED: Final = 32 * 2**20
"""Bytes of one stream that is no picture; a page's content has some kilobytes, a font some megabytes."""
_MAX_UNPACKED_TOGETHER: Final = 256 * 2**20
_MAX_DRAWINGS: Final = 50_000
"""Drawings that one page may come to when every drawing within a drawing is counted."""
_MAX_JPEG_2000_PIXELS: Final = 40_000_000
"""PDFium keeps up to sixteen bytes for each pixel of a JPEG 2000 picture."""
_CHUNK: Final = 2**16

_OBJECT: Final = re.compile(rb"obj\b")
_HEADING: Final = re.compile(rb"(?<!\d)(\d{1,10})\s+\d{1,5}\s+\Z")
_FIRST: Final = re.compile(rb"/First\s+(\d{1,9})\b")
_STREAM: Final = re.compile(rb"\bstream\r?\n")
_PICTURE: Final = re.compile(rb"/Subtype\s*/Image\b")
_DRAW: Final = re.compile(rb"/[^\s/<>\[\]()]+\s+Do\b")
_REFERENCE: Final = re.compile(rb"(\d{1,10})\s+\d{1,5}\s+R\b")
_JPEG_2000: Final = re.compile(rb"\xff\x4f\xff\x51.{4}(.{8})", re.DOTALL)


@dataclass(frozen=True)
class _Item:
    """One object of the file: its text, and how often its stream draws another."""

    text: bytes
    draws: int


def check_pdf(data: bytes) -> None:
    """Refuses what would keep PDFium busy, or fill the memory.

    Raises:
        PictureTooLargeError: a stream, a picture or a nest of drawings that is too large.
    """
    for match in _JPEG_2000.finditer(data):
        width, height = struct.unpack(">II", match[1])
        if width * height > _MAX_JPEG_2000_PIXELS:
            raise refusals.too_many_pixels(width, height, _MAX_JPEG_2000_PIXELS)
    items = _items(data)
    most = max((item.draws for item in items.values()), default=0)
    costs: dict[int, int] = {}
    for number, item in items.items():
        if item.draws and most * _cost(number, items, costs, ()) > _MAX_DRAWINGS:
            raise refusals.pdf_too_intricate()


def _items(data: bytes) -> dict[int, _Item]:
    """The objects by number, streams unpacked as far as they may be; of several versions, the last."""
    items: dict[int, _Item] = {}
    unpacked = 0
    for number, start, end in _places(data):
        stream = _STREAM.search(data, start, end)
        text = data[start : stream.start() if stream else end]
        draws = 0
        if stream and not _PICTURE.search(text):
            content = _unpacked(data, stream.end(), end)
            unpacked += len(content)
            if unpacked > _MAX_UNPACKED_TOGETHER:
                raise refusals.hidden_data()
            draws = len(_DRAW.findall(content))
            items.update(_packed_items(text, content))
        items[number] = _Item(text, draws)
    return items


def _places(data: bytes) -> list[tuple[int, int, int]]:
    """Number, start and end of each object: the next one's start, or the end of the file."""
    numbers, starts = [], []
    for count, keyword in enumerate(_OBJECT.finditer(data)):
        if count > _MAX_OBJECTS:
            raise refusals.hidden_data()
        heading = _HEADING.search(data, max(0, keyword.start() - 30), keyword.start())
        if heading:
            numbers.append(int(heading[1]))
            starts.append(keyword.end())
    return list(zip(numbers, starts, [*starts[1:], len(data)], strict=False))


def _unpacked(data: bytes, start: int, end: int) -> bytes:
    """A stream's content: unpacked where it is packed, whatever the file says of it."""
    content = _inflated(data, start)
    if content is None:
        content = data[start:end]
    elif content[:1] == b"\x78" and len(_inflated(content, 0) or b"") > _CHUNK:
        raise refusals.hidden_data()  # packed twice, which only serves to hide
    if len(content) > _MAX_UNPACKED:
        raise refusals.hidden_data()
    return content


def _inflated(data: bytes, start: int) -> bytes | None:
    """What zlib makes of the data, no further than just beyond the limit; None where it is not zlib's."""
    unpacker = zlib.decompressobj()
    parts: list[bytes] = []
    size = 0
    try:
        while start < len(data) and not unpacker.eof and size <= _MAX_UNPACKED:
            chunk = unpacker.unconsumed_tail or data[start : start + _CHUNK]
            start += 0 if unpacker.unconsumed_tail else _CHUNK
            parts.append(unpacker.decompress(chunk, _MAX_UNPACKED))
            size += len(parts[-1])
    except zlib.error:
        return b"".join(parts) or None
    return b"".join(parts)


def _packed_items(text: bytes, content: bytes) -> dict[int, _Item]:
    """The objects in an object stream: pairs of number and place first, then the texts (section 7.5.7)."""
    first = _FIRST.search(text)
    if first is None:
        return {}
    body = int(first[1])
    words = [int(word) for word in content[: min(body, 2**20)].split() if word.isdigit() and len(word) <= 10]
    numbers, starts = words[::2], [body + place for place in words[1::2]]
    places = zip(numbers, starts, [*starts[1:], len(content)], strict=False)
    return {number: _Item(content[start:end], 0) for number, start, end in places}


def _cost(number: int, items: dict[int, _Item], costs: dict[int, int], above: tuple[int, ...]) -> int:
    """How many drawings come of drawing this one: itself, and for each that it draws, the dearest of its own.

    Raises:
        PictureTooLargeError: the drawing draws itself, or nests too deeply.
    """
    if number in above or len(above) > 20:
        raise refusals.pdf_too_intricate()
    if number not in costs:
        item = items[number]
        below = [_cost(child, items, costs, (*above, number)) for child in _drawn_by(item, items)]
        costs[number] = min(1 + item.draws * max(below, default=1), _MAX_DRAWINGS + 1)
    return costs[number]


def _drawn_by(item: _Item, items: dict[int, _Item]) -> set[int]:
    """The objects that a drawing's own resources offer it to draw, and that draw in turn."""
    offered = _value(b"/XObject", _value(b"/Resources", item.text, items), items)
    numbers = {int(reference) for reference in _REFERENCE.findall(offered[: offered.find(b">>")])}
    return {number for number in numbers if number in items and items[number].draws}


def _value(key: bytes, text: bytes, items: dict[int, _Item]) -> bytes:
    """What follows a key, or the object that it refers to; empty where there is no such key."""
    place = text.find(key)
    if place < 0:
        return b""
    value = text[place + len(key) :]
    reference = re.match(rb"\s*(\d{1,10})\s+\d{1,5}\s+R\b", value)
    if reference is None:
        return value
    return items[int(reference[1])].text if int(reference[1]) in items else b""
