"""The walk along a chain: whatever is done to its entries is found, and named by what it was."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facematch_gui.records.chain import GENESIS, Header, hash_of, seal_of
from facematch_gui.records.values import Problem
from facematch_gui.records.walking import ChainWalk, Entry

CHAIN = "c" * 32
KEY = b"the site's key, 32 bytes of it.."


def written(header: Header, key: bytes = KEY) -> Entry:
    digest = hash_of(header)
    return Entry(header, digest, seal_of(digest, key))


def make_chain(length: int) -> list[Entry]:
    entries: list[Entry] = []
    for seq in range(1, length + 1):
        previous = entries[-1].hash if entries else GENESIS
        facts = f"{seq:064x}"
        header = Header(
            CHAIN, seq, previous, "2026-03-14T09:26:53.000000Z", "check", f"{seq:032x}", "", facts, "", "", "k"
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


def walk(
    entries: Sequence[Entry],
    sealed: bool = True,
    anchored: Mapping[int, str] | None = None,
    until: tuple[int, str] | None = None,
    start: tuple[int, str] = (0, GENESIS),
) -> list[Problem]:
    """What a walk finds; the table of chains names the end of the good chain, or whatever is given."""

    def is_sealed(entry: Entry) -> bool:
        return seal_of(entry.hash, KEY) == entry.seal

    walking = ChainWalk(CHAIN, is_sealed if sealed else None, anchored, start)
    for entry in sorted(entries, key=lambda entry: entry.seq):
        walking.step(entry)
    walking.finish(*(until or (GOOD[-1].seq, GOOD[-1].hash)))
    return walking.findings.problems()


def end_of(entries: Sequence[Entry]) -> tuple[int, str]:
    """What a forger writes into the table of chains."""
    last = max(entries, key=lambda entry: entry.seq)
    return last.seq, last.hash


def found(problems: Sequence[Problem]) -> list[tuple[str, int]]:
    return [(problem.code, problem.seq) for problem in problems]


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


def test_a_good_chain_is_good() -> None:
    assert walk(GOOD) == []
    assert walk(GOOD, sealed=False, anchored={7: GOOD[6].hash, 30: GOOD[29].hash}) == []
    assert walk(GOOD[10:], start=(10, GOOD[9].hash)) == []
    assert walk([], until=(0, GENESIS)) == []


@pytest.mark.parametrize("sealed", [True, False], ids=["with the key", "without"])
@pytest.mark.parametrize(
    ("tamper", "expected"),
    [
        (change(5, facts="0" * 64), [("changed", 5)]),
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
    ],
)  # fmt: skip
def test_what_was_done_is_named(tamper: Tampering, expected: list[tuple[str, int]], sealed: bool) -> None:
    assert found(walk(tamper(list(GOOD)), sealed)) == expected


def test_problems_say_which_entries() -> None:
    words = [problem.words for problem in walk(remove(12, 13)(change(5, record="x")(swap(20, 21)(list(GOOD)))))]
    assert words == [
        "entry 5 is not as it was written",
        "entries 12 to 13 are missing",
        "what stands as entry 20 was written as entry 21",
    ]


def test_an_entry_of_another_hand_is_no_entry() -> None:
    chain = [*GOOD, forged(GOOD[-1], seq=31, previous=GOOD[-1].hash)]
    assert found(walk(chain, until=end_of(chain))) == [("unsealed", 31)]
    assert found(walk(forge(30, facts="0" * 64)(list(GOOD)))) == [("unsealed", 30)]
    assert found(walk(forge(12, facts="0" * 64)(list(GOOD)))) == [("unsealed", 12)]
    assert found(walk(forge(12, facts="0" * 64)(list(GOOD)), sealed=False)) == [("changed", 12)]
    assert found(walk([replace(entry, seal="") for entry in GOOD])) == [("unsealed", 1)]


def test_a_chain_written_anew_is_found_by_its_seals_or_the_anchor() -> None:
    chain = GOOD[:9]
    for entry in GOOD[10:]:
        chain.append(forged(entry, seq=entry.seq - 1, previous=chain[-1].hash))
    assert found(walk(chain, until=end_of(chain))) == [("unsealed", 10)]
    assert walk(chain, sealed=False, until=end_of(chain)) == []
    anchored = {5: GOOD[4].hash, 8: GOOD[7].hash, 20: GOOD[19].hash, 25: GOOD[24].hash}
    (problem,) = walk(chain, sealed=False, until=end_of(chain), anchored=anchored)
    assert (problem.code, problem.seq) == ("changed", 20)
    assert "all from entry 9 on" in problem.words


def test_a_cut_end_is_found_by_the_table_of_chains_or_the_anchor() -> None:
    cut = GOOD[:25]
    assert found(walk(cut)) == [("truncated", 26)]
    assert walk(cut, until=end_of(cut)) == []
    assert found(walk(cut, until=end_of(cut), anchored={28: GOOD[27].hash})) == [("truncated", 26)]
    assert found(walk([])) == [("truncated", 1)]


def test_a_table_of_chains_that_lies_is_found() -> None:
    assert found(walk(GOOD, until=end_of(GOOD[:20]))) == [("changed", 20)]
    assert found(walk(GOOD, until=(30, GOOD[3].hash))) == [("changed", 30)]


def test_a_chain_that_goes_on_from_a_server_must_join_what_lies_there() -> None:
    assert found(walk(GOOD[10:], start=(9, GOOD[8].hash))) == [("removed", 10)]
    assert found(walk(GOOD[10:], start=(10, "0" * 64))) == [("changed", 11)]


def test_very_many_faults_are_told_in_few_words() -> None:
    chain = make_chain(6000)
    bad = [changed(entry, about="x") if entry.seq > 500 else entry for entry in chain]
    assert found(walk(bad, until=end_of(chain))) == [("changed", 501)]
    assert found(walk(remove(101, 5900, renumber=True)(chain), until=(200, chain[-1].hash))) == [("removed", 101)]


@given(st.data())
def test_no_change_goes_unseen(data: st.DataObject) -> None:
    seq = data.draw(st.integers(1, len(GOOD)))
    name = data.draw(st.sampled_from(sorted(GOOD[0].header.__dataclass_fields__)))
    entry = GOOD[seq - 1]
    fields = {"seq": data.draw(st.integers(0, 40))} if name == "seq" else {name: data.draw(st.text(max_size=5))}
    tampered = [*GOOD[: seq - 1], changed(entry, **fields), *GOOD[seq:]]
    assert bool(walk(tampered)) == (tampered != GOOD)
    assert bool(walk(tampered, sealed=False)) == (tampered != GOOD)


@given(st.data())
def test_no_order_but_the_right_one_goes_unseen(data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.sampled_from(GOOD), unique_by=lambda entry: entry.seq))
    is_renumbered, is_table_new = data.draw(st.booleans()), data.draw(st.booleans())
    chain = renumbered(kept) if is_renumbered else kept
    until = end_of(chain if chain and is_table_new else GOOD)
    right = sorted(kept, key=lambda entry: entry.seq) if chain is kept else kept
    expected = right != GOOD[: len(right)] or until[0] != len(right)
    for sealed in (True, False):
        assert bool(walk(chain, sealed, until=until)) == expected
