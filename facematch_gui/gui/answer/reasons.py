"""Why a person must look: the reasons of a review, and what is wrong with the pictures."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from facematch_gui.gui.answer.words import reasons
from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.notice import finding_words, wrapping
from facematch_gui.gui.sentences import joined
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme

if TYPE_CHECKING:
    from facematch_gui.core.quality.values import Finding
    from facematch_gui.core.verify import Verification

_SHOWN = 1
"""Findings of each side; the details list all of them."""


class Reasons(QFrame):
    """A framed strip under the answer; hidden unless the answer is review, or somebody has decided."""

    decide_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._label = wrapping("")
        self._label.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 7)
        row.setSpacing(9)
        row.addWidget(IconLabel(theme.icon("person-looks", lambda c: c.warning), 20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        self.decide_button = QPushButton(self.tr("Dec&ide…"))
        self.decide_button.setObjectName("primary")
        self.decide_button.setToolTip(self.tr("What you say of this check, and why (F4)"))
        self.decide_button.clicked.connect(lambda _checked: self.decide_wanted.emit())
        self.decide_button.hide()
        row.addWidget(self.decide_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_reasons(self, verification: Verification) -> None:
        """Says each reason, and with it, or after it, the weightiest finding of each side."""
        self.decide_button.hide()
        why = reasons(verification)
        self.setVisible(bool(why))
        if not why:
            self.clear()
            return
        lines: list[tuple[str | None, str]] = [(None, text) for side, text in why if side is None]
        hidden = 0
        for side in Side:
            findings = verification.findings.get(side.value, ())
            said = [text for about, text in why if about is side] + [_sentences(one) for one in findings[:_SHOWN]]
            lines += [(side.title, " ".join(said))] if said else []
            hidden += len(findings[_SHOWN:])
        if hidden:
            lines.append((None, self.tr("{count} more in the details (F9).").format(count=hidden)))
        self._label.setText(
            "<br>".join(f"<b>{escape(head)}:</b> {escape(text)}" if head else escape(text) for head, text in lines)
        )
        self.setAccessibleName(" ".join(f"{head}: {text}" if head else text for head, text in lines))
        self._label.setAccessibleName(self.accessibleName())

    def offer_decision(self, is_due: bool) -> None:
        """Whether the check waits for the person's own word."""
        self.decide_button.setVisible(is_due)

    def show_decision(self, words: str) -> None:
        """What a person has decided, in the place of what was to be looked at."""
        self.decide_button.hide()
        self._label.setText(escape(words))
        self.setAccessibleName(words)
        self._label.setAccessibleName(words)
        self.show()

    def clear(self) -> None:
        self.decide_button.hide()
        self._label.clear()
        self.setAccessibleName("")
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, for tests and screen readers; empty while hidden."""
        return self.accessibleName()


def _sentences(finding: Finding) -> str:
    return joined(*finding_words(finding))
