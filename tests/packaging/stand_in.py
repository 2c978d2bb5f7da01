"""A folder that looks like the frozen program and is made in a moment: what packages are tried with."""

from __future__ import annotations

import sys
from pathlib import Path

from frozen import sbom
from frozen.inventory import PYTHON, Part
from frozen.project import COMMAND, ROOT, WINDOW, Project

EPOCH = 1_700_000_000


def project(version: str = "0.1.0") -> Project:
    return Project(ROOT, version, "Verifies that two pictures show the same person, offline.", EPOCH)


def program(folder: Path, said: str = "first") -> Path:
    """Writes the folder; its two programs are one file that says which of them was started."""
    (folder / "_internal" / "models" / "net").mkdir(parents=True)
    command = folder / COMMAND
    command.write_text(f'#!/bin/sh\nprintf "%s {said}\\n" "$(basename "$0")"\n', encoding="utf-8")
    command.chmod(0o755)
    (folder / WINDOW).hardlink_to(command)
    (folder / "_internal" / f"{said}.txt").write_text(said, encoding="utf-8")
    if sys.platform != "win32":
        (folder / "_internal" / "link.txt").symlink_to(f"{said}.txt")
    card = '{"name": "net", "summary": "A network.", "licence": "CC0-1.0"}'
    (folder / "_internal" / "models" / "net" / "card.json").write_text(card, encoding="utf-8")
    (folder / "_internal" / "models" / "net" / "net.tflite").write_bytes(b"weights")
    text = folder / "licenses" / "numpy" / "LICENSE.txt"
    text.parent.mkdir(parents=True)
    text.write_text("Copyright (c) its authors", encoding="utf-8")
    for name in ("LICENSE", "THIRD-PARTY-NOTICES.md"):
        (folder / name).write_bytes((ROOT / name).read_bytes())
    sbom.write_bill(project(), [Part(PYTHON, "numpy", "2.0", "BSD-3-Clause")], folder)
    return folder
