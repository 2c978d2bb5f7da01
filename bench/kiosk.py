"""How does a kiosk stand a year? Some thousand made-up visitors, one after the other, through the real window.

    python bench/kiosk.py FOLDER [--visitors 2000] [--report kiosk.csv]

FOLDER holds a folder for each person with portrait.jpg and another picture, document.jpg. Window, coaching, shutter,
networks and memory are the real ones; the camera and the clock are the benchmark's own, so that a visit takes under a
second. Most visitors go through to the answer, half of them with somebody else's document; the others decline, stop,
walk away, call a person, or pull the camera's plug in between. Every frame carries its visitor's number in a corner:
an answer that was made from another visitor's picture is counted as mixed up, one that never came as lost.
"""

from __future__ import annotations

import argparse
import csv
import os
import random
import resource
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QLoggingCategory, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from facematch_gui import paths
from facematch_gui.app import Once
from facematch_gui.core.face import FaceSample
from facematch_gui.core.verify import Verification
from facematch_gui.engines.loading import load_finder, load_networks
from facematch_gui.gui.camera.preview import Preview
from facematch_gui.gui.kiosk.desk import KioskDesk
from facematch_gui.gui.kiosk.screens import CallScreen, ConsentScreen
from facematch_gui.gui.kiosk.values import KioskServices, Pace, Step
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.messages import quiet_qt
from facematch_gui.gui.tasks import Examined
from facematch_gui.gui.theme import Theme
from facematch_gui.kiosk.pin import PinGate, hash_pin
from facematch_gui.settings import Consent, KioskRules, SitePolicy
from tests.fakes import FakeCameras, FakeClock
from tests.gui.kiosk.scenes import HEIGHT, WIDTH, page_frame

PATIENCE = 60.0
"""Seconds for one step on a busy machine; a step that takes longer has lost its visitor."""
FRAME_SECONDS = 0.4
WAYS = ("through", "through", "through", "through", "decline", "cancel", "idle", "call", "unplug")
_DIGITS = 12


class LostVisitorError(AssertionError):
    """A visitor waits for a step that does not come."""


def numbered(image: QImage, number: int) -> QImage:
    """The frame with a number in its corner, in black and white fields that survive as they are."""
    image = image.copy()
    painter = QPainter(image)
    for digit in range(_DIGITS):
        painter.fillRect(digit * 16, 0, 16, 16, QColor("white" if number >> digit & 1 else "black"))
    painter.end()
    return image


def number_of(sample: FaceSample) -> int:
    """The number in the picture that a face was taken from."""
    pixels = sample.picture.pixels
    return sum(1 << digit for digit in range(_DIGITS) if pixels[8, digit * 16 + 8, 0] > 128)


