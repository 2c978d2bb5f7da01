"""The report of one check: what was seen and said, who decided what, and where it is sealed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from facematch_gui.gui.answer.sections import Rows
from facematch_gui.gui.answer.words import HIGHEST, Reading, count, decimal, percent
from facematch_gui.gui.batch.words import answer_word
from facematch_gui.gui.records.record_sections import (
    circumstance_rows,
    decision_title,
    doubts,
    record_rows,
    score_rows,
)
from facematch_gui.gui.records.report.marks import (
    SCALE_HEIGHT,
    paint_code,
    paint_face,
    paint_scale,
    paint_verdict,
)
from facematch_gui.gui.records.report.paper import CONTENT, Paper, Papers, Strip
from facematch_gui.gui.records.report.strips import (
    GUTTER,
    beside,
    bullets,
    gap,
    heading,
    paragraph,
    rows,
    rule,
)
from facematch_gui.gui.records.report.texts import DIGEST, NAME, SMALL, STRONG, Style, isolated
from facematch_gui.gui.records.words import (
    opinion_word,
    progress_words,
    strangers_words,
    whole_time_words,
)
from facematch_gui.gui.side import Side
from facematch_gui.records.reports.values import CaseFile, Making
from facematch_gui.records.values import Details, GivenDecision, RecordedVerdict

_FACE: Final = 124.0
"""Side of a face's frame, in points."""
_CODE: Final = 92.0
"""Side of the code: printed, a module of it is half a millimetre."""
_TITLE: Final = Style(19, QFont.Weight.DemiBold)
_VERDICT: Final = Style(16, QFont.Weight.DemiBold)
_SENTENCE: Final = Style(10.5)


def case_report(case: CaseFile) -> bytes:
    """The PDF file of a check, in the language of the window. Works on any thread."""
    title = QCoreApplication.translate("Report", "Report of a check")
    paper = Paper(papers(title, case.making, case.attachment))
    details = case.details
    paper.add(*_opening(paper, details))
    paper.add(*_answer(paper, details))
    paper.add(*_what_was_found(paper, details))
    for decision in details.decisions:
        paper.add(*_decision(paper, decision))
    paper.add(*_facts(paper, details))
    paper.add(*_seal(paper, case))
    return paper.write()


def papers(title: str, making: Making, attachment: bytes) -> Papers:
    """What stands on the edges of each page."""
    if making.by:
        foot = QCoreApplication.translate("Report", "Made on {time} by {person}, with FaceMatch {version}")
    else:
        foot = QCoreApplication.translate("Report", "Made on {time}, with FaceMatch {version}")
    said = foot.format(time=whole_time_words(making.time), person=isolated(making.by), version=making.program)
    return Papers(title, said, making.time, f"FaceMatch {making.program}", attachment)


def _opening(paper: Paper, details: Details) -> list[Strip]:
    """Which check it is."""
    case = details.row.case or QCoreApplication.translate("Report", "A check without a case reference")
    time = details.row.time
    utc = QCoreApplication.translate("Report", "{time} in UTC").format(time=f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S}")
    return [
        *paragraph(paper, case, _TITLE, typed=bool(details.row.case)),
        gap(2),
        *paragraph(paper, f"{whole_time_words(time)} · {utc}", NAME),
        gap(12),
    ]


# -- the answer --------------------------------------------------------------------------------------------------------


def _answer(paper: Paper, details: Details) -> list[Strip]:
    """The faces, and beside them what the program said of them."""
    faces = [(side, QImage.fromData(details.crops[side.value])) for side in Side if side.value in details.crops]
    shown = [(side, face) for side, face in faces if not face.isNull()]
    start = len(shown) * (_FACE + 10) + (8 if shown else 0)
    words = _said(paper, details, start, CONTENT - start)
    return beside(_faces(paper, shown), words) if shown else words


