"""Mouth and eyes, open or closed, as ratios of distances in space, so that turning the head counts little."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

MOUTH_CORNERS = (61, 291)
INNER_LIPS = (13, 14)
RIGHT_EYE_CORNERS, LEFT_EYE_CORNERS = (33, 133), (263, 362)
RIGHT_LIDS = ((159, 145), (158, 153))
LEFT_LIDS = ((386, 374), (385, 380))
"""Points of the upper and the lower lid that face each other."""


def mouth_open(mesh: NDArray[np.floating]) -> float:
    """The gap between the lips over the mouth's width: 0 for a closed mouth, about 0.2 for a smile that shows teeth."""
    return _apart(mesh, INNER_LIPS) / max(_apart(mesh, MOUTH_CORNERS), 1e-6)


def eyes_open(mesh: NDArray[np.floating]) -> float:
    """The gap between the lids over the eye's width (Soukupova and Cech 2016, "eye aspect ratio"), of the worse eye."""
    return min(_openness(mesh, RIGHT_EYE_CORNERS, RIGHT_LIDS), _openness(mesh, LEFT_EYE_CORNERS, LEFT_LIDS))


def _openness(mesh: NDArray[np.floating], corners: tuple[int, int], lids: tuple[tuple[int, int], ...]) -> float:
    gap = sum(_apart(mesh, pair) for pair in lids) / len(lids)
    return gap / max(_apart(mesh, corners), 1e-6)


def _apart(mesh: NDArray[np.floating], pair: tuple[int, int]) -> float:
    return float(np.linalg.norm(mesh[pair[0]] - mesh[pair[1]]))
