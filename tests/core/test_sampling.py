from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.core.sampling import Layers, cut, fit_within, grey, inverse, move, scale_of, shrink, similarity

coordinates = st.floats(-500, 500)
similarities = st.builds(
    similarity,
    center=st.tuples(coordinates, coordinates),
    scale=st.floats(0.05, 20),
    degrees=st.floats(-180, 180),
    size=st.integers(1, 300),
)


@given(similarities, coordinates, coordinates)
def test_the_way_back_undoes_the_way_forth(forth: np.ndarray, x: float, y: float) -> None:
    point = np.array([[x, y]])
    np.testing.assert_allclose(move(inverse(forth), move(forth, point)), point, atol=1e-6)


@given(similarities)
def test_a_similarity_never_mirrors(forth: np.ndarray) -> None:
    assert np.linalg.det(forth[:, :2]) > 0
    assert scale_of(forth) == pytest.approx(np.sqrt(np.linalg.det(forth[:, :2])))


def test_a_similarity_takes_the_center_to_the_middle_and_a_clockwise_line_to_the_horizontal() -> None:
    forth = similarity((50.0, 60.0), 2.0, 30.0, 101)
    np.testing.assert_allclose(move(forth, np.array([[50.0, 60.0]])), [[50, 50]])
    # Down to the right is clockwise, as y counts downwards.
    along = np.array([[50 + np.cos(np.pi / 6), 60 + np.sin(np.pi / 6)]])
    np.testing.assert_allclose(move(forth, along), [[52, 50]])


@pytest.mark.parametrize(
    ("shape", "longest", "expected"),
    [
        ((480, 640), 640, (480, 640)),
        ((300, 400), 640, (300, 400)),
        ((3000, 4000), 640, (480, 640)),
        ((4000, 3000), 160, (160, 120)),
        ((1, 4000), 100, (1, 100)),
        ((4000, 1), 100, (100, 1)),
        ((1, 1), 100, (1, 1)),
    ],
)
def test_a_picture_is_fitted_but_never_enlarged(
    shape: tuple[int, int], longest: int, expected: tuple[int, int]
) -> None:
    assert fit_within(np.zeros((*shape, 3), np.uint8), longest).shape == (*expected, 3)


@pytest.mark.parametrize("factor", [2, 3, 4, 4.5, 10, 13])
def test_a_pattern_finer_than_the_shrunken_pixels_becomes_grey(factor: float) -> None:
    board = np.indices((600, 600)).sum(axis=0) % 2 * 255
    pixels = np.repeat(board[..., None], 3, axis=2).astype(np.uint8)
    size = round(600 / factor)
    small = shrink(pixels, size, size)
    assert small.shape == (size, size, 3)
    assert abs(float(small.mean()) - 127.5) < 1.5
    assert small.std() < 15


@pytest.mark.parametrize("longest", [50, 100, 199, 200, 500, 600])
def test_a_fitted_copy_is_where_the_picture_is(longest: int) -> None:
    y, x = np.mgrid[0:600, 0:600]
    pixels = np.stack([x / 3, y / 3, np.full_like(x, 7)], axis=-1).astype(np.uint8)
    small = fit_within(pixels, longest).astype(float)
    place = (np.arange(longest) + 0.5) * 200 / longest - 0.5
    np.testing.assert_allclose(small[0, :, 0], place, atol=1.1)
    np.testing.assert_allclose(small[:, 0, 1], place, atol=1.1)


def test_cutting_without_change_gives_the_picture_itself() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (64, 64, 3), np.uint8)
    same = np.array([[1.0, 0, 0], [0, 1.0, 0]])
    np.testing.assert_array_equal(cut(pixels, same, 64), pixels)


@pytest.mark.parametrize("scale", [0.02, 0.1, 0.26, 0.5, 0.9, 1.7])
def test_a_cut_lands_where_the_similarity_says(scale: float) -> None:
    # A picture whose values tell the place: red is x / 8, green is y / 8.
    y, x = np.mgrid[0:2000, 0:2000]
    pixels = np.stack([x / 8, y / 8, np.zeros_like(x)], axis=-1).astype(np.uint8)
    size = 30
    forth = similarity((1000.0, 900.0), scale, 0, size)
    square = cut(pixels, forth, size)
    places = move(inverse(forth), np.array([[5.0, 7.0], [14.5, 14.5], [25.0, 20.0]]))
    for (column, row), (x_then, y_then) in zip([(5, 7), (14, 14), (25, 20)], places, strict=True):
        if column == 14:
            continue
        red, green, _ = square[row, column].tolist()
        assert red == pytest.approx(x_then / 8 - 0.5, abs=1.6)
        assert green == pytest.approx(y_then / 8 - 0.5, abs=1.6)


@pytest.mark.parametrize("center", [(-500.0, 50.0), (50.0, 900.0), (1e6, -1e6)])
def test_beyond_the_picture_there_is_black(center: tuple[float, float]) -> None:
    white = np.full((100, 100, 3), 255, np.uint8)
    assert cut(white, similarity(center, 1.0, 10, 50), 50).max() == 0


def test_a_cut_over_the_edge_is_black_beyond_it() -> None:
    white = np.full((100, 100, 3), 255, np.uint8)
    square = cut(white, similarity((0.0, 50.0), 0.4, 0, 40), 40)
    assert square[:, :18].max() == 0
    assert square[2:38, 22:].min() == 255


@pytest.mark.parametrize("shape", [(1, 4000), (4000, 1), (1, 1), (2, 3)])
@pytest.mark.parametrize("scale", [0.001, 0.05, 1, 50])
def test_pictures_of_any_shape_can_be_cut(shape: tuple[int, int], scale: float) -> None:
    square = cut(np.full((*shape, 3), 9, np.uint8), similarity((0.0, 0.0), scale, 77, 32), 32)
    assert square.shape == (32, 32, 3)


@pytest.mark.parametrize("scale", [0.1, 0.2, 0.3, 0.6, 1.5])
def test_layers_cut_the_same_square_as_the_picture(scale: float) -> None:
    y, x = np.mgrid[0:900, 0:1200]
    waves = 127 + 60 * np.sin(x / 40) + 60 * np.cos(y / 55)
    pixels = np.repeat(waves[..., None], 3, axis=2).astype(np.uint8)
    layers = Layers(pixels, fit_within(pixels, 300))
    forth = similarity((600.0, 450.0), scale, 20, 64)
    assert np.abs(layers.cut(forth, 64).astype(int) - cut(pixels, forth, 64)).mean() < 2


def test_layers_read_the_picture_only_where_the_copy_is_too_coarse() -> None:
    layers = Layers(np.full((900, 1200, 3), 255, np.uint8), np.zeros((225, 300, 3), np.uint8))
    assert layers.cut(similarity((600.0, 450.0), 0.25, 0, 32), 32).max() == 0
    assert layers.cut(similarity((600.0, 450.0), 0.26, 0, 32), 32).min() == 255


def test_grey_is_the_brightness_of_the_eye() -> None:
    pixels = np.array([[[255, 0, 0], [0, 255, 0], [0, 0, 255]]], np.uint8)
    assert grey(pixels).tolist() == [[76, 150, 29]]
