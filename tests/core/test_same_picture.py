"""Copies of one shot raise the alarm, however they were spoiled; other shots of the same person do not."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from facematch_gui import paths
from facematch_gui.core.decision import Reason, Verdict
from facematch_gui.core.face import FaceSample
from facematch_gui.core.image import load_picture, picture_from_frame
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.same_picture import MOST_MISFIT, agree, is_same_picture
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine, verify

Change = Callable[[Pixels], Pixels]


def watch() -> Stopwatch:
    return Stopwatch(time.perf_counter)


def sample(pixels: Pixels, networks: Networks) -> FaceSample:
    return examine(picture_from_frame(pixels), networks.finder, watch())


def opened(file: Path, networks: Networks) -> FaceSample:
    return examine(load_picture(file), networks.finder, watch())


@pytest.fixture(scope="module")
def selfie(networks: Networks) -> FaceSample:
    return opened(paths.resource("sample/selfie.jpg"), networks)


@pytest.fixture(scope="module")
def document(networks: Networks) -> FaceSample:
    return opened(paths.resource("sample/document.jpg"), networks)


@pytest.fixture(scope="module")
def portrait(selfie: FaceSample) -> Pixels:
    """The selfie cut to what a passport shows of a person."""
    return selfie.picture.pixels[10:410, 250:600].copy()


def scaled(pixels: Pixels, width: int) -> Pixels:
    size = (width, round(width * pixels.shape[0] / pixels.shape[1]))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)


def compressed(pixels: Pixels, quality: int) -> Pixels:
    _, jpeg = cv2.imencode(".jpg", pixels[:, :, ::-1], [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = np.asarray(cv2.imdecode(jpeg, cv2.IMREAD_COLOR), np.uint8)
    return np.ascontiguousarray(decoded[:, :, ::-1])


def turned(pixels: Pixels, degrees: float) -> Pixels:
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1)
    return np.asarray(cv2.warpAffine(pixels, matrix, (width, height), borderMode=cv2.BORDER_REPLICATE), np.uint8)


def grey(pixels: Pixels) -> Pixels:
    return np.repeat(np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)[:, :, None], 3, axis=2)


def washed_out(pixels: Pixels) -> Pixels:
    return (90 + 0.5 * pixels).astype(np.uint8)


def gamma(pixels: Pixels, power: float) -> Pixels:
    return (255 * (pixels / 255.0) ** power).astype(np.uint8)


def noisy(pixels: Pixels) -> Pixels:
    noise = np.random.default_rng(3).normal(0, 6, pixels.shape)
    return np.clip(pixels + noise, 0, 255).astype(np.uint8)


def printed(pixels: Pixels) -> Pixels:
    """Fine wavy lines over a grey and washed-out picture, then strong compression."""
    small = washed_out(grey(scaled(pixels, 180))).astype(np.float64)
    y, x = np.indices(small.shape[:2])
    lines = 8 * np.sin((y + 3 * np.sin(x / 11)) * 1.3)
    return compressed(np.clip(small + lines[:, :, None], 0, 255).astype(np.uint8), 40)


COPIES: dict[str, Change] = {
    "itself": lambda pixels: pixels,
    "110 pixels wide": lambda pixels: scaled(pixels, 110),
    "160 pixels wide, jpeg 20": lambda pixels: compressed(scaled(pixels, 160), 20),
    "jpeg 10": lambda pixels: compressed(pixels, 10),
    "enlarged": lambda pixels: scaled(pixels, 900),
    "cropped": lambda pixels: pixels[25:330, 45:310].copy(),
    "grey": grey,
    "washed out": washed_out,
    "darker": lambda pixels: gamma(pixels, 1.7),
    "brighter": lambda pixels: gamma(pixels, 0.6),
    "turned by four degrees": lambda pixels: turned(pixels, 4),
    "turned back by seven degrees": lambda pixels: turned(pixels, -7),
    "blurred": lambda pixels: np.asarray(cv2.GaussianBlur(pixels, (0, 0), 2), np.uint8),
    "noisy": noisy,
    "stretched by 5 %": lambda pixels: np.asarray(cv2.resize(pixels, (350, 420)), np.uint8),
    "mirrored": lambda pixels: np.ascontiguousarray(pixels[:, ::-1]),
    "mirrored, small and grey": lambda pixels: grey(scaled(np.ascontiguousarray(pixels[:, ::-1]), 140)),
    "printed and scanned": printed,
}


@pytest.mark.parametrize("copy", COPIES)
def test_a_copy_of_the_shot_raises_the_alarm(
    copy: str, selfie: FaceSample, portrait: Pixels, networks: Networks
) -> None:
    spoiled = sample(COPIES[copy](portrait), networks)
    assert is_same_picture(selfie, spoiled)
    assert is_same_picture(spoiled, selfie)


def test_the_sample_pair_is_two_shots(selfie: FaceSample, document: FaceSample) -> None:
    assert not is_same_picture(selfie, document)
    assert agree(selfie, document).misfit > 3 * MOST_MISFIT


@pytest.mark.parametrize("degrees", [0, 10])
def test_only_a_mirrored_copy_has_to_be_mirrored(
    degrees: int, selfie: FaceSample, portrait: Pixels, networks: Networks
) -> None:
    mirrored = sample(turned(np.ascontiguousarray(portrait[:, ::-1]), degrees), networks)
    assert agree(selfie, mirrored, mirrored=True).is_same_picture
    assert not agree(selfie, mirrored).is_same_picture
    assert not agree(selfie, selfie, mirrored=True).is_same_picture


def test_a_moved_mouth_is_another_shot(selfie: FaceSample, portrait: Pixels, networks: Networks) -> None:
    """The lower face is stretched by a tenth of the distance between the eyes: what is above stays where it was."""
    rows = np.arange(portrait.shape[0], dtype=np.float32)
    mouth = 255.0  # its row in the portrait
    stretched = rows + 9 * np.exp(-(((rows - mouth) / 25) ** 2))
    y = np.repeat(stretched[:, None], portrait.shape[1], axis=1).astype(np.float32)
    x = np.repeat(np.arange(portrait.shape[1], dtype=np.float32)[None], len(rows), axis=0)
    moved = np.asarray(cv2.remap(portrait, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8)
    assert not is_same_picture(selfie, sample(moved, networks))


def test_a_face_that_half_leaves_the_picture_is_measured_on_what_is_there(
    selfie: FaceSample, networks: Networks
) -> None:
    cut = sample(selfie.picture.pixels[:, 320:].copy(), networks)
    assert is_same_picture(selfie, cut)


def test_the_verdict_is_review_with_that_reason(document: FaceSample, networks: Networks) -> None:
    smaller = picture_from_frame(compressed(scaled(document.picture.pixels, 200), 60))
    answer = verify(smaller, document.picture, networks, watch())
    assert answer.similarity > answer.threshold
    assert answer.verdict is Verdict.REVIEW
    assert Reason.SAME_PICTURE in answer.decision.reasons


def test_printed_portraits_raise_the_alarm_and_selfies_of_that_sitting_do_not(faces: Path, networks: Networks) -> None:
    people = sorted(folder for folder in (faces / "london").iterdir() if folder.is_dir())
    assert len(people) == 40
    caught = false = 0
    for person in people:
        selfie, portrait, document = (
            opened(person / f"{name}.jpg", networks) for name in ("selfie", "portrait", "document")
        )
        caught += is_same_picture(portrait, document)
        false += is_same_picture(selfie, document) + is_same_picture(selfie, portrait)
    assert caught >= 39
    assert false == 0


def test_strangers_never_raise_the_alarm(faces: Path, networks: Networks) -> None:
    people = sorted(folder for folder in (faces / "london").iterdir() if folder.is_dir())[:16]
    documents = [opened(person / "document.jpg", networks) for person in people]
    pairs = [(a, b) for number, a in enumerate(documents) for b in documents[:number]]
    assert len(pairs) == 120
    assert not any(is_same_picture(a, b) for a, b in pairs)
