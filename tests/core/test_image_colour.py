"""ICC profiles: computed here for cameras and phones, by littleCMS for the rest, ignored where they are broken."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from facematch_gui.core.decoding.icc import to_srgb
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Pixels

Primaries = Sequence[tuple[float, float, float]]

SRGB: Primaries = ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410))
DISPLAY_P3: Primaries = ((0.51512, 0.24120, -0.00105), (0.29198, 0.69225, 0.04189), (0.15710, 0.06657, 0.78407))
ADOBE_RGB: Primaries = ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457))
PROPHOTO: Primaries = ((0.79767, 0.28804, 0.0), (0.13519, 0.71188, 0.0), (0.03134, 0.00009, 0.82491))
"""X, Y, Z of red, green and blue, adapted to D50."""


def fixed(*numbers: float) -> bytes:
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def parametric(kind: int, *numbers: float) -> bytes:
    return b"para\0\0\0\0" + struct.pack(">HH", kind, 0) + fixed(*numbers)


def gamma(exponent: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(exponent * 256)) + bytes(2)


def sampled(points: Sequence[float]) -> bytes:
    values = struct.pack(f">{len(points)}H", *(round(65535 * point) for point in points))
    return b"curv\0\0\0\0" + struct.pack(">I", len(points)) + values + bytes(-len(values) % 4)


LINEAR = b"curv\0\0\0\0" + bytes(4)
SRGB_CURVE = parametric(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
SRGB_SAMPLED = sampled([((x + 0.055) / 1.055) ** 2.4 if x > 0.04045 else x / 12.92 for x in np.linspace(0, 1, 1024)])


def profile(tags: dict[bytes, bytes], space: bytes) -> bytes:
    """An ICC version 4 profile for a display (ICC.1:2022, 7.2 and 7.3)."""
    text = b"mluc\0\0\0\0" + struct.pack(">II2s2sII", 1, 12, b"en", b"US", 8, 28) + "test".encode("utf-16-be")
    tags = {b"desc": text, b"cprt": text, b"wtpt": b"XYZ \0\0\0\0" + fixed(0.9642, 1, 0.8249), **tags}
    start = 132 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for name, tag in tags.items():
        table += name + struct.pack(">II", start + len(body), len(tag))
        body += tag + bytes(-len(tag) % 4)
    head = struct.pack(">I4sI4s4s4s", start + len(body), b"none", 0x04000000, b"mntr", space, b"XYZ ")
    head += bytes(12) + b"acsp" + bytes(28) + fixed(0.9642, 1, 0.8249)
    return head.ljust(128, b"\0") + table + body


def rgb_profile(primaries: Primaries, curve: bytes) -> bytes:
    colorants = {
        name: b"XYZ \0\0\0\0" + fixed(*xyz) for name, xyz in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=True)
    }
    return profile({**colorants, b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}, b"RGB ")


def grey_profile(curve: bytes) -> bytes:
    return profile({b"kTRC": curve}, b"GRAY")


def colours() -> Pixels:
    """Every 15th level of each channel: 5,832 colours."""
    levels = np.arange(0, 256, 15, dtype=np.uint8)
    return np.stack(np.meshgrid(levels, levels, levels), axis=-1).reshape(18, -1, 3)


def by_littlecms(pixels: Pixels, icc: bytes) -> Pixels:
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    flags = ImageCms.Flags.NOOPTIMIZE
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC  # the others move black as well
    transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), "RGB", "RGB", intent, flags)
    return np.asarray(ImageCms.applyTransform(Image.fromarray(pixels), transform))


PROFILES = {
    "Display P3": rgb_profile(DISPLAY_P3, SRGB_CURVE),
    "Display P3, sampled": rgb_profile(DISPLAY_P3, SRGB_SAMPLED),
    "Adobe RGB": rgb_profile(ADOBE_RGB, gamma(2.2)),
    "ProPhoto": rgb_profile(PROPHOTO, gamma(1.8)),
    "linear": rgb_profile(SRGB, LINEAR),
    "type 0": rgb_profile(SRGB, parametric(0, 1.8)),
    "type 1": rgb_profile(SRGB, parametric(1, 2.0, 0.9, 0.1)),
    "type 2": rgb_profile(SRGB, parametric(2, 2.0, 0.8, 0.1, 0.05)),
    "type 4": rgb_profile(SRGB, parametric(4, 2.4, 0.9, 0.05, 0.07, 0.04, 0.01, 0.0)),
}


@pytest.mark.parametrize("name", PROFILES)
def test_matrix_profiles_agree_with_littlecms(name: str) -> None:
    expected = by_littlecms(colours(), PROFILES[name])
    assert np.abs(to_srgb(colours(), PROFILES[name]).astype(int) - expected).max() <= 1


def test_srgb_under_any_name_changes_nothing() -> None:
    own = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for icc in (own, rgb_profile(SRGB, SRGB_CURVE), rgb_profile(SRGB, SRGB_SAMPLED)):
        pixels = colours()
        pixels.setflags(write=False)
        assert to_srgb(pixels, icc) is pixels


def test_neutral_colours_stay_neutral() -> None:
    neutral = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(1, 256, 3)
    for name in ("Display P3", "Adobe RGB", "ProPhoto"):
        assert np.ptp(to_srgb(neutral.copy(), PROFILES[name]).astype(int), axis=2).max() <= 1


@pytest.mark.parametrize("exponent", [1.0, 1.8, 2.2])
def test_grey_profiles_are_applied(exponent: float) -> None:
    levels = np.repeat(np.arange(256, dtype=np.uint8), 3).reshape(1, 256, 3)
    linear = (np.arange(256) / 255) ** exponent
    expected = 255 * np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    result = to_srgb(levels, grey_profile(gamma(exponent)))
    assert np.abs(result[0, :, 0] - expected).max() <= 1
    assert np.array_equal(result[:, :, 0], result[:, :, 2])


def test_table_profiles_go_through_littlecms() -> None:
    """A table of two steps a side with L*a*b* at its corners, mid-grey but for white (ICC.1:2022, 10.9)."""
    straight = bytes(range(256)) * 3
    corners = bytes([128, 128, 128] * 7 + [255, 128, 128])
    table = b"mft1" + bytes(4) + bytes([3, 3, 2, 0]) + fixed(1, 0, 0, 0, 1, 0, 0, 0, 1) + straight + corners + straight
    icc = profile({b"A2B0": table}, b"RGB ").replace(b"XYZ ", b"Lab ", 1)
    ends = np.array([[[0, 0, 0], [255, 0, 0], [255, 255, 255]]], np.uint8)
    assert np.abs(to_srgb(ends, icc)[0].astype(int) - [[119], [119], [255]]).max() <= 2


def test_a_large_picture_is_converted_strip_by_strip() -> None:
    pixels = np.tile(colours(), (60, 5, 1))
    expected = np.tile(to_srgb(colours(), PROFILES["Display P3"]), (60, 5, 1))
    assert np.array_equal(to_srgb(pixels, PROFILES["Display P3"]), expected)


@given(st.data())
def test_broken_profiles_are_ignored_or_harmless(data: st.DataObject) -> None:
    """Whatever a profile says, pixels come back, and no exception."""
    icc = bytearray(data.draw(st.sampled_from([*PROFILES.values(), grey_profile(gamma(2.2))])))
    for place, byte in data.draw(st.lists(st.tuples(st.integers(0, len(icc) - 1), st.integers(0, 255)), max_size=12)):
        icc[place] = byte
    del icc[data.draw(st.integers(0, len(icc))) :]
    result = to_srgb(colours(), bytes(icc))
    assert result.shape == colours().shape
    assert result.dtype == np.uint8


@pytest.mark.parametrize("icc", [b"", b"x", b"acsp" * 50, bytes(128), PROFILES["Adobe RGB"][:200]])
def test_what_is_no_profile_changes_nothing(icc: bytes) -> None:
    assert np.array_equal(to_srgb(colours(), icc), colours())


# --- In files ---------------------------------------------------------------------------------------------------------


def saved(pixels: Pixels, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, kind, **options)
    return file.getvalue()


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("PNG", {}),
        ("TIFF", {}),
        ("WEBP", {"lossless": True}),
        ("JPEG", {"quality": 100, "subsampling": 0}),
        ("AVIF", {"quality": 100, "subsampling": "4:4:4"}),
    ],
)
def test_the_profile_of_a_file_is_applied(kind: str, options: dict[str, Any]) -> None:
    pixels = np.full((32, 32, 3), (180, 120, 90), np.uint8)
    expected = by_littlecms(pixels, PROFILES["Display P3"])
    result = load_picture(saved(pixels, kind, icc_profile=PROFILES["Display P3"], **options)).pixels
    assert np.abs(result.astype(int) - expected).max() <= 4
    assert np.abs(expected.astype(int) - pixels).max() >= 9


def test_a_profile_over_several_segments_is_put_together() -> None:
    long = sampled((np.linspace(0, 1, 32_000) ** 2.2).tolist())
    pixels = np.full((32, 32, 3), (180, 120, 90), np.uint8)
    icc = rgb_profile(ADOBE_RGB, long)
    data = saved(pixels, "JPEG", quality=100, subsampling=0, icc_profile=icc)
    assert data.count(b"ICC_PROFILE\0") > 2
    assert np.abs(load_picture(data).pixels.astype(int) - by_littlecms(pixels, icc)).max() <= 3


def test_a_palette_keeps_its_profile() -> None:
    image = Image.fromarray(colours()).quantize(64)
    file = io.BytesIO()
    image.save(file, "PNG", icc_profile=PROFILES["Adobe RGB"])
    expected = by_littlecms(np.asarray(image.convert("RGB")), PROFILES["Adobe RGB"])
    assert np.abs(load_picture(file.getvalue()).pixels.astype(int) - expected).max() <= 1


def test_a_profile_for_other_colours_is_ignored() -> None:
    """Converters leave an RGB profile in what they have made grey or CMYK, and the other way round."""
    grey = np.full((8, 8), 100, np.uint8)
    assert (load_picture(saved(grey, "PNG", icc_profile=grey_profile(SRGB_CURVE))).pixels == 100).all()
    colour = np.full((8, 8, 3), 100, np.uint8)
    inks = profile({}, b"CMYK")
    assert (load_picture(saved(colour, "PNG", icc_profile=inks)).pixels == 100).all()
    file = io.BytesIO()
    Image.new("CMYK", (8, 8), (0, 0, 0, 155)).save(file, "TIFF", icc_profile=PROFILES["Display P3"])
    assert (load_picture(file.getvalue()).pixels == 100).all()
