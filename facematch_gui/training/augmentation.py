"""A chip -> the same face as another camera, another moment or a copied document would show it."""

from __future__ import annotations

import cv2
import numpy as np

from facematch_gui.core.networks import Pixels
from facematch_gui.training.imitation import imitate_document
from facematch_gui.training.sections import DataSection

_MIDDLE_GREY = 128.0
"""Contrast is spread around it."""


def varied(chip: Pixels, data: DataSection, rng: np.random.Generator, *, may_imitate: bool) -> Pixels:
    """The chip, varied by chance as a configuration allows, but for mirroring; itself where that allows nothing.

    Args:
        chip: uint8 RGB, (size, size, 3).
        rng: draws everything; the same state gives the same picture.
        may_imitate: whether it may be made to look copied; not where it comes from a document already.
    """
    if may_imitate and rng.random() < data.imitation:
        chip = imitate_document(chip, rng)
    if data.shift or data.scale or data.turn:
        chip = _moved(chip, data, rng)
    if data.brightness:
        chip = _lit(chip, data.brightness, rng)
    return chip


def _moved(chip: Pixels, data: DataSection, rng: np.random.Generator) -> Pixels:
    size = chip.shape[0]
    shift = rng.uniform(-data.shift, data.shift, 2) * size
    # As often larger as smaller, by the same factor.
    scale = (1 + data.scale) ** rng.uniform(-1, 1)
    middle = (size - 1) / 2
    matrix = cv2.getRotationMatrix2D((middle, middle), rng.uniform(-data.turn, data.turn), scale)
    matrix[:, 2] += shift
    # What comes in at the edge is the picture's own edge, mirrored: a black margin would tell the network of the move.
    moved = cv2.warpAffine(
        np.ascontiguousarray(chip), matrix, (size, size), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(moved, np.uint8)


def _lit(chip: Pixels, most: float, rng: np.random.Generator) -> Pixels:
    brighter, harder = rng.uniform(-most, most, 2)
    levels = np.arange(256, dtype=np.float64)
    changed = (levels - _MIDDLE_GREY) * (1 + harder) + _MIDDLE_GREY * (1 + brighter)
    table = np.clip(np.rint(changed), 0, 255).astype(np.uint8)
    return np.asarray(cv2.LUT(np.ascontiguousarray(chip), table), np.uint8)
