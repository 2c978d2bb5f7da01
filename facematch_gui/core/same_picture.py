"""Whether two samples show one photograph: re-scaled, re-compressed, cropped, printed and scanned, but not taken anew.

Two shots of one person never agree in everything: the head has turned a little, the mouth has moved. In two copies of
one shot nothing has moved, however noisy, grey or washed out one of them is. So the faces are laid on one another by
their meshes, the fit is refined on the pictures themselves, and what is still displaced is measured against what
noise explains. Only the face counts: what lies around it is often cut off or replaced when a portrait is printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.alignment import fit_similarity
from facematch_gui.core.face import FaceSample
from facematch_gui.core.networks import Pixels
from facematch_gui.core.sampling import Similarity, cut, grey, inverse, move, scale_of

Plane: TypeAlias = NDArray[np.float32]
"""One number a pixel of the common square, (SIDE, SIDE)."""
Points: TypeAlias = NDArray[np.float64]
Mesh: TypeAlias = NDArray[np.float32]

LEAST_DETAIL = 0.85
"""Correlation of the coarse detail below which two faces need no closer look.

Copies of one shot reach 0.93 in all but one of 200, and 0.97 where a portrait was printed and scanned.
"""
LEAST_UNFITTED = 0.2
"""The same before the fit is refined, where only the meshes say how the faces lie on one another."""
MOST_MISFIT = 0.0022
"""Misfit, in eye distances, up to which two faces come from one shot.

