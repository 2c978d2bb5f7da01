"""The walk along a chain: whatever is done to its entries is found, and named by what it was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facematch_gui.records.chain import GENESIS, seal_of
from facematch_gui.records.proof.walking import ChainWalk, Entry
from facematch_gui.records.values import Problem
from tests.records.tampering import (
    CASES,
    CHAIN,
    GOOD,
    KEY,
    Tampering,
    change,
    changed,
    end_of,
    forge,
    forged,
    make_chain,
    remove,
    renumbered,
    swap,
)


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


def found(problems: Sequence[Problem]) -> list[tuple[str, int]]:
    return [(problem.code, problem.seq) for problem in problems]


def test_a_good_chain_is_good() -> None:
    assert walk(GOOD) == []
    assert walk(GOOD, sealed=False, anchored={7: GOOD[6].hash, 30: GOOD[29].hash}) == []
    assert walk(GOOD[10:], start=(10, GOOD[9].hash)) == []
    assert walk([], until=(0, GENESIS)) == []


@pytest.mark.parametrize("sealed", [True, False], ids=["with the key", "without"])
@pytest.mark.parametrize(("tamper", "expected"), CASES)
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
    assert found(walk(forge(30, about="0" * 32)(list(GOOD)))) == [("unsealed", 30)]
    assert found(walk(forge(12, about="0" * 32)(list(GOOD)))) == [("unsealed", 12)]
    assert found(walk(forge(12, about="0" * 32)(list(GOOD)), sealed=False)) == [("changed", 12)]
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
    chain = make_chain(4000)
    bad = [changed(entry, about="x") if entry.seq > 500 else entry for entry in chain]
    assert found(walk(bad, until=end_of(chain))) == [("changed", 501)]
    every_other = walk(chain[::2], until=end_of(chain))
    assert len(every_other) <= 1_001
    assert every_other[-1].words == "1,000 more are not told one by one"
    assert found(walk(remove(101, 3900, renumber=True)(chain), until=(200, chain[-1].hash))) == [("removed", 101)]


@settings(max_examples=50)
@given(st.data())
def test_no_change_goes_unseen(data: st.DataObject) -> None:
    seq = data.draw(st.integers(1, len(GOOD)))
    name = data.draw(st.sampled_from(sorted(GOOD[0].header.__dataclass_fields__)))
    entry = GOOD[seq - 1]
    fields = {"seq": data.draw(st.integers(0, 40))} if name == "seq" else {name: data.draw(st.text(max_size=5))}
    tampered = [*GOOD[: seq - 1], changed(entry, **fields), *GOOD[seq:]]
    assert bool(walk(tampered)) == (tampered != GOOD)
    assert bool(walk(tampered, sealed=False)) == (tampered != GOOD)


@settings(max_examples=50)
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
