"""The bar: every item comes through, and nothing is shown where nobody looks."""

from __future__ import annotations

import pytest

from facematch_gui.bulk.progress import with_progress


@pytest.mark.parametrize("quiet", [True, False])
def test_items_pass_and_no_bar_is_drawn_into_a_file(quiet: bool, capsys: pytest.CaptureFixture[str]) -> None:
    assert list(with_progress(iter("abc"), 5, unit="picture", done=2, quiet=quiet)) == ["a", "b", "c"]
    printed = capsys.readouterr()
    assert printed.out == printed.err == ""
