"""What an adaptation has come to, and the button that puts it to use."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.models.figures_table import FiguresTable
from facematch_gui.gui.models.values import Finding, Outcome
from facematch_gui.gui.models.words import basis_words, verdict_words
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.sentences import joined
from facematch_gui.gui.theme import Theme


class OutcomeCard(QFrame):
    """Hidden until there is an outcome."""

    use_wanted = Signal(Outcome)
    folder_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._outcome: Outcome | None = None
        self._sign = IconLabel(theme.icon("match", lambda colours: colours.match), 24)
        self.title = wrapping("heading")
        self.meaning = wrapping("")
        self.basis = wrapping("faint")
        self.table = FiguresTable(theme)
        self.notice = Notice(theme)
        self.said = wrapping("")
        self.use_button = QPushButton(self.tr("Use t&his network"))
        self.use_button.setObjectName("primary")
        self.use_button.clicked.connect(self._want_use)
        self.folder_button = QPushButton(self.tr("Open the report's &folder"))
        self.folder_button.clicked.connect(lambda _checked: self.folder_wanted.emit())
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._sign)
        head.addWidget(self.title, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.use_button)
        buttons.addStretch(1)
        buttons.addWidget(self.folder_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.meaning)
        column.addWidget(self.table)
        column.addWidget(self.basis)
        column.addWidget(self.notice)
        column.addWidget(self.said)
        column.addLayout(buttons)

    def focus_order(self) -> list[QWidget]:
        """What Tab stops at, from the top downwards."""
        return [self.table, self.use_button, self.folder_button]

    def show_outcome(self, outcome: Outcome) -> None:
        self._outcome = outcome
        title, meaning = verdict_words(outcome)
        decisive = outcome.decisive
        self._sign.setVisible(outcome.adopted and decisive is not None and decisive.finding is Finding.BETTER)
        self.title.setText(title)
        self.meaning.setText(meaning)
        self.basis.setText(basis_words(outcome))
        self.table.show_figures(outcome.recognition)
        self.table.setVisible(bool(outcome.recognition))
        self.notice.clear()
        usable = outcome.adopted and outcome.installed and outcome.model is not None
        self.use_button.setVisible(outcome.adopted)
        self.use_button.setEnabled(usable)
        unusable = self.tr("The model lies in the folder, but it is not among the installed ones.")
        self._say(unusable if outcome.adopted and not usable else "")
        self.setAccessibleName(joined(title, meaning))
        self.show()

    def show_used(self) -> None:
        """It was put to use."""
        self.notice.clear()
        self.use_button.setEnabled(False)
        self._say(
            self.tr("From the next start of the program on, {name} compares faces.").format(name=self._model_name())
        )

    def show_refusal(self, error: Exception, is_own_in_use: bool) -> None:
        """What speaks against its use. Its comparison speaks for it only against the program's own network."""
        self.notice.show_error(error)
        self.use_button.setEnabled(True)
        advice = self.tr("It was compared with the program's own network: use that one again first, then this one.")
        self._say("" if is_own_in_use else advice)

    def show_unused(self) -> None:
        """Another network was put to use since: this one may be again."""
        if self._outcome is not None:
            self.show_outcome(self._outcome)

    def clear(self) -> None:
        self._outcome = None
        self.hide()

    def _want_use(self) -> None:
        if self._outcome is not None:
            self.notice.clear()
            self.use_button.setEnabled(False)
            self.use_wanted.emit(self._outcome)

    def _model_name(self) -> str:
        return (self._outcome.model if self._outcome else None) or ""

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
