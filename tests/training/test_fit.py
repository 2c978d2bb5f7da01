"""Runs of a tiny network: it learns, keeps the best, ends early, stops at what is no number, and goes on."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.score import embed_faces
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.errors import DatasetError, TrainingConfigError, TrainingError
from facematch_gui.training.checkpoints import BEST_FILE, load_arrays, load_checkpoint
from facematch_gui.training.config import load_config
from facematch_gui.training.plan import RunPlan, plan_run
from facematch_gui.training.progress import RunView
from tests.training.drawn import write_drawn
from tests.training.tiny import in_place_of_inception

pytest.importorskip("tensorflow")

# Determinism is a switch of the whole process, so only processes of their own turn it on: see test_resume.
SMALL = [
    "run.deterministic=false",
    "sampling.people=3",
    "sampling.pictures=2",
    "schedule.steps=4",
    "schedule.warm_up=0",
]


@pytest.fixture(autouse=True)
def _tiny() -> Iterator[None]:
    with in_place_of_inception():
        yield


@pytest.fixture(scope="module")
def faces(tmp_path_factory: pytest.TempPathFactory) -> PreparedFaces:
    return write_drawn(tmp_path_factory.mktemp("faces"))


def plan_of(faces: PreparedFaces, *changes: str, recipe: str = "triplet") -> RunPlan:
    return plan_run(load_config(recipe, changes=[*SMALL, *changes]), faces)


def view_of(plan: RunPlan) -> RunView:
    return RunView(plan.config.total_steps, plan.config.schedule.steps, plan.config.pictures_a_step, io.StringIO())


def test_a_run_learns_measures_and_keeps_the_best_epoch(faces: PreparedFaces, tmp_path: Path) -> None:
    from facematch_gui.training.fit import train, trained_network
    from facematch_gui.training.learner import NetworkEmbedder

    plan = plan_of(
        faces, "schedule.epochs=6", "validation.metric=loss", "optimizer.learning_rate=0.01", "data.imitation=0"
    )
    trained = train(plan, tmp_path, view_of(plan))
    epochs = trained.state.epochs
    assert [epoch.number for epoch in epochs] == [1, 2, 3, 4, 5, 6]
    assert len(trained.state.losses) == 24
    assert epochs[-1].loss < epochs[0].loss
    assert epochs[1].loss == pytest.approx(np.mean(trained.state.losses[4:8]))
    assert trained.state.best == min(epoch.loss for epoch in epochs)
    assert trained.kept_epoch == trained.state.best_epoch
    assert epochs[0].validation is not None
    assert (epochs[0].validation.genuine, epochs[0].validation.impostor) == (9, 18)
    assert trained.test is not None
    kept = load_arrays(tmp_path / BEST_FILE)
    assert kept.keys() == trained.weights.keys()
    assert {file.name for file in tmp_path.iterdir()} == {
        "best.npz", "checkpoint.npz", "curves.png", "history.csv",
    }  # fmt: skip
    # The network that is handed on gives what was measured, by the function that compares people at the desk.
    embedder = NetworkEmbedder(trained_network(plan, trained), faces.recipe)
    chips = np.stack([plan.test.chips(place) for place in range(len(plan.test))])
    assert embed_faces(embedder, chips).shape == (8, 17)


def test_a_finished_run_has_nothing_left_to_do(faces: PreparedFaces, tmp_path: Path) -> None:
    from facematch_gui.training.fit import train

    plan = plan_of(faces, "schedule.epochs=1")
    first = train(plan, tmp_path, view_of(plan))
    before = (tmp_path / "checkpoint.npz").read_bytes()
    again = train(plan, tmp_path, view_of(plan))
    assert again.state == first.state
    assert again.seconds_a_step is None
    assert (tmp_path / "checkpoint.npz").read_bytes() == before


def test_a_finished_run_may_be_made_longer(faces: PreparedFaces, tmp_path: Path) -> None:
    """Where the learning rate does not depend on the length: the steps done count as the first ones."""
    from facematch_gui.training.fit import train

    level = ["schedule.decay=constant", "validation.metric=loss"]
    short, longer = (plan_of(faces, f"schedule.epochs={epochs}", *level) for epochs in (1, 3))
    first = train(short, tmp_path, view_of(short))
    then = train(longer, tmp_path, view_of(longer))
    assert then.state.epochs[0] == first.state.epochs[0]
    assert [epoch.number for epoch in then.state.epochs] == [1, 2, 3]
    other = plan_of(faces, "schedule.epochs=3", "schedule.decay=cosine", "validation.metric=loss")
    with pytest.raises(TrainingConfigError, match="another configuration"):
        train(other, tmp_path, view_of(other))


def test_a_run_ends_early_when_it_gets_no_better(faces: PreparedFaces, tmp_path: Path) -> None:
    """With a learning rate next to nothing the first epoch's measure is the best."""
    from facematch_gui.training.fit import train

    plan = plan_of(faces, "schedule.epochs=30", "validation.patience=2", "optimizer.learning_rate=1e-30")
    trained = train(plan, tmp_path, view_of(plan))
    assert trained.state.finished
    assert len(trained.state.epochs) == trained.state.best_epoch + 2  # type: ignore[operator]
    assert len(trained.state.epochs) < 30


