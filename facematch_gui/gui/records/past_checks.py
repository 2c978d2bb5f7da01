"""The history: what is looked for, what was found, and everything that is kept of one past check."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.answer.words import count
from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.records.access import RecordsAccess
from facematch_gui.gui.records.decision import Deciding
from facematch_gui.gui.records.history_table import HistoryTable, HistoryTableView
from facematch_gui.gui.records.record_card import RecordCard
from facematch_gui.gui.records.report.saving import ReportSaving
from facematch_gui.gui.records.search_form import SearchForm
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Details, HistoryPage, HistoryRow, Query, Role, State

_CARD = 330
"""Width of the card, in logical pixels; the table has the rest."""
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class PastChecks(QWidget):
    """The page of past checks.

    Args:
        access: asks the records.
        deciding: asks for decisions.
    """

    back_wanted = Signal()
    remarked = Signal(str)
    """What has been done, for the status bar."""

    def __init__(self, theme: Theme, access: RecordsAccess, deciding: Deciding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._access = access
        self._query = Query()
        self._is_searching = False
        self.form = SearchForm(theme)
        self.table = HistoryTable(theme, self)
        self.view = HistoryTableView(self.table)
        self.card = RecordCard(theme)
        self.reports = ReportSaving(access, self)
        self.notice = Notice(theme)
        self.nothing = wrapping("sentence")
        self.nothing.setAlignment(_MIDDLE)
        self.count = QLabel()
        self.count.setObjectName("faint")
        self.all_button = QPushButton(self.tr("Sho&w all"))
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.back_button = QPushButton(self.tr("Bac&k to the desk"))
        self._lay_out(theme)
        self._connect(deciding)

    # -- building ------------------------------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        heading = QLabel(self.tr("History"))
        heading.setObjectName("heading")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(heading)
        head.addSpacing(8)
        head.addWidget(self.count, 1)
        head.addWidget(self.all_button)
        head.addWidget(self.export_button)
        head.addWidget(self.back_button)
        self._empty = QWidget()
        empty = QVBoxLayout(self._empty)
        empty.setSpacing(10)
        empty.addStretch(2)
        empty.addWidget(IconLabel(theme.icon("history", lambda colours: colours.faint), 44), 0, _MIDDLE)
        empty.addWidget(self.nothing)
        empty.addStretch(3)
        self._found = QStackedWidget()
        self._found.addWidget(self.view)
        self._found.addWidget(self._empty)
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(10)
        halves.addWidget(self._found)
        halves.addWidget(self.card)
        halves.setStretchFactor(0, 1)
        halves.setSizes([2 * _CARD, _CARD])
        page = QVBoxLayout(self)
        page.setContentsMargins(10, 8, 10, 4)
        page.setSpacing(8)
        page.addLayout(head)
        page.addWidget(self.form)
        page.addWidget(self.notice)
        page.addWidget(halves, 1)
        stops = [
            *self.form.focus_order(),
            self.view,
            *self.card.focus_order(),
            self.all_button,
            self.export_button,
            self.back_button,
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _connect(self, deciding: Deciding) -> None:
        self.form.wanted.connect(self._search)
        self.table.more_wanted.connect(self._fetch_more)
        self.view.chosen.connect(self._choose)
        self.card.decision_wanted.connect(deciding.ask)
        self.card.report_wanted.connect(self.reports.ask_for_check)
        self.reports.saved.connect(self.remarked)
        self.reports.failed.connect(self.notice.show_error)
        deciding.decided.connect(self._on_decided)
        self.all_button.clicked.connect(lambda _checked: self.form.look_for())
        self.export_button.clicked.connect(self._export)
        self.back_button.clicked.connect(lambda _checked: self.back_wanted.emit())

    # -- coming and going ----------------------------------------------------------------------------------------

    def enter(self, state: State | None = None) -> None:
        """The page comes into sight, with everything, or with what waits for something."""
        person = self._access.person
        self.export_button.setVisible(person is not None and person.role.rank >= Role.SUPERVISOR.rank)
        self.form.look_for(state)
        self.form.case.setFocus()

    def clear(self) -> None:
        """Whoever comes next sees nothing of what was looked for."""
        self.table.clear()
        self.card.clear()
        self.notice.clear()
        self.count.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        elif event.key() == Qt.Key.Key_Down and self.table.rowCount():
            # From a line of the form down to what it has found.
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    # -- looking -------------------------------------------------------------------------------------------------

    @Slot(object)
    def _search(self, query: Query) -> None:
        self._query = query
        self._is_searching = True
        self.notice.clear()
        self.count.setText(self.tr("Searching…"))
        self._access.ask(
            "history",
            lambda history, person: history.search(query, person),
            done=self._on_found,
            failed=self._on_failed,
        )

    def _on_found(self, page: HistoryPage) -> None:
        self._is_searching = False
        self.table.show_page(page)
        self._show_count()
        self.nothing.setText(self._why_nothing())
        self._found.setCurrentWidget(self.view if page.rows else self._empty)
        self.card.setVisible(bool(page.rows))
        self.view.choose_first()

    @Slot(str)
    def _fetch_more(self, cursor: str) -> None:
        query = replace(self._query, after=cursor)
        if not self._is_searching:
            self._access.ask(
                "history",
                lambda history, person: history.search(query, person),
                done=self._on_more_found,
                failed=self._on_failed,
            )

    def _on_more_found(self, page: HistoryPage) -> None:
        self.table.add_page(page)
        self._show_count()

    def _on_failed(self, error: Exception) -> None:
        self._is_searching = False
        self.clear()
        self._found.setCurrentWidget(self._empty)
        self.nothing.clear()
        self.card.hide()
        self.notice.show_error(error)

    def _show_count(self) -> None:
        rows = self.table.rowCount()
        if not rows:
            said = ""
        elif self.table.is_whole:
            said = self.tr("{count} found").format(count=count(rows))
        else:
            said = self.tr("the newest {count}; scroll for more").format(count=count(rows))
        self.count.setText(said)

    def _why_nothing(self) -> str:
        if self._query.case and self._query == Query(case=self._query.case):
            return self.tr(
                "No check of this case is recorded.\n\nEnter the whole reference: references are kept encrypted, so "
                "that a part of one finds nothing."
            )
        if self._query.case:
            return self.tr("No check of this case fits the other choices above.")
        if self._query.officer and self._query == Query(officer=self._query.officer):
            return self.tr(
                "No check of this officer is recorded.\n\nEnter the whole name, as it stands in the records."
            )
        if self._query == Query():
            return self.tr("Nothing is recorded yet.\n\nEvery check at this desk will stand here.")
        if self._query == Query(state=self._query.state):
            return self.tr("No check is in this state.")
        return self.tr("Nothing fits. Widen the search, or show all.")

    # -- one check -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _choose(self, row: HistoryRow | None) -> None:
        if row is None:
            self.card.clear()
            return
        record = row.record
        self._access.ask(
            "details",
            lambda history, person: history.details(record, person),
            done=self._on_details,
            failed=self.card.show_error,
        )

    def _on_details(self, details: Details) -> None:
        person = self._access.person
        if person is not None:
            self.card.show_details(details, person)
            self.table.update_row(details.row)

    @Slot(str, object, object)
    def _on_decided(self, record: str, _decision: object, _state: State) -> None:
        """What is shown of it is read again: a blind person may see the rest now."""
        current = self.view.currentIndex()
        if self.isVisible() and current.isValid() and self.table.row(current).record == record:
            self._choose(self.table.row(current))
            self.view.setFocus()

    # -- exporting -----------------------------------------------------------------------------------------------

    @Slot()
    def _export(self) -> None:
        endings = f"{self.tr('Table')} (*.csv);;{self.tr('All details')} (*.json)"
        start = str(Path.home() / self.tr("checks.csv"))
        name, chosen = QFileDialog.getSaveFileName(self, self.tr("Export what was found"), start, endings)
        if name:
            ending = ".json" if "json" in chosen else ".csv"
            self.export_to(Path(name) if Path(name).suffix else Path(name).with_suffix(ending))

    def export_to(self, file: Path) -> None:
        """Writes everything that the search finds, seen or not."""
        query = self._query
        self.export_button.setEnabled(False)
        self._access.ask(
            "export",
            lambda history, person: history.export(query, file, person),
            done=self._on_exported,
            failed=self._on_not_exported,
        )

    def _on_exported(self, rows: int) -> None:
        self.export_button.setEnabled(True)
        said = self.tr("Checks written: {count}. The file names people: keep it as you keep their files.")
        self.remarked.emit(said.format(count=count(rows)))

    def _on_not_exported(self, error: Exception) -> None:
        self.export_button.setEnabled(True)
        self.notice.show_error(error)
