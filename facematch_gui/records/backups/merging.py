"""Adds what a backup holds to records that lack it, within one transaction.

What is here stays as it is. Of what comes back, contents that were erased since are erased again, and what was decided
since holds; for the rest it is as the backup has it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, insert, select, update

from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.rotation import rewrap
from facematch_gui.records.people.sharing import people_in, take_in
from facematch_gui.records.server.site import key_in_use
from facematch_gui.records.storage import effects
from facematch_gui.records.storage.schema import CHAINS, CROPS, ENTRIES, LOOKUP, SECRETS, SENT
from facematch_gui.records.values import Head, Kind

_AT_ONCE = 250


@dataclass(frozen=True)
class _Saying:
    """An entry that says something of others.

    Attributes:
        is_new: it has just come back.
    """

    time: str
    kind: str
    about: str
    facts: str
    is_new: bool


class Merge:
    """Brings back what one database holds and another does not.

    Args:
        source: a connection to a backup that verifies.
        target: to the records, in a transaction that writes.
        ring: the site's keys.
    """

    def __init__(self, source: Connection, target: Connection, ring: KeyRing) -> None:
        self._source = source
        self._target = target
        self._ring = ring
        self.entries = 0
        """How many came back."""
        self.heads: list[Head] = []
        """The newest entries of the chains of which something came back."""
        self.checks: set[str] = set()
        """Those that came back."""
        self._sayings: list[_Saying] = []

    def run(self) -> None:
        chains = self._source.execute(select(CHAINS).order_by(CHAINS.c.made, CHAINS.c.chain)).mappings().all()
        self._note_what_was_said_since({chain["chain"]: chain["head_seq"] for chain in chains})
        for chain in chains:
            self._bring_chain(chain)
        if not self.entries:
            return
        take_in(self._target, self._ring, people_in(self._source))
        for rows in _portions(self._source, SENT):
            self._target.execute(insert(SENT).prefix_with("OR IGNORE"), rows)
        self._do_again()
        if key_in_use(self._source) != self._ring.current:
            rewrap(self._target, self._ring)

    def end_chains(self, chains: Sequence[str]) -> None:
        """Has chains never be continued."""
        self._target.execute(update(CHAINS).where(CHAINS.c.chain.in_(chains)).values(closed=1))

    # --- Chains ---

    def _bring_chain(self, chain: RowMapping) -> None:
        identity = chain["chain"]
        here = self._target.execute(select(CHAINS).where(CHAINS.c.chain == identity)).mappings().first()
        before = self.entries
        if here is None:
            self._target.execute(insert(CHAINS).values({**chain, "closed": 1}))
        # What has gone to a server since is not missing here.
        self._bring_entries(identity, after=here["sent_seq"] if here else 0)
        head = Head(identity, chain["head_seq"], chain["head_hash"])
        if here is not None and here["head_seq"] < head.seq:
            longer = {"head_seq": head.seq, "head_hash": head.hash, "closed": 1}
            self._target.execute(update(CHAINS).where(CHAINS.c.chain == identity).values(longer))
        elif here is not None:
            head = Head(identity, here["head_seq"], here["head_hash"])
        if self.entries > before:
            self.heads.append(head)

    def _bring_entries(self, chain: str, after: int) -> None:
        stored = select(ENTRIES).where(ENTRIES.c.chain == chain, ENTRIES.c.seq > after).order_by(ENTRIES.c.seq)
        for rows in self._source.execute(stored.execution_options(yield_per=_AT_ONCE)).mappings().partitions():
            new = self._missing_of(rows)
            if not new:
                continue
            self._target.execute(insert(ENTRIES), [dict(row) for row in new])
            records = [row["record"] for row in new]
            for table in (SECRETS, CROPS, LOOKUP):
                beside = self._source.execute(select(table).where(table.c.record.in_(records))).mappings().all()
                if beside:
                    self._target.execute(insert(table).prefix_with("OR REPLACE"), [dict(row) for row in beside])
            self.entries += len(new)
            self.checks.update(row["record"] for row in new if row["kind"] == Kind.CHECK)
            self._sayings += _sayings(new, is_new=True)

    def _missing_of(self, rows: Sequence[RowMapping]) -> list[RowMapping]:
        chain, first, last = rows[0]["chain"], rows[0]["seq"], rows[-1]["seq"]
        places = select(ENTRIES.c.seq).where(ENTRIES.c.chain == chain, ENTRIES.c.seq.between(first, last))
        taken = set(self._target.execute(places).scalars())
        # An entry that stands elsewhere here was moved: a verification says so.
        known = select(ENTRIES.c.record).where(ENTRIES.c.record.in_([row["record"] for row in rows]))
        elsewhere = set(self._target.execute(known).scalars())
        return [row for row in rows if row["seq"] not in taken and row["record"] not in elsewhere]

    # --- What entries say of others ---

    def _note_what_was_said_since(self, heads: dict[str, int]) -> None:
        """Notes receipts and decisions that are here, and that the backup knows nothing of."""
        said = select(ENTRIES).where(ENTRIES.c.kind.in_((Kind.ERASURE, Kind.DECISION)), ENTRIES.c.facts.is_not(None))
        since = [row for row in self._target.execute(said).mappings() if row["seq"] > heads.get(row["chain"], 0)]
        self._sayings += _sayings(since, is_new=False)

    def _do_again(self) -> None:
        for saying in sorted(self._sayings, key=lambda saying: saying.time):
            # Of a decision and its check that are both new, or both old, the index knows already.
            if saying.kind == Kind.ERASURE or saying.is_new != (saying.about in self.checks):
                effects.apply(self._target, saying.kind, saying.about, json.loads(saying.facts))


def _sayings(rows: Sequence[RowMapping], is_new: bool) -> Iterator[_Saying]:
    for row in rows:
        if row["kind"] in (Kind.ERASURE, Kind.DECISION) and row["facts"] is not None:
            yield _Saying(row["time"], row["kind"], row["about"], row["facts"], is_new)


def _portions(connection: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    result = connection.execute(select(table).execution_options(yield_per=_AT_ONCE)).mappings()
    for rows in result.partitions():
        yield [dict(row) for row in rows]
