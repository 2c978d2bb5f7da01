"""Records with a review in them, reports of it that need no Qt to be drawn, and looks at them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from facematch_gui.records.archive import Archive
from facematch_gui.records.reports.by_anchor import judge_by_anchor
from facematch_gui.records.reports.report_file import Claims
from facematch_gui.records.reports.values import CaseFile, JudgedReport, OverviewFile
from facematch_gui.records.storage.database import FILE
from facematch_gui.records.values import CheckRecord, Person, RecordedVerdict
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock

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


def attached(content: bytes) -> bytes:
    """What ``draw`` has put into the file."""
    return content.partition(b"%PDF-1.6\n")[2].partition(b"startxref")[0]


def claims(content: bytes) -> Claims:
    """What the file says that ``draw`` has made, or somebody else after it."""
    return Claims(content, attached(content).strip() or None)


def archive_with_review(folder: Path, clock: Clock) -> Archive:
    """Records with one review in them; close them."""
    made = Archive.open(folder, RULES, clock=clock)
    made.keep(
        CheckRecord(RecordedVerdict.REVIEW, FACTS, "Case 1", WHO.name, {"selfie": b"S", "document": b"D"}), RECORD
    )
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
