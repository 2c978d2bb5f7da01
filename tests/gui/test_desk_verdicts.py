"""Each of the three answers at the desk, from real pictures through the real networks."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from facematch_gui.gui.window import DeskWindow
from tests.gui.desks import load_pair


def test_two_shots_of_one_person_match(window: DeskWindow, selfie: Path, document: Path, qtbot: QtBot) -> None:
    load_pair(window, selfie, document, qtbot)
    assert window.result.verdict.text() == "Match"
    assert window.result.reasons.isHidden()
    read = window.result.bar.reading
    assert read is not None
    assert read.strength >= read.match
    assert window.result.accessibleDescription().startswith(f"Match. Score {read.strength:.1f} of 6")
    assert "strangers would score this high" in window.result.sentence.text()


def test_one_photograph_given_twice_is_held_for_review(window: DeskWindow, selfie: Path, qtbot: QtBot) -> None:
    load_pair(window, selfie, selfie, qtbot)
    assert window.result.verdict.text() == "Review"
    assert "same photograph" in window.result.reasons.text
    read = window.result.bar.reading
    assert read is not None
    assert read.strength >= read.match, "the score alone would have said match"


def test_two_people_do_not_match(window: DeskWindow, faces: Path, qtbot: QtBot) -> None:
    london = faces / "london"
    load_pair(window, london / "002" / "selfie.jpg", london / "003" / "document.jpg", qtbot)
    assert window.result.verdict.text() == "No match"
    assert window.result.reasons.isHidden()
    read = window.result.bar.reading
    assert read is not None
    assert read.strength < read.review
    assert "interval" not in window.result.sentence.text()


def test_the_same_person_in_the_studio_matches(window: DeskWindow, faces: Path, qtbot: QtBot) -> None:
    london = faces / "london"
    load_pair(window, london / "002" / "selfie.jpg", london / "002" / "document.jpg", qtbot)
    assert window.result.verdict.text() == "Match"
