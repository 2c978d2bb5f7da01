"""LiteRT on a graphics card, through its WebGPU accelerator: Vulkan on Linux, Direct3D 12 on Windows; no CUDA.

A driver is not trusted: the card must first give the same embeddings as the CPU.
"""

from __future__ import annotations

import ctypes
import logging
import re
import sys
import time
import weakref
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from facematch_gui.core.networks import ChipEmbedder, Embedder, EmbedderInfo, Pixels
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.engines.litert import LiteRtEmbedder, embedder_info
from facematch_gui.engines.model_card import ModelCard
from facematch_gui.engines.native_log import STDERR, STDOUT, captured_native_log, silence_native_log_at_exit
from facematch_gui.errors import EngineError

logger = logging.getLogger(__name__)

UNNAMED = "GPU (WebGPU)"
"""Stands for the card's name where the runtime does not say it."""

AGREEMENT = 1e-3
"""How far any number of an embedding may lie from the CPU's; a fifth of it is usual."""

_ADAPTER = re.compile(r"Selected adapter: (?P<name>.+?), arch=.*adapterType=(?P<type>.+)")
"""How the runtime reports its choice; it has no function that would tell."""


@dataclass(frozen=True)
class _Adapter:
    name: str
    is_software: bool


class LiteRtGpuEmbedder:
    """An embedder on the graphics card. Not safe for use by two threads at once.

    Raises:
        ModelError: the file is missing or was changed.
        EngineError: there is no card that can run this network.
    """

    BATCH = 8
    """The one batch size on the card, because another would be compiled anew: two faces in two views, mirrored."""

    def __init__(self, card: ModelCard, role: str = "embedder") -> None:
        record = card.network(role)
        if not _has_driver():
            raise _no_card()
        # Kept for as long as the session lives: it reads the weights where they lie.
        self._content = card.read(record.file)
        self._chip_shape = (record.input.height, record.input.width, 3)
        session, name = _open(self._content, (self.BATCH, *self._chip_shape), (self.BATCH, *record.outputs[0].shape))
        self._session = session
        weakref.finalize(self, session.close)
        self._card, self._role, self._device = card, role, name
        self._recipe = card.recipe(role)

    @property
    def recipe(self) -> ChipRecipe:
        return self._recipe

    @cached_property
    def info(self) -> EmbedderInfo:
        """Raises ``ModelError`` for a model that was not calibrated yet: it can embed, but not verify."""
        return embedder_info(self._card, self._role, engine="litert", device=self._device)

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        """Embeddings (n, d), float32, not normalised, for uint8 RGB chips (n, size, size, 3)."""
        missing = -len(chips) % self.BATCH
        padded = np.concatenate([chips, np.zeros((missing, *self._chip_shape), np.uint8)]) if missing else chips
        starts = range(0, len(padded), self.BATCH)
        return np.concatenate([self._session.run(padded[start : start + self.BATCH]) for start in starts])[: len(chips)]


def open_gpu(card: ModelCard) -> LiteRtGpuEmbedder:
    """The embedder on the graphics card, once it has shown that it answers like the CPU.

    Raises:
        EngineError: there is no card that can run the network, or it answers something else.
    """
    return _trusted(LiteRtGpuEmbedder(card), LiteRtEmbedder(card))


def open_fastest(card: ModelCard) -> Embedder:
    """The embedder on the graphics card where there is one that answers like the CPU and sooner, else on the CPU."""
    cpu = LiteRtEmbedder(card)
    try:
        gpu = _trusted(LiteRtGpuEmbedder(card), cpu)
    except EngineError:
        return cpu
    return gpu if _seconds(gpu) < _seconds(cpu) else cpu


_CARDS = ("dri/renderD*", "nvidia[0-9]*", "dxg")
"""What Linux calls graphics cards below ``/dev``: the kernel's drivers, NVIDIA's, and Windows' below a Linux."""


class _Session:
    """What LiteRT holds open on the card for one batch size."""

    def __init__(self, model: Any, input_shape: tuple[int, ...], output_shape: tuple[int, ...]) -> None:
        model.resize_input_tensor(0, input_shape)
        self._model = model
        self._inputs = model.create_input_buffers(0)
        self._outputs = model.create_output_buffers(0)
        self._output_shape = output_shape
        self.run(np.zeros(input_shape, np.uint8))  # compiles the kernels

    def run(self, chips: Pixels) -> NDArray[np.float32]:
        self._inputs[0].write(np.ascontiguousarray(chips))
        self._model.run_by_index(0, self._inputs, self._outputs)
        output: NDArray[np.float32] = self._outputs[0].read(int(np.prod(self._output_shape)), np.float32)
        return output.reshape(self._output_shape)

    def close(self) -> None:
        """Lets go of the card, which is when LiteRT talks once more."""
        with captured_native_log(STDOUT, STDERR):
            self._inputs = self._outputs = self._model = None


