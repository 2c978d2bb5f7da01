"""Whatever is handed in, a picture or a refusal in words comes back: broken files, cut files, bombs, no pictures."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image

from facematch_gui.core.image import Picture, load_picture
from facematch_gui.errors import FaceMatchError, PictureTooLargeError, UnreadablePictureError

MEBIBYTE = 2**20


def sample(kind: str, mode: str = "RGB", **options: Any) -> bytes:
    """A small picture with detail in every part, as a file."""
    down, across = np.mgrid[0:48, 0:64]
    levels = np.stack([across * 4, down * 5, (across * down) % 256], axis=2).astype(np.uint8)
    image = Image.fromarray(levels)
    file = io.BytesIO()
    (image.quantize(32) if mode == "P" else image.convert(mode)).save(file, kind, **options)
    return file.getvalue()


def outcome(data: bytes) -> Picture | str:
    """The picture, or the title of the refusal; anything else is a bug."""
    try:
        return load_picture(data)
    except (UnreadablePictureError, PictureTooLargeError) as refusal:
        return refusal.title


# --- The hostile collection -------------------------------------------------------------------------------------------

REFUSED = {
    "broken.png": "The picture is damaged",
    "corrupted.heic": "The picture is damaged",
    "corrupted.hif": "The picture is cut off",
    "corrupted.png": "The picture is damaged",
    "decompression_bomb.gif": "The picture has 4,365 megapixels, more than the 100 that can be opened",
    "decompression_bomb.ico": "ICO files cannot be opened here",
    "empty.heic": "The file is empty",
    "empty.png": "This is a text file, not a picture",
    "html-named.png": "This is a web page, not a picture",
    "negative_size.ppm": "PPM files cannot be opened here",
    "png_decompression_dos.png": "The file hides far more data than a picture needs",
    "reallybig.bmp": "The picture has 6,000,000 megapixels, more than the 100 that can be opened",
    "text-named.jpg": "This is a text file, not a picture",
    "truncated.heic": "The picture is cut off",
    "truncated.jpg": "The picture is cut off",
    "truncated_image.png": "The picture is cut off",
    "zero-bytes.jpg": "The file is empty",
    "zero_width.gif": "The picture is damaged",
}

TAKEN = {
    "blank-wall.jpg": (600, 600),
    "far-too-small.jpg": (420, 420),
    "hopper_bad_exif.jpg": (500, 500),
    "icc-after-SOF.jpg": (10, 10),
    "nearly-black.jpg": (420, 420),
    "no_face.png": (140, 141),
    "noise.png": (400, 400),
    "one-pixel.png": (1, 1),
    "overexposed.jpg": (420, 420),
    "sideways-no-exif.jpg": (420, 420),
    "thread.png": (9000, 3),
    "two-people.jpg": (840, 420),
    "upside-down.jpg": (420, 420),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_file_is_refused_in_its_own_words(faces: Path, name: str) -> None:
    assert outcome((faces / "hostile" / name).read_bytes()) == REFUSED[name]


@pytest.mark.parametrize("name", TAKEN)
def test_an_odd_picture_is_still_a_picture(faces: Path, name: str) -> None:
    picture = load_picture(faces / "hostile" / name)
    assert (picture.width, picture.height) == TAKEN[name]


def test_no_hostile_file_is_forgotten(faces: Path) -> None:
    assert {file.name for file in (faces / "hostile").iterdir()} == REFUSED.keys() | TAKEN.keys()


# --- What is no picture -----------------------------------------------------------------------------------------------

NO_PICTURES = {
    b"\n  \t<!DOCTYPE html><html>": "This is a web page, not a picture",
    b"\xef\xbb\xbf<HTML>": "This is a web page, not a picture",
    b"<?xml version='1.0'?><html xmlns=''>": "This is a web page, not a picture",
    b"<?xml version='1.0'?>\n<!-- made by hand --><svg>": "SVG files cannot be opened here",
    b'{"error": "not found"}': "This is a text file, not a picture",
    "Größe: 3 м".encode(): "This is a text file, not a picture",
    "Text".encode("utf-16"): "This is a text file, not a picture",
    b"BM is how this text begins, and it goes on": "This is a text file, not a picture",
    b"P6\n640 480\n255\n": "PPM files cannot be opened here",
    b"\0\0\2\0\1\0": "CUR files cannot be opened here",
    b"8BPS\0\1": "Photoshop files cannot be opened here",
    b"\0\0\0\x0cjP  \r\n\x87\n": "JPEG 2000 files cannot be opened here",
    b"\xff\x0a": "JPEG XL files cannot be opened here",
    b"II*\0\x10\0\0\0CR\2\0": "Camera raw files cannot be opened here",
    b"\0\0\0\x18ftypcrx \0\0\0\1crx isom": "Camera raw files cannot be opened here",
    bytes(128) + b"DICM": "DICOM files cannot be opened here",
    b"%!PS-Adobe-3.0": "PostScript files cannot be opened here",
    b"\0\0\0\x18ftypisom\0\0\0\1isomiso2": "This is a video, not a picture",
    b"\0\0\0\x14ftypqt  \0\0\0\0qt  ": "This is a video, not a picture",
    b"RIFF\x10\0\0\0AVI LIST": "This is a video, not a picture",
    b"\x1aE\xdf\xa3\x01\0\0": "This is a video, not a picture",
    b"PK\x03\x04\x14\0": "This is an office document or an archive, not a picture",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "This is an office document or an archive, not a picture",
    b"{\\rtf1\\ansi": "This is an office document or an archive, not a picture",
    b"MZ\x90\0\3\0\0\0": "This is not a picture that is known here",
    b"RIFF\x10\0\0\0WAVEfmt ": "This is not a picture that is known here",
    bytes(40): "This is not a picture that is known here",
}


@pytest.mark.parametrize(("data", "title"), NO_PICTURES.items(), ids=map(repr, NO_PICTURES))
def test_what_is_no_picture_is_named(data: bytes, title: str) -> None:
    assert outcome(data) == title


def test_a_thumbnail_does_not_stand_for_a_raw_file() -> None:
    """Raw files of most makers are TIFF files whose first picture is a reduced one (tag 254, bit 0)."""
    for tag in (254, 50706):
        entries = [(256, 4, 1, 8), (257, 4, 1, 8), (258, 3, 1, 8), (273, 4, 1, 200), (tag, 4, 1, 1)]
        directory = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
        data = b"II*\0" + struct.pack("<IH", 8, len(entries)) + directory + bytes(300)
        assert outcome(data) == "Camera raw files cannot be opened here"


# --- Any bytes at all -------------------------------------------------------------------------------------------------

SAMPLES = {
    "JPEG": sample("JPEG"),
    "progressive JPEG": sample("JPEG", progressive=True),
    "CMYK JPEG": sample("JPEG", "CMYK"),
    "PNG": sample("PNG"),
    "PNG with alpha": sample("PNG", "RGBA"),
    "PNG with palette": sample("PNG", "P"),
    "WebP": sample("WEBP"),
    "lossless WebP": sample("WEBP", lossless=True),
    "GIF": sample("GIF", "P"),
    "BMP": sample("BMP"),
    "TIFF": sample("TIFF"),
    "LZW TIFF": sample("TIFF", compression="tiff_lzw"),
    "fax TIFF": sample("TIFF", "1", compression="group4"),
    "AVIF": sample("AVIF"),
    "PDF": sample("PDF"),
}

MAGIC = [
    b"",
    *(data[:length] for data in SAMPLES.values() for length in (4, 12, 40)),
    b"\0\0\0\x18ftypheic\0\0\0\0mif1",
]


@given(st.sampled_from(MAGIC), st.binary(max_size=400))
@example(b"GIF89a", b"\1\0\1\0\0\0\0")
@example(b"BM", bytes(12) + struct.pack("<I", 40))
@example(b"RIFF\xff\0\0\0WEBP", b"VP8X")
@example(b"%PDF-1.4", b"%%EOF")
def test_any_bytes_give_a_picture_or_a_refusal(start: bytes, rest: bytes) -> None:
    outcome(start + rest)


@given(st.sampled_from(sorted(SAMPLES)), st.data())
def test_a_picture_with_changed_bytes_gives_a_picture_or_a_refusal(name: str, data: st.DataObject) -> None:
    file = bytearray(SAMPLES[name])
    changes = st.tuples(st.integers(0, len(file) - 1), st.integers(0, 255))
    for place, byte in data.draw(st.lists(changes, min_size=1, max_size=8)):
        file[place] = byte
    outcome(bytes(file))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_cut_picture_is_refused_or_complete(name: str) -> None:
    """Never a half grey picture: where the end is missing, the pixels are all there or none are shown."""
    file = SAMPLES[name]
    whole = load_picture(file)
    ends = {*range(1, len(file), max(1, len(file) // 60)), *range(len(file) - 12, len(file))}
    for end in sorted(ends):
        picture = outcome(file[:end])
        if isinstance(picture, Picture):
            assert np.array_equal(picture.pixels, whole.pixels), f"cut after {end} of {len(file)} bytes"
        elif end > 40:
            assert picture in ("The picture is cut off", "The picture is damaged")


@pytest.mark.parametrize("name", ["JPEG", "progressive JPEG", "CMYK JPEG", "PNG", "GIF", "PDF"])
def test_a_cut_picture_padded_with_zeros_is_refused(name: str) -> None:
    """As an interrupted download leaves it, which had set the whole file's room aside."""
    file = SAMPLES[name]
    for share in (0.3, 0.6, 0.9):
        kept = int(len(file) * share)
        assert isinstance(outcome(file[:kept].ljust(len(file), b"\0")), str)


