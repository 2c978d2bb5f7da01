"""The records of a desk and of a kiosk: opened when they are needed, as the policy says at that moment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.app_records import DeskRecords
from facematch_gui.errors import NoFaceError, PassphraseNeededError
from facematch_gui.gui.records.values import CaseDetails, RecordDesk
from facematch_gui.records.people import register as people
from facematch_gui.records.values import Details, GivenConsent, Query, Role
from facematch_gui.settings import Consent, RecordRules, SitePolicy

REFUSAL = NoFaceError("No face", "Another.")
POLICY = SitePolicy(
    records=RecordRules(key="file", purpose="Hiring"), consent=Consent("7", {"en": "I agree.", "de": "Ja."})
)


class Site:
    """A policy that somebody edits, and the records under it."""

    def __init__(self, place: str) -> None:
        self.policy = POLICY
        self.records = DeskRecords(lambda: self.policy, place)

    def rules(self, **rules: object) -> None:
        self.policy = replace(self.policy, records=replace(self.policy.records, **rules))  # type: ignore[arg-type]

    def recorded(self) -> list[Details]:
        archive, who = self.records.history(), self.records.account()
        return [archive.details(row.record, who) for row in archive.search(Query(), who).rows]


@pytest.fixture
def desk() -> Iterator[Site]:
    site = Site("desk")
    yield site
    site.records.close()


@pytest.fixture
def kiosk() -> Iterator[Site]:
    site = Site("kiosk")
    yield site
    site.records.close()


def test_it_is_what_the_window_asks_for(desk: Site) -> None:
    records: RecordDesk = desk.records
    assert records.policy() is POLICY
    assert records.account().name


def test_a_check_is_recorded_in_its_circumstances(desk: Site) -> None:
    kept = desk.records.keep(REFUSAL, CaseDetails("Case 4711", "A. Officer", "de"))
    (check,) = desk.recorded()
    assert kept is not None
    assert kept.record == check.row.record
    assert (check.row.case, check.row.officer) == ("Case 4711", "A. Officer")
    assert (check.facts["place"], check.facts["purpose"]) == ("desk", "Hiring")
    assert check.facts["policy_sha256"] == POLICY.sha256
    assert check.facts["consent"]["language"] == "de"


def test_where_the_policy_keeps_none_nothing_is_opened(desk: Site) -> None:
    desk.rules(desk=False, kiosk=True)
    assert desk.records.keep(REFUSAL, CaseDetails("Case 4711")) is None
    assert desk.records.recording() is None
    assert not paths.data_dir().exists()


def test_a_kiosk_records_only_where_the_policy_says_so_itself(kiosk: Site) -> None:
    assert kiosk.records.keep_visit(REFUSAL, None) is None
    kiosk.records.tend(date(2026, 11, 29))
    assert not paths.data_dir().exists()
    kiosk.rules(kiosk=True)
    consent = GivenConsent("6", "en", "What stood there when the visitor came.")
    assert kiosk.records.keep_visit(REFUSAL, consent) is not None
    (check,) = kiosk.recorded()
    assert (check.row.case, check.row.officer, check.facts["place"]) == ("", "", "kiosk")
    assert check.facts["consent"]["version"] == "6"


def test_changed_rules_hold_from_the_next_check_on(desk: Site) -> None:
    first = desk.records.history()
    assert desk.records.history() is first
    desk.rules(desk_name="Counter 3")
    desk.records.keep(REFUSAL, CaseDetails())
    assert desk.records.history() is not first
    assert desk.recorded()[0].row.desk == "Counter 3"


def test_a_kiosk_is_ready_once_its_records_are_and_purges_once_a_day(
    kiosk: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk.rules(kiosk=True)
    purged: list[int] = []
    purge = kiosk.records.purge

    def purge_and_count() -> int:
        purged.append(purge())
        return purged[-1]

    monkeypatch.setattr(kiosk.records, "purge", purge_and_count)
    for day in (28, 28, 29):
        kiosk.records.tend(date(2026, 11, day))
    assert purged == [0, 0]
    assert (paths.data_dir() / "records" / "records.sqlite3").exists()


def test_a_server_that_is_away_keeps_nobody_from_a_kiosk(
    kiosk: Site, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    kiosk.rules(kiosk=True, database=f"postgresql://facematch@localhost/records?host={tmp_path}")
    for _ in range(2):
        kiosk.records.tend(date(2026, 11, 29))
    assert kiosk.records.keep_visit(REFUSAL, None) is not None
    assert len(caplog.records) <= 1


def test_records_behind_a_passphrase_wait_for_it(desk: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.rules(key="passphrase")
    monkeypatch.setenv("FACEMATCH_RECORDS_PASSPHRASE", "correct horse battery staple")
    unattended = DeskRecords(lambda: desk.policy)
    assert unattended.keep(REFUSAL, CaseDetails()) is not None
    unattended.close()
    with pytest.raises(PassphraseNeededError):
        desk.records.history()
    desk.records.unlock("correct horse battery staple")
    assert len(desk.recorded()) == 1


def test_the_rows_of_a_list_are_recorded_for_whoever_has_signed_in(desk: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "ARGON2_MEMORY_KIB", 8)
    recording = desk.records.recording()
    assert recording is not None
    record = recording.make(REFUSAL, "row 7")
    assert (record.case, record.officer) == ("row 7", desk.records.account().name)
    assert record.facts["place"] == "list"
    desk.records.history().people.add("B. Officer", Role.ADMINISTRATOR, "correct horse battery", desk.records.account())
    desk.records.sign_in("B. Officer", "correct horse battery")
    recording = desk.records.recording()
    assert recording is not None
    assert recording.make(REFUSAL, "row 8").officer == "B. Officer"
