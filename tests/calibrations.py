"""Calibrations that tests can reckon with."""

from __future__ import annotations

import numpy as np

from facematch_gui.core.calibration import Calibration, Curve


def plain_curve(lowest: float = 0.0, highest: float = 0.6, floor: float = 1e-5) -> Curve:
    """FMR falls from 1 at ``lowest`` to 1e-6 at ``highest``; the interval is a factor of two in both directions."""
    similarity = np.linspace(lowest, highest, 7)
    logs = -np.arange(7.0)
    return Curve(similarity, logs, logs - np.log10(2), np.minimum(0, logs + np.log10(2)), floor)


def plain_calibration() -> Calibration:
    """The plain curve for a single selfie, and one shifted by 0.1 for three."""
    return Calibration({1: plain_curve(), 3: plain_curve(0.1, 0.7)}, "made up for tests")
