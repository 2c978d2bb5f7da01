"""The open records as a whole: kept, found, mended, begun anew."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from facematch_gui.errors import NotAllowedError, RecordsError, RecordsKeyError
from facematch_gui.records import archive as archives
from facematch_gui.records.archive import Archive
from facematch_gui.records.chain import digest_of
from facematch_gui.records.storage import damage
from facematch_gui.records.storage.database import FILE, reading
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.values import (
    CheckRecord,
    Decision,
    GivenConsent,
    Kind,
    Person,
    Query,
    RecordedVerdict,
    Role,
    State,
)
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock
from tests.records.disks import read_only, small_disk

RULES = RecordRules(desk_name="Desk 1", crops=True, key="file")
WHO = Person("Officer 1")
CONSENT = GivenConsent("2", "en", "You agree that your face is compared.")


def _check(
    verdict: RecordedVerdict = RecordedVerdict.MATCH, case: str = "Case 1", consent: GivenConsent | None = None
) -> CheckRecord:
    facts = {"verdict": verdict, "score": 4.0, "desk": "Desk 1", "findings": [], "utc_offset_minutes": 60}
    return CheckRecord(verdict, facts, case, WHO.name, {"selfie": b"S", "document": b"D"}, consent)


def _entries(archive: Archive) -> list[tuple[str, dict[str, object]]]:
    """Kind and facts of this folder's entries."""
    with reading(archive.local.engine) as connection:
        rows = connection.execute(select(ENTRIES.c.kind, ENTRIES.c.facts).order_by(ENTRIES.c.chain, ENTRIES.c.seq))
        return [(row.kind, json.loads(row.facts) if row.facts else {}) for row in rows]


def _kinds(archive: Archive) -> list[str]:
    return [kind for kind, _ in _entries(archive)]


@pytest.fixture
def archive(folder: Path, clock: Clock) -> Iterator[Archive]:
    opened = Archive.open(folder, RULES, clock=clock)
    yield opened
    opened.close()


# --- Keeping and finding ----------------------------------------------------------------------------------------------


def test_new_records_begin_with_the_key_that_seals_them(archive: Archive) -> None:
    (entry,) = _entries(archive)
    assert entry[0] == Kind.KEY
    assert entry[1]["key"] == archive.local.ring.current
    assert (head := archive.head()) is not None
    assert head.seq == 1


def test_a_check_is_kept_and_found(archive: Archive) -> None:
    kept = archive.keep(_check(RecordedVerdict.REVIEW))
    assert kept.state is State.WAITING
    assert kept.head == archive.head()
    (row,) = archive.search(Query(case="case  1"), WHO).rows
    assert (row.record, row.case, row.officer, row.verdict) == (kept.record, "Case 1", "Officer 1", "review")
    details = archive.details(kept.record, WHO)
    assert details.crops == {"selfie": b"S", "document": b"D"}
    assert details.head == kept.head


def test_records_are_there_when_they_are_opened_again(archive: Archive, folder: Path, clock: Clock) -> None:
    kept = archive.keep(_check())
    archive.close()
    again = Archive.open(folder, RULES, clock=clock)
    assert again.details(kept.record, WHO).row.case == "Case 1"
    assert again.head() == kept.head
    assert not again.notices()
    again.close()


def test_a_check_that_is_known_by_name_is_kept_once(archive: Archive) -> None:
    first = archive.keep(_check(RecordedVerdict.REVIEW), "a" * 32)
    again = archive.keep(_check(RecordedVerdict.REVIEW, case="Another"), "a" * 32)
    assert again == first
    archive.decide("a" * 32, Decision(True, "The same scar"), WHO)
    assert archive.keep(_check(), "a" * 32).state is State.DECIDED
    archive.erase_case("Case 1", "request", WHO)
    assert archive.keep(_check(), "a" * 32).head == first.head
    assert archive.search(Query(), WHO).rows == []


