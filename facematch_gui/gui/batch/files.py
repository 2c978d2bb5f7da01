"""Where the list is, and where the results go."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from facematch_gui.gui.sentences import without_key


class BatchFiles(QWidget):
    """Two lines for files, each with a button that looks for one, and whether to begin again."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.roster = QLineEdit()
        self.roster.setPlaceholderText(self.tr("A CSV file with the columns id, selfie, document"))
        self.results = QLineEdit()
        self.results.setPlaceholderText(self.tr("A new CSV file, or one to go on with"))
        self.restart = QCheckBox(self.tr("&Begin again with the first row, and forget the results that are there"))
        self._roster_button = QPushButton(self.tr("Choose…"))
        self._roster_button.setAccessibleName(self.tr("Choose the list"))
        self._results_button = QPushButton(self.tr("Choose…"))
        self._results_button.setAccessibleName(self.tr("Choose the results file"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        for line, (title, edit, button) in enumerate(
            (
                (self.tr("&List"), self.roster, self._roster_button),
                (self.tr("Res&ults"), self.results, self._results_button),
            )
        ):
            label = QLabel(title)
            label.setBuddy(edit)
            edit.setAccessibleName(without_key(title))
            edit.textChanged.connect(self.changed)
            grid.addWidget(label, line, 0)
            grid.addWidget(edit, line, 1)
            grid.addWidget(button, line, 2)
        grid.addWidget(self.restart, 2, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self._roster_button.clicked.connect(self._look_for_roster)
        self._results_button.clicked.connect(self._look_for_results)

    @property
    def are_named(self) -> bool:
        return bool(self.roster.text().strip() and self.results.text().strip())

    @property
    def roster_path(self) -> Path:
        return Path(self.roster.text().strip())

    @property
    def results_path(self) -> Path:
        return Path(self.results.text().strip())

    def focus_order(self) -> list[QWidget]:
        """What Tab stops at, from the top downwards."""
        return [self.roster, self._roster_button, self.results, self._results_button, self.restart]

    def choose(self, roster: Path) -> None:
        """Takes a list, and proposes a results file beside it unless one was already chosen."""
        self.roster.setText(str(roster))
        if not self.results.text().strip():
            self.results.setText(str(roster.with_name(f"{roster.stem}-results.csv")))

    def clear(self) -> None:
        """Names no files any more."""
        self.roster.clear()
        self.results.clear()
        self.restart.setChecked(False)

    def _look_for_roster(self) -> None:
        start = self.roster_path.parent if self.roster.text().strip() else Path.home()
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose the list"), str(start), self._kinds())
        if name:
            self.choose(Path(name))

    def _look_for_results(self) -> None:
        start = self.results_path if self.results.text().strip() else Path.home() / "results.csv"
        # A results file that is there is gone on with, not overwritten: no question about that.
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Choose the results file"),
            str(start),
            self._kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self.results.setText(name)

    def _kinds(self) -> str:
        return f"{self.tr('Lists')} (*.csv *.CSV *.txt *.TXT);;{self.tr('All files')} (*)"
