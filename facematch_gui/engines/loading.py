"""Opens the models in use on the engine and the device that were asked for."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Literal

from facematch_gui.core.networks import Embedder, FinderNetworks, Networks
from facematch_gui.engines.installed import embedder_card, model_in_use
from facematch_gui.engines.model_card import EMBEDDER, FINDER
from facematch_gui.engines.model_pack import read_card
from facematch_gui.paths import model_dir, resource

Engine = Literal["litert", "tensorflow"]
Device = Literal["auto", "cpu", "gpu"]

CASCADE = "haarcascade_frontalface_default.xml"


def load_networks(engine: Engine = "litert", device: Device = "auto", model: Path | None = None) -> Networks:
    """Everything that a verification needs, for one thread.

    Args:
        model: the folder of the model that compares; by default the one in use.

    Raises:
        ModelError: a model is missing, incomplete or was changed.
        EngineError: the engine or the device is not to be had on this machine.
    """
    networks = Networks(finder=load_finder(), embedder=load_embedder(engine, device, model))
    _ = networks.embedder.info  # says now, and not after the pictures were read, that a model was never calibrated
    return networks


def load_worker_networks(model: Path | None = None) -> Networks:
    """The same for one of many processes that share the machine: on the CPU, each network on a single thread.

    The model need not be calibrated: this is also what calibrates it.

    Args:
        model: the folder of the model that compares; by default the one in use. A run over many pictures names it, so
            that all its workers open the same.

    Raises:
        ModelError: a model is missing, incomplete or was changed.
        EngineError: LiteRT is not installed.
    """
    from facematch_gui.engines.litert import LiteRtEmbedder

    return Networks(finder=load_finder(), embedder=LiteRtEmbedder(embedder_card(model), threads=1))


def load_embedder(engine: Engine = "litert", device: Device = "auto", model: Path | None = None) -> Embedder:
    """The embedder. With ``auto`` it runs on a graphics card where that is of use; its ``info`` says where.

    Args:
        model: its folder; by default that of the model in use.

    Raises:
        ModelError: the model is missing, incomplete or was changed.
        EngineError: the engine or the device is not to be had on this machine.
    """
    card = embedder_card(model)
    if engine == "tensorflow":
        from facematch_gui.engines.tensorflow import TensorFlowEmbedder

        return TensorFlowEmbedder(card, device)
    if device == "cpu":
        from facematch_gui.engines.litert import LiteRtEmbedder

        return LiteRtEmbedder(card)
    from facematch_gui.engines.litert_gpu import open_fastest, open_gpu

    return open_gpu(card) if device == "gpu" else open_fastest(card)


def check_models() -> list[str]:
    """Compares every file of the bundled models, and of the model in use, with its card; returns the models' names.

    An edition without TensorFlow may come without the weights that only its engine reads.

    Raises:
        ModelError: a model is missing, incomplete or was changed.
    """
    names = []
    cards = [read_card(model_dir(name)) for name in (EMBEDDER, FINDER)]
    in_use = model_in_use()
    for card in cards if in_use.name == EMBEDDER else [*cards, in_use]:
        spare = {network.weights for network in card.networks.values()} if not _has_tensorflow() else set()
        for file in card.files:
            if file not in spare or (card.folder / file).exists():
                card.read(file)
        names.append(card.name)
    return names


def _has_tensorflow() -> bool:
    return importlib.util.find_spec("tensorflow") is not None


def load_finder() -> FinderNetworks:
    """The cascade and the bundled second finder. Its networks run on the CPU: each takes about a millisecond there.

    Raises:
        ModelError: a model is missing, incomplete or was changed.
    """
    from facematch_gui.core.haar import HaarFinder
    from facematch_gui.engines.litert import LiteRtNetwork

    card = read_card(model_dir(FINDER))
    return FinderNetworks(
        cascade=HaarFinder(resource(CASCADE)),
        short_range=LiteRtNetwork(card, "short_range"),
        full_range=LiteRtNetwork(card, "full_range"),
        mesh=LiteRtNetwork(card, "mesh"),
    )
