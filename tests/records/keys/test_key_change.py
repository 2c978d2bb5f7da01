"""A new key while everything is in use: other programs of the desk, the site's server, and its other desks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import keyring
import pytest

from facematch_gui.errors import LostKeyError, NotAllowedError, RecordsKeyError, ServerUnreachableError
from facematch_gui.records.archive import Archive
from facematch_gui.records.keys import rotation
from facematch_gui.records.keys.joining import take_over
from facematch_gui.records.keys.places import KEY_FILE, load_ring
from facematch_gui.records.store import Store
from facematch_gui.records.values import CheckRecord, Person, Query, RecordedVerdict, Role
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock
from tests.records.key_stores import MemoryKeyStore, make_passphrases_cheap
from tests.records.postgres import Postgres

RULES = RecordRules(desk_name="Desk 1", key="file")
WHO = Person("Officer 1", Role.ADMINISTRATOR)
PASSPHRASE = "correct horse battery staple"


class Desks:
    """Opens archives, and closes them all in the end."""

    def __init__(self, stack: ExitStack, clock: Clock) -> None:
        self._stack = stack
        self._clock = clock

    def open(self, folder: Path, rules: RecordRules = RULES, passphrase: str | None = None) -> Archive:
        archive = Archive.open(folder, rules, passphrase=passphrase, clock=self._clock)
        self._stack.callback(archive.close)
        return archive


@pytest.fixture
def desks(clock: Clock) -> Iterator[Desks]:
    with ExitStack() as stack:
        yield Desks(stack, clock)


def keep(archive: Archive, case: str) -> str:
    facts = {"verdict": "match", "score": 4.0, "desk": "Desk", "findings": [], "utc_offset_minutes": 60}
    return archive.keep(CheckRecord(RecordedVerdict.MATCH, facts, case, WHO.name)).record


def find(archive: Archive, case: str) -> list[str]:
    rows = archive.search(Query(case=case), WHO).rows
    assert {row.case for row in rows} <= {case}
    return [row.record for row in rows]


# --- One desk ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("place", "passphrase"), [("file", None), ("keystore", None), ("passphrase", PASSPHRASE)])
def test_a_program_that_is_open_takes_a_new_key_up_by_itself(
    desks: Desks, folder: Path, place: str, passphrase: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_passphrases_cheap(monkeypatch)
    before = keyring.get_keyring()
    keyring.set_keyring(MemoryKeyStore())
    try:
        rules = replace(RULES, key=place)
        window, command = (desks.open(folder, rules, passphrase) for _ in range(2))
        old = keep(window, "Case 1")
        assert command.change_key(WHO).secrets == 1
        assert find(window, "Case 1") == [old]
        new = keep(window, "Case 2")
        command.change_key(WHO)
        assert keep(window, "Case 1") in find(command, "Case 1")
        assert find(command, "Case 2") == [new]
        assert find(desks.open(folder, rules, passphrase), "Case 2") == [new]
    finally:
        keyring.set_keyring(before)


def test_a_key_that_changes_just_then_refuses_no_check_and_alarms_nobody(
    desks: Desks, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, command = desks.open(folder), desks.open(folder)
    look, changes = Archive._ready, [0]

    def look_too_early(self: Archive, local: Store) -> Store:
        known = look(self, local)
        if self is window and changes:
            changes.pop()
            command.change_key(WHO)
        return known

    monkeypatch.setattr(Archive, "_ready", look_too_early)
    record = keep(window, "Case 1")
    assert find(command, "Case 1") == [record]
    changes.append(0)
    assert window.verify().problems == []


def test_an_erasure_misses_nothing_after_a_change_of_key(desks: Desks, folder: Path) -> None:
    window, command = desks.open(folder), desks.open(folder)
    keep(window, "Case 1")
    command.change_key(WHO)
    window.erase_case("Case 1", "request", WHO)
    assert find(command, "Case 1") == find(window, "Case 1") == []


def test_only_an_administrator_changes_the_key(desks: Desks, folder: Path) -> None:
    archive = desks.open(folder)
    with pytest.raises(NotAllowedError):
        archive.change_key(Person("Sue", Role.SUPERVISOR))
    assert len(archive.local.ring.key_ids) == 1


def test_a_key_that_was_put_back_to_an_earlier_one_is_known_as_such(desks: Desks, folder: Path) -> None:
    archive = desks.open(folder)
    earlier = (folder / KEY_FILE).read_bytes()
    record = keep(archive, "Case 1")
    archive.change_key(WHO)
    later = (folder / KEY_FILE).read_bytes()
    (folder / KEY_FILE).write_bytes(earlier)
    with pytest.raises(LostKeyError, match=archive.local.ring.current):
        desks.open(folder)
    (folder / KEY_FILE).write_bytes(later)
    assert find(desks.open(folder), "Case 1") == [record]


# --- Bringing a key in ------------------------------------------------------------------------------------------------


def test_a_lost_key_is_brought_in_and_an_older_copy_is_not(desks: Desks, folder: Path) -> None:
    archive = desks.open(folder)
    record, older = keep(archive, "Case 1"), archive.local.ring
    archive.change_key(WHO)
    ring = archive.local.ring
    (folder / KEY_FILE).write_bytes(b"spoilt")
    with pytest.raises(RecordsKeyError, match="does not hold the key of these records"):
        take_over(folder, older, None, "file", None)
    assert (folder / KEY_FILE).read_bytes() == b"spoilt"
    assert take_over(folder, ring, None, "file", None)
    assert find(desks.open(folder), "Case 1") == [record]
    # What did not open is kept aside.
    assert [file.read_bytes() for file in folder.glob("key.before-*")] == [b"spoilt"]


def test_a_desk_that_has_recorded_joins_a_site_and_keeps_what_it_has(
    desks: Desks, folder: Path, tmp_path: Path
) -> None:
    site, desk = desks.open(tmp_path / "site"), desks.open(folder)
    record = keep(desk, "Case 1")
    own = desk.local.ring
    assert take_over(folder, site.local.ring, own, "file", None)
    assert find(desks.open(folder), "Case 1") == [record]
    # Also the window that was open all the time.
    assert find(desk, "Case 1") == [record]
    assert desk.local.ring.current == site.local.ring.current
    joined = load_ring(folder, "file")
    assert joined is not None
    assert joined.holds(own)
    assert not take_over(folder, site.local.ring, joined, "file", None)
    assert not list(folder.glob("key.before-*"))


# --- Several desks and their server -----------------------------------------------------------------------------------


def test_the_desks_of_a_server_change_their_key_one_after_the_other(
    desks: Desks, tmp_path: Path, postgres: Postgres
) -> None:
    rules = replace(RULES, database=postgres.url(postgres.new_database()))
    first, second = (tmp_path / name for name in ("first", "second"))
    one = desks.open(first, rules)
    take_over(second, one.local.ring, None, "file", None)
    two = desks.open(second, rules)
    records = [keep(one, "Case 1"), keep(two, "Case 1")]
    assert one.synchronise().waiting == two.synchronise().waiting == 0

    assert one.change_key(WHO).secrets == 2
    assert sorted(find(one, "Case 1")) == sorted(records)
    # What the other desk records waits there until it has the key.
    records.append(keep(two, "Case 1"))
    with pytest.raises(RecordsKeyError, match="lacks the key"):
        two.synchronise()
    assert take_over(second, one.local.ring, two.local.ring, "file", None)
    two = desks.open(second, rules)
    assert two.synchronise().waiting == 0
    for desk in (one, two):
        assert sorted(find(desk, "Case 1")) == sorted(records)
    assert two.verify().problems == []


def test_a_change_that_the_server_did_not_hear_of_is_finished_at_the_next_start(
    desks: Desks, folder: Path, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    rules = replace(RULES, database=postgres.url(postgres.new_database()))
    archive = desks.open(folder, rules)
    records = [keep(archive, "Case 1")]
    archive.synchronise()

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(rotation, "rewrap", killed)
        with pytest.raises(KeyboardInterrupt):
            archive.change_key(WHO)
    archive = desks.open(folder, rules)
    assert len(archive.local.ring.key_ids) == 2
    records.append(keep(archive, "Case 1"))
    assert sorted(find(archive, "Case 1")) == sorted(records)
    assert archive.synchronise().waiting == 0
    assert archive.verify().problems == []


def test_without_its_server_a_desk_changes_no_key(desks: Desks, folder: Path) -> None:
    archive = desks.open(folder, replace(RULES, database=f"postgresql://desk@/records?host={folder}"))
    record = keep(archive, "Case 1")
    before = archive.local.ring
    with pytest.raises(ServerUnreachableError):
        archive.change_key(WHO)
    assert load_ring(folder, "file") == before
    assert find(archive, "Case 1") == [record]
