"""Where a run's first weights come from, and which program trains it."""

from __future__ import annotations

import hashlib
import io
import subprocess
import zipfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from facematch_gui.engines.model_pack import read_card
from facematch_gui.errors import ModelError
from facematch_gui.paths import model_dir
from facematch_gui.training.sections import NetworkSection

RANDOM, BUNDLED = "random", "bundled"

_LARGEST = 1 << 30

Weights: TypeAlias = dict[str, NDArray[Any]]


@dataclass(frozen=True, eq=False)
class Beginning:
    """A network's first weights.

    Attributes:
        weights: as ``weights.npz`` names them; none for random ones.
        parent: where they come from, as name and SHA-256.
    """

    weights: Weights | None
    parent: str | None


def beginning(network: NetworkSection) -> Beginning:
    """The first weights that a configuration names.

    Raises:
        ModelError: they cannot be read, or were changed.
    """
    if network.start == RANDOM:
        return Beginning(None, None)
    if network.start == BUNDLED:
        name = network.architecture
        card = read_card(model_dir(name))
        record = card.network("embedder")
        if record.weights is None:
            raise ModelError(
                "The model {model} comes without the weights to train it",
                "Build the models again: facematch models build.",
                model=name,
            )
        content = card.read(record.weights)
    else:
        name = "weights"
        content = _content(Path(network.start))
    return Beginning(_arrays(content), f"{name} {hashlib.sha256(content).hexdigest()}")


def _content(file: Path) -> bytes:
    try:
        if file.stat().st_size > _LARGEST:
            raise ModelError("The file of first weights is far too large", "Name the weights.npz of a model.")
        return file.read_bytes()
    except OSError as error:
        raise ModelError(
            "The file of first weights cannot be read: {reason}",
            "Name the weights.npz of a model with network.start.",
            reason=error.strerror or type(error).__name__,
        ) from error


def _arrays(content: bytes) -> Weights:
    try:
        with np.load(io.BytesIO(content), allow_pickle=False) as archive:
            return {name: archive[name] for name in archive.files}
    except (OSError, ValueError, KeyError, EOFError, AttributeError, zipfile.BadZipFile) as error:
        raise ModelError(
            "The file of first weights is damaged, or holds something else", "Name the weights.npz of a model."
        ) from error


def program_commit() -> str:
    """The commit of the program's source; its release where there is no repository."""
    root = Path(__file__).resolve().parent.parent.parent
    try:
        answer = subprocess.run(
            ["git", "-C", str(root), "rev-parse", "HEAD"], capture_output=True, text=True, timeout=10, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return f"release {version('facematch-gui')}"
    return answer.stdout.strip()
