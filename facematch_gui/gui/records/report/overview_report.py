"""The report of a month: how many checks, how they ended, at which desk, and whether the scores drift."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QPainter

from facematch_gui.gui.answer.words import count, decimal, percent
from facematch_gui.gui.batch.words import answer_word
from facematch_gui.gui.records.overview_words import drift_words, reviews_words
from facematch_gui.gui.records.report.case_report import papers
from facematch_gui.gui.records.report.charts import bars, histogram
from facematch_gui.gui.records.report.marks import paint_verdict
from facematch_gui.gui.records.report.paper import CONTENT, Paper, Strip
from facematch_gui.gui.records.report.strips import gap, heading, paragraph, rule
from facematch_gui.gui.records.report.texts import BODY, DIGEST, FAINT, SMALL, Style
from facematch_gui.gui.records.words import month_words, problem_words
from facematch_gui.records.reports.values import OverviewFile
from facematch_gui.records.values import Overview, RecordedVerdict

_TITLE: Final = Style(19, QFont.Weight.DemiBold)
_NUMBER: Final = Style(17, QFont.Weight.DemiBold)
_COLUMN_TITLE: Final = Style(7, colour=FAINT)
_MARK: Final = 12.0
_DESK_SHARE: Final = 0.22
"""Of the table's width that the desks' names take."""
_CELL_GAP: Final = 4.0


def overview_report(seen: OverviewFile) -> bytes:
    """The PDF file of a month, in the language of the window. Works on any thread."""
    title = QCoreApplication.translate("Report", "Report of a month")
    paper = Paper(papers(title, seen.making, seen.attachment))
    overview = seen.overview
    paper.add(*paragraph(paper, month_words(overview.month), _TITLE), gap(10))
    if overview.checks:
        paper.add(*_counts(paper, overview))
        paper.add(*_scores(paper, overview))
        paper.add(*_desks(paper, overview))
        paper.add(*_problems(paper, overview))
    else:
        paper.add(*paragraph(paper, QCoreApplication.translate("OverviewPage", "No check was made in this month.")))
    paper.add(*_head(paper, seen))
    return paper.write()


def _counts(paper: Paper, overview: Overview) -> list[Strip]:
    """All checks, and how many ended in which way, beside each other."""
    kinds: list[RecordedVerdict | None] = [None, *RecordedVerdict]
    width = CONTENT / len(kinds)
    tiles = []
    for place, verdict in enumerate(kinds):
        many = overview.checks if verdict is None else overview.verdicts.get(verdict, 0)
        said = QCoreApplication.translate("CountTiles", "checks")
        if verdict is not None:
            said = f"{answer_word(verdict)}\n{percent(many / overview.checks)}"
        indent = 0 if verdict is None else _MARK + 5
        number = paper.type.set(count(many), _NUMBER, width - indent)
        tiles.append((place * width, indent, verdict, number, paper.type.set(said, SMALL, width - 8)))

    def paint(painter: QPainter, top: float) -> None:
        for start, indent, verdict, number, words in tiles:
            if verdict is not None:
                paint_verdict(painter, verdict, paper.rect(start, top + (number.height - _MARK) / 2, _MARK, _MARK))
            number.paint(painter, paper.left_of(start + indent, width - indent), top)
            words.paint(painter, paper.left_of(start, width - 8), top + number.height)

    height = max(number.height + words.height for _, _, _, number, words in tiles)
    return [Strip(height, paint), gap(7), *paragraph(paper, reviews_words(overview))]


def _scores(paper: Paper, overview: Overview) -> list[Strip]:
    if not sum(overview.scores):
        return []
    said = drift_words(overview)
    if overview.drift is not None:
        index = QCoreApplication.translate("Report", "Population stability index: {index}.")
        said += " " + index.format(index=decimal(overview.drift, 2))
    return [
        *heading(paper, QCoreApplication.translate("OverviewPage", "Scores")),
        *histogram(paper, overview.scores, overview.scores_before),
        gap(6),
        *paragraph(paper, said),
    ]


def _desks(paper: Paper, overview: Overview) -> list[Strip]:
    """A row a desk, with its share of reviews; those with the most checks first."""
    titles = [
        QCoreApplication.translate("DeskTable", "Desk"),
        QCoreApplication.translate("DeskTable", "Checks"),
        *map(answer_word, RecordedVerdict),
        QCoreApplication.translate("DeskTable", "Review rate"),
    ]
    strips = [*_table_row(paper, titles, _COLUMN_TITLE, keeps_next=True), _ruled(paper)]
    for name, verdicts in sorted(overview.desks.items(), key=lambda desk: -sum(desk[1].values())):
        total = sum(verdicts.values())
        numbers = [count(verdicts.get(verdict, 0)) for verdict in RecordedVerdict]
        rate = percent(verdicts.get(RecordedVerdict.REVIEW, 0) / total) if total else ""
        strips += _table_row(paper, [name, count(total), *numbers, rate], BODY)
    return [*heading(paper, QCoreApplication.translate("OverviewPage", "Desks")), *strips]


def _table_row(paper: Paper, cells: Sequence[str], style: Style, keeps_next: bool = False) -> list[Strip]:
    """The first cell where the lines begin, numbers where their columns end."""
    first = CONTENT * _DESK_SHARE
    other = (CONTENT - first) / (len(cells) - 1)
    places = [(0.0, first)] + [(first + number * other, other) for number in range(len(cells) - 1)]
    words = [
        paper.type.set(cell, style, width - _CELL_GAP, typed=number == 0, at_end=number > 0)
        for number, (cell, (_, width)) in enumerate(zip(cells, places, strict=True))
    ]

    def paint(painter: QPainter, top: float) -> None:
        for text, (start, width), number in zip(words, places, range(len(words)), strict=True):
            text.paint(painter, paper.left_of(start + (_CELL_GAP if number else 0), width - _CELL_GAP), top)

    return [Strip(max(text.height for text in words) + 2.5, paint, keeps_next=keeps_next)]


def _ruled(paper: Paper) -> Strip:
    return Strip(3, paper.paint_rule, keeps_next=True)


def _problems(paper: Paper, overview: Overview) -> list[Strip]:
    ordered = sorted(overview.problems.items(), key=lambda problem: -problem[1])
    shares = [
        (problem_words(code), many / overview.checks, f"{count(many)} · {percent(many / overview.checks)}")
        for code, many in ordered
    ]
    if not shares:
        return []
    title = QCoreApplication.translate("OverviewPage", "What was wrong with the pictures")
    return [*heading(paper, title), *bars(paper, shares)]


def _head(paper: Paper, seen: OverviewFile) -> list[Strip]:
    """Up to where the records went that were counted, and how the file is checked."""
    strips = [gap(12), rule(paper), gap(5)]
    if (head := seen.making.head) is not None:
        title = QCoreApplication.translate("Report", "Head of the chain")
        strips += paragraph(paper, title, SMALL)
        strips += paragraph(paper, f"{head.chain} · {count(head.seq)} · {head.hash}", DIGEST, typed=True)
        strips.append(gap(4))
    advice = QCoreApplication.translate(
        "Report",
        "The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was "
        "issued, and whether anything in it has changed since. What was erased is not counted.",
    )
    return [*strips, *paragraph(paper, advice, SMALL)]
