"""Where things lie: the only module that knows how the program was packaged."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from platformdirs import site_config_path, user_data_path


def _root() -> Path:
    """The folder that holds ``resources/`` and ``models/``: the bundle when frozen, else the source tree."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(bundle) if bundle else Path(__file__).resolve().parent.parent


def resource(name: str) -> Path:
    """A file shipped under ``resources/``."""
    return _root() / "resources" / name


def model_dir(name: str) -> Path:
    """A model's folder: ``$FACEMATCH_MODELS/<name>`` where that variable is set, else the bundled one."""
    return models_root() / name


def models_root() -> Path:
    """The folder of the program's models."""
    chosen = os.environ.get("FACEMATCH_MODELS")
    return Path(chosen) if chosen else bundled_models()


def bundled_models() -> Path:
    """The folder of the models that the program comes with."""
    return _root() / "models"


def site_models() -> Path:
    """The folder of the site's own models, and of the record which of all models is in use; not created here."""
    return data_dir() / "models"


def data_dir() -> Path:
    """The folder for what the program writes; not created here. ``$FACEMATCH_DATA`` replaces the system's choice."""
    chosen = os.environ.get("FACEMATCH_DATA")
    return Path(chosen) if chosen else user_data_path("FaceMatch", appauthor=False)


def policy_files() -> tuple[Path, ...]:
    """Where the site's policy may lie, the strongest first: the machine's own, then the data folder's."""
    return site_config_path("FaceMatch", appauthor=False) / "policy.toml", data_dir() / "policy.toml"
