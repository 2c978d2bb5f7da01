"""PNG, GIF, TIFF, BMP, AVIF and four-ink JPEG by Pillow, one named reader each: Pillow's rarer parsers never run.

The readers are called directly rather than through ``Image.open``: that would try every parser it knows, and warn of
large pictures through a filter that all threads share.
"""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import TYPE_CHECKING, Final

import cv2
import numpy as np

from facematch_gui.core.decoding import guards, refusals
from facematch_gui.core.decoding.colour_modes import rgb_of_image
from facematch_gui.core.decoding.decoded import Decoded
from facematch_gui.core.decoding.depth import for_array
from facematch_gui.core.decoding.isobmff import check_complete
from facematch_gui.core.decoding.kind import Kind
from facematch_gui.core.decoding.limits import is_halved, room_for
from facematch_gui.core.decoding.orientation import orientation_in
from facematch_gui.core.decoding.strips import assemble_samples, strip_rows
from facematch_gui.core.decoding.tail import check_written
from facematch_gui.errors import UnreadablePictureError

if TYPE_CHECKING:
    from PIL import ImageFile

_PILLOW_BYTES: Final = 4
"""Bytes a pixel of Pillow's own picture at most."""
_AVIF_BYTES: Final = 5.5
"""libavif's planes and its RGB copy, beside Pillow's picture; measured."""
_MAX_TILE_AREA: Final = 5
"""The parts that a file says it is made of, as a multiple of its pixels: four layers and some padding."""
_RUN_LENGTH_CODED: Final = (1, 2)


def decode_png(data: bytes) -> Decoded:
    """Raises PictureError: too large, cut off, damaged, or hiding more data than it shows."""
    from PIL.PngImagePlugin import PngImageFile

    guards.check_png(data)
    return _decode(PngImageFile, data)


def decode_gif(data: bytes) -> Decoded:
    """The first frame. Raises PictureError: too large, cut off or damaged."""
    from PIL.GifImagePlugin import GifImageFile

    guards.check_gif(data)
    return _decode(GifImageFile, data)


def decode_avif(data: bytes) -> Decoded:
    """Raises PictureError: too large, cut off or damaged.

    Pillow does not turn the pixels, but restates the file's own rotation as the orientation of its EXIF block.
    """
    from PIL.AvifImagePlugin import AvifImageFile

    check_complete(data)
    check_written(data)
    return _decode(AvifImageFile, data, _PILLOW_BYTES + _AVIF_BYTES)


def decode_bmp(data: bytes) -> Decoded:
    """Raises PictureError: too large, cut off or damaged."""
    from PIL.BmpImagePlugin import BmpImageFile

    with refusals.parser_failures():
        image = BmpImageFile(BytesIO(data))
    if image.info.get("compression") in _RUN_LENGTH_CODED:
        # Pillow unpacks runs one by one in Python; a small file can keep it busy for a minute.
        return _decode_by_opencv(data, image.size, Kind.BMP)
    return _finish(image, _PILLOW_BYTES)


def decode_tiff(data: bytes) -> Decoded:
    """The first picture. Raises PictureError: too large, cut off, damaged, or a rare kind of TIFF."""
    from facematch_gui.core.decoding.tiff import TiffReader

    summary = guards.check_tiff(data)
    try:
        with refusals.parser_failures():
            image = TiffReader(BytesIO(data))
    except UnreadablePictureError as refusal:
        if not str(refusal.__cause__).startswith("unknown"):  # pixel mode, or data organization
            raise
        return _decode_by_opencv(data, (summary.width, summary.height), Kind.TIFF)
    # One strip may be as large as the picture; and Pillow turns a picture itself, by copying it.
    turning = 0 if summary.orientation == 1 else _PILLOW_BYTES
    decoded = _finish(image, _PILLOW_BYTES + summary.bits_per_pixel / 8 + turning)
    return Decoded(decoded.pixels, profile=decoded.profile)


def decode_ink_jpeg(data: bytes, orientation: int, profile: bytes | None) -> Decoded:
    """A CMYK or YCCK JPEG whose header, size and end have been checked."""
    from PIL.JpegImagePlugin import JpegImageFile

    with refusals.parser_failures():
        image = JpegImageFile(BytesIO(data))
        if is_halved(*image.size):
            image.draft(image.mode, (image.width // 2, image.height // 2))
        image.load()
        pixels, remaining = rgb_of_image(image, profile)
    return Decoded(pixels, orientation, remaining)


def _decode(reader: Callable[[BytesIO], ImageFile.ImageFile], data: bytes, bytes_a_pixel: float = 4) -> Decoded:
    with refusals.parser_failures():
        image = reader(BytesIO(data))
    return _finish(image, bytes_a_pixel)


def _finish(image: ImageFile.ImageFile, bytes_per_pixel: float) -> Decoded:
    with room_for(*image.size, bytes_per_pixel):
        _check_tiles(image)
        with refusals.parser_failures():
            image.load()
            exif, profile = image.info.get("exif"), image.info.get("icc_profile")
            # Within, because Pillow finds out that a palette is missing or too long while it converts.
            pixels, remaining = rgb_of_image(image, profile)
    return Decoded(pixels, orientation_in(exif), remaining)


def _check_tiles(image: ImageFile.ImageFile) -> None:
    """Refuses a file that has its pixels painted again and again."""
    boxes = (tile.extents or (0, 0, 0, 0) for tile in image.tile)
    area = sum((right - left) * (bottom - top) for left, top, right, bottom in boxes)
    if area > _MAX_TILE_AREA * image.width * image.height:
        raise refusals.hidden_data()


def _decode_by_opencv(data: bytes, size: tuple[int, int], kind: Kind) -> Decoded:
    """What Pillow does not read, or not in time: run-length coded BMP, and TIFF of unusual depths."""
    # Two copies of up to four samples a pixel, 32 bits each in TIFF.
    with room_for(*size, 8 if kind is Kind.BMP else 32):
        with refusals.parser_failures():
            samples = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
        if samples is None:
            raise refusals.rare_kind(kind) if kind is Kind.TIFF else refusals.damaged()
        return Decoded(assemble_samples(samples, for_array(samples, strip_rows(size[0])), bgr=True))
