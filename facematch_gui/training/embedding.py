"""What a network says of all of some prepared faces, by the very functions that compare people at the desk."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import ChipEmbedder
from facematch_gui.core.score import Embeddings, mean_vectors, on_sphere
from facematch_gui.dataset.prepared import PreparedFaces

_BATCH = 64
"""Faces that are embedded at a time."""


def all_vectors(faces: PreparedFaces, embedder: ChipEmbedder) -> NDArray[np.float32]:
    """The network's own vectors (n, d), each the mean over its face's views and, by the recipe, their mirror images."""
    parts = [range(start, min(start + _BATCH, len(faces))) for start in range(0, len(faces), _BATCH)]
    blocks = [mean_vectors(embedder, np.stack([faces.chips(place) for place in part])) for part in parts]
    return np.concatenate(blocks) if blocks else np.zeros((0, 1), np.float32)


def embed_all(faces: PreparedFaces, embedder: ChipEmbedder) -> Embeddings:
    """Unit embeddings (n, d + 1)."""
    return on_sphere(all_vectors(faces, embedder))
