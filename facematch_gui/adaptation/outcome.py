"""What an adaptation leaves: the network as a model's folder, the proof that lets it be used, and the findings."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np

from facematch_gui.adaptation.adapting import Adaptation, Adapted
from facematch_gui.bulk.whole_file import write_whole_text
from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.engines.model_card import ModelCard, Use
from facematch_gui.errors import OutputError
from facematch_gui.evaluation.calibrate import curve_fields
from facematch_gui.evaluation.comparison import COMPARISON_FILE, SCHEMA, write_comparison
from facematch_gui.training.config import TrainingConfig
from facematch_gui.training.model_folder import Provenance, write_model
from facematch_gui.training.networks import build_network
from facematch_gui.training.starting import program_commit


@dataclass(frozen=True)
class Consent:
    """By what right the pictures were used.

    Attributes:
        words: how the people consented, in a sentence that names nobody.
        site: whose people they are, where the model's card is to name it.
    """

    words: str
    site: str | None = None


def write_adapted(
    folder: Path,
    name: str,
    faces: PreparedFaces,
    adapted: Adapted,
    config: TrainingConfig,
    consent: Consent,
    parent: str | None,
) -> None:
    """Writes the adapted network as a model's folder, which this site alone may use.

    Args:
        faces: what it learned from.
        parent: what it started from, as name and SHA-256.

    Raises:
        ModelError: the name cannot be a model's.
        OutputError: the folder holds something else, or cannot be written.
    """
    seed, counted = config.run.seed, counts(faces)
    calibration = {
        "measure": "cosine",
        "method": "The bundled network's calibration, moved along the line through the quantiles of the similarities "
        "that strangers among this site's people have by both networks.",
        "basis": f"{adapted.calibration.basis} Carried over by {counted['people']:,} people of the site.",
        "people": counted["people"],
        "pictures": counted["pictures"],
        "seed": seed,
        **curve_fields(adapted.calibration),
    }
    provenance = Provenance(
        description=f"{counted['pictures']:,} pictures of {counted['people']:,} people of the site.",
        licence=f"With their consent: {consent.words}",
        use=Use.THIS_SITE,
        counts=counted | {"steps": config.total_steps},
        seed=seed,
        recipe=f"site, {adapted.share:g} of the way from the bundled network",
        commit=program_commit(),
        parent=parent,
        site=consent.site,
    )
    network = build_network("face-resnet", adapted.weights)
    write_model(folder, name, "face-resnet", network, faces.recipe, provenance, calibration)


def write_proof(
    folder: Path, faces: PreparedFaces, found: Adaptation, models: tuple[ModelCard, ModelCard], seed: int
) -> Path:
    """Writes what ``facematch models use`` asks for: that the second model is no worse than the first.

    It is the finding of the cross-validation. A network that has learned from all of a site's people cannot be compared
    on any of them; the networks of the folds, which differ from it by a few people, stand in for it.

    Raises:
        OutputError: it cannot be written.
    """
    stated = {
        "schema": SCHEMA,
        "program": version("facematch-gui"),
        "seed": seed,
        "models": [
            {"name": card.name, "sha256": card.network_sha256(), "recipe": card.recipe().text} for card in models
        ],
        "pairs": {"kind": "cross-validation", "sha256": faces.digest, **counts(faces)},
        **found.comparison,
    }
    return write_comparison(folder, stated)


def counts(faces: PreparedFaces) -> dict[str, int]:
    """How many people, pictures and documents there are."""
    return {
        "people": len(np.unique(faces.identity)),
        "pictures": len(faces),
        "documents": int(np.count_nonzero(faces.is_document)),
    }


def findings(
    faces: PreparedFaces, found: Adaptation, consent: Consent, seed: int, model: tuple[str, Path] | None, folder: Path
) -> dict[str, Any]:
    """Everything that was found, for the file and ``--json``.

    Args:
        model: name and folder of the model, if one was written.
        folder: that of the findings.
    """
    return {
        **counts(faces),
        "folds": found.folds,
        "seed": seed,
        "consent": consent.words,
        "adopted": found.adapted is not None,
        "share": 0.0 if found.adapted is None else found.adapted.share,
        "shares": {f"{share:g}": asdict(proof) for share, proof in found.proofs.items()},
        "comparison": found.comparison,
        "comparison_file": None if model is None else str(folder / COMPARISON_FILE),
        "model": None if model is None else {"name": model[0], "folder": str(model[1])},
    }


def write_findings(file: Path, stated: Mapping[str, Any]) -> None:
    """Writes what was found, whole or not at all; an earlier finding's proof of a model beside it goes.

    Raises:
        OutputError: it cannot be written.
    """
    text = json.dumps(stated, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
    try:
        if not stated["adopted"]:
            file.with_name(COMPARISON_FILE).unlink(missing_ok=True)
        write_whole_text(file, text, private=False)
    except OSError as error:
        raise OutputError(
            "The findings cannot be written: {reason}",
            "Make room on the disk; the same command goes on from here.",
            reason=error.strerror or type(error).__name__,
        ) from error
