"""The values of the face room: boxes, faces, and the one sample that is compared."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.image import Picture
from facematch_gui.core.networks import Pixels
from facematch_gui.core.quality.values import Quality


@dataclass(frozen=True)
class Box:
    """An axis-aligned rectangle in whole pixels of the upright picture; it may reach over the picture's edge."""

    x: int
    y: int
    width: int
    height: int

    def __post_init__(self) -> None:
        if self.width <= 0 or self.height <= 0:
            raise ValueError(f"a box needs a positive size, not {self.width} x {self.height}")

    @property
    def area(self) -> int:
        return self.width * self.height

    @property
    def center(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def iou(self, other: Box) -> float:
        """Intersection over union, 0 to 1."""
        across = min(self.x + self.width, other.x + other.width) - max(self.x, other.x)
        down = min(self.y + self.height, other.y + other.height) - max(self.y, other.y)
        if across <= 0 or down <= 0:
            return 0.0
        return across * down / (self.area + other.area - across * down)


class FoundBy(StrEnum):
    """Which finder saw the face first."""

    HAAR = "haar"
    """The Haar cascade, confirmed by the second finder."""
    SECOND_FINDER = "second_finder"
    """BlazeFace alone; the box has Haar's framing."""


@dataclass(frozen=True, eq=False)
class Face:
    """One face in a picture.

    Attributes:
        box: where it is, in Haar's framing.
        found_by: which finder saw it first.
        confidence: the mesh's presence, 0 to 1.
        mesh: (468, 3) float32, x and y in pixels of the upright picture, z in the same scale.
        landmarks: (5, 2) float32 in dlib's order: the subject's left eye outer and inner corner, right eye outer and
            inner corner, base of the nose.
    """

    box: Box
    found_by: FoundBy
    confidence: float
    mesh: NDArray[np.float32]
    landmarks: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class FaceSearch:
    """All faces of one picture, the widest first; never empty.

    Attributes:
        picture: the picture, turned until its faces stand upright.
        quarter_turns: clockwise quarter turns that were applied to it, 0 to 3.
        faces: boxes and points refer to ``picture`` as turned.
    """

    picture: Picture
    quarter_turns: int
    faces: tuple[Face, ...]


@dataclass(frozen=True, eq=False)
class FaceSample:
    """The face chosen for comparison (ISO/IEC 2382-37: a biometric sample).

    Attributes:
        search: the picture and every face in it.
        face: the one chosen.
        crop: what Haar framed, square RGB uint8; what a person is shown.
        chips: (views, size, size, 3) uint8 RGB; the aligned face as the standard recipe cuts it, in one view or more.
            A network with a recipe of its own is shown others: see ``chips_of``.
        quality: what was measured on this face.
    """

    search: FaceSearch
    face: Face
    crop: Pixels
    chips: Pixels
    quality: Quality

    @property
    def chip(self) -> Pixels:
        """(size, size, 3): the plain view."""
        plain: Pixels = self.chips[0]
        return plain

    @property
    def picture(self) -> Picture:
        return self.search.picture
