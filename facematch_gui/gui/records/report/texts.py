"""Text on paper: set in lines of a given width, from where the language's lines begin."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPagedPaintDevice,
    QPainter,
    QTextLayout,
    QTextOption,
)

from facematch_gui.gui.theme import LIGHT

INK: Final = LIGHT.text
FAINT: Final = LIGHT.faint
RULE: Final = "#b9c3c9"
"""Lines and frames: to be seen on any printer, and no more than that."""

_LINE_SEPARATOR: Final = "\N{LINE SEPARATOR}"


@dataclass(frozen=True)
class Style:
    """How words are set.

    Attributes:
        size: in points.
        mono: every character as wide as the others, for digests.
    """

    size: float
    weight: QFont.Weight = QFont.Weight.Normal
    colour: str = INK
    mono: bool = False


BODY: Final = Style(9)
STRONG: Final = Style(9, QFont.Weight.DemiBold)
NAME: Final = Style(9, colour=FAINT)
SMALL: Final = Style(7.5, colour=FAINT)
DIGEST: Final = Style(7, mono=True)


class Words:
    """Words that are set: how high they are, and how to paint them.

    Args:
        layout: is kept, since its lines live in it.
    """

    def __init__(self, layout: QTextLayout, colour: str) -> None:
        self._layout = layout
        self._colour = QColor(colour)

    @property
    def height(self) -> float:
        return sum(self.line_heights)

    @property
    def line_heights(self) -> list[float]:
        return [self._layout.lineAt(number).height() for number in range(self._layout.lineCount())]

    @property
    def width(self) -> float:
        """Of the longest line."""
        return max((self._layout.lineAt(n).naturalTextWidth() for n in range(self._layout.lineCount())), default=0.0)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paints all lines.

        Args:
            left, top: of the box for which they were set.
        """
        for number, height in enumerate(self.line_heights):
            self.paint_line(painter, number, left, top)
            top += height

    def paint_line(self, painter: QPainter, number: int, left: float, top: float) -> None:
        line = self._layout.lineAt(number)
        painter.setPen(self._colour)
        line.draw(painter, QPointF(left, top - line.y()))


class Typesetter:
    """Sets words for one device, in the fonts of the window.

    Args:
        device: whose units are points.
    """

    def __init__(self, device: QPagedPaintDevice) -> None:
        self._device = device
        self.is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._families = QGuiApplication.font().families()
        self._mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families()

    def font(self, style: Style) -> QFont:
        font = QFont([*self._mono, *self._families] if style.mono else self._families)
        font.setPointSizeF(style.size)
        font.setWeight(style.weight)
        # Paper has no pixels to fit letters to.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        # What is copied out of the file is to be the letters that were put in.
        font.setFeature(QFont.Tag("liga"), 0)
        return font

    def metrics(self, style: Style) -> QFontMetricsF:
        return QFontMetricsF(self.font(style), self._device)

    def set(self, words: str, style: Style, width: float, *, typed: bool = False, at_end: bool = False) -> Words:
        """Words in lines of that width.

        Args:
            typed: a person wrote them, in whatever direction their own letters run.
            at_end: they stand where the language's lines end.
        """
        is_right = self.is_mirrored != at_end
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setUseDesignMetrics(True)
        own = Qt.LayoutDirection.RightToLeft if self.is_mirrored else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto if typed else own)
        layout = QTextLayout(_settable(words), self.font(style), self._device)
        layout.setTextOption(option)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return Words(layout, style.colour)


def isolated(words: str) -> str:
    """Words of a person within a sentence, whose own direction does not turn the sentence around."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}"


def _settable(words: str) -> str:
    """Without characters that command and do not show."""
    lines = (words.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return _LINE_SEPARATOR.join("".join(c if unicodedata.category(c) != "Cc" else " " for c in line) for line in lines)
