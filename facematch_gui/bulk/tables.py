"""Lists that people bring: CSV in whatever encoding and with whatever separator a spreadsheet wrote it."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from facematch_gui.bulk.encodings import encoding_of
from facematch_gui.errors import TableError

SEPARATORS = ",;\t"
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LONGEST_CELL = 1 << 17
"""The csv module's own limit; what is longer is a quotation mark that was never closed."""


@dataclass(frozen=True)
class Row:
    """One row of a table.

    Attributes:
        number: as a spreadsheet counts, the row of the columns' names being 1.
        cells: by the column's name, in lower case; stripped; empty where the row ends early.
        problem: why the row cannot be used: a required cell is empty, or there are more cells than columns.
    """

    number: int
    cells: Mapping[str, str]
    problem: TableError | None = None


@dataclass(frozen=True)
class Table:
    """A list with named columns, read anew from its file each time it is gone through, so that memory stays flat.

    Attributes:
        file: where it lies.
        encoding: the codec that reads it.
        separator: between its cells.
        columns: their names, stripped and in lower case, in order.
        titles: the same as they are written.
        required: those of which a row must have something.
    """

    file: Path
    encoding: str
    separator: str
    columns: tuple[str, ...]
    titles: tuple[str, ...]
    required: tuple[str, ...]

    def rows(self) -> Iterator[Row]:
        """Every row that is not blank, those that cannot be used with their problem.

        Raises:
            TableError: a quotation mark is not closed, or the file cannot be read any more.
        """
        with _opened(self.file, self.encoding) as stream:
            numbered = _records(stream, self.separator)
            next(numbered)
            for number, cells in numbered:
                yield self._row(number, cells)

    def complete_rows(self) -> Iterator[Row]:
        """Every row that is not blank.

        Raises:
            TableError: as ``rows``, and the first row's problem.
        """
        for row in self.rows():
            if row.problem is not None:
                raise row.problem
            yield row

    def _row(self, number: int, record: Sequence[str]) -> Row:
        cells = dict.fromkeys(self.columns, "")
        cells.update(zip(self.columns, (cell.strip() for cell in record), strict=False))
        problem = None
        if any(cell.strip() for cell in record[len(self.columns) :]):
            problem = TableError(
                "Row {row} has more cells than there are columns",
                "Name every column in the first row. Where a separator is part of a cell, put the cell in quotation "
                "marks.",
                row=number,
            )
        elif empty := [name for name in self.required if not cells[name]]:
            problem = TableError(
                "Row {row} has nothing in the column {columns}",
                "Fill in that cell, or delete the row.",
                row=number,
                columns=", ".join(empty),
            )
        return Row(number, cells, problem)


def read_table(file: Path, required: Sequence[str]) -> Table:
    """Finds out how a list is written and which columns it has; its rows are read when they are gone through.

    Read are UTF-8, UTF-16 and the encodings of older spreadsheets, with commas, semicolons or tabs between the cells,
    and Excel's first line ``sep=;``, which counts as no row.

    Args:
        required: names of columns, in lower case, that must be there.

    Raises:
        TableError: the file cannot be read, is no text, lacks a column or has one twice, or has no rows.
    """
    try:
        encoding = encoding_of(file)
    except OSError as error:
        raise _unreadable(error) from error
    if encoding is None:
        raise TableError(
            "The list is not a text file that can be read",
            "Save it as CSV, in a spreadsheet as 'CSV UTF-8'. A workbook (.xlsx, .ods) cannot be read.",
        )
    separator = _separator(file, encoding, required)
    with _opened(file, encoding) as stream:
        records = _records(stream, separator)
        header = next(records, None)
        columns = _columns(header[1] if header else [], required)
        titles = tuple(cell.strip() for cell in (header[1] if header else [])[: len(columns)])
        if next(records, None) is None:
            raise TableError("The list is empty", "It needs at least one row below that of the columns' names.")
    return Table(file, encoding, separator, columns, titles, tuple(required))


def names_columns(file: Path, required: Sequence[str]) -> bool:
    """Whether the first row names these columns, also where the rest is not a list that can be read.

    Args:
        required: in lower case and plain letters.

    Raises:
        TableError: the file cannot be read.
    """
    try:
        with file.open("rb") as stream:
            head = stream.read(_LONGEST_CELL)
    except OSError as error:
        raise _unreadable(error) from error
    for mark in _MARKS:
        head = head.removeprefix(mark)
    # UTF-16 has a zero byte beside every plain letter; in every other encoding a plain letter is itself.
    lines = head.replace(b"\0", b"").decode("ascii", "replace").splitlines()
    titles = next((line for line in lines if line.strip(' "') and not line.strip(' "').lower().startswith("sep=")), "")
    names = {_name(cell.strip().strip('"')) for cell in re.split(f"[{SEPARATORS}|]", titles)}
    return names >= set(required)


def _opened(file: Path, encoding: str) -> TextIO:
    try:
        return file.open(encoding=encoding, newline="")
    except OSError as error:
        raise _unreadable(error) from error


def _unreadable(error: OSError) -> TableError:
    return TableError(
        "The list cannot be read: {reason}",
        "Check its name and who may read it.",
        reason=error.strerror or type(error).__name__,
    )


def _separator(file: Path, encoding: str, required: Sequence[str]) -> str:
    """What Excel's own first line says, or else what finds the most of the required columns, then the most cells."""
    with _opened(file, encoding) as stream:
        first = stream.readline(_LONGEST_CELL).strip().strip('"')
    if first.lower().startswith("sep=") and first[4:5]:
        return first[4]
    if first.lower() == "sep=":  # the separator was a tab, and was stripped
        return "\t"

    def found(separator: str) -> tuple[int, int]:
        with _opened(file, encoding) as stream:
            try:
                _, cells = next(_records(stream, separator), (0, []))
            except TableError:
                return 0, 0
        names = {_name(cell) for cell in cells}
        return len(names & set(required)), len(cells)

    return max(SEPARATORS, key=found)


def _records(stream: TextIO, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Number and cells of each record that is not blank; a cell may span lines, and a spreadsheet counts records."""
    reader = csv.reader(stream, delimiter=separator, strict=True)
    number = 0
    while True:
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise TableError(
                "Row {row} cannot be read: a quotation mark is not closed, or stands inside a cell",
                "Close it, or double it where it is part of the cell.",
                row=number + 1,
            ) from error
        if cells is None:
            return
        if number == 0 and reader.line_num == 1 and separator.join(cells).lower().startswith("sep="):
            continue
        number += 1
        if any(cell.strip() for cell in cells):
            yield number, cells


def _columns(cells: Sequence[str], required: Sequence[str]) -> tuple[str, ...]:
    columns = [_name(cell) for cell in cells]
    while columns and not columns[-1]:
        columns.pop()
    # A message must not name what it found: where the first row is missing, that is somebody's file.
    if missing := [name for name in required if name not in columns]:
        raise TableError(
            "The list has no column {missing}",
            "Its first row must name the columns: {required}.",
            missing=", ".join(missing),
            required=", ".join(required),
        )
    if len(set(columns)) < len(columns):
        raise TableError("The list has two columns of one name", "Give every column in the first row its own name.")
    return tuple(columns)


def _name(cell: str) -> str:
    return cell.strip().casefold()
