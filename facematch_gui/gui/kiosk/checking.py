"""The jobs of a visit: a picture in, a face out; two faces in, an answer out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facematch_gui.errors import PictureError
from facematch_gui.gui import tasks
from facematch_gui.gui.canvas import FaceOutline
from facematch_gui.gui.jobs import JobRunner, log_bug
from facematch_gui.gui.kiosk.camera_view import is_portrait
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import Examined, Outcome, Wanted

if TYPE_CHECKING:
    from facematch_gui.core.networks import Networks
    from facematch_gui.core.verify import Verification
    from facematch_gui.settings import SitePolicy

_EXAMINE, _COMPARE = "examine", "compare"


class Checking(QObject):
    """Runs the jobs of one visit at a time; what was dropped never arrives.

    Args:
        networks, policy: called on the worker thread.
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
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._networks = networks
        self._policy = policy

    def examine(self, side: Side, source: tasks.Source, from_camera: bool) -> None:
        """Looks for the face in a picture; a camera's is upright, and a page in it lies in the outline."""
        wanted = Wanted(0, partial(tasks.read_picture, source), any_turn=not from_camera)
        networks = self._networks
        on_page = from_camera and side is Side.DOCUMENT
        self._runner.submit(
            _EXAMINE,
            lambda progress: tasks.examine_pictures([wanted], side.value, networks, progress),
            done=lambda outcomes: self._on_examined(side, outcomes, on_page),
            failed=self.broken.emit,
        )

    def compare(self, selfie: Examined, document: Examined) -> None:
        """Compares the two faces."""
        networks, policy = self._networks, self._policy
        self._runner.submit(
            _COMPARE,
            lambda progress: tasks.compare_samples([selfie.sample], document.sample, networks, policy, progress),
            done=self._on_verified,
            failed=self.broken.emit,
        )

    def drop(self) -> None:
        """Whatever still runs is nobody's any more."""
        for lane in (_EXAMINE, _COMPARE):
            self._runner.cancel(lane)

    def _on_examined(self, side: Side, outcomes: Mapping[int, Outcome], on_page: bool) -> None:
        outcome = outcomes[0]
        if not isinstance(outcome, Examined):
            log_bug(outcome.error)
            self.refused.emit(side, outcome.error)
        elif on_page and not _lies_on_page(outcome):
            error = PictureError("No page with a photo was seen", "Hold the page so that it fills the outline.")
            self.refused.emit(side, error)
        else:
            self.examined.emit(side, outcome)

    def _on_verified(self, verification: Verification) -> None:
        self.verified.emit(verification)


def _lies_on_page(examined: Examined) -> bool:
    """Whether the face of a camera's picture lies where a portrait on a page would."""
    picture, box = examined.sample.picture, examined.sample.face.box
    outline = FaceOutline(
        box.x / picture.width, box.y / picture.height, box.width / picture.width, box.height / picture.height
    )
    return is_portrait(outline, picture.width, picture.height)
