"""The pool of workers: order, flat memory, crashes, interruptions, and nothing left behind."""

from __future__ import annotations

import functools
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import cv2
import numpy as np
import pytest

from facematch_gui.bulk.pool import AHEAD, WINDOW, run_all
from facematch_gui.core.networks import Networks
from facematch_gui.engines.loading import load_worker_networks
from facematch_gui.errors import EngineError, ModelError, SeveralFacesError, UsageError

CRASHED = -1
ROOT = Path(__file__).resolve().parents[2]


def no_networks() -> Networks:
    """What these tests run needs none, and starts sooner without."""
    return cast(Networks, None)


def crashed(item: object) -> int:
    return CRASHED


def uneven(networks: Networks, item: int) -> int:
    """The later of two neighbours is done long before the earlier one."""
    return sum(range(200_000 if item % 2 == 0 else 1)) * 0 + item


def fragile(networks: Networks, item: int) -> int:
    if item % 5 == 3:
        os._exit(1)
    return item * item


def killed_once(folder: Path, networks: Networks, item: int) -> int:
    marker = folder / str(item)
    if item == 2 and not marker.exists():
        marker.touch()
        os.kill(os.getpid(), signal.SIGTERM)
    return item


def failing(networks: Networks, item: int) -> int:
    if item == 1:
        raise UsageError("{what} is wrong", "Mend it.", what="this")
    if item == 2:
        raise SeveralFacesError("title", "remedy", search=None)
    return item


def process_of(networks: Networks, item: int) -> int:
    return os.getpid()


def opencv_threads(networks: Networks, item: int) -> int:
    return cv2.getNumThreads()


def embedding_of_grey(networks: Networks, level: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return networks.embedder.embed(np.full((1, 150, 150, 3), level, np.uint8))


def no_embedding(level: int) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.zeros((0, 0), np.float32)


def missing_model() -> Networks:
    raise ModelError("The model {model} is not complete", "Install the program again.", model="face-resnet")


def deadly_model() -> Networks:
    os._exit(1)


@pytest.fixture(autouse=True)
def _no_process_left() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


def test_results_come_in_the_order_of_the_items() -> None:
    results = run_all(range(60), uneven, no_networks, on_crash=crashed, workers=2)
    assert list(results) == list(range(60))


def test_nothing_comes_of_nothing() -> None:
    assert list(run_all([], uneven, no_networks, on_crash=crashed)) == []


def test_a_single_item_needs_no_other_process() -> None:
    assert list(run_all([1], process_of, no_networks, on_crash=crashed)) == [os.getpid()]


def test_several_items_are_worked_on_elsewhere_by_as_many_workers_as_were_asked_for() -> None:
    workers = set(run_all(range(40), process_of, no_networks, on_crash=crashed, workers=2))
    assert len(workers) == 2
    assert os.getpid() not in workers


def test_items_are_drawn_as_they_are_needed_and_closing_ends_the_workers() -> None:
    drawn: list[int] = []

    def endless() -> Iterator[int]:
        for item in itertools.count():
            drawn.append(item)
            yield item

    results = cast("Iterator[int]", run_all(endless(), uneven, no_networks, on_crash=crashed, workers=2))
    assert list(itertools.islice(results, 50)) == list(range(50))
    assert len(drawn) <= 50 + 2 * (WINDOW + AHEAD)
    assert multiprocessing.active_children()
    results.close()  # type: ignore[attr-defined]
    assert not multiprocessing.active_children()


def test_an_item_that_ends_its_process_is_named_and_the_rest_goes_on() -> None:
    results = list(run_all(range(12), fragile, no_networks, on_crash=crashed, workers=2))
    assert results == [CRASHED if item % 5 == 3 else item * item for item in range(12)]


def test_an_item_whose_process_was_ended_from_outside_gets_a_second_chance(tmp_path: Path) -> None:
    work = functools.partial(killed_once, tmp_path)
    assert list(run_all(range(6), work, no_networks, on_crash=crashed, workers=2)) == list(range(6))
    assert (tmp_path / "2").exists()


def test_an_error_in_a_worker_arrives_as_what_it_is() -> None:
    results = run_all([0, 1], failing, no_networks, on_crash=crashed, workers=1)
    assert next(results) == 0
    with pytest.raises(UsageError, match="this is wrong") as caught:
        next(results)
    assert "in failing" in caught.value.__notes__[0]


def test_an_error_that_cannot_be_sent_arrives_in_words() -> None:
    results = run_all([0, 2], failing, no_networks, on_crash=crashed, workers=1)
    assert next(results) == 0
    with pytest.raises(RuntimeError, match="SeveralFacesError"):
        next(results)


def test_a_model_that_cannot_be_opened_is_the_callers_to_know() -> None:
    with pytest.raises(ModelError, match="face-resnet is not complete"):
        list(run_all(range(4), uneven, missing_model, on_crash=crashed, workers=2))


def test_workers_that_end_before_they_are_ready_do_not_start_for_ever() -> None:
    with pytest.raises(EngineError, match="second process"):
        list(run_all(range(4), uneven, deadly_model, on_crash=crashed, workers=2))


def test_a_worker_computes_on_one_thread_and_as_this_process_does() -> None:
    assert set(run_all(range(3), opencv_threads, no_networks, on_crash=crashed, workers=1)) == {1}
    levels = [40, 200]
    theirs = run_all(levels, embedding_of_grey, load_worker_networks, on_crash=no_embedding, workers=1)
    ours = [embedding_of_grey(load_worker_networks(), level) for level in levels]
    for there, here in zip(theirs, ours, strict=True):
        np.testing.assert_array_equal(there, here)


ENDLESS = """
import itertools
from facematch_gui.bulk.pool import run_all

def work(networks, item):
    return sum(range(10_000)) * 0 + item

def networks():
    return None

if __name__ == "__main__":
    for result in run_all(itertools.count(), work, networks, on_crash=work, workers=2):
        print(result, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups to interrupt this way")
@pytest.mark.parametrize("killed", [False, True])
def test_ctrl_c_and_a_killed_parent_leave_no_process_and_no_noise(killed: bool, tmp_path: Path) -> None:
    script = tmp_path / "endless.py"
    script.write_text(ENDLESS, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(script)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "0\n"
        if killed:
            parent.kill()
        else:
            os.killpg(parent.pid, signal.SIGINT)
        # Every process of the family holds these pipes open: they end when the last one has ended.
        _, said = parent.communicate(timeout=60)
    assert said.count("Traceback") == (not killed)
