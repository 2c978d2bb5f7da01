#!/usr/bin/env python3
"""Checks the records of FaceMatch without FaceMatch: needs Python 3.9 or later, and nothing else.

    python3 verify_records.py records.sqlite3 --anchor anchor.txt
    python3 verify_records.py chain.jsonl --anchor anchor.txt

The first file is the database itself, a backup of it, or what 'facematch records export-chain' has written: the public
facts of every entry, which name nobody. The anchor is the file beside the database in which the program notes the head
of the chain, or lines of the same form from printed reports: CHAIN NUMBER HASH TIME.

How it works. Each entry has a header: its number, its time, and the SHA-256 of all that belongs to it. The entry's hash
is the SHA-256 of the header as JSON, with sorted keys and no spaces, and stands in the header of the next entry. So
nothing can be changed, taken out, put in or moved without all later hashes being other ones, and those are what the
anchor and the reports remember. Erased contents leave their SHA-256 in the header, and a receipt in the chain.

What it cannot see: whoever can write anywhere may write all entries anew that no anchor and no report remembers. That
takes the site's key to find, and 'facematch records verify' looks for it.

Exit codes: 0 all is well, 1 it is not, 2 the files cannot be read.
"""

from __future__ import annotations

import argparse
import bisect
import hashlib
import json
import re
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

Heads = dict[str, dict[int, str]]
"""Hashes that were noted, by chain and number."""

FORMAT = 1
GENESIS = "0" * 64
ENTRIES = (
    "chain", "seq", "previous", "time", "kind", "record", "about", "key", "facts_sha256", "payload_sha256",
    "crops_sha256", "hash", "facts",
)  # fmt: skip
CHAINS = ("chain", "head_seq", "head_hash", "sent_seq", "sent_hash")
TRIES = 2_000_000
"""Hashes that are made to find out where entries were written that stand elsewhere: some seconds."""

TABLES = """
CREATE TEMP TABLE erased (record PRIMARY KEY, whole);
CREATE TEMP TABLE missing (chain, seq, record, about, part);
CREATE TEMP TABLE withheld (record PRIMARY KEY);
"""
UNEXPLAINED = """SELECT chain, seq, part FROM missing WHERE record NOT IN withheld AND NOT EXISTS (
    SELECT 1 FROM erased WHERE erased.record = missing.record AND (whole OR part LIKE '%pictures')
    UNION ALL SELECT 1 FROM erased WHERE erased.record = missing.about AND whole
)"""
BACK_AGAIN = "SELECT chain, seq FROM entries JOIN erased USING (record) WHERE whole AND facts IS NOT NULL"


class Report:
    """What is wrong, as chain, number, code and sentence; and what is to be noted."""

    def __init__(self) -> None:
        self.problems: list[tuple[str, int, str, str]] = []
        self.notes: list[str] = []

    def tell(self, code: str, chain: str, numbers: set[int], words: str) -> None:
        """The same problem of many entries; those in a row together."""
        runs: list[list[int]] = []
        for number in sorted(numbers):
            if runs and number == runs[-1][1] + 1:
                runs[-1][1] = number
            else:
                runs.append([number, number])
        for first, last in runs:
            which = f"entry {first}" if first == last else f"entries {first} to {last}"
            self.problems.append((chain, first, code, f"{which} {words}"))


# --- Reading ----------------------------------------------------------------------------------------------------------


def open_records(file: Path) -> tuple[sqlite3.Connection, bool]:
    """The database, to read only, and whether it is one; of exported facts, a temporary one of the same form."""
    with file.open("rb") as stream:
        is_database = stream.read(16) == b"SQLite format 3\0"
    database = sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro" if is_database else "", uri=True)
    database.row_factory = sqlite3.Row
    database.executescript(TABLES)
    if not is_database:
        load_facts(file, database)
    elif not {"entries", "chains", "crops"} <= {name for (name,) in database.execute("SELECT name FROM sqlite_master")}:
        raise ValueError("no records are in this database")
    return database, is_database


def load_facts(file: Path, database: sqlite3.Connection) -> None:
    tables = {"chains": CHAINS, "entries": ENTRIES}
    for table, names in tables.items():
        database.execute(f"CREATE TABLE {table} ({', '.join(names)})")
    with file.open(encoding="utf-8") as stream:
        for row in map(json.loads, stream):
            table = "entries" if "seq" in row else "chains"
            values = [row[name] for name in tables[table]]
            database.execute(f"INSERT INTO {table} VALUES ({', '.join('?' for _ in values)})", values)  # noqa: S608
            if row.get("withheld"):
                database.execute("INSERT INTO withheld VALUES (?)", (row["record"],))
    if not database.total_changes:
        raise ValueError("nothing is in this file")


