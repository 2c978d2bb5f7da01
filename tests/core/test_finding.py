from __future__ import annotations

import contextlib
import time
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from facematch_gui.core.alignment import align_views
from facematch_gui.core.face import Box, FaceSearch, FoundBy
from facematch_gui.core.finding import choose_face, crop_face, find_faces
from facematch_gui.core.image import Picture, load_picture, picture_from_frame, turned
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.score import cosine, embed_faces
from facematch_gui.errors import FaceTooSmallError, NoFaceError, PictureError, SeveralFacesError

PEOPLE = ["002", "013", "038", "096", "132"]


def picture(pixels: Pixels) -> Picture:
    return picture_from_frame(np.ascontiguousarray(pixels))


def resized(pixels: Pixels, width: int) -> Pixels:
    height = round(pixels.shape[0] * width / pixels.shape[1])
    how = cv2.INTER_AREA if width < pixels.shape[1] else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(pixels, (width, height), interpolation=how), np.uint8)


def pasted(ground: Pixels, pixels: Pixels, x: int, y: int, strength: float = 1.0) -> Pixels:
    """A copy of the ground with the pixels on it."""
    result = ground.copy()
    place = result[y : y + pixels.shape[0], x : x + pixels.shape[1]]
    place[:] = (strength * pixels + (1 - strength) * place).astype(np.uint8)
    return result


@pytest.fixture(scope="module")
def selfie(faces: Path) -> Pixels:
    return load_picture(faces / "london" / "002" / "selfie.jpg").pixels


@pytest.fixture(scope="module")
def other(faces: Path) -> Pixels:
    return load_picture(faces / "london" / "013" / "selfie.jpg").pixels


@pytest.fixture(scope="module")
def document(faces: Path) -> Pixels:
    return load_picture(faces / "london" / "002" / "document.jpg").pixels


def embedding(search: FaceSearch, networks: Networks) -> NDArray[np.float32]:
    (unit,) = embed_faces(networks.embedder, align_views(search.picture.pixels, choose_face(search))[None])
    row: NDArray[np.float32] = unit
    return row


# --- Finding ----------------------------------------------------------------------------------------------------------


def test_haars_boxes_are_the_faces_boxes(faces: Path, networks: Networks) -> None:
    golden = np.load(faces / "golden" / "dlib-20.0.1.npz")
    for path, numbers in zip(golden["path"], golden["box"], strict=True):
        search = find_faces(load_picture(faces / str(path)), networks.finder)
        (face,) = search.faces
        assert search.quarter_turns == 0
        assert face.found_by is FoundBy.HAAR
        assert face.box.iou(Box(*numbers.tolist())) > 0.75
        assert face.confidence > 0.95
        assert face.mesh.shape == (468, 3)
        assert face.landmarks.shape == (5, 2)
        assert face.landmarks.dtype == np.float32


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize("name", ["selfie.jpg", "document.jpg"])
def test_a_turned_picture_shows_the_same_face(person: str, name: str, faces: Path, networks: Networks) -> None:
    upright = load_picture(faces / "london" / person / name)
    first = find_faces(upright, networks.finder)
    for turns in (1, 2, 3):
        search = find_faces(turned(upright, turns), networks.finder)
        assert (search.quarter_turns + turns) % 4 == 0
        assert search.picture.pixels.shape == upright.pixels.shape
        assert search.faces[0].box.iou(first.faces[0].box) > 0.8
        assert cosine(embedding(search, networks), embedding(first, networks)) > 0.99


@pytest.mark.parametrize("degrees", [-40, -20, 20, 40])
def test_a_tilted_face_is_the_same_face(degrees: float, selfie: Pixels, networks: Networks) -> None:
    tilt = cv2.getRotationMatrix2D((360, 360), degrees, 1)
    tilted = cv2.warpAffine(selfie, tilt, (720, 720), borderValue=(200, 200, 200))
    search = find_faces(picture(np.asarray(tilted, np.uint8)), networks.finder)
    assert search.quarter_turns == 0
    same = embedding(find_faces(picture(selfie), networks.finder), networks)
    assert cosine(embedding(search, networks), same) > 0.98


def test_only_the_turns_asked_for_are_tried(selfie: Pixels, networks: Networks) -> None:
    sideways = turned(picture(selfie), 1)
    assert find_faces(sideways, networks.finder, turns=(3,)).quarter_turns == 3
    with contextlib.suppress(NoFaceError):
        assert find_faces(sideways, networks.finder, turns=(0,)).quarter_turns == 0


@pytest.mark.parametrize("width", [4000, 1600, 640, 240])
def test_the_size_of_the_picture_changes_nothing(width: int, selfie: Pixels, networks: Networks) -> None:
    small = find_faces(picture(selfie), networks.finder)
    large = find_faces(picture(resized(selfie, width)), networks.finder)
    (face,) = large.faces
    back = 720 / width
    box = Box(*(max(1, round(n * back)) for n in (face.box.x, face.box.y, face.box.width, face.box.height)))
    assert box.iou(small.faces[0].box) > 0.75
    assert cosine(embedding(large, networks), embedding(small, networks)) > 0.98


