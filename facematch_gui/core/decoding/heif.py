"""HEIF and HEIC by libheif, imported when the first such file arrives."""

from __future__ import annotations

from io import BytesIO

import numpy as np

from facematch_gui.core.decoding import refusals
from facematch_gui.core.decoding.decoded import Decoded
from facematch_gui.core.decoding.isobmff import check_complete
from facematch_gui.core.decoding.limits import room_for
from facematch_gui.core.decoding.strips import assemble_samples
from facematch_gui.core.decoding.tail import check_written


def decode_heif(data: bytes) -> Decoded:
    """The main picture of a HEIF file.

    libheif applies the file's own rotation and mirroring while it decodes; the EXIF orientation beside them repeats
    what they say and must not be applied again (ISO/IEC 23008-12, section 6.5.10 and annex A).

    Raises:
        PictureError: too large, cut off, damaged, or coded in a way that libheif does not read.
    """
    check_complete(data)
    check_written(data)
    import pi_heif  # type: ignore[import-untyped]

    with refusals.parser_failures():
        image = pi_heif.open_heif(BytesIO(data))
        width, height = image.size
        profile = image.info.get("icc_profile")
    with room_for(width, height):
        with refusals.parser_failures():
            # 8 bits each: libheif converts deeper ones on the way.
            samples = np.asarray(image)
        # Copied, for the samples lie in libheif's memory, which is freed together with ``image``.
        pixels = assemble_samples(samples, owned=False)
    return Decoded(pixels, profile=profile)
