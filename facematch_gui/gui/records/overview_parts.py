"""The parts of an overview: counts as tiles, a table of desks, and shares as bars."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.answer.words import count, percent
from facematch_gui.gui.batch.words import answer_icons, answer_word
from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.records.histogram import paint_focus
from facematch_gui.gui.records.words import problem_words
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import RecordedVerdict

_MOST_BARS = 8
"""What is rarer is no capture problem of the site's."""


class CountTiles(QWidget):
    """How many checks there were, and how many of them ended in which way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        icons = answer_icons(theme)
        self.numbers: dict[RecordedVerdict | None, QLabel] = {}
        self._words: dict[RecordedVerdict | None, QLabel] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        for verdict in (None, *RecordedVerdict):
            number, words = QLabel(), QLabel()
            number.setObjectName("tile")
            words.setObjectName("faint")
            words.setWordWrap(True)
            head = QHBoxLayout()
            head.setSpacing(7)
            if verdict is not None:
                head.addWidget(IconLabel(icons[verdict], 20))
            head.addWidget(number)
            head.addStretch(1)
            tile = QVBoxLayout()
            tile.setSpacing(1)
            tile.addLayout(head)
            tile.addWidget(words)
            tile.addStretch(1)
            row.addLayout(tile, 1)
            self.numbers[verdict], self._words[verdict] = number, words

    def show_counts(self, checks: int, verdicts: Mapping[RecordedVerdict, int]) -> None:
        """Args:
        checks: at least one.
        """
        for verdict, number in self.numbers.items():
            many = checks if verdict is None else verdicts.get(verdict, 0)
            number.setText(count(many))
            said = self.tr("checks") if verdict is None else f"{answer_word(verdict)} · {percent(many / checks)}"
            self._words[verdict].setText(said)
            number.setAccessibleName(f"{said}: {count(many)}")


class DeskTable(QTableWidget):
    """A row a desk, with its share of reviews; as high as its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3 + len(RecordedVerdict), parent)
        titles = [self.tr("Desk"), self.tr("Checks"), *map(answer_word, RecordedVerdict), self.tr("Review rate")]
        for column, title in enumerate(titles):
            item = QTableWidgetItem(title)
            side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
        self._titles = titles
        self.setAccessibleName(self.tr("Answers by desk"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_desks(self, desks: Mapping[str, Mapping[RecordedVerdict, int]]) -> None:
        """Those with the most checks first."""
        ordered = sorted(desks.items(), key=lambda desk: -sum(desk[1].values()))
        self.setRowCount(len(ordered))
        for row, (name, verdicts) in enumerate(ordered):
            total = sum(verdicts.values())
            numbers = [count(verdicts.get(verdict, 0)) for verdict in RecordedVerdict]
            rate = percent(verdicts.get(RecordedVerdict.REVIEW, 0) / total) if total else ""
            for column, text in enumerate([name, count(total), *numbers, rate]):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._titles[column]}: {text}")
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, item)
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())


class ShareBars(QWidget):
    """What was found, as a bar each, the most frequent first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(6, 4, 6, 4)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        self.rows: list[tuple[QLabel, QProgressBar, QLabel]] = [self._row(number) for number in range(_MOST_BARS)]

    def _row(self, number: int) -> tuple[QLabel, QProgressBar, QLabel]:
        words, bar, share = QLabel(), QProgressBar(), QLabel()
        words.setWordWrap(True)
        bar.setTextVisible(False)
        bar.setFixedHeight(10)
        bar.setRange(0, 1000)
        share.setObjectName("faint")
        for column, widget in enumerate((words, bar, share)):
            self._grid.addWidget(widget, number, column)
        return words, bar, share

    def show_shares(self, problems: Mapping[str, int], checks: int) -> None:
        """Args:
        problems: how many checks had each, by code.
        checks: all of them, at least one.
        """
        ordered = sorted(problems.items(), key=lambda problem: -problem[1])[:_MOST_BARS]
        for number, row in enumerate(self.rows):
            for widget in row:
                widget.setVisible(number < len(ordered))
            if number < len(ordered):
                code, many = ordered[number]
                words, bar, share = row
                words.setText(problem_words(code))
                bar.setValue(round(1000 * many / checks))
                bar.setAccessibleName(problem_words(code))
                share.setText(f"{count(many)} · {percent(many / checks)}")
        said = self.tr("{problem}: {share}")
        self.setAccessibleName(
            ", ".join(said.format(problem=problem_words(code), share=percent(many / checks)) for code, many in ordered)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_focus(self, painter, self._theme)
        painter.end()
