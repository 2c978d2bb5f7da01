"""The batch command beside the bare decoder and networks in as many processes, and its memory over a long run.

Bare is: read both pictures, find the face in each, cut the chips, embed them; no list, no results, no quality, no
verdict. Both take the same rows in the same run, bare half before and half after, so that a busy machine is busy for
both; the batch's time includes the start of its workers. One row in twenty names a picture that is broken or missing.

Run: python bench/batch.py [--rows 10000] [--size 640x480] [--workers N]
"""

from __future__ import annotations

import argparse
import csv
import multiprocessing
import multiprocessing.synchronize
import os
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np

from bench.pictures import write_pair
from facematch_gui.batch.summary import Summary
from facematch_gui.bulk.pool import usable_cores
from facematch_gui.commands.batch import open_run
from facematch_gui.core.alignment import align_views
from facematch_gui.core.finding import choose_face, find_faces
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.score import embed_faces
from facematch_gui.engines.loading import load_worker_networks
from facematch_gui.errors import PictureError

LEAST_SHARE = 0.7
ONE_BROKEN_IN = 20
VARIANTS = 8
"""Different copies of each picture; more would measure the disk."""
STAGES = 5

Row = tuple[str, Path, Path]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=300)
    parser.add_argument("--size", default="640x480")
    parser.add_argument("--workers", type=int, default=usable_cores())
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = make_rows(folder, options.rows, (width, height))
        half = len(rows) // 2
        used = [processor_seconds()]
        before = bare_seconds(rows[:half], options.workers)
        used.append(processor_seconds())
        batch = batch_seconds(folder, rows, options.workers)
        used.append(processor_seconds())
        after = bare_seconds(rows[half:], options.workers)
        used.append(processor_seconds())
    bare_rate, batch_rate = len(rows) / (before + after), len(rows) / batch
    bare_used, batch_used = used[1] - used[0] + used[3] - used[2], used[2] - used[1]
    bare_ms, batch_ms = (seconds / len(rows) * 1000 for seconds in (bare_used, batch_used))
    print(f"{len(rows)} rows of {options.size}, one in {ONE_BROKEN_IN} broken, {options.workers} processes")
    print(f"bare decoder and networks: {bare_rate:.1f} rows a second; batch: {batch_rate:.1f}")
    print(f"processor time a row: {bare_ms:.1f} ms bare, {batch_ms:.1f} ms batch")
    print(f"batch does {batch_rate / bare_rate:.0%} of what is possible (at least {LEAST_SHARE:.0%})")


def make_rows(folder: Path, count: int, size: tuple[int, int]) -> list[Row]:
    """Rows whose pictures lie in the folder, every twentieth with one that is empty, cut off, text, or missing."""
    pair = write_pair(folder, size)
    pairs = []
    for number in range(VARIANTS):
        copies = [folder / f"{side}-{number}.jpg" for side in ("selfie", "document")]
        for source, copy in zip(pair, copies, strict=True):
            copy.write_bytes(source.read_bytes())
        pairs.append((copies[0], copies[1]))
    broken = [folder / f"broken-{kind}.jpg" for kind in ("empty", "cut", "text", "missing")]
    broken[0].write_bytes(b"")
    broken[1].write_bytes(pair[0].read_bytes()[:2000])
    broken[2].write_text("no picture")
    rows: list[Row] = []
    for number in range(count):
        selfie, document = pairs[number % VARIANTS]
        if number % ONE_BROKEN_IN == ONE_BROKEN_IN - 1:
            selfie = broken[number // ONE_BROKEN_IN % len(broken)]
        rows.append((f"{number:06}", selfie, document))
    return rows


def processor_seconds() -> float:
    """What this process and those it has waited for have used, their start included; other programs do not matter."""
    return sum(os.times()[:4])


# -- batch -------------------------------------------------------------------------------------------------------------


def batch_seconds(folder: Path, rows: Sequence[Row], workers: int) -> float:
    """How long the whole run takes; prints what came of it and how much memory it took along the way."""
    roster, results = folder / "roster.csv", folder / "results.csv"
    with roster.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([("id", "selfie", "document"), *rows])
    summary = Summary()
    start = time.perf_counter()
    with open_run(roster, results, workers=workers) as run:
        run.resume(lambda _: None)
        for done in run.rows():
            summary.count(done.outcome)
            if (done.number + 1) % max(1, len(rows) // STAGES) == 0:
                print(f"after {done.number + 1:6} rows: {memory_words()}")
    spent = time.perf_counter() - start
    with results.open(encoding="utf-8", newline="") as stream:
        ids = [row["id"] for row in csv.DictReader(stream)]
    if ids != [row[0] for row in rows]:
        raise SystemExit("the results are not the list's rows in order")
    print(f"answers: {summary.as_json()['verdicts']}, refusals: {summary.as_json()['refusals']}")
    return spent


def memory_words() -> str:
    """Resident memory of this process and of its workers, in MB."""
    ours = resident_mb(os.getpid())
    theirs = sorted(resident_mb(child.pid) for child in multiprocessing.active_children() if child.pid)
    return f"{ours:.0f} MB here, {' + '.join(f'{size:.0f}' for size in theirs)} MB in workers"


def resident_mb(process: int) -> float:
    with suppress(OSError):
        pages = int(Path(f"/proc/{process}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


# -- bare --------------------------------------------------------------------------------------------------------------


def bare_seconds(rows: Sequence[Row], workers: int) -> float:
    """How long the decoder and the networks alone take for the rows, their start not counted."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(workers + 1)
    processes = [context.Process(target=work_bare, args=(rows[part::workers], barrier)) for part in range(workers)]
    for process in processes:
        process.start()
    barrier.wait()
    start = time.perf_counter()
    for process in processes:
        process.join()
    return time.perf_counter() - start


def work_bare(rows: Sequence[Row], barrier: multiprocessing.synchronize.Barrier) -> None:
    cv2.setNumThreads(1)
    networks = load_worker_networks()
    check_bare(networks, rows[0])
    barrier.wait()
    for row in rows:
        check_bare(networks, row)


def check_bare(networks: Networks, row: Row) -> None:
    with suppress(PictureError):
        chips = []
        for file in row[1:]:
            picture = load_picture(file)
            search = find_faces(picture, networks.finder)
            chips.append(align_views(search.picture.pixels, choose_face(search)))
        embed_faces(networks.embedder, np.stack(chips))


if __name__ == "__main__":
    main()
