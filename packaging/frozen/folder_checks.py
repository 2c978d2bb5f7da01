"""What the release gate asks of the folder before anything in it is run."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from frozen import listing
from frozen.elf import is_elf, read_elf
from frozen.licences import FOLDER as LICENCES
from frozen.project import ROOT
from frozen.sbom import FILE_NAME, sha256

LARGEST_FOLDER = 450_000_000
LARGEST_INSTALLER = 170_000_000
"""Bytes."""
LEARNING = re.compile(r"_internal/(tensorflow|keras|h5py|grpc)(/|$)")
USUAL_PLACES = ("/", "/usr", "/usr/local")
OPTIONAL_PLUGINS = ("qgtk3",)
"""Loaded where the system has what they need, and not missed elsewhere."""

_LOADER = """
import ctypes, sys
for name in sys.argv[1:]:
    try:
        ctypes.CDLL(name)
    except OSError:
        print(name)
"""


@dataclass(frozen=True)
class Finding:
    """What was asked, in words, and what is wrong."""

    message: str
    faults: tuple[str, ...] = ()


def size(folder: Path, *, limited: bool) -> Finding:
    """Whether the folder is small enough."""
    found = listing.size(folder)
    said = f"{found / 1e6:.1f} MB of at most {LARGEST_FOLDER / 1e6:.0f}" if limited else f"{found / 1e6:.1f} MB"
    return Finding(said, (said,) if limited and found > LARGEST_FOLDER else ())


def installer_size(file: Path) -> Finding:
    """Whether an installer is small enough."""
    found = file.stat().st_size
    said = f"{file.name}: {found / 1e6:.1f} MB of at most {LARGEST_INSTALLER / 1e6:.0f}"
    return Finding(said, (said,) if found > LARGEST_INSTALLER else ())


def contents(folder: Path, *, full: bool) -> Finding:
    """Whether what belongs to this edition is there, nothing else is, and no link leads nowhere."""
    names = [path.relative_to(folder).as_posix() for path in folder.rglob("*")]
    learns = any(LEARNING.match(name) for name in names)
    faults = [
        f"{name} leads nowhere" for name in names if (folder / name).is_symlink() and not (folder / name).exists()
    ]
    if learns != full:
        faults.append("TensorFlow is there" if learns else "TensorFlow is missing")
    return Finding(f"{len(names)} entries, {'with' if full else 'without'} TensorFlow", tuple(faults))


def libraries(folder: Path) -> Finding:
    """Whether every library that a file needs is in the folder or in this system."""
    if not sys.platform.startswith("linux"):
        return Finding("are not looked at on this system")
    outside = system_libraries(folder)
    missing = _unloadable(list(outside))
    faults = [f"{name}, needed by {min(outside[name])}" for name in missing]
    return Finding(f"{len(outside)} of the system's are needed, and all are here", tuple(faults))


def system_libraries(folder: Path) -> dict[str, set[str]]:
    """Libraries that are needed and not in the folder, each with the files that need it."""
    inside, wanted = set[str](), dict[str, set[str]]()
    for path in binaries(folder):
        binary = read_elf(path)
        if binary is None:
            continue
        inside |= {path.name, binary.soname}
        if not any(name in path.name for name in OPTIONAL_PLUGINS):
            for name in binary.needed:
                wanted.setdefault(name, set()).add(path.relative_to(folder).as_posix())
    return {name: users for name, users in sorted(wanted.items()) if name not in inside}


def binaries(folder: Path) -> Iterator[Path]:
    """The programs and libraries below the folder, in a fixed order."""
    yield from (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path))


def _unloadable(names: list[str]) -> list[str]:
    """Those that this system does not bring. A process of its own looks: in this one, others' may be loaded already."""
    done = subprocess.run([sys.executable, "-I", "-c", _LOADER, *names], capture_output=True, text=True, check=True)
    return done.stdout.split()


def papers(folder: Path) -> Finding:
    """Whether the bill of materials tells the truth, and a licence text is there for each part."""
    bill = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    parts = [part for part in bill["components"] if part["type"] == "library"]
    inside = [inner for part in bill["components"] for inner in part.get("components", ())]
    files = [inner for inner in inside if inner["type"] == "file"]
    faults = [
        f"{part['name']} has no licence text" for part in parts if not _has_text(folder / LICENCES / part["name"])
    ]
    for file in files:
        path = folder / file["name"]
        if not path.is_file() or sha256(path) != file["hashes"][0]["content"]:
            faults.append(f"{file['name']} is not as stated")
    faults += [f"{name} is missing" for name in ("LICENSE", "THIRD-PARTY-NOTICES.md") if not (folder / name).is_file()]
    return Finding(f"{len(parts)} parts with licence texts, {len(files)} files with digests", tuple(faults))


def _has_text(folder: Path) -> bool:
    return folder.is_dir() and any(path.stat().st_size for path in folder.iterdir())


def traces(folder: Path, places: Sequence[str] = (str(ROOT), sys.prefix, sys.base_prefix)) -> Finding:
    """Whether a file names a folder of the machine that built it: the source's, or Python's.

    Python's own library does: the folder it was made for is compiled into it, by whoever built Python.
    """
    wanted = [place.encode(code) for place in places if place not in USUAL_PLACES for code in ("utf-8", "utf-16-le")]
    faults = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and not path.name.startswith("libpython"):
            data = path.read_bytes()
            if any(place in data for place in wanted):
                faults.append(f"{path.relative_to(folder).as_posix()} names a folder of the builder's")
    return Finding("no file names a folder of the builder's", tuple(faults))
