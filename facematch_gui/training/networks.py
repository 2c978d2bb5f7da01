"""The networks that can be trained: what each is shown, how it is built, and its weights as plain arrays."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.recipe import STANDARD_RECIPE, ChipRecipe
from facematch_gui.errors import ModelError, TrainingConfigError
from facematch_gui.training import architecture, inception_architecture

if TYPE_CHECKING:
    import keras


def _build_inception() -> keras.Model:
    from facematch_gui.training.inception import build_inception

    return build_inception()


def _build_resnet() -> keras.Model:
    from facematch_gui.training.resnet import build_resnet

    return build_resnet()


@dataclass(frozen=True)
class Architecture:
    """A network that can be trained.

    Attributes:
        name: what configurations and model cards call it.
        recipe: how faces are cut for it.
        embedding_size: how many numbers it answers for a chip.
        build: a new one, with random weights. Imports Keras.
        unit_length: whether its embeddings all have the length 1.
    """

    name: str
    recipe: ChipRecipe
    embedding_size: int
    build: Callable[[], keras.Model]
    unit_length: bool = False


_INCEPTION_RECIPE = ChipRecipe(size=inception_architecture.CHIP_SIZE, scales=(1.0,))

ARCHITECTURES: Mapping[str, Architecture] = {
    kind.name: kind
    for kind in (
        Architecture("inception-96", _INCEPTION_RECIPE, inception_architecture.EMBEDDING_SIZE, _build_inception, True),
        Architecture("face-resnet", STANDARD_RECIPE, architecture.EMBEDDING_SIZE, _build_resnet),
    )
}
"""Every network that can be trained, by its name."""

WHOLE = "all"
"""What :func:`freeze` takes for a network that trains in every layer."""


def build_network(name: str, weights: Mapping[str, NDArray[Any]] | None = None) -> keras.Model:
    """A network: uint8 RGB chips (n, size, size, 3) in, float32 embeddings (n, d) out; scaling is part of it.

    Args:
        name: a key of ``ARCHITECTURES``.
        weights: as :func:`network_weights` names them; without them the network starts from Keras' random ones.

    Raises:
        ModelError: there is no such network, or an array is missing or has another shape.
    """
    kind = ARCHITECTURES.get(name)
    if kind is None:
        raise ModelError(
            "This program has no network of the architecture {name}",
            "It has {known}. A newer version of the program may know more.",
            name=name,
            known=" and ".join(ARCHITECTURES),
        )
    model = kind.build()
    if weights is not None:
        load_weights(model, weights)
    return model


def network_weights(model: keras.Model) -> dict[str, NDArray[np.float32]]:
    """Every number that a network holds, moving statistics included, as ``weights.npz`` names them: layer/variable."""
    return {name: np.asarray(variable.numpy(), np.float32) for name, variable in _variables(model).items()}


def load_weights(model: keras.Model, weights: Mapping[str, NDArray[Any]]) -> None:
    """Copies arrays as :func:`network_weights` names them into a network.

    Raises:
        ModelError: an array is missing or has another shape; the network is as it was then.
    """
    variables = _variables(model)
    for name, variable in variables.items():
        array = weights.get(name)
        if array is None or array.shape != tuple(variable.shape):
            raise ModelError(
                "The weights do not fit the network: {name}",
                "Install the model again. The program's own are built with: facematch models build.",
                name=name,
            )
    for name, variable in variables.items():
        variable.assign(weights[name])


def _variables(model: keras.Model) -> dict[str, Any]:
    return {f"{layer.name}/{variable.name}": variable for layer in model.layers for variable in layer.variables}


def levels(model: keras.Model) -> tuple[str, ...]:
    """The parts of a network that hold weights, from the picture inwards: the first words of its layers' names."""
    return tuple(dict.fromkeys(_level(layer) for layer in model.layers if layer.variables))


def freeze(model: keras.Model, trainable: str) -> None:
    """Lets a network train from one of its levels on, and nothing before it.

    A batch normalisation that is frozen keeps its moving statistics and uses them while the rest trains. Call it before
    ``compile``: Keras looks at what trains only then.

    Args:
        trainable: ``all``, or one of :func:`levels`: that level and everything behind it trains.

    Raises:
        TrainingConfigError: the network has no such level.
    """
    known = levels(model)
    if trainable not in (WHOLE, *known):
        raise TrainingConfigError(
            "The network has no level called {level}",
            "It has {known}; {whole} trains everything.",
            level=trainable,
            known=", ".join(known),
            whole=WHOLE,
        )
    frozen = () if trainable == WHOLE else known[: known.index(trainable)]
    for layer in model.layers:
        layer.trainable = _level(layer) not in frozen


def keep_statistics(model: keras.Model, momentum: float) -> None:
    """Says how much of its moving statistics each batch normalisation keeps at a step; 0.99 is Keras' default.

    While it trains a network sees the statistics of the batch, and afterwards the moving ones. These lag behind by
    about 1 / (1 - momentum) steps: in a short run, whose weights move fast, a network may know the people it learns
    from by the ones, and nobody by the others.
    """
    import keras

    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = momentum


def _level(layer: Any) -> str:
    return str(layer.name).partition("_")[0]
