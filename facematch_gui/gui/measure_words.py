"""The measures of a face's quality under names that a person understands, with their units."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from facematch_gui.gui.answer import decimal


def measure_rows(measures: Mapping[str, float]) -> list[tuple[str, str]]:
    """Each measure's name and its value with the unit, in the order in which they were measured."""
    names, units = _names(), _units()
    return [
        (names.get(code, code.replace("_", " ").capitalize()), units.get(code, "{value}").format(value=_value(value)))
        for code, value in measures.items()
    ]


def _value(value: float) -> str:
    """As many digits as tell two pictures apart."""
    size = abs(value)
    return decimal(value, 0 if size >= 100 else 1 if size >= 10 else 2)


def _names() -> dict[str, str]:
    return {
        "inter_eye_distance": QCoreApplication.translate("Measures", "Distance between the eyes"),
        "sharpness": QCoreApplication.translate("Measures", "Sharpness"),
        "exposure": QCoreApplication.translate("Measures", "Exposure"),
        "under_exposure": QCoreApplication.translate("Measures", "Too dark parts"),
        "over_exposure": QCoreApplication.translate("Measures", "Too bright parts"),
        "under_exposure_prevention": QCoreApplication.translate("Measures", "Not too dark"),
        "over_exposure_prevention": QCoreApplication.translate("Measures", "Not too bright"),
        "brightness": QCoreApplication.translate("Measures", "Brightness"),
        "contrast": QCoreApplication.translate("Measures", "Contrast"),
        "dynamic_range": QCoreApplication.translate("Measures", "Range of brightness"),
        "illumination_uniformity": QCoreApplication.translate("Measures", "Evenness of the light"),
        "glare": QCoreApplication.translate("Measures", "Glare"),
        "roll": QCoreApplication.translate("Measures", "Head tilted"),
        "yaw": QCoreApplication.translate("Measures", "Head turned to the side"),
        "pitch": QCoreApplication.translate("Measures", "Head up or down"),
        "mouth_open": QCoreApplication.translate("Measures", "Mouth open"),
        "mouth_closed": QCoreApplication.translate("Measures", "Mouth closed"),
        "eyes_open": QCoreApplication.translate("Measures", "Eyes open"),
        "eyes_visible": QCoreApplication.translate("Measures", "Eyes visible"),
        "resolution": QCoreApplication.translate("Measures", "True resolution"),
        "detail": QCoreApplication.translate("Measures", "Fine detail"),
    }


def _units() -> dict[str, str]:
    degrees = QCoreApplication.translate("Measures", "{value}°")
    return {
        "inter_eye_distance": QCoreApplication.translate("Measures", "{value} pixels"),
        "roll": degrees,
        "yaw": degrees,
        "pitch": degrees,
    }
