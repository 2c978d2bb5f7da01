"""What the installer carries: the program's files in one order, as NSIS reads them, and the list that stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

PROGRAMS = ("facematch.exe", "facematch-gui.exe")
UNINSTALLER = "uninstall.exe"
LIST = "installed-files.txt"
"""Where the installed program keeps the names of its files. The same name stands in ``facematch.nsi``."""
_FORBIDDEN = set('<>:"|?*\\') | {chr(code) for code in range(32)}


class UnfitProgramError(Exception):
    """The folder cannot be installed on Windows; the text says why."""


@dataclass(frozen=True)
class Payload:
    """A program folder as far as the installer is concerned.

    Attributes:
        folder: where its files lie.
        files: their paths within it, sorted, so that equal folders make equal installers.
        size: of all of them, in bytes.
    """

    folder: Path
    files: tuple[Path, ...]
    size: int

    @property
    def folders(self) -> list[Path]:
        """Every folder within, each after the one that it lies in."""
        return sorted({parent for file in self.files for parent in file.parents if parent != Path()})

    @property
    def longest(self) -> int:
        """Characters of the longest path within."""
        return max(len(str(file)) for file in (*self.files, Path(LIST)))


def read_payload(folder: Path) -> Payload:
    """Lists the folder.

    Raises:
        UnfitProgramError: it is no program for Windows, or Windows could not hold a file of it.
    """
    missing = [name for name in PROGRAMS if not (folder / name).is_file()]
    if missing:
        raise UnfitProgramError(f"there is no {' and no '.join(missing)} in {folder}")
    files = sorted((path.relative_to(folder) for path in folder.rglob("*") if path.is_file()), key=Path.as_posix)
    seen: set[str] = set()
    for file in files:
        if fault := _fault(file):
            raise UnfitProgramError(f"{file.as_posix()}: {fault}")
        if str(file).lower() in seen:
            raise UnfitProgramError(f"{file.as_posix()}: another name differs from it by capital letters only")
        seen.add(str(file).lower())
    return Payload(folder, tuple(files), sum((folder / file).stat().st_size for file in files))


def _fault(file: Path) -> str | None:
    if file in (Path(LIST), Path(UNINSTALLER)):
        return "this name is the installer's own"
    for part in file.parts:
        if set(part) & _FORBIDDEN or part[-1] in ". " or ".." in part:
            return "Windows has no such names"
    return None


def installed_files(payload: Payload) -> str:
    """What is left beside the program: + a folder to make, = a file, - a folder to remove.

    A path a line, with Windows' separators and line ends. The list itself is the last file, so that it is moved last.
    """
    folders = [_windows(folder) for folder in payload.folders]
    files = [*(_windows(file) for file in payload.files), UNINSTALLER, LIST]
    lines = [*(f"+{name}" for name in folders), *(f"={name}" for name in files)]
    lines += [f"-{name}" for name in reversed(folders)]
    return "".join(f"{line}\r\n" for line in lines)


def commands(payload: Payload, target: str, extra: Sequence[Path]) -> str:
    """NSIS' commands that unpack every file into ``target``, and then the files ``extra`` beside the programs."""
    lines = []
    for folder in (Path(), *payload.folders):
        lines.append(f'SetOutPath "{_escaped(_joined(target, folder))}"')
        lines += [
            f'File "/oname={_escaped(file.name)}" "{payload.folder / file}"'
            for file in payload.files
            if file.parent == folder
        ]
    lines.append(f'SetOutPath "{target}"')
    lines += [f'File "/oname={_escaped(file.name)}" "{file}"' for file in extra]
    return "".join(f"{line}\n" for line in lines)


def _joined(target: str, folder: Path) -> str:
    return target if folder == Path() else f"{target}\\{_windows(folder)}"


def _windows(path: Path) -> str:
    return str(PureWindowsPath(*path.parts))


def _escaped(text: str) -> str:
    """A dollar begins a variable in NSIS; the one of $INSTDIR is meant."""
    return text.replace("$", "$$").replace("$$INSTDIR", "$INSTDIR", 1)
