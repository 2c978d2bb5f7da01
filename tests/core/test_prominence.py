"""Which face a measurement takes where a person would be asked."""

from __future__ import annotations

import numpy as np
import pytest

from facematch_gui.core.face import Box, Face, FaceSearch, FoundBy
from facematch_gui.core.finding import most_prominent, rivals
from facematch_gui.core.image import picture_from_frame


def search(*boxes: tuple[int, int, int]) -> FaceSearch:
    """Faces by left, top and width in a picture of 400 x 300, the widest first."""
    faces = [
        Face(Box(x, y, width, width), FoundBy.HAAR, 1.0, np.zeros((468, 3), np.float32), np.zeros((5, 2), np.float32))
        for x, y, width in boxes
    ]
    return FaceSearch(picture_from_frame(np.zeros((300, 400, 3), np.uint8)), 0, tuple(faces))


@pytest.mark.parametrize(
    ("boxes", "meant"),
    [
        (((150, 100, 100),), 0),
        (((0, 0, 100), (150, 100, 100)), 1),  # equally wide: the one in the middle
        (((20, 100, 100), (150, 100, 80)), 1),  # a little less wide, and in the middle
        (((150, 100, 100), (0, 0, 70)), 0),
        (((0, 0, 100), (150, 100, 50)), 0),  # a bystander, even in the middle
    ],
)
def test_the_face_that_is_meant_is_wide_and_near_the_middle(
    boxes: tuple[tuple[int, int, int], ...], meant: int
) -> None:
    found = search(*boxes)
    assert most_prominent(found) is found.faces[meant]


def test_rivals_are_those_that_are_no_bystanders() -> None:
    found = search((0, 0, 100), (150, 100, 60), (300, 0, 59))
    assert rivals(found) == found.faces[:2]
