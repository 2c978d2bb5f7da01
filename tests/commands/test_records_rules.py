"""``facematch records decide|erase|purge|retention-schedule``: real records, by the command line alone."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facematch_gui.cli import main
from facematch_gui.commands import records_open, records_rules
from facematch_gui.commands.records_open import records_folder
from facematch_gui.records.archive import Archive
from facematch_gui.records.rules.clock_days import is_believable
from facematch_gui.records.rules.retention import WIDTH
from facematch_gui.records.values import CheckRecord, Person, Query, RecordedVerdict, State
from facematch_gui.settings import RecordRules

RULES = RecordRules(key="file", keep_days=100, keep_crops_days=10, crops=True)
MARK = "Case-Of-Nobody-Else"


@pytest.fixture(autouse=True)
def policy(site_policy: Callable[[str], Path]) -> Path:
    return site_policy('[records]\nkey = "file"\nkeep_days = 100\nkeep_crops_days = 10\ncrops = true\n')


@pytest.fixture
def record() -> str:
    """A review that was recorded today."""
    return keep()


def keep(days_ago: int = 0) -> str:
    then = datetime.now(UTC) - timedelta(days=days_ago)
    archive = Archive.open(records_folder(), RULES, clock=lambda: then)
    crops = {"selfie": b"a JPEG file", "document": b"another"}
    facts = {"verdict": "review", "desk": "Desk 1", "score": 3.0}
    kept = archive.keep(CheckRecord(RecordedVerdict.REVIEW, facts, MARK, "Anna", crops))  # type: ignore[arg-type]
    archive.close()
    return kept.record


def states() -> list[State]:
    archive = Archive.open(records_folder(), RULES)
    rows = archive.search(Query(), Person("Root")).rows
    archive.close()
    return [row.state for row in rows]


def give(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """Somebody at a terminal, who types what is written to it."""
    typed = io.StringIO()
    monkeypatch.setattr(sys, "stdin", typed)
    for module in (records_open, records_rules):
        monkeypatch.setattr(module, "at_terminal", lambda: True)
    return typed


def type_at(terminal: io.StringIO, text: str) -> None:
    terminal.write(text)
    terminal.seek(0)


# --- decide -----------------------------------------------------------------------------------------------------------


def test_a_check_is_decided(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records", "decide", record, "--same", "--reason", "the same scar"]) == 0

    assert capsys.readouterr().out == "decided\n"
    assert states() == [State.DECIDED]


def test_the_reason_may_come_by_the_input(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    give("two lines\nof words\n", monkeypatch)

    assert main(["records", "decide", record, "--other"]) == 0
    assert states() == [State.DECIDED]


def test_no_reason_is_no_decision(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    give("\n", monkeypatch)

    assert main(["records", "decide", record, "--other"]) == 2
    assert states() == [State.WAITING]


def test_what_was_decided_stays(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["records", "decide", record, "--same", "--reason", "the same scar"])

    assert main(["records", "decide", record, "--other", "--reason", "no"]) == 30
    assert "has been decided" in capsys.readouterr().err


# --- erase ------------------------------------------------------------------------------------------------------------


def test_a_case_is_erased_with_a_receipt(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records", "erase", "--case", MARK.upper(), "--reason", "request", "--yes", "--json"]) == 0

    [receipt] = json.loads(capsys.readouterr().out)
    assert (receipt["records"], receipt["reason"], receipt["scope"]) == ([record], "request", "records")
    assert len(receipt["hash"]) == 64
    assert states() == []


def test_a_receipt_in_words_names_nobody(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records", "erase", "--case", MARK, "--reason", "withdrawn", "--yes"]) == 0

    words = capsys.readouterr().out
    assert "withdrawn" in words
    assert "Erased checks: 1." in words
    assert MARK not in words


def test_nothing_found_is_told_by_the_exit_code(record: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["records", "erase", "--case", "another", "--reason", "request", "--yes"]) == 1
    assert "nothing to erase" in capsys.readouterr().out


def test_a_case_need_not_stand_in_the_command(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    give(f"{MARK}\n", monkeypatch)

    assert main(["records", "erase", "--case", "-", "--reason", "test", "--yes"]) == 0
    assert states() == []


def test_nobody_erases_by_a_slip(record: str, terminal: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    type_at(terminal, "y\n")

    assert main(["records", "erase", "--case", MARK, "--reason", "request"]) == 2
    assert "cannot be undone" in capsys.readouterr().err
    assert states() == [State.WAITING]


def test_who_means_it_types_the_word(record: str, terminal: io.StringIO) -> None:
    type_at(terminal, f"{MARK}\nerase\n")

    assert main(["records", "erase", "--case", "-", "--reason", "request"]) == 0
    assert states() == []


def test_a_script_says_that_it_is_meant(record: str, monkeypatch: pytest.MonkeyPatch) -> None:
    give("", monkeypatch)

    assert main(["records", "erase", "--case", MARK, "--reason", "request"]) == 2
    assert states() == [State.WAITING]


@pytest.mark.parametrize("reason", ["expired", "because"])
def test_only_known_reasons_are_given(record: str, reason: str) -> None:
    assert main(["records", "erase", "--case", MARK, "--reason", reason, "--yes"]) == 2


# --- purge ------------------------------------------------------------------------------------------------------------


def test_what_is_over_is_purged(capsys: pytest.CaptureFixture[str]) -> None:
    keep(days_ago=200)
    faces, young = keep(days_ago=20), keep()

    assert main(["records", "purge", "--json"]) == 0

    receipts = {receipt["scope"]: receipt for receipt in json.loads(capsys.readouterr().out)}
    assert receipts["crops"]["records"] == [faces]
    assert receipts["records"]["reason"] == "expired"
    assert young not in str(receipts)
    assert main(["records", "purge"]) == 0
    assert capsys.readouterr().out == "There was nothing to erase.\n"


def test_a_date_far_ahead_is_asked_about(capsys: pytest.CaptureFixture[str]) -> None:
    keep(days_ago=200)
    is_believable(records_folder(), datetime.now(UTC).date() - timedelta(days=200))

    assert main(["records", "purge"]) == 30
    assert "nothing was erased" in capsys.readouterr().err
    assert main(["records", "purge", "--trust-clock"]) == 0
    assert states() == []


# --- retention-schedule -----------------------------------------------------------------------------------------------


def test_the_schedule_states_the_policys_days(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy.write_text(
        '[records]\npurpose = "Parcels go to whom they are addressed."\ncrops = true\nkeep_days = 90\n'
        "keep_crops_days = 1\nsign_in = true\n"
    )

    assert main(["records", "retention-schedule"]) == 0

    text = capsys.readouterr().out
    for words in ("Parcels go to whom", "90 days after the check", "1 day after the check", "Of staff who sign in"):
        assert words in text
    assert max(map(len, text.splitlines())) <= WIDTH
    assert not records_folder().exists()


def test_the_schedule_leaves_out_what_is_not_kept(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy.write_text("[records]\ndesk = false\n")

    assert main(["records", "retention-schedule", "--json"]) == 0

    schedule = json.loads(capsys.readouterr().out)
    assert schedule["where"].startswith("checks by command only")
    assert not any("two faces, cut" in line["what"] or "staff" in line["what"] for line in schedule["kept"])
    assert all(all(line.values()) for line in schedule["kept"])