@pytest.mark.parametrize("kind", ["WEBP", "AVIF", "JPEG", "PNG"])
def test_a_large_picture_cut_and_padded_with_zeros_is_refused(kind: str) -> None:
    noise = np.random.default_rng(3).integers(0, 256, (200, 200, 3), np.uint8)
    file = io.BytesIO()
    Image.fromarray(noise).save(file, kind, quality=90)
    data = file.getvalue()
    assert isinstance(outcome(data), Picture)
    assert outcome(data[: len(data) // 2].ljust(len(data), b"\0")) in (
        "The picture is cut off",
        "The picture is damaged",
    )


def test_a_face_cut_anywhere_is_refused(faces: Path) -> None:
    for name in ("selfie.jpg", "progressive.jpg", "cmyk.jpg", "alpha.png", "lossy.webp", "phone.heic", "modern.avif"):
        file = (faces / "formats" / name).read_bytes()
        for share in np.linspace(0.02, 0.999, 25):
            assert outcome(file[: int(len(file) * share)]) in ("The picture is cut off", "The picture is damaged")


# --- Bombs ------------------------------------------------------------------------------------------------------------


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *chunks: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IEND", b"")


def packed(mebibytes: int, unit: bytes = bytes(MEBIBYTE)) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(unit) for _ in range(mebibytes)) + packer.flush()


