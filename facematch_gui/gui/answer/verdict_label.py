"""The answer in a word or two."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from facematch_gui.gui.theme import VERDICT_POINTS


class VerdictLabel(QLabel):
    """In large type, or in smaller type where a language's longest word has no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        large = QFont(self.font())
        large.setPointSize(VERDICT_POINTS[0])
        measure = QFontMetricsF(large)
        longest = max((measure.horizontalAdvance(word) for word in self.text().split()), default=0.0)
        is_narrow = longest > self.contentsRect().width()
        if bool(self.property("narrow")) != is_narrow:
            self.setProperty("narrow", is_narrow)
            self.style().polish(self)
