"""What is measured on a face, in the terms of ISO/IEC 29794-5."""

from __future__ import annotations

from facematch_gui.core.face import Face
from facematch_gui.core.networks import Pixels
from facematch_gui.core.quality.values import Quality
from facematch_gui.core.unusable import eye_distance


def measure(pixels: Pixels, face: Face, chip: Pixels) -> Quality:
    """Measures one face.

    Args:
        pixels: the whole upright picture, RGB; only the face's part of it is read.
        face: its mesh and landmarks refer to ``pixels``.
        chip: the aligned chip, RGB.
    """
    return Quality(measures={"inter_eye_distance": eye_distance(face.landmarks)}, weight=1.0)
