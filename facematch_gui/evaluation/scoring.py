"""From embedded pictures to counts: every pair is scored once, written down, and forgotten."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.calibration import Calibration
from facematch_gui.core.score import Embeddings, fuse
from facematch_gui.core.unusable import refuse_mixed_people
from facematch_gui.errors import MixedPeopleError
from facematch_gui.evaluation.pairs import FOLD, PairChunk, PairSource
from facematch_gui.evaluation.picture import OK
from facematch_gui.evaluation.pictures import EmbeddedPictures
from facematch_gui.evaluation.shards import unwritable
from facematch_gui.evaluation.tally import Tally, units_of
from facematch_gui.evaluation.worst import WorstPairs

SCORE_COLUMNS = ("a", "b", "same", "similarity", "status")


@dataclass(eq=False)
class Counted:
    """What is left of all pairs; filled as they are scored.

    Attributes:
        whole: every pair.
        desk: every pair, where what the desk refuses counts as failed.
        folds: by fold.
        groups: by column, by value.
        fused: by how many selfies were fused.
        status: how many pairs came to which status.
        contradictions: pairs marked as different whose pictures other pairs say show one person.
        worst_genuine, worst_impostor: the pairs that went most wrong.
    """

    whole: Tally
    desk: Tally
    folds: Mapping[str, Tally] = field(default_factory=dict)
    groups: Mapping[str, Mapping[str, Tally]] = field(default_factory=dict)
    fused: dict[int, Tally] = field(default_factory=dict)
    status: Counter[str] = field(default_factory=Counter)
    contradictions: int = 0
    worst_genuine: WorstPairs = field(default_factory=lambda: WorstPairs(same=True))
    worst_impostor: WorstPairs = field(default_factory=lambda: WorstPairs(same=False))


def score_pairs(
    source: PairSource,
    pictures: EmbeddedPictures,
    calibration: Calibration,
    scores: Path,
    *,
    seed: int,
    strict: bool = False,
    shown: Callable[[Iterator[PairChunk]], Iterator[PairChunk]] = iter,
) -> Counted:
    """Scores every pair of the list and writes ``scores.csv``.

    Args:
        pictures: in the order of the source's pictures.
        calibration: tells whether fused selfies show one person, as the desk asks.
        scores: the file to write.
        strict: fail a pair where a single one of its selfies failed, or where they show several people, as the desk
            does; otherwise what can be used of them is fused.
        shown: wraps the chunks to show progress.

    Raises:
        TableError: a row of the list cannot be used.
        OutputError: the scores cannot be written.
    """
    units, count = units_of(source.people.of_picture, np.random.default_rng(seed))
    counted = Counted(
        whole=Tally(count),
        desk=Tally(count),
        folds={fold: Tally() for fold in source.folds},
        groups={column: {value: Tally(count) for value in values} for column, values in source.groups.items()},
    )
    scorer = _Scorer(pictures, calibration, strict)
    with _writing(scores) as write:
        for chunk in shown(source.chunks()):
            scored = scorer.score(chunk)
            write(chunk, scored)
            _count(counted, chunk, scored, units, source.people.of_picture)
    return counted


@dataclass(frozen=True, eq=False)
class _Scored:
    """A chunk's outcome: each pair's similarity, whether it has one, its status, and the desk's refusal."""

    similarity: NDArray[np.float32]
    made: NDArray[np.bool_]
    status: list[str]
    refused: NDArray[np.bool_]