Chosen on 40 printed and scanned portraits (0.0002 in the median, 0.0007 at most), on copies made 60 to 200 pixels wide,
greyed, blurred, noisy and strongly compressed (99 in 100 below the limit), and on other shots of the same person, which
begin at 0.0028 among 3,400 uncurated pairs and at 0.0031 within one sitting. Frames of one video lie on both sides: two
frames 1/30 s apart mostly below, half a second apart only where the person keeps quite still. How often the alarm is
raised, ``bench/same_picture.py`` counts.
"""

SIDE = 112
EYE_DISTANCE = 36.0
"""Pixels between the eyes in the common square: about what a portrait in a scanned document has."""
EYES = (SIDE / 2 - 0.5, SIDE * 0.43)
"""The middle between the eyes in the common square."""

_RIGHT = (
    *(33, 133, 61, 234, 70, 105, 107, 159, 145, 78, 50, 127),
    *(132, 58, 172, 136, 150, 98, 48, 103, 67, 109, 205, 37),
)
_LEFT = (
    *(263, 362, 291, 454, 300, 334, 336, 386, 374, 308, 280, 356),
    *(361, 288, 397, 365, 379, 327, 278, 332, 297, 338, 425, 267),
)
"""Points of the mesh on the subject's right, beginning with the eye's corners, and their counterparts on the left: a
mirrored face is fitted with the two exchanged."""
_MIDDLE = (10, 151, 9, 168, 6, 197, 195, 5, 4, 1, 2, 164, 13, 14, 17, 18, 200, 199, 152)

_COARSE_BAND, _FINE_BAND = EYE_DISTANCE / 3, EYE_DISTANCE / 5
"""Standard deviations, in pixels, of the blur beyond which shading begins, which light and print change."""
_ROUNDS = 10
_SETTLED = 0.02
"""Pixels; a fit that moves no further is found."""


@dataclass(frozen=True)
class Agreement:
    """How far two faces agree once they lie on one another.

    Attributes:
        detail: correlation of the coarse detail in the two faces, -1 to 1.
        movement: how far parts of one face are displaced against the other, root mean square in eye distances.
        noise: how far they would seem displaced by as much as no displacement explains, in the same unit.
        mirrored: whether one of the faces had to be mirrored.
    """

    detail: float
    movement: float
    noise: float
    mirrored: bool

    @property
    def misfit(self) -> float:
        """The movement, weighted by its share in all that differs: noise alone moves a little, too."""
        return self.movement * self.movement / max(self.noise, 1e-6)

    @property
    def is_same_picture(self) -> bool:
        return self.detail >= LEAST_DETAIL and self.misfit <= MOST_MISFIT


def is_same_picture(selfie: FaceSample, document: FaceSample) -> bool:
    """Whether both faces come from the same shot, perhaps mirrored."""
    return any(agree(selfie, document, mirrored).is_same_picture for mirrored in (False, True))


def agree(selfie: FaceSample, document: FaceSample, mirrored: bool = False) -> Agreement:
    """How far the faces of two samples agree, one of them mirrored or not."""
    one = (selfie.picture.pixels, selfie.face.mesh)
    other = (document.picture.pixels, document.face.mesh)
    return compare_faces(one, other, mirrored)


def compare_faces(one: tuple[Pixels, Mesh], other: tuple[Pixels, Mesh], mirrored: bool = False) -> Agreement:
    """How far two faces, each a picture and its mesh, agree."""
    to_one = _upright(one[1])
    points = move(to_one, _points(one[1], (*_RIGHT, *_LEFT, *_MIDDLE)))
    first, first_known = _square(one[0], to_one)
    if mirrored:
        points[:, 0] = SIDE - 1 - points[:, 0]
        first, first_known = first[:, ::-1].copy(), first_known[:, ::-1]
    order = (*_LEFT, *_RIGHT, *_MIDDLE) if mirrored else (*_RIGHT, *_LEFT, *_MIDDLE)
    to_other = fit_similarity(_points(other[1], order), points)
    second, second_known = _square(other[0], to_other)
    seen = _face_region() & first_known & second_known
    # The finest blur leaves what the coarser of the two pictures can show.
    finest = 0.6 * max(1.0, scale_of(to_one), scale_of(to_other))
    return _measure(first, second, seen, finest, mirrored)


def _measure(first: Plane, second: Plane, seen: NDArray[np.bool_], finest: float, mirrored: bool) -> Agreement:
    """Fits the second square to the first, in coarse detail and then in fine, and measures what is left."""
    if seen.sum() < _face_region().sum() / 2:
        return Agreement(0.0, 1.0, 1.0, mirrored)
    coarse = _detail(first, 2 * finest, _COARSE_BAND)
    unfitted = _detail(second, 2 * finest, _COARSE_BAND)
    detail = _correlation(coarse, unfitted, seen)
    if detail < LEAST_UNFITTED:
        return Agreement(detail, 1.0, 1.0, mirrored)
    fit = _register(coarse, unfitted, seen, np.zeros(6))
    detail = _correlation(coarse, _warp(unfitted, fit), seen)
    if detail < LEAST_DETAIL:
        return Agreement(detail, 1.0, 1.0, mirrored)
    fine = _detail(first, finest, _FINE_BAND)
    fit = _register(fine, _detail(second, finest, _FINE_BAND), seen, fit)
    movement, noise = _movement(fine, _detail(_warp(second, fit), finest, _FINE_BAND), seen)
    return Agreement(detail, movement, noise, mirrored)


def _upright(mesh: Mesh) -> Similarity:
    """Takes a picture to the common square by the eyes alone."""
    corners = _points(mesh, (*_RIGHT[:2], *_LEFT[:2]))
    eyes = np.array([corners[:2].mean(axis=0), corners[2:].mean(axis=0)])
    half = EYE_DISTANCE / 2
    return fit_similarity(eyes, np.array([(EYES[0] - half, EYES[1]), (EYES[0] + half, EYES[1])]))


def _points(mesh: Mesh, order: tuple[int, ...]) -> Points:
    return mesh[list(order), :2].astype(np.float64)


def _square(pixels: Pixels, to_square: Similarity) -> tuple[Plane, NDArray[np.bool_]]:
    """Brightness in the common square, and where the picture holds it."""
    places = np.indices((SIDE, SIDE), np.float64)[::-1].reshape(2, -1)
    x, y = move(inverse(to_square), places.T).T
    height, width = pixels.shape[:2]
    # What is blurred together with the black beyond the edge is not known either.
    margin = 4 / scale_of(to_square)
    known = (x >= margin) & (y >= margin) & (x <= width - 1 - margin) & (y <= height - 1 - margin)
    return grey(cut(pixels, to_square, SIDE)).astype(np.float32), known.reshape(SIDE, SIDE)


@cache
def _face_region() -> NDArray[np.bool_]:
    """From the hairline to the chin, with a little of the hair at the temples."""
    y, x = np.indices((SIDE, SIDE))
    across, down = (x - EYES[0]) / EYE_DISTANCE, (y - EYES[1]) / EYE_DISTANCE
    region: NDArray[np.bool_] = across**2 + ((down - 0.35) / 1.25) ** 2 < 1
    return region


def _detail(square: Plane, finest: float, coarsest: float) -> Plane:
    """What lies between two blurs, everywhere at about the same contrast: so print, light and grey values drop out."""
    band = cv2.GaussianBlur(square, (0, 0), finest) - _blur(square, coarsest)
    power = _blur(band * band, EYE_DISTANCE / 4)
    evened: Plane = band / (np.sqrt(power) + 0.2 * np.sqrt(power.mean()) + np.float32(0.1))
    return evened


def _blur(plane: Plane, deviation: float) -> Plane:
    """Nearly Gaussian, at a cost that does not grow with the standard deviation (in pixels)."""
    # A stack of radius r has the variance r (r + 2) / 6.
    radius = round((6 * deviation * deviation + 1) ** 0.5 - 1)
    return cv2.stackBlur(plane, (2 * radius + 1, 2 * radius + 1))  # type: ignore[return-value]


def _slopes(plane: Plane) -> tuple[Plane, Plane]:
    across = cv2.Sobel(plane, cv2.CV_32F, 1, 0, scale=1 / 8)
    down = cv2.Sobel(plane, cv2.CV_32F, 0, 1, scale=1 / 8)
    return across, down  # type: ignore[return-value]


def _warp(plane: Plane, fit: Points) -> Plane:
    """The plane seen through an affine fit: shift, then stretch as the shift it makes at the square's edge."""
    middle = (SIDE - 1) / 2
    matrix = np.array(
        [
            [1 + fit[2] / middle, fit[3] / middle, fit[0] - fit[2] - fit[3]],
            [fit[4] / middle, 1 + fit[5] / middle, fit[1] - fit[4] - fit[5]],
        ]
    )
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    border = cv2.BORDER_REPLICATE
    return cv2.warpAffine(plane, matrix, (SIDE, SIDE), flags=flags, borderMode=border)  # type: ignore[return-value]


