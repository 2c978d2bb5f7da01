"""A large picture becomes RGB strip by strip, so that no second large copy is ever held; too large ones are halved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.decoding.limits import is_halved
from facematch_gui.core.networks import Pixels

_STRIP_PIXELS: Final = 2**19
"""About half a megapixel: small enough for the cache, large enough that Python's share does not count."""

_TO_RGB_ORDER: Final = {3: cv2.COLOR_BGR2RGB, 4: cv2.COLOR_BGRA2RGBA}


def strip_rows(width: int) -> int:
    """How many rows, an even number, one strip of a picture this wide has."""
    return max(2, _STRIP_PIXELS // width // 2 * 2)


def assemble(width: int, height: int, strip: Callable[[int, int], Pixels]) -> Pixels:
    """The whole picture from its strips, at half its size where it is larger than is kept.

    Args:
        width, height: of the picture that the strips are cut from.
        strip: gives rows ``top`` to ``bottom`` as RGB uint8.
    """
    across, down = (2 if is_halved(width, height) and side > 1 else 1 for side in (width, height))
    pixels: Pixels = np.empty((height // down, width // across, 3), np.uint8)
    rows = strip_rows(width)
    for top in range(0, height, rows):
        part = strip(top, min(top + rows, height))
        target = pixels[top // down : (top + len(part)) // down]
        if across == down == 1:
            target[:] = part
        elif len(target):  # the odd last row of a halved picture has no target
            even = part[: len(target) * down, : target.shape[1] * across]
            halved = cv2.resize(even, target.shape[1::-1], interpolation=cv2.INTER_AREA)
            target[:] = halved.reshape(target.shape)
    return pixels


def assemble_samples(
    samples: NDArray[Any],
    eight_bits: Callable[[NDArray[Any]], NDArray[Any]] | None = None,
    *,
    bgr: bool = False,
    owned: bool = False,
) -> Pixels:
    """The whole picture from an array of samples, (h, w) or (h, w, channels).

    Args:
        eight_bits: makes uint8 of a strip of samples; None where they are uint8 already.
        bgr: whether three or four channels begin with blue.
        owned: whether the array may become the picture as it is; else its samples are copied in any case.
    """
    height, width = samples.shape[:2]
    if samples.ndim == 3 and samples.shape[2] == 3 and not (eight_bits or bgr or is_halved(width, height)):
        return np.ascontiguousarray(samples, np.uint8) if owned else np.array(samples, np.uint8, order="C")

    def strip(top: int, bottom: int) -> Pixels:
        part = np.ascontiguousarray(samples[top:bottom])
        part = eight_bits(part) if eight_bits else part
        swap = _TO_RGB_ORDER.get(part.shape[2]) if bgr and part.ndim == 3 else None
        return rgb_of_samples(part if swap is None else cv2.cvtColor(part, swap))

    return assemble(width, height, strip)


def rgb_of_samples(samples: NDArray[Any]) -> Pixels:
    """RGB uint8 from uint8 samples: grey (h, w), or (h, w, channels) of grey or RGB, any alpha laid over white."""
    channels = samples.shape[2] if samples.ndim == 3 else 1
    if channels == 1:
        return np.asarray(cv2.cvtColor(samples, cv2.COLOR_GRAY2RGB), np.uint8)
    if channels == 3:
        return np.asarray(samples, np.uint8)
    if channels == 2:
        grey, alpha = cv2.split(samples)
        colour = cv2.cvtColor(grey, cv2.COLOR_GRAY2RGB)
    else:
        colour, alpha = cv2.cvtColor(samples, cv2.COLOR_RGBA2RGB), cv2.extractChannel(samples, 3)
    opacity = cv2.cvtColor(alpha, cv2.COLOR_GRAY2RGB)
    over_white = cv2.multiply(colour, opacity, scale=1 / 255) + cv2.bitwise_not(opacity)
    return np.asarray(over_white, np.uint8)
