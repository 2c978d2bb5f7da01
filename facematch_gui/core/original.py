"""The original program's own way to a face: exactly one by Haar's cascade in the whole picture, cropped as it is."""

from __future__ import annotations

from facematch_gui.core.chips import resized
from facematch_gui.core.face import Box
from facematch_gui.core.finding import crop_face
from facematch_gui.core.haar import HaarFinder
from facematch_gui.core.image import Picture
from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ORIGINAL_RECIPE
from facematch_gui.core.sampling import grey


def find_by_original_rule(picture: Picture, cascade: HaarFinder) -> Box | None:
    """The only box that the cascade draws (scale 1.1, 6 neighbours) in the grey picture at its full size.

    Returns:
        ``None`` where it draws none or several: the original passed such pictures over.
    """
    boxes = cascade.find(grey(picture.pixels))
    return boxes[0] if len(boxes) == 1 else None


def original_chip(pixels: Pixels, box: Box) -> Pixels:
    """What the original's network is shown of a box, (96, 96, 3) uint8 RGB: what ``cut_chips`` makes of its recipe."""
    return resized(crop_face(pixels, box), ORIGINAL_RECIPE.size)
