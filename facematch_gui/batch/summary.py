"""What came of a run, in figures."""

from __future__ import annotations

from collections import Counter
from typing import Any

from facematch_gui.batch.outcome import OK, Answer, Outcome


class Summary:
    """Counts outcomes as they come."""

    def __init__(self) -> None:
        self.answers: Counter[Answer] = Counter(dict.fromkeys(Answer, 0))
        self.statuses: Counter[str] = Counter()
        """Of the rows without a verdict, by the code of what went wrong."""

    def count(self, outcome: Outcome) -> None:
        self.answers[outcome.answer] += 1
        if outcome.status != OK:
            self.statuses[outcome.status] += 1

    @property
    def rows(self) -> int:
        return self.answers.total()

    def as_json(self) -> dict[str, Any]:
        """``rows``, ``verdicts`` by answer, and ``refusals`` by code, the most frequent first."""
        return {
            "rows": self.rows,
            "verdicts": {answer.value: self.answers[answer] for answer in Answer},
            "refusals": dict(self.statuses.most_common()),
        }
