"""Shows one picture with the faces found in it: zoom, pan, and faces to click or to choose by number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facematch_gui.gui.camera.live_overlay import Prompt, band_height, paint_arrow, paint_band, paint_ring
from facematch_gui.gui.theme import Theme

_MAX_ZOOM = 8.0
_ZOOM_STEP = 1.25
_PAN_STEP = 48


@dataclass(frozen=True)
class FaceOutline:
    """A face to draw, in fractions (0 to 1) of the picture's width and height."""

    x: float
    y: float
    width: float
    height: float

    def in_rect(self, rect: QRectF) -> QRectF:
        return QRectF(
            rect.x() + self.x * rect.width(),
            rect.y() + self.y * rect.height(),
            self.width * rect.width(),
            self.height * rect.height(),
        )


class PictureCanvas(QWidget):
    """A picture fitted into the widget, with outlines around its faces.

    The picture is drawn from a copy scaled once per size and zoom, so that repainting costs nothing.
    """

    face_chosen = Signal(int)
    zoom_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._scaled = QImage()
        self._outlines: tuple[FaceOutline, ...] = ()
        self._chosen: int | None = None
        self._mirrored = False
        self._live = False
        self._countdown: int | None = None
        self._prompt: Prompt | None = None
        self._ring = QRectF()
        self._zoom = 1.0
        self._offset = QPointF()
        self._dragged_from: QPoint | None = None
        self.setMinimumSize(160, 100)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # -- what is shown -------------------------------------------------------------------------------------------

    def show_image(self, image: QImage) -> None:
        """A still picture, fitted; outlines of the last one are dropped."""
        self._live, self._mirrored, self._countdown = False, False, None
        self.show_prompt(None)
        self._set_image(image)
        self._outlines, self._chosen = (), None
        self.fit()

    def show_frame(self, image: QImage, mirrored: bool) -> None:
        """One frame of a live preview; outlines stay until ``show_outlines`` replaces them."""
        if not self._live:
            self._outlines, self._chosen = (), None
            self._zoom, self._offset = 1.0, QPointF()
        self._live, self._mirrored = True, mirrored
        self._set_image(image)
        self.update()

    def show_outlines(self, outlines: Sequence[FaceOutline], chosen: int | None) -> None:
        """Outlines to draw; ``chosen`` is drawn strongly, and several with none chosen ask for a choice."""
        self._outlines, self._chosen = tuple(outlines), chosen
        self.update()

    def show_countdown(self, seconds: int | None) -> None:
        """A large number over the preview, or none."""
        self._countdown = seconds
        self.update()

    def show_prompt(self, prompt: Prompt | None) -> None:
        """A sentence under the live preview, which makes room for it, with a ring and an arrow over it; or none."""
        self._prompt = prompt
        self.setAccessibleDescription(prompt.text if prompt is not None else "")
        self.update()

    @property
    def prompt(self) -> Prompt | None:
        return self._prompt

    def clear(self) -> None:
        self.show_image(QImage())

    @property
    def has_image(self) -> bool:
        return not self._image.isNull()

    def shows(self, image: QImage) -> bool:
        """Whether this very picture is on display."""
        return not self._live and self._image.cacheKey() == image.cacheKey()

    @property
    def outlines(self) -> tuple[FaceOutline, ...]:
        return self._outlines

    # -- zoom ----------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """1 fits the picture into the widget."""
        return self._zoom

    def zoom_in(self) -> None:
        self._zoom_by(_ZOOM_STEP, QPointF(self.rect().center()))

    def zoom_out(self) -> None:
        self._zoom_by(1 / _ZOOM_STEP, QPointF(self.rect().center()))

    def fit(self) -> None:
        self._zoom, self._offset = 1.0, QPointF()
        self._after_zoom()

    def _zoom_by(self, factor: float, anchor: QPointF) -> None:
        if not self.has_image or self._live:
            return
        zoom = min(_MAX_ZOOM, max(1.0, self._zoom * factor))
        middle = QPointF(self.rect().center())
        self._offset = (self._offset + middle - anchor) * (zoom / self._zoom) - (middle - anchor)
        self._zoom = zoom
        self._after_zoom()

    def _after_zoom(self) -> None:
        self._scaled = QImage()
        self._keep_in_view()
        self.zoom_changed.emit()
        self.update()

    def _keep_in_view(self) -> None:
        """No panning past the picture's edges."""
        size = self._fitted_size() * self._zoom
        across = max(0.0, (size.width() - self.width()) / 2)
        down = max(0.0, (size.height() - self.height()) / 2)
        self._offset = QPointF(
            min(across, max(-across, self._offset.x())),
            min(down, max(-down, self._offset.y())),
        )

    def _pan(self, by: QPointF) -> None:
        self._offset += by
        self._keep_in_view()
        self.update()

    # -- geometry ------------------------------------------------------------------------------------------------

    def _set_image(self, image: QImage) -> None:
        self._image = image
        self._scaled = QImage()

    def _fitted_size(self) -> QSizeF:
        if not self.has_image:
            return QSizeF()
        size = QSizeF(self._image.size())
        return size.scaled(self._room().size(), Qt.AspectRatioMode.KeepAspectRatio)

    def _room(self) -> QRectF:
        """Where the picture may stand: a live one leaves the lower edge to the sentence, and nothing covers it."""
        room = QRectF(self.rect())
        if self._prompt is not None:
            room.setHeight(max(1.0, room.height() - band_height(room.height())))
        return room

    def _picture_rect(self) -> QRectF:
        rect = QRectF(QPointF(), self._fitted_size() * self._zoom)
        rect.moveCenter(self._room().center() + self._offset)
        return rect

    def _outline_rect(self, outline: FaceOutline) -> QRectF:
        if self._mirrored:
            outline = FaceOutline(1 - outline.x - outline.width, outline.y, outline.width, outline.height)
        return outline.in_rect(self._picture_rect())

    # -- painting ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.well))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        if self.has_image:
            self._paint_picture(painter)
            if self._live and self._prompt is not None and self._prompt.share is not None:
                self._paint_progress(painter, self._prompt)
            else:
                self._ring = QRectF()
                self._paint_outlines(painter)
        if self._prompt is not None:
            band = QRectF(self.rect())
            band.setTop(self._room().bottom())
            paint_band(painter, band, self._prompt, self.font(), colours)
        if self._countdown is not None:
            self._paint_countdown(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        rect = self._picture_rect()
        if self._live:
            painter.save()
            if self._mirrored:
                painter.translate(rect.center().x() * 2, 0)
                painter.scale(-1, 1)
            painter.drawImage(rect, self._image)
            painter.restore()
            return
        device_size = (rect.size() * self.devicePixelRatioF()).toSize()
        if device_size.width() >= self._image.width():
            painter.drawImage(rect, self._image)
            return
        if self._scaled.size() != device_size:
            self._scaled = self._image.scaled(
                device_size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        painter.drawImage(rect, self._scaled)

    def _paint_outlines(self, painter: QPainter) -> None:
        colours = self._theme.colours
        choosing = self._chosen is None and len(self._outlines) > 1
        for number, outline in enumerate(self._outlines, start=1):
            rect = self._outline_rect(outline)
            chosen = self._chosen == number - 1 or len(self._outlines) == 1
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(0, 0, 0, 110), 4.5 if chosen else 3.5))
            painter.drawRoundedRect(rect, 6, 6)
            pen = QPen(QColor("#ffffff"), 2.5 if chosen else 1.5)
            if not chosen and not choosing:
                pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.drawRoundedRect(rect, 6, 6)
            if len(self._outlines) > 1:
                self._paint_number(painter, rect, number, colours.accent, colours.accent_text)

    def _paint_progress(self, painter: QPainter, prompt: Prompt) -> None:
        """Instead of the outlines: the ring around the main face, which follows it without trembling."""
        picture = self._picture_rect()
        if self._outlines:
            here = self._outline_rect(self._outlines[0])
            self._ring = here if self._ring.isNull() else _between(self._ring, here)
        elif self._ring.isNull():
            self._ring = QRectF(0, 0, picture.height() / 2, picture.height() / 2)
            self._ring.moveCenter(picture.center())
        painter.save()
        painter.setClipRect(picture)
        paint_ring(painter, self._ring, prompt.share or 0.0)
        painter.restore()
        if prompt.arrow is not None:
            paint_arrow(painter, picture, prompt.arrow)

    def _paint_number(self, painter: QPainter, rect: QRectF, number: int, ground: str, text: str) -> None:
        badge = QRectF(rect.topLeft() - QPointF(4, 4), QSizeF(24, 24))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawEllipse(badge)
        painter.setPen(QColor(text))
        painter.setFont(_sized(self.font(), 14, bold=True))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(number))

    def _paint_countdown(self, painter: QPainter) -> None:
        disc = QRectF(0, 0, 110, 110)
        disc.moveCenter(self._room().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 150))
        painter.drawEllipse(disc)
        painter.setPen(QColor("#ffffff"))
        painter.setFont(_sized(self.font(), 64, bold=True))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._countdown))

    # -- hands ---------------------------------------------------------------------------------------------------

    def resizeEvent(self, _event: object) -> None:
        self._scaled = QImage()
        self._keep_in_view()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.has_image and not self._live and event.angleDelta().y():
            # A notch of a wheel is 120; touchpads send many small steps.
            self._zoom_by(_ZOOM_STEP ** (event.angleDelta().y() / 120), event.position())
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        hit = self._face_at(event.position())
        if hit is not None and len(self._outlines) > 1 and not self._live:
            self.face_chosen.emit(hit)
        elif self._zoom > 1:
            self._dragged_from = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged_from is not None:
            here = event.position().toPoint()
            self._pan(QPointF(here - self._dragged_from))
            self._dragged_from = here

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragged_from = None
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pans = {
            Qt.Key.Key_Left: QPointF(_PAN_STEP, 0),
            Qt.Key.Key_Right: QPointF(-_PAN_STEP, 0),
            Qt.Key.Key_Up: QPointF(0, _PAN_STEP),
            Qt.Key.Key_Down: QPointF(0, -_PAN_STEP),
        }
        key = Qt.Key(event.key())
        digit = event.key() - Qt.Key.Key_1.value
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in pans and self._zoom > 1:
            self._pan(pans[key])
        elif 0 <= digit < min(9, len(self._outlines)) and len(self._outlines) > 1 and not self._live:
            self.face_chosen.emit(digit)
        else:
            super().keyPressEvent(event)

    def _face_at(self, point: QPointF) -> int | None:
        """The smallest outline under the point, so that a face inside another's box can be reached."""
        hits = [
            (rect.width() * rect.height(), index)
            for index, rect in enumerate(self._outline_rect(outline) for outline in self._outlines)
            if rect.contains(point)
        ]
        return min(hits)[1] if hits else None


def _between(a: QRectF, b: QRectF) -> QRectF:
    """Half way from one rectangle to the other."""
    return QRectF((a.topLeft() + b.topLeft()) / 2, (a.size() + b.size()) / 2)


def _sized(font: QFont, pixels: int, bold: bool) -> QFont:
    changed = QFont(font)
    changed.setPixelSize(pixels)
    changed.setBold(bold)
    return changed
