"""The desk: turns what the person wants into jobs, and what the jobs find into what is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from facematch_gui.errors import MixedPeopleError, PolicyError, RecordsError
from facematch_gui.gui import recording, tasks
from facematch_gui.gui.camera.desk import CameraDesk
from facematch_gui.gui.comparing import Comparing
from facematch_gui.gui.desk_words import note, what_is_missing
from facematch_gui.gui.jobs import JobRunner, log_bug
from facematch_gui.gui.records.values import CaseDetails
from facematch_gui.gui.side import Side
from facematch_gui.gui.side_state import Shot, SideState
from facematch_gui.gui.tasks import Examined, Loaded, Outcome, Searched

if TYPE_CHECKING:
    from facematch_gui.core.networks import Networks
    from facematch_gui.core.verify import Verification
    from facematch_gui.gui.answer.result import ResultPane
    from facematch_gui.gui.panel import PicturePanel
    from facematch_gui.gui.recording import Answered
    from facematch_gui.gui.records.values import Keep
    from facematch_gui.gui.tasks import Source
    from facematch_gui.records.values import Kept
    from facematch_gui.settings import SitePolicy


class Desk(QObject):
    """Presents two panels and the answer.

    Args:
        camera: shows the preview in the same panels.
        networks: everything that a check needs, loaded when it is first called on the worker thread.
        policy: what the site has chosen, read likewise. While it is broken, there is no answer.
        keep: records what came of a check, on the worker thread; without it nothing is recorded.
        case: what is known of the check beside its pictures.
    """

    engine_ready = Signal(str)
    """The device that the network runs on."""
    engine_failed = Signal(object)
    policy_ready = Signal(object)
    """What the site has chosen."""
    settled = Signal()
    """Nothing is running any more."""
    changed = Signal()
    """Something that the details show has changed."""
    records_failed = Signal(object)
    """What came of a check could not be recorded, and is not shown; ``check_again`` once that is mended."""

    def __init__(
        self,
        panels: Mapping[Side, PicturePanel],
        result: ResultPane,
        camera: CameraDesk,
        networks: Callable[[], Networks],
        policy: Callable[[], SitePolicy],
        parent: QObject | None = None,
        *,
        keep: Keep | None = None,
        case: Callable[[], CaseDetails] = CaseDetails,
    ) -> None:
        super().__init__(parent)
        self._panels = panels
        self._result = result
        self.camera = camera
        self._networks = networks
        self._policy = policy
        self._policy_error: Exception | None = None
        self._runner = JobRunner("worker", self)
        self._runner.idle.connect(self.settled)
        self._states = {side: SideState() for side in Side}
        self._comparing = Comparing(self._runner, networks, policy, keep, case, self)
        self._comparing.answered.connect(self._on_answered)
        self._comparing.withheld.connect(self._on_withheld)
        self._comparing.failed.connect(self._on_comparison_failed)
        camera.opening.connect(self._make_room)
        camera.captured.connect(self._on_captured)
        camera.failed.connect(self._on_failed)

    # -- what is known -------------------------------------------------------------------------------------------

    @property
    def verification(self) -> Verification | None:
        answer = self._comparing.answer
        return answer.verification if answer else None

    @property
    def kept(self) -> Kept | None:
        """Where the answer that is shown is recorded."""
        answer = self._comparing.answer
        return answer.kept if answer else None

    @property
    def is_busy(self) -> bool:
        return self._runner.is_busy()

    def examined(self) -> dict[Side, tuple[Examined, ...]]:
        """The sides whose faces are known: one of the document, one or more of the selfies."""
        return {side: state.examined for side, state in self._states.items() if state.examined}

    # -- the engine and the policy -------------------------------------------------------------------------------

    def warm_up(self) -> None:
        """Reads the policy and loads the engine while the person chooses pictures."""
        networks, policy = self._networks, self._policy
        self._runner.submit(
            "policy", lambda _progress: policy(), done=self.policy_ready.emit, failed=self._on_policy_failed
        )
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

    # -- the case ------------------------------------------------------------------------------------------------

    @Slot()
    def case_changed(self) -> None:
        """An answer belongs to the case that it is recorded under: of another one it is worked out anew."""
        if self._comparing.is_of_another_case:
            self._compare()
            self._show_advice()
            self.changed.emit()

    @Slot()
    def check_again(self) -> None:
        """Works out anew what could not be recorded, or was not to be before somebody had signed in."""
        for side, state in self._states.items():
            if state.pending and not self._runner.is_busy(side.value):
                self._examine(side)
        if self._comparing.is_unrecorded or self._comparing.is_of_another_case:
            self._compare()

    # -- pictures ------------------------------------------------------------------------------------------------

    def load(self, side: Side, sources: Source | Sequence[Source], from_camera: bool = False) -> None:
        """Reads and examines a picture, or several selfies; what was there before, and any job on it, is dropped.

        Args:
            from_camera: frames that the camera took by itself, of which one may be left out.
        """
        chosen = list(sources) if isinstance(sources, (list, tuple)) else [cast("Source", sources)]
        self._panels[side].offer_retake(False)
        self.camera.close(side)
        self._make_room(side)
        # A document has one portrait; only selfies are fused.
        self._states[side] = SideState(chosen if side is Side.SELFIE else chosen[:1], from_camera)
        self._examine(side)

    def turn(self, side: Side, quarter_turns: int) -> None:
        """Turns the picture shown clockwise and looks for its face again, this time only as the person turned it."""
        state = self._states[side]
        if state.shot is not None and state.shot.picture is not None:
            self.camera.close(side)
            self._forget(side, state.shot.turned(quarter_turns))
            self._examine(side)

    def choose_face(self, side: Side, number: int) -> None:
        """Takes another of the faces that were found; the one before it is forgotten at once."""
        state = self._states[side]
        shown, shot = state.shown, state.shot
        searched = shot.searched if shot is not None else None
        if shot is None or searched is None or not 0 <= number < len(searched.outlines):
            return
        self._forget(side, replace(shot, outcome=None))
        record = self._comparing.record()
        self._runner.submit(
            side.value,
            lambda progress: recording.examined(
                {shown: tasks.choose(searched, number, side.value, progress)}, record, progress
            ),
            done=lambda outcomes: self._on_examined(side, outcomes),
            failed=lambda error: self._on_failed(side, error),
        )

    def show_picture(self, side: Side, number: int) -> None:
        """Shows another of several selfies large."""
        state = self._states[side]
        if 0 <= number < len(state.shots):
            state.shown = number
            self._show_shot(side)

    def clear(self, side: Side) -> None:
        self.camera.close(side)
        self._make_room(side)
        self._panels[side].show_empty()

    def clear_all(self) -> None:
        for side in Side:
            self.clear(side)

    def _examine(self, side: Side) -> None:
        state, networks, record = self._states[side], self._networks, self._comparing.record()
        wanted, needed = state.pending, state.needed
        self._panels[side].set_note(self.tr("Reading…"))
        self._runner.submit(
            side.value,
            lambda progress: recording.examined(
                tasks.examine_pictures(wanted, side.value, networks, progress), record, progress, needed
            ),
            done=lambda outcomes: self._on_examined(side, outcomes),
            failed=lambda error: self._on_failed(side, error),
            progressed=lambda step: self._on_step(side, step),
        )

    # -- what the jobs bring -------------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_captured(self, side: Side, sources: Any) -> None:
        self.load(side, sources, from_camera=True)
        self._panels[side].offer_retake(True)

    def _on_step(self, side: Side, step: Loaded | Searched) -> None:
        state, panel = self._states[side], self._panels[side]
        state.shots[step.number].take_step(step)
        state.shown = step.number
        if isinstance(step, Loaded):
            panel.set_note(self.tr("Looking for the face…"))
        panel.show_image(step.image)
        panel.thumbnails.show_images(state.thumbnails, state.shown)

    def _on_examined(self, side: Side, outcomes: Mapping[int, Outcome]) -> None:
        state = self._states[side]
        for number, outcome in outcomes.items():
            state.shots[number].outcome = outcome
        if state.pending:
            # A choice came in between.
            self._examine(side)
            return
        state.leave_out_refused_frames()
        state.show_what_matters()
        self._show_shot(side)
        self._result.crops[side].set_crop(state.best.crop if state.best else QImage())
        self.changed.emit()
        self._compare()

    @Slot(object, object)
    def _on_failed(self, side: Side, error: Exception) -> None:
        """The job itself failed, or the camera did: not a picture's fault."""
        log_bug(error)
        state, panel = self._states[side], self._panels[side]
        if state.shot is None or state.shot.picture is None:
            # The picture before this one must not stand beside the error of another.
            panel.show_empty()
        panel.set_note("")
        panel.show_error(error)
        self._show_missing()
        if isinstance(error, RecordsError):
            self.records_failed.emit(error)

    # -- what is shown of a side ---------------------------------------------------------------------------------

    def _show_shot(self, side: Side) -> None:
        state, panel = self._states[side], self._panels[side]
        shot = state.shot
        if shot is None:
            return
        if shot.picture is None:
            panel.show_empty()
        elif not panel.canvas.shows(shot.image):
            panel.show_image(shot.image)
        panel.show_faces(shot.outlines, shot.examined.chosen if shot.examined else None)
        panel.thumbnails.show_images(state.thumbnails, state.shown)
        panel.set_note(note(state))
        panel.notice.clear()
        error = shot.error or state.mixed
        if error is not None:
            panel.show_error(error)
        self._show_advice()

    def _show_advice(self) -> None:
        """What would make each picture better, until an answer of review says it with its reasons."""
        told = self.verification is not None and self.verification.verdict == "review"
        for side, state in self._states.items():
            examined = state.shot.examined if state.shot is not None else None
            self._panels[side].advice.show_findings(examined.findings if examined and not told else ())

    # -- the answer ----------------------------------------------------------------------------------------------

    def _compare(self) -> None:
        self._comparing.drop()
        ready = self.examined()
        if len(ready) == len(Side):
            self._comparing.submit([examined.sample for examined in ready[Side.SELFIE]], ready[Side.DOCUMENT][0].sample)
        self._show_missing()

    @Slot(object)
    def _on_answered(self, answer: Answered) -> None:
        self._policy_error = None
        self._result.show_verification(answer.verification)
        self._show_advice()
        self.changed.emit()

    @Slot()
    def _on_withheld(self) -> None:
        self._policy_error = None
        self._show_missing()

    @Slot(object)
    def _on_comparison_failed(self, error: Exception) -> None:
        if isinstance(error, MixedPeopleError):
            self._on_mixed_people(error)
            return
        log_bug(error)
        if isinstance(error, PolicyError):
            self._policy_error = error
        self._result.show_error(error)
        if isinstance(error, RecordsError):
            self.records_failed.emit(error)

    def _on_mixed_people(self, error: MixedPeopleError) -> None:
        """It is the selfies that are wrong, not the comparison: said in their panel, with the odd one shown."""
        state = self._states[Side.SELFIE]
        state.mixed = error
        # Of two, nobody can tell which one is odd.
        state.shown = error.values.get("number", state.shown + 1) - 1
        self._show_shot(Side.SELFIE)
        self._result.crops[Side.SELFIE].set_crop(QImage())
        self._result.show_waiting(self.tr("The selfies show different people, so nothing was compared."))

    def _on_engine_failed(self, error: Exception) -> None:
        self._on_comparison_failed(error)
        self.engine_failed.emit(error)

    def _on_policy_failed(self, error: Exception) -> None:
        log_bug(error)
        self._policy_error = error
        self._show_missing()

    # -- the state -----------------------------------------------------------------------------------------------

    @Slot(object)
    def _make_room(self, side: Side) -> None:
        """Forgets what is known of a side, and whatever a job is finding out about it."""
        self._runner.cancel(side.value)
        self._states[side] = SideState()
        self._panels[side].notice.clear()
        self._panels[side].thumbnails.clear()
        self._drop_answer(side)

    def _forget(self, side: Side, shot: Shot) -> None:
        """Puts the picture shown back to an earlier step; the others of its side stay as they are."""
        self._runner.cancel(side.value)
        state = self._states[side]
        state.shots[state.shown] = shot
        state.mixed = None
        self._panels[side].notice.clear()
        self._drop_answer(side)

    def _drop_answer(self, side: Side) -> None:
        """An answer never stands beside pictures that it does not belong to."""
        self._comparing.drop()
        self._result.crops[side].set_crop(QImage())
        self._show_missing()
        self._show_advice()
        self.changed.emit()

    def _show_missing(self) -> None:
        """Says what the answer waits for."""
        self._result.show_waiting(what_is_missing(self._states, self._comparing.lacking))
        if self._policy_error is not None:
            self._result.notice.show_error(self._policy_error)
