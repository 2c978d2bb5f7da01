"""Error rates on unseen people, against figures counted by hand, by the way that faces are compared at the desk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.dataset.prepared import PreparedFaces, write_prepared
from facematch_gui.training.validation import DOCUMENTS, PICTURES, Validator
from tests.training.drawn import RECIPE, write_drawn


class Brightness:
    """An embedder for whom a face is its brightness."""

    @property
    def recipe(self) -> ChipRecipe:
        return RECIPE

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        return np.asarray(chips.mean(axis=(1, 2, 3))[:, None] / 255, np.float32)


def grey(folder: Path, *faces: tuple[int, bool, int]) -> PreparedFaces:
    """Faces as (person, whether a document, level)."""
    return write_prepared(
        folder,
        RECIPE,
        [np.full((1, 96, 96, 3), level, np.uint8) for _, _, level in faces],
        identity=[person for person, _, _ in faces],
        group=[0] * len(faces),
        is_document=[document for _, document, _ in faces],
        split=["validation"] * len(faces),
    )


def test_documents_are_compared_with_selfies(tmp_path: Path) -> None:
    faces = grey(
        tmp_path, (0, True, 10), (0, False, 12), (0, False, 14), (3, True, 200), (3, False, 205), (5, True, 90)
    )
    validator = Validator(faces)
    assert (validator.pairs, validator.genuine, validator.impostor) == (DOCUMENTS, 3, 6)
    seen = validator.measure(Brightness())
    assert seen is not None
    assert (seen.genuine, seen.impostor, seen.eer) == (3, 6, 0.0)
    assert seen.tar_at_1_percent is None


def test_without_documents_every_two_pictures_are_compared_once(tmp_path: Path) -> None:
    faces = grey(tmp_path, (0, False, 10), (0, False, 12), (0, False, 14), (1, False, 200), (1, False, 205))
    validator = Validator(faces)
    assert (validator.pairs, validator.genuine, validator.impostor) == (PICTURES, 4, 6)
    seen = validator.measure(Brightness())
    assert seen is not None
    assert (seen.genuine, seen.impostor) == (4, 6)


def test_errors_are_counted(tmp_path: Path) -> None:
    """Two of four genuine pairs are as far apart as strangers; the strangers as near as the others."""
    faces = grey(
        tmp_path, (0, True, 0), (0, False, 0), (1, True, 0), (1, False, 100), (2, True, 100), (2, False, 0),
        (3, True, 100), (3, False, 100),
    )  # fmt: skip
    seen = Validator(faces).measure(Brightness())
    assert seen is not None
    assert (seen.genuine, seen.impostor) == (4, 12)
    assert seen.eer == pytest.approx(0.5)


def test_the_rates_at_low_fmr_are_told_only_where_they_can_be_measured(tmp_path: Path) -> None:
    few, more = (
        Validator(write_drawn(tmp_path / "a", validate=5).of("validation")),
        Validator(write_drawn(tmp_path / "b", validate=8).of("validation")),
    )
    assert (few.impostor, more.impostor) == (60, 168)
    assert not few.can_measure("tar_at_1_percent")
    assert more.can_measure("tar_at_1_percent")
    assert not more.can_measure("tar_at_0_1_percent")
    assert few.can_measure("eer")
    seen = more.measure(Brightness())
    assert seen is not None
    assert seen.tar_at_1_percent is not None
    assert seen.tar_at_0_1_percent is None


def test_one_person_or_nobody_cannot_be_measured(tmp_path: Path) -> None:
    for faces in (grey(tmp_path / "a", (0, True, 10), (0, False, 12)), grey(tmp_path / "b").of("validation")):
        validator = Validator(faces)
        assert not validator.measurable
        assert validator.measure(Brightness()) is None


def test_a_network_that_answers_with_no_numbers_has_no_rates(tmp_path: Path) -> None:
    class Broken(Brightness):
        def embed(self, chips: Pixels) -> NDArray[np.float32]:
            return np.full((len(chips), 3), np.nan, np.float32)

    assert Validator(write_drawn(tmp_path).of("validation")).measure(Broken()) is None