def test_a_large_picture_costs_no_more_than_a_small_one(selfie: Pixels, networks: Networks) -> None:
    def seconds(shown: Picture) -> float:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            find_faces(shown, networks.finder)
            times.append(time.perf_counter() - start)
        return min(times)

    # 16 megapixels against 0.3: were all of them read, it would take many times as long.
    assert seconds(picture(resized(selfie, 4000))) < 3 * seconds(picture(resized(selfie, 560)))


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
@pytest.mark.parametrize(("width", "x", "y"), [(500, 300, 400), (330, 1500, 2500), (250, 900, 1600)])
def test_the_portrait_on_a_scanned_page_is_found(
    width: int, x: int, y: int, turns: int, document: Pixels, networks: Networks
) -> None:
    page = np.full((3508, 2480, 3), 245, np.uint8)
    for row in range(200, 3400, 150):
        cv2.putText(page, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<", (100, row), 0, 1.5, (40, 40, 40), 3)
    page = pasted(page, resized(document, width), x, y)
    search = find_faces(turned(picture(page), turns), networks.finder)
    assert (search.quarter_turns + turns) % 4 == 0
    center_x, center_y = search.faces[0].box.center
    assert x < center_x < x + width
    assert y < center_y < y + width * 1.3
    same = embedding(find_faces(picture(document), networks.finder), networks)
    assert cosine(embedding(search, networks), same) > 0.97


def test_a_face_that_only_the_second_finder_sees_has_haars_framing(selfie: Pixels, networks: Networks) -> None:
    known = find_faces(picture(selfie), networks.finder).faces[0].box
    tilt = cv2.getRotationMatrix2D((known.center[0], known.center[1]), 35, 1)
    tilted = np.asarray(cv2.warpAffine(selfie, tilt, (720, 720), borderValue=(200, 200, 200)), np.uint8)
    (face,) = find_faces(picture(tilted), networks.finder).faces
    assert face.found_by is FoundBy.SECOND_FINDER
    assert face.box.width == face.box.height
    assert face.box.iou(known) > 0.6


def test_a_face_cut_by_the_edge_is_found(selfie: Pixels, networks: Networks) -> None:
    box = find_faces(picture(selfie), networks.finder).faces[0].box
    left = box.x + box.width // 6
    (face,) = find_faces(picture(selfie[:, left:]), networks.finder).faces
    assert face.box.center[0] == pytest.approx(box.center[0] - left, abs=25)
    crop = crop_face(selfie[:, left:], face.box)
    assert crop.shape == (face.box.width, face.box.width, 3)


@pytest.mark.parametrize("clip", ["again", "book", "help"])
def test_a_person_at_a_desk_has_one_face(clip: str, faces: Path, networks: Networks) -> None:
    """A webcam's frames: folds of the shirt, larger than the face, must not pass for another one."""
    video = cv2.VideoCapture(str(faces / "clips" / f"{clip}.mkv"))
    frames = 0
    while True:
        shown, frame = video.read()
        if not shown:
            break
        frames += 1
        if frames % 9 in (1, 2):
            rgb = np.asarray(cv2.cvtColor(frame, cv2.COLOR_BGR2RGB), np.uint8)
            (face,) = find_faces(picture(rgb), networks.finder, turns=(0,), small_faces=False).faces
            assert 60 < face.box.width < 110
            assert face.box.center[1] < 200
    video.release()
    assert frames > 50


# --- Nothing to find --------------------------------------------------------------------------------------------------


UGLY = {
    "one pixel": (np.zeros((1, 1, 3), np.uint8), "too small"),
    "a line": (np.full((1, 4000, 3), 128, np.uint8), "too small"),
    "a column": (np.full((4000, 1, 3), 128, np.uint8), "too small"),
    "a stamp": (np.full((39, 200, 3), 128, np.uint8), "too small"),
    "a band": (np.full((40, 4000, 3), 128, np.uint8), "No face"),
    "a tall band": (np.full((4000, 40, 3), 128, np.uint8), "No face"),
    "black": (np.zeros((300, 400, 3), np.uint8), "too dark"),
    "white": (np.full((300, 400, 3), 255, np.uint8), "almost white"),
    "grey": (np.full((300, 400, 3), 128, np.uint8), "No face"),
    "large and grey": (np.full((3000, 4000, 3), 128, np.uint8), "No face"),
    "noise": (np.random.default_rng(1).integers(0, 256, (400, 500, 3), np.uint8), "No face"),
    "large noise": (np.random.default_rng(1).integers(0, 256, (1200, 1600, 3), np.uint8), "No face"),
    "a board": (
        (np.indices((480, 640)).sum(axis=0) // 20 % 2 * 255)[..., None].repeat(3, 2).astype(np.uint8),
        "No face",
    ),
}


@pytest.mark.parametrize(("pixels", "words"), UGLY.values(), ids=UGLY)
def test_a_picture_without_a_face_is_refused_in_its_own_words(pixels: Pixels, words: str, networks: Networks) -> None:
    for turns in ((0, 1, 2, 3), (0,)):
        with pytest.raises(NoFaceError) as refusal:
            find_faces(picture(pixels), networks.finder, turns)
        assert words in refusal.value.title
        assert refusal.value.remedy.endswith(".")


# --- Choosing ---------------------------------------------------------------------------------------------------------


def beside(selfie: Pixels, other: Pixels, width: int) -> Picture:
    """The selfie, and the other person at this width beside it."""
    ground = np.full((720, 1440, 3), selfie[5, 5], np.uint8)
    return picture(pasted(pasted(ground, selfie, 0, 0), resized(other, width), 720, 0))


def test_two_people_are_several_faces(selfie: Pixels, other: Pixels, networks: Networks) -> None:
    search = find_faces(beside(selfie, other, 700), networks.finder)
    assert len(search.faces) == 2
    with pytest.raises(SeveralFacesError) as refusal:
        choose_face(search)
    assert refusal.value.search is search
    assert "2 faces" in refusal.value.remedy
    for number, face in enumerate(search.faces):
        assert choose_face(search, number) is face
    with pytest.raises(IndexError):
        choose_face(search, 2)


@pytest.mark.parametrize("width", [280, 350, 400])
def test_a_bystander_does_not_matter_but_can_be_chosen(
    width: int, selfie: Pixels, other: Pixels, networks: Networks
) -> None:
    search = find_faces(beside(selfie, other, width), networks.finder)
    assert len(search.faces) == 2
    main = choose_face(search)
    assert main is search.faces[0]
    assert main.box.center[0] < 720
    assert choose_face(search, 1).box.center[0] > 720


def test_a_ghost_image_does_not_make_a_portrait_ambiguous(document: Pixels, networks: Networks) -> None:
    page = np.full((880, 1250, 3), (225, 230, 220), np.uint8)
    page = pasted(page, resized(document, 360), 60, 150)
    page = pasted(page, resized(document, 190), 980, 420, strength=0.5)
    search = find_faces(picture(page), networks.finder)
    assert choose_face(search).box.center[0] < 420


def test_faces_come_widest_first(selfie: Pixels, other: Pixels, networks: Networks) -> None:
    search = find_faces(beside(other, selfie, 500), networks.finder)
    widths = [face.box.width for face in search.faces]
    assert widths == sorted(widths, reverse=True)
    assert len(widths) == 2


@pytest.mark.parametrize(("width", "small"), [(60, True), (130, False)])
def test_a_face_with_too_few_pixels_is_refused(width: int, small: bool, selfie: Pixels, networks: Networks) -> None:
    ground = np.full((300, 300, 3), selfie[5, 5], np.uint8)
    search = find_faces(picture(pasted(ground, resized(selfie, width), 80, 80)), networks.finder)
    if not small:
        choose_face(search)
        return
    with pytest.raises(FaceTooSmallError) as refusal:
        choose_face(search)
    assert "pixels apart" in refusal.value.remedy
    assert isinstance(refusal.value, PictureError)


def test_a_face_that_was_chosen_may_still_be_too_small(selfie: Pixels, networks: Networks) -> None:
    found = find_faces(picture(selfie), networks.finder)
    face = found.faces[0]
    tiny = replace(face, landmarks=(face.landmarks / 20).astype(np.float32))
    with pytest.raises(FaceTooSmallError):
        choose_face(FaceSearch(found.picture, 0, (face, tiny)), 1)


# --- The crop ---------------------------------------------------------------------------------------------------------


@given(
    st.integers(-300, 300),
    st.integers(-300, 300),
    st.integers(1, 300),
    st.integers(1, 300),
    st.integers(1, 90),
    st.integers(1, 90),
)
def test_a_crop_is_always_a_square_of_the_boxs_size(
    x: int, y: int, width: int, height: int, rows: int, columns: int
) -> None:
    crop = crop_face(np.full((rows, columns, 3), 77, np.uint8), Box(x, y, width, height))
    side = max(width, height)
    assert crop.shape == (side, side, 3)
    assert crop.dtype == np.uint8
    assert crop.flags.c_contiguous
    assert (crop == 77).all()


def test_a_crop_inside_the_picture_is_the_pictures_pixels() -> None:
    pixels = np.random.default_rng(4).integers(0, 256, (50, 60, 3), np.uint8)
    np.testing.assert_array_equal(crop_face(pixels, Box(7, 9, 20, 20)), pixels[9:29, 7:27])


def test_a_crop_over_the_edge_repeats_the_last_pixels() -> None:
    pixels = np.random.default_rng(4).integers(0, 256, (50, 60, 3), np.uint8)
    crop = crop_face(pixels, Box(-5, -5, 20, 20))
    np.testing.assert_array_equal(crop[5:, 5:], pixels[:15, :15])
    assert (crop[:5, :5] == pixels[0, 0]).all()


def test_a_crop_is_not_tied_to_the_picture() -> None:
    pixels = np.zeros((50, 60, 3), np.uint8)
    pixels.setflags(write=False)
    assert crop_face(pixels, Box(0, 0, 20, 20)).base is None
