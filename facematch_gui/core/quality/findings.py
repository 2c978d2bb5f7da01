"""From measures to findings: what is wrong with a face's picture, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from facematch_gui.core.quality.limits import FRAMING_LIMITS, OUTDONE_BY, POOR_WEIGHT, Limit, limits_for
from facematch_gui.core.quality.values import Finding, Quality, Severity
from facematch_gui.core.quality.words import DOCUMENT, SELFIE, Words
from facematch_gui.errors import PictureSide

MOST_FINDINGS = 4
"""Nobody mends more at once."""
COACHING = (
    "face_occlusion", "under_exposure", "over_exposure", "glare", "illumination_uniformity", "dynamic_range",
    "head_pose_yaw", "head_pose_pitch", "head_pose_roll", "eyes_visible", "eyes_open", "mouth_closed",
    "sharpness", "detail",
)  # fmt: skip
"""What a person before a camera is told once they are well placed, in this order: what hides the face, light, then
pose, eyes and mouth.

What only the camera can mend comes last: it goes by itself when the head comes to rest.
"""
GOOD_WEIGHT = 0.75
"""The automatic shutter waits for this weight; good studio selfies have 0.9 at least."""
GOOD_YAW = 12
"""Degrees: the shutter is stricter than the advice, as waiting for a straighter look costs nothing."""


def findings(quality: Quality, side: PictureSide) -> tuple[Finding, ...]:
    """What to say about a face, the weightiest first, four at most.

    Poor findings come first; among equals the one that is furthest on its way from its limit to its extreme. Where
    several weaknesses together leave hardly any weight, the first of them is poor.

    Args:
        side: the advice for a selfie speaks to the person before the camera, that for a document of the scan.
    """
    reached = [(limit.reach(quality.measures), limit) for limit in limits_for(side, quality.measures)]
    due = sorted(((reach, limit) for reach, limit in reached if reach > 0), key=_rank)
    words = SELFIE if side == "selfie" else DOCUMENT
    said = _without_outdone([_finding(limit, reach, words, quality) for reach, limit in due])
    if said and quality.weight < POOR_WEIGHT:
        said[0] = replace(said[0], severity=Severity.POOR)
    return tuple(said[:MOST_FINDINGS])


def coach(quality: Quality) -> Finding | None:
    """The one sentence that helps a person before the camera most: place and size, then light, pose, eyes and mouth."""
    for limit in FRAMING_LIMITS:
        reach = limit.reach(quality.measures)
        if reach > 0:
            return _finding(limit, reach, SELFIE, quality)
    reached = {
        limit.code: limit for limit in limits_for("selfie", quality.measures) if limit.reach(quality.measures) > 0
    }
    for code in COACHING:
        if code in reached:
            return _finding(reached[code], reached[code].reach(quality.measures), SELFIE, quality)
    return None


def is_good(quality: Quality) -> bool:
    """Whether all is well, so that the shutter may go by itself."""
    looks_straight = abs(quality.measures["yaw"]) <= GOOD_YAW
    return looks_straight and quality.weight >= GOOD_WEIGHT and coach(quality) is None


def _rank(due: tuple[float, Limit]) -> tuple[bool, float]:
    reach, limit = due
    return not _is_poor(limit, reach), -reach


def _is_poor(limit: Limit, reach: float) -> bool:
    return limit.poor and reach >= 1


def _finding(limit: Limit, reach: float, words: Mapping[str, Words], quality: Quality) -> Finding:
    title, advice = words[limit.key]
    return Finding(
        code=limit.code,
        severity=Severity.POOR if _is_poor(limit, reach) else Severity.ADVICE,
        title_template=title,
        advice_template=advice,
        values={limit.measure: quality.measures[limit.measure]},
    )


def _without_outdone(said: Sequence[Finding]) -> list[Finding]:
    """Without what says nothing new beside another finding that weighs at least as much."""
    codes = {finding.code for finding in said}
    poor = {finding.code for finding in said if finding.severity is Severity.POOR}

    def outdone(finding: Finding) -> bool:
        other = OUTDONE_BY.get(finding.code)
        return other in codes and (finding.code not in poor or other in poor)

    return [finding for finding in said if not outdone(finding)]
