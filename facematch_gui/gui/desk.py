"""The desk: turns what the person wants into jobs, and what the jobs find into what is shown."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui import tasks
from facematch_gui.gui.camera_desk import CameraDesk
from facematch_gui.gui.jobs import JobRunner
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import Examined, Loaded, Searched, Undecided

if TYPE_CHECKING:
    from facematch_gui.core.image import Picture
    from facematch_gui.core.networks import Networks
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.panel import PicturePanel
    from facematch_gui.gui.result import ResultPane
    from facematch_gui.gui.tasks import Source

logger = logging.getLogger(__name__)


class _SideState:
    """What is known of one side: each step keeps what the one before it found."""

    def __init__(self) -> None:
        self.picture: Picture | None = None
        self.searched: Searched | None = None
        self.examined: Examined | None = None

    @property
    def asks(self) -> bool:
        """Faces were found, and a person must say which one is meant."""
        return self.searched is not None and self.examined is None


class Desk(QObject):
    """Presents two panels and the answer.

    Args:
        camera: shows the preview in the same panels.
        networks: everything that a check needs, loaded when it is first called on the worker thread.
    """

    engine_ready = Signal(str)
    """The device that the network runs on."""
    engine_failed = Signal(object)
    settled = Signal()
    """Nothing is running any more."""
    changed = Signal()
    """Something that the details show has changed."""

    def __init__(
        self,
        panels: Mapping[Side, PicturePanel],
        result: ResultPane,
        camera: CameraDesk,
        networks: Callable[[], Networks],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._result = result
        self.camera = camera
        self._networks = networks
        self._runner = JobRunner("worker", self)
        self._runner.idle.connect(self.settled)
        self._states = {side: _SideState() for side in Side}
        self._verification: Verification | None = None
        camera.opening.connect(self._make_room)
        camera.captured.connect(self._on_captured)
        camera.failed.connect(self._on_failed)

    # -- what is known -------------------------------------------------------------------------------------------

    @property
    def verification(self) -> Verification | None:
        return self._verification

    @property
    def is_busy(self) -> bool:
        return self._runner.is_busy()

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
            failed=self._on_engine_failed,
        )

    def shut_down(self) -> None:
        """Stops the camera and waits for the running job to reach its next cancellation point."""
        self.camera.shut_down()
        self._runner.shut_down()

    # -- pictures ------------------------------------------------------------------------------------------------

    def load(self, side: Side, source: Source) -> None:
        """Reads and examines a picture; the one before it, and any job on it, is dropped."""
        self._panels[side].offer_retake(False)
        self._examine(side, lambda: tasks.read_picture(source), any_turn=True)

    def turn(self, side: Side, quarter_turns: int) -> None:
        """Turns the picture clockwise and looks for its face again, this time only as the person turned it."""
        picture = self._states[side].picture
        if picture is not None:
            self._examine(side, lambda: tasks.turn(picture, quarter_turns), any_turn=False)

    def choose_face(self, side: Side, number: int) -> None:
        """Takes another of the faces that were found; the one before it is forgotten at once."""
        state = self._states[side]
        searched = state.searched
        if searched is None or not 0 <= number < len(searched.outlines):
            return
        state.examined = None
        self._drop_answer(side)
        self._runner.submit(
            side.value,
            lambda progress: tasks.choose(searched, number, progress),
            done=lambda found: self._on_found(side, found),
            failed=lambda error: self._on_failed(side, error),
        )

    def clear(self, side: Side) -> None:
        self.camera.close(side)
        self._make_room(side)
        self._panels[side].show_empty()

    def clear_all(self) -> None:
        for side in Side:
            self.clear(side)

    def _examine(self, side: Side, read: Callable[[], Picture], any_turn: bool) -> None:
        self.camera.close(side)
        self._make_room(side)
        self._panels[side].set_note(self.tr("Reading…"))
        networks = self._networks
        self._runner.submit(
            side.value,
            lambda progress: tasks.examine_source(read, networks, any_turn, progress),
            done=lambda found: self._on_found(side, found),
            failed=lambda error: self._on_failed(side, error),
            progressed=lambda step: self._on_step(side, step),
        )

    # -- what the jobs bring -------------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_captured(self, side: Side, frame: Any) -> None:
        self.load(side, frame)
        self._panels[side].offer_retake(True)

    def _on_step(self, side: Side, step: Loaded | Searched) -> None:
        state, panel = self._states[side], self._panels[side]
        state.picture = step.picture
        if isinstance(step, Searched):
            state.searched = step
        else:
            panel.set_note(self.tr("Looking for the face…"))
        panel.show_image(step.image)

    def _on_found(self, side: Side, found: Examined | Undecided) -> None:
        state, panel = self._states[side], self._panels[side]
        outlines = state.searched.outlines if state.searched else ()
        panel.notice.clear()
        if isinstance(found, Undecided):
            panel.show_faces(outlines, None)
            panel.set_note(self.tr("Click the face that is meant, or press its number"))
            panel.show_error(found.error)
            self._show_missing()
            return
        state.examined = found
        panel.show_faces(outlines, found.chosen)
        panel.set_note(self.tr("Face found") if len(outlines) == 1 else self.tr("Face found; click another to change"))
        self._result.crops[side].set_crop(found.crop)
        self.changed.emit()
        self._compare()

    @Slot(object, object)
    def _on_failed(self, side: Side, error: Exception) -> None:
        _log_bug(error)
        state, panel = self._states[side], self._panels[side]
        if state.picture is None:
            # The picture before this one must not stand beside the error of another.
            panel.show_empty()
        elif state.searched is not None:
            panel.show_faces(state.searched.outlines, None)
        panel.set_note("")
        panel.show_error(error)
        self._show_missing()

    def _compare(self) -> None:
        ready = self.examined()
        self._show_missing()
        if len(ready) < len(Side):
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

    def _on_engine_failed(self, error: Exception) -> None:
        self._on_comparison_failed(error)
        self.engine_failed.emit(error)

    # -- the state -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _make_room(self, side: Side) -> None:
        """Forgets what is known of a side, and whatever a job is finding out about it."""
        self._runner.cancel(side.value)
        self._states[side] = _SideState()
        self._panels[side].notice.clear()
        self._drop_answer(side)

    def _drop_answer(self, side: Side) -> None:
        """An answer never stands beside pictures that it does not belong to."""
        self._runner.cancel("compare")
        self._verification = None
        self._result.crops[side].set_crop(QImage())
        self._show_missing()
        self.changed.emit()

    def _show_missing(self) -> None:
        """Says what the answer waits for."""
        missing = [side for side, state in self._states.items() if state.examined is None]
        asking = [side for side in missing if self._states[side].asks]
        if not missing:
            sentence = self.tr("Comparing…")
        elif asking == [Side.DOCUMENT]:
            sentence = self.tr("Choose the face that is meant in the document.")
        elif asking:
            sentence = self.tr("Choose the face that is meant in the selfie.")
        elif len(missing) == len(Side):
            sentence = self.tr("Add a selfie and a document. The check starts by itself.")
        elif missing == [Side.SELFIE]:
            sentence = self.tr("Add a selfie. The check starts by itself.")
        else:
            sentence = self.tr("Add a document. The check starts by itself.")
        self._result.show_waiting(sentence)


def _log_bug(error: Exception) -> None:
    """Expected failures are shown, not logged; a bug leaves its traceback, which holds no picture and no name."""
    if not isinstance(error, FaceMatchError):
        logger.error("a job failed", exc_info=error)
