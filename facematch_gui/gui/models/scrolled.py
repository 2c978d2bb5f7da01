"""A column of cards that scrolls, and is exactly as high as its wrapped words need at this width."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrolledCards(QScrollArea):
    """Qt's own resizing would give wrapped words the height that they need in their narrowest shape.

    Args:
        cards: from the top downwards.
    """

    def __init__(self, cards: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        for card in cards:
            self._column.addWidget(card)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content.installEventFilter(self)

    def show_top_of(self, card: QWidget) -> None:
        """Brings a card into sight from its top, once the layout knows where that is."""
        QTimer.singleShot(0, card, lambda: self.verticalScrollBar().setValue(card.y()))

    def show_whole(self, widget: QWidget) -> None:
        """Brings a widget into sight, once the layout knows where it is."""
        QTimer.singleShot(0, widget, lambda: self.ensureWidgetVisible(widget))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room = self.viewport().size()
        height = self._column.totalHeightForWidth(room.width())
        self._content.resize(room.width(), max(height, room.height()))
