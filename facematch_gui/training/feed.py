"""What a step is fed: chips drawn, decoded, varied and put together, ahead of the step, in memory that stays bounded.

All of it but the class that hands it to Keras (``batches``). What a step is fed depends on the seed and the step's
number alone: every picture has a stream of chance of its own, so it does not matter which thread makes which batch.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, Protocol, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.training.augmentation import varied
from facematch_gui.training.config import TrainingConfig
from facematch_gui.training.sampling import Places, Sampler
from facematch_gui.training.sections import TRIPLETS

T = TypeVar("T")

Targets: TypeAlias = Mapping[str, NDArray[np.float32] | NDArray[np.int32]]
"""What each loss compares the network's answers with, by the loss's name; the batch's length first."""

_VARIATION = 3
"""The augmentation's stream of chance; see ``sampling``."""


class Chips(Protocol):
    """The prepared faces, as far as a step needs them."""

    def chips(self, place: int) -> Pixels:
        """The views of one face, (views, size, size, 3) uint8 RGB."""
        ...


class ChipCache:
    """Chips that were decoded once, kept up to a budget of memory; the longest unused go first. For many threads.

    Args:
        faces: decode them.
        budget: bytes that may be kept; nought keeps none.
    """

    def __init__(self, faces: Chips, budget: int) -> None:
        self._faces = faces
        self._budget = self._left = budget
        self._kept: OrderedDict[int, Pixels] = OrderedDict()
        self._lock = threading.Lock()

    def chips(self, place: int) -> Pixels:
        with self._lock:
            kept = self._kept.get(place)
            if kept is not None:
                self._kept.move_to_end(place)
                return kept
        # Decoded without the lock: two threads may do it twice, which costs less than to wait for each other.
        chips = self._faces.chips(place)
        chips.setflags(write=False)
        with self._lock:
            if place not in self._kept and chips.nbytes <= self._budget:
                self._kept[place] = chips
                self._left -= chips.nbytes
                while self._left < 0:
                    _, longest_unused = self._kept.popitem(last=False)
                    self._left += longest_unused.nbytes
        return chips


@dataclass(frozen=True, eq=False)
class Labels:
    """What is known of each prepared face, by its place.

    Attributes:
        person: (n,) numbers of the people, from nought on, without a gap.
        is_document: (n,) whether it is a document's portrait.
        teacher: (n, looks, d) what the teacher says of it, or (n, 1, d) of all looks; none where nothing is distilled.
    """

    person: NDArray[np.int32]
    is_document: NDArray[np.bool_]
    teacher: NDArray[np.float32] | None = None


class BatchMaker:
    """Makes the batch of a step.

    Args:
        config: the run's.
        sampler: draws the pictures.
        faces: decode them.
        labels: what the losses are told.
    """

    def __init__(self, config: TrainingConfig, sampler: Sampler, faces: Chips, labels: Labels) -> None:
        self._config = config
        self._sampler = sampler
        self._faces = ChipCache(faces, config.data.cache_mb << 20)
        self._labels = labels

    def __call__(self, step: int) -> tuple[Pixels, Targets]:
        """Chips, (n, size, size, 3) or (n, 3, size, size, 3) for triplets, and the targets of the n."""
        places = self._sampler.batch(step)
        drawn = [self._chip(step, turn, int(place)) for turn, place in enumerate(places.reshape(-1))]
        chips = np.stack([chip for chip, _ in drawn])
        looks = np.array([look for _, look in drawn], np.intp).reshape(places.shape)
        return chips.reshape(*places.shape, *chips.shape[1:]), self._targets(places, looks)

    def _chip(self, step: int, turn: int, place: int) -> tuple[Pixels, int]:
        """A chip of the face, varied, and which look it was before; see ``core.score.look_vectors``."""
        views = self._faces.chips(place)
        rng = np.random.default_rng((self._config.run.seed, _VARIATION, step, turn))
        view = int(rng.integers(len(views))) if len(views) > 1 else 0
        mirrored = self._config.data.mirror and rng.random() < 0.5
        chip = views[view][:, ::-1] if mirrored else views[view]
        may_imitate = not bool(self._labels.is_document[place])
        return varied(chip, self._config.data, rng, may_imitate=may_imitate), view + len(views) * mirrored

    def _targets(self, places: Places, looks: Places) -> Targets:
        targets: dict[str, NDArray[np.float32] | NDArray[np.int32]] = {}
        for loss in self._config.loss.weights:
            if self._config.sampling.kind == TRIPLETS:
                targets[loss] = np.zeros(len(places), np.float32)
            elif loss == "distillation":
                if self._labels.teacher is None:
                    raise ValueError("to distil, the teacher's vectors are needed")
                # One for all looks, or one for each.
                targets[loss] = self._labels.teacher[places, looks if self._labels.teacher.shape[1] > 1 else 0]
            else:
                targets[loss] = self._labels.person[places]
        return targets


class Ahead(Generic[T]):
    """Makes things in threads before they are asked for; what comes out does not depend on how many there are.

    Asked for once or several times, in order or not, by one thread or several. To be closed.

    Args:
        make: by number; must not depend on anything else.
        last: there is nothing from this number on.
        workers: threads; nought makes each thing when it is asked for, in the thread that asks.
    """

    def __init__(self, make: Callable[[int], T], last: int, workers: int) -> None:
        self._make = make
        self._last = last
        self._depth = 2 * workers
        self._pool = ThreadPoolExecutor(workers, thread_name_prefix="batches") if workers else None
        self._futures: OrderedDict[int, Future[T]] = OrderedDict()
        self._lock = threading.Lock()
        self._seconds = 0.0
        self._made = 0

    @property
    def seconds_each(self) -> float:
        """Processor time that making one took, on average."""
        with self._lock:
            return self._seconds / max(1, self._made)

    def get(self, number: int) -> T:
        """What has that number."""
        if self._pool is None:
            return self._timed(number)
        with self._lock:
            for wanted in range(number, min(number + 1 + self._depth, self._last)):
                if wanted not in self._futures:
                    self._futures[wanted] = self._pool.submit(self._timed, wanted)
            future = self._futures[number]
            # Kept for a little while: Keras looks at the first batches before it begins.
            while len(self._futures) > 2 * self._depth + 2:
                self._futures.popitem(last=False)
        return future.result()

    def close(self) -> None:
        """Ends the threads; what is being made is finished, and nothing else begun."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def _timed(self, number: int) -> T:
        before = time.thread_time()
        thing = self._make(number)
        spent = time.thread_time() - before
        with self._lock:
            self._seconds += spent
            self._made += 1
        return thing
