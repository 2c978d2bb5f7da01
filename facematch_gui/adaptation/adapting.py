"""The whole way: folds that learn and are measured, a choice that must be proved, and the network that comes of it."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from facematch_gui.adaptation.carrying import carried
from facematch_gui.adaptation.choice import Proof, choose, prove, shares
from facematch_gui.adaptation.people import folds, people_with_both, require_enough
from facematch_gui.adaptation.progress import Stage, StageView, Watch
from facematch_gui.adaptation.scoring import Measured, Vectors, document_scores
from facematch_gui.core.calibration import Calibration
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.evaluation.paired import compare_scores
from facematch_gui.training.config import TrainingConfig
from facematch_gui.training.embedding import all_vectors
from facematch_gui.training.fit import train
from facematch_gui.training.learner import NetworkEmbedder
from facematch_gui.training.networks import build_network
from facematch_gui.training.plan import plan_run
from facematch_gui.training.progress import View
from facematch_gui.training.run_folder import open_run
from facematch_gui.training.teacher import Teacher, teacher_vectors

Weights = Mapping[str, NDArray[Any]]

_RUNS = "runs-"


@dataclass(frozen=True, eq=False)
class Adapted:
    """The network that came of it.

    Attributes:
        share: of the way from the bundled weights to the learned ones.
        weights: of the network.
        calibration: what its similarities are worth.
    """

    share: float
    weights: Weights
    calibration: Calibration


@dataclass(frozen=True, eq=False)
class Adaptation:
    """What came of it.

    Attributes:
        folds: into how many parts the people were dealt.
        proofs: by share of the way, what it is worth on people that the network has not seen.
        comparison: documents against selfies of unseen people, by the bundled network and by the chosen share, or where
            none was chosen by the one that came nearest; figures as ``evaluation.paired`` has them.
        adapted: none where the bundled network stays the better choice.
    """

    folds: int
    proofs: Mapping[float, Proof]
    comparison: Mapping[str, Any]
    adapted: Adapted | None


def adapt(
    faces: PreparedFaces,
    teacher: Teacher,
    start: Weights,
    calibration: Calibration,
    config: TrainingConfig,
    folder: Path,
    watch: Watch,
    *,
    fold_count: int = 5,
) -> Adaptation:
    """Learns from a site's people, and finds out on people held back whether that is an improvement.

    Goes on where an earlier call with the same folder was broken off.

    Args:
        faces: of the site's people, cut for the bundled network.
        teacher: the bundled network, which says what every face is to mean.
        start: its weights.
        calibration: what its similarities are worth.
        config: how to learn; its seed deals the people and draws everything else.
        folder: for what is needed on the way; it exists.

    Raises:
        DatasetError: too few people have a document and a selfie.
        TrainingError: the learning failed; see ``training.fit.train``.
        KeyboardInterrupt: it was stopped, and can go on.
    """
    require_enough(faces)
    seed = config.run.seed
    dealt = folds(faces, fold_count, seed)
    runs = _runs_folder(folder, faces, config, len(dealt))
    vectors = _bundled_vectors(faces, teacher, folder, watch)
    before: list[Measured] = []
    tried = shares(len(people_with_both(faces)))
    after: dict[float, list[Measured]] = {share: [] for share in tried}
    for number, (chosen, held) in enumerate(dealt, start=1):
        view = StageView(watch, Stage.FOLD, config.total_steps, number, len(dealt))
        own = runs / f"fold-{number}"
        learned = learn(faces.at(chosen), vectors[chosen], start, _seeded(config, number), own, view)
        measuring = StageView(watch, Stage.MEASURE, len(tried), number, len(dealt))
        # By the same engine as what it is compared with.
        before.append(Measured(held, network_vectors(faces.at(held), start)))
        for share in measuring.through(tried):
            after[share].append(Measured(held, network_vectors(faces.at(held), between(start, learned, share))))
    proofs = prove(faces, before, after, seed)
    share = choose(proofs)
    shown = share or _nearest(proofs) or tried[0]
    scores = document_scores(faces, before), document_scores(faces, after[shown])
    comparison = compare_scores(scores, faces.identity, seed)
    moved = carried(calibration, *scores, faces.identity, seed) if share else None
    if moved is None:
        return Adaptation(len(dealt), proofs, comparison, None)
    view = StageView(watch, Stage.FINAL, config.total_steps)
    learned = learn(faces, vectors, start, config, runs / "everybody", view)
    return Adaptation(len(dealt), proofs, comparison, Adapted(share, between(start, learned, share), moved))


def _runs_folder(folder: Path, faces: PreparedFaces, config: TrainingConfig, fold_count: int) -> Path:
    """Where the networks learn: a place of its own for these faces and this way of learning.

    What others have learned, from pictures that were changed since or in another way, is thrown away.
    """
    key = hashlib.sha256(json.dumps([faces.digest, config.fingerprint(), fold_count]).encode()).hexdigest()[:16]
    own = folder / f"{_RUNS}{key}"
    for other in folder.glob(f"{_RUNS}*"):
        if other != own:
            shutil.rmtree(other, ignore_errors=True)
    return own


def between(start: Weights, learned: Weights, share: float) -> dict[str, NDArray[Any]]:
    """The weights at a share of the way from one network to another."""
    return {name: ((1 - share) * start[name] + share * learned[name]).astype(np.float32) for name in learned}


def _bundled_vectors(faces: PreparedFaces, teacher: Teacher, folder: Path, watch: Watch) -> Vectors:
    """What the bundled network says of each look at the faces, (n, looks, d)."""
    return teacher_vectors(
        faces, teacher, folder, lambda numbers, count: StageView(watch, Stage.TEACHER, count).through(numbers)
    )


def learn(
    faces: PreparedFaces, vectors: Vectors, start: Weights, config: TrainingConfig, folder: Path, view: View
) -> Weights:
    """The weights of a network that has learned from all of these faces.

    Args:
        vectors: (n, looks, d) what each look at them is to mean.
        folder: of the run; made where it is missing.
    """
    plan = plan_run(config, replace(faces, split=np.full(len(faces), "train")))
    open_run(folder, config)
    try:
        return train(plan, folder, view, start=start, teacher=vectors).weights
    finally:
        keras.utils.clear_session()


def network_vectors(faces: PreparedFaces, weights: Weights) -> Vectors:
    """What a network with these weights says of the faces: (n, d), means over views and mirror images."""
    return all_vectors(faces, NetworkEmbedder(build_network("face-resnet", weights), faces.recipe))


def _seeded(config: TrainingConfig, number: int) -> TrainingConfig:
    """The same for one of the folds, so that each draws its own batches."""
    return replace(config, run=replace(config.run, seed=(config.run.seed + number) % 2**32))


def _nearest(proofs: Mapping[float, Proof]) -> float:
    """The share that came nearest to being chosen; nought where none could be measured."""
    return max(proofs, key=lambda share: proofs[share].certain_gain, default=0.0)
