"""Which models there are on this machine, and which of them compares faces.

A model is a folder with a card. Three places are looked through: the program's own folder (or that in
``FACEMATCH_MODELS``), the ``models`` in the data folder, and the bundled one. The choice is a small record in the data
folder that names the model and the network's SHA-256, so that an exchanged network is noticed, not silently used.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from facematch_gui import paths
from facematch_gui.engines.model_card import BUNDLED, EMBEDDER, ModelCard
from facematch_gui.engines.model_pack import CARD_FILE, is_plain_name, read_card
from facematch_gui.errors import ModelChangedError, ModelError, OutputError

IN_USE_FILE = "in-use.json"
HISTORY_FILE = "history.jsonl"
"""Every change of the model in use, a line of JSON each."""

_LARGEST_RECORD = 1 << 12
_NEWEST_CHANGES = 1 << 16
"""Bytes at the end of the history that are looked through."""
_GO_BACK = (
    "Put the model's folder back as it was, choose another with 'facematch models use NAME', or go back to the one "
    f"that the program comes with: facematch models use {EMBEDDER}."
)


def model_roots() -> tuple[Path, ...]:
    """The folders that hold models, the first to be asked first."""
    return tuple(dict.fromkeys((paths.models_root(), paths.site_models(), paths.bundled_models())))


def find_model(name: str) -> Path:
    """The folder of a model, by its name or by the folder itself.

    Raises:
        ModelError: there is no such model.
    """
    if name in BUNDLED:
        return paths.model_dir(name)
    if is_plain_name(name):
        for root in model_roots():
            if (root / name / CARD_FILE).is_file():
                return root / name
    folder = Path(name)
    if (folder / CARD_FILE).is_file():
        return folder.absolute()
    raise ModelError(
        "There is no model of that name",
        "'facematch models list' shows those that are installed. Name one of them, or the folder that holds a model's "
        "{card}.",
        card=CARD_FILE,
    )


def installed_models() -> tuple[Path, ...]:
    """The folders of all models with a card, each name once, in the order of the places and then of the names."""
    found: dict[str, Path] = {}
    for root in model_roots():
        try:
            folders = sorted(folder for folder in root.iterdir() if (folder / CARD_FILE).is_file())
        except OSError:  # a place that does not exist holds no models
            continue
        for folder in folders:
            # The names of the bundled models mean these and no others.
            if is_plain_name(folder.name) and (folder.name not in BUNDLED or root == paths.models_root()):
                found.setdefault(folder.name, folder)
    return tuple(found.values())


def embedder_card(model: Path | None = None) -> ModelCard:
    """The card of a model that embeds faces: the one in the folder, or else the one in use.

    Raises:
        ModelError: the card cannot be used, or is no embedder's; or the model in use is not the one that was chosen.
    """
    if model is None:
        return model_in_use()
    card = read_card(model)
    if card.kind != "embedder":
        raise ModelError(
            "The model {model} compares no faces",
            "Name a model that embeds faces; 'facematch models list' shows them.",
            model=card.name,
        )
    return card


def model_in_use() -> ModelCard:
    """The card of the model that compares faces on this machine; the bundled one unless another was chosen.

    Raises:
        ModelError: the choice cannot be read, or what was chosen is missing or broken.
        ModelChangedError: its network is another one than when it was chosen.
    """
    record = _record()
    if record is None:
        return read_card(paths.model_dir(EMBEDDER))
    name, sha256 = record.get("model"), record.get("sha256")
    if not isinstance(name, str) or not is_plain_name(name) or not isinstance(sha256, str):
        raise _unreadable()
    try:
        card = embedder_card(find_model(name))
        same = card.network_sha256() == sha256
    except ModelError as error:
        raise ModelError(
            "The model in use, {model}, cannot be used: {reason}", _GO_BACK, model=name, reason=error.title
        ) from error
    if not same:
        raise ModelChangedError("The model in use, {model}, was changed since it was chosen", _GO_BACK, model=name)
    return card


def choose(card: ModelCard) -> None:
    """Makes an installed model the one in use, from the next start of the program or command on.

    Raises:
        OutputError: the choice cannot be written.
    """
    target = paths.site_models() / IN_USE_FILE
    try:
        if card.name == EMBEDDER:
            target.unlink(missing_ok=True)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.new")
        fresh.write_text(json.dumps({"model": card.name, "sha256": card.network_sha256()}) + "\n", encoding="utf-8")
        fresh.replace(target)
    except OSError as error:
        raise _unwritable(error) from error


def remember(change: Mapping[str, Any]) -> None:
    """Adds a line to the history of changes.

    Raises:
        OutputError: it cannot be written.
    """
    target = paths.site_models() / HISTORY_FILE
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(change, ensure_ascii=False) + "\n")
    except OSError as error:
        raise _unwritable(error) from error


def last_change() -> Mapping[str, Any] | None:
    """The newest change of the model in use that can be read; ``None`` where there is none."""
    try:
        with (paths.site_models() / HISTORY_FILE).open("rb") as stream:
            stream.seek(max(0, stream.seek(0, os.SEEK_END) - _NEWEST_CHANGES))
            lines = stream.read(_NEWEST_CHANGES).splitlines()
    except OSError:
        return None
    for line in reversed(lines):
        try:
            change = json.loads(line)
        except (ValueError, RecursionError):
            continue
        if isinstance(change, dict):
            return change
    return None


def _record() -> Mapping[str, Any] | None:
    """What was chosen; ``None`` where nothing was."""
    try:
        with (paths.site_models() / IN_USE_FILE).open("rb") as stream:
            content = stream.read(_LARGEST_RECORD)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _unreadable() from error
    try:
        record = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise _unreadable() from error
    if not isinstance(record, dict):
        raise _unreadable()
    return record


def _unreadable() -> ModelError:
    return ModelError(
        "The record of which model is in use cannot be read",
        "Choose the model again with 'facematch models use NAME', or go back to the one that the program comes with: "
        f"facematch models use {EMBEDDER}.",
    )


def _unwritable(error: OSError) -> OutputError:
    return OutputError(
        "The choice of the model cannot be written: {reason}",
        "Make room on the disk or allow writing into the data folder, or name another one in FACEMATCH_DATA.",
        reason=error.strerror or type(error).__name__,
    )
