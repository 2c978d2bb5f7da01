"""Every format and every mode in which a picture arrives ends as the same RGB picture."""

from __future__ import annotations

import io
import itertools
import struct
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PIL import Image

from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Pixels
from facematch_gui.errors import UnreadablePictureError


def scene(width: int = 96, height: int = 64) -> Image.Image:
    """A picture that looks different from every side, and that lossy coding hardly changes."""
    down, across = np.mgrid[0:height, 0:width].astype(np.float32)
    red, green = 255 * across / (width - 1), 255 * down / (height - 1)
    blue = 128 + 90 * np.sin(across / 17) * np.cos(down / 13)
    return Image.fromarray(np.stack([red, green, blue], axis=2).astype(np.uint8))


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def loaded(data: bytes, kind: str) -> Pixels:
    picture = load_picture(data)
    assert picture.format == kind
    assert picture.pixels.flags.c_contiguous
    assert not picture.pixels.flags.writeable
    return picture.pixels


def difference(pixels: Pixels, expected: Any) -> float:
    """Mean difference in levels."""
    expected = np.asarray(expected)
    assert pixels.shape == expected.shape
    return float(np.abs(pixels.astype(float) - expected).mean())


def grey(image: Image.Image) -> Pixels:
    """The grey picture in three equal channels."""
    return np.asarray(image.convert("L").convert("RGB"))


# --- The faces --------------------------------------------------------------------------------------------------------

COLOUR = {
    **{f"exif-{orientation}.jpg": "JPEG" for orientation in range(1, 9)},
    "bitmap.bmp": "BMP",
    "cmyk.jpg": "JPEG",
    "lab.tif": "TIFF",
    "lossy.webp": "WebP",
    "modern.avif": "AVIF",
    "palette.png": "PNG",
    "phone.heic": "HEIF",
    "photo.gif": "GIF",
    "progressive.jpg": "JPEG",
    "scan.tif": "TIFF",
    "selfie.jpg": "JPEG",
}


@pytest.mark.parametrize("name", COLOUR)
def test_a_face_arrives_in_colour_and_upright(faces: Path, name: str) -> None:
    reference = load_picture(faces / "formats" / "selfie.jpg").pixels
    picture = load_picture(faces / "formats" / name)
    assert picture.format == COLOUR[name]
    assert difference(picture.pixels, reference) < 2


@pytest.mark.parametrize("name", ["grey.png", "grey-16bit.png"])
def test_a_face_arrives_in_grey_and_upright(faces: Path, name: str) -> None:
    reference = load_picture(faces / "formats" / "selfie.jpg").pixels
    assert difference(load_picture(faces / "formats" / name).pixels, grey(Image.fromarray(reference))) < 2


def test_a_transparent_margin_arrives_white(faces: Path) -> None:
    with Image.open(faces / "formats" / "alpha.png") as image:
        alpha = np.asarray(image.getchannel("A"))
    pixels = load_picture(faces / "formats" / "alpha.png").pixels
    reference = load_picture(faces / "formats" / "selfie.jpg").pixels
    assert (pixels[alpha == 0] == 255).all()
    assert difference(pixels[alpha == 255], reference[alpha == 255]) < 2


