"""Issues reports: what each is drawn from, and the entry of the chain that says that its file was issued."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import IO

from sqlalchemy import Connection, select

from facematch_gui.bulk.whole_file import write_whole
from facematch_gui.errors import NotAllowedError, OutputError, RecordsError
from facematch_gui.records.chain import digest_of
from facematch_gui.records.history.searching import details
from facematch_gui.records.proof.stored import stored_entries
from facematch_gui.records.reports.proving import Proof
from facematch_gui.records.reports.report_file import Stated, case_attachment, code_of, overview_attachment, stamped
from facematch_gui.records.reports.values import CaseFile, Making, OverviewFile, RecordStanding
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.store import Store
from facematch_gui.records.values import Head, Kind, Overview, Person


def making(local: Store, by: str, head: Head | None) -> Making:
    """A report that is made now, at this machine."""
    return Making(local.clock().astimezone(), by, version("facematch-gui"), head)


def case_file(store: Store, record: str, who: Person, making: Making) -> CaseFile:
    """What the report of a check is drawn from.

    Raises:
        NotAllowedError: that person may not yet know what the check said.
        RecordsError: there is no such check, it was erased, or it is not as it was recorded.
    """
    found = details(store, record, who)
    if found.blind:
        raise NotAllowedError(
            "This check still waits for an opinion that is given without knowing its answer",
            "Make the report when the check is decided, or decide it yourself first.",
        )
    with reading(store.engine) as connection:
        entries = _entries(Proof(connection, store.ring), record)
    return CaseFile(found, making, case_attachment(entries, making), code_of(entries[0].entry))


def overview_file(overview: Overview, making: Making) -> OverviewFile:
    """What the report of a month is drawn from."""
    return OverviewFile(overview, making, overview_attachment(overview, making))


def write_report(file: Path, draw: Callable[[], bytes], issue: Callable[[str], Stated | None]) -> Head:
    """Writes a report, whole or not at all, and has it noted as issued as late as can be.

    Args:
        draw: makes the PDF file.
        issue: notes a file's SHA-256 in the chain, and returns the entry.

    Returns:
        The place of that entry.

    Raises:
        OutputError: the file cannot be written.
        RecordsError: it was not noted, or what was noted cannot be read.
    """
    places: list[Head] = []

    def write(stream: IO[bytes]) -> None:
        body = draw()
        issued = issue(digest_of(body))
        if issued is None:
            raise RecordsError(
                "It is recorded that the report was issued, but that record cannot be read back",
                "Make the report once more.",
            )
        places.append(issued.head)
        stream.write(stamped(body, issued))

    try:
        write_whole(file, write, private=True)
    except OSError as error:
        raise OutputError(
            "The report cannot be written: {reason}",
            "Make room on the disk, or choose another folder that you may write to.",
            reason=error.strerror or type(error).__name__,
        ) from error
    return places[0]


def note_report(store: Store, record: str, sha256: str, who: Person) -> Head:
    """Notes in the chain that a report was issued.

    Args:
        record: the check that it is about; empty for an overview.
        sha256: of its file up to the stamp, 64 hexadecimal digits.

    Raises:
        RecordsError: it was not noted.
    """
    # An overview expires with no check: a name in its entry would stay for ever.
    payload = {"officer": who.name} if record else None
    return append(store, [Draft(Kind.REPORT, {"sha256": sha256}, payload, about=record)])[0]


def noted_report(store: Store, place: Head) -> Stated | None:
    """The entry of a report by its place; None where it is not in this database, or not as it was written.

    Raises:
        RecordsError: the database cannot be read.
    """
    is_there = (ENTRIES.c.chain == place.chain) & (ENTRIES.c.seq == place.seq)
    with reading(store.engine) as connection:
        found = next(stored_entries(connection, is_there), None)
        return None if found is None else Proof(connection, store.ring).stated(found)


def report_with(connection: Connection, sha256: str) -> str | None:
    """The entry of the report whose file has this digest, by its identity.

    None where none was issued, or it was erased with its check.
    """
    columns = ENTRIES.c
    statement = select(columns.record, columns.facts).where(columns.kind == Kind.REPORT, columns.facts.contains(sha256))
    for row in connection.execute(statement):
        if json.loads(row.facts)["sha256"] == sha256:
            return str(row.record)
    return None


def _entries(proof: Proof, record: str) -> Sequence[Stated]:
    """The entries of a check and of its decisions."""
    found = proof.find(record)
    check = None if found is None else proof.stated(found)
    if found is None or check is None or proof.standing(found)[0] is not RecordStanding.UNCHANGED:
        raise RecordsError(
            "No report can be made of this check: it is not as it was recorded",
            "Run 'facematch records verify', which says what was changed.",
        )
    return [check, *proof.decisions(record)]
