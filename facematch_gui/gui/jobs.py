"""The only threads of the window: a long-lived worker that runs jobs, and delivers their results to the UI thread.

A job is a function ``work(progress) -> result``. Jobs are submitted to a named lane; the newest job of a lane wins:
older ones are cancelled and whatever they still produce is dropped, so a stale result never arrives. ``progress`` hands
intermediate values to the UI thread and is the point where a cancelled job stops. Errors travel as exception objects.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot

from facematch_gui.errors import FaceMatchError

logger = logging.getLogger(__name__)


def log_bug(error: Exception) -> None:
    """Expected failures are shown, not logged; a bug leaves its traceback, which holds no picture and no name."""
    if not isinstance(error, FaceMatchError):
        logger.error("a job failed", exc_info=error)


class CancelledError(Exception):
    """Raised by ``Progress`` inside a job that a newer one has replaced. It never reaches the UI."""


class Progress:
    """What a running job calls to report a value; raises ``CancelledError`` once the job is no longer wanted."""

    def __init__(self, job: _Job, report: Callable[[_Job, Any], None]) -> None:
        self._job = job
        self._report = report

    def __call__(self, value: Any = None) -> None:
        if self._job.cancelled.is_set():
            raise CancelledError
        if value is not None:
            self._report(self._job, value)


@dataclass(eq=False)
class _Job:
    lane: str
    work: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[Exception], None]
    progressed: Callable[[Any], None] | None
    cancelled: threading.Event = field(default_factory=threading.Event)


class _Worker(QObject):
    """Lives in the worker thread and runs one job after the other."""

    progressed = Signal(object, object)
    finished = Signal(object, object, object)

    @Slot(object)
    def run(self, job: _Job) -> None:
        result: Any = None
        error: Exception | None = None
        try:
            progress = Progress(job, self.progressed.emit)
            progress()
            result = job.work(progress)
        except Exception as caught:  # noqa: BLE001 - whatever happened is the submitter's to handle
            error = caught
        self.finished.emit(job, result, error)
        # The error's traceback holds this frame, and this frame the error: without this a refused picture would stay
        # in memory until the collector of cycles comes by.
        del error, result


class JobRunner(QObject):
    """Runs jobs one at a time on its own thread and calls back in the thread that it lives in.

    Call ``shut_down`` before dropping it: a ``QThread`` that is destroyed while it runs aborts the process.
    """

    idle = Signal()
    """Every job submitted so far has ended."""
    _start = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest: dict[str, _Job] = {}
        self._unfinished = 0
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._worker = _Worker()
        self._worker.moveToThread(self._thread)
        self._start.connect(self._worker.run, Qt.ConnectionType.QueuedConnection)
        self._worker.progressed.connect(self._deliver_progress, Qt.ConnectionType.QueuedConnection)
        self._worker.finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def submit(
        self,
        lane: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        progressed: Callable[[Any], None] | None = None,
    ) -> None:
        """Runs ``work`` on the worker thread; ``done``, ``failed`` and ``progressed`` are called in this thread.

        A job of the same lane that waits or runs is cancelled, and none of its callbacks is called any more.
        """
        # Not before the first job: a window that fails to build must leave no thread running.
        if not self._thread.isRunning():
            self._thread.start()
        self.cancel(lane)
        job = _Job(lane, work, done, failed, progressed)
        self._newest[lane] = job
        self._unfinished += 1
        self._start.emit(job)

    def cancel(self, lane: str) -> None:
        """Drops whatever the lane is doing."""
        job = self._newest.pop(lane, None)
        if job is not None:
            job.cancelled.set()

    def is_busy(self, lane: str | None = None) -> bool:
        """Whether the lane (or any lane) has a job that is still wanted."""
        return bool(self._newest) if lane is None else lane in self._newest

    def shut_down(self) -> None:
        """Cancels everything and waits for the running job to reach its next cancellation point."""
        for lane in list(self._newest):
            self.cancel(lane)
        self._thread.quit()
        self._thread.wait()

    @Slot(object, object)
    def _deliver_progress(self, job: _Job, value: Any) -> None:
        if self._newest.get(job.lane) is job and job.progressed is not None:
            job.progressed(value)

    @Slot(object, object, object)
    def _deliver(self, job: _Job, result: Any, error: Exception | None) -> None:
        self._unfinished -= 1
        try:
            if self._newest.get(job.lane) is job:
                del self._newest[job.lane]
                if error is None:
                    job.done(result)
                elif not isinstance(error, CancelledError):
                    job.failed(error)
        finally:
            if self._unfinished == 0:
                self.idle.emit()
