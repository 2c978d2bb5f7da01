"""What is to be adapted to: pictures, place, name, and how the people consented."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from facematch_gui.gui.models.values import Order
from facematch_gui.gui.models.wrapping_check import WrappingCheck
from facematch_gui.gui.sentences import without_key

_FINDINGS = "adaptation.json"
"""What a finished adaptation leaves in its folder."""


class OrderForm(QWidget):
    """Four lines and a tick, all of which are needed.

    Args:
        folder: where adaptations go unless another place is chosen.
    """

    changed = Signal()

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.pictures = QLineEdit()
        self.pictures.setPlaceholderText(self.tr("A folder for each person, with a document picture and selfies"))
        self.name = QLineEdit(_free_name(folder))
        self.out = QLineEdit(str(self._default_out()))
        self.consent = QLineEdit()
        self.consent.setPlaceholderText(self.tr("Such as: Signed consent forms of March 2026, kept by personnel"))
        self.agreed = WrappingCheck(
            self.tr("All people in these pictures a&greed that a network for this site learns from them")
        )
        self._pictures_button = self._choose_button(self.tr("Choose the folder of the pictures"))
        self._out_button = self._choose_button(self.tr("Choose the folder of report and model"))
        self._lay_out()
        for edit in (self.pictures, self.out, self.name, self.consent):
            edit.textChanged.connect(self.changed)
        self.agreed.toggled.connect(self.changed)
        # Nobody has yet said that the people in other pictures agreed.
        self.pictures.textChanged.connect(lambda: self.agreed.box.setChecked(False))
        self.name.textChanged.connect(self._follow_name)
        self._pictures_button.clicked.connect(self._look_for_pictures)
        self._out_button.clicked.connect(self._look_for_out)
        self._followed = self.out.text()
        """The place as it follows from the name: it goes on to follow until the person chooses another."""

    def _choose_button(self, says: str) -> QPushButton:
        button = QPushButton(self.tr("Choose…"))
        button.setAccessibleName(says)
        return button

    def _lay_out(self) -> None:
        note = QLabel(self.tr("In a sentence that names nobody. It is written into the model's card."))
        note.setObjectName("faint")
        note.setWordWrap(True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        lines = (
            (self.tr("&Pictures"), self.pictures, self._pictures_button),
            (self.tr("&Name of the model"), self.name, None),
            (self.tr("&Report and model go to"), self.out, self._out_button),
            (self.tr("How the people c&onsented"), self.consent, None),
        )
        for line, (title, edit, button) in enumerate(lines):
            label = QLabel(title)
            label.setWordWrap(True)
            label.setBuddy(edit)
            edit.setAccessibleName(without_key(title))
            grid.addWidget(label, line, 0)
            grid.addWidget(edit, line, 1, 1, 1 if button else 2)
            if button:
                grid.addWidget(button, line, 2)
        self.consent.setAccessibleDescription(note.text())
        grid.addWidget(note, len(lines), 1, 1, 2)
        grid.addWidget(self.agreed, len(lines) + 1, 1, 1, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 7)

    # -- what is given -------------------------------------------------------------------------------------------

    def order(self) -> Order:
        return Order(
            pictures=Path(self.pictures.text().strip()),
            out=Path(self.out.text().strip()),
            name=self.name.text().strip(),
            consent=" ".join(self.consent.text().split()),
        )

    def missing(self) -> list[str]:
        """What is still to be given, in words."""
        wanted = (
            (self.pictures.text().strip(), self.tr("the pictures")),
            (self.name.text().strip(), self.tr("a name for the model")),
            (self.out.text().strip(), self.tr("where report and model go")),
            (self.consent.text().strip(), self.tr("how the people consented")),
            (self.agreed.is_checked, self.tr("the tick that all of them agreed")),
        )
        return [words for given, words in wanted if not given]

    def focus_order(self) -> list[QWidget]:
        """What Tab stops at, from the top downwards."""
        return [
            self.pictures,
            self._pictures_button,
            self.name,
            self.out,
            self._out_button,
            self.consent,
            self.agreed.box,
        ]

    # -- intents -------------------------------------------------------------------------------------------------

    def _default_out(self) -> Path:
        return self._folder / (self.name.text().strip() or "adapted")

    def _follow_name(self) -> None:
        if self.out.text() == self._followed:
            self._followed = str(self._default_out())
            self.out.setText(self._followed)

    def _look_for_pictures(self) -> None:
        start = self.pictures.text().strip() or str(Path.home())
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of the pictures"), start)
        if name:
            self.pictures.setText(name)

    def _look_for_out(self) -> None:
        start = self.out.text().strip()
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of report and model"), start)
        if name:
            self.out.setText(name)


def _free_name(folder: Path) -> str:
    """A name by the month that no finished adaptation has; one that was broken off can go on under its own."""
    stem = f"adapted-{QDate.currentDate().toString('yyyy-MM')}"
    names = (stem if number == 1 else f"{stem}-{number}" for number in count(1))
    return next(name for name in names if not (folder / name / _FINDINGS).exists())
