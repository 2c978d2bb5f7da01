"""The pairs of a fold's people, by the bundled network and by one that has not seen them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.score import on_sphere
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.evaluation.paired import AllScores, Scores

Vectors: TypeAlias = NDArray[np.float32]
Places: TypeAlias = NDArray[np.intp]
_Chooser: TypeAlias = Callable[[NDArray[np.bool_]], tuple[Places, Places]]
"""Which of some faces are compared with which, by whether they are of documents."""


@dataclass(frozen=True, eq=False)
class Measured:
    """The faces of one fold.

    Attributes:
        places: where they lie among all faces.
        vectors: (n, d) what a network says of them, not normalised.
    """

    places: Places
    vectors: Vectors


def document_scores(faces: PreparedFaces, parts: Sequence[Measured]) -> AllScores:
    """All pairs of a document and a selfie within each fold.

    Pairs across folds are left out: their two faces were measured by different networks.
    """
    return partial(_scored, faces, parts, _documents_with_selfies)


def selfie_scores(faces: PreparedFaces, parts: Sequence[Measured]) -> AllScores:
    """Likewise all pairs of two selfies."""
    return partial(_scored, faces, parts, _selfies_with_each_other)


def _scored(faces: PreparedFaces, parts: Sequence[Measured], chosen: _Chooser) -> Iterator[Scores]:
    for part in parts:
        embeddings = on_sphere(part.vectors)
        first, second = chosen(faces.is_document[part.places])
        yield Scores(
            similarity=np.einsum("ij,ij->i", embeddings[first], embeddings[second]),
            same=faces.identity[part.places[first]] == faces.identity[part.places[second]],
            made=np.ones(len(first), bool),
            first=part.places[first],
            second=part.places[second],
        )


def _documents_with_selfies(is_document: NDArray[np.bool_]) -> tuple[Places, Places]:
    documents, selfies = np.flatnonzero(is_document), np.flatnonzero(~is_document)
    return np.repeat(documents, len(selfies)), np.tile(selfies, len(documents))


def _selfies_with_each_other(is_document: NDArray[np.bool_]) -> tuple[Places, Places]:
    selfies = np.flatnonzero(~is_document)
    first, second = np.triu_indices(len(selfies), 1)
    return selfies[first], selfies[second]
