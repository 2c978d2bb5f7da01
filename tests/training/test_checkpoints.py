"""A checkpoint is whole or not there, and comes back as it was."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.errors import TrainingError
from facematch_gui.training.checkpoints import (
    CHECKPOINT_FILE,
    Checkpoint,
    Epoch,
    RunState,
    load_checkpoint,
    save_arrays,
    save_checkpoint,
)
from facematch_gui.training.validation import DOCUMENTS, Validation

SEEN = Validation(DOCUMENTS, 12, 132, 0.125, 0.75, None)
STATE = RunState(
    step=5,
    epochs=(
        Epoch(1, 0.5, {"softmax": 2.5}, 1e-3, 1.5, 60.0, 0.01, SEEN),
        Epoch(2, 0.25, {}, 1e-3, 1.5, 60.0, 0.01, None),
    ),
    losses=(0.1 + 0.2, 1 / 3, 0.5, 0.25, 0.125),
    parts={"softmax": 1.25},
    seconds=0.5,
    best_epoch=1,
    best=0.125,
)
ARRAYS: dict[str, NDArray[Any]] = {
    "model/0000": np.random.default_rng(1).standard_normal((40, 40)).astype(np.float32),
    "optimizer/0000": np.array(7, np.int64),
    "model/0001": np.array([3, 4], np.uint32),
}
WHOLE = Checkpoint(STATE, ARRAYS, "abc")


def test_what_is_loaded_is_what_was_saved(tmp_path: Path) -> None:
    assert load_checkpoint(tmp_path) is None
    save_checkpoint(tmp_path, WHOLE)
    found = load_checkpoint(tmp_path)
    assert found is not None
    assert (found.state, found.fingerprint) == (STATE, "abc")
    assert found.arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert found.arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(found.arrays[name], array)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a file")
def test_a_full_disk_leaves_the_checkpoint_before_it_whole(tmp_path: Path) -> None:
    import resource
    import signal

    save_checkpoint(tmp_path, WHOLE)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, limits[1]))
    try:
        with pytest.raises(TrainingError, match="The disk is full"):
            save_checkpoint(tmp_path, replace(WHOLE, state=replace(STATE, step=6)))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    found = load_checkpoint(tmp_path)
    assert found is not None
    assert found.state == STATE
    assert [file.name for file in tmp_path.iterdir()] == [CHECKPOINT_FILE]


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="cannot be written"):
        save_checkpoint(tmp_path / "gone", WHOLE)


@pytest.mark.parametrize("keep", [0, 10, 3000, -20])
def test_half_a_checkpoint_is_refused(keep: int, tmp_path: Path) -> None:
    save_checkpoint(tmp_path, WHOLE)
    file = tmp_path / CHECKPOINT_FILE
    file.write_bytes(file.read_bytes()[:keep])
    with pytest.raises(TrainingError, match="damaged"):
        load_checkpoint(tmp_path)


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    save_checkpoint(tmp_path, WHOLE)
    file = tmp_path / CHECKPOINT_FILE
    content = bytearray(file.read_bytes())
    content[1000] ^= 1
    file.write_bytes(content)
    with pytest.raises(TrainingError, match="damaged"):
        load_checkpoint(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_what_a_run_keeps_is_its_owners_also_in_an_open_folder(tmp_path: Path) -> None:
    left = tmp_path / ".kept.npz.half"
    left.write_bytes(b"of a killed run")
    left.chmod(0o644)
    save_arrays(tmp_path / "kept.npz", {"weights": np.zeros(3, np.float32)})
    assert (tmp_path / "kept.npz").stat().st_mode & 0o777 == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["kept.npz"]
