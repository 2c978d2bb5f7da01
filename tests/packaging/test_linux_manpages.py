"""Manual pages say every option of the programs, and man shows them without a complaint."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from linux.manpages import pages

from facematch_gui.cli import _parser, _window_parser
from tests.packaging.stand_in import EPOCH


def _all(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield from _all(command)


@pytest.mark.parametrize("parser", [_parser(), _window_parser()], ids=lambda parser: str(parser.prog))
def test_every_command_and_option_is_told(parser: argparse.ArgumentParser) -> None:
    page = pages("0.1.0", EPOCH)[f"{parser.prog}.1"].replace("\\-", "-")
    for command in _all(parser):
        assert f".B {command.prog}\n" in page
        part = page.split(f".B {command.prog}\n", 1)[1]
        for option in (name for action in command._actions for name in action.option_strings):
            assert f"\\fB{option}\\fR" in part


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_man_shows_them_without_a_complaint(tmp_path: Path) -> None:
    for name, text in pages("0.1.0", EPOCH).items():
        (tmp_path / name).write_text(text, encoding="utf-8")
        command = ["man", "--warnings", "-E", "UTF-8", "-l", "-Tutf8", "-Z", str(tmp_path / name)]
        environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80", "HOME": str(tmp_path)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
