"""A check in plain facts: what was said of it, in what circumstances, and nothing that names anybody."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from io import BytesIO

import numpy as np
import pytest
from PIL import Image

from facematch_gui import paths
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import Verification, verify
from facematch_gui.errors import FaceMatchError, NoFaceError, naming
from facematch_gui.records.checks import CROP_SIDE, check_of, check_of_refusal, jpeg, utc_offset_minutes
from facematch_gui.records.values import CheckRecord, Circumstances, GivenConsent, RecordedVerdict

HERE = Circumstances(
    case="Case 4711",
    officer="A. Officer",
    place="desk",
    desk="Counter 3",
    purpose="Hiring",
    policy_sha256="ab" * 32,
    consent=GivenConsent("7", "en", "I agree."),
)


def recorded(verification: Verification, crops: bool = False) -> CheckRecord:
    return check_of(verification, HERE, crops=crops, program="1.2.3", offset_minutes=120)


def refused(error: FaceMatchError, circumstances: Circumstances = HERE) -> CheckRecord:
    return check_of_refusal(error, circumstances, program="1.2.3", offset_minutes=120)


@pytest.fixture(scope="module")
def verification(networks: Networks) -> Verification:
    selfie, document = (load_picture(paths.resource(f"sample/{name}.jpg")) for name in ("selfie", "document"))
    return verify(selfie, document, networks, Stopwatch(lambda: 0.0))


def test_a_verification_in_facts(verification: Verification) -> None:
    check = recorded(verification)
    facts = check.facts
    assert check.verdict is RecordedVerdict.MATCH
    assert facts["verdict"] == "match"
    assert facts["status"] == "ok"
    assert facts["side"] is None
    assert facts["score"] == pytest.approx(verification.score.strength, abs=0.001)
    assert facts["one_in"] == verification.score.strangers
    assert facts["similarity"] >= facts["threshold"] >= facts["review_threshold"]
    assert (facts["match_fmr"], facts["review_fmr"]) == (0.0005, 0.01)
    assert set(facts["quality"]) == {"selfie", "document"}
    assert facts["quality"]["selfie"]
    assert len(facts["model_sha256"]) == 64
    assert (facts["engine"], facts["device"]) == ("litert", "CPU")
    assert (facts["program"], facts["utc_offset_minutes"]) == ("1.2.3", 120)
    assert (facts["desk"], facts["place"], facts["purpose"]) == ("Counter 3", "desk", "Hiring")
    assert facts["policy_sha256"] == "ab" * 32
    assert facts["consent"] == {"version": "7", "language": "en", "text_sha256": sha256(b"I agree.").hexdigest()}
    assert not check.crops


def test_facts_are_plain_json_and_name_nobody(verification: Verification) -> None:
    check = recorded(verification, crops=True)
    text = json.dumps(check.facts, allow_nan=False)
    assert json.loads(text) == check.facts
    assert "4711" not in text
    assert "Officer" not in text
    assert (check.case, check.officer, check.consent) == ("Case 4711", "A. Officer", HERE.consent)


def test_a_refusal_has_the_same_facts_without_an_outcome(verification: Verification) -> None:
    with pytest.raises(NoFaceError) as caught, naming("document"):
        raise NoFaceError("No face in {name}", "Take another.", name="anna.jpg")
    check = refused(caught.value, replace(HERE, consent=None))
    assert check.verdict is RecordedVerdict.REFUSED
    assert (check.facts["status"], check.facts["side"]) == ("no_face", "document")
    assert (check.facts["score"], check.facts["consent"]) == (None, None)
    assert check.facts["findings"] == []
    assert "anna" not in json.dumps(check.facts), "an error's own words are not kept"
    whole = recorded(verification)
    assert list(check.facts) == list(whole.facts)


def test_a_check_at_which_no_picture_was_at_fault_has_no_side() -> None:
    check = refused(FaceMatchError("It failed", "Again."))
    assert (check.facts["status"], check.facts["side"]) == ("failure", None)


def test_the_faces_are_kept_as_pictures_of_a_useful_size(verification: Verification) -> None:
    check = recorded(verification, crops=True)
    assert set(check.crops) == {"selfie", "document"}
    with Image.open(BytesIO(check.crops["selfie"])) as shown:
        assert (shown.format, shown.mode) == ("JPEG", "RGB")
        assert max(shown.size) <= CROP_SIDE
    assert b"Exif" not in check.crops["selfie"]


def test_a_kept_face_has_its_own_colours_and_is_made_smaller() -> None:
    red = np.zeros((2 * CROP_SIDE, 2 * CROP_SIDE, 3), np.uint8)
    red[..., 0] = 200
    with Image.open(BytesIO(jpeg(red))) as kept:
        assert kept.size == (CROP_SIDE, CROP_SIDE)
        assert np.asarray(kept)[10, 10] == pytest.approx([200, 0, 0], abs=3)


def test_the_offset_is_that_of_the_machines_own_zone() -> None:
    now = datetime(2026, 7, 1, 12, tzinfo=UTC)
    wanted = now.astimezone().utcoffset()
    assert wanted is not None
    assert utc_offset_minutes(now) == wanted.total_seconds() / 60
