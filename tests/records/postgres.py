"""A real PostgreSQL server of the tests' own, in a temporary folder, that can be stopped and started again."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

USER, PASSWORD = "desk", "a pass/word: 100 %"
"""With which desks sign in over TCP; over the Unix socket nobody is asked."""
HOST, UNNAMED_HOST = "127.0.0.1", "127.0.0.2"
"""Both are this machine; the server's certificate names only the first."""
_TEMPLATE = "template1"
_GUARD = """
read -r _
pid=$(head -n 1 "$1/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid"
# It writes its last words meanwhile.
until rm -rf "$1" 2>/dev/null; do :; done
"""
"""Waits for the end of whoever started it, also a sudden one, and takes away the server and its folder."""


class Postgres:
    """A running server.

    Attributes:
        folder: holds its data, its Unix socket, and ``root.pem``, which has signed its certificate.
        port: of both addresses and of the socket's name.
    """

    def __init__(self, programs: Path, folder: Path) -> None:
        self.folder = folder
        self.port = _free_port()
        self._programs = programs
        self._databases = 0

    def make(self) -> None:
        """Makes its data folder."""
        (self.folder / "password").write_text(PASSWORD)
        _write_certificates(self.folder)
        if (user := _unprivileged()) is not None:
            for path in (self.folder, *self.folder.iterdir()):
                shutil.chown(path, user)
        self._run(
            "initdb", "--no-sync", "--no-instructions", "--encoding=UTF8", "--locale=C", f"--username={USER}",
            "--auth-local=trust", "--auth-host=scram-sha-256", "--pwfile", str(self.folder / "password"),
            "--pgdata", str(self.folder / "data"),
        )  # fmt: skip
        settings = {
            "listen_addresses": f"{HOST},{UNNAMED_HOST}",
            "port": str(self.port),
            "unix_socket_directories": str(self.folder),
            "fsync": "off",  # the machine's end is not what is tested
            "shared_buffers": "16MB",
            "ssl": "on",
            "ssl_cert_file": str(self.folder / "server.pem"),
            "ssl_key_file": str(self.folder / "server.key"),
        }
        with (self.folder / "data" / "postgresql.conf").open("a") as conf:
            conf.writelines(f"{name} = '{value}'\n" for name, value in settings.items())

    def start(self) -> None:
        self._run("pg_ctl", "start", "--wait", "--silent", "--pgdata", str(self.folder / "data"), "--log", self._log)

    def stop(self, mode: str = "fast") -> None:
        """Stops it; ``immediate`` is as if it were killed."""
        self._run("pg_ctl", "stop", "--wait", "--silent", "--pgdata", str(self.folder / "data"), "--mode", mode)

    def sql(self, statement: str, database: str = "postgres") -> str:
        """Runs a statement as the server's administrator and returns its rows as text."""
        return self._run(
            "psql", "--no-psqlrc", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", "--host", str(self.folder),
            "--port", str(self.port), "--username", USER, "--dbname", database, "--command", statement,
        ).strip()  # fmt: skip

    def new_database(self, template: str = _TEMPLATE) -> str:
        """Makes a database that nothing is in yet, or a copy of another one, and returns its name."""
        self._databases += 1
        name = f"records{self._databases}"
        self.sql(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def url(self, database: str) -> str:
        """A policy's address of a database, by the Unix socket."""
        return f"postgresql://{USER}@/{database}?host={self.folder}&port={self.port}"

    def tcp_url(self, database: str, options: str, host: str = HOST, user: str = USER) -> str:
        """The same by TCP, with options such as ``sslmode=require``, and without a password."""
        return f"postgresql://{user}@{host}:{self.port}/{database}?{options}"

    @property
    def _log(self) -> str:
        return str(self.folder / "log")

    def _run(self, program: str, *arguments: str) -> str:
        user = _unprivileged()
        # A file, for the server that outlives pg_ctl would hold a pipe open.
        with tempfile.TemporaryFile("w+") as output:
            done = subprocess.run(
                [str(self._programs / program), *arguments],
                cwd=self.folder,
                user=user,
                group=user,
                extra_groups=None if user is None else (),
                env={"PATH": os.environ["PATH"], "LC_ALL": "C"},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
                timeout=60,
            )
            output.seek(0)
            text = output.read()
        if done.returncode != 0:
            raise RuntimeError(f"{program}: {text}\n{self._tail()}")
        return text

    def _tail(self) -> str:
        log = Path(self._log)
        return log.read_text()[-2000:] if log.exists() else ""


def programs_folder() -> Path | None:
    """Where the server's programs lie, the newest version of them: Debian keeps them off the path."""
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if installed:
        return installed[-1].parent
    found = shutil.which("initdb")
    return Path(found).resolve().parent if found else None


def running_server(servers: set[object]) -> Iterator[Postgres]:
    """Starts a server for a fixture; skips where there is none to start.

    Args:
        servers: gets its addresses, to which tests may then connect.
    """
    programs = programs_folder()
    if programs is None or sys.platform == "win32":
        pytest.skip("no PostgreSQL server here: on Debian, apt-get install postgresql")
    # Not pytest's own folder, which the server's user may not enter, and which can be too long for a socket's name.
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    with subprocess.Popen(["sh", "-c", _GUARD, "guard", str(folder)], stdin=subprocess.PIPE, start_new_session=True):
        server = Postgres(programs, folder)
        server.make()
        server.start()
        servers.update((host, server.port) for host in (HOST, UNNAMED_HOST))
        yield server


def _unprivileged() -> str | None:
    """As whom the server runs: it refuses to run as root. None leaves it the tests' own user."""
    if os.geteuid() != 0:
        return None
    import pwd

    known = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port: int = probe.getsockname()[1]
        return port


def _write_certificates(folder: Path) -> None:
    """A site's own authority, the server's certificate and key, and an authority that has nothing to do with it."""
    root_key, root = _certificate("Records of a site", None)
    key, certificate = _certificate("server", (root_key, root), [x509.IPAddress(ip_address(HOST))])
    _, stranger = _certificate("Another site", None)
    for name, made in {"root": root, "server": certificate, "stranger": stranger}.items():
        (folder / f"{name}.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8)
    (folder / "server.key").write_bytes(key.private_bytes(*form, plain))
    (folder / "server.key").chmod(0o600)


def _certificate(
    name: str,
    issuer: tuple[ec.EllipticCurvePrivateKey, x509.Certificate] | None,
    names: Sequence[x509.GeneralName] = (),
) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    """A key and its certificate: an authority's own, or one that an authority has signed."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    signer = key if issuer is None else issuer[0]
    now = datetime.now(UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject if issuer is None else issuer[1].subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
        .add_extension(_usage(signs=issuer is None), critical=True)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return key, builder.sign(signer, hashes.SHA256())


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )
