"""From chips to one number: embeddings averaged over views and mirror images, fused over selfies, and their cosine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import Embedder, Pixels

Embeddings = NDArray[np.float32]
"""Unit embeddings, float32, (n, d)."""


def embed_faces(embedder: Embedder, chips: Pixels) -> Embeddings:
    """Unit embeddings (n, d) of n faces, each averaged over its views and their mirror images.

    All of them travel in one batch. The average over the mirrored chip raises the share of genuine pairs accepted at
    every low false match rate (docs/decisions.md, "Cosine over mirrored chips").

    Args:
        chips: uint8 RGB, (n, views, size, size, 3).
    """
    faces, views, *shape = chips.shape
    flat = chips.reshape(faces * views, *shape)
    both = embedder.embed(np.concatenate([flat, flat[:, :, ::-1]]))
    return _unit(both.reshape(2, faces, views, -1).mean(axis=(0, 2)))


def fuse(embeddings: Embeddings, weights: Sequence[float]) -> Embeddings:
    """One unit embedding (d,) of the same person's embeddings (n, d): their mean, weighted by quality.

    Raises:
        ValueError: no weight is above nought.
    """
    if max(weights, default=0.0) <= 0:
        raise ValueError("nothing to fuse weighs anything")
    return _unit(np.average(embeddings, axis=0, weights=weights).astype(np.float32))


def cosine(a: Embeddings, b: Embeddings) -> float:
    """Cosine similarity, -1 to 1, of two unit embeddings (d,)."""
    return float(np.clip(np.dot(a, b), -1.0, 1.0))


def _unit(vectors: NDArray[np.floating]) -> Embeddings:
    unit: Embeddings = (vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)).astype(np.float32)
    return unit
