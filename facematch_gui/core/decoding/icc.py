"""Colours to sRGB by a picture's ICC profile.

Cameras and phones embed profiles made of a curve a channel and one matrix (Display P3, Adobe RGB, sRGB itself). Those
are computed here, in 16 bits with OpenCV's tables, four times as fast as littleCMS does it; everything else (printers'
and scanners' tables) is left to littleCMS, by way of Pillow. A broken profile is no reason to refuse a face: it is
ignored. (ICC.1:2022, sections 7.2, 9.2, 10.6, 10.18.)
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.decoding.strips import strip_rows
from facematch_gui.core.networks import Pixels

if TYPE_CHECKING:
    from PIL import Image, ImageCms

_XYZ_D50_TO_SRGB: Final = np.array(
    [[3.1338561, -1.6168667, -0.4906146], [-0.9787684, 1.9161415, 0.0334540], [0.0719453, -0.2289914, 1.4052427]]
)
"""From the profile connection space to linear sRGB (Lindbloom, Bradford-adapted to D50)."""

_FULL: Final = 65535
_UNSEEN: Final = 1
"""A profile that moves no colour by more levels than this is sRGB by another name, and is skipped."""

_PARAMETERS: Final = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}
"""Parametric curve types and their count of parameters."""


@dataclass(frozen=True, eq=False)
class _MatrixProfile:
    """curves: (256, 3) linear light, 0 to 1, of each level of each channel. matrix: linear to linear sRGB."""

    curves: NDArray[np.float64]
    matrix: NDArray[np.float64]


def to_srgb(pixels: Pixels, profile: bytes | None) -> Pixels:
    """RGB uint8 pixels in sRGB, converted in place where they can be; unchanged where the profile is none or broken."""
    if not profile:
        return pixels
    try:
        tags = _tags(profile)
        space = profile[16:20]
        if space == b"GRAY":
            return _grey_to_srgb(pixels, tags)
        if space != b"RGB ":
            return pixels
        if b"A2B0" not in tags and {b"rXYZ", b"gXYZ", b"bXYZ"} <= tags.keys():
            return _by_matrix(pixels, _matrix_profile(tags))
    except (ValueError, struct.error):
        return pixels
    return _by_littlecms(pixels, profile)


def transform_to_srgb(profile: bytes | None, mode: str) -> ImageCms.ImageCmsTransform | None:
    """littleCMS's way from Pillow's ``mode``, CMYK, LAB or RGB, to sRGB; None where the profile is none or broken.

    LAB needs no profile: it is one.
    """
    from PIL import ImageCms

    try:
        source = ImageCms.createProfile("LAB") if mode == "LAB" else ImageCms.ImageCmsProfile(BytesIO(profile or b""))
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def transformed(image: Image.Image, transform: ImageCms.ImageCmsTransform) -> Pixels:
    """RGB uint8 pixels of a Pillow image through ``transform_to_srgb``'s way."""
    from PIL import ImageCms

    return np.asarray(ImageCms.applyTransform(image, transform), np.uint8)


def _tags(profile: bytes) -> dict[bytes, bytes]:
    """The profile's tags by signature, a short or hostile table giving ``ValueError`` or ``struct.error``."""
    if profile[36:40] != b"acsp" or profile[20:24] not in (b"XYZ ", b"Lab "):
        raise ValueError("no ICC profile")
    (count,) = struct.unpack_from(">I", profile, 128)
    tags: dict[bytes, bytes] = {}
    for index in range(min(count, 100)):
        signature, start, size = struct.unpack_from(">4sII", profile, 132 + 12 * index)
        tags[signature] = profile[start : start + size]
    return tags


def _matrix_profile(tags: dict[bytes, bytes]) -> _MatrixProfile:
    to_xyz = np.array([_fixed_point(tags[name][8:20]) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]).T
    curves = np.stack([_curve(tags.get(name, b"")) for name in (b"rTRC", b"gTRC", b"bTRC")], axis=1)
    return _MatrixProfile(curves, _XYZ_D50_TO_SRGB @ to_xyz)


