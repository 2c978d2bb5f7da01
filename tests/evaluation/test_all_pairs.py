"""All pairs of a set: the blocks count what a plain double loop counts."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facematch_gui.evaluation import all_pairs
from facematch_gui.evaluation.all_pairs import count_all_pairs
from facematch_gui.evaluation.pictures import EmbeddedPictures
from facematch_gui.evaluation.tally import BINS, ScoreCounts, Tally, bin_of
from tests.evaluation.counting import listed, made_up_pictures, tallied


def counted_plainly(people: Sequence[int], pictures: EmbeddedPictures, chosen: Sequence[int]) -> Tally:
    pairs = list(itertools.combinations(chosen, 2))
    return tallied(
        [float(np.dot(pictures.embeddings[a], pictures.embeddings[b])) for a, b in pairs],
        [people[a] == people[b] for a, b in pairs],
        failed=[pictures.status[a] != "ok" or pictures.status[b] != "ok" for a, b in pairs],
    )


def assert_equal(found: ScoreCounts, expected: ScoreCounts) -> None:
    for kind in ("genuine", "impostor"):
        one, other = getattr(found, kind), getattr(expected, kind)
        assert one.sum() == other.sum()
        # A matrix product and a dot product may round a similarity to either side of an edge.
        assert np.abs(np.cumsum(one) - np.cumsum(other)).sum() <= 3
        assert getattr(found, f"{kind}_failed") == getattr(expected, f"{kind}_failed")


@settings(max_examples=25)
@given(st.data())
def test_every_pair_is_counted_once(data: st.DataObject) -> None:
    people = data.draw(st.lists(st.integers(0, 6), min_size=1, max_size=25))
    _, codes = np.unique(people, return_inverse=True)
    people = codes.tolist()
    failing = data.draw(st.sets(st.integers(0, len(people) - 1), max_size=4))
    genders = data.draw(st.lists(st.sampled_from("fm"), min_size=len(people), max_size=len(people)))
    pictures = made_up_pictures(people, failing=sorted(failing))
    counted = count_all_pairs(listed(people, {"gender": genders}), pictures, seed=1)
    assert_equal(counted.whole.counts, counted_plainly(people, pictures, range(len(people))).counts)
    for value, tally in counted.groups["gender"].items():
        chosen = [place for place, gender in enumerate(genders) if gender == value]
        assert_equal(tally.counts, counted_plainly(people, pictures, chosen).counts)


def test_blocks_of_any_size_count_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    people = np.random.default_rng(0).integers(0, 9, 60)
    pictures = made_up_pictures(people.tolist())
    whole = count_all_pairs(listed(people.tolist()), pictures, seed=0)
    monkeypatch.setattr(all_pairs, "BLOCK", 100)
    monkeypatch.setattr(all_pairs, "GENUINE_CHUNK", 3)
    blocks = count_all_pairs(listed(people.tolist()), pictures, seed=0)
    assert_equal(blocks.whole.counts, whole.whole.counts)
    for one, other in ((blocks.worst_genuine, whole.worst_genuine), (blocks.worst_impostor, whole.worst_impostor)):
        assert [{pair.a, pair.b} for pair in one.pairs] == [{pair.a, pair.b} for pair in other.pairs]


def test_what_the_desk_refuses_counts_as_failed_in_its_own_tally_alone() -> None:
    people = [0, 0, 0, 1, 1, 2]
    pictures = made_up_pictures(people, refused=[1])
    counted = count_all_pairs(listed(people), pictures, seed=0)
    assert counted.whole.counts.genuine_failed == 0
    assert (counted.desk.counts.genuine_failed, counted.desk.counts.impostor_failed) == (2, 3)


def test_the_worst_pairs_are_the_worst() -> None:
    people = np.repeat(np.arange(20), 4).tolist()
    pictures = made_up_pictures(people)
    counted = count_all_pairs(listed(people), pictures, seed=0)
    similarity = pictures.embeddings @ pictures.embeddings.T
    pairs = list(itertools.combinations(range(len(people)), 2))
    genuine = sorted(float(similarity[a, b]) for a, b in pairs if people[a] == people[b])
    impostor = sorted((float(similarity[a, b]) for a, b in pairs if people[a] != people[b]), reverse=True)
    assert [pair.similarity for pair in counted.worst_genuine.pairs] == pytest.approx(genuine[:20], abs=1e-5)
    assert [pair.similarity for pair in counted.worst_impostor.pairs] == pytest.approx(impostor[:20], abs=1e-5)
    worst = counted.worst_impostor.pairs[0]
    assert similarity[worst.pictures] == pytest.approx(worst.similarity, abs=1e-5)
    assert (worst.a, worst.b) == tuple(f"{place}.jpg" for place in worst.pictures)


def test_units_hold_the_pairs_of_their_people() -> None:
    people = [0, 0, 1, 1, 1, 2]
    pictures = made_up_pictures(people)
    units = count_all_pairs(listed(people), pictures, seed=0).whole.unit_counts
    assert sorted(units.genuine.sum(axis=1)) == [0, 1, 3]
    assert sorted(units.impostor.sum(axis=1)) == [5, 8, 9]
    assert units.impostor_between.sum() == 11
    assert units.genuine_between.sum() == 0


def test_pictures_without_a_face_alone_are_no_pairs() -> None:
    people = [0, 0, 1]
    counted = count_all_pairs(listed(people), made_up_pictures(people, failing=[0, 1, 2]), seed=0)
    found = counted.whole.counts
    assert (found.genuine.sum(), found.impostor.sum()) == (0, 0)
    assert (found.genuine_failed, found.impostor_failed) == (1, 2)


def test_a_similarity_beyond_its_range_is_kept_within() -> None:
    assert bin_of(np.array([-1.0000001, 1.0000001, 1.0], np.float32)).tolist() == [0, BINS - 1, BINS - 1]
