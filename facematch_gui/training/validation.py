"""How well a network that is still learning tells apart people whom it does not learn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import ChipEmbedder
from facematch_gui.core.score import Embeddings
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.evaluation.metrics import equal_error_rate, operating_point, rates
from facematch_gui.evaluation.tally import Tally
from facematch_gui.training.embedding import embed_all

DOCUMENTS, PICTURES = "documents against selfies", "pictures against each other"

_MOST_ROWS = 512
"""Pictures whose pairs are counted at a time."""

Numbers: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True)
class Validation:
    """Error rates on pairs of pictures.

    Attributes:
        pairs: ``DOCUMENTS``, or ``PICTURES`` where nobody has a document.
        genuine, impostor: how many pairs of one person and of two there are.
        eer: the equal error rate.
        tar_at_1_percent, tar_at_0_1_percent: the true acceptance rate at that false match rate; none where there are
            too few impostor pairs to measure it.
    """

    pairs: str
    genuine: int
    impostor: int
    eer: float
    tar_at_1_percent: float | None
    tar_at_0_1_percent: float | None

    def measure(self, metric: str) -> float | None:
        """One of the rates by its name."""
        value: float | None = getattr(self, metric)
        return value


class Validator:
    """Measures a network on some faces, always the same pairs of them.

    Args:
        faces: of people that the network does not learn from.
    """

    def __init__(self, faces: PreparedFaces) -> None:
        self._faces = faces
        self._rows, self._columns, self.pairs = _sides(faces)
        people = int(faces.identity.max(initial=-1)) + 1
        of_rows, of_columns = (
            np.bincount(faces.identity[side], minlength=people) for side in (self._rows, self._columns)
        )
        together = int((of_rows * of_columns).sum())
        self.genuine = together
        self.impostor = len(self._rows) * len(self._columns) - together
        if self.pairs == PICTURES:
            # Each pair stands there twice, and every picture once beside itself.
            self.genuine = (self.genuine - len(self._rows)) // 2
            self.impostor //= 2

    @property
    def measurable(self) -> bool:
        """Whether there is a pair of one person, and one of two."""
        return self.genuine > 0 and self.impostor > 0

    def can_measure(self, metric: str) -> bool:
        """Whether there are pairs enough for one of the rates."""
        least = {"tar_at_1_percent": 100, "tar_at_0_1_percent": 1000}.get(metric, 1)
        return self.measurable and self.impostor >= least

    def measure(self, embedder: ChipEmbedder) -> Validation | None:
        """The rates of a network; none where the pairs are too few, or where it answers with what is no number."""
        if not self.measurable:
            return None
        embeddings = embed_all(self._faces, embedder)
        if not np.isfinite(embeddings).all():
            return None
        tally = Tally()
        for start in range(0, len(self._rows), _MOST_ROWS):
            self._count(tally, self._rows[start : start + _MOST_ROWS], embeddings)
        found = rates(tally.counts)
        if found is None:
            return None
        points = {target: operating_point(found, target, self.impostor) for target in (0.01, 0.001)}
        return Validation(
            pairs=self.pairs,
            genuine=self.genuine,
            impostor=self.impostor,
            eer=equal_error_rate(found.fmr, found.fnmr),
            tar_at_1_percent=points[0.01].tar if points[0.01].measurable else None,
            tar_at_0_1_percent=points[0.001].tar if points[0.001].measurable else None,
        )

    def _count(self, tally: Tally, rows: Numbers, embeddings: Embeddings) -> None:
        similarity = embeddings[rows] @ embeddings[self._columns].T
        same = self._faces.identity[rows][:, None] == self._faces.identity[self._columns][None, :]
        # Of pictures against each other, each pair counts once, and none of a picture with itself.
        chosen = np.ones(same.shape, bool) if self.pairs == DOCUMENTS else rows[:, None] < self._columns[None, :]
        units = np.zeros(int(chosen.sum()), np.intp)
        tally.add(similarity[chosen], same[chosen], np.ones(len(units), bool), units, units)


def _sides(faces: PreparedFaces) -> tuple[Numbers, Numbers, str]:
    """Whose pictures are compared with whose: documents with selfies, or everything where either is missing."""
    documents, selfies = np.flatnonzero(faces.is_document), np.flatnonzero(~faces.is_document)
    if len(documents) and len(selfies):
        return documents, selfies, DOCUMENTS
    everything = np.arange(len(faces))
    return everything, everything, PICTURES
