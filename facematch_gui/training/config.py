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
from facematch_gui.training.rules import SECTION, choice, more_than, number, read, switch, text, whole

RECIPES = ("best", "original", "triplet", "margin", "site")
"""The recipes that come with the program, the one that is used by default first."""

_LARGEST = 1 << 16

TRIPLETS, PEOPLE, PICTURES = "triplets", "people", "pictures"
"""What a batch is made of: anchor, positive and negative; P people with K pictures each; pictures as they come."""


@dataclass(frozen=True)
class NetworkSection:
    """Which network learns, where it begins, and how much of it.

    Attributes:
        architecture: its name.
        start: ``random``, ``bundled`` (the weights that come with the program), or the path of a ``weights.npz``.
        trainable: ``all``, ``embedding`` (the last layer) or ``levelN`` (that level and all behind it).
        norm_momentum: how much of its moving statistics a batch normalisation keeps at a step.
    """

    architecture: str = choice("inception-96", "face-resnet")
    start: str = text("random")
    trainable: str = text("all")
    norm_momentum: float = number(0.99, 0, 0.9999)


@dataclass(frozen=True)
class DataSection:
    """How a chip is varied before the network sees it.

    Attributes:
        mirror: show the mirror image half of the time.
        shift: how far a chip is moved, as a share of its side, in both directions.
        scale: how much larger or smaller it may become, as a share.
        turn: by how many degrees it may be turned.
        brightness: how much brighter or darker it may become, and flatter or harder, as a share.
        imitation: the share of the selfies that are made to look printed in a document and copied.
        cache_mb: memory for chips that are kept decoded.
    """

    mirror: bool = switch(True)
    shift: float = number(0.0, 0, 0.25)
    scale: float = number(0.0, 0, 0.5)
    turn: float = number(0.0, 0, 45)
    brightness: float = number(0.0, 0, 0.9)
    imitation: float = number(0.0, 0, 1)
    cache_mb: int = whole(1024, 0, 1 << 20)


@dataclass(frozen=True)
class SamplingSection:
    """What a batch holds.

    Attributes:
        kind: ``triplets``, ``people`` or ``pictures``.
        batch: how many triplets or pictures.
        people, pictures: of a batch of people, how many (P), and how many pictures of each (K).
        same_group: an anchor's negative is of the anchor's own group, as in the original.
        selfie_anchors: people without a document take part too, one of their selfies being the anchor.
        least_weight: pictures whose quality weighs less are left out.
    """

    kind: str = choice(TRIPLETS, PEOPLE, PICTURES)
    batch: int = whole(32, 1, 4096)
    people: int = whole(16, 2, 1024)
    pictures: int = whole(4, 2, 64)
    same_group: bool = switch(False)
    selfie_anchors: bool = switch(False)
    least_weight: float = number(0.0, 0)


@dataclass(frozen=True)
class LossSection:
    """What is minimised: the sum of these losses, each by its weight; nought leaves one out.

    Attributes:
        original: of triplets, the original's softmax over L1 distances.
        triplet: of triplets, FaceNet's hinge.
        batch_triplet: of people, the same over triplets mined in the batch.
        softmax: a margin softmax over all people of the training part.
        distillation: the distance to what the teacher says of the same faces.
        margin, squared: of both triplet losses: the hinge's margin, and whether distances are squared.
        mining: which negatives of a batch are taken.
        softmax_kind, softmax_scale, softmax_margin: of the margin softmax.
        teacher: what a picture is drawn to: the teacher's embedding of that very picture, of the very chip of it before
            that is varied, or the mean of its person.
    """

    original: float = number(0.0, 0)
    triplet: float = number(0.0, 0)
    batch_triplet: float = number(0.0, 0)
    softmax: float = number(0.0, 0)
    distillation: float = number(0.0, 0)
    margin: float = more_than(0, 0.2)
    squared: bool = switch(True)
    mining: str = choice("semi-hard", "hard")
    softmax_kind: str = choice("arcface", "cosface")
    softmax_scale: float = more_than(0, 30.0)
    softmax_margin: float = number(0.35, 0, 1.5)
    teacher: str = choice("picture", "chip", "person")

    @property
    def weights(self) -> Mapping[str, float]:
        """The losses that count, with their weights."""
        names = (*_OF_TRIPLETS, *_OF_PEOPLE, *_OF_PICTURES)
        return {name: getattr(self, name) for name in names if getattr(self, name) > 0}


