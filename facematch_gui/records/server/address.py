"""The address of the site's database server, as a policy writes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from facematch_gui.errors import PolicyError

PORT = 5432
"""PostgreSQL's own."""
SSL_MODES = ("disable", "require", "verify-ca", "verify-full")
"""How the connection is secured, as PostgreSQL's own programs call it: not at all; against listening, and not against
somebody who plays the server; with a certificate that a known authority has signed; and that names the host as well."""
_OPTIONS = ("host", "port", "sslmode", "sslrootcert")


@dataclass(frozen=True)
class ServerAddress:
    """Where the server is and how it is spoken to.

    Attributes:
        host: name or address; a path is the folder of a Unix socket.
        password: empty where the server wants none.
        ssl_mode: one of ``SSL_MODES``; a Unix socket knows none.
        authority: the certificate file of the authority that signs the server's; None trusts those of the system.
    """

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    database: str
    ssl_mode: str
    authority: Path | None

    @property
    def is_proven(self) -> bool:
        """Whether whoever answers is the server: by a certificate, or because it is on this machine."""
        return self.unix_socket is not None or self.ssl_mode.startswith("verify")

    @property
    def unix_socket(self) -> str | None:
        """The path of the Unix socket, where the server is spoken to by one."""
        return f"{self.host}/.s.PGSQL.{self.port}" if self.host.startswith("/") else None


def address_of(url: str, password: str = "") -> ServerAddress:
    """Reads ``postgresql://USER[:PASSWORD]@HOST[:PORT]/DATABASE[?OPTIONS]``.

    The options are ``sslmode``, which is ``verify-full`` where it is left out, ``sslrootcert``, and for a server on
    this machine ``host``, the folder of its Unix socket, and ``port``.

    Args:
        password: taken where the URL holds none.

    Raises:
        PolicyError: it is no such address.
    """
    from sqlalchemy import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        parsed = make_url(url)
        options = _options(parsed.query)
        port = parsed.port or int(options.get("port", PORT))
    except (ArgumentError, ValueError):
        # Not chained: such an error quotes the address, which may hold the password.
        raise _not_an_address() from None
    host = options.get("host") or parsed.host
    mode = options.get("sslmode", SSL_MODES[-1])
    if not (host and parsed.username and parsed.database and 0 < port < 1 << 16):
        raise _not_an_address()
    if mode not in SSL_MODES:
        raise PolicyError(
            "The policy's records.database asks for an unknown sslmode",
            "Write one of: {known}.",
            known=", ".join(SSL_MODES),
        )
    authority = options.get("sslrootcert")
    return ServerAddress(
        host=host,
        port=port,
        user=parsed.username,
        password=str(parsed.password or password),
        database=parsed.database,
        ssl_mode=mode,
        authority=Path(authority) if authority else None,
    )


def _options(query: Mapping[str, object]) -> dict[str, str]:
    """The options, each once, and none that this program does not know.

    Raises:
        ValueError: they are others.
    """
    options = {name: value for name, value in query.items() if name in _OPTIONS and isinstance(value, str)}
    if len(options) != len(query):
        raise ValueError
    return options


def _not_an_address() -> PolicyError:
    return PolicyError(
        "The policy's records.database is no address of a PostgreSQL server",
        "Write postgresql://USER@HOST/DATABASE, and behind a question mark only these options: {known}.",
        known=", ".join(_OPTIONS),
    )
