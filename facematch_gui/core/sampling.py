"""Pixels out of a picture: its reduced copy, and a turned and scaled square cut out of it."""

from __future__ import annotations

import math
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels

Similarity: TypeAlias = NDArray[np.float64]
"""(2, 3): turns, scales and moves points, and never mirrors. Pixel centres have whole coordinates."""

Grey: TypeAlias = NDArray[np.uint8]
"""Brightness, uint8, height x width."""


def similarity(center: tuple[float, float], scale: float, degrees: float, size: int) -> Similarity:
    """Takes ``center`` to the middle of a square of ``size`` pixels, enlarges by ``scale``, turns counterclockwise."""
    angle = math.radians(degrees)
    along, across = scale * math.cos(angle), scale * math.sin(angle)
    x, y = center
    middle = (size - 1) / 2
    return np.array(
        [[along, across, middle - along * x - across * y], [-across, along, middle + across * x - along * y]]
    )


def inverse(forth: Similarity) -> Similarity:
    """The way back. Raises ``numpy.linalg.LinAlgError`` for a scale of nought."""
    linear = np.linalg.inv(forth[:, :2])
    return np.column_stack([linear, -linear @ forth[:, 2]])


def scale_of(forth: Similarity) -> float:
    """How many pixels one pixel becomes."""
    return math.hypot(forth[0, 0], forth[1, 0])


def move(forth: Similarity, points: NDArray[np.floating]) -> NDArray[np.float64]:
    """Points (n, 2) taken through a similarity."""
    moved: NDArray[np.float64] = points @ forth[:, :2].T + forth[:, 2]
    return moved


def grey(pixels: Pixels) -> Grey:
    """The picture's brightness, 0 to 255."""
    return cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)  # type: ignore[return-value]


def fit_within(pixels: Pixels, longest: int) -> Pixels:
    """The picture itself, or a copy whose longer side has ``longest`` pixels, good enough for finding faces.

    A large picture is sampled at twice the size before it is averaged: to read all of its pixels would take most of a
    search's time. A fine regular pattern may show in the copy as a coarse one. Each side keeps at least one pixel.
    """
    height, width = pixels.shape[:2]
    scale = longest / max(height, width)
    if scale >= 1:
        return pixels
    height, width = max(1, round(height * scale)), max(1, round(width * scale))
    if scale < 1 / 3:
        pixels = cv2.resize(pixels, (2 * width, 2 * height), interpolation=cv2.INTER_LINEAR)  # type: ignore[assignment]
    return cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def shrink(pixels: Pixels, width: int, height: int) -> Pixels:
    """A smaller copy in which every pixel is averaged, so that nothing fine comes through as something coarse."""
    while pixels.shape[0] >= 4 * height and pixels.shape[1] >= 4 * width:
        # Exact halves are averaged several times faster than any other size.
        half_height, half_width = pixels.shape[0] // 2, pixels.shape[1] // 2
        even = pixels[: 2 * half_height, : 2 * half_width]
        pixels = cv2.resize(even, (half_width, half_height), interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return cv2.resize(pixels, (width, height), interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


class Layers:
    """A picture at several sizes, to cut small squares from without reading more pixels than they need.

    Args:
        pixels: the picture.
        smaller: a reduced copy of it, or the picture itself.
    """

    def __init__(self, pixels: Pixels, smaller: Pixels) -> None:
        self._pixels = pixels
        self._smaller = smaller
        across, down = pixels.shape[1] / smaller.shape[1], pixels.shape[0] / smaller.shape[0]
        self._to_pixels = scaling(across, down)

    def cut(self, to_square: Similarity, size: int) -> Pixels:
        """The square that a similarity takes the picture to, cut from the copy where that is fine enough."""
        from_smaller = to_square @ self._to_pixels
        if scale_of(from_smaller) <= 1:
            return cut(self._smaller, from_smaller, size)
        return cut(self._pixels, to_square, size)


def cut(pixels: Pixels, to_square: Similarity, size: int) -> Pixels:
    """The (size, size, 3) square that a similarity takes the picture to; black beyond the picture's edge.

    Only the part of the picture that is needed is read. Where the picture is more than twice as fine as the square,
    that part is first averaged down: bilinear interpolation alone would skip pixels, and let noise and moire through.
    """
    left, top, right, bottom = _needed(to_square, size, width=pixels.shape[1], height=pixels.shape[0])
    if left >= right or top >= bottom:
        return np.zeros((size, size, 3), np.uint8)
    part = pixels[top:bottom, left:right]
    to_square = to_square @ np.array([[1, 0, left], [0, 1, top], [0, 0, 1]], np.float64)
    finer = int(1 / scale_of(to_square))
    if finer >= 2:
        height, width = (max(1, round(length / finer)) for length in part.shape[:2])
        to_square = to_square @ scaling(part.shape[1] / width, part.shape[0] / height)
        part = shrink(part, width, height)
    return cv2.warpAffine(part, to_square, (size, size), flags=cv2.INTER_LINEAR)  # type: ignore[return-value]


def _needed(to_square: Similarity, size: int, width: int, height: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the picture's part that lies under the square, with a margin to interpolate in."""
    corners = np.array([(0, 0), (size, 0), (0, size), (size, size)], np.float64)
    under = move(inverse(to_square), corners)
    margin = 1 + 1 / scale_of(to_square)
    left, top = np.floor(under.min(axis=0) - margin)
    right, bottom = np.ceil(under.max(axis=0) + margin)
    return (
        int(np.clip(left, 0, width)),
        int(np.clip(top, 0, height)),
        int(np.clip(right, 0, width)),
        int(np.clip(bottom, 0, height)),
    )


def scaling(across: float, down: float) -> NDArray[np.float64]:
    """(3, 3): takes a reduced copy's pixels to the picture's. The centre of a pixel is that of those it stands for."""
    return np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1]])
