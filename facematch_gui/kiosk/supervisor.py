"""Keeps a kiosk's window running: starts it, watches its sign of life, and starts it again when it hangs or ends."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from facematch_gui.kiosk.heartbeat import GOODBYE, HEARTBEAT_VARIABLE, NOTIFY_VARIABLE, Heartbeat
from facematch_gui.kiosk.process_tree import ProcessTree, start_tree


@dataclass(frozen=True)
class Pace:
    """How patiently a window is watched, in seconds. They are counted in looks, not read from a clock: a machine that
    slept has not looked, and a busy one looks less often, so that neither seems to hang.

    Attributes:
        look: between two looks.
        still: a heartbeat that stands still for so long means that the window hangs.
        start: likewise before the first beat.
        steady: a window that ran for so long has not ended at once.
        first_pause: before the next start; doubled each time that the window ends at once.
        longest_pause: what the doubling stops at.
        grace: how long a window that is asked to end may take.
    """

    look: float = 0.5
    still: float = 8.0
    start: float = 60.0
    steady: float = 30.0
    first_pause: float = 0.5
    longest_pause: float = 30.0
    grace: float = 3.0


@dataclass(frozen=True)
class Ending:
    """How a run of the window ended.

    Attributes:
        was_meant: staff have closed it, or the supervisor is to stop.
        was_steady: it did not end at once.
        words: what to report.
    """

    was_meant: bool
    was_steady: bool
    words: str


def window_command(options: Sequence[str], cage: bool = False) -> list[str]:
    """How the kiosk's window is started: frozen, it is a program of its own beside the command line's.

    Args:
        options: for the window.
        cage: inside this compositor, which shows one window and nothing else.
    """
    # cage also offers an X server, which libraries would start for no use by looking for it.
    compositor = ["cage", "-d", "--", "env", "-u", "DISPLAY"] if cage else []
    if getattr(sys, "frozen", False):
        here = Path(sys.executable)
        return [*compositor, str(here.with_name("facematch-gui" + here.suffix)), "--kiosk", *options]
    return [*compositor, sys.executable, "-m", "facematch_gui", "gui", "--kiosk", *options]


class Supervisor:
    """Runs a window until staff close it, or until it is asked to stop. Never gives up before.

    The supervisor itself is watched by systemd where that has started it: it beats with each of its own looks.

    Args:
        command: starts the window; it must take the name of its heartbeat file from ``$FACEMATCH_HEARTBEAT``.
        stop: set by whoever wants an end; seen within one look.
        report: is told in words that name nobody what happened.
        tells_code: the command ends with the window's own exit code, so that 0 means that staff have closed it. cage
            ends with 0 whatever happened: then only what the window says in its heartbeat file counts.
        environment: the command's variables, and where systemd's notify socket is named; this process's by default.
    """

    def __init__(
        self,
        command: Sequence[str],
        stop: threading.Event,
        report: Callable[[str], None],
        pace: Pace = Pace(),
        tells_code: bool = True,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._command = list(command)
        self._stop = stop
        self._report = report
        self._pace = pace
        self._tells_code = tells_code
        self._environment = dict(os.environ if environment is None else environment)
        # systemd hears of the supervisor alone: what it starts belongs to the session, from which it takes no word.
        self._own = Heartbeat(self._environment.pop(NOTIFY_VARIABLE, None))
        # A frozen program would take the variables of its sibling for its own.
        self._environment["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

    def run(self) -> None:
        """Returns when staff have closed the window, or after ``stop``; no process is left then."""
        self._own.ready()
        with _own_folder() as folder:
            ended_at_once = 0
            while not self._stop.is_set():
                ending = self._run_once(folder / "heartbeat" if folder else None)
                if ending.was_meant:
                    break
                ended_at_once = 0 if ending.was_steady else ended_at_once + 1
                pause = self._pause(ended_at_once)
                self._report(f"{ending.words}; it is started again in {pause:g} s")
                self._sleep(pause)
        self._own.stopping()

    def _pause(self, ended_at_once: int) -> float:
        return min(self._pace.longest_pause, self._pace.first_pause * 2.0 ** min(max(ended_at_once - 1, 0), 30))

    def _sleep(self, seconds: float) -> None:
        """In short pieces: on Windows, Ctrl+C is seen between them only."""
        for _ in range(self._looks(seconds)):
            self._own.beat()
            if self._stop.wait(self._pace.look):
                return

    def _looks(self, seconds: float) -> int:
        return max(1, round(seconds / self._pace.look))

    def _run_once(self, heartbeat: Path | None) -> Ending:
        environment = dict(self._environment)
        environment.pop(HEARTBEAT_VARIABLE, None)
        # Of the run before; and it exists already when the disk is full.
        if heartbeat is not None and _make_anew(heartbeat):
            environment[HEARTBEAT_VARIABLE] = str(heartbeat)
        else:
            heartbeat = None
        try:
            tree = start_tree(self._command, environment)
        except OSError as error:
            return Ending(False, False, f"the window cannot be started ({error.strerror or type(error).__name__})")
        try:
            return self._watch(tree, heartbeat)
        finally:
            # Whatever it has started goes with it, and it goes itself where we are the ones who end.
            tree.kill()

    def _watch(self, tree: ProcessTree, heartbeat: Path | None) -> Ending:
        looks = still = 0
        last = first = _changed(heartbeat)
        while not self._stop.is_set():
            self._own.beat()
            code = tree.wait(self._pace.look)
            was_steady = looks >= self._looks(self._pace.steady)
            if code is not None:
                was_meant = self._stop.is_set() or _said_goodbye(heartbeat) or (self._tells_code and code == 0)
                return Ending(was_meant, was_steady, f"the window ended with {_in_words(code)}")
            looks += 1
            now = _changed(heartbeat)
            still = still + 1 if now == last else 0
            last = now
            patience = self._pace.start if now == first else self._pace.still
            if heartbeat is not None and still >= self._looks(patience):
                tree.kill()
                return Ending(_said_goodbye(heartbeat), was_steady, "the window hung and was ended")
        tree.end(self._pace.grace)
        return Ending(True, True, "the window was ended")


@contextlib.contextmanager
def _own_folder() -> Iterator[Path | None]:
    """A folder for the heartbeat, in memory where the system has such a place; ``None`` where there is no room."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    place = runtime if runtime and Path(runtime).is_dir() else None
    try:
        folder = tempfile.TemporaryDirectory(prefix="facematch-kiosk-", dir=place, ignore_cleanup_errors=True)
    except OSError:
        yield None
        return
    with folder as name:
        yield Path(name)


def _make_anew(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
        file.touch()
    except OSError:
        return False
    return True


def _said_goodbye(file: Path | None) -> bool:
    if file is None:
        return False
    try:
        return file.read_text() == GOODBYE
    except OSError:
        return False


def _changed(file: Path | None) -> int | None:
    if file is None:
        return None
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return None


def _in_words(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {-code}"
