"""A check as it is recorded: its verification, or why there is none, as plain facts.

Every check has the same facts; what it does not know is ``None`` or empty:

=================== ==================================================================================================
verdict             ``match``, ``review``, ``no_match`` or ``refused``
status              ``ok``, or the code of why it was refused
side                which picture was refused: ``selfie``, ``document``, or none where it was no picture's fault
score, fmr, one_in  S = -log10(FMR) from 0 to 6, the share of strangers that would score as high, and N of "1 in N"
beyond_data         whether so few would that the data can only say "fewer than 1 in N"
interval            N's 95 % interval, the lower number first
similarity          the cosine, with ``threshold`` and ``review_threshold``, where match and review begin
match_fmr           the operating points, with ``review_fmr``
fused               how many selfies stand behind the similarity
reasons             codes of why the verdict is review
findings            codes of what is wrong with the pictures, each after ``selfie:`` or ``document:``
quality             what was measured on the best selfie and on the document, by side
model               the network's name, with ``model_sha256``, ``engine`` and ``device``
program             the version of FaceMatch
policy_sha256       of the policy in force
desk, place         which desk, and whether it was a desk, a kiosk, a command or a list
purpose             why the site checks
consent             version, language and SHA-256 of the text that the person agreed to
utc_offset_minutes  how far the desk's clock was ahead of UTC
=================== ==================================================================================================
"""

from __future__ import annotations

import math
import platform
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Self

from facematch_gui.errors import BUG_WORDS, FaceMatchError, PictureSide
from facematch_gui.records.chain import digest_of
from facematch_gui.records.store import utc_now
from facematch_gui.records.values import CheckRecord, Circumstances, GivenConsent, RecordedVerdict

if TYPE_CHECKING:
    from facematch_gui.core.face import FaceSample
    from facematch_gui.core.networks import Pixels
    from facematch_gui.core.verify import Verification
    from facematch_gui.settings import SitePolicy

OK: Final = "ok"
"""The status of a check that came to a verdict."""
CROP_SIDE: Final = 640
"""Pixels of the longer side of a kept face at most: as much as two people need to be told apart by eye."""
_JPEG_QUALITY: Final = 90


@dataclass(frozen=True)
class RecordMaker:
    """Makes the record of whatever comes of a check; small, so that it travels to worker processes.

    Attributes:
        circumstances: of the checks.
        crops: whether the faces are kept.
        program: the version of FaceMatch.
        clock: tells the time in UTC.
    """

    circumstances: Circumstances
    crops: bool
    program: str
    clock: Callable[[], datetime] = utc_now

    @classmethod
    def of_site(
        cls, policy: SitePolicy, place: str, officer: str, case: str = "", consent: GivenConsent | None = None
    ) -> Self:
        """One for checks at this machine, under the site's policy.

        Args:
            place: see ``Circumstances``.
        """
        from importlib.metadata import version

        rules = policy.records
        circumstances = Circumstances(
            case=case,
            officer=officer,
            place=place,
            desk=rules.desk_name or platform.node(),
            purpose=rules.purpose,
            policy_sha256=policy.sha256,
            consent=consent,
        )
        return cls(circumstances, rules.crops, version("facematch-gui"))

    def __call__(self, answer: Verification | Exception, case: str | None = None) -> CheckRecord:
        """The record of a verification, or of why there is none.

        Args:
            case: in place of that of the circumstances.
        """
        there = self.circumstances if case is None else replace(self.circumstances, case=case)
        offset = utc_offset_minutes(self.clock())
        if not isinstance(answer, Exception):
            return check_of(answer, there, crops=self.crops, program=self.program, offset_minutes=offset)
        error = answer if isinstance(answer, FaceMatchError) else FaceMatchError(*BUG_WORDS)
        return check_of_refusal(error, there, program=self.program, offset_minutes=offset)


