from __future__ import annotations

from itertools import count
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.decision import Policy, Reason, Verdict
from facematch_gui.core.finding import find_faces
from facematch_gui.core.image import Picture, load_picture, picture_from_frame
from facematch_gui.core.networks import Networks
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import compare, examine, take_sample, verify
from facematch_gui.errors import FaceTooSmallError, MixedPeopleError, NoFaceError, PictureError, SeveralFacesError


@pytest.fixture
def watch() -> Stopwatch:
    """Every look at the clock is a second later."""
    seconds = count()
    return Stopwatch(lambda: float(next(seconds)))


@pytest.fixture(scope="module")
def selfie(faces: Path) -> Picture:
    return load_picture(faces / "london" / "002" / "selfie.jpg")


@pytest.fixture(scope="module")
def document(faces: Path) -> Picture:
    return load_picture(faces / "london" / "002" / "document.jpg")


@pytest.fixture(scope="module")
def stranger(faces: Path) -> Picture:
    return load_picture(faces / "london" / "006" / "document.jpg")


def test_one_person_matches(selfie: Picture, document: Picture, networks: Networks, watch: Stopwatch) -> None:
    answer = verify(selfie, document, networks, watch)
    assert answer.verdict is Verdict.MATCH
    assert answer.similarity >= answer.threshold
    assert answer.selfie.picture.pixels is selfie.pixels
    assert answer.document.picture.pixels is document.pixels
    for sample in (answer.selfie, answer.document):
        side = sample.face.box.width
        assert sample.crop.shape == (side, side, 3)
        assert sample.chip.shape == (150, 150, 3)
    assert answer.timings_ms == {"find": 2000, "align": 4000, "assess": 2000, "embed": 1000, "decide": 1000}


def test_two_people_do_not_match(selfie: Picture, stranger: Picture, networks: Networks, watch: Stopwatch) -> None:
    answer = verify(selfie, stranger, networks, watch)
    assert answer.verdict is Verdict.NO_MATCH
    assert answer.similarity < answer.review_threshold


def test_a_picture_matches_itself(selfie: Picture, networks: Networks, watch: Stopwatch) -> None:
    assert verify(selfie, selfie, networks, watch).similarity == pytest.approx(1, abs=1e-5)


def test_the_order_of_the_pictures_does_not_change_the_score(
    selfie: Picture, document: Picture, networks: Networks, watch: Stopwatch
) -> None:
    there, back = (verify(*pair, networks, watch).similarity for pair in ((selfie, document), (document, selfie)))
    assert there == pytest.approx(back, abs=1e-5)


def test_a_picture_without_a_face_is_no_no_match(selfie: Picture, networks: Networks, watch: Stopwatch) -> None:
    wall = picture_from_frame(np.full((300, 300, 3), 128, np.uint8))
    for pair in ((selfie, wall), (wall, selfie)):
        with pytest.raises(NoFaceError):
            verify(*pair, networks, watch)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("two-people.jpg", SeveralFacesError),
        ("far-too-small.jpg", FaceTooSmallError),
        ("nearly-black.jpg", NoFaceError),
        ("overexposed.jpg", NoFaceError),
        ("blank-wall.jpg", NoFaceError),
    ],
)
def test_what_cannot_be_compared_is_refused(
    name: str, kind: type[PictureError], faces: Path, networks: Networks, watch: Stopwatch
) -> None:
    with pytest.raises(kind):
        examine(load_picture(faces / "hostile" / name), networks.finder, watch)


def test_a_person_may_choose_among_several_faces(faces: Path, networks: Networks, watch: Stopwatch) -> None:
    search = find_faces(load_picture(faces / "hostile" / "two-people.jpg"), networks.finder)
    samples = [take_sample(search, watch, choice) for choice in range(2)]
    assert [sample.face for sample in samples] == list(search.faces)
    strangers = compare(samples[0], samples[1], networks.embedder, watch)
    assert strangers.verdict is Verdict.NO_MATCH


# --- Several selfies --------------------------------------------------------------------------------------------------


def loaded(faces: Path, *names: str) -> list[Picture]:
    return [load_picture(faces / name) for name in names]


def test_several_selfies_of_one_person_are_fused(faces: Path, networks: Networks, watch: Stopwatch) -> None:
    person = faces / "trainset" / "0001" / "0001_0007203"
    selfies = [load_picture(person / f"000000{number}.jpg") for number in (1, 2, 3)]
    document = load_picture(person / "0001_0007203_script.jpg")
    fused = verify(selfies, document, networks, watch)
    assert fused.score.fused == len(fused.selfies) == 3
    assert fused.selfie is max(fused.selfies, key=lambda sample: sample.quality.weight)
    alone = [verify(selfie, document, networks, watch) for selfie in selfies]
    assert fused.similarity > np.mean([answer.similarity for answer in alone])
    assert fused.threshold == pytest.approx(alone[0].threshold, abs=0.002), "strangers come no nearer"
    assert fused.score.fmr < np.median([answer.score.fmr for answer in alone])


def test_the_order_of_the_selfies_does_not_matter(
    faces: Path, document: Picture, networks: Networks, watch: Stopwatch
) -> None:
    names = ["london/002/selfie.jpg", "london/002/portrait.jpg"]
    there, back = (verify(loaded(faces, *order), document, networks, watch) for order in (names, names[::-1]))
    assert there.similarity == pytest.approx(back.similarity, abs=1e-5)


@pytest.mark.parametrize("place", [0, 1, 2])
def test_somebody_else_among_three_selfies_is_named_by_number(
    place: int, faces: Path, networks: Networks, watch: Stopwatch
) -> None:
    selfies = loaded(faces, "london/002/selfie.jpg", "london/002/portrait.jpg")
    selfies.insert(place, load_picture(faces / "london/003/selfie.jpg"))
    document = load_picture(faces / "london/002/document.jpg")
    with pytest.raises(MixedPeopleError) as caught:
        verify(selfies, document, networks, watch)
    assert f"Picture {place + 1} of 3" in caught.value.remedy


def test_of_two_selfies_nobody_can_tell_whose_is_wrong(faces: Path, networks: Networks, watch: Stopwatch) -> None:
    selfies = loaded(faces, "london/002/selfie.jpg", "london/003/selfie.jpg")
    with pytest.raises(MixedPeopleError, match="One of the two") as caught:
        verify(selfies, load_picture(faces / "london/002/document.jpg"), networks, watch)
    assert caught.value.side == "selfie"


# --- Answers ----------------------------------------------------------------------------------------------------------


def test_one_photograph_given_twice_is_held_for_review(document: Picture, networks: Networks, watch: Stopwatch) -> None:
    answer = verify(document, document, networks, watch)
    assert answer.verdict is Verdict.REVIEW
    assert Reason.SAME_PICTURE in answer.decision.reasons
    assert answer.score.beyond_data


def test_a_stricter_policy_moves_the_answer(
    selfie: Picture, document: Picture, networks: Networks, watch: Stopwatch
) -> None:
    strictest = verify(selfie, document, networks, watch, Policy(match_fmr=1e-6, review_fmr=0.01))
    standard = verify(selfie, document, networks, watch)
    assert standard.verdict is Verdict.MATCH
    assert strictest.threshold > standard.threshold
    assert strictest.similarity == standard.similarity
