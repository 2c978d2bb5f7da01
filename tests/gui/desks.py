"""What tests do with a whole desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from pytestqt.qtbot import QtBot

from facematch_gui.gui.side import Side
from facematch_gui.gui.window import DeskWindow

PATIENCE = 20_000
"""Milliseconds that a busy machine may take for a check."""


def settle(window: DeskWindow, qtbot: QtBot) -> None:
    """Waits until no job is left."""
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        pass
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=PATIENCE)


def load_pair(window: DeskWindow, selfies: Path | Sequence[Path], document: Path, qtbot: QtBot) -> None:
    """Loads both sides and waits for what comes of it."""
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, selfies)
        window.desk.load(Side.DOCUMENT, document)
    qtbot.waitUntil(lambda: not window.desk.is_busy, timeout=PATIENCE)
