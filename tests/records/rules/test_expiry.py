"""Which checks are over, on a desk whose clock was wrong for a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from facematch_gui.records.rules import expiry
from facematch_gui.records.rules.expiry import Expiry
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.ledger import append
from facematch_gui.records.store import Store
from tests.records.conftest import BEGIN, Clock, check_draft


@pytest.fixture
def check(store: Store, clock: Clock) -> Callable[[int, int], str]:
    """Records a check as its desk's clock tells a day."""

    def made(number: int, day: int) -> str:
        clock.now = BEGIN + timedelta(days=day)
        record = f"{number:032x}"
        append(store, [check_draft(record=record, crops=True)])
        return record

    return made


def over(store: Store, day: int, days: int = 100) -> list[str]:
    with reading(store.engine) as connection:
        return list(Expiry(BEGIN + timedelta(days=day), days).records(connection))


def test_the_oldest_are_over_first(store: Store, check: Callable[[int, int], str]) -> None:
    records = [check(number, 10 * number) for number in range(10)]

    assert over(store, 121) == records[:3]


def test_what_was_recorded_in_the_past_expires_with_its_neighbours(
    store: Store, check: Callable[[int, int], str]
) -> None:
    """Five checks on a dead battery: the clock told a day of ten years before."""
    before = [check(number, number) for number in range(5)]
    wrong = [check(number, -3650) for number in range(5, 10)]
    after = [check(number, number) for number in range(10, 15)]

    assert over(store, 14) == []
    assert over(store, 102) == before[:2]
    assert over(store, 111) == [*wrong, *before, after[0]]


def test_what_was_recorded_in_the_future_expires_with_its_neighbours(
    store: Store, check: Callable[[int, int], str]
) -> None:
    before = check(0, 0)
    wrong = [check(number, 3650) for number in range(1, 4)]
    after = check(4, 1)
    check(5, 50)

    assert over(store, 100) == []
    assert over(store, 102) == [before, after, *wrong]


def test_who_records_in_the_future_alone_is_left_in_peace(store: Store, check: Callable[[int, int], str]) -> None:
    check(0, 3650)

    assert over(store, 300) == []


def test_a_clock_a_little_ahead_is_no_future(store: Store, check: Callable[[int, int], str]) -> None:
    old, _ = check(0, 0), check(1, 101)

    assert over(store, 101, days=100) == [old]


def test_more_than_a_page_is_found_whole(
    store: Store, check: Callable[[int, int], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expiry, "_AT_ONCE", 3)
    records = [check(number, number) for number in range(7)]

    assert over(store, 200) == records


def test_only_what_has_faces_has_faces_to_expire(store: Store, clock: Clock) -> None:
    append(store, [check_draft(record="1" * 32, crops=True), check_draft(record="2" * 32)])

    with reading(store.engine) as connection:
        assert list(Expiry(BEGIN + timedelta(days=11), 10, crops=True).records(connection)) == ["1" * 32]
