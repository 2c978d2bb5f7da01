"""The verifier that needs only Python finds the same as the program, by a way of its own."""

from __future__ import annotations

import importlib.util
import json
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.records.backups.backup import back_up, restore
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.chain_export import export_chain
from facematch_gui.records.proof.walking import ChainWalk, Entry
from facematch_gui.records.rules.decisions import decide
from facematch_gui.records.storage.anchor import FILE as ANCHOR_FILE
from facematch_gui.records.storage.beginning import begin_chain
from facematch_gui.records.storage.damage import SetAside
from facematch_gui.records.storage.database import FILE
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.store import Store
from facematch_gui.records.values import Decision, Person, RecordedVerdict
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import BEGIN, Clock, check_draft, make_store
from tests.records.sample_records import ADMINISTRATOR
from tests.records.tampering import CASES, CHAIN, GOOD, Tampering, end_of, forged, renumbered

OPINIONS = {RecordedVerdict.REVIEW: "1", RecordedVerdict.MATCH: "2"}
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
        if words.startswith("chain "):
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


def test_heads_that_contradict_each_other_agree_with_nothing(script: Any, tmp_path: Path) -> None:
    """Whichever comes last: an older database was put in place and written to."""
    anchor = tmp_path / "anchor.txt"
    for hashes in ((GOOD[8].hash, "f" * 64), ("f" * 64, GOOD[8].hash)):
        anchor.write_text("".join(f"{CHAIN} 9 {digest} {GOOD[8].header.time}\n" for digest in hashes))
        heads = script.read_anchor(anchor)
        assert problems_of(script, write_facts(tmp_path / "facts", GOOD), heads) == [("changed", 9)]


def test_facts_that_are_withheld_are_no_problem_and_are_counted(script: Any, tmp_path: Path) -> None:
    """Of a check that waits for a blind second opinion neither score nor first opinion leave the program."""
    rules = RecordRules(desk_name="Desk 1", crops=True, sign_in=True, second_opinion=True)
    store = make_store(tmp_path / "records", KeyRing.new(BEGIN), Clock(), rules)
    drafts = [check_draft(verdict, crops=True, record=digit * 32, score=2.468) for verdict, digit in OPINIONS.items()]
    append(store, drafts)
    decide(store, store, "1" * 32, Decision(True, "the same scar"), Person("Bo", identity="b" * 32))
    file = tmp_path / "chain.jsonl"
    assert export_chain(store, file) == 3
    facts = [json.loads(line) for line in file.read_text().splitlines()[1:]]
    assert [(row["kind"], row["facts"] is None, row.get("withheld", False)) for row in facts] == [
        ("check", True, True), ("check", False, False), ("decision", True, True),
    ]  # fmt: skip
    assert problems_of(script, file) == []
    done = run(file)
    assert done.returncode == 0
    assert "left out of 2 entries" in done.stdout
    store.engine.dispose()
    file.write_text(file.read_text().replace(', "withheld": true', ""))
    assert problems_of(script, file) == [("content_missing", 1), ("content_missing", 3)]


def test_good_facts_are_good(tmp_path: Path) -> None:
    file = write_facts(tmp_path / "chain.jsonl", GOOD)
    (tmp_path / "anchor.txt").write_text(f"{CHAIN} 7 {GOOD[6].hash} 2026-03-14T09:26:53.000000Z\n")
    answer = run(file, "--anchor", tmp_path / "anchor.txt")
    assert answer.stdout == "entries: 30, chains: 1, noted heads: 1, problems: 0\n"
    assert answer.stderr == ""
    assert answer.returncode == 0


@pytest.mark.parametrize(("tamper", "expected"), CASES)
def test_what_was_done_is_named(
    script: Any, tmp_path: Path, tamper: Tampering, expected: list[tuple[str, int]]
) -> None:
    file = write_facts(tmp_path / "chain.jsonl", tamper(list(GOOD)))
    assert problems_of(script, file) == sorted(expected)


def test_a_chain_that_was_written_anew_is_found_by_the_anchor(script: Any, tmp_path: Path) -> None:
    chain = GOOD[:9]
    for entry in GOOD[10:]:
        chain.append(forged(entry, seq=entry.seq - 1, previous=chain[-1].hash))
    file = write_facts(tmp_path / "chain.jsonl", chain, end_of(chain))
    assert problems_of(script, file) == []
    anchored = {CHAIN: {5: GOOD[4].hash, 20: GOOD[19].hash, 30: GOOD[29].hash}}
    assert problems_of(script, file, anchored) == [("changed", 20), ("truncated", 30)]


