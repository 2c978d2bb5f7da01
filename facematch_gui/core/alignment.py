"""The mesh -> the aligned chips, in dlib's geometry. Every chip of the program comes from here."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.face import Face
from facematch_gui.core.mean_face import MEAN_FACE
from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import CHIP_SIZE, VIEW_SCALES
from facematch_gui.core.sampling import Similarity, cut, inverse

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
    """The chips of one face, (views, 150, 150, 3) uint8 RGB, that its embedding is averaged over.

    Args:
        pixels: the whole picture; only the face's part of it is touched, so its size costs nothing.
        face: found in these pixels.

    Returns:
        The plain view first; black where a chip reaches over the picture's edge, as in dlib.
    """
    return np.stack([align_view(pixels, face, scale) for scale in VIEW_SCALES])


def align_view(pixels: Pixels, face: Face, scale: float = 1.0, size: int = CHIP_SIZE) -> Pixels:
    """One such chip, (size, size, 3).

    Args:
        scale: how much closer than dlib's framing the view is.
        size: side of the chip in pixels; it shows the same part of the face at every size.
    """
    to_chip = resampled(mesh_similarity(face.mesh), size)
    return cut(pixels, enlarged(to_chip, scale, size), size)


def align_chip(pixels: Pixels, landmarks: NDArray[np.float32], size: int = CHIP_SIZE) -> Pixels:
    """One chip of a face that is known by five points alone, as dlib aligns it.

    Args:
        pixels: the whole picture.
        landmarks: (5, 2) in pixels, in dlib's order.
        size: side of the chip in pixels.

    Returns:
        (size, size, 3) uint8 RGB; black where the chip reaches over the picture's edge, as in dlib.
    """
    return cut(pixels, chip_similarity(landmarks, size), size)


def mesh_similarity(mesh: NDArray[np.float32]) -> Similarity:
    """The similarity that takes picture pixels to chip pixels, fitted to all 468 points of the mesh.

    Each point counts by how little it varies among people: corners of the eyes and bridge of the nose much, chin and
    cheeks hardly. Against dlib's five points alone this steadies the chip on turned and blurred faces
    (docs/decisions.md, "Aligned by the whole mesh"). The mean face is fitted to the mesh, so that the error is least in
    the picture, and the fit is inverted: the same choice as dlib's.
    """
    mean_face = np.array(MEAN_FACE)
    return inverse(fit_similarity(mean_face[:, :2], mesh[:, :2], weights=mean_face[:, 2] ** -2.0))


def chip_similarity(landmarks: NDArray[np.float32], size: int = CHIP_SIZE) -> Similarity:
    """The same by dlib's five points, as dlib itself does it: what the mean face of the mesh was measured with.

    Unit coordinates count from the chip's edge, pixels from their centres: hence the half.

    Args:
        landmarks: (5, 2) in pixels, in dlib's order.
        size: side of the chip in pixels.
    """
    mean_shape = (np.array(MEAN_SHAPE) + CHIP_PADDING) / (1 + 2 * CHIP_PADDING) * size - 0.5
    return inverse(fit_similarity(mean_shape, landmarks))


def resampled(to_chip: Similarity, size: int) -> Similarity:
    """A similarity to a chip of 150 pixels as one to a chip of another size, which shows the same."""
    ratio = size / CHIP_SIZE
    scaled: Similarity = ratio * to_chip
    scaled[:, 2] += (ratio - 1) / 2  # pixels count from their centres
    return scaled


def enlarged(to_chip: Similarity, scale: float, size: int) -> Similarity:
    """A similarity followed by an enlargement about the middle of the chip."""
    middle = (size - 1) / 2
    closer: Similarity = scale * to_chip
    closer[:, 2] += (1 - scale) * middle
    return closer


def fit_similarity(
    source: NDArray[np.floating], target: NDArray[np.floating], weights: NDArray[np.floating] | None = None
) -> Similarity:
    """The similarity that takes ``source`` points (n, 2) closest to ``target`` in the weighted least-squares sense.

    In the plane, Umeyama's solution (1991) without reflection is the regression of complex numbers w = a z + b, where a
    holds rotation and scale.

    Args:
        weights: (n,), how much each point counts; all alike by default.

    Raises:
        ValueError: all source points are one.
    """
    z = source[:, 0] + 1j * source[:, 1]
    w = target[:, 0] + 1j * target[:, 1]
    shares = np.ones(len(z)) if weights is None else weights
    shares = shares / shares.sum()
    middle = shares @ z
    centred = z - middle
    spread = (shares * centred * centred.conj()).sum().real
    if spread == 0:
        raise ValueError("points that are all the same have no scale")
    a = (shares * centred.conj() * w).sum() / spread
    b = shares @ w - a * middle
    return np.array([[a.real, -a.imag, b.real], [a.imag, a.real, b.imag]])
