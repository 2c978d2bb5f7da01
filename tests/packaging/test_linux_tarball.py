"""The archive for other systems: its installer works for one and for all, in any folder, and refuses in words."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tarfile
from dataclasses import replace
from pathlib import Path

import pytest
from frozen.sbom import sha256
from linux.tarball import build_tarball

from tests.packaging import stand_in

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("xz") is None, reason="needs Linux and xz"
)

GLIBC = "2.34"


def _unpacked(home: Path, version: str = "0.1.0", said: str = "first", glibc: str = GLIBC) -> Path:
    """The archive's folder, unpacked as people do it."""
    project = replace(stand_in.project(), version=version)
    archive = build_tarball(project, stand_in.program(home / "FaceMatch", said), home, glibc, ["libabsent.so.9"])
    place = home / "Téléchargements neufs"
    place.mkdir()
    subprocess.run(["tar", "-xJf", archive], cwd=place, check=True)
    return place / f"facematch-{version}-linux-x86_64"


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _unpacked(tmp_path_factory.mktemp("tarball"))


def _install(release: Path, *arguments: str | Path, path: str = "", home: Path | None = None) -> tuple[int, str]:
    """Exit code and what was said."""
    environment = {"PATH": f"{path}:/usr/bin:/bin:/usr/sbin:/sbin", "HOME": str(home or release), "LANG": "C.UTF-8"}
    command = ["sh", str(release / "install.sh"), *map(str, arguments)]
    done = subprocess.run(command, cwd="/", env=environment, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def _said(program: Path) -> str:
    return subprocess.run([program], capture_output=True, text=True, check=True).stdout


def _files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def test_it_installs_for_one_person_and_goes_again(release: Path, tmp_path: Path) -> None:
    record = tmp_path / ".local/share/FaceMatch/results.csv"
    record.parent.mkdir(parents=True)
    record.touch()
    code, said = _install(release, home=tmp_path)
    assert code == 0, said
    assert "libabsent.so.9" in said
    assert _said(tmp_path / ".local/bin/facematch-gui") == "facematch-gui first\n"
    assert (tmp_path / ".local/share/man/man1/facematch.1.gz").is_file()
    installer = tmp_path / ".local/lib/facematch/install.sh"
    code, said = _install(installer.parent, "--uninstall", home=tmp_path)
    assert code == 0, said
    assert _files(tmp_path) == [".local/share/FaceMatch/results.csv"]


def test_desktop_entries_start_the_program_from_any_folder(release: Path, tmp_path: Path) -> None:
    prefix = tmp_path / 'a "b" $c `d` 100%\\ & | ü'
    code, said = _install(release, "--prefix", prefix)
    assert code == 0, said
    entry = (prefix / "share/applications/facematch-document.desktop").read_text(encoding="utf-8")
    command = next(line for line in entry.splitlines() if line.startswith("Exec=")).removeprefix("Exec=")
    assert _as_desktops_read(command) == [f"{prefix}/lib/facematch/facematch-gui", "--document", "%f"]


def _as_desktops_read(command: str) -> list[str]:
    """The words of an Exec line, by the rules of the Desktop Entry Specification for one quoted word and others."""
    text = command.replace("\\\\", "\\")
    assert text.startswith('"')
    word, at = "", 1
    while text[at] != '"':
        at += text[at] == "\\"
        word += text[at]
        at += 1
    return [word.replace("%%", "%"), *text[at + 1 :].split()]


def test_an_upgrade_leaves_nothing_of_the_older_program(release: Path, tmp_path: Path) -> None:
    prefix = tmp_path / "everyone"
    assert _install(release, "--prefix", prefix)[0] == 0
    newer = _unpacked(tmp_path, "0.2.0", "second")
    code, said = _install(newer, f"--prefix={prefix}")
    assert code == 0, said
    assert _said(prefix / "bin/facematch") == "facematch second\n"
    home = prefix / "lib/facematch"
    assert not (home / "_internal/first.txt").exists()
    assert [path.name for path in home.parent.iterdir()] == ["facematch"]
    assert (home / "facematch").samefile(home / "facematch-gui")


def test_an_old_system_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    release = _unpacked(tmp_path, glibc="9.99")
    code, said = _install(release, "--prefix", tmp_path / "here")
    assert (code, "too old" in said, "9.99" in said) == (2, True, True)
    assert not (tmp_path / "here").exists()


@pytest.mark.parametrize(("version", "accepted"), [("2.33", False), ("2.34", True), ("2.100", True), ("3.0", True)])
def test_versions_of_glibc_are_numbers(release: Path, tmp_path: Path, version: str, accepted: bool) -> None:
    fake = tmp_path / "bin"
    fake.mkdir()
    (fake / "getconf").write_text(f"#!/bin/sh\necho glibc {version}\n", encoding="utf-8")
    (fake / "getconf").chmod(0o755)
    code, said = _install(release, "--prefix", tmp_path / "here", path=str(fake))
    assert (code == 0) is accepted, said


def test_a_program_of_that_name_is_not_overwritten(release: Path, tmp_path: Path) -> None:
    other = tmp_path / "bin/facematch"
    other.parent.mkdir()
    other.write_text("somebody else's", encoding="utf-8")
    code, said = _install(release, "--prefix", tmp_path)
    assert (code, "not ours" in said) == (2, True)
    assert _files(tmp_path) == ["bin/facematch"]


def test_a_folder_that_cannot_be_written_is_refused(release: Path) -> None:
    code, said = _install(release, "--prefix", "/proc/here")  # where root cannot write either
    assert (code, "cannot be written" in said) == (2, True)


@pytest.mark.parametrize("arguments", [["--prefix"], ["--force"], ["--uninstall", "--prefix", "/nonexistent"]])
def test_wrong_usage_is_refused_in_words(release: Path, arguments: list[str]) -> None:
    code, said = _install(release, *arguments)
    assert code == 2
    assert said.startswith("install.sh: ")


@pytest.mark.parametrize("shell", ["dash", "bash"])
def test_every_shell_can_read_the_installer(release: Path, shell: str) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"{shell} is not installed")
    subprocess.run([shell, "-n", release / "install.sh"], check=True)
    assert "@" not in (release / "install.sh").read_text(encoding="utf-8").replace("$@", "")


def test_the_same_program_gives_the_same_archive_with_nothing_of_its_maker(tmp_path: Path) -> None:
    archives = []
    for name in ("one", "other"):
        home = tmp_path / name
        program = stand_in.program(home / "FaceMatch")
        archives.append(build_tarball(stand_in.project(), program, home, GLIBC, []))
    assert sha256(archives[0]) == sha256(archives[1])
    with tarfile.open(archives[0]) as archive:
        entries = archive.getmembers()
    assert {(entry.uid, entry.gid, entry.uname, entry.mtime) for entry in entries} == {(0, 0, "", stand_in.EPOCH)}
    window = next(entry for entry in entries if entry.name.endswith("program/facematch-gui"))
    assert window.islnk()
