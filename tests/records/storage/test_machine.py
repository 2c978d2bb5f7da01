"""Records that are opened on another machine than last time."""

from __future__ import annotations

import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.server.connection import connect
from facematch_gui.records.server.outbox import send, waiting
from facematch_gui.records.storage import machine
from facematch_gui.records.storage.beginning import begin_chain, newest_head
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.storage.schema import CHAINS
from facematch_gui.records.store import Store
from tests.records.conftest import Clock, check_draft, make_store
from tests.records.postgres import Postgres

Becoming = Callable[[str, str], None]


@pytest.fixture
def become(monkeypatch: pytest.MonkeyPatch) -> Becoming:
    """Makes this machine another one: of that name, and with a system of that identity."""

    def become(name: str, identity: str) -> None:
        monkeypatch.setattr(platform, "node", lambda: name)
        monkeypatch.setattr(machine, "_system_identity", lambda: identity)

    return become


def heads(store: Store) -> list[int]:
    with reading(store.engine) as connection:
        return list(connection.execute(select(CHAINS.c.head_seq).order_by(CHAINS.c.closed.desc())).scalars())


@pytest.mark.parametrize(("name", "identity"), [("desk-2", "1"), ("desk-1", "2")])
def test_copied_records_get_a_chain_of_their_own(store: Store, become: Becoming, name: str, identity: str) -> None:
    become("desk-1", "1")
    begin_chain(store, None)
    append(store, [check_draft()])
    begin_chain(store, None)
    assert heads(store) == [2]
    become(name, identity)
    begin_chain(store, None)
    begin_chain(store, None)
    assert heads(store) == [2, 1]
    assert store.anchor is not None
    assert not verify(store, store.anchor.heads()).problems


@pytest.mark.skipif(sys.platform != "linux", reason="this is about Linux")
def test_a_system_without_an_identity_is_known_by_its_name(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "machine-id"
    monkeypatch.setattr(machine, "MACHINE_ID", file)
    without = machine.mark()
    file.write_text("1\n")
    assert machine.mark() not in {without, ""}
    file.unlink()
    assert machine.mark() == without


def test_desks_that_were_set_up_from_one_image_share_a_server(
    postgres: Postgres, tmp_path: Path, ring: KeyRing, clock: Clock, become: Becoming
) -> None:
    become("image", "")
    image = make_store(tmp_path / "image", ring, clock)
    begin_chain(image, None)
    append(image, [check_draft()])
    image.engine.dispose()
    url = postgres.url(postgres.new_database())
    desks = []
    for number in range(3):
        become(f"desk-{number}", str(number))
        shutil.copytree(image.folder, tmp_path / str(number))
        desk = make_store(tmp_path / str(number), ring, clock)
        begin_chain(desk, None)
        append(desk, [check_draft()])
        desks.append(desk)
    there = replace(image, engine=connect(url, ring), anchor=None)
    for desk in (*desks, *desks):
        send(desk, there)
        append(desk, [check_draft()])
        send(desk, there)
        assert waiting(desk) == 0
        assert newest_head(desk) is not None
        assert desk.anchor is not None
        assert not verify(there, desk.anchor.heads()).problems
        desk.engine.dispose()
    assert heads(there) == [2, 4, 4, 4]
    there.engine.dispose()
