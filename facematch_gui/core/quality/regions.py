"""Which points of the face mesh bound which part of a face, and the masks that they draw.

The numbers are those of the 468-point topology (Kartynnik et al. 2019, arXiv:1907.06724). Left and right are the
subject's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Mask: TypeAlias = NDArray[np.bool_]
Points: TypeAlias = NDArray[np.floating]

OVAL = (
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377,
    152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
)  # fmt: skip
"""The outline of the face, from the middle of the forehead round by the subject's left."""
MIDLINE = (10, 168, 4, 152)
"""From the forehead over the bridge and the tip of the nose to the chin."""
LIPS = (61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291, 409, 270, 269, 267, 0, 37, 39, 40, 185)
NOSE = (168, 4, 98, 327)

RIGHT_EYE_SURROUNDINGS = (226, 31, 228, 229, 230, 231, 232, 233, 244, 190, 56, 28, 27, 29, 30, 247)
LEFT_EYE_SURROUNDINGS = (446, 261, 448, 449, 450, 451, 452, 453, 464, 414, 286, 258, 257, 259, 260, 467)
"""The eye with its lids, down to the rim of the orbit: what a dark glass covers."""
RIGHT_BROW = (70, 63, 105, 66, 107, 55, 65, 52, 53, 46)
LEFT_BROW = (300, 293, 334, 296, 336, 285, 295, 282, 283, 276)
RIGHT_CHEEK = (50, 101, 36, 205, 187, 123)
LEFT_CHEEK = (280, 330, 266, 425, 411, 352)

INNER_FACE = 0.85
"""The skin is looked for within the outline drawn in to this share: its rim shows hair, ears and what lies behind."""


def filled(size: int, *outlines: Points) -> Mask:
    """(size, size): what lies within the convex hull of any of the outlines, each (n, 2) as x and y."""
    mask = np.zeros((size, size), np.uint8)
    for outline in outlines:
        cv2.fillConvexPoly(mask, cv2.convexHull(np.round(outline).astype(np.int32)), 1)
    return mask.astype(bool)


def face_mask(points: Points, size: int, share: float = 1.0) -> Mask:
    """The face within its outline, drawn in towards its middle to a share of its size."""
    outline = points[list(OVAL)]
    middle = outline.mean(axis=0)
    return filled(size, middle + share * (outline - middle))


def features_mask(points: Points, size: int) -> Mask:
    """Eyes with their brows, and the mouth: where a face is not skin."""
    return filled(
        size,
        points[[*RIGHT_EYE_SURROUNDINGS, *RIGHT_BROW]],
        points[[*LEFT_EYE_SURROUNDINGS, *LEFT_BROW]],
        points[list(LIPS)],
    )


def left_of_midline(points: Points, size: int) -> Mask:
    """The subject's left half of an upright face, which lies right of its middle line in the picture."""
    line = points[list(MIDLINE)]
    line = line[np.argsort(line[:, 1])]
    middle = np.interp(np.arange(size), line[:, 1], line[:, 0])
    left: Mask = np.arange(size)[None, :] > middle[:, None]
    return left


def median_within(values: NDArray[np.uint8], points: Points, region: Sequence[int]) -> float:
    """The median of a picture's values within a region of the mesh; nought where the region holds no pixel."""
    inside = values[filled(values.shape[0], points[list(region)])]
    return float(np.median(inside)) if inside.size else 0.0
