from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.core.calibration import Calibration, Curve, Score, one_in
from tests.calibrations import plain_calibration, plain_curve

similarities = st.floats(-1, 1)


@given(similarities, similarities)
def test_a_higher_similarity_is_never_reached_by_more_strangers(a: float, b: float) -> None:
    low, high = sorted((a, b))
    curve = plain_curve()
    assert curve.at(high)[0] <= curve.at(low)[0]


@given(similarities)
def test_the_interval_holds_the_estimate(similarity: float) -> None:
    fmr, low, high = plain_curve().at(similarity)
    assert low <= fmr <= high


@given(st.floats(-6, 0))
def test_a_threshold_is_where_its_false_match_rate_lies(log10_fmr: float) -> None:
    curve = plain_curve()
    threshold = curve.similarity_at(10**log10_fmr)
    assert math.log10(curve.at(threshold)[0]) == pytest.approx(log10_fmr, abs=1e-6)


def test_a_rate_that_the_curve_does_not_reach_is_its_last_knot() -> None:
    assert plain_curve().similarity_at(1e-9) == pytest.approx(0.6)
    assert plain_curve().at(0.99)[0] == pytest.approx(1e-6)
    assert plain_curve().at(-0.99)[0] == 1


def test_a_score_says_what_it_is_worth() -> None:
    score = plain_calibration().score(0.35)
    assert score.strength == pytest.approx(3.5)
    assert score.strangers == 3200
    assert score.interval == (1600, 6300)
    assert not score.beyond_data


def test_beyond_the_data_a_score_claims_no_more_than_they_can_vouch_for() -> None:
    score = plain_calibration().score(0.6)
    assert score.beyond_data
    assert score.strangers == 100_000
    assert score.strength == pytest.approx(5)
    assert score.interval == (100_000, 100_000)


@given(st.floats(0, 1), st.floats(1e-9, 0.5))
def test_strength_stays_on_its_scale(fmr: float, floor: float) -> None:
    score = Score(0.5, fmr, fmr, fmr, floor)
    assert 0 <= score.strength <= 6
    assert score.strangers >= 1


@pytest.mark.parametrize(("fused", "curve"), [(1, 1), (2, 3), (3, 3), (7, 3)])
def test_an_unmeasured_number_of_selfies_takes_the_more_cautious_curve(fused: int, curve: int) -> None:
    calibration = plain_calibration()
    assert calibration.curve(fused) is calibration.curves[curve]
    assert calibration.similarity_at(0.001, 2) > calibration.similarity_at(0.001)


@pytest.mark.parametrize(
    ("share", "number"), [(1, 1), (0.5, 2), (0.3, 3), (0.0123, 81), (1 / 12_345, 12_000), (1 / 999_999, 1_000_000)]
)
def test_one_in_so_many_claims_two_digits(share: float, number: int) -> None:
    assert one_in(share) == number


GOOD = {"similarity": [0.1, 0.9], "log10_fmr": [-0.5, -3.0], "low": [-1.0, -4.0], "high": [0.0, -2.0]}


@pytest.mark.parametrize(
    "wrong",
    [
        {"similarity": [0.9, 0.1]},
        {"similarity": [0.5, 0.5]},
        {"similarity": [0.1], "log10_fmr": [-0.5], "low": [-1.0], "high": [0.0]},
        {"log10_fmr": [-3.0, -0.5]},
        {"log10_fmr": [0.5, -3.0]},
        {"low": [0.0, -4.0]},
        {"high": [-1.0, -2.0]},
        {"high": [math.nan, -2.0]},
    ],
)
def test_a_curve_that_cannot_be_is_refused(wrong: dict[str, list[float]]) -> None:
    columns = {name: np.array(column) for name, column in {**GOOD, **wrong}.items()}
    with pytest.raises(ValueError, match=r"curve|rate|interval"):
        Curve(**columns, floor=0.001)


def test_a_bound_is_never_rounded_up() -> None:
    assert one_in(1 / 115_651) == 120_000
    assert one_in(1 / 115_651, at_least=True) == 110_000
    assert one_in(1 / 110_000, at_least=True) == 110_000


@pytest.mark.parametrize("floor", [0.0, 1.0, -0.1])
def test_a_floor_is_a_share(floor: float) -> None:
    with pytest.raises(ValueError, match="floor"):
        plain_curve(floor=floor)


def test_a_calibration_knows_a_single_selfie() -> None:
    with pytest.raises(ValueError, match="single selfie"):
        Calibration({2: plain_curve()}, "made up")
