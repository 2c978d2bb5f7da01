"""Who of a site's people can teach, who can prove it, and how they are dealt into folds."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facematch_gui.dataset.layout import Dataset
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.errors import DatasetError

LEAST_PEOPLE = 10
"""With a document and a selfie. Fewer give not even a hundred pairs of strangers in a fold of two."""

Places = NDArray[np.intp]


def require_enough(faces: PreparedFaces) -> None:
    """Raises ``DatasetError`` where nothing could be proved on these people."""
    _require(len(people_with_both(faces)))


def require_enough_named(dataset: Dataset) -> None:
    """The same by what the pictures are called, before anybody has looked for a face on them."""
    with_document, with_selfie = (
        {entry.identity for entry in dataset.entries if entry.is_document is kind} for kind in (True, False)
    )
    _require(len(with_document & with_selfie))


def _require(count: int) -> None:
    if count < LEAST_PEOPLE:
        raise DatasetError(
            "There are {count} people with both a document and a selfie; adapting needs {least}",
            "Add people who consented, each with the picture of a document and at least one selfie. 'facematch dataset "
            "inspect' says whose pictures show no face.",
            count=count,
            least=LEAST_PEOPLE,
        )


def people_with_both(faces: PreparedFaces) -> NDArray[np.intp]:
    """The numbers of those who have a document and a selfie, ascending."""
    return np.intersect1d(faces.identity[faces.is_document], faces.identity[~faces.is_document])


def folds(faces: PreparedFaces, count: int, seed: int) -> tuple[tuple[Places, Places], ...]:
    """Deals the people into so many parts, each as large as the others.

    Args:
        count: at least 2. Where there are too few people for so many, there are fewer folds.
        seed: of the dealing.

    Returns:
        For each part the places of the faces to learn from, which are those of everybody else, and of the faces of the
        part. Nobody is in both.
    """
    both = people_with_both(faces)
    count = max(2, min(count, len(both) // 5))
    others = np.setdiff1d(faces.identity, both)
    rng = np.random.default_rng(seed)
    # Those with both are dealt first: pairs of a document and a selfie are what a part is measured by.
    dealt = [np.concatenate(parts) for parts in zip(
        np.array_split(rng.permutation(both), count),
        reversed(np.array_split(rng.permutation(others), count)),
        strict=True,
    )]  # fmt: skip
    inside = [np.isin(faces.identity, part) for part in dealt]
    return tuple((np.flatnonzero(~part), np.flatnonzero(part)) for part in inside)
