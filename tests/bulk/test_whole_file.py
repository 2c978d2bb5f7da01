"""A file appears whole or stays as it was, and what is private is so from its first byte."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

import pytest

from facematch_gui.bulk.whole_file import write_whole, write_whole_text


def fail(stream: IO[bytes]) -> None:
    stream.write(b"half of it")
    raise OSError("the disk is full")


def test_a_write_that_fails_leaves_what_was_there_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "kept.txt"
    write_whole_text(file, "schön", private=False)
    with pytest.raises(OSError, match="the disk is full"):
        write_whole(file, fail, private=False)
    assert file.read_text("utf-8") == "schön"
    assert [entry.name for entry in tmp_path.iterdir()] == ["kept.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
@pytest.mark.parametrize(("private", "mode"), [(True, 0o600), (False, 0o644)])
def test_only_its_owner_reads_what_is_private(private: bool, mode: int, tmp_path: Path) -> None:
    left = tmp_path / ".page.half"
    left.write_text("from a killed program", "utf-8")
    left.chmod(0o666)
    seen: list[int] = []
    before = os.umask(0o022)
    try:
        write_whole(tmp_path / "page", lambda _: seen.append(left.stat().st_mode & 0o777), private=private)
    finally:
        os.umask(before)
    assert [*seen, (tmp_path / "page").stat().st_mode & 0o777] == [mode, mode]
