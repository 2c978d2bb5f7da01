"""A run that is spread over devices computes what one device does; what cannot be had is refused."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.training.drawn import write_drawn

pytest.importorskip("tensorflow")

OPTIONS = [
    "--recipe", "original", "--no-export", "--quiet", "--json", "--steps", "4", "--epochs", "2",
    "--set", "sampling.batch=8", "--set", "sampling.same_group=false", "--set", "validation.metric=loss",
]  # fmt: skip


def run(faces: Path, out: Path, *more: str, **environment: str) -> tuple[int, str, str]:
    command = [sys.executable, "-m", "tests.training.tiny", "--plain", "train", str(faces), "--out", str(out)]
    answer = subprocess.run(
        [*command, *OPTIONS, *more],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    )
    return answer.returncode, answer.stdout, answer.stderr


def test_two_devices_learn_what_one_does(tmp_path: Path) -> None:
    faces = write_drawn(tmp_path / "faces").folder
    code, out, err = run(faces, tmp_path / "one")
    assert code == 0, err
    spread = ["--set", "run.devices=mirrored", "--set", "run.cpu_devices=2"]
    code, both_out, err = run(faces, tmp_path / "two", *spread)
    assert code == 0, err
    one, both = json.loads(out), json.loads(both_out)
    assert [epoch["loss"] for epoch in both["epochs"]] == pytest.approx(
        [epoch["loss"] for epoch in one["epochs"]], rel=1e-4
    )
    assert both["test"]["eer"] == pytest.approx(one["test"]["eer"], abs=0.01)
    assert one["epochs"][1]["loss"] != one["epochs"][0]["loss"]


@pytest.mark.parametrize(
    ("devices", "words"), [("hosts", "needs the variable TF_CONFIG"), ("mirrored", "this machine has one")]
)
def test_devices_that_are_missing_are_told(devices: str, words: str, tmp_path: Path) -> None:
    faces = write_drawn(tmp_path / "faces").folder
    more = ["--set", f"run.devices={devices}", "--set", "run.device=cpu"]
    code, out, _ = run(faces, tmp_path / "run", *more, TF_CONFIG="{}", CUDA_VISIBLE_DEVICES="")
    assert code == 2
    assert words in json.loads(out)["error"]["title"]
