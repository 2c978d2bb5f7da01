"""How a chain begins, and that none is continued from a state that is older than what was noted of it."""

from __future__ import annotations

import shutil
from pathlib import Path

from facematch_gui.records.backups.backup import back_up, restore
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.storage.anchor import FILE as ANCHOR_FILE
from facematch_gui.records.storage.beginning import begin_chain, newest_head
from facematch_gui.records.storage.database import FILE
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.store import Store
from tests.records.conftest import Clock, check_draft, make_store
from tests.records.sample_records import ADMINISTRATOR


def problems(store: Store) -> list[tuple[str, int, str]]:
    found = verify(store, store.anchor.heads() if store.anchor else ()).problems
    return [(problem.code, problem.seq, problem.chain) for problem in found]


def write_checks(store: Store, count: int) -> None:
    for _ in range(count):
        append(store, [check_draft()])


def opened(folder: Path, ring: KeyRing, clock: Clock) -> Store:
    store = make_store(folder, ring, clock)
    begin_chain(store, None)
    return store


def put_back(folder: Path, ring: KeyRing, clock: Clock, tmp_path: Path) -> tuple[str, Path]:
    """Puts the file of a chain in place as it was before its last three entries; returns the chain and a backup."""
    store = opened(folder, ring, clock)
    write_checks(store, 2)
    store.engine.dispose()
    shutil.copy(folder / FILE, tmp_path / "older")
    store = opened(folder, ring, clock)
    write_checks(store, 3)
    back_up(store, tmp_path / "backup")
    head = newest_head(store)
    assert head is not None
    store.engine.dispose()
    shutil.copy(tmp_path / "older", folder / FILE)
    return head.chain, tmp_path / "backup"


def test_an_older_file_in_place_is_told_and_not_written_over(
    folder: Path, ring: KeyRing, clock: Clock, tmp_path: Path
) -> None:
    chain, backup = put_back(folder, ring, clock, tmp_path)
    store = make_store(folder, ring, clock)
    (notice,) = begin_chain(store, None)
    assert "older than it should be" in notice.title
    # The old end is not reached again, however much follows, and not told again.
    write_checks(store, 5)
    assert begin_chain(store, None) == []
    assert problems(store) == [("truncated", 4, chain)]
    restore(store, backup, ADMINISTRATOR)
    assert problems(store) == []
    store.engine.dispose()


def test_an_older_file_that_was_written_to_is_found(folder: Path, ring: KeyRing, clock: Clock, tmp_path: Path) -> None:
    """As by a program that was open all the while, and only saw its file replaced."""
    chain, backup = put_back(folder, ring, clock, tmp_path)
    store = make_store(folder, ring, clock)
    write_checks(store, 5)
    assert problems(store) == [("changed", 4, chain)]
    # The backup is not blamed for what was written over it.
    assert restore(store, backup, ADMINISTRATOR).entries == 0
    store.engine.dispose()


def test_a_program_that_was_killed_before_it_noted_goes_on(folder: Path, ring: KeyRing, clock: Clock) -> None:
    store = opened(folder, ring, clock)
    anchor = folder / ANCHOR_FILE
    before = anchor.read_text()
    write_checks(store, 3)
    anchor.write_text(before)
    assert begin_chain(store, None) == []
    assert problems(store) == []
    head = newest_head(store)
    assert head is not None
    assert head.seq == 4
    store.engine.dispose()


def test_heads_that_were_removed_are_missed(folder: Path, ring: KeyRing, clock: Clock) -> None:
    store = opened(folder, ring, clock)
    write_checks(store, 6)
    (folder / ANCHOR_FILE).unlink()
    write_checks(store, 1)
    (note,) = verify(store, store.anchor.heads() if store.anchor else ()).notes
    assert "nothing is noted before entry 8" in note
    store.engine.dispose()
