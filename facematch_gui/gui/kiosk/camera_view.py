"""The live picture with the outline that page or face belong in."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facematch_gui.gui.canvas import FaceOutline
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme

PAGE_SHAPE = 125 / 88
"""Width by height of a passport's page (ICAO Doc 9303, TD3); a card (85.6 by 54 mm) fits in it too."""
_PAGE_HEIGHT, _FACE_HEIGHT = 0.82, 0.8
"""Of the frame's height."""
_FACE_SHAPE = 0.76
_PORTRAIT = (0.10, 0.42)
"""Least and most height of a portrait's face box, of the outline's height: from a page held far off to a card held
near. On a passport's page that fills the outline it is 0.28."""
_ASIDE = 0.10
"""How far from the outline's middle a portrait's face lies at least, of its width: on no page is it in the middle."""


def page_outline(width: float, height: float) -> QRectF:
    """Where the page belongs in a frame of that size."""
    tall = min(_PAGE_HEIGHT * height, 0.94 * width / PAGE_SHAPE)
    page = QRectF(0, 0, tall * PAGE_SHAPE, tall)
    page.moveCenter(QRectF(0, 0, width, height).center())
    return page


def is_portrait(face: FaceOutline, width: float, height: float) -> bool:
    """Whether a face in a frame lies where, and is as large as, a portrait on a page in the outline would be.

    It keeps the head of a person who looks into the camera from being taken for a document by mistake. Whoever wants to
    deceive can hold up any picture: a kiosk does not prove that a document is genuine.
    """
    page, box = page_outline(width, height), face.in_rect(QRectF(0, 0, width, height))
    is_aside = abs(box.center().x() - page.center().x()) >= _ASIDE * page.width()
    return page.contains(box) and is_aside and _PORTRAIT[0] <= box.height() / page.height() <= _PORTRAIT[1]


class CameraView(QWidget):
    """Shows frames as large as there is room, a selfie's mirrored, with the outline over them."""

    def __init__(self, theme: Theme, side: Side) -> None:
        super().__init__()
        self._theme = theme
        self._side = side
        self._image = QImage()
        self._share: float | None = None
        self._is_good = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    @property
    def has_picture(self) -> bool:
        return not self._image.isNull()

    def show_frame(self, image: QImage) -> None:
        self._image = image
        self.update()

    def show_progress(self, is_good: bool, share: float | None) -> None:
        """How the frame is, and how much of the wait for the shutter is over."""
        self._is_good, self._share = is_good, share
        self.update()

    def clear(self) -> None:
        """Forgets the frame."""
        self._image = QImage()
        self.show_progress(False, None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        colours = self._theme.colours
        if self._image.isNull():
            painter.fillRect(place, QColor(colours.well))
        elif self._side is Side.SELFIE:
            painter.save()
            painter.translate(place.left() + place.right() + 0.0, 0)
            painter.scale(-1, 1)
            painter.drawImage(place, self._image)
            painter.restore()
        else:
            painter.drawImage(place, self._image)
        outline = self._outline(place)
        around = QPainterPath()
        around.addRect(place)
        painter.fillPath(around.subtracted(outline), QColor(0, 0, 0, 120))
        self._paint_outline(painter, outline, QColor(colours.accent))
        painter.end()

    def _place(self) -> QRectF:
        room = QRectF(self.rect())
        shape = QSize(16, 9) if self._image.isNull() else self._image.size()
        size = shape.toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        return place

    def _outline(self, place: QRectF) -> QPainterPath:
        path = QPainterPath()
        if self._side is Side.DOCUMENT:
            page = page_outline(place.width(), place.height()).translated(place.topLeft())
            path.addRoundedRect(page, page.height() / 24, page.height() / 24)
        else:
            face = QRectF(0, 0, _FACE_HEIGHT * _FACE_SHAPE * place.height(), _FACE_HEIGHT * place.height())
            face.moveCenter(place.center())
            path.addEllipse(face)
        return path

    def _paint_outline(self, painter: QPainter, path: QPainterPath, accent: QColor) -> None:
        width = max(4.0, self.height() / 90)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 160), width + 4))
        painter.drawPath(path)
        painter.setPen(QPen(QColor("#ffffff"), width, Qt.PenStyle.SolidLine if self._is_good else Qt.PenStyle.DashLine))
        painter.drawPath(path)
        if self._share:
            pen = QPen(QColor("#4cc0c9") if not self._theme.is_dark else accent, width)
            # Dashes are counted in widths of the pen: one as long as the share, one gap as long as all of it.
            length = path.length() / width
            pen.setDashPattern([max(0.01, self._share * length), length])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawPath(path)
