"""A small prepared folder of drawn faces: a person is a pattern of colours, each picture the same with noise."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.dataset.prepared import PreparedFaces, write_prepared

RECIPE = ChipRecipe(size=96, scales=(1.0,))


def drawn_face(person: int, number: int, size: int = 96) -> Pixels:
    """One picture of a person, (size, size, 3)."""
    pattern = np.random.default_rng(person).integers(0, 256, (5, 5, 3)).astype(np.uint8)
    face = cv2.resize(pattern, (size, size), interpolation=cv2.INTER_CUBIC).astype(np.int16)
    noise = np.random.default_rng((person, number)).integers(-25, 26, face.shape)
    return np.asarray(np.clip(face + noise, 0, 255), np.uint8)


def write_drawn(
    folder: Path,
    *,
    learn: int = 6,
    validate: int = 3,
    test: int = 2,
    pictures: int = 4,
    recipe: ChipRecipe = RECIPE,
    documents: bool = True,
) -> PreparedFaces:
    """People of two groups in turn; the first picture of each is the document."""
    split = ["train"] * learn + ["validation"] * validate + ["test"] * test
    rows = [(person, number) for person in range(len(split)) for number in range(pictures)]
    return write_prepared(
        folder,
        recipe,
        [np.stack([drawn_face(person, number, recipe.size)] * len(recipe.scales)) for person, number in rows],
        identity=[person for person, _ in rows],
        group=[person % 2 for person, _ in rows],
        is_document=[documents and number == 0 for _, number in rows],
        split=[split[person] for person, _ in rows],
        source=[f"{person:032x}{number:032x}" for person, number in rows],
    )
