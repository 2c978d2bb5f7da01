"""What recording adds to a check: making the record of a verification, both faces included, and keeping it durably.

Beside it stand the check itself, and what the disk alone takes to write as many bytes for good. Each round does one of
each, so that a busy machine is busy for all. Before that, as many records are there as ``--among`` says.

Run: python bench/records_write.py [--rounds 300] [--among 20000] [--folder FOLDER]
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from bench.pictures import write_pair
from facematch_gui.core.image import load_pictures
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import Verification, verify
from facematch_gui.engines.loading import load_networks
from facematch_gui.records.archive import Archive
from facematch_gui.records.checks import RecordMaker
from facematch_gui.records.storage.keeping import check_draft
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.values import CheckRecord, State
from facematch_gui.settings import SitePolicy
from facematch_gui.settings.record_rules import RecordRules

MOST_MS = 20.0
SIZE = (1920, 1080)
AT_ONCE = 500


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--among", type=int, default=20_000, help="records that are there before")
    parser.add_argument(
        "--folder", type=Path, help="on the disk that is measured; by default the one for temporary files"
    )
    options = parser.parse_args()
    rules = RecordRules(desk_name="Bench", crops=True, key="file")
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        archive = Archive.open(folder / "records", rules)
        make = RecordMaker.of_site(SitePolicy(records=rules), "desk", "An officer")
        check = _checking(folder)
        answer = check()
        _fill(archive, make(answer, "Case"), options.among)
        _measure(archive, make, check, answer, folder / "bare", options.rounds)
        archive.close()


def _checking(folder: Path) -> Callable[[], Verification]:
    networks = load_networks("litert", "cpu")
    selfie, document = write_pair(folder, SIZE)
    return lambda: verify(*load_pictures([selfie], document), networks, Stopwatch(time.perf_counter))


def _fill(archive: Archive, check: CheckRecord, count: int) -> None:
    """Records without faces, many in a transaction."""
    bare = CheckRecord(check.verdict, check.facts, check.case, check.officer)
    for begin in range(0, count, AT_ONCE):
        many = min(AT_ONCE, count - begin)
        append(archive.local, [check_draft(bare, os.urandom(16).hex(), State.CLOSED) for _ in range(many)])


def _measure(
    archive: Archive, make: RecordMaker, check: Callable[[], object], answer: Verification, bare: Path, rounds: int
) -> None:
    made, kept, checked, written = [], [], [], []
    content = b"\xa5" * sum(map(len, make(answer, "Case").crops.values()))
    with bare.open("wb") as stream:
        for number in range(rounds):
            checked.append(_milliseconds(check))
            begin = time.perf_counter()
            record = make(answer, f"Case {number}")
            made.append((time.perf_counter() - begin) * 1000)
            kept.append(_milliseconds(lambda record=record: archive.keep(record)))  # type: ignore[misc]

            def write() -> None:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())

            written.append(_milliseconds(write))
    added = [sum(both) for both in zip(made, kept, strict=True)]
    print(f"{rounds} checks recorded with two faces of {len(content) / 2 / 1024:.0f} KiB, on {os.cpu_count()} cores")
    print(f"making a record: {_told(made)}")
    print(f"keeping it: {_told(kept)}")
    print(f"both: {_told(added)} (at most {MOST_MS:.0f} ms)")
    print(f"the disk alone, as many bytes: {_told(written)}; keeping takes {_ratio(kept, written):.1f} times as long")
    print(f"the check itself: {_told(checked)}; recording adds {_ratio(added, checked):.0%}")


def _milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _told(times: Sequence[float]) -> str:
    slow = statistics.quantiles(times, n=20)[-1]
    return f"{statistics.median(times):.1f} ms, {slow:.1f} ms for one in twenty, {max(times):.1f} ms at most"


def _ratio(these: Sequence[float], those: Sequence[float]) -> float:
    return statistics.median(these) / statistics.median(those)


if __name__ == "__main__":
    main()
