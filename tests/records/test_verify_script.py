"""The verifier that needs only Python finds the same as the program, by a way of its own."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from facematch_gui.records.chain import GENESIS
from facematch_gui.records.walking import Entry
from tests.records.tampering import CASES, CHAIN, GOOD, Tampering, change, end_of, forge, remove

SCRIPT = Path(__file__).parents[2] / "resources" / "verify_records.py"


def write_facts(file: Path, entries: Sequence[Entry], head: tuple[int, str] | None = None) -> Path:
    """The entries as 'facematch records export-chain' writes them."""
    head_seq, head_hash = head or end_of(GOOD)
    lines = [{"chain": CHAIN, "head_seq": head_seq, "head_hash": head_hash, "sent_seq": 0, "sent_hash": ""}]
    for entry in entries:
        header = vars(entry.header)
        digests = {f"{name}_sha256": header[name] for name in ("facts", "payload", "crops")}
        lines.append({**header, **digests, "hash": entry.hash, "facts": None})
    file.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    return file


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """The script in a Python that has no package at all."""
    command = [sys.executable, "-I", "-S", str(SCRIPT), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)


def found(output: str) -> list[tuple[str, int]]:
    problems = []
    for line in output.splitlines():
        code, _, words = line.partition(": ")
        if code.replace("_", "").isalpha() and "entr" in words:
            problems.append((code, int(words.split("entr")[1].split()[1])))
    return sorted(problems)


@pytest.fixture(scope="module")
def script() -> Any:
    """The script as a module, which spares a process for each case."""
    spec = importlib.util.spec_from_file_location("verify_records", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def problems_of(script: Any, file: Path, anchored: dict[str, dict[int, str]] | None = None) -> list[tuple[str, int]]:
    """What it finds of the chain; the entries of these tests have no contents."""
    database, has_all = script.open_records(file)
    with closing(database):
        report = script.verify(database, has_all, anchored or {})
    return sorted((code, number) for _, number, code, _ in report.problems)


def test_good_facts_are_good(tmp_path: Path) -> None:
    file = write_facts(tmp_path / "chain.jsonl", GOOD)
    (tmp_path / "anchor.txt").write_text(f"{CHAIN} 7 {GOOD[6].hash} 2026-03-14T09:26:53.000000Z\n")
    answer = run(file, "--anchor", tmp_path / "anchor.txt")
    assert answer.stdout == "30 entries, 1 chains, 1 noted heads: no problems\n"
    assert answer.stderr == ""
    assert answer.returncode == 0


@pytest.mark.parametrize(("tamper", "expected"), CASES)
def test_what_was_done_is_named(
    script: Any, tmp_path: Path, tamper: Tampering, expected: list[tuple[str, int]]
) -> None:
    file = write_facts(tmp_path / "chain.jsonl", tamper(list(GOOD)))
    assert problems_of(script, file) == sorted(expected)
