"""Every distinct picture of an evaluation, embedded once, on all cores, going on where an earlier run was cut off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from facematch_gui.bulk.pool import run_all
from facematch_gui.bulk.progress import with_progress
from facematch_gui.core.networks import Networks
from facematch_gui.core.score import Embeddings
from facematch_gui.evaluation.picture import MISSING, OK, EmbeddedPicture, crashed, embed_picture
from facematch_gui.evaluation.shards import ShardStore


@dataclass(frozen=True, eq=False)
class EmbeddedPictures:
    """All pictures of an evaluation, in the order of its files.

    Attributes:
        embeddings: (n, d) float32, unit length; noughts where there is none.
        status: ``ok``, or the code of why a picture has no embedding.
        refusal: the code of why the desk would not compare a picture; empty where it would.
        weight: (n,) float64; how much each counts when several are fused.
        embedded_now: how many this run embedded itself; the others were kept by an earlier one.
    """

    embeddings: Embeddings
    status: tuple[str, ...]
    refusal: tuple[str, ...]
    weight: NDArray[np.float64]
    embedded_now: int

    @property
    def scored(self) -> NDArray[np.bool_]:
        """(n,): which have an embedding."""
        return np.array([status == OK for status in self.status], bool)

    def as_the_desk_would(self) -> EmbeddedPictures:
        """The same without what the desk refuses."""
        status = tuple(refusal or status for status, refusal in zip(self.status, self.refusal, strict=True))
        kept = np.array([code == OK for code in status], bool)
        return EmbeddedPictures(
            self.embeddings * kept[:, None], status, self.refusal, self.weight, self.embedded_now
        )  # fmt: skip


def embed_pictures(
    files: Sequence[Path],
    make_networks: Callable[[], Networks],
    store: ShardStore,
    *,
    workers: int | None = None,
    quiet: bool = False,
) -> EmbeddedPictures:
    """Embeds each file; what an earlier run kept in the store is taken from there.

    Args:
        files: distinct.
        make_networks: as for ``run_all``.

    Raises:
        ModelError, EngineError: the networks cannot be opened.
        OutputError: what was embedded cannot be kept.
    """
    keys = [_key(store, file) for file in files]
    kept = store.load()
    found = [EmbeddedPicture(MISSING, MISSING) if key is None else kept.get(key) for key in keys]
    due = [place for place, picture in enumerate(found) if picture is None]
    results = run_all(
        (files[place] for place in due), embed_picture, make_networks, on_crash=crashed, workers=workers
    )  # fmt: skip
    shown = with_progress(results, len(files), unit="picture", done=len(files) - len(due), quiet=quiet)
    for place, picture in zip(due, _kept_safe(shown, results, store), strict=True):
        found[place] = picture
        key = keys[place]
        if key is not None:
            store.add(key, picture)
    return gathered([picture for picture in found if picture is not None], len(due))


def _kept_safe(
    shown: Iterator[EmbeddedPicture], results: Iterator[EmbeddedPicture], store: ShardStore
) -> Iterator[EmbeddedPicture]:
    """The results; whatever ends the run, what has come of it by then is kept."""
    try:
        yield from shown
    finally:
        if hasattr(results, "close"):
            results.close()
        store.flush()


def _key(store: ShardStore, file: Path) -> str | None:
    try:
        return store.key(file) if file.is_file() else None
    except OSError:
        return None


def gathered(pictures: Sequence[EmbeddedPicture], embedded_now: int) -> EmbeddedPictures:
    """What became of the pictures of an evaluation, side by side.

    Args:
        embedded_now: how many of them were embedded, and not kept from before.
    """
    width = max((len(picture.embedding) for picture in pictures if picture.embedding is not None), default=1)
    embeddings = np.zeros((len(pictures), width), np.float32)
    for row, picture in zip(embeddings, pictures, strict=True):
        if picture.embedding is not None:
            row[:] = picture.embedding
    return EmbeddedPictures(
        embeddings=embeddings,
        status=tuple(picture.status for picture in pictures),
        refusal=tuple(picture.refusal for picture in pictures),
        weight=np.array([picture.weight for picture in pictures]),
        embedded_now=embedded_now,
    )
