"""Whatever can happen, at whatever step: nobody is stranded, nobody gets out, and nothing of anybody stays."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import pytest
from argon2 import PasswordHasher
from PySide6.QtWidgets import QApplication

from facematch_gui import paths
from facematch_gui.core.networks import Networks
from facematch_gui.core.verify import Verification
from facematch_gui.gui import tasks
from facematch_gui.gui.kiosk.values import Step
from facematch_gui.gui.side import Side
from facematch_gui.gui.tasks import Examined, Wanted
from facematch_gui.settings import SitePolicy
from tests.gui.kiosk.conftest import PIN, Kiosk
from tests.gui.kiosk.happenings import Bench


@pytest.fixture(scope="module")
def found(shared_networks: Callable[[], Networks]) -> tuple[Examined, Verification]:
    """The face in the sample's document, and what a comparison with the selfie says: made once."""
    selfie, document = (_face(side, shared_networks) for side in (Side.SELFIE, Side.DOCUMENT))
    answer = tasks.compare_samples(
        [selfie.sample],
        document.sample,
        shared_networks,
        SitePolicy,
        _no_progress,  # type: ignore[arg-type]
    )
    return document, answer


def _face(side: Side, networks: Callable[[], Networks]) -> Examined:
    picture = paths.resource(f"sample/{side.value}.jpg")
    wanted = Wanted(0, lambda: tasks.read_picture(picture))
    outcome = tasks.examine_pictures([wanted], side.value, networks, _no_progress)[0]  # type: ignore[arg-type]
    assert isinstance(outcome, Examined)
    return outcome


def _no_progress(_value: object = None) -> None:
    pass


STEPS: Mapping[str, tuple[Callable[[Bench], None], Step]] = {
    "preparing": (Bench.preparing, Step.PREPARING),
    "welcome": (lambda _bench: None, Step.WELCOME),
    "consent": (Bench.visit, Step.CONSENT),
    "document": (Bench.document, Step.DOCUMENT),
    "selfie": (Bench.selfie, Step.SELFIE),
    "checking": (Bench.checking, Step.CHECKING),
    "verdict": (Bench.verdict, Step.VERDICT),
    "goodbye": (Bench.goodbye, Step.GOODBYE),
    "call": (Bench.called, Step.CALL),
    "call from the welcome": (Bench.called_from_the_welcome, Step.CALL),
    "call from the verdict": (Bench.called_from_the_verdict, Step.CALL),
    "pin": (Bench.pin, Step.PIN),
    "pin from the welcome": (Bench.pin_from_the_welcome, Step.PIN),
    "pin out of order": (Bench.pin_out_of_order, Step.PIN),
    "staff": (Bench.staff, Step.STAFF),
    "out of order": (Bench.out_of_order, Step.OUT_OF_ORDER),
}
EVENTS = (
    Bench.call,
    Bench.cancel,
    Bench.back,
    Bench.go_on,
    Bench.decline,
    Bench.ask_pin,
    Bench.wrong_pin,
    Bench.right_pin,
    Bench.right_pin_and_away,
    Bench.nobody_there,
    Bench.sleep,
    Bench.sleep_where_the_clock_goes_on,
    Bench.hang,
    Bench.unplug,
    Bench.plug_out_and_in,
    Bench.camera_fails,
    Bench.frame,
    Bench.late_picture,
    Bench.late_failure,
    Bench.break_policy,
    Bench.change_policy,
    Bench.break_job,
    Bench.refuse,
)


@pytest.fixture
def bench(kiosk: Kiosk, found: tuple[Examined, Verification]) -> Iterator[Bench]:
    # The lock is the real one; its hash is the cheapest there is, as it is opened often.
    cheap = PasswordHasher(1, 8, 1).hash(PIN)
    kiosk.policy = replace(kiosk.policy, kiosk=replace(kiosk.policy.kiosk, pin=cheap))
    kiosk.reach(Step.WELCOME)
    # Each visit ends with a collection; what belongs to the tests need not be gone through each time.
    gc.freeze()
    yield Bench(kiosk, *found)
    gc.unfreeze()


@pytest.mark.parametrize("name", STEPS)
def test_whatever_happens_at_a_step(bench: Bench, name: str, caplog: pytest.LogCaptureFixture) -> None:
    reach, step = STEPS[name]
    is_there = False
    for event in EVENTS:
        if not is_there:
            bench.welcome()
            reach(bench)
        assert bench.kiosk.is_at(step)
        bench.check()
        happened = event(bench)
        is_there = not happened and bench.kiosk.is_at(step)
        if happened:
            bench.check()
            QApplication.processEvents()
            bench.check()
            bench.welcome()
            bench.check()
    assert not caplog.records


@pytest.mark.parametrize("seed", range(2))
def test_whatever_happens_one_after_the_other(bench: Bench, seed: int, caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(seed)
    happened: list[str] = []
    while len(happened) < 60:
        event = chance.choice(EVENTS)
        if not event(bench):
            continue
        happened.append(event.__name__)
        QApplication.processEvents()
        try:
            bench.check()
        except AssertionError as error:
            error.add_note(f"after {happened[-8:]}")
            raise
    bench.welcome()
    bench.check()
    assert not caplog.records
