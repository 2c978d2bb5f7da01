"""A month of checks in numbers that name nobody. What was erased is no longer counted."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import JSON, Connection, Row, Select, case, cast, func, select, type_coerce

from facematch_gui.records.history.drift import stability_index
from facematch_gui.records.history.query import day_begins
from facematch_gui.records.rules.review import is_ever_blind
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.schema import ENTRIES, LOOKUP
from facematch_gui.records.store import Store
from facematch_gui.records.values import Overview, RecordedVerdict, State

SCORE_BINS = 24
"""From 0 to 6."""
BINS_A_POINT = 4
MONTHS_BEFORE = 3
"""Whose scores this month's are compared with."""


def overview(store: Store, month: date) -> Overview:
    """The checks of a month by this machine's clock.

    Args:
        month: any day of it.

    Raises:
        RecordsError: the database cannot be read.
    """
    first = month.replace(day=1)
    begin, end = day_begins(first), day_begins(_later(first, 1))
    before = day_begins(_later(first, -MONTHS_BEFORE))
    with reading(store.engine) as connection:
        groups = connection.execute(_groups(begin, end)).all()
        problems = _problems(connection, begin, end)
        scores = _scores(connection, store, begin, end)
        scores_before = _scores(connection, store, before, begin)
    reviews = [group for group in groups if group.verdict == RecordedVerdict.REVIEW]
    decided = [group for group in groups if group.state == State.DECIDED]
    desks = sorted({group.desk for group in groups})
    return Overview(
        month=first,
        checks=_checks(groups),
        verdicts=_by_verdict(groups),
        desks={desk: _by_verdict([group for group in groups if group.desk == desk]) for desk in desks},
        decided_same=_checks(group for group in reviews if group in decided and group.decision),
        decided_other=_checks(group for group in reviews if group in decided and not group.decision),
        waiting=_checks(group for group in reviews if group not in decided),
        overrides=_checks(group for group in decided if group not in reviews),
        problems=dict(problems.most_common()),
        scores=scores,
        scores_before=scores_before,
        drift=stability_index(scores, scores_before),
    )


def _groups(begin: str, end: str) -> Select[Any]:
    """How many checks are alike in what the overview tells apart."""
    alike = (LOOKUP.c.desk, LOOKUP.c.verdict, LOOKUP.c.state, LOOKUP.c.decision)
    return (
        select(*alike, func.count().label("checks"))
        .where(LOOKUP.c.time >= begin, LOOKUP.c.time < end)
        .group_by(*alike)
    )  # fmt: skip


def _checks(groups: Iterable[Row[Any]]) -> int:
    return sum(group.checks for group in groups)


def _by_verdict(groups: Sequence[Row[Any]]) -> Mapping[RecordedVerdict, int]:
    return {verdict: _checks(group for group in groups if group.verdict == verdict) for verdict in RecordedVerdict}


def _scores(connection: Connection, store: Store, begin: str, end: str) -> Sequence[int]:
    """How many scores lie in each bin. One that nobody may see yet would show in a quiet month, and is left out."""
    shown = [state.value for state in State if not is_ever_blind(state, store.rules.second_opinion)]
    edges = [(number + 1) / BINS_A_POINT for number in range(SCORE_BINS - 1)]
    bin_of = case(*((LOOKUP.c.score < edge, number) for number, edge in enumerate(edges)), else_=SCORE_BINS - 1)
    binned = (
        select(bin_of.label("bin"))
        .where(LOOKUP.c.time >= begin, LOOKUP.c.time < end)
        .where(LOOKUP.c.score.is_not(None), LOOKUP.c.state.in_(shown))
        .subquery()
    )
    counts = [0] * SCORE_BINS
    for number, count in connection.execute(select(binned.c.bin, func.count()).group_by(binned.c.bin)):
        counts[number] = count
    return counts


def _problems(connection: Connection, begin: str, end: str) -> Counter[str]:
    """In how many checks each finding was made, and how many were refused for what."""
    # SQLite reads a text as JSON where it stands; PostgreSQL has to be told.
    is_text = connection.dialect.name == "sqlite"
    facts = type_coerce(ENTRIES.c.facts, JSON) if is_text else cast(ENTRIES.c.facts, JSON)
    names = ("status", "side", "findings")
    said = (
        select(*(facts[name].as_string().label(name) for name in names))
        .join_from(LOOKUP, ENTRIES, ENTRIES.c.record == LOOKUP.c.record)
        .where(LOOKUP.c.time >= begin, LOOKUP.c.time < end)
        .subquery()
    )
    problems: Counter[str] = Counter()
    alike = (said.c.status, said.c.side, said.c.findings)
    for status, side, findings, count in connection.execute(select(*alike, func.count()).group_by(*alike)):
        codes = set(json.loads(findings or "[]"))
        if status not in (None, "ok"):
            codes.add(f"{side}:{status}" if side else status)
        for code in codes:
            problems[code] += count
    return problems


def _later(first: date, months: int) -> date:
    """The first day of the month so many months later."""
    number = first.year * 12 + first.month - 1 + months
    return date(number // 12, number % 12 + 1, 1)
