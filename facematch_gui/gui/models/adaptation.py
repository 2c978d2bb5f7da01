"""Drives an adaptation in a process of its own: starts it, stops it, and says how far it is and how it ended."""

from __future__ import annotations

import logging
import sys
from collections import deque
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, Slot

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.models.reading import read_answer, read_step
from facematch_gui.gui.models.values import Order, Outcome, Step

logger = logging.getLogger(__name__)

_INTERRUPTED = 130
"""How the command ends when somebody has stopped it."""
_PATIENCE_MS = 20_000
"""How long a stopped process may take to keep what it has learned, before it is ended by force."""
_SAYING_MS = 1000
_LONGEST = 1 << 20
"""Characters of an answer, or of a line, that are kept."""
_LAST_LINES = 30
"""Of what is no progress, for the log of a process that failed without a word."""


class State(StrEnum):
    """What the adaptation is doing."""

    IDLE = "idle"
    RUNNING = "running"
    STOPPING = "stopping"


class Adaptation(QObject):
    """One adaptation at a time.

    Args:
        patience_ms: how long a stopped process may take before it is ended by force.
    """

    state_changed = Signal(State)
    progressed = Signal(Step)
    finished = Signal(Outcome)
    stopped = Signal()
    """It was stopped, by the person or from outside; the same order goes on where it was."""
    failed = Signal(object)
    """It has ended with this error."""

    def __init__(self, parent: QObject | None = None, patience_ms: int = _PATIENCE_MS) -> None:
        super().__init__(parent)
        self._state = State.IDLE
        self._process: QProcess | None = None
        self._answer = ""
        self._line = ""
        self._said: deque[str] = deque(maxlen=_LAST_LINES)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience_ms)
        self._patience.timeout.connect(self._kill)

    @property
    def state(self) -> State:
        return self._state

    @property
    def is_active(self) -> bool:
        return self._state is not State.IDLE

    def start(self, command: Sequence[str], order: Order) -> None:
        """Starts the command with the order."""
        if self.is_active:
            return
        self._answer, self._line = "", ""
        self._said.clear()
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # Its answer is read as UTF-8, whatever the system writes in.
        environment.insert("PYTHONUTF8", "1")
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._take_answer)
        process.readyReadStandardError.connect(self._take_progress)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._process = process
        self._enter(State.RUNNING)
        program, *first = command
        process.start(program, [*first, *order.arguments()])

    def stop(self) -> None:
        """Asks the process to keep what it has and to end; ends it by force where it does not."""
        if self._process is None or self._state is not State.RUNNING:
            return
        self._enter(State.STOPPING)
        _ask_to_end(self._process)
        self._patience.start()

    def shut_down(self) -> None:
        """Ends the process and waits for it: first asks, then insists."""
        process = self._process
        if process is None:
            return
        process.blockSignals(True)
        if self._state is State.RUNNING:
            _ask_to_end(process)
        if not process.waitForFinished(self._patience.interval()):
            process.kill()
            process.waitForFinished()
        self._let_go()
        self._state = State.IDLE

    # -- what the process says -----------------------------------------------------------------------------------

    @Slot()
    def _take_answer(self) -> None:
        if self._process is not None:
            fresh = bytes(self._process.readAllStandardOutput().data()).decode("utf-8", "replace")
            self._answer = (self._answer + fresh)[-_LONGEST:]

    @Slot()
    def _take_progress(self) -> None:
        if self._process is None:
            return
        fresh = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
        *lines, self._line = (self._line + fresh)[-_LONGEST:].split("\n")
        latest: Step | None = None
        for line in lines:
            step = read_step(line)
            if step is None:
                self._said.append(line)
            latest = step or latest
        # Lines that arrive together are as good as the last of them.
        if latest is not None and self._state is State.RUNNING:
            self.progressed.emit(latest)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        # After every other error comes the end, which says more.
        if error == QProcess.ProcessError.FailedToStart:
            self._end(_cannot_start())

    @Slot(int, QProcess.ExitStatus)
    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._take_progress()
        self._take_answer()
        answer = read_answer(self._answer)
        crashed = status == QProcess.ExitStatus.CrashExit
        if isinstance(answer, Outcome) and code == 0 and not crashed:
            self._end(answer)
        elif self._state is State.STOPPING or (code == _INTERRUPTED and not crashed):
            self._end(None)
        elif isinstance(answer, FaceMatchError) and not crashed:
            self._end(answer)
        else:
            # What it wrote tells a developer what it was; it names no people.
            logger.error("an adaptation ended with code %s:\n%s", code, "\n".join(self._said))
            self._end(_crashed() if crashed else _unclear())

    # -- its end -------------------------------------------------------------------------------------------------

    def _end(self, how: Outcome | Exception | None) -> None:
        self._let_go()
        self._enter(State.IDLE)
        if how is None:
            self.stopped.emit()
        elif isinstance(how, Outcome):
            self.finished.emit(how)
        else:
            self.failed.emit(how)

    def _let_go(self) -> None:
        self._patience.stop()
        if self._process is not None:
            self._process.deleteLater()
            self._process = None

    @Slot()
    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _enter(self, state: State) -> None:
        self._state = state
        self.state_changed.emit(state)


def _ask_to_end(process: QProcess) -> None:
    """A polite request: a signal, or on Windows, where programs without a window get none, a word that it hears."""
    if sys.platform == "win32":
        process.write(b"stop\n")
        process.waitForBytesWritten(_SAYING_MS)
    else:
        process.terminate()


def _cannot_start() -> FaceMatchError:
    return FaceMatchError(
        "The program that adapts the network cannot be started",
        "Install FaceMatch again: the program 'facematch' belongs beside the window's.",
    )


def _crashed() -> FaceMatchError:
    return FaceMatchError(
        "The adaptation was broken off by the system",
        "Most often the memory was full. Close other programs, and start it again with the same folder: it goes on "
        "where it was.",
    )


def _unclear() -> FaceMatchError:
    return FaceMatchError(
        "The adaptation ended without an answer that can be read",
        "Start it again with the same folder: it goes on where it was. If it ends like this again, run 'facematch "
        "adapt' in a terminal, which shows what happens.",
    )
