"""A whole kiosk: the real window, networks and PIN, with a camera and clocks that the test moves."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from facematch_gui.app import Once
from facematch_gui.core.networks import Networks
from facematch_gui.core.verify import Verification
from facematch_gui.engines.loading import load_finder
from facematch_gui.gui import language
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.kiosk.desk import KioskDesk
from facematch_gui.gui.kiosk.screen import Screen
from facematch_gui.gui.kiosk.values import KeepVisit, KioskServices, Pace, Step
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.theme import Theme
from facematch_gui.kiosk.pin import PinGate, hash_pin
from facematch_gui.records.values import GivenConsent, Kept
from facematch_gui.settings import Consent, KioskRules, SitePolicy
from tests.fakes import FakeCamera, FakeCameras, FakeClock

PATIENCE = 20_000
PIN = "24680135"
HELP = "Ring the bell at the counter."


@pytest.fixture(scope="session")
def pin_hash() -> str:
    return hash_pin(PIN)


@dataclass
class Kiosk:
    """What a test does with a kiosk."""

    window: KioskWindow
    desk: KioskDesk
    preview: Preview
    cameras: FakeCameras
    clock: FakeClock
    qtbot: QtBot
    beats: list[float] = field(default_factory=list)
    policy: SitePolicy = field(default_factory=SitePolicy)
    trouble: Exception | None = None
    """What the machine's check finds."""
    slept: float = 0.0
    """Seconds that the machine has slept."""
    keep: KeepVisit = lambda _answer, _consent: None
    """Records what comes of a check; nothing, unless a test says so."""

    @property
    def screen(self) -> Screen:
        assert self.window.screen_shown is not None
        return self.window.screen_shown

    @property
    def camera(self) -> FakeCamera:
        return self.cameras.opened["kiosk camera"]

    def is_at(self, step: Step) -> bool:
        return self.desk.step is step

    def wait_for(self, step: Step) -> None:
        self.qtbot.waitUntil(lambda: self.desk.step is step, timeout=PATIENCE)

    def press(self, text: str) -> None:
        """The button with that text, on the screen or in the bar."""
        # What a layout has just taken in appears with the next events.
        QApplication.processEvents()
        named = [button for button in self.window.findChildren(QPushButton) if text in button.text()]
        (button,) = [button for button in named if button.isVisibleTo(self.window)]
        assert button.isEnabled(), f"{text} cannot be pressed"
        button.click()

    def words(self) -> str:
        """Everything that the screen says."""
        from PySide6.QtWidgets import QLabel

        return " ".join(label.text() for label in self.screen.findChildren(QLabel))

    def show(self, frame: QImage, until: Callable[[], bool]) -> None:
        """Sends frames to the camera, a quarter of a second apart, until the kiosk has seen enough."""
        seen: list[object] = []
        self.preview.seen.connect(seen.append)
        for _ in range(40):
            if until():
                break
            seen.clear()
            self.clock.pass_time(0.25)
            self.camera.send(frame)
            self.qtbot.waitUntil(lambda: bool(seen) or until(), timeout=PATIENCE)
        self.preview.seen.disconnect(seen.append)
        assert until(), "the kiosk never saw enough"

    def take(self, frame: QImage, step: Step) -> None:
        """Has the picture taken by hand, whatever the coach says of it."""
        self.qtbot.waitUntil(lambda: self.preview.is_live, timeout=PATIENCE)
        seen: list[object] = []
        self.preview.seen.connect(seen.append)
        self.show(frame, lambda: bool(seen))
        self.press("Take the picture")
        self.wait_for(step)

    def show_until(self, frame: QImage, step: Step) -> None:
        self.show(frame, lambda: self.desk.step is not self._capturing())
        self.wait_for(step)

    def _capturing(self) -> Step:
        return self.desk.step if self.desk.step in (Step.DOCUMENT, Step.SELFIE) else Step.PREPARING

    def reach(self, step: Step) -> None:
        """From the start of the program to a step of the visit."""
        from tests.gui.kiosk.scenes import page_frame

        self.desk.start()
        self.wait_for(Step.WELCOME)
        if step is Step.WELCOME:
            return
        self.press("English")
        self.wait_for(Step.CONSENT)
        if step is Step.CONSENT:
            return
        self.press("I agree")
        self.wait_for(Step.DOCUMENT)
        if step is Step.DOCUMENT:
            return
        self.show_until(page_frame(), Step.SELFIE)


@pytest.fixture
def policy(pin_hash: str) -> SitePolicy:
    return SitePolicy(
        kiosk=KioskRules(pin=pin_hash, languages=("en", "de"), help={"en": HELP, "de": "Bitte klingeln."}),
        consent=Consent("7", {"en": "May we compare?", "de": "Dürfen wir vergleichen?"}),
    )


@pytest.fixture
def kiosk(
    theme: Theme,
    policy: SitePolicy,
    shared_networks: Callable[[], Networks],
    qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[Kiosk]:
    clock, cameras = FakeClock(), FakeCameras("Kiosk camera")
    window = KioskWindow(theme, covers=False)
    window.resize(1024, 640)
    beats: list[float] = []
    made: list[Kiosk] = []

    def check() -> None:
        if made[0].trouble is not None:
            raise made[0].trouble

    def keep(answer: Verification | Exception, consent: GivenConsent | None) -> Kept | None:
        return made[0].keep(answer, consent)

    services = KioskServices(
        policy=lambda: made[0].policy,
        check=check,
        networks=shared_networks,
        gate=lambda pin: PinGate(pin, None, clock),
        ready=lambda: beats.append(0),
        beat=lambda: beats.append(clock()),
        hold_screen=lambda: None,
        release_screen=lambda: None,
        keep=keep,
    )
    preview = Preview(lambda: cameras, Once(load_finder), second_ms=1, clock=clock)
    desk = KioskDesk(
        window,
        theme,
        preview,
        services,
        Pace(goodbye_ms=20, recheck_ms=20, retry_ms=10),
        clock,
        time_of_day=lambda: clock() + (made[0].slept if made else 0.0),
        parent=window,
    )
    kiosk = Kiosk(window, desk, preview, cameras, clock, qtbot, beats, policy)
    made.append(kiosk)
    window.show()
    yield kiosk
    window.close()
    window.deleteLater()
    language.install(qapp, "en")
    gc.collect()


@pytest.fixture
def said() -> list[str]:
    """What the screen reader was given."""
    return []


@pytest.fixture
def window(theme: Theme, said: list[str], qapp: QApplication, qtbot: QtBot) -> Iterator[KioskWindow]:
    theme.apply(qapp)
    window = KioskWindow(theme, covers=False, announce=lambda _widget, sentence: said.append(sentence))
    window.resize(1024, 640)
    window.watch_input(qapp)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    qapp.removeEventFilter(window)
    window.close()
    window.deleteLater()
    language.install(qapp, "en")
    qapp.setStyleSheet("")
