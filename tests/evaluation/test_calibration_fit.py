from __future__ import annotations

import math

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.errors import TableError
from facematch_gui.evaluation.calibration_fit import Comparisons, TailFit, fit_curve

PEOPLE, PICTURES, WIDTH = 120, 4, 24


def crowd(seed: int, people: int = PEOPLE, spread: float = 0.6) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Unit embeddings of people around a common middle, as a face network gives them, and who is who."""
    rng = np.random.default_rng(seed)
    person = rng.normal(size=(people, WIDTH)) + 2.0
    pictures = person[:, None] + spread * rng.normal(size=(people, PICTURES, WIDTH))
    rows = pictures.reshape(-1, WIDTH)
    unit: NDArray[np.float32] = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit, np.repeat(np.arange(people), PICTURES)


def among_themselves(seed: int, people: int = PEOPLE) -> Comparisons:
    embeddings, identity = crowd(seed, people)
    return Comparisons(embeddings, identity, embeddings, identity)


@pytest.mark.parametrize("rate", [0.1, 0.01, 0.001])
def test_claimed_and_observed_rates_agree_on_other_people(rate: float) -> None:
    curve = fit_curve(among_themselves(1), 1, seed=0, draws=20).curve
    threshold = curve.similarity_at(rate)
    scores = np.concatenate([block for block, _, _ in among_themselves(2, people=300).blocks()])
    observed = float((scores >= threshold).mean())
    assert rate / 2 < observed < 2 * rate


def test_the_curve_is_what_was_counted_where_there_is_enough_to_count() -> None:
    comparisons = among_themselves(3)
    fit = fit_curve(comparisons, 1, seed=0, draws=20)
    scores = np.concatenate([block for block, _, _ in comparisons.blocks()])
    assert fit.pairs == len(scores) == PEOPLE * PICTURES * (PEOPLE - 1) * PICTURES
    for similarity in np.quantile(scores, [0.2, 0.5, 0.9, 0.99]):
        counted = float((scores >= similarity).mean())
        assert math.log10(fit.curve.at(float(similarity))[0]) == pytest.approx(math.log10(counted), abs=0.04)


def test_the_interval_covers_other_samples_of_the_same_world() -> None:
    """Of the estimates that other people give, most lie inside the first people's interval, and not all by far."""
    curve = fit_curve(among_themselves(4), 1, seed=0, draws=60).curve
    threshold = curve.similarity_at(0.001)
    _, low, high = curve.at(threshold)
    others = [fit_curve(among_themselves(seed), 1, seed=0, draws=2).curve.at(threshold)[0] for seed in range(10, 22)]
    assert sum(low / 2 <= other <= 2 * high for other in others) >= 9
    assert high / low > 1.2


def test_the_same_seed_gives_the_same_curve() -> None:
    one, other = (fit_curve(among_themselves(5), 1, seed=7, draws=10).curve for _ in range(2))
    assert one.low.tolist() == other.low.tolist()
    assert one.log10_fmr.tolist() == other.log10_fmr.tolist()


def test_pairs_of_one_person_and_excluded_pairs_do_not_count() -> None:
    embeddings, identity = crowd(6, people=30)
    excluded = frozenset({(0, 1), (3, 9)})
    comparisons = Comparisons(embeddings, identity, embeddings, identity, excluded)
    seen = set()
    pairs = 0
    for _, first, second in comparisons.blocks():
        assert (first != second).all()
        seen |= set(zip(np.minimum(first, second).tolist(), np.maximum(first, second).tolist(), strict=True))
        pairs += len(first)
    assert not seen & excluded
    assert len(seen) == 30 * 29 // 2 - 2
    assert fit_curve(comparisons, 1, seed=0, draws=2).pairs == pairs


def test_fewer_people_vouch_for_less() -> None:
    many = fit_curve(among_themselves(7), 1, seed=0, draws=2).curve.floor
    few = fit_curve(among_themselves(7, people=25), 1, seed=0, draws=2).curve.floor
    assert few > 3 * many


def test_a_handful_of_people_is_refused() -> None:
    with pytest.raises(TableError, match="too few people"):
        fit_curve(among_themselves(8, people=19), 1, seed=0)


def test_one_person_under_two_names_is_noticed() -> None:
    """Copies of pictures under other names lift the tail far above any model of strangers."""
    embeddings, identity = crowd(9, spread=0.2)
    doubled = identity.copy()
    # Half of the pictures of many people are filed as those of somebody else.
    for person in range(0, 120, 2):
        doubled[np.flatnonzero(identity == person)[:2]] = person + 1
    with pytest.raises(TableError, match="do not follow the tail model"):
        fit_curve(Comparisons(embeddings, doubled, embeddings, doubled), 1, seed=0, draws=2)


@pytest.mark.parametrize("shape", [-0.3, 0.0, 0.2])
def test_the_tails_similarity_is_the_inverse_of_its_rate(shape: float) -> None:
    tail = TailFit(threshold=0.9, share=0.01, scale=0.01, shape=shape)
    logs = np.array([-2.0, -2.5, -3.0, -4.5])
    np.testing.assert_allclose(tail.log10_fmr(tail.similarity_at(logs)), logs, atol=1e-9)


def test_a_tail_with_an_end_falls_to_nothing_there() -> None:
    tail = TailFit(threshold=0.9, share=0.01, scale=0.01, shape=-0.5)
    assert tail.log10_fmr(np.array([0.95]))[0] < -100
