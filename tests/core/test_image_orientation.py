"""The orientation that a file states is applied, and applied once."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.Image import Exif

from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Pixels

ORIENTATION = 0x0112


def scene(width: int = 96, height: int = 64) -> Image.Image:
    """A picture that looks different from every side, and that lossy coding hardly changes."""
    down, across = np.mgrid[0:height, 0:width]
    levels = np.stack([255 * across / (width - 1), 255 * down / (height - 1), 128 + across - down], axis=2)
    return Image.fromarray(levels.astype(np.uint8))


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def difference(data: bytes) -> float:
    """Mean difference in levels between a file's picture and the scene."""
    pixels = load_picture(data).pixels
    assert pixels.shape == (64, 96, 3)
    return float(np.abs(pixels.astype(float) - np.asarray(scene())).mean())


AS_STORED: dict[int, Callable[[Pixels], Pixels]] = {
    1: lambda upright: upright,
    2: lambda upright: upright[:, ::-1],
    3: lambda upright: np.rot90(upright, 2),
    4: lambda upright: upright[::-1],
    5: lambda upright: upright.transpose(1, 0, 2),
    6: lambda upright: np.rot90(upright, 1),
    7: lambda upright: np.rot90(upright.transpose(1, 0, 2), 2),
    8: lambda upright: np.rot90(upright, 3),
}
"""How the pixels of an upright picture lie in the file, for each orientation (EXIF 2.32, 4.6.4)."""


def orientation_block(orientation: int) -> bytes:
    exif = Exif()
    exif[ORIENTATION] = orientation
    return exif.tobytes()


@pytest.mark.parametrize("orientation", AS_STORED)
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_the_orientation_is_applied_once(kind: str, orientation: int) -> None:
    stored = Image.fromarray(np.ascontiguousarray(AS_STORED[orientation](np.asarray(scene()))))
    data = saved(stored, kind, quality=95, exif=orientation_block(orientation))
    assert difference(data) < 2.5


@pytest.mark.parametrize("orientation", AS_STORED)
def test_the_orientation_of_heif_is_applied_once(orientation: int) -> None:
    """The container's own rotation and the EXIF block beside it say the same; only the first one counts."""
    heif = pytest.importorskip("pillow_heif", reason="pillow-heif, which writes HEIF files, is not installed")
    stored = Image.fromarray(np.ascontiguousarray(AS_STORED[orientation](np.asarray(scene()))))
    file = io.BytesIO()
    heif.from_pillow(stored).save(file, quality=95, exif=orientation_block(orientation))
    assert difference(file.getvalue()) < 2.5


@given(st.binary(max_size=200))
def test_a_broken_exif_block_is_ignored(rubbish: bytes) -> None:
    data = saved(scene(), "JPEG", quality=95)
    block = b"Exif\0\0" + rubbish
    spoilt = data[:2] + b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block + data[2:]
    assert set(load_picture(spoilt).pixels.shape[:2]) == {64, 96}


@pytest.mark.parametrize("orientation", [0, 9, 255, 65535])
def test_an_orientation_that_means_nothing_is_ignored(orientation: int) -> None:
    data = saved(scene(), "JPEG", quality=95, exif=orientation_block(orientation))
    assert difference(data) < 2.5
