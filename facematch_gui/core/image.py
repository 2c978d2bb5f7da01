"""The one door for pictures: bytes, a path or a frame in, an upright RGB uint8 ``Picture`` out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facematch_gui.core.networks import Pixels


@dataclass(frozen=True, eq=False)
class Picture:
    """An upright picture.

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
    """Reads any supported picture file or its bytes."""
    raise NotImplementedError


def picture_from_frame(pixels: Pixels) -> Picture:
    """Wraps a camera frame or a pasted picture that already is RGB uint8."""
    raise NotImplementedError
