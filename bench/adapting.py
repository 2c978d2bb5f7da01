"""What adapting is worth to people who had no part in it: other people of the same site, and another site's.

LEARN and each PROVE are folders from "facematch dataset prepare --for face-resnet". A network learns from LEARN by the
recipe "site", or from some of its people only. Everybody else of LEARN and all of each PROVE are then compared,
documents against selfies and selfies with each other, by it and by the bundled network. With --choose, the learners
themselves decide by cross-validation how far the network moves, as "facematch adapt" does; else every share is shown.
Run: python bench/adapting.py LEARN PROVE... [--people 20] [--draws 3] [--choose]
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np

from facematch_gui.adaptation.adapting import Weights, adapt, between, learn, network_vectors
from facematch_gui.adaptation.choice import SHARES
from facematch_gui.adaptation.progress import Stage, StageView
from facematch_gui.adaptation.scoring import Measured, Vectors, document_scores, selfie_scores
from facematch_gui.commands.learning import bundled_teacher
from facematch_gui.core.calibration import Calibration
from facematch_gui.dataset.prepared import PreparedFaces, read_prepared
from facematch_gui.engines.model_card import EMBEDDER
from facematch_gui.engines.model_pack import read_card
from facematch_gui.evaluation.paired import compare_scores, mean_gain
from facematch_gui.paths import model_dir
from facematch_gui.training.config import TrainingConfig, load_config
from facematch_gui.training.starting import beginning
from facematch_gui.training.teacher import teacher_vectors


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("learn", type=Path)
    parser.add_argument("prove", type=Path, nargs="*")
    parser.add_argument("--people", type=int, help="how many of LEARN's people learn; all by default")
    parser.add_argument("--draws", type=int, default=1, help="how often they are drawn")
    parser.add_argument("--choose", action="store_true", help="let the learners choose the share")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--steps", type=int, default=300)
    options = parser.parse_args()
    sources = {file.name: read_prepared(file) for file in (options.learn, *options.prove)}
    bundled = read_card(model_dir(EMBEDDER))
    assert bundled.calibration is not None
    for draw in range(options.draws):
        config = load_config("site", changes=[f"schedule.steps={options.steps}", f"run.seed={draw}"])
        site = sources[options.learn.name]
        everybody = np.unique(site.identity)
        chosen = np.random.default_rng(draw).permutation(everybody)[: options.people]
        inside = np.isin(site.identity, chosen)
        others = dict(sources) | {options.learn.name: site.at(np.flatnonzero(~inside))}
        learners = site.at(np.flatnonzero(inside))
        print(f"Draw {draw}: {len(chosen)} people with {len(learners)} faces learn", flush=True)
        with tempfile.TemporaryDirectory() as folder:
            networks = _networks(learners, config, bundled.calibration, Path(folder), options)
        for name, faces in others.items():
            if len(faces):
                _show(name, faces, networks)


def _networks(
    faces: PreparedFaces, config: TrainingConfig, calibration: Calibration, folder: Path, options: argparse.Namespace
) -> Mapping[str, Weights]:
    start = beginning(config.network).weights
    assert start is not None
    if options.choose:
        found = adapt(
            faces, bundled_teacher(faces), start, calibration, config, folder, lambda _: None, fold_count=options.folds
        )
        for share, proof in found.proofs.items():
            gain = proof.documents
            print(f"  by themselves, share {share:g}: {_points(gain.gain)} +- {_points(gain.standard_error)}")
        print(f"  chosen: {found.adapted.share if found.adapted else 0:g}", flush=True)
        return {} if found.adapted is None else {f"{found.adapted.share:g}": found.adapted.weights}
    teacher = bundled_teacher(None)
    vectors = teacher_vectors(faces, teacher, None, lambda numbers, _: numbers)
    learned = learn(
        faces, vectors, start, config, folder / "run", StageView(lambda _: None, Stage.FINAL, config.total_steps)
    )
    return {f"{share:g}": between(start, learned, share) for share in SHARES}


def _bundled_vectors(faces: PreparedFaces) -> Vectors:
    start = beginning(load_config("site").network).weights
    assert start is not None
    return network_vectors(faces, start)


def _show(name: str, faces: PreparedFaces, networks: Mapping[str, Weights]) -> None:
    everything = np.arange(len(faces))
    before = [Measured(everything, _bundled_vectors(faces))]
    for share, weights in networks.items():
        after = [Measured(everything, network_vectors(faces, weights))]
        for kind, pairs in (("documents", document_scores), ("selfies", selfie_scores)):
            scores = pairs(faces, before), pairs(faces, after)
            figures = compare_scores(scores, faces.identity, seed=0)
            mean = mean_gain(scores, faces.identity, seed=0)
            tar = [point for point in figures["tar_at_fmr"] if point["measurable"]][-1]
            eer = figures["eer"]["values"]
            words = [
                f"  {name}, {kind}, share {share}: TAR at FMR {tar['fmr_target']:.1%} {tar['values'][0]:.2%} -> "
                f"{tar['values'][1]:.2%}, {_points(tar['gain'])} ({_points(tar['low'])} to {_points(tar['high'])})",
                f"EER {eer[0]:.2%} -> {eer[1]:.2%}",
            ]
            if mean:
                words.append(f"mean TAR {_points(mean.gain)} with a standard error of {100 * mean.standard_error:.2f}")
            print("; ".join(words), flush=True)


def _points(share: float | None) -> str:
    return "?" if share is None else f"{100 * share:+.2f}"


if __name__ == "__main__":
    main()
