"""What findings say: templates in English, which a front end may translate before it fills them.

Left and right are the reader's own in a selfie's advice.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """What is wrong, without a full stop, and what to do about it, in full sentences."""

    title: str
    advice: str


_ANOTHER_DOCUMENT = "If there is another document with a better portrait, use that one."

SELFIE = {
    "inter_eye_distance": Words(
        "The face is small: the eyes are {inter_eye_distance:.0f} pixels apart",
        "Come closer to the camera, or use the picture in its original size.",
    ),
    "detail": Words(
        "The picture shows little detail",
        "It seems to be enlarged from a smaller one, or out of focus. Use the original picture, or take it again.",
    ),
    "sharpness": Words(
        "The picture is blurred", "Hold still, wipe the lens, and let the camera focus before you take it."
    ),
    "compression": Words(
        "The picture has been compressed too much", "Use the original file, not a copy from a chat or a web page."
    ),
    "under_exposure": Words("The face is too dark", "Turn towards the light, or switch on a lamp in front of you."),
    "over_exposure": Words(
        "The face is too bright", "Step out of the bright light, or take the picture without a flash."
    ),
    "contrast": Words(
        "The face is pale and without contrast", "Let light fall on your face from the front, and wipe the lens."
    ),
    "light_from_left": Words(
        "The light falls on one side of the face", "Turn a little to your left, towards the light."
    ),
    "light_from_right": Words(
        "The light falls on one side of the face", "Turn a little to your right, towards the light."
    ),
    "glare": Words(
        "A light shines back from the face",
        "Move the lamp to the side, do without a flash, or take off your glasses.",
    ),
    "eyes_covered": Words(
        "The eyes are covered or in deep shadow",
        "Take off dark glasses, move hair and hat out of the way, and let light fall on your eyes.",
    ),
    "eyes_open": Words("The eyes are closed, or nearly so", "Open both eyes, and look into the camera."),
    "looks_left": Words(
        "The head is turned to the side", "Look straight into the camera: turn your head to your right."
    ),
    "looks_right": Words(
        "The head is turned to the side", "Look straight into the camera: turn your head to your left."
    ),
    "looks_down": Words("The head is bent down", "Raise your chin a little, or hold the camera lower."),
    "looks_up": Words("The head is bent back", "Lower your chin a little, or hold the camera higher."),
    "leans_right": Words("The head leans to one side", "Hold your head upright: it leans to your right."),
    "leans_left": Words("The head leans to one side", "Hold your head upright: it leans to your left."),
    "mouth_open": Words("The mouth is open", "Close your mouth."),
    "face_visible": Words(
        "The face is partly hidden", "Take hands, hair, mask or glasses away from your face, and look into the camera."
    ),
    "face_outside": Words(
        "The face is cut off at the picture's edge", "Move so that your whole face is in the picture."
    ),
    "come_closer": Words("The face is small", "Come closer to the camera."),
    "too_close": Words("The face is too close", "Move back a little."),
    "too_far": Words("The face is far away", "Come closer to the camera."),
    "too_far_left": Words("The face is not in the middle", "Move a little to your right."),
    "too_far_right": Words("The face is not in the middle", "Move a little to your left."),
    "too_low": Words("The face is low in the picture", "Sit up, or tilt the camera down."),
    "too_high": Words("The face is high in the picture", "Sit lower, or tilt the camera up."),
}
DOCUMENT = {
    "inter_eye_distance": Words(
        "The portrait is small: its eyes are {inter_eye_distance:.0f} pixels apart",
        "Scan the document at 300 dpi or more, or photograph it from closer.",
    ),
    "detail": Words(
        "The portrait shows little detail",
        "The picture seems to be enlarged from a smaller one, or out of focus. Scan the document again at 300 dpi.",
    ),
    "sharpness": Words(
        "The portrait is blurred", "Scan the document at 300 dpi, pressed flat on the glass, or photograph it again."
    ),
    "compression": Words(
        "The picture has been compressed too much", "Scan the document again, and save it in high quality or as PNG."
    ),
    "under_exposure": Words(
        "The portrait is too dark", "Scan the document again, brighter, or photograph it in more light."
    ),
    "over_exposure": Words(
        "The portrait is too bright", "Scan the document again, darker, or photograph it without a flash."
    ),
    "contrast": Words(
        "The portrait is pale",
        "Scan the document again with more contrast, and in colour. " + _ANOTHER_DOCUMENT,
    ),
    "light_from_left": Words(
        "The light on the portrait is uneven", "Press the page flat, and light it evenly from both sides, or scan it."
    ),
    "light_from_right": Words(
        "The light on the portrait is uneven", "Press the page flat, and light it evenly from both sides, or scan it."
    ),
    "glare": Words(
        "A light shines back from the portrait", "Tilt the page so that the light does not reflect, or scan it."
    ),
    "eyes_covered": Words("The eyes in the portrait are covered or in deep shadow", _ANOTHER_DOCUMENT),
    "eyes_open": Words("The eyes in the portrait are closed, or nearly so", _ANOTHER_DOCUMENT),
    "looks_left": Words("The head in the portrait is turned to the side", _ANOTHER_DOCUMENT),
    "looks_right": Words("The head in the portrait is turned to the side", _ANOTHER_DOCUMENT),
    "looks_down": Words(
        "The head in the portrait is bent down", "Photograph the page from straight above. " + _ANOTHER_DOCUMENT
    ),
    "looks_up": Words(
        "The head in the portrait is bent back", "Photograph the page from straight above. " + _ANOTHER_DOCUMENT
    ),
    "leans_right": Words("The portrait is tilted", "Lay the document straight on the glass."),
    "leans_left": Words("The portrait is tilted", "Lay the document straight on the glass."),
    "mouth_open": Words("The mouth in the portrait is open", _ANOTHER_DOCUMENT),
    "face_visible": Words(
        "The portrait can hardly be made out",
        "Scan the page flat, with nothing lying on it. " + _ANOTHER_DOCUMENT,
    ),
    "face_outside": Words(
        "The portrait is cut off at the picture's edge", "Scan the whole page, and cut nothing from the portrait."
    ),
}
"""By the key of the limit."""
