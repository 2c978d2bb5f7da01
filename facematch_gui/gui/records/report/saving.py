"""Asks where a report is to be saved, and has it drawn and written on the records' thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from facematch_gui.errors import UsageError
from facematch_gui.gui.records.access import RecordsAccess
from facematch_gui.gui.records.values import History
from facematch_gui.records.values import Head, Person

_NAMED_BY = 8
"""Digits of a record's identity in the name that is proposed: it names nobody."""


class ReportSaving(QObject):
    """For one page.

    Args:
        page: over which the question for a file stands.
    """

    saved = Signal(str)
    """What is to be said of it."""
    failed = Signal(object)

    def __init__(self, access: RecordsAccess, page: QWidget) -> None:
        super().__init__(page)
        self._access = access
        self._page = page

    def ask_for_check(self, record: str) -> None:
        """Saves the report of a check where the person wants it."""
        file = self._ask(f"facematch-{record[:_NAMED_BY]}.pdf")
        if file is not None:
            self.save_check(record, file)

    def ask_for_month(self, month: date) -> None:
        """The same of a month."""
        file = self._ask(f"facematch-{month:%Y-%m}.pdf")
        if file is not None:
            self.save_month(month, file)

    def save_check(self, record: str, file: Path) -> None:
        """Ends in ``saved`` or ``failed``, unless the person has left."""
        from facematch_gui.gui.records.report.case_report import case_report

        words = self.tr("The report is saved. It names people: keep it as you keep their files.")
        self._write(lambda history, person: history.issue_report(record, file, case_report, person), words)

    def save_month(self, month: date, file: Path) -> None:
        """The same of a month."""
        from facematch_gui.gui.records.report.overview_report import overview_report

        words = self.tr("The report is saved.")
        self._write(lambda history, person: history.issue_overview(month, file, overview_report, person), words)

    def _ask(self, proposed: str) -> Path | None:
        """A file to write; whether one that is there may be replaced, the dialog has asked."""
        kinds = f"{self.tr('Report')} (*.pdf)"
        name, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Save the report"), str(Path.home() / proposed), kinds
        )
        if not name:
            return None
        file = Path(name)
        if file.suffix.lower() == ".pdf":
            return file
        file = file.with_name(f"{file.name}.pdf")
        if file.exists():
            self.failed.emit(UsageError("There is a file of that name", "Choose another name for the report."))
            return None
        return file

    def _write(self, issue: Callable[[History, Person], Head], words: str) -> None:
        self._access.ask("report", issue, done=lambda _place: self.saved.emit(words), failed=self.failed.emit)
