"""The controls under a live preview: which camera, the shutter, the countdown, the way out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from facematch_gui.gui.theme import Theme

if TYPE_CHECKING:
    from facematch_gui.gui.camera import CameraName


class CameraBar(QWidget):
    """Says what the person wants of the camera."""

    camera_chosen = Signal(str)
    capture_wanted = Signal()
    countdown_wanted = Signal()
    close_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Camera"))
        self.chooser.setToolTip(self.tr("Camera"))
        self.chooser.setMinimumContentsLength(3)
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chooser.activated.connect(self._choose)
        self.shutter = QPushButton(theme.icon("shutter", lambda c: c.accent_text), "")
        # The style sheet's buttons leave no room between icon and text.
        self._shutter_text = "\N{EN SPACE}" + self.tr("Take the picture")
        self.shutter.setText(self._shutter_text)
        self.shutter.setAccessibleName(self.tr("Take the picture"))
        self.shutter.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.shutter.setObjectName("primary")
        self.shutter.setToolTip(self.tr("Take the picture (Space)"))
        self.shutter.clicked.connect(self.capture_wanted)
        self.countdown = QToolButton()
        self.countdown.setIcon(theme.icon("timer"))
        self.countdown.setToolTip(self.tr("Take the picture in 3 seconds"))
        self.countdown.setAccessibleName(self.countdown.toolTip())
        self.countdown.clicked.connect(self.countdown_wanted)
        self.close_button = QToolButton()
        self.close_button.setIcon(theme.icon("stop"))
        self.close_button.setToolTip(self.tr("Stop the camera"))
        self.close_button.setAccessibleName(self.close_button.toolTip())
        self.close_button.clicked.connect(self.close_wanted)
        self.controls: list[QWidget] = [self.chooser, self.countdown, self.shutter, self.close_button]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for control in self.controls:
            row.addWidget(control, 1 if control is self.chooser else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where its words do not fit, as in a narrow panel or a long language, the shutter keeps its sign alone."""
        super().resizeEvent(event)
        self.shutter.setText(self._shutter_text)
        if self.sizeHint().width() > self.width():
            self.shutter.setText("")

    def set_cameras(self, cameras: Sequence[CameraName], current: str | None) -> None:
        """Lists the cameras by name."""
        self.chooser.clear()
        for camera in cameras:
            self.chooser.addItem(camera.name, camera.id)
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(current)))

    def set_ready(self, ready: bool) -> None:
        """Whether there is a picture to take."""
        self.shutter.setEnabled(ready)
        self.countdown.setEnabled(ready)

    def _choose(self, index: int) -> None:
        self.camera_chosen.emit(self.chooser.itemData(index))
