"""What stands before the desk: the passphrase that opens the records, and the name and password of who signs in."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.sentences import without_key
from facematch_gui.gui.theme import Theme

_WIDTH = 420


class Entrance(QWidget):
    """One card in the middle, with as many lines as are asked for now."""

    passphrase_given = Signal(str)
    signed_in = Signal(str, str)
    """Name and password, as typed."""
    again_wanted = Signal()
    """The records could not be opened: they are to be tried again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = wrapping("heading")
        self.explanation = wrapping("faint")
        self.name = QLineEdit()
        self.password = self._secret()
        self.passphrase = self._secret()
        self.notice = Notice(theme)
        self.button = QPushButton()
        self.button.setObjectName("primary")
        self.button.clicked.connect(self._give)
        self._labels = {
            self.name: self._label(self.tr("&Name"), self.name),
            self.password: self._label(self.tr("&Password"), self.password),
            self.passphrase: self._label(self.tr("Passp&hrase"), self.passphrase),
        }
        for line in self._labels:
            line.returnPressed.connect(self._give)
            line.textChanged.connect(self._refresh)
        self._lay_out(IconLabel(theme.icon("lock", lambda colours: colours.accent), 36))
        self.show_opening()

    def _secret(self) -> QLineEdit:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def _label(self, text: str, line: QLineEdit) -> QLabel:
        label = QLabel(text)
        label.setBuddy(line)
        line.setAccessibleName(without_key(text))
        return label

    def _lay_out(self, sign: IconLabel) -> None:
        card = QFrame()
        card.setObjectName("card")
        card.setMaximumWidth(_WIDTH)
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 22, 28, 24)
        column.setSpacing(6)
        column.addWidget(sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.title, self.explanation):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(4)
        for line, label in self._labels.items():
            column.addWidget(label)
            column.addWidget(line)
        column.addSpacing(4)
        column.addWidget(self.notice)
        column.addWidget(self.button)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 4)
        middle.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(2)
        page.addLayout(middle)
        page.addStretch(3)
        for before, after in pairwise([*self._labels, self.button]):
            QWidget.setTabOrder(before, after)

    # -- what is asked -------------------------------------------------------------------------------------------

    def show_opening(self) -> None:
        """Nothing can be given yet."""
        self._ask(self.tr("Opening the records…"), "", "")

    def ask_for_passphrase(self, error: Exception | None = None) -> None:
        """The key of the records lies behind one.

        Args:
            error: what was wrong with the one that was given.
        """
        self._ask(
            self.tr("The records are locked"),
            self.tr("Every check is recorded before its answer is shown. The passphrase opens the records."),
            self.tr("&Open"),
            self.passphrase,
        )
        self._say(error)

    def ask_who(self, error: Exception | None = None) -> None:
        """Somebody is to sign in.

        Args:
            error: why whoever tried was not let in.
        """
        self._ask(
            self.tr("Sign in"),
            self.tr("Your name stands with every check that you make."),
            self.tr("Sign &in"),
            self.name,
            self.password,
        )
        self._say(error)
        if error is not None:
            # A wrong password is typed anew; the name mostly was right.
            self.password.setFocus()

    def show_failure(self, error: Exception) -> None:
        """The records cannot be opened, and without them nobody can sign in."""
        self._ask(self.tr("The records cannot be opened"), "", self.tr("&Try again"))
        self._say(error)
        self.button.setFocus()

    def _ask(self, title: str, explanation: str, button: str, *lines: QLineEdit) -> None:
        self.setEnabled(True)
        self.setAccessibleName(title)
        self.title.setText(title)
        self.explanation.setText(explanation)
        self.explanation.setVisible(bool(explanation))
        self.notice.clear()
        for line, label in self._labels.items():
            line.setVisible(line in lines)
            label.setVisible(line in lines)
        for secret in (self.password, self.passphrase):
            secret.clear()
        self.button.setText(button)
        self.button.setVisible(bool(button))
        self._refresh()
        if lines:
            lines[0].setFocus()

    def _say(self, error: Exception | None) -> None:
        if error is not None:
            self.notice.show_error(error)

    # -- what is given -------------------------------------------------------------------------------------------

    def _lines(self) -> list[QLineEdit]:
        return [line for line in self._labels if not line.isHidden()]

    @Slot()
    def _refresh(self) -> None:
        self.button.setEnabled(all(line.text() for line in self._lines()))

    @Slot()
    def _give(self) -> None:
        """Everything that is asked for; or the first line that is still empty."""
        lines = self._lines()
        empty = next((line for line in lines if not line.text()), None)
        if empty is not None:
            empty.setFocus()
            return
        self.notice.clear()
        self.setEnabled(False)
        if self.name in lines:
            self.signed_in.emit(self.name.text().strip(), self.password.text())
        elif self.passphrase in lines:
            self.passphrase_given.emit(self.passphrase.text())
        else:
            self.show_opening()
            self.again_wanted.emit()

    def forget(self) -> None:
        """Nothing that was typed stays."""
        for line in self._labels:
            line.clear()