def _fixed_point(raw: bytes) -> NDArray[np.float64]:
    """s15Fixed16 numbers."""
    if len(raw) % 4 or not raw:
        raise ValueError("numbers are cut off")
    return np.frombuffer(raw, ">i4") / 65536.0


def _curve(tag: bytes) -> NDArray[np.float64]:
    """(256,) linear light, 0 to 1, of each 8-bit level by a ``curv`` or ``para`` tag."""
    level = np.arange(256) / 255
    if tag[:4] == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        if count == 0:
            return level
        points = np.frombuffer(tag[12 : 12 + 2 * count], ">u2")
        if len(points) != count:
            raise ValueError("the curve is cut off")
        if count == 1:
            return np.asarray(level ** (points[0] / 256), np.float64)
        return np.asarray(np.interp(level * (count - 1), np.arange(count), points / _FULL), np.float64)
    if tag[:4] == b"para":
        return _parametric_curve(tag, level)
    raise ValueError("no curve")


def _parametric_curve(tag: bytes, level: NDArray[np.float64]) -> NDArray[np.float64]:
    (kind,) = struct.unpack_from(">H", tag, 8)
    count = _PARAMETERS.get(kind, 0)
    g, a, b, c, d, e, f = [*_fixed_point(tag[12 : 12 + 4 * count]), *(0.0,) * 7][:7]
    if kind == 0:
        a = 1.0
    elif kind in (1, 2):
        # Y = (aX + b)^g + c from X = -b/a on, else c.
        if a == 0:
            raise ValueError("no curve")
        e = f = c
        c, d = 0.0, -b / a
    with np.errstate(all="ignore"):
        power = np.maximum(a * level + b, 0) ** g + e
        curve = np.where(level >= d, power, c * level + f)
    if not np.isfinite(curve).all():
        raise ValueError("no curve")
    return np.asarray(np.clip(curve, 0, 1), np.float64)


def _encoded(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    """sRGB's transfer function, 0 to 1 (IEC 61966-2-1)."""
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)


@cache
def _encoding_table() -> NDArray[np.uint8]:
    """(65536,) sRGB levels of 16-bit linear light: a constant that takes longer to compute than a small picture."""
    table = np.round(255 * _encoded(np.arange(_FULL + 1) / _FULL)).astype(np.uint8)
    table.setflags(write=False)
    return table


def _grey_to_srgb(pixels: Pixels, tags: dict[bytes, bytes]) -> Pixels:
    levels = np.round(255 * _encoded(_curve(tags.get(b"kTRC", b"")))).astype(np.uint8)
    if np.abs(levels - np.arange(256.0)).max() <= _UNSEEN:
        return pixels
    return np.asarray(cv2.LUT(pixels, levels), np.uint8)


def _by_matrix(pixels: Pixels, profile: _MatrixProfile) -> Pixels:
    decode = np.round(_FULL * profile.curves).astype(np.uint16)[np.newaxis]
    encode = _encoding_table()

    def convert(part: NDArray[Any]) -> Pixels:
        # 16 bits throughout; OpenCV saturates what lies outside sRGB.
        linear = cv2.transform(cv2.LUT(part, decode), profile.matrix)
        return np.asarray(cv2.LUT(linear, encode), np.uint8)

    if _moves_nothing(convert):
        return pixels
    return _in_strips(pixels, convert)


def _moves_nothing(convert: Any) -> bool:
    """Whether ``convert`` leaves every colour of a 17 x 17 x 17 grid where it was."""
    steps = np.linspace(0, 255, 17).round().astype(np.uint8)
    grid = np.stack(np.meshgrid(steps, steps, steps), axis=-1).reshape(17, -1, 3)
    return bool(cv2.absdiff(convert(grid), grid).max() <= _UNSEEN)


def _by_littlecms(pixels: Pixels, profile: bytes) -> Pixels:
    from PIL import Image

    transform = transform_to_srgb(profile, "RGB")
    if transform is None:
        return pixels
    return _in_strips(pixels, lambda part: transformed(Image.fromarray(part), transform))


def _in_strips(pixels: Pixels, convert: Any) -> Pixels:
    rows = strip_rows(pixels.shape[1])
    for top in range(0, len(pixels), rows):
        pixels[top : top + rows] = convert(pixels[top : top + rows])
    return pixels
