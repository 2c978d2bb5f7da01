"""What lies in the frozen folder, and who made it: Python's packages, Python itself, libraries of the system."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

PYTHON = "py" + "pi"
"""How package URLs call Python's packages. In pieces, because no file of the repository names a registry."""
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors|ftl|patents)", re.IGNORECASE)
HOLDS_OTHERS = {"cryptography"}
"""Packages whose compiled modules hold libraries that people look for when one of them has a hole, such as OpenSSL."""


@dataclass(frozen=True)
class Inside:
    """A work of others inside a package's compiled module, as the package's own bill of materials states it."""

    name: str
    version: str
    url: str
    licence: str


@dataclass(frozen=True)
class Part:
    """A work of others in the folder.

    Attributes:
        ecosystem: ``PYTHON``, ``deb`` or ``generic``, as package URLs say it.
        licence: what it states of its licence: an SPDX expression, or words.
        texts: its licence's texts, by the name they get in the folder of licences.
        files: what of it lies in the folder, below it, with slashes; empty where all of it is inside the executable.
        inside: what is compiled into these files.
    """

    ecosystem: str
    name: str
    version: str
    licence: str
    texts: dict[str, Path] = field(default_factory=dict, compare=False)
    files: tuple[str, ...] = ()
    inside: tuple[Inside, ...] = ()

    @property
    def url(self) -> str:
        """Its package URL."""
        space = "debian/" if self.ecosystem == "deb" else ""
        return f"pkg:{self.ecosystem}/{space}{self.name}@{self.version}"


def read_sources(file: Path) -> list[tuple[str, str, str]]:
    """What ``build.spec`` noted: for each file or module its place or name, its source, and PyInstaller's kind."""
    return [(target, source, kind) for target, source, kind in json.loads(file.read_text(encoding="utf-8"))]


def parts(sources: Iterable[tuple[str, str, str]], folder: Path) -> list[Part]:
    """The works of others in the folder, by name.

    Args:
        sources: of ``read_sources``.
        folder: of the bundle; only what is there counts.
    """
    packages = _Packages()
    found: dict[str, set[str]] = {"pyinstaller": set()}  # its loader is inside the programs
    system: dict[str, set[str]] = {}
    for target, source, kind in sources:
        if kind == "SYMLINK":
            continue
        owner = packages.owner(source)
        name = "_internal/" + target.replace("\\", "/")
        there = {name} if (folder / name).is_file() else set[str]()
        if owner is not None:
            found.setdefault(owner, set()).update(there)
        elif there and _is_system_library(source):
            system.setdefault(source, set()).update(there)
    chosen = [packages.part(name, files) for name, files in found.items()]
    chosen += [python_part(), *_system_parts(system)]
    return sorted(chosen, key=lambda part: (part.name.lower(), part.ecosystem))


class _Packages:
    """The installed packages, by the files that are theirs."""

    def __init__(self) -> None:
        self._installed = {normal_name(one.metadata["Name"]): one for one in distributions()}
        self._owners: dict[str, str] = {}
        for name, one in self._installed.items():
            base = str(one.locate_file(""))
            for file in one.files or ():
                self._owners[os.path.normpath(os.path.join(base, str(file)))] = name  # noqa: PTH118, there are 50,000

    def owner(self, source: str) -> str | None:
        name = self._owners.get(os.path.normpath(source)) if source else None
        return None if name == "facematch-gui" else name

    def part(self, name: str, files: set[str]) -> Part:
        one = self._installed[name]
        texts = {
            text_name(file): Path(str(one.locate_file(file))) for file in one.files or () if _is_licence(str(file))
        }
        inside = compiled_in(one) if name in HOLDS_OTHERS else ()
        return Part(PYTHON, name, one.version, stated_licence(one), texts, tuple(sorted(files)), inside)


def normal_name(name: str) -> str:
    """A package's name as indices compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _is_licence(file: str) -> bool:
    folder, _, rest = file.replace("\\", "/").partition(".dist-info/")
    return bool(rest) and "/" not in folder and LICENCE_FILE.search(rest) is not None


def compiled_in(one: Distribution) -> tuple[Inside, ...]:
    """What a package's own bills of materials name, without what they say of the machine that built it."""
    found = set[Inside]()
    for file in one.files or ():
        if ".dist-info/sboms/" in str(file).replace("\\", "/"):
            for work in json.loads(file.read_text(encoding="utf-8"))["components"]:
                stated = " AND ".join(licence.get("expression", "") for licence in work.get("licenses", ()))
                found.add(Inside(work["name"], work["version"], work["purl"].partition("?")[0], stated))
    return tuple(sorted(found, key=lambda work: work.url))


def text_name(file: object) -> str:
    """The name of a licence's text: where it lies below ``dist-info``, as one word."""
    rest = str(file).replace("\\", "/").partition(".dist-info/")[2]
    return rest.removeprefix("licenses/").replace("/", "-")


def stated_licence(one: Distribution) -> str:
    """What a package says of its licence: its expression, else its short words, else its classifiers."""
    about = one.metadata
    for key in ("License-Expression", "License"):
        stated = (about.get_all(key) or [""])[0]
        if stated and "\n" not in stated and len(stated) < 100:
            return str(stated)
    marked = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License ::")]
    return " and ".join(marked)


def python_part() -> Part:
    """Python, whose interpreter and standard library are part of the folder.

    Raises:
        FileNotFoundError: its licence does not lie where it is usual.
    """
    base = Path(sys.base_prefix)
    usual = [
        base / "LICENSE.txt",
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sys.version_info.major}.{sys.version_info.minor}/copyright"),
    ]
    text = next((path for path in usual if path.is_file()), None)
    if text is None:
        raise FileNotFoundError(f"Python's licence is in none of {', '.join(map(str, usual))}")
    return Part("generic", "cpython", platform.python_version(), "PSF-2.0", {"LICENSE.txt": text})


def _is_system_library(source: str) -> bool:
    path = Path(source).resolve()
    inside = path.is_relative_to(Path(sys.prefix).resolve()) or path.is_relative_to(Path(sys.base_prefix).resolve())
    return sys.platform.startswith("linux") and ".so" in path.name and not inside


def _system_parts(libraries: dict[str, set[str]]) -> list[Part]:
    """The Debian packages of libraries that were taken from the system."""
    owners: dict[str, set[str]] = {}
    for source, files in libraries.items():
        owners.setdefault(debian_package(Path(source)), set()).update(files)
    return [
        Part(
            "deb",
            name,
            _said(["dpkg-query", "-W", "-f", "${Version}", name]),
            "MIT" if name.startswith("libxcb-") else "bzip2-1.0.6",
            {"copyright": Path("/usr/share/doc") / name.partition(":")[0] / "copyright"},
            tuple(sorted(files)),
        )
        for name, files in owners.items()
    ]


def debian_package(library: Path) -> str:
    """The installed package that brought a library, without its architecture.

    Raises:
        LookupError: no package did, or this is no Debian.
    """
    if shutil.which("dpkg-query"):
        # Where /lib is a link to /usr/lib, the database may know either name.
        other = (
            Path(*library.parts[:1], *library.parts[2:])
            if library.parts[1:2] == ("usr",)
            else Path("/usr", *library.parts[1:])
        )
        for path in (library, library.resolve(), other):
            said = _said(["dpkg-query", "-S", str(path)])
            if said:
                return said.partition(": ")[0].partition(":")[0]
    raise LookupError(f"no package brought {library}")


def _said(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""
