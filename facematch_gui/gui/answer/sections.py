"""A page of headings, sentences and small tables of names and values, all of which can be selected and copied."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

Rows: TypeAlias = list[tuple[str, str]]
"""Names, and what is to be said under each."""


class SectionsPage(QTextBrowser):
    """Shows what ``section`` makes; as wide as it is, whatever stands in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)


def section(title: str, rows: Rows, sentences: Sequence[str] = ()) -> str:
    """A heading, what is to be said in sentences, and a table, which begins where the language's lines do."""
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side, inner = ("right", "left") if mirrored else ("left", "right")
    said = "".join(f'<p style="margin: 2px 0">• {escape(sentence)}</p>' for sentence in sentences)
    lines = ""
    for name, text in rows:
        cells = [
            f'<td width="46%" align="{side}" style="padding-{inner}: 6px">{escape(name)}</td>',
            f'<td align="{side}"><b>{escape(text)}</b></td>',
        ]
        lines += f"<tr>{''.join(reversed(cells) if mirrored else cells)}</tr>"
    return f'<h4 style="margin-bottom: 2px">{escape(title)}</h4>{said}<table width="100%">{lines}</table>'
