"""The shape of ``inception-96``, the original program's one-shot network, free of any framework.

Source: the network "nn4.small2" of OpenFace (Amos, Ludwiczuk and Satyanarayanan, "OpenFace: A general-purpose face
recognition library with mobile applications", 2016), in the form that the original program trained: 3,743,280 numbers.
It stacks the inception modules of Szegedy et al., "Going deeper with convolutions" (2015).
"""

from __future__ import annotations

from dataclasses import dataclass

CHIP_SIZE = 96
"""Side of the square chip in pixels."""

EMBEDDING_SIZE = 128

CHANNEL_SCALE = 255.0
"""What the network divides the channels by; it subtracts nothing."""

VARIANCE_FLOOR = 1e-5
"""What every batch normalisation adds to the variance before it divides by its root."""

DENSE_NAME = "embedding"


@dataclass(frozen=True)
class Convolution:
    """One convolution with its bias, a batch normalisation and a ReLU behind it.

    Attributes:
        channels: how many feature maps come out.
        size: side of the square kernel in pixels.
        stride: how far the kernel moves at a time.
        padding: rows and columns of zeros around the maps before it.
    """

    channels: int
    size: int = 1
    stride: int = 1
    padding: int = 0


@dataclass(frozen=True)
class Pooling:
    """A square window of 3 pixels, whose largest value or mean is kept.

    Attributes:
        kind: ``max`` or ``average``.
        stride: how far the window moves at a time.
        padding: rows and columns of zeros around the maps before it.
    """

    kind: str
    stride: int
    padding: int = 0
    size: int = 3


@dataclass(frozen=True)
class Padding:
    """Zeros around the maps: ``before`` above and to the left, ``after`` below and to the right."""

    before: int
    after: int


Step = Convolution | Pooling | Padding


@dataclass(frozen=True)
class Branch:
    """One way through an inception module.

    Attributes:
        name: of the branch inside its module: ``3x3``, ``5x5``, ``pool`` or ``1x1``.
        steps: what the maps pass through, in order.
    """

    name: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class Module:
    """Branches that see the same maps and whose answers are laid one behind the other.

    Attributes:
        name: what all its layers' names begin with; its first word is the level.
    """

    name: str
    branches: tuple[Branch, ...]


STEM_NAME = "stem"
STEM: tuple[Step, ...] = (
    Convolution(64, size=7, stride=2, padding=3),
    Pooling("max", stride=2, padding=1),
    Convolution(64),
    Convolution(192, size=3, padding=1),
    Pooling("max", stride=2, padding=1),
)
"""What stands between the picture and the first module."""


def _wide(name: str, narrow: int, channels: int, stride: int = 1) -> Branch:
    """A convolution over 3 or 5 pixels, behind one that leaves it fewer channels to read."""
    size = int(name[0])
    return Branch(name, (Convolution(narrow), Convolution(channels, size, stride, padding=size // 2)))


def _pooled(pooling: Pooling, channels: int, before: int, after: int) -> Branch:
    """A pooling whose maps are brought to the size of the other branches with zeros."""
    convolution = (Convolution(channels),) if channels else ()
    return Branch("pool", (pooling, *convolution, Padding(before, after)))


def _single(channels: int) -> Branch:
    return Branch("1x1", (Convolution(channels),))


_MAX = Pooling("max", stride=2)
_AVERAGE = Pooling("average", stride=3)

MODULES = (
    Module("level1_a", (_wide("3x3", 96, 128), _wide("5x5", 16, 32), _pooled(_MAX, 32, 3, 4), _single(64))),
    Module("level1_b", (_wide("3x3", 96, 128), _wide("5x5", 32, 64), _pooled(_AVERAGE, 64, 4, 4), _single(64))),
    Module("level1_c", (_wide("3x3", 128, 256, 2), _wide("5x5", 32, 64, 2), _pooled(_MAX, 0, 0, 1))),
    Module("level2_a", (_wide("3x3", 96, 192), _wide("5x5", 32, 64), _pooled(_AVERAGE, 128, 2, 2), _single(256))),
    Module("level2_b", (_wide("3x3", 160, 256, 2), _wide("5x5", 64, 128, 2), _pooled(_MAX, 0, 0, 1))),
    Module("level3_a", (_wide("3x3", 96, 384), _pooled(_AVERAGE, 96, 1, 1), _single(256))),
    Module("level3_b", (_wide("3x3", 96, 384), _pooled(_MAX, 96, 1, 1), _single(256))),
)
"""The seven modules, from the picture inwards: 12 x 12 maps in the first two, then 6 x 6, then 3 x 3."""

LAST_POOL = 3
"""What is left of the maps is averaged over all of its 3 x 3 pixels."""
