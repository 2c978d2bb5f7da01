"""The last touch on the folder that PyInstaller made: nothing in it tells of the machine or the moment."""

from __future__ import annotations

import filecmp
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

from frozen.elf import is_elf, read_elf, without_foreign_path
from frozen.project import COMMAND, WINDOW


def shrink(folder: Path) -> int:
    """Takes out of Linux libraries what only debuggers read; returns the bytes that were saved.

    Some libraries were edited after they were linked, and `strip` would leave them so that the loader refuses them:
    those stay as they are.
    """
    saved = 0
    for path in sorted(file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink()):
        binary = read_elf(path)
        if binary is None or not binary.has_symbols:
            continue
        lean = path.with_name(path.name + ".lean")
        try:
            subprocess.run(["strip", "--strip-unneeded", "-o", lean, path], check=True, capture_output=True)
            after = read_elf(lean)
            if after is not None and after.is_aligned and after.needed == binary.needed:
                saved += path.stat().st_size - lean.stat().st_size
                shutil.copyfile(lean, path)
        finally:
            lean.unlink(missing_ok=True)
    return saved


def forget_builder(folder: Path) -> int:
    """Takes search paths of this machine out of Linux libraries; returns how many had one."""
    count = 0
    for path in sorted(file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink()):
        before = path.read_bytes()
        after = without_foreign_path(before)
        if after != before:
            path.write_bytes(after)
            count += 1
    return count


def join_programs(folder: Path) -> None:
    """Lets both programs be one file under two names where they are the same: the names tell them apart."""
    command, window = folder / COMMAND, folder / WINDOW
    if window.is_file() and filecmp.cmp(command, window, shallow=False):
        window.unlink()
        window.hardlink_to(command)


def settle(folder: Path, epoch: int) -> None:
    """Gives every file the mode that a package wants and the date of the commit."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if not path.is_symlink() and sys.platform != "win32":
            runs = path.is_dir() or (path.parent == folder and is_elf(path))
            path.chmod(0o755 if runs else 0o644)
        _date(path, epoch)
    if sys.platform != "win32":
        folder.chmod(stat.S_IRWXU | stat.S_IRGRP | stat.S_IXGRP | stat.S_IROTH | stat.S_IXOTH)
    _date(folder, epoch)


def _date(path: Path, epoch: int) -> None:
    if path.is_symlink():
        if os.utime in os.supports_follow_symlinks:
            os.utime(path, (epoch, epoch), follow_symlinks=False)
    else:
        os.utime(path, (epoch, epoch))
