"""An adaptation as a real process: what it says, how it ends, and that it does end."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui.models.adaptation import Adaptation, State
from facematch_gui.gui.models.values import Outcome, Step
from tests.gui.models.scripts import answer, order, refusing, saying, script

PATIENCE = 30_000
posix = pytest.mark.skipif(sys.platform == "win32", reason="a console program cannot be asked to end there")


class Ears:
    """Everything that an adaptation says."""

    def __init__(self, adaptation: Adaptation) -> None:
        self.steps: list[Step] = []
        self.ends: list[Any] = []
        adaptation.progressed.connect(self.steps.append)
        adaptation.finished.connect(self.ends.append)
        adaptation.failed.connect(self.ends.append)
        adaptation.stopped.connect(lambda: self.ends.append(None))


@pytest.fixture
def adaptation(qtbot: QtBot) -> Iterator[Adaptation]:
    adaptation = Adaptation()
    yield adaptation
    adaptation.shut_down()


def run(adaptation: Adaptation, folder: Path, body: str, qtbot: QtBot) -> Any:
    """How a program's adaptation ends."""
    ears = Ears(adaptation)
    adaptation.start(script(folder, body), order(folder))
    qtbot.waitUntil(lambda: bool(ears.ends), timeout=PATIENCE)
    assert adaptation.state is State.IDLE
    assert len(ears.ends) == 1
    return ears.ends[0]


def wait_for_a_step(adaptation: Adaptation, qtbot: QtBot) -> None:
    with qtbot.waitSignal(adaptation.progressed, timeout=PATIENCE):
        pass


def test_the_order_reaches_the_command(adaptation: Adaptation, tmp_path: Path, qtbot: QtBot) -> None:
    body = f"json.dump(sys.argv[1:], open({str(tmp_path / 'said.json')!r}, 'w'))\n" + saying(answer())
    assert isinstance(run(adaptation, tmp_path, body, qtbot), Outcome)
    assert json.loads((tmp_path / "said.json").read_text()) == [
        str(tmp_path / "people"),
        f"--out={tmp_path / 'out'}",
        "--name=ours",
        "--consent=Signed forms of März, kept by HR",
        "--install",
        "--json",
        "--progress-json",
    ]


def test_progress_arrives_in_its_order_between_other_lines(
    adaptation: Adaptation, tmp_path: Path, qtbot: QtBot
) -> None:
    body = """
sys.stderr.write("a library says hello\\n")
step("prepare", 1, 1, 1, 2)
sys.stderr.write('{"stage": "teacher", "number": 1, ')
sys.stderr.flush()
sys.stderr.write('"of": 1, "done": 1, "all": 9}\\n')
sys.stderr.flush()
sys.stdin.readline()
step("write", 1, 1, 1, 1)
""" + saying(answer())
    ears = Ears(adaptation)
    adaptation.start(script(tmp_path, body), order(tmp_path))
    qtbot.waitUntil(lambda: Step("teacher", 1, 1, 1, 9) in ears.steps, timeout=PATIENCE)
    assert adaptation._process is not None
    adaptation._process.write(b"\n")
    qtbot.waitUntil(lambda: bool(ears.ends), timeout=PATIENCE)
    assert ears.steps[-1] == Step("write", 1, 1, 1, 1)
    assert isinstance(ears.ends[0], Outcome)


def test_an_error_of_the_command_is_told_in_its_words(adaptation: Adaptation, tmp_path: Path, qtbot: QtBot) -> None:
    body = refusing("TensorFlow is not installed", "Adapt on a machine that has it – über Nacht.")
    error = run(adaptation, tmp_path, body, qtbot)
    assert isinstance(error, FaceMatchError)
    assert (error.title, error.remedy) == (
        "TensorFlow is not installed",
        "Adapt on a machine that has it – über Nacht.",
    )


