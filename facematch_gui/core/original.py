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
from facematch_gui.errors import NoFaceError, SeveralFacesError


def find_by_original_rule(picture: Picture, cascade: HaarFinder) -> Box | None:
    """The only box that the cascade draws (scale 1.1, 6 neighbours) in the grey picture at its full size.

    Returns:
        ``None`` where it draws none or several: the original passed such pictures over.
    """
    boxes = _boxes(picture, cascade)
    return boxes[0] if len(boxes) == 1 else None


def only_face(picture: Picture, cascade: HaarFinder) -> Box:
    """The same for who must say why there is no such box.

    Raises:
        NoFaceError, SeveralFacesError: the cascade draws none, or several.
    """
    boxes = _boxes(picture, cascade)
    if not boxes:
        raise NoFaceError(
            "The original's finder sees no face",
            "It needs a face that looks straight into the camera, upright and at least 24 pixels wide.",
        )
    if len(boxes) > 1:
        raise SeveralFacesError(
            "The original's finder sees {count} faces, and passes such pictures over",
            "Use a picture of one person alone, before a plain background.",
            search=None,
            count=len(boxes),
        )
    return boxes[0]


def original_chip(pixels: Pixels, box: Box, size: int = ORIGINAL_RECIPE.size) -> Pixels:
    """What the original's network is shown of a box, (size, size, 3) uint8 RGB; ``cut_chips`` crops alike."""
    return resized(crop_face(pixels, box), size)


def _boxes(picture: Picture, cascade: HaarFinder) -> tuple[Box, ...]:
    return cascade.find(grey(picture.pixels))
