"""``facematch train`` as it is typed: what it is told, what it leaves, the model, and all that can fail."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.engines.installed import choose, installed_models
from facematch_gui.engines.litert import LiteRtEmbedder
from facematch_gui.engines.model_pack import read_card
from facematch_gui.paths import site_models
from facematch_gui.training.config import RECIPES, load_config
from tests.conftest import REPOSITORY
from tests.model_folders import copy_of_resnet
from tests.training.drawn import drawn_face, write_drawn
from tests.training.tiny import in_place_of_inception

pytest.importorskip("tensorflow")

OWN = """
[sampling]
kind = "people"
people = 4

[loss]
batch_triplet = 1

[schedule]
epochs = 3
steps = 4

[run]
deterministic = false
"""
"""Determinism is a switch of the whole process; ``tests/training/test_resume.py`` has processes of its own for it."""

NOTE = ["--describe", "Drawn faces of nobody.", "--licence", "Made up for a test.", "--use", "commercial"]


@pytest.fixture(autouse=True)
def _tiny() -> Iterator[None]:
    with in_place_of_inception():
        yield


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_drawn(tmp_path_factory.mktemp("faces"), learn=8, validate=16, test=16).folder


@pytest.fixture
def config(tmp_path: Path) -> Path:
    file = tmp_path / "own.toml"
    file.write_text(OWN, "utf-8")
    return file


def train(prepared: Path, run: Path, *more: object) -> int:
    return main(["train", str(prepared), "--out", str(run), *map(str, more)])


# --- What a run is told, and what it leaves ---------------------------------------------------------------------------


def test_flags_are_stronger_than_set_and_that_is_stronger_than_the_file(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    more = ["--seed", 7, "--epochs", 2, "--set", "schedule.epochs=5", "--set", "optimizer.learning_rate=0.01"]
    assert train(prepared, run, "--config", config, "--no-export", "--json", *more) == exits.SUCCESS
    stated = json.loads(capsys.readouterr().out)
    assert [epoch["number"] for epoch in stated["epochs"]] == [1, 2]
    kept = load_config(file=run / "config.toml")
    assert (kept.run.seed, kept.schedule.epochs, kept.schedule.steps) == (7, 2, 4)
    assert kept.optimizer.learning_rate == pytest.approx(0.01)
    assert (kept.sampling.people, kept.sampling.pictures) == (4, 4)


def test_a_run_leaves_its_history_for_people_and_for_programs(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    assert train(prepared, run, "--config", config, "--no-export") == exits.SUCCESS
    words = capsys.readouterr().out
    with (run / "history.csv").open(encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["epoch"] for row in rows] == ["1", "2", "3"]
    for row in rows:
        assert float(row["loss"]) > 0
        assert float(row["images_per_second"]) > 0
        assert 0 <= float(row["eer"]) <= 1
        assert 0 <= float(row["tar_at_1_percent"]) <= 1
        assert f"epoch {row['epoch']}: loss {float(row['loss']):.4f}, EER {float(row['eer']):.2%}" in words
    assert "On 16 people that it has never seen (documents against selfies, 48 genuine and 720 impostor pairs)" in words
    curves = cv2.imread(str(run / "curves.png"))
    assert curves is not None
    assert min(curves.shape[:2]) > 300
    assert json.loads((run / "summary.json").read_text("utf-8"))["counts"]["people"] == 8


def test_the_seed_decides(prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    losses = []
    for number, seed in enumerate((3, 3, 4)):
        assert train(prepared, tmp_path / str(number), "--config", config, "--no-export", "--json", "--seed", seed) == 0
        losses.append([epoch["loss"] for epoch in json.loads(capsys.readouterr().out)["epochs"]])
    assert losses[0] == pytest.approx(losses[1], rel=1e-4)
    assert losses[0] != pytest.approx(losses[2], rel=1e-4)


def test_resume_needs_no_recipe(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    assert train(prepared, run, "--resume", "--no-export") == exits.USAGE
    assert "no run to go on with" in capsys.readouterr().err
    assert train(prepared, run, "--config", config, "--no-export") == exits.SUCCESS
    capsys.readouterr()
    assert train(prepared, run, "--resume", "--no-export", "--json", "--set", "schedule.epochs=4") == exits.SUCCESS
    assert len(json.loads(capsys.readouterr().out)["epochs"]) == 4
    assert train(prepared, run, "--resume", "--no-export", "--seed", 9) == exits.USAGE
    assert "another configuration" in capsys.readouterr().err


def test_what_the_teacher_says_of_people_is_erased_at_the_end(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    faces, run = write_drawn(tmp_path / "faces").folder, tmp_path / "run"
    more = ["--config", config, "--no-export", "--json", "--set", "loss.distillation=1"]
    with in_place_of_inception(size=128):
        for epochs in (1, 1, 2):  # anew, ended already, and made longer
            assert train(faces, run, *more, "--epochs", epochs) == exits.SUCCESS
            assert len(json.loads(capsys.readouterr().out)["epochs"]) == epochs
            assert (run / "checkpoint.npz").is_file()
            assert not (run / "teacher.npz").exists()
    assert os.name == "nt" or run.stat().st_mode & 0o777 == 0o700


def test_every_recipe_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["train", "--help"])
    assert f"--recipe {{{','.join(RECIPES)}}}" in capsys.readouterr().out.replace("\n", "")


# --- The model --------------------------------------------------------------------------------------------------------


def test_the_model_says_where_it_comes_from_and_both_engines_read_it(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from facematch_gui.engines.tensorflow import TensorFlowEmbedder

    run = tmp_path / "run"
    assert train(prepared, run, "--config", config, "--name", "ours", "--install", *NOTE, "--json") == exits.SUCCESS
    model = json.loads(capsys.readouterr().out)["model"]
    assert model["calibrated"]
    card = read_card(Path(model["folder"]))
    assert card.name == "ours"
    assert "ours" in {found.name for found in installed_models()}
    assert main(["models", "list"]) == exits.SUCCESS
    assert "ours" in capsys.readouterr().out
    assert main(["models", "show", "ours"]) == exits.SUCCESS
    shown = capsys.readouterr().out
    for words in ("Drawn faces of nobody.", "Made up for a test.", "people 8", "seed: 0", "recipe: a site's own"):
        assert words in shown
    chips = np.stack([drawn_face(60, number) for number in range(3)])
    one, other = LiteRtEmbedder(card).embed(chips), TensorFlowEmbedder(card).embed(chips)
    assert one == pytest.approx(other, abs=2e-3)
    assert np.linalg.norm(one, axis=1) == pytest.approx(np.ones(3), abs=1e-3)


def test_a_model_that_cannot_be_calibrated_says_so(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = write_drawn(tmp_path / "few").folder
    assert train(few, tmp_path / "run", "--config", config, *NOTE) == exits.SUCCESS
    assert "It gives no verdicts yet: the people kept apart are too few" in capsys.readouterr().out
    assert read_card(tmp_path / "run" / "model").calibration is None


def test_a_model_without_a_note_on_its_pictures_is_refused_at_once(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert train(prepared, tmp_path / "run", "--config", config) == exits.USAGE
    assert "must say whose pictures it learned from" in capsys.readouterr().err
    assert train(prepared, tmp_path / "run", "--config", config, "--name", "face-resnet", *NOTE) == exits.PROGRAM
    assert "can have that name" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


# --- What can fail ----------------------------------------------------------------------------------------------------


def test_an_unknown_key_is_told_with_those_there_are(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config.write_text(OWN + "\nepochz = 3\n", "utf-8")
    assert train(prepared, tmp_path / "run", "--config", config, "--no-export") == exits.USAGE
    error = capsys.readouterr().err
    assert "has no run.epochz" in error
    assert "checkpoint_steps" in error
    assert not (tmp_path / "run").exists()


def test_a_loss_that_is_no_number_ends_the_run_with_what_to_do(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first step's slopes are so large that the second one has nothing to go on with."""
    ruin = ["--set", "loss.batch_triplet=1e38", "--set", "optimizer.name=sgd"]
    assert train(prepared, tmp_path / "run", "--config", config, "--no-export", "--json", *ruin) == exits.PROGRAM
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["code"] == "training_failed"
    assert "no number any more" in error["title"]
    assert "learning_rate=0.0001" in error["remedy"]


