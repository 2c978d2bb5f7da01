"""The whole way with the real network: learns, is measured on people it has not seen, and goes on where it stopped."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.adaptation.adapting import Adaptation, adapt, between
from facematch_gui.adaptation.progress import Step
from facematch_gui.commands.learning import bundled_teacher
from facematch_gui.core.recipe import STANDARD_RECIPE
from facematch_gui.dataset.prepared import PreparedFaces, read_prepared
from facematch_gui.engines.model_card import EMBEDDER
from facematch_gui.engines.model_pack import read_card
from facematch_gui.paths import model_dir
from facematch_gui.training.config import load_config
from facematch_gui.training.starting import beginning
from tests.training.drawn import write_drawn

CONFIG = load_config("site", changes=["schedule.steps=2", "sampling.batch=4", "run.checkpoint_steps=1"])


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> PreparedFaces:
    folder = tmp_path_factory.mktemp("faces")
    write_drawn(folder, learn=10, validate=0, test=0, pictures=3, recipe=STANDARD_RECIPE)
    return read_prepared(folder)


def run(faces: PreparedFaces, folder: Path, told: list[Step], stop_at: Step | None = None) -> Adaptation:
    def watch(step: Step) -> None:
        told.append(step)
        if step == stop_at:
            raise KeyboardInterrupt

    calibration = read_card(model_dir(EMBEDDER)).calibration
    start = beginning(CONFIG.network).weights
    assert calibration is not None
    assert start is not None
    folder.mkdir(exist_ok=True)
    return adapt(faces, bundled_teacher(faces), start, calibration, CONFIG, folder, watch, fold_count=2)


def test_it_goes_on_where_it_was_stopped_and_finds_the_same(faces: PreparedFaces, tmp_path: Path) -> None:
    told: list[Step] = []
    whole = run(faces, tmp_path / "whole", told)
    stages = list(dict.fromkeys((str(step.stage), step.number) for step in told))
    assert stages[:5] == [("teacher", 1), ("fold", 1), ("measure", 1), ("fold", 2), ("measure", 2)]
    assert whole.folds == 2
    assert set(whole.proofs) <= {0.3}, "ten people may move it no further"
    assert whole.comparison["genuine"] == 10 * 2
    assert whole.comparison["impostor"] == 2 * 5 * 4 * 2

    stop = next(step for step in told if (str(step.stage), step.number, step.done) == ("fold", 2, 1))
    with pytest.raises(KeyboardInterrupt):
        run(faces, tmp_path / "broken", [], stop)
    again: list[Step] = []
    resumed = run(faces, tmp_path / "broken", again)
    learnt = Counter((step.number, step.done) for step in again if step.stage == "fold")
    # The first fold is done, and of the second what was not kept is learnt again.
    assert not any(number == 1 for number, _ in learnt)
    assert resumed.comparison == whole.comparison
    assert resumed.proofs == whole.proofs
    assert (resumed.adapted is None) == (whole.adapted is None)


def test_weights_lie_on_the_line_between_both_networks() -> None:
    start = {"a": np.zeros(3, np.float32), "b": np.full(2, 4.0, np.float32)}
    learned = {"a": np.ones(3, np.float32), "b": np.full(2, 2.0, np.float32)}
    found = between(start, learned, 0.25)
    np.testing.assert_allclose(found["a"], 0.25)
    np.testing.assert_allclose(found["b"], 3.5)
    np.testing.assert_array_equal(between(start, learned, 1.0)["b"], learned["b"])
