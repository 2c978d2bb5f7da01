"""Makes ``resources/sample/selfie.jpg``: the portrait that ``document.jpg`` was made from, bent into another shot.

The face's mesh is turned in depth, its smile grows smaller, and the picture is bent smoothly after it; light, colour
and framing change. SOURCE is scikit-image's ``astronaut.png``. Run: python bench/sample_selfie.py SOURCE TARGET
"""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from facematch_gui.core.finding import choose_face, find_faces
from facematch_gui.core.image import load_picture, picture_from_frame
from facematch_gui.engines.loading import load_finder

Points = NDArray[np.float64]

ENLARGED = 2
YAW, PITCH, ROLL = 7.0, -4.0, 3.0
"""Degrees."""
FRAME = (0, 0, 427, 320)
"""Left, top, width and height of the new framing, in the source's pixels."""
SIZE = (800, 600)
STEP = 4
"""The bend is worked out for every fourth pixel and interpolated between them."""

MOUTH = (
    *(61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146),
    *(78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308, 324, 318, 402, 317, 14, 87, 178, 88, 95),
)
CORNERS = (61, 291)
BROWS = (70, 63, 105, 66, 107, 46, 53, 52, 65, 55, 300, 293, 334, 296, 336, 276, 283, 282, 295, 285)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    options = parser.parse_args()
    source = load_picture(options.source)
    large = Image.fromarray(source.pixels).resize(
        (source.width * ENLARGED, source.height * ENLARGED), Image.Resampling.LANCZOS
    )
    pixels = np.array(large)
    mesh = choose_face(find_faces(picture_from_frame(pixels), load_finder())).mesh.astype(np.float64)
    bent = bend(pixels, mesh)
    lit = light(bent, mesh)
    left, top, width, height = (ENLARGED * edge for edge in FRAME)
    framed = Image.fromarray(lit[top : top + height, left : left + width]).resize(SIZE, Image.Resampling.LANCZOS)
    noise = np.random.default_rng(1).normal(0, 1.5, (SIZE[1], SIZE[0], 1))
    Image.fromarray(np.clip(np.array(framed) + noise, 0, 255).astype(np.uint8)).save(options.target, quality=88)


def turned(mesh: Points) -> Points:
    """Where the mesh's points lie, (468, 2), once the head has turned about a point between its ears."""
    eyes = np.linalg.norm(mesh[33, :2] - mesh[263, :2])
    face = mesh.copy()
    center = face[list(MOUTH), :2].mean(axis=0)
    # The smile grows smaller; what is near follows, the further the less.
    away = np.linalg.norm((face[:, :2] - center) / (0.62 * eyes, 0.45 * eyes), axis=1)
    share = np.clip(1 - away, 0, 1)[:, None] ** 0.5
    pull = (face[:, :2] - center) * (-0.10, -0.22)
    face[:, :2] += share * pull
    lifted = face[list(CORNERS), 1].mean() - center[1]
    face[list(CORNERS), 1] += abs(lifted) * 0.2 + 0.02 * eyes
    face[list(BROWS), 1] -= 0.012 * eyes
    pivot = np.array([*mesh[[234, 454], :2].mean(axis=0), mesh[[234, 454], 2].mean()])
    yaw, pitch, roll = np.radians([YAW, PITCH, ROLL])
    about_y = np.array([[np.cos(yaw), 0, np.sin(yaw)], [0, 1, 0], [-np.sin(yaw), 0, np.cos(yaw)]])
    about_x = np.array([[1, 0, 0], [0, np.cos(pitch), -np.sin(pitch)], [0, np.sin(pitch), np.cos(pitch)]])
    about_z = np.array([[np.cos(roll), -np.sin(roll), 0], [np.sin(roll), np.cos(roll), 0], [0, 0, 1]])
    there: Points = ((face - pivot) @ (about_z @ about_x @ about_y).T + pivot)[:, :2]
    return there