@pytest.mark.parametrize(
    "changes",
    [
        ["sampling.kind=triplets", "sampling.batch=4", "loss.batch_triplet=0", "loss.triplet=1", "loss.original=0.5"],
        ["loss.softmax=0.1", "loss.distillation=1"],
        ["sampling.kind=pictures", "sampling.batch=8", "loss.batch_triplet=0", "loss.softmax=1"],
        ["loss.mining=hard", "optimizer.name=sgd", "optimizer.weight_decay=0.001", "schedule.decay=constant"],
        ["run.precision=mixed_float16"],
    ],
)
def test_every_kind_of_run_lowers_its_loss(changes: list[str], faces: PreparedFaces, tmp_path: Path) -> None:
    from facematch_gui.training.fit import train

    plan = plan_of(faces, "schedule.epochs=4", "optimizer.learning_rate=0.01", "data.imitation=0", *changes)
    teacher = np.eye(16, dtype=np.float32)[plan.faces.identity][:, None]
    trained = train(plan, tmp_path, view_of(plan), teacher=teacher)
    losses = [epoch.loss for epoch in trained.state.epochs]
    assert losses[-1] < losses[0]
    weights = plan.config.loss.weights
    for epoch in trained.state.epochs:
        if len(weights) > 1:
            assert epoch.parts.keys() == weights.keys()
            whole = sum(weight * epoch.parts[name] for name, weight in weights.items())
            assert epoch.loss == pytest.approx(whole, rel=1e-4)


def test_frozen_levels_stay_as_they_were(faces: PreparedFaces, tmp_path: Path) -> None:
    from facematch_gui.training.fit import train
    from facematch_gui.training.networks import build_network, network_weights

    first = network_weights(build_network("inception-96"))
    plan = plan_of(faces, "schedule.epochs=1", "network.trainable=embedding", "network.start=unused")
    trained = train(plan, tmp_path, view_of(plan), start=first)
    for name, array in first.items():
        if name.startswith("body_dropout/"):  # chance goes on
            continue
        same = (trained.weights[name] == array).all()
        assert same != name.startswith("embedding/"), name


