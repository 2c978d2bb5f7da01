"""What the measures of quality are worth: how often each finding is made, and how well such pictures match.

The folder holds ``london/NNN/{selfie,document}.jpg`` and ``trainset/GROUP/GROUP_PERSON/*.jpg`` (a document picture's
name holds ``_script``). Every uncurated selfie is compared with every uncurated document; "TAR" is the share of a
group's true pairs at or above the similarity that one in a thousand of all pairs of strangers reaches, and "FMR" the
share of the group's own pairs of strangers there. The studio selfies are blurred, shaken and wrongly exposed as well.
Run: python bench/quality.py FOLDER
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.alignment import align_views
from facematch_gui.core.face import FaceSample
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.quality.findings import findings
from facematch_gui.core.quality.measures import MEASURES, measure
from facematch_gui.core.quality.values import Finding, Quality, Severity
from facematch_gui.core.score import Embeddings, embed_faces, fuse
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.unusable import eye_distance, refuse_poor_chip
from facematch_gui.core.verify import examine
from facematch_gui.engines.loading import load_networks
from facematch_gui.errors import PictureError, PictureSide

BATCH = 16
EDGES: dict[str, tuple[float, ...]] = {
    "inter_eye_distance": (20, 25, 30, 35, 40, 100),
    "detail": (0, 0.055, 0.07, 0.1, 1),
    "sharpness": (0, 0.6, 0.65, 0.7, 0.8, 2),
    "yaw": (0, 10, 20, 30, 40, 90),
    "pitch": (-90, -20, -15, 0, 15, 25, 90),
    "roll": (0, 10, 20, 30, 180),
    "eyes_covered": (0, 0.3, 0.5, 0.6, 0.76, 1.01),
    "eyes_open": (0, 0.16, 0.18, 0.2, 1),
    "mouth_open": (0, 0.2, 0.32, 0.4, 9),
    "glare": (0, 1e-6, 0.01, 1.01),
    "over_exposure": (0, 1e-6, 0.03, 1.01),
    "under_exposure": (0, 0.05, 0.15, 1.01),
    "illumination_uniformity": (0, 0.15, 0.35, 0.7, 1.01),
    "contrast": (0, 0.3, 0.4, 0.6, 1.01),
}
SIZELESS = {"yaw", "roll"}
"""Measures of which left and right are alike."""


@dataclass(frozen=True, eq=False)
class Set:
    """Pictures of one kind: whose they are, what was measured, and their embeddings."""

    people: NDArray[np.str_]
    qualities: tuple[Quality, ...]
    embeddings: Embeddings

    def values(self, name: str) -> NDArray[np.float64]:
        return np.array([quality.measures[name] for quality in self.qualities])

    @property
    def weights(self) -> NDArray[np.float64]:
        return np.array([quality.weight for quality in self.qualities])


@dataclass(frozen=True, eq=False)
class Pairs:
    """Every selfie (rows) against every document (columns)."""

    scores: NDArray[np.float32]
    same: NDArray[np.bool_]
    threshold: float

    def report(self, label: str, rows: NDArray[np.bool_]) -> None:
        scores, same = self.scores[rows], self.same[rows]
        if same.any():
            tar, fmr = ((scores[kind] >= self.threshold).mean() for kind in (same, ~same))
            print(f"  {label:44} {rows.sum():5} pictures   TAR {tar:5.1%}   FMR {fmr:.2%}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    networks = load_networks("litert", "cpu")
    uncurated = sorted((folder / "trainset").glob("*/*/*.jpg"))
    sets: dict[tuple[str, PictureSide], Set] = {}
    for side in ("selfie", "document"):
        sets["london", side] = _measured(sorted((folder / "london").glob(f"*/{side}.jpg")), networks)
        is_document = side == "document"
        sets["trainset", side] = _measured([f for f in uncurated if ("_script" in f.name) == is_document], networks)
    for (name, side), pictures in sets.items():
        _describe(name, side, pictures)
    selfies, documents = sets["trainset", "selfie"], sets["trainset", "document"]
    threshold = _separate(selfies, documents)
    _fuse_two(selfies, documents)
    _degrade(sorted((folder / "london").glob("*/selfie.jpg")), sets["london", "document"], threshold, networks)


def _measured(files: Iterable[Path], networks: Networks) -> Set:
    people: list[str] = []
    samples: list[FaceSample] = []
    embeddings: list[Embeddings] = []
    waiting: list[FaceSample] = []
    seconds: list[float] = []
    for file in files:
        try:
            sample = examine(load_picture(file), networks.finder, Stopwatch(time.perf_counter))
        except PictureError:
            continue
        start = time.perf_counter()
        measure(sample.picture.pixels, sample.face, sample.chip)
        seconds.append(time.perf_counter() - start)
        people.append(file.parent.name)
        samples.append(sample)
        waiting.append(sample)
        if len(waiting) == BATCH:
            embeddings.append(embed_faces(networks.embedder, np.stack([each.chips for each in waiting])))
            waiting = []
    if waiting:
        embeddings.append(embed_faces(networks.embedder, np.stack([each.chips for each in waiting])))
    print(f"{len(samples)} pictures measured, {1000 * float(np.median(seconds)):.1f} ms each")
    return Set(np.array(people), tuple(sample.quality for sample in samples), np.concatenate(embeddings))


def _describe(name: str, side: PictureSide, pictures: Set) -> None:
    print(f"\n{name}, {side}: least, 1 %, median, 99 %, most")
    for measure_name in MEASURES:
        values = np.quantile(pictures.values(measure_name), (0, 0.01, 0.5, 0.99, 1))
        print(f"  {measure_name:24}" + "".join(f"{value:9.3f}" for value in values))
    said = [findings(quality, side) for quality in pictures.qualities]
    poor = sum(_is_poor(each) for each in said)
    print(f"  {len(said)} pictures: {sum(not each for each in said)} without a finding, {poor} poor")
    counts = Counter((finding.code, finding.severity.value) for each in said for finding in each)
    for (code, severity), count in counts.most_common():
        print(f"    {code} ({severity}): {count}")


def _separate(selfies: Set, documents: Set) -> float:
    scores = selfies.embeddings @ documents.embeddings.T
    same = selfies.people[:, None] == documents.people[None]
    pairs = Pairs(scores, same, float(np.quantile(scores[~same], 0.999)))
    print("\nuncurated selfies against documents")
    pairs.report("all", np.ones(len(scores), bool))
    said = [findings(quality, "selfie") for quality in selfies.qualities]
    poor = np.array([_is_poor(each) for each in said])
    more = np.array([any(finding.code != "inter_eye_distance" for finding in each) for each in said])
    pairs.report("poor", poor)
    pairs.report("not poor", ~poor)
    pairs.report("not poor, advice beside size", ~poor & more)
    pairs.report("nothing beside size", ~poor & ~more)
    for name, edges in EDGES.items():
        values = np.abs(selfies.values(name)) if name in SIZELESS else selfies.values(name)
        for low, high in pairwise(edges):
            pairs.report(f"{name} from {low:g} to {high:g}", (values >= low) & (values < high))
    for low, high in pairwise((0, 0.17, 0.3, 0.5, 0.7, 1.01)):
        pairs.report(f"weight from {low:g} to {high:g}", (selfies.weights >= low) & (selfies.weights < high))
    return pairs.threshold


def _fuse_two(selfies: Set, documents: Set) -> None:
    """Two selfies of a person, drawn with a fixed seed: fused in several ways, or the better one alone."""
    random = np.random.default_rng(0)
    drawn = []
    for person in sorted(set(documents.people) & set(selfies.people)):
        own = np.flatnonzero(selfies.people == person)
        drawn += [(person, random.choice(own, 2, replace=False)) for _ in range(6) if len(own) >= 2]
    same = np.array([person for person, _ in drawn])[:, None] == documents.people[None]
    weights, embeddings = selfies.weights, selfies.embeddings
    print(f"\ntwo selfies of a person ({len(drawn)} pairs of pictures), TAR at FMR 0.1 %")
    ways = {"plain mean": 0.0, "weight squared": 2.0, "weight": 1.0, "better one alone": 99.0, "worse one alone": -99.0}
    for way, power in ways.items():
        fused = [fuse(embeddings[pair], ((weights[pair] / weights[pair].max()) ** power).tolist()) for _, pair in drawn]
        scores = np.stack(fused) @ documents.embeddings.T
        tar = (scores[same] >= np.quantile(scores[~same], 0.999)).mean()
        print(f"  {way}: {tar:.1%}")


def _degrade(files: list[Path], documents: Set, threshold: float, networks: Networks) -> None:
    """Good selfies made worse: what is measured on them, and how many still match at the uncurated pairs' threshold."""
    samples = [examine(load_picture(file), networks.finder, Stopwatch(time.perf_counter)) for file in files]
    print("\nlondon's selfies made worse: mean of a measure, TAR, refused")
    tries: list[tuple[str, str, Callable[[float, Pixels, float], Pixels], tuple[float, ...]]] = [
        ("blur", "sharpness", _blurred, (0.018, 0.027, 0.036, 0.055, 0.073, 0.09)),
        ("shake", "sharpness", _shaken, (0.1, 0.19, 0.28, 0.41)),
        ("stops", "over_exposure", _exposed, (1, 1.5, 2, 3)),
        ("stops", "under_exposure", _exposed, (-3, -4, -5, -6)),
    ]
    for label, name, change, amounts in tries:
        for amount in amounts:
            worse = partial(change, amount)
            _made_worse(f"{label} {amount:g}", name, worse, samples, documents, threshold, networks)