def test_a_scanned_page_shows_its_picture_upright(faces: Path) -> None:
    page = load_picture(faces / "formats" / "scan-page.pdf")
    document = load_picture(faces / "formats" / "document.jpg").pixels
    assert page.format == "PDF"
    assert (page.width, page.height) == (2481, 3508)  # A4 at 300 dots per inch
    small = cv2.cvtColor(cv2.resize(page.pixels, (620, 877), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
    for scale in np.linspace(0.7, 1.1, 21):
        size = (round(document.shape[1] * scale), round(document.shape[0] * scale))
        sought = cv2.cvtColor(cv2.resize(document, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
        if cv2.matchTemplate(small, sought, cv2.TM_CCOEFF_NORMED).max() > 0.9:
            return
    pytest.fail("the document's picture is not on the page")


# --- Formats and their modes ------------------------------------------------------------------------------------------

EXACT: dict[str, tuple[str, str, dict[str, Any]]] = {
    "PNG": ("PNG", "RGB", {}),
    "PNG, interlace-free palette": ("PNG", "P", {}),
    "BMP": ("BMP", "RGB", {}),
    "BMP, palette": ("BMP", "P", {}),
    "BMP, grey": ("BMP", "L", {}),
    "BMP, one bit": ("BMP", "1", {}),
    "GIF": ("GIF", "P", {}),
    "GIF, grey": ("GIF", "L", {}),
    "PNG, one bit": ("PNG", "1", {}),
    "TIFF": ("TIFF", "RGB", {}),
    "TIFF, LZW": ("TIFF", "RGB", {"compression": "tiff_lzw"}),
    "TIFF, deflate": ("TIFF", "RGB", {"compression": "tiff_adobe_deflate"}),
    "TIFF, PackBits": ("TIFF", "RGB", {"compression": "packbits"}),
    "TIFF, fax": ("TIFF", "1", {"compression": "group4"}),
    "TIFF, palette": ("TIFF", "P", {}),
    "TIFF, big": ("TIFF", "RGB", {"big_tiff": True}),
    "WebP, lossless": ("WEBP", "RGB", {"lossless": True}),
}


@pytest.mark.parametrize("name", EXACT)
def test_lossless_pictures_arrive_exactly(name: str) -> None:
    kind, mode, options = EXACT[name]
    image = scene().quantize(64) if mode == "P" else scene().convert(mode)
    pixels = loaded(saved(image, kind, **options), "WebP" if kind == "WEBP" else kind)
    assert np.array_equal(pixels, np.asarray(image.convert("RGB")))


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("JPEG", {"quality": 95}),
        ("JPEG", {"quality": 95, "progressive": True}),
        ("JPEG", {"quality": 95, "subsampling": 0}),
        ("WEBP", {"quality": 95}),
        ("AVIF", {"quality": 95}),
        ("TIFF", {"compression": "jpeg", "quality": 95}),
        ("PDF", {"resolution": 300, "quality": 95}),
    ],
)
def test_lossy_pictures_arrive_nearly(kind: str, options: dict[str, Any]) -> None:
    size = (1200, 800) if kind == "PDF" else (96, 64)
    pixels = loaded(saved(scene(*size), kind, **options), "WebP" if kind == "WEBP" else kind)
    assert difference(pixels, scene(*size)) < 2.5


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "TIFF", "WEBP", "AVIF"])
def test_grey_pictures_arrive_grey(kind: str) -> None:
    pixels = load_picture(saved(scene().convert("L"), kind, quality=95)).pixels
    assert np.ptp(pixels, axis=2).max() <= 2
    assert difference(pixels, grey(scene())) < 2.5


@pytest.mark.parametrize("profile", [False, True], ids=["bare", "a profile that is none of inks"])
@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_inks_arrive_as_light(kind: str, profile: bool) -> None:
    """Adobe's inverted JPEG and plain TIFF, by the simple formula where no profile says better."""
    image = scene().convert("CMYK")
    options = {"icc_profile": b"no profile at all"} if profile else {}
    assert difference(loaded(saved(image, kind, quality=98, **options), kind), scene()) < 3


def test_cmyk_of_all_inks_arrives() -> None:
    inks = Image.merge("CMYK", [channel.resize((96, 64)) for channel in (*scene().split(), scene().convert("L"))])
    assert difference(loaded(saved(inks, "TIFF"), "TIFF"), inks.convert("RGB")) == 0


