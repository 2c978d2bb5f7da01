"""The results file: a row for every row of the list, in its order, and safe from a crash at any moment.

A row counts once its line is whole. What stands behind the last whole line, after a crash in the middle of a write,
is cut off when the file is opened again, and that row is worked out anew.
"""

from __future__ import annotations

import csv
import io
import os
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from facematch_gui.batch.provenance import rows_differ, unwritable
from facematch_gui.bulk.locking import lock_file
from facematch_gui.errors import OutputError

SYNC_SECONDS: Final = 2.0
"""How often what was written is forced onto the disk: so much is lost at most when the power fails."""
_BOM: Final = b"\xef\xbb\xbf"
_PIECE: Final = 1 << 16


class ResultsFile:
    """A results file, open and locked for this run.

    Args:
        path: is made where it is missing.
        headings: the columns' names.
        separator: between cells.
        bom: whether a new file begins with a byte order mark, as spreadsheets like it.
        clock: returns seconds, for the intervals at which the disk is synchronised.

    Raises:
        OutputError: the file cannot be opened for writing, or another run writes to it.
    """

    def __init__(
        self,
        path: Path,
        headings: Sequence[str],
        separator: str = ",",
        bom: bool = False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._headings = tuple(headings)
        self._separator = separator
        self._start = (_BOM if bom else b"") + self._line(headings)
        self._clock = clock
        try:
            # Unbuffered: a line goes out in one piece, and nothing waits in this process for a crash to lose it.
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            self._stream = io.FileIO(descriptor, "r+")
            _require_plain(self._stream)
            lock_file(
                self._stream,
                OutputError(
                    "Another run is writing to this results file",
                    "Wait until it has ended, or choose another results file.",
                ),
            )
        except OSError as error:
            raise unwritable(error) from error
        self._synced = clock()

    def resume(self, take: Callable[[tuple[str, ...]], None]) -> None:
        """Hands over the cells of every whole row, and makes the file ready for the next one.

        Args:
            take: is called with each row's cells, in order; what it raises goes through, and the file stays as it is.

        Raises:
            TableError: a row is not one of this run's.
            OutputError: the file cannot be read, or what is half-written cannot be cut off.
        """
        end = 0
        try:
            self._stream.seek(0)
            for number, record in enumerate(_whole_records(_pieces(self._stream)), start=1):
                cells = self._cells(record, number)
                if number > 1:
                    take(cells)
                end += len(record)
            self._stream.truncate(end)
            self._stream.seek(end)
            if end == 0:
                self._write(self._start)
        except OSError as error:
            raise unwritable(error) from error

    def clear(self) -> None:
        """Forgets every row, so that the run starts from the first one."""
        try:
            self._stream.truncate(0)
        except OSError as error:
            raise unwritable(error) from error

    @property
    def is_empty(self) -> bool:
        return os.fstat(self._stream.fileno()).st_size == 0

    def append(self, cells: Sequence[str]) -> None:
        """Writes a row.

        Raises:
            OutputError: it cannot be written; the rows before it are safe.
        """
        try:
            self._write(self._line(cells))
            if self._clock() - self._synced >= SYNC_SECONDS:
                self._sync()
        except OSError as error:
            raise unwritable(error) from error

    def close(self) -> None:
        """Forces everything onto the disk and lets go of the file.

        Raises:
            OutputError: the disk refused what it had seemed to take.
        """
        if self._stream.closed:
            return
        try:
            self._sync()
        except OSError as error:
            raise unwritable(error) from error
        finally:
            self._stream.close()

    def _sync(self) -> None:
        os.fsync(self._stream.fileno())
        self._synced = self._clock()

    def _write(self, line: bytes) -> None:
        before = self._stream.tell()
        try:
            written = 0
            while written < len(line):
                written += self._stream.write(line[written:])
        except OSError:
            # A full disk takes half a line. Nothing is lost should this fail too: the next run cuts it off.
            self._stream.truncate(before)
            self._stream.seek(before)
            raise

    def _line(self, cells: Sequence[str]) -> bytes:
        text = io.StringIO()
        csv.writer(text, delimiter=self._separator, lineterminator="\r\n").writerow(cells)
        # A lone surrogate, as from a file name that is no text, has no place in UTF-8.
        return text.getvalue().encode("utf-8", errors="replace")

    def _cells(self, record: bytes, number: int) -> tuple[str, ...]:
        try:
            rows = list(csv.reader([record.removeprefix(_BOM).decode("utf-8")], delimiter=self._separator, strict=True))
        except (UnicodeDecodeError, csv.Error) as error:
            raise rows_differ(number) from error
        if len(rows) != 1 or len(rows[0]) != len(self._headings) or (number == 1 and tuple(rows[0]) != self._headings):
            raise rows_differ(number)
        return tuple(rows[0])


def _pieces(stream: io.FileIO) -> Iterator[bytes]:
    """The lines of a file, the last perhaps without its end; without another handle, whose closing would unlock it."""
    rest = b""
    while piece := stream.read(_PIECE):
        *lines, rest = (rest + piece).split(b"\n")
        yield from (line + b"\n" for line in lines)
    yield rest


def _whole_records(lines: Iterable[bytes]) -> Iterator[bytes]:
    """Every record that ends with a line feed outside quotes, up to where a crash tore the file.

    After a power failure the end may also be full of zeros, where the disk knew the file's length and not its content.
    """
    record, quotes = b"", 0
    for line in lines:
        if b"\0" in line:
            return
        record += line
        quotes += line.count(b'"')
        if quotes % 2 == 0 and line.endswith(b"\n"):
            yield record
            record, quotes = b"", 0


def _require_plain(stream: io.FileIO) -> None:
    """A device or a pipe keeps no rows to go on behind."""
    if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
        stream.close()
        raise OutputError("The results cannot be written there: it is no file", "Choose another results file.")
