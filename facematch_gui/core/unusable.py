"""Why a picture, or a face in it, cannot be compared: measured, and said in words.

These are the limits beyond which a comparison means nothing. What only makes it weaker is advice, and not given here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.calibration import Calibration
from facematch_gui.core.face import Face, FaceSearch
from facematch_gui.core.image import Picture
from facematch_gui.core.mesh import eye_centers
from facematch_gui.core.networks import Pixels
from facematch_gui.core.sampling import Grey, fit_within, grey
from facematch_gui.core.score import Embeddings, cosine, fuse
from facematch_gui.errors import FaceTooSmallError, MixedPeopleError, NoFaceError, SeveralFacesError

LEAST_EYE_DISTANCE = 20
"""Pixels between the centres of the eyes from which on a face is compared: the product's rule.

Strangers are still told apart a little below it. Uncurated selfies against document pictures, at the threshold that
falsely matches 0.1 % of all: below 12 pixels it falsely matches 0.5 % and rightly 7 %; from 12 to 16 pixels 0.3 % and
47 %; from 16 to 20 pixels 0.13 % and 59 %. But where four of ten true pairs fail, a better picture serves better.
"""
LEAST_SIDE = 40
"""Shorter side, in pixels, of the smallest picture that can hold a face of that size whole."""
DETAIL_DISTANCE = 16
"""Pixels between the eyes of the coarse copy against which a chip's detail is measured."""
LEAST_DETAIL = 0.048
"""Share of a chip's contrast that must be finer than what a face with 16 pixels between its eyes can show.

A face enlarged from 8 pixels has 0.04; 250 faces that were not enlarged have 0.058 at least. Only faces whose eyes are
at least ``DETAIL_EYE_DISTANCE`` pixels apart are judged: smaller ones have little room for such detail.
"""
DETAIL_EYE_DISTANCE = 3 * DETAIL_DISTANCE
DARK_LEVEL = 40
"""Brightness, 0 to 255, that a twentieth of the picture must exceed; uncurated faces reach 104 at least."""
BRIGHT_LEVEL = 250
"""Brightness that at least half of the face must stay below; uncurated faces have a quarter above it at most."""
MIXED_PEOPLE_FMR = 0.05
"""A selfie that is no more like the others than one stranger in twenty is taken for somebody else's."""

_CHIP_EYE_DISTANCE = 0.3503
"""Between the centres of the eyes in a chip, over the chip's side."""


def eye_distance(landmarks: NDArray[np.float32]) -> float:
    """Pixels between the centres of the eyes."""
    right, left = eye_centers(landmarks)
    return math.dist(right.tolist(), left.tolist())


def why_no_face(picture: Picture) -> NoFaceError:
    """The answer for a picture in which nothing was found."""
    if min(picture.width, picture.height) < LEAST_SIDE:
        return NoFaceError(
            "The picture is too small to show a face",
            "It is {width} x {height} pixels large. Use the original picture in its full size.",
            width=picture.width,
            height=picture.height,
        )
    view = grey(fit_within(picture.pixels, 256))
    if too_dark(view):
        return _dark_error()
    if _too_bright(view):
        return NoFaceError(
            "No face was found: the picture is almost white",
            "If it was taken in too much light, take it again with less. If it is a scan, check that the page with the "
            "portrait lay on the glass.",
        )
    return NoFaceError(
        "No face was found",
        "Use a picture in which the face looks into the camera, is well lit, and is not covered.",
    )


def several_faces(search: FaceSearch, rivals: Sequence[Face]) -> SeveralFacesError:
    """The answer for a picture in which several faces could be meant."""
    return SeveralFacesError(
        "Several faces could be meant",
        "The picture shows {count} faces of about the same size. Choose one of them, or use a picture of one person "
        "alone.",
        search=search,
        count=len(rivals),
    )


