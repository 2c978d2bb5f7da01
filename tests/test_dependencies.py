"""What a release of a dependency once broke, so that no later pin brings it back."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 1000


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None cannot be deallocated from Python 3.12 on")
def test_qt_calls_do_not_use_up_the_references_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lost one reference a call; the process aborts when none is left."""
    label, image, colour = QLabel(), QImage(4, 4, QImage.Format.Format_RGB888), QColor("red")
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.setText("x")
        image.setPixelColor(1, 1, colour)
    assert sys.getrefcount(None) > before - CALLS / 2
