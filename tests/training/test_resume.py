"""A run that was killed ends with the same weights, bit by bit, as one that was not: real processes, real signals."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.training.checkpoints import CHECKPOINT_FILE, load_checkpoint
from facematch_gui.training.run_folder import CONFIG_FILE
from tests.conftest import REPOSITORY
from tests.training.drawn import write_drawn

pytest.importorskip("tensorflow")

STEPS, EPOCHS, EVERY = 5, 8, 2
OPTIONS = [
    "--recipe", "triplet", "--no-export", "--quiet", "--steps", str(STEPS), "--epochs", str(EPOCHS),
    "--set", "sampling.people=3", "--set", "sampling.pictures=2", "--set", f"run.checkpoint_steps={EVERY}",
    "--set", "schedule.warm_up=3", "--set", "validation.patience=0",
]  # fmt: skip


def start(faces: Path, run: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.training.tiny", "train", str(faces), "--out", str(run), *OPTIONS, *more]
    return subprocess.Popen(
        command, cwd=REPOSITORY, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env={**os.environ}
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=200)
    return process.returncode, out, err


def wait_for_checkpoint(process: subprocess.Popen[str], run: Path) -> None:
    """Until there is one; the run is over too soon otherwise."""
    while not (run / CHECKPOINT_FILE).exists():
        assert process.poll() is None, process.communicate()


def hash_of(run: Path) -> str:
    found = load_checkpoint(run)
    assert found is not None
    digest = hashlib.sha256()
    for name in sorted(found.arrays):
        digest.update(name.encode() + np.ascontiguousarray(found.arrays[name]).tobytes())
    return digest.hexdigest()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL and no SIGINT for a single process")
def test_a_killed_and_an_interrupted_run_end_like_one_that_was_let_be(tmp_path: Path) -> None:
    faces = write_drawn(tmp_path / "faces").folder
    whole = start(faces, tmp_path / "whole", "--json")

    broken = tmp_path / "broken"
    process = start(faces, broken)
    wait_for_checkpoint(process, broken)
    process.send_signal(signal.SIGKILL)
    finish(process)
    first = load_checkpoint(broken)
    assert first is not None
    assert 0 < first.state.step < STEPS * EPOCHS

    code, out, err = finish(whole)
    assert (code, err) == (0, "")
    stated = json.loads(out)
    assert stated["steps"] == STEPS * EPOCHS

    # Other threads prepare the batches now; then Ctrl+C, and the last part as it was begun.
    process = start(faces, broken, "--set", "run.workers=0", "--set", "run.checkpoint_steps=1")
    while (seen := load_checkpoint(broken)) is not None and seen.state.step == first.state.step:
        assert process.poll() is None, process.communicate()
    process.send_signal(signal.SIGINT)
    code, _, err = finish(process)
    second = load_checkpoint(broken)
    assert second is not None
    if code != 0:  # it may have been at its very end
        assert code == 130
        assert "Stopped, with a checkpoint. The same command goes on from here." in err
        assert "Traceback" not in err

    code, out, err = finish(start(faces, broken, "--json"))
    assert (code, err) == (0, "")
    assert hash_of(broken) == hash_of(tmp_path / "whole")
    again = json.loads(out)
    for key in ("steps", "best", "best_epoch", "kept_epoch", "test"):
        assert again[key] == stated[key]
    assert [epoch["loss"] for epoch in again["epochs"]] == [epoch["loss"] for epoch in stated["epochs"]]
    assert (broken / "best.npz").read_bytes() == (tmp_path / "whole" / "best.npz").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for a single process")
def test_a_run_that_is_stopped_before_its_first_checkpoint_does_not_promise_one(tmp_path: Path) -> None:
    faces, run = write_drawn(tmp_path / "faces", learn=30).folder, tmp_path / "run"
    process = start(faces, run, "--set", "loss.distillation=1")
    while not (run / CONFIG_FILE).exists():  # the teacher comes next, and takes a while
        assert process.poll() is None, process.communicate()
    process.send_signal(signal.SIGINT)
    code, _, err = finish(process)
    assert code == 130
    assert not (run / CHECKPOINT_FILE).exists()
    assert "Stopped before the first checkpoint. The same command begins anew." in err
    assert "Traceback" not in err