def read_anchor(file: Path) -> Heads:
    heads: Heads = {}
    text = file.read_text(encoding="utf-8", errors="replace")
    for chain, number, digest in re.findall(r"^\s*([0-9a-f]{32}) ([0-9]+) ([0-9a-f]{64})\b", text, re.MULTILINE):
        noted = heads.setdefault(chain, {})
        # Of two that differ neither is right: an older database was put in place and written to.
        noted[int(number)] = digest if noted.get(int(number), digest) == digest else "contradictory"
    return heads


# --- One chain --------------------------------------------------------------------------------------------------------


def hash_of(entry: sqlite3.Row, number: int) -> str:
    """The hash that an entry's header has with a number."""
    header = {name: entry[name] for name in ("chain", "previous", "time", "kind", "record", "about", "key")}
    header |= {name: entry[f"{name}_sha256"] for name in ("facts", "payload", "crops")}
    header |= {"v": FORMAT, "seq": number}
    text = json.dumps(header, sort_keys=True, separators=(",", ":"), default=repr)
    return hashlib.sha256(text.encode("ascii")).hexdigest()


class Place:
    """An entry as the walk keeps it."""

    __slots__ = ("is_linked", "is_named", "likely", "number", "seq")

    def __init__(self, seq: int, number: int | None, likely: int, is_linked: bool) -> None:
        self.seq = seq  # the number as which it stands
        self.number = number  # the one as which it was written; None of one that was changed
        self.likely = likely  # the one as which it was written if it was changed
        self.is_linked = is_linked  # it names the hash of the entry before it
        self.is_named = False  # the entry after it, or the table of chains, names its hash


class Chain:
    """One chain, and its row of the table of chains: first all entries are read, then what became of them is told."""

    def __init__(self, chain: str, row: sqlite3.Row | None, anchored: dict[int, str]) -> None:
        self._chain = chain
        self._is_known = row is not None
        # What comes before the first entry: of a desk whose entries have gone to a server, the last of those.
        self._begin: int = row["sent_seq"] if row else 0
        self._before: str = row["sent_hash"] if row and self._begin else GENESIS
        self._head: int = row["head_seq"] if row else 0
        self._head_hash: str | None = row["head_hash"] if row else None
        self._anchored = {number: noted for number, noted in anchored.items() if number > self._begin}
        self._hashes: dict[int, set[str]] = {number: set() for number in [*self._anchored, self._head]}
        self._places: list[Place] = []
        self._tries = TRIES

    def read(self, database: sqlite3.Connection, look: Callable[[sqlite3.Row, bool], None]) -> None:
        """Reads the entries; ``look`` is called with each, and whether it is as it was written."""
        shift, before = 0, self._begin
        (most,) = database.execute("SELECT max(seq) FROM entries WHERE chain = ?", (self._chain,)).fetchone()
        last = max(most or 0, *self._hashes) + 1
        for entry in database.execute("SELECT * FROM entries WHERE chain = ? ORDER BY seq", (self._chain,)):
            seq = entry["seq"]
            is_linked = entry["previous"] == self._before
            number = self._number_of(entry, (before + 1, seq, seq - shift), is_linked, last)
            if self._places:
                self._places[-1].is_named = is_linked
            self._places.append(Place(seq, number, seq - shift, is_linked))
            if number is not None:
                shift = seq - number
                self._hashes.get(number, set()).add(entry["hash"])
            before = seq - shift
            self._before = entry["hash"]
            look(entry, number is not None)
        if self._places:
            self._places[-1].is_named = self._before == self._head_hash

    def _number_of(self, entry: sqlite3.Row, likely: tuple[int, ...], is_linked: bool, last: int) -> int | None:
        for number in likely:
            if hash_of(entry, number) == entry["hash"]:
                return number
        # One that follows the entry before it was changed where it stands; any other may have been moved.
        if is_linked or self._tries <= 0:
            return None
        self._tries -= last
        return next((number for number in range(1, last + 1) if hash_of(entry, number) == entry["hash"]), None)

    def judge(self, lost: int, report: Report) -> None:
        """Tells what became of the entries; up to number ``lost`` it is explained where noted ones have gone."""
        genuine = self._genuine()
        taken = {place.number for place in genuine}
        noted = max((number for number in self._anchored if number > lost), default=0)
        ends_as_known = bool(self._places) and self._places[-1].is_named and self._places[-1].seq == self._head
        is_newest = not self._is_known or ends_as_known or self._head_hash in self._hashes[self._head]
        last = self._places[-1] if self._places else None
        end = max(noted, self._head if not is_newest or last is None else last.number or last.likely)
        inserted: set[int] = set()
        changed = self._unjoined(genuine)
        for place in self._places:
            if place.number is None:
                free = next((n for n in (place.seq, place.likely) if self._begin < n <= end and n not in taken), None)
                taken.add(free)
                (inserted if free is None else changed).add(place.seq)
            elif place not in genuine:
                inserted.add(place.seq)
        if self._begin:
            report.notes.append(f"chain {self._chain[:8]}: entries up to {self._begin} are said to be on a server")
        newest = max(number for number in {self._begin, *taken} if number is not None)
        missing = set(range(self._begin + 1, max(newest, end) + 1)) - taken
        differ = {number for number in self._anchored if self._hashes[number] - {self._anchored[number]}}
        self._tell_order(genuine, report)
        if not self._is_known:
            report.tell("changed", self._chain, {newest}, "is of a chain that the table of chains does not know")
        elif not ends_as_known and (newest > self._head or (newest == self._head and not is_newest)):
            report.tell("changed", self._chain, {self._head}, "is not the newest, as the table of chains says")
        report.tell("inserted", self._chain, inserted, "was put in later")
        report.tell("changed", self._chain, changed, "is not as it was written")
        report.tell("removed", self._chain, {number for number in missing if number < newest}, "is missing")
        report.tell("truncated", self._chain, {number for number in missing if number > newest}, "is missing")
        report.tell("changed", self._chain, differ, "is not the one that was noted, nor what came before, perhaps")

    def _genuine(self) -> set[Place]:
        """Of several that were written as one number, the one to which the rest of the chain is joined."""
        claims: dict[int, list[Place]] = {}
        for place in self._places:
            if place.number is not None:
                claims.setdefault(place.number, []).append(place)
        return {next((each for each in reversed(some) if each.is_named), some[-1]) for some in claims.values()}

    def _unjoined(self, genuine: set[Place]) -> set[int]:
        """Entries whose hash fits, although the next entry names another one."""
        begin = Place(self._begin, self._begin, self._begin, True)
        unjoined = set()
        for before, place in zip([begin, *self._places], self._places):  # noqa: B905, Python 3.9 knows no strict
            if place.is_linked or place not in genuine or (before not in genuine and before is not begin):
                continue
            if place.number == (before.number or 0) + 1:
                unjoined.add(place.seq if before is begin else before.seq)
        return unjoined

    def _tell_order(self, genuine: set[Place], report: Report) -> None:
        places = [place for place in self._places if place in genuine]
        stay = set(in_order(places))
        shift = 0
        for before, place in zip([None, *places], places):  # noqa: B905
            number = place.number or 0
            follows = number == (before.number or 0) + 1 if before else number == self._begin + 1
            if place not in stay:
                report.tell("reordered", self._chain, {place.seq}, f"was written as entry {number}")
            elif follows and place.is_linked and place.seq - number != shift:
                report.tell("changed", self._chain, {place.seq}, f"was written as entry {number}")
            shift = place.seq - number


