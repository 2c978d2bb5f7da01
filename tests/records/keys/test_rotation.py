"""A new key for the records: everything opens and is found as before, the old key opens nothing, no crash loses any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from argon2 import PasswordHasher
from sqlalchemy import select, update

from facematch_gui.errors import RecordsError, RecordsKeyError
from facematch_gui.records.chain import seal_of
from facematch_gui.records.keys import rotation
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.rotation import Rewrapped, rotate, settle, use_ring
from facematch_gui.records.people.register import People
from facematch_gui.records.server.site import key_in_use
from facematch_gui.records.storage.database import reading, writing
from facematch_gui.records.storage.ledger import append, read_crops, read_payload
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP, PEOPLE, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, Person, Role
from tests.records.conftest import check_draft

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
ADMINISTRATOR = Person("Ada", Role.ADMINISTRATOR, "d" * 32)
CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
PORTION = 5
CHECKS = 2 * PORTION + 3


def record(number: int) -> str:
    return f"{number:032x}"


@pytest.fixture
def filled(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Records of more checks than are rewritten in one statement, some of them with pictures."""
    monkeypatch.setattr(rotation, "_AT_ONCE", PORTION)
    settle(store)
    append(
        store,
        [
            check_draft(case=f"Case {number}", crops=number < 3, record=record(number))
            for number in range(1, CHECKS + 1)
        ],
    )
    return store


def rotated(store: Store) -> tuple[Store, Rewrapped]:
    """The records with a new key."""
    saved: list[KeyRing] = []
    ring, done = rotate(store, store, saved.append, ADMINISTRATOR)
    assert saved == [ring]
    return replace(store, ring=ring), done


def found(store: Store, case: str) -> Sequence[str]:
    with reading(store.engine) as connection:
        token = store.ring.token("case", case)
        return connection.execute(select(LOOKUP.c.record).where(LOOKUP.c.case_token == token)).scalars().all()


def test_everything_opens_and_is_found_with_the_new_key(filled: Store) -> None:
    now, done = rotated(filled)
    assert done == Rewrapped(secrets=CHECKS + 2, unreadable=0)
    with reading(now.engine) as connection:
        for number in (1, 2, PORTION, PORTION + 1, CHECKS):
            payload = read_payload(connection, now.ring, record(number))
            assert payload == {"case": f"Case {number}", "officer": "Officer 1"}
        assert read_crops(connection, now.ring, record(2)) == {
            "selfie": b"a selfie as JPEG",
            "document": b"a document as JPEG",
        }
        assert set(connection.execute(select(SECRETS.c.key)).scalars()) == {now.ring.current}
        assert key_in_use(connection) == now.ring.current
    for number in (1, PORTION, CHECKS):
        assert found(now, f"case  {number}") == [record(number)]
    assert found(filled, "Case 1") == []


def test_the_key_before_opens_nothing_any_more(filled: Store) -> None:
    with reading(filled.engine) as connection:
        before = [
            *connection.execute(select(SECRETS.c.wrapped)).scalars(),
            filled.ring.token("case", "Case 1").encode(),
        ]
    rotated(filled)
    left = b"".join(file.read_bytes() for file in filled.folder.iterdir())
    assert not [each for each in before if each in left]
    with reading(filled.engine) as connection:
        for read in (read_payload, read_crops):
            with pytest.raises(RecordsKeyError):
                read(connection, filled.ring, record(1))


def test_the_chain_says_that_the_key_was_changed_and_its_old_seals_hold(filled: Store) -> None:
    now, _ = rotated(filled)
    with reading(now.engine) as connection:
        entries = connection.execute(select(ENTRIES).order_by(ENTRIES.c.seq)).all()
    assert entries[-1].kind == Kind.KEY
    assert f'"key":"{now.ring.current}"' in entries[-1].facts
    assert f'"by":"{ADMINISTRATOR.identity}"' in entries[-1].facts
    assert [entry.key for entry in entries] == [filled.ring.current] * CHECKS + [now.ring.current]
    for entry in entries:
        assert entry.seal == seal_of(entry.hash, now.ring.seal_key(entry.key, entry.chain))


def test_another_program_with_the_key_before_is_kept_from_writing(filled: Store) -> None:
    now, _ = rotated(filled)
    with pytest.raises(RecordsKeyError, match=now.ring.current):
        append(filled, [check_draft()])
    append(now, [check_draft()])


