"""No network: nothing in the sources that could reach one unasked, and everything works where trying to is the end."""

from __future__ import annotations

import ast
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import facematch_gui
from tests import offline

PACKAGE = Path(facematch_gui.__file__).parent
ROOT = PACKAGE.parent

NETWORK = {
    "aiohttp", "asyncio", "ftplib", "grpc", "http", "httpx", "imaplib", "keras.utils.get_file",
    "multiprocessing.connection", "multiprocessing.managers", "nntplib", "paramiko", "pg8000", "poplib", "psycopg",
    "pycurl", "requests", "smtplib", "socket", "socketserver", "ssl", "telnetlib", "tensorflow_hub", "urllib.request",
    "urllib3", "webbrowser", "websockets", "wsgiref", "xmlrpc",
    *(f"PySide6.Qt{name}" for name in (
        "Bluetooth", "Grpc", "HttpServer", "Mqtt", "Network", "NetworkAuth", "RemoteObjects", "SerialBus", "WebChannel",
        "WebEngineCore", "WebEngineQuick", "WebEngineWidgets", "WebSockets", "WebView",
    )),
}  # fmt: skip
"""Modules, and what within them, that can reach another machine or let one in."""
NAMES = {
    "AF_INET", "AF_INET6", "QLocalServer", "QNetworkAccessManager", "QTcpServer", "QTcpSocket", "QUdpSocket",
    "create_connection", "create_server", "fromUserInput", "get_file", "setOpenExternalLinks", "urlopen", "urlretrieve",
}  # fmt: skip
"""Names of the same kind, wherever they come from."""
PROGRAMS = {"conda", "curl", "ftp", "git", "nc", "pip", "rsync", "scp", "sftp", "ssh", "uv", "wget"}
"""Programs that fetch or send, as the words of a command."""

REASONS = {
    ("bulk/pool.py", "multiprocessing.connection"): "pipes to worker processes that the program itself has started",
    ("kiosk/heartbeat.py", "socket"): "the sign of life to systemd: a datagram to a Unix socket in the file system",
    (
        "records/server/connection.py",
        "create_connection",
    ): "the site's database server, only where the policy names one",
    ("records/server/connection.py", "pg8000"): "the same",
    ("records/server/connection.py", "socket"): "the same",
    ("records/server/connection.py", "ssl"): "the same",
    ("training/starting.py", "git"): "asks the working copy for its own commit, for the card of a run",
    ("training/packages.py", "pip"): "'models build', by which developers make the bundled models from their sources",
}
"""What is there all the same, by file, and why it reaches nobody at run time whom the site has not named."""


def _within(name: str, places: set[str]) -> str | None:
    return next((place for place in places if name == place or name.startswith(f"{place}.")), None)


