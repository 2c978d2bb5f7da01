"""The strips of which pages are made: text, headings, names with values, and two lists beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath

from facematch_gui.gui.answer.sections import Rows
from facematch_gui.gui.records.report.paper import CONTENT, Paper, Strip
from facematch_gui.gui.records.report.texts import BODY, INK, NAME, Style

GUTTER: Final = 22.0
"""Between two columns."""
_HIGHEST_PAIR: Final = 420.0
"""Of two columns that stand beside each other; longer ones follow each other, so that pages may break in them."""
_INDENT: Final = 11.0
_ROW_GAP: Final = 1.5
_HEADING: Final = Style(10, QFont.Weight.DemiBold)


def gap(height: float) -> Strip:
    return Strip(height, lambda _painter, _top: None, is_gap=True)


def rule(paper: Paper) -> Strip:
    """A line from margin to margin."""
    return Strip(0, paper.paint_rule, is_gap=True)


def paragraph(
    paper: Paper,
    words: str,
    style: Style = BODY,
    start: float = 0,
    width: float = CONTENT,
    *,
    typed: bool = False,
    keeps_next: bool = False,
) -> list[Strip]:
    """A strip a line, so that a long text may go on on the next page."""
    text = paper.type.set(words, style, width, typed=typed)
    left = paper.left_of(start, width)

    def line(number: int, height: float) -> Strip:
        return Strip(height, lambda painter, top: text.paint_line(painter, number, left, top), keeps_next=keeps_next)

    return [line(number, height) for number, height in enumerate(text.line_heights)]


def heading(paper: Paper, words: str, start: float = 0, width: float = CONTENT) -> list[Strip]:
    """A section's title, which what follows keeps company."""
    return [gap(11), *paragraph(paper, words, _HEADING, start, width, keeps_next=True), _kept(gap(3))]


def _kept(strip: Strip) -> Strip:
    return Strip(strip.height, strip.paint, keeps_next=True)


def bullets(paper: Paper, sentences: Sequence[str]) -> list[Strip]:
    """Sentences with a dot before each: the long ones first, and the short ones in two columns."""
    half = (CONTENT - GUTTER) / 2
    widths = {sentence: paper.type.set(sentence, BODY, CONTENT).width for sentence in sentences}
    short = [sentence for sentence in sentences if widths[sentence] < half - _INDENT]
    long = [sentence for sentence in sentences if sentence not in short]
    middle = (len(short) + 1) // 2
    first = _bullets(paper, short[:middle], 0, half)
    second = _bullets(paper, short[middle:], half + GUTTER, half)
    return [*_bullets(paper, long, 0, CONTENT), *(beside(first, second) if short else [])]


def _bullets(paper: Paper, sentences: Sequence[str], start: float, width: float) -> list[Strip]:
    strips = []
    for sentence in sentences:
        first, *others = paragraph(paper, sentence, BODY, start + _INDENT, width - _INDENT)
        strips += [_with_dot(paper, first, start), *others, gap(1.5)]
    return strips


def _with_dot(paper: Paper, strip: Strip, start: float) -> Strip:
    def paint(painter: QPainter, top: float) -> None:
        dot = QPainterPath()
        dot.addEllipse(paper.rect(start + 2.5, top + strip.height / 2 - 1.4, 2.8, 2.8))
        painter.fillPath(dot, QColor(INK))
        strip.paint(painter, top)

    return Strip(strip.height, paint)


def rows(
    paper: Paper,
    pairs: Rows,
    start: float = 0,
    width: float = CONTENT,
    share: float = 0.36,
    styles: tuple[Style, Style] = (NAME, BODY),
) -> list[Strip]:
    """Names, and what is to be said under each; a value of many lines may be torn.

    Args:
        share: of the width that names take.
        styles: of names and of values.
    """
    names = width * share
    return [
        strip
        for name, text in pairs
        for strip in (*_row(paper, (name, text), (start, names, width - names), styles), gap(_ROW_GAP))
    ]


def _row(
    paper: Paper, pair: tuple[str, str], place: tuple[float, float, float], styles: tuple[Style, Style]
) -> Sequence[Strip]:
    """A name and its value, the first lines of which stand on one baseline.

    Args:
        place: where it begins, and the widths of both.
    """
    start, names, values = place
    named = paper.type.set(pair[0], styles[0], names - 6)
    left = paper.left_of(start, names - 6)
    first, *others = paragraph(paper, pair[1], styles[1], start + names, values, typed=True)
    ascents = [paper.type.metrics(style).ascent() for style in styles]
    drops = [max(ascents) - ascent for ascent in ascents]

    def paint(painter: QPainter, top: float) -> None:
        named.paint(painter, left, top + drops[0])
        first.paint(painter, top + drops[1])

    height = max(first.height, named.line_heights[0])
    missing = named.height - height - sum(line.height for line in others)
    return [Strip(height, paint), *others, gap(max(0.0, missing))]


def beside(*columns: Sequence[Strip]) -> list[Strip]:
    """Columns beside each other as one strip; one after the other where they are too long for that."""
    heights = [sum(strip.height for strip in column) for column in columns]
    if max(heights) > _HIGHEST_PAIR:
        return [strip for column in columns for strip in column]

    def paint(painter: QPainter, top: float) -> None:
        for column in columns:
            y = top
            for strip in column:
                strip.paint(painter, y)
                y += strip.height

    return [Strip(max(heights), paint)]
