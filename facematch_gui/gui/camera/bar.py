"""The controls under a live preview: which camera, how and when to take the picture, the way out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme

if TYPE_CHECKING:
    from facematch_gui.gui.camera.cameras import CameraName

_SPACING = 6
_CHOOSER_WIDTH = 96
"""A camera's name should have that much room before buttons get words."""


class CameraBar(QWidget):
    """Says what the person wants of the camera.

    Args:
        side: only a selfie is taken several times, or by itself: nobody coaches a page.
    """

    camera_chosen = Signal(str)
    capture_wanted = Signal()
    countdown_wanted = Signal()
    several_wanted = Signal()
    automatic_wanted = Signal(bool)
    close_wanted = Signal()

    def __init__(self, theme: Theme, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = QComboBox()
        self.chooser.setAccessibleName(self.tr("Camera"))
        self.chooser.setToolTip(self.tr("Camera"))
        self.chooser.setMinimumContentsLength(3)
        self.chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.chooser.activated.connect(self._choose)
        self.countdown = self._tool(theme, "timer", self.tr("Take the picture in 3 seconds"))
        self.countdown.clicked.connect(self.countdown_wanted)
        self.automatic = self._tool(theme, "automatic", self.tr("Take the picture by itself when all is well"))
        self.automatic.setCheckable(True)
        self.automatic.toggled.connect(self.automatic_wanted)
        self.several = self._push(theme, "several", "")
        self.several.setToolTip(
            self.tr("Take several pictures in a few seconds, with a little movement: surer than one (Ctrl+G)")
        )
        self.several.clicked.connect(self.several_wanted)
        self.shutter = self._push(theme, "shutter", "primary")
        self.shutter.setToolTip(self.tr("Take the picture (Space)"))
        self.shutter.clicked.connect(self.capture_wanted)
        self.close_button = self._tool(theme, "stop", self.tr("Stop the camera"))
        self.close_button.clicked.connect(self.close_wanted)
        # The style sheet's buttons leave no room between icon and text.
        self._words: dict[QAbstractButton, str] = {
            self.shutter: "\N{EN SPACE}" + self.tr("Take the picture"),
            self.several: "\N{EN SPACE}" + self.tr("Take several"),
        }
        for button, text in self._words.items():
            button.setText(text)
            button.setAccessibleName(text.strip())
        self.controls: list[QWidget] = [self.chooser, self.countdown]
        if side is Side.SELFIE:
            self.controls += [self.automatic, self.several]
        self.controls += [self.shutter, self.close_button]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for control in self.controls:
            row.addWidget(control, 1 if control is self.chooser else 0)
        for button in (self.automatic, self.several):
            button.setVisible(button in self.controls)

    def _tool(self, theme: Theme, icon: str, spoken: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(theme.icon(icon))
        button.setToolTip(spoken)
        button.setAccessibleName(spoken)
        # A click takes no focus: Space would press the tool again instead of taking the picture.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _push(self, theme: Theme, icon: str, name: str) -> QPushButton:
        primary = name == "primary"
        button = QPushButton(theme.icon(icon, lambda c: c.accent_text if primary else c.text), "", self)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words do not fit, as in a narrow panel or a long language, buttons keep their signs alone: the shutter
        last."""
        super().resizeEvent(event)
        for worded in ((self.shutter, self.several), (self.shutter,), ()):
            for button, text in self._words.items():
                button.setText(text if button in worded else "")
            if self._wanted_width() <= self.width():
                break

    def _wanted_width(self) -> int:
        others = [control for control in self.controls if control is not self.chooser]
        return _CHOOSER_WIDTH + sum(_SPACING + control.sizeHint().width() for control in others)

    def set_cameras(self, cameras: Sequence[CameraName], current: str | None) -> None:
        """Lists the cameras by name."""
        self.chooser.clear()
        for camera in cameras:
            self.chooser.addItem(camera.name, camera.id)
        self.chooser.setCurrentIndex(max(0, self.chooser.findData(current)))

    def set_ready(self, ready: bool) -> None:
        """Whether there is a picture to take."""
        for button in (self.shutter, self.several, self.countdown):
            button.setEnabled(ready)

    def set_automatic(self, automatic: bool) -> None:
        """Shows whether the shutter goes by itself; says nothing."""
        blocker = QSignalBlocker(self.automatic)
        self.automatic.setChecked(automatic)
        blocker.unblock()

    def _choose(self, index: int) -> None:
        self.camera_chosen.emit(self.chooser.itemData(index))
