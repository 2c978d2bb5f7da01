"""A bar that shows where a similarity lies and where the threshold is."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from facematch_gui.gui.theme import Theme

_LOWEST = 0.6
"""Left end of the bar; lower similarities sit on it. Unrelated faces mostly lie between 0.7 and 0.85."""
_HIGHEST = 1.0


class ScoreBar(QWidget):
    """Similarity from 0.6 to 1 with the threshold marked by a triangle, a line and its number."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._similarity: float | None = None
        self._threshold: float | None = None
        self._is_match = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(320, 16 + 2 * self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def show_score(self, similarity: float, threshold: float, is_match: bool) -> None:
        self._similarity, self._threshold, self._is_match = similarity, threshold, is_match
        self.update()

    def clear(self) -> None:
        self._similarity = self._threshold = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        track = QRectF(1, self.fontMetrics().height() + 4, self.width() - 2, 10)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.well))
        painter.drawRoundedRect(track, 5, 5)
        if self._similarity is not None and self._threshold is not None:
            reached = QRectF(track)
            reached.setWidth(max(10.0, self._position(self._similarity) * track.width()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.match if self._is_match else colours.no_match))
            painter.drawRoundedRect(reached, 5, 5)
            self._paint_threshold(painter, track, self._threshold)
        self._paint_ends(painter, track)
        painter.end()

    def _paint_threshold(self, painter: QPainter, track: QRectF, threshold: float) -> None:
        colours = self._theme.colours
        x = track.x() + self._position(threshold) * track.width()
        painter.setPen(QPen(QColor(colours.text), 2))
        painter.drawLine(QLineF(x, track.top() - 2, x, track.bottom() + 2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, track.top() - 8), QPointF(x + 5, track.top() - 8), QPointF(x, track.top() - 1)])
        )
        text = self.tr("threshold {value}").format(value=f"{threshold:.3f}")
        width = QFontMetricsF(self.font()).horizontalAdvance(text)
        left = min(max(0.0, x - width - 9), self.width() - width)
        painter.setPen(QColor(colours.faint))
        painter.drawText(QPointF(left, track.top() - 5), text)

    def _paint_ends(self, painter: QPainter, track: QRectF) -> None:
        painter.setPen(QColor(self._theme.colours.faint))
        font = QFont(self.font())
        painter.setFont(font)
        below = QRectF(track.x(), track.bottom() + 3, track.width(), self.fontMetrics().height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.tr("unlike"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("alike"))

    @staticmethod
    def _position(similarity: float) -> float:
        return min(1.0, max(0.0, (similarity - _LOWEST) / (_HIGHEST - _LOWEST)))
