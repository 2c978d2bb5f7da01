"""What a kiosk's camera sees: a page held up, and the person; both drawn from the sample's public-domain pictures."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from facematch_gui import paths
from facematch_gui.gui.kiosk.camera_view import page_outline

WIDTH, HEIGHT = 1280, 720


def page_frame(portrait: QImage | None = None) -> QImage:
    """A passport's page that fills most of the outline, with a portrait on its left."""
    if portrait is None:
        portrait = QImage(str(paths.resource("sample/document.jpg")))
    frame = _frame("#7a6f62")
    painter = QPainter(frame)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    page = page_outline(WIDTH, HEIGHT).toRect().adjusted(28, 20, -28, -20)
    painter.fillRect(page, QColor("#e9e4d8"))
    tall = round(page.height() * 0.6)
    wide = tall * portrait.width() // portrait.height()
    painter.drawImage(QRect(page.x() + 30, page.y() + 60, wide, tall), portrait)
    for line in range(9):
        painter.fillRect(page.x() + wide + 70, page.y() + 80 + 30 * line, page.width() // 3, 8, QColor("#b5aa99"))
    painter.end()
    return frame


def person_frame() -> QImage:
    """The person of the sample, before the camera."""
    frame = _frame("#9aa0a4")
    person = QImage(str(paths.resource("sample/selfie.jpg"))).scaledToHeight(HEIGHT)
    painter = QPainter(frame)
    painter.drawImage((WIDTH - person.width()) // 2, 0, person)
    painter.end()
    return frame


def empty_frame() -> QImage:
    """Nobody there."""
    return _frame("#9aa0a4")


def _frame(colour: str) -> QImage:
    frame = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    frame.fill(QColor(colour))
    return frame