def test_people_sign_in_as_before(filled: Store) -> None:
    People(filled, CHEAP).add("Ada", Role.ADMINISTRATOR, "a good password", Person(""))
    People(filled, CHEAP).add("Zoë", Role.OFFICER, "another good one", Person(""))
    People(filled, CHEAP).remove("Zoë", ADMINISTRATOR)
    now, _ = rotated(filled)
    assert People(now, CHEAP).sign_in("ada", "a good password").name == "Ada"
    with reading(now.engine) as connection:
        names = connection.execute(select(PEOPLE.c.name).where(PEOPLE.c.role == Role.ADMINISTRATOR)).scalars().all()
    assert [name.partition(b" ")[0].decode() for name in names] == [now.ring.current]


def test_what_does_not_open_stays_as_it_is_and_is_counted(filled: Store) -> None:
    with writing(filled.engine) as connection:
        connection.execute(update(SECRETS).where(SECRETS.c.record == record(7)).values(wrapped=b"spoilt" * 10))
    now, done = rotated(filled)
    assert done == Rewrapped(secrets=CHECKS + 1, unreadable=1)
    with reading(now.engine) as connection:
        key, wrapped = connection.execute(
            select(SECRETS.c.key, SECRETS.c.wrapped).where(SECRETS.c.record == record(7))
        ).one()
    assert (key, wrapped) == (filled.ring.current, b"spoilt" * 10)
    assert found(now, "Case 8") == [record(8)]


def test_a_key_that_cannot_be_put_where_keys_lie_changes_nothing(filled: Store) -> None:
    def refuse(ring: KeyRing) -> None:
        raise RecordsKeyError("The key cannot be written", "Make room.")

    with pytest.raises(RecordsKeyError):
        rotate(filled, filled, refuse, ADMINISTRATOR)
    append(filled, [check_draft()])
    with reading(filled.engine) as connection:
        assert set(connection.execute(select(SECRETS.c.key)).scalars()) == {filled.ring.current}


def test_a_change_that_was_interrupted_is_finished_at_the_next_start(
    filled: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed with the key saved and half of the rows written: then none of them are, and both keys are there."""
    saved: list[KeyRing] = []

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "seal_names_anew", killed)
        with pytest.raises(KeyboardInterrupt):
            rotate(filled, filled, saved.append, ADMINISTRATOR)
    now = replace(filled, ring=saved[0])
    with reading(now.engine) as connection:
        assert set(connection.execute(select(SECRETS.c.key)).scalars()) == {filled.ring.current}
        assert read_payload(connection, now.ring, record(1)) is not None
    settle(now)
    assert found(now, "Case 1") == [record(1)]
    with reading(now.engine) as connection:
        assert set(connection.execute(select(SECRETS.c.key)).scalars()) == {now.ring.current}
        entries = connection.execute(select(ENTRIES.c.facts).where(ENTRIES.c.kind == Kind.KEY)).scalars().all()
    assert len(entries) == 1
    assert '"what":"changed"' in entries[0]
    settle(now)
    with reading(now.engine) as connection:
        assert key_in_use(connection) == now.ring.current
        assert len(connection.execute(select(ENTRIES.c.seq).where(ENTRIES.c.kind == Kind.KEY)).all()) == 1


def test_a_desk_that_joins_a_site_takes_its_key_over(filled: Store) -> None:
    site = KeyRing.new(NOON)
    now = replace(filled, ring=filled.ring.joined(site))
    assert use_ring(now, ADMINISTRATOR).secrets == CHECKS + 2
    assert found(replace(now, ring=site), "Case 1") == [record(1)]
    with reading(now.engine) as connection:
        assert read_payload(connection, site, record(1)) is not None
        with pytest.raises(RecordsError):
            read_payload(connection, filled.ring, record(1))


def test_records_of_a_key_that_is_not_here_are_not_opened(filled: Store) -> None:
    now, _ = rotated(filled)
    for ring in (filled.ring, KeyRing.new(NOON)):
        with pytest.raises(RecordsKeyError, match=now.ring.current):
            settle(replace(filled, ring=ring))


def test_records_that_were_erased_stay_so(filled: Store) -> None:
    from facematch_gui.records.storage.ledger import Draft

    append(filled, [Draft(Kind.ERASURE, {"scope": "records", "records": [record(5)], "reason": "request"})])
    now, done = rotated(filled)
    assert done == Rewrapped(secrets=CHECKS + 1, unreadable=0)
    assert found(now, "Case 5") == []
