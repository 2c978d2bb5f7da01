"""The site's database server, which several desks share: reached safely, never waited for long, and of the same site.

Nothing else in the program speaks over a network, and this does only where the policy names a server.
"""

from __future__ import annotations

import os
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pg8000.dbapi
import scramp
from pg8000.dbapi import InterfaceError as _InterfaceError
from sqlalchemy import Engine, create_engine, event

from facematch_gui.errors import RecordsError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.rotation import finish_change
from facematch_gui.records.server.address import ServerAddress, address_of
from facematch_gui.records.server.refusals import sqlstate, unreachable, words_for
from facematch_gui.records.server.site import require_same_site
from facematch_gui.records.storage.database import migrate, writing

if TYPE_CHECKING:
    from sqlalchemy.engine import ExceptionContext

PASSWORD_VARIABLE = "FACEMATCH_DATABASE_PASSWORD"  # noqa: S105, a variable's name
_GIVING_AWAY = (b"\x00\x00\x00\x03", b"\x00\x00\x00\x05")
"""PostgreSQL's requests for the password as it is, and as an MD5 (its manual, chapter 55.7)."""
RETRY_SECONDS = 15.0
"""So long after a failure nobody waits for the server again."""


@dataclass(frozen=True)
class Patience:
    """How long a desk waits for the server, in seconds.

    Attributes:
        connect: for a connection, at each of the server's addresses.
        answer: for the server to send something, and for a whole statement but a bit.
    """

    connect: float = 4.0
    answer: float = 10.0


