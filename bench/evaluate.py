"""How fast pictures are embedded on all cores, beside what the decoder, the finder and the network alone would take.

The bare time is that of one process which does the same to the same pictures one after the other, on one thread; on
all cores it could be divided by their number. What is left is what starting workers, dealing out and collecting cost.

Run: python bench/evaluate.py FOLDER (searched for .jpg and .png files)
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

# Before numpy is imported: like the command itself.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import cv2

from facematch_gui.bulk.pool import usable_cores
from facematch_gui.core.finding import find_faces, most_prominent
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.score import embed_faces
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import sample_face
from facematch_gui.engines.loading import load_worker_networks
from facematch_gui.errors import PictureError
from facematch_gui.evaluation.pictures import embed_pictures
from facematch_gui.evaluation.shards import ShardStore

LEAST_RATIO = 0.7
LEAST_PICTURES = 7701 / 240
"""A second: the pictures of Labeled Faces in the Wild's View 2 in four minutes."""

CPU_TIMES = ("user", "system", "children_user", "children_system")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=400, help="pictures; 400 by default")
    options = parser.parse_args()
    found = sorted(file for file in options.folder.rglob("*") if file.suffix.lower() in {".jpg", ".png"})
    files = found[:: max(1, len(found) // options.most)][: options.most]
    cores = usable_cores()

    stages = Stopwatch(time.perf_counter)
    cpu = Stopwatch(time.process_time)
    networks = load_worker_networks()
    cv2.setNumThreads(1)
    bare = seconds(lambda: embed_one_by_one(files, networks, stages, cpu))
    for name, spent in stages.milliseconds.items():
        print(f"  {name}: {spent / len(files):.1f} ms a picture ({cpu.milliseconds[name] / len(files):.1f} of CPU)")
    print(f"bare, on one core: {len(files) / bare:.1f} pictures a second")

    with tempfile.TemporaryDirectory() as folder:
        store = ShardStore(Path(folder), "bench")
        before = os.times()
        whole = seconds(lambda: embed_pictures(files, load_worker_networks, store, quiet=True))
        after = os.times()
    print(f"on {cores} cores: {len(files) / whole:.1f} pictures a second (at least {LEAST_PICTURES:.0f} on two)")
    spent = sum(getattr(after, name) - getattr(before, name) for name in CPU_TIMES)
    print(f"CPU: {sum(cpu.milliseconds.values()) / 1000 / spent:.0%} of it is the bare work, whatever else runs here")
    print(f"that is {bare / cores / whole:.0%} of what {cores} cores could do (at least {LEAST_RATIO:.0%})")


def embed_one_by_one(files: Sequence[Path], networks: Networks, stages: Stopwatch, cpu: Stopwatch) -> None:
    """Decodes, finds, aligns and embeds each picture; all that an embedding needs, and nothing else."""
    unread = Stopwatch(time.perf_counter)
    for file in files:
        try:
            with stages.stage("decode"), cpu.stage("decode"):
                picture = load_picture(file)
            with stages.stage("find"), cpu.stage("find"):
                search = find_faces(picture, networks.finder)
        except PictureError:
            continue
        with stages.stage("align and assess"), cpu.stage("align and assess"):
            sample = sample_face(search, most_prominent(search), unread)
        with stages.stage("embed"), cpu.stage("embed"):
            embed_faces(networks.embedder, sample.chips[None])


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
