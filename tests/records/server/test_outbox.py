"""What desks record and send: it arrives once, whatever stops on the way, and does there what it did here."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from sqlalchemy import update

from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.verifying import verify
from facematch_gui.records.server import outbox
from facematch_gui.records.server.outbox import send, waiting
from facematch_gui.records.storage.database import writing
from facematch_gui.records.storage.keeping import keep
from facematch_gui.records.storage.ledger import Draft
from facematch_gui.records.storage.schema import CHAINS, CROPS, ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import CheckRecord, GivenConsent, Head, Kind, RecordedVerdict, State
from tests.conftest import REPOSITORY
from tests.records.conftest import Clock, check_draft, make_store
from tests.records.desks import CHECK, SECOND, TABLES, Desk, contents, count, require_sound, review, rows
from tests.records.postgres import Postgres

# --- It arrives -------------------------------------------------------------------------------------------------------


def test_everything_arrives_as_it_was_and_leaves(desk: Desk) -> None:
    desk.record(review(), check_draft(record=SECOND))
    before = {table: rows(desk.here, table) for table in TABLES}
    (chain,) = rows(desk.here, CHAINS)
    desk.send()
    assert {table: rows(desk.there, table) for table in TABLES} == before
    assert {count(desk.here, table) for table in TABLES} == {0}
    assert waiting(desk.here) == 0
    (there,) = rows(desk.there, CHAINS)
    assert there == {**chain, "sent_seq": 0, "sent_hash": ""}
    (here,) = rows(desk.here, CHAINS)
    assert (here["sent_seq"], here["sent_hash"]) == (chain["head_seq"], chain["head_hash"])
    assert contents(desk.there, CHECK)[0] == {"case": "Case 1", "officer": "Officer 1"}
    assert contents(desk.there, CHECK)[1] == {"selfie": b"a selfie as JPEG", "document": b"a document as JPEG"}
    require_sound(desk)


def test_what_was_sent_is_in_no_file_here(desk: Desk) -> None:
    desk.record(review())
    marks = [
        row[column] for table, column in ((SECRETS, "wrapped"), (CROPS, "content")) for row in rows(desk.here, table)
    ]
    desk.send()
    left = b"".join(file.read_bytes() for file in desk.here.folder.iterdir())
    assert not [mark for mark in marks if isinstance(mark, bytes) and mark in left]
    assert len(marks) == 4


def test_the_chain_goes_on_behind_what_was_sent(desks: Sequence[Desk]) -> None:
    for _ in range(3):
        for desk in desks:
            desk.record(check_draft(), check_draft())
            assert not verify(desk.here, desk.here.anchor.heads() if desk.here.anchor else []).problems
            desk.send()
            desk.send()
    assert [row["head_seq"] for row in rows(desk.there, CHAINS)] == [6, 6]
    assert {row["desk"] for row in rows(desk.there, CHAINS)} == {"Desk 1", "Desk 2"}
    require_sound(*desks)


def test_a_long_queue_goes_in_batches_of_bearable_size(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outbox, "ENTRIES_AT_ONCE", 4)
    monkeypatch.setattr(outbox, "BYTES_AT_ONCE", 100)
    sizes = []
    deliver = outbox._deliver

    def counted(remote: Store, batch: outbox._Batch) -> Head:
        sizes.append(len(batch.entries))
        return deliver(remote, batch)

    monkeypatch.setattr(outbox, "_deliver", counted)
    desk.record(*(check_draft() for _ in range(5)), *(review(f"{number:032x}") for number in range(3)))
    desk.send()
    assert sizes == [4, 2, 1, 1]
    assert count(desk.there, ENTRIES) == 8
    require_sound(desk)


def test_chains_that_a_backup_has_ended_go_too(desk: Desk) -> None:
    desk.record(review())
    with writing(desk.here.engine) as connection:
        connection.execute(update(CHAINS).values(closed=1))
    desk.record(Draft(Kind.RESTORED, {"closed": "", "head": 1, "anchored": 1}))
    desk.erase(CHECK)
    desk.send()
    assert [(row["head_seq"], row["closed"]) for row in rows(desk.there, CHAINS) if row["closed"]] == [(1, 1)]
    assert contents(desk.there, CHECK) == (None, {})


# --- It does there what it did here -----------------------------------------------------------------------------------


def test_a_decision_of_another_desk_takes_effect_when_it_arrives(desks: Sequence[Desk]) -> None:
    one, other = desks
    one.record(review())
    one.send()
    other.decide(CHECK)
    (before,) = rows(other.there, LOOKUP)
    assert before["state"] == State.WAITING
    other.send()
    (after,) = rows(other.there, LOOKUP)
    assert (after["state"], after["decision"]) == (State.DECIDED, 1)
    require_sound(*desks)


@pytest.mark.parametrize("sent_before", [True, False])
@pytest.mark.parametrize("scope", ["records", "crops"])
def test_an_erasure_takes_effect_when_it_arrives(desks: Sequence[Desk], sent_before: bool, scope: str) -> None:
    one, other = desks
    one.record(review())
    one.decide(CHECK)
    if sent_before:
        one.send()
    (other if sent_before else one).erase(CHECK, scope=scope)
    for desk in desks:
        desk.send()
    kept = {"case": "Case 1", "officer": "Officer 1"} if scope == "crops" else None
    assert contents(one.there, CHECK) == (kept, {})
    assert count(one.there, CROPS) == 0
    assert count(one.there, SECRETS) == (2 if scope == "crops" else 0)
    require_sound(*desks)


def test_what_waits_when_its_check_is_erased_is_erased_when_it_arrives(desks: Sequence[Desk]) -> None:
    """A desk that had lost the server has decided what another desk has erased meanwhile."""
    one, other = desks
    one.record(review(), review(SECOND))
    one.send()
    other.decide(CHECK)
    other.decide(SECOND)
    one.erase(CHECK)
    one.send()
    other.send()
    late, kept = [row for row in rows(one.there, ENTRIES) if row["kind"] == Kind.DECISION]
    assert (late["facts"], late["payload"]) == (None, None)
    assert contents(one.there, str(late["record"])) == (None, {})
    assert contents(one.there, str(kept["record"]))[0] is not None
    require_sound(*desks)


def test_an_erasure_of_what_is_on_its_way_reaches_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    """It was read to be sent; then it is erased here, while the server writes it down."""
    deliver = outbox._deliver

    def after_the_erasure(remote: Store, batch: outbox._Batch) -> Head:
        monkeypatch.undo()
        desk.erase(CHECK)
        return deliver(remote, batch)

    monkeypatch.setattr(outbox, "_deliver", after_the_erasure)
    desk.record(review())
    desk.send()
    assert contents(desk.there, CHECK) == (None, {})
    assert count(desk.there, SECRETS) == count(desk.here, SECRETS) == 0
    require_sound(desk)


# --- Once -------------------------------------------------------------------------------------------------------------


def test_what_the_server_has_already_is_taken_away_only(desk: Desk) -> None:
    """The desk was stopped between the server's confirmation and its own note of it."""
    desk.record(review())
    with pytest.MonkeyPatch.context() as stopped:
        stopped.setattr(outbox, "_forget", _stop)
        with pytest.raises(KeyboardInterrupt):
            desk.send()
    assert waiting(desk.here) == count(desk.there, ENTRIES) == 1
    desk.record(check_draft())
    desk.send()
    assert waiting(desk.here) == 0
    assert count(desk.there, ENTRIES) == 2
    require_sound(desk)