def test_a_cut_chain_and_one_that_is_gone(script: Any, tmp_path: Path) -> None:
    cut = GOOD[:25]
    file = write_facts(tmp_path / "chain.jsonl", cut)
    assert problems_of(script, file) == [("truncated", 26)]
    write_facts(file, cut, end_of(cut))
    assert problems_of(script, file) == []
    assert problems_of(script, file, {CHAIN: {28: GOOD[27].hash}}) == [("truncated", 26)]
    assert problems_of(script, file, {"d" * 32: {28: GOOD[27].hash}}) == [("chain_missing", 28)]
    assert problems_of(script, write_facts(file, GOOD, end_of(cut))) == [("changed", 25)]


@given(data=st.data())
def test_it_finds_no_less_than_the_program(script: Any, tmp_path_factory: pytest.TempPathFactory, data: Any) -> None:
    kept = data.draw(st.lists(st.sampled_from(GOOD), unique_by=lambda entry: entry.seq))
    is_renumbered, is_table_new = data.draw(st.booleans()), data.draw(st.booleans())
    chain = renumbered(kept) if is_renumbered else kept
    until = end_of(chain if chain and is_table_new else GOOD)
    walking = ChainWalk(CHAIN)
    for entry in sorted(chain, key=lambda entry: entry.seq):
        walking.step(entry)
    walking.finish(*until)
    file = write_facts(tmp_path_factory.getbasetemp() / "drawn.jsonl", chain, until)
    assert bool(problems_of(script, file)) == bool(walking.findings.problems())


# --- On a database ----------------------------------------------------------------------------------------------------


def codes(store: Store, anchor: bool = True) -> list[tuple[str, int]]:
    words: list[object] = [store.folder / FILE]
    if anchor:
        words += ["--anchor", store.folder / ANCHOR_FILE]
    return found(run(*words).stdout)


def tamper(store: Store, *statements: str) -> None:
    with closing(sqlite3.connect(store.folder / FILE, isolation_level=None)) as database:
        for statement in statements:
            database.execute(statement)


def test_records_that_are_in_order(filled_store: Store) -> None:
    answer = run(filled_store.folder / FILE, "--anchor", filled_store.folder / ANCHOR_FILE)
    assert answer.stdout == "entries: 16, chains: 1, noted heads: 16, problems: 0\n"


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("UPDATE entries SET kind = 'report' WHERE seq = 9", [("changed", 9)]),
        ("UPDATE entries SET facts = replace(facts, 'match', 'no_match') WHERE seq = 9", [("content_changed", 9)]),
        ("UPDATE entries SET facts = NULL WHERE seq = 9", [("content_missing", 9)]),
        ("UPDATE entries SET payload = zeroblob(9) WHERE seq = 9", [("content_changed", 9)]),
        ("DELETE FROM crops WHERE record LIKE '%000c'", [("content_missing", 12)]),
        ("UPDATE crops SET content = 7 WHERE record LIKE '%000c'", [("content_changed", 12)]),
        ("UPDATE entries SET facts = '{}' WHERE seq = 4", [("content_changed", 4), ("content_changed", 4)]),
        (
            "DELETE FROM entries WHERE seq = 6",
            [("content_missing", 4)] * 3 + [("content_missing", 5)] * 2 + [("removed", 6)],
        ),
    ],
)
def test_what_was_changed_in_a_database_is_named(
    filled_store: Store, statement: str, expected: list[tuple[str, int]]
) -> None:
    tamper(filled_store, statement)
    assert codes(filled_store) == sorted(expected)


def test_what_is_explained_is_a_note(filled_store: Store, clock: Clock, tmp_path: Path) -> None:
    back_up(filled_store, tmp_path / "backup.sqlite3")
    append(filled_store, [check_draft()])
    filled_store.engine.dispose()
    (filled_store.folder / FILE).unlink()
    clock.turn(minutes=1)
    after = make_store(filled_store.folder, filled_store.ring, clock)
    begin_chain(after, SetAside("records.sqlite3.damaged-20260314T092800Z"))
    words = (after.folder / FILE, "--anchor", after.folder / ANCHOR_FILE)
    assert "note: " in run(*words).stdout
    assert run(*words).returncode == 0
    restore(after, tmp_path / "backup.sqlite3", ADMINISTRATOR)
    answer = run(*words)
    assert "which lacks entries 17 to 17 of chain" in answer.stdout
    assert answer.returncode == 0
    after.engine.dispose()


@pytest.mark.parametrize("content", [b"", b"nothing", b"{}", b"SQLite format 3\0", None])
def test_what_cannot_be_read_is_an_exit_code_of_its_own(tmp_path: Path, content: bytes | None) -> None:
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
    answer = run(file)
    assert (answer.returncode, answer.stdout) == (2, "")
