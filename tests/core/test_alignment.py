from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facematch_gui.core.alignment import (
    MEAN_SHAPE,
    align_chip,
    align_views,
    chip_similarity,
    enlarged,
    fit_similarity,
    mesh_similarity,
)
from facematch_gui.core.finding import choose_face, find_faces
from facematch_gui.core.image import load_picture
from facematch_gui.core.mean_face import MEAN_FACE
from facematch_gui.core.mesh import DLIB_ORDER
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.recipe import CHIP_SIZE, VIEW_SCALES
from facematch_gui.core.sampling import move, similarity

points = st.lists(st.tuples(st.floats(-100, 100), st.floats(-100, 100)), min_size=2, max_size=8).map(np.array)


@given(points, st.floats(0.1, 10), st.floats(-180, 180), st.floats(-99, 99), st.floats(-99, 99))
def test_a_known_similarity_is_recovered(
    source: NDArray[np.float64], scale: float, degrees: float, x: float, y: float
) -> None:
    assume(np.ptp(source, axis=0).max() > 1)
    known = similarity((x, y), scale, degrees, 10)
    np.testing.assert_allclose(fit_similarity(source, move(known, source)), known, atol=1e-6)


@given(points)
def test_mirrored_points_are_fitted_without_mirroring(source: NDArray[np.float64]) -> None:
    assume(np.ptp(source, axis=0).max() > 1)
    fitted = fit_similarity(source, source * [-1, 1])
    assert np.linalg.det(fitted[:, :2]) >= 0


def test_points_that_are_one_have_no_similarity() -> None:
    with pytest.raises(ValueError, match="no scale"):
        fit_similarity(np.ones((5, 2)), np.ones((5, 2)))


def test_the_mean_shape_lands_on_dlibs_places_in_the_chip() -> None:
    landmarks = (np.array(MEAN_SHAPE) * 300 + [40, 70]).astype(np.float32)
    in_chip = move(chip_similarity(landmarks), landmarks)
    np.testing.assert_allclose(in_chip, (np.array(MEAN_SHAPE) + 0.25) / 1.5 * 150 - 0.5, atol=1e-3)


@pytest.mark.parametrize("size", [96, 112, 150, 160])
def test_a_chip_has_the_size_asked_for(size: int) -> None:
    landmarks = (np.array(MEAN_SHAPE) * 100 + 50).astype(np.float32)
    chip = align_chip(np.full((200, 200, 3), 7, np.uint8), landmarks, size)
    assert chip.shape == (size, size, 3)
    assert chip.dtype == np.uint8


def test_a_chip_beyond_the_picture_is_black_there() -> None:
    landmarks = (np.array(MEAN_SHAPE) * 100).astype(np.float32)
    chip = align_chip(np.full((100, 100, 3), 255, np.uint8), landmarks)
    assert chip[:, :20].max() == 0
    assert chip[75, 75].tolist() == [255, 255, 255]


def test_a_point_without_weight_has_no_say() -> None:
    source = np.array([[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [50.0, 50.0]])
    target = np.array([[5.0, 5.0], [7.0, 5.0], [5.0, 7.0], [-9.0, 3.0]])
    fitted = fit_similarity(source, target, weights=np.array([1.0, 1.0, 1.0, 0.0]))
    np.testing.assert_allclose(move(fitted, source[:3]), target[:3], atol=1e-9)


def test_the_mean_face_lies_where_dlibs_points_do() -> None:
    """The mean of all 468 points was measured in chips that dlib's five had aligned."""
    assert len(MEAN_FACE) == 468
    five = np.array(MEAN_FACE)[list(DLIB_ORDER), :2]
    np.testing.assert_allclose(five, (np.array(MEAN_SHAPE) + 0.25) / 1.5 * 150 - 0.5, atol=3)


@given(st.floats(0.2, 5), st.floats(-180, 180), st.floats(-99, 99), st.floats(-99, 99))
def test_a_mean_face_anywhere_comes_to_its_place_in_the_chip(scale: float, degrees: float, x: float, y: float) -> None:
    mean_face = np.array(MEAN_FACE)[:, :2]
    mesh = move(similarity((x, y), scale, degrees, 10), mean_face).astype(np.float32)
    np.testing.assert_allclose(move(mesh_similarity(mesh), mesh), mean_face, atol=0.02)


def test_an_enlargement_keeps_the_middle_of_the_chip() -> None:
    to_chip = similarity((40, 60), 2.0, 20, CHIP_SIZE)
    closer = enlarged(to_chip, 1.1, CHIP_SIZE)
    middle = np.array([[40.0, 60.0]])
    np.testing.assert_allclose(move(closer, middle), move(to_chip, middle))
    np.testing.assert_allclose(closer[:, :2], 1.1 * to_chip[:, :2])


# --- Against dlib's own answers ---------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Golden:
    """What dlib 20.0.1 answers on 24 portraits."""

    pictures: tuple[Pixels, ...]
    paths: tuple[str, ...]
    landmarks: NDArray[np.float32]
    chips: Pixels
    descriptors: NDArray[np.float32]


@pytest.fixture(scope="module")
def golden(faces: Path) -> Golden:
    answers = np.load(faces / "golden" / "dlib-20.0.1.npz")
    paths = tuple(str(path) for path in answers["path"])
    return Golden(
        pictures=tuple(load_picture(faces / path).pixels for path in paths),
        paths=paths,
        landmarks=answers["landmarks"].astype(np.float32),
        chips=answers["chip"],
        descriptors=answers["descriptor"],
    )


def cosines(a: NDArray[np.float32], b: NDArray[np.float32]) -> NDArray[np.float32]:
    """Row by row."""
    unit_a, unit_b = (rows / np.linalg.norm(rows, axis=1, keepdims=True) for rows in (a, b))
    result: NDArray[np.float32] = (unit_a * unit_b).sum(axis=1)
    return result


def test_given_dlibs_landmarks_the_chip_is_dlibs(golden: Golden, networks: Networks) -> None:
    chips = np.stack([align_chip(*pair) for pair in zip(golden.pictures, golden.landmarks, strict=True)])
    differences = np.abs(chips.astype(int) - golden.chips).mean(axis=(1, 2, 3))
    assert differences.mean() < 2
    assert differences.max() < 4
    assert cosines(networks.embedder.embed(chips), golden.descriptors).min() >= 0.999


def test_from_the_photograph_the_embedding_is_dlibs(golden: Golden, faces: Path, networks: Networks) -> None:
    chips = []
    for path in golden.paths:
        search = find_faces(load_picture(faces / path), networks.finder)
        views = align_views(search.picture.pixels, choose_face(search))
        assert views.shape == (len(VIEW_SCALES), CHIP_SIZE, CHIP_SIZE, 3)
        chips.append(views[0])
    similarities = cosines(networks.embedder.embed(np.stack(chips)), golden.descriptors)
    assert similarities.min() >= 0.995
    assert np.median(similarities) >= 0.998


def test_a_larger_picture_gives_the_same_chip(golden: Golden, networks: Networks) -> None:
    pixels, landmarks = golden.pictures[0], golden.landmarks[0]
    chips = [align_chip(pixels, landmarks)]
    for factor in (2, 4, 8):
        large = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        chips.append(align_chip(np.asarray(large, np.uint8), (landmarks + 0.5) * factor - 0.5))
    for chip in chips[1:]:
        assert np.abs(chip.astype(int) - chips[0]).mean() < 2
    embeddings = networks.embedder.embed(np.stack(chips))
    assert cosines(embeddings[1:], embeddings[:1].repeat(3, axis=0)).min() > 0.999
    assert chips[0].shape[0] == CHIP_SIZE
