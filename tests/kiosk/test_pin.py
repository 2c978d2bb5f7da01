"""The staff PIN: what one may be, that guessing gets slow, and that a restart does not make it fast again."""

from __future__ import annotations

from pathlib import Path

import pytest
from argon2 import PasswordHasher

from facematch_gui.errors import PolicyError, UsageError
from facematch_gui.kiosk.pin import PinGate, hash_pin, is_pin_hash

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash("2468")
"""Of the PIN 2468, fast to check."""


class Clock:
    """Time as a test wants it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def try_wrong(gate: PinGate, clock: Clock, times: int) -> list[float]:
    """Tries wrongly so often, each time as soon as it may; how long it had to wait after each."""
    waits = []
    for _ in range(times):
        clock.now += gate.seconds_to_wait()
        assert not gate.try_pin("1357")
        waits.append(gate.seconds_to_wait())
    return waits


def test_a_hash_lets_its_pin_in_and_no_other(clock: Clock) -> None:
    made = hash_pin("80417263")
    assert is_pin_hash(made)
    assert made.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert "80417263" not in made
    gate = PinGate(made, None, clock)
    assert not gate.try_pin("80417264")
    assert gate.try_pin("80417263")


def test_two_hashes_of_one_pin_differ() -> None:
    assert hash_pin("2468") != hash_pin("2468")


@pytest.mark.parametrize(
    "pin", ["", "123", "1234567890123", "12a4", "12 34", "-123", "12.4", "1²34", "0000", "４４４４"]
)
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(UsageError):
        hash_pin(pin)


def test_digits_of_another_script_are_the_same_digits(clock: Clock) -> None:
    assert PinGate(CHEAP, None, clock).try_pin("٢٤٦٨")
    assert PinGate(hash_pin("२४६८"), None, clock).try_pin("2468")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2468",
        CHEAP[:-8] + " " * 8,
        CHEAP.replace("argon2id", "argon2i"),
        CHEAP.replace("m=8,", "m=99999999,"),
        CHEAP.replace("m=8,", "m=7,"),
        CHEAP.replace("t=1,", "t=9999,"),
        CHEAP.replace("p=1$", "p=0$"),
        CHEAP + "\n",
    ],
    ids=["nothing", "pin", "cut off", "argon2i", "much memory", "little memory", "slow", "no lane", "newline"],
)
def test_what_is_no_hash_is_known_as_none(text: str, clock: Clock) -> None:
    assert not is_pin_hash(text)
    with pytest.raises(PolicyError, match="set-pin"):
        PinGate(text, None, clock)


def test_three_tries_are_free_and_then_the_waits_double_up_to_five_minutes(clock: Clock) -> None:
    gate = PinGate(CHEAP, None, clock)
    assert gate.seconds_to_wait() == 0
    assert try_wrong(gate, clock, 12) == [0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]


def test_the_right_pin_does_not_help_while_there_is_time_to_wait(clock: Clock) -> None:
    gate = PinGate(CHEAP, None, clock)
    try_wrong(gate, clock, 3)
    clock.now += 4.9
    assert not gate.try_pin("2468")
    assert gate.seconds_to_wait() == pytest.approx(0.1)
    clock.now += 0.2
    assert gate.try_pin("2468")


def test_a_try_that_came_too_early_does_not_count(clock: Clock) -> None:
    gate = PinGate(CHEAP, None, clock)
    try_wrong(gate, clock, 3)
    gate.try_pin("1357")
    assert try_wrong(gate, clock, 1) == [10]


def test_the_right_pin_forgives_the_wrong_ones(clock: Clock) -> None:
    gate = PinGate(CHEAP, None, clock)
    try_wrong(gate, clock, 5)
    clock.now += gate.seconds_to_wait()
    assert gate.try_pin("2468")
    assert try_wrong(gate, clock, 3) == [0, 0, 5]


@pytest.mark.parametrize("nonsense", ["", "abc", "2468" * 100, "２４６９", "\0"])
def test_nonsense_is_a_wrong_try(nonsense: str, clock: Clock) -> None:
    gate = PinGate(CHEAP, None, clock)
    for _ in range(3):
        assert not gate.try_pin(nonsense)
    assert gate.seconds_to_wait() == 5


def test_a_restart_does_not_make_guessing_faster(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "made" / "pin-tries"
    try_wrong(PinGate(CHEAP, file, clock), clock, 5)
    assert file.read_text() == "5\n"
    again = PinGate(CHEAP, file, clock)
    assert again.seconds_to_wait() == 20
    assert not again.try_pin("2468")
    clock.now += 20
    assert again.try_pin("2468")
    assert file.read_text() == "0\n"
    assert PinGate(CHEAP, file, clock).seconds_to_wait() == 0


def test_a_try_counts_before_it_is_checked(tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "pin-tries"
    gate = PinGate(CHEAP, file, clock)
    seen: list[str] = []

    def pull_the_plug(_: str) -> bool:
        seen.append(file.read_text())
        raise SystemExit

    monkeypatch.setattr(gate, "_is_right", pull_the_plug)
    with pytest.raises(SystemExit):
        gate.try_pin("1357")
    assert seen == ["1\n"]


@pytest.mark.parametrize("content", [b"", b"many", b"-1", b"1e9", "５".encode(), b"\xff" * 100, b"9" * 40])
def test_a_spoiled_file_costs_a_wait_and_nothing_more(content: bytes, tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "pin-tries"
    file.write_bytes(content)
    gate = PinGate(CHEAP, file, clock)
    assert gate.seconds_to_wait() == 5
    clock.now += 5
    assert gate.try_pin("2468")
    assert file.read_text() == "0\n"


def test_a_place_that_cannot_be_written_keeps_nobody_out(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("not a folder")
    gate = PinGate(CHEAP, tmp_path / "file" / "pin-tries", clock)
    clock.now += gate.seconds_to_wait()
    assert try_wrong(gate, clock, 1) != []
    clock.now += gate.seconds_to_wait()
    assert gate.try_pin("2468")


def test_a_count_beyond_reason_waits_no_longer_than_the_most(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "pin-tries"
    file.write_text("999999999")
    gate = PinGate(CHEAP, file, clock)
    assert try_wrong(gate, clock, 2) == [300, 300]
