"""What a run shows on a terminal, and that it shows nothing elsewhere."""

from __future__ import annotations

import io

import pytest

from facematch_gui.training.checkpoints import Epoch
from facematch_gui.training.progress import CURVE_LINES, RunView, curve, smoothed
from facematch_gui.training.validation import DOCUMENTS, Validation


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """Two seconds a look."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 2
        return self.now


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")


def test_the_line_tells_loss_rate_and_time_left() -> None:
    stream = Terminal()
    view = RunView(100, 20, 96, stream, clock=Clock())
    seen = Epoch(1, 0.5, {}, 1e-3, 1.0, 1.0, 0.0, Validation(DOCUMENTS, 1, 1, 0.25, None, None))
    for done in range(1, 31):
        view.step([0.5] * done, [seen] if done > 20 else [])
    view.close()
    last = stream.getvalue().split("\r")[-1]
    assert "epoch 2/5" in last
    assert "loss 0.5000" in last
    assert "48 images/s" in last
    assert "2:20 left" in last
    assert "EER 25.0%" in last
    assert last.endswith("\n")


def test_the_curve_is_drawn_over_itself() -> None:
    stream = Terminal()
    view = RunView(4, 4, 1, stream, clock=Clock())
    for done in range(1, 5):
        view.step([1.0 / number for number in range(1, done + 1)], [])
    drawn = stream.getvalue().split("\r")
    assert f"\x1b[{CURVE_LINES}A" in drawn[-1]
    assert drawn[-1].count("\n") == CURVE_LINES


def test_a_terminal_that_cannot_go_up_gets_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    stream = Terminal()
    view = RunView(4, 4, 1, stream, clock=Clock())
    view.step([1.0], [])
    view.step([1.0, 0.5], [])
    assert "\x1b" not in stream.getvalue()
    assert "\n" not in stream.getvalue()
    assert "loss 0.7500" in stream.getvalue()


@pytest.mark.parametrize("quiet", [True, False])
def test_elsewhere_and_when_quiet_nothing_is_shown(quiet: bool) -> None:
    stream = Terminal() if quiet else io.StringIO()
    view = RunView(4, 4, 1, stream, quiet=quiet)
    view.step([1.0], [])
    view.close()
    assert not stream.getvalue()


def test_a_curve_falls_where_the_loss_does() -> None:
    lines = curve([1 - step / 100 for step in range(100)], 60).splitlines()
    assert len(lines) == CURVE_LINES
    assert max(map(len, lines)) <= 60
    inside = [line.partition("┤")[2] or line.partition("│")[2] for line in lines[2:-2]]
    ink = [line.find(line.strip(" │")[0]) for line in inside if line.strip(" │")]
    assert ink == sorted(ink)
    assert curve([1.0], 60) == ""


def test_smoothing_is_a_running_mean() -> None:
    import numpy as np

    losses = np.arange(100, dtype=np.float64)
    assert smoothed(losses)[:3].tolist() == [0.0, 0.5, 1.5]
    assert smoothed(losses[:10]).tolist() == losses[:10].tolist()
