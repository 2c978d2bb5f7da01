"""What a screen reader is given to say: each new sentence once, and none on top of another."""

from __future__ import annotations

from facematch_gui.gui.camera.announcer import LEAST_SECONDS, Announcer
from tests.fakes import FakeClock


def test_a_sentence_is_said_once_however_long_it_stands() -> None:
    clock, said = FakeClock(), list[str]()
    announcer = Announcer(said.append, clock)
    for _ in range(100):
        announcer.say("Come closer")
        clock.pass_time(0.1)
    assert said == ["Come closer"]


def test_of_sentences_that_come_too_fast_the_one_that_stands_is_said() -> None:
    clock, said = FakeClock(), list[str]()
    announcer = Announcer(said.append, clock)
    announcer.say("Come closer")
    clock.pass_time(0.7)
    announcer.say("Turn to the light")
    clock.pass_time(0.7)
    announcer.say("Hold still")
    assert said == ["Come closer"]
    clock.pass_time(LEAST_SECONDS)
    announcer.say("Hold still")
    assert said == ["Come closer", "Hold still"]


def test_silence_is_not_announced() -> None:
    said = list[str]()
    Announcer(said.append, FakeClock()).say("")
    assert not said
