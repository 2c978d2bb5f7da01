"""Pictures of many people in, a calibration for the model's card out: numbers and a description, never the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facematch_gui.bulk.tables import read_table
from facematch_gui.core.calibration import Calibration, Curve
from facematch_gui.core.decision import Policy
from facematch_gui.core.score import Embeddings, fuse
from facematch_gui.dataset.layout import Entry, read_dataset
from facematch_gui.errors import DatasetError, TableError
from facematch_gui.evaluation.calibration_fit import DRAWS, Comparisons, Fit, Identities, fit_curve
from facematch_gui.evaluation.pictures import EmbeddedPictures

FUSED = (1, 2, 3, 4, 5)
"""The numbers of selfies that a curve is fitted for."""
DRAWS_A_PERSON = 8
"""Sets of selfies drawn of each person for the curves of fused ones."""
_DIGITS = (6, 9, 12)
"""Decimal places that a similarity on the card may have."""
METHOD = (
    "Counted to FMR 1 %, below it a generalised Pareto tail (peaks over threshold; probability-weighted moments); "
    f"95 % intervals by {DRAWS} bootstrap draws over people."
)


@dataclass(frozen=True, eq=False)
class PeoplesPictures:
    """Pictures and who is on them.

    Attributes:
        files: distinct.
        identity: (n,) a number for each picture's person.
        names: the people's names in the source, by number; they never leave this room.
        is_document: (n,); a document's picture is never fused.
    """

    files: Sequence[Path]
    identity: Identities
    names: Sequence[str]
    is_document: NDArray[np.bool_]


def gather(sources: Sequence[Path], root: Path | None = None) -> PeoplesPictures:
    """The pictures of all sources; people of different sources are different people.

    Args:
        sources: what ``read_dataset`` reads: folders of one folder a person, or CSV files with file and identity.
        root: the folder that a CSV's paths are relative to; the CSV's own by default.

    Raises:
        TableError: a source holds nothing of the kind.
    """
    found: list[tuple[Entry, str]] = []
    for number, source in enumerate(sources):
        try:
            dataset = read_dataset(source, root)
        except DatasetError as error:
            raise TableError(error.title_template, error.remedy_template, **error.values) from error
        found += [(entry, f"{number}/{entry.identity}") for entry in dataset.entries]
    names = sorted({person for _, person in found})
    numbers = {name: number for number, name in enumerate(names)}
    return PeoplesPictures(
        files=[entry.file for entry, _ in found],
        identity=np.array([numbers[person] for _, person in found], np.intp),
        names=names,
        is_document=np.array([entry.is_document for entry, _ in found], bool),
    )


def read_excluded(file: Path, people: PeoplesPictures) -> frozenset[tuple[int, int]]:
    """Pairs of identities that must not count as strangers: one person under two names, mixed-up folders.

    Args:
        file: a CSV with the columns a_identity and b_identity, named as the sources name them.

    Raises:
        TableError: the list cannot be used, or names somebody whom no source has.
    """
    numbers: dict[str, list[int]] = {}
    for number, name in enumerate(people.names):
        person = name.split("/", 1)[1]
        # Where two groups have a person of that name, the folder's own name stands for both.
        for known in {person, person.rsplit("/", 1)[-1]}:
            numbers.setdefault(known, []).append(number)
    pairs = set()
    for row in read_table(file, ("a_identity", "b_identity")).complete_rows():
        try:
            named = [numbers[row.cells[column]] for column in ("a_identity", "b_identity")]
        except KeyError as error:
            raise TableError(
                "Row {row} excludes somebody whom no source has",
                "Write the identities as the folders or the CSV have them.",
                row=row.number,
            ) from error
        # A name that several sources use stands for all of them: to leave out too much does no harm.
        pairs |= {(min(one, other), max(one, other)) for one in named[0] for other in named[1] if one != other}
    return frozenset(pairs)


@dataclass(frozen=True, eq=False)
class Calibrated:
    """The outcome.

    Attributes:
        fits: by the number of selfies that were fused.
        people, pictures: how many were used.
        calibration: what the program will read back from the card.
    """

    fits: Mapping[int, Fit]
    people: int
    pictures: int
    calibration: Calibration


def calibrate(
    people: PeoplesPictures,
    embedded: EmbeddedPictures,
    description: str,
    seed: int,
    excluded: frozenset[tuple[int, int]] = frozenset(),
) -> Calibrated:
    """Fits a curve for each number of fused selfies that enough people have pictures for.

    Args:
        description: of the data, in words; goes into the card.
        seed: of all drawing.

    Raises:
        TableError: too few people for even a single selfie, or scores that the tail model does not fit.
    """
    usable = embedded.scored
    embeddings, identity = embedded.embeddings[usable], people.identity[usable]
    selfies = ~people.is_document[usable]
    fits = {1: fit_curve(Comparisons(embeddings, identity, embeddings, identity, excluded), 1, seed)}
    rng = np.random.default_rng(seed)
    for number in FUSED[1:]:
        probes, owners = _fused(embeddings, identity, selfies, embedded.weight[usable], number, rng)
        if len(np.unique(owners)) < len(np.unique(identity)) / 2:
            break
        fits[number] = fit_curve(Comparisons(probes, owners, embeddings, identity, excluded), number, seed)
    count = len(np.unique(identity))
    basis = (
        f"{description} {int(usable.sum()):,} pictures of {count:,} people with a face, "
        f"{fits[1].pairs // 2:,} pairs of strangers."
    )
    return Calibrated(
        fits=fits,
        people=count,
        pictures=int(usable.sum()),
        calibration=Calibration({number: fit.curve for number, fit in fits.items()}, basis),
    )


def _fused(
    embeddings: Embeddings,
    identity: Identities,
    selfies: NDArray[np.bool_],
    weight: NDArray[np.float64],
    number: int,
    rng: np.random.Generator,
) -> tuple[Embeddings, Identities]:
    """Sets of so many selfies of one person each, fused; several of every person who has enough."""
    probes, owners = [], []
    for person in np.unique(identity):
        own = np.flatnonzero((identity == person) & selfies)
        if len(own) < number:
            continue
        for _ in range(DRAWS_A_PERSON):
            chosen = rng.choice(own, number, replace=False)
            probes.append(fuse(embeddings[chosen], list(weight[chosen])))
            owners.append(person)
    width = embeddings.shape[1]
    return np.array(probes, np.float32).reshape(-1, width), np.array(owners, np.intp)


def card_section(calibrated: Calibrated, seed: int) -> dict[str, Any]:
    """The card's ``calibration``: what was measured, the operating points, and the curves.

    Raises:
        TableError: the similarities are too much alike to be written down.
    """
    return {
        "measure": "cosine",
        "method": METHOD,
        "basis": calibrated.calibration.basis,
        "people": calibrated.people,
        "pictures": calibrated.pictures,
        "seed": seed,
        "misfit": {
            str(number): None if fit.misfit is None else round(fit.misfit, 3) for number, fit in calibrated.fits.items()
        },
        **curve_fields(calibrated.calibration),
    }


def curve_fields(calibration: Calibration) -> dict[str, Any]:
    """The part of a card's ``calibration`` that holds numbers: the operating points and the curves.

    Raises:
        TableError: the similarities are too much alike to be written down.
    """
    policy = Policy()
    points = {"match": policy.match_fmr, "review": policy.review_fmr}
    return {
        "operating_points": {
            name: {"fmr": fmr, "similarity": round(calibration.similarity_at(fmr), 6)} for name, fmr in points.items()
        },
        "curves": [_curve_fields(number, curve) for number, curve in calibration.curves.items()],
    }


def _ascending(similarity: NDArray[np.float64]) -> list[float]:
    """A curve's knots, rounded as far as they stay apart: a network may crowd all faces into a millionth."""
    for digits in _DIGITS:
        rounded = np.round(similarity, digits)
        if (np.diff(rounded) > 0).all():
            return [float(value) for value in rounded]
    raise TableError(
        "The network cannot tell faces apart",
        "All faces score alike, so that there is nothing to calibrate. Train it longer, or on more people.",
    )


def _curve_fields(number: int, curve: Curve) -> dict[str, Any]:
    def logs(column: NDArray[np.float64]) -> list[float]:
        return [round(float(value), 4) for value in column]

    return {
        "fused": number,
        "floor": float(f"{curve.floor:.3g}"),
        "similarity": _ascending(curve.similarity),
        "log10_fmr": logs(curve.log10_fmr),
        "low": logs(curve.low),
        "high": logs(curve.high),
    }
