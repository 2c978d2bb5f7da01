"""Each measure follows what it measures, and hardly moves with anything else."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

import cv2
import numpy as np
import pytest

from facematch_gui.core.alignment import align_chip
from facematch_gui.core.mesh import fit_mesh, region_around_box
from facematch_gui.core.networks import Networks
from facematch_gui.core.quality.measures import MEASURES, measure
from facematch_gui.core.sampling import Layers
from tests.core.quality.degrading import (
    Portrait,
    barred,
    blurred,
    compressed,
    enlarged_from,
    exposed,
    lit_from_left,
    measured,
    reduced_to,
    rolled,
    shaken,
    shining,
    turned_mesh,
    with_contrast,
    with_gamma,
)

Degrade = Callable[[Portrait, float], Portrait]

STILL = {
    "inter_eye_distance": 0.1, "detail": 0.03, "sharpness": 0.12, "compression": 0.15, "brightness": 0.03,
    "contrast": 0.05, "under_exposure": 0.02, "over_exposure": 0.02, "illumination_uniformity": 0.06,
    "illumination_balance": 0.2, "glare": 0.001, "eyes_covered": 0.08, "roll": 0.01, "yaw": 0.01, "pitch": 0.01,
    "mouth_open": 0.001, "eyes_open": 0.001, "head_size": 0.001, "offset_x": 0.001, "offset_y": 0.001,
    "face_outside": 0, "face_visible": 0,
}  # fmt: skip
"""How far a measure may move where something else changes: small beside the way to its limit."""


def follows(values: Sequence[float], *, rising: bool) -> bool:
    """Whether the values go one way only, step by step."""
    steps = np.diff(values)
    return bool((steps > 0).all() if rising else (steps < 0).all())


def changed(before: Portrait, after: Portrait) -> set[str]:
    """The measures that moved further than a stranger to the change may."""
    old, new = before.quality().measures, after.quality().measures
    return {name for name, still in STILL.items() if abs(new[name] - old[name]) > still}


def steps(portrait: Portrait, degrade: Degrade, amounts: Iterable[float]) -> list[Portrait]:
    return [degrade(portrait, amount) for amount in amounts]


def test_every_measure_is_described_and_within_its_range(good: Portrait) -> None:
    quality = good.quality()
    assert set(quality.measures) == set(MEASURES) == set(STILL)
    for name, value in quality.measures.items():
        assert math.isfinite(value), name
        assert MEASURES[name].least <= value <= MEASURES[name].most, name


def test_a_good_portrait_measures_well(good: Portrait) -> None:
    quality = good.quality()
    measures = quality.measures
    assert measures["inter_eye_distance"] > 60
    assert measures["sharpness"] > 0.65
    assert measures["illumination_uniformity"] > 0.5
    assert measures["eyes_covered"] < 0.5
    assert measures["under_exposure"] < 0.03
    assert measures["over_exposure"] < 0.01
    assert measures["glare"] == measures["face_outside"] == 0
    assert quality.weight > 0.8


@pytest.mark.parametrize(
    ("degrade", "amounts", "name", "rising", "may_move"),
    [
        (blurred, (0, 0.006, 0.012, 0.02, 0.03, 0.045), "sharpness", False, {"detail", "contrast", "compression"}),
        (shaken, (0, 0.06, 0.1, 0.2, 0.4), "sharpness", False, {"detail", "contrast", "compression"}),
        (enlarged_from, (48, 32, 24, 18, 14, 10), "sharpness", False, {"detail", "contrast", "compression"}),
        (blurred, (0, 0.01, 0.02, 0.03, 0.045, 0.06), "detail", False, {"sharpness", "contrast", "compression"}),
        (enlarged_from, (48, 32, 24, 18, 14, 10), "detail", False, {"sharpness", "contrast", "compression"}),
        (compressed, (60, 40, 25, 15, 10), "compression", True, {"sharpness", "contrast", "detail", "eyes_covered"}),
        (exposed, (0, -1, -2, -3, -4), "brightness", False,
         {"contrast", "under_exposure", "compression", "illumination_uniformity", "illumination_balance"}),
        (exposed, (-2, -3, -4, -5, -6), "under_exposure", True,
         {"brightness", "contrast", "compression", "detail", "sharpness", "illumination_uniformity",
          "illumination_balance", "eyes_covered"}),
        (with_gamma, (2.5, 3.5, 5, 7), "under_exposure", True,
         {"brightness", "contrast", "compression", "detail", "sharpness", "illumination_uniformity",
          "illumination_balance", "eyes_covered"}),
        (exposed, (1.5, 2, 2.5, 3, 3.5), "over_exposure", True,
         {"brightness", "contrast", "compression", "detail", "sharpness", "illumination_uniformity",
          "illumination_balance", "eyes_covered", "glare"}),
        (with_contrast, (1, 0.8, 0.6, 0.4, 0.2), "contrast", False,
         {"brightness", "compression", "illumination_uniformity", "illumination_balance", "eyes_covered"}),
        (shining, (0.05, 0.1, 0.15, 0.2, 0.25), "glare", True,
         {"contrast", "over_exposure", "brightness", "compression", "detail", "sharpness", "illumination_balance",
          "illumination_uniformity", "eyes_covered"}),
        (barred, (0, 0.3, 0.5, 0.7, 0.85, 1), "eyes_covered", True,
         {"contrast", "detail", "sharpness", "compression", "brightness", "under_exposure"}),
    ],
)  # fmt: skip
def test_a_measure_follows_step_by_step(
    degrade: Degrade, amounts: Sequence[float], name: str, rising: bool, may_move: set[str], good: Portrait
) -> None:
    worse = steps(good, degrade, amounts)
    assert follows(measured(worse, name), rising=rising), measured(worse, name)
    moved = changed(good, worse[-1])
    assert name in moved
    assert moved <= {name, *may_move}


@pytest.mark.parametrize("direction", [1, -1])
def test_uneven_light_is_told_with_its_side(direction: int, good: Portrait) -> None:
    lit = steps(good, lit_from_left, [direction * stops for stops in (1, 2, 3, 4, 5)])
    assert follows(measured(lit, "illumination_balance"), rising=direction > 0)
    uniformity = [2 ** -abs(balance) for balance in measured(lit, "illumination_balance")]
    assert measured(lit, "illumination_uniformity") == pytest.approx(uniformity)
    own = good.quality().measures["illumination_balance"]
    assert (measured(lit, "illumination_balance")[-1] - own) * direction > 1.2
    assert not changed(good, lit[1]) & {"sharpness", "eyes_covered", "glare", "under_exposure", "over_exposure"}


@pytest.mark.parametrize("degrees", [0, 30, 60, 90, 135])
def test_shaking_is_seen_in_any_direction(degrees: float, good: Portrait) -> None:
    still = good.quality().measures["sharpness"]
    assert shaken(good, 0.2, degrees).quality().measures["sharpness"] < 0.8 * still


def test_sharpness_is_comparable_across_sizes(good: Portrait) -> None:
    """A face that is merely smaller is no less sharp, but one that is blurred as far as it can show is."""
    large = reduced_to(good, 44).quality().measures["sharpness"]
    for eyes in (38, 32, 27, 22):
        small = reduced_to(good, eyes)
        assert small.quality().measures["sharpness"] == pytest.approx(large, rel=0.3)
        # The same blur in pixels of that picture.
        soft = small.showing(cv2.GaussianBlur(small.pixels, (0, 0), 1.2))
        assert soft.quality().measures["sharpness"] < 0.78 * small.quality().measures["sharpness"]


@pytest.mark.parametrize(("degrade", "amount"), [(exposed, -1), (with_contrast, 0.4), (compressed, 40), (rolled, 20)])
def test_sharpness_does_not_move_with_light_contrast_compression_or_roll(
    degrade: Callable[[Portrait, float], Portrait], amount: float, good: Portrait
) -> None:
    after = degrade(good, amount).quality().measures["sharpness"]
    assert after == pytest.approx(good.quality().measures["sharpness"], rel=0.17)


@pytest.mark.parametrize("degrees", [-60, -25, -8, 8, 25, 60])
def test_roll_is_that_of_the_picture(degrees: float, good: Portrait) -> None:
    turned = rolled(good, degrees)
    assert turned.quality().measures["roll"] - good.quality().measures["roll"] == pytest.approx(degrees, abs=0.2)
    moving = {"roll", "head_size", "face_outside", "offset_x", "offset_y", "detail", "sharpness", "compression"}
    assert changed(good, turned) <= moving


@pytest.mark.parametrize(("yaw", "pitch"), [(-40, 0), (-15, 10), (20, -20), (35, 0), (0, 30), (0, -25)])
def test_yaw_and_pitch_are_those_of_the_mesh(yaw: float, pitch: float, good: Portrait) -> None:
    straight = turned_mesh(good.face.mesh, yaw=0)
    before = good.with_mesh(straight).quality().measures
    # First take out what turn the portrait has of its own, so that angles add up.
    level = turned_mesh(turned_mesh(straight, roll=-before["roll"]), yaw=-before["yaw"])
    level = turned_mesh(level, pitch=-before["pitch"])
    after = good.with_mesh(turned_mesh(level, yaw=yaw, pitch=pitch)).quality().measures
    assert after["yaw"] == pytest.approx(yaw, abs=0.1)
    assert after["pitch"] == pytest.approx(pitch, abs=0.1)
    assert after["roll"] == pytest.approx(0, abs=0.1)
    for name in ("mouth_open", "eyes_open"):
        assert after[name] == pytest.approx(before[name], abs=1e-3)


def test_the_mouth_follows_the_lips(good: Portrait) -> None:
    wide = float(np.linalg.norm(good.face.mesh[61] - good.face.mesh[291]))
    values = []
    for gap in (0, 0.1, 0.3, 0.6):
        mesh = good.face.mesh.copy()
        mesh[14] = mesh[13] + np.array([0, gap * wide, 0], np.float32)
        opened = good.with_mesh(mesh)
        values.append(opened.quality().measures["mouth_open"])
        assert changed(good, opened) <= {"mouth_open"}
    assert values == pytest.approx([0, 0.1, 0.3, 0.6], abs=1e-3)


@pytest.mark.parametrize("side", ["right", "left"])
def test_the_worse_eye_counts(side: str, good: Portrait) -> None:
    lids = {"right": ((159, 145), (158, 153)), "left": ((386, 374), (385, 380))}[side]
    values = []
    for openness in (1, 0.6, 0.3, 0):
        mesh = good.face.mesh.copy()
        for upper, lower in lids:
            mesh[lower] = mesh[upper] + openness * (mesh[lower] - mesh[upper])
        values.append(good.with_mesh(mesh).quality().measures["eyes_open"])
    assert values[0] == good.quality().measures["eyes_open"]
    assert follows(values[1:], rising=False)
    assert values[-1] == pytest.approx(0, abs=1e-4)


def test_one_covered_eye_is_not_two(good: Portrait) -> None:
    assert barred(good, 0.9).quality().measures["eyes_covered"] > 0.76
    for side in ("right", "left"):
        assert barred(good, 0.9, [side]).quality().measures["eyes_covered"] < 0.5


def test_size_and_place_are_those_in_the_picture(sample: Portrait) -> None:
    height, width = sample.pixels.shape[:2]
    before = sample.quality().measures
    for eyes in (70, 40, 20):
        assert reduced_to(sample, eyes).quality().measures["inter_eye_distance"] == pytest.approx(eyes, rel=0.02)
    wider = sample.showing(cv2.copyMakeBorder(sample.pixels, 0, 0, 0, width, cv2.BORDER_REPLICATE))
    assert wider.quality().measures["offset_x"] == pytest.approx((before["offset_x"] + 0.5) / 2 - 0.5)
    taller = sample.showing(cv2.copyMakeBorder(sample.pixels, 0, height, 0, 0, cv2.BORDER_REPLICATE))
    after = taller.quality().measures
    assert after["offset_y"] == pytest.approx((before["offset_y"] + 0.5) / 2 - 0.5)
    assert after["head_size"] == pytest.approx(before["head_size"] / 2)


def test_a_face_that_is_cut_off_is_measured_on_what_is_left(good: Portrait) -> None:
    left = int(good.face.mesh[:, 0].min())
    across = np.ptp(good.face.mesh[:, 0])
    cut_off = []
    for share in (0.1, 0.25, 0.4):
        gone = left + int(share * across)
        mesh = good.face.mesh - np.array([gone, 0, 0], np.float32)
        cut_off.append(good.showing(good.pixels[:, gone:]).with_mesh(mesh))
    outside = measured(cut_off, "face_outside")
    assert follows([0, *outside], rising=True)
    before = good.quality().measures
    for part in cut_off:
        after = part.quality().measures
        assert all(math.isfinite(value) for value in after.values())
        # The black beyond the edge is no part of the face.
        assert after["brightness"] == pytest.approx(before["brightness"], abs=0.08)
        assert after["under_exposure"] == pytest.approx(before["under_exposure"], abs=0.01)
        assert after["sharpness"] == pytest.approx(before["sharpness"], rel=0.2)


def test_a_face_that_is_covered_more_and_more_is_in_sight_less_and_less(sample: Portrait, networks: Networks) -> None:
    """A grey board rises before the face, and the mesh is fitted where the face is known to be."""
    x, y = sample.face.mesh[:, :2].min(axis=0).astype(int)
    right, bottom = sample.face.mesh[:, :2].max(axis=0).astype(int)
    region = region_around_box((float(x), float(y), float(right - x), float(bottom - y)))
    seen = []
    for share in (0, 0.3, 0.6, 0.8, 1):
        pixels = sample.pixels.copy()
        pixels[round(bottom - share * (bottom - y)) : bottom + 20, x - 20 : right + 20] = 120
        mesh = fit_mesh(Layers(pixels, pixels), region, networks.finder.mesh)
        face = replace(sample.face, mesh=mesh.points, landmarks=mesh.landmarks, confidence=mesh.presence)
        seen.append(Portrait(pixels, face).quality().measures["face_visible"])
    assert seen[0] > 0.95
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] < 0.2


def test_a_face_beyond_the_picture_still_has_finite_measures(sample: Portrait) -> None:
    for move in (-1e4, 1e4):
        away = sample.with_mesh(sample.face.mesh + np.float32(move)).quality()
        assert all(math.isfinite(value) for value in away.measures.values())
        assert away.measures["face_outside"] == 1
        assert 0 < away.weight < 0.1


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_blank_picture_has_finite_measures(level: int, sample: Portrait) -> None:
    quality = sample.showing(np.full_like(sample.pixels, level)).quality()
    assert all(math.isfinite(value) for value in quality.measures.values())
    assert 0 < quality.weight <= 0.2


def test_only_the_faces_part_of_the_picture_is_read(sample: Portrait) -> None:
    mesh = sample.face.mesh[:, :2]
    low, high = mesh.min(axis=0), mesh.max(axis=0)
    margin = 0.8 * (high - low)
    left, top = np.maximum(low - margin, 0).astype(int)
    right, bottom = (high + margin).astype(int)
    elsewhere = np.random.default_rng(3).integers(0, 256, sample.pixels.shape, np.uint8)
    elsewhere[top:bottom, left:right] = sample.pixels[top:bottom, left:right]
    # The chip reaches further up than the mesh, and is not what is asked about here.
    chip = align_chip(sample.pixels, sample.face.landmarks)
    assert measure(elsewhere, sample.face, chip) == measure(sample.pixels, sample.face, chip)


def test_the_weight_falls_with_every_weakness(good: Portrait) -> None:
    quality = good.quality()
    best = quality.weight
    brighter = math.copysign(1, quality.measures["illumination_balance"])
    worse = [
        steps(good, blurred, (0.01, 0.02, 0.04)),
        steps(good, shaken, (0.1, 0.2, 0.4)),
        steps(good, lit_from_left, [brighter * stops for stops in (2, 4, 6)]),
        steps(good, barred, (0.6, 0.8, 1)),
        steps(good, exposed, (-4, -6, -8)),
        steps(good, reduced_to, (40, 30, 20)),
        [good.with_mesh(turned_mesh(good.face.mesh, yaw=yaw)) for yaw in (30, 40, 50)],
        [good.with_mesh(turned_mesh(good.face.mesh, pitch=pitch)) for pitch in (-25, -35, -45)],
    ]
    for portraits in worse:
        weights = [best, *(portrait.quality().weight for portrait in portraits)]
        assert max(np.diff(weights)) < 0.02, weights
        assert weights[-1] < 0.87 * best
