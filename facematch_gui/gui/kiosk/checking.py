"""The jobs of a visit: a picture in, a face out; two faces in, an answer out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facematch_gui.errors import PictureError, PictureSide
from facematch_gui.gui import recording, tasks
from facematch_gui.gui.canvas import FaceOutline
from facematch_gui.gui.jobs import JobRunner, Progress, log_bug
from facematch_gui.gui.kiosk.camera_view import is_portrait
from facematch_gui.gui.recording import Answered
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import Examined, Outcome, Refused, Undecided, Wanted

if TYPE_CHECKING:
    from facematch_gui.core.networks import Networks
    from facematch_gui.gui.kiosk.values import KeepVisit
    from facematch_gui.records.values import GivenConsent
    from facematch_gui.settings import SitePolicy

_EXAMINE, _COMPARE = "examine", "compare"


class Checking(QObject):
    """Runs the jobs of one visit at a time; what was dropped never arrives.

    Args:
        networks, policy: called on the worker thread.
        keep: records what came of a check, likewise; without it nothing is recorded.
    """

    examined = Signal(object, object)
    """The side and its face, an ``Examined``."""
    refused = Signal(object, object)
    """The side and why its picture cannot be used."""
    verified = Signal(object)
    """A ``Verification``."""
    broken = Signal(object)
    """The job itself failed: no picture's fault."""

    def __init__(
        self,
        runner: JobRunner,
        networks: Callable[[], Networks],
        policy: Callable[[], SitePolicy],
        keep: KeepVisit | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._networks = networks
        self._policy = policy
        self._keep = keep

    def examine(self, side: Side, source: tasks.Source, from_camera: bool, consent: GivenConsent | None) -> None:
        """Looks for the face in a picture; a camera's is upright, and a page in it lies in the outline."""
        wanted = Wanted(0, partial(tasks.read_picture, source), any_turn=not from_camera)
        networks, record = self._networks, self._record(consent)
        on_page = from_camera and side is Side.DOCUMENT

        def work(progress: Progress) -> Mapping[int, Outcome]:
            outcomes = tasks.examine_pictures([wanted], side.value, networks, progress)
            told = {number: _usable(outcome, side.value, on_page) for number, outcome in outcomes.items()}
            return recording.examined(told, record, progress)

        self._runner.submit(
            _EXAMINE, work, done=lambda outcomes: self._on_examined(side, outcomes[0]), failed=self.broken.emit
        )

    def compare(self, selfie: Examined, document: Examined, consent: GivenConsent | None) -> None:
        """Compares the two faces."""
        networks, policy, record = self._networks, self._policy, self._record(consent)

        def work(progress: Progress) -> Answered:
            return recording.answered(
                lambda: tasks.compare_samples([selfie.sample], document.sample, networks, policy, progress),
                record,
                progress,
            )

        self._runner.submit(_COMPARE, work, done=self._on_answered, failed=self.broken.emit)

    def drop(self) -> None:
        """Whatever still runs is nobody's any more."""
        for lane in (_EXAMINE, _COMPARE):
            self._runner.cancel(lane)

    def _record(self, consent: GivenConsent | None) -> recording.Record | None:
        keep = self._keep
        return None if keep is None else lambda answer: keep(answer, consent)

    def _on_examined(self, side: Side, outcome: Outcome) -> None:
        if isinstance(outcome, Examined):
            self.examined.emit(side, outcome)
        else:
            log_bug(outcome.error)
            self.refused.emit(side, outcome.error)

    def _on_answered(self, answer: Answered) -> None:
        self.verified.emit(answer.verification)


def _usable(outcome: Outcome, side: PictureSide, on_page: bool) -> Outcome:
    """The outcome for a visitor, who chooses no face among several, and holds a page where it belongs."""
    if isinstance(outcome, Undecided):
        return Refused(outcome.error)
    if isinstance(outcome, Examined) and on_page and not _lies_on_page(outcome):
        error = PictureError("No page with a photo was seen", "Hold the page so that it fills the outline.")
        error.side = side
        return Refused(error)
    return outcome


def _lies_on_page(examined: Examined) -> bool:
    """Whether the face of a camera's picture lies where a portrait on a page would."""
    picture, box = examined.sample.picture, examined.sample.face.box
    outline = FaceOutline(
        box.x / picture.width, box.y / picture.height, box.width / picture.width, box.height / picture.height
    )
    return is_portrait(outline, picture.width, picture.height)