def check_of(
    verification: Verification, circumstances: Circumstances, *, crops: bool, program: str, offset_minutes: int
) -> CheckRecord:
    """The record of a check that came to a verdict.

    Args:
        crops: whether the two faces are kept with it.
        program: the version of FaceMatch.
        offset_minutes: how far the desk's clock is ahead of UTC.
    """
    score, info, policy = verification.score, verification.embedder, verification.policy
    samples: dict[PictureSide, FaceSample] = {"selfie": verification.selfie, "document": verification.document}
    said = {
        "score": round(score.strength, 3),
        "fmr": score.claimed_fmr,
        "one_in": score.strangers,
        "beyond_data": score.beyond_data,
        "interval": sorted(score.interval),
        "similarity": round(score.similarity, 6),
        "threshold": round(verification.threshold, 6),
        "review_threshold": round(verification.review_threshold, 6),
        "match_fmr": policy.match_fmr,
        "review_fmr": policy.review_fmr,
        "fused": score.fused,
        "reasons": [str(reason) for reason in verification.decision.reasons],
        "findings": [f"{side}:{finding.code}" for side, found in verification.findings.items() for finding in found],
        "quality": {side: _measures(sample) for side, sample in samples.items()},
        "model": info.name,
        "model_sha256": info.sha256,
        "engine": info.engine,
        "device": info.device,
    }
    return _record(
        RecordedVerdict(verification.verdict.value),
        said,
        circumstances,
        program,
        offset_minutes,
        {side: jpeg(sample.crop) for side, sample in samples.items()} if crops else {},
    )


def check_of_refusal(
    error: FaceMatchError, circumstances: Circumstances, *, program: str, offset_minutes: int
) -> CheckRecord:
    """The record of a check that could not be made. What the error says in words may name things, and is left out."""
    said = {"status": error.code, "side": getattr(error, "side", None)}
    return _record(RecordedVerdict.REFUSED, said, circumstances, program, offset_minutes, {})


def utc_offset_minutes(now: datetime) -> int:
    """How far this machine's clock is ahead of UTC at a time that knows its zone."""
    offset = now.astimezone().utcoffset()
    return 0 if offset is None else round(offset.total_seconds() / 60)


def jpeg(face: Pixels) -> bytes:
    """A face as a JPEG file that says nothing but the picture.

    Args:
        face: RGB, uint8; reduced to ``CROP_SIDE``.
    """
    import cv2

    from facematch_gui.core.sampling import fit_within

    bgr = cv2.cvtColor(fit_within(face, CROP_SIDE), cv2.COLOR_RGB2BGR)
    _, encoded = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
    return encoded.tobytes()


_UNKNOWN: Final[Mapping[str, Any]] = {
    "status": OK,
    "side": None,
    "score": None,
    "fmr": None,
    "one_in": None,
    "beyond_data": None,
    "interval": None,
    "similarity": None,
    "threshold": None,
    "review_threshold": None,
    "match_fmr": None,
    "review_fmr": None,
    "fused": None,
    "reasons": [],
    "findings": [],
    "quality": {},
    "model": "",
    "model_sha256": "",
    "engine": "",
    "device": "",
}
"""What a check's outcome says, while there is none."""


def _record(
    verdict: RecordedVerdict,
    said: Mapping[str, Any],
    circumstances: Circumstances,
    program: str,
    offset_minutes: int,
    crops: Mapping[PictureSide, bytes],
) -> CheckRecord:
    consent = circumstances.consent
    facts = {
        "verdict": verdict.value,
        **_UNKNOWN,
        **said,
        "program": program,
        "policy_sha256": circumstances.policy_sha256,
        "desk": circumstances.desk,
        "place": circumstances.place,
        "purpose": circumstances.purpose,
        "consent": None
        if consent is None
        else {"version": consent.version, "language": consent.language, "text_sha256": digest_of(consent.text)},
        "utc_offset_minutes": offset_minutes,
    }
    return CheckRecord(
        verdict=verdict,
        facts=facts,
        case=circumstances.case,
        officer=circumstances.officer,
        crops=crops,
        consent=consent,
    )


def _measures(sample: FaceSample) -> dict[str, float | None]:
    """By name; ``None`` for what is no number, which JSON does not know."""
    return {
        name: round(float(value), 4) if math.isfinite(value) else None
        for name, value in sample.quality.measures.items()
    }
