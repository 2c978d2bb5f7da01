from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facematch_gui.core.image import load_picture
from facematch_gui.core.mesh import (
    DLIB_ORDER,
    Mesh,
    Region,
    eye_centers,
    fit_mesh,
    region_around_box,
    region_around_mesh,
    upright_extent,
)
from facematch_gui.core.networks import Networks
from facematch_gui.core.sampling import Layers, inverse, move, similarity


class CornerNetwork:
    """Sees its points at the input's corners and middle, whatever it is shown."""

    def run(self, batch: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        assert batch.shape == (1, 192, 192, 3)
        assert batch.dtype == np.float32
        assert 0 <= batch.min() <= batch.max() <= 1
        points = np.full((468, 3), 95.5, np.float32)
        points[:4] = [(0, 0, 0), (191, 0, 19.2), (0, 191, -19.2), (191, 191, 0)]
        return points.reshape(1, 1, 1, 1404), np.array([[[[2.0]]]], np.float32)


def layers(pixels: NDArray[np.uint8]) -> Layers:
    return Layers(pixels, pixels)


def test_points_come_back_in_the_pictures_pixels() -> None:
    pixels = np.zeros((400, 400, 3), np.uint8)
    mesh = fit_mesh(layers(pixels), Region((200, 100), 96, 0), CornerNetwork())
    assert mesh.presence == pytest.approx(1 / (1 + np.exp(-2)))
    assert mesh.points.shape == (468, 3)
    assert mesh.points.dtype == np.float32
    np.testing.assert_allclose(mesh.points[4:], np.tile([200, 100, 47.75], (464, 1)))
    np.testing.assert_allclose(mesh.points[3] - mesh.points[0], [95.5, 95.5, 0], atol=1e-4)
    np.testing.assert_allclose(mesh.points[1:3, 2], [9.6, -9.6], atol=1e-4)


def test_a_region_is_turned_as_its_face_is() -> None:
    mesh = fit_mesh(layers(np.zeros((400, 400, 3), np.uint8)), Region((200, 200), 192, 90), CornerNetwork())
    # What is right in the upright face points down in a face that is turned clockwise.
    np.testing.assert_allclose(mesh.points[1, :2] - mesh.points[0, :2], [0, 191], atol=1e-4)


@given(st.floats(-180, 180), st.floats(1, 500), st.floats(1, 500))
def test_the_extent_of_a_turned_box_is_the_boxs(roll: float, width: float, height: float) -> None:
    corners = np.array([(0, 0), (width, 0), (0, height), (width, height)])
    turned = move(inverse(similarity((0, 0), 1, roll, 1)), corners)
    center, seen_width, seen_height = upright_extent(turned.astype(np.float32), roll)
    assert (seen_width, seen_height) == pytest.approx((width, height), abs=1e-2)
    assert center == pytest.approx(tuple(turned.mean(axis=0)), abs=1e-2)


def test_a_region_is_half_as_wide_again_as_the_box() -> None:
    assert region_around_box((10, 20, 100, 60), 5) == Region((60, 50), 150, 5)


def test_no_region_is_empty() -> None:
    assert region_around_box((10, 20, 0, 0)).side >= 1
    nowhere = Mesh(np.zeros((468, 3), np.float32), 0.0)
    assert region_around_mesh(nowhere).side >= 1


def test_landmarks_are_dlibs_five() -> None:
    points = np.arange(468 * 3, dtype=np.float32).reshape(468, 3)
    mesh = Mesh(points, 1.0)
    assert mesh.landmarks.tolist() == points[[263, 362, 33, 133, 2], :2].tolist()
    right, left = eye_centers(mesh.landmarks)
    assert right.tolist() == points[[33, 133], :2].mean(axis=0).tolist()
    assert left.tolist() == points[[263, 362], :2].mean(axis=0).tolist()


# --- The real network -------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def portrait(faces: Path) -> tuple[NDArray[np.uint8], NDArray[np.float32], Region]:
    """A photograph, where dlib sees the five points in it, and a region made of Haar's box."""
    golden = np.load(faces / "golden" / "dlib-20.0.1.npz")
    x, y, width, height = (float(number) for number in golden["box"][0])
    pixels = load_picture(faces / str(golden["path"][0])).pixels
    return pixels, golden["landmarks"][0].astype(np.float32), region_around_box((x, y, width, height))


def off(mesh: Mesh, landmarks: NDArray[np.float32]) -> float:
    """Mean distance of the landmarks, over the distance of the eyes."""
    right, left = eye_centers(landmarks)
    return float(np.linalg.norm(mesh.landmarks - landmarks, axis=1).mean() / np.linalg.norm(left - right))


def test_the_mesh_sees_dlibs_points(
    portrait: tuple[NDArray[np.uint8], NDArray[np.float32], Region], networks: Networks
) -> None:
    pixels, landmarks, region = portrait
    mesh = fit_mesh(layers(pixels), region, networks.finder.mesh)
    assert mesh.presence > 0.99
    assert off(mesh, landmarks) < 0.05
    assert list(DLIB_ORDER) == [263, 362, 33, 133, 2]


@pytest.mark.parametrize("degrees", [-60, -25, 10, 45, 90, 180])
def test_a_tilted_face_has_the_same_points(
    degrees: float, portrait: tuple[NDArray[np.uint8], NDArray[np.float32], Region], networks: Networks
) -> None:
    pixels, landmarks, region = portrait
    turn = inverse(similarity(region.center, 1, degrees, 720))
    tilt = inverse(turn)
    tilted = np.asarray(cv2.warpAffine(pixels, tilt, (720, 720)), np.uint8)
    there = Region((359.5, 359.5), region.side, -degrees)
    mesh = fit_mesh(layers(tilted), there, networks.finder.mesh)
    assert mesh.presence > 0.99
    assert off(mesh, move(tilt, landmarks).astype(np.float32)) < 0.05
    assert (mesh.roll + degrees + 180) % 360 - 180 == pytest.approx(0, abs=6)


def test_a_second_look_settles(
    portrait: tuple[NDArray[np.uint8], NDArray[np.float32], Region], networks: Networks
) -> None:
    pixels, landmarks, region = portrait
    careless = Region((region.center[0] + 30, region.center[1] - 30), region.side * 1.3, 12)
    first = fit_mesh(layers(pixels), careless, networks.finder.mesh)
    second = fit_mesh(layers(pixels), region_around_mesh(first), networks.finder.mesh)
    assert off(second, landmarks) < 0.05


@pytest.mark.parametrize("region", [Region((100, 100), 150, 0), Region((-900, 50), 10, 77), Region((0, 0), 1e5, 0)])
def test_where_there_is_no_face_the_mesh_says_so(region: Region, networks: Networks) -> None:
    noise = np.random.default_rng(5).integers(0, 256, (200, 200, 3), np.uint8)
    for pixels in (noise, np.full_like(noise, 90)):
        mesh = fit_mesh(layers(pixels), region, networks.finder.mesh)
        assert mesh.presence < 0.5
        assert np.isfinite(mesh.points).all()
