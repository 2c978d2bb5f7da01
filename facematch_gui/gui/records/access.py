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

_HOUR_MS = 3_600_000
"""The day is looked at every hour: a machine that sleeps at midnight is not to miss it."""


class RecordsAccess(QObject):
    """Opens the records, lets people in, asks in their name, and has old records purged once a day.

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
        # What is old can be much, and nobody is to wait for it.
        self._cleaner = JobRunner("records that expire", self)
        self._clock = QTimer(self)
        self._clock.setInterval(_HOUR_MS)
        self._clock.timeout.connect(self.purge_if_due)

    @property
    def person(self) -> Person | None:
        """Who is at the desk."""
        return self._person

    @property
    def is_busy(self) -> bool:
        return self._runner.is_busy() or self._cleaner.is_busy()

    def shut_down(self) -> None:
        self._clock.stop()
        self._runner.shut_down()
        self._cleaner.shut_down()

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
        self.purge_if_due()

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

    # -- expiry --------------------------------------------------------------------------------------------------

    @Slot()
    def purge_if_due(self) -> None:
        """Erases what the policy keeps no longer, once a day; what fails is tried again an hour later."""
        day = self._today()
        if not self._is_open or self._purged_on == day or self._cleaner.is_busy():
            return
        records = self._records

        def done(_erased: int) -> None:
            self._purged_on = day

        self._cleaner.submit("purge", lambda _progress: records.purge(), done=done, failed=log_bug)
