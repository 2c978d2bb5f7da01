"""What would make a picture better: beside it as soon as it is known, and with the reasons of a review."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.quality.values import Severity
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine
from facematch_gui.gui.answer.advice import Advice
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from facematch_gui.gui.window import DeskWindow
from tests.gui.answers import BLURRED, SHADOW, TURNED
from tests.gui.desks import PATIENCE, load_pair


@pytest.fixture
def glasses(selfie: Path, networks: Networks, tmp_path: Path, qtbot: QtBot) -> Path:
    """The selfie behind black glasses."""
    eyes = examine(load_picture(selfie), networks.finder, Stopwatch(time.perf_counter)).face.landmarks[:4].tolist()
    image = QImage(str(selfie))
    painter = QPainter(image)
    painter.setBrush(QColor("#080808"))
    for (x, y), (other_x, other_y) in ((eyes[0], eyes[1]), (eyes[2], eyes[3])):
        width = abs(x - other_x)
        painter.drawEllipse(QPointF((x + other_x) / 2, (y + other_y) / 2), 0.85 * width, 0.6 * width)
    painter.end()
    assert image.save(str(tmp_path / "glasses.png"))
    return tmp_path / "glasses.png"


@pytest.fixture
def blurred(document: Path, tmp_path: Path, qtbot: QtBot) -> Path:
    """The document out of focus."""
    image = QImage(str(document))
    small = image.scaled(image.size() / 4, mode=Qt.TransformationMode.SmoothTransformation)
    blurred = small.scaled(image.size(), mode=Qt.TransformationMode.SmoothTransformation)
    assert blurred.save(str(tmp_path / "blurred.png"))
    return tmp_path / "blurred.png"


def test_advice_stands_by_its_picture_before_there_is_another(window: DeskWindow, glasses: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, glasses)
    advice = window.panels[Side.SELFIE].advice
    findings = window.desk.examined()[Side.SELFIE][0].findings
    assert findings
    assert advice.isVisible()
    assert findings[0].title in advice.text
    assert findings[0].advice in advice.text
    assert window.panels[Side.DOCUMENT].advice.isHidden()
    assert not window.panels[Side.SELFIE].notice.text, "advice is no error"


def test_poor_pictures_make_a_review_that_says_what_to_change(
    window: DeskWindow, glasses: Path, blurred: Path, qtbot: QtBot
) -> None:
    load_pair(window, glasses, blurred, qtbot)
    answer = window.desk.verification
    assert answer is not None
    assert window.result.verdict.text() == "Review"
    said = window.result.reasons.text
    assert "Selfie: Too poor for the score to be relied on" in said
    assert all(answer.findings[side][0].advice in said for side in ("selfie", "document"))
    assert all(panel.advice.isHidden() for panel in window.panels.values()), "once is enough"
    window.desk.clear(Side.DOCUMENT)
    assert window.panels[Side.SELFIE].advice.isVisible()
    assert window.panels[Side.DOCUMENT].advice.isHidden()


def test_the_next_picture_takes_the_advice_away(window: DeskWindow, glasses: Path, selfie: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        window.desk.load(Side.SELFIE, glasses)
    said = window.panels[Side.SELFIE].advice.text
    window.desk.load(Side.SELFIE, selfie)
    assert window.panels[Side.SELFIE].advice.isHidden()
    with qtbot.waitSignal(window.desk.settled, timeout=PATIENCE):
        pass
    assert window.panels[Side.SELFIE].advice.text != said


def test_the_weightiest_two_are_said(theme: Theme, qtbot: QtBot) -> None:
    advice = Advice(theme)
    qtbot.addWidget(advice)
    advice.show_findings([SHADOW, TURNED, BLURRED])
    assert advice.text == ("The light is uneven. Turn towards the light. The head is turned by 24 degrees. Look ahead.")
    assert not advice.isHidden()
    advice.clear()
    assert advice.isHidden()
    assert not advice.text


def test_words_that_look_like_markup_are_shown_as_they_are(theme: Theme, qtbot: QtBot) -> None:
    advice = Advice(theme)
    qtbot.addWidget(advice)
    advice.show_findings([type(TURNED)("a", Severity.ADVICE, "Less than {n}", "x", {"n": "<b>5"})])
    assert "&lt;b&gt;5" in advice._label.text()
