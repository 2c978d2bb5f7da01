"""Pages of A4: what stands on them is a list of strips, which flow from page to page and become a PDF file."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLineF, QMarginsF, QRectF, QUuid
from PySide6.QtGui import QColor, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from facematch_gui.gui.answer.words import count
from facematch_gui.gui.records.report.texts import FAINT, RULE, SMALL, Style, Typesetter
from facematch_gui.records.reports.values import ATTACHMENT

WIDTH: Final = 595.0
HEIGHT: Final = 842.0
"""Of A4, in points: a device of 72 dots an inch, on which everything is a curve or a letter."""
MARGIN: Final = 48.0
CONTENT: Final = WIDTH - 2 * MARGIN
"""Width between the margins."""
_TOP: Final = 66.0
_BOTTOM: Final = HEIGHT - 54
_HEADER_TOP: Final = 34.0
_RULE: Final = 0.6

_NAMESPACE: Final = QUuid("{8a1c6f0e-52d1-5b57-9c37-6f2b0b6a7c11}")
_DATES: Final = re.compile(rb"(/(?:Creation|Mod)Date \(D:)[0-9]{14}")
_BEFORE_DATES: Final = 2_000
"""Bytes within which they stand, ahead of anything that may look like them."""


@dataclass(frozen=True)
class Strip:
    """Something that is as wide as the page and is not torn.

    Attributes:
        paint: puts it on the page, its upper edge at the given height.
        keeps_next: it does not stand alone at the end of a page.
        is_gap: nothing, and needless at the beginning of a page.
    """

    height: float
    paint: Callable[[QPainter, float], None]
    keeps_next: bool = False
    is_gap: bool = False


@dataclass(frozen=True)
class Papers:
    """What a PDF file is called, and what stands at the foot of each page.

    Attributes:
        title: of the file and of every page; names nobody.
        foot: where the page's lines begin.
        made: the file's date.
        program: its maker, with the version.
        attachment: is attached as ``ATTACHMENT``.
    """

    title: str
    foot: str
    made: datetime
    program: str
    attachment: bytes


class Paper:
    """Collects strips, and writes them down. Works on any thread.

    Args:
        papers: of the file.
    """

    def __init__(self, papers: Papers) -> None:
        self._papers = papers
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._writer = _writer(self._buffer, papers)
        self.type = Typesetter(self._writer)
        self._strips: list[Strip] = []

    def add(self, *strips: Strip) -> None:
        self._strips += strips

    def left_of(self, start: float, width: float) -> float:
        """The left edge of something that begins so far into the lines' direction, and is so wide."""
        return WIDTH - MARGIN - start - width if self.type.is_mirrored else MARGIN + start

    def rect(self, start: float, top: float, width: float, height: float) -> QRectF:
        return QRectF(self.left_of(start, width), top, width, height)

    def write(self) -> bytes:
        """The PDF file: the same bytes whenever the same stands in it."""
        pages = _flow(self._strips)
        painter = QPainter(self._writer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                self._writer.newPage()
            self._paint_edges(painter, number, len(pages))
            for strip, top in page:
                painter.save()
                strip.paint(painter, top)
                painter.restore()
        painter.end()
        self._buffer.close()
        return _dated(bytes(self._buffer.data().data()), self._papers.made)

    def _paint_edges(self, painter: QPainter, number: int, of: int) -> None:
        """What stands above and below the content of each page."""
        half = CONTENT / 2
        name = self.type.set("FaceMatch", Style(8.5, colour=FAINT), half, typed=True)
        title = self.type.set(self._papers.title, Style(8.5, colour=FAINT), half, at_end=True)
        name.paint(painter, self.left_of(0, half), _HEADER_TOP)
        title.paint(painter, self.left_of(half, half), _HEADER_TOP)
        self.paint_rule(painter, _HEADER_TOP + 16)
        said = QCoreApplication.translate("Report", "Page {number} of {count}")
        page = self.type.set(said.format(number=count(number), count=count(of)), SMALL, CONTENT / 4, at_end=True)
        foot = self.type.set(self._papers.foot, SMALL, CONTENT * 3 / 4)
        top = HEIGHT - 40
        self.paint_rule(painter, top - 6)
        foot.paint(painter, self.left_of(0, CONTENT * 3 / 4), top)
        page.paint(painter, self.left_of(CONTENT * 3 / 4, CONTENT / 4), top)

    def paint_rule(self, painter: QPainter, y: float) -> None:
        """A line from margin to margin."""
        painter.setPen(QPen(QColor(RULE), _RULE))
        painter.drawLine(QLineF(MARGIN, y, WIDTH - MARGIN, y))


def _writer(buffer: QBuffer, papers: Papers) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_1_6)
    writer.setResolution(72)
    page = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(page)
    writer.setTitle(papers.title)
    writer.setCreator(papers.program)
    # By itself, Qt would write the time of day and a random number.
    writer.setDocumentId(QUuid.createUuidV5(_NAMESPACE, papers.attachment))
    writer.setDocumentXmpMetadata(_xmp(papers))
    writer.addFileAttachment(ATTACHMENT, papers.attachment, "application/json")
    return writer


def _flow(strips: Sequence[Strip]) -> list[list[tuple[Strip, float]]]:
    """The strips of each page, and where they stand."""
    pages: list[list[tuple[Strip, float]]] = [[]]
    y = _TOP
    for number, strip in enumerate(strips):
        if y + _height_together(strips, number) > _BOTTOM and pages[-1]:
            pages.append([])
            y = _TOP
        if strip.is_gap and not pages[-1]:
            continue
        pages[-1].append((strip, y))
        y += strip.height
    return pages


def _height_together(strips: Sequence[Strip], number: int) -> float:
    """Of a strip and of what must not be torn from it; a gap needs no room at the end of a page."""
    height = 0.0
    for strip in strips[number:]:
        height += strip.height
        if not strip.keeps_next:
            break
    return 0.0 if strips[number].is_gap else height


def _dated(content: bytes, made: datetime) -> bytes:
    """The file with its maker's dates in place of the moment in which it was written."""
    head = _DATES.sub(rb"\g<1>" + f"{made:%Y%m%d%H%M%S}".encode(), content[:_BEFORE_DATES])
    return head + content[_BEFORE_DATES:]


def _xmp(papers: Papers) -> bytes:
    """The file's description in XMP (ISO 16684-1), which says no more than its title and its maker."""
    from html import escape

    return f"""<?xpacket begin='\N{ZERO WIDTH NO-BREAK SPACE}' id='W5M0MpCehiHzreSzNTczkc9d'?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmp:CreatorTool="{escape(papers.program)}" xmp:CreateDate="{papers.made.isoformat(timespec="seconds")}">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(papers.title)}</rdf:li></rdf:Alt></dc:title>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end='w'?>""".encode()
