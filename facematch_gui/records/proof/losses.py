"""What has gone with an explanation in the chain: with a database that was set aside, or for want of a newer backup.

Only what stands in a chain of this folder explains anything here: another desk's damage is no excuse for this one's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from facematch_gui.records.proof.walking import Entry
from facematch_gui.records.storage.anchor import AnchoredHead
from facematch_gui.records.values import Kind


class Losses:
    """Takes in what entries explain.

    Args:
        anchored: the heads that this folder has noted.
    """

    def __init__(self, anchored: Sequence[AnchoredHead]) -> None:
        self._anchored = anchored
        self._mine = {head.chain for head in anchored}
        self._until: dict[str, int] = {}
        self._needed: dict[str, int] = {}
        self.notes: list[str] = []
        """What is explained, in sentences."""

    def take_in(self, entry: Entry, facts: Mapping[str, Any]) -> None:
        """Takes in an entry that is genuine, with its facts."""
        if entry.header.chain not in self._mine:
            return
        if entry.header.kind == Kind.RESTORED:
            self._restored(entry, facts)
        elif entry.header.kind == Kind.SET_ASIDE and facts["why"] == "damaged":
            self._set_aside(entry, facts)

    def until(self, chain: str) -> int:
        """Up to which number it is explained where anchored entries of a chain have gone; 0 for not at all."""
        return self._until.get(chain, 0)

    def needed(self, chain: str) -> int:
        """The number that a chain must reach all the same, because a backup brought it back; 0 for none."""
        return self._needed.get(chain, 0)

    def _restored(self, entry: Entry, facts: Mapping[str, Any]) -> None:
        place = place_words(entry.header.chain, entry.seq)
        for head in facts["heads"]:
            self._needed[head["chain"]] = max(head["seq"], self.needed(head["chain"]))
        for lost in facts["lost"]:
            chain, after, until = lost["chain"], lost["after"], lost["until"]
            self._until[chain] = max(until, self.until(chain))
            self.notes.append(
                f"{place} says that a backup was brought back which lacks entries {after + 1} to {until} of chain "
                f"{chain[:8]}"
            )
        if not facts["lost"]:
            self.notes.append(f"{place} says that a backup was brought back")

    def _set_aside(self, entry: Entry, facts: Mapping[str, Any]) -> None:
        held = []
        for chain in dict.fromkeys(head.chain for head in self._anchored if head.chain != entry.header.chain):
            numbers = [h.seq for h in self._anchored if h.chain == chain and h.time <= entry.header.time]
            if numbers:
                self._until[chain] = max(*numbers, self.until(chain))
                held.append(f"chain {chain[:8]} up to entry {max(numbers)}")
        self.notes.append(
            f"{place_words(entry.header.chain, entry.seq)} says that a damaged database was set aside as "
            f"{facts['file']}; it held {', '.join(held) or 'nothing that was noted'}"
        )


def place_words(chain: str, seq: int) -> str:
    """Where an entry stands, for the beginning of a sentence."""
    return f"Entry {seq} of chain {chain[:8]}"
