"""``facematch batch ROSTER --out RESULTS``: every row of a list checked, resumable, with a summary at the end."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from facematch_gui.commands import exits
from facematch_gui.commands.options import add_opening, positive

if TYPE_CHECKING:
    from facematch_gui.batch.recording import Recording
    from facematch_gui.batch.run import BatchRun
    from facematch_gui.batch.summary import Summary


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser(
        "batch",
        help="check every row of a list",
        description="Checks every row of a list (CSV with the columns id, selfie, document; several selfies of one "
        "person in a cell are parted by '|') and writes a row of results for each, in the same order. A run that was "
        "interrupted goes on where it stopped when it is started again with the same files.",
    )
    parser.add_argument("roster", type=Path, metavar="ROSTER", help="the list")
    parser.add_argument("--out", type=Path, required=True, metavar="RESULTS", help="the results file (CSV)")
    parser.add_argument(
        "--root", type=Path, metavar="FOLDER", help="what the list's paths are relative to; by default its own folder"
    )
    parser.add_argument("--restart", action="store_true", help="forget what an earlier run put into the results file")
    parser.add_argument("--workers", type=positive, metavar="N", help="processes; by default one for each core")
    parser.add_argument("--record", action="store_true", help="record each check, under the row's id as its case")
    parser.add_argument("--json", action="store_true", help="print the summary in JSON")
    add_opening(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    import time

    from facematch_gui.batch.summary import Summary

    started = time.perf_counter()
    summary = Summary()
    with _stop_on_interrupt() as stop, _recording(options) as recording:
        with open_run(
            options.roster,
            options.out,
            root=options.root,
            restart=options.restart,
            policy=options.policy,
            workers=options.workers,
            recording=recording,
        ) as batch:
            kept = batch.resume(lambda done: summary.count(done.outcome))
            if kept:
                print(f"Continuing: {kept:,} of {batch.total:,} rows were already done.", file=sys.stderr, flush=True)
            _work(batch, kept, summary, stop)
        seconds = time.perf_counter() - started
        _report(summary, batch.total, kept, seconds, options.json)
    return exits.SUCCESS if summary.rows == batch.total else exits.INTERRUPTED


def open_run(
    roster: Path,
    results: Path,
    *,
    root: Path | None = None,
    restart: bool = False,
    policy: Path | None = None,
    workers: int | None = None,
    recording: Recording | None = None,
) -> BatchRun:
    """Opens a list and its results file with the site's policy and the model in use.

    Args:
        recording: how each row is recorded; without it, none is.

    Raises:
        FaceMatchError: the list, the results file, the policy or a model cannot be used.
    """
    from functools import partial

    from facematch_gui.batch.check import Checker
    from facematch_gui.batch.provenance import provenance, run_identity
    from facematch_gui.batch.roster import read_roster
    from facematch_gui.batch.run import BatchRun, open_results
    from facematch_gui.engines.installed import model_in_use
    from facematch_gui.engines.loading import load_worker_networks
    from facematch_gui.settings import load_policy

    points = load_policy(policy)
    checks = read_roster(roster)
    folder = (root or roster.parent).absolute()
    # Loaded once here too: a model that cannot be used must end the run before it touches the results.
    make_networks = partial(load_worker_networks, model_in_use().folder)
    info = make_networks().embedder.info
    made_with = provenance(checks.sha256, folder, info, points, recorded=recording is not None)
    opened = open_results(results, checks, made_with, restart)
    if recording is None:
        return BatchRun(checks, opened, Checker(folder, points), make_networks, workers)
    keep = partial(recording.keep_row, run_identity(results))
    return BatchRun(checks, opened, Checker(folder, points, recording.make), make_networks, workers, keep)


@contextmanager
def _recording(options: argparse.Namespace) -> Iterator[Recording | None]:
    """How the command's rows are recorded; the records stay open meanwhile."""
    if not options.record:
        yield None
        return
    from facematch_gui.batch.recording import Recording
    from facematch_gui.commands.records_open import opened
    from facematch_gui.records.checks import RecordMaker
    from facematch_gui.settings import load_site_policy

    with opened(options) as (archive, who):
        make = RecordMaker.of_site(load_site_policy(options.policy), "list", who.name)
        yield Recording(make, archive.keep)


def _work(batch: BatchRun, kept: int, summary: Summary, stop: threading.Event) -> None:
    from facematch_gui.bulk.progress import with_progress

    with suppress(KeyboardInterrupt), closing(batch.rows(stop.is_set)) as rows:
        for done in with_progress(rows, batch.total, unit=" rows", done=kept):
            summary.count(done.outcome)


@contextmanager
def _stop_on_interrupt() -> Iterator[threading.Event]:
    """Ctrl+C and a polite request to end finish the rows at hand first; a second Ctrl+C does not wait for them."""
    stop = threading.Event()

    def ask(number: int, _frame: object) -> None:
        if stop.is_set() and number == signal.SIGINT:
            raise KeyboardInterrupt
        stop.set()

    if threading.current_thread() is not threading.main_thread():
        yield stop
        return
    before = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield stop
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# -- the summary -------------------------------------------------------------------------------------------------------


def _report(summary: Summary, total: int, kept: int, seconds: float, as_json: bool) -> None:
    rate = (summary.rows - kept) / seconds if seconds else 0.0
    if as_json:
        figures = {
            **summary.as_json(),
            "total": total,
            "complete": summary.rows == total,
            "kept": kept,
            "seconds": round(seconds, 3),
            "rows_per_second": round(rate, 2),
        }
        exits.say(json.dumps(figures))
    else:
        exits.say(in_words(summary, total, kept, seconds, rate))


def in_words(summary: Summary, total: int, kept: int, seconds: float, rate: float) -> str:
    """What came of the run, a line for each verdict and for each code of a refusal."""
    figures = summary.as_json()
    lines = [f"{summary.rows:,} of {total:,} rows in {duration(seconds)} ({rate:.1f} rows a second)"]
    if kept:
        lines[0] += f"; {kept:,} of them were done before"
    lines += [f"  {name.replace('_', ' '):<10} {count:>9,}" for name, count in figures["verdicts"].items()]
    if figures["refusals"]:
        lines.append("Rows without a verdict, by the status in the results:")
        lines += [f"  {code:<20} {count:>9,}" for code, count in figures["refusals"].items()]
    if summary.rows < total:
        lines.append("Interrupted. Start it again with the same files to go on.")
    return "\n".join(lines)


def duration(seconds: float) -> str:
    """Such as ``2 h 5 min``, ``3 min 7 s`` or ``4.2 s``."""
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
