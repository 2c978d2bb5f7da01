"""The table of prepared faces: a row a face, in numbers; and that of pictures without one."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

SPLITS = ("train", "validation", "test")

_COLUMNS = ("sha256", "identity", "group", "document", "split", "weight", "source_sha256")
_SKIPPED_COLUMNS = ("source_sha256", "identity", "reason")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class FaceRow:
    """One prepared face.

    Attributes:
        sha256: of its file.
        identity, group: numbers, from 0 on.
        is_document: whether it comes from a document's picture.
        split: ``train``, ``validation`` or ``test``.
        weight: above 0 to 1.
        source: SHA-256 of the picture it was cut from; empty where there was none.
    """

    sha256: str
    identity: int
    group: int
    is_document: bool
    split: str
    weight: float
    source: str

    def __post_init__(self) -> None:
        if not _SHA256.fullmatch(self.sha256) or (self.source and not _SHA256.fullmatch(self.source)):
            raise ValueError("a SHA-256 has 64 hexadecimal digits")
        if self.identity < 0 or self.group < 0:
            raise ValueError("people and groups are counted from 0 on")
        if self.split not in SPLITS:
            raise ValueError(f"a split is one of {', '.join(SPLITS)}")
        if not 0 < self.weight <= 1 or not math.isfinite(self.weight):
            raise ValueError("a weight is above 0 and at most 1")


@dataclass(frozen=True)
class SkippedRow:
    """One picture that gave no face.

    Attributes:
        source: SHA-256 of the picture; empty where it could not be read.
        identity: number of the person, as in ``FaceRow``.
        reason: code of why.
    """

    source: str
    identity: int
    reason: str


def face_table(rows: Iterable[FaceRow]) -> bytes:
    """The CSV of faces.

    Raises:
        ValueError: a person is in two splits.
    """
    table = list(rows)
    _refuse_two_splits(table)
    return _csv(
        _COLUMNS,
        (
            # The shortest text that reads as the same number, so that a resumed run writes what an unbroken one does.
            (r.sha256, r.identity, r.group, int(r.is_document), r.split, repr(r.weight), r.source)
            for r in table
        ),
    )


def face_rows(table: bytes) -> list[FaceRow]:
    """The rows of such a CSV.

    Raises:
        KeyError, ValueError: it holds something else.
    """
    rows = [
        FaceRow(sha256, int(identity), int(group), {"0": False, "1": True}[document], split, float(weight), source)
        for sha256, identity, group, document, split, weight, source in _cells(table, _COLUMNS)
    ]
    _refuse_two_splits(rows)
    return rows


def skipped_table(rows: Iterable[SkippedRow]) -> bytes:
    """The CSV of pictures without a face."""
    return _csv(_SKIPPED_COLUMNS, ((row.source, row.identity, row.reason) for row in rows))


def skipped_rows(table: bytes) -> list[SkippedRow]:
    """The rows of such a CSV.

    Raises:
        KeyError, ValueError: it holds something else.
    """
    return [SkippedRow(source, int(identity), reason) for source, identity, reason in _cells(table, _SKIPPED_COLUMNS)]


def _csv(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return stream.getvalue().encode("ascii")


def _cells(table: bytes, columns: Sequence[str]) -> list[list[str]]:
    try:
        header, *rows = csv.reader(io.StringIO(table.decode("ascii"), newline=""), strict=True)
    except csv.Error as error:
        raise ValueError("it is no CSV") from error
    if tuple(header) != tuple(columns) or any(len(row) != len(columns) for row in rows):
        raise ValueError("it has other columns")
    return rows


def _refuse_two_splits(rows: Iterable[FaceRow]) -> None:
    of_person: dict[int, str] = {}
    for row in rows:
        if of_person.setdefault(row.identity, row.split) != row.split:
            raise ValueError("a person is in two splits")
