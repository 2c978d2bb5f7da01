from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facematch_gui.core.blazeface import (
    FULL_RANGE,
    SHORT_RANGE,
    Detection,
    Range,
    blended,
    detect,
    letterbox,
    roll_of,
    sigmoid,
    surest,
)
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks

RANGES = [SHORT_RANGE, FULL_RANGE]


class FixedNetwork:
    """Answers with the same regressors and logits whatever it is shown."""

    def __init__(self, regressors: NDArray[np.float32], logits: NDArray[np.float32]) -> None:
        self.answer = regressors, logits
        self.seen: list[NDArray[np.float32]] = []

    def run(self, batch: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        self.seen.append(batch)
        return self.answer


def network(kind: Range, *faces: tuple[int, float, list[float]]) -> FixedNetwork:
    """A network that sees faces at the anchors given: anchor, logit, sixteen numbers."""
    count = len(kind.anchors())
    regressors, logits = np.zeros((1, count, 16), np.float32), np.full((1, count, 1), -100, np.float32)
    for anchor, logit, numbers in faces:
        regressors[0, anchor], logits[0, anchor] = numbers, logit
    return FixedNetwork(regressors, logits)


def detection(score: float, x: float, y: float, side: float) -> Detection:
    return Detection(score, (x, y, side, side), np.zeros((6, 2), np.float32))


# --- Anchors ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("kind", "count"), [(SHORT_RANGE, 896), (FULL_RANGE, 2304)])
def test_anchors_are_as_many_as_the_network_answers_for(kind: Range, count: int, networks: Networks) -> None:
    anchors = kind.anchors()
    assert anchors.shape == (count, 2)
    assert ((anchors > 0) & (anchors < kind.size)).all()
    real = networks.finder.short_range if kind is SHORT_RANGE else networks.finder.full_range
    regressors, logits = real.run(np.zeros((1, kind.size, kind.size, 3), np.float32))
    assert regressors.reshape(-1, 16).shape[0] == logits.size == count


@pytest.mark.parametrize("kind", RANGES)
def test_anchors_lie_symmetrically(kind: Range) -> None:
    anchors = kind.anchors()
    mirrored = kind.size - anchors
    assert sorted(map(tuple, anchors.tolist())) == sorted(map(tuple, mirrored.tolist()))


def test_anchors_run_row_by_row_layer_by_layer() -> None:
    anchors = SHORT_RANGE.anchors().tolist()
    assert anchors[0] == anchors[1] == [4, 4]
    assert anchors[2] == [12, 4]
    assert anchors[32] == [4, 12]
    assert anchors[512] == anchors[517] == [8, 8]
    assert anchors[-1] == [120, 120]


# --- The input --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("shape", "scale", "offset"),
    [
        ((480, 640), 0.2, (0, 16)),
        ((640, 480), 0.2, (16, 0)),
        ((128, 128), 1.0, (0, 0)),
        ((32, 64), 2.0, (0, 32)),
        ((1, 4000), 0.032, (0, 63)),
        ((4000, 1), 0.032, (63, 0)),
        ((1, 1), 128.0, (0, 0)),
    ],
)
def test_the_picture_stands_in_the_middle_of_a_black_square(
    shape: tuple[int, int], scale: float, offset: tuple[int, int]
) -> None:
    square, seen_scale, seen_offset = letterbox(np.full((*shape, 3), 255, np.uint8), 128)
    assert square.shape == (1, 128, 128, 3)
    assert square.dtype == np.float32
    assert seen_scale == pytest.approx(scale)
    assert seen_offset.tolist() == list(offset)
    x, y = offset
    assert square.max() == 1
    assert square[0, 64 - (y == 63), 64 - (x == 63)].tolist() == [1, 1, 1]
    assert square[0, :y].size == 0 or square[0, :y].max() == -1
    assert square[0, :, :x].size == 0 or square[0, :, :x].max() == -1


def test_black_is_minus_one_and_white_is_one() -> None:
    pixels = np.zeros((128, 128, 3), np.uint8)
    pixels[64:] = 255
    square, _, _ = letterbox(pixels, 128)
    assert square[0, 0, 0, 0] == -1
    assert square[0, 127, 0, 0] == 1


