"""What tests of the installer install, and the machine that they install it on."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from windows import package
from windows.payload import LIST, UNINSTALLER

from tests.packaging import wine
from tests.packaging.wine import Windows, wait_until

STARTED, STOP = "facematch-started", "facematch-stop"
STAND_IN = r"""
Target amd64-unicode
Name stand-in
OutFile "${OUTPUT}"
RequestExecutionLevel user
SilentInstall silent
Section
  FileOpen $0 "C:\facematch-started" w
  FileClose $0
  again:
  Sleep 20
  IfFileExists "C:\facematch-stop" 0 again
SectionEnd
"""
"""A program that runs until it is told to stop."""


@dataclass(frozen=True)
class Setups:
    """Two versions of the installer.

    Attributes:
        old_files: what is installed by the old one; only there: ``_internal/old/gone.dll``.
        new_files: and by the new one; only there: ``_internal/new/come.dll``.
    """

    program: Path
    old: Path
    new: Path
    old_files: frozenset[str]
    new_files: frozenset[str]


def make_setups(folder: Path) -> Setups:
    """Installers of versions 0.9.0 and 0.10.0 around a stand-in."""
    script, stand_in = folder / "stand-in.nsi", folder / "stand-in.exe"
    script.write_text(STAND_IN, encoding="utf-8")
    subprocess.run([package.find_makensis(), "-V1", f"-DOUTPUT={stand_in}", script], check=True)
    programs = []
    for name, others in (
        ("old", ("old/gone.dll", "same.dll")),
        ("new", ("new/come.dll", "same.dll", "Größe $1 写.txt")),
    ):
        program = folder / name
        for other in others:
            file = program / "_internal" / other
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"{name} {other}", encoding="utf-8")
        for executable in ("facematch.exe", "facematch-gui.exe"):
            (program / executable).write_bytes(stand_in.read_bytes())
        programs.append(program)
    old, new = folder / "FaceMatch-0.9.0.exe", folder / "FaceMatch-0.10.0.exe"
    package.make_installer(programs[0], "0.9.0", old)
    package.make_installer(programs[1], "0.10.0", new)
    return Setups(
        programs[0], old, new, files(programs[0]) | {UNINSTALLER, LIST}, files(programs[1]) | {UNINSTALLER, LIST}
    )


@dataclass(frozen=True)
class Machine:
    """A Windows, and what is installed on it during a test."""

    windows: Windows
    removals: list[str] = field(default_factory=list)

    def install(self, setup: Path, *options: str, folder: str = "") -> tuple[int, str]:
        """Installs silently."""
        place = f"/D={folder}".split(" ") if folder else []
        answer = self.windows.run(setup, "/S", *options, *place)
        if folder and answer[0] == 0:
            self.removals.append(folder)
        return answer

    def uninstall(self, folder: str, *options: str) -> tuple[int, str]:
        """Uninstalls silently, and waits for it."""
        return self.windows.run(rf"{folder}\{UNINSTALLER}", "/S", *options, *f"_?={folder}".split(" "))

    def files(self, folder: str) -> frozenset[str]:
        return files(self.windows.find(folder))

    def open_program(self, folder: str) -> subprocess.Popen[bytes]:
        """Starts the stand-in, and returns when it runs."""
        process = self.windows.begin(rf"{folder}\facematch-gui.exe")
        wait_until((self.windows.drive / STARTED).exists)
        return process

    def close_program(self, process: subprocess.Popen[bytes]) -> None:
        (self.windows.drive / STOP).touch()
        process.wait(wine.PATIENCE)
        for name in (STARTED, STOP):
            (self.windows.drive / name).unlink()


def files(folder: Path) -> frozenset[str]:
    """The names of all files within."""
    return frozenset(file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())


def profile(windows: Windows) -> str:
    """The signed-in user's folder."""
    return rf"C:\users\{windows.user}"


def some_data(windows: Windows, whose: str | None = None) -> Path:
    """A data folder with something in it."""
    data = windows.find(rf"{whose or profile(windows)}\AppData\Local\FaceMatch")
    (data / "models" / "own").mkdir(parents=True)
    (data / "models" / "own" / "card.json").write_text("{}", encoding="utf-8")
    (data / "window.ini").write_text("[window]", encoding="utf-8")
    return data
