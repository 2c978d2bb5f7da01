"""What a look at a report says, in words for a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, Final

from facematch_gui.dataset.names import shown
from facematch_gui.records.reports.values import JudgedReport, RecordStanding, Standing, Why
from facematch_gui.records.values import Head

_TOLD: Final = ("verdict", "status", "side", "score", "one_in", "reasons", "findings", "desk", "model", "program")
"""Facts that are worth comparing by eye; the others stand in the JSON."""
_LONGEST_FACT: Final = 300
_SENTENCES: Final = {
    Standing.ALTERED: "altered: a report was issued in its place, and this is not that file any more",
    Standing.NOT_ISSUED: "not issued: it tells of a check as it was recorded, but no such file was issued",
    Standing.FORGED: "forged: it contradicts what was recorded",
    Standing.NO_REPORT: "no report: the file holds nothing that a report holds",
}
_WHY: Final = {
    Why.OTHER_CHAIN: "unknown: nothing is known here of what it names; it is another site's or desk's, or made up",
    Why.NEWER: "unknown: it names an entry that is newer than all that is known here; look into newer records",
    Why.NOT_NOTED: "unknown: its entry is not noted here, although later ones are",
    Why.NO_STAMP: "unknown: it does not say which entry of the chain it is",
}


def file_lines(judged: JudgedReport, by_anchor: bool) -> Iterator[str]:
    """What is said of a file.

    Args:
        by_anchor: it was compared with noted heads alone.
    """
    yield _sentence(judged)
    if judged.entry:
        yield f"  issued {_time(judged.issued)}, {_place(judged.entry)}"
    if not judged.stamped:
        yield "  note: the stamp at its end is gone; all the rest is as it was issued"
    if not judged.kept:
        yield "  note: the records have lost its entry, which the anchor has noted: run 'facematch records verify'"
    if by_anchor and judged.facts and judged.standing is not Standing.GENUINE:
        yield "  what is attached to it was recorded like this; nothing proves what stands on its pages"
    yield from _check_lines(judged)
    if by_anchor and judged.about:
        yield "  noted heads do not say what has become of the check since"


def code_lines(judged: JudgedReport, by_anchor: bool) -> Iterator[str]:
    """What is said of the code on a printed report."""
    if judged.standing is Standing.GENUINE:
        yield "genuine: the code is that of a recorded check; it proves nothing else that stands on the page"
    else:
        yield _sentence(judged)
    yield from _check_lines(judged)
    if by_anchor and judged.standing is Standing.GENUINE:
        yield "  its seal, and what has become of the check since, can only be looked at in the records"


def as_json(judged: JudgedReport) -> dict[str, Any]:
    """The same as plain JSON values."""
    erased = judged.erased
    return {
        **vars(judged),
        "good": judged.is_good,
        "entry": judged.entry and vars(judged.entry),
        "check": judged.check and vars(judged.check),
        "issued": judged.issued and judged.issued.isoformat(),
        "differences": [vars(difference) for difference in judged.differences],
        "erased": erased
        and {"time": erased.time.isoformat(), "reason": erased.reason, "scope": erased.scope, **vars(erased.head)},
    }


def _sentence(judged: JudgedReport) -> str:
    if judged.standing is Standing.GENUINE:
        return "genuine: it was issued, and not a byte of it has changed since"
    if judged.standing is Standing.UNKNOWN:
        return _WHY[judged.why or Why.NO_STAMP]
    return _SENTENCES[judged.standing]


def _check_lines(judged: JudgedReport) -> Iterator[str]:
    """What has become of the check, and what it said."""
    if not judged.about:
        return
    place = f", {_place(judged.check)}" if judged.check else ""
    yield f"check {judged.about}{place}"
    if judged.erased:
        receipt = judged.erased
        yield f"  its record was erased {_time(receipt.time)} ({receipt.reason}); the receipt: {_place(receipt.head)}"
        yield "  destroy the report, too"
    elif judged.record is not None:
        yield _RECORD[judged.record]
    if judged.record is RecordStanding.UNCHANGED and not judged.facts:
        yield "  what it said is withheld while somebody has to decide without knowing it"
    for name in _TOLD:
        if judged.facts.get(name) not in (None, "", []):
            yield f"  {name}: {_fact(judged.facts[name])}"
    for difference in judged.differences:
        stated, recorded = _fact(difference.stated), _fact(difference.recorded)
        yield f"  not so: {shown(difference.name)}: the file says {stated}, and recorded is {recorded}"
    if judged.later:
        yield f"  decisions since: {judged.later}; a new report tells of them"


_RECORD: Final = {
    RecordStanding.UNCHANGED: "  the records hold it as it was recorded",
    RecordStanding.CHANGED: "  the records do not hold it as it was recorded: run 'facematch records verify'",
    RecordStanding.MISSING: "  the records here do not hold it",
}


def _fact(fact: object) -> str:
    """In one line, whoever has written it."""
    words = ", ".join(map(str, fact)) if isinstance(fact, list) else str(fact)
    return shown(words[:_LONGEST_FACT])


def _time(time: datetime | None) -> str:
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC" if time else ""


def _place(head: Head) -> str:
    return f"entry {head.seq} of chain {head.chain}"