def a_process(prepared: Path, run: Path, config: Path, limits: str, *more: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, for which the system sets limits before it begins."""
    script = (
        f"import resource, signal, sys\n{limits}\nfrom tests.training.tiny import in_place_of_inception\n"
        "from facematch_gui.cli import main\nwith in_place_of_inception(): sys.exit(main(sys.argv[1:]))"
    )
    return subprocess.run(
        [
            sys.executable, "-c", script, "train", str(prepared), "--out", str(run), "--config", str(config),
            "--no-export", *more,
        ],
        cwd=REPOSITORY, capture_output=True, text=True, check=False, timeout=250, env={**os.environ},
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system sets no such limits")
def test_a_full_disk_ends_the_run_and_it_goes_on_afterwards(
    prepared: Path, config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run = tmp_path / "run"
    assert train(prepared, run, "--config", config, "--no-export") == exits.SUCCESS
    before = (run / "checkpoint.npz").read_bytes()
    limits = "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\nresource.setrlimit(resource.RLIMIT_FSIZE, (9000, 1 << 40))"
    full = a_process(prepared, run, config, limits, "--epochs", "4")
    assert (full.returncode, "The disk is full" in full.stderr) == (exits.PROGRAM, True), full.stderr
    assert (run / "checkpoint.npz").read_bytes() == before
    capsys.readouterr()
    assert train(prepared, run, "--config", config, "--no-export", "--json", "--epochs", 4) == exits.SUCCESS
    assert len(json.loads(capsys.readouterr().out)["epochs"]) == 4


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system sets no such limits")
def test_a_batch_that_memory_cannot_hold_is_told_with_a_smaller_one(config: Path, tmp_path: Path) -> None:
    """The search for semi-hard strangers among 2,048 pictures wants 9 GB at once, and the system gives 10 in all."""
    limits = "resource.setrlimit(resource.RLIMIT_AS, (10 << 30, 10 << 30))"
    faces = write_drawn(tmp_path / "many", learn=32, pictures=2).folder
    large = ["--set", "sampling.people=32", "--set", "sampling.pictures=64", "--steps", "1"]
    answer = a_process(faces, tmp_path / "run", config, limits, *large)
    assert answer.returncode == exits.PROGRAM, answer.stderr
    assert "The memory is too small for a batch of 2048 pictures" in answer.stderr
    assert "--set sampling.people=16" in answer.stderr


@pytest.mark.parametrize(
    ("people", "recipe", "words"),
    [
        ({"learn": 1}, "original", "show one person"),
        ({"learn": 1}, "triplet", "show one person"),
        ({"pictures": 1}, "original", "two pictures that could make a pair"),
        ({"pictures": 1}, "triplet", "Fewer than two of the people to learn from have two pictures"),
        ({"documents": False}, "original", "--set sampling.selfie_anchors=true"),
    ],
)
def test_people_who_cannot_be_learnt_from_are_told(
    people: dict[str, Any], recipe: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_drawn(tmp_path / "faces", **people)
    assert train(tmp_path / "faces", tmp_path / "run", "--recipe", recipe, "--no-export") == exits.USAGE
    assert words in capsys.readouterr().err


def test_without_documents_selfies_may_stand_in(
    tmp_path: Path, config: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_drawn(tmp_path / "faces", documents=False)
    more = [
        "--set", "sampling.selfie_anchors=true", "--set", "sampling.batch=4", "--set", "run.deterministic=false",
        "--set", "sampling.same_group=false",
    ]  # fmt: skip
    run = tmp_path / "run"
    assert (
        train(tmp_path / "faces", run, "--recipe", "original", "--steps", 2, "--epochs", 1, "--no-export", *more) == 0
    )
    assert "pictures against each other" in capsys.readouterr().out


def test_the_model_in_use_is_not_overwritten(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    use = {"data": "Made up.", "licence": "Made up.", "allowed": "commercial"}
    choose(read_card(copy_of_resnet(site_models() / "ours", use=use)))
    note = ["--describe", "Made up", "--licence", "Made up", "--use", "research", "--name", "ours", "--install"]
    assert main(["train", str(tmp_path), "--out", str(tmp_path / "run"), *note]) == exits.USAGE
    assert "is in use, and would be lost" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()