def _open(content: bytes, input_shape: tuple[int, ...], output_shape: tuple[int, ...]) -> tuple[_Session, str]:
    """The network on the card, warm, and the card's name.

    Raises:
        EngineError: no card can run all of it.
    """
    session = None
    # LiteRT's objects print when they are made and when they go, so both happen in here.
    with captured_native_log(STDOUT, STDERR) as log:
        model = _compile(content)
    adapter = _adapter(log.text)
    with captured_native_log(STDOUT, STDERR):
        if model is not None and not adapter.is_software:
            silence_native_log_at_exit()
            session = _warm(model, input_shape, output_shape)
        model = None
    if session is None:
        raise _no_card()
    return session, adapter.name


def _compile(content: bytes) -> Any | None:
    """The network as LiteRT compiled it for a card, or ``None``.

    Returns rather than raises, because an exception would hold on to LiteRT's objects.
    """
    try:
        from ai_edge_litert.compiled_model import CompiledModel
        from ai_edge_litert.hardware_accelerator import HardwareAccelerator
        from ai_edge_litert.options import GpuOptions, Options

        # In half precision the card would be faster still, but no longer agree with the CPU.
        options = Options(HardwareAccelerator.GPU, gpu_options=GpuOptions(enforce_f32=True))
        model = CompiledModel.from_buffer(content, options=options)
        return model if model.is_fully_accelerated() else None
    except (ImportError, RuntimeError) as error:
        logger.info("LiteRT cannot use a graphics card: %s", error)
        return None


def _warm(model: Any, input_shape: tuple[int, ...], output_shape: tuple[int, ...]) -> _Session | None:
    try:
        return _Session(model, input_shape, output_shape)
    except RuntimeError as error:
        logger.info("The graphics card cannot run the network: %s", error)
        return None


def _has_driver() -> bool:
    """Spares machines without a card or without Vulkan the attempt.

    It loads 19 MB, and where Mesa has a driver that imitates a card, the LLVM that this is built on: beside that of
    TensorFlow it lets a process crash as it ends.
    """
    if not sys.platform.startswith("linux"):
        return True
    if not any(found for pattern in _CARDS for found in Path("/dev").glob(pattern)):
        return False
    try:
        ctypes.CDLL("libvulkan.so.1")
    except OSError:
        return False
    return True


def _adapter(log: str) -> _Adapter:
    """Which card the runtime chose. A driver that only imitates a card on the CPU is far slower than the CPU itself."""
    found = _ADAPTER.search(log)
    if found is None:
        return _Adapter(UNNAMED, is_software=False)
    return _Adapter(found["name"], is_software="CPU" in found["type"])


def _trusted(gpu: LiteRtGpuEmbedder, cpu: LiteRtEmbedder) -> LiteRtGpuEmbedder:
    chips = _trial_chips(gpu)
    if not np.allclose(gpu.embed(chips), cpu.embed(chips), rtol=0, atol=AGREEMENT):
        raise EngineError(
            "The graphics card gives wrong results",
            "Update its driver, or let the program run on the processor: --device cpu.",
        )
    return gpu


def _seconds(embedder: ChipEmbedder) -> float:
    """The time a warm embedder takes for one verification, at its best of three."""
    chips = _trial_chips(embedder)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        embedder.embed(chips)
        times.append(time.perf_counter() - start)
    return min(times)


def _trial_chips(embedder: ChipEmbedder) -> Pixels:
    """Four different pictures of waves."""
    side = embedder.recipe.size
    y, x = np.mgrid[:side, :side].astype(np.float32) / side
    waves = [128 + 127 * np.sin(2 * np.pi * (k * x + (5 - k) * y)[..., None] + [0, 1, 2]) for k in range(1, 5)]
    return np.stack(waves).astype(np.uint8)


def _no_card() -> EngineError:
    return EngineError(
        "No graphics card can be used",
        "Let the program run on the processor: --device cpu. If this machine has a graphics card, install its driver "
        "with Vulkan (Linux) or Direct3D 12 (Windows).",
    )
