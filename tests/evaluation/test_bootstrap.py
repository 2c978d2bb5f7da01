"""Intervals over people."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.evaluation.all_pairs import count_all_pairs
from facematch_gui.evaluation.bootstrap import Replicates, generator
from facematch_gui.evaluation.metrics import operating_point, rates, reaching
from facematch_gui.evaluation.tally import Tally
from tests.evaluation.counting import listed, made_up_pictures, tallied


def replicates(tally: Tally, seed: int = 0) -> Replicates:
    return Replicates(tally.unit_counts, np.random.default_rng(seed))


def one_picture_pairs(hits: int, people: int) -> Tally:
    """Each person with one genuine pair, of which some are alike, and an impostor pair with the next person."""
    persons = np.arange(people)
    genuine = [0.9 if person < hits else 0.1 for person in persons]
    return tallied(
        [*genuine, *[0.0] * people],
        [True] * people + [False] * people,
        a=[*persons, *persons],
        b=[*persons, *(persons + 1) % people],
    )


def test_with_one_pair_a_person_the_interval_is_that_of_independent_pairs() -> None:
    people, hits = 400, 320
    interval = replicates(one_picture_pairs(hits, people)).frr_at(0.5, 1 - hits / people)
    assert interval is not None
    error = np.sqrt(0.8 * 0.2 / people)
    assert interval.low == pytest.approx(0.2 - 1.96 * error, abs=0.2 * error)
    assert interval.high == pytest.approx(0.2 + 1.96 * error, abs=0.2 * error)


def test_many_pairs_of_few_people_do_not_feign_certainty() -> None:
    """Each person's pairs all fail or all succeed, so a hundred pairs of a person are worth one."""
    people, each = 40, 100
    persons = np.repeat(np.arange(people), each)
    genuine = np.where(persons % 4 == 0, 0.1, 0.9)
    strangers = (persons + 1) % people
    tally = tallied(
        [*genuine, *np.zeros(len(persons))],
        [True] * len(persons) + [False] * len(persons),
        a=[*persons, *persons],
        b=[*persons, *strangers],
    )
    interval = replicates(tally).frr_at(0.5, 0.25)
    assert interval is not None
    assert interval.high - interval.low == pytest.approx(2 * 1.96 * np.sqrt(0.25 * 0.75 / people), rel=0.2)


def plain_width(similarity: NDArray[np.float32], people: NDArray[np.intp], threshold: float) -> float:
    """The width of the FMR's interval by the plain vertex bootstrap, pair by pair."""
    rng = np.random.default_rng(7)
    one, other = np.triu_indices(len(people), 1)
    strangers = people[one] != people[other]
    hit = similarity[one, other][strangers] >= threshold
    one, other = people[one[strangers]], people[other[strangers]]
    drawn = rng.multinomial(people.max() + 1, np.full(people.max() + 1, 1 / (people.max() + 1)), size=300)
    weights = drawn[:, one] * drawn[:, other]
    low, high = np.quantile((weights * hit).sum(axis=1) / weights.sum(axis=1), [0.025, 0.975])
    return float(high - low)


def test_intervals_hold_the_truth_and_are_narrower_than_the_plain_bootstraps() -> None:
    """Forty sets of sixty people each: the truth is what they all give together."""
    people = np.repeat(np.arange(60), 3)
    threshold = 0.6
    shares, intervals, widths = [], [], []
    for seed in range(40):
        pictures = made_up_pictures(people.tolist(), seed=seed)
        counted = count_all_pairs(listed(people.tolist()), pictures, seed=0)
        counts = counted.whole.counts
        shares.append(reaching(counts.impostor, threshold) / counts.impostor.sum())
        interval = Replicates(counted.whole.unit_counts, np.random.default_rng(seed), 300).fmr_at(threshold, shares[-1])
        assert interval is not None
        intervals.append(interval)
        widths.append(plain_width(pictures.embeddings @ pictures.embeddings.T, people, threshold))
    truth = np.mean(shares)
    assert sum(interval.low <= truth <= interval.high for interval in intervals) >= 36
    width = np.mean([interval.high - interval.low for interval in intervals])
    assert 3.92 * np.std(shares) < width < np.mean(widths)


def test_a_tar_lies_within_its_interval_and_the_interval_within_nought_and_one() -> None:
    people = np.repeat(np.arange(30), 3).tolist()
    counted = count_all_pairs(listed(people), made_up_pictures(people, seed=5), seed=0)
    found = rates(counted.whole.counts)
    assert found is not None
    drawn = replicates(counted.whole)
    widths = []
    for target in (0.1, 0.01, 0.001):
        point = operating_point(found, target, int(counted.whole.counts.impostor.sum()))
        interval = drawn.tar_at(target, point.tar)
        assert interval is not None
        assert 0 <= interval.low <= point.tar <= interval.high <= 1
        widths.append(interval.high - interval.low)
    assert widths[-1] > 0


def test_failures_count_against_the_tar_of_a_draw() -> None:
    people = list(range(50))
    tally = tallied(
        [0.9] * 100 + [0.0] * 50,
        [True] * 100 + [False] * 50,
        failed=[False] * 50 + [True] * 50 + [False] * 50,
        a=[*people, *people, *people],
        b=[*people, *people, *people[1:], 0],
    )
    # Half of each person's genuine pairs failed, whoever is drawn.
    interval = replicates(tally).tar_at(0.01, 0.5)
    assert interval is not None
    assert (interval.low, interval.high) == pytest.approx((0.5, 0.5))


def test_no_error_seen_is_no_proof_of_none() -> None:
    """Three in the number of people, or of pairs of people, may have gone unseen."""
    drawn = replicates(one_picture_pairs(hits=100, people=100))
    tar, frr, fmr, error = (
        drawn.tar_at(0.01, 1.0), drawn.frr_at(0.5, 0.0), drawn.fmr_at(0.5, 0.0), drawn.equal_error_rate(0.0)
    )  # fmt: skip
    assert tar is not None
    assert frr is not None
    assert fmr is not None
    assert error is not None
    assert (tar.low, tar.high) == pytest.approx((1 - 3 / 100, 1), abs=1e-3)
    assert (frr.low, frr.high) == pytest.approx((0, 3 / 100), abs=1e-3)
    assert (fmr.low, fmr.high) == pytest.approx((0, 3 / 100), abs=1e-3)  # a hundred pairs of people were compared
    assert (error.low, error.high) == pytest.approx((0, 3 / 100), abs=1e-3)


def test_one_person_gives_no_interval() -> None:
    tally = tallied([0.9, 0.1], [True, False], a=[0, 0])
    drawn = replicates(tally)
    assert drawn.tar_at(0.1, 1.0) is None
    assert drawn.equal_error_rate(0.0) is None
    assert drawn.fmr_at(0.5, 0.0) is None


def test_equal_seeds_draw_equally_and_parts_draw_apart() -> None:
    def numbers(seed: int, part: str) -> list[int]:
        return [int(number) for number in generator(seed, part).integers(0, 1000, 5)]

    assert numbers(1, "whole") == numbers(1, "whole")
    assert numbers(1, "whole") != numbers(2, "whole")
    assert numbers(1, "whole") != numbers(1, "desk")
