"""One evaluation from a list to its report."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from facematch_gui.bulk.progress import with_progress
from facematch_gui.bulk.whole_file import write_whole_text
from facematch_gui.core.networks import EmbedderInfo, Networks
from facematch_gui.errors import TableError
from facematch_gui.evaluation.all_pairs import count_all_pairs
from facematch_gui.evaluation.bootstrap import REPLICATES
from facematch_gui.evaluation.identity_csv import IdentityList
from facematch_gui.evaluation.pairs import CHUNK, PairSource
from facematch_gui.evaluation.pictures import EmbeddedPictures, embed_pictures
from facematch_gui.evaluation.scoring import Counted, score_pairs
from facematch_gui.evaluation.shards import ShardStore, recipe_digest, unwritable
from facematch_gui.evaluation.summary import (
    accuracy_summary,
    calibration_summary,
    curve_summary,
    fused_summary,
    groups_summary,
    metrics_summary,
    pictures_summary,
    worst_summary,
)
from facematch_gui.evaluation.tally import units_of

SCHEMA = 1
"""The version of ``report.json``."""
PARTIAL = "partial"
"""The folder, below the results, of what an interrupted run has embedded."""
MOST_WARNINGS = 20

T = TypeVar("T")


@dataclass(frozen=True)
class ModelUnderTest:
    """What is evaluated.

    Attributes:
        info: of the embedder; its calibration is held against what is observed.
        files: SHA-256 of every file of every model that takes part, by name.
        make_networks: opens them for one worker; can be pickled.
    """

    info: EmbedderInfo
    files: Mapping[str, str]
    make_networks: Callable[[], Networks]


@dataclass(frozen=True)
class Options:
    """How to evaluate.

    Attributes:
        out: the folder for the results; made if need be.
        as_desk: refuse what the desk refuses; otherwise every picture is scored in which any face was found.
        seed: of the bootstrap.
        workers: processes; by default one a core.
        quiet: show no progress.
        thumbnails: show small copies of the worst pairs' pictures in the page.
        save_embeddings: a file for the embeddings.
    """

    out: Path
    as_desk: bool = False
    seed: int = 0
    workers: int | None = None
    quiet: bool = False
    thumbnails: bool = False
    save_embeddings: Path | None = None


def evaluate(
    source: PairSource | IdentityList, model: ModelUnderTest, options: Options, warn: Callable[[str], None]
) -> Mapping[str, Any]:
    """Embeds every picture, scores every pair, and writes ``scores.csv``, ``report.json`` and ``report.html``.

    What was embedded is kept when the run is interrupted, and the same command goes on from there.

    Args:
        warn: is told of files that are not there, without their names.

    Returns:
        What ``report.json`` holds.

    Raises:
        TableError: the list cannot be used, or none of its files is there.
        ModelError, EngineError: the networks cannot be opened.
        OutputError: the results cannot be written.
    """
    started = time.perf_counter()
    missing = _missing(source, warn)
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(error) from error
    store = ShardStore(options.out / PARTIAL, recipe_digest(model.files, model.info.recipe))
    pictures = embed_pictures(
        source.pictures, model.make_networks, store, workers=options.workers, quiet=options.quiet
    )  # fmt: skip
    embedded = time.perf_counter()
    if options.save_embeddings is not None:
        _save_embeddings(options.save_embeddings, source.names, pictures)
    if options.as_desk:
        pictures = pictures.as_the_desk_would()
    counted = _counted(source, pictures, model, options)
    report = _report(source, pictures, counted, model, options) | {
        "missing": [{"row": row, "column": column} for row, column in missing],
        "seconds": {
            "embedding": round(embedded - started, 1),
            "scoring": round(time.perf_counter() - embedded, 1),
            "pictures_embedded": pictures.embedded_now,
        },
    }
    _write(report, source, counted, options)
    store.clear()
    return report


def _missing(source: PairSource | IdentityList, warn: Callable[[str], None]) -> Sequence[tuple[int, str]]:
    """Where the list first names each file that is not there.

    Raises:
        TableError: none of them is.
    """
    gone = [place for place, file in enumerate(source.pictures) if not file.is_file()]
    where = [source.rows[place] for place in gone if source.rows]
    if gone and len(gone) == len(source.pictures):
        raise TableError(
            "None of the pictures is there, from row {row} on",
            "The list's paths count from its own folder: name the right one with --root. If they hold letters beyond "
            "English ones, save the list as 'CSV UTF-8'.",
            row=where[0][0] if where else 1,
        )
    for row, column in where[:MOST_WARNINGS]:
        warn(
            f"Row {row}: a file that the column {column} names is not there. Its pairs count as failed, unless "
            "other selfies of the same cell can be used."
        )
    if len(where) > MOST_WARNINGS:
        warn(f"{len(where) - MOST_WARNINGS} more files are not there; report.json lists their rows.")
    return where


def _counted(
    source: PairSource | IdentityList, pictures: EmbeddedPictures, model: ModelUnderTest, options: Options
) -> Counted:
    def shown(total: int, unit: str) -> Callable[[Iterator[T]], Iterator[T]]:
        return lambda items: with_progress(items, total, unit=unit, quiet=options.quiet)

    if isinstance(source, IdentityList):
        total = units_of(source.people.of_picture, np.random.default_rng(options.seed))[1]
        return count_all_pairs(source, pictures, seed=options.seed, shown=shown(total, "person"))
    return score_pairs(
        source,
        pictures,
        model.info.calibration,
        options.out / "scores.csv",
        seed=options.seed,
        strict=options.as_desk,
        shown=shown(-(-source.total // CHUNK), "chunk"),
    )


def _report(
    source: PairSource | IdentityList,
    pictures: EmbeddedPictures,
    counted: Counted,
    model: ModelUnderTest,
    options: Options,
) -> dict[str, Any]:
    seed, info = options.seed, model.info
    notes = list(source.notes)
    if counted.contradictions:
        notes.append(
            f"{counted.contradictions} pairs are marked as different people, though the list says elsewhere that they "
            "are one: some of its answers are wrong."
        )
    return {
        "schema": SCHEMA,
        "program": version("facematch-gui"),
        "model": {"name": info.name, "sha256": info.sha256, "engine": info.engine, "device": info.device},
        "input": source.kind,
        "admit": "desk" if options.as_desk else "all",
        "seed": seed,
        "replicates": REPLICATES,
        "people": {"count": len(np.unique(source.people.of_picture)), "basis": source.people.basis},
        "pictures": pictures_summary(pictures),
        "pairs_by_status": dict(sorted(counted.status.items())),
        "metrics": metrics_summary(counted.whole, seed, "whole"),
        "desk": None if options.as_desk else metrics_summary(counted.desk, seed, "desk"),
        "accuracy": accuracy_summary(counted),
        "groups": groups_summary(counted, seed),
        "by_fused": fused_summary(counted),
        "calibration": calibration_summary(counted, info.calibration, seed),
        "curve": curve_summary(counted.whole),
        "worst_genuine": worst_summary(counted.worst_genuine),
        "worst_impostor": worst_summary(counted.worst_impostor),
        "notes": notes,
    }


def _write(
    report: Mapping[str, Any], source: PairSource | IdentityList, counted: Counted, options: Options
) -> None:  # fmt: skip
    # Drawing is slow to import, and of no use to a run that fails before.
    from facematch_gui.evaluation.figures import figures
    from facematch_gui.evaluation.page import page, thumbnail

    small: dict[str, str] = {}
    if options.thumbnails:
        for pair in (*counted.worst_genuine.pairs, *counted.worst_impostor.pairs):
            for name, place in zip((pair.a, pair.b), pair.pictures, strict=True):
                small[name] = small.get(name) or thumbnail(source.pictures[place])
    try:
        text = json.dumps(report, indent=1, ensure_ascii=False, allow_nan=False)
        write_whole_text(options.out / "report.json", text, private=False)
        write_whole_text(options.out / "report.html", page(report, figures(counted.whole), small), private=False)
    except OSError as error:
        raise unwritable(error) from error


def _save_embeddings(file: Path, names: Sequence[str], pictures: EmbeddedPictures) -> None:
    try:
        with file.open("wb") as stream:
            np.savez(
                stream, path=np.array(names), embedding=pictures.embeddings, status=np.array(pictures.status)
            )  # fmt: skip
    except OSError as error:
        raise unwritable(error) from error