_OF_TRIPLETS = ("original", "triplet")
_OF_PEOPLE = ("batch_triplet",)
_OF_PICTURES = ("softmax", "distillation")


@dataclass(frozen=True)
class OptimizerSection:
    """How the weights follow the gradient.

    Attributes:
        name: the method.
        learning_rate: its step at the height of the schedule.
        weight_decay: of ``adamw`` and ``sgd``.
        momentum: of ``sgd``.
        clip_norm: gradients are scaled down to this length; nought leaves them as they are.
    """

    name: str = choice("adam", "adamw", "sgd")
    learning_rate: float = more_than(0, 1e-3, 10)
    weight_decay: float = number(0.0, 0, 1)
    momentum: float = number(0.9, 0, 0.9999)
    clip_norm: float = number(0.0, 0)


@dataclass(frozen=True)
class ScheduleSection:
    """How long a run learns, and how fast at each step.

    Attributes:
        epochs, steps: how many epochs, and how many steps each.
        decay: the learning rate stays, or falls along half a cosine to ``lowest``.
        warm_up: steps over which the rate rises from nought.
        lowest: the share of the rate that is left at the end of a cosine.
    """

    epochs: int = whole(5, 1, 100_000)
    steps: int = whole(100, 1, 1_000_000)
    decay: str = choice("constant", "cosine")
    warm_up: int = whole(0, 0, 1_000_000)
    lowest: float = number(0.01, 0, 1)


@dataclass(frozen=True)
class ValidationSection:
    """What decides that a run is good.

    Attributes:
        metric: the measure on people that are not learnt from, or the training loss.
        patience: epochs without a better one after which a run ends; nought never ends it early.
        keep: the weights of the best epoch, or those of the last.
    """

    metric: str = choice("eer", "tar_at_1_percent", "tar_at_0_1_percent", "loss")
    patience: int = whole(0, 0)
    keep: str = choice("best", "last")


@dataclass(frozen=True)
class RunSection:
    """Where and how a run computes.

    Attributes:
        seed: of everything that is drawn by chance.
        precision: of the arithmetic; ``mixed_float16`` is for graphics cards, the weights stay float32.
        device: a graphics card where there is one, or the processor.
        devices: ``one``; ``mirrored`` over all local ones; ``hosts``, over the machines that TF_CONFIG names.
        cpu_devices: into how many devices the processor is split, to try a distributed run without graphics cards.
        jit: let XLA compile the step.
        deterministic: the same machine gives the same weights, bit by bit; not together with ``jit``.
        workers: threads that prepare batches ahead.
        checkpoint_steps: steps between checkpoints within an epoch; nought writes one an epoch.
        recipe: what the configuration is called; it goes into the model's card.
    """

    seed: int = whole(0, 0, 2**32 - 1)
    precision: str = choice("float32", "mixed_float16")
    device: str = choice("auto", "cpu")
    devices: str = choice("one", "mirrored", "hosts")
    cpu_devices: int = whole(1, 1, 64)
    jit: bool = switch(False)
    deterministic: bool = switch(True)
    workers: int = whole(2, 0, 64)
    checkpoint_steps: int = whole(0, 0)
    recipe: str = text("a site's own")


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
                losses=", ".join((*_OF_TRIPLETS, *_OF_PEOPLE, *_OF_PICTURES)),
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
    kinds = {TRIPLETS} if loss in _OF_TRIPLETS else {PEOPLE} if loss in _OF_PEOPLE else {PEOPLE, PICTURES}
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
