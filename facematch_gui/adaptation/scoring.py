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
_Comparing: TypeAlias = Callable[[NDArray[np.bool_], Places], NDArray[np.bool_]]
"""Which of some rows of faces (r,) are compared with which of all (n,): (r, n), by whether they are of documents."""

_ROWS = 256


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


def _scored(faces: PreparedFaces, parts: Sequence[Measured], compares: _Comparing) -> Iterator[Scores]:
    """Some rows of each fold's pairs at a time, so that memory grows with the faces and not with their pairs."""
    for part in parts:
        embeddings = on_sphere(part.vectors)
        of_document, identity = faces.is_document[part.places], faces.identity[part.places]
        for start in range(0, len(part.places), _ROWS):
            rows = np.arange(start, min(start + _ROWS, len(part.places)))
            some, other = np.nonzero(compares(of_document, rows))
            first = rows[some]
            yield Scores(
                similarity=(embeddings[rows] @ embeddings.T)[some, other],
                same=identity[first] == identity[other],
                made=np.ones(len(first), bool),
                first=part.places[first],
                second=part.places[other],
            )


def _documents_with_selfies(is_document: NDArray[np.bool_], rows: Places) -> NDArray[np.bool_]:
    return is_document[rows][:, None] & ~is_document[None, :]


def _selfies_with_each_other(is_document: NDArray[np.bool_], rows: Places) -> NDArray[np.bool_]:
    later = rows[:, None] < np.arange(len(is_document))[None, :]
    return later & ~is_document[rows][:, None] & ~is_document[None, :]
