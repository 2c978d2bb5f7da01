"""``card.json`` in a model's folder: read and checked, and written."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from facematch_gui.core.calibration import Calibration, Curve
from facematch_gui.core.recipe import ChipRecipe, Framing
from facematch_gui.engines.card_fields import Fields
from facematch_gui.engines.model_card import (
    BUNDLED,
    FileRecord,
    InputRecipe,
    ModelCard,
    NetworkRecord,
    OutputRecord,
    Use,
    UseNote,
    invalid,
    read_bounded,
    remedy,
)
from facematch_gui.errors import ModelError

CARD_FILE = "card.json"
SCHEMA = 3
"""The version of ``card.json`` that this program reads and writes."""

_PLAIN_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
"""The only file names a card may use: nothing that leads out of the model's folder, on any system."""

_NUMBERS = re.compile(r"\[([-+.eE\d,\s]+)\]")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LARGEST_CARD = 1 << 20
_LARGEST_CHIP = 1024
"""Pixels a side; no network here comes near it, and a card must not make the program fill the memory."""


def read_card(folder: Path) -> ModelCard:
    """Reads and checks the card in a model's folder; the files themselves are checked when they are read.

    Raises:
        ModelError: the folder or its card is missing, broken, or made for another version of the program.
    """
    model = folder.name
    card = Fields(read_document(folder / CARD_FILE), model)
    if (schema := card.integer("schema")) != SCHEMA:
        raise _of_another_version(model, schema)
    files = {_plain(name, model): _file(fields) for name, fields in card.objects("files").items()}
    networks = {role: _network(fields, files) for role, fields in card.objects("networks").items()}
    kind = card.text("kind")
    if kind == "embedder" and not all(network.architecture and network.input.chips for network in networks.values()):
        raise invalid(model, "it does not say what its network is, or how the faces for it are cut")
    return ModelCard(
        folder=folder,
        name=card.text("name"),
        kind=kind,
        licence=card.text("licence"),
        files=files,
        networks=networks,
        calibration=_calibration(card.fields("calibration")) if card.has("calibration") else None,
        use=_use(card.fields("use")) if card.has("use") else None,
        provenance=card.fields("provenance").content,
    )


def read_document(card: Path) -> dict[str, Any]:
    """The JSON of a card, not looked at any closer.

    Raises:
        ModelError: the card is missing, far too long, or no JSON object.
    """
    model = card.parent.name
    content = read_bounded(card, model, range(_LARGEST_CARD))
    if content is None:
        raise invalid(model, "it is far too long")
    try:
        document = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise invalid(model, "it is not valid JSON") from error
    if not isinstance(document, dict):
        raise invalid(model, "an object is missing")
    return document


def card_text(document: Mapping[str, Any]) -> str:
    """A card as it is written: indented, with each list of numbers on one line."""
    text = json.dumps(document, indent=2, ensure_ascii=False)
    return _NUMBERS.sub(lambda found: re.sub(r"\s+", " ", f"[{found[1].strip()}]"), text) + "\n"


def chip_fields(recipe: ChipRecipe) -> dict[str, Any]:
    """What a card's ``input`` says of how chips are cut."""
    return {"framing": str(recipe.framing), "views": list(recipe.scales), "mirror_averaging": recipe.mirrored}


def is_plain_name(name: str) -> bool:
    """Whether a name can be a file's or a model's: letters, digits, dots, dashes, and nothing that leads elsewhere."""
    return _PLAIN_NAME.fullmatch(name) is not None


def own_model_name(name: str) -> str:
    """The name, if a model of a site's own can have it.

    Raises:
        ModelError: it cannot.
    """
    if not is_plain_name(name) or name in BUNDLED:
        raise ModelError(
            "No model of a site's own can have that name",
            "Give it one with letters, digits, dots and dashes, and none of the program's own models: {bundled}.",
            bundled=", ".join(BUNDLED),
        )
    return name


def _of_another_version(model: str, schema: int) -> ModelError:
    again = "" if model in BUNDLED else "Train or export the model again with this version of the program. "
    return ModelError(
        "The model {model} was made for another version of the program",
        "Its card has version {schema}; this program reads version {known}. " + (again or remedy(model)).strip(),
        model=model,
        schema=schema,
        known=SCHEMA,
    )


def _plain(name: str, model: str) -> str:
    if not is_plain_name(name):
        raise invalid(model, f"{name!r} is not a plain file name")
    return name


def _file(fields: Fields) -> FileRecord:
    sha256, size = fields.text("sha256"), fields.integer("bytes")
    if not _SHA256.fullmatch(sha256) or size < 0:
        raise invalid(fields.model, "a file's SHA-256 or size is not one")
    return FileRecord(sha256=sha256, size=size)


def _network(fields: Fields, files: Mapping[str, FileRecord]) -> NetworkRecord:
    record = NetworkRecord(
        file=fields.text("file"),
        weights=fields.text("weights") if fields.has("weights") else None,
        architecture=fields.text("architecture") if fields.has("architecture") else None,
        input=_input(fields.fields("input")),
        outputs=tuple(
            OutputRecord(output.text("name"), output.integers("shape")) for output in fields.listing("outputs")
        ),
    )
    for name in (record.file, record.weights):
        if name is not None and name not in files:
            raise invalid(fields.model, f"it does not list the file {name!r}")
    return record


def _input(fields: Fields) -> InputRecipe:
    low, high = fields.number("lowest"), fields.number("highest")
    width, height = fields.integer("width"), fields.integer("height")
    if width < 1 or height < 1 or low >= high:
        raise invalid(fields.model, "a network's input has no size or no range")
    return InputRecipe(
        width=width,
        height=height,
        colour=fields.text("colour"),
        dtype=fields.text("dtype"),
        value_range=(low, high),
        preparation=fields.text("preparation"),
        chips=_chips(fields, width, height) if fields.has("framing") else None,
    )


def _chips(fields: Fields, width: int, height: int) -> ChipRecipe:
    framing, views = fields.text("framing"), fields.numbers("views")
    if framing not in list(Framing):
        raise invalid(fields.model, f"the framing {framing!r} is not known")
    if width != height or width > _LARGEST_CHIP:
        raise invalid(fields.model, f"a face's chip is square, of {_LARGEST_CHIP} pixels at most")
    try:
        return ChipRecipe(Framing(framing), width, tuple(views), fields.answer("mirror_averaging"))
    except ValueError as error:
        raise invalid(fields.model, str(error)) from error


def _use(fields: Fields) -> UseNote:
    allowed = fields.text("allowed")
    if allowed not in list(Use):
        raise invalid(fields.model, f"the use {allowed!r} is not known")
    return UseNote(
        data=fields.text("data"),
        licence=fields.text("licence"),
        allowed=Use(allowed),
        site=fields.text("site") if fields.has("site") else None,
    )


def _calibration(fields: Fields) -> Calibration:
    try:
        curves = {curve.integer("fused"): _curve(curve) for curve in fields.listing("curves")}
        return Calibration(curves=curves, basis=fields.text("basis"))
    except ValueError as error:
        raise invalid(fields.model, f"its calibration is wrong: {error}") from error


def _curve(fields: Fields) -> Curve:
    columns = {name: fields.numbers(name) for name in ("similarity", "log10_fmr", "low", "high")}
    if len({len(column) for column in columns.values()}) != 1:
        raise ValueError("the columns of a curve differ in length")
    return Curve(**{name: np.array(column) for name, column in columns.items()}, floor=fields.number("floor"))
