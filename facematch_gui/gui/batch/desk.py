"""Drives a run of many checks: starts it, pauses it, ends it, and says how far it is. The work is done elsewhere."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.batch.values import OpenRun, Row, Run
from facematch_gui.gui.jobs import JobRunner, Progress

logger = logging.getLogger(__name__)

_LANE = "batch"
_AT_ONCE = 2000
"""Rows of an earlier run that are handed over together."""


class State(StrEnum):
    """What the run is doing."""

    IDLE = "idle"
    OPENING = "opening"
    RUNNING = "running"
    PAUSING = "pausing"
    """The rows at hand are being finished; then it is paused."""
    PAUSED = "paused"
    STOPPING = "stopping"
    """The rows at hand are being finished; then it ends."""


@dataclass(frozen=True)
class Opened:
    """The run is open.

    Attributes:
        total: rows of the list.
        kept: how many of them an earlier run has done.
    """

    total: int
    kept: int


@dataclass(frozen=True)
class _Ended:
    """How a job ended.

    Attributes:
        run: the run, still open, where it was asked to stop and rows are left.
        complete: every row of the list is done.
    """

    run: Run | None
    complete: bool


class BatchDesk(QObject):
    """One run at a time, on a thread of its own.

    Args:
        open_run: opens a list and its results file; called on that thread.
    """

    state_changed = Signal(State)
    opened = Signal(Opened)
    rows_done = Signal(list)
    """Rows that now stand in the results file, in the order of the list."""
    finished = Signal(bool)
    """The run has ended and its file is closed; True if every row was done."""
    failed = Signal(object)
    """The run has ended with this error."""

    def __init__(self, open_run: OpenRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_run = open_run
        self._runner = JobRunner("batch", self)
        self._state = State.IDLE
        self._stop = threading.Event()
        self._run: Run | None = None
        """Open between a pause and what comes after it."""
        self._opened: list[Run] = []
        """Every run whose file is still open, wherever it is: at work, paused, or on its way to being closed."""

    @property
    def state(self) -> State:
        return self._state

    @property
    def is_active(self) -> bool:
        """Whether a run is open."""
        return self._state is not State.IDLE

    def start(self, roster: Path, results: Path, restart: bool) -> None:
        """Opens the list and its results file, and goes on where they stopped."""
        if self.is_active:
            return
        open_run, stop, opened = self._open_run, self._stop, self._opened

        def begin() -> Run:
            opened.append(open_run(roster, results, restart=restart))
            return opened[-1]

        stop.clear()
        opened.clear()
        self._enter(State.OPENING)
        self._submit(lambda progress: _begin(begin, stop, progress))

    def pause(self) -> None:
        """Hands no further row out; what is at hand is finished."""
        if self._state is State.RUNNING:
            self._stop.set()
            self._enter(State.PAUSING)

    def go_on(self) -> None:
        """Goes on after a pause."""
        run, stop = self._run, self._stop
        if run is not None:
            self._run = None
            stop.clear()
            self._enter(State.RUNNING)
            self._submit(lambda progress: _work(run, stop, progress))

    def cancel(self) -> None:
        """Ends the run after the rows at hand; starting it again with the same files goes on behind them."""
        run = self._run
        if not self.is_active:
            return
        self._stop.set()
        self._enter(State.STOPPING)
        if run is not None:
            self._run = None
            self._submit(lambda _progress: _close(run, complete=False))

    def shut_down(self) -> None:
        """Ends the run at once and waits for its thread; the rows at hand are dropped, those done are kept."""
        self._stop.set()
        self._runner.shut_down()
        # What a job was to close may never have come to it.
        for run in self._opened:
            run.close()
        self._opened.clear()
        self._run = None
        self._state = State.IDLE

    def _submit(self, work: Any) -> None:
        self._runner.submit(_LANE, work, done=self._on_done, failed=self._on_failed, progressed=self._on_progress)

    def _enter(self, state: State) -> None:
        self._state = state
        self.state_changed.emit(state)

    def _on_progress(self, value: Opened | list[Row]) -> None:
        if isinstance(value, list):
            self.rows_done.emit(value)
            return
        self.opened.emit(value)
        if self._state is State.OPENING:
            self._enter(State.RUNNING)

    def _on_done(self, end: _Ended) -> None:
        if end.run is None:
            self._enter(State.IDLE)
            self.finished.emit(end.complete)
            return
        self._run = end.run
        if self._state is State.STOPPING:
            self.cancel()
        else:
            self._enter(State.PAUSED)

    def _on_failed(self, error: Exception) -> None:
        # A bug leaves its traceback, which holds no picture and no name.
        if not isinstance(error, FaceMatchError):
            logger.error("a run failed", exc_info=error)
        self._enter(State.IDLE)
        self.failed.emit(error)


# --- On the worker thread ---------------------------------------------------------------------------------------------


def _begin(open_run: Callable[[], Run], stop: threading.Event, progress: Progress) -> _Ended:
    run = open_run()
    try:
        kept: list[Row] = []
        count = run.resume(kept.append)
        progress(Opened(run.total, count))
        for start in range(0, count, _AT_ONCE):
            progress(kept[start : start + _AT_ONCE])
    except BaseException:
        run.close()
        raise
    return _work(run, stop, progress)


def _work(run: Run, stop: threading.Event, progress: Progress) -> _Ended:
    """Works until the rows or the person's patience are at an end."""
    try:
        with closing(run.rows(stop.is_set)) as rows:
            for row in rows:
                progress([row])
    except BaseException:
        run.close()
        raise
    if run.finished < run.total:
        return _Ended(run, complete=False)
    return _close(run, complete=True)


def _close(run: Run, complete: bool) -> _Ended:
    run.close()
    return _Ended(None, complete)
