from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facematch_gui.core.networks import EmbedderInfo, Networks, Pixels
from facematch_gui.core.score import cosine, embed_with_mirror


class ColumnEmbedder:
    """The mean of each column: a mirrored chip's embedding is the chip's own, backwards."""

    def __init__(self) -> None:
        self.batches: list[int] = []

    @property
    def info(self) -> EmbedderInfo:
        return EmbedderInfo("columns", "0" * 64, "none", "CPU", 4, 0.5)

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        self.batches.append(len(chips))
        columns: NDArray[np.float32] = chips.mean(axis=(1, 3), dtype=np.float32)
        return columns


def test_embeddings_are_averaged_over_the_mirror_image_in_one_batch() -> None:
    embedder = ColumnEmbedder()
    chip = np.zeros((1, 4, 4, 3), np.uint8)
    chip[0, :, 0] = 100
    (embedding,) = embed_with_mirror(embedder, chip)
    assert embedder.batches == [2]
    assert embedding.tolist() == pytest.approx([0.5**0.5, 0, 0, 0.5**0.5])


def test_a_mirrored_chip_scores_as_the_chip_itself(networks: Networks) -> None:
    chip = np.random.default_rng(1).integers(0, 256, (1, 150, 150, 3), np.uint8)
    embeddings = embed_with_mirror(networks.embedder, np.concatenate([chip, chip[:, :, ::-1]]))
    np.testing.assert_allclose(np.linalg.norm(embeddings, axis=1), 1, atol=1e-5)
    assert cosine(embeddings[0], embeddings[1]) == pytest.approx(1, abs=1e-5)


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
