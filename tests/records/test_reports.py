"""Reports as the records see them: issued, then handed around, changed, forged, and looked at again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import select

from facematch_gui.errors import NotAllowedError, OutputError, RecordsError, UsageError
from facematch_gui.records.archive import Archive
from facematch_gui.records.database import FILE, reading
from facematch_gui.records.key_places import save_ring
from facematch_gui.records.keys import KeyRing
from facematch_gui.records.report_by_anchor import judge_by_anchor
from facematch_gui.records.report_file import Claims, entries_of, read_code, stamp_of
from facematch_gui.records.report_values import (
    CaseFile,
    Difference,
    JudgedReport,
    OverviewFile,
    RecordStanding,
    Standing,
    Why,
)
from facematch_gui.records.schema import ENTRIES
from facematch_gui.records.values import CheckRecord, Decision, Kind, Person, RecordedVerdict, Role, State
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock
from tests.records.postgres import Postgres

RULES = RecordRules(desk_name="Desk 1", crops=True, key="file")
WHO = Person("Officer 1")
FACTS = {
    "verdict": "review", "score": 2.5, "similarity": 0.912345, "match_fmr": 0.0005, "beyond_data": False,
    "desk": "Desk 1", "findings": ["selfie:glare"], "quality": {"selfie": {"sharpness": 0.1234}},
    "utc_offset_minutes": 60,
}  # fmt: skip
RECORD = "a" * 32
TAIL = b"startxref\n9 \n%%EOF\n"


def draw(case: CaseFile | OverviewFile) -> bytes:
    """What stands for a PDF file: its attachment, and an end such as they have."""
    return b"%PDF-1.6\n" + case.attachment + b"\n" + TAIL


class Drawing:
    """Draws, and remembers of what."""

    def __init__(self) -> None:
        self.seen: list[CaseFile] = []

    def __call__(self, case: CaseFile) -> bytes:
        self.seen.append(case)
        return draw(case)


def claims(content: bytes) -> Claims:
    """What the file says that ``draw`` has made, or somebody else after it."""
    middle = content.partition(b"%PDF-1.6\n")[2].partition(b"startxref")[0]
    return Claims(content, middle.strip() or None)


@pytest.fixture
def archive(tmp_path: Path, clock: Clock) -> Iterator[Archive]:
    """Records with one review in them."""
    made = Archive.open(tmp_path / "records", RULES, clock=clock)
    made.keep(
        CheckRecord(RecordedVerdict.REVIEW, FACTS, "Case 1", WHO.name, {"selfie": b"S", "document": b"D"}), RECORD
    )
    yield made
    made.close()


@pytest.fixture
def file(archive: Archive, tmp_path: Path) -> Path:
    """A report that was issued."""
    made = tmp_path / "report.pdf"
    archive.issue_report(RECORD, made, draw, WHO)
    return made


def look(archive: Archive, content: bytes) -> JudgedReport:
    return archive.judge_report(claims(content))


def look_at_anchor(archive: Archive, content: bytes) -> JudgedReport:
    assert archive.local.anchor is not None
    return judge_by_anchor(archive.local.anchor.heads(), claims(content))


def meddle(archive: Archive, statement: str) -> None:
    """Changes the database behind the program's back."""
    with closing(sqlite3.connect(archive.local.folder / FILE)) as database, database:
        database.execute(statement)


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
    attached = json.loads(claims_attachment(file.read_bytes()))
    assert (attached["overview"]["month"], attached["overview"]["checks"]) == ("2026-03", 1)


def claims_attachment(content: bytes) -> bytes:
    return content.partition(b"%PDF-1.6\n")[2].partition(b"startxref")[0]


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
    with pytest.raises(RecordsError, match="not as it was recorded"):
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
        attached, line = json.loads(claims_attachment(content)), json.loads(stamp.partition(b"\n")[0])
        attached["entries"][0]["header"][part] = line["header"][part] = value
        forged = body + b"%FaceMatch issued " + json.dumps(line).encode() + b"\n" + TAIL
        assert not archive.judge_report(Claims(forged, json.dumps(attached).encode())).is_good, (part, value)


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
