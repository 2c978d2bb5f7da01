"""The window's way to the records: who is at the desk, and a thread on which the records are asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from facematch_gui.errors import PassphraseNeededError
from facematch_gui.gui.jobs import JobRunner, log_bug
from facematch_gui.gui.records.values import History, RecordDesk
from facematch_gui.records.values import Person

_T = TypeVar("_T")

_MINUTE_MS = 60_000
"""How often what waits is sent on, and the day looked at: a machine that sleeps at midnight is not to miss it."""


class RecordsAccess(QObject):
    """Opens the records, lets people in, and asks in their name; keeps the records in order behind everybody's back.

    Args:
        today: the day on the machine's calendar.
    """

    opened = Signal()
    """The records can be read and written."""
    locked = Signal(object)
    """They lie behind a passphrase; with the error that says so."""
    failed = Signal(object)
    """They cannot be opened."""
    told = Signal(object)
    """Something that the officer must know once, as an error."""
    entered = Signal(object)
    """A person may work."""
    refused = Signal(object)
    """Nobody signs in like that."""
    left = Signal()
    synchronised = Signal(object)
    """How it stands with the site's server, as a ``ServerState``."""

    def __init__(
        self, records: RecordDesk, parent: QObject | None = None, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(parent)
        self._records = records
        self._today = today
        self._person: Person | None = None
        self._is_open = False
        self._purged_on: date | None = None
        self._runner = JobRunner("records", self)
        # What is old can be much, and a server can be slow: nobody is to wait for either.
        self._upkeep = JobRunner("upkeep of the records", self)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(self.tend)

    @property
    def person(self) -> Person | None:
        """Who is at the desk."""
        return self._person

    @property
    def officer(self) -> str:
        """Their name; of nobody, that of the machine's account."""
        return (self._person or self._records.account()).name

    @property
    def is_busy(self) -> bool:
        return self._runner.is_busy() or self._upkeep.is_busy()

    def shut_down(self) -> None:
        """Waits for what is being written, and lets go of the records."""
        self._clock.stop()
        self._runner.shut_down()
        self._upkeep.shut_down()
        self._records.close()

    # -- opening and entering ------------------------------------------------------------------------------------

    def open(self, passphrase: str = "") -> None:
        """Ends in ``opened``, ``locked`` or ``failed``."""
        records = self._records

        def work(_progress: object) -> list[Exception]:
            if passphrase:
                records.unlock(passphrase)
            records.history()
            return list(records.notices())

        self._runner.submit("open", work, done=self._on_opened, failed=self._on_not_opened)

    def sign_in(self, name: str, password: str) -> None:
        """Ends in ``entered`` or ``refused``."""
        records = self._records
        self._runner.submit(
            "sign in", lambda _progress: records.sign_in(name, password), done=self.enter, failed=self._on_refused
        )

    @Slot(object)
    def enter(self, person: Person | None = None) -> None:
        """Lets somebody in: without a name, whoever uses the machine's account."""
        self._person = person or self._records.account()
        self.entered.emit(self._person)

    def leave(self) -> None:
        """Nobody is at the desk any more, and what was asked in their name is answered to nobody."""
        self._person = None
        self.left.emit()

    def _on_opened(self, notices: list[Exception]) -> None:
        self._is_open = True
        for notice in notices:
            self.told.emit(notice)
        self.opened.emit()
        self._clock.start()
        self.tend()

    def _on_not_opened(self, error: Exception) -> None:
        log_bug(error)
        if isinstance(error, PassphraseNeededError):
            self.locked.emit(error)
        else:
            self.failed.emit(error)

    def _on_refused(self, error: Exception) -> None:
        log_bug(error)
        self.refused.emit(error)

    # -- asking --------------------------------------------------------------------------------------------------

    def ask(
        self,
        lane: str,
        question: Callable[[History, Person], _T],
        done: Callable[[_T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Asks the records on their thread, in the name of whoever is at the desk; of a lane, the last question counts.

        Neither callback is called once that person has left.
        """
        person, records = self._person, self._records
        if person is None:
            return

        def on_done(answer: _T) -> None:
            if self._person is person:
                done(answer)

        def on_failed(error: Exception) -> None:
            log_bug(error)
            if self._person is person:
                failed(error)

        self._runner.submit(lane, lambda _progress: question(records.history(), person), done=on_done, failed=on_failed)

    # -- upkeep --------------------------------------------------------------------------------------------------

    @Slot()
    def tend(self) -> None:
        """Erases what the policy keeps no longer, at the start and once a day; sends on what waits for the server.

        What fails is tried again a minute later.
        """
        if not self._is_open or self._upkeep.is_busy():
            return
        day, records = self._today(), self._records

        def purged(_erased: int) -> None:
            self._purged_on = day

        if self._purged_on != day:
            self._upkeep.submit("purge", lambda _progress: records.purge(), done=purged, failed=log_bug)
        self._upkeep.submit(
            "synchronise", lambda _progress: records.synchronise(), done=self.synchronised.emit, failed=log_bug
        )
