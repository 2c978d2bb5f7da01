"""The light on a face: how much, how even, whether it shines back, and whether the eyes get any of it."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.quality.patch import FacePatch
from facematch_gui.core.quality.regions import (
    LEFT_CHEEK,
    LEFT_EYE_SURROUNDINGS,
    LIPS,
    RIGHT_CHEEK,
    RIGHT_EYE_SURROUNDINGS,
    filled,
    left_of_midline,
    median_within,
)

DARKEST, BRIGHTEST = 25, 247
"""Levels up to and from which a pixel holds no drawing any more, as in ISO/IEC 29794-5."""
SHINE = 240
"""All three colours of a reflection reach at least this level: the lamp's white, not the skin's colour."""
SHINE_STEP = 50
"""How much brighter than the face's median a reflection is; a face that is bright all over is overexposed instead."""
DISPLAY_GAMMA = 2.2
"""From pixel values to light, near enough to sRGB's curve for ratios."""


def light_measures(patch: FacePatch) -> Mapping[str, float]:
    """All measures of light, by name; see ``measures.MEASURES``."""
    skin = patch.grey[patch.skin]
    face = patch.grey[patch.face]
    if not skin.size:
        skin = face if face.size else np.zeros(1, np.uint8)
    if not face.size:
        face = skin
    low, high = _percentiles(face, (0.05, 0.95))
    balance = light_balance(patch)
    return {
        "brightness": float(skin.mean()) / 255,
        "contrast": (high - low) / 255,
        "under_exposure": float(np.mean(skin <= DARKEST)),
        "over_exposure": float(np.mean(skin >= BRIGHTEST)),
        "illumination_uniformity": float(2 ** -abs(balance)),
        "illumination_balance": balance,
        "glare": glare(patch),
        "eyes_covered": eyes_covered(patch),
    }


def light_balance(patch: FacePatch) -> float:
    """Photographic stops that the skin of the subject's left half is brighter than that of the right; -8 to 8.

    The median of each half, so that a strand of hair or a beard's edge does not count as shade.
    """
    left_half = left_of_midline(patch.points, patch.size)
    left, right = patch.grey[patch.skin & left_half], patch.grey[patch.skin & ~left_half]
    if not left.size or not right.size:
        return 0.0
    # One level is the least that a picture tells from black.
    ratio = max(float(np.median(left)), 1.0) / max(float(np.median(right)), 1.0)
    return float(np.clip(DISPLAY_GAMMA * np.log2(ratio), -8, 8))


def glare(patch: FacePatch) -> float:
    """Share of the face, without the mouth, in which a light shines back: white, and far brighter than the face."""
    region = patch.face & ~filled(patch.size, patch.points[list(LIPS)])
    if not region.any():
        return 0.0
    red, green, blue = cv2.split(patch.pixels)
    white = cv2.min(cv2.min(red, green), blue)
    shines = np.asarray(white) >= max(SHINE, float(np.median(patch.grey[region])) + SHINE_STEP)
    if not shines.any():
        return 0.0
    # Single bright pixels are noise, or the spark in an eye.
    blobs = cv2.morphologyEx((shines & region).astype(np.uint8), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    return float(np.count_nonzero(blobs)) / float(np.count_nonzero(region))


def eyes_covered(patch: FacePatch) -> float:
    """How much darker the lids and the rim of the orbit are than the cheek below, of the better eye; 0 to 1.

    Skin around an eye is nearly as bright as the cheek, whatever its colour; behind a dark glass, a bar or hair it is
    not. A deep shadow over both eyes looks alike, and hides them as well. One eye in shade does not count: the light
    from one side has a measure of its own. Spectacles with clear glasses darken the region little.
    """
    eyes = ((RIGHT_EYE_SURROUNDINGS, RIGHT_CHEEK), (LEFT_EYE_SURROUNDINGS, LEFT_CHEEK))
    return min(_darker(patch.grey, patch.points, eye, cheek) for eye, cheek in eyes)


def _percentiles(levels: NDArray[np.uint8], shares: tuple[float, ...]) -> list[int]:
    """The levels below which these shares of all pixels lie, from the histogram: many times faster than by sorting."""
    below = np.cumsum(np.bincount(levels, minlength=256))
    return [int(np.searchsorted(below, share * levels.size)) for share in shares]


def _darker(
    view: NDArray[np.uint8], points: NDArray[np.float64], eye: tuple[int, ...], cheek: tuple[int, ...]
) -> float:
    below = median_within(view, points, cheek)
    if below <= 0:
        return 0.0
    return float(np.clip(1 - median_within(view, points, eye) / below, 0, 1))
