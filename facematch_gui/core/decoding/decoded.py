"""What every decoder hands back."""

from __future__ import annotations

from dataclasses import dataclass

from facematch_gui.core.networks import Pixels


@dataclass(frozen=True, eq=False)
class Decoded:
    """Pixels as the file stores them, with what is still to be done to them.

    Attributes:
        pixels: RGB uint8, height x width x 3, C-contiguous; owned by whoever receives it.
        orientation: EXIF's 1 to 8, still to be applied.
        profile: ICC profile of these pixels, still to be applied, or None where they are sRGB.
    """

    pixels: Pixels
    orientation: int = 1
    profile: bytes | None = None
