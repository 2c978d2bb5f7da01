"""The desk's edition comes without TensorFlow: what needs it says so at once, whatever else is wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from facematch_gui.commands import exits
from facematch_gui.core.recipe import STANDARD_RECIPE
from tests.training.drawn import write_drawn

WITHOUT = """
import sys
sys.modules["keras"] = sys.modules["tensorflow"] = None
from facematch_gui.cli import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", ["adapt", "train"])
def test_learning_says_that_it_is_not_part_of_this_edition(command: str, tmp_path: Path) -> None:
    write_drawn(tmp_path / "faces", recipe=STANDARD_RECIPE, learn=2, validate=0, test=0, pictures=2)
    words = {"adapt": ["--consent", "All did."], "train": ["--recipe", "site", "--no-export"]}[command]
    arguments = [command, str(tmp_path / "faces"), "--out", str(tmp_path / "out"), *words, "--json"]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *arguments], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == exits.PROGRAM
    assert json.loads(done.stdout)["error"]["title"] == "TensorFlow is not installed"
    assert not done.stderr
    assert not (tmp_path / "out").exists()


def test_an_adaptation_without_consent_is_refused_in_any_edition(tmp_path: Path) -> None:
    arguments = ["adapt", str(tmp_path), "--out", str(tmp_path / "out"), "--json"]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, *arguments], capture_output=True, text=True, check=False, timeout=100
    )
    assert done.returncode == exits.USAGE
