"""The figures of an adaptation as a small table that shows all of its rows, and wraps words instead of cutting them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from facematch_gui.gui.models.values import Finding, Recognition
from facematch_gui.gui.models.words import finding_words, gain_words, rate_words, share_words
from facematch_gui.gui.theme import Theme

_PADDING = 14
_SPACE = 8


class FiguresTable(QTableWidget):
    """One row a false match rate."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self._icons = {
            Finding.BETTER: theme.icon("match", lambda colours: colours.match),
            Finding.WORSE: theme.icon("no_match", lambda colours: colours.no_match),
        }
        self._titles = [
            self.tr("Strangers let through"),
            self.tr("Recognised before"),
            self.tr("Recognised after"),
            self.tr("Gain"),
            self.tr("What that says"),
        ]
        for column, title in enumerate(self._titles):
            item = QTableWidgetItem(title)
            item.setData(Qt.ItemDataRole.TextAlignmentRole, _header_alignment())
            self.setHorizontalHeaderItem(column, item)
        self.setAccessibleName(self.tr("People recognised before and after"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def show_figures(self, figures: tuple[Recognition, ...]) -> None:
        self.setRowCount(len(figures))
        for row, figure in enumerate(figures):
            texts = (
                rate_words(figure),
                share_words(figure.before),
                share_words(figure.after),
                gain_words(figure),
                finding_words(figure.finding),
            )
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{self._titles[column]}: {text}")
                item.setToolTip(text)
                if column == len(texts) - 1 and figure.finding in self._icons:
                    item.setIcon(self._icons[figure.finding])
                self.setItem(row, column, item)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as its words are at this width."""
        self.resizeRowsToContents()
        for row in range(self.rowCount()):
            self.setRowHeight(row, self.rowHeight(row) + _SPACE)
        header = self.horizontalHeader()
        metrics = header.fontMetrics()
        flags = Qt.TextFlag.TextWordWrap.value
        heights = [
            metrics.boundingRect(0, 0, self.columnWidth(column) - _PADDING, 1000, flags, title).height()
            for column, title in enumerate(self._titles)
        ]
        header.setFixedHeight(max(heights) + _PADDING)
        rows = sum(self.rowHeight(row) for row in range(self.rowCount()))
        self.setFixedHeight(header.height() + rows + 2 * self.frameWidth())


def _header_alignment() -> int:
    """To the left, and wrapped where the column is narrow."""
    return (Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextWordWrap.value
