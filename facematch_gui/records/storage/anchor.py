"""Notes the heads of the chain outside the database, so that one that was cut short is found out.

A line a head: ``CHAIN SEQ HASH TIME``, and a last word ``report`` where a report states it. An anchor may lag behind
its chain, by what a killed program had no time to note; a chain that lags behind its anchor has lost entries.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from facematch_gui.bulk.whole_file import write_whole_text
from facematch_gui.errors import RecordsError
from facematch_gui.records.storage.lines import append_line, open_to_append
from facematch_gui.records.values import Head

FILE = "anchor.txt"
"""In the folder of the records."""
MOST_LINES = 4096
"""After so many more, only the first head of each day stays, and those of reports, and the last."""

_LINE = re.compile(r"([0-9a-f]{32}) ([1-9][0-9]{0,17}) ([0-9a-f]{64}) (\d{4}-\d\d-\d\dT[0-9:.]{8,15}Z)( report)?")
_CONTRADICTORY = "contradictory"
_BYTES_A_LINE = 145
"""None is longer, but for such as this program does not write."""


@dataclass(frozen=True)
class AnchoredHead:
    """A head as it was noted.

    Attributes:
        time: of the entry, as it states it.
        report: whether a report states this head.
    """

    chain: str
    seq: int
    hash: str
    time: str
    report: bool

    @property
    def line(self) -> str:
        return f"{self.chain} {self.seq} {self.hash} {self.time}{' report' if self.report else ''}"


class Anchor:
    """The file that remembers heads. Several programs may write to it.

    Args:
        file: is made with the first head.
    """

    def __init__(self, file: Path) -> None:
        self.file = file

    def require_writable(self) -> None:
        """Says before anything is recorded what could not be noted afterwards.

        Raises:
            RecordsError: the file cannot be written.
        """
        try:
            os.close(open_to_append(self.file))
        except OSError:
            raise RecordsError(
                "The file that notes the head of the records cannot be written",
                "Let the program write to the folder of its records, then try again.",
            ) from None

    def append(self, head: Head, time: str, report: bool = False) -> None:
        """Notes a head whose entry is durable in the database.

        Args:
            time: of the entry, as it states it.

        Raises:
            OSError: it cannot be written; a later head makes up for it.
        """
        line = AnchoredHead(head.chain, head.seq, head.hash, time, report).line
        size = append_line(self.file, line)
        # Once for each step of growth: of many reports, every line is worth keeping.
        if (size - len(line) - 1) // _step() != size // _step():
            self._compact()

    def heads(self) -> list[AnchoredHead]:
        """All noted heads in the order of the file; lines that are none are left out.

        Raises:
            RecordsError: the file is there and cannot be read.
        """
        try:
            text = self.file.read_text(encoding="ascii", errors="replace")
        except FileNotFoundError:
            return []
        except OSError:
            raise RecordsError(
                "The file that notes the head of the records cannot be read",
                "Let the program read the folder of its records, then try again.",
            ) from None
        return list(_heads_in(text))

    def last(self, chain: str) -> AnchoredHead | None:
        """The furthest noted head of a chain; two programs may have noted theirs in either order.

        Raises:
            RecordsError: the file is there and cannot be read.
        """
        return max((head for head in self.heads() if head.chain == chain), key=lambda head: head.seq, default=None)

    def newest(self) -> AnchoredHead | None:
        """The furthest noted head of the chain that was written to last.

        Raises:
            RecordsError: the file is there and cannot be read.
        """
        heads = self.heads()
        return self.last(heads[-1].chain) if heads else None

    def _compact(self) -> None:
        """Drops what is of no further use. What another program notes at this very moment may be lost with it."""
        kept = _worth_keeping(self.heads())
        # Windows replaces no file that another program has open: then it is done another time.
        with contextlib.suppress(OSError):
            write_whole_text(self.file, "".join(f"{head.line}\n" for head in kept), private=True)


def noted_hashes(heads: Sequence[AnchoredHead]) -> dict[str, dict[int, str]]:
    """What was noted, by chain and number.

    Two heads at one number are the trace of an older database that was put in place and written to: no hash is the
    right one there, and what stands for it agrees with none.
    """
    noted: dict[str, dict[int, str]] = {}
    for head in heads:
        chain = noted.setdefault(head.chain, {})
        chain[head.seq] = head.hash if chain.get(head.seq, head.hash) == head.hash else _CONTRADICTORY
    return noted


def _step() -> int:
    """Bytes by which the file grows before it is shortened."""
    return MOST_LINES * _BYTES_A_LINE


def _heads_in(text: str) -> Iterator[AnchoredHead]:
    for line in text.splitlines():
        if found := _LINE.fullmatch(line):
            chain, seq, digest, time, report = found.groups()
            yield AnchoredHead(chain, int(seq), digest, time, report is not None)


def _worth_keeping(heads: list[AnchoredHead]) -> Iterator[AnchoredHead]:
    """Of each chain the first of every day, those of reports, the furthest, and what contradicts each other."""
    noted = noted_hashes(heads)
    furthest = {chain: max(numbers) for chain, numbers in noted.items()}
    days = set()
    for head in heads:
        day = head.chain, head.time[:10]
        is_contradicted = noted[head.chain][head.seq] != head.hash
        if head.report or is_contradicted or day not in days or head.seq == furthest[head.chain]:
            yield head
        days.add(day)
