"""How much fine drawing a face's picture holds: sharpness, and the traces of strong compression."""

from __future__ import annotations

import math

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.core.quality.patch import FacePatch
from facematch_gui.core.quality.regions import NOSE, Mask, filled
from facematch_gui.core.sampling import grey

ROUNDING = 1 / 12
"""Variance that rounding to whole levels adds to the finest band: without it a very blurred picture looks sharper."""
BLOCK = 8
"""Side of the blocks in which JPEG and most video is compressed."""


def sharpness(patch: FacePatch) -> float:
    """The drawing finer than about two pixels over the drawing of twice that size, in the direction with less of it.

    The ratio of standard deviations in two neighbouring frequency bands (differences of Gaussians) over eyes, brows,
    nose and mouth. Natural pictures hold about as much in one octave as in the next, so that the ratio depends neither
    on contrast nor on brightness, and little on the face's size. Each direction is measured alone: a picture shaken
    sideways keeps its vertical drawing. About 1 is sharp; 0.5 is clearly blurred; a blur as wide as an eye is near 0.
    """
    drawing = (patch.features | filled(patch.size, patch.points[list(NOSE)])) & _away_from_edge(patch.inside)
    if np.count_nonzero(drawing) < BLOCK * BLOCK:
        return 0.0
    view = patch.grey.astype(np.float32)
    across = _band_ratio(view, drawing, (7, 1), (13, 1))
    down = _band_ratio(view, drawing, (1, 7), (1, 13))
    return min(across, down)


def compression(pixels: Pixels, mesh: NDArray[np.floating]) -> float:
    """How much larger the steps between neighbouring pixels are along a grid of 8 pixels than elsewhere; 0 for none.

    Read in the raw pixels of the face's middle, at most 256 on a side: turning or scaling hides the grid, and with it
    what could be measured. The grid may begin anywhere, as a picture may have been cropped.
    """
    middle = _middle_of_face(pixels, mesh)
    if min(middle.shape[:2]) < 4 * BLOCK:
        return 0.0
    view = grey(middle).astype(np.int16)
    excess = (_grid_excess(np.abs(np.diff(view, axis=axis)), axis) for axis in (0, 1))
    return float(sum(excess) / 2)


def _band_ratio(
    view: NDArray[np.float32], mask: Mask, fine_kernel: tuple[int, int], coarse_kernel: tuple[int, int]
) -> float:
    fine = cv2.GaussianBlur(view, fine_kernel, 1.0)
    coarse = cv2.GaussianBlur(view, coarse_kernel, 2.0)
    finest = max(float((view - fine)[mask].var()) - ROUNDING, 0.0)
    return math.sqrt(finest / max(float((fine - coarse)[mask].var()), 1e-6))


def _away_from_edge(inside: Mask) -> Mask:
    """Without the rim where the picture meets the black beyond its edge."""
    if inside.all():
        return inside
    return cv2.erode(inside.astype(np.uint8), np.ones((9, 9), np.uint8)).astype(bool)


def _middle_of_face(pixels: Pixels, mesh: NDArray[np.floating], largest: int = 256) -> Pixels:
    low, high = mesh[:, :2].min(axis=0), mesh[:, :2].max(axis=0)
    middle, half = (low + high) / 2, np.minimum(high - low, largest) / 2
    left, top = np.maximum(np.floor(middle - half), 0).astype(int)
    right, bottom = np.maximum(np.ceil(middle + half), 0).astype(int)
    return np.ascontiguousarray(pixels[top:bottom, left:right])


def _grid_excess(steps: NDArray[np.int16], axis: int) -> float:
    """The mean step on the strongest of the eight possible grids over the median of the others, less one."""
    profile = steps.mean(axis=1 - axis)
    phases = np.array([profile[phase::BLOCK].mean() for phase in range(BLOCK)])
    strongest = int(phases.argmax())
    return float(phases[strongest] / max(float(np.median(np.delete(phases, strongest))), 0.25)) - 1
