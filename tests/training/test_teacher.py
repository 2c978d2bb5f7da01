"""The teacher sees the very pictures that are learnt from, and is asked once."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ORIGINAL_RECIPE, STANDARD_RECIPE, ChipRecipe
from facematch_gui.errors import TrainingConfigError, TrainingError
from facematch_gui.training.teacher import TEACHER_FILE, Teacher, check_teacher, erase_vectors, targets, teacher_vectors
from tests.training.drawn import RECIPE, write_drawn


class Corners:
    """An embedder that sees the two upper corners of a chip."""

    def __init__(self, recipe: ChipRecipe = STANDARD_RECIPE) -> None:
        self.recipe = recipe
        self.shown = 0

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        assert chips.shape[1:] == (self.recipe.size, self.recipe.size, 3)
        self.shown += len(chips)
        return np.asarray(np.stack([chips[:, 0, 0, 0], chips[:, 0, -1, 0]], axis=1), np.float32)


def plain(numbers: Iterable[int], count: int) -> Iterable[int]:
    return numbers


def test_vectors_are_means_over_views_and_mirror_images_and_are_kept(tmp_path: Path) -> None:
    faces = write_drawn(tmp_path / "faces", recipe=STANDARD_RECIPE, learn=2, pictures=2)
    embedder = Corners()
    vectors = teacher_vectors(faces, Teacher(embedder, "a", faces), tmp_path, plain)
    for place in range(len(faces)):
        corners = faces.chips(place)[:, 0, [0, -1], 0].astype(float)
        # Each view, then each mirrored; each look's two corners.
        assert vectors[place] == pytest.approx(np.concatenate([corners, corners[:, ::-1]]))
    shown = embedder.shown
    assert shown == len(faces) * 4
    np.testing.assert_array_equal(teacher_vectors(faces, Teacher(embedder, "a", faces), tmp_path, plain), vectors)
    assert embedder.shown == shown
    teacher_vectors(faces, Teacher(embedder, "another", faces), tmp_path, plain)
    assert embedder.shown == 2 * shown
    assert (tmp_path / TEACHER_FILE).is_file()
    for _ in range(2):
        erase_vectors(tmp_path)
        assert not (tmp_path / TEACHER_FILE).exists()


def test_vectors_that_cannot_be_erased_are_told(tmp_path: Path) -> None:
    (tmp_path / TEACHER_FILE).mkdir()
    with pytest.raises(TrainingError, match="cannot be erased"):
        erase_vectors(tmp_path)


def test_pictures_are_found_by_their_source_in_whatever_order(tmp_path: Path) -> None:
    small = write_drawn(tmp_path / "small")
    large = write_drawn(tmp_path / "large", recipe=STANDARD_RECIPE)
    turned = large.at(np.arange(len(large))[::-1])
    one = teacher_vectors(small, Teacher(Corners(), "a", large), tmp_path / "small", plain)
    other = teacher_vectors(small, Teacher(Corners(), "b", turned), tmp_path / "large", plain)
    np.testing.assert_array_equal(one, other)
    with pytest.raises(TrainingConfigError, match="lack 4 of the 44 pictures"):
        teacher_vectors(small, Teacher(Corners(), "c", large.at(range(4, 44))), tmp_path, plain)


def test_without_faces_of_its_own_it_looks_at_the_learners_enlarged(tmp_path: Path) -> None:
    faces = write_drawn(tmp_path, learn=2, validate=0, test=0, pictures=1)
    vectors = teacher_vectors(faces, Teacher(Corners(), "a"), tmp_path, plain)
    assert vectors.shape == (2, 2, 2)
    corners = [faces.chips(place)[0, 0, [0, -1], 0].astype(float) for place in range(2)]
    assert vectors[:, 0] == pytest.approx(np.array(corners), abs=12)


def test_a_teacher_that_cannot_see_is_refused(tmp_path: Path) -> None:
    small = write_drawn(tmp_path, learn=2, pictures=2)
    with pytest.raises(TrainingConfigError, match="not cut as the teacher wants"):
        check_teacher(RECIPE, Teacher(Corners(), "a", small))
    with pytest.raises(TrainingConfigError, match="name that folder with --teacher"):
        check_teacher(ORIGINAL_RECIPE, Teacher(Corners(), "a"))
    check_teacher(RECIPE, Teacher(Corners(), "a"))
    check_teacher(STANDARD_RECIPE, Teacher(Corners(), "a"), of="chip")
    with pytest.raises(TrainingConfigError, match="sees other chips than the learner"):
        check_teacher(RECIPE, Teacher(Corners(), "a"), of="chip")


def test_targets_may_be_the_persons_mean_and_have_the_learners_length() -> None:
    vectors = np.array([[[3, 0], [1, 0]], [[0, 2], [0, 2]], [[0, 3], [0, 5]]], np.float32)
    person = np.array([0, 0, 1], np.int32)
    each = targets(vectors, person, of="chip", unit_length=False)
    np.testing.assert_array_equal(each, vectors)
    plain_ones = targets(vectors, person, of="picture", unit_length=False)
    assert plain_ones.tolist() == [[[2, 0]], [[0, 2]], [[0, 4]]]
    means = targets(vectors, person, of="person", unit_length=False)
    assert means.tolist() == [[[1, 1]], [[1, 1]], [[0, 4]]]
    # Without the mean of all, (2/3, 2), these are (1/3, -1), twice, and (-2/3, 2).
    units = targets(vectors, person, of="person", unit_length=True)
    assert units[:, 0] == pytest.approx(np.array([[1, -3], [1, -3], [-1, 3]]) / 10**0.5)
