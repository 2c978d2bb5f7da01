"""A good picture made worse step by step: what the tests of quality measure again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.alignment import align_chip
from facematch_gui.core.face import Face
from facematch_gui.core.mesh import DLIB_ORDER
from facematch_gui.core.networks import Pixels
from facematch_gui.core.quality.measures import measure
from facematch_gui.core.quality.values import Quality
from facematch_gui.core.unusable import eye_distance

Mesh: TypeAlias = NDArray[np.float32]

EYES = {"right": (33, 133, 52, 230), "left": (263, 362, 282, 450)}
"""Corners, brow and the rim of the orbit of each eye."""


@dataclass(frozen=True, eq=False)
class Portrait:
    """A picture with the one face that is meant."""

    pixels: Pixels
    face: Face

    @property
    def eyes(self) -> float:
        return eye_distance(self.face.landmarks)

    def quality(self) -> Quality:
        return measure(self.pixels, self.face, align_chip(self.pixels, self.face.landmarks))

    def showing(self, pixels: NDArray[np.generic] | cv2.typing.MatLike) -> Portrait:
        return replace(self, pixels=np.ascontiguousarray(pixels, dtype=np.uint8))

    def with_mesh(self, mesh: NDArray[np.floating]) -> Portrait:
        points = mesh.astype(np.float32)
        return replace(self, face=replace(self.face, mesh=points, landmarks=points[DLIB_ORDER, :2]))


def measured(portraits: Sequence[Portrait], name: str) -> list[float]:
    return [portrait.quality().measures[name] for portrait in portraits]


def clipped(values: NDArray[np.floating]) -> Pixels:
    pixels: Pixels = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return pixels


def blurred(portrait: Portrait, share: float) -> Portrait:
    """Out of focus by a share of the distance between the eyes (standard deviation)."""
    return portrait.showing(cv2.GaussianBlur(portrait.pixels, (0, 0), share * portrait.eyes)) if share else portrait


def shaken(portrait: Portrait, share: float, degrees: float = 0) -> Portrait:
    """Moved during the exposure by a share of the distance between the eyes."""
    length = max(1, round(share * portrait.eyes)) | 1
    kernel = np.zeros((length, length), np.float32)
    kernel[length // 2] = 1
    turn = cv2.getRotationMatrix2D((length // 2, length // 2), degrees, 1)
    kernel = np.asarray(cv2.warpAffine(kernel, turn, (length, length)), np.float32)
    return portrait.showing(cv2.filter2D(portrait.pixels, -1, kernel / kernel.sum()))


def exposed(portrait: Portrait, stops: float) -> Portrait:
    """With so many photographic stops more light."""
    return portrait.showing(clipped(255 * (portrait.pixels / 255) * 2 ** (stops / 2.2)))


def with_gamma(portrait: Portrait, gamma: float) -> Portrait:
    return portrait.showing(clipped(255 * (portrait.pixels / 255) ** gamma))


def with_contrast(portrait: Portrait, share: float) -> Portrait:
    middle = 128.0
    return portrait.showing(clipped(middle + share * (portrait.pixels - middle)))


def lit_from_left(portrait: Portrait, stops: float) -> Portrait:
    """With a gradient of light across the face, so many stops from its one rim to the other; from the right below 0."""
    across = portrait.face.mesh[:, 0]
    place = np.linspace(0, portrait.pixels.shape[1] - 1, portrait.pixels.shape[1])
    share = np.clip((place - across.min()) / np.ptp(across), 0, 1)
    share -= 1 if stops > 0 else 0  # light is only taken away, so that nothing comes out white
    return portrait.showing(clipped(portrait.pixels * 2 ** (stops * share / 2.2)[None, :, None]))


def enlarged_from(portrait: Portrait, eyes: float) -> Portrait:
    """Enlarged from a picture in which the eyes were so many pixels apart."""
    height, width = portrait.pixels.shape[:2]
    share = eyes / portrait.eyes
    small = cv2.resize(portrait.pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    return portrait.showing(cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC))


def reduced_to(portrait: Portrait, eyes: float) -> Portrait:
    """Smaller, with the eyes so many pixels apart."""
    share = eyes / portrait.eyes
    small = cv2.resize(portrait.pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    return portrait.showing(small).with_mesh(portrait.face.mesh * share)


def compressed(portrait: Portrait, quality: float) -> Portrait:
    """Saved as JPEG and read again."""
    done, data = cv2.imencode(".jpg", portrait.pixels, [cv2.IMWRITE_JPEG_QUALITY, round(quality)])
    assert done
    read = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert read is not None
    return portrait.showing(read)


def shining(portrait: Portrait, radius: float) -> Portrait:
    """With a white spot on each cheek, its radius a share of the distance between the eyes."""
    pixels = portrait.pixels.copy()
    for point in (205, 425):
        x, y = (int(value) for value in portrait.face.mesh[point, :2])
        cv2.circle(pixels, (x, y), round(radius * portrait.eyes), (255, 255, 255), -1)
    return portrait.showing(pixels)


def barred(portrait: Portrait, darkness: float, sides: Sequence[str] = ("right", "left")) -> Portrait:
    """With a dark glass before each eye that takes away this share of the light's level."""
    pixels = portrait.pixels.astype(np.float64)
    for side in sides:
        points = portrait.face.mesh[list(EYES[side]), :2]
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        margin = 0.3 * (right - left)
        frame = np.s_[int(top) : int(bottom + margin / 3), int(left - margin) : int(right + margin)]
        pixels[frame] *= 1 - darkness
    return portrait.showing(clipped(pixels))


def rolled(portrait: Portrait, degrees: float) -> Portrait:
    """The whole picture turned counterclockwise about the face, with its mesh: towards the subject's right shoulder."""
    x, y = (float(value) for value in portrait.face.mesh[:, :2].mean(axis=0))
    turn = cv2.getRotationMatrix2D((x, y), degrees, 1)
    height, width = portrait.pixels.shape[:2]
    mesh = portrait.face.mesh.copy()
    mesh[:, :2] = mesh[:, :2] @ turn[:, :2].T + turn[:, 2]
    return portrait.showing(cv2.warpAffine(portrait.pixels, turn, (width, height))).with_mesh(mesh)


def turned_mesh(mesh: Mesh, *, yaw: float = 0, pitch: float = 0, roll: float = 0) -> Mesh:
    """The mesh turned in space about its middle; the signs are those of the measures."""
    nod, look, lean = (np.radians(angle) for angle in (pitch, yaw, -roll))
    about_x = [[1, 0, 0], [0, np.cos(nod), -np.sin(nod)], [0, np.sin(nod), np.cos(nod)]]
    about_y = [[np.cos(look), 0, -np.sin(look)], [0, 1, 0], [np.sin(look), 0, np.cos(look)]]
    about_z = [[np.cos(lean), -np.sin(lean), 0], [np.sin(lean), np.cos(lean), 0], [0, 0, 1]]
    middle = mesh.mean(axis=0)
    turn = np.array(about_z) @ np.array(about_y) @ np.array(about_x)
    turned: Mesh = ((mesh - middle) @ turn.T + middle).astype(np.float32)
    return turned
