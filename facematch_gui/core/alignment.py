"""Five points -> the aligned chip, in dlib's geometry. Every chip of the program comes from here."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.face import Face
from facematch_gui.core.networks import Pixels
from facematch_gui.core.sampling import Similarity, cut, inverse

CHIP_SIZE = 150
CHIP_PADDING = 0.25

MEAN_SHAPE = (
    (0.8595674595992, 0.2134981538014),
    (0.6460604764104, 0.2289674387677),
    (0.1205750620789, 0.2137274526848),
    (0.3340850613712, 0.2290642403242),
    (0.4901123135679, 0.6277975316475),
)
"""dlib's mean face in unit coordinates: the subject's left eye outer and inner corner, right eye outer and inner
corner, base of the nose (``get_face_chip_details`` in dlib's ``image_transforms/interpolation.h``)."""


def align_views(pixels: Pixels, face: Face) -> Pixels:
    """The chips of one face, (views, 150, 150, 3) uint8 RGB, that its embedding is averaged over."""
    return align_chip(pixels, face.landmarks)[None]


def align_chip(pixels: Pixels, landmarks: NDArray[np.float32], size: int = CHIP_SIZE) -> Pixels:
    """The face upright, centred and at one scale, as the embedder was trained to see it.

    Args:
        pixels: the whole picture; only the face's part of it is touched, so its size costs nothing.
        landmarks: (5, 2) in pixels, in dlib's order.
        size: side of the chip in pixels.

    Returns:
        (size, size, 3) uint8 RGB; black where the chip reaches over the picture's edge, as in dlib.
    """
    return cut(pixels, chip_similarity(landmarks, size), size)


def chip_similarity(landmarks: NDArray[np.float32], size: int = CHIP_SIZE) -> Similarity:
    """The similarity that takes picture pixels to chip pixels.

    The mean shape is fitted to the landmarks, so that the error is least in the picture, and the fit is inverted: the
    same choice as dlib's. Unit coordinates count from the chip's edge, pixels from their centres: hence the half.
    """
    mean_shape = (np.array(MEAN_SHAPE) + CHIP_PADDING) / (1 + 2 * CHIP_PADDING) * size - 0.5
    return inverse(fit_similarity(mean_shape, landmarks))


def fit_similarity(source: NDArray[np.floating], target: NDArray[np.floating]) -> Similarity:
    """The similarity that takes ``source`` points (n, 2) closest to ``target`` in the least-squares sense.

    In the plane, Umeyama's solution (1991) without reflection is the regression of complex numbers w = a z + b, where a
    holds rotation and scale.

    Raises:
        ValueError: all source points are one.
    """
    z = source[:, 0] + 1j * source[:, 1]
    w = target[:, 0] + 1j * target[:, 1]
    centred = z - z.mean()
    spread = np.vdot(centred, centred).real
    if spread == 0:
        raise ValueError("points that are all the same have no scale")
    a = np.vdot(centred, w) / spread
    b = w.mean() - a * z.mean()
    return np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])
