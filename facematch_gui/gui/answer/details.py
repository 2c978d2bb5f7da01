"""The drawer with everything behind the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from facematch_gui.gui.answer.measure_words import measure_rows
from facematch_gui.gui.answer.sections import Rows, SectionsPage, section
from facematch_gui.gui.answer.words import decimal, percent, rate, reasons, verdict_word
from facematch_gui.gui.notice import finding_words
from facematch_gui.gui.sentences import joined
from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.core.calibration import Score
    from facematch_gui.core.quality.values import Finding
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.tasks import Examined


class DetailsDrawer(QFrame):
    """Score, points, faces, quality, findings, times, engine, model; all of it can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Details"))
        self.setFixedWidth(286)
        # One document, as building fifty labels takes as long as finding a face.
        self.page = SectionsPage()
        self.page.setAccessibleName(self.tr("Details"))
        heading = QLabel(self.tr("Details"))
        heading.setObjectName("heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 6, 8)
        column.addWidget(heading)
        column.addWidget(self.page, 1)

    def show_details(self, faces: Mapping[Side, Sequence[Examined]], verification: Verification | None) -> None:
        """Writes down what is known so far."""
        sections: list[str] = []
        if verification is not None:
            sections += [section(self.tr("Answer"), self._answer_rows(verification), self._why(verification))]
        for side, examined in faces.items():
            for number, one in enumerate(examined, start=1):
                title = side.title if len(examined) == 1 else f"{side.title} {number}/{len(examined)}"
                rows = self._face_rows(one, weighs=len(examined) > 1)
                sections.append(section(title, rows, [_finding(finding) for finding in one.findings]))
        if verification is not None:
            sections.append(section(self.tr("Model"), self._model_rows(verification)))
        self.page.setHtml("".join(sections))

    def _answer_rows(self, verification: Verification) -> Rows:
        score, policy = verification.score, verification.policy
        point = self.tr("{similarity} (FMR {fmr})")
        return [
            (self.tr("Verdict"), verdict_word(verification.verdict)),
            (self.tr("Score"), self.tr("{score} of 6").format(score=decimal(score.strength, 2))),
            (self.tr("False match rate (FMR)"), rate(score.fmr, score.floor)),
            (self.tr("95 % interval"), self._interval(score)),
            (self.tr("Data vouch down to"), percent(score.floor)),
            (self.tr("Selfies fused"), str(score.fused)),
            (self.tr("Similarity"), decimal(score.similarity, 6)),
            (
                self.tr("Match from"),
                point.format(similarity=decimal(verification.threshold, 6), fmr=percent(policy.match_fmr)),
            ),
            (
                self.tr("Review from"),
                point.format(similarity=decimal(verification.review_threshold, 6), fmr=percent(policy.review_fmr)),
            ),
            *self._times(verification.timings_ms),
        ]

    def _interval(self, score: Score) -> str:
        low, high = rate(score.fmr_low, score.floor), rate(score.fmr_high, score.floor)
        return high if low == high else self.tr("{low} to {high}").format(low=low, high=high)

    def _why(self, verification: Verification) -> list[str]:
        return [f"{side.title}: {text}" if side else text for side, text in reasons(verification)]

    def _face_rows(self, examined: Examined, weighs: bool) -> Rows:
        sample = examined.sample
        box = sample.face.box
        picture = sample.picture
        origins = {"camera": self.tr("camera"), "clipboard": self.tr("clipboard")}
        found = {
            "haar": self.tr("Haar cascade, confirmed"),
            "second_finder": self.tr("second finder only; framed as Haar would"),
        }[sample.face.found_by]
        rows = [
            (self.tr("Picture"), f"{picture.width} × {picture.height}, {origins.get(picture.format, picture.format)}"),
            (self.tr("Face"), f"{box.width} × {box.height} @ {box.x}, {box.y}"),
            (self.tr("Found by"), found),
            (self.tr("Faces"), str(len(sample.search.faces))),
        ]
        if sample.search.quarter_turns:
            rows.append((self.tr("Turned by"), f"{90 * sample.search.quarter_turns}°"))
        if weighs:
            rows.append((self.tr("Weight"), decimal(sample.quality.weight, 2)))
        return rows + measure_rows(sample.quality.measures) + self._times(examined.timings_ms)

    def _model_rows(self, verification: Verification) -> Rows:
        info = verification.embedder
        return [
            (self.tr("Name"), info.name),
            (self.tr("Engine"), info.engine),
            (self.tr("Device"), info.device),
            (self.tr("SHA-256"), info.sha256),
        ]

    def _times(self, timings_ms: Mapping[str, float]) -> Rows:
        stages = {
            "read": self.tr("Read"),
            "find": self.tr("Find"),
            "align": self.tr("Align"),
            "assess": self.tr("Assess"),
            "load": self.tr("Load"),
            "embed": self.tr("Embed"),
            "decide": self.tr("Decide"),
        }
        return [
            (stages.get(name, name), self.tr("{time} ms").format(time=decimal(spent)))
            for name, spent in timings_ms.items()
        ]


def _finding(finding: Finding) -> str:
    return joined(*finding_words(finding))
