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

from facematch_gui.errors import TrainingConfigError
from facematch_gui.training.cluster import is_chief
from facematch_gui.training.config import config_of
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


def start_hosts(faces: Path, out: Path, *more: str) -> list[subprocess.Popen[str]]:
    """Two processes that find each other over this machine's own network."""
    with ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(2)]
        for free in sockets:
            free.bind(("127.0.0.1", 0))
        hosts = [f"127.0.0.1:{free.getsockname()[1]}" for free in sockets]
    return [
        start(
            faces, out, "--set", "run.devices=hosts", "--set", "run.device=cpu", *more,
            TF_CONFIG=json.dumps({"cluster": {"worker": hosts}, "task": {"type": "worker", "index": index}}),
        )
        for index in range(2)
    ]  # fmt: skip


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
    """The first of them writes."""
    processes = start_hosts(faces, tmp_path / "hosts")
    (code, out, err), (other_code, other_out, other_err) = map(finish, processes)
    assert code == 0, err
    assert (other_code, other_out) == (0, ""), other_err
    same(alone, json.loads(out))
    assert {file.name for file in (tmp_path / "hosts").iterdir()} == {
        "checkpoint.npz", "config.toml", "curves.png", "history.csv", "summary.json",
    }  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_host_that_is_gone_ends_the_run_of_the_others(faces: Path, tmp_path: Path) -> None:
    first, other = start_hosts(faces, tmp_path / "hosts", "--epochs", "5000")
    try:
        while not (tmp_path / "hosts" / "checkpoint.npz").exists():
            assert first.poll() is None, first.communicate()
    finally:
        other.kill()
        other.communicate()
    code, out, _ = finish(first)
    assert (code, json.loads(out)["error"]["title"]) == (30, "Another machine of the run is gone")


@pytest.mark.parametrize(
    ("devices", "words"), [("hosts", "needs the variable TF_CONFIG"), ("mirrored", "this machine has one")]
)
@pytest.mark.parametrize("stated", ["", "{}", '{"cluster": {}, "task": {"type": "worker", "index": 0}}'])
def test_devices_that_are_missing_are_told(
    devices: str, words: str, stated: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tensorflow as tf

    from facematch_gui.training.devices import set_up

    if len(tf.config.list_logical_devices("GPU")) > 1:
        pytest.skip("this machine has several cards")
    monkeypatch.setenv("TF_CONFIG", stated)
    run = config_of({"loss": {"original": 1}, "run": {"devices": devices, "deterministic": False}}).run
    with pytest.raises(TrainingConfigError, match=words):
        set_up(run)


@pytest.mark.parametrize(
    ("task", "cluster", "writes"),
    [
        ({"type": "worker", "index": 0}, {"worker": ["a", "b"]}, True),
        ({"type": "worker", "index": 1}, {"worker": ["a", "b"]}, False),
        ({"type": "worker", "index": 0}, {"worker": ["a"], "chief": ["b"]}, False),
        ({"type": "chief", "index": 0}, {"worker": ["a"], "chief": ["b"]}, True),
    ],
)
def test_one_machine_of_several_writes(task: Any, cluster: Any, writes: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TF_CONFIG", json.dumps({"cluster": cluster, "task": task}))
    assert is_chief() == writes
    monkeypatch.delenv("TF_CONFIG")
    assert is_chief()
