"""The drawer with everything behind the answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.core.networks import EmbedderInfo
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.tasks import Examined

_HASH_LENGTH = 64


class DetailsDrawer(QFrame):
    """Similarity, faces, stage times, engine, device, model; every value can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Details"))
        self.setFixedWidth(286)
        self._page = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        heading = QLabel(self.tr("Details"))
        heading.setObjectName("heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 6, 8)
        column.addWidget(heading)
        column.addWidget(self._scroll, 1)
        self.show_details({}, None, None)

    def show_details(
        self, faces: Mapping[Side, Examined], info: EmbedderInfo | None, verification: Verification | None
    ) -> None:
        """Rebuilds the page from what is known so far."""
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(4)
        if verification is not None:
            rows = [
                (self.tr("Similarity"), f"{verification.similarity:.6f}"),
                (self.tr("Threshold"), f"{verification.embedder.threshold:.6f}"),
            ]
            self._section(column, self.tr("Score"), rows)
        for side, examined in faces.items():
            self._section(column, side.title, self._face_rows(examined))
        if verification is not None:
            rows = [(self._stage(name), f"{spent:.1f} ms") for name, spent in verification.timings_ms.items()]
            self._section(column, self.tr("Comparison"), rows)
        if info is not None:
            self._section(column, self.tr("Model"), self._model_rows(info))
        column.addStretch(1)
        self._page.setAutoFillBackground(False)
        self._scroll.setWidget(self._page)
        self._scroll.viewport().setAutoFillBackground(False)

    def _face_rows(self, examined: Examined) -> list[tuple[str, str]]:
        sample = examined.sample
        box = sample.face.box
        picture = sample.picture
        found = {
            "haar": self.tr("Haar cascade, confirmed"),
            "second_finder": self.tr("second finder only; framed as Haar would"),
        }[sample.face.found_by]
        rows = [
            (self.tr("Picture"), f"{picture.width} × {picture.height}, {picture.format}"),
            (self.tr("Face"), f"{box.width} × {box.height} @ {box.x}, {box.y}"),
            (self.tr("Found by"), found),
            (self.tr("Faces"), str(len(sample.search.faces))),
        ]
        if sample.search.quarter_turns:
            rows.append((self.tr("Turned by"), f"{90 * sample.search.quarter_turns}°"))
        rows += [(self._stage(name), f"{spent:.1f} ms") for name, spent in examined.timings_ms.items()]
        return rows

    def _model_rows(self, info: EmbedderInfo) -> list[tuple[str, str]]:
        return [
            (self.tr("Name"), info.name),
            (self.tr("Engine"), info.engine),
            (self.tr("Device"), info.device),
            (self.tr("SHA-256"), info.sha256),
        ]

    def _stage(self, name: str) -> str:
        known = {
            "read": self.tr("Read"),
            "find": self.tr("Find"),
            "align": self.tr("Align"),
            "embed": self.tr("Embed"),
        }
        return known.get(name, name)

    def _section(self, column: QVBoxLayout, title: str, rows: list[tuple[str, str]]) -> None:
        heading = QLabel(title)
        heading.setObjectName("section")
        column.addWidget(heading)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 6)
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        for name, text in rows:
            value = _exact(text) if len(text) == _HASH_LENGTH else _wrapping(text)
            value.setAccessibleName(f"{name}: {text}")
            label = QLabel(name)
            label.setObjectName("faint")
            form.addRow(label, value)
        column.addLayout(form)


def _wrapping(text: str) -> QLabel:
    value = QLabel(text)
    value.setTextFormat(Qt.TextFormat.PlainText)
    value.setWordWrap(True)
    value.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return value


def _exact(text: str) -> QLineEdit:
    """One line that scrolls, so that a copied hash has no breaks in it."""
    value = QLineEdit(text)
    value.setReadOnly(True)
    value.setFrame(False)
    value.setCursorPosition(0)
    return value
