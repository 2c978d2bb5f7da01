"""The sections of a training run's configuration: each key, what it may hold, and what it is where nobody says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from facematch_gui.training.rules import choice, more_than, number, switch, text, whole

TRIPLETS, PEOPLE, PICTURES = "triplets", "people", "pictures"
"""What a batch is made of: anchor, positive and negative; P people with K pictures each; pictures as they come."""

OF_TRIPLETS = ("original", "triplet")
OF_PEOPLE = ("batch_triplet",)
OF_PICTURES = ("softmax", "distillation")
"""The losses by the batches that they are of; those of pictures go with people as well."""


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
        names = (*OF_TRIPLETS, *OF_PEOPLE, *OF_PICTURES)
        return {name: getattr(self, name) for name in names if getattr(self, name) > 0}


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
