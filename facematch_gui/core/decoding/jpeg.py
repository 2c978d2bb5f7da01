"""JPEG: its header read here, its pixels by OpenCV, which takes half as long as Pillow does with the same library.

Four-channel pictures (CMYK) go to Pillow, which knows Adobe's inversion and hands over the ink values that their ICC
profile speaks of. (ITU-T T.81, annex B.)
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from typing import Final

import cv2
import numpy as np

from facematch_gui.core.decoding import refusals
from facematch_gui.core.decoding.decoded import Decoded
from facematch_gui.core.decoding.limits import check_size, is_halved, room_for
from facematch_gui.core.decoding.orientation import orientation_in

_SOI, _EOI, _SOS, _APP1, _APP2 = 0xD8, 0xD9, 0xDA, 0xE1, 0xE2
_STANDALONE: Final = frozenset((0x01, _SOI, *range(0xD0, 0xD8)))
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_PROGRESSIVE: Final = frozenset((0xC2, 0xC6, 0xCA, 0xCE))
_USUAL_FRAMES: Final = frozenset((0xC0, 0xC1, 0xC2))

_MAX_SEGMENTS: Final = 5_000
_MAX_SCANS: Final = 1_000
_MAX_SCANNED_PIXELS: Final = 2_000_000_000
"""Scans times pixels: each scan of a progressive picture visits every pixel, so a small file can ask for hours. Usual
ones have about ten scans."""

_NO_FILL: Final = re.compile(rb"[^\xff]")
_ICC: Final = b"ICC_PROFILE\0"


@dataclass(frozen=True)
class JpegHeader:
    """What is known before the first pixel.

    Attributes:
        width, height: as coded, before the orientation.
        samplings: (horizontal, vertical) sampling factors of each component.
        precision: bits a sample.
        frame: the marker that says how the picture is coded, 0xC0 to 0xCF.
        scan_start: where the first scan's segment begins.
        first_scan_components: how many components the first scan holds.
    """

    width: int
    height: int
    samplings: tuple[tuple[int, int], ...]
    precision: int
    frame: int
    scan_start: int
    first_scan_components: int
    exif: bytes | None
    profile: bytes | None

    @property
    def samples(self) -> int:
        """How many samples all components have together."""
        across = max(horizontal for horizontal, _ in self.samplings)
        down = max(vertical for _, vertical in self.samplings)
        a_unit = sum(horizontal * vertical for horizontal, vertical in self.samplings)
        return self.width * self.height * a_unit // (across * down)

    @property
    def coefficient_bytes(self) -> int:
        """Memory in which the decoder keeps all coefficients, as it must where scans follow one another."""
        buffered = self.frame in _PROGRESSIVE or self.first_scan_components < len(self.samplings)
        return 2 * self.samples if buffered else 0

    @property
    def fewest_bytes(self) -> int:
        """What the pixels take in the file at the least; less is a lie about the size, or a missing part."""
        bits_a_block = {0xC0: 2, 0xC1: 2, 0xC2: 1}.get(self.frame, 0)
        return self.samples // 64 * bits_a_block // 8


@dataclass
class _Found:
    """What the walk over the segments has collected."""

    frame: tuple[int, bytes] | None = None
    exif: bytes | None = None
    icc: dict[int, bytes] = field(default_factory=dict)


def read_header(data: bytes) -> JpegHeader:
    """Walks the segments up to the first scan.

    Raises:
        UnreadablePictureError: cut off or damaged before the pixels begin.
        PictureTooLargeError: more segments than a picture needs.
    """
    found = _Found()
    position = 2
    for _ in range(_MAX_SEGMENTS):
        # Decoders skip stray bytes before a marker and fill bytes of 0xFF, and so does this.
        fill = data.find(b"\xff", position)
        code = _NO_FILL.search(data, fill) if fill >= 0 else None
        if code is None or code.end() + 2 > len(data):
            raise refusals.cut_off()
        marker, position = data[code.start()], code.end()
        if marker == 0 or marker in _STANDALONE:
            continue
        if marker == _EOI:
            raise refusals.damaged()
        (length,) = struct.unpack_from(">H", data, position)
        body = data[position + 2 : position + length]
        if length < 2:
            raise refusals.damaged()
        if position + length > len(data):
            raise refusals.cut_off()
        if marker == _SOS:
            return _header(found, position, body)
        _collect(found, marker, body)
        position += length
    raise refusals.hidden_data()


def _collect(found: _Found, marker: int, body: bytes) -> None:
    if marker in _FRAMES and found.frame is None:
        found.frame = marker, body
    elif marker == _APP1 and found.exif is None and body.startswith(b"Exif\0"):
        found.exif = body
    elif marker == _APP2 and body.startswith(_ICC) and len(body) > len(_ICC) + 2:
        found.icc[body[len(_ICC)]] = body[len(_ICC) + 2 :]


def _header(found: _Found, position: int, scan: bytes) -> JpegHeader:
    if found.frame is None or not scan:
        raise refusals.damaged()
    frame, body = found.frame
    if len(body) < 6 or len(body) < 6 + 3 * body[5]:
        raise refusals.damaged()
    precision, height, width, components = struct.unpack_from(">BHHB", body)
    samplings = tuple((byte >> 4, byte & 15) for byte in body[7 : 6 + 3 * components : 3])
    if not samplings or any(not (across and down) for across, down in samplings):
        raise refusals.damaged()
    return JpegHeader(
        width=width,
        height=height,
        samplings=samplings,
        precision=precision,
        frame=frame,
        scan_start=position,
        first_scan_components=scan[0],
        exif=found.exif,
        profile=b"".join(chunk for _, chunk in sorted(found.icc.items())) or None,
    )


def decode_jpeg(data: bytes) -> Decoded:
    """A JPEG's pixels.

    Raises:
        PictureError: too large, cut off, damaged, or of a kind that is not read.
    """
    header = read_header(data)
    check_size(header.width, header.height)
    # Entropy-coded data holds no 0xFFD9, so a missing one means a missing end, even where a decoder would make do.
    if data.rfind(b"\xff\xd9", header.scan_start) < 0:
        raise refusals.cut_off()
    _check_scans(data, header)
    # Each block of 64 samples takes a bit for its mean and one for the rest, at the least.
    if len(data) - header.scan_start < header.fewest_bytes:
        raise refusals.cut_off()
    pixels = header.width * header.height
    inks = len(header.samplings) == 4
    # OpenCV hands Python a copy of what it decoded; Pillow keeps four bytes a pixel. Both scale while they decode.
    decoder_bytes = (4 if inks else 3) / (4 if is_halved(header.width, header.height) else 1)
    with room_for(header.width, header.height, decoder_bytes + header.coefficient_bytes / pixels):
        if inks:
            from facematch_gui.core.decoding.raster import decode_ink_jpeg

            return decode_ink_jpeg(data, orientation_in(header.exif), header.profile)
        return _decode_by_opencv(data, header)


def _check_scans(data: bytes, header: JpegHeader) -> None:
    scans = data.count(b"\xff\xda", header.scan_start - 2)
    if scans > _MAX_SCANS or scans * header.width * header.height > _MAX_SCANNED_PIXELS:
        raise refusals.hidden_data()


def _decode_by_opencv(data: bytes, header: JpegHeader) -> Decoded:
    # The reduced grey flag is the bare scale; together with RGB it halves while decoding, which saves three quarters.
    scale = cv2.IMREAD_REDUCED_GRAYSCALE_2 if is_halved(header.width, header.height) else 0
    flags = cv2.IMREAD_COLOR_RGB | cv2.IMREAD_IGNORE_ORIENTATION | scale
    with refusals.parser_failures():
        pixels = cv2.imdecode(np.frombuffer(data, np.uint8), flags)
    if pixels is None:
        usual = header.precision == 8 and header.frame in _USUAL_FRAMES
        raise refusals.damaged() if usual else refusals.rare_kind("JPEG")
    return Decoded(np.asarray(pixels, np.uint8), orientation_in(header.exif), header.profile)
