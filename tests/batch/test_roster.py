"""The list of checks: what is read, what is kept with its problem, and what ends the run before it starts."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from pathlib import Path

import pytest

from facematch_gui.batch.roster import MOST_SELFIES, read_roster
from facematch_gui.errors import TableError

WriteList = Callable[..., Path]


def test_a_row_names_one_selfie_or_several_and_a_document(write_list: WriteList) -> None:
    roster = read_roster(write_list([("007", "a.jpg", "d.jpg"), ("8", "a.jpg | b.jpg|c.jpg", "d.jpg")]))
    assert [check.id for check in roster.checks] == ["007", "8"], "an id is text, not a number"
    assert roster.checks[0].selfies == ("a.jpg",)
    assert roster.checks[1].selfies == ("a.jpg", "b.jpg", "c.jpg")
    assert roster.checks[1].document == "d.jpg"
    assert not any(check.problem for check in roster.checks)


def test_further_columns_are_carried_as_they_are_written(write_list: WriteList) -> None:
    file = write_list([("Küche", "1", "d.jpg", "a.jpg", "-5")], ("Abteilung", "ID", "Document", "selfie", "Etage"))
    roster = read_roster(file)
    assert roster.carried == ("Abteilung", "Etage")
    assert roster.checks[0].carried == ("Küche", "-5")


def test_the_same_list_in_another_encoding_is_the_same_list(tmp_path: Path) -> None:
    text = "id;selfie;document;ort\n1;a.jpg;d.jpg;Köln\n2;b.jpg;e.jpg;Zürich\n"
    plain, excel, older = (tmp_path / name for name in ("plain.csv", "excel.csv", "older.csv"))
    plain.write_text(text, encoding="utf-8")
    excel.write_bytes(codecs.BOM_UTF8 + text.encode())
    older.write_text(text, encoding="cp1252")
    rosters = [read_roster(file) for file in (plain, excel, older)]
    assert len({roster.sha256 for roster in rosters}) == 1
    assert [roster.bom for roster in rosters] == [False, True, True]
    assert {roster.separator for roster in rosters} == {";"}


@pytest.mark.parametrize("change", ["1,a.jpg,e.jpg", "2,a.jpg,d.jpg", "1,a.jpgd,.jpg", "1,a.jpg|b.jpg,d.jpg"])
def test_another_cell_is_another_list(change: str, write_list: WriteList) -> None:
    before = read_roster(write_list([("1", "a.jpg", "d.jpg")])).sha256
    assert read_roster(write_list([change.split(",")])).sha256 != before


def test_the_same_id_twice_names_both_rows_and_not_the_id(write_list: WriteList) -> None:
    file = write_list([("anna", "a", "d"), ("bo", "a", "d"), ("cy", "a", "d"), ("bo", "a", "d")])
    with pytest.raises(TableError) as caught:
        read_roster(file)
    assert "Rows 3 and 5" in caught.value.title
    assert "bo" not in str(caught.value)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "id"),
        (b"id,selfie,document\n", "empty"),
        (b"id,selfie\n1,a.jpg\n", "document"),
        (b"1,a.jpg,d.jpg\n", "id"),
        (b'id,selfie,document\n1,"a.jpg,d.jpg\n2,a.jpg,d.jpg\n', "Row 2"),
        (b"PK\x03\x04\x00\x00\x00\x00", "text file"),
    ],
)
def test_what_is_no_list_is_refused_in_words(content: bytes, word: str, tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(content)
    with pytest.raises(TableError) as caught:
        read_roster(file)
    assert word in str(caught.value)
    assert "list.csv" not in str(caught.value)


def test_a_list_that_is_not_there_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(TableError):
        read_roster(tmp_path / "nowhere.csv")


@pytest.mark.parametrize(
    ("row", "word"),
    [
        (("", "a.jpg", "d.jpg"), "column id"),
        (("2", "", "d.jpg"), "column selfie"),
        (("2", " | ", "d.jpg"), "no selfie"),
        (("2", "a.jpg", ""), "column document"),
        (("2", "a.jpg"), "column document"),
        (("2", "a.jpg", "d.jpg", "too much"), "more cells"),
        (("2", "|".join(["a.jpg"] * (MOST_SELFIES + 1)), "d.jpg"), "11 selfies"),
    ],
)
def test_a_bad_row_is_kept_with_its_problem(row: tuple[str, ...], word: str, write_list: WriteList) -> None:
    roster = read_roster(write_list([("1", "a.jpg", "d.jpg"), row, ("3", "a.jpg", "d.jpg")]))
    before, bad, after = roster.checks
    assert before.problem is None
    assert after.problem is None
    assert bad.problem is not None
    assert "Row 3" in bad.problem.title
    assert word in bad.problem.title


def test_rows_without_an_id_are_not_each_others_doubles(write_list: WriteList) -> None:
    assert len(read_roster(write_list([("", "a", "d"), ("", "a", "d")])).checks) == 2
