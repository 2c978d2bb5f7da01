"""A month is counted as it was, by this machine's clock, and a drift is told from chance."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from facematch_gui.records.history.drift import FEWEST_SCORES, stability_index
from facematch_gui.records.history.overview import SCORE_BINS, overview
from facematch_gui.records.rules.decisions import decide
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.store import Store
from facematch_gui.records.values import Decision, Kind, Person, RecordedVerdict, Role, State
from facematch_gui.settings.record_rules import RecordRules
from tests.records.conftest import Clock, check_draft

MARCH = date(2026, 3, 1)
SUPERVISOR = Person("Supervisor", Role.SUPERVISOR, "c" * 32)
MATCH, REVIEW, NO_MATCH, REFUSED = RecordedVerdict


def drafted(verdict: RecordedVerdict, score: float | None = 4.0, *, desk: str = "Desk 1", **facts: Any) -> Draft:
    draft = check_draft(verdict, score=score)
    assert draft.lookup is not None
    return replace(draft, facts={**draft.facts, **facts}, lookup=replace(draft.lookup, desk=desk))


def fill(store: Store) -> None:
    """A week at two desks."""
    append(store, [drafted(MATCH), drafted(MATCH, desk="Desk 2"), drafted(NO_MATCH, 0.2), drafted(REVIEW, 3.0)])
    append(store, [drafted(REFUSED, None, status="no_face", side="selfie"), drafted(REFUSED, None, status="failure")])
    append(store, [drafted(MATCH, findings=["selfie:glare", "document:glare", "selfie:glare"], status="ok")])
    append(store, [drafted(REVIEW, 3.0, findings=["selfie:glare"], side=None)])
    for verdict, same_person in ((REVIEW, True), (REVIEW, False), (MATCH, False), (NO_MATCH, True)):
        record = f"{verdict}{same_person}".encode().hex().zfill(32)[-32:]
        append(store, [replace(drafted(verdict), record=record)])
        decide(store, store, record, Decision(same_person, "as I saw"), SUPERVISOR)


def test_a_month_is_counted(either_store: Store) -> None:
    fill(either_store)
    seen = overview(either_store, date(2026, 3, 31))
    assert (seen.month, seen.checks) == (MARCH, 12)
    assert seen.verdicts == {MATCH: 4, REVIEW: 4, NO_MATCH: 2, REFUSED: 2}
    assert seen.desks == {
        "Desk 1": {MATCH: 3, REVIEW: 4, NO_MATCH: 2, REFUSED: 2},
        "Desk 2": {MATCH: 1, REVIEW: 0, NO_MATCH: 0, REFUSED: 0},
    }
    assert (seen.decided_same, seen.decided_other, seen.waiting, seen.overrides) == (1, 1, 2, 2)
    assert seen.problems == {"selfie:glare": 2, "document:glare": 1, "selfie:no_face": 1, "failure": 1}
    assert next(iter(seen.problems)) == "selfie:glare"
    assert (sum(seen.scores), seen.scores[0], seen.scores[12], seen.scores[16]) == (10, 1, 2, 7)
    assert (sum(seen.scores_before), seen.drift) == (0, None)


def test_a_month_without_checks_is_empty(store: Store) -> None:
    seen = overview(store, MARCH)
    assert (seen.checks, seen.desks, seen.problems, seen.drift) == (0, {}, {}, None)
    assert set(seen.verdicts.values()) == {0}
    assert list(seen.scores) == [0] * SCORE_BINS


def test_months_begin_and_end_by_the_clock_on_the_wall(store: Store, clock: Clock) -> None:
    for moment in ("2025-12-31 23:59:59", "2026-01-01 00:00:00", "2026-01-31 23:59:59"):
        clock.now = datetime.fromisoformat(moment).astimezone()
        append(store, [drafted(MATCH)])
    months = (date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1))
    assert [overview(store, month).checks for month in months] == [1, 2, 0]


def test_scores_are_compared_with_those_of_the_three_months_before(store: Store, clock: Clock) -> None:
    for month, score in ((11, 1.0), (12, 2.0), (1, 2.0), (2, 2.1), (3, 5.0)):
        clock.now = datetime(2025 if month > 3 else 2026, month, 15, tzinfo=UTC)
        append(store, [drafted(MATCH, score) for _ in range(3)])
    seen = overview(store, MARCH)
    assert {number: count for number, count in enumerate(seen.scores) if count} == {20: 3}
    assert {number: count for number, count in enumerate(seen.scores_before) if count} == {8: 9}


@pytest.mark.parametrize(("score", "number"), [(0.0, 0), (0.249, 0), (0.25, 1), (5.999, 23), (6.0, 23), (7.5, 23)])
def test_a_score_lies_in_one_bin(store: Store, score: float, number: int) -> None:
    append(store, [drafted(MATCH, score)])
    assert [place for place, count in enumerate(overview(store, MARCH).scores) if count] == [number]


def test_a_score_that_may_not_be_known_yet_is_in_no_bin(store: Store) -> None:
    store = replace(store, rules=RecordRules(crops=True, sign_in=True, second_opinion=True))
    append(store, [replace(check_draft(REVIEW, crops=True), record="1" * 32), check_draft(REVIEW), drafted(MATCH)])
    assert decide(store, store, "1" * 32, Decision(True, "the same scar"), SUPERVISOR) is State.SECOND
    seen = overview(store, MARCH)
    assert (sum(seen.scores), seen.waiting) == (1, 2)


def test_what_was_erased_is_not_counted(store: Store) -> None:
    append(store, [replace(drafted(MATCH), record="1" * 32), drafted(MATCH)])
    append(store, [Draft(Kind.ERASURE, {"records": ["1" * 32], "scope": "records", "reason": "request"})])
    assert overview(store, MARCH).checks == 1


# --- Drift ------------------------------------------------------------------------------------------------------------


def histogram(chance: random.Random, count: int, centre: float) -> list[int]:
    """Scores of matches around a centre, and one in ten that is a stranger's."""
    bins = [0] * SCORE_BINS
    for _ in range(count):
        score = chance.gauss(centre, 1.0) if chance.random() < 0.9 else abs(chance.gauss(0.4, 0.5))
        bins[min(max(int(score * 4), 0), SCORE_BINS - 1)] += 1
    return bins


def test_chance_is_no_drift() -> None:
    chance = random.Random(6)
    indices = [
        stability_index(histogram(chance, FEWEST_SCORES, 4.6), histogram(chance, FEWEST_SCORES, 4.6))
        for _ in range(100)
    ]
    assert all(index is not None and index < 0.2 for index in indices)
    assert sum(index is not None and index >= 0.1 for index in indices) <= 10


def test_a_drift_is_seen() -> None:
    chance = random.Random(6)
    before = histogram(chance, 3 * FEWEST_SCORES, 4.6)
    index = stability_index(histogram(chance, FEWEST_SCORES, 3.8), before)
    assert index is not None
    assert index > 0.25


def test_the_same_twice_has_no_drift_and_nothing_in_common_has_much() -> None:
    low, high = [1000] + [0] * 23, [0] * 23 + [1000]
    assert stability_index(low, low) == 0
    index = stability_index(low, [count + 10 * number for number, count in enumerate(high)])
    assert index is not None
    assert index > 1


def test_too_few_scores_are_no_answer() -> None:
    assert stability_index([FEWEST_SCORES], [FEWEST_SCORES - 1]) is None
    assert stability_index([FEWEST_SCORES - 1], [FEWEST_SCORES]) is None
    assert stability_index([0] * SCORE_BINS, [0] * SCORE_BINS) is None
