"""What the window asks of the records, and what it tells them: ``app_records.py`` hands the real thing over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias

from facematch_gui.records.reports.values import CaseFile, OverviewFile
from facematch_gui.records.values import (
    Decision,
    Details,
    Head,
    HistoryPage,
    Kept,
    Overview,
    Person,
    Query,
    ServerState,
    State,
)

if TYPE_CHECKING:
    from facematch_gui.core.verify import Verification
    from facematch_gui.settings import SitePolicy


@dataclass(frozen=True)
class CaseDetails:
    """What the window knows of a check when it is submitted.

    Attributes:
        case: the case reference as typed, without spaces around it.
        officer: who is signed in, or the account of the operating system; empty at a kiosk.
        consent_language: in which language the person read and accepted the policy's text; empty where nobody asked.
    """

    case: str = ""
    officer: str = ""
    consent_language: str = ""


Keep: TypeAlias = "Callable[[Verification | Exception, CaseDetails], Kept | None]"
"""Records a check's answer, or why it could not be made, on the worker thread, and returns when that is durable.

None where the policy keeps no records here. Raises ``RecordsError``: then the answer may not be shown.
"""


class History(Protocol):
    """The open records. Every method may take long, and is called on a worker thread."""

    def search(self, query: Query, who: Person) -> HistoryPage: ...

    def details(self, record: str, who: Person) -> Details: ...

    def decide(self, record: str, decision: Decision, who: Person) -> State: ...

    def overview(self, month: date, who: Person) -> Overview: ...

    def export(self, query: Query, file: Path, who: Person) -> int:
        """Writes all records found as CSV or, by the file's ending, JSON; returns how many."""
        ...

    def head(self) -> Head | None: ...

    def issue_report(self, record: str, file: Path, draw: Callable[[CaseFile], bytes], who: Person) -> Head:
        """Writes the report of a check into a file, and notes in the chain that it was issued."""
        ...

    def issue_overview(self, month: date, file: Path, draw: Callable[[OverviewFile], bytes], who: Person) -> Head:
        """The same of a month."""
        ...


class RecordDesk(Protocol):
    """The records as the window has them. All but ``history``'s own methods are quick once it is open."""

    def policy(self) -> SitePolicy: ...

    def history(self) -> History:
        """Opens the records when first called, on a worker thread.

        Raises:
            PassphraseNeededError: call ``unlock`` first.
            RecordsError: they cannot be opened.
        """
        ...

    def unlock(self, passphrase: str) -> None: ...

    def sign_in(self, name: str, password: str) -> Person:
        """Raises ``NotAllowedError``. On a worker thread: a password takes a tenth of a second."""
        ...

    def account(self) -> Person:
        """Who works here where nobody signs in."""
        ...

    def keep(self, answer: Verification | Exception, details: CaseDetails) -> Kept | None: ...

    def purge(self) -> int:
        """Erases what the policy keeps no longer, on a worker thread; returns how many records and pictures."""
        ...

    def synchronise(self) -> ServerState:
        """Sends what waits here to the site's server, where there is one, on a worker thread."""
        ...

    def notices(self) -> Sequence[Exception]:
        """What the officer must be told once, such as that a damaged database was set aside."""
        ...

    def close(self) -> None:
        """Lets go of the database. Nothing is asked any more, or ``history`` opens it again."""
        ...
