"""Reports as the records see them: what they are made of, and how it is noted that they were issued."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from facematch_gui.errors import ChangedRecordError, NotAllowedError, OutputError, RecordsError
from facematch_gui.records.archive import Archive
from facematch_gui.records.reports.report_file import entries_of, read_code, stamp_of
from facematch_gui.records.reports.values import Standing
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.values import CheckRecord, Decision, Kind, Person, RecordedVerdict, Role, State
from tests.records.conftest import Clock
from tests.records.issuing import (
    FACTS,
    RECORD,
    RULES,
    WHO,
    Drawing,
    attached,
    draw,
    look,
    look_at_anchor,
    meddle,
)

# --- Issuing ----------------------------------------------------------------------------------------------------------


def test_a_report_is_an_entry_of_the_chain_that_names_its_file(archive: Archive, tmp_path: Path) -> None:
    drawing = Drawing()
    place = archive.issue_report(RECORD, tmp_path / "report.pdf", drawing, WHO)
    assert archive.head() == place
    with reading(archive.local.engine) as connection:
        entry = connection.execute(select(ENTRIES).where(ENTRIES.c.seq == place.seq)).mappings().one()
    assert (entry["kind"], entry["about"]) == (Kind.REPORT, RECORD)
    found = stamp_of((tmp_path / "report.pdf").read_bytes())
    assert found is not None
    body, issued = found
    assert body == draw(drawing.seen[0])
    assert (issued.head, issued.facts) == (place, entry["facts"])
    assert archive.local.anchor is not None
    noted = archive.local.anchor.last(place.chain)
    assert noted is not None
    assert (noted.seq, noted.report) == (place.seq, True)
    assert not archive.verify().problems


def test_what_a_report_is_drawn_from(archive: Archive, tmp_path: Path) -> None:
    archive.decide(RECORD, Decision(True, "Same scar"), WHO)
    before = archive.head()
    drawing = Drawing()
    archive.issue_report(RECORD, tmp_path / "report.pdf", drawing, WHO)
    (case,) = drawing.seen
    assert (case.making.by, case.making.head, case.details.row.case) == (WHO.name, before, "Case 1")
    assert [given.reason for given in case.details.decisions] == ["Same scar"]
    check, decision = entries_of(case.attachment)
    assert check.is_sound
    assert decision.is_sound
    assert {name: check.said[name] for name in FACTS} == FACTS
    assert (decision.entry.header.about, decision.said["same_person"]) == (RECORD, True)
    for name in ("Case 1", "Same scar", WHO.name):
        assert name.encode() not in case.attachment, "what is attached names nobody"
    code = read_code(case.code)
    assert (code.record, code.head, code.seal) == (RECORD, check.head, check.entry.seal)


def test_an_overview_is_issued_and_found_genuine(archive: Archive, tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "overview.pdf"
    archive.issue_overview(clock().date(), file, draw, WHO)
    judged = look(archive, file.read_bytes())
    assert (judged.standing, judged.about, judged.is_good) == (Standing.GENUINE, "", True)
    assert look_at_anchor(archive, file.read_bytes()).standing is Standing.GENUINE
    found = json.loads(attached(file.read_bytes()))
    assert (found["overview"]["month"], found["overview"]["checks"]) == ("2026-03", 1)


def test_a_report_that_cannot_be_written_is_not_issued(archive: Archive, tmp_path: Path) -> None:
    before = archive.head()
    with pytest.raises(OutputError):
        archive.issue_report(RECORD, tmp_path / "nowhere" / "report.pdf", draw, WHO)
    with pytest.raises(ZeroDivisionError):
        archive.issue_report(RECORD, tmp_path / "report.pdf", lambda case: bytes(1 // 0), WHO)
    assert archive.head() == before
    assert not list(tmp_path.glob("*report*"))


@pytest.mark.parametrize(
    "statement",
    ["UPDATE entries SET facts = replace(facts, '2.5', '5.2')", "UPDATE crops SET content = zeroblob(60)"],
)
def test_no_report_is_made_of_what_was_changed(archive: Archive, tmp_path: Path, statement: str) -> None:
    meddle(archive, statement)
    with pytest.raises(RecordsError):
        archive.issue_report(RECORD, tmp_path / "report.pdf", draw, WHO)
    assert not (tmp_path / "report.pdf").exists()


def test_no_report_is_made_of_what_was_written_without_the_key(archive: Archive, tmp_path: Path) -> None:
    meddle(archive, f"UPDATE entries SET seal = '{'0' * 64}' WHERE record = '{RECORD}'")
    with pytest.raises(ChangedRecordError):
        archive.issue_report(RECORD, tmp_path / "report.pdf", draw, WHO)


def test_a_report_tells_nobody_what_they_may_not_know_yet(tmp_path: Path, clock: Clock) -> None:
    rules = replace(RULES, sign_in=True, second_opinion=True)
    with closing(Archive.open(tmp_path / "records", rules, clock=clock)) as archive:
        kept = archive.keep(CheckRecord(RecordedVerdict.REVIEW, FACTS, "Case 1", "Ada", {"selfie": b"S"}))
        assert kept.state is State.WAITING
        supervisor = Person("Bo", Role.SUPERVISOR, "b" * 32)
        with pytest.raises(NotAllowedError):
            archive.issue_report(kept.record, tmp_path / "report.pdf", draw, supervisor)
        archive.issue_report(kept.record, tmp_path / "report.pdf", draw, Person("Ada", Role.SUPERVISOR, "a" * 32))
        judged = look(archive, (tmp_path / "report.pdf").read_bytes())
        assert (judged.is_good, judged.facts) == (True, {})
