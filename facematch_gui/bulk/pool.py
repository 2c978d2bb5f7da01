"""Many items through the networks on all cores: results in order, memory flat, and no item that ends the run.

Each worker is a process of its own, started afresh ("spawn") because a window or a runtime in the parent must not be
copied into it, and opens its networks once. The parent needs no thread: it deals out items and collects what comes back
while the caller asks for the next result.
"""

from __future__ import annotations

import itertools
import logging
import multiprocessing
import os
import pickle
import signal
import traceback
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, Generic, TypeVar

import cv2

from facematch_gui.core.networks import Networks
from facematch_gui.errors import EngineError

T = TypeVar("T")
R = TypeVar("R")

MOST_WORKERS = 32
"""Each takes some 200 MB, and Windows cannot wait for more than 63 at once."""
AHEAD = 2
"""Items at a worker: the one it works on, and the next, so that it need not wait for the parent."""
WINDOW = 16
"""Results a worker that may wait for a slow item before them; more would only fill the memory."""
ATTEMPTS = 2
"""Workers that an item may cost. One may have been ended from outside; two are no chance."""
GRACE_SECONDS = 5.0
"""How long a worker may take to end by itself before it is ended."""


def run_all(
    items: Iterable[T],
    work: Callable[[Networks, T], R],
    make_networks: Callable[[], Networks],
    *,
    on_crash: Callable[[T], R],
    workers: int | None = None,
) -> Iterator[R]:
    """Yields ``work(networks, item)`` for each item, in the order of the items.

    A single item is worked on in this process; more of them in workers, which never outlive this iterator: closing it
    ends them at once. The items are drawn from ``items`` as they are needed, so there may be any number of them.

    Args:
        items: small values that can be pickled, such as paths.
        work: can be pickled, as must be its results. What it raises ends the run.
        make_networks: opens the networks of one worker, single-threaded; can be pickled.
        on_crash: the result for an item that ends the process that works on it, twice.
        workers: how many processes; by default one for each core that this process may use.

    Raises:
        EngineError: workers end before they have opened their networks.
    """
    source = iter(items)
    first = list(itertools.islice(source, 2))
    if len(first) < 2:
        return _in_this_process(first, work, make_networks)
    pool = _Pool(work, make_networks, on_crash, min(workers or usable_cores(), MOST_WORKERS))
    return pool.run(itertools.chain(first, source))


