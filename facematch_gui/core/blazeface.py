"""The second finder: BlazeFace (Bazarevsky et al. 2019, arXiv:1907.05047), around a network that is handed in.

Both of its networks, for faces near the camera and for the full range, answer for every anchor of a fixed grid with a
score and with 16 numbers in input pixels from the anchor's centre: the box's centre and size, then six points.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Network, Pixels
from facematch_gui.core.sampling import fit_within

SAME_FACE_OVERLAP = 0.3
"""Intersection over union from which on two boxes are the same face: MediaPipe's own setting."""


@dataclass(frozen=True)
class Range:
    """One of BlazeFace's networks.

    Attributes:
        size: side of its square input in pixels.
        layers: for each layer of anchors, the cells along a side and the anchors in a cell.
    """

    size: int
    layers: tuple[tuple[int, int], ...]

    def anchors(self) -> NDArray[np.float32]:
        """(n, 2) float32: the anchors' centres in input pixels, row by row."""
        centres = []
        for cells, anchors in self.layers:
            line = (np.arange(cells, dtype=np.float32) + 0.5) * (self.size / cells)
            grid = np.stack(np.meshgrid(line, line), axis=-1).reshape(-1, 2)
            centres.append(np.repeat(grid, anchors, axis=0))
        return np.concatenate(centres)


SHORT_RANGE = Range(size=128, layers=((16, 2), (8, 6)))
FULL_RANGE = Range(size=192, layers=((48, 1),))


@dataclass(frozen=True, eq=False)
class Detection:
    """One face as BlazeFace sees it, in pixels of the picture.

    Attributes:
        score: 0 to 1.
        box: x, y, width and height, from eyebrows to chin.
        points: (6, 2): the subject's right eye, left eye, nose, mouth, right ear and left ear.
    """

    score: float
    box: tuple[float, float, float, float]
    points: NDArray[np.float32]

    @property
    def roll(self) -> float:
        """Degrees that the face is turned clockwise, -180 to 180."""
        return roll_of(self.points[0], self.points[1])

    @property
    def corners(self) -> NDArray[np.float32]:
        """(2, 2): the box's top left and bottom right."""
        x, y, width, height = self.box
        return np.array([[x, y], [x + width, y + height]], np.float32)

    def moved(self, scale: float, x: float = 0, y: float = 0) -> Detection:
        """The same face in another picture's pixels: enlarged, then moved."""
        left, top, width, height = (number * scale for number in self.box)
        points = self.points * np.float32(scale) + np.array([x, y], np.float32)
        return Detection(self.score, (left + x, top + y, width, height), points)


def detect(pixels: Pixels, network: Network, kind: Range, least_score: float = 0.5) -> tuple[Detection, ...]:
    """Every face that the network sees with at least this score, the surest first.

    Args:
        pixels: uint8 RGB; any size, as it is reduced to the network's input.
        network: answers with the regressors (1, n, 16) and the scores' logits (1, n, 1).
    """
    batch, scale, offset = letterbox(pixels, kind.size)
    regressors, logits = network.run(batch)
    scores = sigmoid(logits.reshape(-1))
    seen = scores >= least_score
    if not seen.any():
        return ()
    values = regressors.reshape(-1, 16)[seen]
    centres = kind.anchors()[seen]
    # Centre and size become corners, so that every row is eight points: two corners and six points of the face.
    centre, half = values[:, :2] + centres, values[:, 2:4] / 2
    points = values[:, 4:].reshape(-1, 6, 2) + centres[:, None]
    rows = np.concatenate([(centre - half)[:, None], (centre + half)[:, None], points], axis=1)
    return tuple(_detection(score, (row - offset) / scale) for score, row in blended(scores[seen], rows))


def letterbox(pixels: Pixels, size: int) -> tuple[NDArray[np.float32], float, NDArray[np.float32]]:
    """The picture in the middle of a black square, as the network wants it.

    Returns:
        (1, size, size, 3) float32 in [-1, 1]; the scale from picture to square; the picture's corner (x, y) in it.
    """
    height, width = pixels.shape[:2]
    scale = size / max(height, width)
    new_width, new_height = (max(1, round(length * scale)) for length in (width, height))
    fitted = fit_within(pixels, size)
    if scale > 1:
        fitted = cv2.resize(pixels, (new_width, new_height), interpolation=cv2.INTER_LINEAR)  # type: ignore[assignment]
    left, top = (size - new_width) // 2, (size - new_height) // 2
    square = np.full((1, size, size, 3), -1, np.float32)
    square[0, top : top + new_height, left : left + new_width] = fitted / np.float32(127.5) - 1
    return square, scale, np.array([left, top], np.float32)


def blended(scores: NDArray[np.float32], rows: NDArray[np.float32]) -> tuple[tuple[float, NDArray[np.float32]], ...]:
    """One answer a face: rows that overlap the surest are averaged with it, weighted by score, instead of discarded.

    Args:
        scores: (n,).
        rows: (n, k, 2); the first two points are the box's corners.

    Returns:
        The best score of each face with its averaged row (k, 2), the surest first.
    """
    order = np.argsort(-scores, kind="stable")
    faces = []
    while order.size:
        surest = order[0]
        same = _overlaps(rows[surest, :2], rows[order, :2]) >= SAME_FACE_OVERLAP
        # A box without an area overlaps nothing, not even itself.
        same[0] = True
        members = order[same]
        row = np.average(rows[members], axis=0, weights=scores[members]).astype(np.float32)
        faces.append((float(scores[surest]), row))
        order = order[~same]
    return tuple(faces)


def surest(detections: Iterable[Detection]) -> tuple[Detection, ...]:
    """One detection a face, the surest first: of those that overlap, the surest stays."""
    kept: list[Detection] = []
    for detection in sorted(detections, key=lambda detection: -detection.score):
        corners = np.array([other.corners for other in kept], np.float32).reshape(-1, 2, 2)
        if not (_overlaps(detection.corners, corners) >= SAME_FACE_OVERLAP).any():
            kept.append(detection)
    return tuple(kept)


def roll_of(right_eye: NDArray[np.float32], left_eye: NDArray[np.float32]) -> float:
    """Degrees, clockwise, that the line from the subject's right eye to the left one is turned from the horizontal."""
    return math.degrees(math.atan2(float(left_eye[1] - right_eye[1]), float(left_eye[0] - right_eye[0])))


def sigmoid(logits: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 / (1 + exp(-x)), without overflow."""
    probabilities: NDArray[np.float32] = np.reciprocal(1 + np.exp(-np.clip(logits, -80, 80)))
    return probabilities


def _overlaps(corners: NDArray[np.float32], others: NDArray[np.float32]) -> NDArray[np.float32]:
    """Intersection over union of one box (2, 2) with others (n, 2, 2), each top left and bottom right."""
    inner = np.minimum(corners[1], others[:, 1]) - np.maximum(corners[0], others[:, 0])
    shared = np.prod(np.clip(inner, 0, None), axis=1)
    areas = np.prod(np.clip(others[:, 1] - others[:, 0], 0, None), axis=1)
    union = np.prod(np.clip(corners[1] - corners[0], 0, None)) + areas - shared
    ratio: NDArray[np.float32] = shared / np.maximum(union, 1e-9)
    return ratio


def _detection(score: float, row: NDArray[np.float32]) -> Detection:
    (left, top), (right, bottom) = row[:2].tolist()
    return Detection(score, (left, top, right - left, bottom - top), row[2:])
