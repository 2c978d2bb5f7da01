"""The TensorFlow engine: the same network in Keras, for CUDA machines; imported only when chosen."""

from __future__ import annotations

import io
import os
import warnings
from contextlib import suppress
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import EmbedderInfo, Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.engines.litert import embedder_info
from facematch_gui.engines.model_card import ModelCard
from facematch_gui.engines.native_log import captured_native_log
from facematch_gui.errors import EngineError, ModelError


class TensorFlowEmbedder:
    """The embedder that runs the float32 weights in TensorFlow.

    Args:
        card: the model.
        device: ``auto`` takes a GPU where TensorFlow finds one, ``cpu`` never, ``gpu`` insists.

    Raises:
        ModelError: the weights are missing, were changed, or do not fit the network.
        EngineError: TensorFlow is not installed, or finds no GPU where one is asked for.
    """

    def __init__(self, card: ModelCard, device: str = "auto", role: str = "embedder") -> None:
        record = card.network(role)
        if record.weights is None:
            raise ModelError(
                "The model {model} cannot run in TensorFlow",
                "It comes without weights for it. Use the engine litert.",
                model=card.name,
            )
        weights = _weights(card.read(record.weights))
        with captured_native_log():
            tf = _tensorflow()
            place, name = _place(tf, device)
            from facematch_gui.training.networks import build_network

            self._tf, self._place = tf, place
            with tf.device(place):
                model = build_network(record.architecture or "", weights)
                shape = [None, record.input.height, record.input.width, 3]
                signature = [tf.TensorSpec(shape, tf.uint8)]
                self._embed = tf.function(lambda chips: model(chips, training=False), input_signature=signature)
        self._card, self._role, self._device, self._weights_file = card, role, name, record.weights
        self._recipe = card.recipe(role)

    @property
    def recipe(self) -> ChipRecipe:
        return self._recipe

    @cached_property
    def info(self) -> EmbedderInfo:
        """Raises ``ModelError`` for a model that was not calibrated yet: it can embed, but not verify."""
        return embedder_info(self._card, self._role, engine="tensorflow", device=self._device, file=self._weights_file)

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        """Embeddings (n, d), float32, not normalised, for uint8 RGB chips (n, size, size, 3)."""
        with self._tf.device(self._place):
            embeddings: NDArray[np.float32] = self._embed(self._tf.constant(chips)).numpy()
        return embeddings


def _weights(content: bytes) -> dict[str, NDArray[np.float32]]:
    with np.load(io.BytesIO(content), allow_pickle=False) as archive:
        return {name: archive[name] for name in archive.files}


def _tensorflow() -> Any:
    """TensorFlow, quiet. What it reads from the environment it reads once, on import."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("KERAS_BACKEND", "tensorflow")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import tensorflow as tf
    except ImportError as error:
        raise EngineError(
            "TensorFlow is not installed",
            "Use the engine litert, which gives the same results, or install TensorFlow.",
        ) from error
    return tf


def _place(tf: Any, device: str) -> tuple[str, str]:
    """TensorFlow's name of the device to run on, and ours."""
    gpus = [] if device == "cpu" else tf.config.list_physical_devices("GPU")
    if not gpus:
        if device == "gpu":
            raise EngineError(
                "TensorFlow finds no graphics card",
                "Use --device cpu, or the engine litert. TensorFlow needs an NVIDIA card with CUDA, and not Windows.",
            )
        return "/CPU:0", "CPU"
    with suppress(RuntimeError):  # Something in this process has already started the card.
        tf.config.experimental.set_memory_growth(gpus[0], enable=True)
    # TF32 would round products to 10 bits, and the embeddings would no longer agree with LiteRT's within 1e-3.
    tf.config.experimental.enable_tensor_float_32_execution(False)
    details = tf.config.experimental.get_device_details(gpus[0])
    return "/GPU:0", str(details.get("device_name", "GPU"))
