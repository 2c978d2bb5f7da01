"""Every file of a folder with its digest: what two builds of one commit must have in common."""

from __future__ import annotations

from pathlib import Path

from frozen.sbom import sha256


def listing(folder: Path) -> dict[str, str]:
    """What lies below the folder: each file's SHA-256 and mode, and where each link leads."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"link to {path.readlink().as_posix()}"
        elif path.is_file():
            found[name] = f"{sha256(path)} {path.stat().st_mode & 0o777:o}"
    return found


def differences(one: dict[str, str], other: dict[str, str]) -> list[str]:
    """Names that only one of two listings has, or for which they state different things."""
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def size(folder: Path) -> int:
    """Bytes of all files below the folder; a file with two names counts once."""
    files = (path.lstat() for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum({(stat.st_dev, stat.st_ino): stat.st_size for stat in files}.values())
