"""From chips to one number: embeddings averaged over views, laid on a sphere, fused over selfies, and their cosine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import ChipEmbedder, Pixels

Embeddings = NDArray[np.float32]
"""Unit embeddings, float32, (n, d + 1)."""

RADIUS = 2.5
"""The sphere's radius, in the network's own units: well above the length of any of its embeddings (1.2 to 1.8)."""


def embed_faces(embedder: ChipEmbedder, chips: Pixels) -> Embeddings:
    """Unit embeddings (n, d + 1) of n faces: ``mean_vectors``, laid on a sphere.

    Both raise the share of genuine pairs accepted at every low false match rate: see ``on_sphere`` (docs/decisions.md,
    "Distance on a sphere").

    Args:
        chips: uint8 RGB, (n, views, size, size, 3), cut by the embedder's recipe.
    """
    return on_sphere(mean_vectors(embedder, chips))


def mean_vectors(embedder: ChipEmbedder, chips: Pixels) -> NDArray[np.float32]:
    """The network's own vectors (n, d) of n faces: means over all looks at each."""
    means: NDArray[np.float32] = look_vectors(embedder, chips).mean(axis=1)
    return means


def look_vectors(embedder: ChipEmbedder, chips: Pixels) -> NDArray[np.float32]:
    """The network's own vectors (n, looks, d) of n faces: of each view and then, by the recipe, of its mirror image.

    All of them travel in one batch.

    Args:
        chips: as for ``embed_faces``.
    """
    faces, views, *shape = chips.shape
    flat = chips.reshape(faces * views, *shape)
    sides = [flat, flat[:, :, ::-1]] if embedder.recipe.mirrored else [flat]
    vectors = embedder.embed(np.concatenate(sides))
    return np.swapaxes(vectors.reshape(len(sides), faces, views, -1), 0, 1).reshape(faces, len(sides) * views, -1)


def on_sphere(vectors: NDArray[np.floating]) -> Embeddings:
    """Vectors (n, d) as unit vectors (n, d + 1) whose cosine falls with the Euclidean distance of the vectors.

    The network was trained with a metric loss on that distance, and a face that it knows little about, which resembles
    many strangers, comes out long. The plain cosine throws the length away. The last coordinate is what is missing to
    the sphere's radius, so that everything after this (cosines, means, tables of unit vectors) stays as it is for any
    other network: 2 R^2 (1 - cosine) is the squared distance, but for the small difference of the last coordinates.
    """
    lengths = np.linalg.norm(vectors, axis=-1, keepdims=True)
    shortened = vectors * np.minimum(1.0, 0.98 * RADIUS / np.maximum(lengths, 1e-9))
    rest = np.sqrt(RADIUS**2 - np.square(shortened).sum(axis=-1, keepdims=True))
    lifted: Embeddings = (np.concatenate([shortened, rest], axis=-1) / RADIUS).astype(np.float32)
    return lifted


def fuse(embeddings: Embeddings, weights: Sequence[float]) -> Embeddings:
    """One embedding (d + 1,) of the same person's unit embeddings (n, d + 1): their mean, weighted by quality.

    The mean of pictures that differ is shorter than one, and lies nearer to strangers. Divided by its length it would
    bring them nearer still, and the more so the more the pictures differ; left as it is it would cost some of what
    fusing gains. Divided by the root of its length it does neither: strangers of sets that agree and of sets that do
    not pass alike within a factor of two, and frames of one second count as hardly more than one
    (docs/decisions.md, "Fused half-way").

    Returns:
        Length 1 at most; as much less as the pictures differ.

    Raises:
        ValueError: no weight is above nought.
    """
    if max(weights, default=0.0) <= 0:
        raise ValueError("nothing to fuse weighs anything")
    mean = np.average(embeddings, axis=0, weights=weights)
    fused: Embeddings = (mean / np.sqrt(np.linalg.norm(mean))).astype(np.float32)
    return fused


def cosine(a: Embeddings, b: Embeddings) -> float:
    """Similarity, -1 to 1, of two embeddings (d + 1,): the cosine of single ones, a little less where one is fused."""
    return float(np.clip(np.dot(a, b), -1.0, 1.0))
