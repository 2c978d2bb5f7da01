"""What every test gets: a home of its own, no network, a Qt without a screen, and a look at the threads it leaves."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from PySide6.QtCore import QThread

    from facematch_gui.core.networks import Networks

REPOSITORY = Path(__file__).resolve().parent.parent

GRACE_SECONDS = 5.0
"""How long a thread that is on its way out may take before it counts as left over."""

# Must stand before Qt is first imported. A test that wants a real window starts a process of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
# Nor does a test put anything into the key store of whoever runs it; a program that a test starts does not either.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# Two busy cores make times meaningless; the same examples on every machine make a red run repeatable.
hypothesis.settings.register_profile("facematch", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("facematch")


# --- No network -------------------------------------------------------------------------------------------------------


class NetworkAccessError(AssertionError):
    """A test, or the program under test, tried to reach another machine."""


_servers: set[object] = set()
"""Addresses at which the tests' own servers listen on this machine."""


def _forbid_network(event: str, args: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        # An address inside this machine's file system is text or bytes; one on a network is a tuple.
        # Windows has no socket pairs: Python builds them over the loopback address.
        address = args[1]
        loopback = sys.platform == "win32" and isinstance(address, tuple) and address[0] in ("127.0.0.1", "::1")
        if isinstance(address, tuple) and not loopback and address not in _servers:
            raise NetworkAccessError(f"{event} to {address!r}: nothing may leave the machine")
    # Python looks up addresses of numbers as well, which asks nobody.
    elif event in ("socket.getaddrinfo", "socket.gethostbyname") and args[:2] not in _servers:
        raise NetworkAccessError(f"{event} of {args[0]!r}: nothing may leave the machine")


sys.addaudithook(_forbid_network)


@pytest.fixture(scope="session")
def own_servers() -> set[object]:
    """Addresses on this machine, such as ``("127.0.0.1", 5432)``, that tests may connect to: a fixture adds its own."""
    return _servers


# --- A home of its own ------------------------------------------------------------------------------------------------


def _settle_in(home: Path, patch: pytest.MonkeyPatch) -> Path:
    """Points everything that a program may ask for its folders at ``home``."""
    folders = {
        "HOME": ".",
        "USERPROFILE": ".",
        "APPDATA": "roaming",
        "LOCALAPPDATA": "local",
        "XDG_CACHE_HOME": ".cache",
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_RUNTIME_DIR": "run",
        "FACEMATCH_DATA": "facematch",
    }
    for variable, name in folders.items():
        folder = home / name
        if variable != "FACEMATCH_DATA":  # the program makes this one itself
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        patch.setenv(variable, str(folder))
    patch.setenv("LC_ALL", "C.UTF-8")
    for variable in ("FACEMATCH_MODELS", "LANGUAGE"):
        patch.delenv(variable, raising=False)
    return home


@pytest.fixture(scope="session", autouse=True)
def _session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A home for what the session's own fixtures import and write."""
    with pytest.MonkeyPatch.context() as patch:
        _settle_in(tmp_path_factory.mktemp("session-home"), patch)
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home folder, set in the environment; ``FACEMATCH_DATA`` lies in it and does not exist yet."""
    return _settle_in(tmp_path_factory.mktemp("home"), monkeypatch)


# --- No thread left behind --------------------------------------------------------------------------------------------


def _running_qthreads() -> list[QThread]:
    """Every running QThread that Python made, but for the main one."""
    if "PySide6.QtCore" not in sys.modules:
        return []
    from PySide6.QtCore import QCoreApplication, QThread
    from shiboken6 import isValid

    application = QCoreApplication.instance()
    main = application.thread() if application else None
    threads = (thing for thing in gc.get_objects() if isinstance(thing, QThread))
    return [thread for thread in threads if isValid(thread) and thread is not main and thread.isRunning()]


def _forget(threads: list[threading.Thread]) -> list[threading.Thread]:
    """Those of the threads that still run after a moment's grace."""
    for thread in threads:
        thread.join(GRACE_SECONDS)
    return [thread for thread in threads if thread.is_alive()]


@pytest.fixture(autouse=True)
def _no_thread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that leaves a thread running: a forgotten QThread aborts the whole process later."""
    before = set(threading.enumerate())
    yield
    # Python invents a dummy for each foreign thread that calls it, and keeps it after that thread's end.
    mine = [t for t in threading.enumerate() if t not in before and not isinstance(t, threading._DummyThread)]
    left = [repr(thread) for thread in _forget(mine)]
    if {"qapp", "qtbot", "qapp_cls"} & set(request.fixturenames):
        stubborn = _running_qthreads()
        for qthread in stubborn:
            qthread.quit()
            qthread.wait(int(GRACE_SECONDS * 1000))
        left += [f"QThread {qthread.objectName() or type(qthread).__name__}" for qthread in stubborn]
    assert not left, f"threads left running: {left}"


# --- What tests work on -----------------------------------------------------------------------------------------------


@pytest.fixture
def site_policy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Puts a policy in force, and returns its file."""

    def put(policy: str) -> Path:
        file = tmp_path / "policy.toml"
        file.write_text(policy, "utf-8")
        monkeypatch.setenv("FACEMATCH_POLICY", str(file))
        return file

    return put


@pytest.fixture(scope="session")
def faces() -> Path:
    """The folder of real faces, which are not part of the repository: ``$FACEMATCH_FACES`` or ``../shared/faces``."""
    chosen = os.environ.get("FACEMATCH_FACES")
    folder = Path(chosen) if chosen else REPOSITORY.parent / "shared" / "faces"
    if not folder.is_dir():
        pytest.skip("no real faces here: set FACEMATCH_FACES to their folder")
    return folder


@pytest.fixture(scope="session")
def networks() -> Networks:
    """The bundled networks in LiteRT on the CPU, loaded once. For the test's own thread only."""
    from facematch_gui.engines.loading import load_networks

    return load_networks("litert", "cpu")