def test_a_text_that_people_agree_to_is_kept_once(archive: Archive) -> None:
    archive.keep(_check(consent=CONSENT))
    archive.keep(_check(consent=CONSENT))
    archive.keep(_check(consent=replace(CONSENT, version="3")))
    texts = [facts for kind, facts in _entries(archive) if kind == Kind.CONSENT_TEXT]
    assert [(facts["version"], facts["language"], facts["text"]) for facts in texts] == [
        ("2", "en", CONSENT.text),
        ("3", "en", CONSENT.text),
    ]
    assert texts[0]["text_sha256"] == digest_of(CONSENT.text)
    assert _kinds(archive) == ["key", "consent_text", "check", "check", "consent_text", "check"]


def test_a_month_is_counted_and_all_is_verified(archive: Archive) -> None:
    archive.keep(_check())
    archive.keep(_check(RecordedVerdict.REFUSED))
    overview = archive.overview(date(2026, 3, 1), WHO)
    assert overview.checks == 2
    verified = archive.verify()
    assert (verified.entries, verified.problems) == (3, [])


def test_what_a_person_may_not_do(archive: Archive) -> None:
    officer = Person("Officer 2", Role.OFFICER, "f" * 32)
    kept = archive.keep(_check())
    for attempt in (
        lambda: archive.overview(date(2026, 3, 1), officer),
        lambda: archive.issue_report(kept.record, Path("report.pdf"), lambda case: b"", officer),
        lambda: archive.erase_case("Case 1", "request", officer),
        lambda: archive.change_key(officer),
    ):
        with pytest.raises(NotAllowedError):
            attempt()


# --- Damage -----------------------------------------------------------------------------------------------------------


def _spoil(folder: Path) -> None:
    """Overwrites everything but the first page of a closed file."""
    file = folder / FILE
    content = file.read_bytes()
    file.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


def test_a_damaged_file_is_kept_aside_and_said_once(archive: Archive, folder: Path, clock: Clock) -> None:
    kept = archive.keep(_check())
    archive.close()
    _spoil(folder)
    again = Archive.open(folder, RULES, clock=clock)
    fresh = again.keep(_check(case="Case 2"))
    assert [row.case for row in again.search(Query(), WHO).rows] == ["Case 2"]
    assert _kinds(again) == ["set_aside", "key", "check"]
    facts = _entries(again)[0][1]
    assert facts["why"] == "damaged"
    assert (folder / str(facts["file"])).exists()
    assert facts["anchored"] == {"chain": kept.head.chain, "seq": kept.head.seq, "hash": kept.head.hash}
    assert fresh.head.chain != kept.head.chain
    (notice,) = again.notices()
    assert str(facts["file"]) in str(notice)
    assert again.notices() == []
    again.close()


def test_a_file_that_is_damaged_while_it_is_open_is_mended_under_way(archive: Archive, folder: Path) -> None:
    archive.keep(_check())
    # The pool opens the damaged file when it is asked next, as after a night.
    archive.local.engine.dispose()
    _spoil(folder)
    kept = archive.keep(_check(case="Case 2"))
    assert [row.record for row in archive.search(Query(), WHO).rows] == [kept.record]
    assert _kinds(archive) == ["set_aside", "key", "check"]
    assert len(archive.notices()) == 1
    assert archive.verify().problems == []


