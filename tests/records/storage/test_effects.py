"""What decisions and erasures do to what lies beside the chain."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Row, Table, select

from facematch_gui.records.storage import effects
from facematch_gui.records.storage.database import FILE, reading, writing
from facematch_gui.records.storage.ledger import Draft, append, read_crops, read_payload
from facematch_gui.records.storage.schema import CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, RecordedVerdict
from tests.records.conftest import check_draft

ONE, TWO = "1" * 32, "2" * 32


def _decision(about: str, state: str, same_person: bool, record: str = "", was: str = "closed") -> Draft:
    facts = {"was": was, "state": state, "same_person": same_person, "opinion": 1, "override": False}
    return Draft(Kind.DECISION, facts, {"reason": "SAID", "officer": "O"}, about=about, record=record)


def _erasure(*records: str, scope: str = "records") -> Draft:
    return Draft(Kind.ERASURE, {"scope": scope, "records": list(records), "reason": "request"})


def _rows(store: Store, table: Table, record: str) -> list[Row[Any]]:
    with reading(store.engine) as connection:
        return list(connection.execute(select(table).where(table.c.record == record)))


def test_a_first_opinion_changes_the_state_alone(store: Store) -> None:
    append(store, [check_draft(RecordedVerdict.REVIEW, record=ONE), _decision(ONE, "second", True, was="waiting")])
    (row,) = _rows(store, LOOKUP, ONE)
    assert (row.state, row.decision) == ("second", None)


def test_a_final_decision_is_found_in_the_index(store: Store) -> None:
    append(store, [check_draft(RecordedVerdict.REVIEW, record=ONE), check_draft(record=TWO)])
    append(store, [_decision(ONE, "decided", False, was="waiting")])
    (row,) = _rows(store, LOOKUP, ONE)
    assert (row.state, row.decision) == ("decided", 0)
    (other,) = _rows(store, LOOKUP, TWO)
    assert (other.state, other.decision) == ("closed", None)


def test_a_decision_about_what_is_elsewhere_does_nothing(store: Store) -> None:
    append(store, [check_draft(record=ONE), _decision(TWO, "decided", True)])
    assert _rows(store, LOOKUP, ONE)[0].state == "closed"


def test_a_decision_that_comes_too_late_changes_nothing_or_is_a_dispute(store: Store) -> None:
    append(store, [check_draft(RecordedVerdict.REVIEW, record=ONE), _decision(ONE, "decided", True, was="waiting")])
    append(store, [_decision(ONE, "decided", True, was="waiting")])
    (row,) = _rows(store, LOOKUP, ONE)
    assert (row.state, row.decision) == ("decided", 1)
    append(store, [_decision(ONE, "decided", False, was="waiting")])
    (row,) = _rows(store, LOOKUP, ONE)
    assert (row.state, row.decision) == ("disputed", None)


def test_erased_crops_leave_the_record(store: Store) -> None:
    append(store, [check_draft(record=ONE, crops=True), check_draft(record=TWO, crops=True)])
    append(store, [_erasure(ONE, scope="crops")])
    with reading(store.engine) as connection:
        assert read_crops(connection, store.ring, ONE) == {}
        assert read_payload(connection, store.ring, ONE) is not None
        assert set(read_crops(connection, store.ring, TWO)) == {"selfie", "document"}
    assert [row.part for row in _rows(store, SECRETS, ONE)] == ["record"]
    assert _rows(store, CROPS, ONE) == []
    assert _rows(store, LOOKUP, ONE)[0].has_crops == 0
    assert _rows(store, ENTRIES, ONE)[0].crops_sha256


def test_an_erased_record_leaves_its_header_alone(store: Store) -> None:
    append(store, [check_draft(record=ONE, crops=True), check_draft(record=TWO, crops=True)])
    before = _rows(store, ENTRIES, ONE)[0]
    append(store, [_erasure(ONE)])
    after = _rows(store, ENTRIES, ONE)[0]
    assert (after.facts, after.payload) == (None, None)
    kept = set(ENTRIES.c.keys()) - {"facts", "payload"}
    assert all(getattr(after, name) == getattr(before, name) for name in kept)
    assert not any(_rows(store, table, ONE) for table in (SECRETS, CROPS, LOOKUP))
    assert all(_rows(store, table, TWO) for table in (SECRETS, CROPS, LOOKUP))


def test_what_was_decided_and_reported_goes_along(store: Store) -> None:
    decision, report, other = "d" * 32, "e" * 32, "f" * 32
    append(store, [check_draft(record=ONE), check_draft(record=TWO), _decision(ONE, "decided", True, decision)])
    append(store, [Draft(Kind.REPORT, {"sha256": "0"}, {"officer": "O"}, about=ONE, record=report)])
    append(store, [_decision(TWO, "decided", True, other), _erasure(ONE)])
    for record in (decision, report):
        (row,) = _rows(store, ENTRIES, record)
        assert (row.facts, row.payload) == (None, None)
        assert _rows(store, SECRETS, record) == []
    assert _rows(store, ENTRIES, other)[0].payload is not None


def test_an_erasure_that_comes_twice_does_no_more(store: Store) -> None:
    append(store, [check_draft(record=ONE), _erasure(ONE)])
    before = _rows(store, ENTRIES, ONE)
    append(store, [_erasure(ONE), _erasure(TWO, scope="crops"), _erasure()])
    assert _rows(store, ENTRIES, ONE) == before


def test_more_records_than_a_statement_takes(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effects, "_AT_ONCE", 4)
    names = [f"{number:032x}" for number in range(12)]
    append(store, [check_draft(record=name) for name in names])
    append(store, [_decision(name, "decided", True) for name in names])
    append(store, [_erasure(*names[:10])])
    with reading(store.engine) as connection:
        assert connection.execute(select(LOOKUP.c.record).order_by(LOOKUP.c.record)).scalars().all() == names[10:]
        # A key for each check and each decision that is left.
        assert len(connection.execute(select(SECRETS)).all()) == 4


def test_what_was_erased_is_in_no_file(store: Store) -> None:
    draft = Draft(Kind.CHECK, {"note": "PUBLIC MARKER"}, {"case": "C"}, record=ONE)
    append(store, [draft])
    (secret,) = _rows(store, SECRETS, ONE)
    assert any(secret.wrapped in path.read_bytes() for path in store.folder.glob(f"{FILE}*"))
    append(store, [_erasure(ONE)])
    for path in store.folder.iterdir():
        content = path.read_bytes()
        assert secret.wrapped not in content
        assert b"PUBLIC MARKER" not in content


def test_what_arrives_after_its_check_was_erased_is_erased(store: Store) -> None:
    late, early = "d" * 32, "e" * 32
    append(store, [check_draft(record=ONE), check_draft(record=TWO), _erasure(ONE)])
    append(store, [_decision(ONE, "decided", True, late), _decision(TWO, "decided", True, early)])
    with writing(store.engine) as connection:
        effects.erase_late(connection, [late, early])
    assert _rows(store, ENTRIES, late)[0].payload is None
    assert _rows(store, ENTRIES, early)[0].payload is not None
