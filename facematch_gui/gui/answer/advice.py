"""What would make a picture better, said quietly beside it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from facematch_gui.gui.icon_label import IconLabel
from facematch_gui.gui.notice import finding_words, wrapping
from facematch_gui.gui.sentences import joined
from facematch_gui.gui.theme import Theme

if TYPE_CHECKING:
    from facematch_gui.core.quality.values import Finding

_SHOWN = 2
"""The weightiest findings say enough; the details list all of them."""
_MOST_LINES = 4
"""The second one is said only where both fit into so many lines: the picture needs its room."""


class Advice(QFrame):
    """The weightiest findings on one picture; hidden while there is none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = {
            "advice": theme.icon("advice", lambda colours: colours.faint),
            "poor": theme.icon("warning", lambda colours: colours.warning),
        }
        self._sign = IconLabel(self._signs["advice"], 18)
        self._label = wrapping("faint")
        self._label.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 2, 0)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self._findings: tuple[Finding, ...] = ()
        self._has_room = True
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Says the first few, which are the weightiest; hides where there is nothing to say."""
        self._findings = tuple(findings[:_SHOWN])
        self._say()
        self._show_or_hide()
        if findings:
            self._sign.set_icon(self._signs[findings[0].severity])

    def give_room(self, has_room: bool) -> None:
        """Whether there is room for it: where there is none, the answer's reasons and the details say it."""
        self._has_room = has_room
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(bool(self._findings) and self._has_room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        """As many of them as the width allows."""
        said = [finding_words(finding) for finding in self._findings]
        for count in range(len(said), -1, -1):
            text = "<br>".join(joined(f"<b>{escape(title)}</b>", escape(advice)) for title, advice in said[:count])
            if text != self._label.text():
                self._label.setText(text)
            height = self._label.heightForWidth(self._label.width())
            if count <= 1 or height <= _MOST_LINES * self._label.fontMetrics().lineSpacing():
                said = said[:count]
                break
        self.setAccessibleName(" ".join(joined(title, advice) for title, advice in said))
        self._label.setAccessibleName(self.accessibleName())

    def clear(self) -> None:
        self.show_findings(())

    @property
    def text(self) -> str:
        """What there is to say; empty where there is nothing."""
        return self.accessibleName()
