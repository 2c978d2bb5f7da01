from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.face import Box
from facematch_gui.core.haar import HaarFinder, framed
from facematch_gui.core.image import load_picture
from facematch_gui.core.mesh import fit_mesh, region_around_box
from facematch_gui.core.networks import Networks
from facematch_gui.core.sampling import Layers, grey
from facematch_gui.errors import ModelError
from facematch_gui.paths import resource

CASCADE = "haarcascade_frontalface_default.xml"


@pytest.fixture(scope="module")
def cascade() -> HaarFinder:
    return HaarFinder(resource(CASCADE))


@pytest.mark.parametrize(
    "content",
    [None, b"", b"no cascade", b"<?xml version='1.0'?><opencv_storage></opencv_storage>", b"\x00" * 5000],
    ids=["missing", "empty", "text", "another XML", "zeros"],
)
def test_what_is_no_cascade_is_refused_in_words(content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "cascade.xml"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(ModelError) as refusal:
        HaarFinder(file)
    assert refusal.value.title == "The face finder's cascade cannot be loaded"
    assert str(tmp_path) not in str(refusal.value)


def test_a_folder_is_no_cascade(tmp_path: Path) -> None:
    with pytest.raises(ModelError):
        HaarFinder(tmp_path)


def test_a_path_with_other_letters_works(tmp_path: Path) -> None:
    folder = tmp_path / "Ünïcode 顔"
    folder.mkdir()
    (folder / CASCADE).write_bytes(resource(CASCADE).read_bytes())
    HaarFinder(folder / CASCADE)


@pytest.mark.parametrize("shape", [(1, 1), (23, 23), (1, 4000), (4000, 1), (200, 300)])
def test_where_there_is_no_face_nothing_is_framed(shape: tuple[int, int], cascade: HaarFinder) -> None:
    assert cascade.find(np.full(shape, 128, np.uint8)) == ()
    cascade.find(np.random.default_rng(2).integers(0, 256, shape, np.uint8))


def test_the_boxes_are_the_originals(faces: Path, cascade: HaarFinder) -> None:
    golden = np.load(faces / "golden" / "dlib-20.0.1.npz")
    for path, box in zip(golden["path"], golden["box"], strict=True):
        view = grey(load_picture(faces / str(path)).pixels)
        best = max(cascade.find(view), key=lambda found: found.width)
        assert best.iou(Box(*box.tolist())) > 0.95


def test_smaller_faces_than_asked_for_are_left_out(faces: Path, cascade: HaarFinder) -> None:
    view = grey(load_picture(faces / "london" / "002" / "selfie.jpg").pixels)
    (box,) = cascade.find(view, smallest=100)
    assert box.width >= 100
    assert cascade.find(view, smallest=box.width * 3 // 2) == ()


def test_a_face_known_by_its_mesh_is_framed_as_haar_would(faces: Path, networks: Networks) -> None:
    golden = np.load(faces / "golden" / "dlib-20.0.1.npz")
    overlaps = []
    for path, numbers in zip(golden["path"], golden["box"], strict=True):
        x, y, width, height = numbers.tolist()
        pixels = load_picture(faces / str(path)).pixels
        region = region_around_box((x, y, width, height))
        frame = framed(fit_mesh(Layers(pixels, pixels), region, networks.finder.mesh))
        assert frame.width == frame.height
        overlaps.append(frame.iou(Box(x, y, width, height)))
    assert min(overlaps) > 0.75
    assert np.median(overlaps) > 0.88
