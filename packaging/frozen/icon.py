"""The program's icon in the sizes and formats that systems ask for, rendered from its drawing."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
DESKTOP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def render(drawing: Path, size: int) -> bytes:
    """A square PNG of ``size`` pixels a side, on a transparent ground.

    Raises:
        OSError: the drawing cannot be read.
        ValueError: it is no drawing.
    """
    renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
    if not renderer.isValid():
        raise ValueError("the icon is no drawing")
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # PySide6's stub knows no device here
    return _without_dates(bytes(buffer.data().data()))


def _without_dates(png: bytes) -> bytes:
    """The same picture without what Qt notes beside it."""
    with Image.open(io.BytesIO(png)) as picture:
        plain = Image.new("RGBA", picture.size)
        plain.paste(picture)
    out = io.BytesIO()
    plain.save(out, "PNG", optimize=True)
    return out.getvalue()


def write_ico(drawing: Path, target: Path, sizes: Sequence[int] = WINDOWS_SIZES) -> Path:
    """Windows' icon file with one picture for each size; returns ``target``."""
    pictures = [Image.open(io.BytesIO(render(drawing, size))) for size in sizes]
    largest = max(pictures, key=lambda picture: picture.width)
    target.parent.mkdir(parents=True, exist_ok=True)
    largest.save(target, "ICO", sizes=[(size, size) for size in sizes], append_images=pictures)
    return target
