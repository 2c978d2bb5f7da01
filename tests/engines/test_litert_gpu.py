"""The way to the graphics card: refused in words where there is none, trusted only when it answers like the CPU."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.core.networks import EmbedderInfo, Pixels
from facematch_gui.engines import litert_gpu
from facematch_gui.engines.litert import LiteRtEmbedder
from facematch_gui.engines.litert_gpu import LiteRtGpuEmbedder, open_fastest, open_gpu
from facematch_gui.engines.model_card import ModelCard
from facematch_gui.engines.model_pack import read_card
from facematch_gui.errors import EngineError
from facematch_gui.paths import model_dir


class FakeCard:
    """Stands in for an embedder on a graphics card: answers like the CPU, with an error and a delay of its own."""

    def __init__(self, card: ModelCard, error: float = 0.0, delay: float = 0.0) -> None:
        self._cpu = LiteRtEmbedder(card)
        self._error, self._delay = error, delay
        self.recipe = card.recipe()

    @property
    def info(self) -> EmbedderInfo:
        return self._cpu.info

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        start = time.perf_counter()
        answer = self._cpu.embed(chips) + np.float32(self._error)
        while time.perf_counter() - start < self._delay:
            pass
        return answer


class QuickCard(FakeCard):
    """A card that has its answers ready."""

    def __init__(self, card: ModelCard) -> None:
        super().__init__(card)
        self._answers: dict[bytes, NDArray[np.float32]] = {}

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        key = chips[0, 75].tobytes()
        if key not in self._answers:
            self._answers[key] = super().embed(chips)
        return self._answers[key]


@pytest.fixture(scope="module")
def card() -> ModelCard:
    return read_card(model_dir("face-resnet"))


@pytest.fixture(scope="module")
def chips() -> NDArray[np.uint8]:
    return np.random.default_rng(5).integers(0, 256, (6, 150, 150, 3), np.uint8)


@pytest.fixture(scope="module")
def graphics_card(card: ModelCard) -> LiteRtGpuEmbedder:
    try:
        return open_gpu(card)
    except EngineError as error:
        pytest.skip(f"no graphics card here: {error.title}")


def test_the_card_answers_like_the_cpu(graphics_card: LiteRtGpuEmbedder, card: ModelCard, chips: Pixels) -> None:
    cpu = LiteRtEmbedder(card)
    for count in (1, 2, 4, 6):
        np.testing.assert_allclose(graphics_card.embed(chips[:count]), cpu.embed(chips[:count]), rtol=0, atol=1e-3)
    assert graphics_card.info.device != "CPU"


def test_without_a_card_gpu_is_refused_in_words(card: ModelCard, capfd: pytest.CaptureFixture[str]) -> None:
    try:
        open_gpu(card)
    except EngineError as error:
        assert error.title == "No graphics card can be used"  # noqa: PT017
        assert "--device cpu" in error.remedy  # noqa: PT017
    assert capfd.readouterr() == ("", "")


def test_auto_always_answers_and_says_where(card: ModelCard, chips: Pixels, capfd: pytest.CaptureFixture[str]) -> None:
    embedder = open_fastest(card)
    np.testing.assert_allclose(embedder.embed(chips), LiteRtEmbedder(card).embed(chips), rtol=0, atol=1e-3)
    assert embedder.info.device
    assert capfd.readouterr() == ("", "")


def test_not_a_word_from_start_to_end_of_the_process() -> None:
    script = (
        "from facematch_gui.engines.loading import load_embedder\nprint(load_embedder('litert', 'auto').info.engine)"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert (answer.stdout, answer.stderr) == ("litert\n", "")


@pytest.mark.parametrize("error", [0.01, float("nan")])
def test_a_card_that_answers_something_else_is_not_trusted(
    card: ModelCard, monkeypatch: pytest.MonkeyPatch, error: float
) -> None:
    monkeypatch.setattr(litert_gpu, "LiteRtGpuEmbedder", lambda card: FakeCard(card, error=error))
    with pytest.raises(EngineError, match="wrong results"):
        open_gpu(card)
    assert isinstance(open_fastest(card), LiteRtEmbedder)


def test_a_card_slower_than_the_cpu_is_taken_only_when_asked_for(
    card: ModelCard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(litert_gpu, "LiteRtGpuEmbedder", lambda card: FakeCard(card, delay=0.3))
    assert isinstance(open_fastest(card), LiteRtEmbedder)
    assert isinstance(open_gpu(card), FakeCard)


def test_a_quick_card_is_taken(card: ModelCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(litert_gpu, "LiteRtGpuEmbedder", QuickCard)
    assert isinstance(open_fastest(card), QuickCard)


@pytest.mark.parametrize(
    ("log", "name", "is_software"),
    [
        (
            "I0000 00:00:1.2 3 environment.cc:532] Selected adapter: NVIDIA GeForce RTX 3060, arch=ampere, "
            "vendor=nvidia, backend=Vulkan, adapterType=Discrete GPU\nINFO: more",
            "NVIDIA GeForce RTX 3060",
            False,
        ),
        (
            "Selected adapter: Intel(R) UHD Graphics, 620, arch=gen-9, vendor=intel, backend=D3D12, "
            "adapterType=Integrated GPU",
            "Intel(R) UHD Graphics, 620",
            False,
        ),
        (
            "Selected adapter: llvmpipe (LLVM 15.0.6, 256 bits), arch=software, vendor=mesa, backend=Vulkan, "
            "adapterType=CPU / Software",
            "llvmpipe (LLVM 15.0.6, 256 bits)",
            True,
        ),
        ("", "GPU (WebGPU)", False),
    ],
)
def test_the_adapters_name_is_read_from_what_the_runtime_says(log: str, name: str, is_software: bool) -> None:
    adapter = litert_gpu._adapter(log)
    assert (adapter.name, adapter.is_software) == (name, is_software)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux shows its cards as files")
def test_where_there_is_no_card_no_driver_is_loaded() -> None:
    """Mesa's imitation of a card brings an LLVM that does not go well with TensorFlow's."""
    if any(found for pattern in litert_gpu._CARDS for found in Path("/dev").glob(pattern)):
        pytest.skip("there is a card here")
    script = (
        "from pathlib import Path\n"
        "from facematch_gui.engines.loading import load_networks\n"
        "load_networks('litert', 'auto')\n"
        "print('libLLVM' in Path('/proc/self/maps').read_text(encoding='utf-8'))\n"
    )
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert answer.stdout == "False\n"
