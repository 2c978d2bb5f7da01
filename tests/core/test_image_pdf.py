"""PDF: the first page as it is rendered, and what is refused before PDFium begins on it."""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.core.image import load_picture
from facematch_gui.errors import PictureError

MEBIBYTE = 2**20
HIDES = "The file hides far more data than a picture needs"
INTRICATE = "The PDF's page is far more intricate than a scan"


def packed(mebibytes: int, unit: bytes = bytes(MEBIBYTE)) -> bytes:
    packer = zlib.compressobj(9)
    return b"".join(packer.compress(unit) for _ in range(mebibytes)) + packer.flush()


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (entries, len(content), content)


def pdf(
    content: bytes = b"",
    *more: bytes,
    box: bytes = b"0 0 300 200",
    resources: bytes = b"",
    kids: bytes = b"[3 0 R]/Count 1",
) -> bytes:
    """A PDF of one page: objects 1 to 4, then ``more`` from 5 on."""
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids %s>>" % kids,
        b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 4 0 R/Resources<<%s>>>>" % (box, resources),
        content if content.startswith(b"<<") else stream(content),
        *more,
    ]
    return _with_trailer(objects)


def _with_trailer(objects: list[bytes], trailer: bytes = b"") -> bytes:
    file, places = b"%PDF-1.4\n", []
    for number, item in enumerate(objects, 1):
        places.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, item)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, len(file))
    return file + head + table + end


def image(width: int, height: int, content: bytes) -> bytes:
    kind = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8" % (width, height)
    return stream(content, kind + b"/Filter/FlateDecode")


def form(content: bytes, resources: bytes) -> bytes:
    return stream(content, b"/Type/XObject/Subtype/Form/BBox[0 0 300 200]/Resources<<%s>>" % resources)


FLATE = b"/Filter/FlateDecode"
FORMS = [form(b"/F Do " * 10, b"/XObject<</F %d 0 R>>" % (number + 1)) for number in range(5, 14)]

PDF_REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "no page": (lambda: pdf(kids=b"[]/Count 0"), "The PDF has no pages"),
    "password": (
        lambda: _with_trailer(
            [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[]/Count 0>>"],
            b"/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<%s>/U<%s>>>" % (b"11" * 32, b"22" * 32),
        ),
        "The PDF is protected by a password",
    ),
    "nothing in it": (lambda: b"%PDF-1.4\n%%EOF", "The picture is damaged"),
    "no end": (lambda: pdf()[:-8], "The picture is cut off"),
    "shorter than it says": (
        lambda: pdf().replace(b"%PDF-1.4\n", b"%PDF-1.4\n9 0 obj<</Linearized 1/L 99999/N 1>>endobj\n", 1),
        "The picture is cut off",
    ),
    "content that unpacks a thousandfold": (lambda: pdf(stream(packed(100, b" " * MEBIBYTE), FLATE)), HIDES),
    "content packed twice": (
        lambda: pdf(stream(zlib.compress(packed(40)), b"/Filter[/FlateDecode/FlateDecode]")),
        HIDES,
    ),
    "endless content": (lambda: pdf(b"0 0 m 9 9 l S\n" * 2_600_000), HIDES),
    "a page with a million lines": (lambda: pdf(b"0 0 m 300 200 l S\n" * 100_000), INTRICATE),
    "a picture of 900 megapixels": (
        lambda: pdf(b"/I Do", image(30_000, 30_000, packed(1)), resources=b"/XObject<</I 5 0 R>>"),
        "The picture has 900 megapixels, more than the 100 that can be opened",
    ),
    "one large picture drawn over and over": (
        lambda: pdf(b"/I Do " * 30, image(9000, 9000, packed(1)), resources=b"/XObject<</I 5 0 R>>"),
        INTRICATE,
    ),
    "a drawing that draws itself": (
        lambda: pdf(b"/F Do", form(b"/F Do /F Do", b"/XObject<</F 5 0 R>>"), resources=b"/XObject<</F 5 0 R>>"),
        INTRICATE,
    ),
    "drawings that draw each other": (
        lambda: pdf(
            b"/F Do",
            form(b"/F Do /F Do", b"/XObject 7 0 R"),
            form(b"/F Do /F Do", b"/XObject<</F 5 0 R>>"),
            b"<</F 6 0 R>>",
            resources=b"/XObject<</F 5 0 R>>",
        ),
        INTRICATE,
    ),
    "ten drawings in each of ten drawings": (
        lambda: pdf(b"/F Do", *FORMS, form(b"0 0 m 9 9 l S /F Do", b""), resources=b"/XObject<</F 5 0 R>>"),
        INTRICATE,
    ),
    "a JPEG 2000 of 10,000 x 10,000": (
        lambda: pdf(b"", stream(b"\xff\x4f\xff\x51\0\x2f\0\0" + struct.pack(">II", 10_000, 10_000))),
        "The picture has 100 megapixels, more than the 40 that can be opened",
    ),
    "a page as thin as a hair": (lambda: pdf(box=b"0 0 1000000000 0.001"), "more than the 65,535 that can be opened"),
}  # fmt: skip


