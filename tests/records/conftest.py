"""Real records in a folder of the test's own: a real database and real keys, and a clock that the test turns."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.server.connection import connect
from facematch_gui.records.storage.anchor import FILE as ANCHOR_FILE
from facematch_gui.records.storage.anchor import Anchor
from facematch_gui.records.storage.database import open_local
from facematch_gui.records.storage.ledger import Draft, Lookup
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, RecordedVerdict, State
from facematch_gui.settings.record_rules import RecordRules
from tests.records.postgres import Postgres, running_server

if TYPE_CHECKING:
    from tests.records.desks import Desk

BEGIN = datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)


class Clock:
    """A clock that goes on by a millisecond each time it is read, and else only as the test turns it."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now

    def turn(self, **by: float) -> None:
        """Forwards, by the arguments of a ``timedelta``."""
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing.new(BEGIN)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the records, which does not exist yet."""
    return tmp_path / "records"


@pytest.fixture
def store(folder: Path, ring: KeyRing, clock: Clock) -> Iterator[Store]:
    """Empty records."""
    made = make_store(folder, ring, clock)
    yield made
    made.engine.dispose()


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, KeyRing]:
    """A folder with the records that ``sample_records.fill`` writes, and their key; to be copied."""
    from tests.records.sample_records import fill

    folder = tmp_path_factory.mktemp("filled") / "records"
    ring = KeyRing.new(BEGIN)
    made = make_store(folder, ring, Clock())
    fill(made)
    made.engine.dispose()
    return folder, ring


@pytest.fixture
def filled_store(folder: Path, clock: Clock, filled: tuple[Path, KeyRing]) -> Iterator[Store]:
    """Those records once more, a minute later."""
    shutil.copytree(filled[0], folder)
    clock.turn(minutes=1)
    made = make_store(folder, filled[1], clock)
    yield made
    made.engine.dispose()


@pytest.fixture(scope="session")
def postgres(own_servers: set[object]) -> Iterator[Postgres]:
    """A real server. Who stops it starts it again."""
    yield from running_server(own_servers)


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def either_store(request: pytest.FixtureRequest, folder: Path, ring: KeyRing, clock: Clock) -> Iterator[Store]:
    """Empty records in a folder's own file, and once more on a server."""
    if request.param == "SQLite":
        made = make_store(folder, ring, clock)
    else:
        server: Postgres = request.getfixturevalue("postgres")
        engine = connect(server.url(server.new_database()), ring)
        made = Store(engine, ring, None, clock, RecordRules(desk_name="Desk 1", crops=True), folder)
    yield made
    made.engine.dispose()


@pytest.fixture
def server_url(postgres: Postgres) -> str:
    """A policy's address of an empty database on the server."""
    return postgres.url(postgres.new_database())


@pytest.fixture
def desks(tmp_path: Path, server_url: str, ring: KeyRing, clock: Clock) -> Iterator[Sequence[Desk]]:
    """Two desks of one site."""
    from tests.records.desks import Desk

    both = [Desk(tmp_path / f"Desk {number}", server_url, ring, clock) for number in (1, 2)]
    yield both
    for desk in both:
        desk.close()


@pytest.fixture
def desk(desks: Sequence[Desk]) -> Desk:
    """One of them."""
    return desks[0]


def make_store(folder: Path, ring: KeyRing, clock: Callable[[], datetime], rules: RecordRules | None = None) -> Store:
    """A store on a folder's records, such as another program would open; dispose of its engine."""
    rules = rules or RecordRules(desk_name="Desk 1", crops=True)
    return Store(open_local(folder).engine, ring, Anchor(folder / ANCHOR_FILE), clock, rules, folder)


def check_draft(
    verdict: RecordedVerdict = RecordedVerdict.MATCH,
    *,
    case: str = "Case 1",
    officer: str = "Officer 1",
    score: float | None = 4.0,
    crops: bool = False,
    record: str = "",
) -> Draft:
    """A check as it is written to the chain, with a few facts."""
    state = State.WAITING if verdict == RecordedVerdict.REVIEW else State.CLOSED
    return Draft(
        Kind.CHECK,
        {"verdict": verdict, "score": score},
        {"case": case, "officer": officer},
        {"selfie": b"a selfie as JPEG", "document": b"a document as JPEG"} if crops else {},
        record=record,
        lookup=Lookup(verdict, state, "Desk 1", score, case, officer),
    )
