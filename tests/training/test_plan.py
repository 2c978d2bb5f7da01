"""What cannot end well is refused before TensorFlow is even imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from facematch_gui.core.recipe import ORIGINAL_RECIPE, STANDARD_RECIPE
from facematch_gui.errors import DatasetError, TrainingConfigError
from facematch_gui.training.config import load_config
from facematch_gui.training.plan import plan_run
from tests.conftest import REPOSITORY
from tests.training.drawn import write_drawn

SMALL = ["sampling.people=3", "sampling.pictures=2"]


def test_a_plan_divides_the_people(tmp_path: Path) -> None:
    plan = plan_run(load_config("triplet", changes=SMALL), write_drawn(tmp_path))
    assert (plan.people, len(plan.faces), len(plan.validation), len(plan.test)) == (6, 24, 12, 8)


def test_faces_of_another_size_are_refused(tmp_path: Path) -> None:
    faces = write_drawn(tmp_path, recipe=STANDARD_RECIPE, learn=2, validate=2, test=0, pictures=2)
    with pytest.raises(DatasetError, match="150 pixels wide, and inception-96 is shown faces of 96 pixels"):
        plan_run(load_config("triplet", changes=SMALL), faces)


def test_the_originals_crops_are_as_good_as_aligned_chips(tmp_path: Path) -> None:
    plan_run(load_config("original"), write_drawn(tmp_path, recipe=ORIGINAL_RECIPE))


@pytest.mark.parametrize(
    ("change", "learnable"),
    [
        ("validation.metric=eer", False),
        ("validation.metric=loss", True),
        ("validation.keep=last", True),
    ],
)
def test_a_measure_that_decides_must_be_measurable(change: str, learnable: bool, tmp_path: Path) -> None:
    faces = write_drawn(tmp_path, validate=1)
    config = load_config("triplet", changes=[*SMALL, "validation.patience=0", change])
    if learnable:
        plan_run(config, faces)
    else:
        with pytest.raises(TrainingConfigError, match=r"too few to measure validation\.metric = 'eer'"):
            plan_run(config, faces)


def test_pictures_of_poor_quality_can_be_left_out(tmp_path: Path) -> None:
    with pytest.raises(DatasetError, match="no picture to learn from"):
        plan_run(load_config("triplet", changes=[*SMALL, "sampling.least_weight=1.5"]), write_drawn(tmp_path))


def test_the_fingerprint_stands_for_configuration_pictures_and_teacher(tmp_path: Path) -> None:
    faces, others = write_drawn(tmp_path / "a"), write_drawn(tmp_path / "b", pictures=3)
    config = load_config("triplet", changes=SMALL)
    plan = plan_run(config, faces)
    assert (
        plan.fingerprint() == plan_run(load_config("triplet", changes=[*SMALL, "run.workers=7"]), faces).fingerprint()
    )
    assert len({
        plan.fingerprint(),
        plan.fingerprint("teacher"),
        plan_run(config, others).fingerprint(),
        plan_run(load_config("triplet", changes=[*SMALL, "run.seed=7"]), faces).fingerprint(),
    }) == 4  # fmt: skip


@pytest.mark.parametrize(
    ("people", "words"),
    [
        ({"learn": 1}, "show one person"),
        ({"documents": False}, "has a document picture"),
        ({"pictures": 1}, "two pictures that could make a pair"),
    ],
)
def test_a_command_that_cannot_learn_says_so_before_tensorflow_is_imported(
    people: dict[str, int], words: str, tmp_path: Path
) -> None:
    write_drawn(tmp_path / "faces", **people)  # type: ignore[arg-type]
    script = (
        "import sys\nfrom facematch_gui.cli import main\n"
        "code = main(sys.argv[1:])\nprint('tensorflow' in sys.modules or 'keras' in sys.modules)\nsys.exit(code)"
    )
    arguments = ["train", str(tmp_path / "faces"), "--out", str(tmp_path / "run"), "--recipe", "original"]
    answer = subprocess.run(
        [sys.executable, "-c", script, *arguments, "--no-export"],
        capture_output=True,
        text=True,
        cwd=REPOSITORY,
        check=False,
    )
    assert answer.returncode == 2
    assert words in answer.stderr
    assert answer.stdout.strip() == "False"
    assert not (tmp_path / "run").exists()
