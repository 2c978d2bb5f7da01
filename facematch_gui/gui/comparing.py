"""The comparison at the desk: submitted under a case, recorded under it, and dropped with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from facematch_gui.errors import RecordsError
from facematch_gui.gui import recording, tasks
from facematch_gui.gui.jobs import JobRunner, Progress
from facematch_gui.gui.recording import Answered, Lacking
from facematch_gui.gui.records.values import CaseDetails

if TYPE_CHECKING:
    from facematch_gui.core.face import FaceSample
    from facematch_gui.core.networks import Networks
    from facematch_gui.gui.records.values import Keep
    from facematch_gui.settings import SitePolicy

_LANE = "compare"


class Comparing(QObject):
    """Knows the newest comparison and what came of it.

    Args:
        networks, policy: called on the worker thread.
        keep: records what came of it, likewise; without it nothing is recorded, and no case is asked for.
        case: what is known of the check beside its pictures.
    """

    answered = Signal(object)
    """An ``Answered``."""
    withheld = Signal()
    """Nothing was compared: see ``lacking``."""
    failed = Signal(object)

    def __init__(
        self,
        runner: JobRunner,
        networks: Callable[[], Networks],
        policy: Callable[[], SitePolicy],
        keep: Keep | None,
        case: Callable[[], CaseDetails],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._networks = networks
        self._policy = policy
        self._keep = keep
        self._case = case
        self._asked: CaseDetails | None = None
        self._answer: Answered | None = None
        self._lacking: Lacking | None = None
        self._unrecorded = False

    @property
    def answer(self) -> Answered | None:
        """What may be shown."""
        return self._answer

    @property
    def lacking(self) -> Lacking | None:
        """What the policy wants to know first."""
        return self._lacking

    @property
    def is_of_another_case(self) -> bool:
        """Whether the newest comparison was submitted under a case, a consent or a name that is not the one now."""
        return self._keep is not None and self._asked is not None and self._asked != self._case()

    @property
    def is_unrecorded(self) -> bool:
        """Whether the newest comparison came to something that could not be recorded."""
        return self._unrecorded

    def drop(self) -> None:
        """Forgets the newest comparison, whatever it came to or still does."""
        self._runner.cancel(_LANE)
        self._asked = self._answer = self._lacking = None
        self._unrecorded = False

    def submit(self, selfies: Sequence[FaceSample], document: FaceSample) -> None:
        """Compares, in place of whatever was compared before."""
        self.drop()
        networks, policy, details, record = self._networks, self._policy, self._case(), self.record()

        def work(progress: Progress) -> Answered | Lacking:
            # Not afterwards: nobody is compared before they have agreed.
            missing = recording.lacking(policy().records, details) if record is not None else None
            return missing or recording.answered(
                lambda: tasks.compare_samples(selfies, document, networks, policy, progress), record, progress
            )

        self._asked = details
        self._runner.submit(_LANE, work, done=self._on_done, failed=self._on_failed)

    def record(self) -> recording.Record | None:
        """Records under the case as it is now; None where nothing is recorded."""
        keep, details = self._keep, self._case()
        return None if keep is None else lambda answer: keep(answer, details)

    def _on_done(self, result: Answered | Lacking) -> None:
        if isinstance(result, Lacking):
            self._lacking = result
            self.withheld.emit()
        else:
            self._answer = result
            self.answered.emit(result)

    def _on_failed(self, error: Exception) -> None:
        self._unrecorded = isinstance(error, RecordsError)
        self.failed.emit(error)
