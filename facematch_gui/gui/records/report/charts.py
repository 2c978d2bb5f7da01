"""Charts on paper: how scores are spread, and shares as bars. Read without colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from facematch_gui.gui.records.report.marks import paint_steps
from facematch_gui.gui.records.report.paper import CONTENT, Paper, Strip
from facematch_gui.gui.records.report.strips import paragraph
from facematch_gui.gui.records.report.texts import BODY, FAINT, INK, NAME, RULE, SMALL
from facematch_gui.gui.records.score_shape import columns, shares, steps

_HISTOGRAM: Final = 130.0
"""Height of the columns, in points."""
_COLUMN: Final = "#7d97a0"
"""Between black and white, so that a black line with a white rim shows on it."""
_BAR: Final = 6.0
_SWATCH: Final = 8.0


def histogram(paper: Paper, now: Sequence[int], before: Sequence[int]) -> list[Strip]:
    """Filled columns for the month, a stepped line for those before; each as shares of its own checks."""
    now_shares, shares_before = shares(now), shares(before)
    highest = max([*now_shares, *shares_before])

    def paint(painter: QPainter, top: float) -> None:
        plot = paper.rect(4, top, CONTENT - 8, _HISTOGRAM)
        _paint_columns(painter, plot, [share / highest for share in now_shares])
        if shares_before:
            _paint_outline(painter, plot, [share / highest for share in shares_before])
        painter.setPen(QPen(QColor(FAINT), 0.6))
        painter.drawLine(QLineF(plot.bottomLeft(), plot.bottomRight()))
        paint_steps(painter, paper.type, plot)

    return [_legend(paper, bool(shares_before)), Strip(_HISTOGRAM + 14, paint)]


def bars(paper: Paper, rows: Sequence[tuple[str, float, str]]) -> list[Strip]:
    """A line each: what it is, a bar as long as its share, and the number."""
    return [strip for words, share, number in rows for strip in _bar(paper, words, share, number)]


def _bar(paper: Paper, words: str, share: float, number: str) -> list[Strip]:
    name_width, bar_width = CONTENT * 0.38, CONTENT * 0.44
    first, *others = paragraph(paper, words, BODY, 0, name_width - 8)
    said = paper.type.set(number, NAME, CONTENT * 0.18, at_end=True)

    def paint(painter: QPainter, top: float) -> None:
        first.paint(painter, top)
        whole = paper.rect(name_width, top + (first.height - _BAR) / 2, bar_width, _BAR)
        part = paper.rect(name_width, whole.top(), max(1.0, bar_width * share), _BAR)
        painter.fillRect(part, QColor(_COLUMN))
        painter.setPen(QPen(QColor(RULE), 0.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole)
        said.paint(painter, paper.left_of(CONTENT * 0.82, CONTENT * 0.18), top)

    return [Strip(first.height + 2.5, paint), *others]


def _legend(paper: Paper, has_before: bool) -> Strip:
    texts = [(QCoreApplication.translate("ScoreHistogram", "the month shown"), True)]
    if has_before:
        texts.append((QCoreApplication.translate("ScoreHistogram", "three months before"), False))
    words = [(paper.type.set(text, SMALL, CONTENT / 2), is_now) for text, is_now in texts]
    height = max(text.height for text, _ in words)

    def paint(painter: QPainter, top: float) -> None:
        start, middle = 4.0, top + height / 2
        for text, is_now in words:
            swatch = paper.rect(start, middle - _SWATCH / 2, _SWATCH, _SWATCH)
            if is_now:
                painter.fillRect(swatch, QColor(_COLUMN))
            else:
                painter.setPen(QPen(QColor(INK), 1.4))
                painter.drawLine(QLineF(swatch.left(), middle, swatch.right(), middle))
            text.paint(painter, paper.left_of(start + _SWATCH + 4, CONTENT / 2), top)
            start += _SWATCH + 4 + text.width + 14

    return Strip(height + 4, paint)


def _paint_columns(painter: QPainter, plot: QRectF, heights: Sequence[float]) -> None:
    for column in columns(plot, heights, 0.7):
        painter.fillRect(column, QColor(_COLUMN))


def _paint_outline(painter: QPainter, plot: QRectF, heights: Sequence[float]) -> None:
    """A white rim keeps the line apart from the columns that it crosses."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, weight in (("#ffffff", 3.4), (INK, 1.2)):
        painter.setPen(QPen(QColor(colour), weight, c=Qt.PenCapStyle.FlatCap, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawPath(steps(plot, heights))
