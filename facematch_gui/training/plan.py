"""A run before it begins: the configuration laid on the pictures, and everything refused that cannot end well.

Nothing here needs Keras, so that a mistake is told at once.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass

import numpy as np

from facematch_gui.dataset.prepared import PreparedFaces
from facematch_gui.errors import DatasetError, TrainingConfigError
from facematch_gui.training.config import TrainingConfig
from facematch_gui.training.networks import ARCHITECTURES
from facematch_gui.training.sampling import Pool, Sampler, make_sampler
from facematch_gui.training.validation import Validator


@dataclass(frozen=True, eq=False)
class RunPlan:
    """What a run learns from, and how it is measured.

    Attributes:
        config: what to do.
        everybody: all prepared faces.
        faces: those to learn from.
        validation: of the people whom every epoch is measured on.
        test: of the people whom the end is measured on.
        sampler: draws from ``faces``.
        validator: measures on ``validation``.
    """

    config: TrainingConfig
    everybody: PreparedFaces
    faces: PreparedFaces
    validation: PreparedFaces
    test: PreparedFaces
    sampler: Sampler
    validator: Validator

    @property
    def people(self) -> int:
        """How many people are learnt from."""
        return len(np.unique(self.faces.identity))

    def fingerprint(self, teacher: str = "") -> str:
        """Of all that the weights depend on; SHA-256.

        Args:
            teacher: stands for what is distilled.
        """
        stated = json.dumps([self.config.fingerprint(), self.everybody.digest, teacher], sort_keys=True)
        return hashlib.sha256(stated.encode()).hexdigest()


def plan_run(config: TrainingConfig, faces: PreparedFaces) -> RunPlan:
    """Lays a configuration on prepared faces.

    Raises:
        DatasetError: the faces are not cut for the network, or hold no batch of the kind that is asked for.
        TrainingConfigError: what decides about the run cannot be measured on these faces.
    """
    wanted = ARCHITECTURES[config.network.architecture].recipe.size
    if faces.recipe.size != wanted:
        raise DatasetError(
            "The prepared faces are {size} pixels wide, and {network} is shown faces of {wanted} pixels",
            "Prepare them for it: facematch dataset prepare --for {network}.",
            size=faces.recipe.size,
            network=config.network.architecture,
            wanted=wanted,
        )
    training = faces.of("train")
    sampler = make_sampler(_pool(training, config.sampling.least_weight), config.sampling, config.run.seed)
    validation = faces.of("validation")
    validator = Validator(validation)
    _refuse_what_cannot_be_measured(config, validator)
    return RunPlan(config, faces, training, validation, faces.of("test"), sampler, validator)


def _pool(faces: PreparedFaces, least_weight: float) -> Pool:
    places = np.flatnonzero(faces.weight >= least_weight)
    return Pool(places, faces.identity[places], faces.group[places], faces.is_document[places])


def _refuse_what_cannot_be_measured(config: TrainingConfig, validator: Validator) -> None:
    validation = config.validation
    decides = validation.keep == "best" or validation.patience > 0
    if validation.metric == "loss" or not decides or validator.can_measure(validation.metric):
        return
    raise TrainingConfigError(
        "The people kept for validation are too few to measure validation.metric = '{metric}'",
        "Prepare the faces with a larger share of them (--fractions 0.6,0.2,0.2), add people, or judge by the loss: "
        "--set validation.metric=loss.",
        metric=validation.metric,
    )
