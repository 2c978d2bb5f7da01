"""The screens on which a picture is taken: the page, then the person; and where a file is waited for instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout

from facematch_gui.gui.kiosk.camera_view import CameraView
from facematch_gui.gui.kiosk.screen import Screen, add_words
from facematch_gui.gui.kiosk.screens import add_sign
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme


class CameraScreen(Screen):
    """A live picture, one sentence on what to change, and a shutter that goes by itself."""

    capture_wanted = Signal()

    def __init__(self, theme: Theme, side: Side) -> None:
        if side is Side.DOCUMENT:
            step, title = Step.DOCUMENT, self.tr("Show your document")
            text = self.tr("Hold the page with your photo up to the camera, inside the outline.")
        else:
            step, title = Step.SELFIE, self.tr("Now a picture of you")
            text = self.tr("Look into the camera. The picture is taken by itself.")
        self.view = CameraView(theme, side)
        self._told = ""
        super().__init__(step, title, text)
        self.side = side
        self.view.setAccessibleName(text)
        self.prompt = add_words(self, self.tr("The camera is starting…"), "kioskPrompt")
        # Under the picture, where the eyes are, and where a long sentence has room.
        self._seen.addWidget(self.prompt)
        self.content.addStretch(1)
        self.shutter = self.add_button(self.tr("Take the picture"), self.capture_wanted.emit, "primary")
        self.shutter.setEnabled(False)
        self.add_button(self.tr("Back"), self.left.emit)
        # Not on the way back, where a second press of the key that led here would lead: see show_frame.
        self.focus_first(self)

    def lay_out(self) -> None:
        """The picture as large as can be: beside the words on a wide screen, above them on a high one."""
        self._words = QVBoxLayout()
        self._words.addWidget(self.title)
        self._words.addWidget(self.text)
        self._words.addLayout(self.content, 1)
        self.buttons.setDirection(QBoxLayout.Direction.TopToBottom)
        self._words.addLayout(self.buttons)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._seen = QVBoxLayout()
        self._seen.addWidget(self.view, 1)
        self._halves.addLayout(self._seen, 5)
        self._halves.addLayout(self._words, 3)

    def scale_to(self, size: int) -> None:
        super().scale_to(size)
        for part in (self._words, self._seen):
            part.setSpacing(round(0.6 * size))
        self._halves.setContentsMargins(round(0.9 * size), round(0.7 * size), round(0.9 * size), round(0.7 * size))
        self._halves.setSpacing(round(0.9 * size))
        self.buttons.setSpacing(round(0.6 * size))
        # Always two lines high: the picture must not jump with each sentence.
        self.prompt.setMinimumHeight(round(4.6 * size))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() > self.height()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)

    def show_frame(self, image: QImage) -> None:
        self.view.show_frame(image)
        self._told = ""
        if not self.shutter.isEnabled():
            self.shutter.setEnabled(True)
            if self.hasFocus():
                # Whoever is on the way to another button stays on it.
                self.shutter.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, sentence: str, is_good: bool = False, share: float | None = None) -> None:
        """What to change, or that all is well, and how much of the wait is over."""
        if self.prompt.property("good") != is_good:
            self.prompt.setProperty("good", is_good)
            self.prompt.style().polish(self.prompt)
        said = f"\N{CHECK MARK} {sentence}" if is_good else sentence
        if self.prompt.text() != said:
            self.prompt.setText(said)
            self.prompt.setAccessibleName(sentence)
        self.view.show_progress(is_good, share)

    def show_trouble(self, sentence: str) -> None:
        """The camera does not work, or the picture was no good: said at once."""
        self.view.clear()
        if self.shutter.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shutter.setEnabled(False)
        self.say(sentence)
        if sentence != self._told:
            # A camera that is tried again every few seconds fails every few seconds.
            self._told = sentence
            self.says.emit(sentence)

    def hideEvent(self, event: QHideEvent) -> None:
        """Once it is not shown, nothing of the picture is kept."""
        super().hideEvent(event)
        self.view.clear()


class FolderScreen(Screen):
    """A scanner, or a drive, brings the document as a file."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            Step.DOCUMENT,
            self.tr("Scan your document"),
            self.tr("Lay the page with your photo on the scanner, or plug in the drive that holds its picture."),
        )
        add_sign(self, theme, "document")
        self.prompt: QLabel = add_words(self, self.tr("Waiting for the picture…"), "kioskPrompt")
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.focus_first(self.add_button(self.tr("Back"), self.left.emit))

    def show_trouble(self, sentence: str) -> None:
        self.prompt.setText(sentence)
        self.prompt.setAccessibleName(sentence)
        self.says.emit(sentence)
