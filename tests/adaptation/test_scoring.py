"""Which pairs prove anything: documents with selfies of the same fold, and selfies with each other."""

from __future__ import annotations

import numpy as np
import pytest

from facematch_gui.adaptation.scoring import Measured, document_scores, selfie_scores
from facematch_gui.core.score import cosine, on_sphere
from tests.adaptation.test_people import faces

ROWS = [(person, kind) for person in range(4) for kind in (True, False, False)]
NAMES = ("similarity", "same", "made", "first", "second")
VECTORS = (np.random.default_rng(1).normal(size=(len(ROWS), 8)) / 4).astype(np.float32)


def parts() -> list[Measured]:
    return [Measured(places, VECTORS[places]) for places in (np.arange(6), np.arange(6, 12))]


def test_documents_meet_the_selfies_of_their_own_fold() -> None:
    people = faces(ROWS)
    found = list(document_scores(people, parts())())
    for some, start in zip(found, (0, 6), strict=True):
        pairs = {(int(one), int(other)) for one, other in zip(some.first, some.second, strict=True)}
        fold = range(start, start + 6)
        wanted = {(one, other) for one in fold for other in fold if ROWS[one][1] and not ROWS[other][1]}
        assert pairs == wanted
        assert len(some.first) == len(pairs)
        for place, (one, other) in enumerate(zip(some.first, some.second, strict=True)):
            embeddings = on_sphere(VECTORS[[one, other]])
            assert some.similarity[place] == pytest.approx(cosine(embeddings[0], embeddings[1]), abs=1e-6)
            assert some.same[place] == (ROWS[one][0] == ROWS[other][0])


def test_selfies_meet_each_other_once() -> None:
    found = list(selfie_scores(faces(ROWS), parts())())
    pairs = [
        frozenset((int(one), int(other))) for some in found for one, other in zip(some.first, some.second, strict=True)
    ]
    assert len(pairs) == len(set(pairs)) == 2 * 6
    assert not any(ROWS[place][1] for pair in pairs for place in pair)
    assert sum(int(some.same.sum()) for some in found) == 4


def test_many_faces_are_compared_some_rows_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    people = faces(ROWS)
    whole = [np.concatenate([getattr(some, name) for some in document_scores(people, parts())()]) for name in NAMES]
    monkeypatch.setattr("facematch_gui.adaptation.scoring._ROWS", 4)
    pieces = list(document_scores(people, parts())())
    assert len(pieces) == 4
    for name, wanted in zip(NAMES, whole, strict=True):
        np.testing.assert_allclose(np.concatenate([getattr(some, name) for some in pieces]), wanted, rtol=1e-6)
