"""A warm process: whole pairs by picture size, and the embedding beside dlib's published time.

Run: python bench/pair.py
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bench.pictures import SIZES, write_pair
from facematch_gui.core.image import load_pictures
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import verify
from facematch_gui.engines.loading import load_networks

ROUNDS = 30
MOST = {"12 megapixels": 250, "640x480": 80}
DLIB_MS = 72.0
"""dlib 20.0.1's own network on two cores, milliseconds a face, as published in docs/decisions.md."""


def main() -> None:
    networks = load_networks("litert", "cpu")
    medians = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, size in SIZES.items():
            pair = write_pair(Path(folder), size)

            def check(pair: tuple[Path, Path] = pair) -> None:
                verify(*load_pictures(pair[:1], pair[1]), networks, Stopwatch(time.perf_counter))

            medians[name] = median_ms(check)
            print(f"a pair of {name}, read and verified: {medians[name]:.0f} ms (at most {MOST[name]})")
    large, small = medians.values()
    print(f"12 megapixels cost {large / small:.2f} times what 640x480 costs, reading included")
    chips = np.random.default_rng(0).integers(0, 256, (16, 150, 150, 3), np.uint8)
    for count in (1, 4, 16):
        spent = median_ms(lambda count=count: networks.embedder.embed(chips[:count])) / count  # type: ignore[misc]
        print(f"embedding, batch of {count}: {spent:.1f} ms a face, {DLIB_MS / spent:.1f} times dlib (at least 4)")


def median_ms(work: Callable[[], object]) -> float:
    for _ in range(3):
        work()
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


if __name__ == "__main__":
    main()
