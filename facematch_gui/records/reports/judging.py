"""Says what a report is worth, against the records with their seals.

A file is trusted for nothing: what it says of itself only tells where to look.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from facematch_gui.records.proof.stored import Stored
from facematch_gui.records.proof.walking import Entry
from facematch_gui.records.reports.by_anchor import judge_by_anchor, proven, public
from facematch_gui.records.reports.issuing import report_with
from facematch_gui.records.reports.proving import Proof
from facematch_gui.records.reports.report_file import Claims, Code, Stated
from facematch_gui.records.reports.values import Difference, JudgedReport, RecordStanding, Standing, Why
from facematch_gui.records.rules.review import is_ever_blind
from facematch_gui.records.storage.anchor import AnchoredHead
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.schema import CHAINS, LOOKUP
from facematch_gui.records.store import Store
from facematch_gui.records.values import Head, Kind, State


def judge(store: Store, anchored: Sequence[AnchoredHead], claims: Claims | Code) -> JudgedReport:
    """Compares a report with the records. Of a printed one its code alone, which says nothing of the rest of the page.

    Args:
        store: where the records lie.
        anchored: the heads that this folder has noted, which may know of a report that a database has lost.
        claims: what the file, or the code, says of itself.

    Raises:
        RecordsKeyError: an entry was sealed with a key that is not here.
        RecordsError: the records cannot be read.
    """
    with reading(store.engine) as connection:
        if isinstance(claims, Code):
            look = _Look(connection, store, Claims())
            return look.with_check(look.at_code(claims))
        look = _Look(connection, store, claims)
        return look.with_check(look.at_file(anchored))


class _Look:
    """One look at a file and at the records, as they are at one moment."""

    def __init__(self, connection: Connection, store: Store, claims: Claims) -> None:
        self._connection = connection
        self._proof = Proof(connection, store.ring)
        self._second_opinion = store.rules.second_opinion
        self._claims = claims

    def at_code(self, code: Code) -> JudgedReport:
        """What the code of a printed report is worth."""
        found = self.check(code.record)
        if found is None:
            return JudgedReport(Standing.UNKNOWN, about=code.record, why=Why.OTHER_CHAIN)
        is_it = (found.entry.head, found.entry.seal) == (code.head, code.seal)
        return JudgedReport(Standing.GENUINE if is_it else Standing.FORGED, about=code.record)

    def at_file(self, anchored: Sequence[AnchoredHead]) -> JudgedReport:
        """What the file itself is worth."""
        issued, claims = self._claims.issued, self._claims
        entry = self._report(issued.entry.header.record if issued else "")
        if issued and entry:
            is_it = entry.header == issued.entry.header and claims.is_untouched
            return proven(entry, Standing.GENUINE if is_it else Standing.ALTERED)
        if entry := self._report(report_with(self._connection, claims.sha256) or ""):
            return replace(proven(entry, Standing.GENUINE), stamped=False)
        if issued and issued.is_sound:
            by_anchor = judge_by_anchor(anchored, claims)
            if by_anchor.standing is not Standing.UNKNOWN:
                return replace(by_anchor, kept=False, facts={})
            return self._never_issued(issued.head)
        return self._by_attachment()

    def _never_issued(self, place: Head) -> JudgedReport:
        """Of a file that names an entry which is not here."""
        about = self._claims.about
        head = self._connection.execute(select(CHAINS.c.head_seq).where(CHAINS.c.chain == place.chain)).scalar()
        if head is None:
            return JudgedReport(Standing.UNKNOWN, about=about, why=Why.OTHER_CHAIN)
        if place.seq > head:
            return JudgedReport(Standing.UNKNOWN, about=about, why=Why.NEWER)
        return JudgedReport(Standing.FORGED, about=about)

    def _by_attachment(self) -> JudgedReport:
        """Of a file that names no entry of its own, as it was cut off or never there."""
        claims, check = self._claims, self._claims.check
        if check is None:
            return JudgedReport(Standing.UNKNOWN if claims.is_report else Standing.NO_REPORT, why=Why.NO_STAMP)
        found = self.check(claims.about)
        if found is None:
            return JudgedReport(Standing.UNKNOWN, about=claims.about, why=Why.OTHER_CHAIN)
        is_recorded = check.is_sound and found.entry == check.entry
        return JudgedReport(Standing.NOT_ISSUED if is_recorded else Standing.FORGED, about=claims.about)

    def with_check(self, judged: JudgedReport) -> JudgedReport:
        """Adds what has become of the check that the report names, and what the file says of it otherwise."""
        if not judged.about:
            return judged
        found = self.check(judged.about)
        if found is None:
            return replace(judged, record=RecordStanding.MISSING)
        standing, receipt = self._proof.standing(found)
        judged = replace(judged, check=found.entry.head, record=standing, erased=receipt)
        recorded = self._proof.stated(found)
        if recorded is None or self._is_hidden(judged.about):
            return judged
        claimed = self._claims.check if self._claims.about == judged.about else None
        known = {stated.entry.hash for stated in self._claims.decisions}
        decisions = self._proof.decisions(judged.about) if claimed else ()
        return replace(
            judged,
            facts=public(recorded.said),
            differences=_differences(claimed, recorded) if claimed else (),
            later=sum(stated.entry.hash not in known for stated in decisions),
        )

    def check(self, record: str) -> Stored | None:
        found = self._proof.find(record)
        return found if found is not None and found.entry.header.kind == Kind.CHECK else None

    def _report(self, record: str) -> Entry | None:
        """The genuine entry of a report."""
        found = self._proof.find(record)
        if found is None or found.entry.header.kind != Kind.REPORT or not self._proof.is_genuine(found.entry):
            return None
        return found.entry

    def _is_hidden(self, record: str) -> bool:
        """Whether somebody may still have to decide without knowing what the check said."""
        state = self._connection.execute(select(LOOKUP.c.state).where(LOOKUP.c.record == record)).scalar()
        return state is not None and is_ever_blind(State(state), self._second_opinion)


def _differences(claimed: Stated, recorded: Stated) -> Sequence[Difference]:
    said, known = claimed.said, recorded.said
    names = [name for name in sorted({*said, *known}) if said.get(name) != known.get(name)]
    return [Difference(name, said.get(name), known.get(name)) for name in names]
