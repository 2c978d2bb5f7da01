"""``facematch records verify|backup|restore|export-chain``: real records, by the command line alone."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.cli import main
from facematch_gui.commands.records_open import records_folder
from facematch_gui.records.archive import Archive
from facematch_gui.records.values import CheckRecord, RecordedVerdict
from facematch_gui.settings import RecordRules

RULES = RecordRules(key="file", desk_name="Desk 1")
MARK = "Case-Of-Nobody-Else"
CHECKS = 3


@pytest.fixture(autouse=True)
def policy(site_policy: Callable[[str], Path]) -> Path:
    return site_policy('[records]\nkey = "file"\ndesk_name = "Desk 1"\n')


@pytest.fixture(autouse=True)
def records() -> None:
    """The entry of the key, and three checks."""
    archive = Archive.open(records_folder(), RULES)
    for _ in range(CHECKS):
        archive.keep(CheckRecord(RecordedVerdict.MATCH, {"verdict": "match", "desk": "Desk 1"}, MARK, MARK))
    archive.close()


def tamper(statement: str) -> None:
    with closing(sqlite3.connect(records_folder() / "records.sqlite3", isolation_level=None)) as database:
        database.execute(statement)


def lose() -> None:
    for file in records_folder().glob("records.sqlite3*"):
        file.unlink()


def test_records_that_are_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records", "verify"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "entries: 4, chains: 1, erased with a receipt: 0"
    assert lines[1] == "noted heads: 4"
    assert lines[2].startswith("head: ")
    assert lines[3] == "All is as it was written."
    assert ", entries a second: " in lines[4]
    assert len(lines) == 5


def test_what_is_wrong_is_told_and_is_an_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    tamper("UPDATE entries SET facts = replace(facts, 'match', 'no_match') WHERE seq = 2")
    assert main(["records", "verify"]) == 1
    out = capsys.readouterr().out
    assert ": entry 2 was recorded with another set of facts\n" in out
    assert "problems: 1\n" in out


def test_the_answer_in_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records", "verify", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["valid"], answer["entries"], answer["problems"], answer["sealed"]) == (True, 4, [], True)
    assert answer["entries_per_second"] > 0
    chain = answer["heads"][0]["chain"]
    tamper("DELETE FROM entries WHERE seq = 4")
    assert main(["records", "verify", "--json"]) == 1
    answer = json.loads(capsys.readouterr().out)
    assert answer["valid"] is False
    found = [problem for problem in answer["problems"] if problem["code"] == "truncated"]
    assert found == [{"code": "truncated", "chain": chain, "seq": 4, "words": "the newest entry, 4, is missing"}]


def test_many_problems_are_not_all_printed(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("facematch_gui.commands.records_verify._MOST_TOLD", 1)
    tamper("UPDATE lookup SET verdict = 'no_match', score = 1")
    assert main(["records", "verify"]) == 1
    assert "and 1 more: see --json" in capsys.readouterr().out


def test_lost_records_come_back_from_a_backup(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "backup.sqlite3"
    assert main(["records", "backup", str(file)]) == 0
    lose()
    assert main(["records", "verify"]) == 1
    assert "chain_missing: " in capsys.readouterr().out
    assert main(["records", "restore", str(file)]) == 0
    out = capsys.readouterr().out
    assert "brought back: 4\n" in out
    assert "note: " in out
    assert main(["records", "restore", str(file)]) == 0
    assert "Nothing was missing." in capsys.readouterr().out
    assert main(["records", "verify", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 4 + 3


def test_what_a_backup_lacks_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "backup.sqlite3"
    main(["records", "backup", str(file)])
    archive = Archive.open(records_folder(), RULES)
    archive.keep(CheckRecord(RecordedVerdict.MATCH, {"verdict": "match", "desk": "Desk 1"}, MARK, MARK))
    archive.close()
    lose()
    capsys.readouterr()
    assert main(["records", "restore", str(file), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["brought_back"] == 4
    assert [(lost["after"], lost["until"]) for lost in answer["lost"]] == [(4, 5)]


def test_the_chain_is_checked_by_a_python_that_has_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "chain.jsonl"
    assert main(["records", "export-chain", str(file)]) == 0
    assert capsys.readouterr().out == "entries: 4\n"
    assert MARK not in file.read_text()
    command = [sys.executable, "-I", "-S", str(paths.resource("verify_records.py"))]
    anchor = ["--anchor", str(records_folder() / "anchor.txt")]
    for each in (file, records_folder() / "records.sqlite3"):
        answer = subprocess.run([*command, str(each), *anchor], capture_output=True, text=True, check=False)
        assert (answer.stdout, answer.stderr) == ("entries: 4, chains: 1, noted heads: 4, problems: 0\n", "")
    file.write_text(file.read_text().replace('"kind": "check"', '"kind": "report"', 1))
    answer = subprocess.run([*command, str(file), *anchor], capture_output=True, text=True, check=False)
    assert answer.returncode == 1
    assert "entry 2 is not as it was written" in answer.stdout


@pytest.mark.parametrize("command", ["backup", "export-chain"])
def test_who_may_is_asked_where_people_sign_in(command: str, policy: Path, tmp_path: Path) -> None:
    policy.write_text('[records]\nkey = "file"\nsign_in = true\n')
    assert main(["records", command, str(tmp_path / "file")]) == 30
    assert not (tmp_path / "file").exists()


def test_anybody_may_verify(policy: Path) -> None:
    policy.write_text('[records]\nkey = "file"\nsign_in = true\n')
    assert main(["records", "verify"]) == 0
