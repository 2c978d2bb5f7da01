"""Frames as the preview's thread would see them, made up by a test."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from facematch_gui.core.quality.values import Quality
from facematch_gui.core.quality.weighing import weight_of
from facematch_gui.gui.camera.framing import Framed, Obstacle, SeenFace
from facematch_gui.gui.canvas import FaceOutline

MIDDLE = FaceOutline(0.4, 0.3, 0.2, 0.3)
ASIDE = FaceOutline(0.7, 0.3, 0.2, 0.3)

_GOOD = {
    "inter_eye_distance": 120.0,
    "detail": 0.2,
    "sharpness": 1.0,
    "compression": 0.0,
    "brightness": 0.55,
    "contrast": 0.6,
    "under_exposure": 0.0,
    "over_exposure": 0.0,
    "illumination_uniformity": 0.95,
    "illumination_balance": 0.05,
    "glare": 0.0,
    "eyes_covered": 0.1,
    "roll": 0.0,
    "yaw": 0.0,
    "pitch": 0.0,
    "mouth_open": 0.02,
    "eyes_open": 0.3,
    "head_size": 0.5,
    "offset_x": 0.0,
    "offset_y": 0.0,
    "face_outside": 0.0,
    "face_visible": 1.0,
}


def look_of(person: int) -> NDArray[np.float32]:
    """As different from the next person's as can be."""
    look = np.zeros(192, np.float32)
    look[person] = 1
    return look


def quality(**changed: float) -> Quality:
    """A face that nothing can be said against, but for what is changed."""
    measures = {**_GOOD, **changed}
    return Quality(measures, weight_of(measures))


def picture(shade: int = 128) -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(QColor(shade, shade, shade))
    return image


def framed(
    measured: Quality,
    yaw: float = 0.0,
    *,
    sharpness: float = 0.8,
    outline: FaceOutline = MIDDLE,
    shade: int = 128,
    person: int = 0,
) -> Framed:
    """One face alone, turned by ``yaw`` degrees to the person's left; different people look different."""
    shape = np.full(468, np.deg2rad(yaw), np.complex64)
    image = picture(shade)
    face = SeenFace(outline, measured, sharpness, yaw, 0.0, shape, look_of(person), image.copy(0, 0, 96, 96))
    return Framed(image, (outline,), face)


def obstructed(obstacle: Obstacle) -> Framed:
    """A frame without a face that could be taken."""
    outlines = {Obstacle.CROWD: 2, Obstacle.FAR: 1, Obstacle.UNCLEAR: 1}.get(obstacle, 0)
    return Framed(picture(), (MIDDLE,) * outlines, None, obstacle)
