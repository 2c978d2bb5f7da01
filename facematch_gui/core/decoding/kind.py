"""What a file is, by its first bytes: its name is never asked."""

from __future__ import annotations

import codecs
import re
import struct
from enum import StrEnum
from typing import Final

from facematch_gui.core.decoding import refusals
from facematch_gui.errors import UnreadablePictureError


class Kind(StrEnum):
    """The formats that are opened, by the name that a person knows."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WebP"
    HEIF = "HEIF"
    AVIF = "AVIF"
    TIFF = "TIFF"
    BMP = "BMP"
    GIF = "GIF"
    PDF = "PDF"


_OPENED: Final = (
    (b"\xff\xd8", Kind.JPEG),
    (b"\x89PNG", Kind.PNG),
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"II+\0", Kind.TIFF),
    (b"MM\0+", Kind.TIFF),
    (b"GIF8", Kind.GIF),
)

_BMP_HEADERS: Final = frozenset((12, 16, 40, 52, 56, 64, 108, 124))
"""Sizes of the header that follows ``BM`` and 12 bytes; a text may begin with BM too."""

_OTHER_FORMATS: Final = (
    (b"\0\0\1\0", "ICO"),
    (b"\0\0\2\0", "CUR"),
    (b"8BPS", "Photoshop"),
    (b"gimp xcf", "GIMP"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"II\xbc", "JPEG XR"),
    (b"%!PS", "PostScript"),
    (b"\xc5\xd0\xd3\xc6", "PostScript"),
    (b"v/1\x01", "OpenEXR"),
    (b"#?RADIANCE", "Radiance HDR"),
    (b"DDS ", "DDS"),
    (b"qoif", "QOI"),
    (b"icns", "ICNS"),
    (b"\xd7\xcd\xc6\x9a", "WMF"),
    (b"FUJIFILMCCD-RAW", "Camera raw"),
    (b"IIU\0", "Camera raw"),
    (b"IIRO", "Camera raw"),
    (b"IIRS", "Camera raw"),
    (b"MMOR", "Camera raw"),
    (b"FOVb", "Camera raw"),
)

_VIDEOS: Final = (b"\x1a\x45\xdf\xa3", b"\0\0\1\xba", b"\0\0\1\xb3", b"FLV\1", b"0&\xb2u\x8ef\xcf\x11", b"OggS")
_DOCUMENTS: Final = (b"PK\3\4", b"PK\5\6", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x1f\x8b", b"7z\xbc\xaf", b"Rar!", b"BZh")

_AVIF_BRANDS: Final = frozenset((b"avif", b"avis"))
_HEIF_BRANDS: Final = frozenset(
    (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"mif2", b"msf1")
)

_PORTABLE_ANYMAP: Final = re.compile(rb"P[1-7fF]\s*[#\d]")
_WEB_PAGE: Final = re.compile(rb"<(!doctype\s+html|html|head|body|title|script|meta|div|p)\b", re.IGNORECASE)
_CONTROL: Final = re.compile(rb"[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]")


def kind_of(data: bytes) -> Kind:
    """The format of a file's bytes.

    Raises:
        UnreadablePictureError: the bytes are of no format that is opened, with what they are instead.
    """
    if not data:
        raise refusals.empty()
    if data.startswith(b"II*\0") and data[8:10] == b"CR":
        raise refusals.other_format("Camera raw")
    for magic, kind in _OPENED:
        if data.startswith(magic):
            return kind
    if data[:2] == b"BM" and int.from_bytes(data[14:18], "little") in _BMP_HEADERS:
        return Kind.BMP
    if data[:4] == b"RIFF":
        return _riff_kind(data)
    if data[4:8] == b"ftyp":
        return _iso_media_kind(data)
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    raise _refusal(data)


def _riff_kind(data: bytes) -> Kind:
    if len(data) < 12:
        raise refusals.cut_off()
    if data[8:12] == b"WEBP":
        return Kind.WEBP
    raise refusals.video() if data[8:12] == b"AVI " else refusals.not_a_picture()


def _iso_media_kind(data: bytes) -> Kind:
    """HEIF and AVIF share their container with MP4; brands tell them apart (ISO/IEC 14496-12, section 4.3)."""
    (size,) = struct.unpack_from(">I", data)
    if len(data) < 12:
        raise refusals.cut_off()
    brands = {data[start : start + 4] for start in (8, *range(16, min(size, len(data), 256), 4))}
    if brands & _AVIF_BRANDS:
        return Kind.AVIF
    if brands & _HEIF_BRANDS:
        return Kind.HEIF
    raise refusals.other_format("Camera raw") if b"crx " in brands else refusals.video()


def _refusal(data: bytes) -> UnreadablePictureError:
    for magic, name in _OTHER_FORMATS:
        if data.startswith(magic):
            return refusals.other_format(name)
    if data[128:132] == b"DICM":
        return refusals.other_format("DICOM")
    if _PORTABLE_ANYMAP.match(data):
        return refusals.other_format("PPM")
    if data.startswith(_VIDEOS):
        return refusals.video()
    if data.startswith(_DOCUMENTS):
        return refusals.document()
    start = data[:4096].removeprefix(codecs.BOM_UTF8).lstrip()
    if b"<svg" in start:
        return refusals.other_format("SVG")
    if _WEB_PAGE.match(start) or (start.startswith(b"<") and _WEB_PAGE.search(start)):
        return refusals.web_page()
    return refusals.text() if _is_text(data[:4096]) else refusals.not_a_picture()


def _is_text(start: bytes) -> bool:
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    if _CONTROL.search(start):
        return False
    try:
        codecs.getincrementaldecoder("utf-8")().decode(start)
    except UnicodeDecodeError:
        return False
    return True
