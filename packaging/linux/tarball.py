"""The archive for every other Linux: the program, what a desktop knows of it, and a script that installs both."""

from __future__ import annotations

import io
import os
import stat
import subprocess
import tarfile
import tempfile
from pathlib import Path
from typing import IO

from frozen.project import COMMAND, WINDOW, Project

from linux.deb import KIOSK_FILES
from linux.desktop_files import FILES, KIOSK, share_files


def build_tarball(project: Project, program: Path, out: Path, glibc: str, libraries: list[str]) -> Path:
    """Packs everything into one compressed archive; returns its file.

    Args:
        glibc: the oldest version that the program runs with.
        libraries: what the system has to bring.
    """
    out.mkdir(parents=True, exist_ok=True)
    top = f"facematch-{project.version}-linux-x86_64"
    target = out / f"{top}.tar.xz"
    script = (FILES / "install.sh").read_text(encoding="utf-8")
    for name, value in {"VERSION": project.version, "GLIBC": glibc, "LIBRARIES": " ".join(libraries)}.items():
        script = script.replace(f"@{name}@", value)
    extra = {"install.sh": script.encode(), **{f"share/{name}": data for name, data in share_files(project).items()}}
    extra |= {f"kiosk/{name}": (KIOSK / name).read_bytes() for name in KIOSK_FILES if (KIOSK / name).is_file()}
    with tempfile.TemporaryFile(dir=out) as plain:
        with tarfile.open(fileobj=plain, mode="w", format=tarfile.GNU_FORMAT) as archive:
            _Writer(archive, top, project.epoch).write(program, extra)
        plain.seek(0)
        _compress(plain, target)
    return target


class _Writer:
    """Adds to an archive in a fixed order, with nothing of this machine or this user."""

    def __init__(self, archive: tarfile.TarFile, top: str, epoch: int) -> None:
        self._archive, self._top, self._epoch = archive, top, epoch

    def write(self, program: Path, extra: dict[str, bytes]) -> None:
        entries: dict[str, Path | bytes] = dict(extra)
        for path in program.rglob("*"):
            if path.is_symlink() or path.is_file():
                entries[f"program/{path.relative_to(program).as_posix()}"] = path
        folders = {folder for name in entries for folder in _folders(name)} | {""}
        for name in sorted({*entries, *folders}):
            self._add(name, entries.get(name))

    def _add(self, name: str, content: Path | bytes | None) -> None:
        entry = tarfile.TarInfo(f"{self._top}/{name}".rstrip("/"))
        entry.mtime = self._epoch
        entry.mode = (
            0o755 if content is None or name in (f"program/{COMMAND}", f"program/{WINDOW}", "install.sh") else 0o644
        )
        if content is None:
            entry.type = tarfile.DIRTYPE
            self._archive.addfile(entry)
        elif isinstance(content, bytes):
            entry.size = len(content)
            self._archive.addfile(entry, io.BytesIO(content))
        elif content.is_symlink():
            entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, os.fspath(content.readlink()), 0o777
            self._archive.addfile(entry)
        else:
            self._add_file(entry, name, content)

    def _add_file(self, entry: tarfile.TarInfo, name: str, path: Path) -> None:
        command = path.with_name(COMMAND)
        if name == f"program/{WINDOW}" and command.is_file() and path.samefile(command):
            entry.type, entry.linkname = tarfile.LNKTYPE, f"{self._top}/program/{COMMAND}"
            self._archive.addfile(entry)
            return
        entry.size = path.stat()[stat.ST_SIZE]
        with path.open("rb") as stream:
            self._archive.addfile(entry, stream)


def _folders(name: str) -> list[str]:
    """The folders that a file lies in."""
    return [parent.as_posix() for parent in Path(name).parents if parent.as_posix() != "."]


def _compress(plain: IO[bytes], target: Path) -> None:
    """With blocks of a fixed size, so that the number of cores does not matter."""
    with target.open("wb") as stream:
        subprocess.run(["xz", "-2", "--threads=2", "--block-size=32MiB"], stdin=plain, stdout=stream, check=True)
