"""What core asks of an engine: protocols only, so that any runtime can stand behind them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.calibration import Calibration
from facematch_gui.core.recipe import ChipRecipe

if TYPE_CHECKING:
    from facematch_gui.core.haar import HaarFinder

Pixels = NDArray[np.uint8]
"""RGB, uint8, height x width x 3, upright."""


class Network(Protocol):
    """A network with one input, run as it is; its method (anchors, scaling) lives in core."""

    def run(self, batch: NDArray[np.float32]) -> tuple[NDArray[np.float32], ...]:
        """All outputs for one float32 batch (n, height, width, 3), in the order that the model's card names them."""
        ...


@dataclass(frozen=True)
class EmbedderInfo:
    """What a result must say about the network that made it.

    Attributes:
        name: the model's name, such as ``face-resnet``.
        sha256: of the weights that ran, 64 hexadecimal digits.
        engine: ``litert`` or ``tensorflow``.
        device: ``CPU`` or the name of the GPU.
        recipe: how it wants to see a face.
        calibration: what its similarities are worth, from the model's card.
    """

    name: str
    sha256: str
    engine: str
    device: str
    recipe: ChipRecipe
    calibration: Calibration


class ChipEmbedder(Protocol):
    """A network that turns chips into embeddings, whatever its similarities may be worth."""

    @property
    def recipe(self) -> ChipRecipe:
        """How it wants to see a face."""
        ...

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        """Embeddings (n, d), float32, as the network gives them, for uint8 RGB chips (n, size, size, 3)."""
        ...


class Embedder(ChipEmbedder, Protocol):
    """One that a verification can rely on, because its similarities were calibrated."""

    @property
    def info(self) -> EmbedderInfo: ...


@dataclass(frozen=True)
class FinderNetworks:
    """Everything that finds a face: the cascade and the three networks of the second finder.

    Not safe for use by two threads at once: give each thread its own.
    """

    cascade: HaarFinder
    short_range: Network
    full_range: Network
    mesh: Network


@dataclass(frozen=True)
class Networks:
    """All that a verification needs. One set a thread, like the ``FinderNetworks`` in it."""

    finder: FinderNetworks
    embedder: Embedder
