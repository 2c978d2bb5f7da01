"""Says what a report is worth against noted heads alone: without the records, their database, and their key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from facematch_gui.records.proof.walking import Entry
from facematch_gui.records.reports.report_file import Claims, Code
from facematch_gui.records.reports.values import JudgedReport, Standing, Why
from facematch_gui.records.storage.anchor import AnchoredHead
from facematch_gui.records.store import time_of
from facematch_gui.records.values import Head


def judge_by_anchor(anchored: Sequence[AnchoredHead], claims: Claims | Code) -> JudgedReport:
    """Compares a report with noted heads. Of what became of the check since, they know nothing.

    The stamp proves the whole file. Without it, the check's own head may prove what the attachment tells of it, and
    nothing that stands on the pages.
    """
    if isinstance(claims, Code):
        return _code_by_anchor(anchored, claims)
    issued, check = claims.issued, claims.check
    if issued is not None and issued.is_sound:
        noted, why = _noted(anchored, issued.head)
        if noted is None:
            return JudgedReport(Standing.UNKNOWN, about=issued.entry.header.about, why=why)
        if noted != issued.entry.hash:
            return JudgedReport(Standing.FORGED, about=issued.entry.header.about)
        if not claims.is_untouched:
            return proven(issued.entry, Standing.ALTERED)
        return replace(proven(issued.entry, Standing.GENUINE), facts=public(check.said) if check else {})
    if check is None:
        return JudgedReport(Standing.UNKNOWN if claims.is_report else Standing.NO_REPORT, why=Why.NO_STAMP)
    noted, _ = _noted(anchored, check.head)
    if not check.is_sound or noted not in (None, check.entry.hash):
        return JudgedReport(Standing.FORGED, about=claims.about)
    facts = public(check.said) if noted else {}
    return JudgedReport(Standing.UNKNOWN, about=claims.about, check=check.head, facts=facts, why=Why.NO_STAMP)


def _code_by_anchor(anchored: Sequence[AnchoredHead], code: Code) -> JudgedReport:
    noted, why = _noted(anchored, code.head)
    if noted is None:
        return JudgedReport(Standing.UNKNOWN, about=code.record, check=code.head, why=why)
    standing = Standing.GENUINE if noted == code.head.hash else Standing.FORGED
    return JudgedReport(standing, about=code.record, check=code.head)


def _noted(anchored: Sequence[AnchoredHead], place: Head) -> tuple[str | None, Why | None]:
    """The hash that was noted of a place, or why there is none."""
    chain = {head.seq: head.hash for head in anchored if head.chain == place.chain}
    if place.seq in chain:
        return chain[place.seq], None
    if not chain:
        return None, Why.OTHER_CHAIN
    return None, Why.NEWER if place.seq > max(chain) else Why.NOT_NOTED


def proven(entry: Entry, standing: Standing) -> JudgedReport:
    """What is known of a report whose entry is proven."""
    header = entry.header
    return JudgedReport(standing, about=header.about, entry=entry.head, issued=time_of(header.time))


def public(facts: Mapping[str, Any]) -> Mapping[str, Any]:
    """Facts without what only salts their digest."""
    return {name: fact for name, fact in facts.items() if name != "salt"}