def usable_cores() -> int:
    """The cores that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # Windows and macOS do not tell.
        return os.cpu_count() or 1


def _in_this_process(
    items: list[T], work: Callable[[Networks, T], R], make_networks: Callable[[], Networks]
) -> Iterator[R]:
    for item in items:
        yield work(make_networks(), item)


class _Worker(Generic[T]):
    """A process, the way to it, and the numbered items it holds, the one it works on first."""

    def __init__(self, process: BaseProcess, pipe: Connection) -> None:
        self.process = process
        self.pipe = pipe
        self.held: deque[tuple[int, T]] = deque()
        self.ready = False

    def end(self, grace: float) -> None:
        """Lets the process end, and ends it if it does not within the grace."""
        self.pipe.close()
        if grace:
            self.process.join(grace)
        if self.process.is_alive():
            self.process.terminate()
            self.process.join(GRACE_SECONDS)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
        self.process.close()


class _Pool(Generic[T, R]):
    """The workers of one run, and what is on its way through them."""

    def __init__(
        self,
        work: Callable[[Networks, T], R],
        make_networks: Callable[[], Networks],
        on_crash: Callable[[T], R],
        most: int,
    ) -> None:
        self._task = (work, make_networks)
        self._on_crash = on_crash
        self._most = most
        self._workers: list[_Worker[T]] = []
        self._again: deque[tuple[int, T]] = deque()
        """Items whose worker was lost, to be dealt out before any others."""
        self._lost: dict[int, int] = {}
        """How many workers an item has cost."""
        self._results: dict[int, R] = {}
        self._stillborn = 0
        """Workers in a row that ended before they were ready."""

    def run(self, items: Iterator[T]) -> Iterator[R]:
        numbered = enumerate(items)
        grace = 0.0
        try:
            for due in itertools.count():
                while due not in self._results:
                    self._deal(numbered, due + WINDOW * self._most)
                    if due not in self._results and not any(worker.held for worker in self._workers):
                        grace = GRACE_SECONDS
                        return
                    if due not in self._results:
                        self._collect()
                yield self._results.pop(due)
        finally:
            for worker in self._workers:
                worker.end(grace)

    def _deal(self, numbered: Iterator[tuple[int, T]], limit: int) -> None:
        """Gives items below the number ``limit`` to whoever has room; starts workers while there are too few."""
        while self._has_room():
            entry = self._again.popleft() if self._again else next(numbered, None)
            if entry is None:
                return
            if entry[0] >= limit:
                self._again.appendleft(entry)
                return
            worker = self._least_busy()
            worker.held.append(entry)
            try:
                worker.pipe.send(entry[1])
            except OSError:
                self._mourn(worker)

    def _has_room(self) -> bool:
        return len(self._workers) < self._most or any(len(worker.held) < AHEAD for worker in self._workers)

    def _least_busy(self) -> _Worker[T]:
        """An idle worker, or else a new one, or else the one that holds the fewest items."""
        best = min(self._workers, key=lambda worker: len(worker.held), default=None)
        if best is None or (best.held and len(self._workers) < self._most):
            best = _start(*self._task)
            self._workers.append(best)
        return best

    def _collect(self) -> None:
        """Waits until a worker says something, or ends, and takes in what there is."""
        by_pipe = {worker.pipe: worker for worker in self._workers if worker.held}
        for pipe in wait(list(by_pipe)):
            worker = by_pipe[pipe]  # type: ignore[index] # of connections, it returns some of those it was given
            try:
                kind, value = worker.pipe.recv()
            except (EOFError, OSError):
                self._mourn(worker)
                continue
            if kind == _FAILED:
                raise value
            if kind == _READY:
                worker.ready = True
                self._stillborn = 0
            else:
                number, _ = worker.held.popleft()
                self._results[number] = value

    def _mourn(self, worker: _Worker[T]) -> None:
        """Takes the items back from a worker that ended, and names the one it worked on where that is no chance.

        Raises:
            EngineError: it never was ready, and neither was the one before it.
        """
        self._workers.remove(worker)
        worker.end(0.0)
        if not worker.ready:
            self._stillborn += 1
            if self._stillborn >= ATTEMPTS:
                raise EngineError(
                    "The program cannot open its networks in a second process",
                    "Close other programs to free memory, or let the command use fewer processes.",
                )
        else:
            number, item = worker.held[0]
            self._lost[number] = self._lost.get(number, 0) + 1
            if self._lost[number] >= ATTEMPTS:
                worker.held.popleft()
                self._results[number] = self._on_crash(item)
        self._again.extendleft(reversed(worker.held))


# --- In the worker ----------------------------------------------------------------------------------------------------

_READY, _DONE, _FAILED = "ready", "done", "failed"


def _start(work: Callable[[Networks, T], R], make_networks: Callable[[], Networks]) -> _Worker[T]:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, work, make_networks), name="bulk worker", daemon=True)
    with _interrupts_held_back():
        process.start()
    # The worker's end is the worker's alone, so that its end of life is heard at ours.
    theirs.close()
    return _Worker(process, ours)


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """What is started within never sees Ctrl-C, which a terminal sends to the whole family; the parent ends it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: Connection, work: Callable[[Networks, Any], Any], make_networks: Callable[[], Networks]) -> None:
    """Answers one item after the other until the parent closes the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A process of its own is an entrance of its own: bugs are logged, what libraries say of people's pictures is not.
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
    logging.captureWarnings(True)
    cv2.setNumThreads(1)
    try:
        networks = make_networks()
        pipe.send((_READY, None))
        while True:
            item = pipe.recv()
            pipe.send((_DONE, work(networks, item)))
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return
    except Exception as error:  # noqa: BLE001 - raised again in the parent
        pipe.send((_FAILED, _portable(error)))


def _portable(error: Exception) -> Exception:
    """The error with its traceback as a note; another in its place where it cannot be sent."""
    where = traceback.format_exc()
    error.add_note(where)
    try:
        sent = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own error, a moment old
    except Exception:  # noqa: BLE001 - whatever an error's constructor does
        return RuntimeError(f"a worker failed:\n{where}")
    return error if isinstance(sent, Exception) else RuntimeError(where)
