"""The set-up, run for real: a tiny program in a folder with spaces, its packages in a local folder, no network."""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
linux = pytest.mark.skipif(sys.platform != "linux", reason="this is about Linux")

CLI = """
import os, sys

def gui_main():
    print("window", sys.argv, os.environ.get("QT_QPA_PLATFORM"))
    return 7
"""
PYPROJECT = """
[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"

[project]
name = "facematch-gui"
version = "0"
description = "A few lines"

[tool.flit.module]
name = "facematch_gui"
"""
CHECK = """
import os, sys

print("{name} ran", sys.argv[1:])
sys.exit(int(os.environ.get("{name}_EXIT", "0")))
"""


def _load_start() -> ModuleType:
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def start() -> ModuleType:
    """The set-up script as a module."""
    return _load_start()


# --- A program that is set up for real --------------------------------------------------------------------------------


def _pack(folder: Path, name: str, version: str, files: dict[str, str]) -> str:
    """Writes a wheel and returns the line that requires it."""
    dist = f"{name}-{version}.dist-info"
    files = files | {
        f"{dist}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{dist}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(f"{path},,\n" for path in [*files, f"{dist}/RECORD"])
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in {**files, f"{dist}/RECORD": record}.items():
            archive.writestr(path, text)
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}\n"


def _flit() -> dict[str, str]:
    """The installed build backend, by path."""
    files = importlib.metadata.files("flit_core") or []
    return {file.as_posix(): file.read_text() for file in files if file.suffix in {".py", ""} and "core/" in str(file)}


class Copy:
    """A copy of the set-up script with a program of a few lines around it.

    Attributes:
        folder: where it lies.
        wheels: the only place that pip finds packages in.
        environment: what a run finds in its environment beside what the test adds.
    """

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder = folder
        self.wheels = wheels
        empty = wheels / "no programs"
        empty.mkdir()
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "PYTHON"))},
            "PATH": str(empty),
            "PIP_CONFIG_FILE": os.devnull,
            "PIP_FIND_LINKS": wheels.as_uri(),
            "PIP_NO_INDEX": "1",
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, **environment: str | None) -> subprocess.CompletedProcess[str]:
        changed = {name: value for name, value in {**self.environment, **environment}.items() if value is not None}
        command = [sys.executable, str(self.folder / "start.py"), *arguments]
        return subprocess.run(
            command, check=False, env=changed, capture_output=True, text=True, stdin=subprocess.DEVNULL
        )

    @property
    def stamp(self) -> Path:
        return self.folder / ".venv" / "facematch-setup"


@pytest.fixture(scope="module")
def shared_copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """One copy for the module: making its environment takes seconds."""
    folder = tmp_path_factory.mktemp("set-up") / "a folder with späces"
    wheels = tmp_path_factory.mktemp("wheels")
    (folder / "facematch_gui").mkdir(parents=True)
    (folder / "facematch_gui" / "__init__.py").write_text('"""A few lines."""')
    (folder / "facematch_gui" / "cli.py").write_text(CLI)
    (folder / "start.py").write_bytes((ROOT / "start.py").read_bytes())
    (folder / "pyproject.toml").write_text(PYPROJECT)
    run = _pack(wheels, "flit_core", "4.2.0", _flit())
    checks = {f"{name}.py": CHECK.format(name=name) for name in ("ruff", "mypy", "pytest")}
    (folder / "requirements.txt").write_text(run)
    (folder / "requirements-dev.txt").write_text(run + _pack(wheels, "checks", "1.0", checks))
    return Copy(folder, wheels)


@pytest.fixture
def copy(shared_copy: Copy) -> Iterator[Copy]:
    """The shared copy, with its own files as they were once the test is over."""
    files = {path: path.read_bytes() for path in shared_copy.folder.iterdir() if path.is_file()}
    yield shared_copy
    for path, content in files.items():
        path.write_bytes(content)


def test_the_first_run_sets_up_and_the_second_starts_at_once(copy: Copy) -> None:
    first = copy.run("--selfie", "a b.jpg")
    assert "window ['facematch-gui', '--selfie', 'a b.jpg'] offscreen" in first.stdout, first.stderr
    assert first.returncode == 7
    assert "Setting up" in first.stdout
    second = copy.run()
    assert second.returncode == 7
    assert second.stdout == "window ['facematch-gui'] offscreen\n"


def test_a_changed_requirement_is_installed(copy: Copy) -> None:
    copy.run()
    with (copy.folder / "requirements.txt").open("a") as requirements:
        requirements.write("# changed\n")
    assert "Setting up" in copy.run().stdout
    assert "Setting up" not in copy.run().stdout


