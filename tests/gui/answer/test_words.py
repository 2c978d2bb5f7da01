"""What an answer says: shares of strangers and their interval, reasons, and numbers as the person writes them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from facematch_gui.core.calibration import Score
from facematch_gui.core.decision import Policy, Reason, Verdict
from facematch_gui.gui.answer import words as answer
from facematch_gui.gui.side import Side
from tests.gui.answers import answered


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("fmr", "low", "high", "verdict", "sentence"),
    [
        (
            1 / 12_000, 1 / 30_000, 1 / 6_000, "match",
            "About 1 in 12,000 strangers would score this high (95 % interval: 1 in 6,000 to 1 in 30,000).",
        ),
        (
            1 / 240, 1 / 500, 1 / 120, "review",
            "About 1 in 240 strangers would score this high (95 % interval: 1 in 120 to 1 in 500).",
        ),
        (
            1 / 60_000, 1 / 200_000, 1 / 40_000, "match",
            "About 1 in 60,000 strangers would score this high "
            "(95 % interval: 1 in 40,000 to fewer than 1 in 100,000).",
        ),
        (1 / 3, 1 / 4, 1 / 2, "no_match", "About 1 in 3 strangers would score this high."),
        (0.97, 0.96, 0.98, "no_match", "Most strangers would score this high."),
        (1e-9, 1e-10, 1e-8, "match", "Fewer than 1 in 100,000 strangers would score this high."),
    ],
)  # fmt: skip
def test_a_score_is_said_as_a_share_of_strangers(
    fmr: float, low: float, high: float, verdict: str, sentence: str
) -> None:
    score = Score(0.9, fmr, low, high, floor=1 / 100_000)
    assert answer.strangers_sentence(answered(score, Verdict(verdict))) == sentence


def test_numbers_follow_the_persons_way_of_writing(german: None) -> None:
    said = answer.strangers_sentence(answered(Score(0.9, 1 / 12_000, 1 / 30_000, 1 / 6_000, 1e-5), Verdict.MATCH))
    assert "12.000" in said
    assert answer.decimal(4.08) == "4,1"
    assert answer.percent(0.00005) == "0,0050\N{NO-BREAK SPACE}%"


@pytest.mark.parametrize(
    ("share", "said"),
    [(1.0, "100 %"), (0.31, "31 %"), (0.01, "1.0 %"), (0.0005, "0.050 %"), (0.0, "0 %"), (1, "100 %")],
)
def test_a_share_keeps_two_significant_digits(share: float, said: str) -> None:
    assert answer.percent(share) == said.replace(" ", "\N{NO-BREAK SPACE}")


def test_a_rate_claims_no_more_than_the_data_can_vouch_for() -> None:
    assert answer.rate(0.0002, floor=0.0001) == answer.percent(0.0002)
    assert answer.rate(0.00002, floor=0.0001) == f"below {answer.percent(0.0001)}"


def test_every_reason_is_said_and_names_its_picture() -> None:
    said = answer.reasons(answered(verdict=Verdict.REVIEW, reasons=tuple(Reason)))
    assert len({(side, text) for side, text in said}) == len(Reason)
    assert [side for side, _ in said] == [None, None, Side.SELFIE, Side.DOCUMENT]
    assert "Compare the faces yourself" in said[0][1]
    assert "same photograph" in said[1][1]


def test_every_verdict_has_its_word() -> None:
    assert [answer.verdict_word(verdict) for verdict in Verdict] == ["Match", "Review", "No match"]


def test_the_scale_shows_score_interval_and_points() -> None:
    score = Score(0.9, 1e-4, 1e-4 / 2, 2e-4, floor=1e-5)
    read = answer.reading(replace(answered(score, Verdict.MATCH), policy=Policy(0.0005, 0.01)))
    assert read.strength == pytest.approx(4)
    assert [read.low, read.high] == pytest.approx([3.7, 4.3], abs=0.01)
    assert [read.review, read.match] == pytest.approx([2, 3.3], abs=0.01)
    assert not read.open_ended
    assert not read.beyond_data


def test_beyond_the_data_the_scale_ends_where_they_do() -> None:
    read = answer.reading(answered(Score(0.99, 1e-9, 1e-10, 1e-8, floor=1e-5), Verdict.MATCH))
    assert read.strength == read.low == read.high == read.vouched == pytest.approx(5)
    assert read.open_ended
    assert read.beyond_data


def test_an_interval_that_reaches_beyond_the_data_is_open(qtbot: QtBot) -> None:
    read = answer.reading(answered(Score(0.99, 2e-5, 1e-6, 1e-4, floor=1e-5), Verdict.MATCH))
    assert read.open_ended
    assert not read.beyond_data
    assert read.high == pytest.approx(5)
