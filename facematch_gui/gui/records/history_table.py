"""Past checks as a table that fetches its next rows when they come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from facematch_gui.gui.answer.words import decimal
from facematch_gui.gui.batch.words import answer_icons, answer_word
from facematch_gui.gui.records.words import progress_words, time_words
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import HistoryPage, HistoryRow, RecordedVerdict

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LONG_TIME, _LONG_SCORE, _CASE_LETTERS = datetime(2028, 12, 28, 10, 28, tzinfo=UTC), 2.8, 15
"""What the columns are made wide enough for; what is longer ends in dots."""
_ICON, _PADDING = 24, 14


class Column(IntEnum):
    """What a column shows."""

    TIME = 0
    CASE = 1
    ANSWER = 2
    SCORE = 3
    STATE = 4
    OFFICER = 5


class HistoryTable(QAbstractTableModel):
    """The pages that have arrived so far, one below the other."""

    more_wanted = Signal(str)
    """The end of the rows is in sight: the page with this cursor is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = answer_icons(theme)
        self._rows: list[HistoryRow] = []
        self._next = ""
        self._is_waiting = False

    @property
    def is_whole(self) -> bool:
        """Whether there are no more rows than these."""
        return not self._next

    @property
    def rows(self) -> Sequence[HistoryRow]:
        """Those that are there so far."""
        return self._rows

    def row(self, index: Index) -> HistoryRow:
        return self._rows[index.row()]

    def clear(self) -> None:
        self.show_page(HistoryPage([], ""))

    def show_page(self, page: HistoryPage) -> None:
        """The first page of another search."""
        self.beginResetModel()
        self._rows = list(page.rows)
        self._next, self._is_waiting = page.next, False
        self.endResetModel()

    def add_page(self, page: HistoryPage) -> None:
        self._next, self._is_waiting = page.next, False
        if page.rows:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()

    def update_row(self, row: HistoryRow) -> None:
        """A check has been decided meanwhile."""
        for number, known in enumerate(self._rows):
            if known.record == row.record:
                self._rows[number] = row
                self.dataChanged.emit(self.index(number, 0), self.index(number, len(Column) - 1))

    # -- Qt's questions ------------------------------------------------------------------------------------------

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and bool(self._next) and not self._is_waiting

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if self.canFetchMore(parent):
            self._is_waiting = True
            self.more_wanted.emit(self._next)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        titles = {
            Column.TIME: self.tr("When"),
            Column.CASE: self.tr("Case"),
            Column.ANSWER: self.tr("Answer"),
            Column.SCORE: self.tr("Score"),
            Column.STATE: self.tr("State"),
            Column.OFFICER: self.tr("Officer"),
        }
        return titles[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column in (Column.CASE, Column.STATE, Column.OFFICER):
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._text(row, column)}"
        if role == Qt.ItemDataRole.DecorationRole and column == Column.ANSWER:
            return self._icons[row.verdict]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.SCORE:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _text(self, row: HistoryRow, column: int) -> str:
        texts = {
            Column.TIME: lambda: time_words(row.time),
            Column.CASE: lambda: row.case,
            Column.ANSWER: lambda: answer_word(row.verdict),
            Column.SCORE: lambda: "" if row.score is None else decimal(row.score),
            Column.STATE: lambda: progress_words(row),
            Column.OFFICER: lambda: row.officer,
        }
        return texts[Column(column)]()


class HistoryTableView(QTableView):
    """One row chosen at a time, by mouse or keyboard."""

    chosen = Signal(object)
    """The ``HistoryRow`` that the keyboard or the mouse is at; ``None`` where it is at none."""

    def __init__(self, table: HistoryTable) -> None:
        super().__init__()
        self.table = table
        self.setModel(table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Past checks"))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 12)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._size_columns()
        self.selectionModel().currentRowChanged.connect(self._tell)
        table.modelReset.connect(lambda: self.chosen.emit(None))
        for changed in (table.modelReset, table.rowsInserted, table.dataChanged):
            changed.connect(self._size_state)

    def choose_first(self) -> None:
        """What was looked for is most often the newest of what was found."""
        if self.table.rowCount():
            self.setCurrentIndex(self.table.index(0, 0))

    def _size_columns(self) -> None:
        """As wide as the longest words of the language, and as common references, need."""
        measure, columns = self.fontMetrics().horizontalAdvance, self.horizontalHeader()
        wanted = {
            Column.TIME: measure(time_words(_LONG_TIME)),
            Column.CASE: _CASE_LETTERS * self.fontMetrics().averageCharWidth(),
            Column.ANSWER: max(measure(answer_word(verdict)) for verdict in RecordedVerdict) + _ICON,
            Column.SCORE: measure(decimal(_LONG_SCORE)),
        }
        for column, width in wanted.items():
            self.setColumnWidth(column, max(width + _PADDING, columns.sectionSizeHint(column)))
        self._size_state()

    @Slot()
    def _size_state(self) -> None:
        """As wide as what the rows say there, which is often nothing: so much more room has the officer."""
        measure = self.fontMetrics().horizontalAdvance
        said = max((measure(progress_words(row)) for row in self.table.rows), default=0)
        hint = self.horizontalHeader().sectionSizeHint(Column.STATE)
        self.setColumnWidth(Column.STATE, max(said + _PADDING, hint))
        self._share_rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The last column has the rest of the room, and never less than its title needs."""
        super().resizeEvent(event)
        self._share_rest()

    def _share_rest(self) -> None:
        columns = self.horizontalHeader()
        others = sum(self.columnWidth(column) for column in Column if column is not Column.OFFICER)
        rest = self.viewport().width() - others
        self.setColumnWidth(Column.OFFICER, max(rest, columns.sectionSizeHint(Column.OFFICER)))

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(self.table.row(current) if current.isValid() else None)
