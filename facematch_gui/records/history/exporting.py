"""Writes checks that are looked for into a file, however many they are: a table for a spreadsheet, or all as JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import IO, Any

from facematch_gui.bulk.spreadsheet import inert
from facematch_gui.bulk.whole_file import write_whole
from facematch_gui.errors import ChangedRecordError, LostKeyError, OutputError, RecordsKeyError
from facematch_gui.records.history.searching import FoundCheck, find_all
from facematch_gui.records.people.register import require
from facematch_gui.records.rules.decisions import decisions_of
from facematch_gui.records.store import Store
from facematch_gui.records.values import GivenDecision, HistoryRow, Person, Query, Role, State

COLUMNS = (
    "record", "intact", "time", "time_utc", "case", "officer", "desk", "place", "verdict", "state", "decision",
    "decisions", "score", "fmr", "one_in", "similarity", "threshold", "review_threshold", "match_fmr", "review_fmr",
    "reasons", "findings", "status", "side", "fused", "model", "model_sha256", "engine", "device", "program",
    "policy_sha256", "purpose", "consent",
)  # fmt: skip
"""Of the table."""
ROWS_AT_ONCE = 500
"""So many checks are in memory at one time."""

_BOM = b"\xef\xbb\xbf"


def export(store: Store, query: Query, file: Path, who: Person) -> int:
    """Writes all checks found, the newest first; what may not be known yet is left out of them.

    A check whose content was changed behind the program's back is in it, too, as not intact and without that content.

    Args:
        file: JSON where its name ends so, else CSV with a byte order mark, as spreadsheets like it. One that is there
            is replaced when the new one is whole.

    Returns:
        How many checks there are in it.

    Raises:
        NotAllowedError: the person is no supervisor.
        OutputError: the file cannot be written.
        RecordsError: the records cannot be read. The file is then as it was.
    """
    require(who, Role.SUPERVISOR)
    checks = (_with_decisions(store, found, who) for found in find_all(store, query, ROWS_AT_ONCE))
    is_json = file.suffix.lower() == ".json"
    count = 0

    def counted() -> Iterator[_Check]:
        nonlocal count
        for count, check in enumerate(checks, start=1):  # noqa: B007 - it is told in the end
            yield check

    try:
        write_whole(file, lambda stream: (_write_json if is_json else _write_table)(stream, counted()), private=True)
    except OSError as error:
        raise OutputError(
            "The export cannot be written: {reason}",
            "Make room on the disk, or choose another folder that you may write to.",
            reason=error.strerror or type(error).__name__,
        ) from error
    return count


@dataclass(frozen=True, eq=False)
class _Check:
    found: FoundCheck
    decisions: Sequence[GivenDecision]


def _with_decisions(store: Store, found: FoundCheck, who: Person) -> _Check:
    """A check and what was decided of it; that is looked for where something can be, and may be known yet."""
    if found.hidden or found.row.state in (State.CLOSED, State.WAITING):
        return _Check(found, ())
    try:
        return _Check(found, decisions_of(store, found.row.record, who))
    except LostKeyError:
        raise
    except (ChangedRecordError, RecordsKeyError):
        return _Check(replace(found, intact=False), ())


def _write_table(stream: IO[bytes], checks: Iterator[_Check]) -> None:
    stream.write(_BOM)
    text = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="", write_through=True)
    try:
        rows = csv.writer(text, lineterminator="\r\n")
        rows.writerow(COLUMNS)
        for check in checks:
            cells = _cells(check)
            rows.writerow([inert(cells[name]) for name in COLUMNS])
    finally:
        # Whoever opened the stream goes on with it.
        text.detach()


def _write_json(stream: IO[bytes], checks: Iterator[_Check]) -> None:
    """A list with an object a line, so that what reads lines can read it too."""
    start = b"[\n"
    for check in checks:
        stream.write(start + json.dumps(_object(check), ensure_ascii=False).encode(errors="replace"))
        start = b",\n"
    stream.write(b"\n]\n" if start == b",\n" else b"[]\n")


def row_json(row: HistoryRow) -> dict[str, Any]:
    """A check of a list as plain JSON values."""
    return {**vars(row), "time": row.time.isoformat()}


def decision_json(given: GivenDecision) -> dict[str, Any]:
    """A decision as plain JSON values."""
    return {**vars(given), "time": given.time.isoformat()}


def _object(check: _Check) -> dict[str, Any]:
    found = check.found
    return {
        **row_json(found.row),
        "intact": found.intact,
        "decisions": [decision_json(given) for given in check.decisions],
        "facts": found.facts,
    }


def _cells(check: _Check) -> dict[str, str]:
    """The cells of a check's row by column; plain facts go into those that bear their names."""
    row, facts = check.found.row, check.found.facts
    consent = facts.get("consent") or {}
    return {
        **{name: _cell(facts.get(name)) for name in COLUMNS},
        "record": row.record,
        "intact": _cell(check.found.intact),
        "time": row.time.isoformat(timespec="seconds"),
        "time_utc": row.time.astimezone(UTC).isoformat(timespec="seconds"),
        "case": row.case,
        "officer": row.officer,
        "desk": row.desk,
        "verdict": row.verdict,
        "state": row.state,
        "score": _cell(row.score),
        "decision": "" if row.decision is None else _opinion(row.decision),
        "decisions": "; ".join(
            f"{_opinion(given.same_person)} ({given.officer}: {given.reason})" for given in check.decisions
        ),
        "consent": " ".join(filter(None, (consent.get("version"), consent.get("language")))),
    }


def _opinion(same_person: bool) -> str:
    return "same_person" if same_person else "other_person"


def _cell(fact: Any) -> str:
    match fact:
        case None:
            return ""
        case bool():
            return "yes" if fact else "no"
        case list():
            return " ".join(map(str, fact))
        case _:
            return str(fact)