def in_order(places: list[Place]) -> list[Place]:
    """The longest increasing subsequence of the numbers, by patience sorting: whatever is not in it was moved."""
    ends: list[int] = []
    tails: list[int] = []
    before: list[int | None] = []
    for index, place in enumerate(places):
        pile = bisect.bisect_left(ends, place.number or 0)
        before.append(tails[pile - 1] if pile else None)
        ends[pile : pile + 1] = [place.number or 0]
        tails[pile : pile + 1] = [index]
    kept = []
    at = tails[-1] if tails else None
    while at is not None:
        kept.append(places[at])
        at = before[at]
    return kept[::-1]


# --- Contents ---------------------------------------------------------------------------------------------------------


def digest_of(content: object) -> str:
    if content is None:
        return ""
    content = content.encode() if isinstance(content, str) else content
    return hashlib.sha256(content).hexdigest() if isinstance(content, bytes) else "none"


class Contents:
    """Compares what belongs to the entries with their headers, and receipts with what is missing."""

    def __init__(self, database: sqlite3.Connection, has_all: bool, anchored: Heads, report: Report) -> None:
        self._database = database
        self._has_all = has_all
        self._anchored = anchored
        self._report = report
        self.lost: dict[str, int] = {}  # up to which number it is explained where noted entries have gone

    def look(self, entry: sqlite3.Row, is_as_written: bool) -> None:
        facts = digest_of(entry["facts"])
        self._compare(entry, "set of facts", facts, entry["facts_sha256"])
        if self._has_all:
            self._compare(entry, "personal part", digest_of(entry["payload"]), entry["payload_sha256"])
            self._compare(entry, "pair of pictures", self._crops_digest(entry["record"]), entry["crops_sha256"])
        if is_as_written and facts and facts == entry["facts_sha256"]:
            self._take_in(entry)

    def finish(self) -> None:
        for chain, seq, part in self._database.execute(UNEXPLAINED):
            self._report.tell("content_missing", chain, {seq}, f"lacks its {part}, and no receipt says why")
        (withheld,) = self._database.execute("SELECT count(*) FROM withheld").fetchone()
        if withheld:
            self._report.notes.append(f"facts that somebody must not know yet are left out of {withheld} entries")
        for chain, seq in self._database.execute(BACK_AGAIN):
            self._report.tell("content_changed", chain, {seq}, "was erased, and contents are here again")

    def _compare(self, entry: sqlite3.Row, part: str, digest: str, expected: str) -> None:
        if expected and not digest:
            place = (entry["chain"], entry["seq"], entry["record"], entry["about"], part)
            self._database.execute("INSERT INTO missing VALUES (?, ?, ?, ?, ?)", place)
        elif digest != expected:
            self._report.tell("content_changed", entry["chain"], {entry["seq"]}, f"was recorded with another {part}")

    def _crops_digest(self, record: str) -> str:
        rows = self._database.execute("SELECT side, content FROM crops WHERE record = ? ORDER BY side", (record,))
        lines = [f"{row['side']}:{digest_of(row['content'])}" for row in rows]
        return digest_of("\n".join(lines)) if lines else ""

    def _take_in(self, entry: sqlite3.Row) -> None:
        """Takes in what an entry says of others."""
        if entry["kind"] not in ("erasure", "restored", "set_aside"):
            return
        facts, chain = json.loads(entry["facts"]), entry["chain"]
        here = f"chain {chain[:8]}, entry {entry['seq']}"
        if entry["kind"] == "erasure":
            again = "ON CONFLICT (record) DO UPDATE SET whole = max(whole, excluded.whole)"
            values = [(record, facts["scope"] != "crops") for record in facts["records"]]
            self._database.executemany(f"INSERT INTO erased VALUES (?, ?) {again}", values)  # noqa: S608
        elif chain in self._anchored and entry["kind"] == "restored":
            for lost in facts["lost"]:
                self._explain(lost["chain"], lost["until"])
                words = f"lacks entries {lost['after'] + 1} to {lost['until']} of chain {lost['chain'][:8]}"
                self._report.notes.append(f"{here}: a backup was brought back which {words}")
        elif chain in self._anchored and facts["why"] == "damaged":
            for other in set(self._anchored) - {chain}:
                self._explain(other, max(self._anchored[other]))
            self._report.notes.append(f"{here}: a damaged file was set aside, {facts['file']}")

    def _explain(self, chain: str, until: int) -> None:
        self.lost[chain] = max(until, self.lost.get(chain, 0))


