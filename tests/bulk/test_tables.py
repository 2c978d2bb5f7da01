"""Lists as spreadsheets write them, and as people break them."""

from __future__ import annotations

import locale
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.bulk.tables import Table, read_table
from facematch_gui.errors import TableError

COLUMNS = ("id", "selfie", "document")


def written(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Path:
    file = folder / "list.csv"
    file.write_bytes(content.encode(encoding) if isinstance(content, str) else content)
    return file


def table(folder: Path, content: str | bytes, encoding: str = "utf-8") -> Table:
    return read_table(written(folder, content, encoding), COLUMNS)


def cells(found: Table) -> list[tuple[str, ...]]:
    return [tuple(row.cells[name] for name in COLUMNS) for row in found.complete_rows()]


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_what_spreadsheets_write_is_read(separator: str, ending: str, encoding: str, tmp_path: Path) -> None:
    lines = [COLUMNS, ("1", "Jürgen/Groß.jpg", "é.jpg"), ("2", "Renée.jpg", "plain.jpg")]
    content = "".join(separator.join(line) + ending for line in lines)
    assert cells(table(tmp_path, content, encoding)) == lines[1:]


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("cp1252", "Ångström"),
        ("cp1250", "Łukasz Żak"),
        ("cp1251", "Иван Петров"),
        ("cp932", "田中さんと鈴木さん"),
        ("gb18030", "王小伟和李娜娜"),
    ],
)
def test_older_encodings_are_told_apart(encoding: str, name: str, tmp_path: Path) -> None:
    content = "id;selfie;document\n" + "".join(f"{n};{name}/{n}.jpg;{name}.jpg\n" for n in range(40))
    found = table(tmp_path, content, encoding)
    assert cells(found)[0] == ("0", f"{name}/0.jpg", f"{name}.jpg")


def test_foreign_letters_side_by_side_in_a_plain_word_are_latin(tmp_path: Path) -> None:
    assert cells(table(tmp_path, "id;selfie;document\n1;größe.jpg;d.jpg\n", "cp1252")) == [("1", "größe.jpg", "d.jpg")]


def test_the_machines_own_encoding_goes_before_a_guess(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = "id;selfie;document\n1;Иван.jpg;Пётр.jpg\n"
    monkeypatch.setattr(locale, "getencoding", lambda: "cp1251")
    assert cells(table(tmp_path, content, "cp1251")) == [("1", "Иван.jpg", "Пётр.jpg")]


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_excels_own_first_line_names_the_separator_and_is_no_row(first: str, tmp_path: Path) -> None:
    found = table(tmp_path, f"{first}\nid;selfie;document\n1;a,b.jpg;c.jpg\n")
    assert [(row.number, row.cells["selfie"]) for row in found.rows()] == [(2, "a,b.jpg")]


def test_excels_own_first_line_may_name_the_tab(tmp_path: Path) -> None:
    assert cells(table(tmp_path, "sep=\t\nid\tselfie\tdocument\n1\ta;b\tc\n")) == [("1", "a;b", "c")]


def test_quoted_cells_hold_separators_quotation_marks_and_lines(tmp_path: Path) -> None:
    found = table(tmp_path, 'id,selfie,document\n"1","a, ""b"".jpg","two\nlines"\n2,c,d\n')
    assert [(row.number, row.cells["id"]) for row in found.rows()] == [(2, "1"), (3, "2")]
    assert cells(found)[0] == ("1", 'a, "b".jpg', "two\nlines")


def test_blank_rows_are_skipped_and_counted(tmp_path: Path) -> None:
    found = table(tmp_path, "\n\nid,selfie,document\n\n1,a,b\n,,\n  \n2,c,d\n\n")
    assert [row.number for row in found.rows()] == [5, 8]


def test_names_of_columns_are_stripped_and_in_any_case_and_others_are_kept(tmp_path: Path) -> None:
    found = table(tmp_path, " ID , Selfie,DOCUMENT,Gender,,\n1,a,b,f,,\n")
    assert found.columns == ("id", "selfie", "document", "gender")
    assert [row.cells["gender"] for row in found.complete_rows()] == ["f"]


def test_a_table_is_read_anew_each_time(tmp_path: Path) -> None:
    found = table(tmp_path, "id,selfie,document\n1,a,b\n")
    assert cells(found) == cells(found) == [("1", "a", "b")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("id,selfie\n1,a\n", "no column document"),
        ("1,a.jpg,b.jpg\n2,c.jpg,d.jpg\n", "no column id, selfie, document"),
        ("", "no column id"),
        ("\n\n", "no column id"),
        ("id,selfie,document\n", "list is empty"),
        ("id,selfie,document\n\n,,\n", "list is empty"),
        ("id,selfie,document,ID\n1,a,b,1\n", "two columns of one name"),
        (b"PK\x03\x04\x14\x00\x06\x00", "not a text file"),
        (b"\xff\xfeab\x00", "not a text file"),
        (b"id,selfie,document\n1,\x00\x01,b\n", "not a text file"),
    ],
)
def test_a_list_that_cannot_be_used_says_why(content: str | bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=words) as caught:
        table(tmp_path, content)
    assert caught.value.remedy
    assert ".jpg" not in str(caught.value)


@pytest.mark.parametrize("place", ["missing.csv", "."])
def test_a_list_that_is_not_there_says_so(place: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match="cannot be read"):
        read_table(tmp_path / place, COLUMNS)


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("2,c", "Row 3 has nothing in the column document"),
        ("2", "Row 3 has nothing in the column selfie, document"),
        ("2, ,d", "Row 3 has nothing in the column selfie"),
        ("2,c,d,e", "Row 3 has more cells"),
        ('2,"c,d', "Row 3 cannot be read"),
        ('2,"c"x,d', "Row 3 cannot be read"),
    ],
)
def test_a_broken_row_is_named_and_those_before_it_are_read(row: str, words: str, tmp_path: Path) -> None:
    found = table(tmp_path, f"id,selfie,document\n1,a,b\n{row}\n")
    rows = found.complete_rows()
    assert next(rows).cells["id"] == "1"
    with pytest.raises(TableError, match=words):
        next(rows)


def test_whoever_wants_to_go_on_gets_the_problem_with_the_row(tmp_path: Path) -> None:
    found = table(tmp_path, "id,selfie,document\n1,a\n2,c,d\n")
    assert [(row.number, row.problem is None) for row in found.rows()] == [(2, False), (3, True)]


def test_a_hundred_thousand_rows_take_no_more_memory_than_one(tmp_path: Path) -> None:
    line = "{0},selfies/{0}.jpg,documents/{0}.jpg\n"
    found = table(tmp_path, "id,selfie,document\n" + "".join(line.format(n) for n in range(100_000)))
    tracemalloc.start()
    assert sum(1 for _ in found.complete_rows()) == 100_000
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


SAFE = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=12)


@given(rows=st.lists(st.tuples(SAFE, SAFE, SAFE), min_size=1, max_size=5), separator=st.sampled_from(",;\t"))
def test_any_cells_come_back_as_they_were_quoted(
    rows: list[tuple[str, str, str]], separator: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    lines = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in [COLUMNS, *rows]]
    content = "\n".join(separator.join(line) for line in lines)
    assert cells(table(tmp_path_factory.mktemp("list"), content)) == rows
