"""Reports that were handed around, changed, forged, and are looked at again."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from facematch_gui.errors import UsageError
from facematch_gui.records.archive import Archive
from facematch_gui.records.keys.places import save_ring
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.reports.by_anchor import judge_by_anchor
from facematch_gui.records.reports.report_file import Claims, read_code, stamp_of
from facematch_gui.records.reports.values import Difference, RecordStanding, Standing, Why
from facematch_gui.records.values import CheckRecord, Decision, RecordedVerdict
from tests.records.conftest import Clock
from tests.records.issuing import (
    FACTS,
    RECORD,
    RULES,
    TAIL,
    WHO,
    Drawing,
    attached,
    claims,
    draw,
    look,
    look_at_anchor,
    meddle,
)
from tests.records.postgres import Postgres


@pytest.fixture
def file(archive: Archive, tmp_path: Path) -> Path:
    """A report that was issued."""
    made = tmp_path / "report.pdf"
    archive.issue_report(RECORD, made, draw, WHO)
    return made


# --- Looking again ----------------------------------------------------------------------------------------------------


def test_a_genuine_report(archive: Archive, file: Path) -> None:
    judged = look(archive, file.read_bytes())
    assert (judged.standing, judged.record, judged.about) == (Standing.GENUINE, RecordStanding.UNCHANGED, RECORD)
    assert judged.entry == archive.head()
    assert (judged.facts["score"], "salt" in judged.facts, judged.differences) == (2.5, False, [])
    assert judged.later == 0
    archive.decide(RECORD, Decision(True, "Same scar"), WHO)
    assert look(archive, file.read_bytes()).later == 1


def test_the_anchor_alone_proves_every_byte(archive: Archive, file: Path) -> None:
    judged = look_at_anchor(archive, file.read_bytes())
    assert (judged.standing, judged.record, judged.facts["score"]) == (Standing.GENUINE, None, 2.5)


def changed(content: bytes, old: bytes = b'\\"score\\":2.5', new: bytes = b'\\"score\\":5.5') -> bytes:
    assert content.count(old) == 1
    return content.replace(old, new)


def test_a_report_that_was_altered(archive: Archive, file: Path) -> None:
    genuine = file.read_bytes()
    for content in (
        changed(genuine),
        genuine + b"\n",
        genuine + b"1 0 obj\n<<>>\nendobj\n" + TAIL,
        genuine.replace(b"%PDF-1.6", b"%PDF-1.7"),
        genuine.replace(b"report", b"Report", 1),
    ):
        for judged in (look(archive, content), look_at_anchor(archive, content)):
            assert (judged.standing, judged.is_good, judged.about) == (Standing.ALTERED, False, RECORD)


def test_what_was_altered_is_named(archive: Archive, file: Path) -> None:
    judged = look(archive, changed(file.read_bytes()))
    assert list(judged.differences) == [Difference("score", 5.5, 2.5)]
    assert judged.facts["score"] == 2.5


def test_a_stamp_that_was_cut_off(archive: Archive, file: Path) -> None:
    found = stamp_of(file.read_bytes())
    assert found is not None
    judged = look(archive, found[0])
    assert (judged.standing, judged.stamped, judged.is_good) == (Standing.GENUINE, False, True)
    by_anchor = look_at_anchor(archive, found[0])
    assert (by_anchor.standing, by_anchor.why) == (Standing.UNKNOWN, Why.NO_STAMP)
    assert by_anchor.facts["score"] == 2.5, "the check's own head was noted, which proves what is attached"


def test_a_report_that_was_never_issued(archive: Archive, file: Path) -> None:
    found = stamp_of(file.read_bytes())
    assert found is not None
    judged = look(archive, found[0].replace(TAIL, b" " + TAIL))
    assert (judged.standing, judged.about, judged.record) == (Standing.NOT_ISSUED, RECORD, RecordStanding.UNCHANGED)


def test_a_report_that_was_forged(archive: Archive, file: Path) -> None:
    found = stamp_of(file.read_bytes())
    assert found is not None
    content = changed(found[0])
    judged = look(archive, content)
    assert (judged.standing, list(judged.differences)) == (Standing.FORGED, [Difference("score", 5.5, 2.5)])
    assert look_at_anchor(archive, content).standing is Standing.FORGED


def test_a_stamp_that_was_forged(archive: Archive, file: Path) -> None:
    """Whoever knows how a stamp is made gives a file of theirs one that fits, in the place of another entry."""
    found = stamp_of(file.read_bytes())
    assert found is not None
    content = file.read_bytes().replace(issued_record(file).encode(), b"f" * 32)
    assert look(archive, content).standing is Standing.FORGED
    assert look_at_anchor(archive, content).standing is Standing.FORGED


def issued_record(file: Path) -> str:
    found = stamp_of(file.read_bytes())
    assert found is not None
    return found[1].entry.header.record


def test_another_sites_report(archive: Archive, file: Path, tmp_path: Path, clock: Clock) -> None:
    with closing(Archive.open(tmp_path / "elsewhere", RULES, clock=clock)) as other:
        for judged in (look(other, file.read_bytes()), look_at_anchor(other, file.read_bytes())):
            assert (judged.standing, judged.why) == (Standing.UNKNOWN, Why.OTHER_CHAIN)
        assert look(other, file.read_bytes()).record is RecordStanding.MISSING


def test_what_is_no_report(archive: Archive) -> None:
    for content in (b"", b"%PDF-1.6\n", b"not a PDF file", b"%FaceMatch issued {"):
        judged = archive.judge_report(Claims(content, None))
        assert (judged.standing, judged.is_good) == (Standing.NO_REPORT, False), content


def test_no_stamp_is_trusted(archive: Archive) -> None:
    for stamp in ("{}", "[]", "[" * 10_000, '{"header": {}, "facts": ""}', '{"header": 1}', "null", "7", "\0"):
        judged = archive.judge_report(Claims(b"%FaceMatch issued " + stamp.encode(), b"{}"))
        assert judged.standing is Standing.UNKNOWN, stamp


def test_no_entry_is_trusted(archive: Archive, file: Path) -> None:
    """Neither in a stamp nor in what is attached."""
    content = file.read_bytes()
    body, _, stamp = content.rpartition(b"%FaceMatch issued ")
    for part, value in product(
        ("chain", "seq", "time", "kind", "facts", "about"), (None, 7, "no digest", ["a"], 10**30, 0, -1)
    ):
        stated, line = json.loads(attached(content)), json.loads(stamp.partition(b"\n")[0])
        stated["entries"][0]["header"][part] = line["header"][part] = value
        forged = body + b"%FaceMatch issued " + json.dumps(line).encode() + b"\n" + TAIL
        assert not archive.judge_report(Claims(forged, json.dumps(stated).encode())).is_good, (part, value)


def test_a_record_that_was_changed_after_its_report(archive: Archive, file: Path) -> None:
    meddle(archive, "UPDATE entries SET payload = zeroblob(40) WHERE kind = 'check'")
    judged = look(archive, file.read_bytes())
    assert (judged.standing, judged.record, judged.is_good) == (Standing.GENUINE, RecordStanding.CHANGED, False)


def test_a_record_that_was_emptied_without_a_receipt(archive: Archive, file: Path) -> None:
    meddle(archive, "UPDATE entries SET facts = NULL, payload = NULL WHERE kind = 'check'")
    meddle(archive, "DELETE FROM crops")
    assert look(archive, file.read_bytes()).record is RecordStanding.CHANGED


def test_a_report_outlives_its_record(archive: Archive, file: Path) -> None:
    archive.erase_case("Case 1", "request", WHO)
    judged = look(archive, file.read_bytes())
    assert (judged.standing, judged.record, judged.is_good) == (Standing.GENUINE, RecordStanding.ERASED, True)
    assert judged.erased is not None
    assert (judged.erased.reason, judged.facts) == ("request", {})
    assert look(archive, changed(file.read_bytes())).standing is Standing.ALTERED
    assert look_at_anchor(archive, file.read_bytes()).standing is Standing.GENUINE


def test_faces_may_expire(archive: Archive, file: Path, clock: Clock) -> None:
    for _ in range(3):
        # A clock that jumps is not believed at once.
        clock.turn(days=20)
        archive.purge()
    judged = look(archive, file.read_bytes())
    assert (judged.record, judged.is_good) == (RecordStanding.UNCHANGED, True)


def test_an_entry_that_the_records_have_lost(archive: Archive, file: Path) -> None:
    meddle(archive, "DELETE FROM entries WHERE kind = 'report'")
    judged = look(archive, file.read_bytes())
    assert (judged.standing, judged.kept) == (Standing.GENUINE, False)


def test_an_anchor_that_is_older_or_holds_less(archive: Archive, file: Path) -> None:
    assert archive.local.anchor is not None
    heads = archive.local.anchor.heads()
    older = judge_by_anchor(heads[:-1], claims(file.read_bytes()))
    assert (older.standing, older.why) == (Standing.UNKNOWN, Why.NEWER)
    archive.decide(RECORD, Decision(True, "Same scar"), WHO)
    less = [head for head in archive.local.anchor.heads() if not head.report]
    assert judge_by_anchor(less, claims(file.read_bytes())).why is Why.NOT_NOTED


def test_a_report_of_a_check_on_a_server(tmp_path: Path, postgres: Postgres, ring: KeyRing, clock: Clock) -> None:
    """Made at one desk of what another has recorded, and looked at by that one."""
    rules = replace(RULES, database=postgres.url(postgres.new_database()))
    for desk in ("1", "2"):
        (tmp_path / desk).mkdir()
        save_ring(ring, tmp_path / desk, "file", None)
    with (
        closing(Archive.open(tmp_path / "1", rules, clock=clock)) as first,
        closing(Archive.open(tmp_path / "2", rules, clock=clock)) as second,
    ):
        first.keep(CheckRecord(RecordedVerdict.REVIEW, FACTS, "Case 1", WHO.name), RECORD)
        first.synchronise()
        file = tmp_path / "report.pdf"
        second.issue_report(RECORD, file, draw, WHO)
        judged = look(first, file.read_bytes())
        assert (judged.standing, judged.record, judged.facts["score"]) == (
            Standing.GENUINE,
            RecordStanding.UNCHANGED,
            2.5,
        )
        assert look_at_anchor(second, file.read_bytes()).standing is Standing.GENUINE
        assert look_at_anchor(first, file.read_bytes()).why is Why.OTHER_CHAIN
        found = stamp_of(file.read_bytes())
        assert found is not None
        assert look(first, found[0]).standing is Standing.GENUINE
        second.erase_case("Case 1", "request", WHO)
        assert look(first, file.read_bytes()).record is RecordStanding.ERASED


# --- The code on the page ---------------------------------------------------------------------------------------------


@pytest.fixture
def code(archive: Archive, tmp_path: Path) -> str:
    drawing = Drawing()
    archive.issue_report(RECORD, tmp_path / "r.pdf", drawing, WHO)
    return drawing.seen[0].code


def test_a_code_from_paper(archive: Archive, code: str) -> None:
    judged = archive.judge_report(read_code(f" {code.lower()}\n"))
    assert (judged.standing, judged.record, judged.facts["score"]) == (Standing.GENUINE, RecordStanding.UNCHANGED, 2.5)
    assert archive.local.anchor is not None
    assert judge_by_anchor(archive.local.anchor.heads(), read_code(code)).standing is Standing.GENUINE


def test_a_code_that_was_made_up(archive: Archive, code: str) -> None:
    assert archive.local.anchor is not None
    seal = code[-64:]
    forged = read_code(code.replace(seal, "0" * 64))
    assert archive.judge_report(forged).standing is Standing.FORGED
    other = read_code(code.replace(RECORD.upper(), "C" * 32))
    assert archive.judge_report(other).standing is Standing.UNKNOWN
    digest = read_code(code).head.hash.upper()
    wrong = read_code(code.replace(digest, "1" * 64))
    assert judge_by_anchor(archive.local.anchor.heads(), wrong).standing is Standing.FORGED


def test_what_is_no_code() -> None:
    for text in ("", "https://example.org", "FACEMATCH:1:2:3:4:5:6", "FACEMATCH:2:" + "A" * 32):
        with pytest.raises(UsageError):
            read_code(text)
