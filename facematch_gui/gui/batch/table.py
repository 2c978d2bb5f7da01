"""The rows of many checks as a table that stays quick with a hundred thousand of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from facematch_gui.gui.answer.words import decimal
from facematch_gui.gui.batch.values import Row
from facematch_gui.gui.batch.words import answer_icons, answer_word, why
from facematch_gui.gui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """What a column shows."""

    ID = 0
    ANSWER = 1
    SCORE = 2
    WHY = 3


class BatchTable(QAbstractTableModel):
    """All rows that are done, of which those of one answer may be shown alone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = answer_icons(theme)
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._filter: str | None = None
        self.counts: Counter[str] = Counter()
        """How many rows have each answer, shown or not."""

    @property
    def total(self) -> int:
        """All rows, shown or not."""
        return len(self._rows)

    def row(self, index: Index) -> Row:
        return self._shown[index.row()]

    def clear(self) -> None:
        self.beginResetModel()
        self._rows, self._shown = [], []
        self.counts.clear()
        self.endResetModel()

    def add(self, rows: Sequence[Row]) -> None:
        """Appends rows, in the order of the list."""
        self._rows.extend(rows)
        self.counts.update(row.outcome.answer for row in rows)
        fitting = [row for row in rows if self._filter in (None, row.outcome.answer)]
        if fitting:
            self.beginInsertRows(_NOWHERE, len(self._shown), len(self._shown) + len(fitting) - 1)
            self._shown.extend(fitting)
            self.endInsertRows()

    def show_only(self, answer: str | None) -> None:
        """Shows the rows with this answer; all of them for ``None``."""
        self.beginResetModel()
        self._filter = answer
        self._shown = [row for row in self._rows if answer in (None, row.outcome.answer)]
        self.endResetModel()

    # -- Qt's questions ------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return self._shown[section].number + 1
        titles = {
            Column.ID: self.tr("Id"),
            Column.ANSWER: self.tr("Answer"),
            Column.SCORE: self.tr("Score"),
            Column.WHY: self.tr("Why"),
        }
        return titles[Column(section)]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self._shown[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == Column.WHY:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self._text(row, column)}"
        if role == Qt.ItemDataRole.DecorationRole and column == Column.ANSWER:
            return self._icons[row.outcome.answer]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == Column.SCORE:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == Column.ID:
            return row.check_id
        if column == Column.ANSWER:
            return answer_word(row.outcome.answer)
        if column == Column.SCORE:
            return "" if row.outcome.score is None else decimal(row.outcome.score)
        return why(row.outcome)


class BatchTableView(QTableView):
    """Shows a ``BatchTable`` and keeps its end in sight while rows arrive, unless the person looks at others."""

    chosen = Signal(object)
    """The row that the keyboard or the mouse is at; ``None`` where it is at none."""

    def __init__(self, table: BatchTable) -> None:
        super().__init__()
        self.table = table
        self._follows = True
        self.setModel(table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Results"))
        # Equal heights: asking a hundred thousand rows how high they want to be would stop the window.
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        letter = self.fontMetrics().averageCharWidth()
        for column, letters in ((Column.ID, 20), (Column.ANSWER, 24), (Column.SCORE, 9)):
            self.setColumnWidth(column, max(letters * letter, columns.sectionSizeHint(column)))
        table.rowsAboutToBeInserted.connect(self._note_place)
        table.rowsInserted.connect(self._follow)
        self.selectionModel().currentRowChanged.connect(self._tell)
        table.modelReset.connect(lambda: self.chosen.emit(None))

    def _note_place(self) -> None:
        bar = self.verticalScrollBar()
        self._follows = bar.value() == bar.maximum() and not self.currentIndex().isValid()

    def _follow(self) -> None:
        if self._follows:
            self.scrollToBottom()

    def _tell(self, current: QModelIndex) -> None:
        self.chosen.emit(self.table.row(current) if current.isValid() else None)
