"""A month of checks at a glance: how many, how they ended, at which desk, and whether the scores drift."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facematch_gui.gui.models.scrolled import ScrolledCards
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.records.access import RecordsAccess
from facematch_gui.gui.records.histogram import ScoreHistogram
from facematch_gui.gui.records.overview_parts import CountTiles, DeskTable, ShareBars
from facematch_gui.gui.records.overview_words import drift_words, reviews_words
from facematch_gui.gui.records.report.saving import ReportSaving
from facematch_gui.gui.records.words import month_words
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Overview

_MONTHS = 36
"""How far back months are offered."""


class OverviewPage(QWidget):
    """One month at a time; names nobody.

    Args:
        today: the day on the machine's calendar.
    """

    back_wanted = Signal()
    remarked = Signal(str)
    """What has been done, for the status bar."""

    def __init__(
        self,
        theme: Theme,
        access: RecordsAccess,
        today: Callable[[], date] = date.today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._access = access
        self._today = today
        self.overview: Overview | None = None
        """What is shown."""
        self.month = QComboBox()
        self.month.setMaxVisibleItems(12)
        self.back_button = QPushButton(self.tr("Bac&k to the desk"))
        self.report_button = QPushButton(self.tr("Re&port…"))
        self.report_button.setToolTip(self.tr("Save this month as a report (PDF)"))
        self.reports = ReportSaving(access, self)
        self.notice = Notice(theme)
        self.nothing = wrapping("sentence")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tiles = CountTiles(theme)
        self.reviews = wrapping("")
        self.desks = DeskTable()
        self.problems = ShareBars(theme)
        self.histogram = ScoreHistogram(theme)
        self.drift = wrapping("")
        self._cards = [
            self._card(self.tr("Checks"), self.tiles, self.reviews),
            self._card(self.tr("Scores"), self.histogram, self.drift),
            self._card(self.tr("Desks"), self.desks),
            self._card(self.tr("What was wrong with the pictures"), self.problems),
        ]
        self.view = ScrolledCards([self.notice, self.nothing, *self._cards])
        self._lay_out()
        self.month.currentIndexChanged.connect(self._look)
        self.report_button.clicked.connect(self._want_report)
        self.reports.saved.connect(self.remarked)
        self.reports.failed.connect(self.notice.show_error)
        self.back_button.clicked.connect(lambda _checked: self.back_wanted.emit())

    def _card(self, title: str, *widgets: QWidget) -> QFrame:
        card = QFrame()
        card.setObjectName("card")
        heading = wrapping("sentence")
        heading.setText(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(heading)
        for widget in widgets:
            column.addWidget(widget)
        return card

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Overview"))
        heading.setObjectName("heading")
        label = QLabel(self.tr("Mon&th"))
        label.setBuddy(self.month)
        self.month.setAccessibleName(self.tr("Month"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(label)
        head.addWidget(self.month)
        head.addSpacing(8)
        head.addWidget(self.report_button)
        head.addWidget(self.back_button)
        page = QVBoxLayout(self)
        page.setContentsMargins(10, 8, 10, 4)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.view, 1)
        stops = [self.month, self.histogram, self.desks, self.problems, self.report_button, self.back_button]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    # -- coming and going ----------------------------------------------------------------------------------------

    def enter(self) -> None:
        """The page comes into sight, with this month."""
        self.month.blockSignals(True)
        self.month.clear()
        first = self._today().replace(day=1)
        for back in range(_MONTHS):
            year, month = divmod(first.year * 12 + first.month - 1 - back, 12)
            each = date(year, month + 1, 1)
            self.month.addItem(month_words(each), each)
        self.month.blockSignals(False)
        self.month.setFocus()
        self._look()

    def clear(self) -> None:
        """Whoever comes next sees nothing of it."""
        self.notice.clear()
        self._show_cards("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    # -- what is shown -------------------------------------------------------------------------------------------

    @Slot()
    def _look(self) -> None:
        month: date = self.month.currentData()
        self.notice.clear()
        self._show_cards(self.tr("Counting…"))
        self._access.ask(
            "overview",
            lambda history, person: history.overview(month, person),
            done=self.show_overview,
            failed=self._on_failed,
        )

    def _on_failed(self, error: Exception) -> None:
        self._show_cards("")
        self.nothing.hide()
        self.notice.show_error(error)

    def _show_cards(self, instead: str) -> None:
        """The cards, or what is said in their place."""
        self.overview = None
        self.report_button.setEnabled(False)
        self.nothing.setText(instead)
        self.nothing.setVisible(bool(instead))
        for card in self._cards:
            card.hide()

    def show_overview(self, overview: Overview) -> None:
        if not overview.checks:
            self._show_cards(self.tr("No check was made in this month."))
            self.overview = overview
            return
        self._show_cards("")
        self.overview = overview
        self.report_button.setEnabled(True)
        self.tiles.show_counts(overview.checks, overview.verdicts)
        self.reviews.setText(reviews_words(overview))
        self.desks.show_desks(overview.desks)
        self.problems.show_shares(overview.problems, overview.checks)
        self.histogram.show_scores(overview.scores, overview.scores_before)
        self.drift.setText(drift_words(overview))
        checks, scores, desks, problems = self._cards
        checks.show()
        desks.setVisible(len(overview.desks) > 1)
        problems.setVisible(bool(overview.problems))
        scores.setVisible(bool(sum(overview.scores)))

    @Slot()
    def _want_report(self) -> None:
        if self.overview is not None:
            self.reports.ask_for_month(self.overview.month)
