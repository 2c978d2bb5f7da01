"""How the scores of a month are drawn, on the screen and on paper: their shares, columns, and a stepped line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath


def shares(counts: Sequence[int]) -> list[float]:
    """Of all of them; nothing where there are none."""
    total = sum(counts)
    return [each / total for each in counts] if total else []


def columns(plot: QRectF, heights: Sequence[float], gap: float) -> Iterator[QRectF]:
    """A column a bin, those without height left out.

    Args:
        heights: as parts of the plot's, 0 to 1.
        gap: on either side of a column.
    """
    width = plot.width() / max(1, len(heights))
    for number, height in enumerate(heights):
        if height:
            column = QRectF(plot.left() + number * width + gap, 0, width - 2 * gap, height * plot.height())
            column.moveBottom(plot.bottom())
            yield column


def steps(plot: QRectF, heights: Sequence[float]) -> QPainterPath:
    """A line along the tops of the bins, from the ground and back to it.

    Args:
        heights: as parts of the plot's, 0 to 1; at least one.
    """
    width = plot.width() / len(heights)
    line = QPainterPath(QPointF(plot.left(), plot.bottom()))
    for number, height in enumerate(heights):
        y = plot.bottom() - height * plot.height()
        line.lineTo(plot.left() + number * width, y)
        line.lineTo(plot.left() + (number + 1) * width, y)
    line.lineTo(plot.bottomRight())
    return line
