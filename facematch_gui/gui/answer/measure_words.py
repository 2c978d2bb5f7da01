"""The measures of a face's quality under names that a person understands, with their units."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from facematch_gui.gui.answer.words import decimal


def measure_rows(measures: Mapping[str, float]) -> list[tuple[str, str]]:
    """Each measure's name and its value with the unit, in the order in which they were measured."""
    names = measure_names()
    return [(names.get(code, code), _with_unit(code, value)) for code, value in measures.items()]


def measure_names() -> dict[str, str]:
    """The plain name of each measure."""
    return {
        "inter_eye_distance": QCoreApplication.translate("Measures", "Distance between the eyes"),
        "detail": QCoreApplication.translate("Measures", "Fine detail"),
        "sharpness": QCoreApplication.translate("Measures", "Sharpness"),
        "compression": QCoreApplication.translate("Measures", "Traces of compression"),
        "brightness": QCoreApplication.translate("Measures", "Brightness"),
        "contrast": QCoreApplication.translate("Measures", "Contrast"),
        "under_exposure": QCoreApplication.translate("Measures", "Black parts"),
        "over_exposure": QCoreApplication.translate("Measures", "White parts"),
        "illumination_uniformity": QCoreApplication.translate("Measures", "Evenness of light"),
        "illumination_balance": QCoreApplication.translate("Measures", "Brighter side"),
        "glare": QCoreApplication.translate("Measures", "Glare"),
        "eyes_covered": QCoreApplication.translate("Measures", "Eyes in shadow"),
        "roll": QCoreApplication.translate("Measures", "Head leaning (roll)"),
        "yaw": QCoreApplication.translate("Measures", "Head turned (yaw)"),
        "pitch": QCoreApplication.translate("Measures", "Head bent (pitch)"),
        "mouth_open": QCoreApplication.translate("Measures", "Mouth open"),
        "eyes_open": QCoreApplication.translate("Measures", "Eyes open"),
        "head_size": QCoreApplication.translate("Measures", "Size of the head"),
        "offset_x": QCoreApplication.translate("Measures", "Off the middle, across"),
        "offset_y": QCoreApplication.translate("Measures", "Off the middle, down"),
        "face_outside": QCoreApplication.translate("Measures", "Face cut off"),
        "face_visible": QCoreApplication.translate("Measures", "Face in sight"),
    }


def _with_unit(code: str, value: float) -> str:
    from facematch_gui.core.quality.measures import MEASURES

    unit = MEASURES[code].unit if code in MEASURES else "ratio"
    if unit == "share":
        value *= 100
    words = {
        "pixels": QCoreApplication.translate("Measures", "{value} pixels"),
        "degrees": QCoreApplication.translate("Measures", "{value}°"),
        "stops": QCoreApplication.translate("Measures", "{value} stops"),
        "share": QCoreApplication.translate("Measures", "{value} %"),
    }
    return words.get(unit, "{value}").format(value=_digits(value))


def _digits(value: float) -> str:
    """As many digits as tell two pictures apart."""
    size = abs(value)
    return decimal(value, 0 if size >= 100 else 1 if size >= 10 else 2)
