"""What the tests of the window share."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.gui.theme import Theme


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    """The light scheme. Asks for Qt first, since icons need an application."""
    return Theme(paths.resource("icons"), "light")
