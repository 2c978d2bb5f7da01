"""``facematch verify --record``: the record comes first, and the exit code stays what it was."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from facematch_gui import paths
from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.records.archive import Archive
from facematch_gui.records.values import Details, Person, Query
from facematch_gui.settings import RecordRules

SELFIE, DOCUMENT = (str(paths.resource(f"sample/{name}.jpg")) for name in ("selfie", "document"))


@pytest.fixture(autouse=True)
def policy(site_policy: Callable[[str], Path]) -> Path:
    return site_policy('[records]\nkey = "file"\n')


@pytest.fixture
def archive() -> Iterator[Archive]:
    archive = Archive.open(paths.data_dir() / "records", RecordRules(key="file"))
    yield archive
    archive.close()


def recorded(archive: Archive) -> list[Details]:
    who = Person("Auditor")
    return [archive.details(row.record, who) for row in archive.search(Query(), who).rows]


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def test_a_check_is_recorded_and_says_where(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["verify", SELFIE, DOCUMENT, "--record", "--case", " Case 4711 ", "--json"])
    assert code == exits.MATCH
    (check,) = recorded(archive)
    assert (check.row.case, check.row.verdict, check.facts["place"]) == ("Case 4711", "match", "command")
    assert check.row.officer
    record = said(capsys)["record"]
    assert record["id"] == check.row.record
    assert record["head"] == vars(check.head)
    assert record["state"] == "closed"


def test_in_words_it_says_so_too(archive: Archive, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", SELFIE, SELFIE, "--record"]) == exits.REVIEW
    (check,) = recorded(archive)
    assert (check.row.case, check.row.state) == ("", "waiting")
    assert f"recorded as {check.row.record}, entry {check.head.seq}" in capsys.readouterr().out


def test_a_refused_check_is_recorded(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("Case 4711\n"))
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    assert main(["verify", SELFIE, str(broken), "--record", "--case", "-"]) == exits.PICTURE
    (check,) = recorded(archive)
    assert (check.row.verdict, check.row.case) == ("refused", "Case 4711")
    assert (check.facts["status"], check.facts["side"]) == ("picture_unreadable", "document")
    assert capsys.readouterr().err.startswith("facematch: document: ")


def test_without_the_option_nothing_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", SELFIE, DOCUMENT, "--json"]) == exits.MATCH
    assert "record" not in said(capsys)
    assert not paths.data_dir().exists()


def test_a_case_belongs_to_a_record(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", SELFIE, DOCUMENT, "--case", "Case 4711"]) == exits.USAGE
    assert "--record" in capsys.readouterr().err


def test_a_policy_may_ask_for_the_case(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    policy.write_text('[records]\nkey = "file"\ncase_required = true\n')
    assert main(["verify", SELFIE, DOCUMENT, "--record", "--case", " "]) == exits.USAGE
    printed = capsys.readouterr()
    assert "Add --case" in printed.err
    assert not printed.out


def test_what_cannot_be_recorded_is_not_answered(capsys: pytest.CaptureFixture[str]) -> None:
    paths.data_dir().mkdir()
    (paths.data_dir() / "records").write_text("no folder")
    assert main(["verify", SELFIE, DOCUMENT, "--record", "--json"]) == exits.PROGRAM
    assert set(said(capsys)) == {"error"}
