"""The site's server, reached for real: who is let in, who is trusted, what is waited for, and whose it is."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, inspect, text

from facematch_gui.errors import (
    FaceMatchError,
    PolicyError,
    RecordsError,
    RecordsKeyError,
    ServerUnreachableError,
)
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.server.address import address_of
from facematch_gui.records.server.connection import RETRY_SECONDS, Patience, Server, connect
from facematch_gui.records.server.site import adopt_ring, require_same_site
from facematch_gui.records.storage.database import REVISION, database_errors, is_current, reading, writing
from facematch_gui.records.storage.schema import METADATA
from tests.conftest import REPOSITORY
from tests.records.postgres import HOST, PASSWORD, UNNAMED_HOST, USER, Postgres

USUAL = Patience()
HASTY = Patience(connect=0.3, answer=0.3)
OPEN = "sslmode=disable"


@pytest.fixture
def database(postgres: Postgres) -> str:
    """The name of an empty database."""
    return postgres.new_database()


@pytest.fixture(scope="module")
def site(postgres: Postgres) -> tuple[str, KeyRing]:
    """A database that is used already, for tests that leave it as it is, and its key."""
    database, ring = postgres.new_database(), KeyRing.new(datetime(2026, 1, 1, tzinfo=UTC))
    connect(postgres.url(database), ring).dispose()
    return database, ring


@contextmanager
def connected(url: str, ring: KeyRing, password: str = "", patience: Patience = USUAL) -> Iterator[Engine]:
    engine = connect(url, ring, password, patience)
    try:
        yield engine
    finally:
        engine.dispose()


def refusal(url: str, ring: KeyRing, password: str = PASSWORD, patience: Patience = HASTY) -> FaceMatchError:
    """Why a connection comes to nothing; never with the password in it."""
    with pytest.raises(FaceMatchError) as refused:
        connect(url, ring, password, patience)
    assert PASSWORD not in f"{refused.value!r} {refused.value}"
    assert refused.value.__cause__ is None
    return refused.value


def ask(engine: Engine, statement: str) -> object:
    with reading(engine) as connection:
        return connection.execute(text(statement)).scalar()


# --- Tables -----------------------------------------------------------------------------------------------------------


def test_a_new_database_gets_its_tables(postgres: Postgres, database: str, ring: KeyRing) -> None:
    with connected(postgres.url(database), ring) as engine:
        assert is_current(engine)
        tables = set(inspect(engine).get_table_names())
        assert tables == {*METADATA.tables, "alembic_version"}
        assert PASSWORD not in repr(engine)
    with connected(postgres.url(database), ring) as engine:
        assert is_current(engine)


def test_desks_that_come_first_at_the_same_time_are_all_let_in(
    postgres: Postgres, database: str, tmp_path: Path
) -> None:
    program = [sys.executable, "-m", "tests.records.delivering", "first", postgres.url(database), str(tmp_path)]
    answer = subprocess.run(program, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr
    assert postgres.sql("SELECT count(*) FROM alembic_version", database) == "1"
    assert postgres.sql("SELECT count(*) FROM site", database) == "1"


def test_a_server_of_a_newer_version_is_left_alone(postgres: Postgres, database: str, ring: KeyRing) -> None:
    connect(postgres.url(database), ring).dispose()
    postgres.sql("UPDATE alembic_version SET version_num = '9999'", database)
    told = refusal(postgres.url(database), ring)
    assert told.title == "The site's database server is used by a newer version of the program"
    assert postgres.sql("SELECT version_num FROM alembic_version", database) == "9999"
    assert REVISION < "9999"


# --- Who is let in, and who is trusted --------------------------------------------------------------------------------


def test_the_password_comes_from_the_address_or_the_environment(
    postgres: Postgres, site: tuple[str, KeyRing], monkeypatch: pytest.MonkeyPatch
) -> None:
    database, ring = site
    url = postgres.tcp_url(database, OPEN)
    quoted = url.replace(f"{USER}@", f"{USER}:a%20pass%2Fword%3A%20100%20%25@")
    connect(quoted, ring).dispose()
    monkeypatch.setenv("FACEMATCH_DATABASE_PASSWORD", PASSWORD)
    connect(url, ring).dispose()
    connect(url, ring, password=PASSWORD).dispose()


@pytest.mark.parametrize("password", ["", "wrong"])
def test_without_the_right_password_nobody_is_let_in(
    postgres: Postgres, site: tuple[str, KeyRing], password: str
) -> None:
    database, ring = site
    told = refusal(postgres.tcp_url(database, OPEN), ring, password)
    assert told.title == "The site's database server does not let this desk in"
    assert "FACEMATCH_DATABASE_PASSWORD" in told.remedy


def test_a_database_or_a_right_that_is_missing_is_named(postgres: Postgres, site: tuple[str, KeyRing]) -> None:
    database, ring = site
    assert "no such database" in refusal(postgres.tcp_url("nowhere", OPEN), ring).title
    postgres.sql(f"CREATE ROLE stranger_{database} LOGIN PASSWORD '{PASSWORD}'")
    stranger = postgres.tcp_url(database, OPEN, user=f"stranger_{database}")
    assert "may not work with the records" in refusal(stranger, ring).title


@pytest.mark.parametrize(
    ("host", "options", "encrypted"),
    [
        (HOST, "sslrootcert={root}", True),  # which is verify-full
        (HOST, "sslmode=verify-full&sslrootcert={root}", True),
        (UNNAMED_HOST, "sslmode=verify-ca&sslrootcert={root}", True),
        (UNNAMED_HOST, "sslmode=require", True),
        (HOST, "sslmode=disable", False),
    ],
)
def test_who_proves_to_be_the_server_is_spoken_to(
    postgres: Postgres, site: tuple[str, KeyRing], host: str, options: str, encrypted: bool
) -> None:
    database, ring = site
    url = postgres.tcp_url(database, options.format(root=postgres.folder / "root.pem"), host)
    with connected(url, ring, PASSWORD) as engine:
        assert ask(engine, "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()") is encrypted


@pytest.mark.parametrize(
    ("host", "options"),
    [
        (HOST, ""),  # the system's authorities do not know it
        (HOST, "sslrootcert={folder}/stranger.pem"),
        (HOST, "sslmode=verify-ca&sslrootcert={folder}/stranger.pem"),
        (UNNAMED_HOST, "sslrootcert={folder}/root.pem"),
    ],
)
def test_who_does_not_is_not(postgres: Postgres, site: tuple[str, KeyRing], host: str, options: str) -> None:
    database, ring = site
    told = refusal(postgres.tcp_url(database, options.format(folder=postgres.folder), host), ring)
    assert told.title.startswith("The site's database server is not trusted")


@pytest.mark.parametrize("name", ["missing.pem", "server.key"])
def test_an_authority_that_is_no_certificate_is_named(postgres: Postgres, site: tuple[str, KeyRing], name: str) -> None:
    database, ring = site
    told = refusal(postgres.tcp_url(database, f"sslrootcert={postgres.folder / name}"), ring)
    assert "sslrootcert" in told.title


# --- What is waited for -----------------------------------------------------------------------------------------------


@contextmanager
def listening(servers: set[object], answer: bytes | None) -> Iterator[int]:
    """Something at a port that is no PostgreSQL: it gives one answer to whatever comes, or is silent for ever."""
    with closing(socket.create_server((HOST, 0))) as door:
        port: int = door.getsockname()[1]
        servers.add((HOST, port))

        def serve() -> None:
            caller, _ = door.accept()
            # The desk may hang up as it likes.
            with caller, suppress(ConnectionError):
                caller.recv(8)
                if answer is not None:
                    caller.sendall(answer)
                while caller.recv(4096):
                    pass

        thread = threading.Thread(target=serve)
        thread.start()
        yield port
        thread.join()


@pytest.mark.parametrize(
    ("answer", "options", "title"),
    [
        (None, OPEN, "The site's database server does not answer"),
        (None, "", "The site's database server does not answer"),
        (b"N", "", "No secure connection to the site's database server can be made"),
        (b"HTTP/1.1 400 Bad Request\r\n\r\n", "", "No secure connection to the site's database server can be made"),
        (b"SSH-2.0-Something\r\n", "", "No secure connection to the site's database server can be made"),
        (b"\xff\xff\xff\xff\xff\xff\xff\xff", "", "What answers at the address"),
        (b"*\x00\x00\x00\x04", OPEN, "What answers at the address"),
        # Requests for the password as it is, and as an MD5.
        (b"R\x00\x00\x00\x08\x00\x00\x00\x03", OPEN, "The site's database server does not prove"),
        (b"R\x00\x00\x00\x0c\x00\x00\x00\x05salt", OPEN, "The site's database server does not prove"),
    ],
)
def test_what_is_no_server_is_left_soon(
    ring: KeyRing, own_servers: set[object], answer: bytes | None, options: str, title: str
) -> None:
    with listening(own_servers, answer) as port:
        began = time.monotonic()
        told = refusal(f"postgresql://{USER}@{HOST}:{port}/records?{options}", ring)
        assert told.title.startswith(title)
        assert time.monotonic() - began < 5


def test_a_server_that_is_not_there_is_unreachable(ring: KeyRing, own_servers: set[object]) -> None:
    with closing(socket.create_server((HOST, 0))) as door:
        port = door.getsockname()[1]
    own_servers.add((HOST, port))
    for url in (f"postgresql://{USER}@{HOST}:{port}/records", f"postgresql://{USER}@/records?host=/nowhere"):
        assert isinstance(refusal(url, ring), ServerUnreachableError)


def test_no_statement_is_waited_for_without_end(postgres: Postgres, site: tuple[str, KeyRing]) -> None:
    database, ring = site
    with connected(postgres.url(database), ring, patience=Patience(answer=0.5)) as engine:
        with pytest.raises(ServerUnreachableError):
            ask(engine, "SELECT pg_sleep(60)")
        assert ask(engine, "SELECT 1") == 1
        with reading(engine) as other:
            other.execute(text("SELECT pg_advisory_xact_lock(1)"))
            with pytest.raises(ServerUnreachableError):
                ask(engine, "SELECT pg_advisory_xact_lock(1)")


def test_a_connection_that_was_ended_is_made_anew(postgres: Postgres, site: tuple[str, KeyRing]) -> None:
    database, ring = site
    with connected(postgres.url(database), ring) as engine:
        end = f"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{database}'"
        assert int(postgres.sql(end)) >= 1
        assert ask(engine, "SELECT 1") == 1
        with pytest.raises(ServerUnreachableError):
            ask(engine, "SELECT pg_terminate_backend(pg_backend_pid())")
        assert ask(engine, "SELECT 1") == 1


def test_a_stopped_server_is_unreachable_and_used_again_when_it_is_back(
    postgres: Postgres, site: tuple[str, KeyRing]
) -> None:
    database, ring = site
    with connected(postgres.url(database), ring) as engine:
        postgres.stop()
        try:
            with pytest.raises(ServerUnreachableError):
                ask(engine, "SELECT 1")
            assert isinstance(refusal(postgres.url(database), ring), ServerUnreachableError)
        finally:
            postgres.start()
        assert ask(engine, "SELECT 1") == 1


def test_a_mistake_in_a_statement_is_no_failure_of_the_server(postgres: Postgres, site: tuple[str, KeyRing]) -> None:
    database, ring = site
    with (
        connected(postgres.url(database), ring) as engine,
        pytest.raises(Exception, match="no_such_table") as bug,
        database_errors(),
    ):
        ask(engine, "SELECT * FROM no_such_table")
    assert not isinstance(bug.value, FaceMatchError)


def test_a_server_that_failed_is_let_be_for_a_while(postgres: Postgres, database: str, ring: KeyRing) -> None:
    now = 0.0
    server = Server(postgres.url(database), ring, clock=lambda: now)
    engine = server.engine()
    assert server.engine() is engine
    failure = ServerUnreachableError("Away", "Wait.")
    server.failed(failure)
    with pytest.raises(ServerUnreachableError) as again:
        server.engine()
    assert again.value is failure
    now = RETRY_SECONDS
    assert server.engine() is engine
    server.close()
    postgres.sql("UPDATE alembic_version SET version_num = '9999'", database)
    for _ in range(2):
        with pytest.raises(RecordsError, match="newer version"):
            server.engine()
        postgres.sql(f"UPDATE alembic_version SET version_num = '{REVISION}'", database)
    now = 2 * RETRY_SECONDS
    assert server.engine() is not engine
    server.close()


# --- Whose it is ------------------------------------------------------------------------------------------------------


def test_a_desk_with_another_key_is_refused(postgres: Postgres, database: str, ring: KeyRing) -> None:
    connect(postgres.url(database), ring).dispose()
    stranger = KeyRing.new(datetime(2026, 1, 1, tzinfo=UTC))
    told = refusal(postgres.url(database), stranger)
    assert isinstance(told, RecordsKeyError)
    assert told.title == "This desk lacks the key of the records that the site's other desks use"
    connect(postgres.url(database), stranger.joined(ring)).dispose()


def test_a_changed_key_reaches_the_server_before_the_desks(postgres: Postgres, database: str, ring: KeyRing) -> None:
    rotated = ring.rotated(datetime(2026, 1, 1, tzinfo=UTC))
    with connected(postgres.url(database), ring) as engine:
        with reading(engine) as connection, pytest.raises(RecordsKeyError, match="changed on this desk"):
            require_same_site(connection, rotated)
        with writing(engine) as connection:
            adopt_ring(connection, rotated)
        with reading(engine) as connection, pytest.raises(RecordsKeyError, match="lacks the key"):
            require_same_site(connection, ring)
    connect(postgres.url(database), rotated).dispose()


def test_the_check_value_tells_nothing_of_the_key(postgres: Postgres, database: str, ring: KeyRing) -> None:
    connect(postgres.url(database), ring).dispose()
    known = postgres.sql("SELECT value FROM site", database)
    key, check = known.split()
    assert key == ring.current
    assert bytes.fromhex(check) not in {ring.masters[0].secret, ring.seal_key(key, "site")}


# --- The address ------------------------------------------------------------------------------------------------------


def test_an_address_is_read() -> None:
    address = address_of("postgresql://desk:a%40b@db.example/records")
    assert (address.host, address.port, address.user, address.database) == ("db.example", 5432, "desk", "records")
    assert (address.password, address.ssl_mode, address.unix_socket) == ("a@b", "verify-full", None)
    assert "a@b" not in repr(address)
    address = address_of("postgresql://desk@[::1]:6000/records?sslmode=require", "known")
    assert (address.host, address.port, address.password) == ("::1", 6000, "known")
    assert address_of("postgresql://d@/records?host=/run/postgresql").unix_socket == "/run/postgresql/.s.PGSQL.5432"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://",
        "postgresql://host/records",
        "postgresql://user@/records",
        "postgresql://user:secret@host",
        "postgresql://user:secret@host:port/records",
        "postgresql://user:secret@host:70000/records",
        "postgresql://user:secret@host/records?sslmod=require",
        "postgresql://user:secret@host/records?sslmode=require&sslmode=disable",
        "postgresql://user:secret@host/records?sslmode=prefer",
        "postgresql://user@/records?host=/run&port=x",
    ],
)
def test_what_is_no_address_is_refused_without_quoting_it(url: str) -> None:
    with pytest.raises(PolicyError) as refused:
        address_of(url)
    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None
