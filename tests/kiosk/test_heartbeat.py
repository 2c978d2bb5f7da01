"""The sign of life arrives where systemd and the supervisor look for it, and costs nothing where nobody does."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from facematch_gui.kiosk.heartbeat import GOODBYE, Heartbeat

needs_unix_sockets = pytest.mark.skipif(sys.platform == "win32", reason="systemd's socket is a Unix socket")


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as made:
        made.settimeout(5)
        yield made


def listen_in(folder: Path, listener: socket.socket) -> str:
    name = str(folder / "notify")
    if len(name) > 100:
        pytest.skip("the temporary folder's path is too long for a Unix socket")
    listener.bind(name)
    return name


@needs_unix_sockets
def test_systemd_hears_of_start_life_and_end(tmp_path: Path, listener: socket.socket) -> None:
    heartbeat = Heartbeat.from_environment({"NOTIFY_SOCKET": listen_in(tmp_path, listener)})
    assert heartbeat.is_watched
    heartbeat.ready()
    heartbeat.beat()
    heartbeat.stopping()
    assert [listener.recv(100) for _ in range(3)] == [b"READY=1\nWATCHDOG=1", b"WATCHDOG=1", b"STOPPING=1"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has sockets without a file")
def test_an_abstract_name_is_understood(listener: socket.socket) -> None:
    name = f"facematch-test-{os.getpid()}"
    listener.bind(f"\0{name}")
    Heartbeat(f"@{name}").beat()
    assert listener.recv(100) == b"WATCHDOG=1"


@needs_unix_sockets
def test_a_full_queue_does_not_hold_the_window_up(tmp_path: Path, listener: socket.socket) -> None:
    heartbeat = Heartbeat(listen_in(tmp_path, listener))
    for _ in range(5000):
        heartbeat.beat()
    assert listener.recv(100) == b"WATCHDOG=1"


@needs_unix_sockets
def test_a_listener_that_is_gone_and_back_is_heard_again(tmp_path: Path, listener: socket.socket) -> None:
    name = listen_in(tmp_path, listener)
    heartbeat = Heartbeat(name)
    heartbeat.beat()
    listener.close()
    Path(name).unlink()
    heartbeat.beat()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as again:
        again.settimeout(5)
        again.bind(name)
        heartbeat.beat()
        assert again.recv(100) == b"WATCHDOG=1"


def test_the_supervisors_file_changes_with_every_beat(tmp_path: Path) -> None:
    file = tmp_path / "heartbeat"
    heartbeat = Heartbeat.from_environment({"FACEMATCH_HEARTBEAT": str(file)})
    assert heartbeat.is_watched
    assert not file.exists()
    for beat in (heartbeat.ready, heartbeat.beat, heartbeat.stopping):
        file.touch()
        os.utime(file, (1000, 1000))
        beat()
        assert file.stat().st_mtime > 1000
    assert file.read_text() == GOODBYE


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"NOTIFY_SOCKET": "", "FACEMATCH_HEARTBEAT": ""},
        {"NOTIFY_SOCKET": "vsock:2:1234"},
        {"NOTIFY_SOCKET": "/nowhere/at/all"},
        {"NOTIFY_SOCKET": "/" + "long" * 100},
        {"FACEMATCH_HEARTBEAT": "/nowhere/at/all"},
        {"FACEMATCH_HEARTBEAT": "\0"},
    ],
)
def test_nothing_that_the_surroundings_name_can_break_it(environment: dict[str, str]) -> None:
    heartbeat = Heartbeat.from_environment(environment)
    heartbeat.ready()
    heartbeat.beat()
    heartbeat.stopping()


def test_without_a_watcher_nobody_looks() -> None:
    assert not Heartbeat.from_environment({}).is_watched
