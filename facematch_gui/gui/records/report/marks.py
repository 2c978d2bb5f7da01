"""What is drawn on paper beside words: faces, an answer's shape, a code, and the scale of scores."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtSvg import QSvgRenderer

from facematch_gui import paths
from facematch_gui.gui.answer.words import HIGHEST, Reading, decimal
from facematch_gui.gui.records.report.texts import FAINT, INK, RULE, SMALL, Typesetter
from facematch_gui.gui.theme import LIGHT
from facematch_gui.records.values import RecordedVerdict

SCALE_HEIGHT: Final = 38.0
COLOURS: Final = {
    RecordedVerdict.MATCH: LIGHT.match,
    RecordedVerdict.REVIEW: LIGHT.review,
    RecordedVerdict.NO_MATCH: LIGHT.no_match,
    RecordedVerdict.REFUSED: LIGHT.faint,
}
"""All of them dark enough to be read in grey."""
_ICONS: Final = {RecordedVerdict.REFUSED: "warning"}
_TRACK, _TRIANGLE, _TICK = 9.0, 4.5, 3.0


def paint_verdict(painter: QPainter, verdict: RecordedVerdict, rect: QRectF) -> None:
    """Its shape, by which it is known without colours."""
    svg = paths.resource(f"icons/{_ICONS.get(verdict, verdict.value)}.svg").read_text(encoding="utf-8")
    tinted = svg.replace("currentColor", COLOURS[verdict]).replace("currentGround", "#ffffff")
    QSvgRenderer(QByteArray(tinted.encode())).render(painter, rect)


def paint_face(painter: QPainter, face: QImage, rect: QRectF) -> None:
    """A face in its frame, as large as it fits in."""
    size = QSizeF(face.size()).scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(), size)
    place.moveCenter(rect.center())
    painter.drawImage(place, face)
    painter.setPen(QPen(QColor(RULE), 0.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def paint_code(painter: QPainter, text: str, rect: QRectF) -> None:
    """A QR code (ISO/IEC 18004) as one shape, so that no printer leaves seams in it; white paper is its border.

    Args:
        rect: a square.
    """
    import segno

    matrix = segno.make_qr(text, error="m").matrix
    module = rect.width() / len(matrix)
    squares = QPainterPath()
    squares.setFillRule(Qt.FillRule.WindingFill)
    for row, line in enumerate(matrix):
        for column, is_dark in enumerate(line):
            if is_dark:
                squares.addRect(rect.left() + column * module, rect.top() + row * module, module, module)
    painter.fillPath(squares.simplified(), Qt.GlobalColor.black)


def paint_scale(painter: QPainter, type_: Typesetter, reading: Reading, points: tuple[str, str], rect: QRectF) -> None:
    """The score from 0 to 6 as a filled length, its interval as a whisker, the operating points as triangles.

    Runs from left to right in every language, as the window's does.

    Args:
        points: the words for review and match.
        rect: ``SCALE_HEIGHT`` high.
    """
    label = type_.metrics(SMALL).height()
    track = QRectF(rect.left(), rect.top() + label + _TRIANGLE + 1, rect.width(), _TRACK)
    colour = QColor(COLOURS[RecordedVerdict(reading.verdict)])
    painter.fillRect(track, QColor("#ffffff"))
    painter.fillRect(QRectF(track.topLeft(), QPointF(_x(track, reading.strength), track.bottom())), colour)
    painter.setPen(QPen(QColor(FAINT), 0.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(track)
    paint_steps(painter, type_, track)
    _paint_points(painter, type_, reading, points, track)
    _paint_whisker(painter, reading, track)


def paint_steps(painter: QPainter, type_: Typesetter, track: QRectF) -> None:
    """The whole numbers below a scale or a chart."""
    for step in range(round(HIGHEST) + 1):
        x = _x(track, step)
        painter.setPen(QPen(QColor(FAINT), 0.6))
        painter.drawLine(QLineF(x, track.bottom(), x, track.bottom() + _TICK))
        number = type_.set(decimal(step, 0), SMALL, 30, typed=True)
        start = x - number.width / 2
        number.paint(painter, start if not type_.is_mirrored else start + number.width - 30, track.bottom() + _TICK)


def _paint_points(
    painter: QPainter, type_: Typesetter, reading: Reading, points: tuple[str, str], track: QRectF
) -> None:
    """Triangles, and their words, which never stand one over the other."""
    both = reading.review < reading.match
    places = [(reading.review, points[0])] if both else []
    right = track.right()
    for strength, words in [(reading.match, points[1]), *places]:
        x = _x(track, strength)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(INK))
        top = track.top() - _TRIANGLE - 0.5
        painter.drawPolygon(QPolygonF([QPointF(x - 3, top), QPointF(x + 3, top), QPointF(x, track.top())]))
        painter.setPen(QPen(QColor("#ffffff"), 2.4))
        painter.drawLine(QLineF(x, track.top(), x, track.bottom()))
        painter.setPen(QPen(QColor(INK), 1))
        painter.drawLine(QLineF(x, track.top(), x, track.bottom()))
        text = type_.set(words, SMALL, 120, typed=True)
        # The match's word begins at its point, the review's ends there.
        left = x - 3 if strength == reading.match else x + 3 - text.width
        left = max(track.left(), min(left, right - text.width))
        right = left - 6
        text.paint(painter, left - (120 - text.width if type_.is_mirrored else 0), top - text.height)


def _paint_whisker(painter: QPainter, reading: Reading, track: QRectF) -> None:
    """A line over the interval, with a white rim; an arrow where it is open."""
    middle, cap = track.center().y(), 2.2
    left, right = _x(track, reading.low), _x(track, reading.high)
    if reading.open_ended:
        right = min(max(right + 8, left + 8), track.right() - 1)
        ends = [QLineF(right - cap, middle - cap, right, middle), QLineF(right - cap, middle + cap, right, middle)]
    else:
        ends = [QLineF(right, middle - cap, right, middle + cap)]
    lines = [QLineF(left, middle, right, middle), QLineF(left, middle - cap, left, middle + cap), *ends]
    for colour, width in (("#ffffff", 2.6), (INK, 0.9)):
        painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.RoundCap))
        painter.drawLines(lines)


def _x(track: QRectF, strength: float) -> float:
    """Where a score lies on a scale from 0 to 6."""
    return track.left() + min(1.0, max(0.0, strength / HIGHEST)) * track.width()