def test_lab_arrives_as_colours() -> None:
    lab = cv2.cvtColor(np.asarray(scene(), np.float32) / 255, cv2.COLOR_RGB2LAB)
    coded = np.stack([lab[:, :, 0] * 255 / 100, lab[:, :, 1] + 128, lab[:, :, 2] + 128], axis=2)
    image = Image.merge(
        "LAB", [Image.fromarray(np.round(coded[:, :, channel]).astype(np.uint8)) for channel in range(3)]
    )
    # OpenCV's L*a*b* has the white of D65 and the file's that of D50, which a neutral scale does not show.
    assert difference(loaded(saved(image, "TIFF"), "TIFF"), scene()) < 8
    levels = [np.array([row], np.uint8) for row in ([0, 137, 255], [128] * 3, [128] * 3)]
    neutral = Image.merge("LAB", [Image.fromarray(level) for level in levels])
    assert np.abs(loaded(saved(neutral, "TIFF"), "TIFF")[0].astype(int) - [[0], [128], [255]]).max() <= 2


def test_transparent_colours_are_laid_over_white() -> None:
    image = scene()
    image.putalpha(scene().getchannel(0))
    white = Image.new("RGBA", image.size, "white")
    expected = np.asarray(Image.alpha_composite(white, image).convert("RGB"))
    for kind in ("PNG", "TIFF", "WEBP"):
        options = {"lossless": True, "exact": True} if kind == "WEBP" else {}
        assert np.abs(load_picture(saved(image, kind, **options)).pixels.astype(int) - expected).max() <= 1
    assert difference(load_picture(saved(image, "AVIF", quality=95)).pixels, expected) < 3


def test_transparent_palettes_and_greys_are_laid_over_white() -> None:
    image = scene().quantize(16)
    indices = np.asarray(image)
    colours = np.asarray(image.convert("RGB")).copy()
    colours[indices == 3] = 255
    for kind in ("PNG", "GIF"):
        assert np.array_equal(loaded(saved(image, kind, transparency=3), kind), colours)
    levels = np.asarray(scene().convert("L"))
    fading = Image.merge("LA", [Image.fromarray(levels), Image.fromarray(255 - levels)])
    expected = 255 - (255 - levels.astype(float)) * (255 - levels) / 255
    assert np.abs(loaded(saved(fading, "PNG"), "PNG").astype(int) - expected[:, :, np.newaxis]).max() <= 1
    assert np.array_equal(loaded(saved(scene(), "PNG", transparency=(1, 2, 3)), "PNG"), np.asarray(scene()))


def test_the_first_frame_stands_for_all() -> None:
    later = [scene().rotate(180).quantize(64), scene().rotate(90, expand=True).resize((96, 64)).quantize(64)]
    first = scene().quantize(64)
    assert np.array_equal(
        loaded(saved(first, "GIF", save_all=True, append_images=later), "GIF"), np.asarray(first.convert("RGB"))
    )
    moving = {"save_all": True, "append_images": [scene().rotate(180)], "duration": 50}
    assert np.array_equal(loaded(saved(scene(), "PNG", **moving), "PNG"), np.asarray(scene()))
    assert np.array_equal(loaded(saved(scene(), "TIFF", **moving), "TIFF"), np.asarray(scene()))
    assert np.array_equal(loaded(saved(scene(), "WEBP", lossless=True, **moving), "WebP"), np.asarray(scene()))
    assert difference(loaded(saved(scene(), "AVIF", quality=95, **moving), "AVIF"), scene()) < 2.5
    assert difference(loaded(saved(scene(), "MPO", quality=95, **moving), "JPEG"), scene()) < 2.5


# --- Depths -----------------------------------------------------------------------------------------------------------

LEVELS = np.asarray(scene().convert("L"))


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_sixteen_bits_of_grey_are_scaled(kind: str) -> None:
    image = Image.fromarray(LEVELS.astype(np.uint16) * 257)
    assert np.array_equal(loaded(saved(image, kind), kind), grey(scene()))


def test_sixteen_bits_of_colour_are_scaled() -> None:
    deep = np.asarray(scene()).astype(np.uint16) * 257
    for ending, kind in ((".png", "PNG"), (".tiff", "TIFF")):
        data = cv2.imencode(ending, deep[:, :, ::-1])[1].tobytes()
        assert np.array_equal(loaded(data, kind), np.asarray(scene()))


