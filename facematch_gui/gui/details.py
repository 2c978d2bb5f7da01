"""The drawer with everything behind the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QTextBrowser, QVBoxLayout, QWidget

from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.tasks import Examined

_Rows = list[tuple[str, str]]


class DetailsDrawer(QFrame):
    """Similarity, faces, stage times, engine, device, model; all of it can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Details"))
        self.setFixedWidth(286)
        # One document, as building fifty labels takes as long as finding a face.
        self.page = QTextBrowser()
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setAccessibleName(self.tr("Details"))
        self.page.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setTabChangesFocus(True)
        heading = QLabel(self.tr("Details"))
        heading.setObjectName("heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 6, 8)
        column.addWidget(heading)
        column.addWidget(self.page, 1)

    def show_details(self, faces: Mapping[Side, Sequence[Examined]], verification: Verification | None) -> None:
        """Writes down what is known so far."""
        sections: list[tuple[str, _Rows]] = []
        if verification is not None:
            sections.append((self.tr("Score"), self._score_rows(verification)))
        sections += [(side.title, self._face_rows(one)) for side, examined in faces.items() for one in examined]
        if verification is not None:
            sections.append((self.tr("Model"), self._model_rows(verification)))
        self.page.setHtml("".join(_section(title, rows) for title, rows in sections))

    def _score_rows(self, verification: Verification) -> _Rows:
        return [
            (self.tr("Similarity"), f"{verification.similarity:.6f}"),
            (self.tr("Threshold"), f"{verification.threshold:.6f}"),
            *self._times(verification.timings_ms),
        ]

    def _face_rows(self, examined: Examined) -> _Rows:
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
        return rows + self._times(examined.timings_ms)

    def _model_rows(self, verification: Verification) -> _Rows:
        info = verification.embedder
        return [
            (self.tr("Name"), info.name),
            (self.tr("Engine"), info.engine),
            (self.tr("Device"), info.device),
            (self.tr("SHA-256"), info.sha256),
        ]

    def _times(self, timings_ms: Mapping[str, float]) -> _Rows:
        stages = {
            "read": self.tr("Read"),
            "find": self.tr("Find"),
            "align": self.tr("Align"),
            "assess": self.tr("Assess"),
            "embed": self.tr("Embed"),
            "decide": self.tr("Decide"),
        }
        return [(stages[name], f"{spent:.1f} ms") for name, spent in timings_ms.items()]


def _section(title: str, rows: _Rows) -> str:
    lines = "".join(
        f'<tr><td style="padding-right: 10px">{escape(name)}</td><td><b>{escape(text)}</b></td></tr>'
        for name, text in rows
    )
    return f"<h4>{escape(title)}</h4><table>{lines}</table>"
