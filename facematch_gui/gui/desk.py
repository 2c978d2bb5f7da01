"""The desk: turns what the person wants into jobs, and what the jobs find into what is shown."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui import tasks
from facematch_gui.gui.jobs import JobRunner
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import Examined, Loaded, Undecided

if TYPE_CHECKING:
    from facematch_gui.core.image import Picture
    from facematch_gui.core.networks import Networks
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.panel import PicturePanel
    from facematch_gui.gui.preview import Preview
    from facematch_gui.gui.result import ResultPane
    from facematch_gui.gui.tasks import Source

logger = logging.getLogger(__name__)


class _SideState:
    """What is known of one side."""

    def __init__(self) -> None:
        self.loaded: Loaded | None = None
        self.undecided: Undecided | None = None
        self.examined: Examined | None = None


class Desk(QObject):
    """Presents two panels, the preview and the result.

    Args:
        networks: everything that a check needs, loaded when it is first called on the worker thread.
    """

    engine_ready = Signal(str)
    """The device that the network runs on."""
    engine_failed = Signal(object)
    settled = Signal()
    """Nothing is running any more."""
    changed = Signal()
    """Something that the details show has changed."""
    camera_used = Signal(str)
    face_seen = Signal()
    """The live preview shows a face."""

    def __init__(
        self,
        panels: Mapping[Side, PicturePanel],
        result: ResultPane,
        preview: Preview,
        networks: Callable[[], Networks],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._result = result
        self._preview = preview
        self._networks = networks
        self._runner = JobRunner("worker", self)
        self._runner.idle.connect(self.settled)
        self._states = {side: _SideState() for side in Side}
        self._verification: Verification | None = None
        self._camera_side: Side | None = None
        self.preferred_camera: str | None = None
        self._connect_preview()

    # -- what is known -------------------------------------------------------------------------------------------

    @property
    def verification(self) -> Verification | None:
        return self._verification

    @property
    def is_busy(self) -> bool:
        return self._runner.is_busy()

    @property
    def camera_side(self) -> Side | None:
        """The side whose camera is live."""
        return self._camera_side

    def examined(self) -> dict[Side, Examined]:
        """The sides whose face is known."""
        return {side: state.examined for side, state in self._states.items() if state.examined is not None}

    # -- the engine ----------------------------------------------------------------------------------------------

    def warm_up(self) -> None:
        """Loads the engine while the person chooses pictures."""
        networks = self._networks
        self._runner.submit(
            "engine",
            lambda progress: tasks.warm_up(networks, progress),
            done=self.engine_ready.emit,
            failed=self._engine_failed,
        )

    def shut_down(self) -> None:
        self._preview.shut_down()
        self._runner.shut_down()

    # -- pictures ------------------------------------------------------------------------------------------------

    def load(self, side: Side, source: Source) -> None:
        """Reads and examines a picture; the one before it, and any job on it, is dropped."""
        self._examine(side, lambda: tasks.read_picture(source), any_turn=True)

    def _examine(self, side: Side, read: Callable[[], Picture], any_turn: bool) -> None:
        self._stop_camera(side)
        self._forget(side)
        self._panels[side].offer_retake(False)
        self._panels[side].set_note(self.tr("Reading…"))
        networks = self._networks
        self._runner.submit(
            side.value,
            lambda progress: tasks.examine_source(read, networks, any_turn, progress),
            done=lambda found: self._on_found(side, found),
            failed=lambda error: self._on_failed(side, error),
            progressed=lambda loaded: self._on_loaded(side, loaded),
        )

    def choose_face(self, side: Side, number: int) -> None:
        """Takes another of the faces that were found."""
        state = self._states[side]
        known = state.examined.sample.search if state.examined else state.undecided.search if state.undecided else None
        if known is None or not 0 <= number < len(known.faces):
            return
        timings = dict(state.examined.timings_ms) if state.examined else {}
        self._drop_answer()
        self._runner.submit(
            side.value,
            lambda progress: tasks.choose(known, number, timings, progress),
            done=lambda found: self._on_found(side, found),
            failed=lambda error: self._on_failed(side, error),
        )

    def turn(self, side: Side, quarter_turns: int) -> None:
        """Turns the picture clockwise and looks for its face again, this time only as the person turned it."""
        state = self._states[side]
        if state.examined is not None:
            picture = state.examined.sample.picture
        elif state.undecided is not None:
            picture = state.undecided.search.picture
        elif state.loaded is not None:
            picture = state.loaded.picture
        else:
            return
        self._examine(side, lambda: tasks.turn(picture, quarter_turns), any_turn=False)

    def clear(self, side: Side) -> None:
        self._stop_camera(side)
        self._runner.cancel(side.value)
        self._forget(side)
        self._panels[side].show_empty()

    def clear_all(self) -> None:
        for side in Side:
            self.clear(side)

    # -- the camera ----------------------------------------------------------------------------------------------

    def open_camera(self, side: Side, camera_id: str | None = None) -> None:
        """Shows a camera's preview in this side; a preview in the other side ends."""
        for other in Side:
            self._stop_camera(other)
        panel = self._panels[side]
        self._runner.cancel(side.value)
        self._forget(side)
        panel.show_camera()
        names = self._preview.names()
        known = {camera.id for camera in names}
        wanted = next((one for one in (camera_id, self.preferred_camera) if one in known), None)
        if wanted is None:
            if not names:
                from facematch_gui.gui.camera import no_camera

                panel.show_error(no_camera())
                return
            wanted = names[0].id
        self._camera_side = side
        self.preferred_camera = wanted
        self.camera_used.emit(wanted)
        panel.camera_bar.set_cameras(names, wanted)
        panel.canvas.setFocus()
        self._preview.start(wanted)

    def close_camera(self, side: Side) -> None:
        if self._camera_side is side:
            self._stop_camera(side)
            self._panels[side].show_empty()

    def capture(self) -> None:
        """Takes the picture, if a camera is live."""
        self._preview.capture()

    def count_down(self) -> None:
        self._preview.count_down()

    def _connect_preview(self) -> None:
        self._preview.frame_shown.connect(self._on_frame)
        self._preview.faces_found.connect(self._on_preview_faces)
        self._preview.counting.connect(self._on_counting)
        self._preview.captured.connect(self._on_captured)
        self._preview.failed.connect(self._on_camera_failed)
        self._preview.cameras_changed.connect(self._on_cameras_changed)

    def _stop_camera(self, side: Side) -> None:
        if self._camera_side is side:
            self._camera_side = None
            self._preview.stop()
            self._panels[side].show_empty()

    @Slot(object)
    def _on_frame(self, image: Any) -> None:
        if self._camera_side is not None:
            self._panels[self._camera_side].show_frame(image)

    @Slot(object)
    def _on_preview_faces(self, outlines: Any) -> None:
        if self._camera_side is not None:
            self._panels[self._camera_side].show_faces(outlines, None)
            if outlines:
                self.face_seen.emit()

    @Slot(object)
    def _on_counting(self, seconds: int | None) -> None:
        if self._camera_side is not None:
            self._panels[self._camera_side].canvas.show_countdown(seconds)

    @Slot(object)
    def _on_captured(self, frame: Any) -> None:
        side, self._camera_side = self._camera_side, None
        if side is not None:
            self.load(side, frame)
            self._panels[side].offer_retake(True)

    @Slot(object)
    def _on_camera_failed(self, error: Exception) -> None:
        side, self._camera_side = self._camera_side, None
        if side is not None:
            _log_bug(error)
            self._panels[side].show_error(error)

    @Slot()
    def _on_cameras_changed(self) -> None:
        if self._camera_side is not None:
            self._panels[self._camera_side].camera_bar.set_cameras(self._preview.names(), self.preferred_camera)

    # -- what the jobs bring -------------------------------------------------------------------------------------

    def _on_loaded(self, side: Side, loaded: Loaded) -> None:
        self._states[side].loaded = loaded
        self._panels[side].show_image(loaded.image)
        self._panels[side].set_note(self.tr("Looking for the face…"))

    def _on_found(self, side: Side, found: Examined | Undecided) -> None:
        state, panel = self._states[side], self._panels[side]
        panel.show_image(found.image)
        if isinstance(found, Undecided):
            state.undecided, state.examined = found, None
            panel.show_faces(found.outlines, None)
            panel.set_note(self.tr("Click the face that is meant"))
            panel.show_error(found.error)
            return
        state.examined, state.undecided = found, None
        panel.show_faces(found.outlines, found.chosen)
        others = len(found.outlines) - 1
        panel.set_note(self.tr("Face found") if not others else self.tr("Face found; click another to change"))
        self._result.crops[side].set_crop(found.crop)
        self.changed.emit()
        self._compare()

    def _on_failed(self, side: Side, error: Exception) -> None:
        _log_bug(error)
        self._panels[side].set_note("")
        self._panels[side].show_error(error)

    def _compare(self) -> None:
        ready = self.examined()
        if len(ready) < len(Side):
            self._show_missing()
            return
        selfie, document = ready[Side.SELFIE].sample, ready[Side.DOCUMENT].sample
        networks = self._networks
        self._runner.submit(
            "compare",
            lambda progress: tasks.compare_samples(selfie, document, networks, progress),
            done=self._on_verified,
            failed=self._on_comparison_failed,
        )

    def _on_verified(self, verification: Verification) -> None:
        self._verification = verification
        self._result.show_verification(verification)
        self.changed.emit()

    def _on_comparison_failed(self, error: Exception) -> None:
        _log_bug(error)
        self._result.show_error(error)

    def _engine_failed(self, error: Exception) -> None:
        _log_bug(error)
        self._result.show_error(error)
        self.engine_failed.emit(error)

    # -- the state -----------------------------------------------------------------------------------------------

    def _forget(self, side: Side) -> None:
        self._states[side] = _SideState()
        self._result.crops[side].set_crop(QImage())
        self._panels[side].notice.clear()
        self._drop_answer()

    def _drop_answer(self) -> None:
        """An answer never stands beside pictures that it does not belong to."""
        self._runner.cancel("compare")
        self._verification = None
        self._show_missing()
        self.changed.emit()

    def _show_missing(self) -> None:
        missing = [side for side, state in self._states.items() if state.examined is None]
        if not missing:
            self._result.show_waiting(self.tr("Comparing…"))
        elif len(missing) == len(Side):
            self._result.show_waiting(self.tr("Add a selfie and a document. The check starts by itself."))
        elif missing == [Side.SELFIE]:
            self._result.show_waiting(self.tr("Add a selfie. The check starts by itself."))
        else:
            self._result.show_waiting(self.tr("Add a document. The check starts by itself."))


def _log_bug(error: Exception) -> None:
    """Expected failures are shown, not logged; a bug leaves its traceback, which holds no picture and no name."""
    if not isinstance(error, FaceMatchError):
        logger.error("a job failed", exc_info=error)
