"""Everything that is kept of one past check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facematch_gui.gui.answer.result import CropView
from facematch_gui.gui.answer.sections import SectionsPage
from facematch_gui.gui.answer.words import decimal
from facematch_gui.gui.batch.words import answer_icons, answer_word
from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.notice import Notice, wrapping
from facematch_gui.gui.records.decision import Question, question_of
from facematch_gui.gui.records.record_sections import record_page
from facematch_gui.gui.records.words import progress_words, strangers_words
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.records.values import Details, Person, Role, State

_CROP_SHARE, _SMALLEST_CROP, _LARGEST_CROP = 0.28, 84, 128
"""Side of a face: a share of the card's height, within these logical pixels."""


class RecordCard(QFrame):
    """Both faces, the answer, what people said of it, and the rest as a page that scrolls."""

    decision_wanted = Signal(object)
    """A ``Question``."""
    report_wanted = Signal(str)
    """Of the check with that identity."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("The chosen check"))
        self._icons = answer_icons(theme)
        self._blind_icon = theme.icon("person-looks", lambda colours: colours.review)
        self.details: Details | None = None
        self._question: Question | None = None
        self.crops = {side: CropView(side, theme) for side in Side}
        self._shape = IconLabel(self._blind_icon, 26)
        self.verdict = wrapping("recordVerdict")
        self.sentence = wrapping("")
        self.progress = wrapping("faint")
        self.hint = wrapping("faint")
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.decide_button = QPushButton()
        self.decide_button.clicked.connect(self._want_decision)
        self.report_button = QPushButton(self.tr("Re&port…"))
        self.report_button.setToolTip(self.tr("Save this check as a report (PDF)"))
        self.report_button.clicked.connect(self._want_report)
        self.notice = Notice(theme)
        self.page = SectionsPage()
        self.page.setAccessibleName(self.tr("Details of the check"))
        self._lay_out()
        self.clear()

    def _lay_out(self) -> None:
        faces = QHBoxLayout()
        faces.setSpacing(10)
        faces.addStretch(1)
        for crop in self.crops.values():
            faces.addWidget(crop)
        faces.addStretch(1)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._shape)
        head.addWidget(self.verdict, 1)
        self._known = QWidget()
        known = QVBoxLayout(self._known)
        known.setContentsMargins(0, 0, 0, 0)
        known.setSpacing(5)
        known.addLayout(faces)
        known.addLayout(head)
        known.addWidget(self.sentence)
        known.addWidget(self.progress)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.decide_button, 1)
        buttons.addWidget(self.report_button)
        known.addLayout(buttons)
        known.addWidget(self.page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 10, 10)
        column.addWidget(self.notice)
        column.addWidget(self.hint, 1)
        column.addWidget(self._known, 1)

    # -- what is shown -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        length = min(_LARGEST_CROP, max(_SMALLEST_CROP, round(self.height() * _CROP_SHARE)))
        for crop in self.crops.values():
            crop.set_length(length)

    def clear(self, hint: str = "") -> None:
        """Nothing is chosen, or it is being read."""
        self.details = self._question = None
        self.notice.clear()
        self._known.hide()
        self.hint.setText(hint)
        self.hint.show()

    def show_error(self, error: Exception) -> None:
        self.clear()
        self.notice.show_error(error)

    def show_details(self, details: Details, who: Person) -> None:
        self.notice.clear()
        self.hint.hide()
        self.details = details
        images = {side: QImage.fromData(details.crops.get(side.value, b"")) for side in Side}
        for side, crop in self.crops.items():
            crop.set_crop(images[side])
            crop.setVisible(bool(details.crops))
        self._question = question_of(details, who, {side: image for side, image in images.items() if details.crops})
        self._show_answer(details)
        self._show_button()
        self.report_button.setVisible(not details.blind and who.role.rank >= Role.SUPERVISOR.rank)
        self.page.setHtml(record_page(details))
        self._known.show()

    def _show_answer(self, details: Details) -> None:
        row = details.row
        if details.blind:
            self._show_blind()
            return
        self._shape.set_icon(self._icons[row.verdict])
        word = answer_word(row.verdict)
        if row.score is not None:
            word = self.tr("{answer}, {score} of 6").format(answer=word, score=decimal(row.score))
        self._say(word, strangers_words(details.facts), progress_words(row))

    def _show_blind(self) -> None:
        self._shape.set_icon(self._blind_icon)
        if self._question is None:
            self._say(self.tr("Another person decides"), self.tr("You made this check, and know its answer."), "")
        else:
            self._say(
                self.tr("Compare the faces yourself"),
                self.tr("What the program and others said is shown once you have decided."),
                "",
            )

    def _say(self, word: str, sentence: str, progress: str) -> None:
        self.verdict.setText(word)
        for label, text in ((self.sentence, sentence), (self.progress, progress)):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_button(self) -> None:
        """Prominent where something waits for this person, quiet where it is only possible."""
        question = self._question
        self.decide_button.setVisible(question is not None)
        if question is None:
            return
        due = question.state is not State.CLOSED
        self.decide_button.setText(self.tr("Dec&ide…") if due else self.tr("Decide agai&nst the answer…"))
        self.decide_button.setObjectName("primary" if due else "")
        self.decide_button.style().polish(self.decide_button)

    def _want_decision(self) -> None:
        if self._question is not None:
            self.decision_wanted.emit(self._question)

    def _want_report(self) -> None:
        if self.details is not None:
            self.report_wanted.emit(self.details.row.record)

    def focus_order(self) -> list[QWidget]:
        """What Tab stops at."""
        return [self.decide_button, self.report_button, self.page]
