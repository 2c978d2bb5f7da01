"""Records with a bit of everything in them, for those who verify, copy and restore."""

from __future__ import annotations

from facematch_gui.records.rules.erasing import erase_case
from facematch_gui.records.storage.beginning import begin_chain
from facematch_gui.records.storage.ledger import Draft, append
from facematch_gui.records.store import Store
from facematch_gui.records.values import Kind, Person, RecordedVerdict
from tests.records.conftest import check_draft

ADMINISTRATOR = Person("A")


def decision(about: str, was: str = "waiting", state: str = "decided") -> Draft:
    facts = {"same_person": True, "opinion": 1, "override": False, "was": was, "state": state}
    return Draft(Kind.DECISION, facts, {"officer": "B", "identity": "", "reason": "the ears"}, about=about)


def fill(store: Store) -> None:
    """Sixteen entries: 2 a review, 3 its decision; 4 a check, which 6 erases with 5; 7 to 16 checks, crops from 12."""
    begin_chain(store, None)
    append(store, [check_draft(RecordedVerdict.REVIEW, record="2" * 32)])
    append(store, [decision("2" * 32)])
    append(store, [check_draft(record="4" * 32, case="Erased", crops=True)])
    append(store, [decision("4" * 32, "closed")])
    assert len(erase_case(store, store, "Erased", "request", ADMINISTRATOR)) == 1
    for seq in range(7, 17):
        append(store, [check_draft(case=f"Case {seq}", crops=seq >= 12, record=f"{seq:032x}", score=seq / 4)])
