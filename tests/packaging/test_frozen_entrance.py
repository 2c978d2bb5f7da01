"""The frozen programs' entrance: which of the two is started, and what it leaves to programs that it starts."""

from __future__ import annotations

import os
import sys

import entrance
import pytest

from facematch_gui import cli


@pytest.mark.parametrize(
    ("executable", "expected"),
    [("/usr/lib/facematch/facematch", 1), ("/usr/lib/facematch/facematch-gui", 2), ("facematch-gui.exe", 2)],
)
def test_the_name_says_which_program_it_is(monkeypatch: pytest.MonkeyPatch, executable: str, expected: int) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    monkeypatch.setattr(cli, "main", lambda: 1)
    monkeypatch.setattr(cli, "gui_main", lambda: 2)
    assert entrance.main() == expected


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_other_programs_find_their_own_libraries(monkeypatch: pytest.MonkeyPatch, before: str | None) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/usr/lib/facematch/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    monkeypatch.setattr(cli, "main", lambda: 0)
    monkeypatch.setattr(sys, "executable", "facematch")
    entrance.main()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
