"""What is looked for in the history, as one statement that costs the same whatever is looked for, and in however much.

A page is read off the end of an index, never sorted: each index of ``schema.LOOKUP`` holds columns that are compared
for equality, and then the time. Where a search leaves verdict or state open, every value of it becomes a short list of
its own, and these are merged; otherwise a rare combination would be sought through all of a busy officer's checks. What
leads to the next page is a place in the list and no number of rows to skip (keyset pagination): it stays right while
checks arrive.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, Subquery, select, tuple_, union_all

from facematch_gui.errors import UsageError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP, SECRETS
from facematch_gui.records.store import time_text
from facematch_gui.records.values import Query, RecordedVerdict, State

MOST_ROWS = 1000
"""On a page."""

_CURSOR = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)-([0-9a-f]{32})")
_FIRST_DAY, _LAST_DAY = date(1970, 1, 2), date(2999, 12, 30)
"""No check is older or newer. Windows knows no local time before 1970, and none after 3000."""


def page_statement(query: Query, ring: KeyRing) -> Select[Any]:
    """The rows of a page and one more, the newest first, each with what is sealed of it and its wrapped key.

    Args:
        ring: makes the tokens by which case and officer are found.

    Raises:
        UsageError: the query's cursor is none.
    """
    places = _places(query, ring)
    found = _with_entries(places.join(LOOKUP, LOOKUP.c.record == places.c.record))
    return found.order_by(places.c.time.desc(), places.c.record.desc())


def one_statement(record: str) -> Select[Any]:
    """The same of one check."""
    return _with_entries(LOOKUP).where(LOOKUP.c.record == record)


def _with_entries(listed: FromClause) -> Select[Any]:
    """Rows of the index with the columns of their entries, and the wrapped key of what is sealed of them."""
    index = LOOKUP.c
    return (
        select(
            index.record.label("listed_record"), index.time.label("listed_time"), index.verdict, index.state,
            index.desk, index.score, index.decision, ENTRIES, SECRETS.c.key.label("wrapping_key"), SECRETS.c.wrapped,
        )
        .select_from(listed)
        .outerjoin(ENTRIES, ENTRIES.c.record == index.record)
        .outerjoin(SECRETS, (SECRETS.c.record == index.record) & (SECRETS.c.part == "record"))
    )  # fmt: skip


def rows_of(query: Query) -> int:
    """How many rows a page of it has at most."""
    return min(max(query.rows, 1), MOST_ROWS)


def cursor_at(time: str, record: str) -> str:
    """The cursor of the page that begins behind a row."""
    return f"{time}-{record}"


def day_begins(day: date) -> str:
    """The first moment of a day by this machine's clock, as the index has it; of no day before 1970 or after 2999."""
    within = min(max(day, _FIRST_DAY), _LAST_DAY)
    return time_text(datetime.combine(within, time.min).astimezone(UTC))


def day_ends(day: date) -> str:
    """The first moment of the day after."""
    return day_begins(min(day, _LAST_DAY) + timedelta(days=1))


def _places(query: Query, ring: KeyRing) -> Subquery:
    """Time and record of a page's rows and of one more."""
    lookup = LOOKUP.c
    always = _conditions(query, ring)
    if query.case or query.officer or query.verdict or query.state:
        verdicts = [query.verdict] if query.verdict else list(RecordedVerdict)
        states = [query.state] if query.state else list(State)
        runs = [
            [lookup.verdict == verdict.value, lookup.state == state.value]
            for verdict, state in product(verdicts, states)
        ]
    else:
        runs = [[]]
    newest = [_newest(select(lookup.time, lookup.record).where(*always, *run), query) for run in runs]
    # SQLite takes an order and a limit in the parts of a union only where each is a query of its own.
    merged = union_all(*(select(part) for part in newest)).subquery()
    return _newest(select(merged), query)


def _newest(found: Select[Any], query: Query) -> Subquery:
    time, record = found.selected_columns.time, found.selected_columns.record
    return found.order_by(time.desc(), record.desc()).limit(rows_of(query) + 1).subquery()


def _conditions(query: Query, ring: KeyRing) -> list[ColumnElement[bool]]:
    """What holds of every row, whatever its verdict and state."""
    lookup = LOOKUP.c
    conditions: list[ColumnElement[bool]] = []
    if case := ring.token("case", query.case):
        conditions.append(lookup.case_token == case)
    if officer := ring.token("officer", query.officer):
        conditions.append(lookup.officer_token == officer)
    if query.since:
        conditions.append(lookup.time >= day_begins(query.since))
    if query.until:
        conditions.append(lookup.time < day_ends(query.until))
    if query.after:
        conditions.append(tuple_(lookup.time, lookup.record) < tuple_(*_place_of(query.after)))
    return conditions


def _place_of(cursor: str) -> tuple[str, str]:
    found = _CURSOR.fullmatch(cursor)
    if found is None:
        raise UsageError(
            "The list cannot be continued from there", "Give the cursor with which the page before it ended."
        )
    return found[1], found[2]
