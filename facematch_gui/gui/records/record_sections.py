"""A record's facts in words: the page below the faces of a past check."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

from facematch_gui.gui.answer.sections import Rows, section
from facematch_gui.gui.answer.words import count, decimal, percent
from facematch_gui.gui.language import LANGUAGES
from facematch_gui.gui.records.words import (
    opinion_word,
    problem_words,
    reason_words,
    time_words,
    whole_time_words,
)
from facematch_gui.records.values import Details, GivenDecision, RecordedVerdict


def record_page(details: Details) -> str:
    """All of it, as HTML; what is not known, or not to be known, is left out."""
    facts = details.facts
    sections = [
        (QCoreApplication.translate("RecordCard", "Check"), _check_rows(details), doubts(details)),
        (QCoreApplication.translate("RecordCard", "Score"), score_rows(facts), []),
        (QCoreApplication.translate("RecordCard", "Network"), network_rows(facts), []),
        (QCoreApplication.translate("RecordCard", "Record"), record_rows(details), []),
    ]
    decisions = [_decision_section(decision) for decision in details.decisions]
    return "".join(decisions) + "".join(section(*each) for each in sections if each[1] or each[2])


def decision_title(decision: GivenDecision) -> str:
    """Which of the decisions on a check it is."""
    titles = {
        1: QCoreApplication.translate("RecordCard", "Decision"),
        2: QCoreApplication.translate("RecordCard", "Second opinion"),
        3: QCoreApplication.translate("RecordCard", "Settled after two opinions differed"),
    }
    if decision.override:
        return QCoreApplication.translate("RecordCard", "Decision against the answer")
    return titles.get(decision.opinion, titles[1])


def _decision_section(decision: GivenDecision) -> str:
    rows = [
        (QCoreApplication.translate("RecordCard", "Says"), opinion_word(decision.same_person)),
        (QCoreApplication.translate("RecordCard", "Why"), decision.reason),
        (QCoreApplication.translate("RecordCard", "Officer"), decision.officer),
        (QCoreApplication.translate("RecordCard", "When"), time_words(decision.time)),
    ]
    return section(decision_title(decision), _said(rows))


def _check_rows(details: Details) -> Rows:
    row = details.row
    rows = [
        (QCoreApplication.translate("RecordCard", "When"), whole_time_words(row.time)),
        (QCoreApplication.translate("RecordCard", "Case"), row.case),
    ]
    return _said(rows) + circumstance_rows(details)


def circumstance_rows(details: Details) -> Rows:
    """By whom, where and why a check was made."""
    row, facts = details.row, details.facts
    consent = facts.get("consent") or {}
    names = {language.code: language.name for language in LANGUAGES}
    language = names.get(consent.get("language", ""), consent.get("language", ""))
    given = QCoreApplication.translate("RecordCard", "version {version}, {language}")
    rows = [
        (QCoreApplication.translate("RecordCard", "Officer"), row.officer),
        (QCoreApplication.translate("RecordCard", "Desk"), row.desk),
        (QCoreApplication.translate("RecordCard", "Made at"), _place_word(str(facts.get("place") or ""))),
        (QCoreApplication.translate("RecordCard", "Purpose"), str(facts.get("purpose") or "")),
        (
            QCoreApplication.translate("RecordCard", "Consent"),
            given.format(version=consent.get("version", ""), language=language) if consent else "",
        ),
        (QCoreApplication.translate("RecordCard", "Pictures"), "" if details.crops else _no_crops()),
    ]
    return _said(rows)


def _no_crops() -> str:
    return QCoreApplication.translate("RecordCard", "not kept")


def _place_word(place: str) -> str:
    words = {
        "desk": QCoreApplication.translate("RecordCard", "desk"),
        "kiosk": QCoreApplication.translate("RecordCard", "kiosk"),
        "command": QCoreApplication.translate("RecordCard", "command line"),
        "list": QCoreApplication.translate("RecordCard", "list of many people"),
    }
    return words.get(place, place)


def doubts(details: Details) -> Sequence[str]:
    """Why it was no answer, or none to rely on, and what was wrong with the pictures."""
    facts = details.facts
    said = [reason_words(reason) for reason in facts.get("reasons") or ()]
    if details.row.verdict is RecordedVerdict.REFUSED and facts.get("status"):
        side = f"{facts['side']}:" if facts.get("side") else ""
        said.append(problem_words(f"{side}{facts['status']}"))
    return said + [problem_words(code) for code in facts.get("findings") or ()]


def score_rows(facts: Mapping[str, Any]) -> Rows:
    """What the score is worth, and where the operating points are; nothing where nothing was compared."""
    if facts.get("score") is None:
        return []
    of_six = QCoreApplication.translate("RecordCard", "{score} of 6").format(score=decimal(facts["score"], 2))
    point = QCoreApplication.translate("RecordCard", "{similarity} (FMR {fmr})")
    rows = [
        (QCoreApplication.translate("RecordCard", "Score"), of_six),
        (QCoreApplication.translate("RecordCard", "False match rate (FMR)"), _rate(facts.get("fmr"))),
        (
            QCoreApplication.translate("RecordCard", "95 % interval"),
            _interval(facts.get("interval") or []),
        ),
        (QCoreApplication.translate("RecordCard", "Similarity"), _number(facts.get("similarity"))),
        (QCoreApplication.translate("RecordCard", "Selfies fused"), str(facts.get("fused") or "")),
    ]
    for name, threshold, fmr in (
        (QCoreApplication.translate("RecordCard", "Match from"), facts.get("threshold"), facts.get("match_fmr")),
        (
            QCoreApplication.translate("RecordCard", "Review from"),
            facts.get("review_threshold"),
            facts.get("review_fmr"),
        ),
    ):
        if threshold is not None and fmr is not None:
            rows.append((name, point.format(similarity=decimal(threshold, 4), fmr=percent(fmr))))
    return _said(rows)


def network_rows(facts: Mapping[str, Any]) -> Rows:
    """Which network compared, in which engine."""
    return _said(
        [
            (QCoreApplication.translate("RecordCard", "Name"), str(facts.get("model") or "")),
            (QCoreApplication.translate("RecordCard", "Engine"), str(facts.get("engine") or "")),
            (QCoreApplication.translate("RecordCard", "Device"), str(facts.get("device") or "")),
            ("SHA-256", str(facts.get("model_sha256") or "")),
        ]
    )


def record_rows(details: Details) -> Rows:
    """Where the record stands in its chain, and what it was made by."""
    facts, head = details.facts, details.head
    return _said(
        [
            (QCoreApplication.translate("RecordCard", "Number in its chain"), count(head.seq)),
            (QCoreApplication.translate("RecordCard", "Chain"), head.chain),
            (QCoreApplication.translate("RecordCard", "Entry"), details.row.record),
            (QCoreApplication.translate("RecordCard", "Hash"), head.hash),
            (QCoreApplication.translate("RecordCard", "Seal"), details.seal),
            (QCoreApplication.translate("RecordCard", "Program"), str(facts.get("program") or "")),
            (QCoreApplication.translate("RecordCard", "Policy (SHA-256)"), str(facts.get("policy_sha256") or "")),
        ]
    )


def _said(rows: Rows) -> Rows:
    return [(name, text) for name, text in rows if text]


def _rate(fmr: float | None) -> str:
    return "" if fmr is None else percent(fmr)


def _interval(strangers: Sequence[int]) -> str:
    if len(strangers) != 2:
        return ""
    fewest, most = strangers
    if fewest < most:
        said = QCoreApplication.translate("Answer", "1 in {fewest} to 1 in {most}")
    else:
        # Both ends lie beyond what the data can vouch for.
        said = QCoreApplication.translate("Answer", "fewer than 1 in {most}")
    return said.format(fewest=count(fewest), most=count(most))


def _number(similarity: float | None) -> str:
    return "" if similarity is None else decimal(similarity, 4)
