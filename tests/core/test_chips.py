"""Chips of every framing and size show the same part of the face."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from facematch_gui.core.alignment import align_views
from facematch_gui.core.chips import chips_of, cut_chips, resized
from facematch_gui.core.finding import choose_face, crop_face, find_faces
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.recipe import ORIGINAL_RECIPE, STANDARD_RECIPE, ChipRecipe, Framing
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine

SAMPLE = Path(__file__).parents[2] / "resources" / "sample" / "selfie.jpg"


@pytest.mark.parametrize("size", [0, -1])
def test_a_recipe_without_a_size_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="size"):
        ChipRecipe(size=size)


@pytest.mark.parametrize("scales", [(), (0.0,), (1.0, -1.0)])
def test_a_recipe_without_a_view_is_refused(scales: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="view"):
        ChipRecipe(scales=scales)


def test_a_crop_has_one_view() -> None:
    with pytest.raises(ValueError, match="one view"):
        ChipRecipe(Framing.CROP, scales=(1.0, 1.1))


def test_every_recipe_cuts_the_same_face(networks: Networks) -> None:
    search = find_faces(load_picture(SAMPLE), networks.finder)
    pixels, face = search.picture.pixels, choose_face(search)

    standard = cut_chips(pixels, face, STANDARD_RECIPE)
    np.testing.assert_array_equal(standard, align_views(pixels, face))

    small = cut_chips(pixels, face, ChipRecipe(size=96, scales=(1.0,)))
    assert small.shape == (1, 96, 96, 3)
    reduced = cv2.resize(standard[0], (96, 96), interpolation=cv2.INTER_AREA)
    assert np.abs(small[0].astype(int) - reduced).mean() < 4

    crop = cut_chips(pixels, face, ORIGINAL_RECIPE)
    assert crop.shape == (1, 96, 96, 3)
    np.testing.assert_array_equal(crop[0], resized(crop_face(pixels, face.box), 96))


def test_a_sample_gives_its_chips_by_any_recipe(networks: Networks) -> None:
    sample = examine(load_picture(SAMPLE), networks.finder, Stopwatch(lambda: 0.0))
    assert chips_of(sample, STANDARD_RECIPE) is sample.chips
    assert chips_of(sample, ChipRecipe(mirrored=False)) is sample.chips
    np.testing.assert_array_equal(
        chips_of(sample, ORIGINAL_RECIPE), cut_chips(sample.picture.pixels, sample.face, ORIGINAL_RECIPE)
    )


def test_recipes_that_differ_differ_in_words() -> None:
    recipes = [
        STANDARD_RECIPE,
        ORIGINAL_RECIPE,
        ChipRecipe(size=96),
        ChipRecipe(scales=(1.0,)),
        ChipRecipe(mirrored=False),
    ]
    assert len({recipe.text for recipe in recipes}) == len(recipes)
    assert ChipRecipe().text == STANDARD_RECIPE.text


@pytest.mark.parametrize("side", [40, 96, 300])
def test_resized_keeps_a_plain_colour(side: int) -> None:
    assert (resized(np.full((side, side, 3), 77, np.uint8), 96) == 77).all()
