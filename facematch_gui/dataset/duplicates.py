"""Copies of one shot among many pictures: likely pairs by one small signature each, to be looked at closely after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.core.sampling import grey

Signature: TypeAlias = NDArray[np.float16]
"""(576,) unit length: the detail of a face, at an even contrast."""

CHIP_SIDE = 32
"""Side of the aligned chip that a signature is made of."""
LEAST_ALIKE = 0.84
"""Correlation of two signatures from which on they are looked at closely.

Of 128 pictures that were printed and scanned, or made to look so, 120 reach it with their original; of 928,285 pairs of
two people's uncurated pictures, 12, three of which are copies indeed. Plain copies, smaller or compressed again, reach
0.95.
"""
_EDGE = 4
"""Pixels at the chip's edge that are left out: hair and background, which are often replaced."""
_SHADING = 4.0
"""Standard deviation, in pixels, of the blur beyond which shading begins."""
_ROWS = 512
"""Signatures that are compared with all others at once: so much memory, and no more, is needed."""


def signature(chip: Pixels) -> Signature:
    """The signature of an aligned chip (32, 32, 3): its brightness without shading, each part at the same contrast."""
    bright = grey(chip).astype(np.float32)
    detail = bright - cv2.GaussianBlur(bright, (0, 0), _SHADING)
    power = cv2.GaussianBlur(detail * detail, (0, 0), _SHADING)
    evened = detail / (np.sqrt(power) + 0.2 * np.sqrt(power.mean()) + 0.1)
    inner = evened[_EDGE:-_EDGE, _EDGE:-_EDGE].ravel()
    inner = inner - inner.mean()
    unit: Signature = (inner / max(float(np.linalg.norm(inner)), 1e-6)).astype(np.float16)
    return unit


def likely_copies(signatures: Sequence[Signature]) -> list[tuple[int, int, bool]]:
    """Pairs of numbers of signatures that are alike, the lower first, and whether one is mirrored against the other.

    All pairs are compared, as products of matrices, block by block: ten thousand pictures take some seconds, a
    hundred thousand some minutes, and the memory does not grow with their square.
    """
    if len(signatures) < 2:
        return []
    whole = np.stack(signatures).astype(np.float32)
    side = CHIP_SIDE - 2 * _EDGE
    mirrored = whole.reshape(-1, side, side)[:, :, ::-1].reshape(len(whole), -1)
    found = []
    for start in range(0, len(whole), _ROWS):
        rows = whole[start : start + _ROWS]
        plain, turned = rows @ whole[start:].T, rows @ mirrored[start:].T
        for one, other in np.argwhere(np.triu(np.maximum(plain, turned) >= LEAST_ALIKE, 1)):
            found.append((start + int(one), start + int(other), bool(turned[one, other] > plain[one, other])))
    return found
