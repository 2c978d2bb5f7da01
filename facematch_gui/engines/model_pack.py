"""A model's folder and its ``card.json``: what may be loaded, and the proof that it is what it says.

A file of a model is read once. Those bytes are hashed, compared with the card, and handed to the runtime, so that
nothing can be exchanged between the check and the loading.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from facematch_gui.core.calibration import Calibration, Curve
from facematch_gui.errors import ModelChangedError, ModelError

CARD_FILE = "card.json"
SCHEMA = 2
"""The version of ``card.json`` that this program reads and writes."""

_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""The only file names a card may use: nothing that leads out of the model's folder, on any system."""

_NUMBERS = re.compile(r"\[([-+.eE\d,\s]+)\]")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST_CARD = 1 << 20
_REINSTALL = "Install the program again, or build the models with the command: facematch models build."


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
    """

    width: int
    height: int
    colour: str
    dtype: str
    value_range: tuple[float, float]
    preparation: str


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
        outputs: in the order in which an engine returns them.
    """

    file: str
    weights: str | None
    input: InputRecipe
    outputs: tuple[OutputRecord, ...]


@dataclass(frozen=True)
class ModelCard:
    """A checked ``card.json``.

    Attributes:
        folder: where the files lie.
        name: such as ``face-resnet``.
        kind: ``embedder`` or ``finder``.
        licence: SPDX identifier of the networks' licence.
        files: by name; every file of the folder but the card itself.
        networks: by the part each plays, such as ``embedder`` or ``mesh``.
        calibration: of an embedder, what its similarities are worth; ``None`` before it was calibrated.
    """

    folder: Path
    name: str
    kind: str
    licence: str
    files: Mapping[str, FileRecord]
    networks: Mapping[str, NetworkRecord]
    calibration: Calibration | None

    def network(self, role: str) -> NetworkRecord:
        """The network that plays the given part.

        Raises:
            ModelError: the model has none.
        """
        if role not in self.networks:
            raise _invalid(self.name, f"it has no network {role!r}")
        return self.networks[role]

    def read(self, name: str) -> bytes:
        """The content of a file, after comparing it with the card.

        Raises:
            ModelChangedError: the content is not what the card states.
            ModelError: the card does not list the file, or it cannot be read.
        """
        record = self.files.get(name)
        if record is None:
            raise _invalid(self.name, f"it does not list the file {name!r}")
        content = _read(self.folder / name, self.name, range(record.size, record.size + 1))
        if content is None or hashlib.sha256(content).hexdigest() != record.sha256:
            raise ModelChangedError(
                "The model file was changed",
                "{file} of the model {model} is not the file that the program came with. " + _REINSTALL,
                file=name,
                model=self.name,
            )
        return content


def read_card(folder: Path) -> ModelCard:
    """Reads and checks the card in a model's folder; the files themselves are checked when they are read.

    Raises:
        ModelError: the folder or its card is missing, broken, or made for another version of the program.
    """
    model = folder.name
    card = _Fields(read_document(folder / CARD_FILE), model)
    if (schema := card.integer("schema")) != SCHEMA:
        raise ModelError(
            "The model {model} was made for another version of the program",
            "Its card has version {schema}; this program reads version {known}. " + _REINSTALL,
            model=model,
            schema=schema,
            known=SCHEMA,
        )
    files = {_plain(name, model): _file(fields) for name, fields in card.objects("files").items()}
    networks = {role: _network(fields, files) for role, fields in card.objects("networks").items()}
    return ModelCard(
        folder=folder,
        name=card.text("name"),
        kind=card.text("kind"),
        licence=card.text("licence"),
        files=files,
        networks=networks,
        calibration=_calibration(card.fields("calibration")) if card.has("calibration") else None,
    )


def read_document(card: Path) -> dict[str, Any]:
    """The JSON of a card, not looked at any closer.

    Raises:
        ModelError: the card is missing, far too long, or no JSON object.
    """
    model = card.parent.name
    content = _read(card, model, range(_LARGEST_CARD))
    if content is None:
        raise _invalid(model, "it is far too long")
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _invalid(model, "it is not valid JSON") from error
    if not isinstance(document, dict):
        raise _invalid(model, "an object is missing")
    return document


def card_text(document: Mapping[str, Any]) -> str:
    """A card as it is written: indented, with each list of numbers on one line."""
    text = json.dumps(document, indent=2, ensure_ascii=False)
    return _NUMBERS.sub(lambda found: re.sub(r"\s+", " ", f"[{found[1].strip()}]"), text) + "\n"


