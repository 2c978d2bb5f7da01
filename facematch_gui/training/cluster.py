"""Which machines a run is spread over, as the variable ``TF_CONFIG`` names them, and which of them this one is."""

from __future__ import annotations

import json
import os

from facematch_gui.errors import TrainingConfigError


def check_hosts() -> None:
    """Refuses a spread run whose machines are not named.

    Raises:
        TrainingConfigError: ``TF_CONFIG`` is missing or incomplete.
    """
    try:
        stated = json.loads(os.environ.get("TF_CONFIG", ""))
        complete = bool(stated["cluster"]) and "index" in stated["task"] and "type" in stated["task"]
    except (ValueError, KeyError, TypeError):
        complete = False
    if not complete:
        raise TrainingConfigError(
            "A run with run.devices = 'hosts' needs the variable TF_CONFIG, which names the machines",
            "docs/training.md shows what it must hold on each of them.",
        )


def is_chief() -> bool:
    """Whether this process writes the files: one of several machines does, or the only one."""
    try:
        task = json.loads(os.environ.get("TF_CONFIG", ""))["task"]
        return task["type"] in ("chief", "master") or (int(task["index"]) == 0 and not _has_chief())
    except (ValueError, KeyError, TypeError):
        return True


def _has_chief() -> bool:
    return "chief" in json.loads(os.environ["TF_CONFIG"])["cluster"]
