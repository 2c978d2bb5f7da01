"""What is measured on a face, in the terms of ISO/IEC 29794-5."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from facematch_gui.core.face import Face
from facematch_gui.core.mesh import mesh_roll
from facematch_gui.core.networks import Pixels
from facematch_gui.core.quality.expression import eyes_open, mouth_open
from facematch_gui.core.quality.focus import compression, sharpness
from facematch_gui.core.quality.light import light_measures
from facematch_gui.core.quality.patch import cut_patch
from facematch_gui.core.quality.placement import placement
from facematch_gui.core.quality.pose import pose_of
from facematch_gui.core.quality.values import Quality
from facematch_gui.core.quality.weighing import weight_of
from facematch_gui.core.sampling import grey
from facematch_gui.core.unusable import detail, eye_distance


class Better(Enum):
    """Which values of a measure are good."""

    HIGH = "high"
    LOW = "low"
    NEAR_ZERO = "near zero"
    MIDDLE = "middle"


@dataclass(frozen=True)
class Measure:
    """One measure, described for people and documents.

    Attributes:
        unit: of its values; ``share`` is of all there is, ``ratio`` of two like things.
        least: no value is below.
        most: no value is above; infinite where nothing bounds it.
        better: which values are good.
        component: the quality component of ISO/IEC 29794-5 (or what the standard says nearest to it) that it speaks of.
        method: how it is measured, in a few words.
    """

    unit: str
    least: float
    most: float
    better: Better
    component: str
    method: str


_ANY = float("inf")

MEASURES = {
    "inter_eye_distance": Measure(
        "pixels", 0, _ANY, Better.HIGH, "inter-eye distance", "between the middles of the eyes' corners, in the picture"
    ),
    "detail": Measure(
        "share", 0, _ANY, Better.HIGH, "inter-eye distance, after enlargement",
        "share of the chip's contrast that is lost with the eyes 16 pixels apart",
    ),
    "sharpness": Measure(
        "ratio", 0, _ANY, Better.HIGH, "sharpness", "finest to next finest frequency band, the worse direction"
    ),
    "compression": Measure(
        "ratio", -1, _ANY, Better.LOW, "no compression artefacts", "excess of the steps on a grid of 8 pixels, less one"
    ),
    "brightness": Measure("share", 0, 1, Better.MIDDLE, "moments of the luminance distribution", "mean over the skin"),
    "contrast": Measure(
        "share", 0, 1, Better.HIGH, "dynamic range", "from the 5th to the 95th percentile of brightness over the face"
    ),
    "under_exposure": Measure(
        "share", 0, 1, Better.LOW, "under-exposure prevention", "skin pixels at level 25 of 255 and below"
    ),
    "over_exposure": Measure(
        "share", 0, 1, Better.LOW, "over-exposure prevention", "skin pixels at level 247 of 255 and above"
    ),
    "illumination_uniformity": Measure(
        "ratio", 0, 1, Better.HIGH, "illumination uniformity", "light on the darker half of the face to the other"
    ),
    "illumination_balance": Measure(
        "stops", -8, 8, Better.NEAR_ZERO, "illumination uniformity", "above nought: the subject's left half is brighter"
    ),
    "glare": Measure("share", 0, 1, Better.LOW, "over-exposure prevention", "white spots far brighter than the face"),
    "eyes_covered": Measure(
        "share", 0, 1, Better.LOW, "eyes visible", "how much darker the better eye's surroundings are than the cheek"
    ),
    "roll": Measure(
        "degrees", -180, 180, Better.NEAR_ZERO, "head pose roll", "above nought: leans to the subject's right shoulder"
    ),
    "yaw": Measure("degrees", -90, 90, Better.NEAR_ZERO, "head pose yaw", "above nought: looks to the subject's left"),
    "pitch": Measure("degrees", -180, 180, Better.NEAR_ZERO, "head pose pitch", "above nought: looks down"),
    "mouth_open": Measure("ratio", 0, _ANY, Better.LOW, "mouth closed", "gap between the lips to the mouth's width"),
    "eyes_open": Measure("ratio", 0, _ANY, Better.HIGH, "eyes open", "gap of the lids to the eye's width, worse eye"),
    "head_size": Measure("ratio", 0, _ANY, Better.MIDDLE, "head size", "height of the mesh to that of the picture"),
    "offset_x": Measure(
        "share", -_ANY, _ANY, Better.NEAR_ZERO, "crop of the face image",
        "the face's middle right of the picture's, of its width",
    ),
    "offset_y": Measure(
        "share", -_ANY, _ANY, Better.NEAR_ZERO, "crop of the face image",
        "the face's middle below the picture's, of its height",
    ),
    "face_outside": Measure(
        "share", 0, 1, Better.LOW, "crop of the face image", "points of the mesh beyond the picture's edge"
    ),
    "face_visible": Measure(
        "share", 0, 1, Better.HIGH, "face occlusion prevention", "how sure the mesh is that there is a face at all"
    ),
}  # fmt: skip
"""Every measure that ``Quality`` holds, by name."""


def measure(pixels: Pixels, face: Face, chip: Pixels) -> Quality:
    """Measures one face.

    Args:
        pixels: the whole upright picture, RGB; only the face's part of it is read.
        face: its mesh and landmarks refer to ``pixels``.
        chip: the aligned chip, RGB.
    """
    patch = cut_patch(pixels, face)
    pose = pose_of(face.mesh)
    turned = mesh_roll(face.mesh)
    height, width = pixels.shape[:2]
    measures = {
        "inter_eye_distance": eye_distance(face.landmarks),
        "detail": detail(grey(chip)),
        "sharpness": sharpness(patch),
        "compression": compression(pixels, face.mesh),
        **light_measures(patch),
        "roll": pose.roll,
        "yaw": pose.yaw,
        "pitch": pose.pitch,
        "mouth_open": mouth_open(face.mesh),
        "eyes_open": eyes_open(face.mesh),
        **placement(face.mesh, turned, width, height),
        "face_visible": face.confidence,
    }
    return Quality(measures=measures, weight=weight_of(measures))
