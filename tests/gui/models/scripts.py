"""Tiny programs that speak as the command that adapts, and what they have to say."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from facematch_gui.gui.models.values import Order

OPENING = """
import json, os, signal, sys

def step(stage, number, of, done, every):
    line = {"stage": stage, "number": number, "of": of, "done": done, "all": every}
    sys.stderr.write(json.dumps(line) + "\\n")
    sys.stderr.flush()

def wait():
    "Until the window lets go of it."
    sys.stdin.read()

"""


def script(folder: Path, body: str) -> list[str]:
    """Writes a program, and returns the command that starts it."""
    file = folder / "adapt.py"
    file.write_text(OPENING + body, encoding="utf-8")
    return [sys.executable, str(file)]


def order(folder: Path) -> Order:
    return Order(folder / "people", folder / "out", "ours", "Signed forms of März, kept by HR")


def answer(**changed: Any) -> dict[str, Any]:
    """What the command prints in the end; fields may be changed."""
    comparison = {
        "genuine": 1175,
        "impostor": 44000,
        "tar_at_fmr": [figure(0.01, 0.95, 0.96, -0.002, 0.022), figure(0.001, 0.887, 0.921, 0.012, 0.056)],
        "eer": {"values": [0.03, 0.025], "gain": 0.005, "low": 0.001, "high": 0.009},
        "decides": {"figure": "tar", "fmr_target": 0.001, "gain": 0.034},
    }
    return {
        "people": 200,
        "pictures": 1366,
        "documents": 200,
        "folds": 5,
        "seed": 0,
        "adopted": True,
        "share": 0.5,
        "comparison": comparison,
        "comparison_file": "out/comparison.json",
        "model": {"name": "ours", "folder": "models/ours"},
        "installed": True,
        **changed,
    }


def kept() -> dict[str, Any]:
    """The program's own network stays the better choice."""
    figures = [figure(0.01, 0.95, 0.94, -0.03, -0.002), {**figure(0.001, 0.9, 0.9, 0, 0), "measurable": False}]
    comparison = {"tar_at_fmr": figures, "decides": {"figure": "tar", "fmr_target": 0.01}}
    return answer(adopted=False, share=0, comparison=comparison, comparison_file=None, model=None, installed=False)


def figure(fmr: float, before: float, after: float, low: float | None, high: float | None) -> dict[str, Any]:
    return {
        "fmr_target": fmr,
        "measurable": True,
        "values": [before, after],
        "gain": after - before,
        "low": low,
        "high": high,
    }


def saying(document: Any, code: int = 0) -> str:
    """The end of a program that prints a document."""
    return f"print({json.dumps(json.dumps(document))})\nsys.exit({code})\n"


def refusing(title: str, remedy: str, code: int = 30) -> str:
    """The end of a program that reports an error."""
    return saying({"error": {"code": "failure", "title": title, "remedy": remedy}}, code)


def stages(rounds: int = 2) -> Sequence[tuple[str, int, int]]:
    """Stage, number and count of rounds, as the command works through them."""
    folds = [(stage, number, rounds) for number in range(1, rounds + 1) for stage in ("fold", "measure")]
    return [("prepare", 1, 1), ("teacher", 1, 1), *folds, ("final", 1, 1), ("write", 1, 1)]
