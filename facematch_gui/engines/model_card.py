"""What a model's card says, as values, and the files it vouches for.

A file of a model is read once. Those bytes are hashed, compared with the card, and handed to the runtime, so that
nothing can be exchanged between the check and the loading.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from facematch_gui.core.calibration import Calibration
from facematch_gui.core.recipe import ChipRecipe
from facematch_gui.errors import ModelChangedError, ModelError

EMBEDDER = "face-resnet"
FINDER = "face-finder"
BUNDLED = (EMBEDDER, FINDER)
"""The models that the program comes with."""

_REINSTALL = "Install the program again, or build the models with the command: facematch models build."
_REPLACE = "Put back the model's folder as it was made, or make the model again."


@dataclass(frozen=True)
class FileRecord:
    """What the card says of one file.

    Attributes:
        sha256: 64 hexadecimal digits.
        size: in bytes.
    """

    sha256: str
    size: int


@dataclass(frozen=True)
class InputRecipe:
    """What a network wants to be shown.

    Attributes:
        width, height: in pixels.
        colour: order of the channels, ``RGB``.
        dtype: ``uint8`` or ``float32``.
        value_range: lowest and highest value of a channel.
        preparation: in words, how the picture gets there, such as the alignment.
        chips: of an embedder, how its chips are cut.
    """

    width: int
    height: int
    colour: str
    dtype: str
    value_range: tuple[float, float]
    preparation: str
    chips: ChipRecipe | None = None


@dataclass(frozen=True)
class OutputRecord:
    """One output of a network: its name in the file, and its shape without the batch."""

    name: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class NetworkRecord:
    """One network of the model.

    Attributes:
        file: the LiteRT flatbuffer.
        weights: the same network's float32 arrays as an ``.npz`` file, where there is one.
        architecture: what the weights belong to, such as ``face-resnet``; ``None`` for a network taken as it is.
        outputs: in the order in which an engine returns them.
    """

    file: str
    weights: str | None
    architecture: str | None
    input: InputRecipe
    outputs: tuple[OutputRecord, ...]


class Use(StrEnum):
    """What the terms of the data that a network learned from allow it to be used for."""

    COMMERCIAL = "commercial"
    """Anything."""
    THIS_SITE = "this_site"
    """The site whose people consented."""
    RESEARCH = "research"
    """Research and teaching alone."""


@dataclass(frozen=True)
class UseNote:
    """Whose pictures a network learned from, and what that allows.

    Attributes:
        data: the pictures, in a sentence.
        licence: their terms, in a sentence.
        allowed: what follows for the network.
        site: where it may be used, if it is for one site alone and the card names it.
    """

    data: str
    licence: str
    allowed: Use
    site: str | None = None


@dataclass(frozen=True)
class ModelCard:
    """A checked ``card.json``.

    Attributes:
        folder: where the files lie.
        name: such as ``face-resnet``.
        kind: ``embedder`` or ``finder``.
        licence: SPDX identifier of the networks' licence, or their terms in words.
        files: by name; every file of the folder but the card itself.
        networks: by the part each plays, such as ``embedder`` or ``mesh``.
        calibration: of an embedder, what its similarities are worth; ``None`` before it was calibrated.
        use: whose pictures it learned from; ``None`` where its licence says it all.
        provenance: where it comes from, as the card has it.
    """

    folder: Path
    name: str
    kind: str
    licence: str
    files: Mapping[str, FileRecord]
    networks: Mapping[str, NetworkRecord]
    calibration: Calibration | None
    use: UseNote | None
    provenance: Mapping[str, Any]

    def network(self, role: str) -> NetworkRecord:
        """The network that plays the given part.

        Raises:
            ModelError: the model has none.
        """
        if role not in self.networks:
            raise invalid(self.name, f"it has no network {role!r}")
        return self.networks[role]

    def recipe(self, role: str = "embedder") -> ChipRecipe:
        """How the chips of an embedder are cut.

        Raises:
            ModelError: the model has no such network, or none that is shown faces.
        """
        chips = self.network(role).input.chips
        if chips is None:
            raise invalid(self.name, f"it does not say how the faces for its network {role!r} are cut")
        return chips

    def network_sha256(self, role: str = "embedder") -> str:
        """SHA-256 of a network's flatbuffer: what a model is known by.

        Raises:
            ModelError: the model has no such network.
        """
        return self.files[self.network(role).file].sha256

    def read(self, name: str) -> bytes:
        """The content of a file, after comparing it with the card.

        Raises:
            ModelChangedError: the content is not what the card states.
            ModelError: the card does not list the file, or it cannot be read.
        """
        record = self.files.get(name)
        if record is None:
            raise invalid(self.name, f"it does not list the file {name!r}")
        content = read_bounded(self.folder / name, self.name, range(record.size, record.size + 1))
        if content is None or hashlib.sha256(content).hexdigest() != record.sha256:
            raise ModelChangedError(
                "The model file was changed",
                "{file} of the model {model} is not the file that its card was written for. " + remedy(self.name),
                file=name,
                model=self.name,
            )
        return content


def read_bounded(path: Path, model: str, allowed: range) -> bytes | None:
    """The file's content, or ``None`` unread where its size is not allowed, so that no file can fill the memory.

    Raises:
        ModelError: it is missing or cannot be read.
    """
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            return stream.read(size) if size in allowed else None
    except OSError as error:
        raise ModelError(
            "The model {model} is not complete",
            "{file} is missing or cannot be read. " + remedy(model),
            model=model,
            file=path.name,
        ) from error


def invalid(model: str, what: str) -> ModelError:
    """The answer to a card that says something impossible."""
    return ModelError("The card of the model {model} cannot be used: {what}", remedy(model), model=model, what=what)


def remedy(model: str) -> str:
    """How to get a model's files back: a bundled one's by installing, a site's own otherwise."""
    return _REINSTALL if model in BUNDLED else _REPLACE
