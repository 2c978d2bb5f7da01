"""Answers to show: the real one of the sample pair, with the score, verdict and findings that a test asks for."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from facematch_gui import paths
from facematch_gui.core.calibration import Score
from facematch_gui.core.decision import Decision, Reason, Verdict
from facematch_gui.core.image import load_picture
from facematch_gui.core.quality.values import Finding, Severity
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import Verification, verify
from facematch_gui.engines.loading import load_networks

LIKELY = Score(0.98, 1 / 12_000, 1 / 30_000, 1 / 6_000, floor=1 / 100_000)

SHADOW = Finding("illumination_uniformity", Severity.POOR, "The light is uneven", "Turn towards the light.")
TURNED = Finding("pose", Severity.ADVICE, "The head is turned by {degrees} degrees", "Look ahead.", {"degrees": 24})
BLURRED = Finding("sharpness", Severity.POOR, "The scan is blurred", "Scan at 300 dpi.")


@cache
def _sample() -> Verification:
    selfie, document = (load_picture(paths.resource(f"sample/{side}.jpg")) for side in ("selfie", "document"))
    return verify(selfie, document, load_networks("litert", "cpu"), Stopwatch(time.perf_counter))


def answered(
    score: Score = LIKELY,
    verdict: Verdict = Verdict.MATCH,
    reasons: Sequence[Reason] = (),
    findings: Mapping[str, tuple[Finding, ...]] | None = None,
) -> Verification:
    """A verification of the sample pair that says so."""
    return replace(
        _sample(),
        score=score,
        decision=Decision(verdict, tuple(reasons)),
        findings=findings or {"selfie": (), "document": ()},
    )
