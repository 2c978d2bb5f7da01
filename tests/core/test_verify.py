from __future__ import annotations

from itertools import count
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.decision import Verdict
from facematch_gui.core.finding import find_faces
from facematch_gui.core.image import Picture, load_picture, picture_from_frame
from facematch_gui.core.networks import Networks
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import compare, examine, take_sample, verify
from facematch_gui.errors import FaceTooSmallError, NoFaceError, PictureError, SeveralFacesError


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
