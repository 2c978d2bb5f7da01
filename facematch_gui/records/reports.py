"""Which reports were issued: an entry of the chain each, with the digest of the file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from facematch_gui.records.database import reading
from facematch_gui.records.ledger import Draft, append
from facematch_gui.records.schema import ENTRIES
from facematch_gui.records.store import Store, time_of
from facematch_gui.records.values import Head, Kind, Person


@dataclass(frozen=True)
class IssuedReport:
    """A report that was issued.

    Attributes:
        about: the check that it is about; empty for an overview.
        head: its own place in the chain.
    """

    about: str
    time: datetime
    head: Head


def report_issued(store: Store, record: str, sha256: str, who: Person) -> Head:
    """Notes in the chain that a report was issued.

    Args:
        record: the check that it is about; empty for an overview.
        sha256: of its file, 64 hexadecimal digits.

    Raises:
        RecordsError: it was not noted.
    """
    # An overview expires with no check: a name in its entry would stay for ever.
    payload = {"officer": who.name} if record else None
    return append(store, [Draft(Kind.REPORT, {"sha256": sha256}, payload, about=record)])[0]


def find_report(store: Store, sha256: str) -> IssuedReport | None:
    """The report whose file has this digest; None where none was issued, or it was erased with its check.

    Raises:
        RecordsError: the database cannot be read.
    """
    columns = ENTRIES.c
    statement = select(columns.chain, columns.seq, columns.hash, columns.about, columns.time, columns.facts).where(
        columns.kind == Kind.REPORT, columns.facts.is_not(None)
    )
    with reading(store.engine) as connection:
        for row in connection.execute(statement.execution_options(yield_per=1000)):
            if json.loads(row.facts)["sha256"] == sha256:
                return IssuedReport(row.about, time_of(row.time), Head(row.chain, row.seq, row.hash))
    return None
