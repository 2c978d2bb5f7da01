"""What comes of a visit is recorded before the visitor sees it, where the policy says so; or nobody sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from facematch_gui import paths
from facematch_gui.app_records import DeskRecords
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.records.values import Details, Query
from facematch_gui.settings import Consent, RecordRules
from tests.gui.kiosk.conftest import Kiosk
from tests.gui.kiosk.scenes import empty_frame, person_frame


@pytest.fixture
def records(kiosk: Kiosk) -> Iterator[DeskRecords]:
    kiosk.policy = replace(kiosk.policy, records=RecordRules(kiosk=True, key="file", crops=True))
    records = DeskRecords(lambda: kiosk.policy, "kiosk")
    kiosk.keep = records.keep_visit
    yield records
    records.close()


def recorded(records: DeskRecords) -> list[Details]:
    archive, who = records.history(), records.account()
    return [archive.details(row.record, who) for row in archive.search(Query(), who).rows]


def test_the_answer_is_recorded_with_what_the_visitor_agreed_to(kiosk: Kiosk, records: DeskRecords) -> None:
    kiosk.reach(Step.SELFIE)
    kiosk.policy = replace(kiosk.policy, consent=Consent("8", {"en": "May we compare, and keep it?"}))
    kiosk.show_until(person_frame(), Step.VERDICT)
    (check,) = recorded(records)
    assert check.row.verdict == "match"
    assert (check.row.case, check.row.officer) == ("", "")
    assert check.facts["place"] == "kiosk"
    assert check.facts["consent"]["version"] == "7", "as it stood when the visitor agreed"
    assert set(check.crops) == {"selfie", "document"}


def test_pictures_that_cannot_be_used_are_refused_checks(kiosk: Kiosk, records: DeskRecords) -> None:
    kiosk.reach(Step.DOCUMENT)
    kiosk.take(empty_frame(), Step.DOCUMENT)
    kiosk.take(person_frame(), Step.DOCUMENT)
    assert [check.facts["status"] for check in recorded(records)] == ["picture_unusable", "no_face"]
    assert {check.facts["side"] for check in recorded(records)} == {"document"}


def test_without_a_record_there_is_no_answer(kiosk: Kiosk, records: DeskRecords) -> None:
    kiosk.reach(Step.SELFIE)
    paths.data_dir().mkdir(exist_ok=True)
    (paths.data_dir() / "records").write_text("no folder")
    seen: list[Step] = []
    kiosk.window.stepped.connect(seen.append)
    kiosk.show(person_frame(), lambda: kiosk.is_at(Step.CHECKING))
    kiosk.wait_for(Step.OUT_OF_ORDER)
    assert Step.VERDICT not in seen
    assert kiosk.desk.visit is None
    assert "records" in kiosk.words()


def test_a_policy_without_records_leaves_none(kiosk: Kiosk, records: DeskRecords) -> None:
    kiosk.policy = replace(kiosk.policy, records=RecordRules())
    kiosk.reach(Step.SELFIE)
    kiosk.show_until(person_frame(), Step.VERDICT)
    assert not (paths.data_dir() / "records").exists()
