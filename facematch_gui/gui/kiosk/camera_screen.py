"""The screens on which a picture is taken: the page, then the person; and where a file is waited for instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel

from facematch_gui.gui.camera.announcer import announce_at
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
        super().__init__(step, title, text)
        self.side = side
        self.view = CameraView(theme, side)
        self.view.setAccessibleName(text)
        self.content.addWidget(self.view, 1)
        self.prompt = add_words(self, self.tr("The camera is starting…"), "kioskPrompt")
        self.prompt.setMinimumHeight(2 * self.prompt.sizeHint().height())
        self.add_button(self.tr("Back"), self.left.emit)
        self.shutter = self.add_button(self.tr("Take the picture"), self.capture_wanted.emit, "primary")
        self.shutter.setEnabled(False)

    def show_frame(self, image: QImage) -> None:
        self.view.show_frame(image)
        self.shutter.setEnabled(True)

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
        self.shutter.setEnabled(False)
        self.say(sentence)
        announce_at(self, sentence)


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
        announce_at(self, sentence)
