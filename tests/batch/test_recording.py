"""A list whose rows are recorded: each before it is written, each once, whatever comes between."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.cli import main
from facematch_gui.records.archive import Archive
from facematch_gui.records.values import Details, HistoryRow, Person, Query
from facematch_gui.settings import RecordRules

WriteList = Callable[..., Path]

GOOD = ("selfie.jpg", "document.jpg")
LIST = [("Row A", *GOOD), ("Row B", "broken.jpg", "document.jpg"), ("Row C", ".", ""), ("Row D", *GOOD)]
ONE = LIST[:1]
"""Done in the command's own process, which is quicker."""


def batch(*words: str | Path) -> int:
    return main(["batch", *map(str, words), "--record", "--workers", "1"])


@pytest.fixture(autouse=True)
def policy(site_policy: Callable[[str], Path]) -> Path:
    return site_policy('[records]\nkey = "file"\ncrops = true\ndesk_name = "Back office"\n')


@pytest.fixture
def archive() -> Iterator[Archive]:
    archive = Archive.open(paths.data_dir() / "records", RecordRules(key="file"))
    yield archive
    archive.close()


def recorded(archive: Archive) -> list[HistoryRow]:
    """In the order of recording."""
    return list(reversed(archive.search(Query(), Person("Auditor")).rows))


def details(archive: Archive, row: HistoryRow) -> Details:
    return archive.details(row.record, Person("Auditor"))


def written(results: Path) -> list[dict[str, str]]:
    with results.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def tear_off(results: Path) -> None:
    """Leaves the results file as a crash does that comes behind a record and before its row: here, the first."""
    headings = results.read_bytes().splitlines(keepends=True)[0]
    results.write_bytes(headings + b'"Row')


def test_every_row_is_a_record_under_its_id(folder: Path, write_list: WriteList, archive: Archive) -> None:
    results = folder / "results.csv"
    assert batch(write_list(LIST), "--out", results) == 0
    rows = recorded(archive)
    assert [row.case for row in rows] == ["Row A", "Row B", "Row C", "Row D"]
    assert [row.verdict for row in rows] == ["match", "refused", "refused", "match"]
    first, broken, unusable, _ = (details(archive, row) for row in rows)
    assert (first.row.desk, first.facts["place"]) == ("Back office", "list")
    assert f"{first.facts['score']:.3f}" == written(results)[0]["score"]
    assert set(first.crops) == {"selfie", "document"}
    assert (broken.facts["status"], broken.facts["side"]) == ("picture_unreadable", "selfie")
    assert unusable.facts["status"] == "table_unusable"


def test_a_row_that_a_crash_took_away_is_not_recorded_again(
    folder: Path, write_list: WriteList, archive: Archive, capsys: pytest.CaptureFixture[str]
) -> None:
    roster, results = write_list(ONE), folder / "results.csv"
    assert batch(roster, "--out", results) == 0
    before, whole = recorded(archive), results.read_bytes()
    tear_off(results)
    assert batch(roster, "--out", results) == 0
    assert results.read_bytes() == whole
    assert recorded(archive) == before
    assert main(["batch", str(roster), "--out", str(results)]) == 2, "a run is recorded wholly or not at all"
    assert "whether checks are recorded" in capsys.readouterr().err
    assert batch(roster, "--out", results, "--restart") == 0
    assert len(recorded(archive)) == 2, "a run from the start is another run"


def test_a_row_that_cannot_be_recorded_is_not_written(folder: Path, write_list: WriteList, archive: Archive) -> None:
    anchor = paths.data_dir() / "records" / "anchor.txt"
    results = folder / "results.csv"
    roster = write_list(ONE)
    anchor.unlink()
    anchor.mkdir()
    assert batch(roster, "--out", results) == 30
    assert not results.exists() or written(results) == []
    anchor.rmdir()
    assert batch(roster, "--out", results) == 0
    assert len(written(results)) == len(recorded(archive)) == 1
