"""Watches over the kiosk second by second: is anybody there, does everything still move, did the machine sleep."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facematch_gui.gui.kiosk.idle import IdleWatch

_SECOND_MS = 1000
_JUMP = 30.0
"""Seconds by which the time of day may run ahead of the machine's own, or between two ticks: more, and it slept."""
LONGEST_JOB = 6.0
"""Seconds after which a job that still runs is taken for hung: the slowest takes one. With the time after which a
missing beat counts, the program is started anew within 15."""
LONGEST_START = 60.0
"""The same while the engines are loaded, which a cold disk may draw out."""


class Guard(QObject):
    """One tick a second.

    Args:
        clock: seconds that never run back; while the machine sleeps they stand still, or, on Windows, go on.
        time_of_day: seconds that go on while it sleeps.
        patience: how many seconds what runs now may take; None while nothing runs.
        beat: tells whoever watches the program that all is well.
    """

    countdown = Signal(object)
    """Seconds left before the visit ends, or None: emitted at each change."""
    idle = Signal()
    """Nobody is there any more."""
    woke = Signal()
    """The machine slept."""
    stuck = Signal()
    """A job does not end. Until it does there is no beat, so that the program is started anew."""

    def __init__(
        self,
        clock: Callable[[], float],
        time_of_day: Callable[[], float],
        patience: Callable[[], float | None],
        beat: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._time_of_day = time_of_day
        self._patience = patience
        self._beat = beat
        self._ahead = time_of_day() - clock()
        self._last_tick: float | None = None
        self._idle: IdleWatch | None = None
        self._shown: int | None = None
        self._working_since: float | None = None
        self._is_stuck = False
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def watch_visit(self, idle: IdleWatch | None) -> None:
        """A visit begins, or with None ends."""
        self._idle = idle
        self._show(None)

    @property
    def is_watching(self) -> bool:
        """Whether somebody may be there, who may also be gone."""
        return self._idle is not None

    def touch(self) -> None:
        """Somebody touched the screen or a key."""
        if self._idle is not None:
            self._idle.touch()
            self._show(None)

    def see_face(self) -> None:
        """Somebody stands before the camera."""
        if self._idle is not None:
            self._idle.see_face()

    @Slot()
    def rest(self) -> None:
        """No job is left: those that come may take their time again, however close they follow."""
        self._working_since, self._is_stuck = None, False

    @Slot()
    def tick(self) -> None:
        """Once a second."""
        self._look_for_sleep()
        self._look_for_hang()
        if not self._is_stuck:
            self._beat()
        left = self._idle.seconds_left() if self._idle is not None else None
        if left == 0:
            self._idle = None
            self._show(None)
            self.idle.emit()
        else:
            self._show(left)

    def _look_for_sleep(self) -> None:
        now = self._clock()
        ahead, pause = self._time_of_day() - now, now - (self._last_tick or now)
        slept = ahead - self._ahead > _JUMP or pause > _JUMP
        self._ahead, self._last_tick = ahead, now
        if slept:
            # Whatever runs slept too.
            self._working_since = None
            self.woke.emit()

    def _look_for_hang(self) -> None:
        patience, now = self._patience(), self._clock()
        if patience is None:
            self._working_since, self._is_stuck = None, False
        elif self._working_since is None:
            self._working_since = now
        elif now - self._working_since > patience and not self._is_stuck:
            self._is_stuck = True
            self.stuck.emit()

    def _show(self, left: int | None) -> None:
        if left != self._shown:
            self._shown = left
            self.countdown.emit(left)