# --- All of it --------------------------------------------------------------------------------------------------------


def verify(database: sqlite3.Connection, has_all: bool, anchored: Heads) -> Report:
    """Looks through everything; ``has_all``: sealed contents are there, too."""
    report = Report()
    contents = Contents(database, has_all, anchored, report)
    rows = {row["chain"]: row for row in database.execute("SELECT * FROM chains").fetchall()}
    here = [chain for (chain,) in database.execute("SELECT DISTINCT chain FROM entries").fetchall()]
    chains = {each: Chain(each, rows.get(each), anchored.get(each, {})) for each in [*rows, *here]}
    for chain in chains.values():
        chain.read(database, contents.look)
    for name, chain in chains.items():
        chain.judge(contents.lost.get(name, 0), report)
    contents.finish()
    for name in set(anchored) - set(chains):
        newest = max(anchored[name])
        if newest > contents.lost.get(name, 0):
            report.tell("chain_missing", name, {newest}, "was noted, and the whole chain is missing")
    return report


def main() -> int:
    parser = argparse.ArgumentParser(description="Checks the records of FaceMatch without FaceMatch.")
    parser.add_argument("file", type=Path, help="records.sqlite3, a backup, or exported facts")
    parser.add_argument("--anchor", type=Path, help="heads of the chain as they were noted: anchor.txt")
    options = parser.parse_args()
    try:
        anchored = read_anchor(options.anchor) if options.anchor else {}
        database, has_all = open_records(options.file)
        report = verify(database, has_all, anchored)
        entries, chains = database.execute("SELECT count(*), count(DISTINCT chain) FROM entries").fetchone()
    except (OSError, ValueError, KeyError, TypeError, sqlite3.Error) as error:
        print(f"cannot be read: {error}", file=sys.stderr)
        return 2
    for note in report.notes:
        print(f"note: {note}")
    for chain, _, code, sentence in sorted(report.problems):
        print(f"{code}: chain {chain[:8]}: {sentence}")
    noted = sum(map(len, anchored.values()))
    print(f"entries: {entries}, chains: {chains}, noted heads: {noted}, problems: {len(report.problems)}")
    if not options.anchor:
        print("without an anchor, a chain that was written anew from some entry on is not found")
    return 1 if report.problems else 0


if __name__ == "__main__":
    sys.exit(main())
