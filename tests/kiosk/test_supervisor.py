"""The supervisor with real windows' stand-ins: small programs that beat, hang, crash, and start others."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import facematch_gui
from facematch_gui.kiosk.heartbeat import HEARTBEAT_VARIABLE
from facematch_gui.kiosk.supervisor import Pace, Supervisor, window_command

ROOT = Path(facematch_gui.__file__).parent.parent
QUICK = Pace(look=0.05, still=0.5, start=20, steady=60, first_pause=0.05, longest_pause=0.2, grace=5)
HURRIED = Pace(look=0.05, still=0.5, start=0.6, steady=60, first_pause=0.05, longest_pause=0.2, grace=5)
TIMEOUT = 60.0

PRELUDE = """
import os, pathlib, subprocess, sys, threading
log = pathlib.Path({log!r})
beat = pathlib.Path(os.environ.get("FACEMATCH_HEARTBEAT", os.devnull))
def tell(word):
    with log.open("a") as stream:
        stream.write(f"{{word}} {{os.getpid()}}\\n")
def beat_for(seconds):
    for _ in range(int(seconds / 0.05)):
        beat.touch()
        threading.Event().wait(0.05)
def say_goodbye():
    beat.write_text("stopping")
number = log.read_text().count("start") if log.exists() else 0
tell("start")
"""


class Stage:
    """Runs stand-ins under a supervisor, in a thread of its own, and reads what they and it have said."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "log"
        self.reports: list[str] = []
        self.stop = threading.Event()
        self._told = threading.Condition()
        self._thread: threading.Thread | None = None

    def report(self, words: str) -> None:
        with self._told:
            self.reports.append(words)
            self._told.notify_all()

    def play(self, script: str, pace: Pace = QUICK, tells_code: bool = True, notify: str | None = None) -> None:
        """Starts the supervisor, in a thread of its own."""
        environment = {**os.environ, **({"NOTIFY_SOCKET": notify} if notify else {})}
        supervisor = Supervisor(self.command(script), self.stop, self.report, pace, tells_code, environment)
        self._thread = threading.Thread(target=supervisor.run)
        self._thread.start()

    def command(self, script: str) -> list[str]:
        return [sys.executable, "-c", PRELUDE.format(log=str(self.log)) + script]

    def wait_for_end(self) -> None:
        assert self._thread is not None
        self._thread.join(TIMEOUT)
        assert not self._thread.is_alive()

    def wait_for_reports(self, count: int) -> None:
        with self._told:
            assert self._told.wait_for(lambda: len(self.reports) >= count, TIMEOUT)

    def lines(self, word: str) -> list[int]:
        """The process numbers of those who have said the word."""
        text = self.log.read_text() if self.log.exists() else ""
        return [int(line.split()[1]) for line in text.splitlines() if line.startswith(word + " ")]

    def wait_for_line(self, word: str) -> int:
        assert eventually(lambda: bool(self.lines(word)))
        return self.lines(word)[0]


def eventually(is_so: Callable[[], bool]) -> bool:
    """Whether it becomes so in time; looks every few milliseconds, by an event that never comes."""
    never = threading.Event()
    for _ in range(int(TIMEOUT / 0.02)):
        if is_so():
            return True
        never.wait(0.02)
    return is_so()


def lives(process: int) -> bool:
    """Whether a process that is not ours still runs; a zombie does not."""
    if sys.platform == "win32":
        listing = subprocess.run(["tasklist", "/FI", f"PID eq {process}"], capture_output=True, text=True, check=False)
        return str(process) in listing.stdout
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")
    return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_a_window_that_ends_well_is_not_started_again(stage: Stage) -> None:
    stage.play("beat_for(0.2)")
    stage.wait_for_end()
    assert len(stage.lines("start")) == 1
    assert not stage.reports


def test_a_window_that_crashes_is_started_again_until_it_ends_well(stage: Stage) -> None:
    stage.play("if number < 3: os._exit(7)")
    stage.wait_for_end()
    assert len(stage.lines("start")) == 4
    assert len(stage.reports) == 3
    assert all("exit code 7" in words for words in stage.reports)