@pytest.mark.parametrize("white", [1, 255, 65535, 1e6])
def test_floating_point_greys_are_scaled_to_their_white(white: float) -> None:
    image = Image.fromarray((LEVELS / LEVELS.max() * white).astype(np.float32))
    expected = LEVELS / LEVELS.max() * 255
    assert difference(loaded(saved(image, "TIFF"), "TIFF"), np.dstack([expected] * 3)) < 1


def test_what_is_no_number_is_black() -> None:
    levels = np.array([[0.0, np.nan, -np.inf, -3.0, 0.5, 1.0]], np.float32)
    assert loaded(saved(Image.fromarray(levels), "TIFF"), "TIFF")[0, :, 0].tolist() == [0, 0, 0, 0, 128, 255]


def test_an_infinite_white_is_white() -> None:
    levels = np.array([[0.0, 0.5, 1.0, np.inf]], np.float32)
    assert loaded(saved(Image.fromarray(levels), "TIFF"), "TIFF")[0, :, 0].tolist() == [0, 128, 255, 255]


def test_floating_point_colours_are_scaled() -> None:
    data = cv2.imencode(".tiff", np.asarray(scene(), np.float32)[:, :, ::-1] / 255)[1].tobytes()
    assert difference(loaded(data, "TIFF"), scene()) < 1


def test_thirty_two_bit_integers_are_scaled() -> None:
    for factor in (1, 257):
        image = Image.fromarray(LEVELS.astype(np.int32) * factor)
        assert difference(loaded(saved(image, "TIFF"), "TIFF"), grey(scene())) <= 1


def tiff(entries: dict[int, tuple[int, int, int]], pixels: bytes) -> bytes:
    """A little-endian TIFF of one strip, its directory first; entries are tag: (type, count, value)."""
    start = 8 + 2 + 12 * (len(entries) + 1) + 4
    entries = {**entries, 273: (4, 1, start)}
    directory = b"".join(struct.pack("<HHII", tag, *entry) for tag, entry in sorted(entries.items()))
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + directory + bytes(4) + pixels


def grey_tiff(samples: np.ndarray[Any, Any], bits: int, photometric: int) -> bytes:
    height, width = samples.shape
    size = {256: (4, 1, width), 257: (4, 1, height), 258: (3, 1, bits), 259: (3, 1, 1), 262: (3, 1, photometric)}
    return tiff({**size, 277: (3, 1, 1), 278: (4, 1, height), 279: (4, 1, samples.nbytes)}, samples.tobytes())


@pytest.mark.parametrize(("dtype", "bits", "factor"), [(np.uint8, 8, 1), (np.uint16, 16, 257)])
def test_white_at_zero_is_white(dtype: type, bits: int, factor: int) -> None:
    deep = LEVELS.astype(dtype) * dtype(factor)
    assert np.array_equal(loaded(grey_tiff(deep, bits, 1), "TIFF"), grey(scene()))
    assert np.array_equal(loaded(grey_tiff(deep, bits, 0), "TIFF"), 255 - grey(scene()))


def test_a_tiff_cut_behind_its_directory_is_refused() -> None:
    data = grey_tiff(LEVELS, 8, 1)
    for end in range(150, len(data), 500):
        with pytest.raises(UnreadablePictureError, match="cut off"):
            load_picture(data[:end])


def test_a_run_length_coded_bitmap_arrives() -> None:
    """Eight bits a pixel, runs within each row (BITMAPINFOHEADER, BI_RLE8)."""
    levels = LEVELS // 32 * 32
    rows = b""
    for row in levels[::-1]:
        edges = [0, *(np.flatnonzero(np.diff(row)) + 1).tolist(), len(row)]
        rows += b"".join(bytes([b - a, row[a]]) for a, b in itertools.pairwise(edges)) + b"\0\0"
    palette = b"".join(bytes([level] * 3 + [0]) for level in range(256))
    body = rows + b"\0\1"
    header = struct.pack("<IiiHHIIiiII", 40, levels.shape[1], levels.shape[0], 1, 8, 1, len(body), 0, 0, 256, 0)
    data = b"BM" + struct.pack("<III", 54 + 1024 + len(body), 0, 54 + 1024) + header + palette + body
    assert np.array_equal(loaded(data, "BMP"), np.dstack([levels] * 3))