class Server:
    """The server as a desk uses it: connected when it is first needed, and let be for a while when it has failed.

    Threads may share it.

    Args:
        url: the policy's ``records.database``.
        ring: the site's keys.
        clock: seconds that never go backwards.
    """

    def __init__(
        self,
        url: str,
        ring: KeyRing,
        patience: Patience = Patience(),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._url = url
        self._ring = ring
        self._patience = patience
        self._clock = clock
        self._connecting = threading.Lock()
        self._engine: Engine | None = None
        self._failure: RecordsError | None = None
        self._failed_at = 0.0

    def engine(self) -> Engine:
        """The server's engine, ready to use.

        Raises:
            ServerUnreachableError: it does not answer, or did not a moment ago.
            RecordsError: it refuses this desk.
            PolicyError: the address is none.
        """
        with self._connecting:
            if self._failure is not None and self._clock() - self._failed_at < RETRY_SECONDS:
                # As if it were new: each time that it is raised would lengthen its traceback.
                raise self._failure.with_traceback(None)
            if self._engine is None:
                try:
                    self._engine = connect(self._url, self._ring, patience=self._patience)
                except RecordsError as error:
                    self.failed(error)
                    raise
            self._failure = None
            return self._engine

    def failed(self, error: RecordsError) -> None:
        """Has the server let be for a while, because it failed in the middle of something."""
        self._failure, self._failed_at = error, self._clock()

    def close(self) -> None:
        """Ends all connections that nobody is using."""
        with self._connecting:
            if self._engine is not None:
                self._engine.dispose()
                self._engine = None


def connect(url: str, ring: KeyRing, password: str = "", patience: Patience = Patience()) -> Engine:
    """Reaches the server, brings its tables and its key up to date, and makes sure that it is this site's.

    The engine connects anew by itself when the server was away.

    Args:
        url: as ``server_address.address_of`` reads it.
        password: taken where the URL holds none; where this is empty too, the environment's
            ``FACEMATCH_DATABASE_PASSWORD``.

    Raises:
        PolicyError: the address is none.
        ServerUnreachableError: nothing answers there, or not in time.
        RecordsKeyError: the server is another site's, or this desk lacks its newest key.
        RecordsError: the server refuses this desk, cannot be trusted, or is of a newer version of the program.
    """
    address = address_of(url, password or os.environ.get(PASSWORD_VARIABLE, ""))
    security = _security(address)
    # The address stays out of the engine: errors and logs quote an engine's.
    engine = create_engine(
        "postgresql+pg8000://",
        creator=lambda: _dial(address, security, patience),
        hide_parameters=True,
        pool_size=2,
        max_overflow=4,
        pool_pre_ping=True,
        pool_timeout=patience.answer,
    )
    event.listen(engine, "handle_error", _notice_the_end)
    with ExitStack() as failing:
        failing.callback(engine.dispose)
        migrate(engine)
        with writing(engine) as connection:
            finish_change(connection, ring)
            require_same_site(connection, ring)
        failing.pop_all()
    return engine


# --- The connection ---------------------------------------------------------------------------------------------------


class _Connection(pg8000.dbapi.Connection):  # type: ignore[misc]  # pg8000 has no types
    """pg8000's connection, with the driver's own error for whatever goes wrong on the way, as PEP 249 has it."""

    def handle_messages(self, context: object) -> None:
        try:
            super().handle_messages(context)
        except OSError as error:
            raise _InterfaceError("network error") from error

    def close(self) -> None:
        # The other end may be gone already, and needs no farewell then.
        with suppress(_InterfaceError):
            super().close()


class _WaryConnection(_Connection):
    """One to whoever answers: who wants the password itself, or something as good, instead of proving to know it, may
    be anybody."""

    def handle_AUTHENTICATION_REQUEST(self, data: bytes, context: object) -> None:  # noqa: N802, pg8000 has named it
        if data[:4] in _GIVING_AWAY:
            raise scramp.ScramException("the password is asked for")
        super().handle_AUTHENTICATION_REQUEST(data, context)


def _dial(address: ServerAddress, security: ssl.SSLContext | None, patience: Patience) -> _Connection:
    """A new connection, whose every statement has an end.

    Raises:
        RecordsError: it comes to nothing.
    """
    try:
        wire = _wire(address, patience)
    except (OSError, AttributeError):
        # Windows has no Unix sockets in Python.
        raise unreachable() from None
    with ExitStack() as failing:
        failing.callback(wire.close)
        try:
            connection = (_Connection if address.is_proven else _WaryConnection)(
                address.user,
                host=address.host,
                database=address.database,
                # Never None: pg8000 fails in a way of its own where the server asks for one all the same.
                password=address.password,
                sock=wire,
                ssl_context=security or False,
                application_name="FaceMatch",
                startup_params=_session(patience),
            )
            failing.pop_all()
            return connection
        except (pg8000.dbapi.Error, scramp.ScramException, OSError, ValueError, LookupError, struct.error) as error:
            words = _words_for(error)
    # Not in the handler: whoever keeps this error would keep what caused it, and in its frames the open socket.
    raise words


def _wire(address: ServerAddress, patience: Patience) -> socket.socket:
    """A connected socket on which nothing is waited for without end.

    Raises:
        OSError: nobody answers.
    """
    path = address.unix_socket
    if path is None:
        wire = socket.create_connection((address.host, address.port), timeout=patience.connect)
        wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wire.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    else:
        wire = socket.socket(socket.AF_UNIX)
        wire.settimeout(patience.connect)
        try:
            wire.connect(path)
        except OSError:
            wire.close()
            raise
    wire.settimeout(patience.answer)
    return wire


def _session(patience: Patience) -> dict[str, str]:
    """What the server is told of a connection when it begins."""
    milliseconds = round(patience.answer * 1000)
    return {
        # The server gives up before this end stops listening, and says so.
        "statement_timeout": str(milliseconds * 8 // 10),
        "lock_timeout": str(milliseconds // 2),
        # A desk that went away in the middle of a transaction must not keep the others waiting.
        "idle_in_transaction_session_timeout": str(milliseconds * 3),
        # What the server has confirmed is erased here: it must be on its disk.
        "synchronous_commit": "on",
        "client_encoding": "UTF8",
    }


def _security(address: ServerAddress) -> ssl.SSLContext | None:
    """How the server proves who it is; None where it is spoken to in the open.

    Raises:
        RecordsError: the authority's certificate cannot be read.
    """
    if address.unix_socket or address.ssl_mode == "disable":
        return None
    try:
        context = ssl.create_default_context(cafile=address.authority)
    except OSError:
        raise RecordsError(
            "The certificate that the policy's records.database names as sslrootcert cannot be read",
            "Put the certificate of the authority there that has signed the server's, as a PEM file.",
        ) from None
    context.check_hostname = address.ssl_mode == "verify-full"
    if address.ssl_mode == "require":
        context.verify_mode = ssl.CERT_NONE
    return context


def _words_for(error: BaseException) -> BaseException:
    """What to tell of what went wrong while a connection began."""
    match error:
        case ssl.SSLCertVerificationError():
            return RecordsError(
                "The site's database server is not trusted: its certificate is unknown, has expired or names another "
                "host",
                "Name the certificate of the authority that has signed the server's as sslrootcert in the policy's "
                "records.database, and the server as its certificate does.",
            )
        case ssl.SSLError():
            return _insecure()
        case _InterfaceError() if "refuses SSL" in str(error):
            return _insecure()
        case pg8000.dbapi.Error():
            return words_for(error) or error
        case scramp.ScramException():
            return RecordsError(
                "The site's database server does not prove that it knows this desk's password",
                "See that the policy's records.database names the right server, and the password is right.",
            )
        case OSError():
            return unreachable()
        case _:
            return RecordsError(
                "What answers at the address of the site's database server is no PostgreSQL",
                "Correct host and port in the policy's records.database.",
            )


def _insecure() -> RecordsError:
    return RecordsError(
        "No secure connection to the site's database server can be made",
        "Switch TLS on there (ssl = on in postgresql.conf). Where the way to it is safe by itself, sslmode=disable in "
        "the policy's records.database does without.",
    )


def _notice_the_end(context: ExceptionContext) -> None:
    """Tells SQLAlchemy which errors mean that a connection is of no more use: the server said that it ends it."""
    if (sqlstate(context.original_exception) or "").startswith(("57P", "25P03")):
        context.is_disconnect = True
