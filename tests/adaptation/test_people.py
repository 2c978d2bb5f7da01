"""Folds: everybody is judged once, by a network that has not seen them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given

from facematch_gui.adaptation.people import folds, people_with_both, require_enough
from facematch_gui.core.recipe import STANDARD_RECIPE
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.errors import DatasetError


def faces(rows: list[tuple[int, bool]]) -> PreparedFaces:
    """A face for each person and kind; there are no chips behind them."""
    count = len(rows)
    columns: dict[str, Any] = dict.fromkeys(("files", "sha256", "source"), ("",) * count)
    return PreparedFaces(
        folder=Path(),
        recipe=STANDARD_RECIPE,
        rule="product",
        identity=np.array([person for person, _ in rows], np.intp),
        group=np.zeros(count, np.intp),
        is_document=np.array([document for _, document in rows], np.bool_),
        split=np.full(count, "train"),
        weight=np.ones(count),
        digest="",
        **columns,
    )


@given(
    both=st.integers(10, 40),
    alone=st.lists(st.tuples(st.integers(100, 130), st.booleans()), max_size=30, unique_by=lambda row: row[0]),
    count=st.integers(1, 8),
    seed=st.integers(0, 1000),
)
def test_each_person_is_held_back_once_and_learns_nothing_of_the_own_part(
    both: int, alone: list[tuple[int, bool]], count: int, seed: int
) -> None:
    people = faces([(person, document) for person in range(both) for document in (True, False)] + alone)
    dealt = folds(people, count, seed)
    assert 2 <= len(dealt) <= max(2, count)
    np.testing.assert_array_equal(np.sort(np.concatenate([held for _, held in dealt])), np.arange(len(people)))
    for learn, held in dealt:
        assert not set(people.identity[learn]) & set(people.identity[held])
        assert len(learn) + len(held) == len(people)
    sizes = [len(people_with_both(people.at(held))) for _, held in dealt]
    assert min(sizes) >= 5
    assert max(sizes) - min(sizes) <= 1


def test_the_same_seed_deals_the_same_people() -> None:
    people = faces([(person, document) for person in range(20) for document in (True, False)])
    first, again, other = (folds(people, 4, seed) for seed in (3, 3, 4))
    assert all((one[1] == two[1]).all() for one, two in zip(first, again, strict=True))
    assert any(list(one[1]) != list(two[1]) for one, two in zip(first, other, strict=True))


@pytest.mark.parametrize(
    ("rows", "count"),
    [
        ([(0, True), (0, False)], 1),
        ([(person, False) for person in range(30)], 0),
        ([(person, True) for person in range(30)], 0),
        ([(person, document) for person in range(9) for document in (True, False)], 9),
    ],
)
def test_too_few_people_are_refused_with_their_number(rows: list[tuple[int, bool]], count: int) -> None:
    with pytest.raises(DatasetError, match=f"There are {count} people with both.*needs 10"):
        require_enough(faces(rows))
    require_enough(faces(rows + [(person, kind) for person in range(50, 60) for kind in (True, False)]))