@pytest.mark.parametrize(
    "body",
    [
        "",
        "print('garbage')",
        "print('{')",
        "sys.stdout.write('x' * 3_000_000)",
        "sys.stdout.buffer.write(bytes(range(256)) * 100)",
        "sys.exit(7)",
        "raise RuntimeError('a bug')",
        saying({"people": 3}),
        saying(answer(), code=1),
    ],
)
def test_an_end_without_an_answer(
    body: str, adaptation: Adaptation, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    error = run(adaptation, tmp_path, body, qtbot)
    assert isinstance(error, FaceMatchError)
    assert error.title == "The adaptation ended without an answer that can be read"
    assert "ended with code" in caplog.text
    assert ("a bug" in caplog.text) == ("a bug" in body), "a developer finds the traceback"


@posix
def test_a_process_that_the_system_ends(adaptation: Adaptation, tmp_path: Path, qtbot: QtBot) -> None:
    error = run(adaptation, tmp_path, "os.kill(os.getpid(), signal.SIGKILL)", qtbot)
    assert isinstance(error, FaceMatchError)
    assert "memory" in error.remedy


def test_a_program_that_is_not_there(adaptation: Adaptation, tmp_path: Path, qtbot: QtBot) -> None:
    ears = Ears(adaptation)
    adaptation.start([str(tmp_path / "facematch")], order(tmp_path))
    qtbot.waitUntil(lambda: bool(ears.ends), timeout=PATIENCE)
    assert "cannot be started" in ears.ends[0].title
    assert adaptation.state is State.IDLE
    adaptation.start(script(tmp_path, saying(answer())), order(tmp_path))
    qtbot.waitUntil(lambda: len(ears.ends) == 2, timeout=PATIENCE)
    assert isinstance(ears.ends[1], Outcome), "another start works"


def test_stopped_from_outside(adaptation: Adaptation, tmp_path: Path, qtbot: QtBot) -> None:
    assert run(adaptation, tmp_path, "sys.exit(130)", qtbot) is None


POLITE = """
def keep(*_):
    open(sys.argv[0] + ".kept", "w").close()
    sys.exit(130)

signal.signal(signal.SIGTERM, keep)
step("fold", 1, 5, 1, 300)
wait()
"""


@posix
def test_a_stopped_process_keeps_what_it_has(adaptation: Adaptation, tmp_path: Path, qtbot: QtBot) -> None:
    ears = Ears(adaptation)
    adaptation.start(script(tmp_path, POLITE), order(tmp_path))
    wait_for_a_step(adaptation, qtbot)
    adaptation.stop()
    assert adaptation.state is State.STOPPING
    qtbot.waitUntil(lambda: ears.ends == [None], timeout=PATIENCE)
    assert (tmp_path / "adapt.py.kept").exists()


DEAF = """
signal.signal(signal.SIGTERM, signal.SIG_IGN)
step("fold", 1, 5, 1, 300)
wait()
"""


@pytest.mark.parametrize("body", [DEAF, "step('fold', 1, 5, 1, 300)\nwait()"], ids=["deaf", "without a handler"])
def test_a_process_that_does_not_stop_is_ended(body: str, tmp_path: Path, qtbot: QtBot) -> None:
    adaptation = Adaptation(patience_ms=50)
    ears = Ears(adaptation)
    adaptation.start(script(tmp_path, body), order(tmp_path))
    wait_for_a_step(adaptation, qtbot)
    adaptation.stop()
    adaptation.stop()
    qtbot.waitUntil(lambda: ears.ends == [None], timeout=PATIENCE)


def test_an_outcome_that_comes_while_it_is_being_stopped_counts(
    adaptation: Adaptation, tmp_path: Path, qtbot: QtBot
) -> None:
    body = "signal.signal(signal.SIGTERM, lambda *_: None)\nstep('write', 1, 1, 1, 1)\nsys.stdin.readline()\n"
    ears = Ears(adaptation)
    adaptation.start(script(tmp_path, body + saying(answer())), order(tmp_path))
    wait_for_a_step(adaptation, qtbot)
    process = adaptation._process
    assert process is not None
    process.write(b"\n")
    adaptation._enter(State.STOPPING)
    qtbot.waitUntil(lambda: bool(ears.ends), timeout=PATIENCE)
    assert isinstance(ears.ends[0], Outcome)


@pytest.mark.parametrize("stops_before", [False, True])
def test_shutting_down_waits_for_the_end_and_says_nothing(stops_before: bool, tmp_path: Path, qtbot: QtBot) -> None:
    adaptation = Adaptation(patience_ms=50)
    ears = Ears(adaptation)
    adaptation.start(script(tmp_path, DEAF), order(tmp_path))
    wait_for_a_step(adaptation, qtbot)
    process = adaptation._process
    assert process is not None
    if stops_before:
        adaptation.stop()
    adaptation.shut_down()
    assert process.state() == process.ProcessState.NotRunning
    assert not adaptation.is_active
    assert ears.ends == []


def test_one_adaptation_at_a_time(adaptation: Adaptation, tmp_path: Path, qtbot: QtBot) -> None:
    adaptation.start(script(tmp_path, "step('fold', 1, 1, 1, 3)\nwait()"), order(tmp_path))
    process = adaptation._process
    adaptation.start([sys.executable], order(tmp_path))
    assert adaptation._process is process
