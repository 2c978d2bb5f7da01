"""From measures to findings: what is wrong with a face's picture, and what a person can do about it."""

from __future__ import annotations

from facematch_gui.core.quality.values import Finding, Quality
from facematch_gui.errors import PictureSide


def findings(quality: Quality, side: PictureSide) -> tuple[Finding, ...]:
    """What to say about a face, the weightiest first.

    Args:
        side: the advice for a selfie speaks to the person before the camera, that for a document of the scan.
    """
    return ()
