"""A clean portrait -> the same as it looks printed in a document and copied, so that a network learns to see past that.

What happens to a photograph on its way into a document and back, in the order in which it happens: it is printed small
(fewer pixels, less contrast, often without colour), under the wavy lines of a security print (guilloche), behind a
glossy film, and then scanned or photographed from a little aside (perspective, blur, noise) and kept as a JPEG. Each
step is left out as often as real documents lack it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels

Canvas: TypeAlias = NDArray[np.float32]
"""A picture while it is changed: RGB, float32, nominally 0 to 255."""

Step: TypeAlias = Callable[[Canvas, np.random.Generator], Canvas]

_LUMA = np.array([0.299, 0.587, 0.114], np.float32)


def imitate_document(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """The picture as a copied document would show it.

    Args:
        pixels: uint8 RGB of any size; a portrait, or a chip.
        rng: draws everything; the same state gives the same picture.

    Returns:
        The same shape as ``pixels``.
    """
    height, width = pixels.shape[:2]
    canvas = pixels.astype(np.float32)
    for step, share in _STEPS:
        if rng.random() < share:
            canvas = step(canvas, rng)
    compressed = _compress(np.clip(canvas + 0.5, 0, 255).astype(np.uint8), rng)
    return np.asarray(_sized(compressed, width, height), np.uint8)


def _printed_small(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """Fewer pixels: a portrait of 35 x 45 mm scanned at 100 to 200 dpi, or a chip's share of it."""
    share = rng.uniform(0.45, 1.0)
    height, width = canvas.shape[:2]
    return np.asarray(_sized(canvas, max(16, round(width * share)), max(16, round(height * share))), np.float32)


def _grey(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """Without colour, wholly or in part."""
    share = rng.choice((1.0, rng.uniform(0.3, 0.9)))
    grey = (canvas @ _LUMA)[..., None]
    return np.asarray(share * grey + (1 - share) * canvas, np.float32)


def _washed_out(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """Less contrast and a lighter black, another gamma, and the tint of the paper."""
    contrast, black = rng.uniform(0.55, 1.0), rng.uniform(0, 50)
    gamma = rng.uniform(0.75, 1.35)
    tint = 1 + rng.uniform(-0.06, 0.06, 3).astype(np.float32)
    lit = 255 * np.power(np.clip(canvas, 0, 255) / 255, gamma)
    return np.asarray((lit * contrast + black) * tint, np.float32)


def _guilloche(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """Fine wavy lines of a security print, in one pale colour."""
    height, width = canvas.shape[:2]
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    angle = rng.uniform(0, math.pi)
    along = across * math.cos(angle) + down * math.sin(angle)
    aside = down * math.cos(angle) - across * math.sin(angle)
    pitch = rng.uniform(3, 12)
    wave = rng.uniform(1, 8) * np.sin(2 * math.pi * along / rng.uniform(15, 80) + rng.uniform(0, 2 * math.pi))
    lines = np.clip(np.cos(2 * math.pi * (aside + wave) / pitch), 0, 1) ** 2
    colour = rng.uniform(60, 220, 3).astype(np.float32)
    strength = rng.uniform(0.04, 0.25) * lines[..., None]
    return np.asarray(canvas * (1 - strength) + colour * strength, np.float32)


def _glare(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """The reflection of a lamp on glossy film: a soft bright spot or band."""
    height, width = canvas.shape[:2]
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = rng.uniform(-0.1, 1.1) * width, rng.uniform(-0.1, 1.1) * height
    long, short = rng.uniform(0.3, 1.2) * width, rng.uniform(0.1, 0.4) * height
    angle = rng.uniform(0, math.pi)
    u = (across - x) * math.cos(angle) + (down - y) * math.sin(angle)
    v = (down - y) * math.cos(angle) - (across - x) * math.sin(angle)
    spot = np.exp(-np.square(u / long) - np.square(v / short))[..., None]
    return np.asarray(canvas + (255 - canvas) * rng.uniform(0.1, 0.6) * spot, np.float32)


def _aside(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """Held a little aslant: corners moved by up to 3 % of the side."""
    height, width = canvas.shape[:2]
    corners = np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)
    moved = corners + rng.uniform(-0.03, 0.03, (4, 2)).astype(np.float32) * np.array([width, height], np.float32)
    matrix = cv2.getPerspectiveTransform(corners, moved)
    return np.asarray(cv2.warpPerspective(canvas, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE), np.float32)


def _blurred(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """A lens out of focus, or a page that moved."""
    if rng.random() < 0.75:
        return np.asarray(cv2.GaussianBlur(canvas, (0, 0), rng.uniform(0.3, 1.4)), np.float32)
    length = int(rng.integers(2, 5))
    streak = np.zeros((length, length), np.float32)
    if rng.random() < 0.5:
        streak[length // 2] = 1 / length
    else:
        streak[:, length // 2] = 1 / length
    return np.asarray(cv2.filter2D(canvas, -1, streak, borderType=cv2.BORDER_REPLICATE), np.float32)


def _halftone(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """The printer's screen of dots, most of which a scanner blurs away."""
    height, width = canvas.shape[:2]
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    angle, pitch = rng.uniform(0, math.pi / 2), rng.uniform(2.2, 4.5)
    u = across * math.cos(angle) + down * math.sin(angle)
    v = down * math.cos(angle) - across * math.sin(angle)
    dots = np.cos(2 * math.pi * u / pitch) * np.cos(2 * math.pi * v / pitch)
    return np.asarray(canvas + rng.uniform(3, 14) * dots[..., None], np.float32)


def _noise(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """The grain of paper and sensor; of all channels alike, or of each."""
    channels = 1 if rng.random() < 0.6 else 3
    grain = rng.normal(0, rng.uniform(1, 9), (*canvas.shape[:2], channels)).astype(np.float32)
    return np.asarray(canvas + grain, np.float32)


def _sharpened(canvas: Canvas, rng: np.random.Generator) -> Canvas:
    """What scanners do to their pictures by themselves."""
    soft = cv2.GaussianBlur(canvas, (0, 0), rng.uniform(0.8, 1.6))
    return np.asarray(canvas + rng.uniform(0.2, 0.9) * (canvas - soft), np.float32)


def _compress(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """Kept as a JPEG, of passport systems' low quality more often than not."""
    quality = int(rng.integers(25, 93))
    done, coded = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    if not done:
        raise ValueError("a picture of this size cannot be kept as a JPEG")
    opened = cv2.imdecode(coded, cv2.IMREAD_COLOR)
    return np.ascontiguousarray(np.asarray(opened, np.uint8)[..., ::-1])


def _sized(canvas: Any, width: int, height: int) -> Any:
    if canvas.shape[:2] == (height, width):
        return canvas
    method = cv2.INTER_AREA if width < canvas.shape[1] else cv2.INTER_LINEAR
    return cv2.resize(canvas, (width, height), interpolation=method)


_STEPS: tuple[tuple[Step, float], ...] = (
    (_aside, 0.4),
    (_printed_small, 0.9),
    (_grey, 0.6),
    (_washed_out, 0.8),
    (_halftone, 0.2),
    (_guilloche, 0.5),
    (_blurred, 0.6),
    (_glare, 0.35),
    (_noise, 0.6),
    (_sharpened, 0.25),
)
"""Each step, and how often it is taken."""
