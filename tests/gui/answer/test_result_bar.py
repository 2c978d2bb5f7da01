"""The scale from 0 to 6: the length, the whisker, the points and their words, read off the painted picture."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.gui.answer.score_bar import ScoreBar
from facematch_gui.gui.answer.words import Reading
from facematch_gui.gui.theme import Theme


def reading(
    strength: float = 4.1, low: float = 3.8, high: float = 4.5, vouched: float = 5.0, verdict: str = "match",
    review: float = 2.0, match: float = 3.3, beyond_data: bool = False,
) -> Reading:  # fmt: skip
    return Reading(strength, low, high, vouched, review, match, verdict, beyond_data)


@pytest.fixture
def bar(qapp: QApplication, theme: Theme, qtbot: QtBot) -> ScoreBar:
    bar = ScoreBar(Theme(paths.resource("icons"), "light"))
    qtbot.addWidget(bar)
    bar.resize(620, bar.sizeHint().height())
    bar.show()
    return bar


def painted(bar: ScoreBar) -> QImage:
    return bar.grab().toImage()


def near(colour: QColor, name: str) -> bool:
    other = QColor(name)
    apart = (colour.red() - other.red(), colour.green() - other.green(), colour.blue() - other.blue())
    return all(abs(one) <= 12 for one in apart)


def edge(bar: ScoreBar) -> int:
    """A row of the track above the whisker."""
    return round(bar.track().top() + 2)


@pytest.mark.parametrize(
    ("verdict", "strength", "name"), [("match", 4.1, "match"), ("review", 2.6, "review"), ("no_match", 1.4, "no_match")]
)
def test_the_length_ends_at_the_score_in_the_colour_of_the_answer(
    bar: ScoreBar, verdict: str, strength: float, name: str
) -> None:
    bar.show_reading(reading(strength, strength - 0.3, strength + 0.3, verdict=verdict))
    image, row, end = painted(bar), edge(bar), round(bar.x_of(strength))
    colour = getattr(bar._theme.colours, name)
    assert near(image.pixelColor(end - 3, row), colour)
    assert near(image.pixelColor(end + 3, row), bar._theme.colours.well)


def test_the_whisker_reaches_from_end_to_end_of_the_interval(bar: ScoreBar) -> None:
    bar.show_reading(reading())
    image, middle = painted(bar), round(bar.track().center().y())
    text = bar._theme.colours.text
    for strength in (3.8, 4.0, 4.3, 4.5):
        x = round(bar.x_of(strength))
        column = [image.pixelColor(x, y) for y in range(middle - 2, middle + 3)]
        assert any(near(colour, text) for colour in column), f"no whisker at {strength}"
    beyond = round(bar.x_of(4.5)) + 8
    assert not any(near(image.pixelColor(beyond, y), text) for y in range(middle - 2, middle + 3))


def test_an_open_interval_ends_in_an_arrow_beyond_the_data(bar: ScoreBar) -> None:
    bar.show_reading(reading(5.0, 5.0, 5.0, beyond_data=True))
    image, middle = painted(bar), round(bar.track().center().y())
    x = round((bar.x_of(5.0) + bar.x_of(5.2)) / 2)
    assert any(near(image.pixelColor(x, y), bar._theme.colours.text) for y in range(middle - 2, middle + 3))
    assert "5.0 to open" in bar.accessibleName()


def test_beyond_the_data_the_length_fades(bar: ScoreBar) -> None:
    bar.show_reading(reading(5.0, 5.0, 5.0, beyond_data=True))
    image, row, colours = painted(bar), edge(bar), bar._theme.colours
    solid, pale = image.pixelColor(round(bar.x_of(4.9)), row), image.pixelColor(round(bar.x_of(5.6)), row)
    assert near(solid, colours.match)
    assert solid.lightness() < pale.lightness() < QColor(colours.well).lightness()
    assert near(image.pixelColor(round(bar.x_of(5.95)), row), colours.well)


def test_each_point_has_a_triangle_a_line_and_its_word(bar: ScoreBar) -> None:
    bar.show_reading(reading(0.5, 0.4, 0.6, verdict="no_match"))
    image, colours = painted(bar), bar._theme.colours
    for strength in (2.0, 3.3):
        x = round(bar.x_of(strength))
        assert near(image.pixelColor(x, round(bar.track().top() - 5)), colours.text)
        assert any(near(image.pixelColor(x + dx, edge(bar) + 2), colours.text) for dx in (-1, 0, 1))
    assert [text for text, _ in bar.labels()] == ["Review", "Match"]


@pytest.mark.parametrize(
    ("review", "match"), [(2.0, 3.3), (5.9, 6.0), (3.3, 3.31), (0.01, 0.02), (5.0, 5.0), (0.0, 6.0)]
)
@pytest.mark.parametrize("width", [200, 340, 900])
def test_the_words_of_the_points_stand_apart_and_within(bar: ScoreBar, review: float, match: float, width: int) -> None:
    bar.resize(width, bar.height())
    bar.show_reading(reading(review=review, match=match))
    labels = [rect for _, rect in bar.labels()]
    assert len(labels) == (1 if review == match else 2)
    for rect in labels:
        assert rect.left() >= 0
        assert rect.right() <= width
    if len(labels) == 2 and match > 0.1:
        assert labels[0].right() < labels[1].left()


def test_a_cleared_bar_shows_and_says_nothing(bar: ScoreBar) -> None:
    bar.show_reading(reading())
    bar.clear()
    assert not bar.accessibleName()
    assert not bar.labels()
    assert near(painted(bar).pixelColor(round(bar.x_of(1.5)), edge(bar)), bar._theme.colours.well)
