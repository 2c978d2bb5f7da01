"""The records as the window and the kiosk have them: opened when they are first needed, under the policy in force."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from facematch_gui import paths
from facematch_gui.commands.options import PASSPHRASE_VARIABLE
from facematch_gui.errors import RecordsError
from facematch_gui.gui.recording import agreed
from facematch_gui.gui.records.values import CaseDetails

if TYPE_CHECKING:
    from datetime import date

    from facematch_gui.batch.recording import Recording
    from facematch_gui.core.verify import Verification
    from facematch_gui.records.archive import Archive
    from facematch_gui.records.values import GivenConsent, Kept, Person, ServerState
    from facematch_gui.settings import RecordRules, SitePolicy

logger = logging.getLogger(__name__)


class DeskRecords:
    """The records of this machine's data folder. Threads may share it; all but ``account`` may take long.

    Args:
        policy: what the site has chosen. When its rules of records change, the records are opened anew.
        place: ``desk`` or ``kiosk``: which of the policy's rules says whether checks are recorded.
    """

    def __init__(self, policy: Callable[[], SitePolicy], place: str = "desk") -> None:
        self._policy = policy
        self._place = place
        self._passphrase = os.environ.get(PASSPHRASE_VARIABLE) or None
        self._lock = threading.RLock()
        self._archive: Archive | None = None
        self._rules: RecordRules | None = None
        self._person: Person | None = None
        self._purged_on: date | None = None
        self._trouble = ""

    def policy(self) -> SitePolicy:
        with self._lock:
            return self._policy()

    # -- opening -------------------------------------------------------------------------------------------------

    def history(self) -> Archive:
        """The open records.

        Raises:
            PassphraseNeededError: call ``unlock`` first.
            RecordsError: they cannot be opened.
        """
        from facematch_gui.records.archive import Archive

        with self._lock:
            rules = self._policy().records
            if self._archive is not None and rules != self._rules:
                self.close()
            if self._archive is None:
                self._archive = Archive.open(paths.data_dir() / "records", rules, passphrase=self._passphrase)
                self._rules = rules
            return self._archive

    def unlock(self, passphrase: str) -> None:
        """Takes the passphrase with which the records are to be opened; ``history`` says whether it was right."""
        with self._lock:
            self._passphrase = passphrase

    def close(self) -> None:
        """Lets go of the database; ``history`` opens it again."""
        with self._lock:
            archive, self._archive = self._archive, None
            if archive is not None:
                archive.close()

    def notices(self) -> Sequence[Exception]:
        return self.history().notices()

    # -- people --------------------------------------------------------------------------------------------------

    def account(self) -> Person:
        from facematch_gui.records.people.account import account

        return account()

    def sign_in(self, name: str, password: str) -> Person:
        person = self.history().people.sign_in(name, password)
        self._person = person
        return person

    # -- recording -----------------------------------------------------------------------------------------------

    def keep(self, answer: Verification | Exception, details: CaseDetails) -> Kept | None:
        """Records what came of a check at the desk; None where the policy keeps no records there."""
        policy = self.policy()
        consent = agreed(policy.consent, details.consent_language) if details.consent_language else None
        return self._keep(policy, answer, details, consent)

    def keep_visit(self, answer: Verification | Exception, consent: GivenConsent | None) -> Kept | None:
        """The same at a kiosk, where nobody knows a case, and the text is the one that the visitor was shown."""
        return self._keep(self.policy(), answer, CaseDetails(), consent)

    def recording(self) -> Recording | None:
        """How the rows of a list are recorded for whoever is at the desk; None where the policy keeps no records."""
        from facematch_gui.batch.recording import Recording
        from facematch_gui.records.checks import RecordMaker

        policy = self.policy()
        if not self._keeps(policy):
            return None
        officer = self._person or self.account()
        return Recording(RecordMaker.of_site(policy, "list", officer.name), self.history().keep)

    def _keeps(self, policy: SitePolicy) -> bool:
        return policy.records.kiosk if self._place == "kiosk" else policy.records.desk

    def _keep(
        self, policy: SitePolicy, answer: Verification | Exception, details: CaseDetails, consent: GivenConsent | None
    ) -> Kept | None:
        from facematch_gui.records.checks import RecordMaker

        if not self._keeps(policy):
            return None
        make = RecordMaker.of_site(policy, self._place, details.officer, details.case, consent)
        return self.history().keep(make(answer))

    # -- upkeep --------------------------------------------------------------------------------------------------

    def tend(self, today: date) -> None:
        """What a kiosk does between two visits: makes sure that the next one can be recorded, erases what has expired,
        and sends on what waits. Does nothing where the policy keeps no records here.

        A server that is away, or refuses this machine, keeps nobody from being served: what is recorded waits here.

        Args:
            today: the day on the machine's calendar; each is purged once.

        Raises:
            RecordsError: visits cannot be recorded.
        """
        if not self._keeps(self.policy()):
            return
        self.history()
        try:
            if self._purged_on != today:
                self.purge()
                self._purged_on = today
            self.synchronise()
            self._trouble = ""
        except RecordsError as error:
            if error.title != self._trouble:
                logger.error("the records are not tended: %s", error)
            self._trouble = error.title

    def purge(self) -> int:
        return sum(len(receipt.records) for receipt in self.history().purge())

    def synchronise(self) -> ServerState:
        """Sends what waits here to the site's server, where there is one."""
        return self.history().synchronise()
