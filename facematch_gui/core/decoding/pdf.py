"""PDF: the rendering of its first page by PDFium, imported when the first such file arrives."""

from __future__ import annotations

import re
from math import sqrt
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from facematch_gui.core.decoding import refusals
from facematch_gui.core.decoding.decoded import Decoded
from facematch_gui.core.decoding.limits import MAX_PIXELS, MAX_SIDE, room_for
from facematch_gui.core.decoding.pdf_guard import check_pdf
from facematch_gui.core.networks import Pixels

if TYPE_CHECKING:
    import pypdfium2

_PDFIUM: Final = Lock()
"""PDFium is one library for the whole process and may be entered by one thread at a time; hence one lock, here."""

_POINTS_PER_INCH: Final = 72
_DOTS_PER_INCH: Final = 300
_MAX_RENDERED_PIXELS: Final = 12_000_000
"""A page larger than A4 is rendered more coarsely instead of at 300 dots per inch."""
_MIN_LONG_SIDE: Final = 1_200
"""A page as small as a passport photo is rendered more finely: the picture on it may well hold more than 300 dpi."""
_MAX_OBJECTS: Final = 20_000
_MAX_NESTING: Final = 10
_MAX_WORK: Final = 200_000_000
"""Pixels decoded and painted for one page: about two seconds."""
_PIXELS_A_SEGMENT: Final = 5_000
_PIXELS_A_TEXT: Final = 2_000

_LINEARISED: Final = re.compile(rb"/Linearized.{0,200}?/L\s+(\d+)", re.DOTALL)


def decode_pdf(data: bytes) -> Decoded:
    """The first page, 300 dots per inch, on white.

    Raises:
        PictureError: no pages, a password, damaged, cut off, or too large or intricate to be rendered.
    """
    _check_complete(data)
    check_pdf(data)
    with _PDFIUM:
        return Decoded(_rendering(data))


def _check_complete(data: bytes) -> None:
    """PDFium rebuilds what is cut off as far as it can; a picture missing its lower half would pass."""
    promised = _LINEARISED.search(data, 0, 2048)
    if b"%%EOF" not in data or (promised and int(promised[1][:20]) > len(data)):
        raise refusals.cut_off()


def _rendering(data: bytes) -> Pixels:
    import pypdfium2
    from pypdfium2 import raw

    # By the bare function: pypdfium2's own way tells a document without pages from a broken one by the last error
    # code, which is that of an earlier document where this one is sound. PDFium reads from ``data`` until the end.
    handle = raw.FPDF_LoadMemDocument64(data, len(data), None)
    if not handle:
        locked = raw.FPDF_GetLastError() in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY)
        raise refusals.pdf_with_password() if locked else refusals.damaged()
    document = pypdfium2.PdfDocument(handle)
    try:
        if len(document) < 1:
            raise refusals.pdf_without_pages()
        with refusals.parser_failures():
            page = document[0]
            _check_work(page)
            return _rendered(page)
    finally:
        document.close()


def _check_work(page: pypdfium2.PdfPage) -> None:
    """Adds up what the page asks to be drawn, before it is drawn, which cannot be stopped.

    Raises:
        PictureTooLargeError: far more than a scan, or a page printed to PDF, asks for.
    """
    work = 0.0
    for count, item in enumerate(page.get_objects(max_depth=_MAX_NESTING)):
        work += _work(item, page)
        if count > _MAX_OBJECTS or work > _MAX_WORK:
            raise refusals.pdf_too_intricate()


def _work(item: Any, page: pypdfium2.PdfPage) -> float:
    """Roughly how many pixels must be decoded or painted for one object of a page."""
    from pypdfium2 import raw

    if item.type == raw.FPDF_PAGEOBJ_IMAGE:
        width, height = item.get_px_size()
        if width * height > MAX_PIXELS:
            raise refusals.too_many_pixels(width, height, MAX_PIXELS)
        return float(width * height)
    if item.type == raw.FPDF_PAGEOBJ_PATH:
        return _PIXELS_A_SEGMENT * float(raw.FPDFPath_CountSegments(item))
    if item.type in (raw.FPDF_PAGEOBJ_SHADING, raw.FPDF_PAGEOBJ_FORM):
        return _MAX_RENDERED_PIXELS * _share_of(page, item) / 2
    return _PIXELS_A_TEXT


def _share_of(page: pypdfium2.PdfPage, item: Any) -> float:
    """The share of the page, 0 to 1, that an object may paint."""
    width, height = page.get_size()
    left, bottom, right, top = item.get_bounds()
    across, down = min(abs(right - left) / width, 1), min(abs(top - bottom) / height, 1)
    return float(across * down)


def _rendered(page: pypdfium2.PdfPage) -> Pixels:
    across, down = page.get_size()
    if not (across > 0 and down > 0):
        raise refusals.damaged()
    scale = _scale(across, down)
    width, height = (max(1, round(side * scale)) for side in (across, down))
    if max(width, height) > MAX_SIDE:
        raise refusals.too_long(max(width, height), MAX_SIDE)
    with room_for(width, height, 3):
        # Three bytes a pixel in RGB order, so that the bitmap's rows need only their padding removed.
        bitmap: Any = page.render(scale=scale, rev_byteorder=True)
        return np.array(bitmap.to_numpy()[:, :, :3], np.uint8, order="C")


def _scale(across: float, down: float) -> float:
    """Pixels a point for a page of this size in points."""
    usual = _DOTS_PER_INCH / _POINTS_PER_INCH
    fine = _MIN_LONG_SIDE / max(across, down)
    return min(max(usual, fine), sqrt(_MAX_RENDERED_PIXELS / (across * down)))
