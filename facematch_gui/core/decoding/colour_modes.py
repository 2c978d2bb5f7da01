"""A Pillow picture in any of its modes becomes RGB uint8, strip by strip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.decoding import depth, icc
from facematch_gui.core.decoding.strips import assemble, rgb_of_samples, strip_rows
from facematch_gui.core.networks import Pixels

if TYPE_CHECKING:
    from PIL import Image

_BITS_PER_SAMPLE, _PHOTOMETRIC = 258, 262
_WHITE_IS_ZERO: Final = 0


def rgb_of_image(image: Image.Image, profile: bytes | None) -> tuple[Pixels, bytes | None]:
    """The pixels of a loaded picture, and the ICC profile where it still has to be applied to them."""
    if image.mode in ("CMYK", "LAB"):
        # These profiles speak of inks or of L*a*b*, so they are applied on the way to RGB.
        return _assembled(image, _through_profile(image.mode, profile)), None
    if image.mode in ("F", "I") or image.mode.startswith("I;16"):
        return _assembled(image, _from_deep(image)), profile
    if image.has_transparency_data:
        return _assembled(image, lambda part: rgb_of_samples(np.asarray(part.convert("RGBA")))), profile
    if image.mode in ("1", "L"):
        return _assembled(image, lambda part: rgb_of_samples(np.asarray(part.convert("L")))), profile
    return _assembled(image, lambda part: np.asarray(part.convert("RGB"), np.uint8)), profile


def _assembled(image: Image.Image, convert: Callable[[Image.Image], Pixels]) -> Pixels:
    width, height = image.size
    return assemble(width, height, lambda top, bottom: convert(image.crop((0, top, width, bottom))))


def _through_profile(mode: str, profile: bytes | None) -> Callable[[Image.Image], Pixels]:
    transform = icc.transform_to_srgb(profile, mode)
    if transform is None:
        return lambda part: np.asarray(part.convert("RGB"), np.uint8)
    return lambda part: icc.transformed(part, transform)


def _from_deep(image: Image.Image) -> Callable[[Image.Image], Pixels]:
    tags: Any = getattr(image, "tag_v2", {})
    if image.mode in ("F", "I"):
        eight_bits = depth.from_range(_samples(image))
    else:
        eight_bits = depth.from_bits(tags.get(_BITS_PER_SAMPLE, (16,))[0])
    # Pillow inverts what is white at zero for 8 bits and fewer only.
    inverted = tags.get(_PHOTOMETRIC) == _WHITE_IS_ZERO

    def convert(part: Image.Image) -> Pixels:
        grey = eight_bits(np.asarray(part))
        return rgb_of_samples(cv2.bitwise_not(grey) if inverted else grey)

    return convert


def _samples(image: Image.Image) -> Iterator[NDArray[Any]]:
    rows = strip_rows(image.width)
    for top in range(0, image.height, rows):
        yield np.asarray(image.crop((0, top, image.width, min(top + rows, image.height))))