def refuse_small_face(face: Face) -> None:
    """Raises ``FaceTooSmallError`` for a face whose eyes are less than ``LEAST_EYE_DISTANCE`` pixels apart."""
    distance = eye_distance(face.landmarks)
    if distance < LEAST_EYE_DISTANCE:
        raise FaceTooSmallError(
            "The face is too small",
            "Its eyes are {distance} pixels apart; at least {least} are needed. Go closer to the camera, or scan the "
            "document at a higher resolution.",
            distance=math.floor(distance),
            least=LEAST_EYE_DISTANCE,
        )


def refuse_poor_chip(chip: Pixels, landmarks: NDArray[np.float32]) -> None:
    """Raises what keeps a face from being compared, as its aligned chip shows.

    Args:
        chip: RGB, of the standard size.
        landmarks: in the picture.

    Raises:
        NoFaceError: the face is so dark or so bright that it cannot be made out.
        FaceTooSmallError: it was enlarged from one whose eyes were much less than 16 pixels apart.
    """
    view = grey(chip)
    if too_dark(view):
        raise _dark_error()
    if _too_bright(view):
        raise NoFaceError(
            "The face is too bright to be made out",
            "Take the picture again with less light on the face, or without the flash.",
        )
    if eye_distance(landmarks) >= DETAIL_EYE_DISTANCE and detail(view) < LEAST_DETAIL:
        raise FaceTooSmallError(
            "The face shows too little detail",
            "The picture seems to be enlarged from a much smaller one, or is far out of focus. Use the original "
            "picture, or take it again.",
        )


def refuse_mixed_people(embeddings: Embeddings, calibration: Calibration) -> None:
    """Raises ``MixedPeopleError`` where one of several selfies' unit embeddings (n, d) is of somebody else.

    Each is compared with the mean of the others. Pictures taken in one sitting score far above this limit; so does
    nearly every pair of quite different pictures of one person.
    """
    if len(embeddings) < 2:
        return
    limit = calibration.similarity_at(MIXED_PEOPLE_FMR, fused=len(embeddings) - 1)
    for number, embedding in enumerate(embeddings):
        others = np.delete(embeddings, number, axis=0)
        if cosine(fuse(others, [1.0] * len(others)), embedding) < limit:
            raise _mixed(number + 1, len(embeddings))


def _mixed(number: int, count: int) -> MixedPeopleError:
    title = "The selfies do not all show the same person"
    if count == 2:  # Which of the two is somebody else's, nobody can tell.
        return MixedPeopleError(
            title,
            "One of the two shows somebody else, or cannot be recognised. Take the pictures again with one person "
            "alone before the camera.",
        )
    return MixedPeopleError(
        title,
        "Picture {number} of {count} shows somebody else, or cannot be recognised. Leave it out, or take the pictures "
        "again with one person alone before the camera.",
        number=number,
        count=count,
    )


def detail(chip: Grey) -> float:
    """Share of a grey chip's contrast (standard deviation) that is lost when its eyes come to be 16 pixels apart."""
    size = chip.shape[0]
    coarse_size = round(DETAIL_DISTANCE / _CHIP_EYE_DISTANCE)
    coarse = cv2.resize(chip, (coarse_size, coarse_size), interpolation=cv2.INTER_AREA)
    lost = chip - cv2.resize(coarse, (size, size), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    # The border may lie beyond the picture's edge, where black meets the picture in a hard line.
    inner = slice(size // 6, size - size // 6)
    contrast = float(chip[inner, inner].std())
    return float(lost[inner, inner].std()) / contrast if contrast > 0 else 0.0


def _dark_error() -> NoFaceError:
    return NoFaceError(
        "The picture is too dark to make out a face",
        "Take it again with light falling on the face, not from behind.",
    )


def too_dark(view: Grey) -> bool:
    """Whether hardly anything in a grey picture is bright enough to be made out."""
    return float(np.mean(view > DARK_LEVEL)) < 0.05


def _too_bright(view: Grey) -> bool:
    return float(np.mean(view >= BRIGHT_LEVEL)) > 0.5
