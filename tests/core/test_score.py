from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.core.score import RADIUS, cosine, embed_faces, fuse, on_sphere


class ColumnEmbedder:
    """The mean of each column: a mirrored chip's embedding is the chip's own, backwards."""

    def __init__(self, mirrored: bool = True) -> None:
        self.batches: list[int] = []
        self.recipe = ChipRecipe(size=4, mirrored=mirrored)

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        self.batches.append(len(chips))
        columns: NDArray[np.float32] = chips.mean(axis=(1, 3), dtype=np.float32)
        return columns


def test_embeddings_are_averaged_over_views_and_mirror_images_in_one_batch() -> None:
    embedder = ColumnEmbedder()
    chips = np.zeros((1, 2, 4, 4, 3), np.uint8)
    chips[0, 0, :, 0] = 1
    chips[0, 1, :, 1] = 1
    (embedding,) = embed_faces(embedder, chips)
    assert embedder.batches == [4]
    rest = (RADIUS**2 - 4 * 0.25**2) ** 0.5
    assert embedding.tolist() == pytest.approx([number / RADIUS for number in (0.25, 0.25, 0.25, 0.25, rest)])


def test_a_recipe_without_mirror_images_is_shown_none() -> None:
    embedder = ColumnEmbedder(mirrored=False)
    chips = np.zeros((2, 1, 4, 4, 3), np.uint8)
    chips[0, 0, :, 0] = 1
    embedding, blank = embed_faces(embedder, chips)
    assert embedder.batches == [2]
    assert embedding[:4].tolist() == pytest.approx([1 / RADIUS, 0, 0, 0])
    assert blank.tolist() == [0, 0, 0, 0, 1]


def test_a_mirrored_chip_scores_as_the_chip_itself(networks: Networks) -> None:
    chip = np.random.default_rng(1).integers(0, 256, (1, 1, 150, 150, 3), np.uint8)
    embeddings = embed_faces(networks.embedder, np.concatenate([chip, chip[:, :, :, ::-1]]))
    np.testing.assert_allclose(np.linalg.norm(embeddings, axis=1), 1, atol=1e-5)
    assert cosine(embeddings[0], embeddings[1]) == pytest.approx(1, abs=1e-5)


vectors = st.lists(st.floats(-3, 3, width=32), min_size=5, max_size=5).map(np.array)


@given(vectors)
def test_every_vector_comes_to_lie_on_the_sphere(vector: NDArray[np.float64]) -> None:
    lifted = on_sphere(vector[None])
    assert np.linalg.norm(lifted, axis=1) == pytest.approx(1, abs=1e-6)
    assert lifted[0, -1] > 0


@given(vectors, vectors, vectors)
def test_of_two_equally_long_vectors_the_nearer_one_is_more_similar(
    a: NDArray[np.float64], b: NDArray[np.float64], c: NDArray[np.float64]
) -> None:
    length = np.linalg.norm(b)
    if length < 0.1 or np.linalg.norm(c) < 0.1:
        return
    c = c / np.linalg.norm(c) * length
    lifted = on_sphere(np.stack([a, b, c]))
    if np.linalg.norm(a) < RADIUS * 0.9 and length < RADIUS * 0.9:
        nearer = np.linalg.norm(a - b) < np.linalg.norm(a - c) - 1e-3
        assert not nearer or cosine(lifted[0], lifted[1]) > cosine(lifted[0], lifted[2]) - 1e-7


def test_fusing_weighs_by_quality() -> None:
    a, b = on_sphere(np.eye(4)[:2])
    assert fuse(np.stack([a, b]), [1.0, 0.0]) == pytest.approx(a, abs=1e-6)
    middle = fuse(np.stack([a, b]), [0.5, 0.5])
    assert cosine(middle, a) == pytest.approx(cosine(middle, b), abs=1e-6)
    nearer = fuse(np.stack([a, b]), [0.9, 0.1])
    assert cosine(nearer, a) > cosine(nearer, b)


def test_pictures_that_differ_never_fuse_to_a_perfect_one() -> None:
    same, other = on_sphere(np.eye(4)[:2])
    assert np.linalg.norm(fuse(np.stack([same, same, same]), [1.0, 0.5, 0.1])) == pytest.approx(1, abs=1e-6)
    mean = np.linalg.norm((same + other) / 2)
    assert np.linalg.norm(fuse(np.stack([same, other]), [1.0, 1.0])) == pytest.approx(mean**0.5, abs=1e-6)


@pytest.mark.parametrize("weights", [[], [0.0, 0.0]])
def test_fusing_nothing_is_a_mistake_of_the_caller(weights: list[float]) -> None:
    with pytest.raises(ValueError, match="nothing to fuse"):
        fuse(on_sphere(np.eye(4)[: len(weights)]), weights)


unit_vectors = (
    st.lists(st.floats(-1, 1, width=32), min_size=5, max_size=5)
    .filter(lambda numbers: np.linalg.norm(numbers) > 0.1)
    .map(lambda numbers: (np.array(numbers) / np.linalg.norm(numbers)).astype(np.float32))
)


@given(unit_vectors, unit_vectors)
def test_similarity_is_symmetric_and_bounded(a: NDArray[np.float32], b: NDArray[np.float32]) -> None:
    assert -1 <= cosine(a, b) <= 1
    assert cosine(a, b) == cosine(b, a)
    assert cosine(a, a) == pytest.approx(1, abs=1e-6)
    assert cosine(a, -a) == pytest.approx(-1, abs=1e-6)
