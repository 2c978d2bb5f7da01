"""The colours: every text can be read on its ground, in both schemes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.gui.theme import DARK, LIGHT, Colours, Theme


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2.1 defines it."""
    weighted = ((colour.redF(), 0.2126), (colour.greenF(), 0.7152), (colour.blueF(), 0.0722))
    return sum(weight * _linear(part) for part, weight in weighted)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(QColor(one)), luminance(QColor(other))), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("text", ["match", "review", "no_match", "warning", "text", "faint"])
def test_every_text_can_be_read_on_a_card(colours: Colours, text: str) -> None:
    assert contrast(getattr(colours, text), colours.card) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK])
@pytest.mark.parametrize("text", ["text", "warning"])
def test_a_notice_can_be_read_on_its_own_ground(colours: Colours, text: str) -> None:
    assert contrast(getattr(colours, text), colours.warning_ground) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["match", "review", "no_match"])
def test_the_mark_in_a_sign_is_cut_out_to_the_card(scheme: str, name: str, qtbot: QtBot) -> None:
    theme = Theme(paths.resource("icons"), scheme)
    image = theme.icon(name, lambda colours: getattr(colours, name)).pixmap(QSize(96, 96)).toImage()
    found = {
        image.pixelColor(x, y).name() for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() == 255
    }
    assert {theme.colours.card, getattr(theme.colours, name)} <= found
