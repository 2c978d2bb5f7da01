"""The details drawer: everything behind the answer, in plain names and with units."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from facematch_gui.core.calibration import Score
from facematch_gui.core.decision import Reason, Verdict
from facematch_gui.core.face import FaceSample
from facematch_gui.core.quality.measures import MEASURES
from facematch_gui.core.quality.values import Quality
from facematch_gui.core.verify import Verification
from facematch_gui.gui.answer.details import DetailsDrawer
from facematch_gui.gui.answer.measure_words import measure_names, measure_rows
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import Examined
from tests.gui.answers import BLURRED, SHADOW, TURNED, answered

STAGES = {"read": 1.5, "find": 20.0, "align": 3.0, "assess": 4.0}


@pytest.fixture
def drawer(qtbot: QtBot) -> DetailsDrawer:
    drawer = DetailsDrawer()
    qtbot.addWidget(drawer)
    return drawer


def examined(sample: FaceSample, *findings: object, weight: float | None = None) -> Examined:
    if weight is not None:
        sample = replace(sample, quality=Quality(sample.quality.measures, weight))
    return Examined(sample, QImage(), 0, tuple(findings), STAGES)  # type: ignore[arg-type]


def shown(drawer: DetailsDrawer, verification: Verification | None = None, *selfies: Examined) -> str:
    answer = verification or answered()
    faces = {
        Side.SELFIE: selfies or (examined(answer.selfie),),
        Side.DOCUMENT: (examined(answer.document, BLURRED),),
    }
    drawer.show_details(faces, verification)
    return drawer.page.toPlainText()


def rows(text: str) -> dict[str, str]:
    """What stands beside each name; of names that occur twice, the first."""
    lines = [line for line in text.splitlines() if line]
    return dict(reversed(list(pairwise(lines))))


def test_the_answer_is_broken_down(drawer: DetailsDrawer) -> None:
    answer = answered(Score(0.987654321, 1 / 12_000, 1 / 30_000, 1 / 6_000, 1e-5, fused=3), Verdict.REVIEW)
    said = rows(shown(drawer, replace(answer, threshold=0.931234, review_threshold=0.912345)))
    assert said["Verdict"] == "Review"
    assert said["Score"] == "4.08 of 6"
    assert said["False match rate (FMR)"] == "0.0083 %"
    assert said["95 % interval"] == "0.0033 % to 0.017 %"
    assert said["Data vouch down to"] == "0.0010 %"
    assert said["Selfies fused"] == "3"
    assert said["Similarity"] == "0.987654"
    assert said["Match from"] == "0.931234 (FMR 0.050 %)"
    assert said["Review from"] == "0.912345 (FMR 1.0 %)"


def test_rates_beyond_the_data_are_not_claimed(drawer: DetailsDrawer) -> None:
    said = rows(shown(drawer, answered(Score(0.99, 1e-9, 1e-10, 1e-8, 1e-5))))
    assert said["False match rate (FMR)"] == said["95 % interval"] == "below 0.0010 %"


def test_every_finding_and_reason_is_listed(drawer: DetailsDrawer) -> None:
    answer = answered(verdict=Verdict.REVIEW, reasons=tuple(Reason))
    text = shown(drawer, answer, examined(answer.selfie, SHADOW, TURNED))
    assert "The light is uneven. Turn towards the light." in text
    assert "The head is turned by 24 degrees. Look ahead." in text
    assert "The scan is blurred. Scan at 300 dpi." in text
    for words in ("Compare the faces yourself", "same photograph", "Selfie: Too poor", "Document: Too poor"):
        assert words in text


def test_every_measure_of_quality_has_a_name_and_a_unit(drawer: DetailsDrawer) -> None:
    assert set(MEASURES) <= set(measure_names())
    assert len(set(measure_names().values())) == len(measure_names())
    text = shown(drawer, answered())
    measures = answered().selfie.quality.measures
    assert len(measures) >= 10
    for name, value in measure_rows(measures):
        assert name in text
        assert value in text


@pytest.mark.parametrize(
    ("code", "value", "said"),
    [
        ("inter_eye_distance", 123.7, "124 pixels"),
        ("yaw", -7.26, "-7.26°"),
        ("over_exposure", 0.125, "12.5 %"),
        ("sharpness", 0.5, "0.50"),
        ("unheard_of", 12.34, "12.3"),
    ],
)
def test_measures_have_units(code: str, value: float, said: str) -> None:
    assert measure_rows({code: value})[0][1] == said


def test_several_selfies_each_have_their_weight(drawer: DetailsDrawer) -> None:
    answer = answered()
    selfies = [examined(answer.selfie, weight=weight) for weight in (0.9, 0.45)]
    text = shown(drawer, answer, *selfies)
    assert "Selfie 1/2" in text
    assert "Selfie 2/2" in text
    assert [line for line in text.splitlines() if line in ("0.90", "0.45")] == ["0.90", "0.45"]


def test_a_single_selfie_needs_no_weight(drawer: DetailsDrawer) -> None:
    assert "Weight" not in shown(drawer, answered())


def test_times_model_and_engine_are_told(drawer: DetailsDrawer) -> None:
    answer = replace(answered(), timings_ms={"embed": 150.0, "decide": 0.5})
    said = rows(shown(drawer, answer))
    assert [said[name] for name in ("Read", "Find", "Align", "Assess")] == ["1.5 ms", "20.0 ms", "3.0 ms", "4.0 ms"]
    assert (said["Embed"], said["Decide"]) == ("150.0 ms", "0.5 ms")
    assert (said["Name"], said["Engine"], said["Device"]) == ("face-resnet", "litert", "CPU")
    assert said["SHA-256"] == answer.embedder.sha256


def test_before_the_comparison_the_faces_are_told(drawer: DetailsDrawer) -> None:
    text = shown(drawer)
    assert "Verdict" not in text
    assert "The scan is blurred" in text
    assert "Distance between the eyes" in text


def test_the_keyboard_walks_through_and_out(drawer: DetailsDrawer) -> None:
    assert drawer.page.tabChangesFocus()
    assert drawer.page.accessibleName() == "Details"
