from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.core.face import Box
from facematch_gui.core.image import Picture, load_picture, picture_from_frame, turned
from facematch_gui.core.networks import FinderNetworks, Network, Networks
from facematch_gui.core.sampling import Layers, fit_within
from facematch_gui.core.sighting import best_box, closer_look, look_around


class CountingNetwork:
    """A real network that counts how often it runs."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self.runs = 0

    def run(self, batch: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        self.runs += 1
        return self._network.run(batch)


@pytest.fixture
def counted(networks: Networks) -> tuple[FinderNetworks, CountingNetwork]:
    full_range = CountingNetwork(networks.finder.full_range)
    return replace(networks.finder, full_range=full_range), full_range


@pytest.fixture(scope="module")
def selfie(faces: Path) -> Picture:
    return load_picture(faces / "london" / "002" / "selfie.jpg")


ALL = (0, 1, 2, 3)


def test_an_upright_picture_is_looked_at_once(selfie: Picture, counted: tuple[FinderNetworks, CountingNetwork]) -> None:
    finder, full_range = counted
    sight = next(look_around(selfie, finder, ALL))
    assert sight.quarter_turns == 0
    assert sight.sure
    assert full_range.runs == 1


@pytest.mark.parametrize("turns", [1, 2, 3])
def test_a_turned_picture_is_looked_at_until_it_stands_upright(
    turns: int, selfie: Picture, counted: tuple[FinderNetworks, CountingNetwork]
) -> None:
    finder, full_range = counted
    sight = next(look_around(turned(selfie, turns), finder, ALL))
    assert sight.quarter_turns == 4 - turns
    assert full_range.runs == 5 - turns


def test_a_preview_looks_once(selfie: Picture, counted: tuple[FinderNetworks, CountingNetwork]) -> None:
    finder, full_range = counted
    (sight,) = look_around(turned(selfie, 1), finder, (0,), small_faces=False)
    assert sight.quarter_turns == 0
    assert full_range.runs == 1


def test_a_small_picture_is_not_looked_at_in_parts(counted: tuple[FinderNetworks, CountingNetwork]) -> None:
    finder, full_range = counted
    next(look_around(picture_from_frame(np.full((576, 400, 3), 128, np.uint8)), finder, ALL))
    assert full_range.runs == 4


def test_whoever_finds_no_face_goes_on_to_a_second_look_in_every_turn(networks: Networks) -> None:
    sights = list(look_around(picture_from_frame(np.full((576, 400, 3), 128, np.uint8)), networks.finder, ALL))
    assert [sight.quarter_turns for sight in sights[1:]] == list(ALL)
    assert all(sight.least_presence < sights[0].least_presence for sight in sights[1:])


def test_a_large_picture_without_a_face_is_looked_at_in_parts(
    counted: tuple[FinderNetworks, CountingNetwork],
) -> None:
    finder, full_range = counted
    next(look_around(picture_from_frame(np.full((900, 1200, 3), 128, np.uint8)), finder, ALL))
    # The copy has 576 x 432 pixels: four parts across, three down.
    assert full_range.runs == 4 + 4 * 12


@pytest.mark.parametrize("shape", [(577, 40), (40, 9000), (700, 100)])
def test_narrow_pictures_have_parts_too(
    shape: tuple[int, int], counted: tuple[FinderNetworks, CountingNetwork]
) -> None:
    finder, _ = counted
    sight = next(look_around(picture_from_frame(np.full((*shape, 3), 128, np.uint8)), finder, ALL))
    assert sight.detections == ()
    assert sight.boxes == ()
    assert sight.score == 0


def test_what_is_seen_is_told_in_the_pictures_pixels(selfie: Picture, networks: Networks) -> None:
    small = next(look_around(selfie, networks.finder, ALL))
    enlarged = picture_from_frame(np.ascontiguousarray(selfie.pixels.repeat(4, axis=0).repeat(4, axis=1)))
    large = next(look_around(enlarged, networks.finder, ALL))
    for seen, seen_large in zip(small.detections, large.detections, strict=True):
        assert seen_large.box == pytest.approx([4 * number for number in seen.box], abs=30)
    for box, box_large in zip(small.boxes, large.boxes, strict=True):
        assert box_large.iou(Box(4 * box.x, 4 * box.y, 4 * box.width, 4 * box.height)) > 0.9


def test_a_closer_look_frames_a_small_face(selfie: Picture, networks: Networks) -> None:
    ground = np.full((1440, 1440, 3), 200, np.uint8)
    small = fit_within(selfie.pixels, 140)
    ground[1000:1140, 300:440] = small
    known = max(networks.finder.cascade.find(small[..., 1]), key=lambda box: box.width)
    there = Box(300 + known.x, 1000 + known.y, known.width, known.width)
    off = Box(there.x + 4, there.y - 3, there.width + 6, there.width + 6)
    found = closer_look(Layers(ground, ground), off, networks.finder.cascade)
    assert found is not None
    assert found.iou(there) > 0.7
    nothing = Box(100, 100, 70, 70)
    assert closer_look(Layers(ground, ground), nothing, networks.finder.cascade) is None


def test_the_best_box_frames_the_same_face() -> None:
    frame = Box(0, 0, 10, 10)
    assert best_box([Box(1, 0, 10, 10), Box(0, 0, 9, 10), Box(50, 50, 10, 10)], frame) == Box(0, 0, 9, 10)
    assert best_box([Box(8, 8, 10, 10)], frame) is None
    assert best_box([], frame) is None
