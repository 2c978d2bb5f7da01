from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.dataset.splitting import Fractions, split_people
from facematch_gui.errors import DatasetError

PEOPLE = st.dictionaries(st.text(min_size=1, max_size=8), st.booleans(), min_size=3, max_size=120)
WEIGHTS = st.tuples(st.integers(1, 20), st.integers(0, 10), st.integers(0, 10))


def shares(weights: tuple[int, int, int]) -> Fractions:
    return Fractions(*(weight / sum(weights) for weight in weights))


@given(PEOPLE, WEIGHTS, st.integers(0, 1000))
def test_everybody_is_in_one_split_and_each_split_has_its_share(
    people: dict[str, bool], weights: tuple[int, int, int], seed: int
) -> None:
    fractions = shares(weights)
    chosen = split_people(people, fractions, seed)
    assert set(chosen) == set(people)
    counts = Counter(chosen.values())
    assert set(counts) == set(fractions.used)
    for split, share in fractions.by_split.items():
        assert abs(counts[split] - share * len(people)) <= 2


@given(PEOPLE, WEIGHTS, st.integers(0, 1000))
def test_those_with_a_document_and_a_selfie_are_spread(
    people: dict[str, bool], weights: tuple[int, int, int], seed: int
) -> None:
    fractions = shares(weights)
    chosen = split_people(people, fractions, seed)
    both = [person for person, has_both in people.items() if has_both]
    counts = Counter(chosen[person] for person in both)
    assert len(counts) >= min(len(both), len(fractions.used))
    for split, share in fractions.by_split.items():
        assert abs(counts[split] - share * len(both)) <= 2


@given(PEOPLE, st.integers(0, 1000), st.randoms(use_true_random=False))
def test_the_order_has_no_say(people: dict[str, bool], seed: int, random: object) -> None:
    shuffled = list(people)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    again = split_people({person: people[person] for person in shuffled}, Fractions(), seed)
    assert again == split_people(people, Fractions(), seed)


def test_another_seed_draws_other_people() -> None:
    people = {str(number): True for number in range(50)}
    drawn = {tuple(sorted(split_people(people, Fractions(), seed).items())) for seed in range(5)}
    assert len(drawn) == 5


def test_twenty_people_are_split_as_one_would_by_hand() -> None:
    chosen = split_people({str(number): True for number in range(20)}, Fractions(), 0)
    assert Counter(chosen.values()) == {"train": 16, "validation": 2, "test": 2}


def test_too_few_people_are_refused_unless_all_are_to_be_learnt_from() -> None:
    with pytest.raises(DatasetError, match="too few people to split: 2"):
        split_people({"a": True, "b": True}, Fractions(), 0)
    assert split_people({"a": True}, Fractions(1, 0, 0), 0) == {"a": "train"}


@pytest.mark.parametrize("wrong", [(0, 0.5, 0.5), (0.5, 0.5, 0.5), (1.2, -0.1, -0.1), (float("nan"), 0.1, 0.1)])
def test_shares_that_make_no_whole_are_a_bug(wrong: tuple[float, float, float]) -> None:
    with pytest.raises(ValueError, match="shares"):
        Fractions(*wrong)
