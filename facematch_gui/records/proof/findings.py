"""What a verification finds wrong with one chain, in few words however much it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from facematch_gui.records.values import Problem

MOST = 1_000
"""Problems of a chain that are told one by one."""


@dataclass
class _Run:
    """A problem of all entries from one to another."""

    code: str
    what: str
    first: int
    last: int


class Findings:
    """Problems as they come up; what is the same of entries in a row becomes one.

    Args:
        chain: its identity.
    """

    _WORDS: ClassVar[Mapping[str, tuple[str, str]]] = {
        "changed": ("entry {first} is not as it was written", "entries {first} to {last} are not as they were written"),
        "unsealed": (
            "entry {first} was not written with the site's key",
            "entries {first} to {last} were not written with the site's key",
        ),
        "inserted": ("entry {first} was put in later", "entries {first} to {last} were put in later"),
        "removed": ("entry {first} is missing", "entries {first} to {last} are missing"),
        "truncated": (
            "the newest entry, {first}, is missing",
            "the newest entries, {first} to {last}, are missing",
        ),
        "content_changed": (
            "entry {first} was recorded with another {what}",
            "entries {first} to {last} were recorded with another {what}",
        ),
        "content_missing": (
            "entry {first} lacks its {what}, and no receipt says why",
            "entries {first} to {last} lack their {what}, and no receipt says why",
        ),
        "index_changed": (
            "the index is wrong about the {what} of entry {first}",
            "the index is wrong about the {what} of entries {first} to {last}",
        ),
    }

    def __init__(self, chain: str) -> None:
        self._chain = chain
        self._single: list[Problem] = []
        self._runs: list[_Run] = []
        self._newest: dict[tuple[str, str], _Run] = {}
        self._untold = 0

    def tell(self, code: str, seq: int, words: str) -> None:
        """One problem in words of its own."""
        if len(self._single) < MOST:
            self._single.append(Problem(code, self._chain, seq, words))
        else:
            self._untold += 1

    def run(self, code: str, first: int, last: int = 0, what: str = "") -> None:
        """A problem of all entries from one to another, or of one.

        Args:
            what: which part of the entry, where the code's words name one.
        """
        last = max(first, last)
        before = self._newest.get((code, what))
        if before is not None and before.last in (first - 1, first):
            before.last = last
        elif len(self._runs) < MOST:
            self._newest[code, what] = run = _Run(code, what, first, last)
            self._runs.append(run)
        else:
            self._untold += last - first + 1

    def problems(self) -> list[Problem]:
        """All of them, in the order of the entries."""
        runs = [Problem(run.code, self._chain, run.first, self._words(run)) for run in self._runs]
        found = sorted([*self._single, *runs], key=lambda problem: problem.seq)
        if self._untold:
            found.append(Problem("changed", self._chain, 0, f"{self._untold:,} more are not told one by one"))
        return found

    def _words(self, run: _Run) -> str:
        one, several = self._WORDS[run.code]
        return (several if run.last > run.first else one).format(first=run.first, last=run.last, what=run.what)
