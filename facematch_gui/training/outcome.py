"""What a finished run leaves: a summary in words and in JSON, and the network as a model's folder."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.training.checkpoints import write_run_file
from facematch_gui.training.data_note import DataNote
from facematch_gui.training.fit import Trained, trained_network
from facematch_gui.training.learner import NetworkEmbedder
from facematch_gui.training.model_folder import Provenance, calibrate_faces, write_model
from facematch_gui.training.plan import RunPlan
from facematch_gui.training.run_folder import SUMMARY_FILE
from facematch_gui.training.starting import program_commit
from facematch_gui.training.validation import Validation


def export(plan: RunPlan, trained: Trained, folder: Path, name: str, note: DataNote, parent: str | None) -> bool:
    """Writes the kept network as a model's folder, calibrated on people that it did not learn from.

    Args:
        name: of the model.
        parent: what it started from.

    Returns:
        Whether there were people enough to calibrate it; without that it cannot give verdicts yet.

    Raises:
        ModelError: the name cannot be a model's.
        OutputError: the folder holds something else, or cannot be written.
    """
    network = trained_network(plan, trained)
    embedder = NetworkEmbedder(network, plan.faces.recipe)
    calibration = _calibration(plan, embedder, note.description)
    provenance = Provenance(
        description=note.description,
        licence=note.licence,
        use=note.use,
        counts=counts(plan, trained),
        seed=plan.config.run.seed,
        recipe=plan.config.run.recipe,
        commit=program_commit(),
        parent=parent,
        site=note.site,
    )
    write_model(folder, name, plan.config.network.architecture, network, plan.faces.recipe, provenance, calibration)
    return calibration is not None


def _calibration(plan: RunPlan, embedder: NetworkEmbedder, description: str) -> Mapping[str, Any] | None:
    """On the people set apart for the end; together with those of the validation where they alone are too few."""
    seed = plan.config.run.seed
    words = f"{description} People that the network did not learn from."
    if len(plan.test):
        found = calibrate_faces(plan.test, embedder, words, seed)
        if found is not None:
            return found
    both = plan.everybody.of("validation", "test")
    chosen = f"{words} Half of them chose among its epochs." if plan.config.validation.keep == "best" else words
    return calibrate_faces(both, embedder, chosen, seed) if len(both) else None


def counts(plan: RunPlan, trained: Trained) -> dict[str, int]:
    """How much a network learned from, by name."""
    return {
        "people": plan.people,
        "pictures": len(plan.faces),
        "documents": int(np.count_nonzero(plan.faces.is_document)),
        "validation_people": _people(plan.validation),
        "test_people": _people(plan.test),
        "epochs": trained.kept_epoch,
        "steps": trained.kept_epoch * plan.config.schedule.steps,
    }


def _people(faces: PreparedFaces) -> int:
    return len(np.unique(faces.identity))


def summary(plan: RunPlan, trained: Trained) -> dict[str, Any]:
    """Everything that a run came to, for ``summary.json`` and ``--json``."""
    return {
        "recipe": plan.config.run.recipe,
        "architecture": plan.config.network.architecture,
        "counts": counts(plan, trained),
        "steps": trained.state.step,
        "kept_epoch": trained.kept_epoch,
        "metric": plan.config.validation.metric,
        "best_epoch": trained.state.best_epoch,
        "best": trained.state.best,
        "seconds_a_step": trained.seconds_a_step,
        "epochs": [asdict(epoch) for epoch in trained.state.epochs],
        "test": None if trained.test is None else asdict(trained.test),
    }


def write_summary(folder: Path, stated: Mapping[str, Any]) -> None:
    """Writes ``summary.json``.

    Raises:
        TrainingError: it cannot be written.
    """
    text = json.dumps(stated, indent=1, allow_nan=False) + "\n"
    write_run_file(folder / SUMMARY_FILE, lambda stream: stream.write(text.encode()))


def in_words(plan: RunPlan, trained: Trained) -> str:
    """The same for a person."""
    lines = [
        f"epoch {epoch.number}: loss {epoch.loss:.4f}{_rates(epoch.validation)}, "
        f"{epoch.images_per_second:.0f} images/s, input {epoch.input_share:.1%} of a step"
        for epoch in trained.state.epochs
    ]
    lines.append(f"Kept: epoch {trained.kept_epoch}, of {plan.people:,} people's {len(plan.faces):,} pictures")
    if trained.test is not None:
        lines.append(
            f"On {_people(plan.test):,} people that it has never seen ({trained.test.pairs}, "
            f"{trained.test.genuine:,} genuine and {trained.test.impostor:,} impostor pairs)"
            f"{_rates(trained.test).replace(',', ':', 1)}"
        )
    return "\n".join(lines)


def _rates(seen: Validation | None) -> str:
    if seen is None:
        return ""
    words = f", EER {seen.eer:.2%}"
    for rate, at in ((seen.tar_at_1_percent, "1 %"), (seen.tar_at_0_1_percent, "0.1 %")):
        if rate is not None:
            words += f", TAR {rate:.1%} at FMR {at}"
    return words
