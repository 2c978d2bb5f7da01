"""What is drawn: never a stranger who is oneself, everybody in turn, and the same for the same seed and step."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.errors import DatasetError
from facematch_gui.training.sampling import PeopleSampler, PictureSampler, Pool, TripletSampler, make_sampler
from facematch_gui.training.sections import SamplingSection


def pool_of(*people: tuple[int, int, int]) -> Pool:
    """People as (group, documents, selfies), their pictures in a mixed order and at places far apart."""
    identity, group, documents = [], [], []
    for number, (where, scripts, selfies) in enumerate(people):
        identity += [number] * (scripts + selfies)
        group += [where] * (scripts + selfies)
        documents += [True] * scripts + [False] * selfies
    order = np.random.default_rng(5).permutation(len(identity))
    return Pool(
        places=np.arange(len(identity), dtype=np.intp) * 3 + 1,
        identity=np.array(identity, np.intp)[order],
        group=np.array(group, np.intp)[order],
        is_document=np.array(documents, bool)[order],
    )


PEOPLE = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(0, 4)), min_size=1, max_size=9)
SEEDS = st.integers(0, 2**32 - 1)
STEPS = st.integers(0, 10_000)


@given(people=PEOPLE, seed=SEEDS, step=STEPS, same_group=st.booleans(), selfie_anchors=st.booleans())
def test_triplets_are_what_they_are_called(
    people: list[tuple[int, int, int]], seed: int, step: int, same_group: bool, selfie_anchors: bool
) -> None:
    pool = pool_of(*people)
    options = {"same_group": same_group, "selfie_anchors": selfie_anchors}
    try:
        sampler = TripletSampler(pool, 6, seed, **options)
    except DatasetError:
        return
    drawn = sampler.batch(step)
    assert drawn.shape == (6, 3)
    assert (drawn == TripletSampler(pool, 6, seed, **options).batch(step)).all()
    for anchor, positive, negative in (drawn - 1) // 3:
        assert pool.identity[anchor] == pool.identity[positive] != pool.identity[negative]
        assert anchor != positive
        assert not pool.is_document[positive]
        assert pool.is_document[anchor] or (
            selfie_anchors and not pool.is_document[pool.identity == pool.identity[anchor]].any()
        )
        assert not same_group or pool.group[anchor] == pool.group[negative]


@given(people=PEOPLE, same_group=st.booleans(), selfie_anchors=st.booleans())
def test_triplets_are_refused_only_where_there_are_none(
    people: list[tuple[int, int, int]], same_group: bool, selfie_anchors: bool
) -> None:
    def can_be_anchor(number: int) -> bool:
        group, documents, selfies = people[number]
        pair = selfies and (documents or (selfie_anchors and selfies > 1))
        others = [other for other in range(len(people)) if other != number and people[other][1] + people[other][2]]
        return bool(pair) and any(not same_group or people[other][0] == group for other in others)

    possible = any(can_be_anchor(number) for number in range(len(people)))
    try:
        TripletSampler(pool_of(*people), 2, 0, same_group=same_group, selfie_anchors=selfie_anchors)
    except DatasetError:
        assert not possible
    else:
        assert possible


@given(people=PEOPLE, seed=SEEDS, step=STEPS, count=st.integers(2, 5), pictures=st.integers(2, 4))
def test_a_batch_of_people_holds_each_of_them_once(
    people: list[tuple[int, int, int]], seed: int, step: int, count: int, pictures: int
) -> None:
    pool = pool_of(*people)
    enough = sum(documents + selfies > 1 for _, documents, selfies in people) >= count
    if not enough:
        with pytest.raises(DatasetError):
            PeopleSampler(pool, count, pictures, seed)
        return
    drawn = (PeopleSampler(pool, count, pictures, seed).batch(step) - 1) // 3
    by_person = drawn.reshape(count, pictures)
    names = pool.identity[by_person]
    assert (names == names[:, :1]).all()
    assert len(set(names[:, 0])) == count
    for own in by_person:
        everything = np.flatnonzero(pool.identity == pool.identity[own[0]])
        assert len(set(own)) == min(pictures, len(everything))
        assert pool.is_document[own[0]] == pool.is_document[everything].any()


def test_every_document_is_an_anchor_once_before_any_is_one_twice() -> None:
    pool = pool_of(*[(0, 1, 2)] * 7, (0, 0, 3))
    sampler = TripletSampler(pool, 3, 11, same_group=False, selfie_anchors=False)
    anchors = np.concatenate([sampler.batch(step)[:, 0] for step in range(14)])
    for turn in anchors.reshape(6, 7):
        assert len(set(turn)) == 7
    assert (anchors[:7] != anchors[7:14]).any()


def test_every_person_and_every_picture_gets_a_turn() -> None:
    pool = pool_of(*[(0, 1, 3)] * 8)
    people = PeopleSampler(pool, 4, 2, 3)
    names = Counter(int(pool.identity[(place - 1) // 3]) for step in range(2) for place in people.batch(step)[::2])
    assert names == dict.fromkeys(range(8), 1)
    pictures = PictureSampler(pool, 8, 3)
    assert sorted(np.concatenate([pictures.batch(step) for step in range(4)])) == sorted(pool.places)


def test_all_strangers_are_drawn_about_equally_often() -> None:
    pool = pool_of((0, 1, 1), (0, 0, 1), (0, 0, 2), (0, 1, 3), (1, 1, 5))
    sampler = TripletSampler(pool, 200, 1, same_group=True, selfie_anchors=False)
    drawn = (sampler.batch(0) - 1) // 3
    of_first = drawn[pool.identity[drawn[:, 0]] == 0][:, 2]
    counts = Counter(int(name) for name in pool.identity[of_first])
    assert set(counts) == {1, 2, 3}
    assert min(counts.values()) > 15


def test_another_seed_and_another_step_draw_otherwise() -> None:
    pool = pool_of(*[(0, 1, 3)] * 8)
    one, other = (TripletSampler(pool, 8, seed, same_group=False, selfie_anchors=False) for seed in (1, 2))
    assert (one.batch(0) != other.batch(0)).any()
    assert (one.batch(0) != one.batch(1)).any()


@pytest.mark.parametrize(
    ("people", "sampling", "words"),
    [
        ([], SamplingSection(), "no picture to learn from"),
        ([(0, 1, 3)], SamplingSection(), "show one person"),
        ([(0, 0, 2), (0, 0, 2)], SamplingSection(), "None of the people to learn from has a document picture"),
        ([(0, 1, 0), (0, 1, 0)], SamplingSection(), "two pictures that could make a pair"),
        ([(0, 0, 1), (0, 0, 1)], SamplingSection(selfie_anchors=True), "two pictures that could make a pair"),
        ([(0, 1, 2), (1, 1, 2)], SamplingSection(same_group=True), "sampling.same_group=false"),
        ([(0, 1, 0), (0, 0, 1)], SamplingSection(kind="people"), "Fewer than two of the people"),
        ([(0, 1, 3)], SamplingSection(kind="people"), "show one person"),
        ([(0, 1, 1), (0, 1, 1)], SamplingSection(kind="people", people=3), "--set sampling.people=2"),
    ],
)
def test_what_is_missing_is_said(people: list[tuple[int, int, int]], sampling: SamplingSection, words: str) -> None:
    with pytest.raises(DatasetError, match=words):
        make_sampler(pool_of(*people), sampling, seed=0)
