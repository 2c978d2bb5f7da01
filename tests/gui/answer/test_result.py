"""The result pane: each answer in a word, a shape, a colour, a number and a sentence, and for screen readers too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facematch_gui import paths
from facematch_gui.core.calibration import Score
from facematch_gui.core.decision import Reason, Verdict
from facematch_gui.core.quality.values import Finding
from facematch_gui.errors import PolicyError
from facematch_gui.gui.answer.result import ResultPane
from facematch_gui.gui.side import Side
from facematch_gui.gui.theme import Theme
from tests.gui.answers import BLURRED, SHADOW, TURNED, answered

SCORES = {
    Verdict.MATCH: Score(0.98, 1 / 12_000, 1 / 30_000, 1 / 6_000, 1e-5),
    Verdict.REVIEW: Score(0.92, 1 / 240, 1 / 500, 1 / 120, 1e-5),
    Verdict.NO_MATCH: Score(0.8, 1 / 3, 1 / 4, 1 / 2, 1e-5),
}


@pytest.fixture(params=["light", "dark"])
def pane(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[ResultPane]:
    theme = Theme(paths.resource("icons"), request.param)
    theme.apply(qapp)
    pane = ResultPane(theme)
    qtbot.addWidget(pane)
    pane.resize(680, 260)
    pane.show()
    yield pane
    qapp.setStyleSheet("")


def outline(image: QImage) -> list[tuple[int, int]]:
    """How far each row of a sign reaches, whatever its colour."""
    reach = []
    for y in range(0, image.height(), 4):
        drawn = [x for x in range(image.width()) if image.pixelColor(x, y).alpha() > 128]
        reach.append((min(drawn), max(drawn)) if drawn else (-1, -1))
    return reach


def shape_of(pane: ResultPane) -> QImage:
    return pane._shape._icon.pixmap(QSize(48, 48)).toImage()


@pytest.mark.parametrize(
    ("verdict", "word", "number", "sentence"),
    [
        (Verdict.MATCH, "Match", "4.1", "About 1 in 12,000 strangers"),
        (Verdict.REVIEW, "Review", "2.4", "About 1 in 240 strangers"),
        (Verdict.NO_MATCH, "No match", "0.5", "About 1 in 3 strangers would score this high."),
    ],
)
def test_each_answer_has_its_word_number_and_sentence(
    pane: ResultPane, verdict: Verdict, word: str, number: str, sentence: str
) -> None:
    pane.show_verification(answered(SCORES[verdict], verdict))
    assert pane.verdict.text() == word
    assert pane.score.text() == number
    assert pane.sentence.text().startswith(sentence)
    assert all(widget.isVisible() for widget in (pane.verdict, pane.score, pane.bar, pane._shape))
    spoken = pane.accessibleDescription()
    for part in (word, f"Score {number} of 6", "review from 2.0", "match from 3.3", sentence):
        assert part in spoken
    assert pane.sentence.accessibleName() == spoken


def test_the_three_signs_differ_without_their_colour(pane: ResultPane) -> None:
    outlines = []
    for verdict in Verdict:
        pane.show_verification(answered(SCORES[verdict], verdict))
        outlines.append(outline(shape_of(pane)))
    for one in range(3):
        for other in range(one + 1, 3):
            apart = [
                abs(a - b) for row, other_row in zip(outlines[one], outlines[other], strict=True)
                for a, b in zip(row, other_row, strict=True)
            ]  # fmt: skip
            assert max(apart) >= 3, f"sign {one} looks like sign {other}"


def test_the_three_words_differ_in_colour(pane: ResultPane) -> None:
    colours = set()
    for verdict in Verdict:
        pane.show_verification(answered(SCORES[verdict], verdict))
        colours.add(pane.verdict.palette().color(pane.verdict.foregroundRole()).name())
    theme = pane.bar._theme.colours
    assert colours == {theme.match, theme.review, theme.no_match}


def test_a_match_needs_no_reasons(pane: ResultPane) -> None:
    pane.show_verification(answered(findings={"selfie": (TURNED,), "document": ()}))
    assert pane.reasons.isHidden()
    assert not pane.reasons.text


def test_a_review_says_why_and_what_is_wrong_on_each_side(pane: ResultPane) -> None:
    reasons = (Reason.BETWEEN_POINTS, Reason.POOR_SELFIE, Reason.POOR_DOCUMENT)
    found: dict[str, tuple[Finding, ...]] = {"selfie": (SHADOW, TURNED), "document": (BLURRED,)}
    pane.show_verification(answered(SCORES[Verdict.REVIEW], Verdict.REVIEW, reasons, found))
    said = pane.reasons.text
    assert pane.reasons.isVisible()
    assert "Compare the faces yourself" in said
    selfie, document = said.index("Selfie: Too poor"), said.index("Document: Too poor")
    assert selfie < said.index("The light is uneven. Turn towards the light.") < document
    assert document < said.index("The scan is blurred. Scan at 300 dpi.")
    assert "24 degrees" not in said
    assert "1 more in the details" in said
    assert said in pane.accessibleDescription()


def test_one_photograph_twice_is_told(pane: ResultPane) -> None:
    pane.show_verification(answered(SCORES[Verdict.MATCH], Verdict.REVIEW, (Reason.SAME_PICTURE,)))
    assert pane.verdict.text() == "Review"
    assert "same photograph" in pane.reasons.text
    assert "Compare" not in pane.reasons.text


def test_everything_fits_with_all_reasons_in_a_narrow_pane(pane: ResultPane, qapp: QApplication) -> None:
    found: dict[str, tuple[Finding, ...]] = {"selfie": (SHADOW, TURNED), "document": (BLURRED,)}
    pane.show_verification(answered(SCORES[Verdict.REVIEW], Verdict.REVIEW, tuple(Reason), found))
    pane.resize(680, pane.heightForWidth(680))
    qapp.processEvents()
    for widget in (pane.verdict, pane.score, pane.sentence, pane.reasons, *pane.crops.values()):
        assert pane.rect().contains(QRect(widget.mapTo(pane, QPoint()), widget.size()))
    label = pane.reasons._label
    assert label.height() >= label.heightForWidth(label.width())


def test_a_waiting_pane_has_forgotten_the_answer(pane: ResultPane) -> None:
    pane.show_verification(answered(SCORES[Verdict.REVIEW], Verdict.REVIEW, (Reason.BETWEEN_POINTS,)))
    pane.show_waiting("Add a selfie.")
    assert pane.similarity is None
    assert pane.bar.reading is None
    assert pane.reasons.isHidden()
    assert not pane.accessibleDescription()
    assert not any(widget.isVisible() for widget in (pane.verdict, pane.score, pane.bar, pane._shape))
    assert pane.sentence.accessibleName() == "Add a selfie."


def test_an_error_stands_where_the_answer_would(pane: ResultPane) -> None:
    pane.show_error(PolicyError("The policy has no {name}", "Mend it.", name="colour"))
    assert pane.notice.text == "The policy has no colour. Mend it."
    assert pane.similarity is None


def test_an_answer_is_spoken_as_soon_as_it_is_there(theme: Theme, qtbot: QtBot) -> None:
    said: list[str] = []
    pane = ResultPane(theme, announce=lambda _widget, sentence: said.append(sentence))
    qtbot.addWidget(pane)
    pane.show_waiting("Add a selfie.")
    assert not said
    pane.show_verification(answered())
    assert said == [pane.accessibleDescription()]


def test_a_crop_is_shown_and_spoken_of(pane: ResultPane) -> None:
    crop = QImage(40, 40, QImage.Format.Format_RGB32)
    crop.fill(QColor("#204080"))
    pane.crops[Side.SELFIE].set_crop(crop)
    assert pane.crops[Side.SELFIE].accessibleName() == "Selfie: face found"
    assert pane.crops[Side.DOCUMENT].accessibleName() == "Document: no face yet"
    shot = pane.crops[Side.SELFIE].grab().toImage()
    assert shot.pixelColor(60, 60).name() == "#204080"