def _suspects(tree: ast.AST) -> Iterator[str]:
    """Everything in a source that could have to do with a network."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            yield from _suspects_in(node)
            continue
        yield from (place for name in names if (place := _within(name, NETWORK)))
        yield from (name.rpartition(".")[2] for name in names if name.rpartition(".")[2] in NAMES)


def _suspects_in(node: ast.AST) -> Iterator[str]:
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else None
    if name in NAMES:
        yield name
    if isinstance(node, ast.Constant) and node.value in PROGRAMS:
        yield node.value
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
        # QUrl.fromLocalFile is another call; QUrl() is an address of nothing.
        if node.func.id == "QUrl" and node.args:
            yield "QUrl"
        if node.func.id in ("__import__", "import_module") and not isinstance(node.args[0], ast.Constant):
            yield node.func.id


def test_nothing_in_the_sources_could_reach_a_network() -> None:
    found = {
        (str(path.relative_to(PACKAGE).as_posix()), name)
        for path in PACKAGE.rglob("*.py")
        for name in _suspects(ast.parse(path.read_text(encoding="utf-8")))
    }
    assert found == set(REASONS), "name what is new in REASONS, if nothing leaves the machine by it"


@pytest.mark.parametrize(
    "line",
    [
        "import socket",
        "import http.client",
        "from urllib import request",
        "from urllib.request import urlopen",
        "import asyncio",
        "from PySide6 import QtNetwork",
        "from PySide6.QtNetwork import QTcpSocket",
        "from keras.utils import get_file",
        "keras.utils.get_file('x', origin='y')",
        "s = make(AF_INET)",
        "run(['curl', address])",
        "player.setSource(QUrl('https://example.org/x.mp4'))",
        "label.setOpenExternalLinks(True)",
        "__import__(name)",
    ],
)
def test_the_look_at_the_sources_finds_what_it_is_there_for(line: str) -> None:
    assert list(_suspects(ast.parse(line)))


# --- While it runs ----------------------------------------------------------------------------------------------------

POLICY = """
[kiosk]
pin = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0$6NbrpUtM6W3ryrMDTjDNmRLbVmSEq0qGZJTKjtWFn4U"
help = { en = "Ring the bell" }
[consent]
version = "1"
text = { en = "I agree." }
"""
SAMPLE = [str(ROOT / "resources" / "sample" / name) for name in ("selfie.jpg", "document.jpg")]
WINDOW = [sys.executable, "-m", "facematch_gui", "gui", "--size", "1024x640", "--screenshot"]


def run_offline(words: list[str], folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """A command for which, with all that it starts, a network socket is the end."""
    hooks = folder / "hooks"
    hooks.mkdir(exist_ok=True)
    (hooks / "sitecustomize.py").write_text(offline.HOOK)
    environment = {**os.environ, "PYTHONPATH": str(hooks), **variables}
    return subprocess.run(
        offline.offline_command(words),
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_socket_is_the_end(family: str, tmp_path: Path) -> None:
    line = f"import socket; print('before', flush=True); socket.socket(socket.{family}); print('after')"
    answer = run_offline([sys.executable, "-c", line], tmp_path)
    assert answer.stdout == "before\n"
    assert answer.returncode == offline.OPENED_A_SOCKET


@pytest.mark.skipif(not offline.can_filter(), reason="needs Linux on a machine whose system calls are known")
@pytest.mark.parametrize(("family", "code"), [(1, 0), (16, 0), (2, -signal.SIGSYS), (10, -signal.SIGSYS)])
def test_a_socket_of_compiled_code_is_the_end_too(family: int, code: int, tmp_path: Path) -> None:
    line = f"import ctypes; assert ctypes.CDLL(None).socket({family}, 2, 0) >= 0"
    assert run_offline([sys.executable, "-c", line], tmp_path).returncode == code


def test_the_self_test_passes_offline(tmp_path: Path) -> None:
    """It looks at models and cameras, verifies a pair, and opens the real window."""
    answer = run_offline([sys.executable, "-m", "facematch_gui", "self-test", "--json"], tmp_path)
    outcomes = {outcome["name"]: outcome["passed"] for outcome in json.loads(answer.stdout)}
    assert answer.returncode == 0
    assert len(outcomes) >= 6
    assert all(outcomes.values())


def test_the_window_verifies_a_pair_offline(tmp_path: Path) -> None:
    shot = tmp_path / "window.png"
    answer = run_offline([*WINDOW, str(shot), "--selfie", SAMPLE[0], "--document", SAMPLE[1]], tmp_path)
    assert answer.returncode == 0
    assert shot.stat().st_size > 10_000


def test_a_kiosk_starts_offline(tmp_path: Path) -> None:
    shot, policy = tmp_path / "kiosk.png", tmp_path / "policy.toml"
    policy.write_text(POLICY)
    answer = run_offline([*WINDOW, str(shot), "--kiosk"], tmp_path, FACEMATCH_POLICY=str(policy))
    assert answer.returncode == 0
    assert shot.stat().st_size > 5_000


def test_a_list_is_verified_offline_by_all_its_workers(tmp_path: Path) -> None:
    roster = tmp_path / "roster.csv"
    roster.write_text("id,selfie,document\n" + "".join(f"{row},{SAMPLE[0]},{SAMPLE[1]}\n" for row in range(4)))
    results = tmp_path / "results.csv"
    words = [sys.executable, "-m", "facematch_gui", "batch", str(roster), "--out", str(results)]
    answer = run_offline(words, tmp_path)
    assert answer.returncode == 0, answer.stderr
    assert results.read_text(encoding="utf-8-sig").count("match") >= 4


def test_records_load_nothing_that_could_reach_a_server_where_the_policy_names_none(tmp_path: Path) -> None:
    lines = """
import sys
from pathlib import Path
from facematch_gui.records.archive import Archive
from facematch_gui.settings import RecordRules
archive = Archive.open(Path(sys.argv[1]), RecordRules(key="file"))
archive.synchronise()
archive.purge()
archive.close()
print({"facematch_gui.records.server.connection", "pg8000"} & set(sys.modules))
"""
    answer = run_offline([sys.executable, "-c", lines, str(tmp_path / "records")], tmp_path)
    assert (answer.stdout, answer.returncode) == ("set()\n", 0), answer.stderr
