"""Two models on the same pairs: what each gets right, and whether the difference is more than chance.

Both are shown the same faces, each through its own recipe, and both are held to the same false match rates.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import numpy as np

from facematch_gui.bulk.pool import run_all
from facematch_gui.bulk.progress import with_progress
from facematch_gui.bulk.whole_file import write_whole_text
from facematch_gui.core.networks import Networks
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.core.score import fuse
from facematch_gui.errors import TableError
from facematch_gui.evaluation.identity_csv import IdentityList
from facematch_gui.evaluation.paired import Scores, compare_scores
from facematch_gui.evaluation.pairs import PairSource
from facematch_gui.evaluation.picture import EmbeddedPicture, TwoEmbedders, crashed, embed_picture_by_each
from facematch_gui.evaluation.pictures import EmbeddedPictures, gathered
from facematch_gui.evaluation.shards import unwritable

SCHEMA = 1
"""The version of ``comparison.json``."""
COMPARISON_FILE = "comparison.json"


@dataclass(frozen=True)
class ComparedModel:
    """One of the two.

    Attributes:
        name: the model's.
        sha256: of its network.
        recipe: how it is shown a face.
    """

    name: str
    sha256: str
    recipe: ChipRecipe


def compare_models(
    source: PairSource | IdentityList,
    models: tuple[ComparedModel, ComparedModel],
    make_networks: Callable[[], TwoEmbedders],
    *,
    seed: int = 0,
    workers: int | None = None,
    quiet: bool = False,
) -> Mapping[str, Any]:
    """Embeds every picture by both models and compares what comes of the pairs.

    Args:
        make_networks: opens the finder and both embedders, in the order of ``models``; can be pickled.

    Returns:
        What ``comparison.json`` holds: the models, the pairs' digest, TAR at each false match rate and EER of both, and
        the differences (second minus first) with their 95 % intervals.

    Raises:
        TableError: the list cannot be used, or no pair of each kind could be compared.
        ModelError, EngineError: the networks cannot be opened.
    """
    if not any(file.is_file() for file in source.pictures):
        raise TableError(
            "None of the pictures is there",
            "The list's paths count from its own folder: name the right one with --root.",
        )
    # The pool knows networks in general; these workers have the ones that are made here.
    work = cast(Callable[[Networks, Path], tuple[EmbeddedPicture, EmbeddedPicture]], embed_picture_by_each)
    found = run_all(source.pictures, work, make_networks, on_crash=_crashed_twice, workers=workers)
    both = list(with_progress(found, len(source.pictures), unit="picture", quiet=quiet))
    first, second = (gathered([pair[which] for pair in both], len(both)) for which in (0, 1))
    return {
        "schema": SCHEMA,
        "program": version("facematch-gui"),
        "seed": seed,
        "models": [{"name": model.name, "sha256": model.sha256, "recipe": model.recipe.text} for model in models],
        "pairs": {
            "kind": source.kind,
            "sha256": pairs_digest(source),
            "people": len(np.unique(source.people.of_picture)),
            "pictures": len(source.pictures),
        },
        **compare_embedded(source, (first, second), seed),
    }


def compare_embedded(
    source: PairSource | IdentityList, pictures: tuple[EmbeddedPictures, EmbeddedPictures], seed: int
) -> Mapping[str, Any]:
    """The figures of two models whose embeddings of the source's pictures are there.

    Returns:
        The numbers of pairs, TAR at each false match rate, EER, and what decides: each with both models' values, and
        the gain of the second over the first with its 95 % interval, if there are people enough to draw.

    Raises:
        TableError: no pair of each kind could be compared.
    """
    first, second = (partial(_scored, source, each) for each in pictures)
    return compare_scores((first, second), source.people.of_picture, seed)


def pairs_digest(source: PairSource | IdentityList) -> str:
    """SHA-256 of the pictures' bytes and of what is compared with what; it does not matter where they lie."""
    digest = hashlib.sha256(source.kind.encode())
    for file in source.pictures:
        try:
            with file.open("rb") as stream:
                digest.update(hashlib.file_digest(stream, "sha256").digest())
        except OSError:
            digest.update(b"missing")
    if isinstance(source, IdentityList):
        digest.update(source.people.of_picture.astype("<i8").tobytes())
        return digest.hexdigest()
    for chunk in source.chunks():
        for probes, reference, same in zip(chunk.a, chunk.b.tolist(), chunk.same.tolist(), strict=True):
            digest.update(f"{probes} {reference} {same}\n".encode())
    return digest.hexdigest()


def write_comparison(folder: Path, comparison: Mapping[str, Any]) -> Path:
    """Puts ``comparison.json`` into a folder, whole or not at all.

    Raises:
        OutputError: it cannot be written.
    """
    target = folder / COMPARISON_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps(comparison, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
        write_whole_text(target, text, private=False)
    except OSError as error:
        raise unwritable(error) from error
    return target


def _crashed_twice(file: Path) -> tuple[EmbeddedPicture, EmbeddedPicture]:
    return crashed(file), crashed(file)


# --- Pairs -----------------------------------------------------------------------------------------------------------


def _scored(source: PairSource | IdentityList, pictures: EmbeddedPictures) -> Iterator[Scores]:
    """All pairs, some at a time."""
    return _of_set(source, pictures) if isinstance(source, IdentityList) else _of_pairs(source, pictures)


def _of_set(listed: IdentityList, pictures: EmbeddedPictures) -> Iterator[Scores]:
    """Each picture with all that follow it."""
    people, scored = listed.people.of_picture, pictures.scored
    for place in range(len(people) - 1):
        rest = np.arange(place + 1, len(people))
        yield Scores(
            similarity=pictures.embeddings[rest] @ pictures.embeddings[place],
            same=people[rest] == people[place],
            made=scored[rest] & scored[place],
            first=np.full(len(rest), place, np.intp),
            second=rest,
        )


def _of_pairs(source: PairSource, pictures: EmbeddedPictures) -> Iterator[Scores]:
    """The list's pairs; of several selfies those that could be embedded are fused."""
    scored = pictures.scored
    for chunk in source.chunks():
        probes = np.zeros((len(chunk.a), pictures.embeddings.shape[1]), np.float32)
        made = np.zeros(len(chunk.a), bool)
        for place, selfies in enumerate(chunk.a):
            usable = [selfie for selfie in selfies if scored[selfie]]
            if usable:
                chosen = pictures.embeddings[usable]
                probes[place] = chosen[0] if len(usable) == 1 else fuse(chosen, list(pictures.weight[usable]))
                made[place] = scored[chunk.b[place]]
        yield Scores(
            similarity=np.einsum("ij,ij->i", probes, pictures.embeddings[chunk.b]),
            same=chunk.same,
            made=made,
            first=np.array([selfies[0] for selfies in chunk.a], np.intp),
            second=chunk.b,
        )