def surroundings(mesh: Points, shape: tuple[int, ...]) -> tuple[Points, Points]:
    """Points of the hair's outline and of the picture's edge, and where they go: the hair follows the head a little."""
    height, width = shape[:2]
    eyes = np.linalg.norm(mesh[33, :2] - mesh[263, :2])
    center = mesh[:, :2].mean(axis=0) - np.array([0, 0.3 * eyes])
    angles = np.linspace(np.pi * 0.9, np.pi * 2.1, 21)
    hair = center + np.column_stack([1.25 * eyes * np.cos(angles), 1.3 * eyes * np.sin(angles)])
    roll = np.radians(ROLL)
    turn = np.array([[np.cos(roll), -np.sin(roll)], [np.sin(roll), np.cos(roll)]])
    pivot = mesh[[234, 454], :2].mean(axis=0)
    hair_there = (hair - pivot) @ turn.T + pivot
    ring = np.linspace(0, 2 * np.pi, 33)[:-1]
    still = center + np.array([0, 0.3 * eyes]) + 2.3 * eyes * np.column_stack([np.cos(ring), np.sin(ring)])
    still = still[(still[:, 1] > 0) & (still[:, 1] < height)]
    across, down = np.linspace(0, width - 1, 9), np.linspace(0, height - 1, 9)
    levels = [(x, y) for x in across for y in (0.0, height - 1.0)]
    uprights = [(x, y) for x in (0.0, width - 1.0) for y in down]
    edge = np.array(levels + uprights)
    fixed = np.concatenate([still, edge])
    return np.concatenate([hair, fixed]), np.concatenate([hair_there, fixed])


def bend(pixels: NDArray[np.uint8], mesh: Points) -> NDArray[np.uint8]:
    """The picture bent after the turned mesh: a thin-plate spline from where points go to where they came from."""
    outside, outside_there = surroundings(mesh, pixels.shape)
    here = np.concatenate([mesh[:, :2], outside])
    there = np.concatenate([turned(mesh), outside_there])
    height, width = pixels.shape[:2]
    coarse = thin_plate(there, here - there, grid(width, height), stiffness=40.0)
    moved = cv2.resize(coarse.reshape(height // STEP, width // STEP, 2), (width, height), interpolation=cv2.INTER_CUBIC)
    y, x = np.indices((height, width), np.float32)
    moved = moved.astype(np.float32)
    bent = cv2.remap(pixels, x + moved[..., 0], y + moved[..., 1], cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(bent, np.uint8)


def grid(width: int, height: int) -> Points:
    """The places, (n, 2), for which a bend is worked out: the middle of every cell of ``STEP`` pixels."""
    down, across = np.indices((height // STEP, width // STEP), np.float64) * STEP + (STEP - 1) / 2
    return np.column_stack([across.ravel(), down.ravel()])


def thin_plate(points: Points, values: Points, places: Points, stiffness: float) -> Points:
    """A thin-plate spline (Duchon 1977) through values at points, smoothed by its stiffness, at other places."""
    scale = np.abs(points).max()
    count = len(points)
    kernel = _kernel(points / scale, points / scale) + stiffness * 1e-6 * np.eye(count)
    plane = np.column_stack([np.ones(count), points / scale])
    system = np.block([[kernel, plane], [plane.T, np.zeros((3, 3))]])
    weights = np.linalg.solve(system, np.concatenate([values, np.zeros((3, values.shape[1]))]))
    result: Points = np.concatenate(
        [
            _kernel(part / scale, points / scale) @ weights[:count]
            + np.column_stack([np.ones(len(part)), part / scale]) @ weights[count:]
            for part in np.array_split(places, 16)
        ]
    )
    return result


def _kernel(a: Points, b: Points) -> Points:
    squared = ((a[:, None] - b[None]) ** 2).sum(axis=2)
    bent: Points = squared * np.log(squared + 1e-12) / 2
    return bent


def light(pixels: NDArray[np.uint8], mesh: Points) -> NDArray[np.uint8]:
    """Evening light from the picture's left instead of a studio's from the front: warmer, and darker on the right."""
    height, width = pixels.shape[:2]
    there = turned(mesh)
    outside, _ = surroundings(mesh, pixels.shape)
    depth = np.concatenate([-mesh[:, 2:], np.full((len(outside), 1), -mesh[[234, 454], 2].mean())])
    relief = thin_plate(np.concatenate([there, outside]), depth, grid(width, height), stiffness=400.0)
    smooth = cv2.GaussianBlur(relief.reshape(height // STEP, width // STEP), (0, 0), 5)
    slope = np.asarray(cv2.GaussianBlur(np.gradient(smooth, STEP, axis=1), (0, 0), 3))
    lambert = 1 + 0.22 * slope / np.sqrt(1 + slope**2)
    shade = cv2.resize(lambert, (width, height), interpolation=cv2.INTER_CUBIC) * np.linspace(1.05, 0.86, width)
    linear = (pixels / 255.0) ** 2.2 * shade[..., None] * (0.98, 0.90, 0.78)
    lit: NDArray[np.uint8] = np.clip(255 * linear ** (1 / 2.1), 0, 255).astype(np.uint8)
    return lit


if __name__ == "__main__":
    main()
