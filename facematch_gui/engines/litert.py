"""The default engine: LiteRT, TensorFlow's on-device runtime, on the CPU through XNNPACK.

Its graphics engine is in :mod:`facematch_gui.engines.litert_gpu`.
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import EmbedderInfo, Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.engines.model_card import ModelCard
from facematch_gui.engines.native_log import captured_native_log
from facematch_gui.errors import EngineError, ModelError

MOST_THREADS = 4
"""More threads than this gain next to nothing on networks this small, and make the rest of the machine wait."""


class LiteRtNetwork:
    """One network of a model on the CPU.

    It takes batches of any size and keeps the last size planned, so that equal batches cost no planning. Not safe for
    use by two threads at once.

    Args:
        card: the model.
        role: which of its networks.
        batch: the batch size to plan at once.
        threads: how many to compute with; networks of a millisecond gain nothing from a second one.

    Raises:
        ModelError: the file is missing, was changed, or is not the network that the card describes.
        EngineError: LiteRT is not installed.
    """

    def __init__(self, card: ModelCard, role: str, batch: int = 1, threads: int = 1) -> None:
        record = card.network(role)
        # Kept for as long as the interpreter lives: it reads the weights where they lie.
        self._content = card.read(record.file)
        self._batch = 0
        with captured_native_log():
            try:
                self._interpreter = _interpreter(self._content, threads)
                self._input = self._interpreter.get_input_details()[0]
                indices = _output_indices(self._interpreter)
                self._outputs = [indices[output.name] for output in record.outputs]
                self._plan(batch)
            except (ValueError, RuntimeError, KeyError) as error:
                raise ModelError(
                    "The network {file} cannot be loaded",
                    "It does not fit this version of LiteRT. Install the program again.",
                    file=record.file,
                ) from error
        self._shapes = [output.shape for output in record.outputs]

    def run(self, batch: NDArray[Any]) -> tuple[NDArray[np.float32], ...]:
        """All outputs for one batch (n, height, width, 3) of the network's own dtype, in the order of the card."""
        if len(batch) != self._batch:
            self._plan(len(batch))
        self._interpreter.set_tensor(self._input["index"], np.ascontiguousarray(batch))
        self._interpreter.invoke()
        return tuple(
            self._interpreter.get_tensor(index).reshape(len(batch), *shape)
            for index, shape in zip(self._outputs, self._shapes, strict=True)
        )

    def _plan(self, batch: int) -> None:
        self._interpreter.resize_tensor_input(self._input["index"], [batch, *self._input["shape"][1:]])
        self._interpreter.allocate_tensors()
        self._batch = batch


class LiteRtEmbedder:
    """An embedder on the CPU.

    Args:
        threads: how many to compute with; by default as many as this process may use, within reason.
    """

    BATCH = 8
    """Planned at once: a verification embeds two faces in two views and their mirror images."""

    def __init__(self, card: ModelCard, role: str = "embedder", threads: int | None = None) -> None:
        self._network = LiteRtNetwork(card, role, batch=self.BATCH, threads=threads or usable_threads())
        self._card, self._role = card, role
        self._recipe = card.recipe(role)

    @property
    def recipe(self) -> ChipRecipe:
        return self._recipe

    @cached_property
    def info(self) -> EmbedderInfo:
        """Raises ``ModelError`` for a model that was not calibrated yet: it can embed, but not verify."""
        return embedder_info(self._card, self._role, engine="litert", device="CPU")

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        """Embeddings (n, d), float32, not normalised, for uint8 RGB chips (n, size, size, 3)."""
        return self._network.run(chips)[0]


def embedder_info(card: ModelCard, role: str, *, engine: str, device: str, file: str | None = None) -> EmbedderInfo:
    """What a result says about the embedder that made it.

    Args:
        file: whose SHA-256 stands for the weights; the LiteRT network's unless said otherwise.

    Raises:
        ModelError: the model is no embedder, or was never calibrated.
    """
    record = card.network(role)
    if card.calibration is None:
        raise ModelError(
            "The model {model} is not calibrated",
            "Its similarities mean nothing yet. Calibrate it with the command: facematch calibrate.",
            model=card.name,
        )
    return EmbedderInfo(
        name=card.name,
        sha256=card.files[file or record.file].sha256,
        engine=engine,
        device=device,
        recipe=card.recipe(role),
        calibration=card.calibration,
    )


def _interpreter(content: bytes, threads: int) -> Any:
    try:
        from ai_edge_litert.interpreter import Interpreter
    except ImportError as error:
        raise EngineError(
            "LiteRT is not installed", "Install the program again; the package is called ai-edge-litert."
        ) from error
    return Interpreter(model_content=content, num_threads=threads)


def _output_indices(interpreter: Any) -> dict[str, int]:
    """Tensor indices by the name the card uses: the signature's, or the tensor's own in a file without signatures."""
    if interpreter.get_signature_list():
        details = interpreter.get_signature_runner().get_output_details()
        return {name: int(output["index"]) for name, output in details.items()}
    return {output["name"]: int(output["index"]) for output in interpreter.get_output_details()}


def usable_threads() -> int:
    """The cores that this process may use, within reason."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # Windows and macOS do not tell.
        cores = os.cpu_count() or 1
    return min(cores, MOST_THREADS)