def _stop(*_: object) -> None:
    raise KeyboardInterrupt


def test_two_programs_of_a_desk_send_the_same_queue_once(
    desk: Desk, ring: KeyRing, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = make_store(desk.here.folder, ring, clock, desk.here.rules)
    deliver = outbox._deliver

    def after_the_other(remote: Store, batch: outbox._Batch) -> Head:
        monkeypatch.undo()
        send(twin, desk.there)
        return deliver(remote, batch)

    monkeypatch.setattr(outbox, "_deliver", after_the_other)
    desk.record(review(), check_draft())
    desk.send()
    assert waiting(desk.here) == 0
    assert count(desk.there, ENTRIES) == 2
    twin.engine.dispose()
    require_sound(desk)


def test_a_check_that_is_recorded_again_after_it_was_sent_is_not(desk: Desk) -> None:
    """A list's row, whose run was stopped before it could note that the row is done."""
    consent = GivenConsent("1", "en", "I agree.")
    check = CheckRecord(RecordedVerdict.REVIEW, {"verdict": "review", "score": 1.0}, "Case", "Officer", consent=consent)
    first = keep(desk.here, check, CHECK)
    desk.send()
    assert keep(desk.here, check, CHECK) == first
    assert waiting(desk.here) == 0
    keep(desk.here, check, SECOND)
    assert waiting(desk.here) == 1, "the text of the consent is not repeated either"
    desk.send()
    assert count(desk.there, ENTRIES) == 3
    require_sound(desk)


def test_a_desk_that_is_killed_before_any_of_its_writes_loses_and_repeats_nothing(
    server_url: str, tmp_path: Path
) -> None:
    answer = subprocess.run(
        _program("each", server_url, tmp_path), cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert answer.returncode == 0, answer.stderr
    assert int(answer.stdout) > 15


def test_several_desks_that_are_killed_lose_nothing_while_the_server_goes_and_comes_back(
    postgres: Postgres, server_url: str, tmp_path: Path
) -> None:
    durable = []
    with subprocess.Popen(
        _program("crowd", server_url, tmp_path),
        cwd=REPOSITORY,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as crowd:
        assert crowd.stdin is not None
        assert crowd.stdout is not None
        for line in crowd.stdout:
            durable.append(int(line))
            if len(durable) == 1:
                postgres.stop("immediate")
            if len(durable) == 2:
                postgres.start()
            if len(durable) <= 3:
                crowd.stdin.write("\n")
                crowd.stdin.flush()
    assert crowd.returncode == 0
    running, without, again, total = durable
    assert 0 < running < without < again <= total, "records were made all the time"


def _program(mode: str, server_url: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", "tests.records.delivering", mode, server_url, str(folder)]
