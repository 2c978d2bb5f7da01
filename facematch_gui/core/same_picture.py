"""Whether two samples show one photograph: re-scaled, re-compressed, cropped, printed and scanned, but not taken anew."""

from __future__ import annotations

from facematch_gui.core.face import FaceSample


def is_same_picture(selfie: FaceSample, document: FaceSample) -> bool:
    """Whether both faces come from the same shot."""
    return False
