"""The live preview: one camera at a time, faces looked for on a thread of its own, the latest frame wins."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facematch_gui.errors import CameraError, FaceMatchError
from facematch_gui.gui.camera.framing import Framed, look_at_frame
from facematch_gui.gui.camera.recent_frames import RecentFrames
from facematch_gui.gui.jobs import JobRunner
from facematch_gui.gui.tasks import CameraImage

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance
    from PySide6.QtGui import QImage
    from PySide6.QtMultimedia import QVideoFrame

    from facematch_gui.core.networks import FinderNetworks
    from facematch_gui.gui.camera.cameras import CameraName
    from facematch_gui.gui.tasks import Source as PictureSource

_LANE = "preview"
COUNTDOWN_SECONDS = 3


class Source(Protocol):
    """A camera: ``facematch_gui.gui.camera.CameraSource``, or a fake in tests."""

    frame: SignalInstance
    failed: SignalInstance

    def start(self) -> None: ...
    def stop(self) -> None: ...


class CameraList(Protocol):
    """The cameras that can be chosen."""

    changed: SignalInstance

    def names(self) -> list[CameraName]: ...
    def open(self, camera_id: str) -> Source: ...


class Preview(QObject):
    """Plays one camera and says what is in its picture.

    Args:
        cameras: makes the list of cameras when it is first needed; opening the media system takes time.
        finder: the face finder of the preview's own thread, loaded when it is first called there.
        second_ms: length of a second of the countdown.
        clock: seconds that never run back.
    """

    frame_shown = Signal(object)
    """A QImage to show, not mirrored."""
    seen = Signal(object)
    """What is in the frame last shown, a ``Framed``."""
    counting = Signal(object)
    """Seconds left to the shutter, or None."""
    captured = Signal(object)
    """The sources of the pictures that were taken: one, or several of a guided capture."""
    failed = Signal(object)
    """A CameraError; the preview has stopped."""
    cameras_changed = Signal()

    def __init__(
        self,
        cameras: Callable[[], CameraList],
        finder: Callable[[], FinderNetworks],
        second_ms: int = 1000,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_cameras = cameras
        self._cameras: CameraList | None = None
        self._finder = finder
        self._runner = JobRunner("preview", self)
        self._source: Source | None = None
        self._camera_id: str | None = None
        self._latest: QVideoFrame | None = None
        self._waiting: QVideoFrame | None = None
        self._recent: RecentFrames[QImage] = RecentFrames(clock)
        self._seconds_left = 0
        self._tick = QTimer(self)
        self._tick.setInterval(second_ms)
        self._tick.timeout.connect(self._count)

    @Slot()
    def open_list(self) -> None:
        """Makes the list of cameras before it is needed; no camera is started."""
        self._list()

    def names(self) -> list[CameraName]:
        """The cameras there are now; watches for changes from the first call on."""
        return self._list().names()

    def _list(self) -> CameraList:
        if self._cameras is None:
            self._cameras = self._make_cameras()
            self._cameras.changed.connect(self._on_cameras_changed)
        return self._cameras

    @property
    def is_live(self) -> bool:
        return self._source is not None

    @property
    def is_looking(self) -> bool:
        """Whether a frame is being looked at."""
        return self._runner.is_busy(_LANE)

    def start(self, camera_id: str) -> None:
        """Plays the camera; another one that was playing is stopped. Failures arrive through ``failed``."""
        self.stop()
        try:
            source = self._list().open(camera_id)
        except CameraError as error:
            self.failed.emit(error)
            return
        self._source, self._camera_id = source, camera_id
        source.frame.connect(self._on_frame)
        source.failed.connect(self._on_failed)
        source.start()

    def stop(self) -> None:
        """Stops the camera and lets go of its last frame."""
        self._stop_counting()
        self._runner.cancel(_LANE)
        self._latest = self._waiting = None
        self._recent.clear()
        if self._source is not None:
            source, self._source, self._camera_id = self._source, None, None
            source.frame.disconnect(self._on_frame)
            source.failed.disconnect(self._on_failed)
            source.stop()
            if isinstance(source, QObject):
                source.deleteLater()

    def capture(self) -> None:
        """Takes the best frame of the last second, or the latest where none shows a face alone, and stops.

        Does nothing before the first frame.
        """
        best = self._recent.best()
        if best is not None:
            self.take([CameraImage(best)])
        elif self._latest is not None:
            self.take([self._latest])

    def take(self, frames: Sequence[PictureSource]) -> None:
        """Stops, and hands these frames on."""
        self.stop()
        self.captured.emit(list(frames))

    def count_down(self) -> None:
        """Captures after three seconds; a second call stops the count."""
        if self._tick.isActive():
            self._stop_counting()
        elif self.is_live:
            self._seconds_left = COUNTDOWN_SECONDS
            self._tick.start()
            self.counting.emit(self._seconds_left)

    def shut_down(self) -> None:
        self.stop()
        self._runner.shut_down()

    @Slot()
    def _count(self) -> None:
        self._seconds_left -= 1
        if self._seconds_left > 0:
            self.counting.emit(self._seconds_left)
        else:
            self._stop_counting()
            self.capture()

    def _stop_counting(self) -> None:
        if self._tick.isActive():
            self._tick.stop()
            self.counting.emit(None)

    @Slot(object)
    def _on_frame(self, frame: QVideoFrame) -> None:
        self._latest = frame
        if self._runner.is_busy(_LANE):
            self._waiting = frame
        else:
            self._look(frame)

    def _look(self, frame: QVideoFrame) -> None:
        self._waiting = None
        finder = self._finder
        self._runner.submit(
            _LANE,
            lambda progress: look_at_frame(frame, finder, progress),
            done=self._on_seen,
            failed=self._on_broken,
            progressed=self.frame_shown.emit,
        )

    def _on_seen(self, framed: Framed) -> None:
        if framed.face is not None:
            self._recent.add(framed.image, framed.face.quality.weight, framed.image.sizeInBytes())
        waiting = self._waiting
        if waiting is not None:
            self._look(waiting)
        # Last, as whoever hears of it may stop the camera.
        self.seen.emit(framed)

    def _on_broken(self, error: Exception) -> None:
        self.stop()
        self.failed.emit(error)

    @Slot(object)
    def _on_failed(self, error: FaceMatchError) -> None:
        self.stop()
        self.failed.emit(error)

    @Slot()
    def _on_cameras_changed(self) -> None:
        from facematch_gui.gui.camera.cameras import camera_unplugged

        self.cameras_changed.emit()
        if self._camera_id is not None and self._camera_id not in {camera.id for camera in self.names()}:
            self.stop()
            self.failed.emit(camera_unplugged())