def _read(path: Path, model: str, allowed: range) -> bytes | None:
    """The file's content, or ``None`` unread where its size is not allowed, so that no file can fill the memory."""
    try:
        with path.open("rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            return stream.read(size) if size in allowed else None
    except OSError as error:
        raise ModelError(
            "The model {model} is not complete",
            "{file} is missing or cannot be read. " + _REINSTALL,
            model=model,
            file=path.name,
        ) from error


def _invalid(model: str, what: str) -> ModelError:
    return ModelError(
        "The card of the model {model} cannot be used: {what}", _REINSTALL, model=model, what=what
    )  # fmt: skip


def _plain(name: str, model: str) -> str:
    if not _PLAIN_NAME.fullmatch(name):
        raise _invalid(model, f"{name!r} is not a plain file name")
    return name


def _file(fields: _Fields) -> FileRecord:
    sha256, size = fields.text("sha256"), fields.integer("bytes")
    if not _SHA256.fullmatch(sha256) or size < 0:
        raise _invalid(fields.model, "a file's SHA-256 or size is not one")
    return FileRecord(sha256=sha256, size=size)


def _network(fields: _Fields, files: Mapping[str, FileRecord]) -> NetworkRecord:
    record = NetworkRecord(
        file=fields.text("file"),
        weights=fields.text("weights") if fields.has("weights") else None,
        input=_input(fields.fields("input")),
        outputs=tuple(
            OutputRecord(output.text("name"), output.integers("shape")) for output in fields.listing("outputs")
        ),
    )
    for name in (record.file, record.weights):
        if name is not None and name not in files:
            raise _invalid(fields.model, f"it does not list the file {name!r}")
    return record


def _input(fields: _Fields) -> InputRecipe:
    low, high = fields.number("lowest"), fields.number("highest")
    width, height = fields.integer("width"), fields.integer("height")
    if width < 1 or height < 1 or low >= high:
        raise _invalid(fields.model, "a network's input has no size or no range")
    return InputRecipe(
        width=width,
        height=height,
        colour=fields.text("colour"),
        dtype=fields.text("dtype"),
        value_range=(low, high),
        preparation=fields.text("preparation"),
    )


def _calibration(fields: _Fields) -> Calibration:
    try:
        curves = {curve.integer("fused"): _curve(curve) for curve in fields.listing("curves")}
        return Calibration(curves=curves, basis=fields.text("basis"))
    except ValueError as error:
        raise _invalid(fields.model, f"its calibration is wrong: {error}") from error


def _curve(fields: _Fields) -> Curve:
    columns = {name: fields.numbers(name) for name in ("similarity", "log10_fmr", "low", "high")}
    if len({len(column) for column in columns.values()}) != 1:
        raise ValueError("the columns of a curve differ in length")
    return Curve(**{name: np.array(column) for name, column in columns.items()}, floor=fields.number("floor"))


class _Fields:
    """One JSON object of a card, whose fields are what the reader expects or refused in words."""

    def __init__(self, document: object, model: str) -> None:
        self.model = model
        if not isinstance(document, dict):
            raise _invalid(model, "an object is missing")
        self._document: dict[str, Any] = document

    def has(self, key: str) -> bool:
        return self._document.get(key) is not None

    def _get(self, key: str, kind: type | tuple[type, ...]) -> Any:
        value = self._document.get(key)
        if not isinstance(value, kind) or isinstance(value, bool):
            raise _invalid(self.model, f"{key!r} is missing or of the wrong kind")
        return value

    def text(self, key: str) -> str:
        return str(self._get(key, str))

    def integer(self, key: str) -> int:
        return int(self._get(key, int))

    def number(self, key: str) -> float:
        return float(self._get(key, (int, float)))

    def numbers(self, key: str) -> list[float]:
        values = self._get(key, list)
        if not all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values):
            raise _invalid(self.model, f"{key!r} holds something else than numbers")
        return [float(value) for value in values]

    def integers(self, key: str) -> tuple[int, ...]:
        values = self._get(key, list)
        if not all(isinstance(value, int) and not isinstance(value, bool) and value > 0 for value in values):
            raise _invalid(self.model, f"{key!r} holds something else than positive integers")
        return tuple(values)

    def fields(self, key: str) -> _Fields:
        return _Fields(self._get(key, dict), self.model)

    def listing(self, key: str) -> list[_Fields]:
        return [_Fields(value, self.model) for value in self._get(key, list)]

    def objects(self, key: str) -> dict[str, _Fields]:
        return {name: _Fields(value, self.model) for name, value in self._get(key, dict).items()}
