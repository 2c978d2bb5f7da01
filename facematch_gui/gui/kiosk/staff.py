"""The way out that only staff know: the PIN, and what they may do behind it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from facematch_gui.gui.jobs import JobRunner, log_bug
from facematch_gui.gui.kiosk.screens import PinScreen, StaffScreen
from facematch_gui.gui.kiosk.values import Gate
from facematch_gui.gui.kiosk.window import KioskWindow


class StaffDoor(QObject):
    """Asks for the PIN and opens.

    Args:
        gate: the lock, or None where there is no PIN.
        state: what staff want to know of the machine, in words.
    """

    left = Signal()
    """Whoever asked went back."""
    opened = Signal()
    """The PIN was right."""
    resumed = Signal()
    """Staff go back to the kiosk."""
    leaving = Signal()
    """Staff end it."""

    def __init__(
        self,
        window: KioskWindow,
        runner: JobRunner,
        gate: Callable[[], Gate | None],
        state: Callable[[], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._runner = runner
        self._gate = gate
        self._state = state

    @Slot()
    def ask(self) -> None:
        """Shows the digits."""
        gate = self._gate()
        if gate is None:
            return
        screen = PinScreen()
        screen.left.connect(self.left)
        screen.tried.connect(self._try)
        self._window.show_screen(screen)
        waiting = gate.seconds_to_wait()
        if waiting > 0:
            screen.refuse(waiting)

    @Slot(str)
    def _try(self, pin: str) -> None:
        gate, screen = self._gate(), self._window.screen_shown
        if gate is None or not isinstance(screen, PinScreen):
            return
        screen.set_ready(False)
        self._runner.submit(
            "pin",
            lambda _progress: gate.try_pin(pin),
            lambda right: self._on_tried(right, gate, screen),
            lambda error: self._on_broken(error, gate, screen),
        )

    def _on_broken(self, error: Exception, gate: Gate, screen: PinScreen) -> None:
        log_bug(error)
        self._on_tried(False, gate, screen)

    def _on_tried(self, right: bool, gate: Gate, screen: PinScreen) -> None:
        if self._window.screen_shown is not screen:
            # Whoever typed it has left; the digits that are shown now are somebody else's.
            return
        if right:
            self._open()
        else:
            screen.set_ready(True)
            screen.refuse(gate.seconds_to_wait())

    def _open(self) -> None:
        self.opened.emit()
        screen = StaffScreen(self._state())
        screen.resume_wanted.connect(self.resumed)
        screen.leave_wanted.connect(self.leaving)
        self._window.show_screen(screen)
