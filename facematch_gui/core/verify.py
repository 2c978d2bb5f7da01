"""The whole sentence: two pictures in, a verdict out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from facematch_gui.core.alignment import align_chip
from facematch_gui.core.decision import Verdict, decide
from facematch_gui.core.face import FaceSample, FaceSearch
from facematch_gui.core.finding import choose_face, crop_face, find_faces
from facematch_gui.core.image import Picture
from facematch_gui.core.networks import Embedder, EmbedderInfo, FinderNetworks, Networks
from facematch_gui.core.score import cosine, embed_with_mirror
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.unusable import refuse_poor_chip
from facematch_gui.errors import naming


@dataclass(frozen=True, eq=False)
class Verification:
    """The answer to one check.

    Attributes:
        selfie, document: the probe and the reference sample.
        similarity: cosine of the two mirrored embeddings, -1 to 1.
        verdict: against ``embedder.threshold``.
        embedder: which network said so, where it ran.
        timings_ms: milliseconds a stage, in order.
    """

    selfie: FaceSample
    document: FaceSample
    similarity: float
    verdict: Verdict
    embedder: EmbedderInfo
    timings_ms: Mapping[str, float]


def verify(selfie: Picture, document: Picture, networks: Networks, watch: Stopwatch) -> Verification:
    """Finds the face in both pictures and compares them.

    Raises:
        PictureError: a picture shows no face, several, or one that is too small; its ``side`` says which picture.
    """
    with naming("selfie"):
        probe = examine(selfie, networks.finder, watch)
    with naming("document"):
        reference = examine(document, networks.finder, watch)
    return compare(probe, reference, networks.embedder, watch)


def examine(picture: Picture, finder: FinderNetworks, watch: Stopwatch) -> FaceSample:
    """The sample of one picture: its only or clearly main face.

    Raises:
        PictureError: no face, several faces, or one that cannot be compared.
    """
    with watch.stage("find"):
        search = find_faces(picture, finder)
    return take_sample(search, watch)


def take_sample(search: FaceSearch, watch: Stopwatch, choice: int | None = None) -> FaceSample:
    """The sample of a face that was found: the ``choice``-th, or else the only or clearly main one.

    Raises:
        PictureError: several faces and no choice, or a face that cannot be compared.
    """
    with watch.stage("align"):
        face = choose_face(search, choice)
        pixels = search.picture.pixels
        chip = align_chip(pixels, face.landmarks)
        refuse_poor_chip(chip, face.landmarks)
        return FaceSample(search=search, face=face, crop=crop_face(pixels, face.box), chip=chip)


def compare(selfie: FaceSample, document: FaceSample, embedder: Embedder, watch: Stopwatch) -> Verification:
    """Scores two samples and decides."""
    with watch.stage("embed"):
        embeddings = embed_with_mirror(embedder, np.stack([selfie.chip, document.chip]))
    similarity = cosine(embeddings[0], embeddings[1])
    return Verification(
        selfie=selfie,
        document=document,
        similarity=similarity,
        verdict=decide(similarity, embedder.info.threshold),
        embedder=embedder.info,
        timings_ms=watch.milliseconds,
    )
