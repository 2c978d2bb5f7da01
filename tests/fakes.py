"""Fakes for what no test machine has: cameras, and time that passes when a test says so. Nothing else is faked."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from facematch_gui.errors import CameraError
from facematch_gui.gui.camera.cameras import CameraName, camera_unplugged


class FakeClock:
    """A clock of seconds that only the test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    def pass_time(self, seconds: float) -> None:
        self.now += seconds


class FakeCamera(QObject):
    """A camera whose frames the test sends."""

    frame = Signal(QVideoFrame)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.running = False

    def start(self) -> None:
        self.running = True

    def stop(self) -> None:
        self.running = False

    def send(self, image: QImage) -> None:
        self.frame.emit(video_frame(image))

    def fail(self, error: CameraError) -> None:
        self.failed.emit(error)


class FakeCameras(QObject):
    """Cameras that the test plugs in and out."""

    changed = Signal()

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.plugged = list(names)
        self.opened: dict[str, FakeCamera] = {}

    def names(self) -> list[CameraName]:
        return [CameraName(name.lower(), name) for name in self.plugged]

    def open(self, camera_id: str) -> FakeCamera:
        if camera_id not in {name.lower() for name in self.plugged}:
            raise camera_unplugged()
        # Kept here too, as the preview lets go of a camera that it has stopped.
        self.opened[camera_id] = FakeCamera()
        return self.opened[camera_id]

    def plug(self, name: str) -> None:
        self.plugged.append(name)
        self.changed.emit()

    def unplug(self, name: str) -> None:
        self.plugged.remove(name)
        self.changed.emit()


def video_frame(image: QImage) -> QVideoFrame:
    """A frame in memory, as a camera would deliver it."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    form = QVideoFrameFormat(image.size(), QVideoFrameFormat.PixelFormat.Format_RGBA8888)
    frame = QVideoFrame(form)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    step, bits = frame.bytesPerLine(0), cast(memoryview, frame.bits(0))
    source = bytes(image.constBits())
    for row in range(image.height()):
        line = source[row * image.bytesPerLine() : row * image.bytesPerLine() + 4 * image.width()]
        bits[row * step : row * step + len(line)] = line
    frame.unmap()
    return frame
