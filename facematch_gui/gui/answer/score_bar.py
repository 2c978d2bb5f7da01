"""A scale from 0 to 6 that shows where a score lies, how sure it is, and where the operating points are."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from facematch_gui.gui.answer.words import HIGHEST, Reading, decimal
from facematch_gui.gui.theme import Theme

_TRACK = 14
_TRIANGLE = 7
_TICK = 4
_ARROW, _FADE = 0.3, 0.9
"""How far the arrow and the fading reach beyond what the data can vouch for."""
_MARGIN = 6
"""Left and right of the track, so that the numbers at its ends are not cut."""


class ScoreBar(QWidget):
    """The score as a filled length, its interval as a whisker, the operating points as triangles with their words.

    Beyond what the calibration's data can vouch for, the length fades and the whisker ends in an arrow.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading: Reading | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Each whole step means ten times fewer strangers who would score as high"))

    @property
    def reading(self) -> Reading | None:
        """What is shown."""
        return self._reading

    def sizeHint(self) -> QSize:
        return QSize(320, round(self._track_top() + _TRACK + _TICK + self.fontMetrics().height() + 2))

    def minimumSizeHint(self) -> QSize:
        return QSize(180, self.sizeHint().height())

    def show_reading(self, reading: Reading) -> None:
        self._reading = reading
        spoken = self.tr("Score {score} of 6, review from {review}, match from {match}, 95 % interval {low} to {high}")
        self.setAccessibleName(
            spoken.format(
                score=decimal(reading.strength),
                review=decimal(reading.review),
                match=decimal(reading.match),
                low=decimal(reading.low),
                high=self.tr("open") if reading.open_ended else decimal(reading.high),
            )
        )
        self.update()

    def clear(self) -> None:
        self._reading = None
        self.setAccessibleName("")
        self.update()

    # -- geometry ------------------------------------------------------------------------------------------------

    def x_of(self, strength: float) -> float:
        """Where a score lies, in pixels from the left edge."""
        return _MARGIN + min(1.0, max(0.0, strength / HIGHEST)) * (self.width() - 2 * _MARGIN)

    def track(self) -> QRectF:
        """The scale itself."""
        return QRectF(_MARGIN, self._track_top(), self.width() - 2 * _MARGIN, _TRACK)

    def _track_top(self) -> float:
        return self.fontMetrics().height() + _TRIANGLE + 2.0

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = self.track()
        self._paint_ticks(painter, track)
        outline = QPainterPath()
        outline.addRoundedRect(track, _TRACK / 2, _TRACK / 2)
        painter.fillPath(outline, QColor(self._theme.colours.well))
        if self._reading is not None:
            painter.setClipPath(outline)
            self._paint_length(painter, track, self._reading)
            painter.setClipping(False)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.drawPath(outline)
        if self._reading is not None:
            self._paint_points(painter, track, self._reading)
            self._paint_whisker(painter, track, self._reading)
        painter.end()

    def _paint_ticks(self, painter: QPainter, track: QRectF) -> None:
        height = self.fontMetrics().height()
        for step in range(round(HIGHEST) + 1):
            x = self.x_of(step)
            painter.setPen(QPen(QColor(self._theme.colours.line), 1.5))
            painter.drawLine(QLineF(x, track.bottom(), x, track.bottom() + _TICK))
            painter.setPen(QColor(self._theme.colours.faint))
            below = QRectF(x - 15, track.bottom() + _TICK, 30, height)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(step))

    def _paint_length(self, painter: QPainter, track: QRectF, reading: Reading) -> None:
        colours = self._theme.colours
        colour = QColor({"match": colours.match, "review": colours.review}.get(reading.verdict, colours.no_match))
        end = max(self.x_of(reading.strength), track.left() + _TRACK / 2)
        painter.fillRect(QRectF(QPointF(track.left(), track.top()), QPointF(end, track.bottom())), colour)
        if reading.beyond_data:
            faded = QLinearGradient(end, 0, self.x_of(reading.strength + _FADE), 0)
            faded.setColorAt(0, colour)
            colour.setAlphaF(0)
            faded.setColorAt(1, colour)
            painter.fillRect(QRectF(QPointF(end, track.top()), QPointF(track.right(), track.bottom())), faded)

    def _paint_whisker(self, painter: QPainter, track: QRectF, reading: Reading) -> None:
        """A thin line over the interval; a rim in the card's colour keeps it apart from whatever lies below it."""
        middle, cap = track.center().y(), 4.0
        left, right = self.x_of(reading.low), self.x_of(reading.high)
        lines = [QLineF(left, middle - cap, left, middle + cap)]
        if reading.open_ended:
            right = min(max(self.x_of(reading.vouched + _ARROW), left + 2 * cap), track.right() - 2)
            lines += [
                QLineF(right - cap, middle - cap, right, middle),
                QLineF(right - cap, middle + cap, right, middle),
            ]
        else:
            lines.append(QLineF(right, middle - cap, right, middle + cap))
        lines.append(QLineF(left, middle, right, middle))
        colours = self._theme.colours
        for colour, width in ((colours.card, 5), (colours.text, 2)):
            painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.RoundCap))
            painter.drawLines(lines)

    def _paint_points(self, painter: QPainter, track: QRectF, reading: Reading) -> None:
        for x in {self.x_of(reading.review), self.x_of(reading.match)}:
            self._paint_point(painter, track, x)
        painter.setPen(QColor(self._theme.colours.faint))
        for text, rect in self.labels():
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_point(self, painter: QPainter, track: QRectF, x: float) -> None:
        colours, x = self._theme.colours, float(round(x))
        for colour, width in ((colours.card, 4), (colours.text, 2)):
            painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.FlatCap))
            painter.drawLine(QLineF(x, track.top(), x, track.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.text))
        top = track.top() - _TRIANGLE - 1
        painter.drawPolygon(QPolygonF([QPointF(x - 5, top), QPointF(x + 5, top), QPointF(x, track.top())]))

    def labels(self) -> list[tuple[str, QRectF]]:
        """The words of the operating points and where they stand: beside each other, never one over the other."""
        if self._reading is None:
            return []
        metrics, gap = QFontMetricsF(self.font()), 8.0
        placed = []
        match = QRectF(0, 0, metrics.horizontalAdvance(self.tr("Match")), metrics.height())
        match.moveLeft(self.x_of(self._reading.match) - 4)
        if match.right() > self.width():
            match.moveRight(self.width())
        placed.append((self.tr("Match"), match))
        if self._reading.review < self._reading.match:
            review = QRectF(0, 0, metrics.horizontalAdvance(self.tr("Review")), metrics.height())
            review.moveRight(min(self.x_of(self._reading.review) + 4, match.left() - gap))
            review.moveLeft(max(0.0, review.left()))
            placed.insert(0, (self.tr("Review"), review))
        return placed
