"""Kills ``facematch batch --record`` at random moments, starts it again, and looks each time what is recorded.

Every row that stands in the results must be recorded, once and under its own case, with the verdict of its row; nothing
may be half-written; and the chain must verify. A quarter is killed while it starts, the others while they check rows.

Run: python bench/records_kill.py [--kills 200] [--seed 1] [--workers 1]
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from bench.pictures import write_pair
from facematch_gui.records.archive import Archive
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import read_crops, read_payload
from facematch_gui.records.storage.schema import CHAINS, LOOKUP
from facematch_gui.settings.record_rules import RecordRules

ROOT = Path(__file__).resolve().parent.parent
RULES = RecordRules(desk_name="Bench", crops=True, key="file")
POLICY = '[records]\ndesk_name = "Bench"\ncrops = true\nkey = "file"\n'
SIZE = (320, 240)
ROWS = 100_000
"""More than are checked before the last kill."""
LONGEST_RUN = 2.0
"""Seconds from the first new row until the program is killed, at most."""
STARTING_SHARE = 0.25
VERIFIED_EVERY = 10
PATIENCE = 120.0


@dataclass(frozen=True)
class Place:
    """Where a run reads and writes.

    Attributes:
        data: the program's data folder.
    """

    roster: Path
    results: Path
    policy: Path
    data: Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as name:
        place = _prepare(Path(name))
        starting = recorded = ahead = 0
        for kill in range(1, options.kills + 1):
            in_the_middle = _run_and_kill(place, options.workers, chance)
            starting += not in_the_middle
            recorded, rows = _look(place, verified=kill % VERIFIED_EVERY == 0 or kill == options.kills)
            ahead += recorded > rows
            print(f"\r{kill} of {options.kills} kills, {recorded} checks recorded", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    print(f"killed {options.kills} times, {starting} of them while starting; {recorded} checks recorded")
    print(f"after {ahead} of the kills a check was recorded whose row had not been written yet; it was not lost")
    print("no row without its record, none recorded twice, none half-written, and the chain verifies")


def _prepare(folder: Path) -> Place:
    selfie, document = write_pair(folder, SIZE)
    place = Place(folder / "roster.csv", folder / "results.csv", folder / "policy.toml", folder / "data")
    place.policy.write_text(POLICY)
    with place.roster.open("w", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(("id", "selfie", "document"))
        # One in five is refused.
        table.writerows((f"Case {n}", selfie.name if n % 5 else "missing.jpg", document.name) for n in range(ROWS))
    return place


def _run_and_kill(place: Place, workers: int, chance: random.Random) -> bool:
    """Starts the run, kills it at a random moment, and tells whether it had come to new rows by then."""
    words = ["batch", place.roster, "--out", place.results, "--record", "--policy", place.policy]
    command = [sys.executable, "-m", "facematch_gui", *map(str, words), "--workers", str(workers)]
    size = place.results.stat().st_size if place.results.exists() else 0
    began = time.monotonic()
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env={**os.environ, "FACEMATCH_DATA": str(place.data)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as process:
        if chance.random() < STARTING_SHARE:
            time.sleep(chance.uniform(0, 3.0))
        else:
            while not (place.results.exists() and place.results.stat().st_size > size):
                _require(process.poll() is None, "the run has ended by itself")
                _require(time.monotonic() - began < PATIENCE, "the run comes to no row")
                time.sleep(0.02)
            time.sleep(chance.uniform(0, LONGEST_RUN))
        process.kill()
        process.wait()
        # Its workers end by themselves, but not at once.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    return place.results.exists() and place.results.stat().st_size > size


def _look(place: Place, verified: bool) -> tuple[int, int]:
    """Makes sure that the records have every row of the results, whole; returns how many there are of either."""
    if not (place.data / "records").is_dir():
        return 0, 0
    archive = Archive.open(place.data / "records", RULES)
    try:
        _require(not archive.notices(), "a killed run has damaged the database")
        verdicts, incomplete = _recorded(archive)
        _require(incomplete == 0, "a check is half-written")
        rows = _rows(place.results)
        lost = [case for case, verdict in rows.items() if verdicts.get(case) != [verdict or "refused"]]
        _require(not lost, f"{len(lost)} rows are not recorded as they are, or twice")
        _require(max(map(len, verdicts.values()), default=1) == 1, "a row was recorded twice")
        if verified:
            found = archive.verify()
            _require(not found.problems, f"the chain does not verify: {Counter(p.code for p in found.problems)}")
    finally:
        archive.close()
    return len(verdicts), len(rows)


def _recorded(archive: Archive) -> tuple[dict[str, list[str]], int]:
    """The verdicts recorded under each case, and how many of the newest checks lack something."""
    verdicts: dict[str, list[str]] = {}
    incomplete = 0
    store = archive.local
    with reading(store.engine) as connection:
        _require(len(connection.execute(select(CHAINS)).all()) == 1, "there is more than one chain")
        for row in connection.execute(select(LOOKUP)).all():
            payload = read_payload(connection, store.ring, row.record)
            incomplete += payload is None
            verdicts.setdefault(payload["case"] if payload else "", []).append(row.verdict)
            if row.has_crops:
                incomplete += len(read_crops(connection, store.ring, row.record)) != 2
    return verdicts, incomplete


def _rows(results: Path) -> dict[str, str]:
    """The verdict of each whole row, by its case; empty for a refused one."""
    if not results.exists():
        return {}
    whole = results.read_bytes().rpartition(b"\n")[0].decode("utf-8-sig")
    return {row["id"]: row["verdict"] for row in csv.DictReader(whole.splitlines())}


def _require(is_so: bool, otherwise: str) -> None:
    if not is_so:
        sys.exit(f"\n{otherwise}")


if __name__ == "__main__":
    main()
