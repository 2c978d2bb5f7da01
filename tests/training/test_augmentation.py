"""A varied chip is the same face: by the same chance the same picture, and nothing where nothing is allowed."""

from __future__ import annotations

import numpy as np
import pytest

from facematch_gui.training.augmentation import varied
from facematch_gui.training.sections import DataSection
from tests.training.drawn import drawn_face

EVERYTHING = DataSection(mirror=True, shift=0.05, scale=0.1, turn=8, brightness=0.2, imitation=0.5)
NOTHING = DataSection(mirror=False)


def test_the_same_chance_gives_the_same_picture_and_leaves_the_chip_alone() -> None:
    chip = drawn_face(1, 1)
    before = chip.copy()
    for seed in range(20):
        one, other = (varied(chip, EVERYTHING, np.random.default_rng(seed), may_imitate=True) for _ in range(2))
        assert one.shape == chip.shape
        assert one.dtype == np.uint8
        np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(chip, before)


def test_nothing_is_changed_where_nothing_may_be() -> None:
    chip = drawn_face(1, 1)
    np.testing.assert_array_equal(varied(chip, NOTHING, np.random.default_rng(0), may_imitate=True), chip)


def test_only_selfies_are_made_to_look_copied() -> None:
    chip = drawn_face(1, 1)
    data = DataSection(mirror=False, imitation=1.0)
    np.testing.assert_array_equal(varied(chip, data, np.random.default_rng(0), may_imitate=False), chip)
    assert (varied(chip, data, np.random.default_rng(0), may_imitate=True) != chip).mean() > 0.5


def test_a_moved_face_stays_within_its_bounds() -> None:
    """A spot in the middle of the chip is found again, no farther off than the configuration allows."""
    chip = np.zeros((96, 96, 3), np.uint8)
    chip[46:50, 46:50] = 255
    data = DataSection(mirror=False, shift=0.1)
    offsets = []
    for seed in range(100):
        moved = varied(chip, data, np.random.default_rng(seed), may_imitate=False)[..., 0].astype(float)
        rows, columns = np.mgrid[0:96, 0:96]
        offsets.append(
            (
                (moved * rows).sum() / moved.sum() - 47.5,
                (moved * columns).sum() / moved.sum() - 47.5,
            )
        )
    furthest = np.abs(offsets).max()
    assert 7 < furthest <= 9.6 + 0.1


@pytest.mark.parametrize("brightness", [0.1, 0.5])
def test_light_changes_the_middle_grey_within_its_bounds(brightness: float) -> None:
    grey = np.full((8, 8, 3), 128, np.uint8)
    data = DataSection(mirror=False, brightness=brightness)
    levels = [int(varied(grey, data, np.random.default_rng(seed), may_imitate=False)[0, 0, 0]) for seed in range(300)]
    assert min(levels) >= round(128 * (1 - brightness))
    assert max(levels) <= round(128 * (1 + brightness))
    assert max(levels) - min(levels) > 128 * brightness
