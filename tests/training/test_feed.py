"""What a step is fed depends on the seed and its number alone, and is what was prepared."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.training.config import TrainingConfig, load_config
from facematch_gui.training.feed import Ahead, BatchMaker, ChipCache, Labels
from facematch_gui.training.plan import plan_run
from tests.training.drawn import write_drawn

TWO_VIEWS = ChipRecipe(size=96, scales=(1.0, 1.1))
STILL = [f"data.{way}=0" for way in ("imitation", "shift", "scale", "turn", "brightness")]


class Counting:
    """Chips of 1,000 bytes, and who asked for them."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def chips(self, place: int) -> Pixels:
        self.asked.append(place)
        return np.full((1, 10, 100, 1), place, np.uint8)


def test_chips_are_decoded_once_as_long_as_they_fit() -> None:
    source = Counting()
    cache = ChipCache(source, 3000)
    for place in (0, 1, 2, 0, 1, 2):
        assert (cache.chips(place) == place).all()
    assert source.asked == [0, 1, 2]
    cache.chips(3)
    cache.chips(1)
    cache.chips(2)
    assert source.asked == [0, 1, 2, 3]
    cache.chips(0)
    assert source.asked == [0, 1, 2, 3, 0]


def test_a_cache_without_memory_keeps_nothing() -> None:
    source = Counting()
    cache = ChipCache(source, 999)
    cache.chips(0)
    cache.chips(0)
    assert source.asked == [0, 0]


def test_a_kept_chip_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="read-only"):
        ChipCache(Counting(), 3000).chips(1)[...] = 0


def maker(folder: Path, *changes: str, recipe: str = "triplet") -> BatchMaker:
    config: TrainingConfig = load_config(
        recipe, changes=["sampling.people=3", "sampling.pictures=2", "validation.metric=loss", *changes]
    )
    plan = plan_run(config, write_drawn(folder))
    people = np.unique(plan.faces.identity, return_inverse=True)[1].astype(np.int32)
    teacher = np.arange(len(people) * 4, dtype=np.float32).reshape(-1, 1, 4)
    return BatchMaker(config, plan.sampler, plan.faces, Labels(people, plan.faces.is_document, teacher))


def test_some_chips_are_mirrored_and_each_is_told_what_the_teacher_says_of_that_look(tmp_path: Path) -> None:
    changes = ["sampling.kind=pictures", "sampling.batch=40", "loss.batch_triplet=0", "loss.distillation=1"]
    config = load_config("triplet", changes=[*changes, "validation.metric=loss", *STILL])
    plan = plan_run(config, write_drawn(tmp_path, recipe=TWO_VIEWS))
    faces = plan.faces
    teacher = np.stack([looks(faces.chips(place)) for place in range(len(faces))])
    make = BatchMaker(config, plan.sampler, faces, Labels(np.zeros(len(faces), np.int32), faces.is_document, teacher))
    seen = set()
    for step in range(5):
        chips, said = make(step)
        for chip, corner in zip(chips, said["distillation"], strict=True):
            assert corner[:3].tolist() == chip[0, 0].tolist()
            seen.add(int(corner[3]))
    assert seen == {0, 1, 2, 3}


def looks(views: Pixels) -> NDArray[np.float32]:
    """The upper left corner of each view, then of each mirrored, and the look's number."""
    corners = [view[0, 0] for view in views] + [view[0, -1] for view in views]
    return np.array([[*corner, number] for number, corner in enumerate(corners)], np.float32)


def test_the_same_seed_and_step_give_the_same_batch_whatever_was_asked_before(tmp_path: Path) -> None:
    one, other = maker(tmp_path / "a"), maker(tmp_path / "b")
    for step in (0, 1, 2):
        one(step)
    (chips, targets), (again, targets_again) = one(7), other(7)
    np.testing.assert_array_equal(chips, again)
    np.testing.assert_array_equal(targets["batch_triplet"], targets_again["batch_triplet"])
    assert (other(8)[0] != chips).any()
    assert (maker(tmp_path / "c", "run.seed=1")(7)[0] != chips).any()


@pytest.mark.parametrize("workers", [0, 1, 3])
def test_any_number_of_threads_gives_the_same_batches(workers: int, tmp_path: Path) -> None:
    make = maker(tmp_path)
    expected = [make(step)[0] for step in range(6)]
    ahead = Ahead(make, 6, workers)
    try:
        for step in range(6):
            np.testing.assert_array_equal(ahead.get(step)[0], expected[step])
        assert ahead.seconds_each > 0
    finally:
        ahead.close()


def test_what_is_made_ahead_may_be_asked_for_in_any_order_by_several_threads() -> None:
    ahead = Ahead(lambda number: number * number, 100, 2)
    try:
        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(ahead.get, [50, 0, 99, 0, 3, 98, 1, 50] * 5)) == [
                number * number for number in [50, 0, 99, 0, 3, 98, 1, 50] * 5
            ]
    finally:
        ahead.close()


def test_no_more_is_made_ahead_than_fits() -> None:
    """While nobody asks for the next, the threads stop."""
    made: list[int] = []
    lock = threading.Lock()

    def make(number: int) -> int:
        with lock:
            made.append(number)
        return number

    ahead = Ahead(make, 1000, 2)
    ahead.get(0)
    ahead.close()
    assert max(made) <= 4
    assert threading.active_count() < 50


def test_without_variation_a_step_is_fed_the_prepared_bytes(tmp_path: Path) -> None:
    """What a network learns from is what it is shown at the desk: see ``dataset prepare``'s own test for the rest."""
    quiet = ["data.mirror=false", "data.shift=0", "data.scale=0", "data.turn=0", "data.brightness=0"]
    make = maker(tmp_path, *quiet, "data.imitation=0")
    faces = write_drawn(tmp_path).of("train")
    known = {faces.chips(place)[0].tobytes() for place in range(len(faces))}
    chips, _ = make(0)
    assert chips.shape == (6, 96, 96, 3)
    assert all(chip.tobytes() in known for chip in chips)


def test_targets_are_those_of_the_pictures_in_the_batch(tmp_path: Path) -> None:
    make = maker(tmp_path, "loss.distillation=1", "loss.softmax=1", "data.mirror=false")
    _, targets = make(3)
    person = targets["batch_triplet"]
    assert person.tolist() == targets["softmax"].tolist() == np.repeat(person[::2], 2).tolist()
    teacher = targets["distillation"]
    assert teacher.shape == (6, 4)
    # The teacher's rows were numbered by place, four pictures a person.
    assert (teacher[:, 0] // 4 // 4).astype(int).tolist() == person.tolist()


def test_triplets_come_as_triplets(tmp_path: Path) -> None:
    make = maker(tmp_path, "sampling.batch=5", "sampling.same_group=false", recipe="original")
    chips, targets = make(0)
    assert chips.shape == (5, 3, 96, 96, 3)
    assert {name: array.shape for name, array in targets.items()} == {"original": (5,)}


def test_an_error_in_a_thread_is_the_error_of_who_asks(tmp_path: Path) -> None:
    ahead = Ahead(lambda number: 1 // number, 3, 1)
    try:
        with pytest.raises(ZeroDivisionError):
            ahead.get(0)
    finally:
        ahead.close()
