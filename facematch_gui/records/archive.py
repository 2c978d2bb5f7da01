"""The records as a window or a command has them: one object over this folder's database and the site's server."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from facematch_gui.errors import DamagedRecordsError, LostKeyError, RecordsError, ServerUnreachableError
from facematch_gui.records.keys.places import load_ring, open_ring, place_of_ring, save_ring
from facematch_gui.records.people.register import People, require
from facematch_gui.records.rules.clock_days import is_believable
from facematch_gui.records.server.site import key_in_use
from facematch_gui.records.storage.anchor import FILE as ANCHOR_FILE
from facematch_gui.records.storage.anchor import Anchor, AnchoredHead
from facematch_gui.records.storage.beginning import begin_chain, newest_head
from facematch_gui.records.storage.damage import SetAside, purge_set_aside
from facematch_gui.records.storage.database import open_local, reading
from facematch_gui.records.store import Store, utc_now
from facematch_gui.records.values import (
    CheckRecord,
    Decision,
    Details,
    Head,
    HistoryPage,
    Kept,
    Overview,
    Person,
    Query,
    Receipt,
    Role,
    ServerState,
    State,
    VerifiedRecords,
)
from facematch_gui.settings.record_rules import RecordRules

if TYPE_CHECKING:
    from facematch_gui.records.keys.ring import KeyRing
    from facematch_gui.records.keys.rotation import Rewrapped
    from facematch_gui.records.reports.report_file import Claims, Code, Stated
    from facematch_gui.records.reports.values import CaseFile, JudgedReport, OverviewFile
    from facematch_gui.records.server.connection import Server

_T = TypeVar("_T")


class Archive:
    """Open records. Threads may share them; every method may take long.

    A database that turns out to be damaged is set aside, and what was asked is done on a new one: see ``notices``.

    Args:
        local: the folder's own records.
        set_aside: the damaged file in whose place they were begun just now.
        server: the site's, where the policy names one.
        passphrase: of the key, where it lies behind one.
    """

    def __init__(
        self,
        local: Store,
        set_aside: SetAside | None = None,
        server: Server | None = None,
        passphrase: str | None = None,
    ) -> None:
        self._local = local
        self._passphrase = passphrase
        self._server = server
        self._notices: list[RecordsError] = []
        self._mending = threading.RLock()
        self._set_aside = set_aside
        self._begin()

    @classmethod
    def open(
        cls,
        folder: Path,
        rules: RecordRules,
        *,
        passphrase: str | None = None,
        clock: Callable[[], datetime] = utc_now,
    ) -> Archive:
        """Opens a folder's records, and makes them where there are none.

        Raises:
            PassphraseNeededError: the key lies behind a passphrase that was not given, or given wrong.
            RecordsKeyError: the key is gone, or cannot be made.
            RecordsError: the records cannot be opened.
        """
        ring = open_ring(folder, rules.key, passphrase, clock())
        opened = open_local(folder)
        local = Store(opened.engine, ring, Anchor(folder / ANCHOR_FILE), clock, rules, folder)
        try:
            return cls(local, opened.set_aside, _server_of(rules, ring), passphrase)
        except BaseException:
            opened.engine.dispose()
            raise

    def close(self) -> None:
        self._local.engine.dispose()
        if self._server is not None:
            self._server.close()

    # --- Where they are -----------------------------------------------------------------------------------------------

    @property
    def local(self) -> Store:
        """This folder's own records, which everything is written to first."""
        return self._local

    @property
    def shared(self) -> Store:
        """The records to read: the server's with all that waited here, where it answers, else this folder's own.

        Raises:
            RecordsError: the server answers, and refuses this desk.
        """
        try:
            return self.whole
        except ServerUnreachableError:
            return self._local

    @property
    def whole(self) -> Store:
        """The same for what must not leave anything out: where the server does not answer, there is nothing to read.

        Raises:
            ServerUnreachableError: the server does not answer.
            RecordsError: it refuses this desk.
        """
        local = self._newest()
        return local if self._server is None else self._remote(self._server)

    def synchronise(self) -> ServerState:
        """Sends what waits here to the site's server.

        Raises:
            RecordsError: the server answers, and refuses this desk or what it sends.
        """
        self._newest()
        if self._server is None:
            return ServerState(reached=False, waiting=0)
        from facematch_gui.records.server.outbox import waiting

        try:
            self._remote(self._server)
        except ServerUnreachableError:
            return ServerState(reached=False, waiting=self._safely(waiting))
        return ServerState(reached=True, waiting=self._safely(waiting))

    def notices(self) -> Sequence[RecordsError]:
        """What people must be told, and have not been."""
        told, self._notices = self._notices, []
        return told

    def head(self) -> Head | None:
        """The newest entry of this folder's chain."""
        return self._safely(newest_head)

    # --- Checks -------------------------------------------------------------------------------------------------------

    def keep(self, check: CheckRecord, record: str | None = None) -> Kept:
        """Records a check, and returns when that is durable.

        Args:
            record: its identity, where that is known from elsewhere; a check that is recorded already stays as it is.

        Raises:
            RecordsError: it was not recorded, and may not be shown.
        """
        from facematch_gui.records.storage.keeping import keep

        return self._safely(lambda local: keep(local, check, record or ""))

    def search(self, query: Query, who: Person) -> HistoryPage:
        """A page of the checks that are looked for, the newest first."""
        from facematch_gui.records.history.searching import search

        require(who, Role.OFFICER)
        return self._from_shared(lambda shared: search(shared, query))

    def details(self, record: str, who: Person) -> Details:
        """Everything that is kept of a check."""
        from facematch_gui.records.history.searching import details

        require(who, Role.OFFICER)
        return self._from_shared(lambda shared: details(shared, record, who))

    def decide(self, record: str, decision: Decision, who: Person) -> State:
        """Records what a person says of a check."""
        from facematch_gui.records.rules.decisions import decide

        return self._on_both(lambda local, shared: decide(local, shared, record, decision, who))

    def overview(self, month: date, who: Person) -> Overview:
        """A month of checks, counted."""
        from facematch_gui.records.history.overview import overview

        require(who, Role.SUPERVISOR)
        return overview(self.whole, month)

    def export(self, query: Query, file: Path, who: Person) -> int:
        """Writes all checks found as CSV or, by the file's ending, JSON; returns how many."""
        from facematch_gui.records.history.exporting import export

        return export(self.whole, query, file, who)

    # --- Reports ------------------------------------------------------------------------------------------------------

    def issue_report(self, record: str, file: Path, draw: Callable[[CaseFile], bytes], who: Person) -> Head:
        """Writes the PDF file that is drawn of a check; returns the place of the entry that says that it was issued."""
        from facematch_gui.records.reports.issuing import case_file, making

        require(who, Role.SUPERVISOR)
        made = making(self._newest(), who.name, self.head())
        case = self._from_shared(lambda shared: case_file(shared, record, who, made))
        return self._issue(record, file, lambda: draw(case), who)

    def issue_overview(self, month: date, file: Path, draw: Callable[[OverviewFile], bytes], who: Person) -> Head:
        """The same of a month."""
        from facematch_gui.records.reports.issuing import making, overview_file

        seen = overview_file(self.overview(month, who), making(self._newest(), "", self.head()))
        return self._issue("", file, lambda: draw(seen), who)

    def _issue(self, record: str, file: Path, draw: Callable[[], bytes], who: Person) -> Head:
        from facematch_gui.records.reports.issuing import note_report, noted_report, write_report

        def issue(sha256: str) -> Stated | None:
            place = self._safely(lambda local: note_report(local, record, sha256, who))
            here, shared = noted_report(self._local, place), self.shared
            # Now the server has it, where it answers: other desks may be shown the report at once.
            return here or noted_report(shared, place)

        return write_report(file, draw, issue)

    def judge_report(self, claims: Claims | Code) -> JudgedReport:
        """What a report is worth, or the code on a printed one. Names nobody."""
        from facematch_gui.records.reports.judging import judge

        return self._from_shared(lambda shared: judge(shared, self._noted(), claims))

    # --- Rules --------------------------------------------------------------------------------------------------------

    def erase_case(self, case: str, reason: str, who: Person) -> Sequence[Receipt]:
        """Erases all that is recorded under a case reference."""
        from facematch_gui.records.rules.erasing import erase_case

        return self._on_both(lambda local, shared: erase_case(local, shared, case, reason, who))

    def purge(self) -> Sequence[Receipt]:
        """Erases what the policy keeps no longer, and damaged files whose every record is as old."""
        from facematch_gui.records.rules.erasing import purge

        receipts = self._on_both(purge)
        now = self._local.clock()
        if is_believable(self._local.folder, now.date()):
            purge_set_aside(self._local.folder, now, self._local.rules.keep_days)
        return receipts

    @property
    def people(self) -> People:
        """Who signs in, with what other desks have changed where the server answers."""
        with contextlib.suppress(RecordsError):
            self.synchronise()
        return People(self._local)

    def change_key(self, who: Person) -> Rewrapped:
        """Makes a new key, and has this folder's records and the server's use it. Takes minutes for a million records.

        Raises:
            ServerUnreachableError: the site has a server, which does not answer. Nothing was changed.
            RecordsError: the new key cannot be kept, or a database cannot be written.
        """
        from facematch_gui.records.keys.rotation import rotate

        require(who, Role.ADMINISTRATOR)
        local = self._newest()
        shared = local if self._server is None else self._remote(self._server)
        place = place_of_ring(local.folder) or local.rules.key
        ring, done = rotate(local, shared, lambda ring: save_ring(ring, local.folder, place, self._passphrase), who)
        self._use(replace(local, ring=ring))
        return done

    def verify(self, progress: Callable[[int, int], None] | None = None) -> VerifiedRecords:
        """Looks whether anything was changed, removed or added behind the program's back."""
        from facematch_gui.records.proof.verifying import verify

        # Before anything is sent: what is noted from then on may be where the database is not read any more.
        anchored = self._noted()
        return self._from_shared(lambda shared: verify(shared, anchored, progress))

    # --- How it is asked ----------------------------------------------------------------------------------------------

    def _noted(self) -> Sequence[AnchoredHead]:
        return self._local.anchor.heads() if self._local.anchor else ()

    def _remote(self, server: Server) -> Store:
        """The server's records once everything from here is in them.

        Raises:
            ServerUnreachableError: it does not answer.
            RecordsError: it refuses this desk.
        """
        from facematch_gui.records.server.outbox import send

        remote = replace(self._local, engine=server.engine(), anchor=None)
        try:
            self._safely(lambda local: send(local, remote))
        except RecordsError as error:
            server.failed(error)
            raise
        return remote

    def _from_shared(self, ask: Callable[[Store], _T]) -> _T:
        """Asks the server, and this folder's own records where the server stops answering half-way."""
        shared = self.shared
        if not shared.is_server:
            return self._safely(ask)
        try:
            return ask(shared)
        except ServerUnreachableError as error:
            if self._server is not None:
                self._server.failed(error)
            return self._safely(ask)

    def _on_both(self, do: Callable[[Store, Store], _T]) -> _T:
        """Does what reads the shared records and writes this folder's own."""
        shared = self.shared
        return self._safely(lambda local: do(local, shared if shared.is_server else local))

    def _safely(self, do: Callable[[Store], _T]) -> _T:
        """Does something on this folder's own records, again where they are damaged or their key has just changed."""
        local = self._local
        try:
            return do(self._ready(local))
        except DamagedRecordsError:
            self._mend(local)
        except LostKeyError:
            # Another program may have changed it since it was looked at; nothing was written then.
            pass
        return do(self._ready(self._local))

    def _newest(self) -> Store:
        """This folder's own records, sound and with the key as it is now."""
        return self._safely(lambda local: local)

    def _ready(self, local: Store) -> Store:
        """The same records with their chain begun, and with the key as it is now: another program may change it."""
        if not self._begun:
            self._begin()
        with reading(local.engine) as connection:
            known = key_in_use(connection)
        if known is None or known in local.ring.key_ids:
            return local
        ring = load_ring(local.folder, local.rules.key, self._passphrase) or local.ring
        ring.require(known)
        return self._use(replace(local, ring=ring))

    def _use(self, local: Store) -> Store:
        """Has everything from now on use this ring."""
        with self._mending:
            self._local = local
            if self._server is not None:
                self._server.close()
                self._server = _server_of(local.rules, local.ring)
        return local

    def _mend(self, damaged: Store) -> None:
        with self._mending:
            if self._local.engine is not damaged.engine:
                return
            damaged.engine.dispose()
            opened = open_local(damaged.folder)
            self._local = replace(self._local, engine=opened.engine)
            self._set_aside = opened.set_aside
            self._begin()

    def _begin(self) -> None:
        """Begins the chain where there is none yet; tried again before anything else is done, where it fails."""
        with self._mending:
            self._begun = False
            self._notices += begin_chain(self._local, self._set_aside)
            self._begun, self._set_aside = True, None


def _server_of(rules: RecordRules, ring: KeyRing) -> Server | None:
    if not rules.database:
        return None
    from facematch_gui.records.server.connection import Server

    return Server(rules.database, ring)