def test_mending_that_fails_is_tried_again(
    archive: Archive, folder: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RecordsError("The disk with the records is full", "Free some space on it, then try again.")

    archive.keep(_check())
    archive.local.engine.dispose()
    _spoil(folder)
    with monkeypatch.context() as patch:
        patch.setattr(archives, "begin_chain", fail)
        for _ in range(2):
            with pytest.raises(RecordsError, match="full"):
                archive.keep(_check())
    assert archive.notices() == []
    archive.keep(_check())
    assert _kinds(archive) == ["set_aside", "key", "check"]
    assert len(archive.notices()) == 1


def test_a_file_that_is_gone_is_told_in_the_chain(archive: Archive, folder: Path, clock: Clock) -> None:
    kept = archive.keep(_check())
    archive.close()
    (folder / FILE).write_bytes(b"")
    again = Archive.open(folder, RULES, clock=clock)
    kind, facts = _entries(again)[0]
    assert kind == Kind.SET_ASIDE
    assert (facts["why"], facts["file"]) == ("missing", "")
    assert facts["anchored"] == {"chain": kept.head.chain, "seq": kept.head.seq, "hash": kept.head.hash}
    again.close()


def test_a_program_that_is_killed_while_it_mends(archive: Archive, folder: Path, clock: Clock) -> None:
    archive.keep(_check())
    archive.close()
    set_aside = damage.set_aside(folder / FILE)
    again = Archive.open(folder, RULES, clock=clock)
    kind, facts = _entries(again)[0]
    assert (kind, facts["why"], facts["file"]) == ("set_aside", "damaged", set_aside.file)
    again.close()


def test_damage_of_long_ago_explains_no_file_that_is_gone_today(archive: Archive, folder: Path, clock: Clock) -> None:
    archive.keep(_check())
    archive.close()
    (folder / FILE).rename(folder / "elsewhere")
    (folder / f"{FILE}.damaged-20260301T000000Z").touch()
    again = Archive.open(folder, RULES, clock=clock)
    assert _entries(again)[0][1]["why"] == "missing"
    again.close()


def test_old_damaged_files_go_with_what_the_policy_keeps_no_longer(
    archive: Archive, folder: Path, clock: Clock
) -> None:
    old = folder / f"{FILE}.damaged-20250101T000000Z"
    old.touch()
    archive.purge()
    assert not old.exists()


# --- What does not work -----------------------------------------------------------------------------------------------


def test_what_cannot_be_recorded_is_not_kept_and_later_is(clock: Clock, tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", kilobytes=2048) as disk:
        archive = Archive.open(disk / "records", RULES, clock=clock)
        archive.keep(_check())
        ballast = disk / "ballast"
        with pytest.raises(OSError, match="No space left"):
            ballast.write_bytes(bytes(2 << 20))
        large = replace(_check(), crops={"selfie": bytes(200_000), "document": bytes(200_000)})
        with pytest.raises(RecordsError, match="full"):
            archive.keep(large)
        assert len(archive.search(Query(), WHO).rows) == 1
        ballast.unlink()
        archive.keep(large)
        assert len(archive.search(Query(), WHO).rows) == 2
        assert archive.verify().problems == []
        archive.close()


def test_a_locked_file_is_said_and_passes(archive: Archive, folder: Path, clock: Clock) -> None:
    archive.close()
    waiting = Archive.open(folder, RULES, clock=clock)
    with waiting.local.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout = 50")
    with closing(sqlite3.connect(folder / FILE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(RecordsError, match="locked by another program"):
            waiting.keep(_check())
        other.execute("ROLLBACK")
    waiting.keep(_check())
    assert len(waiting.search(Query(), WHO).rows) == 1
    waiting.close()


def test_a_folder_that_cannot_be_written(archive: Archive, folder: Path, clock: Clock) -> None:
    archive.keep(_check())
    archive.close()
    with read_only(folder), pytest.raises(RecordsError, match=r"records cannot be (opened|written)"):
        Archive.open(folder, RULES, clock=clock)
    again = Archive.open(folder, RULES, clock=clock)
    assert len(again.search(Query(), WHO).rows) == 1
    assert again.notices() == []
    again.close()


def test_records_without_their_key_stay_closed(archive: Archive, folder: Path, clock: Clock) -> None:
    archive.keep(_check())
    archive.close()
    (folder / "key").unlink()
    before = (folder / FILE).read_bytes()
    with pytest.raises(RecordsKeyError):
        Archive.open(folder, RULES, clock=clock)
    assert (folder / FILE).read_bytes() == before


def test_a_copied_database_alone_opens_nothing(archive: Archive, tmp_path: Path, clock: Clock) -> None:
    archive.keep(_check(case="MARKER CASE"))
    archive.close()
    copied = tmp_path / "copied"
    copied.mkdir()
    shutil.copy(archive.local.folder / FILE, copied)
    with pytest.raises(RecordsKeyError):
        Archive.open(copied, RULES, clock=clock)
    assert b"MARKER" not in (copied / FILE).read_bytes()


def test_threads_share_an_archive(archive: Archive) -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            for _ in range(5):
                archive.keep(_check())
                archive.search(Query(), WHO)
        except BaseException as error:  # noqa: BLE001, told below
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert len(archive.search(Query(), WHO).rows) == 20
