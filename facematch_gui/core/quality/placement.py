"""Where a face lies in its picture, and how large it is there."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.mesh import upright_extent


def placement(mesh: NDArray[np.floating], roll: float, width: int, height: int) -> Mapping[str, float]:
    """Measures of placement, by name; see ``measures.MEASURES``.

    Args:
        mesh: (468, 3) in pixels of the picture.
        roll: degrees that the face is turned clockwise, as ``Mesh.roll``.
        width: of the picture, in pixels.
        height: of the picture, in pixels.
    """
    (x, y), _, tall = upright_extent(mesh, roll)
    across, down = mesh[:, 0], mesh[:, 1]
    outside = (across < 0) | (down < 0) | (across > width - 1) | (down > height - 1)
    return {
        "head_size": tall / height,
        "offset_x": x / width - 0.5,
        "offset_y": y / height - 0.5,
        "face_outside": float(outside.mean()),
    }
