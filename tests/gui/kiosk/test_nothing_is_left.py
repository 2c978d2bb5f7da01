"""What the kiosk held of a visitor is gone with the visit, whichever way it ended; the collector need not come by."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.side import Side
from tests.gui.kiosk.conftest import Kiosk
from tests.gui.kiosk.scenes import person_frame


def _answered(kiosk: Kiosk) -> None:
    kiosk.show_until(person_frame(), Step.VERDICT)
    kiosk.press("Done")


def _stopped(kiosk: Kiosk) -> None:
    kiosk.show(person_frame(), lambda: kiosk.is_at(Step.CHECKING))
    kiosk.press("Stop and delete everything")


def _gone(kiosk: Kiosk) -> None:
    kiosk.show(person_frame(), lambda: kiosk.preview.is_live)
    for _ in range(80):
        kiosk.clock.pass_time(1)
        kiosk.desk.guard.tick()


@pytest.fixture
def no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


class Held:
    """Everything personal that passes through a kiosk, without holding it."""

    def __init__(self, kiosk: Kiosk) -> None:
        self._seen: list[tuple[str, weakref.ref[Any]]] = []
        kiosk.preview.frame_shown.connect(lambda image: self._note("the frame shown", image))
        kiosk.preview.seen.connect(lambda framed: self._note("what was seen", framed, framed.image))
        kiosk.preview.captured.connect(lambda taken: self._note("the frame taken", *(each.image for each in taken)))
        kiosk.desk.checking.examined.connect(self._note_face)
        kiosk.desk.checking.verified.connect(lambda answer: self._note("the comparison", answer))
        kiosk.window.stepped.connect(
            lambda step: self._note(f"the screen of {step.name}", kiosk.screen) if step is not Step.WELCOME else None
        )

    def _note(self, what: str, *things: object) -> None:
        self._seen += [(what, weakref.ref(thing)) for thing in things]

    def _note_face(self, _side: Side, examined: Any) -> None:
        self._note("a face", examined, examined.sample, examined.crop, examined.sample.picture.pixels)

    @property
    def count(self) -> int:
        return len(self._seen)

    def left(self) -> set[str]:
        return {what for what, seen in self._seen if seen() is not None}


@pytest.mark.parametrize("ends", [_answered, _stopped, _gone])
def test_nothing_is_left(kiosk: Kiosk, no_collector: None, ends: Callable[[Kiosk], None]) -> None:
    held = Held(kiosk)
    kiosk.reach(Step.SELFIE)
    ends(kiosk)
    kiosk.wait_for(Step.WELCOME)
    kiosk.qtbot.waitUntil(lambda: not held.left())
    assert held.count > 20
