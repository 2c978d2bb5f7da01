"""``facematch records list``, ``show``, ``export``, ``overview`` and ``status``: what they say, and to whom."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.commands.records_open import open_archive
from facematch_gui.records.archive import Archive
from facematch_gui.records.values import CheckRecord, Decision, Person, RecordedVerdict
from facematch_gui.settings import load_site_policy

MATCH, REVIEW, NO_MATCH, REFUSED = RecordedVerdict
RECORD = "1" * 32

Run = Callable[..., str]


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policy.toml"
    file.write_text('[records]\ncrops = true\nkey = "file"\ndesk_name = "Desk 1"\n')
    return file


@pytest.fixture
def archive(policy: Path) -> Iterator[Archive]:
    """Three checks of today."""
    made = open_archive(load_site_policy(policy).records)
    keep(made, MATCH, "Case 1", "Ada", 4.5, record=RECORD, findings=["selfie:glare"])
    keep(made, REVIEW, "Case\x1b[2J 2", "Bo", 3.0)
    keep(made, REFUSED, "Case 1", "Bo", None, status="no_face", side="selfie")
    yield made
    made.close()


def keep(
    archive: Archive,
    verdict: RecordedVerdict,
    case: str,
    officer: str,
    score: float | None,
    record: str | None = None,
    **facts: Any,
) -> None:
    told = {"verdict": verdict, "score": score, "desk": "Desk 1", "status": "ok", "utc_offset_minutes": 0, **facts}
    faces = {} if verdict is REFUSED else {"selfie": b"a selfie", "document": b"a document"}
    archive.keep(CheckRecord(verdict, told, case, officer, faces), record)  # type: ignore[arg-type]


@pytest.fixture
def run(archive: Archive, policy: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command of the records and returns what it says."""

    def _run(*words: str | Path, code: int = exits.SUCCESS) -> str:
        assert main(["records", *map(str, words), "--policy", str(policy)]) == code
        said = capsys.readouterr()
        return said.out or said.err

    return _run


# --- list -------------------------------------------------------------------------------------------------------------


def test_a_list_tells_a_check_a_line(run: Run) -> None:
    lines = run("list").splitlines()
    assert [line.split()[3] for line in lines] == ["refused", "review", "match"]
    assert lines[2].startswith(RECORD)
    assert lines[2].endswith("match     4.50  closed        Case 1  Ada  Desk 1")


def test_a_terminal_is_not_commanded_by_what_somebody_has_typed(run: Run) -> None:
    assert "\x1b" not in run("list")
    assert "Case\\x1b[2J 2" in run("list", "--verdict", "review")


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["--case", "case  1"], 2),
        (["--officer", "bo"], 2),
        (["--case", "Case 1", "--officer", "Bo"], 1),
        (["--state", "waiting"], 1),
        (["--since", "2000-01-01", "--until", "2000-01-02"], 0),
    ],
)
def test_a_list_holds_what_is_looked_for(run: Run, words: list[str], found: int) -> None:
    assert len(json.loads(run("list", "--json", *words))["checks"]) == found


def test_a_case_need_not_stand_in_the_command(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (["list", "--json"], ["export", tmp_path / "checks.csv"]):
        monkeypatch.setattr("sys.stdin", io.StringIO("case 1\nanother line\n"))
        said = run(*command, "--case", "-")
    assert said == "Checks written: 2\n"


def test_a_list_says_how_it_goes_on(run: Run) -> None:
    lines = run("list", "--rows", "2").splitlines()
    assert (len(lines), lines[2].startswith("There are more: add --after ")) == (3, True)
    (last,) = run("list", "--after", lines[2].split()[-1]).splitlines()
    assert last.startswith(RECORD)


def test_nothing_found_is_said(run: Run) -> None:
    assert run("list", "--case", "nobody") == "No check fits.\n"


@pytest.mark.parametrize("words", [["--since", "yesterday"], ["--verdict", "maybe"], ["--after", "here"]])
def test_what_cannot_be_looked_for_is_said(run: Run, words: list[str]) -> None:
    assert run("list", *words, code=exits.USAGE).startswith("facematch: ")


# --- show -------------------------------------------------------------------------------------------------------------


def test_a_check_is_shown_with_what_was_decided(run: Run, archive: Archive) -> None:
    archive.decide(RECORD, Decision(False, "another ear"), Person("Bo"))
    said = run("show", RECORD)
    assert said.startswith("match, other person, score 4.50 of 6\n")
    for line in (
        "case: Case 1",
        "officer: Ada",
        "findings: selfie:glare",
        "faces: document, selfie",
        "hash: ",
        "seal: ",
    ):
        assert f"\n  {line}" in said
    assert ", Bo: other person, against the verdict: another ear\n" in said
    assert "salt" not in said


def test_a_check_is_shown_in_json_and_its_faces_in_files(run: Run, tmp_path: Path) -> None:
    shown = json.loads(run("show", RECORD, "--json", "--faces", tmp_path / "faces"))
    assert (shown["case"], shown["faces"], shown["facts"]["status"]) == ("Case 1", ["document", "selfie"], "ok")
    assert {path.name: path.read_bytes() for path in (tmp_path / "faces").iterdir()} == {
        "selfie.jpg": b"a selfie",
        "document.jpg": b"a document",
    }


def test_a_check_that_is_none_is_said(run: Run) -> None:
    assert "no such check" in run("show", "2" * 32, code=exits.PROGRAM)


def test_faces_that_cannot_be_written_are_said(run: Run, policy: Path) -> None:
    assert "cannot be written" in run("show", RECORD, "--faces", policy / "below", code=exits.PROGRAM)


# --- export, overview, status -----------------------------------------------------------------------------------------


def test_an_export_is_counted(run: Run, tmp_path: Path) -> None:
    assert run("export", tmp_path / "checks.csv", "--case", "Case 1") == "Checks written: 2\n"
    with (tmp_path / "checks.csv").open(encoding="utf-8-sig", newline="") as stream:
        assert [row["verdict"] for row in csv.DictReader(stream)] == ["refused", "match"]


def test_a_month_is_told_in_words_and_in_json(run: Run) -> None:
    said = run("overview")
    assert ": checks 3 (33.3% review), match 1, review 1, no_match 0, refused 1\n" in said
    for line in ("selfie:glare: 1", "selfie:no_face: 1", "drift: too few scores to say", "  4.50   50.0%"):
        assert line in said
    assert json.loads(run("overview", "--json"))["verdicts"] == {"match": 1, "review": 1, "no_match": 0, "refused": 1}
    assert "before" not in run("overview", "--month", "2000-02")


@pytest.mark.parametrize("month", ["2026", "2026-13", "0001-01", "9999-12"])
def test_a_month_that_is_none_is_said(run: Run, month: str) -> None:
    assert "no month such as" in run("overview", "--month", month, code=exits.USAGE)


def test_the_status_names_the_newest_entry(run: Run, archive: Archive) -> None:
    head = archive.head()
    assert head is not None
    assert f"chain: {head.chain}, entry {head.seq}, hash {head.hash}\n" in run("status")
    stands = json.loads(run("status", "--json"))
    assert (stands["head"]["seq"], stands["server"], stands["notices"]) == (head.seq, None, [])
