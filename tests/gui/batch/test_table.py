"""The table of many checks: what it says, what it hides, and that it stays quick."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facematch_gui.batch.outcome import Answer, Message, Outcome
from facematch_gui.batch.run import Done
from facematch_gui.gui.batch.pace import Pace, duration_words
from facematch_gui.gui.batch.table import BatchTable, BatchTableView, Column
from facematch_gui.gui.theme import Theme

OUTCOMES = (
    Outcome(Answer.MATCH, score=4.62, fmr=2.4e-5, one_in=42000, similarity=0.95),
    Outcome(Answer.REVIEW, score=5.0, similarity=0.99, reasons=("same_picture", "poor_document")),
    Outcome(Answer.NO_MATCH, score=0.4, similarity=0.1),
    Outcome(Answer.REFUSED, "no_face", Message("No {what}", "Take another.", {"what": "face"}, "document")),
    Outcome(Answer.ERROR, "failure", Message("{text}", "", {"text": "Read from the results file."})),
)


def some_rows(count: int) -> list[Done]:
    return [Done(number, f"{number:03}", OUTCOMES[number % len(OUTCOMES)]) for number in range(count)]


@pytest.fixture
def table(theme: Theme) -> BatchTable:
    return BatchTable(theme)


def text(table: BatchTable, row: int, column: Column) -> str:
    said = table.data(table.index(row, column))
    assert isinstance(said, str)
    return said


def test_a_row_says_its_answer_in_a_word_a_shape_a_number_and_a_sentence(table: BatchTable) -> None:
    table.add(some_rows(5))
    words = [text(table, row, Column.ANSWER) for row in range(5)]
    assert words == ["Match", "Review", "No match", "Not usable", "Program error"]
    assert text(table, 0, Column.ID) == "000"
    assert [text(table, row, Column.SCORE) for row in range(5)] == ["4.6", "5.0", "0.4", "", ""]
    assert "same photograph" in text(table, 1, Column.WHY)
    assert "document's picture" in text(table, 1, Column.WHY)
    assert text(table, 2, Column.WHY) == ""
    assert text(table, 3, Column.WHY) == "Document: No face. Take another."
    assert text(table, 4, Column.WHY) == "Read from the results file."
    shapes = [table.data(table.index(row, Column.ANSWER), Qt.ItemDataRole.DecorationRole) for row in range(5)]
    images = [shape.pixmap(24, 24).toImage() for shape in shapes]
    assert all(images[one] != images[other] for one in range(5) for other in range(one))
    spoken = table.data(table.index(0, Column.ANSWER), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Answer: Match"


def test_one_answer_may_be_shown_alone_while_rows_arrive(table: BatchTable) -> None:
    table.add(some_rows(10))
    table.show_only("refused")
    assert table.rowCount() == 2
    table.add([Done(10, "010", OUTCOMES[3]), Done(11, "011", OUTCOMES[0])])
    assert table.rowCount() == 3
    assert table.headerData(2, Qt.Orientation.Vertical) == 11, "the place in the list, not among those shown"
    table.show_only(None)
    assert table.rowCount() == table.total == 12
    assert table.counts == {"match": 3, "review": 2, "no_match": 2, "refused": 3, "error": 2}
    table.clear()
    assert table.rowCount() == table.total == 0
    assert not table.counts


def test_the_end_stays_in_sight_until_a_row_is_looked_at(table: BatchTable, qtbot: QtBot) -> None:
    view = BatchTableView(table)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    for start in range(0, 200, 50):
        table.add(some_rows(200)[start : start + 50])
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0
    with qtbot.waitSignal(view.chosen) as chosen:
        view.selectRow(20)
    assert chosen.args == [table.row(table.index(20, 0))]
    before = bar.value()
    table.add(some_rows(50))
    assert bar.value() == before
    with qtbot.waitSignal(view.chosen) as chosen:
        table.show_only("match")
    assert chosen.args == [None]


def test_a_hundred_thousand_rows_are_shown_and_sifted_without_a_pause(table: BatchTable, qtbot: QtBot) -> None:
    view = BatchTableView(table)
    qtbot.addWidget(view)
    view.show()
    rows = some_rows(100_000)
    start = time.perf_counter()
    table.add(rows)
    view.grab()
    table.show_only("review")
    view.grab()
    table.add(rows[:100])
    view.grab()
    assert table.rowCount() == 20_020
    assert time.perf_counter() - start < 3, "asking each row for its height or its text takes far longer"


def test_the_pace_is_that_of_the_last_seconds() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.rate is None
    pace.start(100)
    assert pace.left(5) is None
    for second in range(1, 61):
        now[0] = float(second)
        pace.mark(100 + min(second, 30) * 10 + max(0, second - 30) * 2)
    assert pace.rate == pytest.approx(2, abs=0.1)
    assert pace.left(120) == pytest.approx(60, abs=3)
    now[0] = 1000.0
    pace.start(460)
    assert pace.rate is None, "a pause is no work"


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.2, "1 s"), (42.4, "42 s"), (61, "1 min"), (3000, "50 min"), (3660 * 2, "2 h 2 min")]
)
def test_a_duration_in_words(seconds: float, words: str) -> None:
    assert duration_words(seconds) == words