def pixels_as(depth: int, colour: int, row: bytes, *chunks: bytes, width: int = 2) -> bytes:
    """A PNG of one row."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, 1, depth, colour, 0, 0, 0))
    body = chunk(b"IDAT", zlib.compress(b"\0" + row)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + body


@pytest.mark.parametrize(
    "data",
    [
        pixels_as(8, 3, b"\1\2"),
        pixels_as(8, 3, b"\1\2", chunk(b"tRNS", b"\0\1\2")),
        pixels_as(8, 3, b"\1\xff", chunk(b"PLTE", bytes(6))),
        pixels_as(8, 3, b"\1\xff", chunk(b"PLTE", bytes(3000))),
        pixels_as(8, 3, b"\1\xff", chunk(b"PLTE", bytes(6)), chunk(b"tRNS", bytes(300))),
        pixels_as(16, 0, b"\1\2\3\4", chunk(b"tRNS", b"\1\2")),
        pixels_as(8, 2, b"\1\2\3" * 2, chunk(b"tRNS", b"\0\1")),
        pixels_as(1, 0, b"\xaa", chunk(b"tRNS", b"\0\1"), width=8),
        pixels_as(8, 0, b"\1\2", chunk(b"iCCP", b"x")),
        pixels_as(8, 0, b"\1\2", chunk(b"eXIf", b"MM\0*\0\0\0\x08\0\1")),
        pixels_as(8, 0, b"\1\2", chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))),
    ],
    ids=lambda data: f"{zlib.crc32(data):08x}",
)
def test_odd_palettes_and_chunks_give_a_picture_or_a_refusal(data: bytes) -> None:
    outcome(data)


def riff(*chunks: bytes) -> bytes:
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def bitmap(width: int, height: int, bits: int = 24, compression: int = 0, body: bytes = b"") -> bytes:
    head = struct.pack("<IiiHHIIiiII", 40, width, height, 1, bits, compression, len(body), 0, 0, 0, 0)
    palette = bytes(1024) if bits == 8 else b""
    return b"BM" + struct.pack("<III", 54 + len(palette) + len(body), 0, 54 + len(palette)) + head + palette + body


def tiff(*entries: tuple[int, int, int, int], body: bytes = b"") -> bytes:
    directory = b"".join(struct.pack("<HHII", *entry) for entry in sorted(entries))
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + directory + bytes(4) + body


def grey_tiff(
    width: int, height: int, strips: int, *more: tuple[int, int, int, int]
) -> tuple[tuple[int, int, int, int], ...]:
    size = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1), (277, 3, 1, 1)]
    return (*size, (273, 4, strips, 200), *more)


def jpeg_of_size(width: int, height: int) -> bytes:
    """A small JPEG that says it has this size."""
    file = bytearray(SAMPLES["JPEG"])
    start = file.index(b"\xff\xc0")
    file[start + 5 : start + 9] = struct.pack(">HH", height, width)
    return bytes(file)


def jpeg_of_scans() -> bytes:
    """A progressive JPEG that has a scan repeated a hundred thousand times."""
    file = SAMPLES["progressive JPEG"]
    second = file.index(b"\xff\xda", file.index(b"\xff\xda") + 2)
    third = file.index(b"\xff\xda", second + 2)
    return file[:-2] + file[second:third] * 100_000 + file[-2:]


HIDES = "The file hides far more data than a picture needs"
MEMORY = "Opening this picture takes too much memory"

BOMBS: dict[str, tuple[Callable[[], bytes], str]] = {
    "JPEG of 65,535 x 65,535": (lambda: jpeg_of_size(65535, 65535), "megapixels"),
    "JPEG that says it is larger than it is": (lambda: jpeg_of_size(9000, 9000), "cut off"),
    "JPEG without a size": (lambda: jpeg_of_size(0, 10), "damaged"),
    "JPEG of empty segments": (lambda: b"\xff\xd8" + b"\xff\xe5\0\2" * 10**6 + SAMPLES["JPEG"][2:], HIDES),
    "JPEG of fill bytes": (lambda: b"\xff\xd8" + b"\xff" * (60 * MEBIBYTE), "cut off"),
    "JPEG of scans": (jpeg_of_scans, HIDES),
    "PNG of 30,000 x 30,000": (lambda: png(30_000, 30_000, chunk(b"IDAT", packed(1))), "megapixels"),
    "PNG of empty chunks": (lambda: png(8, 8, chunk(b"teSt", b"") * 10**6), HIDES),
    "PNG with packed text": (lambda: png(8, 8, chunk(b"zTXt", b"x\0\0" + packed(100))), HIDES),
    "PNG with many packed texts": (
        lambda: png(8, 8, chunk(b"zTXt", b"x\0\0" + zlib.compress(b" " * 10**6)) * 500),
        HIDES,
    ),
    "PNG with a packed profile": (lambda: png(8, 8, chunk(b"iCCP", b"x\0\0" + packed(100))), HIDES),
    "GIF of comments": (lambda: b"GIF89a\1\0\1\0\0\0\0!\xfe" + b"\1x" * 10**6, HIDES),
    "GIF of extensions": (lambda: b"GIF89a\1\0\1\0\0\0\0" + b"!\xfe\0" * 10**6, HIDES),
    "GIF whose frame is larger than its screen": (
        lambda: b"GIF89a\1\0\1\0\0\0\0," + struct.pack("<HHHHB", 0, 0, 60_000, 60_000, 0) + b"\2\1\0\0;",
        "megapixels",
    ),
    "BMP of four thousand million rows": (lambda: bitmap(1, 2**31 - 1), "megapixels"),
    "BMP of one row": (lambda: bitmap(90_000_000, 1, 8), "pixels long"),
    "BMP of tiny runs": (lambda: bitmap(9900, 9900, 8, 1, b"\1\5" * (20 * MEBIBYTE)), "damaged"),
    "TIFF of strips": (lambda: tiff(*grey_tiff(100, 100, 10**6), body=bytes(4 * 10**6)), HIDES),
    "TIFF painted again and again": (
        lambda: tiff(*grey_tiff(6000, 999, 90_000, (278, 4, 1, 998)), body=struct.pack("<I", 1000) * 1_600_000),
        HIDES,
    ),
    "TIFF of tags": (lambda: b"II*\0" + struct.pack("<IH", 8, 60_000) + bytes(720_000), HIDES),
    "TIFF of 16-bit inks": (
        lambda: tiff((256, 4, 1, 9900), (257, 4, 1, 9900), (258, 3, 4, 62), body=struct.pack("<4H", *(16,) * 4) * 3),
        MEMORY,
    ),
    "WebP of chunks": (lambda: riff(b"VP8X\n\0\0\0" + bytes(10), b"ABCD\0\0\0\0" * 10**6), HIDES),
    "WebP of 16,383 x 16,383": (
        lambda: riff(b"VP8L\x64\0\0\0\x2f" + struct.pack("<I", 16382 | 16382 << 14) + bytes(95)),
        "megapixels",
    ),
    "WebP that moves and is large": (
        lambda: riff(b"VP8X\n\0\0\0\2\0\0\0" + struct.pack("<I", 8999)[:3] * 2, bytes(40)),
        MEMORY,
    ),
    "HEIF of boxes": (lambda: b"\0\0\0\x18ftypheic\0\0\0\0heicmif1" + b"\0\0\0\x08free" * 10**6, HIDES),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused(name: str) -> None:
    build, title = BOMBS[name]
    result = outcome(build())
    assert isinstance(result, str)
    assert title in result


def test_a_packed_picture_that_goes_on_for_ever_is_read_to_its_own_end() -> None:
    picture = load_picture(png(100, 100, chunk(b"IDAT", packed(300))))
    assert (picture.width, picture.height) == (100, 100)


# --- Texts ------------------------------------------------------------------------------------------------------------


def every_refusal() -> Iterator[FaceMatchError]:
    monsters = [jpeg_of_size(65535, 65535), png(65536, 1), bitmap(1, 2**31 - 1), b"%PDF-1.4\n%%EOF"]
    for data in [*NO_PICTURES, *monsters, b"", SAMPLES["JPEG"][:99]]:
        try:
            load_picture(data)
        except FaceMatchError as refusal:
            yield refusal


def test_every_refusal_says_what_is_wrong_and_what_to_do() -> None:
    refusals = list(every_refusal())
    assert len({refusal.title_template for refusal in refusals}) >= 11
    for refusal in refusals:
        assert refusal.title[0].isupper()
        assert refusal.remedy[0].isupper()
        assert str(refusal) == f"{refusal.title}. {refusal.remedy}"
        assert "{" not in str(refusal)
