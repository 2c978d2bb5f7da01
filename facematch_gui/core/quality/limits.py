"""From which value on a measure is worth a word, and from which on the evidence is not worth an answer.

The figures in the comments: london is the 40 studio selfies and 40 printed and scanned documents used for development,
trainset the 1,054 uncurated selfies there whose eyes are at least 20 pixels apart, against 198 copied documents. "TAR"
is the share of a group's true pairs that is accepted where 0.1 % of all strangers are: 85.6 % over all of trainset.
``python bench/quality.py FOLDER`` prints them all.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from facematch_gui.core.unusable import DETAIL_EYE_DISTANCE
from facematch_gui.errors import PictureSide

POOR_WEIGHT = 0.17
"""Below this weight several weaknesses together leave too little.

4 % of trainset's selfies, with TAR 66 % and nearly three times as many strangers accepted.
"""


@dataclass(frozen=True)
class Limit:
    """When something is said about a measure.

    Attributes:
        key: of its words.
        code: of its finding.
        measure: what is looked at.
        limit: the value from which on something is said; beyond it lie the values towards ``extreme``.
        extreme: the value at which it could hardly be worse.
        poor: whether from ``extreme`` on the evidence is not worth an answer.
    """

    key: str
    code: str
    measure: str
    limit: float
    extreme: float
    poor: bool = True

    def reach(self, measures: Mapping[str, float]) -> float:
        """How far the measure is on its way from the limit (0) to the extreme (1); below nought all is well."""
        return (measures[self.measure] - self.limit) / (self.extreme - self.limit)


LIMITS = (
    # Refused under 20; TAR 72 % from 20 to 25 pixels, 89 % from 30 on. 60 is what the product promises to ask for.
    Limit("inter_eye_distance", "inter_eye_distance", "inter_eye_distance", 60, 20, poor=False),
    # london's selfies have 0.188 at least, its documents 0.070. TAR 69 % below 0.07 in trainset.
    Limit("detail", "detail", "detail", 0.07, 0.055),
    # london's selfies have 0.785 at least. A blur as wide as 3.6 % of the distance between the eyes brings them to 0.37
    # in the mean; a shake of 28 % to 0.42 and their TAR from 100 to 82 %, one of 41 % to 0.26 and 55 %.
    Limit("sharpness", "sharpness", "sharpness", 0.62, 0.40),
    # JPEG of quality 25 in a picture of london's size; its documents have 0.876 at most.
    Limit("compression", "compression_artefacts", "compression", 1.2, 4, poor=False),
    # Skin as such is never this dark: london's darkest faces have 0.004. Made darker by six stops, london's selfies are
    # all refused as too dark, but would still match.
    Limit("under_exposure", "under_exposure", "under_exposure", 0.15, 0.85),
    # 99 % of trainset's selfies have 0.03 at most. Made brighter by three stops, most of
    # london's selfies are refused as too bright; only there their TAR begins to fall.
    Limit("over_exposure", "over_exposure", "over_exposure", 0.05, 0.7),
    # london's selfies have 0.227 at least, dark skin included, its documents 0.153.
    Limit("contrast", "dynamic_range", "contrast", 0.15, 0.045),
    # One and a half stops: one half gets 2.8 times the light of the other. TAR hardly falls, even at four stops.
    Limit("light_from_left", "illumination_uniformity", "illumination_balance", 1.5, 5, poor=False),
    Limit("light_from_right", "illumination_uniformity", "illumination_balance", -1.5, -5, poor=False),
    # london has none. Where there is any, two to three times as many strangers are accepted.
    Limit("glare", "glare", "glare", 0.006, 0.2),
    # london has 0.417 at most over all skins; dark glasses 0.66 to 0.95. TAR 67 % from 0.6 on.
    Limit("eyes_covered", "eyes_visible", "eyes_covered", 0.62, 0.76),
    # london's selfies have 0.219 at least. TAR 69 % below 0.18: eyes pressed shut or looking down.
    Limit("eyes_open", "eyes_open", "eyes_open", 0.18, 0.14),
    # The mesh sees about 40 degrees where the head is turned by 45 and more. TAR 80 % from 20 degrees on, 67 % from 40.
    Limit("looks_left", "head_pose_yaw", "yaw", 20, 40),
    Limit("looks_right", "head_pose_yaw", "yaw", -20, -40),
    # A chin that is raised costs more than one that is lowered: TAR 61 % from 15 degrees on, against 77 % from 25.
    Limit("looks_down", "head_pose_pitch", "pitch", 25, 38),
    Limit("looks_up", "head_pose_pitch", "pitch", -15, -25),
    # Alignment turns the face upright, so that little is lost: TAR 81 % from 20 degrees on.
    Limit("leans_right", "head_pose_roll", "roll", 18, 60, poor=False),
    Limit("leans_left", "head_pose_roll", "roll", -18, -60, poor=False),
    # london's broadest smile has 0.308. TAR 73 % from 0.4 on.
    Limit("mouth_open", "mouth_closed", "mouth_open", 0.32, 0.9, poor=False),
    # Of the mesh's points; the chip lacks a corner of the face.
    Limit("face_outside", "crop_of_the_face", "face_outside", 0.02, 0.3),
    # The mesh is surer than 0.99 of 1,486 of 1,494 faces of both collections; below 0.5 are those that only a second
    # look finds: behind hands, in profile. Its points, and so the chip, are not to be relied on there.
    Limit("face_visible", "face_occlusion", "face_visible", 0.9, 0.5),
)
"""All that findings are made of."""

DOCUMENT_LIMITS = {
    # Print and scan cost sharpness: london's documents have 0.525 at least, trainset's 0.481.
    "sharpness": Limit("sharpness", "sharpness", "sharpness", 0.52, 0.40),
    # What is refused begins at 0.048.
    "detail": Limit("detail", "detail", "detail", 0.055, 0.04, poor=False),
}

FRAMING_LIMITS = (
    Limit("face_outside", "crop_of_the_face", "face_outside", 0.005, 0.3, poor=False),
    # The face with hair and chin fills the picture's height.
    Limit("too_close", "head_size", "head_size", 0.8, 1.2, poor=False),
    Limit("come_closer", "inter_eye_distance", "inter_eye_distance", 60, 20, poor=False),
    # Wide cameras hold a small face in many pixels, but bystanders and the room as well.
    Limit("too_far", "head_size", "head_size", 0.15, 0.05, poor=False),
    Limit("too_far_left", "position", "offset_x", 0.25, 0.5, poor=False),
    Limit("too_far_right", "position", "offset_x", -0.25, -0.5, poor=False),
    Limit("too_low", "position", "offset_y", 0.25, 0.5, poor=False),
    Limit("too_high", "position", "offset_y", -0.25, -0.5, poor=False),
)
"""What a person before a camera is told first. Left and right are the subject's, whose left lies right in a picture."""

OUTDONE_BY = {
    "sharpness": "detail",
    "over_exposure": "glare",
    "dynamic_range": "under_exposure",
    "eyes_open": "eyes_visible",
}
"""A finding that says nothing new beside another: code by code."""


def limits_for(side: PictureSide, measures: Mapping[str, float]) -> tuple[Limit, ...]:
    """The limits that hold for a picture of this side."""
    limits = LIMITS if side == "selfie" else tuple(DOCUMENT_LIMITS.get(limit.key, limit) for limit in LIMITS)
    if measures["inter_eye_distance"] < DETAIL_EYE_DISTANCE:  # a small face has no room for such detail
        limits = tuple(limit for limit in limits if limit.key != "detail")
    return limits
