"""Compares what belongs to an entry with what its header says: facts, sealed contents, keys, its row in the index."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from facematch_gui.errors import RecordsError
from facematch_gui.records.keys.ring import KeyRing
from facematch_gui.records.keys.sealing import unseal
from facematch_gui.records.proof.evidence import Decided, Evidence, Missing, Shown
from facematch_gui.records.proof.findings import Findings
from facematch_gui.records.proof.stored import Stored
from facematch_gui.records.proof.walking import Entry
from facematch_gui.records.values import Kind, RecordedVerdict, State

PARTS: Mapping[str, str] = {
    "facts": "set of facts",
    "payload": "personal part",
    "crops": "pair of pictures",
    "key": "key",
    "crops key": "key to its pictures",
}
"""The parts of an entry that ``Missing`` names, in words."""


class Contents:
    """Looks at one entry after the other.

    Args:
        ring: opens what is sealed; None where the key is not at hand: then it is not looked whether it opens.
        evidence: takes in what can only be judged at the end.
        is_genuine: whether an entry is as it was written, so that what it says of others counts.
    """

    def __init__(self, ring: KeyRing | None, evidence: Evidence, is_genuine: Callable[[Entry], bool]) -> None:
        self._ring = ring
        self._evidence = evidence
        self._is_genuine = is_genuine

    def look(self, stored: Stored, findings: Findings) -> Mapping[str, Any] | None:
        """Adds to the findings what is wrong with an entry's contents.

        Returns:
            The facts of an entry that says something of others, if they count; None of any other.
        """
        header = stored.entry.header
        digests = stored.digests.items()
        good = {part for part, digest in digests if self._is_good(stored, part, digest, findings)}
        personal = self._opened(self._ring, stored, good, findings) if self._ring else None
        facts = _facts_in(stored.facts) if "facts" in good else None
        if header.kind == Kind.CHECK:
            self._compare_with_index(stored, facts, personal, findings)
        elif stored.listed is not None:
            findings.run("index_changed", header.seq, what="kind")
        if header.kind not in _OF_OTHERS or facts is None or not self._is_genuine(stored.entry):
            return None
        self._take_in(stored.entry, facts)
        return facts

    # --- What is stored ---

    def _is_good(self, stored: Stored, part: str, digest: str, findings: Findings) -> bool:
        """Whether a part is there and as its header says."""
        header = stored.entry.header
        expected = {"facts": header.facts, "payload": header.payload, "crops": header.crops}[part]
        if expected and not digest:
            self._miss(stored, part)
        elif digest != expected:
            findings.run("content_changed", header.seq, what=PARTS[part])
        return bool(digest) and digest == expected

    def _miss(self, stored: Stored, part: str) -> None:
        header = stored.entry.header
        self._evidence.missing(Missing(header.chain, header.seq, header.record, header.about, part))

    def _opened(self, ring: KeyRing, stored: Stored, good: set[str], findings: Findings) -> _Personal | None:
        """What is personal, if it is there and its key opens it; the pictures' key has to open theirs, too."""
        seq = stored.entry.seq
        personal = None
        if "payload" in good:
            sealed = self._unsealed(ring, stored, "record", {"payload": stored.payload})
            if sealed is None:
                findings.run("content_changed", seq, what=PARTS["key"])
            elif sealed:
                personal = _Personal(ring, _facts_in(sealed["payload"].decode(errors="replace")) or {})
        if "crops" in good:
            crops = {f"crop-{side}": content for side, content in stored.crops.items()}
            if self._unsealed(ring, stored, "crops", crops) is None:
                findings.run("content_changed", seq, what=PARTS["crops key"])
        return personal

    def _unsealed(
        self, ring: KeyRing, stored: Stored, part: str, contents: Mapping[str, object]
    ) -> Mapping[str, bytes] | None:
        """Contents by name, opened; empty where their key is missing, None where it does not open them."""
        record = stored.entry.header.record
        if part not in stored.keys:
            self._miss(stored, "key" if part == "record" else "crops key")
            return {}
        try:
            key = ring.unwrap(*stored.keys[part], record, part)
            return {name: unseal(key, _bytes(content), record, name) for name, content in contents.items()}
        except (RecordsError, TypeError, ValueError):
            return None

    # --- The index ---

    def _compare_with_index(
        self, stored: Stored, facts: Mapping[str, Any] | None, personal: _Personal | None, findings: Findings
    ) -> None:
        seq, listed = stored.entry.seq, stored.listed
        if listed is None:
            if stored.facts is not None:
                findings.run("index_changed", seq, what="existence")
            return
        if stored.facts is None:
            findings.run("index_changed", seq, what="erasure")
            return
        if facts is None:
            # That they are not what was recorded has been said.
            return
        for what, told, known in self._columns(stored, facts, personal):
            if told != known:
                findings.run("index_changed", seq, what=what)
        begun = State.WAITING if facts.get("verdict") == RecordedVerdict.REVIEW else State.CLOSED
        if (listed.state, listed.decision) != (begun, None):
            header = stored.entry.header
            self._evidence.shown(Shown(header.record, header.chain, seq, listed.state, listed.decision))

    def _columns(
        self, stored: Stored, facts: Mapping[str, Any], personal: _Personal | None
    ) -> Iterator[tuple[str, object, object]]:
        """What the index tells of a check, and what is known of it."""
        listed = stored.listed
        yield "time", listed.time, stored.entry.header.time
        yield "verdict", listed.verdict, facts.get("verdict")
        yield "score", listed.score, facts.get("score")
        yield "pictures", listed.has_crops, int(bool(stored.crops))
        if "desk" in facts:
            yield "desk", listed.desk, facts["desk"]
        if personal is not None:
            yield "case", personal.is_meant_by(listed.case_token, "case"), True
            yield "officer", personal.is_meant_by(listed.officer_token, "officer"), True

    # --- What entries say of others ---

    def _take_in(self, entry: Entry, facts: Mapping[str, Any]) -> None:
        header = entry.header
        if header.kind == Kind.ERASURE:
            self._evidence.erased(facts["records"], facts["scope"] != "crops")
        elif header.kind == Kind.DECISION:
            decision = int(facts["same_person"]) if facts["state"] == State.DECIDED else None
            self._evidence.decided(Decided(header.about, header.chain, facts["state"], decision))
        elif header.kind == Kind.PERSON:
            self._evidence.person(facts["person"], facts["changed"])


@dataclass(frozen=True)
class _Personal:
    """What is personal of a check, for comparing with the index, where keyed hashes stand for it."""

    ring: KeyRing
    words: Mapping[str, Any]

    def is_meant_by(self, token: object, field: str) -> bool:
        """Whether the index's token is that of these words, under whichever key of the ring."""
        words = str(self.words.get(field, ""))
        # Older keys' tokens are made only where the newest one's is another.
        return token == self.ring.token(field, words) or token in self.ring.tokens(field, words)


_OF_OTHERS = {Kind.ERASURE, Kind.DECISION, Kind.PERSON, Kind.RESTORED, Kind.SET_ASIDE}


def _facts_in(text: object) -> Mapping[str, Any] | None:
    try:
        facts = json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return facts if isinstance(facts, dict) else None


def _bytes(content: object) -> bytes:
    if not isinstance(content, bytes):
        raise TypeError
    return content
