"""How far the network may move from the bundled one towards what it has learned: as far as is proved, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from facematch_gui.adaptation.scoring import Measured, document_scores, selfie_scores
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.evaluation.paired import AllScores, MeanGain, compare_scores, mean_gain

SHARES = (0.3, 0.6, 1.0)
"""Of the way from the bundled weights to the learned ones (Wortsman et al., "Robust fine-tuning of zero-shot models",
CVPR 2022: on the line between the two, what was learned grows faster at first than what is forgotten)."""
_MANY = 50
"""People with both pictures, from which on the network may move further than the first share. What 20 people taught it
did no harm at 0.3 of the way, but cost selfies 0.15 to 0.32 points of mean TAR at its end (``bench/adapting.py``), and
20 people cannot tell."""

_Pairs: TypeAlias = Callable[[PreparedFaces, Sequence[Measured]], AllScores]


@dataclass(frozen=True)
class Proof:
    """What one share of the way is worth on people whom the network has not seen.

    Attributes:
        documents: of documents against selfies.
        selfies: of selfies against each other, where it must forget nothing; none where nobody has several.
        strictest: of documents against selfies, the gain at the strictest false match rate that can be measured: what
            ``facematch models use`` goes by.
    """

    documents: MeanGain
    selfies: MeanGain | None
    strictest: float

    @property
    def certain_gain(self) -> float:
        """The gain less its standard error."""
        return self.documents.gain - self.documents.standard_error

    @property
    def is_proved(self) -> bool:
        """Whether documents gain more than the standard error, and lose nothing where it is strictest."""
        return self.certain_gain > 0 and self.strictest >= 0 and not self.forgets

    @property
    def forgets(self) -> bool:
        """Whether selfies lose more than their standard error."""
        return self.selfies is not None and self.selfies.gain < -self.selfies.standard_error


def shares(people: int) -> tuple[float, ...]:
    """The shares of the way that so many people with both pictures may prove."""
    return SHARES if people >= _MANY else SHARES[:1]


def prove(
    faces: PreparedFaces, before: Sequence[Measured], after: Mapping[float, Sequence[Measured]], seed: int
) -> Mapping[float, Proof]:
    """The worth of each share that can be measured.

    Args:
        before: each fold's people by the bundled network.
        after: by share, the same people by networks that have not seen them.
    """
    found: dict[float, Proof] = {}
    for share, parts in after.items():
        documents, selfies = (_gain(pairs, faces, before, parts, seed) for pairs in (document_scores, selfie_scores))
        if documents is not None:
            scores = document_scores(faces, before), document_scores(faces, parts)
            strictest = float(compare_scores(scores, faces.identity, seed)["decides"]["gain"])
            found[share] = Proof(documents, selfies, strictest)
    return found


def choose(proofs: Mapping[float, Proof]) -> float:
    """The share with the most certain gain of those that are proved; nought where none is.

    Where few people prove little, the standard error is large and the bundled network stays.
    """
    proved = {share: proof for share, proof in proofs.items() if proof.is_proved}
    return max(proved, key=lambda share: proved[share].certain_gain, default=0.0)


def _gain(
    pairs: _Pairs, faces: PreparedFaces, before: Sequence[Measured], after: Sequence[Measured], seed: int
) -> MeanGain | None:
    scores = pairs(faces, before), pairs(faces, after)
    kinds = {bool(same) for some in scores[0]() for same in some.same}
    return mean_gain(scores, faces.identity, seed) if kinds == {True, False} else None
