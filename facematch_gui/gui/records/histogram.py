"""How the scores of a month are spread, against those of the months before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facematch_gui.gui.answer.words import HIGHEST, decimal, percent
from facematch_gui.gui.records.score_shape import columns, shares, steps
from facematch_gui.gui.theme import Theme

_MARGIN, _TOP = 10, 5
_TICK = 4
_SWATCH = 11


class ScoreHistogram(QWidget):
    """Filled columns for the month, a stepped line for those before; each as shares of its own checks."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now: list[float] = []
        self._before: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The keyboard and a screen reader stop here, and what they stop at comes into sight.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        return QSize(420, 205)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 205)

    def show_scores(self, now: Sequence[int], before: Sequence[int]) -> None:
        """Counts in bins of equal width from 0 to ``HIGHEST``; either may be without any."""
        self._now, self._before = shares(now), shares(before)
        self.setAccessibleName(self._spoken(now, before))
        self.update()

    def _spoken(self, now: Sequence[int], before: Sequence[int]) -> str:
        said = self.tr("The month shown: {shares}.").format(shares=self._by_whole_steps(now))
        if sum(before):
            said += " " + self.tr("The three months before: {shares}.").format(shares=self._by_whole_steps(before))
        return said

    def _by_whole_steps(self, counts: Sequence[int]) -> str:
        """Sixths are what can be listened to."""
        if not sum(counts):
            return self.tr("no scores")
        step = len(counts) // round(HIGHEST)
        parts = shares([sum(counts[first : first + step]) for first in range(0, len(counts), step)])
        part = self.tr("{low} to {high}: {share}")
        return ", ".join(
            part.format(low=low, high=low + 1, share=percent(share)) for low, share in enumerate(parts) if share
        )

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plot = self._plot()
        highest = max([*self._now, *self._before], default=0)
        self._paint_axis(painter, plot)
        if highest > 0:
            self._paint_now(painter, plot, highest)
            self._paint_before(painter, plot, highest)
        self._paint_legend(painter)
        paint_focus(self, painter, self._theme)
        painter.end()

    def _plot(self) -> QRectF:
        line = self.fontMetrics().height()
        top = _TOP + line + 8
        return QRectF(_MARGIN, top, self.width() - 2 * _MARGIN, self.height() - top - _TICK - line - 5)

    def _paint_axis(self, painter: QPainter, plot: QRectF) -> None:
        colours, line = self._theme.colours, self.fontMetrics().height()
        painter.setPen(QPen(QColor(colours.line), 1.5))
        painter.drawLine(QLineF(plot.bottomLeft(), plot.bottomRight()))
        for step in range(round(HIGHEST) + 1):
            x = plot.left() + step / HIGHEST * plot.width()
            painter.setPen(QPen(QColor(colours.line), 1.5))
            painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + _TICK))
            painter.setPen(QColor(colours.faint))
            below = QRectF(x - 12, plot.bottom() + _TICK, 24, line)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, decimal(step, 0))

    def _paint_now(self, painter: QPainter, plot: QRectF, highest: float) -> None:
        for column in columns(plot, [share / highest for share in self._now], 1):
            painter.fillRect(column, QColor(self._theme.colours.accent))

    def _paint_before(self, painter: QPainter, plot: QRectF, highest: float) -> None:
        """A rim in the card's colour keeps the line apart from the columns that it crosses."""
        if not self._before:
            return
        line = steps(plot, [share / highest for share in self._before])
        for colour, weight in ((self._theme.colours.card, 5.0), (self._theme.colours.text, 2.0)):
            painter.setPen(QPen(QColor(colour), weight, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawPath(line)

    def _paint_legend(self, painter: QPainter) -> None:
        """What the two stand for, from where the language's lines begin."""
        colours, metrics = self._theme.colours, self.fontMetrics()
        x = float(_MARGIN)
        middle = _TOP + metrics.height() / 2
        for text, is_now in ((self.tr("the month shown"), True), (self.tr("three months before"), False)):
            if not (is_now or self._before):
                continue
            width = metrics.horizontalAdvance(text)
            swatch = self._mirrored(QRectF(x, middle - _SWATCH / 2, _SWATCH, _SWATCH))
            if is_now:
                painter.fillRect(swatch, QColor(colours.accent))
            else:
                painter.setPen(QPen(QColor(colours.text), 2))
                painter.drawLine(QLineF(swatch.left(), middle, swatch.right(), middle))
            painter.setPen(QColor(colours.faint))
            words = self._mirrored(QRectF(x + _SWATCH + 6, _TOP, width + 2, metrics.height()))
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
            x += _SWATCH + 6 + width + 18

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveRight(self.width() - rect.left())
        return rect


def paint_focus(widget: QWidget, painter: QPainter, theme: Theme) -> None:
    """The ring around what has the keyboard."""
    if widget.hasFocus():
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.colours.focus), 2))
        painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 6, 6)
