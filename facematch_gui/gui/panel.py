"""One side of the desk: a picture from a file, the clipboard or the camera, and what can be done with it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QImage, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facematch_gui.gui.answer.advice import Advice
from facematch_gui.gui.camera.announcer import Announcer, announce_at
from facematch_gui.gui.camera.bar import CameraBar
from facematch_gui.gui.camera.live_overlay import Prompt
from facematch_gui.gui.canvas import FaceOutline, PictureCanvas
from facematch_gui.gui.elided_label import ElidedLabel
from facematch_gui.gui.empty_panel import EmptyPanel
from facematch_gui.gui.notice import Notice
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.thumbnails import Thumbnails
from facematch_gui.gui.tool_strip import ToolStrip, tool_button

_FOOT_HEIGHT = 44
"""Of the camera's buttons, as of the small pictures that take their place: the preview keeps its size."""


class PicturePanel(QFrame):
    """Shows what it is given and says what the person wants; it opens no file and no camera itself.

    Args:
        clock: seconds that never run back, for the pace of what is spoken.
    """

    open_wanted = Signal()
    folder_wanted = Signal(Path)
    forget_folders_wanted = Signal()
    picture_dropped = Signal(object)
    """A Path or a QImage that was dropped; several of one person's selfies at once come as a list."""
    paste_wanted = Signal()
    camera_wanted = Signal()
    turn_wanted = Signal(int)
    clear_wanted = Signal()
    face_chosen = Signal(int)

    def __init__(
        self,
        side: Side,
        theme: Theme,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._live = False
        self.setObjectName("card")
        self.setAcceptDrops(True)
        self.setAccessibleName(side.title)
        self._side = side
        self._theme = theme
        self.canvas = PictureCanvas(theme)
        self.canvas.setAccessibleName(self.tr("{side}: the picture").format(side=side.title))
        self.canvas.face_chosen.connect(self.face_chosen)
        self.canvas.zoom_changed.connect(self._update_actions)
        self.notice = Notice(theme)
        self.advice = Advice(theme)
        self.thumbnails = Thumbnails(theme)
        self.camera_bar = CameraBar(theme, side)
        self.camera_bar.setFixedHeight(_FOOT_HEIGHT)
        self.camera_bar.hide()
        self._announcer = Announcer(lambda sentence: announce_at(self.canvas, sentence), clock)
        self._empty = EmptyPanel(side, theme)
        self._empty.open_button.clicked.connect(self.open_wanted)
        self._empty.camera_button.clicked.connect(self.camera_wanted)
        self._note = ElidedLabel()
        self._note.setObjectName("faint")
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

        self._make_actions()
        strip_actions = (
            self.retake_action,
            self.turn_left_action,
            self.turn_right_action,
            self.zoom_out_action,
            self.zoom_in_action,
            self.fit_action,
        )
        self._tools = ToolStrip(self.canvas, strip_actions, side.title)
        self.thumbnails.follow(self._tools.buttons[-1])
        self._header_buttons = [
            tool_button(action, f"{side.title}: {action.text()}")
            for action in (self.open_action, self.paste_action, self.camera_action, self.clear_action)
        ]
        self._header_buttons[0].setMenu(self.recent_menu)
        self._header_buttons[0].setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._lay_out()
        self.show_empty()

    def _make_actions(self) -> None:
        self.recent_menu = QMenu(self.tr("Recent folders"), self)
        self.recent_menu.setToolTipsVisible(True)
        self.open_action = self._action("open", self.tr("Open a picture…"), self.open_wanted.emit)
        self.paste_action = self._action("paste", self.tr("Paste a picture"), self.paste_wanted.emit)
        self.camera_action = self._action("camera", self.tr("Use the camera"), self.camera_wanted.emit)
        self.clear_action = self._action("clear", self.tr("Clear"), self.clear_wanted.emit)
        self.retake_action = self._action("new", self.tr("Take it again"), self.camera_wanted.emit)
        self.retake_action.setVisible(False)
        self.turn_left_action = self._action("rotate-left", self.tr("Turn left"), lambda: self.turn_wanted.emit(3))
        self.turn_right_action = self._action("rotate-right", self.tr("Turn right"), lambda: self.turn_wanted.emit(1))
        self.zoom_in_action = self._action("zoom-in", self.tr("Zoom in"), self.canvas.zoom_in)
        self.zoom_out_action = self._action("zoom-out", self.tr("Zoom out"), self.canvas.zoom_out)
        self.fit_action = self._action("zoom-fit", self.tr("Fit into the panel"), self.canvas.fit)

    def _lay_out(self) -> None:
        heading = ElidedLabel()
        heading.setText(self._side.title)
        heading.setObjectName("heading")
        header = QHBoxLayout()
        header.setSpacing(2)
        header.addWidget(heading)
        header.addSpacing(8)
        header.addWidget(self._note, 1)
        for button in self._header_buttons:
            header.addWidget(button)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.canvas)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(7)
        column.addLayout(header)
        column.addLayout(self._stack, 1)
        column.addWidget(self.thumbnails)
        column.addWidget(self.camera_bar)
        column.addWidget(self.advice)
        column.addWidget(self.notice)

    def focus_order(self) -> list[QWidget]:
        """What Tab reaches in this panel, from the top downwards; some of it is hidden at a time."""
        return [
            *self._header_buttons,
            *self._empty.buttons,
            self.canvas,
            *self._tools.buttons,
            *self.camera_bar.controls,
        ]

    def _action(self, icon: str, text: str, does: object) -> QAction:
        action = QAction(self._theme.icon(icon), text, self)
        action.triggered.connect(does)
        return action

    # -- what is shown -------------------------------------------------------------------------------------------

    def set_shortcuts(self, shortcuts: dict[QAction, QKeySequence]) -> None:
        """Gives actions their keys and says so in their tool tips."""
        for action, keys in shortcuts.items():
            action.setShortcut(keys)
            action.setToolTip(f"{action.text()} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})")

    def show_empty(self) -> None:
        self.canvas.clear()
        self._leave_camera()
        self.notice.clear()
        self.advice.clear()
        self.thumbnails.clear()
        self.set_note("")
        self._stack.setCurrentWidget(self._empty)
        self._update_actions()

    def show_image(self, image: QImage) -> None:
        """A still picture whose faces are not known yet."""
        self._leave_camera()
        self.notice.clear()
        self._stack.setCurrentWidget(self.canvas)
        self.canvas.show_image(image)
        self._update_actions()

    def show_faces(self, outlines: Sequence[FaceOutline], chosen: int | None) -> None:
        self.canvas.show_outlines(outlines, chosen)

    def show_camera(self) -> None:
        """Room for the preview; frames follow through ``show_frame``."""
        self.canvas.clear()
        self.notice.clear()
        self.advice.clear()
        self.thumbnails.clear()
        self.set_note("")
        self._live = True
        self.camera_bar.show()
        self.camera_bar.set_ready(False)
        self._stack.setCurrentWidget(self.canvas)
        self._update_actions()

    def show_frame(self, image: QImage) -> None:
        self.canvas.show_frame(image, mirrored=self._side is Side.SELFIE)
        self.camera_bar.set_ready(True)

    def show_prompt(self, prompt: Prompt) -> None:
        """Says one sentence to the person before the camera, to eyes and ears."""
        self.canvas.show_prompt(prompt)
        self._announcer.say(prompt.text)

    def show_kept(self, images: Sequence[QImage]) -> None:
        """What a guided capture has kept so far, in the place of the buttons, which nobody needs meanwhile."""
        self.camera_bar.setVisible(not images)
        self.thumbnails.show_images(images, -1)

    def hold_frame(self) -> None:
        """The camera has stopped; its last frame stays until the picture that was taken replaces it."""
        self._live = False
        self.canvas.show_prompt(Prompt(""))
        self.camera_bar.hide()

    def show_error(self, error: Exception) -> None:
        """Says what is wrong; a picture that is shown stays."""
        self._leave_camera()
        if not self.canvas.has_image:
            self._stack.setCurrentWidget(self._empty)
        self.notice.show_error(error)
        self._update_actions()

    def offer_retake(self, offered: bool) -> None:
        """Whether the picture came from the camera and can be taken again with one press."""
        self.retake_action.setVisible(offered)

    def set_note(self, text: str) -> None:
        """A few quiet words beside the heading."""
        self._note.setText(text)

    def set_recent_folders(self, folders: Sequence[Path]) -> None:
        """Fills the menu behind the open button."""
        self.recent_menu.clear()
        for folder in folders:
            entry = self.recent_menu.addAction(self._theme.icon("open"), folder.name or str(folder))
            entry.setToolTip(str(folder))
            entry.setData(folder)
            entry.triggered.connect(self._open_recent)
        if folders:
            self.recent_menu.addSeparator()
            self.recent_menu.addAction(self.tr("Forget these folders"), self.forget_folders_wanted.emit)
        else:
            self.recent_menu.addAction(self.tr("None yet")).setEnabled(False)

    def _open_recent(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.folder_wanted.emit(entry.data())

    def _leave_camera(self) -> None:
        if self._live:
            self._live = False
            self.camera_bar.hide()
            self.canvas.clear()

    def _update_actions(self) -> None:
        still = self.canvas.has_image and not self._live
        self._tools.setVisible(still)
        for action in (self.turn_left_action, self.turn_right_action):
            action.setEnabled(still)
        self.zoom_in_action.setEnabled(still)
        self.zoom_out_action.setEnabled(still and self.canvas.zoom > 1)
        self.fit_action.setEnabled(still and self.canvas.zoom > 1)
        busy_or_full = self.canvas.has_image or self._live or not self.notice.isHidden()
        self.clear_action.setEnabled(busy_or_full)

    # -- drag and drop -------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_in(event.mimeData()) is not None:
            _accept_as_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        pictures = pictures_in(event.mimeData())
        if pictures:
            _accept_as_copy(event)
            several = len(pictures) > 1 and self._side is Side.SELFIE
            self.picture_dropped.emit(pictures if several else pictures[0])


def _accept_as_copy(event: QDropEvent) -> None:
    """Never as a move, after which the sender would delete its file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def picture_in(data: QMimeData | None) -> Path | QImage | None:
    """The first of the pictures that were dropped or lie on the clipboard."""
    return next(iter(pictures_in(data)), None)


def pictures_in(data: QMimeData | None) -> list[Path | QImage]:
    """The local files, else the image, that were dropped or lie on the clipboard (empty: no data at all)."""
    if data is None:
        return []
    files: list[Path | QImage] = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if files or not data.hasImage():
        return files
    image = QImage(data.imageData())
    return [] if image.isNull() else [image]
