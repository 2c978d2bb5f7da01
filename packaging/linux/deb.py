"""The package for Debian, Ubuntu and their kin."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from frozen.project import COMMAND, WINDOW, Project

from linux.debian_papers import HOME, changelog, control, copyright_page, debian_version
from linux.desktop_files import FILES, KIOSK, put, share_files

SCRIPTS = ("postinst", "postrm", "prerm")
KIOSK_FILES = {
    "facematch-kiosk.service": "lib/systemd/system/facematch-kiosk.service",
    "facematch-kiosk.sysusers": "usr/lib/sysusers.d/facematch-kiosk.conf",
    "facematch-kiosk.pam": "etc/pam.d/facematch-kiosk",
}
"""What the kiosk needs of the system, and where it goes; those that there are."""


def build_deb(project: Project, program: Path, out: Path, depends: str) -> Path:
    """Packs the program's folder; returns the package's file.

    Args:
        depends: the value of the field Depends.
    """
    out.mkdir(parents=True, exist_ok=True)
    target = out / f"facematch_{debian_version(project.version)}_amd64.deb"
    with tempfile.TemporaryDirectory(prefix="facematch-deb-") as place:
        root = Path(place) / "root"
        stage(project, program, root)
        _write_control(project, root, depends)
        _settle(root, project.epoch)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(project.epoch)}
        pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--threads-max=2", "--build"]
        subprocess.run([*pack, str(root), str(target)], env=environment, check=True, capture_output=True)
    return target


def stage(project: Project, program: Path, root: Path) -> None:
    """Lays out everything that the package installs below ``root``."""
    home = root / HOME
    shutil.copytree(program, home, symlinks=True, copy_function=_copy)
    _join(home / COMMAND, home / WINDOW)
    put(share_files(project), root / "usr" / "share")
    papers = root / "usr" / "share" / "doc" / "facematch"
    (papers / "copyright").write_text(copyright_page(project, program), encoding="utf-8")
    (papers / "changelog.gz").write_bytes(changelog(project))
    put({f"usr/share/lintian/overrides/{COMMAND}": (FILES / "lintian-overrides").read_bytes()}, root)
    for name in (COMMAND, WINDOW):
        link = root / "usr" / "bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../lib/facematch/{name}")
    put({place: (KIOSK / name).read_bytes() for name, place in KIOSK_FILES.items() if (KIOSK / name).is_file()}, root)
    if (KIOSK / "facematch-kiosk.service").is_file():
        put({"usr/lib/systemd/system-preset/50-facematch.preset": b"disable facematch-kiosk.service\n"}, root)


def _copy(source: str, target: str) -> str:
    """A file with its mode, and never as a link to one that somebody else may change."""
    return str(shutil.copy2(source, target, follow_symlinks=False))


def _join(command: Path, window: Path) -> None:
    """One file under two names, as in the folder that was built."""
    if command.is_file() and window.is_file() and command.read_bytes() == window.read_bytes():
        window.unlink()
        window.hardlink_to(command)


def _write_control(project: Project, root: Path, depends: str) -> None:
    """The folder DEBIAN: fields, digests, the files that are the administrator's, scripts."""
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}"
        for path in files
    ]
    kilobytes = sum(-(-size // 1024) for size in {path.stat().st_ino: path.stat().st_size for path in files}.values())
    papers = {
        "control": control(project, depends, kilobytes),
        "md5sums": "\n".join(line for line in sums if "  etc/" not in line) + "\n",
    }
    kept = [f"/{path.relative_to(root)}\n" for path in files if path.is_relative_to(root / "etc")]
    if kept:
        papers["conffiles"] = "".join(kept)
    put({name: text.encode() for name, text in papers.items()}, root / "DEBIAN")
    for name in SCRIPTS:
        shutil.copyfile(FILES / name, root / "DEBIAN" / name)


def _settle(root: Path, epoch: int) -> None:
    """Modes and dates, whatever the builder's own habits are."""
    runs = {root / "DEBIAN" / name for name in SCRIPTS} | {root / HOME / COMMAND, root / HOME / WINDOW}
    for path in [*root.rglob("*"), root]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)