def person_frame(portrait: QImage) -> QImage:
    """A person before the camera."""
    frame = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    frame.fill(QColor("#9aa0a4"))
    tall = portrait.scaledToHeight(HEIGHT - 20)
    painter = QPainter(frame)
    painter.drawImage(QRect((WIDTH - tall.width()) // 2, 20, tall.width(), HEIGHT - 20), tall)
    painter.end()
    return frame


class Soak:
    """A kiosk, and what its visitors do."""

    def __init__(self, application: QApplication, seed: int) -> None:
        self.application = application
        self.chance = random.Random(seed)
        self.clock = FakeClock()
        self.cameras = FakeCameras("Kiosk camera")
        theme = Theme(paths.resource("icons"), "light")
        theme.apply(application)
        self.window = KioskWindow(theme, covers=False)
        self.window.resize(1280, 800)
        policy = SitePolicy(
            kiosk=KioskRules(pin=hash_pin("24680135"), help={"en": "Ring the bell."}),
            consent=Consent("1", {"en": "May we compare?"}),
        )
        services = KioskServices(
            policy=lambda: policy,
            check=lambda: None,
            networks=Once(lambda: load_networks("litert", "cpu")),
            gate=lambda pin: PinGate(pin, None, self.clock),
            ready=lambda: None,
            beat=lambda: None,
            hold_screen=lambda: None,
            release_screen=lambda: None,
        )
        self.preview = Preview(lambda: self.cameras, Once(load_finder), clock=self.clock)
        pace = Pace(goodbye_ms=1, recheck_ms=3_600_000, retry_ms=1)
        self.desk = KioskDesk(
            self.window, theme, self.preview, services, pace, self.clock, time_of_day=self.clock, parent=self.window
        )
        self.answers: list[tuple[int, int, str]] = []
        # Read before the answer: with that, the kiosk overwrites the pictures.
        self.numbers: dict[int, int] = {}
        self.desk.checking.examined.connect(self._read)
        self.desk.checking.verified.connect(self._note)
        self.seen = 0
        self.preview.seen.connect(self._count)
        self.window.show()
        self.desk.start()
        self.wait_for(Step.WELCOME)

    def _read(self, _side: object, examined: Examined) -> None:
        self.numbers[id(examined.sample)] = number_of(examined.sample)

    def _note(self, verification: Verification) -> None:
        selfie, document = self.numbers[id(verification.selfie)], self.numbers[id(verification.document)]
        self.answers.append((selfie, document, str(verification.verdict)))
        self.numbers.clear()

    def _count(self, _framed: object) -> None:
        self.seen += 1

    def wait(self, until: Callable[[], bool]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not until():
            self.application.processEvents()
            # An event loop that runs for good does that by itself.
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            if time.monotonic() > deadline:
                raise LostVisitorError(f"at {self.desk.step}")
            time.sleep(0.0005)

    def is_at(self, step: Step) -> bool:
        return self.desk.step is step

    def wait_for(self, step: Step) -> None:
        self.wait(lambda: self.desk.step is step)

    def show(self, frame: QImage, frames: int) -> None:
        """So many frames at most, as long as the camera is wanted."""
        step = self.desk.step
        for _ in range(frames):
            self.wait(lambda: self.preview.is_live or self.desk.step is not step)
            if self.desk.step is not step:
                return
            before = self.seen
            self.clock.pass_time(FRAME_SECONDS)
            self.cameras.opened["kiosk camera"].send(frame)
            self.wait(lambda before=before: self.seen > before or self.desk.step is not step)  # type: ignore[misc]

    def take(self, frame: QImage, into: Step) -> None:
        """Holds still until the picture is taken; presses the button where the coach is not content."""
        step = self.desk.step
        self.show(frame, 6)
        if self.is_at(step):
            self.preview.capture()
        self.wait(lambda: self.desk.step in (into, Step.CALL) or self._was_refused())

    def _was_refused(self) -> bool:
        return self.desk.visit is not None and self.desk.visit.failures > 0

    def visit(self, number: int, portrait: QImage, document: QImage) -> str:
        """One visitor; returns the way that the visit went."""
        way = self.chance.choice(WAYS)
        page, person = numbered(page_frame(document), number), numbered(person_frame(portrait), number)
        self.desk.begin(self.chance.choice(("en", "de", "fr", "pl", "zh", "ar")))
        asking = self.window.screen_shown
        assert isinstance(asking, ConsentScreen)
        if way == "decline":
            asking.declined.emit()
            self.wait_for(Step.WELCOME)
            return way
        asking.agreed.emit()
        if way == "unplug":
            self.show(page, 2)
            self.cameras.unplug("Kiosk camera")
            self.cameras.plug("Kiosk camera")
        self.take(page, Step.SELFIE)
        if way == "call":
            self.desk.call()
            self.application.processEvents()
            calling = self.window.screen_shown
            assert isinstance(calling, CallScreen)
            calling.left.emit()
        if way == "cancel":
            self.desk.say_goodbye()
        elif way == "idle":
            for _ in range(90):
                self.clock.pass_time(1)
                self.desk.guard.tick()
        elif self.is_at(Step.SELFIE):
            self.take(person, Step.VERDICT)
            way = "answered" if self.is_at(Step.VERDICT) else "refused"
        else:
            way = "refused"
        self.desk.say_goodbye()
        self.wait_for(Step.WELCOME)
        return way


def resident_mb() -> float:
    """Of this process, in megabytes, now (Linux), or at most so far (elsewhere)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * resource.getpagesize() / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--visitors", type=int, default=2000)
    parser.add_argument("--report", type=Path, help="memory and times, a row for each hundred visitors, as CSV")
    options = parser.parse_args()
    people = [
        (folder / "portrait.jpg", folder / "document.jpg")
        for folder in sorted(options.folder.iterdir())
        if (folder / "portrait.jpg").exists()
    ]
    # The program's own sample, as often as all others: it is a clear match.
    people += [(paths.resource("sample/selfie.jpg"), paths.resource("sample/document.jpg"))] * len(people)
    quiet_qt()
    QLoggingCategory.setFilterRules("qt.*=false")
    soak = Soak(QApplication([]), seed=1)
    return run(soak, people, options.visitors, options.report)


def run(soak: Soak, people: list[tuple[Path, Path]], visitors: int, report: Path | None) -> int:
    """Lets the visitors in, and prints what became of them; 1 where one was lost or mixed up, or memory grew."""
    ways: Counter[str] = Counter()
    verdicts: Counter[tuple[bool, str]] = Counter()
    lost = mixed = 0
    rows: list[tuple[int, float, float]] = []
    began = time.perf_counter()
    for number in range(1, visitors + 1):
        person = soak.chance.choice(people)
        other = person if soak.chance.random() < 0.5 else soak.chance.choice(people)
        answers = len(soak.answers)
        try:
            way = soak.visit(number, _picture(person[0]), _picture(other[1]))
        except LostVisitorError as error:
            print(f"visitor {number} was lost {error}")
            lost += 1
            break
        ways[way] += 1
        new = soak.answers[answers:]
        lost += way == "answered" and len(new) != 1
        mixed += any(answer[:2] != (number % (1 << _DIGITS),) * 2 for answer in new) or (
            way != "answered" and bool(new)
        )
        verdicts.update((person == other, answer[2]) for answer in new)
        del soak.answers[:answers]
        if number % 100 == 0 or number == visitors:
            rows.append((number, resident_mb(), time.perf_counter() - began))
            print(f"{number:6} visitors  {rows[-1][1]:7.1f} MB  {rows[-1][2] / number:.2f} s a visit", flush=True)
    growth = rows[-1][1] - rows[0][1] if rows else 0.0
    print(f"ways: {dict(ways)}")
    for same in (True, False):
        told = {verdict: count for (was, verdict), count in verdicts.items() if was is same}
        print(f"{'own document' if same else 'document of somebody else'}: {told}")
    print(f"lost {lost}, mixed up {mixed}, memory after the first 100 visitors {growth:+.1f} MB")
    if report is not None:
        with report.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([("visitors", "resident_mb", "seconds"), *rows])
    soak.window.close()
    return int(bool(lost or mixed or growth >= 20))


def _picture(file: Path) -> QImage:
    image = QImage(str(file))
    if image.isNull():
        raise SystemExit(f"{file.name} in the folder is no picture that Qt reads")
    return image


if __name__ == "__main__":
    raise SystemExit(main())
