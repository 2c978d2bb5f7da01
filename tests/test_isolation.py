"""What ``conftest.py`` promises every test."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest
from platformdirs import user_cache_path, user_config_path, user_data_path

from facematch_gui import paths


@pytest.mark.parametrize("address", [("192.0.2.1", 443), ("203.0.113.9", 9)])
def test_no_test_reaches_another_machine(address: tuple[str, int]) -> None:
    with socket.socket() as door, pytest.raises(AssertionError, match="nothing may leave the machine"):
        door.connect(address)
    with socket.socket(type=socket.SOCK_DGRAM) as door, pytest.raises(AssertionError):
        door.sendto(b"", address)


def test_no_test_looks_up_another_machine() -> None:
    with pytest.raises(AssertionError, match="nothing may leave the machine"):
        socket.getaddrinfo("example.org", 443)


def test_processes_on_this_machine_still_talk() -> None:
    here, there = socket.socketpair()
    with here, there:
        here.sendall(b"x")
        assert there.recv(1) == b"x"


def test_every_folder_lies_in_the_home_of_the_test(home: Path) -> None:
    folders = [Path.home(), paths.data_dir(), user_cache_path("x"), user_config_path("x"), user_data_path("x")]
    assert all(folder.is_relative_to(home) for folder in folders)
    assert not paths.data_dir().exists()
    assert "FACEMATCH_MODELS" not in os.environ
