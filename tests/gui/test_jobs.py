"""Jobs: newest wins, nothing stale arrives, errors are delivered, callbacks run in the UI thread."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from facematch_gui.gui.jobs import JobRunner, Progress

_PATIENCE = 10.0


class Heard:
    """Collects what a runner calls back."""

    def __init__(self) -> None:
        self.results: list[Any] = []
        self.errors: list[Exception] = []
        self.progress: list[Any] = []
        self.threads: set[QThread] = set()

    def done(self, result: Any) -> None:
        self.threads.add(QThread.currentThread())
        self.results.append(result)

    def failed(self, error: Exception) -> None:
        self.threads.add(QThread.currentThread())
        self.errors.append(error)

    def progressed(self, value: Any) -> None:
        self.threads.add(QThread.currentThread())
        self.progress.append(value)


@pytest.fixture
def runner(qapp: object) -> Iterator[JobRunner]:
    runner = JobRunner("test")
    yield runner
    runner.shut_down()


def submit(runner: JobRunner, heard: Heard, work: Callable[[Progress], Any], lane: str = "a") -> None:
    runner.submit(lane, work, heard.done, heard.failed, heard.progressed)


def test_a_job_runs_on_the_worker_and_reports_in_the_ui_thread(runner: JobRunner, qtbot: QtBot) -> None:
    heard = Heard()
    ran_in: list[QThread] = []

    def work(progress: Progress) -> int:
        ran_in.append(QThread.currentThread())
        progress("half")
        return 42

    with qtbot.waitSignal(runner.idle):
        submit(runner, heard, work)
    assert heard.results == [42]
    assert heard.progress == ["half"]
    assert heard.threads == {QThread.currentThread()}
    assert ran_in[0] is not QThread.currentThread()


def test_errors_travel_as_the_exception_itself(runner: JobRunner, qtbot: QtBot) -> None:
    heard = Heard()
    error = ValueError("no")

    def work(progress: Progress) -> None:
        raise error

    with qtbot.waitSignal(runner.idle):
        submit(runner, heard, work)
    assert heard.errors == [error]
    assert not heard.results
    assert not runner.is_busy()


def test_the_newest_job_of_a_lane_wins_and_the_old_one_stops_at_its_next_progress(
    runner: JobRunner, qtbot: QtBot
) -> None:
    old, new = Heard(), Heard()
    started, go_on = threading.Event(), threading.Event()
    passed_progress = threading.Event()

    def slow(progress: Progress) -> str:
        started.set()
        assert go_on.wait(_PATIENCE)
        progress("too late")
        passed_progress.set()
        return "stale"

    with qtbot.waitSignal(runner.idle):
        submit(runner, old, slow)
        assert started.wait(_PATIENCE)
        submit(runner, new, lambda progress: "fresh")
        go_on.set()
    assert new.results == ["fresh"]
    assert not old.results
    assert not old.progress
    assert not old.errors
    assert not passed_progress.is_set()


def test_a_result_already_on_its_way_is_dropped_when_its_lane_is_cancelled(runner: JobRunner, qtbot: QtBot) -> None:
    heard = Heard()
    finished = threading.Event()

    def work(progress: Progress) -> int:
        finished.set()
        return 1

    with qtbot.waitSignal(runner.idle):
        submit(runner, heard, work)
        assert finished.wait(_PATIENCE)
        runner.cancel("a")
    assert not heard.results


def test_lanes_do_not_disturb_each_other(runner: JobRunner, qtbot: QtBot) -> None:
    heard = Heard()
    with qtbot.waitSignal(runner.idle):
        for lane in "abc":
            submit(runner, heard, lambda progress, lane=lane: lane, lane)  # type: ignore[misc]
        assert runner.is_busy("b")
    assert heard.results == ["a", "b", "c"]


def test_a_callback_may_submit_the_next_job(runner: JobRunner, qtbot: QtBot) -> None:
    heard = Heard()

    def again(result: int) -> None:
        submit(runner, heard, lambda progress: result + 1)

    with qtbot.waitSignal(runner.idle):
        runner.submit("a", lambda progress: 1, again, heard.failed)
    qtbot.waitUntil(lambda: heard.results == [2])


def test_shutting_down_waits_for_the_running_job(qtbot: QtBot) -> None:
    runner, heard = JobRunner("test"), Heard()
    started = threading.Event()
    seen: list[bool] = []

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress()
        finally:
            seen.append(True)

    submit(runner, heard, work)
    assert started.wait(_PATIENCE)
    runner.shut_down()
    assert seen == [True]
    assert not heard.results


def test_a_refused_picture_is_let_go_at_once(runner: JobRunner, qtbot: QtBot) -> None:
    """Not when the collector of cycles comes by: people are promised that clearing clears."""

    class Picture:
        pass

    alive: list[weakref.ref[Picture]] = []

    def refuse(progress: Progress) -> None:
        picture = Picture()
        alive.append(weakref.ref(picture))
        raise ValueError("no face")

    gc.disable()
    try:
        with qtbot.waitSignal(runner.idle):
            runner.submit("a", refuse, print, lambda error: None)
        qtbot.waitUntil(lambda: alive[0]() is None)
    finally:
        gc.enable()


def test_a_runner_that_never_had_a_job_leaves_no_thread(qapp: object) -> None:
    JobRunner("test")
