"""One picture's embedding, or why it has none. This is what a worker process does."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from facematch_gui.core.chips import chips_of
from facematch_gui.core.face import FaceSample, FaceSearch
from facematch_gui.core.finding import choose_face, find_faces, most_prominent
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import ChipEmbedder, FinderNetworks, Networks
from facematch_gui.core.score import Embeddings, embed_faces
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.unusable import refuse_poor_chip
from facematch_gui.core.verify import sample_face
from facematch_gui.errors import FaceMatchError, ModelError, PictureError

logger = logging.getLogger(__name__)

OK = "ok"
MISSING = "picture_missing"
"""The file is not there."""
FAILED = "failure"
"""The program itself failed at this picture."""


@dataclass(frozen=True, eq=False)
class EmbeddedPicture:
    """What became of one picture.

    Attributes:
        status: ``ok``, or the code of why it has no embedding, such as ``no_face``.
        refusal: the code of why the desk would not compare it, though it may have an embedding; empty where it would.
        weight: how much its face counts when several are fused.
        embedding: (d,) unit float32.
    """

    status: str
    refusal: str = ""
    weight: float = 0.0
    embedding: Embeddings | None = None


@dataclass(frozen=True)
class TwoEmbedders(Networks):
    """One finder and two embedders, to compare them: ``embedder`` and the ``other``."""

    other: ChipEmbedder


def embed_picture(networks: Networks, file: Path) -> EmbeddedPicture:
    """Embeds the face that is most likely meant, even one that the desk would refuse, and notes that it would.

    Raises:
        ModelError: the networks cannot be used, which no other picture would mend.
    """
    (picture,) = _embedded(file, networks.finder, networks.embedder)
    return picture


def embed_picture_by_each(networks: TwoEmbedders, file: Path) -> tuple[EmbeddedPicture, EmbeddedPicture]:
    """The same by two embedders, for which the face is looked for once.

    Raises:
        ModelError: the networks cannot be used, which no other picture would mend.
    """
    first, second = _embedded(file, networks.finder, networks.embedder, networks.other)
    return first, second


def _embedded(file: Path, finder: FinderNetworks, *embedders: ChipEmbedder) -> list[EmbeddedPicture]:
    watch = Stopwatch(time.perf_counter)
    try:
        search = find_faces(load_picture(file), finder)
        sample = sample_face(search, most_prominent(search), watch)
        embeddings = [embed_faces(each, chips_of(sample, each.recipe)[None])[0] for each in embedders]
        refusal = _refusal(search, sample)
    except ModelError:
        raise
    except FaceMatchError as error:
        return [EmbeddedPicture(error.code, error.code)] * len(embedders)
    except Exception:
        # Its traceback holds no picture and no name; the pictures after this one may well be sound.
        logger.exception("a picture failed")
        return [crashed(file)] * len(embedders)
    weight = sample.quality.weight
    return [
        EmbeddedPicture(OK, refusal, weight, embedding) if np.isfinite(embedding).all() else crashed(file)
        for embedding in embeddings
    ]


def crashed(_file: Path) -> EmbeddedPicture:
    """What becomes of a picture that ended the process which worked on it."""
    return EmbeddedPicture(FAILED, FAILED)


def _refusal(search: FaceSearch, sample: FaceSample) -> str:
    try:
        choose_face(search)
        refuse_poor_chip(sample.chip, sample.face.landmarks)
    except PictureError as error:
        return error.code
    return ""
