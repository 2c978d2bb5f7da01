"""A run that is spread over devices computes what one device does; what cannot be had is refused."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import REPOSITORY
from tests.training.drawn import write_drawn

pytest.importorskip("tensorflow")

OPTIONS = [
    "--recipe", "original", "--no-export", "--quiet", "--json", "--steps", "4", "--epochs", "2",
    "--set", "sampling.batch=8", "--set", "sampling.same_group=false", "--set", "validation.metric=loss",
]  # fmt: skip


def start(faces: Path, out: Path, *more: str, **environment: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.training.tiny", "--plain", "train", str(faces), "--out", str(out)]
    return subprocess.Popen(
        [*command, *OPTIONS, *more],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, **environment},
    )


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    try:
        out, err = process.communicate(timeout=200)
    finally:
        process.kill()
    return process.returncode, out, err


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_drawn(tmp_path_factory.mktemp("faces")).folder


@pytest.fixture(scope="module")
def alone(faces: Path, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """What a run on one device comes to."""
    code, out, err = finish(start(faces, tmp_path_factory.mktemp("run") / "one"))
    assert code == 0, err
    return json.loads(out)


def same(one: Any, both: Any) -> None:
    assert [epoch["loss"] for epoch in both["epochs"]] == pytest.approx(
        [epoch["loss"] for epoch in one["epochs"]], rel=1e-4
    )
    assert both["test"]["eer"] == pytest.approx(one["test"]["eer"], abs=0.01)
    assert one["epochs"][1]["loss"] != one["epochs"][0]["loss"]


def test_two_devices_learn_what_one_does(faces: Path, alone: Any, tmp_path: Path) -> None:
    spread = ["--set", "run.devices=mirrored", "--set", "run.cpu_devices=2"]
    code, out, err = finish(start(faces, tmp_path / "two", *spread))
    assert code == 0, err
    same(alone, json.loads(out))


def test_two_hosts_learn_what_one_does(faces: Path, alone: Any, tmp_path: Path) -> None:
    """Two processes that find each other over this machine's own network; the first of them writes."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(2)]
        for free in sockets:
            free.bind(("127.0.0.1", 0))
        hosts = [f"127.0.0.1:{free.getsockname()[1]}" for free in sockets]
    processes = [
        start(
            faces, tmp_path / "hosts", "--set", "run.devices=hosts", "--set", "run.device=cpu",
            TF_CONFIG=json.dumps({"cluster": {"worker": hosts}, "task": {"type": "worker", "index": index}}),
        )
        for index in range(2)
    ]  # fmt: skip
    (code, out, err), (other_code, other_out, other_err) = map(finish, processes)
    assert code == 0, err
    assert (other_code, other_out) == (0, ""), other_err
    same(alone, json.loads(out))
    assert {file.name for file in (tmp_path / "hosts").iterdir()} == {
        "checkpoint.npz", "config.toml", "curves.png", "history.csv", "summary.json",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("devices", "words"), [("hosts", "needs the variable TF_CONFIG"), ("mirrored", "this machine has one")]
)
def test_devices_that_are_missing_are_told(devices: str, words: str, faces: Path, tmp_path: Path) -> None:
    more = ["--set", f"run.devices={devices}", "--set", "run.device=cpu"]
    code, out, _ = finish(start(faces, tmp_path / "run", *more, TF_CONFIG="{}", CUDA_VISIBLE_DEVICES=""))
    assert code == 2
    assert words in json.loads(out)["error"]["title"]
