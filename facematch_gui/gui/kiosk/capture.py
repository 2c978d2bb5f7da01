"""Takes one picture of the visitor's page or face: the camera coaches and goes by itself, or a folder brings a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from facematch_gui.errors import CameraError, PictureError
from facematch_gui.gui.camera.announcer import Announcer
from facematch_gui.gui.camera.automatic_shutter import AutomaticShutter
from facematch_gui.gui.camera.coaching import (
    PAGE_GOOD,
    PAGE_HOLD_STILL,
    PAGE_OUTLINE,
    STARTING,
    Coach,
    Cue,
    all_is_well,
    cue_for,
)
from facematch_gui.gui.kiosk.camera_screen import CameraScreen, FolderScreen
from facematch_gui.gui.kiosk.camera_view import is_portrait
from facematch_gui.gui.kiosk.folder_watch import FolderWatch
from facematch_gui.gui.notice import words
from facematch_gui.gui.sentences import closed, joined
from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.gui.camera.framing import Framed
    from facematch_gui.gui.camera.preview import Preview
    from facematch_gui.gui.jobs import JobRunner

_LOOK_MS = 400
_LONGEST_LOOK = 5.0
"""Seconds for one frame, the first with its networks to load included: more, and whoever looks at it may hang."""
_FOLDER_LANE = "folder"


class CameraCapture(QObject):
    """Shows the preview on a screen and decides when the picture is taken.

    Args:
        clock: seconds that never run back.
        retry_ms: before a camera that failed is tried again, or before it starts where there is trouble to be read.
    """

    taken = Signal(object)
    """The frames that were taken."""
    face_seen = Signal()

    def __init__(
        self, preview: Preview, clock: Callable[[], float], retry_ms: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preview = preview
        self._clock = clock
        self._screen: CameraScreen | None = None
        self._coach = Coach(clock)
        self._shutter = AutomaticShutter(clock)
        self._announcer: Announcer | None = None
        self._last_look = clock()
        self._was_blind = False
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.setInterval(retry_ms)
        self._retry.timeout.connect(self._start)
        preview.frame_shown.connect(self._on_frame)
        preview.seen.connect(self._on_seen)
        preview.captured.connect(self._on_captured)
        preview.failed.connect(self._on_failed)
        preview.cameras_changed.connect(self._on_cameras_changed)

    @property
    def is_live(self) -> bool:
        return self._screen is not None

    @property
    def is_blind(self) -> bool:
        """Whether frames came, and nobody told for long what is in them; until somebody does."""
        if self._preview.is_looking and self._clock() - self._last_look > _LONGEST_LOOK:
            self._was_blind = True
        return self._was_blind

    def begin(self, screen: CameraScreen, trouble: str = "") -> None:
        """Starts the camera; a camera that is missing or fails is tried again until ``end``.

        Args:
            trouble: why the picture before was no good: stands for a while before the camera starts.
        """
        self.end()
        self._screen = screen
        self._coach = Coach(self._clock)
        self._shutter.reset()
        self._announcer = Announcer(screen.says.emit, self._clock)
        screen.capture_wanted.connect(self._preview.capture)
        if trouble:
            screen.show_trouble(trouble)
            self._retry.start()
        else:
            self._start()

    def end(self) -> None:
        """Stops the camera and forgets its frames."""
        self._screen = self._announcer = None
        self._retry.stop()
        self._preview.stop()

    @Slot()
    def _start(self) -> None:
        if self._screen is None or self._preview.is_live:
            return
        names = self._preview.names()
        if names:
            self._screen.say(STARTING.text)
            self._last_look = self._clock()
            self._preview.start(names[0].id)
        else:
            from facematch_gui.gui.camera.cameras import no_camera

            self._on_failed(no_camera())

    @Slot(object)
    def _on_frame(self, image: QImage) -> None:
        if self._screen is not None:
            self._screen.show_frame(image)

    @Slot(object)
    def _on_seen(self, framed: Framed) -> None:
        self._last_look, self._was_blind = self._clock(), False
        screen = self._screen
        if screen is None:
            return
        if framed.outlines:
            self.face_seen.emit()
        good, wanted = _judge(framed, screen.side)
        cue = self._coach.see(wanted)
        share = self._shutter.see(good)
        screen.say(cue.text, cue.is_good, share)
        if self._announcer is not None:
            self._announcer.say(cue.text)
        if share == 1:
            self._preview.capture()

    @Slot(object)
    def _on_captured(self, frames: object) -> None:
        if self._screen is not None:
            self._screen = None
            self.taken.emit(frames)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._screen is not None:
            title, remedy = words(error)
            # What helps a camera is beyond a visitor, who is to wait or call a person.
            self._screen.show_trouble(closed(title) if isinstance(error, CameraError) else joined(title, remedy))
            self._retry.start()

    @Slot()
    def _on_cameras_changed(self) -> None:
        if self._screen is not None and not self._preview.is_live:
            self._start()


def _judge(framed: Framed, side: Side) -> tuple[bool, Cue]:
    """Whether the frame is good enough to be taken, and what it calls for."""
    if side is Side.SELFIE:
        return all_is_well(framed), cue_for(framed, side, automatic=True)
    cue = cue_for(framed, side)
    if framed.face is None:
        return False, cue
    if not is_portrait(framed.face.outline, framed.image.width(), framed.image.height()):
        return False, PAGE_OUTLINE
    return (True, PAGE_HOLD_STILL) if cue is PAGE_GOOD else (False, cue)


class FolderCapture(QObject):
    """Waits for a file on the worker thread."""

    taken = Signal(object)
    """A list of one picture."""
    broken = Signal(object)
    """An error that is no fault of the picture's."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._screen: FolderScreen | None = None
        self._watch: FolderWatch | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(_LOOK_MS)
        self._tick.timeout.connect(self._look)

    def begin(self, screen: FolderScreen, watch: FolderWatch) -> None:
        """Looks for a file from now on."""
        self.end()
        self._screen, self._watch = screen, watch
        self._tick.start()
        self._look()

    def end(self) -> None:
        """Stops looking, and deletes what came too late to be read."""
        self._tick.stop()
        self._runner.cancel(_FOLDER_LANE)
        watch, self._watch, self._screen = self._watch, None, None
        if watch is not None:
            self._runner.submit("leftovers", lambda _progress: watch.forget(), lambda _: None, self.broken.emit)

    @Slot()
    def _look(self) -> None:
        watch = self._watch
        if watch is not None and not self._runner.is_busy(_FOLDER_LANE):
            self._runner.submit(_FOLDER_LANE, lambda _progress: watch.look(), self._on_looked, self._on_failed)

    def _on_looked(self, picture: object) -> None:
        if picture is not None and self._screen is not None:
            self.end()
            self.taken.emit([picture])

    def _on_failed(self, error: Exception) -> None:
        if self._screen is None:
            return
        if isinstance(error, PictureError):
            self._screen.show_trouble(joined(*words(error)))
        else:
            self.broken.emit(error)
