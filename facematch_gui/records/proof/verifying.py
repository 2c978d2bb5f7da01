"""Proves that the records are as they were written, or names what is not: every chain, every content, the whole index.

Everything is read once, as the database had it at one moment, and nothing is kept of it but what cannot be judged
before the end. Read-only: what is found stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from itertools import groupby

from sqlalchemy import ColumnElement, Connection, Table, exists, func, select

from facematch_gui.errors import RecordsKeyError
from facematch_gui.records.chain import GENESIS
from facematch_gui.records.keys.ring import KEY_ID, KeyRing
from facematch_gui.records.people.sealed import REMOVED, is_as_written
from facematch_gui.records.proof.contents import PARTS, Contents
from facematch_gui.records.proof.evidence import Evidence
from facematch_gui.records.proof.findings import Findings
from facematch_gui.records.proof.genuine import has_seal
from facematch_gui.records.proof.losses import Losses
from facematch_gui.records.proof.stored import Stored, raw, stored_entries
from facematch_gui.records.proof.walking import ChainWalk, Entry, fits
from facematch_gui.records.server.site import require_newest_key
from facematch_gui.records.storage.anchor import AnchoredHead, noted_hashes
from facematch_gui.records.storage.database import reading
from facematch_gui.records.storage.schema import CHAINS, CROPS, ENTRIES, LOOKUP, PEOPLE, SECRETS
from facematch_gui.records.store import Store
from facematch_gui.records.values import Head, Problem, VerifiedRecords

Progress = Callable[[int, int], None]
"""Is told how many entries have been looked at, and of how many."""
_TOLD_EVERY = 1_000
_KEYS_NAMED = 10
_NOTED_AT_ONCE = 5
"""Within so many entries the first head of a chain is noted, also where a program was killed before it could."""


def verify(
    store: Store,
    anchored: Sequence[AnchoredHead],
    progress: Progress | None = None,
    sealed: bool = True,
) -> VerifiedRecords:
    """Looks through all records.

    Args:
        store: where they lie: this folder's own file, or the site's server.
        anchored: the heads that this folder has noted, read before anything that waited here was sent to the server.
        progress: is told how far it is.
        sealed: whether seals and keys are looked at, too; without, whoever knows the format but not the key may have
            written anything that no anchored head contradicts.

    Raises:
        RecordsKeyError: the key in use is not here.
        RecordsError: the records cannot be read.
    """
    with reading(store.engine) as connection, closing(Evidence()) as evidence:
        if sealed:
            # Another program may just have changed it; what it has written since would seem nobody's.
            require_newest_key(connection, store.ring, hold=False)
        # Only a desk of a site with a server has sent something away; whoever else says so has removed it.
        sends = connection.dialect.name == "sqlite" and bool(store.rules.database)
        return _Verification(connection, store.ring if sealed else None, anchored, evidence, sends).run(progress)


class _Verification:
    """One look through all records.

    Args:
        ring: the site's keys; None for a look without them.
        sends: whether the first entries of a chain may have gone to a server.
    """

    def __init__(
        self,
        connection: Connection,
        ring: KeyRing | None,
        anchored: Sequence[AnchoredHead],
        evidence: Evidence,
        sends: bool,
    ) -> None:
        self._connection = connection
        self._evidence = evidence
        self._sends = sends
        self._ring = ring
        self._seals = _Seals(ring) if ring else None
        self._contents = Contents(ring, evidence, self._is_genuine)
        self._losses = Losses(anchored)
        self._anchored = noted_hashes(anchored)
        self._chains = {row.chain: row for row in connection.execute(select(CHAINS).order_by(CHAINS.c.made))}
        self._walks: dict[str, ChainWalk] = {}

    def run(self, progress: Progress | None) -> VerifiedRecords:
        entries = self._read(progress)
        self._finish_walks()
        self._judge_evidence()
        problems = [
            *self._missing_chains(),
            *(problem for walk in self._walks.values() for problem in walk.findings.problems()),
            *self._strangers(),
            *self._changed_people(),
        ]
        return VerifiedRecords(
            entries=entries,
            chains=len(self._walks),
            erased=self._evidence.explained(),
            sealed=self._seals is not None,
            anchored=sum(map(len, self._anchored.values())),
            problems=problems,
            notes=[*self._losses.notes, *self._notes()],
            heads=[Head(chain, *walk.head) for chain, walk in self._walks.items() if walk.head[0] > 0],
        )

    # --- Reading ---

    def _read(self, progress: Progress | None) -> int:
        """Reads every entry, and returns how many there are."""
        total = self._connection.execute(select(func.count()).select_from(ENTRIES)).scalar_one()
        done = 0
        for chain in self._chains:
            self._walks[chain] = self._walk_of(chain)
        for chain, group in groupby(stored_entries(self._connection), key=lambda stored: stored.entry.header.chain):
            walk = self._walks.setdefault(chain, self._walk_of(chain))
            for stored in group:
                self._look(stored, walk)
                done += 1
                if progress and (done % _TOLD_EVERY == 0 or done == total):
                    progress(done, total)
        return done

    def _walk_of(self, chain: str) -> ChainWalk:
        known = self._chains.get(chain)
        start = (0, GENESIS)
        if self._sends and known is not None and known.sent_seq:
            start = (known.sent_seq, known.sent_hash)
        return ChainWalk(chain, self._seals, self._anchored.get(chain), start)

    def _look(self, stored: Stored, walk: ChainWalk) -> None:
        number: object = stored.entry.seq
        if not isinstance(number, int):
            walk.findings.tell("inserted", 0, "an entry whose number is none was put in")
            return
        walk.step(stored.entry)
        facts = self._contents.look(stored, walk.findings)
        if facts is not None:
            self._losses.take_in(stored.entry, facts)

    def _is_genuine(self, entry: Entry) -> bool:
        return fits(entry, entry.seq) and (self._seals is None or self._seals(entry))

    # --- Judging ---

    def _finish_walks(self) -> None:
        for chain, walk in self._walks.items():
            known = self._chains.get(chain)
            if known is None:
                walk.findings.tell("changed", 0, "the table of chains does not know this chain")
            head = walk.newest if known is None else (known.head_seq, known.head_hash)
            until = max(head[0], self._losses.needed(chain))
            walk.finish(until, head[1] if until == head[0] else "", self._losses.until(chain))

    def _judge_evidence(self) -> None:
        for missing in self._evidence.unexplained():
            self._findings(missing.chain).run("content_missing", missing.seq, what=PARTS[missing.part])
        for shown in self._evidence.wrongly_shown():
            self._findings(shown.chain).run("index_changed", shown.seq, what="decision")
        for records in self._evidence.decided_portions():
            for chain, seq in self._places(LOOKUP.c.record.in_(records), LOOKUP):
                self._findings(chain).run("index_changed", seq, what="decision")
        for whole in (True, False):
            for records in self._evidence.erased_portions(whole):
                self._judge_erased(records, whole)

    def _judge_erased(self, records: Sequence[str], whole: bool) -> None:
        """Nothing may have come back of what a receipt names."""
        back: set[tuple[str, int]] = set()
        if whole:
            here = ENTRIES.c.facts.is_not(None) | ENTRIES.c.payload.is_not(None)
            back.update(self._places(ENTRIES.c.record.in_(records) & here))
            back.update(self._places(SECRETS.c.record.in_(records), SECRETS))
        else:
            back.update(self._places(CROPS.c.record.in_(records), CROPS))
            back.update(self._places(SECRETS.c.record.in_(records) & (SECRETS.c.part == "crops"), SECRETS))
        for chain, seq in sorted(back):
            self._findings(chain).tell("content_changed", seq, f"entry {seq} was erased, and contents are here again")

    def _places(self, wanted: ColumnElement[bool], table: Table | None = None) -> Iterator[tuple[str, int]]:
        """Chain and number of entries by what is beside them."""
        source = ENTRIES if table is None else ENTRIES.join(table, table.c.record == ENTRIES.c.record)
        statement = select(ENTRIES.c.chain, ENTRIES.c.seq).select_from(source).where(wanted).distinct()
        return ((row.chain, row.seq) for row in self._connection.execute(statement))

    def _findings(self, chain: str) -> Findings:
        return self._walks[chain].findings

    def _missing_chains(self) -> Iterator[Problem]:
        """Chains that this folder has noted, and of which the database knows nothing."""
        for chain, noted in self._anchored.items():
            if chain not in self._walks and max(noted) > self._losses.until(chain):
                yield Problem("chain_missing", chain, 0, f"the whole chain is missing; entry {max(noted)} was noted")

    def _strangers(self) -> Iterator[Problem]:
        """Rows that belong to no entry."""
        for table, code, words in (
            (LOOKUP, "index_changed", "the index tells of {count:,} checks that are not recorded"),
            (CROPS, "content_changed", "{count:,} pictures belong to no entry"),
        ):
            known = exists().where(ENTRIES.c.record == table.c.record)
            count = self._connection.execute(select(func.count()).select_from(table).where(~known)).scalar_one()
            if count:
                yield Problem(code, "", 0, words.format(count=count))

    def _changed_people(self) -> Iterator[Problem]:
        """Those who sign in, and are not as an entry left them. What a desk has sent to its server is judged there."""
        if self._sends:
            return
        said = dict(self._evidence.people())
        times = set(said.values())
        columns = [raw(column) if column is PEOPLE.c.name else column for column in PEOPLE.c]
        wrong = 0
        for row in self._connection.execute(select(*columns)).mappings():
            is_genuine = self._ring is None or is_as_written(self._ring, row)
            last = said.pop(row["person"], None)
            # Of two who were given one name, the earlier is removed with the later's change.
            is_said = row["changed"] == last or (row["role"] == REMOVED and row["changed"] in times)
            wrong += not (is_genuine and is_said)
        if wrong or said:
            words = f"of those who sign in, {wrong + len(said):,} are missing, or not as an entry left them"
            yield Problem("people_changed", "", 0, words)

    def _notes(self) -> Iterator[str]:
        if self._walks and not self._anchored:
            yield "No head was noted beside the database: entries that are missing at the end cannot be missed"
        for chain, noted in self._anchored.items():
            if chain in self._walks and min(noted) > _NOTED_AT_ONCE:
                yield f"Of chain {chain[:8]} nothing is noted before entry {min(noted)}: older heads were removed"
        for chain, row in self._chains.items():
            if self._sends and row.sent_seq:
                yield f"Entries up to {row.sent_seq} of chain {chain[:8]} are on the site's server, and not here"
        for key in sorted(self._seals.unknown if self._seals else ()):
            yield f"Some entries name a key, {key}, which is not here"


class _Seals:
    """Whether an entry's seal was made with the site's key."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring
        self.unknown: set[str] = set()
        """Keys of other sites, or newer ones."""

    def __call__(self, entry: Entry) -> bool:
        try:
            return has_seal(self._ring, entry)
        except RecordsKeyError:
            if len(self.unknown) < _KEYS_NAMED and KEY_ID.fullmatch(entry.header.key):
                self.unknown.add(entry.header.key)
        except (TypeError, ValueError):
            # What stands there is no digest at all.
            pass
        return False
