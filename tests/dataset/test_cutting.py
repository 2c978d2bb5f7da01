"""What a network learns from is, byte for byte, what it is shown at the desk."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from facematch_gui.core.chips import cut_chips
from facematch_gui.core.finding import choose_face, find_faces
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.core.original import find_by_original_rule, original_chip
from facematch_gui.core.recipe import ChipRecipe, Framing
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine
from facematch_gui.dataset.chip_files import decode_chips
from facematch_gui.dataset.cutting import FAILED, CutTask, crashed, cut_face
from facematch_gui.dataset.plan import PRESETS
from facematch_gui.dataset.prepared import Rule
from facematch_gui.errors import PictureError
from facematch_gui.paths import resource
from tests.dataset.people import add_odd_pictures, brighter


def cut(networks: Networks, file: Path, recipe: ChipRecipe, rule: Rule = "product") -> Pixels:
    """The chips as they are stored, after the way through their file."""
    done = cut_face(networks, CutTask(file, recipe, rule))
    assert done.reason == ""
    assert done.source == hashlib.sha256(file.read_bytes()).hexdigest()
    chips = decode_chips(done.data, recipe)
    assert chips is not None
    return chips


def require_parity(networks: Networks, file: Path) -> None:
    """Compares what is stored for every preset with what inference sees of the same file."""
    sample = examine(load_picture(file), networks.finder, Stopwatch(lambda: 0.0))
    search = find_faces(load_picture(file), networks.finder)
    for recipe in PRESETS.values():
        stored = cut(networks, file, recipe)
        np.testing.assert_array_equal(stored, cut_chips(search.picture.pixels, choose_face(search), recipe))
    np.testing.assert_array_equal(cut(networks, file, PRESETS["face-resnet"]), sample.chips)
    crop = cut_chips(sample.picture.pixels, sample.face, PRESETS["original"])
    assert crop.shape == (1, 96, 96, 3)


def refusal_of(networks: Networks, file: Path) -> str:
    """The code of why the desk would not take the picture; empty where it would."""
    try:
        examine(load_picture(file), networks.finder, Stopwatch(lambda: 0.0))
    except PictureError as error:
        return error.code
    return ""


def test_generated_pictures_are_cut_as_at_the_desk(networks: Networks, tmp_path: Path) -> None:
    plain = brighter(resource("sample/selfie.jpg"), 1.1)
    pictures = {
        "plain.png": plain,
        "large.jpg": brighter(resource("sample/selfie.jpg"), 0.9, enlarge=3),
        "sideways.png": plain.transpose(Image.Transpose.ROTATE_90),
        "tilted.webp": plain.rotate(17, Image.Resampling.BICUBIC),
        "over-the-edge.png": plain.crop((plain.width // 3, 60, plain.width * 2 // 3, plain.height - 190)),
    }
    for name, picture in pictures.items():
        picture.save(tmp_path / name)
        require_parity(networks, tmp_path / name)


def test_real_pictures_are_cut_as_at_the_desk(faces: Path, networks: Networks) -> None:
    studio = sorted((faces / "london").glob("*/*.jpg"))[::17]
    wild = sorted((faces / "trainset").glob("*/*/*.jpg"))[::120]
    turned = [faces / "formats" / name for name in ("exif-6.jpg", "phone.heic", "cmyk.jpg", "scan-page.pdf")]
    compared = 0
    for file in [*studio, *wild, *turned]:
        refusal = refusal_of(networks, file)
        assert cut_face(networks, CutTask(file, PRESETS["face-resnet"], "product")).reason == refusal
        if not refusal:
            require_parity(networks, file)
            compared += 1
    assert compared >= 15


def test_the_originals_rule_cuts_what_its_finder_sees(networks: Networks, tmp_path: Path) -> None:
    brighter(resource("sample/selfie.jpg"), 1.0).save(tmp_path / "a.png")
    picture = load_picture(tmp_path / "a.png")
    box = find_by_original_rule(picture, networks.finder.cascade)
    assert box is not None
    chips = cut(networks, tmp_path / "a.png", PRESETS["original"], "original")
    np.testing.assert_array_equal(chips[0], original_chip(picture.pixels, box))
    large = cut(networks, tmp_path / "a.png", ChipRecipe(Framing.CROP, 120, (1.0,), False), "original")
    np.testing.assert_array_equal(large[0], original_chip(picture.pixels, box, 120))


def test_the_originals_rule_may_choose_pictures_for_another_network(networks: Networks, tmp_path: Path) -> None:
    brighter(resource("sample/selfie.jpg"), 1.0).save(tmp_path / "a.png")
    by_product = cut(networks, tmp_path / "a.png", PRESETS["face-resnet"])
    by_original = cut(networks, tmp_path / "a.png", PRESETS["face-resnet"], "original")
    np.testing.assert_array_equal(by_original, by_product)


def test_what_the_desk_refuses_has_its_reason(networks: Networks, tmp_path: Path) -> None:
    for name, reason in add_odd_pictures(tmp_path).items():
        done = cut_face(networks, CutTask(tmp_path / name, PRESETS["inception-96"], "product"))
        assert (done.data, done.reason) == (b"", reason)
        assert done.source, "it could be read, and is known the next time"
    missing = cut_face(networks, CutTask(tmp_path / "missing.jpg", PRESETS["inception-96"], "product"))
    assert (missing.source, missing.reason) == ("", "picture_unreadable")


def test_the_originals_rule_has_reasons_of_its_own(networks: Networks, tmp_path: Path) -> None:
    add_odd_pictures(tmp_path)
    reasons = {
        name: cut_face(networks, CutTask(tmp_path / name, PRESETS["original"], "original")).reason
        for name in ("wall.png", "two.jpg", "broken.jpg")
    }
    assert reasons == {"wall.png": "no_face", "two.jpg": "several_faces", "broken.jpg": "picture_unreadable"}


def test_a_picture_that_ends_the_process_is_no_face() -> None:
    done = crashed(CutTask(Path("any.jpg"), PRESETS["original"], "product"))
    assert (done.data, done.reason) == (b"", FAILED)


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_has_the_size_that_its_name_says(preset: str) -> None:
    assert PRESETS[preset].size == (150 if preset == "face-resnet" else 96)
