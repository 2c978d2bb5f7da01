"""Signatures find copies of one shot, however many pictures there are."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from facematch_gui.core.networks import Pixels
from facematch_gui.dataset import duplicates
from facematch_gui.dataset.duplicates import CHIP_SIDE, likely_copies, signature


def chip(seed: int) -> Pixels:
    """A smooth made-up texture, like no other seed's."""
    coarse = np.random.default_rng(seed).uniform(20, 230, (12, 12, 3)).astype(np.float32)
    return np.asarray(cv2.resize(coarse, (CHIP_SIDE, CHIP_SIDE), interpolation=cv2.INTER_CUBIC).clip(0, 255), np.uint8)


def test_a_signature_has_unit_length_and_minds_neither_light_nor_contrast() -> None:
    one = signature(chip(1)).astype(float)
    dim = signature((chip(1) * 0.4 + 60).astype(np.uint8)).astype(float)
    assert np.linalg.norm(one) == pytest.approx(1, abs=1e-2)
    assert one @ dim > 0.95
    assert abs(one @ signature(chip(2)).astype(float)) < 0.5


def test_a_face_without_any_detail_is_like_nothing() -> None:
    flat = signature(np.full((CHIP_SIDE, CHIP_SIDE, 3), 127, np.uint8))
    assert np.isfinite(flat).all()
    assert likely_copies([flat, flat, signature(chip(1))]) == []


def test_copies_are_found_across_blocks_mirrored_or_not(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "_ROWS", 3)
    chips = [chip(seed) for seed in range(10)]
    chips.append((chips[1] * 0.7 + 30).astype(np.uint8))
    chips.append(np.ascontiguousarray(chips[5][:, ::-1]))
    assert likely_copies([signature(pixels) for pixels in chips]) == [(1, 10, False), (5, 11, True)]


def test_fewer_than_two_pictures_have_no_copies() -> None:
    assert likely_copies([]) == likely_copies([signature(chip(1))]) == []
