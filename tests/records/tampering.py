"""A small chain, and what can be done to its entries: whoever verifies must find it, and call it by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from facematch_gui.records.chain import GENESIS, Header, hash_of, seal_of
from facematch_gui.records.proof.walking import Entry

CHAIN = "c" * 32
KEY = b"the site's key, 32 bytes of it.."


def written(header: Header, key: bytes = KEY) -> Entry:
    digest = hash_of(header)
    return Entry(header, digest, seal_of(digest, key))


def make_chain(length: int) -> list[Entry]:
    entries: list[Entry] = []
    for seq in range(1, length + 1):
        previous = entries[-1].hash if entries else GENESIS
        header = Header(
            CHAIN, seq, previous, "2026-03-14T09:26:53.000000Z", "check", f"{seq:032x}", "", "", "", "", "k"
        )
        entries.append(written(header))
    return entries


GOOD = make_chain(30)


def changed(entry: Entry, **fields: Any) -> Entry:
    """The entry with other columns, and hash and seal as they were."""
    return replace(entry, header=replace(entry.header, **fields))


def forged(entry: Entry, **fields: Any) -> Entry:
    """The same by somebody who makes the hash fit, and has another key."""
    return written(replace(entry.header, **fields), b"another key")


def renumbered(entries: Sequence[Entry]) -> list[Entry]:
    return [changed(entry, seq=seq) for seq, entry in enumerate(entries, start=1)]


def end_of(entries: Sequence[Entry]) -> tuple[int, str]:
    """What a forger writes into the table of chains."""
    last = max(entries, key=lambda entry: entry.seq)
    return last.seq, last.hash


Tampering = Callable[[list[Entry]], list[Entry]]


def swap(first: int, second: int) -> Tampering:
    def tamper(chain: list[Entry]) -> list[Entry]:
        one, other = chain[first - 1], chain[second - 1]
        chain[first - 1], chain[second - 1] = changed(other, seq=first), changed(one, seq=second)
        return chain

    return tamper


def change(at: int, **fields: Any) -> Tampering:
    return lambda chain: [changed(entry, **fields) if entry.seq == at else entry for entry in chain]


def forge(at: int, **fields: Any) -> Tampering:
    return lambda chain: [forged(entry, **fields) if entry.seq == at else entry for entry in chain]


def remove(first: int, last: int, renumber: bool = False) -> Tampering:
    def tamper(chain: list[Entry]) -> list[Entry]:
        left = [entry for entry in chain if not first <= entry.seq <= last]
        return renumbered(left) if renumber else left

    return tamper


def insert(seq: int, count: int = 1, *, rehash: bool = True) -> Tampering:
    """Puts entries in before that number, and numbers what follows anew."""

    def tamper(chain: list[Entry]) -> list[Entry]:
        before = chain[: seq - 1]
        for number in range(count):
            header = replace(
                GOOD[0].header,
                seq=seq + number,
                previous=before[-1].hash if before else GENESIS,
                record=f"{number:032d}",
            )
            before.append(written(header, b"another key") if rehash else Entry(header, "f" * 64, "f" * 64))
        return renumbered([*before, *chain[seq - 1 :]])

    return tamper


def move(seq: int, to: int) -> Tampering:
    def tamper(chain: list[Entry]) -> list[Entry]:
        entry = chain.pop(seq - 1)
        chain.insert(to - 1, entry)
        return renumbered(chain)

    return tamper


CASES: list[tuple[Tampering, list[tuple[str, int]]]] = [
    (change(5, about="0" * 32), [("changed", 5)]),
    (change(1, time="2026-03-14T09:26:54.000000Z"), [("changed", 1)]),
    (change(30, kind="report"), [("changed", 30)]),
    (change(5, previous="0" * 64), [("changed", 5)]),
    (change(5, seq=31), [("reordered", 31)]),
    (change(30, seq=35), [("changed", 35)]),
    (lambda chain: change(5, about="x")(change(6, about="x")(change(7, about="x")(chain))), [("changed", 5)]),
    (lambda chain: [replace(e, hash="0" * 64) if e.seq == 9 else e for e in chain], [("changed", 9)]),
    (remove(5, 5), [("removed", 5)]),
    (remove(1, 3), [("removed", 1)]),
    (remove(5, 9), [("removed", 5)]),
    (remove(5, 5, renumber=True), [("removed", 5)]),
    (remove(5, 9, renumber=True), [("removed", 5)]),
    (remove(1, 2, renumber=True), [("removed", 1)]),
    (remove(30, 30), [("truncated", 30)]),
    (remove(20, 30), [("truncated", 20)]),
    (insert(6), [("inserted", 6)]),
    (insert(6, rehash=False), [("inserted", 6)]),
    (insert(1), [("inserted", 1)]),
    (insert(6, count=3), [("inserted", 6)]),
    (swap(5, 6), [("reordered", 5)]),
    (swap(5, 20), [("reordered", 5), ("reordered", 20)]),
    (move(20, to=5), [("reordered", 5)]),
    (move(5, to=20), [("reordered", 20)]),
    (lambda chain: remove(12, 13)(change(5, record="x")(swap(20, 21)(chain))),
     [("changed", 5), ("removed", 12), ("reordered", 20)]),
    (lambda chain: insert(9)(remove(4, 4, renumber=True)(chain)), [("removed", 4), ("inserted", 9)]),
]  # fmt: skip
"""What is done, and as what it is to be found at which entry, with the key and without."""