def _faces(paper: Paper, shown: Sequence[tuple[Side, QImage]]) -> list[Strip]:
    captions = [paper.type.set(side.title, SMALL, _FACE) for side, _ in shown]

    def paint(painter: QPainter, top: float) -> None:
        for number, ((_, face), caption) in enumerate(zip(shown, captions, strict=True)):
            frame = paper.rect(number * (_FACE + 10), top, _FACE, _FACE)
            paint_face(painter, face, frame)
            caption.paint(painter, frame.left(), frame.bottom() + 2)

    return [Strip(_FACE + 2 + max(caption.height for caption in captions), paint)]


def _said(paper: Paper, details: Details, start: float, width: float) -> list[Strip]:
    row, facts = details.row, details.facts
    strips = _verdict(paper, row.verdict, start, width)
    if row.score is not None:
        strips += [*paragraph(paper, strangers_words(facts), _SENTENCE, start, width), gap(4)]
        number = QCoreApplication.translate("Report", "Score: {score} on a scale from 0 to {highest}")
        said = number.format(score=decimal(row.score, 2), highest=decimal(HIGHEST, 0))
        strips += [*paragraph(paper, said, STRONG, start, width), gap(2)]
        if (reading := reading_of(row.verdict, facts)) is not None:
            strips += [_scale(paper, reading, start, width), gap(2)]
            strips += paragraph(paper, _point_words(reading, facts), SMALL, start, width)
    if progress := progress_words(row):
        strips += [gap(5), *paragraph(paper, progress, STRONG, start, width)]
    return strips


def _verdict(paper: Paper, verdict: RecordedVerdict, start: float, width: float) -> list[Strip]:
    word = paper.type.set(answer_word(verdict), _VERDICT, width - 27)
    left = paper.left_of(start + 27, width - 27)
    line = word.line_heights[0]

    def paint(painter: QPainter, top: float) -> None:
        paint_verdict(painter, verdict, paper.rect(start, top + (line - 19) / 2, 19, 19))
        word.paint(painter, left, top)

    return [Strip(word.height, paint), gap(3)]


def _scale(paper: Paper, reading: Reading, start: float, width: float) -> Strip:
    points = (answer_word(RecordedVerdict.REVIEW), answer_word(RecordedVerdict.MATCH))

    def paint(painter: QPainter, top: float) -> None:
        # The numbers at its ends reach beyond it.
        rect = paper.rect(start, top, width, SCALE_HEIGHT).adjusted(3, 0, -3, 0)
        paint_scale(painter, paper.type, reading, points, QRectF(rect))

    return Strip(SCALE_HEIGHT, paint)


def reading_of(verdict: RecordedVerdict, facts: Mapping[str, Any]) -> Reading | None:
    """A recorded score on the scale; None where not all of it is known."""
    from facematch_gui.core.calibration import strength_of

    interval, match, review = facts.get("interval"), facts.get("match_fmr"), facts.get("review_fmr")
    if facts.get("score") is None or not interval or match is None or review is None:
        return None
    fewest, most = (max(1, number) for number in interval)
    is_open = bool(facts.get("beyond_data")) or fewest >= most
    high = strength_of(1 / most)
    return Reading(
        strength=float(facts["score"]),
        low=strength_of(1 / fewest),
        high=high,
        vouched=high if is_open else HIGHEST + 1,
        review=strength_of(review),
        match=strength_of(match),
        verdict=verdict.value,
        beyond_data=bool(facts.get("beyond_data")),
    )


def _point_words(reading: Reading, facts: Mapping[str, Any]) -> str:
    """The operating point: from where on the site calls it a match, and how many strangers get there."""
    said = QCoreApplication.translate(
        "Report",
        "The site's operating point: a match from {match} on, which {match_share} of strangers reach; "
        "review from {review} on, which {review_share} reach.",
    )
    return said.format(
        match=decimal(reading.match, 2),
        match_share=percent(facts["match_fmr"]),
        review=decimal(reading.review, 2),
        review_share=percent(facts["review_fmr"]),
    )