def _made_worse(
    label: str,
    name: str,
    change: Callable[[Pixels, float], Pixels],
    samples: list[FaceSample],
    documents: Set,
    threshold: float,
    networks: Networks,
) -> None:
    chips, values, refused = [], [], 0
    for sample in samples:
        changed = change(sample.picture.pixels, eye_distance(sample.face.landmarks))
        views = align_views(changed, sample.face)
        chips.append(views)
        values.append(measure(changed, sample.face, views[0]).measures[name])
        try:
            refuse_poor_chip(views[0], sample.face.landmarks)
        except PictureError:
            refused += 1
    parts = [embed_faces(networks.embedder, np.stack(chips[at : at + BATCH])) for at in range(0, len(chips), BATCH)]
    tar = ((np.concatenate(parts) * documents.embeddings).sum(axis=1) >= threshold).mean()
    print(f"  {label:12} {name} {np.mean(values):.2f}   TAR {tar:5.1%}   refused {refused} of {len(samples)}")


def _blurred(share: float, pixels: Pixels, eyes: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), share * eyes), np.uint8)


def _shaken(share: float, pixels: Pixels, eyes: float) -> Pixels:
    width = round(share * eyes) | 1
    return np.asarray(cv2.filter2D(pixels, -1, np.full((1, width), 1 / width, np.float32)), np.uint8)


def _exposed(stops: float, pixels: Pixels, _: float) -> Pixels:
    return np.asarray(np.clip(pixels * 2 ** (stops / 2.2), 0, 255), np.uint8)


def _is_poor(said: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.POOR for finding in said)


if __name__ == "__main__":
    main()
