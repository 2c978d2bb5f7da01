"""Cells of the results: back and forth without loss."""

from __future__ import annotations

import pytest

from facematch_gui.batch.outcome import Answer, Outcome, failed, refused
from facematch_gui.batch.rows import COLUMNS, decode, encode, headings
from facematch_gui.errors import BUG_WORDS, NoFaceError

MATCH = Outcome(
    Answer.REVIEW, score=3.25, fmr=0.000562, one_in=1800, similarity=-0.125, reasons=("same_picture", "poor_selfie"),
    findings=("selfie:sharpness", "document:glare"), fused=3,
)  # fmt: skip


def test_an_outcome_comes_back_from_its_cells() -> None:
    cells = encode("007", ("a",), MATCH)
    assert cells[:2] == ("007", "a")
    assert dict(zip(COLUMNS, cells[2:], strict=True)) == {
        "verdict": "review",
        "score": "3.250",
        "fmr": "0.000562",
        "one_in": "1800",
        "similarity": "-0.125000",
        "reasons": "same_picture poor_selfie",
        "findings": "selfie:sharpness document:glare",
        "status": "ok",
        "message": "",
        "fused": "3",
    }
    assert decode(cells) == MATCH


def test_a_refusal_says_which_picture_and_what_to_do() -> None:
    error = NoFaceError("No {what} is seen", "Take it again.", what="face")
    error.side = "selfie"
    outcome = refused(error, fused=1)
    assert (outcome.answer, outcome.status) == (Answer.REFUSED, "no_face")
    assert str(outcome.message) == "Selfie: No face is seen. Take it again."
    cells = encode("1", (), outcome)
    assert cells[1:6] == ("refused", "", "", "", "")
    back = decode(cells)
    assert str(back.message) == str(outcome.message)
    assert encode("1", (), back) == cells


def test_a_bug_is_told_in_one_generic_sentence() -> None:
    assert str(failed(1).message) == "{}. {}".format(*BUG_WORDS)


@pytest.mark.parametrize("cells", [["1", "perhaps", *["1"] * 9], ["1", "match", "high", *["1"] * 8], ["1", "match"]])
def test_other_cells_are_no_outcome(cells: list[str]) -> None:
    with pytest.raises(ValueError, match=r".*"):
        decode(cells)


def test_ids_and_carried_cells_and_headings_are_made_inert() -> None:
    assert encode("=1", ("@x",), MATCH)[:2] == ("'=1", "'@x")
    assert headings(("=1",))[1] == "'=1"


def test_a_carried_column_with_a_name_of_ours_is_told_apart() -> None:
    names = headings(("Verdict", "floor", "message"))
    assert names == ("id", "roster_Verdict", "floor", "roster_message", *COLUMNS)
