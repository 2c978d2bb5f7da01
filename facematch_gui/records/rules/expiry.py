"""Which checks are older than the policy keeps them, although clocks jump.

A record states what its desk's clock told. Clocks run on dead batteries and are set by hand, so the order of the chain
has a word, too: nothing expires before what was written before it, and nothing outlives what was written after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Row, and_, select, true, tuple_

from facematch_gui.records.storage.schema import ENTRIES, LOOKUP
from facematch_gui.records.store import time_text

_AT_ONCE = 1000
_TOLERANCE = timedelta(days=1)
"""So far ahead of this clock may another desk's be; what was written later than that has the wrong time."""
_CHECKS = LOOKUP.join(ENTRIES, ENTRIES.c.record == LOOKUP.c.record)


@dataclass(frozen=True)
class Expiry:
    """What is over.

    Attributes:
        now: the time.
        days: how long is kept.
        crops: of which checks the faces are over; else, which checks are.
    """

    now: datetime
    days: int
    crops: bool = False

    @property
    def _end(self) -> str:
        return time_text(self.now - timedelta(days=self.days))

    @property
    def _future(self) -> str:
        return time_text(self.now + _TOLERANCE)

    @property
    def _wanted(self) -> ColumnElement[bool]:
        return LOOKUP.c.has_crops == 1 if self.crops else true()

    def records(self, connection: Connection) -> Iterator[str]:
        """The checks that are over, the oldest first."""
        first_kept: dict[str, int | None] = {}
        for row in _pages(connection, and_(LOOKUP.c.time < self._end, self._wanted)):
            if row.chain not in first_kept:
                first_kept[row.chain] = self._first_kept(connection, row.chain)
            seq = first_kept[row.chain]
            # What stands behind something that is kept was written later, whatever its clock told.
            if seq is None or row.seq < seq:
                yield row.record
        for row in _pages(connection, and_(LOOKUP.c.time > self._future, self._wanted)):
            written_before = self._next_true_time(connection, row.chain, row.seq)
            if written_before is not None and written_before < self._end:
                yield row.record

    def _first_kept(self, connection: Connection, chain: str) -> int | None:
        """The place of a chain's oldest check that is not over; None where all are."""
        # Not the bare column, whose index would have the whole chain read and sorted: the first checks by time are few.
        of_chain = ENTRIES.c.chain + "" == chain
        return connection.execute(
            select(ENTRIES.c.seq)
            .select_from(_CHECKS)
            .where(of_chain, LOOKUP.c.time >= self._end, LOOKUP.c.time <= self._future)
            .order_by(LOOKUP.c.time, LOOKUP.c.record)
            .limit(1)
        ).scalar()

    def _next_true_time(self, connection: Connection, chain: str, seq: int) -> str | None:
        """The time of the first entry behind a place that was not written in the future."""
        return connection.execute(
            select(ENTRIES.c.time)
            .where(ENTRIES.c.chain == chain, ENTRIES.c.seq > seq, ENTRIES.c.time <= self._future)
            .order_by(ENTRIES.c.seq)
            .limit(1)
        ).scalar()


def _pages(connection: Connection, wanted: ColumnElement[bool]) -> Iterator[Row[str, str, str, int]]:
    """The checks that are wanted with their places in the chain, the oldest first."""
    last = ("", "")
    while True:
        rows = connection.execute(
            select(LOOKUP.c.time, LOOKUP.c.record, ENTRIES.c.chain, ENTRIES.c.seq)
            .select_from(_CHECKS)
            .where(wanted, tuple_(LOOKUP.c.time, LOOKUP.c.record) > last)
            .order_by(LOOKUP.c.time, LOOKUP.c.record)
            .limit(_AT_ONCE)
        ).all()
        yield from rows
        if len(rows) < _AT_ONCE:
            return
        last = (rows[-1].time, rows[-1].record)
