"""The camera at the desk: one preview for two panels, shown in the one that asked for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.gui.panel import PicturePanel
    from facematch_gui.gui.preview import Preview


class CameraDesk(QObject):
    """Presents the preview in the panels."""

    opening = Signal(object)
    """The side whose picture gives way to the camera."""
    captured = Signal(object, object)
    """The side and the frame that was taken for it."""
    failed = Signal(object, object)
    """The side and why its camera stopped."""
    used = Signal(str)
    """The identity of a camera that was opened."""
    face_seen = Signal()
    """The live preview shows a face."""

    def __init__(
        self, panels: Mapping[Side, PicturePanel], preview: Preview, preferred: str | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._preview = preview
        self._preferred = preferred
        self._side: Side | None = None
        preview.frame_shown.connect(self._on_frame)
        preview.faces_found.connect(self._on_faces)
        preview.counting.connect(self._on_counting)
        preview.captured.connect(self._on_captured)
        preview.failed.connect(self._on_failed)
        preview.cameras_changed.connect(self._on_cameras_changed)

    @property
    def side(self) -> Side | None:
        """The side whose camera is live."""
        return self._side

    def open(self, side: Side, camera_id: str | None = None) -> None:
        """Shows a camera's preview in this side; a preview in the other side ends."""
        for other in Side:
            self.close(other)
        panel = self._panels[side]
        self.opening.emit(side)
        panel.show_camera()
        names = self._preview.names()
        if not names:
            from facematch_gui.gui.camera import no_camera

            self.failed.emit(side, no_camera())
            return
        known = [camera.id for camera in names]
        self._preferred = next((one for one in (camera_id, self._preferred) if one in known), known[0])
        self._side = side
        self.used.emit(self._preferred)
        panel.camera_bar.set_cameras(names, self._preferred)
        panel.canvas.setFocus()
        self._preview.start(self._preferred)

    def close(self, side: Side) -> None:
        """Ends this side's preview and empties its panel; does nothing where the side has none."""
        if self._side is side:
            self._side = None
            self._preview.stop()
            self._panels[side].show_empty()

    def capture(self) -> None:
        """Takes the picture, if a camera is live."""
        self._preview.capture()

    def count_down(self) -> None:
        """Takes the picture in three seconds; a second call stops the count."""
        self._preview.count_down()

    def shut_down(self) -> None:
        self._preview.shut_down()

    @Slot(object)
    def _on_frame(self, image: Any) -> None:
        if self._side is not None:
            self._panels[self._side].show_frame(image)

    @Slot(object)
    def _on_faces(self, outlines: Any) -> None:
        if self._side is not None:
            self._panels[self._side].show_faces(outlines, None)
            if outlines:
                self.face_seen.emit()

    @Slot(object)
    def _on_counting(self, seconds: int | None) -> None:
        if self._side is not None:
            self._panels[self._side].canvas.show_countdown(seconds)

    @Slot(object)
    def _on_captured(self, frame: Any) -> None:
        side, self._side = self._side, None
        if side is not None:
            self._panels[side].hold_frame()
            self.captured.emit(side, frame)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        side, self._side = self._side, None
        if side is not None:
            self.failed.emit(side, error)

    @Slot()
    def _on_cameras_changed(self) -> None:
        if self._side is not None:
            self._panels[self._side].camera_bar.set_cameras(self._preview.names(), self._preferred)