def test_ending_at_once_again_and_again_lengthens_the_pauses_up_to_the_longest(stage: Stage) -> None:
    stage.play("if number < 5: os._exit(7)", QUICK)
    stage.wait_for_end()
    pauses = [words.split(" in ")[-1] for words in stage.reports]
    assert pauses == ["0.05 s", "0.1 s", "0.2 s", "0.2 s", "0.2 s"]


def test_a_window_that_ran_for_long_is_started_again_without_a_long_pause(stage: Stage) -> None:
    steady = Pace(look=0.05, still=5, start=20, steady=0.2, first_pause=0.05, longest_pause=0.2)
    stage.play("if number < 3:\n    beat_for(0.5)\n    os._exit(7)", steady)
    stage.wait_for_end()
    assert [words.split(" in ")[-1] for words in stage.reports] == ["0.05 s"] * 3


def test_a_window_that_hangs_is_ended_with_all_that_it_started_and_started_again(stage: Stage) -> None:
    stage.play(
        """
if number == 0:
    child = "import os, threading; print(os.getpid(), flush=True); threading.Event().wait(600)"
    grandchild = subprocess.Popen([sys.executable, "-c", child], stdout=subprocess.PIPE)
    with log.open("a") as stream:
        stream.write(f"grandchild {int(grandchild.stdout.readline())}\\n")
    beat_for(0.2)
    threading.Event().wait(600)
"""
    )
    stage.wait_for_end()
    assert len(stage.lines("start")) == 2
    assert ["hung" in words for words in stage.reports] == [True]
    hung, grandchild = stage.lines("start")[0], stage.lines("grandchild")[0]
    assert eventually(lambda: not lives(hung) and not lives(grandchild))


def test_what_a_crashed_window_has_left_running_is_ended_too(stage: Stage) -> None:
    stage.play(
        """
if number == 0:
    child = "import os, threading; print(os.getpid(), flush=True); threading.Event().wait(600)"
    grandchild = subprocess.Popen([sys.executable, "-c", child], stdout=subprocess.PIPE)
    with log.open("a") as stream:
        stream.write(f"grandchild {int(grandchild.stdout.readline())}\\n")
    os._exit(7)
"""
    )
    stage.wait_for_end()
    assert eventually(lambda: not lives(stage.lines("grandchild")[0]))


