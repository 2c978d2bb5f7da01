"""The one square of a picture that quality is measured on: the face, upright, at the picture's own resolution."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.face import Face
from facematch_gui.core.mesh import mesh_roll, upright_extent
from facematch_gui.core.networks import Pixels
from facematch_gui.core.quality.regions import INNER_FACE, Mask, face_mask, features_mask
from facematch_gui.core.sampling import Grey, cut, grey, move, similarity

LARGEST = 192
"""Most pixels of a side: the eyes are then about 68 pixels apart, a third more than in the chip that is compared."""
SMALLEST = 48
MARGIN = 1.1
"""The square's side over the mesh's longer one."""


@dataclass(frozen=True, eq=False)
class FacePatch:
    """A face cut out for measuring.

    Attributes:
        pixels: (size, size, 3) RGB, never enlarged but for the smallest faces; black beyond the picture's edge.
        grey: (size, size), its brightness.
        points: (468, 2) float64, the mesh in the patch's pixels.
        inside: what lies within the picture.
        face: the face within its outline, as far as it lies within the picture.
        features: eyes, brows and mouth, as far as they lie within the picture.
        skin: the face drawn in a little, without its features.
    """

    pixels: Pixels
    grey: Grey
    points: NDArray[np.float64]
    inside: Mask
    face: Mask
    features: Mask
    skin: Mask

    @property
    def size(self) -> int:
        return len(self.grey)


def cut_patch(pixels: Pixels, face: Face) -> FacePatch:
    """Cuts a face's patch; only that part of the picture is read."""
    roll = mesh_roll(face.mesh)
    center, width, height = upright_extent(face.mesh, roll)
    extent = max(1.0, MARGIN * max(width, height))
    size = int(np.clip(round(extent), SMALLEST, LARGEST))
    to_patch = similarity(center, size / extent, roll, size)
    square = cut(pixels, to_patch, size)
    points = move(to_patch, face.mesh[:, :2])
    inside = _within(move(to_patch, _corners(pixels)), size)
    features = features_mask(points, size) & inside
    return FacePatch(
        pixels=square,
        grey=grey(square),
        points=points,
        inside=inside,
        face=face_mask(points, size) & inside,
        features=features,
        skin=face_mask(points, size, INNER_FACE) & inside & ~features,
    )


def _corners(pixels: Pixels) -> NDArray[np.float64]:
    """The middles of the picture's four corner pixels, clockwise."""
    bottom, right = pixels.shape[0] - 1, pixels.shape[1] - 1
    return np.array([(0, 0), (right, 0), (right, bottom), (0, bottom)], np.float64)


def _within(corners: NDArray[np.float64], size: int) -> Mask:
    """(size, size): what lies within the convex quadrilateral with these corners, however far away they are."""
    y, x = np.ogrid[:size, :size]
    within = np.ones((size, size), bool)
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        along = end - start
        beside = along[0] * (y[[0, -1]] - start[1]) - along[1] * (x[:, [0, -1]] - start[0])
        if (beside < 0).any():  # else the whole patch lies on the right side, as it nearly always does
            within &= along[0] * (y - start[1]) - along[1] * (x - start[0]) >= 0
    return within
