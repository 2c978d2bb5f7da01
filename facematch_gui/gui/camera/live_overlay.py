"""What is drawn over and under a live preview: the sentence for the person, the ring of progress, the arrow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from facematch_gui.gui.theme import Colours

_LARGEST_TYPE = 24
_SMALLEST_TYPE = 12
_RING_WIDTH = 6.0
_RING = "#4cc0c9"
"""Bright enough on any picture, in both colour schemes, beside the dark and the pale ring under it."""
_ARROW = 58.0
_TEXT = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True)
class Prompt:
    """What the person before the camera is told.

    Attributes:
        text: one sentence.
        is_good: nothing needs to be changed.
        share: how much of a wait is over, 0 to 1, drawn as a ring around the face; None draws no ring.
        arrow: towards which edge of what is shown to turn.
    """

    text: str
    is_good: bool = False
    share: float | None = None
    arrow: Literal["left", "right"] | None = None


def band_height(height: float) -> float:
    """Room for the sentence in a canvas of that height; two lines in large type, or more of them in smaller."""
    return min(96.0, max(46.0, height * 0.18))


def paint_band(painter: QPainter, band: QRectF, prompt: Prompt, font: QFont, colours: Colours) -> None:
    """The sentence in the largest type that fits; a tick before it where all is well."""
    room = band.adjusted(14, 5, -14, -6)
    said = f"\N{CHECK MARK}  {prompt.text}" if prompt.is_good else prompt.text
    painter.setFont(_largest(font, said, room))
    painter.setPen(QColor(colours.match if prompt.is_good else colours.text))
    painter.drawText(room, int(_TEXT), said)


def _largest(font: QFont, text: str, room: QRectF) -> QFont:
    sized = QFont(font)
    sized.setWeight(QFont.Weight.Medium)
    for pixels in range(min(_LARGEST_TYPE, round(room.height() / 1.9)), _SMALLEST_TYPE, -1):
        sized.setPixelSize(pixels)
        needed = QFontMetricsF(sized).boundingRect(room, int(_TEXT), text)
        if needed.height() <= room.height() and needed.width() <= room.width():
            return sized
    sized.setPixelSize(_SMALLEST_TYPE)
    return sized


def paint_ring(painter: QPainter, around: QRectF, share: float) -> None:
    """A ring around a face, filled clockwise from the top."""
    side = 1.5 * max(around.width(), around.height())
    ring = QRectF(0, 0, side, side)
    ring.moveCenter(around.center())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0, 120), _RING_WIDTH + 3))
    painter.drawEllipse(ring)
    painter.setPen(QPen(QColor(255, 255, 255, 150), _RING_WIDTH - 2))
    painter.drawEllipse(ring)
    pen = QPen(QColor(_RING), _RING_WIDTH)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    # Sixteenths of a degree, counterclockwise from three o'clock.
    painter.drawArc(ring, 90 * 16, -round(360 * 16 * share))


def paint_arrow(painter: QPainter, picture: QRectF, direction: Literal["left", "right"]) -> None:
    """A large arrow at the edge of the picture that the person turns towards."""
    disc = QRectF(0, 0, _ARROW, _ARROW)
    inset = _ARROW / 2 + 12
    x = picture.left() + inset if direction == "left" else picture.right() - inset
    disc.moveCenter(QPointF(x, picture.center().y()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 165))
    painter.drawEllipse(disc)
    way = -1 if direction == "left" else 1
    reach, middle = _ARROW * 0.2, disc.center()
    tip = middle + QPointF(way * reach, 0)
    pen = QPen(QColor("#ffffff"), 5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(middle - QPointF(way * reach, 0), tip)
    painter.drawPolyline(QPolygonF([tip - QPointF(way * reach, reach), tip, tip - QPointF(way * reach, -reach)]))
