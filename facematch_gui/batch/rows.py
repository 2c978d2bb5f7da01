"""A row of the results file: from an outcome to cells and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from facematch_gui.batch.outcome import Answer, Message, Outcome
from facematch_gui.bulk.spreadsheet import inert

COLUMNS: Final = (
    "verdict",
    "score",
    "fmr",
    "one_in",
    "similarity",
    "reasons",
    "findings",
    "status",
    "message",
    "fused",
)
"""What the program adds to a row, behind its id and the columns that are carried through."""

_LIST_SEPARATOR: Final = " "


def headings(carried: Sequence[str]) -> tuple[str, ...]:
    """The columns of a results file; a carried one that bears one of its names is told apart by ``roster_``."""
    taken = {"id", *COLUMNS}
    kept = [f"roster_{name}" if name.strip().lower() in taken else inert(name) for name in carried]
    return ("id", *kept, *COLUMNS)


def encode(check_id: str, carried: Sequence[str], outcome: Outcome) -> tuple[str, ...]:
    """The cells of a row, in the order of ``headings``."""
    return (
        inert(check_id),
        *(inert(cell) for cell in carried),
        outcome.answer.value,
        _number(outcome.score, ".3f"),
        _number(outcome.fmr, ".3g"),
        _number(outcome.one_in, "d"),
        _number(outcome.similarity, ".6f"),
        _LIST_SEPARATOR.join(outcome.reasons),
        _LIST_SEPARATOR.join(outcome.findings),
        outcome.status,
        str(outcome.message) if outcome.message else "",
        str(outcome.fused),
    )


def decode(cells: Sequence[str]) -> Outcome:
    """The outcome in a row of ``encode``.

    Raises:
        ValueError: they are no such cells.
    """
    answer, score, fmr, one_in, similarity, reasons, findings, status, message, fused = cells[-len(COLUMNS) :]
    return Outcome(
        answer=Answer(answer),
        status=status,
        message=Message("{text}", "", {"text": message}) if message else None,
        score=float(score) if score else None,
        fmr=float(fmr) if fmr else None,
        one_in=int(one_in) if one_in else None,
        similarity=float(similarity) if similarity else None,
        reasons=tuple(reasons.split(_LIST_SEPARATOR)) if reasons else (),
        findings=tuple(findings.split(_LIST_SEPARATOR)) if findings else (),
        fused=int(fused),
    )


def _number(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)
