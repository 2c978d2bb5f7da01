"""What a person says of a check, and why: the question, and the way of the answer into the records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.answer.result import CropView
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.records.access import RecordsAccess
from facematch_gui.gui.records.fitted_dialog import FittedDialog
from facematch_gui.gui.sentences import without_key
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Decision, Details, Person, RecordedVerdict, Role, State

_CROP = 230
"""Side of a face, in logical pixels: as large as lets both stand side by side on the smallest screen."""
_LONGEST = 500


@dataclass(frozen=True, eq=False)
class Question:
    """What is to be decided.

    Attributes:
        record: the check's identity.
        verdict: what it said.
        state: what it waits for.
        blind: whether the person must not know what others have said.
        crops: the faces that are there to be looked at.
    """

    record: str
    verdict: RecordedVerdict
    state: State
    blind: bool = False
    crops: Mapping[Side, QImage] = field(default_factory=dict)

    @property
    def only_answer(self) -> bool | None:
        """Of a check that needs no decision, the one that may be made: against its answer."""
        if self.state is not State.CLOSED:
            return None
        return self.verdict is RecordedVerdict.NO_MATCH


def question_of(details: Details, who: Person, crops: Mapping[Side, QImage]) -> Question | None:
    """What this person may decide of a past check; None where there is nothing."""
    row = details.row
    open_to = {
        State.CLOSED: row.verdict is not RecordedVerdict.REFUSED,
        State.WAITING: True,
        # Whoever gave the first opinion, or made the check, knows too much for the second.
        State.SECOND: details.blind and row.officer.casefold() != who.name.casefold(),
        State.DISPUTED: who.role.rank >= Role.SUPERVISOR.rank,
        State.DECIDED: False,
    }
    return Question(row.record, row.verdict, row.state, details.blind, crops) if open_to[row.state] else None


class DecisionDialog(FittedDialog):
    """Both faces, two answers and a reason, without which nothing is recorded."""

    decided = Signal(object)
    """A ``Decision``. The dialog stays until it is recorded."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Decision"))
        self._only_answer = question.only_answer
        self.same = QRadioButton(self.tr("&The same person"))
        self.different = QRadioButton(self.tr("&Different people"))
        self._answers = QButtonGroup(self)
        for button in (self.same, self.different):
            self._answers.addButton(button)
            button.toggled.connect(self._refresh)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_LONGEST)
        self.reason.setPlaceholderText(self.tr("Such as: same scar above the eye, checked by two people"))
        self.reason.textChanged.connect(self._refresh)
        self.notice = Notice(theme)
        self.record_button = QPushButton(self.tr("&Record the decision"))
        self.record_button.setObjectName("primary")
        self.record_button.setDefault(True)
        self.record_button.clicked.connect(self._decide)
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out(theme, question)
        self._refresh()
        self.setMinimumWidth(2 * _CROP + 90)

    def _lay_out(self, theme: Theme, question: Question) -> None:
        faces = QHBoxLayout()
        faces.setSpacing(14)
        faces.addStretch(1)
        for side, crop in question.crops.items():
            view = CropView(side, theme)
            view.set_length(_CROP)
            view.set_crop(crop)
            faces.addWidget(view)
        faces.addStretch(1)
        asked = wrapping("heading")
        asked.setText(_asked(question))
        explained = wrapping("faint")
        explained.setText(_explained(question))
        answers = QHBoxLayout()
        answers.setSpacing(24)
        answers.addWidget(self.same)
        answers.addWidget(self.different)
        answers.addStretch(1)
        label = QLabel(self.tr("&Why"))
        label.setBuddy(self.reason)
        self.reason.setAccessibleName(without_key(label.text()))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.record_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(9)
        if question.crops:
            column.addLayout(faces)
        column.addWidget(asked)
        column.addWidget(explained)
        column.addLayout(answers)
        column.addWidget(label)
        column.addWidget(self.reason)
        column.addWidget(self.notice)
        column.addLayout(buttons)
        self._offer()

    def _offer(self) -> None:
        """Where only one answer may be given, it is given already: what is left to say is why."""
        if self._only_answer is None:
            self.same.setFocus()
            return
        (self.same if self._only_answer else self.different).setChecked(True)
        self.same.hide()
        self.different.hide()
        self.reason.setFocus()

    def _refresh(self) -> None:
        answered = self._answers.checkedButton() is not None
        self.record_button.setEnabled(answered and bool(self.reason.text().strip()))

    def _decide(self) -> None:
        self.notice.clear()
        self._set_enabled(False)
        self.decided.emit(Decision(self.same.isChecked(), " ".join(self.reason.text().split())))

    def show_refusal(self, error: Exception) -> None:
        """It was not recorded; what was typed stays."""
        self._set_enabled(True)
        self._refresh()
        self.notice.show_error(error)
        self.reason.setFocus()

    def reject(self) -> None:
        """Not while it is being recorded: nobody would know whether it was."""
        if self.cancel_button.isEnabled():
            super().reject()

    def _set_enabled(self, enabled: bool) -> None:
        for widget in (self.same, self.different, self.reason, self.record_button, self.cancel_button):
            widget.setEnabled(enabled)


def _asked(question: Question) -> str:
    if question.only_answer is None:
        return QCoreApplication.translate("DecisionDialog", "Do both pictures show the same person?")
    if question.only_answer:
        return QCoreApplication.translate("DecisionDialog", "The same person, although the answer is no match?")
    return QCoreApplication.translate("DecisionDialog", "Different people, although the answer is a match?")


def _explained(question: Question) -> str:
    """What becomes of the decision."""
    if question.state is State.SECOND:
        return QCoreApplication.translate(
            "DecisionDialog",
            "This is the second opinion. What the program and the first person said is shown once you have decided.",
        )
    if question.blind:
        return QCoreApplication.translate(
            "DecisionDialog", "Compare only the faces: what the program said is shown once you have decided."
        )
    if question.state is State.DISPUTED:
        return QCoreApplication.translate("DecisionDialog", "Two people see it differently. Your word counts.")
    if question.only_answer is not None:
        return QCoreApplication.translate(
            "DecisionDialog", "The answer stays in the record as it is; your decision and its reason stand beside it."
        )
    return QCoreApplication.translate(
        "DecisionDialog", "Your decision is recorded with its reason, under your name, and cannot be taken back."
    )


class Deciding(QObject):
    """Asks for decisions, and has them recorded.

    Args:
        window: the dialogs stand before it.
    """

    decided = Signal(str, object, object)
    """Of a record, the ``Decision`` and the ``State`` that it led to."""

    def __init__(self, access: RecordsAccess, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._access = access
        self._theme = theme
        self._window = window
        self.dialog: DecisionDialog | None = None

    def ask(self, question: Question) -> None:
        """Opens the dialog; it closes once the decision is durably recorded."""
        self.dialog = dialog = DecisionDialog(self._theme, question, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda decision: self._record(dialog, question.record, decision))
        dialog.finished.connect(self._forget)
        dialog.open()

    def _record(self, dialog: DecisionDialog, record: str, decision: Decision) -> None:
        def done(state: State) -> None:
            dialog.accept()
            self.decided.emit(record, decision, state)

        self._access.ask(
            f"decide {record}",
            lambda history, person: history.decide(record, decision, person),
            done=done,
            failed=dialog.show_refusal,
        )

    def _forget(self) -> None:
        self.dialog = None
