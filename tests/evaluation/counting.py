"""Pairs made up for the tests of this room, and counts of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facematch_gui.evaluation.identity_csv import IdentityList
from facematch_gui.evaluation.pairs import People
from facematch_gui.evaluation.pictures import EmbeddedPictures
from facematch_gui.evaluation.tally import ScoreCounts, Tally


def tallied(
    similarity: Sequence[float],
    same: Sequence[bool],
    *,
    failed: Sequence[bool] | None = None,
    a: Sequence[int] | None = None,
    b: Sequence[int] | None = None,
) -> Tally:
    """The tally of some pairs; of people nought, unless said otherwise."""
    count = len(similarity)
    one = np.array(a if a is not None else np.zeros(count), np.intp)
    other = np.array(b if b is not None else one, np.intp)
    tally = Tally(int(max(one.max(initial=0), other.max(initial=0))) + 1 if a is not None else 0)
    made = ~np.array(failed if failed is not None else np.zeros(count), bool)
    tally.add(np.array(similarity, np.float32), np.array(same, bool), made, one, other)
    return tally


def counts(genuine: Sequence[float], impostor: Sequence[float], failed: tuple[int, int] = (0, 0)) -> ScoreCounts:
    """Counts of these similarities, and of failed genuine and impostor pairs."""
    tally = tallied([*genuine, *impostor], [True] * len(genuine) + [False] * len(impostor))
    tally.add_failed(True, failed[0])
    tally.add_failed(False, failed[1])
    return tally.counts


def made_up_pictures(
    people: Sequence[int], seed: int = 0, failing: Sequence[int] = (), refused: Sequence[int] = ()
) -> EmbeddedPictures:
    """Embeddings that crowd around their people's, some of which failed or would be refused at the desk."""
    rng = np.random.default_rng(seed)
    centres = rng.normal(size=(max(people) + 1, 16))
    vectors = centres[list(people)] + 0.5 * rng.normal(size=(len(people), 16))
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors[list(failing)] = 0
    status = ["no_face" if place in failing else "ok" for place in range(len(people))]
    refusal = [
        "no_face" if place in failing else "face_too_small" if place in refused else "" for place in range(len(people))
    ]
    return EmbeddedPictures(vectors.astype(np.float32), tuple(status), tuple(refusal), np.ones(len(people)), 0)


def listed(people: Sequence[int], groups: dict[str, Sequence[str]] | None = None) -> IdentityList:
    """A list of pictures with these people."""
    names = [f"{place}.jpg" for place in range(len(people))]
    numbers: NDArray[np.intp] = np.array(people, np.intp)
    return IdentityList(
        pictures=[Path(name) for name in names],
        names=names,
        rows=[(place + 2, "file") for place in range(len(people))],
        people=People(numbers, "given"),
        persons=[str(person) for person in range(int(numbers.max(initial=0)) + 1)],
        groups=groups or {},
    )
