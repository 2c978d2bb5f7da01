"""A face in a picture -> the chips that a network is shown, by the network's own recipe."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np

from facematch_gui.core.alignment import align_view
from facematch_gui.core.face import Face, FaceSample
from facematch_gui.core.finding import crop_face
from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import STANDARD_RECIPE, ChipRecipe, Framing


def cut_chips(pixels: Pixels, face: Face, recipe: ChipRecipe = STANDARD_RECIPE) -> Pixels:
    """The chips of one face, (views, size, size, 3) uint8 RGB.

    Args:
        pixels: the whole picture; only the face's part of it is touched.
        face: found in these pixels.
    """
    if recipe.framing is Framing.CROP:
        return resized(crop_face(pixels, face.box), recipe.size)[None]
    return np.stack([align_view(pixels, face, scale, recipe.size) for scale in recipe.scales])


def chips_of(sample: FaceSample, recipe: ChipRecipe) -> Pixels:
    """The chips of a sample, (views, size, size, 3) uint8 RGB, as a network wants them.

    Those that the sample holds anyway are taken where they are the same.
    """
    if replace(recipe, mirrored=STANDARD_RECIPE.mirrored) == STANDARD_RECIPE:
        return sample.chips
    return cut_chips(sample.picture.pixels, sample.face, recipe)


def resized(crop: Pixels, size: int) -> Pixels:
    """A square picture at another size, (size, size, 3): areas averaged where it shrinks, else interpolated."""
    method = cv2.INTER_AREA if crop.shape[0] > size else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(crop, (size, size), interpolation=method), np.uint8)
