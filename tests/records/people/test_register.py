"""Who signs in: names and passwords, roles that only the key can give, and wrong passwords that slow down."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher
from sqlalchemy import delete, insert, select, text, update

from facematch_gui.errors import NotAllowedError, RecordsError, RecordsKeyError, UsageError
from facematch_gui.guessing import LONGEST_WAIT
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.people import register as people_module
from facematch_gui.records.people.account import account
from facematch_gui.records.people.register import People, require
from facematch_gui.records.people.sealed import REMOVED, opened_name
from facematch_gui.records.people.tries import FILE as TRIES_FILE
from facematch_gui.records.people.tries import FREE_TRIES, STRANGER, Tries
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.storage.database import FILE, reading, writing
from facematch_gui.records.storage.schema import ENTRIES, PEOPLE
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, Person, Role
from tests.records.conftest import BEGIN, Clock

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
NOBODY = Person("")
PASSWORD, OTHER = "a long password", "another password"


@pytest.fixture
def people(store: Store) -> People:
    """One administrator, one officer."""
    made = People(store, CHEAP)
    made.add("Ada Administrator", Role.ADMINISTRATOR, PASSWORD, NOBODY)
    made.add("Otto Officer", Role.OFFICER, OTHER, NOBODY)
    return made


# --- Signing in -------------------------------------------------------------------------------------------------------


def test_who_was_added_signs_in_with_their_role(people: People) -> None:
    ada, otto = people.sign_in("Ada Administrator", PASSWORD), people.sign_in("Otto Officer", OTHER)
    assert (ada.name, ada.role) == ("Ada Administrator", Role.ADMINISTRATOR)
    assert (otto.name, otto.role) == ("Otto Officer", Role.OFFICER)
    assert len({ada.identity, otto.identity, ""}) == 3
    assert people.all() == [ada, otto]


def test_a_name_is_known_however_it_is_typed(people: People) -> None:
    for name in ("ada administrator", "  ADA   Administrator "):
        assert people.sign_in(name, PASSWORD).name == "Ada Administrator"


def test_a_password_is_the_same_on_every_keyboard(people: People) -> None:
    people.add("Zoë", Role.OFFICER, "Schlüsselbund", NOBODY)
    assert people.sign_in("Zoe\u0308", "Schlu\u0308sselbund").name == "Zoë"


def test_a_wrong_name_and_a_wrong_password_are_told_alike(people: People, clock: Clock) -> None:
    ada = "Ada Administrator"
    wrong = [OTHER, "", PASSWORD + " ", PASSWORD.upper(), "\udcff"]
    for name, password in [*((ada, each) for each in wrong), ("Nobody", PASSWORD), ("", PASSWORD), ("", "")]:
        clock.turn(minutes=5)
        with pytest.raises(NotAllowedError, match="Name or password is not right"):
            people.sign_in(name, password)


def test_where_nobody_was_added_that_is_said(store: Store) -> None:
    with pytest.raises(NotAllowedError, match="people add"):
        People(store, CHEAP).sign_in("Ada", PASSWORD)


def test_the_usual_hash_is_what_rfc_9106_advises(store: Store) -> None:
    made = People(store)
    made.add("Ada", Role.ADMINISTRATOR, PASSWORD, NOBODY)
    with reading(store.engine) as connection:
        hashed = connection.execute(select(PEOPLE.c.password)).scalar_one()
    assert hashed.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert made.sign_in("Ada", PASSWORD).name == "Ada"


# --- Adding, changing, removing ---------------------------------------------------------------------------------------


def test_what_cannot_be_a_name_is_refused(people: People) -> None:
    for name in ("", "  ", "a" * 101, "Ada\x00", "Ada\x1b[2J", "\u202eadA", "\udcff"):
        with pytest.raises(UsageError, match="name cannot be used"):
            people.add(name, Role.OFFICER, PASSWORD, NOBODY)


def test_what_anybody_would_guess_is_no_password(people: People) -> None:
    for password in ("", "seven77", "a" * 257, "aaaaaaaaaaaa", "NEW PERSON"):
        with pytest.raises(UsageError, match="password"):
            people.add("New Person", Role.OFFICER, password, NOBODY)
    assert len(people.all()) == 2


def test_two_people_do_not_have_one_name(people: People) -> None:
    with pytest.raises(UsageError, match="already"):
        people.add("OTTO  officer", Role.SUPERVISOR, PASSWORD, NOBODY)


def test_the_first_person_is_an_administrator(store: Store) -> None:
    with pytest.raises(UsageError, match="administrator"):
        People(store, CHEAP).add("Otto", Role.OFFICER, PASSWORD, NOBODY)
    assert People(store, CHEAP).all() == []


def test_a_role_and_a_password_are_changed_apart_and_together(people: People) -> None:
    otto = people.sign_in("Otto Officer", OTHER)
    people.change("otto officer", NOBODY, role=Role.SUPERVISOR)
    assert people.sign_in("Otto Officer", OTHER) == replace(otto, role=Role.SUPERVISOR)
    people.change("Otto Officer", NOBODY, password="a third password")
    with pytest.raises(NotAllowedError):
        people.sign_in("Otto Officer", OTHER)
    changed = people.change("Otto Officer", NOBODY, role=Role.OFFICER, password=OTHER)
    assert people.sign_in("Otto Officer", OTHER) == changed == otto


def test_who_was_removed_signs_in_no_more_and_leaves_no_name(people: People, store: Store) -> None:
    otto = people.sign_in("Otto Officer", OTHER)
    people.remove("Otto Officer", NOBODY)
    assert [each.name for each in people.all()] == ["Ada Administrator"]
    with pytest.raises(NotAllowedError, match="not right"):
        people.sign_in("Otto Officer", OTHER)
    with reading(store.engine) as connection:
        row = connection.execute(select(PEOPLE).where(PEOPLE.c.person == otto.identity)).mappings().one()
    assert (opened_name(store.ring, row), row["role"], row["password"], row["token"]) == (
        "",
        REMOVED,
        "",
        otto.identity,
    )
    again = people.add("Otto Officer", Role.OFFICER, OTHER, NOBODY)
    assert again.identity != otto.identity


def test_who_is_not_there_is_not_changed(people: People) -> None:
    for name in ("Nobody", "", "Otto"):
        with pytest.raises(UsageError, match="nobody of that name"):
            people.change(name, NOBODY, role=Role.OFFICER)
        with pytest.raises(UsageError, match="nobody of that name"):
            people.remove(name, NOBODY)


def test_there_is_always_an_administrator(people: People) -> None:
    with pytest.raises(UsageError, match="leave nobody"):
        people.remove("Ada Administrator", NOBODY)
    with pytest.raises(UsageError, match="leave nobody"):
        people.change("Ada Administrator", NOBODY, role=Role.SUPERVISOR)
    people.change("Otto Officer", NOBODY, role=Role.ADMINISTRATOR)
    people.remove("Ada Administrator", NOBODY)
    assert [each.name for each in people.all()] == ["Otto Officer"]


def test_the_chain_says_what_was_done_by_whom_and_names_nobody(people: People, store: Store) -> None:
    ada, otto = people.all()
    people.change("Otto Officer", ada, role=Role.SUPERVISOR)
    people.remove("Otto Officer", ada)
    with reading(store.engine) as connection:
        facts = connection.execute(select(ENTRIES.c.facts).where(ENTRIES.c.kind == Kind.PERSON)).scalars().all()
    told = [{name: value for name, value in json.loads(each).items() if name != "salt"} for each in facts[-2:]]
    assert BEGIN.isoformat()[:10] < told[0].pop("changed") < told[1].pop("changed")
    assert told == [
        {"action": "changed", "person": otto.identity, "role": "supervisor", "by": ada.identity},
        {"action": "removed", "person": otto.identity, "role": "supervisor", "by": ada.identity},
    ]
    assert not any(name in "".join(facts) for name in ("Ada", "Otto"))


def test_what_cannot_be_recorded_is_not_done(people: People, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> object:
        raise RecordsError("The disk is full", "Make room.")

    monkeypatch.setattr(people_module, "_note", refuse)
    with pytest.raises(RecordsError):
        people.remove("Otto Officer", NOBODY)
    monkeypatch.undo()
    assert people.sign_in("Otto Officer", OTHER).name == "Otto Officer"


def problems(store: Store) -> list[str]:
    return [problem.code for problem in verify(store, store.anchor.heads() if store.anchor else ()).problems]


# --- Whoever can write to the database --------------------------------------------------------------------------------


@pytest.mark.parametrize("change", ["role", "password", "person"])
def test_who_has_not_the_key_raises_no_role_and_gives_no_password(people: People, store: Store, change: str) -> None:
    values = {"role": Role.ADMINISTRATOR.value, "password": CHEAP.hash("known to a thief"), "person": "e" * 32}
    with writing(store.engine) as connection:
        connection.execute(update(PEOPLE).where(PEOPLE.c.role == Role.OFFICER).values({change: values[change]}))
    password = "known to a thief" if change == "password" else OTHER
    with pytest.raises(RecordsKeyError):
        people.sign_in("Otto Officer", password)
    # The others are let in all the same, and may mend it.
    ada = people.sign_in("Ada Administrator", PASSWORD)
    people.remove("Otto Officer", ada)
    assert people.all() == [ada]


def rows_of(store: Store) -> list[dict[str, Any]]:
    with reading(store.engine) as connection:
        return [dict(row) for row in connection.execute(select(PEOPLE)).mappings()]


def put_back(store: Store, rows: Sequence[dict[str, Any]]) -> None:
    with writing(store.engine) as connection:
        connection.execute(delete(PEOPLE))
        if rows:
            connection.execute(insert(PEOPLE), rows)


def test_an_older_state_of_the_list_lets_nobody_in(people: People, store: Store) -> None:
    ada = people.sign_in("Ada Administrator", PASSWORD)
    people.change("Otto Officer", ada, role=Role.ADMINISTRATOR)
    before = rows_of(store)
    people.change("Otto Officer", ada, role=Role.OFFICER)
    assert problems(store) == []
    put_back(store, before)
    with pytest.raises(RecordsError, match="not as it was left"):
        people.sign_in("Otto Officer", OTHER)
    assert people.sign_in("Ada Administrator", PASSWORD) == ada
    assert problems(store) == ["people_changed"]
    # As if the change were a new one: the time is sealed, too.
    put_back(store, [{**row, "changed": "2999"} for row in before])
    with pytest.raises(RecordsKeyError):
        people.sign_in("Otto Officer", OTHER)


def test_a_clock_that_was_put_back_makes_no_older_state(people: People, store: Store, clock: Clock) -> None:
    for days in (-400, 0, 1):
        clock.turn(days=days)
        people.change("Otto Officer", NOBODY, password=f"{OTHER} {days}")
        assert people.sign_in("Otto Officer", f"{OTHER} {days}").name == "Otto Officer"
        assert problems(store) == []


def test_a_list_that_was_emptied_makes_nobody_the_first(people: People, store: Store) -> None:
    assert not people.are_new()
    put_back(store, [])
    with pytest.raises(RecordsError, match="not as it was left"):
        people.are_new()
    assert problems(store) == ["people_changed"]


@pytest.mark.parametrize("column", ["token", "role", "password", "changed", "name"])
def test_whatever_is_changed_of_somebody_is_found(people: People, store: Store, column: str) -> None:
    people.remove("Otto Officer", NOBODY)
    before = rows_of(store)
    for row in before:
        statement = f"UPDATE people SET {column} = 'x' WHERE person = '{row['person']}'"
        with writing(store.engine) as connection:
            connection.execute(text(statement))
        assert problems(store) == ["people_changed"]
        put_back(store, before)
    assert problems(store) == []


def test_only_administrators_change_people(people: People) -> None:
    otto = people.sign_in("Otto Officer", OTHER)
    for change in (
        lambda: people.add("Eve", Role.ADMINISTRATOR, OTHER, otto),
        lambda: people.change("Otto Officer", otto, role=Role.ADMINISTRATOR),
        lambda: people.remove("Ada Administrator", otto),
    ):
        with pytest.raises(NotAllowedError):
            change()


def test_names_do_not_stand_in_the_file(people: People, store: Store, folder: Path) -> None:
    store.engine.dispose()
    content = b"".join(file.read_bytes() for file in folder.iterdir())
    assert (folder / FILE).exists()
    assert b"Ada" not in content
    assert b"ada administrator" not in content
    with pytest.raises(RecordsKeyError):
        People(replace(store, ring=KeyRing.new(store.clock())), CHEAP).all()


# --- Wrong passwords --------------------------------------------------------------------------------------------------


def test_wrong_passwords_slow_down_also_the_right_one(people: People, clock: Clock) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(NotAllowedError, match="not right"):
            people.sign_in("Ada Administrator", OTHER)
    with pytest.raises(NotAllowedError, match="Wait 5 s"):
        people.sign_in("Ada Administrator", PASSWORD)
    # Nobody else has to wait for it.
    people.sign_in("Otto Officer", OTHER)
    clock.turn(seconds=5)
    assert people.sign_in("Ada Administrator", PASSWORD).name == "Ada Administrator"
    with pytest.raises(NotAllowedError, match="not right"):
        people.sign_in("Ada Administrator", OTHER)


def test_a_name_that_nobody_has_slows_down_like_any_other(people: People, folder: Path) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(NotAllowedError, match="not right"):
            people.sign_in("Nobody", OTHER)
    with pytest.raises(NotAllowedError, match="Too many"):
        people.sign_in("  nobody", OTHER)
    with pytest.raises(NotAllowedError, match="not right"):
        people.sign_in("Somebody", OTHER)
    assert "obody" not in (folder / TRIES_FILE).read_text()


def test_a_new_password_ends_the_waiting(people: People) -> None:
    for _ in range(FREE_TRIES):
        with pytest.raises(NotAllowedError):
            people.sign_in("Otto Officer", PASSWORD)
    people.change("Otto Officer", NOBODY, password="a third password")
    people.sign_in("Otto Officer", "a third password")


def test_each_wait_is_twice_the_one_before_up_to_a_limit(tmp_path: Path, clock: Clock) -> None:
    waits = []
    for _ in range(FREE_TRIES + 9):
        # Every program counts on from what the one before has left.
        tries = Tries(tmp_path, clock)
        while (wait := tries.take("a")) > 0:
            waits.append(round(wait))
            clock.turn(seconds=wait)
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300]
    assert max(waits) == LONGEST_WAIT


def test_a_clock_that_was_put_back_keeps_nobody_out_for_longer(tmp_path: Path, clock: Clock) -> None:
    tries = Tries(tmp_path, clock)
    for _ in range(FREE_TRIES):
        assert tries.take("a") == 0
    clock.turn(days=-1)
    assert 0 < tries.take("a") <= 5


def test_what_was_tried_is_kept_for_a_thousand_people_at_most(tmp_path: Path, clock: Clock) -> None:
    tries = Tries(tmp_path, clock)
    (tmp_path / TRIES_FILE).write_text(json.dumps({str(number): [1, float(number)] for number in range(2000)}))
    tries.take("a")
    kept = json.loads((tmp_path / TRIES_FILE).read_text())
    assert len(kept) == 1000
    assert "a" in kept
    assert "0" not in kept
    # Whoever makes up a thousand names has nobody's tries forgotten.
    tries.take(f"{STRANGER}b")
    assert json.loads((tmp_path / TRIES_FILE).read_text()) == kept


@pytest.mark.parametrize("content", [b"", b"\xff", b"[]", b'{"a": 3}', b'{"a": ["x", 1]}', b'{"a": [Infinity, 1]}'])
def test_a_spoilt_file_of_tries_keeps_nobody_out(tmp_path: Path, clock: Clock, content: bytes) -> None:
    (tmp_path / TRIES_FILE).write_bytes(content)
    tries = Tries(tmp_path, clock)
    assert tries.take("a") == 0
    tries.right("a")


def test_a_folder_that_cannot_be_written_keeps_nobody_out(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").touch()
    assert Tries(tmp_path / "file", clock).take("a") == 0


# --- What people may do -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("has", "needs"), [(has, needs) for has in Role for needs in Role])
def test_each_role_may_what_the_one_before_may(has: Role, needs: Role) -> None:
    order = [Role.OFFICER, Role.SUPERVISOR, Role.ADMINISTRATOR]
    if order.index(has) >= order.index(needs):
        require(Person("Ada", has), needs)
    else:
        with pytest.raises(NotAllowedError, match=needs.value):
            require(Person("Ada", has), needs)


def test_without_signing_in_the_account_may_do_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "clerk")
    assert account() == Person("clerk", Role.ADMINISTRATOR, "")
    require(account(), Role.ADMINISTRATOR)
