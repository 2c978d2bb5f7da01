"""How fast the records are verified, in what memory, and how the verifier that needs only Python compares.

The records are as real checks make them, a tenth with faces, a tenth decided by people, and a tenth erased. The plain
SHA-256 of as many bytes as the entries hold stands beside them.

Run: python bench/records_verify.py [--checks 100000] [--folder FOLDER]
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from facematch_gui.errors import PictureSide
from facematch_gui.paths import resource as resource_file
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.storage.anchor import FILE as ANCHOR_FILE
from facematch_gui.records.storage.anchor import Anchor
from facematch_gui.records.storage.database import FILE, open_local
from facematch_gui.records.storage.ledger import Draft, Lookup, append
from facematch_gui.records.store import Store, utc_now
from facematch_gui.records.values import Kind, RecordedVerdict, State
from facematch_gui.settings.record_rules import RecordRules

AT_ONCE = 1_000
FACE_BYTES = 20_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checks", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="on the disk that is measured")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name) / "records"
        ring = KeyRing.new(datetime.now(UTC))
        rules = RecordRules(desk_name="Bench", crops=True)
        store = Store(open_local(folder).engine, ring, Anchor(folder / ANCHOR_FILE), utc_now, rules, folder)
        for begin in range(0, options.checks, AT_ONCE):
            append(store, list(_drafts(begin)))
        _measure(store)
        store.engine.dispose()
        _measure_script(folder)


def _drafts(begin: int) -> Iterator[Draft]:
    """A thousand checks, then the decisions about some and the receipt of others."""
    for number in range(begin, begin + AT_ONCE):
        verdict = RecordedVerdict.REVIEW if number % 10 == 1 else RecordedVerdict.MATCH
        crops: Mapping[PictureSide, bytes] = {}
        if number % 10 == 2:
            crops = {"selfie": os.urandom(FACE_BYTES), "document": os.urandom(FACE_BYTES)}
        facts = {
            "verdict": verdict, "score": 4.25, "desk": "Bench", "program": "1.0", "model_sha256": "0" * 64,
            "quality": {side: {f"measure{each}": 0.1234 for each in range(12)} for side in ("selfie", "document")},
        }  # fmt: skip
        case, state = f"Case {number}", State.WAITING if number % 10 == 1 else State.CLOSED
        lookup = Lookup(verdict, state, "Bench", 4.25, case, "An officer")
        payload = {"case": case, "officer": "An officer"}
        yield Draft(Kind.CHECK, facts, payload, crops, record=f"{number:032x}", lookup=lookup)
    for number in range(begin + 1, begin + AT_ONCE, 10):
        decision = {"same_person": True, "opinion": 1, "override": False, "was": "waiting", "state": "decided"}
        yield Draft(Kind.DECISION, decision, {"officer": "Another", "reason": "The ears"}, about=f"{number:032x}")
    erased = [f"{number:032x}" for number in range(begin + 3, begin + AT_ONCE, 10)]
    yield Draft(Kind.ERASURE, {"scope": "records", "records": erased, "reason": "expired"})


def _measure(store: Store) -> None:
    before = _peak_mib()
    begun = time.perf_counter()
    verified = verify(store, store.anchor.heads() if store.anchor else ())
    seconds = time.perf_counter() - begun
    print(f"{verified.entries:,} entries, {verified.erased:,} erased: {len(verified.problems)} problems")
    print(f"with seals, contents and index  {seconds:8.1f} s {verified.entries / seconds:10,.0f} entries a second")
    print(f"more memory at the most than before  {_peak_mib() - before:.0f} MiB")
    begun = time.perf_counter()
    size = (store.folder / FILE).stat().st_size
    with (store.folder / FILE).open("rb") as stream:
        hashlib.file_digest(stream, "sha256")
    plain = time.perf_counter() - begun
    times = seconds / plain
    print(f"SHA-256 of the file, {size >> 20:,} MiB  {plain:8.1f} s; to verify takes {times:.0f} times that")


def _measure_script(folder: Path) -> None:
    command = [sys.executable, "-I", "-S", str(resource_file("verify_records.py")), str(folder / FILE)]
    begun = time.perf_counter()
    answer = subprocess.run(
        [*command, "--anchor", str(folder / ANCHOR_FILE)], capture_output=True, text=True, check=True
    )
    print(f"without the program  {time.perf_counter() - begun:8.1f} s: {answer.stdout.strip()}")
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"its memory at the most  {children:.0f} MiB")


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