def test_a_window_that_never_beats_is_given_the_time_to_start_and_no_more(stage: Stage) -> None:
    stage.play("if number == 0: threading.Event().wait(600)", HURRIED)
    stage.wait_for_end()
    assert len(stage.lines("start")) == 2
    assert "hung" in stage.reports[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals")
def test_a_stopped_window_counts_as_one_that_hangs(stage: Stage) -> None:
    stage.play("if number == 0:\n    tell('beats')\n    beat_for(600)")
    window = stage.wait_for_line("beats")
    os.kill(window, signal.SIGSTOP)
    stage.wait_for_end()
    assert "hung" in stage.reports[0]
    assert not lives(window)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals")
def test_a_killed_window_is_started_again(stage: Stage) -> None:
    stage.play("if number == 0:\n    tell('beats')\n    beat_for(600)")
    os.kill(stage.wait_for_line("beats"), signal.SIGKILL)
    stage.wait_for_end()
    assert "signal 9" in stage.reports[0]


def test_stopping_ends_the_window(stage: Stage) -> None:
    stage.play("tell('beats')\nbeat_for(600)")
    window = stage.wait_for_line("beats")
    stage.stop.set()
    stage.wait_for_end()
    assert not lives(window)
    assert not stage.reports


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs without asking")
def test_a_window_that_will_not_end_when_asked_is_ended_all_the_same(stage: Stage) -> None:
    pace = Pace(look=0.05, still=20, start=20, grace=0.2)
    stage.play("import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntell('beats')\nbeat_for(600)", pace)
    window = stage.wait_for_line("beats")
    stage.stop.set()
    stage.wait_for_end()
    assert not lives(window)


def test_a_program_that_is_not_there_is_tried_again_until_it_is_stopped(stage: Stage, tmp_path: Path) -> None:
    supervisor = Supervisor([str(tmp_path / "absent")], stage.stop, stage.report, QUICK)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    stage.wait_for_reports(3)
    stage.stop.set()
    thread.join(TIMEOUT)
    assert not thread.is_alive()
    assert all("cannot be started" in words for words in stage.reports)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signals")
def test_a_machine_that_slept_does_not_make_the_window_look_hung(stage: Stage) -> None:
    """Both are stopped for three times as long as a window may stand still, as a machine that sleeps stops them."""
    program = (
        "import sys, threading\n"
        "from facematch_gui.kiosk.supervisor import Pace, Supervisor\n"
        f"pace = {QUICK!r}\n"
        "Supervisor(sys.argv[1:], threading.Event(), print, pace).run()\n"
    )
    window = stage.command("tell('beats')\nbeat_for(1.2)")
    with subprocess.Popen([sys.executable, "-c", program, *window], stdout=subprocess.PIPE, text=True, cwd=ROOT) as own:
        asleep = [own.pid, stage.wait_for_line("beats")]
        for word in (signal.SIGSTOP, signal.SIGCONT):
            for process in asleep:
                os.kill(process, word)
            threading.Event().wait(3 * QUICK.still if word is signal.SIGSTOP else 0)
        said, _ = own.communicate(timeout=TIMEOUT)
    assert said == ""
    assert len(stage.lines("start")) == 1


def test_the_heartbeat_of_one_run_is_not_that_of_the_next(stage: Stage) -> None:
    stage.play(f"tell(os.environ[{HEARTBEAT_VARIABLE!r}].count('heartbeat'))\nif number < 1: os._exit(1)")
    stage.wait_for_end()
    assert len(stage.lines("1")) == 2


def test_where_the_code_says_nothing_only_a_goodbye_ends_it(stage: Stage) -> None:
    """A compositor ends with 0 whatever happened to its window."""
    stage.play("if number == 3: say_goodbye()", tells_code=False)
    stage.wait_for_end()
    assert len(stage.lines("start")) == 4
    assert len(stage.reports) == 3


@pytest.mark.parametrize("end", ["os._exit(7)", "threading.Event().wait(600)"])
def test_after_a_goodbye_a_window_that_crashes_or_hangs_is_not_started_again(end: str, stage: Stage) -> None:
    stage.play(f"say_goodbye()\n{end}")
    stage.wait_for_end()
    assert len(stage.lines("start")) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="systemd's socket is a Unix socket")
def test_systemd_hears_of_the_supervisor_and_the_window_does_not_hear_of_systemd(stage: Stage) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener, tempfile.TemporaryDirectory() as folder:
        listener.settimeout(TIMEOUT)
        listener.bind(f"{folder}/notify")
        stage.play("tell(str('NOTIFY_SOCKET' in os.environ))\nbeat_for(1)", notify=f"{folder}/notify")
        heard = [listener.recv(100)]
        while heard[-1] != b"STOPPING=1":
            heard.append(listener.recv(100))
        stage.wait_for_end()
    assert heard[0] == b"READY=1\nWATCHDOG=1"
    assert set(heard[1:-1]) == {b"WATCHDOG=1"}
    assert len(heard) > 10
    assert stage.lines("False")
    assert not stage.lines("True")


@pytest.mark.parametrize("frozen", [False, True])
def test_the_window_is_the_program_beside_this_one(frozen: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if frozen:
        suffix = ".exe" if sys.platform == "win32" else ""
        monkeypatch.setattr(sys, "executable", str(Path("there", f"facematch{suffix}")))
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        start = [str(Path("there", f"facematch-gui{suffix}"))]
    else:
        start = [sys.executable, "-m", "facematch_gui", "gui"]
    assert window_command(["--theme", "dark"]) == [*start, "--kiosk", "--theme", "dark"]
    assert window_command([], cage=True) == ["cage", "-d", "--", "env", "-u", "DISPLAY", *start, "--kiosk"]
