"""A month at a glance, over real records."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.gui.records.histogram import ScoreHistogram
from facematch_gui.gui.records.overview_page import OverviewPage
from facematch_gui.gui.theme import DARK, LIGHT, Theme
from facematch_gui.records.values import Person, RecordedVerdict, Role
from tests.gui.records.site import ADMINISTRATOR, MONTH, REVIEW, Room, check, decided, put

Open = Callable[..., tuple[OverviewPage, Room]]


@pytest.fixture
def open_overview(make_room: Callable[..., Room], theme: Theme) -> Open:
    def opened(who: Person | None = None) -> Any:
        room = make_room(who=who)
        page = OverviewPage(theme, room.access)
        room.show(page)
        page.enter()
        room.settle()
        return page, room

    return opened


@pytest.fixture
def page(open_overview: Open) -> OverviewPage:
    """With the month of the tests."""
    page, _ = open_overview()
    page.show_overview(MONTH)
    return page


def test_this_months_checks_are_counted(open_overview: Open) -> None:
    kept = put([check(), check(**REVIEW), check(**REVIEW), check(RecordedVerdict.NO_MATCH, desk="Reception")])
    decided(kept[1].record, True, ADMINISTRATOR)
    page, _ = open_overview()
    assert page.overview is not None
    assert page.overview.checks == 4
    assert page.tiles.numbers[None].text() == "4"
    assert page.tiles.numbers[RecordedVerdict.REVIEW].accessibleName() == "Review · 50\N{NO-BREAK SPACE}%: 2"
    said = "Of the reviews, people decided: the same person 1, different people 0. Waiting for a decision: 1."
    assert page.reviews.text() == said
    assert page.desks.isVisible()
    assert page.problems.rows[0][0].text() == "Selfie: Blurred"


def test_a_month_without_checks_says_so(open_overview: Open) -> None:
    put([check()])
    page, room = open_overview()
    assert page.histogram.isVisible()
    page.month.setCurrentIndex(5)
    room.settle()
    assert page.nothing.text() == "No check was made in this month."
    assert not page.histogram.isVisible()


def test_an_officer_is_told_that_it_is_not_for_them(open_overview: Open) -> None:
    page, _ = open_overview(Person("Anna", Role.OFFICER, "ab" * 16))
    assert page.notice.text
    assert not page.histogram.isVisible()


def test_desks_with_most_checks_come_first_with_their_review_rate(page: OverviewPage) -> None:
    texts = [[item.text() if (item := page.desks.item(row, column)) else "" for column in range(7)] for row in (0, 1)]
    assert texts == [
        ["Counter 3", "1,000", "900", "20", "0", "80", "2.0\N{NO-BREAK SPACE}%"],
        ["Reception", "200", "100", "100", "0", "0", "50\N{NO-BREAK SPACE}%"],
    ]
    assert page.desks.verticalScrollBar().maximum() == 0


def test_one_desk_needs_no_table(page: OverviewPage) -> None:
    page.show_overview(replace(MONTH, desks={"Counter 3": MONTH.desks["Counter 3"]}))
    assert not page.desks.isVisible()


@pytest.mark.parametrize(
    ("drift", "said"),
    [
        (None, "Too few scores"),
        (0.05, "The scores are spread as in"),
        (0.15, "The scores are spread a little otherwise"),
        (0.3, "The scores are spread clearly otherwise"),
    ],
)
def test_a_drift_in_words(drift: float | None, said: str, page: OverviewPage) -> None:
    page.show_overview(replace(MONTH, drift=drift))
    assert page.drift.text().startswith(said)


def test_the_months_offered_end_with_this_one(page: OverviewPage) -> None:
    today = date.today()  # noqa: DTZ011 - the page asks the machine's calendar, too
    assert page.month.itemData(0) == today.replace(day=1)
    assert page.month.itemData(12) == today.replace(day=1, year=today.year - 1)


def test_the_keyboard_reaches_everything_and_leaves(page: OverviewPage, qtbot: QtBot) -> None:
    for widget in (page.month, page.histogram, page.desks, page.problems, page.back_button):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    with qtbot.waitSignal(page.back_wanted):
        qtbot.keyClick(page.histogram, Qt.Key.Key_Escape)


# --- The chart --------------------------------------------------------------------------------------------------------


def test_the_chart_is_told_in_words(page: OverviewPage) -> None:
    said = page.histogram.accessibleName()
    assert said.startswith("The month shown: 3 to 4: 18\N{NO-BREAK SPACE}%, 4 to 5: 82\N{NO-BREAK SPACE}%.")
    assert "The three months before: 4 to 5: 100\N{NO-BREAK SPACE}%." in said


@pytest.mark.parametrize(("name", "colours"), [("light", LIGHT), ("dark", DARK)])
def test_the_chart_is_drawn_in_the_colours_in_force(name: str, colours: Any, qtbot: QtBot) -> None:
    chart = ScoreHistogram(Theme(paths.resource("icons"), name))
    qtbot.addWidget(chart)
    chart.resize(500, 205)
    chart.show_scores([0] * 12 + [5] + [0] * 11, [0] * 24)
    image = chart.grab().toImage()
    column = image.pixelColor(round(image.width() * 12.5 / 24), image.height() // 2).name()
    assert column == colours.accent
    assert image.pixelColor(image.width() // 4, image.height() // 2).name() != colours.accent


def test_a_chart_without_scores_is_empty(qtbot: QtBot, theme: Theme) -> None:
    chart = ScoreHistogram(theme)
    qtbot.addWidget(chart)
    chart.show_scores([0] * 24, [0] * 24)
    assert chart.accessibleName() == "The month shown: no scores."
    assert not chart.grab().isNull()
