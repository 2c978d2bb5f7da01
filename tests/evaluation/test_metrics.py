"""Error rates: tables counted by hand, and what must hold for any scores."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.evaluation.metrics import (
    equal_error_rate,
    fold_accuracy,
    operating_point,
    proportion_interval,
    rates,
    reaching,
)
from facematch_gui.evaluation.tally import BINS, ScoreCounts
from tests.evaluation.counting import counts

SCORES = st.lists(st.integers(-99, 99).map(lambda number: number / 100), min_size=1, max_size=30)


def rates_at(found: ScoreCounts, threshold: float) -> tuple[float, float, float, float]:
    rated = rates(found)
    assert rated is not None
    place = round((threshold + 1) * BINS / 2)
    return tuple(float(getattr(rated, name)[place]) for name in ("fmr", "fnmr", "far", "frr"))  # type: ignore[return-value]


def test_rates_counted_by_hand() -> None:
    """Four genuine pairs compared and one failed; five impostor pairs compared and three failed."""
    found = counts([0.9, 0.8, 0.6, 0.3], [0.7, 0.5, 0.2, 0.1, 0.0], failed=(1, 3))
    assert rates_at(found, 0.55) == pytest.approx((1 / 5, 1 / 4, 1 / 8, 2 / 5))
    # A pair matches where it reaches the threshold.
    assert rates_at(found, 0.6) == pytest.approx((1 / 5, 1 / 4, 1 / 8, 2 / 5))
    assert rates_at(found, 0.7) == pytest.approx((1 / 5, 2 / 4, 1 / 8, 3 / 5))
    assert rates_at(found, 0.71) == pytest.approx((0, 2 / 4, 0, 3 / 5))
    assert rates_at(found, -1) == pytest.approx((1, 0, 5 / 8, 1 / 5))


def test_frr_and_far_follow_from_the_failures_to_acquire_as_the_standard_says() -> None:
    found = counts([0.9, 0.8, 0.6, 0.3], [0.7, 0.5, 0.2, 0.1, 0.0], failed=(1, 3))
    fmr, fnmr, far, frr = rates_at(found, 0.55)
    assert frr == pytest.approx(1 / 5 + (1 - 1 / 5) * fnmr)
    assert far == pytest.approx(fmr * (1 - 3 / 8))


def test_the_operating_point_is_the_lowest_threshold_within_the_target() -> None:
    found = counts([0.9, 0.7, 0.5, 0.3], [0.8, 0.6, 0.4, 0.2, 0.0, -0.2, -0.4, -0.6, -0.8, -1.0])
    rated = rates(found)
    assert rated is not None
    point = operating_point(rated, 0.1, 10)
    assert point.fmr == pytest.approx(0.1)
    assert 0.6 < point.threshold <= 0.6001
    assert point.tar == pytest.approx(2 / 4)
    assert point.measurable
    strict = operating_point(rated, 0.001, 10)
    assert (strict.fmr, strict.tar) == pytest.approx((0, 1 / 4))
    assert not strict.measurable


def test_a_failed_impostor_pair_does_not_move_the_operating_point() -> None:
    genuine, impostor = [0.9, 0.7, 0.5, 0.3], [0.8, 0.6, 0.4, 0.2, 0.0]
    points = []
    for failed in (0, 1000):
        rated = rates(counts(genuine, impostor, failed=(0, failed)))
        assert rated is not None
        points.append(operating_point(rated, 0.2, len(impostor)))
    assert points[0].threshold == points[1].threshold
    assert points[0].tar == points[1].tar
    assert points[1].far < points[0].far


def test_equal_error_rates_counted_by_hand() -> None:
    def of(genuine: list[float], impostor: list[float]) -> float:
        rated = rates(counts(genuine, impostor))
        assert rated is not None
        return equal_error_rate(rated.fmr, rated.fnmr)

    assert of([0.9, 0.8], [0.1, 0.2]) == 0
    assert of([0.1, 0.2], [0.9, 0.8]) == 1
    assert of([0.9, 0.8, 0.7, 0.2], [0.1, 0.0, -0.1, 0.3]) == pytest.approx(1 / 4)
    # No threshold makes both errors equal: half of the way between 0 and 1/2 on either side.
    assert of([0.5], [0.5]) == pytest.approx(0.5)


def test_without_pairs_of_both_kinds_there_are_no_rates() -> None:
    assert rates(counts([0.5], [])) is None
    assert rates(counts([], [0.5], failed=(3, 0))) is None


@given(genuine=SCORES, impostor=SCORES, failed=st.tuples(st.integers(0, 5), st.integers(0, 5)))
def test_rates_are_shares_that_rise_and_fall_with_the_threshold(
    genuine: list[float], impostor: list[float], failed: tuple[int, int]
) -> None:
    found = counts(genuine, impostor, failed)
    rated = rates(found)
    assert rated is not None
    for falling in (rated.fmr, rated.far):
        assert (np.diff(falling) <= 0).all()
    for rising in (rated.fnmr, rated.frr):
        assert (np.diff(rising) >= 0).all()
    assert rated.fmr[0] == 1
    assert rated.fmr[-1] == 0
    assert rated.fnmr[0] == 0
    assert rated.fnmr[-1] == 1
    assert rated.frr[-1] == 1
    assert (rated.far <= rated.fmr).all()
    assert (rated.frr >= rated.fnmr - 1e-12).all()
    lower, higher = (operating_point(rated, target, len(impostor)) for target in (0.01, 0.1))
    assert lower.threshold >= higher.threshold
    assert lower.tar <= higher.tar
    assert lower.fmr <= 0.01


@given(genuine=SCORES, impostor=SCORES)
def test_mirroring_the_scores_and_the_kinds_keeps_the_equal_error_rate(
    genuine: list[float], impostor: list[float]
) -> None:
    def of(one: list[float], other: list[float]) -> float:
        rated = rates(counts(one, other))
        assert rated is not None
        return equal_error_rate(rated.fmr, rated.fnmr)

    assert of([-score for score in impostor], [-score for score in genuine]) == pytest.approx(
        of(genuine, impostor), abs=1e-9
    )


@given(genuine=SCORES, impostor=SCORES, threshold=st.integers(-99, 99).map(lambda number: number / 100))
def test_counts_are_those_of_the_scores_themselves(
    genuine: list[float], impostor: list[float], threshold: float
) -> None:
    found = counts(genuine, impostor)
    assert reaching(found.genuine, threshold) == sum(score >= threshold for score in genuine)
    assert reaching(found.impostor, threshold) == sum(score >= threshold for score in impostor)


# --- Folds ------------------------------------------------------------------------------------------------------------


def test_accuracy_is_measured_where_the_threshold_was_not_chosen() -> None:
    """Each of three folds is told apart best elsewhere than the other two."""
    folds = {
        "1": counts([0.9, 0.8], [0.2, 0.1]),
        "2": counts([0.9, 0.8], [0.2, 0.1]),
        "3": counts([0.4, 0.8], [0.3, 0.1]),
    }
    accuracy = fold_accuracy(folds)
    assert accuracy is not None
    # Chosen on folds 1 and 2: the middle of 0.2 to 0.8, which rejects the pair at 0.4.
    assert accuracy.thresholds["3"] == pytest.approx(0.5, abs=1e-3)
    assert accuracy.folds == {"1": 1.0, "2": 1.0, "3": 0.75}
    assert accuracy.mean == pytest.approx((1 + 1 + 0.75) / 3)
    assert accuracy.standard_error == pytest.approx(np.std([1, 1, 0.75], ddof=1) / np.sqrt(3))


def test_a_failed_pair_is_rejected_an_error_where_it_is_genuine() -> None:
    whole = counts([0.9, 0.8], [0.2, 0.1])
    for failed, right in (((1, 0), 4 / 5), ((0, 1), 5 / 5)):
        accuracy = fold_accuracy({"1": whole, "2": counts([0.9, 0.8], [0.2, 0.1], failed)})
        assert accuracy is not None
        assert accuracy.folds["2"] == pytest.approx(right)


def test_one_fold_or_an_empty_one_gives_no_accuracy() -> None:
    assert fold_accuracy({}) is None
    assert fold_accuracy({"1": counts([0.9], [0.1])}) is None
    assert fold_accuracy({"1": counts([0.9], [0.1]), "2": counts([], [])}) is None


# --- Shares -----------------------------------------------------------------------------------------------------------


def test_intervals_of_shares_as_published() -> None:
    """R. G. Newcombe, Statistics in Medicine 17, 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29."""
    for successes, trials, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ):
        assert proportion_interval(successes, trials) == pytest.approx((low, high), abs=5e-5)
    assert proportion_interval(0, 0) == (0, 1)
