"""Erasure in real records: by case and by the policy's days, for good, with receipts that name nobody."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from facematch_gui.errors import NotAllowedError, RecordsError, UsageError
from facematch_gui.records.chain import digest_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.rules import erasing
from facematch_gui.records.rules.clock_days import MOST_DAYS_AWAY
from facematch_gui.records.rules.decisions import decide
from facematch_gui.records.rules.erasing import erase_case, purge
from facematch_gui.records.rules.reasons import REASONS
from facematch_gui.records.storage import sweeping
from facematch_gui.records.storage.database import FILE, reading
from facematch_gui.records.storage.ledger import Draft, append, read_crops, read_payload
from facematch_gui.records.storage.schema import CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Decision, Kind, Person, RecordedVerdict, Role
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock, check_draft, make_store

ADMINISTRATOR = Person("Root", Role.ADMINISTRATOR)
OTHER = Decision(False, "the ears differ")
KEPT = RecordRules(desk_name="Desk 1", crops=True, keep_days=100, keep_crops_days=10)


@pytest.fixture(autouse=True)
def _in_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "PAUSE_SECONDS", 0)


@pytest.fixture
def brief(store: Store) -> Store:
    """The same records under a policy that keeps checks for 100 days and faces for 10; started today."""
    kept = replace(store, rules=KEPT)
    purge(kept, kept)
    return kept


def check(store: Store, number: int, case: str = "Case 1", **others: Any) -> str:
    record = f"{number:032x}"
    append(store, [check_draft(case=case, crops=True, record=record, **others)])
    return record


def every_day(store: Store, clock: Clock, days: int) -> None:
    """Lets days pass on which the program is started and nobody is checked."""
    for _ in range(0, days, MOST_DAYS_AWAY):
        clock.turn(days=min(days, MOST_DAYS_AWAY))
        days -= MOST_DAYS_AWAY
        purge(store, store)


def listed(store: Store) -> list[str]:
    with reading(store.engine) as connection:
        return list(connection.execute(select(LOOKUP.c.record).order_by(LOOKUP.c.record)).scalars())


def with_faces(store: Store) -> list[str]:
    with reading(store.engine) as connection:
        return list(connection.execute(select(CROPS.c.record).distinct().order_by(CROPS.c.record)).scalars())


def receipts_in(store: Store) -> Sequence[dict[str, Any]]:
    with reading(store.engine) as connection:
        written = select(ENTRIES.c.facts).where(ENTRIES.c.kind == Kind.ERASURE).order_by(ENTRIES.c.seq)
        facts = connection.execute(written).scalars()
        return [json.loads(text) for text in facts]


# --- By case ----------------------------------------------------------------------------------------------------------


def test_a_case_is_erased_with_all_that_was_said_of_it(store: Store) -> None:
    first = check(store, 1, verdict=RecordedVerdict.REVIEW)
    decide(store, store, first, OTHER, ADMINISTRATOR)
    append(store, [Draft(Kind.REPORT, {"sha256": "0" * 64}, {"officer": "Anna"}, about=first)])
    second, other = check(store, 2), check(store, 3, case="Case 2")

    [receipt] = erase_case(store, store, "Case 1", "request", ADMINISTRATOR)

    assert (receipt.scope, receipt.records, receipt.reason) == ("records", [first, second], "request")
    assert listed(store) == with_faces(store) == [other]
    with reading(store.engine) as connection:
        assert set(connection.execute(select(SECRETS.c.record)).scalars()) == {other}
        left = connection.execute(
            select(ENTRIES.c.kind).where(ENTRIES.c.facts.is_not(None) | ENTRIES.c.payload.is_not(None))
        ).scalars()
        assert sorted(left) == [Kind.CHECK, Kind.ERASURE]


def test_nothing_is_missing_without_a_receipt(brief: Store, clock: Clock) -> None:
    """What expired, what was asked for, and what was decided of either: the chain verifies, and says how much went."""
    assert brief.anchor
    for number in range(3):
        decide(brief, brief, check(brief, number, verdict=RecordedVerdict.REVIEW), OTHER, ADMINISTRATOR)
    clock.turn(days=11)
    purge(brief, brief)
    check(brief, 3, case="Case 2")
    erase_case(brief, brief, "Case 1", "request", ADMINISTRATOR)

    found = verify(brief, brief.anchor.heads())

    assert (found.problems, found.erased, found.sealed) == ([], 6, True)


def test_what_remains_is_still_what_was_written(store: Store) -> None:
    erased, other = check(store, 1), check(store, 2, case="Case 2")
    with reading(store.engine) as connection:
        before = connection.execute(select(ENTRIES.c.seq, ENTRIES.c.hash, ENTRIES.c.seal)).all()

    [receipt] = erase_case(store, store, "Case 1", "withdrawn", ADMINISTRATOR)

    with reading(store.engine) as connection:
        rows = connection.execute(select(ENTRIES).order_by(ENTRIES.c.seq)).all()
        payload = read_payload(connection, store.ring, other)
        crops = read_crops(connection, store.ring, other)
    assert [(row.seq, row.hash, row.seal) for row in rows[: len(before)]] == before
    assert all(later.previous == row.hash for row, later in itertools.pairwise(rows))
    assert (rows[-1].record, rows[-1].hash) == (receipt.record, receipt.head.hash)
    assert digest_of(rows[-1].facts) == rows[-1].facts_sha256
    assert payload
    assert set(crops) == {"selfie", "document"}
    assert erased in json.loads(rows[-1].facts)["records"]


@pytest.mark.parametrize("typed", ["case 1", "  CASE   1 ", "ｃａｓｅ １", "Cas\u00e9 1".replace("\u00e9", "e")])
def test_a_case_is_found_however_it_is_typed(store: Store, typed: str) -> None:
    record = check(store, 1, case="Case 1")

    assert [receipt.records for receipt in erase_case(store, store, typed, "request", ADMINISTRATOR)] == [[record]]


def test_accents_in_either_form_are_one_case(store: Store) -> None:
    check(store, 1, case="Jose\u0301 7")

    assert erase_case(store, store, "JOSÉ 7", "request", ADMINISTRATOR)


def test_a_case_is_found_under_a_key_of_before(store: Store, clock: Clock) -> None:
    """As when a desk that does not have the new key yet has written."""
    check(store, 1)
    newer = replace(store, ring=store.ring.rotated(clock.now))

    assert erasing._checks_of(newer, erasing._tokens_of(newer.ring, "Case 1"))


@pytest.mark.parametrize("empty", ["", "  ", "\u3000\n"])
def test_no_case_is_not_everybody_without_one(store: Store, empty: str) -> None:
    record = check(store, 1, case="")

    with pytest.raises(UsageError, match="no case reference"):
        erase_case(store, store, empty, "request", ADMINISTRATOR)

    assert listed(store) == [record]


def test_an_unknown_case_leaves_no_receipt(store: Store) -> None:
    check(store, 1)

    assert erase_case(store, store, "Case 2", "request", ADMINISTRATOR) == []
    assert receipts_in(store) == []


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
def test_it_takes_an_administrator(store: Store, role: Role) -> None:
    record = check(store, 1)

    with pytest.raises(NotAllowedError):
        erase_case(store, store, "Case 1", "request", Person("Anna", role))

    assert listed(store) == [record]


@pytest.mark.parametrize("reason", ["expired", "because", ""])
def test_a_reason_is_one_of_those_that_receipts_know(store: Store, reason: str) -> None:
    with pytest.raises(UsageError, match="reason is not known"):
        erase_case(store, store, "Case 1", reason, ADMINISTRATOR)


def test_a_receipt_says_what_when_and_why_but_not_who(store: Store, folder: Path) -> None:
    record = check(store, 1, case="Case Of-Nobody-Else", officer="Annabella")

    erase_case(store, store, "Case Of-Nobody-Else", "order", Person("Rootilda"))

    [facts] = receipts_in(store)
    assert set(facts) == {"scope", "records", "reason", "desk", "salt"}
    assert facts["records"] == [record]
    on_disk = b"".join(file.read_bytes() for file in folder.iterdir())
    assert all(word not in on_disk for word in (b"Of-Nobody", b"Annabella", b"Rootilda", b"a selfie as JPEG"))


def test_nothing_of_what_was_sealed_stays_in_the_files(store: Store, folder: Path) -> None:
    record = check(store, 1)
    with reading(store.engine) as connection:
        sealed = [
            *connection.execute(select(CROPS.c.content)).scalars(),
            *connection.execute(select(SECRETS.c.wrapped)).scalars(),
            connection.execute(select(ENTRIES.c.payload).where(ENTRIES.c.record == record)).scalar_one(),
        ]
    assert any(content in b"".join(file.read_bytes() for file in folder.iterdir()) for content in sealed)

    erase_case(store, store, "Case 1", "request", ADMINISTRATOR)

    on_disk = b"".join(file.read_bytes() for file in folder.iterdir())
    assert not any(content in on_disk for content in sealed)


def test_what_somebody_reads_meanwhile_goes_with_the_next_purge(
    store: Store, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sweeping, "_LOG_TRIES", 1)
    check(store, 1)
    log = store.folder / f"{FILE}-wal"
    with reading(store.engine) as reader:
        (wrapped, _) = reader.execute(select(SECRETS.c.wrapped)).scalars()
        erase_case(store, store, "Case 1", "request", ADMINISTRATOR)
        assert wrapped in log.read_bytes()
        assert "somebody reads the records" in caplog.text
    purge(store, store)
    assert log.read_bytes() == b""


def test_many_checks_of_one_case_need_several_receipts(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "MOST_RECORDS", 3)
    for number in range(7):
        check(store, number)

    receipts = erase_case(store, store, "Case 1", "request", ADMINISTRATOR)

    assert [len(receipt.records) for receipt in receipts] == [3, 3, 1]
    assert listed(store) == []


def test_without_the_sites_server_a_case_is_not_called_erased(store: Store) -> None:
    away = replace(store, rules=RecordRules(database="postgresql://desk@server/records"))
    record = check(away, 1)

    with pytest.raises(RecordsError, match="may hold more of this case"):
        erase_case(away, away, "Case 1", "request", ADMINISTRATOR)

    assert listed(away) == [record]


# --- By the policy's days ---------------------------------------------------------------------------------------------


def test_faces_expire_before_their_check(brief: Store, clock: Clock) -> None:
    record = check(brief, 1)

    clock.turn(days=10, seconds=-1)
    assert not purge(brief, brief)
    clock.turn(seconds=2)
    [receipt] = purge(brief, brief)

    assert (receipt.scope, receipt.records, receipt.reason) == ("crops", [record], "expired")
    assert with_faces(brief) == []
    with reading(brief.engine) as connection:
        assert read_payload(connection, brief.ring, record) == {"case": "Case 1", "officer": "Officer 1"}
        assert connection.execute(select(LOOKUP.c.has_crops)).scalars().all() == [0]
    assert not purge(brief, brief)


def test_a_check_expires_whole(brief: Store, clock: Clock) -> None:
    old = check(brief, 1)
    every_day(brief, clock, 60)
    young = check(brief, 2)
    every_day(brief, clock, 40)

    assert listed(brief) == [young]
    assert [(facts["scope"], facts["records"]) for facts in receipts_in(brief)] == [
        ("crops", [old]),
        ("crops", [young]),
        ("records", [old]),
    ]


def test_a_check_that_expires_with_its_faces_needs_one_receipt(brief: Store, clock: Clock) -> None:
    record = check(brief, 1)
    careless = replace(brief, rules=replace(KEPT, keep_crops_days=100))
    every_day(careless, clock, 101)

    assert [facts["records"] for facts in receipts_in(brief)] == [[record]]
    assert with_faces(brief) == []


def test_an_interrupted_purge_goes_on(brief: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(erasing, "MOST_RECORDS", 2)
    records = [check(brief, number) for number in range(5)]
    clock.turn(days=11)

    def killed_at_the_second(store: Store, drafts: Callable[..., Sequence[Draft]]) -> object:
        if receipts_in(store):
            raise KeyboardInterrupt
        return append(store, drafts)

    monkeypatch.setattr(erasing, "append", killed_at_the_second)
    with pytest.raises(KeyboardInterrupt):
        purge(brief, brief)
    assert with_faces(brief) == records[2:]

    monkeypatch.setattr(erasing, "append", append)
    purge(brief, brief)

    assert [facts["records"] for facts in receipts_in(brief)] == [records[:2], records[2:4], records[4:]]
    assert with_faces(brief) == []


def test_two_programs_erase_nothing_twice(
    brief: Store, folder: Path, ring: KeyRing, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = check(brief, 1)
    clock.turn(days=11)
    other = make_store(folder, ring, clock, KEPT)
    over = erasing._over

    def meanwhile_the_other(shared: Store, expiry: Any) -> Sequence[str]:
        found = over(shared, expiry)
        if found and shared is brief:
            purge(other, other)
        return found

    monkeypatch.setattr(erasing, "_over", meanwhile_the_other)
    assert not purge(brief, brief)
    other.engine.dispose()

    assert [facts["records"] for facts in receipts_in(brief)] == [[record]]


def test_a_clock_set_forward_by_years_erases_nothing_on_that_day(brief: Store, clock: Clock) -> None:
    record = check(brief, 1)
    clock.turn(days=3650)

    assert not purge(brief, brief)
    assert with_faces(brief) == [record]


def test_who_purges_names_no_record_in_a_log(brief: Store, clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    record = check(brief, 1)
    clock.turn(days=3650)
    purge(brief, brief)

    assert "clock is far ahead" in caplog.text
    assert record not in caplog.text


def test_every_reason_is_a_word_with_a_meaning() -> None:
    assert all(word.isalpha() and word.islower() and meaning for word, meaning in REASONS.items())
