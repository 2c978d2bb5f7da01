"""An imitated document is another picture of the same size, the same for the same state of chance."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.score import cosine, embed_faces
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine
from facematch_gui.training import imitation
from facematch_gui.training.imitation import imitate_document

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"


@settings(max_examples=40, deadline=None)
@given(st.integers(24, 160), st.integers(24, 160), st.integers(0, 2**32 - 1))
def test_any_picture_keeps_its_size_and_type(height: int, width: int, seed: int) -> None:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    before = pixels.copy()
    changed = imitate_document(pixels, np.random.default_rng(seed))
    assert changed.shape == pixels.shape
    assert changed.dtype == np.uint8
    np.testing.assert_array_equal(pixels, before)
    np.testing.assert_array_equal(changed, imitate_document(pixels, np.random.default_rng(seed)))


@pytest.mark.parametrize("step", [step for step, _ in imitation._STEPS], ids=lambda step: step.__name__)
def test_every_step_changes_the_picture(step: imitation.Step) -> None:
    portrait = load_picture(SAMPLE / "selfie.jpg").pixels[200:360, 200:360].astype(np.float32)
    assert not np.array_equal(step(portrait, np.random.default_rng(1)), portrait)


def test_an_imitation_still_shows_the_person(networks: Networks) -> None:
    """Chips of imitated documents stay nearer to their clean chip than another person's face comes to it."""
    sample = examine(load_picture(SAMPLE / "selfie.jpg"), networks.finder, Stopwatch(lambda: 0.0))
    rng = np.random.default_rng(0)
    imitated = np.stack([np.stack([imitate_document(chip, rng) for chip in sample.chips]) for _ in range(12)])
    clean, *others = embed_faces(networks.embedder, np.concatenate([sample.chips[None], imitated]))
    similarities = [cosine(clean, other) for other in others]
    assert float(np.median(similarities)) > networks.embedder.info.calibration.similarity_at(0.0005)
    assert max(similarities) < 0.9999
