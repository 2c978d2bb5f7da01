"""What feeding a training step costs, as a share of the step.

Run: python bench/train_input.py [--prepared FOLDER] [--steps N] [RECIPE ...]

Two figures, each a ratio. The processor time that one thread takes to draw, decode, vary and put together a batch,
against the processor time of a step: the first time the chips are decoded, afterwards they are in memory. And the time
of a step that is fed so, against that of one which is given the same batch again and again; both kinds take turns, so
that other programs slow down both alike. Without a prepared folder, faces of noise are made, which compress worse than
real ones.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.dataset.prepared import PreparedFaces, read_prepared, write_prepared
from facematch_gui.training.config import load_config
from facematch_gui.training.feed import BatchMaker, Labels
from facematch_gui.training.plan import RunPlan, plan_run

MOST_SHARE = 0.10
"""What may be spent on the input."""
WARM_UP, TURNS = 3, 4


def main() -> None:
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("recipes", nargs="*", default=["original", "best"], metavar="RECIPE")
    parser.add_argument("--prepared", type=Path, metavar="FOLDER", help="faces of 96 pixels")
    parser.add_argument("--steps", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        faces = _noise(Path(scratch)) if options.prepared is None else read_prepared(options.prepared)
        for recipe in options.recipes:
            _measure(recipe, faces, options.steps)
    print(f"at most {MOST_SHARE:.0%} of a step are asked for")


def _measure(recipe: str, faces: PreparedFaces, steps: int) -> None:
    config = load_config(recipe, changes=["validation.metric=loss", "network.start=random", "network.trainable=all"])
    plan = plan_run(config, faces)
    make = _maker(plan)
    first = _seconds_a_batch(make, range(2 * steps))
    later = _seconds_a_batch(make, range(2 * steps, 4 * steps))
    fed, alone, processor = _seconds_a_step(plan, make, steps)
    print(
        f"{recipe}: a batch takes {first * 1000:.1f} ms of a processor at first and {later * 1000:.1f} ms later, "
        f"a step {processor * 1000:.0f} ms: {first / processor:.1%} and {later / processor:.1%}; "
        f"a step that is fed takes {fed / alone:.3f} times one that is not "
        f"({fed * 1000:.0f} and {alone * 1000:.0f} ms), load {os.getloadavg()[0]:.1f}",
        flush=True,
    )


def _maker(plan: RunPlan) -> BatchMaker:
    person = np.unique(plan.faces.identity, return_inverse=True)[1].astype(np.int32)
    teacher = np.random.default_rng(0).standard_normal((len(person), 1, 128)).astype(np.float32)
    return BatchMaker(plan.config, plan.sampler, plan.faces, Labels(person, plan.faces.is_document, teacher))


def _seconds_a_batch(make: BatchMaker, steps: range) -> float:
    before = time.thread_time()
    for step in steps:
        make(step)
    return (time.thread_time() - before) / len(steps)


def _seconds_a_step(plan: RunPlan, make: BatchMaker, steps: int) -> tuple[float, float, float]:
    """Medians over some steps of ``fit``: fed, given the same batch, and the latter's processor time on average."""
    import keras

    from facematch_gui.training import devices
    from facematch_gui.training.batches import Batches
    from facematch_gui.training.learner import build_learner
    from facematch_gui.training.networks import build_network

    class Clock(keras.callbacks.Callback):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.ends: list[tuple[float, float]] = []

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:  # noqa: ARG002 - Keras' own signature
            self.ends.append((time.perf_counter(), time.process_time()))

    class Same(keras.utils.PyDataset):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self._batch = make(0)

        @property
        def num_batches(self) -> int:
            return WARM_UP + steps

        def __getitem__(self, index: int) -> Any:
            chips, targets = self._batch
            return chips, dict(targets)

    devices.set_up(plan.config.run)
    learner = build_learner(plan.config, build_network(plan.config.network.architecture), plan.people)
    spent: dict[type, list[Any]] = {Batches: [], Same: []}
    for turn in range(2 * TURNS):
        clock = Clock()
        feed = Same() if turn % 2 else Batches(make, 0, WARM_UP + steps, plan.config.run.workers)
        try:
            learner.fit(feed, callbacks=[clock], verbose=0, shuffle=False)
        finally:
            if isinstance(feed, Batches):
                feed.close()
        spent[type(feed)].append(np.diff(clock.ends[WARM_UP - 1 :], axis=0))
    fed, alone = (np.concatenate(spent[kind]) for kind in (Batches, Same))
    return float(np.median(fed[:, 0])), float(np.median(alone[:, 0])), float(alone[:, 1].mean())


def _noise(folder: Path, people: int = 120, pictures: int = 6) -> PreparedFaces:
    rng = np.random.default_rng(0)
    chips: list[Pixels] = [rng.integers(0, 256, (1, 96, 96, 3)).astype(np.uint8) for _ in range(people * pictures)]
    identity = np.repeat(np.arange(people), pictures)
    return write_prepared(
        folder / "faces",
        ChipRecipe(size=96, scales=(1.0,)),
        chips,
        identity.tolist(),
        (identity % 10).tolist(),
        [place % pictures == 0 for place in range(len(chips))],
        ["train"] * len(chips),
    )


if __name__ == "__main__":
    main()
