"""What is looked for in the history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from enum import Enum
from itertools import pairwise

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.batch.words import answer_icons, answer_word
from facematch_gui.gui.records.words import state_words
from facematch_gui.gui.sentences import without_key
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Query, RecordedVerdict, State


class Days(Enum):
    """Which days are looked through."""

    ALL = "all"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    CHOSEN = "chosen"


_BACK = {Days.TODAY: 0, Days.WEEK: 6, Days.MONTH: 29}
"""How many days before today are looked through, too."""


class SearchForm(QFrame):
    """One row of what can be known of a check; every part may be left as it is.

    Args:
        today: the day on the machine's calendar.
    """

    wanted = Signal(object)
    """A ``Query``: a choice was made, or Enter pressed."""

    def __init__(self, theme: Theme, today: Callable[[], date] = date.today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._today = today
        self.case = QLineEdit()
        self.officer = QLineEdit()
        self.days = QComboBox()
        self.since, self.until = QDateEdit(), QDateEdit()
        self.verdict = QComboBox()
        self.state = QComboBox()
        self.search_button = QPushButton(self.tr("&Find"))
        self.search_button.setObjectName("primary")
        self._fill(theme)
        self._lay_out()
        for edit in (self.case, self.officer):
            edit.returnPressed.connect(self._want)
        for choice in (self.verdict, self.state, self.days):
            choice.activated.connect(self._want)
        for day in (self.since, self.until):
            day.editingFinished.connect(self._want)
        self.search_button.clicked.connect(self._want)
        self.days.currentIndexChanged.connect(self._show_days)
        self._show_days()

    # -- building ------------------------------------------------------------------------------------------------

    def _fill(self, theme: Theme) -> None:
        for days, words in (
            (Days.ALL, self.tr("At any time")),
            (Days.TODAY, self.tr("Today")),
            (Days.WEEK, self.tr("Last 7 days")),
            (Days.MONTH, self.tr("Last 30 days")),
            (Days.CHOSEN, self.tr("From … to …")),
        ):
            self.days.addItem(words, days)
        icons = answer_icons(theme)
        self.verdict.addItem(self.tr("All"), None)
        for verdict in RecordedVerdict:
            self.verdict.addItem(icons[verdict], answer_word(verdict), verdict)
        self.state.addItem(self.tr("All"), None)
        for state in State:
            self.state.addItem(state_words(state), state)
        today = self._today()
        now = QDate(today.year, today.month, today.day)
        for edit, name in ((self.since, self.tr("First day")), (self.until, self.tr("Last day"))):
            edit.setCalendarPopup(True)
            edit.setDate(now)
            edit.setAccessibleName(name)
        for box in (self.days, self.verdict, self.state):
            # As wide as the row allows: the list that opens is as wide as its words.
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(8)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        fields = (
            (self.tr("Case &reference"), self.case, 5),
            (self.tr("&Officer"), self.officer, 4),
            (self.tr("W&hen"), self.days, 4),
            (self.tr("&Answer"), self.verdict, 4),
            (self.tr("S&tate"), self.state, 5),
        )
        for column, (title, field, stretch) in enumerate(fields):
            label = QLabel(title)
            label.setObjectName("faint")
            label.setWordWrap(True)
            label.setBuddy(field)
            field.setAccessibleName(without_key(title))
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignBottom)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, stretch)
        grid.addWidget(self.search_button, 1, len(fields))
        self._between = QWidget()
        row = QHBoxLayout(self._between)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        row.addStretch(1)
        for words, edit in ((self.tr("From"), self.since), (self.tr("unti&l"), self.until)):
            label = QLabel(words)
            label.setObjectName("faint")
            label.setBuddy(edit)
            row.addWidget(label)
            row.addWidget(edit)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 8, 14, 10)
        rows.setSpacing(2)
        rows.addLayout(grid)
        rows.addWidget(self._between)
        for before, after in pairwise(self.focus_order()):
            QWidget.setTabOrder(before, after)

    def focus_order(self) -> list[QWidget]:
        """What Tab stops at."""
        return [
            self.case, self.officer, self.days, self.verdict, self.state, self.search_button,
            self.since, self.until,
        ]  # fmt: skip

    # -- what is asked for ---------------------------------------------------------------------------------------

    def query(self) -> Query:
        since, until = self._between_days()
        # Of an enumeration of texts Qt keeps the text.
        verdict, state = self.verdict.currentData(), self.state.currentData()
        return Query(
            case=self.case.text().strip(),
            officer=self.officer.text().strip(),
            since=since,
            until=until,
            verdict=RecordedVerdict(verdict) if verdict else None,
            state=State(state) if state else None,
        )

    def _between_days(self) -> tuple[date | None, date | None]:
        days, today = self.days.currentData(), self._today()
        if days in _BACK:
            return today - timedelta(days=_BACK[days]), today
        if days is Days.CHOSEN:
            chosen = sorted(date(*edit.date().getDate()) for edit in (self.since, self.until))
            return chosen[0], chosen[1]
        return None, None

    def look_for(self, state: State | None = None) -> None:
        """Nothing but what waits for something, or everything; and asks for it."""
        self.case.clear()
        self.officer.clear()
        self.days.setCurrentIndex(0)
        self.verdict.setCurrentIndex(0)
        self.state.setCurrentIndex(max(0, self.state.findData(state)))
        self._want()

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.query())

    @Slot()
    def _show_days(self) -> None:
        self._between.setVisible(self.days.currentData() is Days.CHOSEN)
