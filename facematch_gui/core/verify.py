"""The whole sentence: selfies and a document in, a verdict out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from facematch_gui.core.alignment import align_views
from facematch_gui.core.calibration import Score
from facematch_gui.core.chips import chips_of
from facematch_gui.core.decision import Decision, Policy, Reason, Verdict, decide
from facematch_gui.core.face import Face, FaceSample, FaceSearch
from facematch_gui.core.finding import choose_face, crop_face, find_faces
from facematch_gui.core.image import Picture
from facematch_gui.core.networks import Embedder, EmbedderInfo, FinderNetworks, Networks
from facematch_gui.core.quality.findings import findings
from facematch_gui.core.quality.measures import measure
from facematch_gui.core.quality.values import Finding, Severity
from facematch_gui.core.same_picture import is_same_picture
from facematch_gui.core.score import cosine, embed_faces, fuse
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.unusable import refuse_mixed_people, refuse_poor_chip
from facematch_gui.errors import naming, numbered

STANDARD_POLICY = Policy()


@dataclass(frozen=True, eq=False)
class Verification:
    """The answer to one check.

    Attributes:
        selfies: the probe samples, at least one.
        document: the reference sample.
        score: what the similarity of the fused selfies and the document is worth.
        decision: the verdict, and why it is review where it is.
        findings: what is wrong with the selfies' and the document's quality.
        policy: the operating points.
        threshold: the similarity of the match point for this number of selfies.
        review_threshold: that of the review point.
        embedder: which network said so, where it ran.
        timings_ms: milliseconds a stage, in order.
    """

    selfies: tuple[FaceSample, ...]
    document: FaceSample
    score: Score
    decision: Decision
    findings: Mapping[str, tuple[Finding, ...]]
    policy: Policy
    threshold: float
    review_threshold: float
    embedder: EmbedderInfo
    timings_ms: Mapping[str, float]

    @property
    def selfie(self) -> FaceSample:
        """The best of the selfies."""
        return _best(self.selfies)

    @property
    def similarity(self) -> float:
        return self.score.similarity

    @property
    def verdict(self) -> Verdict:
        return self.decision.verdict


def verify(
    selfies: Picture | Sequence[Picture],
    document: Picture,
    networks: Networks,
    watch: Stopwatch,
    policy: Policy = STANDARD_POLICY,
) -> Verification:
    """Finds the face in every picture, fuses the selfies, and compares them with the document.

    Raises:
        PictureError: a picture shows no face, several, or one that is too small; its ``side`` says which picture.
        MixedPeopleError: the selfies show different people.
    """
    probes = []
    for number, picture in numbered([selfies] if isinstance(selfies, Picture) else selfies):
        with naming("selfie", number):
            probes.append(examine(picture, networks.finder, watch))
    with naming("document"):
        reference = examine(document, networks.finder, watch)
    return compare(probes, reference, networks.embedder, watch, policy)


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
    sample = sample_face(search, face, watch)
    refuse_poor_chip(sample.chip, face.landmarks)
    return sample


def sample_face(search: FaceSearch, face: Face, watch: Stopwatch) -> FaceSample:
    """The sample of one face of a search, whatever it is worth."""
    pixels = search.picture.pixels
    with watch.stage("align"):
        chips = align_views(pixels, face)
        crop = crop_face(pixels, face.box)
    with watch.stage("assess"):
        quality = measure(pixels, face, chips[0])
    return FaceSample(search=search, face=face, crop=crop, chips=chips, quality=quality)


def compare(
    selfies: FaceSample | Sequence[FaceSample],
    document: FaceSample,
    embedder: Embedder,
    watch: Stopwatch,
    policy: Policy = STANDARD_POLICY,
) -> Verification:
    """Scores the fused selfies against the document and decides.

    Raises:
        MixedPeopleError: the selfies show different people.
    """
    probes = (selfies,) if isinstance(selfies, FaceSample) else tuple(selfies)
    calibration = embedder.info.calibration
    with watch.stage("embed"):
        chips = [chips_of(sample, embedder.recipe) for sample in (*probes, document)]
        embeddings = embed_faces(embedder, np.stack(chips))
    with watch.stage("decide"):
        with naming("selfie"):
            refuse_mixed_people(embeddings[:-1], calibration)
        probe = fuse(embeddings[:-1], [sample.quality.weight for sample in probes])
        score = calibration.score(cosine(probe, embeddings[-1]), fused=len(probes))
        said = _findings(probes, document)
        decision = decide(score, policy, _doubts(probes, document, said))
    return Verification(
        selfies=probes,
        document=document,
        score=score,
        decision=decision,
        findings=said,
        policy=policy,
        threshold=calibration.similarity_at(policy.match_fmr, len(probes)),
        review_threshold=calibration.similarity_at(policy.review_fmr, len(probes)),
        embedder=embedder.info,
        timings_ms=watch.milliseconds,
    )


def _best(samples: Sequence[FaceSample]) -> FaceSample:
    return max(samples, key=lambda sample: sample.quality.weight)


def _findings(probes: Sequence[FaceSample], document: FaceSample) -> Mapping[str, tuple[Finding, ...]]:
    """Of several selfies, the best one's: the others only add to it."""
    return {"selfie": findings(_best(probes).quality, "selfie"), "document": findings(document.quality, "document")}


def _doubts(
    probes: Sequence[FaceSample], document: FaceSample, said: Mapping[str, tuple[Finding, ...]]
) -> list[Reason]:
    doubts = []
    if any(is_same_picture(probe, document) for probe in probes):
        doubts.append(Reason.SAME_PICTURE)
    for side, reason in (("selfie", Reason.POOR_SELFIE), ("document", Reason.POOR_DOCUMENT)):
        if any(finding.severity is Severity.POOR for finding in said[side]):
            doubts.append(reason)
    return doubts