class _Scorer:
    def __init__(self, pictures: EmbeddedPictures, calibration: Calibration, strict: bool) -> None:
        self._pictures = pictures
        self._calibration = calibration
        self._strict = strict
        self._has = pictures.scored
        self._refused = np.array([bool(refusal) for refusal in pictures.refusal], bool)

    def score(self, chunk: PairChunk) -> _Scored:
        pictures = self._pictures
        first = np.array([probe[0] for probe in chunk.a], np.intp)
        probes = pictures.embeddings[first]
        refused = self._refused[first] | self._refused[chunk.b]
        trouble: dict[int, str] = {}
        for place, probe in enumerate(chunk.a):
            if len(probe) > 1:
                probes[place], trouble[place], mixed = self._fused(probe)
                refused[place] |= mixed or any(self._refused[picture] for picture in probe)
            elif not self._has[probe[0]]:
                trouble[place] = pictures.status[probe[0]]
        status = [
            trouble.get(place) or pictures.status[reference] for place, reference in enumerate(chunk.b)
        ]  # fmt: skip
        similarity = np.clip(np.einsum("ij,ij->i", probes, pictures.embeddings[chunk.b]), -1, 1)
        return _Scored(similarity, np.array([code == OK for code in status], bool), status, refused)

    def _fused(self, probe: tuple[int, ...]) -> tuple[Embeddings, str, bool]:
        """One embedding of several pictures, why there is none, and whether the desk would see several people."""
        pictures = self._pictures
        used = [picture for picture in probe if self._has[picture]]
        failures = [pictures.status[picture] for picture in probe if not self._has[picture]]
        if not used or (failures and self._strict):
            return pictures.embeddings[probe[0]], failures[0], False
        embeddings, weights = pictures.embeddings[used], pictures.weight[used]
        # A face may be worth nothing, where the desk would have refused it.
        fused = fuse(embeddings, weights.tolist() if weights.max() > 0 else [1.0] * len(used))
        try:
            refuse_mixed_people(embeddings, self._calibration)
        except MixedPeopleError as error:
            return fused, error.code if self._strict else "", True
        return fused, "", False


def _count(
    counted: Counted, chunk: PairChunk, scored: _Scored, units: NDArray[np.intp], people: NDArray[np.intp]
) -> None:
    """Counts a chunk everywhere."""
    first = np.array([probe[0] for probe in chunk.a], np.intp)
    a, b = units[first], units[chunk.b]
    counted.whole.add(scored.similarity, chunk.same, scored.made, a, b)
    counted.desk.add(scored.similarity, chunk.same, scored.made & ~scored.refused, a, b)
    for chosen, tally in _parts(counted, chunk):
        if chosen.any():
            tally.add(scored.similarity[chosen], chunk.same[chosen], scored.made[chosen], a[chosen], b[chosen])
    counted.status.update(scored.status)
    counted.contradictions += int(np.count_nonzero(~chunk.same & (people[first] == people[chunk.b])))
    for same, worst in ((True, counted.worst_genuine), (False, counted.worst_impostor)):
        for place in worst.candidates(scored.similarity, scored.made & (chunk.same == same)):
            one, other = chunk.names[place]
            worst.offer(float(scored.similarity[place]), one, other, (int(first[place]), int(chunk.b[place])))


def _parts(counted: Counted, chunk: PairChunk) -> Iterator[tuple[NDArray[np.bool_], Tally]]:
    """Which pairs of the chunk belong to which part of the whole."""
    for column, tallies in ({FOLD: counted.folds} | dict(counted.groups)).items():
        values = np.array(chunk.parts.get(column, ()))
        for value, tally in tallies.items():
            yield values == value, tally
    numbers = np.array([len(probe) for probe in chunk.a])
    for number in np.unique(numbers).tolist():
        yield numbers == number, counted.fused.setdefault(number, Tally())


@contextmanager
def _writing(file: Path) -> Iterator[Callable[[PairChunk, _Scored], None]]:
    """Writes ``scores.csv`` chunk by chunk; it has its name once it is whole."""
    half = file.with_suffix(".half")
    try:
        with half.open("w", encoding="utf-8", newline="") as stream:
            rows = csv.writer(stream, lineterminator="\n")
            rows.writerow(SCORE_COLUMNS)

            def write(chunk: PairChunk, scored: _Scored) -> None:
                same = ["1" if genuine else "0" for genuine in chunk.same]
                values = [
                    f"{value:.6f}" if made else ""
                    for value, made in zip(scored.similarity.tolist(), scored.made, strict=True)
                ]
                rows.writerows(
                    (*names, *rest) for names, *rest in zip(chunk.names, same, values, scored.status, strict=True)
                )

            yield write
        half.replace(file)
    except OSError as error:
        raise unwritable(error) from error
    finally:
        half.unlink(missing_ok=True)