def _register(reference: Plane, plane: Plane, seen: NDArray[np.bool_], fit: Points) -> Points:
    """The affine fit that takes a plane closest to the reference, from a fit that is nearly right.

    Gauss-Newton with the reference's own slopes (Baker and Matthews 2004, without the inversion of each step, which
    small steps do not need).
    """
    y, x = (np.indices((SIDE, SIDE)) * (2 / (SIDE - 1)) - 1).astype(np.float32)
    across, down = _slopes(reference)
    slopes = np.stack([across, down, across * x, across * y, down * x, down * y])[:, seen]
    # The ridge keeps a face without any slope in some direction from flying off in it.
    solve = np.linalg.inv(slopes @ slopes.T + 1e-3 * seen.sum() * np.eye(6)) @ slopes
    target = reference[seen]
    for _ in range(_ROUNDS):
        step = solve @ (target - _warp(plane, fit)[seen])
        fit = fit + step
        if np.abs(step).max() < _SETTLED:
            break
    return fit


def _correlation(one: Plane, other: Plane, seen: NDArray[np.bool_]) -> float:
    a, b = one[seen], other[seen]
    a, b = a - a.mean(), b - b.mean()
    return float((a * b).sum() / max(float(np.sqrt((a * a).sum() * (b * b).sum())), 1e-6))


def _movement(one: Plane, other: Plane, seen: NDArray[np.bool_]) -> tuple[float, float]:
    """How far parts of the second face lie from the first's, and how far noise as strong as theirs may seem to move.

    In every window the displacement follows from slopes and difference (Lucas and Kanade 1981); what it leaves of the
    difference is noise. Both are root mean squares over the face, in eye distances.
    """

    def window(plane: Plane) -> Plane:
        return _blur(plane, EYE_DISTANCE / 9)

    across, down = _slopes((one + other) * np.float32(0.5))
    difference = one - other
    xx, xy, yy = window(across * across) + 0.02, window(across * down), window(down * down) + 0.02
    xd, yd = window(across * difference), window(down * difference)
    determinant = xx * yy - xy * xy
    right, below = (yy * xd - xy * yd) / determinant, (xx * yd - xy * xd) / determinant
    left = window((difference - across * right - down * below) ** 2)
    moved = float((right * right + below * below)[seen].mean())
    seeming = float((left * (xx + yy) / determinant)[seen].mean())
    return moved**0.5 / EYE_DISTANCE, seeming**0.5 / EYE_DISTANCE
