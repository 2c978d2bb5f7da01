"""The licence texts of everything in the folder, put beside it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from frozen.inventory import Part
from frozen.project import ROOT

FOLDER = "licenses"
_TEXTS = Path(__file__).with_name("texts")
WITHOUT_TEXTS = {
    "flatbuffers": {"Apache-2.0.txt": ROOT / "LICENSE"},
    "tensorflow": {"Apache-2.0.txt": ROOT / "LICENSE"},
    # Qt and PySide6 under the LGPL 3, which refers to the GPL 3; FFmpeg under the LGPL 2.1.
    **{
        name: {text: _TEXTS / text for text in ("GPL-3.0.txt", "LGPL-2.1.txt", "LGPL-3.0.txt")}
        for name in ("pyside6-addons", "pyside6-essentials", "shiboken6")
    },
}
"""Packages that state a licence and bring no text of it."""


class MissingTextError(Exception):
    """Something in the folder has no licence text to go with it."""


def write_licences(parts: Iterable[Part], folder: Path, root: Path = ROOT) -> int:
    """Writes ``licenses/<name>/<text>`` and the program's own papers; returns the number of texts.

    Raises:
        MissingTextError: a part of the folder has no text.
    """
    home = folder / FOLDER
    shutil.rmtree(home, ignore_errors=True)
    count = 0
    for part in parts:
        texts = part.texts or WITHOUT_TEXTS.get(part.name, {})
        if not texts:
            raise MissingTextError(f"{part.name} {part.version} ({part.licence}) brings no licence text")
        for name, source in sorted(texts.items()):
            target = home / part.name / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(_in_utf8(source.read_bytes()))
            count += 1
    for name in ("LICENSE", "THIRD-PARTY-NOTICES.md"):
        shutil.copyfile(root / name, folder / name)
    return count


def _in_utf8(text: bytes) -> bytes:
    try:
        text.decode()
    except UnicodeDecodeError:
        return text.decode("latin-1").encode()
    return text
