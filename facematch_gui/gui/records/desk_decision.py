"""What the officer says of the check that is on the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from facematch_gui.gui.records.decision import Deciding, Question
from facematch_gui.gui.records.words import decision_words
from facematch_gui.records.values import Decision, RecordedVerdict, State

if TYPE_CHECKING:
    from facematch_gui.gui.answer.result import ResultPane
    from facematch_gui.gui.batch.pages import Pages
    from facematch_gui.gui.desk import Desk


class DeskDecision(QObject):
    """Offers a decision beside an answer of review, and in the menu of every other; shows what it came to.

    Args:
        action: stands in the menu.
    """

    def __init__(
        self, desk: Desk, result: ResultPane, deciding: Deciding, action: QAction, pages: Pages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._result = result
        self._deciding = deciding
        self._action = action
        self._pages = pages
        self._decided: tuple[str, bool, State] | None = None
        """The record that was decided last, how, and what it waits for now."""
        action.triggered.connect(self.ask)
        result.reasons.decide_wanted.connect(self.ask)
        desk.changed.connect(self._refresh)
        pages.currentChanged.connect(self._refresh)
        deciding.decided.connect(self._on_decided)
        self._refresh()

    def question(self) -> Question | None:
        """What may be decided of the answer that is shown."""
        kept, verification = self._desk.kept, self._desk.verification
        if kept is None or verification is None or self._is_decided(kept.record):
            return None
        return Question(
            record=kept.record,
            verdict=RecordedVerdict(verification.verdict.value),
            state=kept.state,
            crops={side: crop.crop for side, crop in self._result.crops.items()},
        )

    @Slot()
    def ask(self) -> None:
        question = self.question()
        if question is not None:
            self._deciding.ask(question)

    def _is_decided(self, record: str) -> bool:
        return self._decided is not None and self._decided[0] == record

    @Slot()
    def _refresh(self) -> None:
        question = self.question()
        self._action.setEnabled(question is not None and self._pages.shows_desk)
        self._result.reasons.offer_decision(question is not None and question.state is State.WAITING)
        if self._desk.kept is not None and self._is_decided(self._desk.kept.record):
            self._show_decision()

    @Slot(str, object, object)
    def _on_decided(self, record: str, decision: Decision, state: State) -> None:
        self._decided = record, decision.same_person, state
        self._refresh()

    def _show_decision(self) -> None:
        if self._decided is None:
            return
        _, same_person, state = self._decided
        said = self.tr("{decision}. It is recorded.").format(decision=decision_words(same_person))
        if state is State.SECOND:
            said += " " + self.tr("The policy asks for a second person's opinion before it counts.")
        self._result.reasons.show_decision(said)
