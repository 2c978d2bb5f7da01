"""The self-test's look at the records; what it says of everything else is in test_cli.py."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from facematch_gui import self_test
from facematch_gui.errors import RecordsError
from facematch_gui.records.archive import Archive
from facematch_gui.records.values import Problem, VerifiedRecords


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("FACEMATCH_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def test_a_record_is_kept_and_nothing_stays(data: Path) -> None:
    assert self_test._check_records() == "a check is recorded, sealed and verified"
    assert list(data.iterdir()) == []


def test_a_record_that_does_not_stay_as_it_was_written_is_no_record(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify = Archive.verify

    def spoilt(archive: Archive) -> VerifiedRecords:
        return replace(verify(archive), problems=[Problem("changed", "a", 2, "entry 2 was changed")])

    monkeypatch.setattr(Archive, "verify", spoilt)
    with pytest.raises(RecordsError, match="does not stay as it was written: changed"):
        self_test._check_records()
    assert list(data.iterdir()) == []
