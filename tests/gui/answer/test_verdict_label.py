"""A long word is set smaller rather than cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facematch_gui.gui.answer.verdict_label import VerdictLabel
from facematch_gui.gui.theme import VERDICT_POINTS, Theme


@pytest.fixture
def label(theme: Theme, qapp: QApplication, qtbot: QtBot) -> Iterator[VerdictLabel]:
    theme.apply(qapp)
    label = VerdictLabel()
    qtbot.addWidget(label)
    label.show()
    yield label
    qapp.setStyleSheet("")


@pytest.mark.parametrize("text", ["Übereinstimmung", "Do sprawdzenia", "Correspondance"])
def test_it_gives_way_to_a_narrow_place_and_comes_back(label: VerdictLabel, text: str) -> None:
    label.setText(text)
    label.resize(600, 60)
    assert label.font().pointSize() == VERDICT_POINTS[0]
    longest = max(label.fontMetrics().horizontalAdvance(word) for word in text.split())
    label.resize(longest - 1, 60)
    assert label.font().pointSize() == VERDICT_POINTS[1]
    assert max(label.fontMetrics().horizontalAdvance(word) for word in text.split()) < label.width()
    label.resize(600, 60)
    assert label.font().pointSize() == VERDICT_POINTS[0]