# --- The answer -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", RANGES)
def test_an_answer_is_read_in_the_pictures_pixels(kind: Range) -> None:
    """A picture twice as wide as high, four times the input: the square's upper quarter is black."""
    anchor = 0
    x, y = kind.anchors()[anchor].tolist()
    numbers = [10.0, 70, 20, 30, *(float(n) for n in range(12))]
    size = 4 * kind.size
    pixels = np.zeros((size // 2, size, 3), np.uint8)
    (seen,) = detect(pixels, network(kind, (anchor, 2.0, numbers)), kind)
    assert seen.score == pytest.approx(1 / (1 + np.exp(-2)))
    assert seen.box == pytest.approx((4 * x, 4 * (y + 55) - size / 4, 80, 120), abs=0.01)
    expected = [(4 * (x + 2 * n), 4 * (y + 2 * n + 1) - size / 4) for n in range(6)]
    np.testing.assert_allclose(seen.points, expected, atol=0.01)


def test_only_faces_above_the_score_are_seen() -> None:
    numbers = [0.0, 0, 20, 20, *[0.0] * 12]
    fixed = network(SHORT_RANGE, (0, 0.1, numbers), (895, -0.1, numbers))
    pixels = np.zeros((128, 128, 3), np.uint8)
    assert len(detect(pixels, fixed, SHORT_RANGE)) == 1
    assert len(detect(pixels, fixed, SHORT_RANGE, least_score=0.4)) == 2
    assert not detect(pixels, fixed, SHORT_RANGE, least_score=0.9)


def test_rows_of_one_face_are_averaged_by_score() -> None:
    box = np.array([[[0, 0], [10, 10]], [[1, 0], [11, 10]], [[50, 50], [60, 60]]], np.float32)
    faces = blended(np.array([0.6, 0.3, 0.9], np.float32), box)
    assert [score for score, _ in faces] == pytest.approx([0.9, 0.6])
    assert faces[1][1].tolist() == pytest.approx(np.array([[1 / 3, 0], [10 + 1 / 3, 10]]))


def test_a_box_without_area_is_a_face_of_its_own() -> None:
    rows = np.zeros((2, 8, 2), np.float32)
    assert len(blended(np.array([0.9, 0.8], np.float32), rows)) == 2


def test_of_two_passes_the_surest_of_each_face_stays() -> None:
    near, far, other = detection(0.7, 0, 0, 100), detection(0.9, 5, 0, 100), detection(0.6, 300, 0, 50)
    assert list(surest([near, far, other])) == [far, other]
    assert not surest([])


def test_a_detection_moves_with_its_points() -> None:
    seen = Detection(0.5, (1, 2, 3, 4), np.ones((6, 2), np.float32)).moved(2, 10, 20)
    assert seen.box == pytest.approx((12, 24, 6, 8))
    assert seen.points[0].tolist() == [12, 22]


@pytest.mark.parametrize(
    ("left_eye", "degrees"), [((10, 0), 0), ((0, 10), 90), ((-10, 0), 180), ((0, -10), -90), ((7, 7), 45)]
)
def test_roll_is_clockwise(left_eye: tuple[int, int], degrees: float) -> None:
    assert roll_of(np.zeros(2, np.float32), np.array(left_eye, np.float32)) == pytest.approx(degrees)


@given(st.floats(-1e6, 1e6, width=32))
def test_a_score_is_a_probability(logit: float) -> None:
    (score,) = sigmoid(np.array([logit], np.float32)).tolist()
    assert 0 <= score <= 1
    assert (score > 0.5) == (logit > 1e-7) or abs(logit) < 1e-6


# --- Real networks ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [(1, 1), (1, 4000), (4000, 1), (3, 5), (500, 500)])
def test_pictures_without_a_face_show_none(shape: tuple[int, int], networks: Networks) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (*shape, 3), np.uint8)
    for pixels in (noise, np.full_like(noise, 128)):
        for kind, real in ((SHORT_RANGE, networks.finder.short_range), (FULL_RANGE, networks.finder.full_range)):
            assert [seen for seen in detect(pixels, real, kind) if seen.score > 0.8] == []


def test_both_ranges_see_the_face_where_it_is(faces: Path, networks: Networks) -> None:
    pixels = load_picture(faces / "london" / "002" / "selfie.jpg").pixels
    for kind, real in ((SHORT_RANGE, networks.finder.short_range), (FULL_RANGE, networks.finder.full_range)):
        (seen,) = detect(pixels, real, kind)
        assert seen.score > 0.85
        right_eye, left_eye, nose, mouth, *_ = seen.points
        assert right_eye[0] < nose[0] < left_eye[0]
        assert right_eye[1] < nose[1] < mouth[1]
        assert abs(seen.roll) < 10
