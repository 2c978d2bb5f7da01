"""``facematch verify SELFIE... DOCUMENT``: one check, answered in a sentence or in JSON."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from facematch_gui.commands import exits
from facematch_gui.commands.options import CASE_HELP, add_engine, add_model, add_opening, chosen_model
from facematch_gui.errors import PictureError, UsageError

if TYPE_CHECKING:
    from facematch_gui.core.face import Box, FaceSample
    from facematch_gui.core.quality.values import Finding
    from facematch_gui.core.verify import Verification
    from facematch_gui.records.values import Kept

    Keep: TypeAlias = Callable[[Verification | Exception], Kept]

EXIT_CODES = {"match": exits.MATCH, "review": exits.REVIEW, "no_match": exits.NO_MATCH}


def add(commands: argparse._SubParsersAction[Any]) -> None:
    parser = commands.add_parser("verify", help="compare a selfie, or several of one person, with a document photo")
    parser.add_argument(
        "selfies", type=Path, nargs="+", metavar="SELFIE", help="the selfies: any common picture file, or a PDF"
    )
    parser.add_argument("document", type=Path, metavar="DOCUMENT", help="the document photo, likewise; always the last")
    parser.add_argument("--json", action="store_true", help="answer in JSON, errors too")
    parser.add_argument("--record", action="store_true", help="record the check, before it is answered")
    parser.add_argument("--case", metavar="ID", help=f"the case reference that it is recorded under; {CASE_HELP}")
    add_opening(parser)
    add_model(parser)
    add_engine(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    with _keeping(options) as keep:
        try:
            verification = _verified(options)
        except PictureError as refusal:
            if keep is not None:
                keep(refusal)
            raise
        # Nothing is said of a check that is not durably recorded.
        kept = keep(verification) if keep is not None else None
        exits.say(_in_json(verification, kept) if options.json else in_words(verification, kept))
    return EXIT_CODES[verification.verdict]


def _verified(options: argparse.Namespace) -> Verification:
    import time

    from facematch_gui.core.image import load_pictures
    from facematch_gui.core.timing import Stopwatch
    from facematch_gui.core.verify import verify
    from facematch_gui.engines.loading import load_networks
    from facematch_gui.settings import load_policy

    watch = Stopwatch(time.perf_counter)
    policy = load_policy(options.policy)
    with watch.stage("load"):
        networks = load_networks(options.engine, options.device, chosen_model(options))
    with watch.stage("read"):
        selfies, document = load_pictures(options.selfies, options.document)
    return verify(selfies, document, networks, watch, policy)


@contextmanager
def _keeping(options: argparse.Namespace) -> Iterator[Keep | None]:
    """Records what comes of the check, where the command asks for it; the records stay open meanwhile.

    Raises:
        UsageError: there is a case and no record, or no case where the policy requires one.
        RecordsError: the records cannot be opened.
    """
    if not options.record:
        if options.case is not None:
            raise UsageError("--case is the case of a record", "Add --record, or leave --case out.")
        yield None
        return
    from facematch_gui.commands.records_open import case_of, opened
    from facematch_gui.records.checks import RecordMaker
    from facematch_gui.settings import load_site_policy

    policy = load_site_policy(options.policy)
    case = case_of(options.case)
    if policy.records.case_required and not case:
        raise UsageError("The policy asks for the case of each check", "Add --case and the case reference.")
    with opened(options) as (archive, who):
        make = RecordMaker.of_site(policy, "command", who.name, case)
        yield lambda answer: archive.keep(make(answer))


# -- in words ----------------------------------------------------------------------------------------------------------

VERDICT_WORDS = {"match": "Match", "review": "Review", "no_match": "No match"}
REASON_WORDS = {
    "between_points": "the score is too low for a match and too high for none; compare the faces yourself",
    "same_picture": "the selfie and the document show the same photograph, so the score says nothing about the person",
    "poor_selfie": "the selfie is too poor for the score to be relied on",
    "poor_document": "the document's picture is too poor for the score to be relied on",
}


def in_words(verification: Verification, kept: Kept | None = None) -> str:
    """A line of answer, then a line for each reason and for each finding, and where it is recorded."""
    score, info = verification.score, verification.embedder
    head = (
        f"{VERDICT_WORDS[verification.verdict]}: score {score.strength:.1f} of 6, {strangers(verification)}"
        f" (similarity {score.similarity:.3f}, match from {verification.threshold:.3f},"
        f" review from {verification.review_threshold:.3f}; {info.name} with {info.engine} on {info.device})"
    )
    lines = [head]
    lines += [f"  because {REASON_WORDS[reason]}" for reason in verification.decision.reasons]
    for side, found in verification.findings.items():
        lines += [f"  {side}: {finding.title}. {finding.advice}" for finding in found]
    if kept is not None:
        lines.append(f"  recorded as {kept.record}, entry {kept.head.seq} of this machine's records")
    return "\n".join(lines)


def strangers(verification: Verification) -> str:
    """The score as a share of strangers, with its interval."""
    score = verification.score
    if score.beyond_data:
        return f"fewer than 1 in {score.strangers:,} strangers would score this high"
    if score.strangers == 1:
        return "most strangers would score this high"
    low, high = score.interval
    end = f"1 in {high:,}" if score.fmr_low >= score.floor else f"fewer than 1 in {high:,}"
    return f"about 1 in {score.strangers:,} strangers would score this high (95 % interval: 1 in {low:,} to {end})"


# -- in JSON -----------------------------------------------------------------------------------------------------------


def _in_json(verification: Verification, kept: Kept | None) -> str:
    answer = verification_json(verification)
    if kept is not None:
        answer["record"] = {"id": kept.record, "state": str(kept.state), "head": vars(kept.head)}
    return json.dumps(answer, ensure_ascii=False)


def verification_json(verification: Verification) -> dict[str, Any]:
    """What ``--json`` prints of a verification."""
    info, score = verification.embedder, verification.score
    return {
        "verdict": str(verification.verdict),
        "reasons": [str(reason) for reason in verification.decision.reasons],
        "score": round(score.strength, 3),
        "fmr": score.claimed_fmr,
        "beyond_data": score.beyond_data,
        "fmr_interval": [score.fmr_low, score.fmr_high],
        "fmr_floor": score.floor,
        "sentence": strangers(verification),
        "similarity": round(verification.similarity, 6),
        "threshold": round(verification.threshold, 6),
        "review_threshold": round(verification.review_threshold, 6),
        "policy": {"match_fmr": verification.policy.match_fmr, "review_fmr": verification.policy.review_fmr},
        "fused": score.fused,
        "selfie": _sample_json(verification.selfie, verification.findings["selfie"]),
        "document": _sample_json(verification.document, verification.findings["document"]),
        "model": {"name": info.name, "sha256": info.sha256},
        "engine": info.engine,
        "device": info.device,
        "timings_ms": {name: round(spent, 2) for name, spent in verification.timings_ms.items()},
    }


def _sample_json(sample: FaceSample, findings: tuple[Finding, ...]) -> dict[str, Any]:
    return {
        "width": sample.picture.width,
        "height": sample.picture.height,
        "format": sample.picture.format,
        "quarter_turns": sample.search.quarter_turns,
        "box": box_json(sample.face.box),
        "found_by": str(sample.face.found_by),
        "confidence": round(sample.face.confidence, 4),
        "landmarks": [[round(float(x), 2), round(float(y), 2)] for x, y in sample.face.landmarks],
        "faces": len(sample.search.faces),
        "quality": {name: round(value, 4) for name, value in sample.quality.measures.items()},
        "findings": [
            {
                "code": finding.code,
                "severity": str(finding.severity),
                "title": finding.title,
                "advice": finding.advice,
            }
            for finding in findings
        ],
    }


def box_json(box: Box) -> dict[str, int]:
    return {"x": box.x, "y": box.y, "width": box.width, "height": box.height}