# -- what people and pictures said -------------------------------------------------------------------------------------


def _what_was_found(paper: Paper, details: Details) -> list[Strip]:
    said = doubts(details)
    titles = {
        RecordedVerdict.REVIEW: QCoreApplication.translate("Report", "Why a person had to look"),
        RecordedVerdict.REFUSED: QCoreApplication.translate("Report", "Why nothing was compared"),
    }
    title = titles.get(details.row.verdict, QCoreApplication.translate("Report", "What the pictures lacked"))
    return [*heading(paper, title), *bullets(paper, said)] if said else []


def _decision(paper: Paper, decision: GivenDecision) -> list[Strip]:
    by = " · ".join(filter(None, (isolated(decision.officer), whole_time_words(decision.time))))
    return [
        *heading(paper, decision_title(decision)),
        *paragraph(paper, opinion_word(decision.same_person), STRONG, keeps_next=True),
        gap(1),
        *paragraph(paper, decision.reason, typed=True),
        gap(1),
        *paragraph(paper, by, SMALL),
    ]


# -- the rest ----------------------------------------------------------------------------------------------------------


def _facts(paper: Paper, details: Details) -> list[Strip]:
    """The circumstances, and beside them the comparison."""
    width = (CONTENT - GUTTER) / 2
    start = width + GUTTER
    facts = details.facts
    titles = (
        QCoreApplication.translate("RecordCard", "Check"),
        QCoreApplication.translate("Report", "Comparison"),
    )
    check = [*heading(paper, titles[0], 0, width), *rows(paper, circumstance_rows(details), 0, width)]
    compared = _compared(facts)
    if not compared:
        return check
    return beside(check, [*heading(paper, titles[1], start, width), *rows(paper, compared, start, width, 0.46)])


def _compared(facts: Mapping[str, Any]) -> Rows:
    """What the score comes from; the score itself stands above, and the network's digest beside the seal."""
    said = score_rows(facts)[1:]
    if facts.get("model"):
        engine = ", ".join(filter(None, (facts.get("engine"), facts.get("device"))))
        said += [
            (QCoreApplication.translate("RecordCard", "Network"), str(facts["model"])),
            (QCoreApplication.translate("RecordCard", "Engine"), engine),
        ]
    return said


def _seal(paper: Paper, case: CaseFile) -> list[Strip]:
    """Where the record stands in its chain, for eyes and for cameras, and how the file is checked."""
    start, facts = _CODE + 18, case.details.facts
    pairs = [(name, text) for name, text in record_rows(case.details) if text]
    if facts.get("model_sha256"):
        pairs.append((QCoreApplication.translate("Report", "Network (SHA-256)"), str(facts["model_sha256"])))
    if (head := case.making.head) is not None:
        chain = () if head.chain == case.details.head.chain else (head.chain,)
        name = QCoreApplication.translate("Report", "Head of the chain")
        pairs.append((name, " · ".join((*chain, count(head.seq), head.hash))))
    code = Strip(_CODE, lambda painter, top: paint_code(painter, case.code, paper.rect(0, top + 2, _CODE, _CODE)))
    return [
        *heading(paper, QCoreApplication.translate("Report", "Record and seal")),
        *beside([code], rows(paper, pairs, start, CONTENT - start, 0.22, (SMALL, DIGEST))),
        gap(8),
        rule(paper),
        gap(5),
        *paragraph(paper, _advice(), SMALL),
    ]


def _advice() -> str:
    sealed = QCoreApplication.translate(
        "Report",
        "The checksum of this file stands in the chain of records: 'facematch report verify' says whether it was "
        "issued, and whether anything in it or in the record has changed since. On paper, it reads the text of the "
        "square, which holds the record's place and seal.",
    )
    personal = QCoreApplication.translate(
        "Report", "This report names people: keep it as you keep their files, and destroy it with the record."
    )
    return f"{sealed} {personal}"
