"""A server that is away, refuses a desk, or is not what it was; and desks that are not what they were."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import text

from facematch_gui.errors import RecordsError, RecordsKeyError, ServerUnreachableError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.server.outbox import waiting
from facematch_gui.records.server.site import adopt_ring
from facematch_gui.records.storage.database import writing
from facematch_gui.records.storage.schema import CHAINS, ENTRIES
from tests.records.conftest import Clock, check_draft
from tests.records.desks import CHECK, TABLES, Desk, contents, count, require_sound, review, rows
from tests.records.postgres import Postgres


def test_a_server_that_is_away_leaves_everything_here(postgres: Postgres, desk: Desk) -> None:
    desk.record(review())
    postgres.stop()
    try:
        with pytest.raises(ServerUnreachableError):
            desk.send()
        desk.record(check_draft())
        assert waiting(desk.here) == 2
    finally:
        postgres.start()
    desk.send()
    assert count(desk.there, ENTRIES) == 2
    require_sound(desk)


def test_a_desk_sends_nothing_under_a_key_that_was_changed_elsewhere(
    desks: Sequence[Desk], ring: KeyRing, clock: Clock
) -> None:
    one, other = desks
    with writing(other.there.engine) as connection:
        adopt_ring(connection, ring.rotated(clock()))
    one.record(review())
    with pytest.raises(RecordsKeyError, match="lacks the key"):
        one.send()
    assert waiting(one.here) == 1
    assert count(one.there, ENTRIES) == 0


def test_a_desk_sends_nothing_to_tables_of_a_newer_version(desk: Desk) -> None:
    with writing(desk.there.engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    desk.record(review())
    with pytest.raises(RecordsError, match="newer version"):
        desk.send()
    assert waiting(desk.here) == 1


def test_two_machines_with_one_data_folder_are_told_apart(
    desk: Desk, tmp_path: Path, server_url: str, ring: KeyRing, clock: Clock
) -> None:
    desk.record(check_draft())
    desk.here.engine.dispose()
    shutil.copytree(desk.here.folder, tmp_path / "copy")
    copy = Desk(tmp_path / "copy", server_url, ring, clock)
    desk.record(check_draft())
    desk.send()
    copy.record(check_draft())
    for _ in range(2):
        with pytest.raises(RecordsError, match="copy of this one's data folder"):
            copy.send()
    assert waiting(copy.here) == 2
    desk.record(check_draft())
    desk.send()
    copy.close()
    require_sound(desk)


@pytest.mark.parametrize("sent_before", [True, False])
def test_a_machine_that_was_put_back_to_an_earlier_state_begins_a_new_chain(
    desk: Desk, tmp_path: Path, server_url: str, ring: KeyRing, clock: Clock, sent_before: bool
) -> None:
    desk.record(check_draft(), check_draft())
    if sent_before:
        desk.send()
    desk.here.engine.dispose()
    shutil.copytree(desk.here.folder, tmp_path / "earlier")
    desk.record(check_draft())
    desk.send()
    earlier = Desk(tmp_path / "earlier", server_url, ring, clock)
    earlier.send()
    earlier.record(check_draft())
    earlier.send()
    assert waiting(earlier.here) == 0
    assert sorted(row["head_seq"] for row in rows(earlier.there, CHAINS)) == [2, 3]  # type: ignore[type-var]
    earlier.close()
    require_sound(desk, earlier)


def test_a_server_that_was_put_back_takes_what_follows_and_a_verification_tells_what_it_lost(desk: Desk) -> None:
    desk.record(check_draft(), check_draft())
    desk.send()
    with writing(desk.there.engine) as connection:
        for table in (CHAINS, *TABLES):
            connection.execute(table.delete())
    desk.record(review())
    desk.send()
    assert contents(desk.there, CHECK)[0] is not None
    assert desk.here.anchor is not None
    problems = verify(desk.there, desk.here.anchor.heads()).problems
    assert [problem.code for problem in problems] == ["removed"]
