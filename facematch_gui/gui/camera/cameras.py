"""Cameras by name: the webcams of this machine, or a clip that plays one.

A camera source emits frames; both kinds feed the same sink, so that a clip stands in for a webcam in tests and
demonstrations.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from facematch_gui.errors import CameraError

_WANTED_WIDTH = 1280
_SLOWEST_RATE = 15.0
_LONGEST_WAIT_MS = 5000
"""A camera that gave no picture for this long has stopped, or is in use by another program."""


@dataclass(frozen=True)
class CameraName:
    """A camera that can be chosen: a stable identity and the name that the system gives it."""

    id: str
    name: str


class CameraSource(QObject):
    """Emits frames once started; emits ``failed`` with a ``CameraError`` when it cannot or can no longer."""

    frame = Signal(QVideoFrame)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_running = False
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._take)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_LONGEST_WAIT_MS)
        self._patience.timeout.connect(self._give_up)

    def start(self) -> None:
        self._is_running = True
        self._patience.start()
        self._open()

    def stop(self) -> None:
        self._is_running = False
        self._patience.stop()
        self._close()

    def _open(self) -> None:
        raise NotImplementedError

    def _close(self) -> None:
        raise NotImplementedError

    def _fail(self, error: CameraError) -> None:
        self.stop()
        self.failed.emit(error)

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        # Frames still on their way when the camera was stopped are nobody's any more.
        if self._is_running and frame.isValid():
            self._patience.start()
            self.frame.emit(frame)

    @Slot()
    def _give_up(self) -> None:
        self._fail(camera_busy())


class WebcamSource(CameraSource):
    """A webcam of this machine."""

    def __init__(self, device: QCameraDevice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera = QCamera(device, self)
        chosen = best_format(device.videoFormats())
        if chosen is not None:
            self._camera.setCameraFormat(chosen)
        self._camera.errorOccurred.connect(self._on_error)
        self._session = QMediaCaptureSession(self)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)

    def _open(self) -> None:
        self._camera.start()

    def _close(self) -> None:
        self._camera.stop()

    @Slot(QCamera.Error, str)
    def _on_error(self, error: QCamera.Error, _text: str) -> None:
        if error != QCamera.Error.NoError:
            self._fail(camera_busy())


class ClipSource(CameraSource):
    """A video file played in an endless loop as if it were a webcam."""

    def __init__(self, clip: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._player.errorOccurred.connect(self._on_error)
        self._clip = clip

    def _open(self) -> None:
        self._player.setSource(QUrl.fromLocalFile(str(self._clip)))
        self._player.play()

    def _close(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, error: QMediaPlayer.Error, _text: str) -> None:
        if error != QMediaPlayer.Error.NoError:
            self._fail(
                CameraError(
                    "The clip cannot be played", "Give another video file to --camera-file, or leave the option out."
                )
            )


class Webcams(QObject):
    """The cameras of this machine; ``changed`` is emitted when one is plugged in or out."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        open_media_system(self)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def names(self) -> list[CameraName]:
        """Every camera, the system's default first; cameras of the same name get a number."""
        devices = sorted(self._devices.videoInputs(), key=lambda device: not device.isDefault())
        seen: dict[str, int] = {}
        names = []
        for device in devices:
            text = device.description() or self.tr("Camera")
            seen[text] = seen.get(text, 0) + 1
            names.append(CameraName(_id(device), text if seen[text] == 1 else f"{text} ({seen[text]})"))
        return names

    def open(self, camera_id: str) -> CameraSource:
        """The camera, not yet started.

        Raises:
            CameraError: it is not plugged in any more.
        """
        for device in self._devices.videoInputs():
            if _id(device) == camera_id:
                return WebcamSource(device)
        raise camera_unplugged()


class ClipAsCamera(QObject):
    """A list of one camera: a clip."""

    changed = Signal()

    def __init__(self, clip: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        open_media_system(self)
        self._clip = clip

    def names(self) -> list[CameraName]:
        return [CameraName("clip", self.tr("Clip"))]

    def open(self, _camera_id: str) -> CameraSource:
        return ClipSource(self._clip)


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The format nearest to 1280 pixels wide that is not slow; the quicker of two alike."""
    quick = [form for form in formats if form.maxFrameRate() >= _SLOWEST_RATE] or formats
    return min(
        quick,
        key=lambda form: (abs(form.resolution().width() - _WANTED_WIDTH), -form.maxFrameRate()),
        default=None,
    )


def open_media_system(owner: QObject) -> None:
    """Loads Qt's media libraries, as the first sink does, so that the first camera opens at once."""
    QVideoSink(owner)


def no_camera() -> CameraError:
    return CameraError("No camera was found", "Plug a camera in, or open a picture file instead.")


def camera_busy() -> CameraError:
    return CameraError(
        "The camera gives no picture",
        "Close other programs that use it, check its cover and the permission to use it, then try again."
        " Opening a file still works.",
    )


def camera_unplugged() -> CameraError:
    return CameraError(
        "The camera was unplugged", "Plug it in again, or choose another one. Opening a file still works."
    )


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode(errors="replace")
