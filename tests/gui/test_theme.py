"""The colours: every text can be read on its ground, in both schemes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox, QFrame, QLineEdit, QWidget
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


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[str], Theme]]:
    """Dresses the program in a scheme, and undresses it."""
    before = qapp.style().objectName(), qapp.palette(), qapp.styleSheet()

    def dress(scheme: str) -> Theme:
        theme = Theme(paths.resource("icons"), scheme)
        theme.apply(qapp)
        return theme

    yield dress
    qapp.setStyle(before[0])
    qapp.setStyleSheet(before[2])
    qapp.setPalette(before[1], "QCheckBox")  # type: ignore[arg-type]  # as in the theme
    qapp.setPalette(before[1])


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("kind", [QLineEdit, QCheckBox])
def test_the_outline_of_a_field_is_seen_on_a_card(
    kind: type[QWidget], scheme: str, dressed: Callable[[str], Theme], qtbot: QtBot
) -> None:
    theme = dressed(scheme)
    card = QFrame()
    qtbot.addWidget(card)
    card.setObjectName("card")
    field = kind(card)
    field.setGeometry(20, 20, 60, 24)
    card.resize(100, 64)
    image = card.grab().toImage()
    middle = image.height() // 2
    row = [image.pixelColor(x, middle).name() for x in range(10, image.width() // 2)]
    assert max(contrast(colour, theme.colours.card) for colour in row) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["match", "review", "no_match"])
def test_the_mark_in_a_sign_is_cut_out_to_the_card(scheme: str, name: str, qtbot: QtBot) -> None:
    theme = Theme(paths.resource("icons"), scheme)
    image = theme.icon(name, lambda colours: getattr(colours, name)).pixmap(QSize(96, 96)).toImage()
    found = {
        image.pixelColor(x, y).name() for x in range(96) for y in range(96) if image.pixelColor(x, y).alpha() == 255
    }
    assert {theme.colours.card, getattr(theme.colours, name)} <= found
