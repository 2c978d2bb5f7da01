"""The face mesh: 468 points of a face, around a network that is handed in (Kartynnik et al. 2019, arXiv:1907.06724)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.blazeface import roll_of, sigmoid
from facematch_gui.core.networks import Network
from facematch_gui.core.sampling import Layers, inverse, move, scale_of, similarity

INPUT_SIZE = 192
POINTS = 468
MARGIN = 1.5
"""The network is shown a square this many times as wide as the face."""

LEFT_EYE_OUTER, LEFT_EYE_INNER, RIGHT_EYE_OUTER, RIGHT_EYE_INNER, NOSE_BASE = 263, 362, 33, 133, 2
DLIB_ORDER = (LEFT_EYE_OUTER, LEFT_EYE_INNER, RIGHT_EYE_OUTER, RIGHT_EYE_INNER, NOSE_BASE)
"""The mesh's counterparts of dlib's five points. Left and right are the subject's."""


@dataclass(frozen=True)
class Region:
    """The square in which a face lies, turned as the face is.

    Attributes:
        center: x and y in pixels of the picture.
        side: of the square, in pixels.
        roll: degrees that the face is turned clockwise as one sees the picture; nought for an upright face.
    """

    center: tuple[float, float]
    side: float
    roll: float


@dataclass(frozen=True, eq=False)
class Mesh:
    """Where a face's points lie.

    Attributes:
        points: (468, 3) float32; x and y in pixels of the picture, z (negative towards the camera) in the same scale.
        presence: how sure the network is that there is a face at all, 0 to 1.
    """

    points: NDArray[np.float32]
    presence: float

    @property
    def landmarks(self) -> NDArray[np.float32]:
        """(5, 2) in dlib's order."""
        return self.points[DLIB_ORDER, :2]

    @property
    def roll(self) -> float:
        """Degrees that the face is turned clockwise, -180 to 180."""
        return mesh_roll(self.points)


def mesh_roll(points: NDArray[np.float32]) -> float:
    """Degrees that the face of a mesh's points (468, 2 or 3) is turned clockwise, -180 to 180."""
    return roll_of(points[RIGHT_EYE_OUTER], points[LEFT_EYE_OUTER])


def eye_centers(landmarks: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """The subject's right and left eye: the middle of their corners."""
    return landmarks[2:4].mean(axis=0), landmarks[:2].mean(axis=0)


def upright_extent(points: NDArray[np.float32], roll: float) -> tuple[tuple[float, float], float, float]:
    """Centre, width and height of the box around points, along the axes of a face with this roll."""
    upright = similarity((0.0, 0.0), 1.0, roll, size=1)
    turned = move(upright, points[:, :2])
    low, high = turned.min(axis=0), turned.max(axis=0)
    x, y = move(inverse(upright), (low + high)[None] / 2)[0]
    return (float(x), float(y)), float(high[0] - low[0]), float(high[1] - low[1])


def region_around_box(box: tuple[float, float, float, float], roll: float = 0.0) -> Region:
    """The region of a face known by a box (x, y, width, height) and, where its eyes are known, by its roll."""
    x, y, width, height = box
    return Region((x + width / 2, y + height / 2), max(1.0, MARGIN * max(width, height)), roll)


def region_around_mesh(mesh: Mesh) -> Region:
    """The region of a face known by its mesh."""
    center, width, height = upright_extent(mesh.points, mesh.roll)
    return Region(center, max(1.0, MARGIN * max(width, height)), mesh.roll)


def fit_mesh(picture: Layers, region: Region, network: Network) -> Mesh:
    """The mesh of the face in a region of the picture, in the picture's pixels.

    Args:
        network: answers with the points (1, ..., 1404) in input pixels and the presence's logit.
    """
    to_input = similarity(region.center, INPUT_SIZE / region.side, region.roll, INPUT_SIZE)
    square = picture.cut(to_input, INPUT_SIZE)
    raw, logit = network.run(np.divide(square[None], 255, dtype=np.float32))
    points = raw.reshape(POINTS, 3)
    in_picture = move(inverse(to_input), points[:, :2])
    depth = points[:, 2:] / scale_of(to_input)
    return Mesh(np.hstack([in_picture, depth]).astype(np.float32), float(sigmoid(logit.reshape(-1))[0]))
