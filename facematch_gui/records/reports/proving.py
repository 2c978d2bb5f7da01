"""Whether an entry and what belongs to it are as they were written: one at a time, for a report."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from facematch_gui.records.chain import digest_of
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.proof.genuine import has_seal
from facematch_gui.records.proof.stored import Stored, stored_entries
from facematch_gui.records.proof.walking import Entry, fits
from facematch_gui.records.reports.report_file import Stated
from facematch_gui.records.reports.values import RecordStanding
from facematch_gui.records.storage.schema import ENTRIES
from facematch_gui.records.store import time_of
from facematch_gui.records.values import Kind, Receipt


class Proof:
    """Looks at single entries, all at one moment.

    Args:
        ring: the site's keys, with which entries are sealed.
    """

    def __init__(self, connection: Connection, ring: KeyRing) -> None:
        self._connection = connection
        self._ring = ring

    def find(self, record: str) -> Stored | None:
        """The entry with that identity."""
        return next(stored_entries(self._connection, ENTRIES.c.record == record), None) if record else None

    def decisions(self, record: str) -> Sequence[Stated]:
        """What was decided of a check, as far as it is as it was written; in that order."""
        about = (ENTRIES.c.about == record) & (ENTRIES.c.kind == Kind.DECISION)
        found = [stated for stored in stored_entries(self._connection, about) if (stated := self.stated(stored))]
        return sorted(found, key=lambda stated: (stated.entry.header.time, stated.head.chain, stated.head.seq))

    def is_genuine(self, entry: Entry) -> bool:
        """Whether the header has that hash, and the site's seal.

        Raises:
            RecordsKeyError: the key that it names is not here.
        """
        return fits(entry, entry.seq) and has_seal(self._ring, entry)

    def stated(self, stored: Stored) -> Stated | None:
        """A genuine entry with its facts; None where either is not as it was written, or the facts are gone."""
        facts = stored.facts
        if not isinstance(facts, str) or digest_of(facts) != stored.entry.header.facts:
            return None
        return Stated(stored.entry, facts) if self.is_genuine(stored.entry) else None

    def standing(self, stored: Stored) -> tuple[RecordStanding, Receipt | None]:
        """What has become of a check, and the receipt where it was erased."""
        header = stored.entry.header
        if not self.is_genuine(stored.entry):
            return RecordStanding.CHANGED, None
        contents = [(here, getattr(header, part)) for part, here in stored.digests.items()]
        if all(here == written for here, written in contents):
            return RecordStanding.UNCHANGED, None
        if any(here not in ("", written) for here, written in contents):
            return RecordStanding.CHANGED, None
        receipt = self._receipt(header.record)
        is_whole = stored.facts is not None and stored.payload is not None
        if receipt is None or (receipt.scope == "crops" and not is_whole):
            return RecordStanding.CHANGED, None
        return (RecordStanding.UNCHANGED, None) if is_whole else (RecordStanding.ERASED, receipt)

    def _receipt(self, record: str) -> Receipt | None:
        """The genuine receipt that names a record; that of the whole of it before that of its pictures."""
        receipts = []
        for stored in stored_entries(
            self._connection, (ENTRIES.c.kind == Kind.ERASURE) & ENTRIES.c.facts.contains(record)
        ):
            stated = self.stated(stored)
            if stated is not None and record in stated.said["records"]:
                receipts.append(stated)
        if not receipts:
            return None
        found = max(receipts, key=lambda stated: stated.said["scope"] != "crops")
        said, header = found.said, found.entry.header
        return Receipt(header.record, time_of(header.time), said["scope"], said["records"], said["reason"], found.head)
