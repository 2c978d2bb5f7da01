"""Programs that are killed at random moments: nothing acknowledged is lost, nothing is half-written."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

KILLS = 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes can be forked are there 200 in seconds")
def test_two_hundred_killed_programs_lose_nothing(folder: Path) -> None:
    answer = subprocess.run(
        [sys.executable, "-m", "tests.records.killing", str(folder), str(KILLS)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    acknowledged, there = map(int, answer.stdout.split())
    # One that was written, and whose writer was killed before it could say so, is there too.
    assert KILLS <= acknowledged <= there <= acknowledged + 2 * KILLS
