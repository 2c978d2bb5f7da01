"""The one door for pictures: bytes, a path or a frame in, an upright RGB uint8 ``Picture`` out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Final

import numpy as np

from facematch_gui.core.decoding import icc, refusals
from facematch_gui.core.decoding.decoded import Decoded
from facematch_gui.core.decoding.files import read_file
from facematch_gui.core.decoding.heif import decode_heif
from facematch_gui.core.decoding.jpeg import decode_jpeg
from facematch_gui.core.decoding.kind import Kind, kind_of
from facematch_gui.core.decoding.limits import MAX_BYTES, room_for
from facematch_gui.core.decoding.orientation import quarter_turned, upright
from facematch_gui.core.decoding.pdf import decode_pdf
from facematch_gui.core.decoding.raster import decode_avif, decode_bmp, decode_gif, decode_png, decode_tiff
from facematch_gui.core.decoding.strips import assemble_samples
from facematch_gui.core.decoding.webp import decode_webp
from facematch_gui.core.networks import Pixels
from facematch_gui.errors import naming, numbered

_DECODERS: Final[dict[Kind, Callable[[bytes], Decoded]]] = {
    Kind.JPEG: decode_jpeg,
    Kind.PNG: decode_png,
    Kind.WEBP: decode_webp,
    Kind.HEIF: decode_heif,
    Kind.AVIF: decode_avif,
    Kind.TIFF: decode_tiff,
    Kind.BMP: decode_bmp,
    Kind.GIF: decode_gif,
    Kind.PDF: decode_pdf,
}


@dataclass(frozen=True, eq=False)
class Picture:
    """An upright picture in sRGB.

    Attributes:
        pixels: RGB uint8, height x width x 3, C-contiguous and not writeable.
        format: what the pixels came from, such as ``JPEG``, ``PDF`` or ``camera``.
    """

    pixels: Pixels
    format: str

    def __post_init__(self) -> None:
        if self.pixels.dtype != np.uint8 or self.pixels.ndim != 3 or self.pixels.shape[2] != 3:
            raise ValueError("a picture is RGB uint8, height x width x 3")

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


def load_picture(source: Path | bytes) -> Picture:
    """Reads any supported picture file or its bytes; safe to call from several threads.

    Orientation and ICC profile are applied, transparency is laid over white, 16 bits become 8. A picture of more than
    25 megapixels is kept at half its width and height. Of several pictures in a file the first is read.

    Raises:
        UnreadablePictureError: the file is missing, empty, cut off, damaged, or of a kind that is not opened.
        PictureTooLargeError: more than 100 megapixels, 64 MB, or what memory allows.
    """
    data = read_file(source) if isinstance(source, Path) else source
    if len(data) > MAX_BYTES:
        raise refusals.too_many_bytes(len(data), MAX_BYTES)
    kind = kind_of(data)
    try:
        decoded = _DECODERS[kind](data)
        pixels = upright(icc.to_srgb(decoded.pixels, decoded.profile), decoded.orientation)
    except MemoryError as error:
        raise refusals.too_much_memory() from error
    return _picture(pixels, kind)


def load_pictures(selfies: Sequence[Path | bytes], document: Path | bytes) -> tuple[list[Picture], Picture]:
    """Reads the pictures of a check, the document on a thread of its own beside the selfies.

    Raises:
        PictureError: as ``load_picture``; its ``side`` says which picture. Of several failures, the first selfie's.
    """
    outcome: list[Picture | BaseException] = []

    def load_document() -> None:
        try:
            with naming("document"):
                outcome.append(load_picture(document))
        except BaseException as error:  # noqa: BLE001 - raised again below, in the caller's thread
            outcome.append(error)

    beside = Thread(target=load_document, name="document")
    beside.start()
    try:
        probes = []
        for number, selfie in numbered(selfies):
            with naming("selfie", number):
                probes.append(load_picture(selfie))
    finally:
        beside.join()
    reference = outcome[0]
    if isinstance(reference, BaseException):
        raise reference
    return probes, reference


def picture_from_frame(pixels: Pixels, origin: str = "camera") -> Picture:
    """Copies a camera frame or a pasted picture that already is RGB uint8, height x width x 3.

    Args:
        origin: becomes the picture's ``format``.

    Raises:
        UnreadablePictureError: there are no pixels.
        PictureTooLargeError: more than 100 megapixels.
        ValueError: no RGB uint8 array.
    """
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3:
        raise ValueError("a frame is RGB uint8, height x width x 3")
    if 0 in pixels.shape:
        raise refusals.empty_frame()
    height, width = pixels.shape[:2]
    with room_for(width, height, 0):
        kept = assemble_samples(pixels)
    return _picture(kept, origin)


def turned(picture: Picture, quarter_turns: int) -> Picture:
    """The picture after that many clockwise quarter turns; the same one where they come to none."""
    if quarter_turns % 4 == 0:
        return picture
    return _picture(quarter_turned(picture.pixels, quarter_turns), picture.format)


def _picture(pixels: Pixels, origin: str) -> Picture:
    pixels = np.ascontiguousarray(pixels)
    pixels.setflags(write=False)
    return Picture(pixels, str(origin))
