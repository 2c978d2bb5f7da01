"""The network moves only as far as is proved."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.adaptation.choice import Proof, choose, prove, shares
from facematch_gui.adaptation.scoring import Measured
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.evaluation.paired import MeanGain
from tests.adaptation.test_people import faces

SURE, DOUBTFUL, WORSE = MeanGain(0.02, 0.005), MeanGain(0.004, 0.005), MeanGain(-0.01, 0.004)


@pytest.mark.parametrize(
    ("proofs", "share"),
    [
        ({}, 0.0),
        ({0.3: Proof(DOUBTFUL, None, 0.1)}, 0.0),
        ({0.3: Proof(SURE, None, 0.0), 1.0: Proof(MeanGain(0.03, 0.02), None, 0.1)}, 0.3),
        ({0.3: Proof(MeanGain(0.01, 0.002), SURE, 0.1), 0.6: Proof(SURE, DOUBTFUL, 0.1)}, 0.6),
        ({0.3: Proof(MeanGain(0.01, 0.002), DOUBTFUL, 0.1), 0.6: Proof(SURE, WORSE, 0.1)}, 0.3),
        ({0.3: Proof(SURE, WORSE, 0.1)}, 0.0),
        ({0.3: Proof(SURE, SURE, -0.001)}, 0.0),
        ({0.3: Proof(MeanGain(0.0, 0.0), MeanGain(0.0, 0.0), 0.0)}, 0.0),
    ],
)
def test_the_most_certain_gain_that_forgets_nothing_is_chosen(proofs: dict[float, Proof], share: float) -> None:
    assert choose(proofs) == share


def vectors(people: PreparedFaces, noise: float, of_documents: float) -> NDArray[np.float32]:
    """Each person's own direction, with noise, and more of it on documents."""
    rng = np.random.default_rng(0)
    own = rng.normal(size=(int(people.identity.max()) + 1, 32))[people.identity]
    strength = noise + of_documents * people.is_document[:, None]
    return ((own + strength * rng.normal(size=own.shape)) / 8).astype(np.float32)


def measured(people: PreparedFaces, of_all: NDArray[np.float32]) -> Sequence[Measured]:
    halves = [np.flatnonzero(people.identity % 2 == half) for half in (0, 1)]
    return [Measured(places, of_all[places]) for places in halves]


def test_a_network_that_reads_documents_better_is_chosen_and_one_that_does_not_is_not() -> None:
    people = faces([(person, kind) for person in range(60) for kind in (True, False, False)])
    before = measured(people, vectors(people, 0.6, 1.0))
    after = {
        0.3: measured(people, vectors(people, 0.6, 0.6)),
        0.6: measured(people, vectors(people, 0.6, 0.2)),
        1.0: measured(people, vectors(people, 1.6, 0.0)),
    }
    proofs = prove(people, before, after, seed=0)
    assert 0 < proofs[0.3].documents.gain < proofs[0.6].documents.gain
    assert proofs[1.0].forgets
    assert choose(proofs) == 0.6
    assert choose(prove(people, after[0.6], {0.3: before}, seed=0)) == 0.0
    same = prove(people, before, {0.3: before}, seed=0)[0.3].documents
    assert (same.gain, same.standard_error) == (0.0, 0.0)


def test_people_with_one_selfie_each_cannot_say_what_selfies_forget() -> None:
    people = faces([(person, kind) for person in range(40) for kind in (True, False)])
    before, after = (measured(people, vectors(people, 0.5, more)) for more in (1.0, 0.1))
    proof = prove(people, before, {1.0: after}, seed=0)[1.0]
    assert proof.selfies is None
    assert not proof.forgets


def test_few_people_may_move_the_network_a_little_only() -> None:
    assert shares(20) == shares(49) == (0.3,)
    assert shares(50) == (0.3, 0.6, 1.0)
