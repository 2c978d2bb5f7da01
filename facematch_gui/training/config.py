"""Everything that decides what a training run does: one value, read from TOML, checked key by key."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from facematch_gui import paths
from facematch_gui.errors import TrainingConfigError
from facematch_gui.training.rules import SECTION, read
from facematch_gui.training.sections import (
    OF_PEOPLE,
    OF_PICTURES,
    OF_TRIPLETS,
    PEOPLE,
    PICTURES,
    TRIPLETS,
    DataSection,
    LossSection,
    NetworkSection,
    OptimizerSection,
    RunSection,
    SamplingSection,
    ScheduleSection,
    ValidationSection,
)

RECIPES = ("best", "original", "triplet", "margin", "site")
"""The recipes that come with the program, the one that is used by default first."""

_LARGEST = 1 << 16


@dataclass(frozen=True)
class TrainingConfig:
    """Everything that decides what a training run does; see each section.

    Raises:
        TrainingConfigError: sections do not fit each other.
    """

    network: NetworkSection = field(default_factory=NetworkSection, metadata={SECTION: NetworkSection})
    data: DataSection = field(default_factory=DataSection, metadata={SECTION: DataSection})
    sampling: SamplingSection = field(default_factory=SamplingSection, metadata={SECTION: SamplingSection})
    loss: LossSection = field(default_factory=LossSection, metadata={SECTION: LossSection})
    optimizer: OptimizerSection = field(default_factory=OptimizerSection, metadata={SECTION: OptimizerSection})
    schedule: ScheduleSection = field(default_factory=ScheduleSection, metadata={SECTION: ScheduleSection})
    validation: ValidationSection = field(default_factory=ValidationSection, metadata={SECTION: ValidationSection})
    run: RunSection = field(default_factory=RunSection, metadata={SECTION: RunSection})

    def __post_init__(self) -> None:
        if not self.loss.weights:
            raise TrainingConfigError(
                "The configuration names no loss",
                "Give one of {losses} in [loss] a weight above 0.",
                losses=", ".join((*OF_TRIPLETS, *OF_PEOPLE, *OF_PICTURES)),
            )
        for name in self.loss.weights:
            _fit_for(name, self.sampling.kind)
        for key in ("same_group", "selfie_anchors"):
            if getattr(self.sampling, key) and self.sampling.kind != TRIPLETS:
                raise TrainingConfigError(
                    "The configuration's sampling.{key} is for triplets only",
                    "Leave it out, or write sampling.kind = '{kind}'.",
                    key=key,
                    kind=TRIPLETS,
                )
        if self.run.jit and self.run.deterministic:
            raise TrainingConfigError(
                "The configuration's run.jit and run.deterministic cannot both be true",
                "XLA has no deterministic form of some gradients. Leave jit out, or write run.deterministic = false.",
            )
        if self.network.architecture == "inception-96" and self.network.start == "bundled":
            raise TrainingConfigError(
                "The configuration's network.start cannot be 'bundled' for {architecture}",
                "No such network comes with the program. Write random, or the path of a weights.npz.",
                architecture=self.network.architecture,
            )

    @property
    def total_steps(self) -> int:
        return self.schedule.epochs * self.schedule.steps

    @property
    def pictures_a_step(self) -> int:
        """How many chips the network sees in one step."""
        if self.sampling.kind == TRIPLETS:
            return 3 * self.sampling.batch
        if self.sampling.kind == PEOPLE:
            return self.sampling.people * self.sampling.pictures
        return self.sampling.batch

    def fingerprint(self) -> dict[str, Any]:
        """What must be the same for a run to go on from a checkpoint: all that its weights depend on.

        Where the learning rate does not depend on the length of the run, a run may be made longer.
        """
        stated = asdict(self)
        for where, key in _WITHOUT_EFFECT:
            del stated[where][key]
        if self.schedule.decay == "constant":
            del stated["schedule"]["epochs"]
        return stated


_WITHOUT_EFFECT = (("data", "cache_mb"), ("run", "workers"), ("run", "checkpoint_steps"), ("run", "recipe"))


def _fit_for(loss: str, kind: str) -> None:
    kinds = {TRIPLETS} if loss in OF_TRIPLETS else {PEOPLE} if loss in OF_PEOPLE else {PEOPLE, PICTURES}
    if kind not in kinds:
        raise TrainingConfigError(
            "The configuration's loss.{loss} does not go with sampling.kind = '{kind}'",
            "Write {kinds} there, or give that loss the weight 0.",
            loss=loss,
            kind=kind,
            kinds=" or ".join(sorted(kinds)),
        )


# --- Reading and writing ----------------------------------------------------------------------------------------------


def load_config(
    recipe: str | None = None, file: Path | None = None, changes: Iterable[str] = (), flags: Iterable[str] = ()
) -> TrainingConfig:
    """The configuration of a run.

    Args:
        recipe: one of ``RECIPES``; the first of them where no file is named either.
        file: instead of a recipe.
        changes: ``section.key=value`` each, stronger than the file.
        flags: likewise, stronger still.

    Raises:
        TrainingConfigError: a file or a change is unreadable, has an unknown key or a value that is not allowed.
    """
    if file is None:
        chosen = recipe or RECIPES[0]
        if chosen not in RECIPES:
            raise TrainingConfigError(
                "There is no recipe of that name", "The recipes are {known}.", known=", ".join(RECIPES)
            )
        file = paths.resource(f"recipes/{chosen}.toml")
        flags = (*flags, f'run.recipe="{chosen}"')
    document = _read_toml(file)
    for change in (*changes, *flags):
        _apply(document, change)
    return config_of(document)


def config_of(document: Mapping[str, Any]) -> TrainingConfig:
    """The configuration that nested tables state.

    Raises:
        TrainingConfigError: an unknown key, a value that is not allowed, or sections that do not fit each other.
    """
    return read(TrainingConfig, document)


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        with file.open("rb") as stream:
            content = stream.read(_LARGEST + 1)
    except OSError as error:
        raise TrainingConfigError(
            "The configuration cannot be read: {reason}",
            "Check the name of the file and who may read it.",
            reason=error.strerror or type(error).__name__,
        ) from error
    if len(content) > _LARGEST:
        raise TrainingConfigError("The configuration is far too long", "Name a file with a few lines of TOML.")
    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise TrainingConfigError("The configuration is no text", "Name a few lines of TOML in UTF-8.") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise TrainingConfigError(
            "The configuration is not valid TOML: {reason}",
            "Mend that line; docs/training.md shows a whole configuration.",
            reason=str(error),
        ) from error


def _apply(document: dict[str, Any], change: str) -> None:
    """Puts ``section.key=value`` into the tables; the value is TOML, or else text."""
    name, equals, written = change.partition("=")
    where, dot, key = name.strip().partition(".")
    if not (equals and dot and where and key):
        raise TrainingConfigError(
            "A change of the configuration is not of the form section.key=value",
            "Write, for example, --set schedule.epochs=20.",
        )
    try:
        value = tomllib.loads(f"value = {written}")["value"]
    except (tomllib.TOMLDecodeError, RecursionError):
        value = written.strip()
    inside = document.setdefault(where, {})
    if not isinstance(inside, dict):
        raise TrainingConfigError(
            "In the configuration {name} is a section", "Write its keys below a line [{name}].", name=where
        )
    inside[key] = value


def toml_text(config: TrainingConfig) -> str:
    """The whole configuration as TOML, every key stated; ``load_config`` reads it back."""
    parts = []
    for name, keys in asdict(config).items():
        lines = [f"{key} = {_toml_value(value)}" for key, value in keys.items()]
        parts.append("\n".join([f"[{name}]", *lines, ""]))
    return "\n".join(parts)


def _toml_value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    # JSON's strings without escaped surrogates are TOML's; it also escapes every control character but DEL.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f") if isinstance(value, str) else repr(value)
