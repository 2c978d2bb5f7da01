"""Nothing that a spreadsheet would work out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.bulk.spreadsheet import inert


@pytest.mark.parametrize("cell", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\r=1", "-", "=-5"])
def test_a_formula_becomes_text(cell: str) -> None:
    assert inert(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "007", "-5", "+3,5", "-0.25", "a=b", "1-2", "Anna-Lena", " =x", "'=1"])
def test_everything_else_stays(cell: str) -> None:
    assert inert(cell) == cell


@given(st.text())
def test_no_cell_begins_as_a_formula_does(cell: str) -> None:
    said = inert(cell)
    assert said.endswith(cell)
    assert said[:1] not in set("=@\t\r")