def test_a_loss_that_is_no_number_stops_the_run_and_keeps_the_last_good_checkpoint(
    faces: PreparedFaces, tmp_path: Path
) -> None:
    """The second epoch is begun with ruined weights, as a step too large leaves them."""
    from facematch_gui.training import fit
    from facematch_gui.training.checkpoints import save_checkpoint

    plan = plan_of(faces, "schedule.epochs=1", "schedule.decay=constant")
    fit.train(plan, tmp_path, view_of(plan))
    good = load_checkpoint(tmp_path)
    assert good is not None
    ruined = {
        name: np.full_like(array, np.inf) if name == "model/0000" else array for name, array in good.arrays.items()
    }
    longer = plan_of(faces, "schedule.epochs=2", "schedule.decay=constant")
    save_checkpoint(tmp_path, replace(good, arrays=ruined))
    written = (tmp_path / "checkpoint.npz").read_bytes()
    with pytest.raises(TrainingError) as caught:
        fit.train(longer, tmp_path, view_of(longer))
    assert "The loss is no number any more, in step 1 of epoch 2" in str(caught.value)
    assert "The checkpoint of epoch 1 is kept" in str(caught.value)
    assert "learning_rate=0.0001" in str(caught.value)
    assert (tmp_path / "checkpoint.npz").read_bytes() == written


def test_weights_that_are_no_numbers_are_not_written(faces: PreparedFaces, tmp_path: Path) -> None:
    """While it learns a network does not look at its moving statistics: the loss tells nothing of them."""
    from facematch_gui.training.fit import train
    from facematch_gui.training.networks import build_network, network_weights

    first = network_weights(build_network("inception-96"))
    first["body_norm/moving_variance"][:] = np.inf
    plan = plan_of(faces, "schedule.epochs=1")
    with pytest.raises(TrainingError, match="no number any more"):
        train(plan, tmp_path, view_of(plan), start=first)
    assert load_checkpoint(tmp_path) is None


def test_a_folder_of_another_run_is_refused(faces: PreparedFaces, tmp_path: Path) -> None:
    from facematch_gui.training.fit import train

    plan = plan_of(faces, "schedule.epochs=1")
    train(plan, tmp_path, view_of(plan))
    other = plan_of(faces, "schedule.epochs=1", "run.seed=5")
    with pytest.raises(TrainingConfigError, match="another configuration"):
        train(other, tmp_path, view_of(other))


def test_a_picture_that_was_changed_meanwhile_ends_the_run_with_its_own_words(tmp_path: Path) -> None:
    from facematch_gui.training.fit import train

    faces = write_drawn(tmp_path / "faces")
    plan = plan_of(faces, "schedule.epochs=1")
    for file in plan.faces.files:
        (faces.folder / file).write_bytes(b"no picture")
    run = tmp_path / "run"
    run.mkdir()
    with pytest.raises(DatasetError, match="changed since they were prepared"):
        train(plan, run, view_of(plan))
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("batches")]


def test_too_little_memory_is_told_with_a_smaller_batch(faces: PreparedFaces) -> None:
    import tensorflow as tf

    from facematch_gui.training.fit import _is_out_of_memory, _out_of_memory

    error = tf.errors.ResourceExhaustedError(None, None, "failed to allocate memory")
    assert _is_out_of_memory(error)
    assert _is_out_of_memory(RuntimeError("RESOURCE_EXHAUSTED: Out of memory while trying to allocate"))
    assert not _is_out_of_memory(RuntimeError("something else"))
    assert "--set sampling.people=2" in str(_out_of_memory(plan_of(faces)))
    triplets = plan_of(faces, "sampling.same_group=false", recipe="original")
    assert "--set sampling.batch=16" in str(_out_of_memory(triplets))


def test_the_learning_rate_rises_and_falls() -> None:
    from facematch_gui.training.learner import Rise

    rise = Rise(2.0, warm_up=4, fall=14, lowest=0.1)
    assert [float(rise(step)) for step in (0, 1, 3, 4)] == pytest.approx([0.5, 1.0, 2.0, 2.0])
    assert float(rise(9)) == pytest.approx(2.0 * 0.55)
    assert float(rise(14)) == float(rise(99)) == pytest.approx(0.2)
    level = Rise(2.0, warm_up=0, fall=0, lowest=0.1)
    assert [float(level(step)) for step in (0, 500)] == [2.0, 2.0]