def test_an_interrupted_set_up_begins_anew(copy: Copy) -> None:
    copy.run()
    copy.stamp.write_text("unfinished")
    debris = copy.folder / ".venv" / "debris"
    debris.touch()
    again = copy.run()
    assert again.returncode == 7, again.stderr
    assert not debris.exists()


def test_a_broken_environment_is_made_anew(copy: Copy) -> None:
    copy.run()
    for interpreter in [*copy.folder.glob(".venv/bin/python*"), *copy.folder.glob(".venv/Scripts/python*")]:
        interpreter.unlink()
    again = copy.run()
    assert again.returncode == 7, again.stderr


def test_a_moved_folder_is_set_up_where_it_is_now(copy: Copy) -> None:
    copy.run()
    home = copy.folder
    copy.folder = home.rename(home.with_name("elsewhere"))
    try:
        moved = copy.run()
        assert moved.returncode == 7, moved.stderr
        assert "Setting up" in moved.stdout
    finally:
        copy.folder = copy.folder.rename(home)


def test_a_package_that_is_not_the_tested_one_is_refused(copy: Copy) -> None:
    copy.run()
    with (copy.folder / "requirements.txt").open("a") as requirements:
        requirements.write(_pack(copy.wheels, "fresh", "1.0", {}).replace("sha256:", "sha256:0000")[:-5])
    refused = copy.run()
    assert refused.returncode == 1
    assert "not the one FaceMatch was tested with" in refused.stderr
    assert "window [" not in refused.stdout


def test_no_network_is_told_apart_and_what_stood_still_stands(copy: Copy) -> None:
    copy.run()
    requirements = copy.folder / "requirements.txt"
    before = requirements.read_text()
    requirements.write_text(f"{before}absent==1.0 --hash=sha256:{'0' * 64}\n")
    offline = copy.run(PIP_NO_INDEX=None, PIP_INDEX_URL="http://127.0.0.1:9/", PIP_RETRIES="1")
    assert offline.returncode == 1
    assert "Connect this machine to the internet" in offline.stderr
    assert "window [" not in offline.stdout
    requirements.write_text(before)
    assert "Setting up" not in copy.run().stdout


@linux
def test_a_session_without_a_screen_is_told_what_to_do(copy: Copy) -> None:
    nowhere = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
    told = copy.run(**nowhere)
    assert told.returncode == 1
    assert "xvfb-run" in told.stderr
    pictured = copy.run("--screenshot", "x.png", **nowhere)
    assert pictured.stdout == "window ['facematch-gui', '--screenshot', 'x.png'] offscreen\n"


def test_every_check_runs_and_any_failure_counts(copy: Copy) -> None:
    passed = copy.run("test")
    assert passed.returncode == 0, passed.stderr
    for line in ("ruff ran ['format', '--check', '.']", "ruff ran ['check', '.']", "mypy ran []", "pytest ran ['-n', "):
        assert line in passed.stdout
    failed = copy.run("test", mypy_EXIT="1")
    assert failed.returncode == 1
    assert "pytest ran" in failed.stdout
    assert "Failed: types." in failed.stderr
    assert copy.run("test", pytest_EXIT="5").returncode == 1
    # What the tests need includes what the window needs.
    assert "Setting up" not in copy.run().stdout


def test_arguments_of_the_test_command_go_to_pytest_alone(copy: Copy) -> None:
    some = copy.run("test", "tests/core", "-k", "cosine", pytest_EXIT="1")
    assert some.stdout.endswith("pytest ran ['tests/core', '-k', 'cosine']\n")
    assert some.returncode == 1


# --- Words for what can go wrong --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("complaint", "advice"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("WARNING: Retrying ... NewConnectionError\nERROR: No matching distribution found for six", "internet"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))\nMax retries exceeded", "PIP_CERT"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "mirror"),
        ("HINT: This error might have occurred since this system does not have Windows Long Path support", "shorter"),
        ("ERROR: No matching distribution found for PySide6", "64-bit"),
        ("something else", "reason stands above"),
    ],
)
def test_complaints_of_pip_become_advice(start: ModuleType, complaint: str, advice: str) -> None:
    assert advice in start.explain(complaint)


