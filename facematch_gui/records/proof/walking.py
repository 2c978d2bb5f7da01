"""A walk along one chain: which entries are as they were written, and what became of the others.

Pure, as the chain itself is, and fed one entry after the other, so that a million need no memory. An entry is *genuine*
at a place when its header, with that place in it, has the hash that stands beside it, and its seal is the site's. The
genuine entries that follow each other make the trail; what does not fit is a stray. Between two entries of the trail,
places are left and strays stand: a stray whose hash fits a place left elsewhere was moved, one that stands where a
place is left was changed, any other was put in, and places that are left in the end were removed.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from facematch_gui.records.chain import GENESIS, Header, hash_of
from facematch_gui.records.proof.findings import Findings
from facematch_gui.records.values import Head

_REMEMBERED = 64
"""Entries of the trail that are kept: so many in a row may have been put in, by who can make a hash but no seal."""
_STRAYS = 2_000
"""Strays that are kept, and places that are looked through for each; what is beyond is counted only."""
_TRIES = 50_000
"""Hashes that a walk makes to find out where strays came from: less than a second of work."""


@dataclass(frozen=True)
class Entry:
    """An entry as it stands in a table: what is hashed of it, and the hash and seal that stand beside it."""

    header: Header
    hash: str
    seal: str

    @property
    def seq(self) -> int:
        return self.header.seq

    @property
    def head(self) -> Head:
        """Its place in its chain."""
        return Head(self.header.chain, self.seq, self.hash)


@dataclass(frozen=True)
class _Step:
    """An entry of the trail, and the place at which it was written."""

    place: int
    hash: str
    entry: Entry | None


@dataclass
class _Gap:
    """Between two entries of the trail: the places that are left there, and the strays that stand there.

    Attributes:
        first, last: the places; none where the last comes before the first.
        shift: by how much the numbers before it are higher than when they were written.
        crowd: the first and the last of those strays that were too many to be kept.
        is_end: no entry of the trail follows.
    """

    first: int
    last: int
    shift: int
    strays: list[Entry]
    crowd: list[Entry]
    is_end: bool = False

    def takes(self, place: int) -> bool:
        return self.first <= place <= self.last


class ChainWalk:
    """One chain, entry by entry in the order of their numbers; ``finish`` says what was found.

    Args:
        chain: its identity.
        is_sealed: whether an entry's seal is the site's; None where the key is not at hand. Without it, whoever writes
            the rest of a chain anew is found only by an anchored head.
        anchored: hashes by number, as remembered outside the database.
        start: number and hash of the last entry that is not here any more, where entries have gone to a server.
    """

    def __init__(
        self,
        chain: str,
        is_sealed: Callable[[Entry], bool] | None = None,
        anchored: Mapping[int, str] | None = None,
        start: tuple[int, str] = (0, GENESIS),
    ) -> None:
        self._is_sealed = is_sealed
        self._anchored = {seq: digest for seq, digest in (anchored or {}).items() if seq > start[0]}
        self._trail = deque([_Step(*start, None)], _REMEMBERED)
        self._shift = 0
        self._held: Entry | None = None
        self._before = start[1]
        self._strays: list[Entry] = []
        self._crowd: list[Entry] = []
        self._kept = 0
        self._tries = _TRIES
        self._gaps: list[_Gap] = []
        self._agreed = start[0]
        self._differs = 0
        self.findings = Findings(chain)

    @property
    def head(self) -> tuple[int, str]:
        """Number and hash of the newest entry that is genuine."""
        return self._trail[-1].place, self._trail[-1].hash

    @property
    def newest(self) -> tuple[int, str]:
        """Number and hash of the entry that came last, whatever it is worth."""
        return (self._held.seq, self._held.hash) if self._held else self.head

    def step(self, entry: Entry) -> None:
        """Takes the next entry."""
        if self._held is not None:
            self._judge(self._held, entry.header.previous)
            self._before = self._held.hash
        self._held = entry

    def finish(self, until: int, head_hash: str, lost: int = 0) -> None:
        """Ends the walk, and adds to the findings what is wrong with the chain.

        Args:
            until: the number of the newest entry, as the table of chains says.
            head_hash: its hash, as the same table says.
            lost: up to which number it is explained where the newest entries that are anchored have gone.
        """
        if self._held is not None:
            self._judge(self._held, head_hash)
        place, digest = self.head
        is_newest = digest == head_hash and until in (place, place + self._shift)
        if not is_newest and place >= until and not self._strays:
            self.findings.tell("changed", until, f"entry {until} is not the newest, as the table of chains says")
        end = max(place if is_newest else until - self._shift, *(seq for seq in self._anchored if seq > lost), 0)
        if end > place or self._strays or self._crowd:
            self._close_gap(end, is_end=True)
        moved = self._moved()
        for gap in self._gaps:
            self._explain(gap, moved)
        if self._differs:
            self.findings.tell(
                "changed",
                self._differs,
                f"entry {self._differs} is not the one that the anchor remembers; "
                f"all from entry {self._agreed + 1} on may have been written anew",
            )

    # --- The trail ---

    def _judge(self, entry: Entry, named: str) -> None:
        """Puts an entry onto the trail or among the strays.

        Args:
            named: the hash that the next entry, or the table of chains, names.
        """
        place = self._place_of(entry, named == entry.hash) if self._has_seal(entry) else None
        if place is not None:
            self._admit(entry, place)
        elif self._kept < _STRAYS:
            self._kept += 1
            self._strays.append(entry)
        else:
            self._crowd = [*self._crowd[:1], entry]

    def _has_seal(self, entry: Entry) -> bool:
        return self._is_sealed is None or self._is_sealed(entry)

    def _place_of(self, entry: Entry, is_named: bool) -> int | None:
        """Where the entry was written, if it belongs behind the trail; one that was moved is not named by the next."""
        last = self._trail[-1]
        if entry.header.previous == last.hash and fits(entry, last.place + 1):
            return last.place + 1
        if is_named and self._goes_back(entry):
            return self._trail[-1].place + 1
        for place in (entry.seq, entry.seq - self._shift):
            if place > last.place and fits(entry, place):
                return place
        if is_named and entry.header.previous != self._before:
            return self._search(entry, range(last.place + 1, last.place + 1 + _TRIES // 5))
        return None

    def _goes_back(self, entry: Entry) -> bool:
        """Whether it follows an earlier entry of the trail; then what came between was put in."""
        for back, step in enumerate(reversed(self._trail)):
            if back and step.hash == entry.header.previous and fits(entry, step.place + 1):
                between = [self._trail.pop() for _ in range(back)]
                self._strays[:0] = [step.entry for step in reversed(between) if step.entry]
                return True
        return False

    def _search(self, entry: Entry, places: Iterable[int]) -> int | None:
        for place in places:
            if self._tries <= 0:
                break
            self._tries -= 1
            if fits(entry, place):
                return place
        return None

    def _admit(self, entry: Entry, place: int) -> None:
        last = self._trail[-1]
        shift = entry.seq - place
        if place > last.place + 1 or self._strays or self._crowd:
            self._close_gap(place - 1)
        elif entry.header.previous != last.hash:
            blamed = (last.entry or entry).seq
            self.findings.tell("changed", blamed, f"entry {blamed} is not the one to which the next was joined")
        elif shift != self._shift:
            self.findings.tell("changed", entry.seq, f"entry {entry.seq} was written as entry {place}")
        self._shift = shift
        self._trail.append(_Step(place, entry.hash, entry))
        remembered = self._anchored.get(place, entry.hash)
        if remembered != entry.hash:
            self._differs = self._differs or place
        elif place in self._anchored and not self._differs:
            self._agreed = place

    # --- What became of the rest ---

    def _close_gap(self, last: int, is_end: bool = False) -> None:
        gap = _Gap(self._trail[-1].place + 1, last, self._shift, self._strays, self._crowd, is_end)
        self._strays, self._crowd = [], []
        if len(self._gaps) < _STRAYS:
            # Whether something was moved here from elsewhere is known at the end.
            self._gaps.append(gap)
        else:
            self._explain(gap, {})

    def _explain(self, gap: _Gap, moved: Mapping[int, int]) -> None:
        taken = set(moved.values())
        for stray in gap.strays:
            seq, written = stray.seq, moved.get(id(stray))
            claims = (place for place in (seq, seq - gap.shift) if gap.takes(place) and place not in taken)
            if written is not None:
                self.findings.tell("reordered", seq, f"what stands as entry {seq} was written as entry {written}")
            elif (claim := next(claims, None)) is None:
                self.findings.run("inserted", seq)
            else:
                taken.add(claim)
                self.findings.run("unsealed" if fits(stray, seq) else "changed", seq)
        if gap.crowd:
            self.findings.run("changed", gap.crowd[0].seq, gap.crowd[-1].seq)
        self._tell_left(gap, taken)

    def _moved(self) -> dict[int, int]:
        """Where strays were written that stand elsewhere, by the stray's ``id``."""
        left = [place for gap in self._gaps for place in range(gap.first, min(gap.last, gap.first + _STRAYS) + 1)]
        moved: dict[int, int] = {}
        for stray in (stray for gap in self._gaps for stray in gap.strays):
            if not fits(stray, stray.seq) and (place := self._search(stray, left[:_STRAYS])) is not None:
                moved[id(stray)] = place
        return moved

    def _tell_left(self, gap: _Gap, taken: set[int]) -> None:
        """The places for which nothing was found."""
        code = "truncated" if gap.is_end else "removed"
        first = gap.first
        blocks = [(place, place) for place in taken if gap.takes(place)]
        if gap.crowd:
            blocks.append((gap.crowd[0].seq - gap.shift, gap.crowd[-1].seq - gap.shift))
        for begin, end in [*sorted(blocks), (gap.last + 1, gap.last + 1)]:
            if begin > first:
                self.findings.run(code, first, begin - 1)
            first = max(first, end + 1)


def fits(entry: Entry, place: int) -> bool:
    """Whether the entry was written at that place, or by somebody who can make a hash."""
    header = entry.header if place == entry.seq else replace(entry.header, seq=place)
    return hash_of(header) == entry.hash
