"""What the project says about itself: name, version, and the date of the commit that is built."""

from __future__ import annotations

import os
import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = "FaceMatch"
PACKAGE = "facematch-gui"
COMMAND, WINDOW = "facematch", "facematch-gui"
"""The two programs of the folder, without the suffix that Windows gives them."""
UNDATED = 315_532_800
"""1980, the oldest date that a zip file can hold: for a tree without its history."""


@dataclass(frozen=True)
class Project:
    """A source tree as far as a package of it is concerned.

    Attributes:
        root: the folder that holds ``pyproject.toml``.
        epoch: seconds since 1970 of the commit that is built; every date in what is built is this one.
    """

    root: Path
    version: str
    summary: str
    epoch: int


def read_project(root: Path = ROOT) -> Project:
    """Version and summary from ``pyproject.toml``, the date from ``SOURCE_DATE_EPOCH`` or else from git."""
    stated = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return Project(root, str(stated["version"]), str(stated["description"]), _epoch(root))


def _epoch(root: Path) -> int:
    stated = os.environ.get("SOURCE_DATE_EPOCH")
    if stated:
        return int(stated)
    if not (root / ".git").exists():
        return UNDATED
    said = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=root, capture_output=True, text=True, check=False)
    return int(said.stdout) if said.returncode == 0 and said.stdout.strip() else UNDATED