@pytest.mark.parametrize("name", PDF_REFUSED)
def test_a_pdf_is_refused(name: str) -> None:
    build, title = PDF_REFUSED[name]
    with pytest.raises(PictureError) as caught:
        load_picture(build())
    assert title in caught.value.title
    assert caught.value.remedy.endswith(".")


@pytest.mark.parametrize(
    ("box", "size"),
    [
        (b"0 0 300 200", (1250, 833)),
        (b"0 0 35 45", (933, 1200)),
        (b"0 0 595.276 841.89", (2481, 3508)),
        (b"0 0 3024 4032", (3000, 4000)),
        (b"0 0 1000000000 1000000000", (3464, 3464)),
    ],
)
def test_a_page_is_rendered_within_bounds(box: bytes, size: tuple[int, int]) -> None:
    picture = load_picture(pdf(box=box))
    assert np.abs(np.subtract((picture.width, picture.height), size)).max() <= 1
    assert (picture.pixels[2:-2, 2:-2] == 255).all()


def test_a_page_shows_what_is_drawn_on_it() -> None:
    """Red below, green above; drawings within drawings and packed content are nothing to fear in themselves."""
    content = stream(zlib.compress(b"1 0 0 rg 0 0 300 100 re f /F Do"), FLATE)
    inner = form(b"0 1 0 rg 0 100 300 100 re f", b"")
    outer = form(b"/G Do", b"/XObject<</G 6 0 R>>")
    pixels = load_picture(pdf(content, outer, inner, resources=b"/XObject<</F 5 0 R>>")).pixels
    assert (pixels[10:400] == [0, 255, 0]).all()
    assert (pixels[430:-10] == [255, 0, 0]).all()


def test_many_pages_with_drawings_are_taken() -> None:
    pages = [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R>>"] * 200
    drawings = [form(b"/A Do /B Do /C Do", b"/XObject<</A 5 0 R>>") for _ in range(100)]
    kids = b"[3 0 R %s]/Count 201" % b" ".join(b"%d 0 R" % number for number in range(6, 206))
    data = pdf(b"0 0 m 9 9 l S", form(b"0 0 m 9 9 l S", b""), *pages, *drawings, kids=kids)
    assert load_picture(data).format == "PDF"


@given(st.data())
def test_a_changed_pdf_gives_a_picture_or_a_refusal(data: st.DataObject) -> None:
    file = bytearray(pdf(b"/F Do", form(b"/I Do", b"/XObject<</I 6 0 R>>"), image(4, 4, zlib.compress(bytes(48)))))
    changes = st.tuples(st.integers(9, len(file) - 1), st.sampled_from(b"0123456789/<>[] RofDoxy\0\xff"))
    for place, byte in data.draw(st.lists(changes, min_size=1, max_size=6)):
        file[place] = byte
    with contextlib.suppress(PictureError):
        load_picture(bytes(file))
