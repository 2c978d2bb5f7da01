"""The kiosk between its visitors: welcomes them, forgets them, calls a person, and stops where something is wrong."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from facematch_gui.errors import FaceMatchError
from facematch_gui.gui import language
from facematch_gui.gui.jobs import JobRunner, log_bug
from facematch_gui.gui.kiosk.capture import CameraCapture, FolderCapture
from facematch_gui.gui.kiosk.checking import Checking
from facematch_gui.gui.kiosk.guard import LONGEST_JOB, LONGEST_START, Guard
from facematch_gui.gui.kiosk.idle import IdleWatch
from facematch_gui.gui.kiosk.leading import Leading
from facematch_gui.gui.kiosk.readiness import Readiness, make_ready
from facematch_gui.gui.kiosk.screens import CallScreen, GoodbyeScreen, OutOfOrderScreen, PreparingScreen, WelcomeScreen
from facematch_gui.gui.kiosk.staff import StaffDoor
from facematch_gui.gui.kiosk.values import Gate, KioskServices, Pace, Step
from facematch_gui.gui.kiosk.window import KioskWindow
from facematch_gui.gui.notice import words

if TYPE_CHECKING:
    from facematch_gui.gui.camera.preview import Preview
    from facematch_gui.gui.kiosk.visit import Visit
    from facematch_gui.gui.theme import Theme


class KioskDesk(QObject):
    """Presents everything but the steps of a visit, which ``Leading`` does.

    Args:
        services: what the program does for the kiosk.
        pace: how long what passes by itself stays.
        clock, time_of_day: see ``Guard``.
    """

    def __init__(
        self,
        window: KioskWindow,
        theme: Theme,
        preview: Preview,
        services: KioskServices,
        pace: Pace | None = None,
        clock: Callable[[], float] = time.monotonic,
        time_of_day: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._theme = theme
        self._preview = preview
        self._services = services
        self._clock = clock
        self._readiness: Readiness | None = None
        self._trouble: tuple[str, str] | None = None
        pace = pace or Pace()
        self.runner = JobRunner("kiosk", self)
        camera = CameraCapture(preview, clock, pace.retry_ms, self)
        folder = FolderCapture(self.runner, self)
        self.checking = Checking(self.runner, services.networks, services.policy, services.keep, self)
        self.leading = Leading(window, theme, camera, folder, self.checking, self._help_words, self)
        self._camera = camera
        self.guard = Guard(clock, time_of_day, self._patience, services.beat, self)
        self.staff = StaffDoor(window, self.runner, self._gate, self._machine_state, self)
        self._farewell = QTimer(self)
        self._farewell.setSingleShot(True)
        self._farewell.setInterval(pace.goodbye_ms)
        self._farewell.timeout.connect(self.welcome)
        self._recheck = QTimer(self)
        self._recheck.setInterval(pace.recheck_ms)
        self._recheck.timeout.connect(self._look_again)
        window.touched.connect(self.guard.touch)
        window.call_wanted.connect(self.call)
        window.cancel_wanted.connect(self.say_goodbye)
        window.closed.connect(self.shut_down)
        camera.face_seen.connect(self.guard.see_face)
        folder.broken.connect(self.stop_service)
        self.checking.broken.connect(self.stop_service)
        self.leading.finished.connect(self.say_goodbye)
        self.leading.help_needed.connect(self.call)
        self.guard.countdown.connect(window.show_countdown)
        self.guard.idle.connect(self.welcome)
        self.guard.woke.connect(self._on_woke)
        self.guard.stuck.connect(self._on_stuck)
        self.runner.idle.connect(self.guard.rest)
        self.staff.left.connect(self._resume)
        self.staff.opened.connect(self._on_opened)
        self.staff.resumed.connect(self._resume)
        self.staff.leaving.connect(window.open_door)

    # -- what is known -------------------------------------------------------------------------------------------

    @property
    def step(self) -> Step:
        """What the screen shows."""
        return self._window.screen_shown.step if self._window.screen_shown is not None else Step.PREPARING

    @property
    def visit(self) -> Visit | None:
        return self.leading.visit

    def _gate(self) -> Gate | None:
        return self._readiness.gate if self._readiness is not None else None

    def _help_words(self) -> str:
        spoken = self.visit.language if self.visit is not None else self._first_language()
        said = self._readiness.policy.kiosk.help_in(spoken) if self._readiness is not None else ""
        return said or self.tr("Please speak to a member of staff.")

    def _first_language(self) -> str:
        return self._readiness.languages()[0].code if self._readiness is not None else language.system_language()

    def _machine_state(self) -> str:
        names = ", ".join(camera.name for camera in self._preview.names())
        return self.tr("Cameras: {names}").format(names=names or self.tr("none"))

    def _patience(self) -> float | None:
        """How long what runs now may take."""
        if self.runner.is_busy("ready"):
            return LONGEST_START
        if self._camera.is_blind:
            return 0.0
        return LONGEST_JOB if self.runner.is_busy() else None

    # -- readiness -----------------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """From the first paint on."""
        self._services.hold_screen()
        self._services.ready()
        self.guard.start()
        self._window.show_screen(PreparingScreen(self._theme))
        self._prepare()

    def _prepare(self) -> None:
        services, before = self._services, self._readiness
        self.runner.submit(
            "ready", lambda progress: make_ready(services, before, progress), self._on_ready, self.stop_service
        )

    @Slot()
    def _look_again(self) -> None:
        """Between visits: is all still there, or there again?"""
        between_visits = self.visit is None and self.step in (Step.WELCOME, Step.OUT_OF_ORDER)
        # A look that takes its time is not to be replaced by the next one again and again.
        if between_visits and not self.runner.is_busy("ready"):
            self._prepare()

    def _on_ready(self, readiness: Readiness) -> None:
        changed, self._readiness = readiness is not self._readiness, readiness
        self._trouble = None
        self._recheck.start()
        if self.visit is not None:
            # Whoever came while all was looked at again goes on; a camera that is gone may come back meanwhile.
            return
        if not self._preview.names():
            from facematch_gui.gui.camera.cameras import no_camera

            self.stop_service(no_camera())
        elif self.step in (Step.PREPARING, Step.OUT_OF_ORDER) or (changed and self.step is Step.WELCOME):
            self.welcome()

    @Slot(object)
    def stop_service(self, error: Exception) -> None:
        """Shows staff what is wrong, and visitors that they need a person; looks again by itself."""
        log_bug(error)
        if self.step in (Step.PIN, Step.STAFF):
            # Staff are at it; what it was is looked at again when they leave.
            self._trouble = words(error)
            return
        self._recheck.start()
        help_words = self._help_words()
        self._forget()
        # Not in the language of whoever was there last: staff must be able to read it.
        _speak(self._first_language())
        shown = words(error)
        if self.step is Step.OUT_OF_ORDER and self._trouble == shown:
            return
        self._trouble = shown
        screen = OutOfOrderScreen(self._theme, help_words, *shown, has_pin=self._gate() is not None)
        screen.staff_wanted.connect(self._ask_pin)
        self._window.show_screen(screen)

    # -- visits --------------------------------------------------------------------------------------------------

    @Slot()
    def welcome(self) -> None:
        """The first screen, with nothing left of whoever was there."""
        self._forget()
        _speak(self._first_language())
        if self._readiness is None or self._trouble is not None:
            self._window.show_screen(PreparingScreen(self._theme))
            self._prepare()
            return
        screen = WelcomeScreen(self._theme, self._readiness.languages())
        screen.chosen.connect(self.begin)
        self._window.show_screen(screen)

    @Slot(str)
    def begin(self, code: str) -> None:
        """Somebody chose a language."""
        if self._readiness is not None:
            _speak(code)
            self._watch_idle()
            self.leading.begin(code, self._readiness.policy)

    @Slot()
    @Slot(bool)
    def say_goodbye(self, declined: bool = False) -> None:
        """Ends a visit; the welcome follows by itself."""
        said = self._help_words()
        self._forget()
        self._window.show_screen(GoodbyeScreen(self._theme, declined, said))
        self._farewell.start()

    @Slot()
    def call(self) -> None:
        """How a person is reached; the visit waits."""
        self._farewell.stop()
        self.leading.pause()
        screen = CallScreen(self._theme, self._help_words(), self.visit is not None, self._gate() is not None)
        screen.left.connect(self._resume)
        screen.staff_wanted.connect(self._ask_pin)
        if self.visit is None:
            self._watch_idle()
        self._window.show_screen(screen)

    @Slot()
    def _ask_pin(self) -> None:
        if self.visit is None:
            self._watch_idle()
        _speak(self._first_language())
        self.staff.ask()

    @Slot()
    def _on_opened(self) -> None:
        """Staff are there, and may go away without a word too."""
        self._forget()
        self._watch_idle()

    @Slot()
    def _resume(self) -> None:
        """Back to where the visitor was, or to the welcome."""
        if self.visit is not None:
            _speak(self.visit.language)
            self.leading.go_on()
        else:
            self.welcome()
            self._prepare()

    # -- the end -------------------------------------------------------------------------------------------------

    @Slot()
    def _forget(self) -> None:
        self._farewell.stop()
        self.guard.watch_visit(None)
        self.leading.forget()

    @Slot()
    def _on_woke(self) -> None:
        """Whoever was there before the machine slept is gone; cameras and policy may have changed."""
        if self.step not in (Step.PREPARING, Step.OUT_OF_ORDER):
            self.welcome()
        self._prepare()

    @Slot()
    def _on_stuck(self) -> None:
        self.stop_service(
            FaceMatchError(
                "The program no longer answers", "It is started anew within seconds; if not, restart the machine."
            )
        )

    @Slot()
    def shut_down(self) -> None:
        """The window is closed."""
        self._recheck.stop()
        self.guard.stop()
        self._forget()
        self._preview.shut_down()
        self.runner.shut_down()
        self._services.release_screen()

    def _watch_idle(self) -> None:
        from facematch_gui.settings import KioskRules

        rules = self._readiness.policy.kiosk if self._readiness is not None else KioskRules()
        self.guard.watch_visit(IdleWatch(rules.idle_seconds, rules.countdown_seconds, self._clock))


def _speak(code: str) -> None:
    application = QApplication.instance()
    if isinstance(application, QApplication):
        language.install(application, code)
