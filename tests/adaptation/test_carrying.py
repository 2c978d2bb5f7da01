"""The bundled calibration over moved similarities says what it said before the move."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest

from facematch_gui.adaptation.carrying import carried
from facematch_gui.core.calibration import Calibration, Curve
from facematch_gui.evaluation.paired import AllScores, Scores

PEOPLE = 30
ONE, OTHER = (side.ravel() for side in np.meshgrid(np.arange(PEOPLE), np.arange(PEOPLE)))
OLD = np.random.default_rng(0).normal(0.9, 0.02, len(ONE))


def scores(similarity: Callable[[], np.ndarray]) -> AllScores:
    def parts() -> Iterator[Scores]:
        yield Scores(similarity(), ONE == OTHER, np.ones(len(ONE), bool), ONE, OTHER)

    return parts


def calibration() -> Calibration:
    knots = np.linspace(0.85, 0.97, 20)
    logs = -np.linspace(0, 4, 20)
    curve = Curve(knots, logs, logs - 0.1, np.minimum(logs + 0.1, 0), floor=1e-4)
    return Calibration({1: curve, 3: curve}, "made up")


def moved(offset: float, slope: float, noise: float = 0.0, seed: int = 0) -> Calibration:
    shaken = OLD + noise * np.random.default_rng(seed + 1).normal(size=len(OLD))
    people = np.arange(PEOPLE)
    found = carried(calibration(), scores(lambda: OLD), scores(lambda: offset + slope * shaken), people, seed)
    assert found is not None
    return found


@pytest.mark.parametrize(("offset", "slope"), [(0.0, 1.0), (0.01, 1.0), (0.1, 0.9), (-0.08, 1.05)])
@pytest.mark.parametrize("fused", [1, 3])
def test_a_similarity_that_moved_along_a_line_is_worth_what_it_was(offset: float, slope: float, fused: int) -> None:
    before, after = calibration(), moved(offset, slope)
    for similarity in (0.86, 0.9, 0.95, 0.965):
        was, now = before.score(similarity, fused), after.score(offset + slope * similarity, fused)
        assert now.fmr == pytest.approx(was.fmr, rel=1e-3)
        # Such a line is found whoever is drawn, so that the intervals stay as they were.
        assert (now.fmr_low, now.fmr_high) == pytest.approx((was.fmr_low, was.fmr_high), rel=1e-3)


def test_an_uncertain_move_widens_the_intervals_and_nothing_is_claimed_beyond_the_floor() -> None:
    sure, doubtful = moved(0.0, 1.0).curve(), moved(0.0, 1.0, noise=0.01).curve()
    assert doubtful.floor == sure.floor == 1e-4
    width = [np.interp(0.95, curve.similarity, curve.high - curve.low) for curve in (sure, doubtful)]
    assert width[1] > width[0] + 0.05
    assert (doubtful.low <= doubtful.log10_fmr).all()
    assert (doubtful.high >= doubtful.log10_fmr).all()


@pytest.mark.parametrize("slope", [0.3, 3.0])
def test_similarities_that_have_moved_too_far_carry_no_calibration(slope: float) -> None:
    people = np.arange(PEOPLE)
    moved_far = scores(lambda: 0.9 + slope * (OLD - 0.9))
    assert carried(calibration(), scores(lambda: OLD), moved_far, people, seed=0) is None


def test_what_would_lie_beyond_one_is_left_out() -> None:
    curve = moved(0.05, 1.0).curve()
    assert curve.similarity[-1] < 1
    assert len(curve.similarity) < 20