# --- HEIF ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mode", ["L", "RGBA", "RGB;16"])
def test_heif_of_other_modes_arrives(mode: str) -> None:
    heif = pytest.importorskip("pillow_heif", reason="pillow-heif, which writes HEIF files, is not installed")
    file = io.BytesIO()
    if mode == "RGB;16":
        deep = np.asarray(scene()).astype(np.uint16) * 257
        heif.from_bytes(mode, scene().size, deep.tobytes()).save(file, quality=95)
        expected = np.asarray(scene())
    elif mode == "L":
        heif.from_pillow(scene().convert("L")).save(file, quality=95)
        expected = grey(scene())
    else:
        faint = scene()
        faint.putalpha(128)
        heif.from_pillow(faint).save(file, quality=95)
        expected = 255 - (255 - np.asarray(scene())) * (128 / 255)
    assert difference(loaded(file.getvalue(), "HEIF"), expected) < 3


def test_a_decoded_heif_outlives_its_decoder() -> None:
    """libheif's memory is freed with its picture: what it decoded must have been copied."""
    heif = pytest.importorskip("pillow_heif", reason="pillow-heif, which writes HEIF files, is not installed")
    file = io.BytesIO()
    heif.from_pillow(scene(1200, 800)).save(file, quality=90)
    pictures = [load_picture(file.getvalue()).pixels for _ in range(3)]
    assert all(np.array_equal(pixels, pictures[0]) for pixels in pictures)
    assert difference(pictures[0], scene(1200, 800)) < 2.5


# --- Sizes ------------------------------------------------------------------------------------------------------------


@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(1, 40), st.integers(1, 40), st.just(3))),
    st.sampled_from(["PNG", "BMP", "TIFF"]),
)
def test_any_pixels_survive_a_lossless_file(pixels: Pixels, kind: str) -> None:
    assert np.array_equal(load_picture(saved(Image.fromarray(pixels), kind)).pixels, pixels)


@pytest.mark.parametrize("size", [(1, 1), (1, 2000), (2000, 1), (3, 9000)])
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "WEBP", "AVIF", "BMP"])
def test_tiny_and_thin_pictures_arrive(kind: str, size: tuple[int, int]) -> None:
    picture = load_picture(saved(Image.new("RGB", size, (200, 100, 50)), kind))
    assert (picture.width, picture.height) == size
    assert np.abs(picture.pixels.astype(int) - [200, 100, 50]).max() < 16


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "TIFF", "WEBP"])
def test_a_picture_over_25_megapixels_is_halved(kind: str) -> None:
    colour = np.array([204, 102, 51])  # one of the web palette's
    image = Image.new("RGB", (5203, 4999), tuple(colour.tolist()))
    image = image.convert("P", dither=Image.Dither.NONE) if kind == "GIF" else image
    options = {"compression": "tiff_lzw"} if kind == "TIFF" else {"method": 0} if kind == "WEBP" else {}
    picture = load_picture(saved(image, kind, **options))
    assert abs(picture.width - 2601) <= 1
    assert abs(picture.height - 2499) <= 1
    assert (picture.pixels.min(axis=(0, 1)) >= colour - 8).all()
    assert (picture.pixels.max(axis=(0, 1)) <= colour + 8).all()


def test_a_thread_of_pixels_is_halved_where_it_can_be() -> None:
    """Wider than it is high by far: nothing is left to halve on one side."""
    picture = load_picture(saved(Image.new("L", (60_000, 500), 77), "PNG"))
    assert (picture.width, picture.height) == (30_000, 250)
