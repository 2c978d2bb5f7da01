"""The original's finder: one box in the whole grey picture, or nothing."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from facematch_gui.core.chips import cut_chips
from facematch_gui.core.face import Box, Face, FoundBy
from facematch_gui.core.image import Picture, load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.original import find_by_original_rule, only_face, original_chip
from facematch_gui.core.recipe import ORIGINAL_RECIPE
from facematch_gui.errors import NoFaceError, SeveralFacesError
from facematch_gui.paths import resource


@pytest.fixture(scope="module")
def picture() -> Picture:
    return load_picture(resource("sample/selfie.jpg"))


def beside_itself(picture: Picture) -> Picture:
    return Picture(np.concatenate([picture.pixels, picture.pixels], axis=1), "test")


def test_the_box_is_what_opencv_draws_in_the_whole_grey_picture(picture: Picture, networks: Networks) -> None:
    cascade = cv2.CascadeClassifier(str(resource("haarcascade_frontalface_default.xml")))
    (expected,) = cascade.detectMultiScale(cv2.cvtColor(picture.pixels, cv2.COLOR_RGB2GRAY), 1.1, 6)
    assert find_by_original_rule(picture, networks.finder.cascade) == Box(*map(int, expected))
    assert only_face(picture, networks.finder.cascade) == Box(*map(int, expected))


def test_two_faces_are_as_good_as_none(picture: Picture, networks: Networks) -> None:
    two = beside_itself(picture)
    assert find_by_original_rule(two, networks.finder.cascade) is None
    with pytest.raises(SeveralFacesError, match="2 faces"):
        only_face(two, networks.finder.cascade)


def test_a_wall_has_no_face(networks: Networks) -> None:
    wall = Picture(np.full((200, 200, 3), 150, np.uint8), "test")
    assert find_by_original_rule(wall, networks.finder.cascade) is None
    with pytest.raises(NoFaceError):
        only_face(wall, networks.finder.cascade)


def test_the_chip_is_the_recipes(picture: Picture, networks: Networks) -> None:
    box = only_face(picture, networks.finder.cascade)
    face = Face(box, FoundBy.HAAR, 1.0, np.zeros((468, 3), np.float32), np.zeros((5, 2), np.float32))
    chip = original_chip(picture.pixels, box)
    assert chip.shape == (96, 96, 3)
    np.testing.assert_array_equal(chip, cut_chips(picture.pixels, face, ORIGINAL_RECIPE)[0])


def test_it_agrees_with_what_was_measured_on_real_faces(faces: Path, networks: Networks) -> None:
    golden = np.load(faces / "golden" / "dlib-20.0.1.npz")
    seen = []
    for path, box in list(zip(golden["path"], golden["box"], strict=True))[:8]:
        found = find_by_original_rule(load_picture(faces / str(path)), networks.finder.cascade)
        seen.append(found is not None)
        assert found is None or found.iou(Box(*box.tolist())) > 0.95
    assert np.mean(seen) >= 0.75
