"""Samples deeper than 8 bits, brought to 8 by a scale that the whole picture shares."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_FLOAT_WHITES: Final = (1.0, 255.0, 65535.0)
_INTEGER_WHITES: Final = (255.0, 65535.0, float(2**31 - 1))

EightBits = Callable[[NDArray[Any]], NDArray[np.uint8]]


def from_bits(bits: int) -> EightBits:
    """For unsigned integers of ``bits`` bits, 8 to 16: the highest eight of them, as every reader does for colour."""
    shift = max(0, min(bits, 16) - 8)
    return lambda samples: np.minimum(samples >> shift, 255).astype(np.uint8)


def from_range(strips: Iterable[NDArray[Any]]) -> EightBits:
    """For floating-point and 32-bit samples, whose white no format states.

    White is the smallest of the usual whites (1, 255 and 65,535; for integers 255, 65,535 and 2^31 - 1) that no sample
    exceeds, else the largest sample. Black is 0; what is no number is black.

    Args:
        strips: all samples of the picture, in parts.
    """
    largest, whites = 0.0, _FLOAT_WHITES
    for part in strips:
        if part.dtype.kind != "f":
            whites = _INTEGER_WHITES
        finite = part[np.isfinite(part)]
        largest = max(largest, float(finite.max()) if finite.size else 0.0)
    scale = 255 / next((white for white in whites if largest <= white), largest)

    def eight_bits(samples: NDArray[Any]) -> NDArray[np.uint8]:
        known = np.nan_to_num(samples.astype(np.float64), nan=0.0, posinf=largest, neginf=0.0)
        return np.clip(np.round(known * scale), 0, 255).astype(np.uint8)

    return eight_bits


def for_array(samples: NDArray[Any], rows: int) -> EightBits | None:
    """The scale of a whole array, looked at ``rows`` rows at a time; None where it is uint8 already."""
    if samples.dtype == np.uint8:
        return None
    if samples.dtype == np.uint16:
        return from_bits(16)
    return from_range(samples[top : top + rows] for top in range(0, len(samples), rows))
