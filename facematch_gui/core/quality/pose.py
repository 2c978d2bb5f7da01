"""How a head is turned, read from its mesh in three dimensions."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

PAIRS = (
    (33, 263), (133, 362), (61, 291), (234, 454), (127, 356), (132, 361), (58, 288), (172, 397),
    (205, 425), (50, 280), (54, 284), (103, 332), (67, 297), (98, 327),
)  # fmt: skip
"""Points of the mesh that mirror each other, the subject's right one first: corners of eyes and mouth, cheeks, jaw,
temples, forehead, nostrils."""
FOREHEAD, CHIN = 10, 152
"""The ends of the face's vertical. Along them 40 neutral portraits have a median pitch of 0.4 degrees."""


@dataclass(frozen=True)
class Pose:
    """Angles in degrees, nought for a face that looks straight into the camera, with the signs of ISO/IEC 39794-5.

    Attributes:
        roll: above nought, the head leans towards the subject's right shoulder.
        yaw: above nought, the subject looks to their left.
        pitch: above nought, the subject looks down.
    """

    roll: float
    yaw: float
    pitch: float


def pose_of(mesh: NDArray[np.floating]) -> Pose:
    """The pose of a face by its mesh (468, 3), x to the right, y down, z away from the camera.

    The face's own axes are the mean direction between points that mirror each other and, at a right angle to it, the
    line from forehead to chin. They are the columns of a rotation that is taken apart as roll * yaw * pitch, as the
    standard does. Exact for a rigid turn of the mesh; the mesh itself sees less than the true angle beyond 45 degrees.
    """
    points = mesh.astype(np.float64)
    right, left = np.array(PAIRS).T
    across = _unit(np.sum(points[left] - points[right], axis=0))
    down = points[CHIN] - points[FOREHEAD]
    down = _unit(down - across * np.dot(down, across))
    away = np.cross(across, down)
    return Pose(
        roll=-math.degrees(math.atan2(across[1], across[0])),
        yaw=math.degrees(math.atan2(across[2], math.hypot(across[0], across[1]))),
        pitch=math.degrees(math.atan2(down[2], away[2])),
    )


def _unit(vector: NDArray[np.float64]) -> NDArray[np.float64]:
    """The vector at a length of one; nought stays nought."""
    unit: NDArray[np.float64] = vector / max(float(np.linalg.norm(vector)), 1e-9)
    return unit
