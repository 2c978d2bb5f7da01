"""What the program needs of a system: the oldest C library, and the packages of Debian that bring its libraries."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import tempfile
from pathlib import Path

from frozen.elf import read_elf
from frozen.folder_checks import OPTIONAL_PLUGINS, binaries, system_libraries
from frozen.sbom import FILE_NAME


class NeedsError(Exception):
    """It cannot be told what the program needs."""


def oldest_glibc(folder: Path) -> str:
    """The version of glibc below which some file of the folder cannot be loaded, such as ``2.34``."""
    newest = (2, 17)
    for path in binaries(folder):
        binary = read_elf(path)
        for name in binary.versions.get("libc.so.6", ()) if binary else ():
            found = re.fullmatch(r"GLIBC_(\d+)\.(\d+)(\.\d+)?", name)
            if found:
                newest = max(newest, (int(found[1]), int(found[2])))
    return f"{newest[0]}.{newest[1]}"


def library_names(folder: Path) -> list[str]:
    """The libraries that must be there, beside those of glibc itself."""
    of_glibc = re.compile(r"(ld-linux.*|lib(c|dl|m|pthread|resolv|rt|util))\.so")
    return [name for name in system_libraries(folder) if not of_glibc.match(name)]


def debian_depends(folder: Path) -> str:
    """The value of Depends, as dpkg-shlibdeps reads it from the files below the folder.

    Raises:
        NeedsError: this is no Debian with the package dpkg-dev, or a library is of no package.
    """
    if shutil.which("dpkg-shlibdeps") is None:
        raise NeedsError("dpkg-shlibdeps is missing: install the package dpkg-dev")
    files = [path for path in binaries(folder) if not any(name in path.name for name in OPTIONAL_PLUGINS)]
    if not files:
        return "libc6"
    own = sorted({f"-l{path.parent}" for path in files})
    with tempfile.TemporaryDirectory() as place:
        (Path(place) / "debian").mkdir()
        (Path(place) / "debian" / "control").write_text("Source: facematch\n\nPackage: facematch\nArchitecture: any\n")
        command = ["dpkg-shlibdeps", "-O", "--warnings=0", "--ignore-missing-info", *own, *_brought(folder)]
        command += [f"-e{path}" for path in files]
        environment = {**os.environ, "LC_ALL": "C"}
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NeedsError(f"{shlex.join(command[:1])}: {done.stderr.strip()[-400:]}")
    return done.stdout.strip().partition("=")[2]


def _brought(folder: Path) -> list[str]:
    """Packages whose libraries were taken along, and are not needed of the system."""
    bill = folder / FILE_NAME
    if not bill.is_file():
        return []
    parts = json.loads(bill.read_text(encoding="utf-8"))["components"]
    return [f"-x{part['name']}" for part in parts if part.get("purl", "").startswith("pkg:deb/")]
