"""Small lists of the sample pictures."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from facematch_gui import paths

HEADINGS = ("id", "selfie", "document")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the sample pair, a file that is no picture, and room for lists."""
    for name in ("selfie.jpg", "document.jpg"):
        shutil.copy(paths.resource(f"sample/{name}"), tmp_path / name)
    (tmp_path / "broken.jpg").write_bytes(b"no picture")
    return tmp_path


@pytest.fixture
def write_list(folder: Path) -> Callable[..., Path]:
    """Writes rows below the headings into ``list.csv``, as plain as they come."""

    def write(rows: Sequence[Sequence[str]], headings: Sequence[str] = HEADINGS, separator: str = ",") -> Path:
        lines = [separator.join(cells) for cells in (headings, *rows)]
        file = folder / "list.csv"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return file

    return write
