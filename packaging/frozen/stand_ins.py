"""Stands in for libraries that OpenCV is linked to under Linux and the program never calls: 34 MB with FFmpeg.

On Windows the same part of OpenCV is a library of its own, and simply left out. Under Linux the loader asks for the
libraries and each of their functions by name before OpenCV can be imported at all. It gets libraries that have the
names and nothing else: whoever called one of the functions would be ended by the system.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from frozen.contents import CLIP_LIBRARIES, OPENCV_LIBRARIES
from frozen.elf import read_elf

_IMPORTED = re.compile(r" U (?P<name>\w+)@(?P<version>\w+)$", re.MULTILINE)


def stand_in(folder: Path) -> list[Path]:
    """Writes the libraries of clips that OpenCV's needs and the bundle in ``folder`` does not have; returns them.

    Raises:
        subprocess.CalledProcessError: the assembler or the linker refused.
    """
    bundle = folder / "_internal"
    made = []
    for user in sorted((bundle / "cv2").glob("*.so")):
        binary = read_elf(user)
        for name in filter(CLIP_LIBRARIES.match, binary.needed if binary else ()):
            target = bundle / OPENCV_LIBRARIES / name
            if binary and not target.exists():
                write_stand_in(target, _imported(user, binary.versions.get(name, frozenset())))
                made.append(target)
    return made


def write_stand_in(target: Path, names: Mapping[str, list[str]]) -> None:
    """Writes a library that has names, each of which leads to the same zeros.

    Args:
        names: of functions and variables, by the version under which others look for them.
    """
    labels = [name for version in names.values() for name in version]
    source = [
        "    .section .rodata", "    .balign 64", "nothing:", "    .zero 64",
        *(f"    .globl {name}\n    .set {name}, nothing" for name in labels),
        '    .section .note.GNU-stack,"",@progbits', "",
    ]  # fmt: skip
    versions = [f"{version} {{ global: {'; '.join(found)}; local: *; }};\n" for version, found in names.items()]
    with tempfile.TemporaryDirectory() as place:
        object_file, script = Path(place) / "names.o", Path(place) / "versions"
        script.write_text("".join(versions), encoding="utf-8")
        subprocess.run(["as", "-o", object_file, "-"], input="\n".join(source).encode(), check=True)
        link: list[str | Path] = [
            "ld",
            "-shared",
            "--build-id=none",
            "-soname",
            target.name,
            "--version-script",
            script,
        ]
        subprocess.run([*link, "-o", target, object_file], check=True)


def _imported(user: Path, versions: frozenset[str]) -> dict[str, list[str]]:
    """What a library imports under these versions."""
    command: list[str | Path] = ["nm", "--dynamic", "--undefined-only", "--with-symbol-versions", user]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = [(match["version"], match["name"]) for match in _IMPORTED.finditer(said)]
    return {version: sorted(name for of, name in found if of == version) for version in sorted(versions)}
