"""What entries say of one another, kept until all have been read: which contents a receipt explains, what was decided.

It lies in a temporary database of its own on the disk, so that a million entries need no memory. Nothing in it is
personal: identities are random.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

_TABLES = """
CREATE TABLE erased (record TEXT PRIMARY KEY, whole INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE missing (chain TEXT, seq INTEGER, record TEXT, about TEXT, part TEXT);
CREATE TABLE decided (
    about TEXT, chain TEXT, state TEXT, decision INTEGER, PRIMARY KEY (about, chain)
) WITHOUT ROWID;
CREATE TABLE people (person TEXT PRIMARY KEY, changed TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE shown (record TEXT PRIMARY KEY, chain TEXT, seq INTEGER, state TEXT, decision INTEGER) WITHOUT ROWID;
"""
# With a check go its decisions and reports, which are about it.
_HAS_RECEIPT = """EXISTS (
    SELECT 1 FROM erased WHERE erased.record = missing.record AND (whole OR part = 'crops')
    UNION ALL SELECT 1 FROM erased WHERE erased.record = missing.about AND whole
)"""
_UNEXPLAINED = f"SELECT * FROM missing WHERE NOT {_HAS_RECEIPT} ORDER BY chain, seq"  # noqa: S608, of constants
_EXPLAINED = f"SELECT count(*) FROM (SELECT DISTINCT chain, seq FROM missing WHERE {_HAS_RECEIPT})"  # noqa: S608
_AT_ONCE = 500


class Missing(NamedTuple):
    """A content that an entry's header knows and the database does not.

    Attributes:
        about: the record that the entry is about; empty for none.
        part: ``facts``, ``payload`` or ``crops``; ``key`` for what opens the payload, ``crops key`` for the crops.
    """

    chain: str
    seq: int
    record: str
    about: str
    part: str


class Shown(NamedTuple):
    """What the index says has become of a check, where that is not what it began with.

    Attributes:
        decision: 1 for one person, 0 for two, None for no decision.
    """

    record: str
    chain: str
    seq: int
    state: str
    decision: int | None


class Decided(NamedTuple):
    """What a decision says has become of the check that it is about."""

    about: str
    chain: str
    state: str
    decision: int | None


class Evidence:
    """Takes in what a verification sees, and puts it together at the end. To be closed."""

    def __init__(self) -> None:
        # A database without a name is a temporary file that only this connection knows.
        self._database = sqlite3.connect("", isolation_level=None)
        self._database.executescript(_TABLES)
        self._database.execute("BEGIN")

    def close(self) -> None:
        self._database.close()

    # --- Taking in ---

    def erased(self, records: Iterable[str], whole: bool) -> None:
        """A receipt names these records.

        Args:
            whole: not their pictures alone.
        """
        self._database.executemany(
            "INSERT INTO erased VALUES (?, ?) ON CONFLICT (record) DO UPDATE SET whole = max(whole, excluded.whole)",
            ((record, whole) for record in records),
        )

    def missing(self, content: Missing) -> None:
        self._database.execute("INSERT INTO missing VALUES (?, ?, ?, ?, ?)", content)

    def shown(self, check: Shown) -> None:
        self._database.execute("INSERT OR REPLACE INTO shown VALUES (?, ?, ?, ?, ?)", check)

    def decided(self, decision: Decided) -> None:
        """Decisions of a chain come in their order: the last one of each counts."""
        self._database.execute("INSERT OR REPLACE INTO decided VALUES (?, ?, ?, ?)", decision)

    def person(self, person: str, changed: str) -> None:
        """Somebody who signs in was added, changed or removed; the last time counts."""
        later = "ON CONFLICT (person) DO UPDATE SET changed = max(changed, excluded.changed)"
        self._database.execute(f"INSERT INTO people VALUES (?, ?) {later}", (person, changed))  # noqa: S608, of constants

    # --- Putting together ---

    def people(self) -> Mapping[str, str]:
        """When each of those who ever signed in was changed last."""
        return dict(self._database.execute("SELECT person, changed FROM people").fetchall())

    def unexplained(self) -> Iterator[Missing]:
        """Contents that are missing without a receipt, in the order of the entries."""
        yield from map(Missing._make, self._database.execute(_UNEXPLAINED))

    def explained(self) -> int:
        """How many entries lack contents with a receipt."""
        (count,) = self._database.execute(_EXPLAINED).fetchone()
        return int(count)

    def erased_portions(self, whole: bool) -> Iterator[Sequence[str]]:
        """The records that receipts name, some at a time.

        Args:
            whole: without those of which only the pictures were erased.
        """
        cursor = self._database.execute("SELECT record FROM erased WHERE whole >= ?", (whole,))
        while rows := cursor.fetchmany(_AT_ONCE):
            yield [record for (record,) in rows]

    def wrongly_shown(self) -> Iterator[Shown]:
        """Checks of which the index says what no decision does.

        Where two desks have decided the same check without knowing of each other, either may have come first.
        """
        rows = self._database.execute(
            """
            SELECT * FROM shown WHERE NOT EXISTS (
                SELECT 1 FROM decided WHERE about = record AND decided.state = shown.state
                AND decided.decision IS shown.decision
            ) AND NOT (state = 'disputed' AND decision IS NULL AND 1 < (
                SELECT count(DISTINCT decided.decision) FROM decided WHERE about = record AND decided.state = 'decided'
            )) ORDER BY chain, seq
            """
        )
        yield from map(Shown._make, rows)

    def decided_portions(self) -> Iterator[Sequence[str]]:
        """The checks that were decided, of which the index has shown nothing of the kind, some at a time."""
        cursor = self._database.execute(
            "SELECT DISTINCT about FROM decided WHERE NOT EXISTS (SELECT 1 FROM shown WHERE record = about)"
        )
        while rows := cursor.fetchmany(_AT_ONCE):
            yield [about for (about,) in rows]
