"""Several pictures of one person as a strip of small ones, of which one is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from facematch_gui.gui.theme import Theme

_SIDE = 44
_DRAWN = 2 * _SIDE
"""Pixels that a small picture is kept at: sharp at 200 %."""


class _Thumbnail(QAbstractButton):
    """One small picture in a rounded square; the chosen one has a strong frame."""

    def __init__(self, theme: Theme, image: QImage, spoken: str) -> None:
        super().__init__()
        self._theme = theme
        self._image = image
        self.setCheckable(True)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        colours = self._theme.colours
        square = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        path = QPainterPath()
        path.addRoundedRect(square, 5, 5)
        painter.fillPath(path, QColor(colours.well))
        painter.setClipPath(path)
        painter.drawImage(square, self._image)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colours.accent if self.isChecked() else colours.line), 3 if self.isChecked() else 1))
        painter.drawPath(path)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.text), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)
        painter.end()


class Thumbnails(QScrollArea):
    """A strip of small pictures; hidden while there is none.

    Tab reaches the chosen one, the arrow keys choose another.
    """

    chosen = Signal(int)
    """The picture that a person chose, counted from 0."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._on_toggled)
        self._keys: list[int] = []
        self._small: dict[int, QImage] = {}
        self._follows: QWidget | None = None
        strip = QWidget()
        strip.setObjectName("thumbnails")
        self._row = QHBoxLayout(strip)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(3)
        self._row.addStretch(1)
        self.setWidget(strip)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Pictures of this person"))
        # The card behind it shines through.
        self.viewport().setAutoFillBackground(False)
        strip.setAutoFillBackground(False)
        self.hide()

    @property
    def buttons(self) -> list[QAbstractButton]:
        """The small pictures from left to right."""
        return self._group.buttons()

    @property
    def shown(self) -> int | None:
        """The chosen one, counted from 0."""
        number = self._group.checkedId()
        return None if number < 0 else number

    def follow(self, widget: QWidget) -> None:
        """Lets Tab come here after that widget. The pictures come and go, so their order cannot be set once for all."""
        self._follows = widget

    def show_images(self, images: Sequence[QImage], chosen: int) -> None:
        """Shows these pictures, or hides the strip where there is none.

        Args:
            chosen: which of them is framed; -1 frames none.
        """
        keys = [image.cacheKey() for image in images]
        if keys != self._keys:
            # Each is made small once, however often the strip grows: large pictures take their time.
            known = self._small
            self._small = {image.cacheKey(): known.get(image.cacheKey()) or _filling(image) for image in images}
            self._replace([self._small[key] for key in keys])
            self._keys = keys
        self._choose(chosen)
        self.setVisible(bool(images))
        self._fit()

    def clear(self) -> None:
        self.show_images((), -1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _replace(self, images: Sequence[QImage]) -> None:
        for button in self.buttons:
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        before: QWidget | None = self._follows
        for number, image in enumerate(images):
            spoken = self.tr("Picture {number} of {count}").format(number=number + 1, count=len(images))
            button = _Thumbnail(self._theme, image, spoken)
            self._group.addButton(button, number)
            self._row.insertWidget(number, button)
            # The layout would do so a moment later; until then Tab would pass it by.
            button.show()
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button

    def _choose(self, chosen: int) -> None:
        blocked = self._group.blockSignals(True)
        self._group.setExclusive(False)
        for number, button in enumerate(self.buttons):
            button.setChecked(number == chosen)
            # Qt does so too for a group in which one is always checked, but not while none needs to be.
            stops = number == max(0, chosen)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)
        self._group.setExclusive(True)
        self._group.blockSignals(blocked)

    def _on_toggled(self, number: int, checked: bool) -> None:
        if checked:
            self.ensureWidgetVisible(self._group.button(number), 6, 0)
            self.chosen.emit(number)

    def _fit(self) -> None:
        """Room for the scroll bar only where not all pictures fit side by side."""
        wanted = len(self._keys) * (_SIDE + self._row.spacing())
        scrolls = wanted > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if scrolls else 0
        self.setFixedHeight(_SIDE + bar)


def _filling(image: QImage) -> QImage:
    """The middle of a picture, as a small square."""
    if image.isNull():
        return image
    # Roughly first: a smooth reduction reads every pixel of a large picture.
    rough = 4 * _DRAWN
    if min(image.width(), image.height()) > rough:
        image = image.scaled(rough, rough, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    small = image.scaled(
        _DRAWN, _DRAWN, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    return small.copy((small.width() - _DRAWN) // 2, (small.height() - _DRAWN) // 2, _DRAWN, _DRAWN)