@linux
@pytest.mark.parametrize("version", [(3, 8, 1), (3, 10, 12), (3, 99, 0)])
def test_an_unsuitable_python_looks_for_a_suitable_one(
    start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, version: tuple[int, int, int]
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(start.sys, "version_info", version)
    with pytest.raises(start.SetupError, match=r"64-bit Python from 3\.11 to 3\.14"):
        start.find_python()
    for name, content in {"python3.13": "#!/bin/sh\nexit 127\n", "python3.12": "#!/bin/sh\n"}.items():
        (tmp_path / name).write_text(content)
        (tmp_path / name).chmod(0o755)
    assert Path(start.find_python()) == tmp_path / "python3.12"


def test_a_32_bit_python_is_refused(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.sys, "maxsize", 2**31 - 1)
    with pytest.raises(start.SetupError, match="32-bit"):
        start.find_python()


def test_an_old_python_can_read_the_script() -> None:
    compile((ROOT / "start.py").read_text(encoding="utf-8"), "start.py", "exec", dont_inherit=True)
    import ast

    ast.parse((ROOT / "start.py").read_text(encoding="utf-8"), feature_version=(3, 8))


# --- The system's own packages ----------------------------------------------------------------------------------------


@pytest.fixture
def bare(start: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Debian without Qt's libraries and with an apt that writes down what it is told; returns that record."""
    programs = tmp_path / "bin"
    programs.mkdir()
    record = tmp_path / "record"
    (programs / "apt-get").write_text(f'#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> "{record}"\nexit "${{APT_EXIT:-0}}"\n')
    monkeypatch.setattr(start, "POSTGRESQL", tmp_path / "no server")
    (programs / "env").symlink_to("/usr/bin/env")
    (programs / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setattr(start, "has_venv", lambda: False)
    monkeypatch.setattr(start, "missing_libraries", lambda: ["libEGL.so.1", "libxcb-cursor.so.0"])
    return record


@linux
def test_root_gets_the_packages(start: ModuleType, bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.os, "geteuid", lambda: 0)
    with pytest.raises(start.SetupError, match="could not be installed"):
        start.install_system_packages("test")
    update, install = bare.read_text().splitlines()
    assert update.startswith("noninteractive update")
    venv = f"python3.{sys.version_info.minor}-venv"
    assert install.startswith(f"noninteractive install --yes --no-install-recommends {venv} libegl1 libxcb-cursor0 ")
    assert "xvfb" not in install


@linux
def test_anyone_else_is_told_what_to_type(start: ModuleType, bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    with pytest.raises(start.SetupError) as told:
        start.install_system_packages("run")
    packages = f"python3.{sys.version_info.minor}-venv libegl1 libxcb-cursor0"
    install = f"sudo apt-get install --yes --no-install-recommends {packages}"
    assert f"    sudo apt-get update && {install}\n" in str(told.value)
    assert not bare.exists()


@pytest.fixture
def furnished(start: ModuleType, bare: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same Debian with all that the program needs; returns what apt was told."""
    monkeypatch.setattr(start, "has_venv", lambda: True)
    monkeypatch.setattr(start, "missing_libraries", list)
    return bare


@linux
def test_what_some_tests_need_is_not_worth_a_stop(
    start: ModuleType, furnished: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start.os, "geteuid", lambda: 1000)
    start.install_system_packages("test")
    assert "Some tests will be skipped" in (told := capsys.readouterr().out)
    assert told.endswith(" xvfb xauth postgresql\n")
    start.install_system_packages("run")
    assert capsys.readouterr().out == ""
    assert not furnished.exists()


@linux
@pytest.mark.parametrize("exit_code", ["0", "100"])
def test_root_gets_what_some_tests_need_where_it_can_be_had(
    start: ModuleType,
    furnished: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    exit_code: str,
) -> None:
    monkeypatch.setattr(start.os, "geteuid", lambda: 0)
    monkeypatch.setenv("APT_EXIT", exit_code)
    start.install_system_packages("test")
    _, install = furnished.read_text().splitlines()
    assert install.startswith("noninteractive install --yes --no-install-recommends xvfb xauth postgresql ")
    assert ("will be skipped" in capsys.readouterr().out) == (exit_code != "0")


@linux
def test_what_is_there_is_not_installed(start: ModuleType, furnished: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (start.POSTGRESQL / "15" / "bin").mkdir(parents=True)
    (start.POSTGRESQL / "15" / "bin" / "initdb").touch()
    programs = Path(os.environ["PATH"])
    (programs / "Xvfb").write_text("")
    (programs / "Xvfb").chmod(0o755)
    start.install_system_packages("test")
    assert not furnished.exists()


@linux
def test_another_linux_is_told_the_libraries(
    start: ModuleType, bare: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    start.install_system_packages("run")
    assert "libEGL.so.1 libxcb-cursor.so.0" in capsys.readouterr().out


@linux
def test_libraries_that_cannot_be_loaded_are_missing(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "DEBIAN_LIBRARIES", {"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})
    assert start.missing_libraries() == ["libnowhere.so.9"]
