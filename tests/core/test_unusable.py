from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from facematch_gui.core.alignment import CHIP_PADDING, MEAN_SHAPE, align_chip
from facematch_gui.core.face import Face, FaceSearch
from facematch_gui.core.finding import find_faces
from facematch_gui.core.image import load_picture, picture_from_frame
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.recipe import CHIP_SIZE
from facematch_gui.core.sampling import grey
from facematch_gui.core.unusable import (
    LEAST_EYE_DISTANCE,
    detail,
    eye_distance,
    refuse_poor_chip,
    refuse_small_face,
    several_faces,
    why_no_face,
)
from facematch_gui.errors import FaceMatchError, FaceTooSmallError, NoFaceError

LARGE = np.array(MEAN_SHAPE, np.float32) * 400


@pytest.fixture(scope="module")
def search(faces: Path, networks: Networks) -> FaceSearch:
    return find_faces(load_picture(faces / "london" / "002" / "selfie.jpg"), networks.finder)


@pytest.fixture(scope="module")
def chip(search: FaceSearch) -> Pixels:
    return align_chip(search.picture.pixels, search.faces[0].landmarks)


def enlarged(pixels: Pixels, eyes_apart: float) -> Pixels:
    """The chip as it looks if it was enlarged from a face whose eyes were so many pixels apart."""
    small = round(CHIP_SIZE * eyes_apart / 52.5)
    reduced = cv2.resize(pixels, (small, small), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(reduced, (CHIP_SIZE, CHIP_SIZE), interpolation=cv2.INTER_CUBIC), np.uint8)


def with_eyes_apart(face: Face, pixels: float) -> Face:
    factor = pixels / eye_distance(face.landmarks)
    return replace(face, landmarks=(face.landmarks * factor).astype(np.float32))


def test_the_eyes_of_the_mean_shape_are_as_far_apart_as_in_a_chip() -> None:
    in_chip = (np.array(MEAN_SHAPE, np.float32) + CHIP_PADDING) / (1 + 2 * CHIP_PADDING) * CHIP_SIZE
    assert eye_distance(in_chip.astype(np.float32)) == pytest.approx(52.5, abs=0.1)


@pytest.mark.parametrize("size", [(1, 1), (39, 500), (500, 39), (3, 9000)])
def test_a_small_picture_is_called_small(size: tuple[int, int]) -> None:
    error = why_no_face(picture_from_frame(np.full((*size, 3), 128, np.uint8)))
    assert error.title == "The picture is too small to show a face"
    assert f"{size[1]} x {size[0]}" in error.remedy


@pytest.mark.parametrize(
    ("level", "words"), [(0, "too dark"), (39, "too dark"), (128, "No face was found"), (255, "almost white")]
)
def test_the_brightness_of_a_picture_without_a_face_is_named(level: int, words: str) -> None:
    assert words in why_no_face(picture_from_frame(np.full((100, 100, 3), level, np.uint8))).title


def test_a_lit_corner_makes_a_dark_picture_no_darker() -> None:
    pixels = np.full((100, 100, 3), 5, np.uint8)
    pixels[:30, :30] = 200
    assert why_no_face(picture_from_frame(pixels)).title == "No face was found"


@pytest.mark.parametrize("apart", [1.5, 8.5, 19.9])
def test_a_small_face_is_refused_with_its_size(apart: float, search: FaceSearch) -> None:
    with pytest.raises(FaceTooSmallError) as refusal:
        refuse_small_face(with_eyes_apart(search.faces[0], apart))
    assert f"{int(apart)} pixels apart" in refusal.value.remedy
    assert str(LEAST_EYE_DISTANCE) in refusal.value.remedy


@pytest.mark.parametrize("apart", [20.1, 60, 900])
def test_a_face_that_is_large_enough_passes(apart: float, search: FaceSearch) -> None:
    refuse_small_face(with_eyes_apart(search.faces[0], apart))


def test_a_good_chip_passes(chip: Pixels) -> None:
    refuse_poor_chip(chip, LARGE)


@pytest.mark.parametrize("apart", [4, 6, 8])
def test_a_face_enlarged_from_few_pixels_is_refused(apart: float, chip: Pixels) -> None:
    poor = enlarged(chip, apart)
    with pytest.raises(FaceTooSmallError, match="too little detail"):
        refuse_poor_chip(poor, LARGE)
    # Where the picture itself is that small there is nothing to say about enlarging.
    refuse_poor_chip(poor, (LARGE / 5).astype(np.float32))


@pytest.mark.parametrize("apart", [16, 24, 40])
def test_a_face_from_enough_pixels_passes(apart: float, chip: Pixels) -> None:
    refuse_poor_chip(enlarged(chip, apart), LARGE)


def test_detail_grows_with_the_pixels_a_face_has(chip: Pixels) -> None:
    details = [detail(grey(enlarged(chip, apart))) for apart in (4, 8, 12, 16, 24, 40)]
    assert details == sorted(details)
    assert detail(np.full((150, 150), 90, np.uint8)) == 0


@pytest.mark.parametrize(
    ("darken", "lift", "words"), [(0.1, 0, "too dark"), (1, 225, "too bright"), (0.5, 0, ""), (0.7, 70, "")]
)
def test_a_face_beyond_the_light_is_refused(darken: float, lift: float, words: str, chip: Pixels) -> None:
    lit = np.clip(chip.astype(float) * darken + lift, 0, 255).astype(np.uint8)
    if not words:
        refuse_poor_chip(lit, LARGE)
        return
    with pytest.raises(NoFaceError, match=words):
        refuse_poor_chip(lit, LARGE)


def test_several_faces_carry_the_search(search: FaceSearch) -> None:
    error = several_faces(search, search.faces * 3)
    assert error.search is search
    assert "3 faces" in error.remedy


def test_no_text_is_left_with_an_open_field(search: FaceSearch) -> None:
    errors: list[FaceMatchError] = [
        *(why_no_face(picture_from_frame(np.full((60, 60, 3), level, np.uint8))) for level in (0, 128, 255)),
        why_no_face(picture_from_frame(np.zeros((1, 1, 3), np.uint8))),
        several_faces(search, search.faces),
    ]
    for error in errors:
        assert not error.title.endswith(".")
        assert error.remedy.endswith(".")
        assert "{" not in str(error)
