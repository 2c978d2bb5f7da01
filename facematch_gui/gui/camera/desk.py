"""The camera at the desk: one preview for two panels, shown in the one that asked for it."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from facematch_gui.gui.camera.automatic_shutter import AutomaticShutter
from facematch_gui.gui.camera.coaching import REFUSED, STARTING, Coach, all_is_well, cue_for
from facematch_gui.gui.camera.guide import Guide
from facematch_gui.gui.camera.live_overlay import Prompt
from facematch_gui.gui.side import Side

if TYPE_CHECKING:
    from facematch_gui.gui.camera.framing import Framed
    from facematch_gui.gui.camera.preview import Preview
    from facematch_gui.gui.panel import PicturePanel


class CameraDesk(QObject):
    """Presents the preview in the panels, says what to change, and decides when the picture is taken.

    Args:
        preferred: the identity of the camera to open first.
        clock: seconds that never run back.
    """

    opening = Signal(object)
    """The side whose picture gives way to the camera."""
    captured = Signal(object, object)
    """The side and the list of pictures that were taken for it: one, or several of a guided capture."""
    failed = Signal(object, object)
    """The side and why its camera stopped."""
    used = Signal(str)
    """The identity of a camera that was opened."""
    remarked = Signal(str)
    """Something worth a word that needs nothing done."""
    face_seen = Signal()
    """The live preview shows a face."""

    def __init__(
        self,
        panels: Mapping[Side, PicturePanel],
        preview: Preview,
        preferred: str | None,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._preview = preview
        self._preferred = preferred
        self._clock = clock
        self._side: Side | None = None
        self._is_counting = False
        self._automatic = False
        self._shutter = AutomaticShutter(clock)
        self._coach = Coach(clock)
        self._guide: Guide | None = None
        preview.frame_shown.connect(self._on_frame)
        preview.seen.connect(self._on_seen)
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
            from facematch_gui.gui.camera.cameras import no_camera

            self.failed.emit(side, no_camera())
            return
        known = [camera.id for camera in names]
        self._preferred = next((one for one in (camera_id, self._preferred) if one in known), known[0])
        self._side = side
        self._begin_coaching()
        self.used.emit(self._preferred)
        panel.camera_bar.set_cameras(names, self._preferred)
        panel.show_prompt(Prompt(STARTING.text))
        panel.canvas.setFocus()
        self._preview.start(self._preferred)

    def close(self, side: Side) -> None:
        """Ends this side's preview and empties its panel; does nothing where the side has none."""
        if self._side is side:
            self._side = self._guide = None
            self._preview.stop()
            self._panels[side].show_empty()

    def step_back(self) -> None:
        """From a guided capture to the preview, from the preview to the empty panel."""
        if self._side is not None and self._guide is not None:
            self._end_guide(self._side)
        elif self._side is not None:
            self.close(self._side)

    # -- the shutter ---------------------------------------------------------------------------------------------

    def capture(self) -> None:
        """Takes the picture, if a camera is live; ends a guided capture with what it has."""
        if self._guide is None:
            self._preview.capture()
        elif self._guide.frames:
            self._take_from(self._guide)

    def count_down(self) -> None:
        """Takes the picture in three seconds; a second call stops the count."""
        if self._guide is None:
            self._preview.count_down()

    def take_several(self) -> None:
        """Starts a guided capture of the selfie, if its camera is live."""
        if self._side is Side.SELFIE and self._preview.is_live and self._guide is None and not self._is_counting:
            panel = self._panels[self._side]
            panel.notice.clear()
            # The button that may have had the focus makes room; Space still belongs to the camera.
            panel.canvas.setFocus()
            self._shutter.reset()
            self._guide = Guide(self._clock)

    def set_automatic(self, automatic: bool) -> None:
        """Whether a selfie is taken by itself when all is well."""
        self._automatic = automatic
        self._shutter.reset()
        self._panels[Side.SELFIE].camera_bar.set_automatic(automatic)

    def shut_down(self) -> None:
        self._preview.shut_down()

    # -- what the preview brings ---------------------------------------------------------------------------------

    @Slot(object)
    def _on_frame(self, image: Any) -> None:
        if self._side is not None:
            self._panels[self._side].show_frame(image)

    @Slot(object)
    def _on_seen(self, framed: Framed) -> None:
        side = self._side
        if side is None:
            return
        self._panels[side].show_faces(framed.outlines, None)
        if self._guide is not None:
            self._go_on_guiding(side, self._guide, framed)
        else:
            self._go_on_coaching(side, framed)
        if framed.outlines:
            self.face_seen.emit()

    def _begin_coaching(self) -> None:
        self._guide = None
        self._coach = Coach(self._clock)
        self._shutter.reset()

    def _go_on_coaching(self, side: Side, framed: Framed) -> None:
        waits = self._automatic and side is Side.SELFIE and not self._is_counting
        cue = self._coach.see(cue_for(framed, side, automatic=waits))
        share = self._shutter.see(waits and all_is_well(framed))
        self._panels[side].show_prompt(Prompt(cue.text, cue.is_good, share))
        if share == 1:
            self._preview.capture()

    def _go_on_guiding(self, side: Side, guide: Guide, framed: Framed) -> None:
        panel = self._panels[side]
        panel.show_prompt(guide.see(framed))
        panel.show_kept(guide.thumbnails)
        if not guide.is_over:
            return
        if guide.frames:
            self._take_from(guide)
        else:
            self._end_guide(side)
            panel.notice.show_error(guide.failure())

    def _take_from(self, guide: Guide) -> None:
        self._preview.take(guide.frames)
        if guide.refused:
            self.remarked.emit(REFUSED.text)

    def _end_guide(self, side: Side) -> None:
        self._panels[side].show_kept(())
        self._begin_coaching()

    @Slot(object)
    def _on_counting(self, seconds: int | None) -> None:
        self._is_counting = seconds is not None
        if self._side is not None:
            self._panels[self._side].canvas.show_countdown(seconds)

    @Slot(object)
    def _on_captured(self, frames: Any) -> None:
        side, self._side, self._guide = self._side, None, None
        if side is not None:
            self._panels[side].hold_frame()
            self.captured.emit(side, frames)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        side, self._side, self._guide = self._side, None, None
        if side is not None:
            self.failed.emit(side, error)

    @Slot()
    def _on_cameras_changed(self) -> None:
        if self._side is not None:
            self._panels[self._side].camera_bar.set_cameras(self._preview.names(), self._preferred)
