"""The original's answer: its formula, its one face, its picture."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from facematch_gui import paths
from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.commands.match import OriginalMatch, match_pictures, verdict_words
from facematch_gui.commands.match_picture import draw_match, save_match
from facematch_gui.core.face import Box
from facematch_gui.core.image import Picture, load_picture, picture_from_frame
from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ORIGINAL_RECIPE
from facematch_gui.errors import NoFaceError, OutputError
from tests.model_folders import copy_of_resnet, untrained_inception

SELFIE = paths.resource("sample/selfie.jpg")
SCRIPT = paths.resource("sample/document.jpg")


@pytest.fixture(scope="module")
def untrained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("tensorflow")
    return untrained_inception(tmp_path_factory.mktemp("models") / "untrained")


def at(distance: float) -> OriginalMatch:
    crop = np.full((120, 120, 3), 200, np.uint8)
    return OriginalMatch(distance, (Box(0, 0, 120, 120),) * 2, (crop, crop))


@pytest.mark.parametrize(
    ("distance", "is_match", "confidence"),
    [
        (0.0, True, 1.0),
        (0.3, True, 1.0),
        (0.475, True, 0.5),
        (0.6499, True, 0.000286),
        (0.65, False, 0.0),
        (2.0, False, 0.0),
    ],
)
def test_the_originals_threshold_and_confidence(distance: float, is_match: bool, confidence: float) -> None:
    match = at(distance)
    assert match.is_match is is_match
    assert match.confidence == pytest.approx(confidence, abs=1e-5)
    assert ("confidence" in verdict_words(match)) is is_match


class Told:
    """Answers two given vectors, and keeps what it was shown."""

    recipe = ORIGINAL_RECIPE

    def __init__(self, one: list[float], other: list[float]) -> None:
        self._vectors = np.array([one, other], np.float32)
        self.shown: Pixels = np.zeros(0, np.uint8)

    def embed(self, chips: Pixels) -> NDArray[np.float32]:
        self.shown = chips
        return self._vectors


@pytest.fixture(scope="module")
def script() -> Picture:
    return load_picture(SCRIPT)


@pytest.fixture(scope="module")
def selfie() -> Picture:
    return load_picture(SELFIE)


def test_the_distance_is_that_of_unit_vectors(script: Picture, selfie: Picture) -> None:
    told = Told([3, 0], [0, 0.5])
    match = match_pictures(script, selfie, told)
    assert match.distance == pytest.approx(2**0.5)
    assert told.shown.shape == (2, 96, 96, 3)
    for crop, box in zip(match.crops, match.boxes, strict=True):
        assert crop.shape == (box.height, box.width, 3)


@pytest.mark.parametrize("side", ["selfie", "document"])
def test_a_picture_without_exactly_one_face_is_named(side: str, script: Picture, selfie: Picture) -> None:
    wall = picture_from_frame(np.full((300, 300, 3), 128, np.uint8))
    with pytest.raises(NoFaceError) as caught:
        match_pictures(wall if side == "document" else script, wall if side == "selfie" else selfie, Told([1], [1]))
    assert caught.value.side == side


# --- The command ------------------------------------------------------------------------------------------------------


def said(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("engine", ["litert", "tensorflow"])
def test_the_command_answers_with_any_engine(
    engine: str, untrained: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "answer.png"
    words = ["match", "--recipe", "original", str(SCRIPT), str(SELFIE), "--model", str(untrained), "--device", "cpu"]
    code = main([*words, "--engine", engine, "--picture", str(picture), "--json"])
    answer = said(capsys)
    assert code == (exits.MATCH if answer["distance"] < 0.65 else exits.NO_MATCH)
    assert answer["verdict"] == ("match" if code == exits.MATCH else "no_match")
    assert answer["threshold"] == 0.65
    assert answer["model"]["name"] == "untrained"
    assert set(answer["document"]["box"]) == {"x", "y", "width", "height"}
    with Image.open(picture) as drawn:
        assert drawn.format == "PNG"
    assert [file.name for file in tmp_path.iterdir()] == ["answer.png"]


def test_both_engines_measure_the_same_distance(untrained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["match", "--recipe", "original", str(SCRIPT), str(SELFIE), "--model", str(untrained), "--device", "cpu"]
    distances = []
    for engine in ("litert", "tensorflow"):
        main([*words, "--engine", engine, "--json"])
        distances.append(said(capsys)["distance"])
    assert distances[0] == pytest.approx(distances[1], abs=2e-3)


def test_the_same_in_words(untrained: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["match", "--recipe", "original", str(SCRIPT), str(SELFIE), "--model", str(untrained)])
    assert "distance" in capsys.readouterr().out


def test_two_people_in_one_picture_are_passed_over_in_words(
    faces: Path, untrained: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crowd = str(faces / "hostile" / "two-people.jpg")
    code = main(["match", "--recipe", "original", crowd, str(SELFIE), "--model", str(untrained), "--json"])
    assert code == exits.PICTURE
    error = said(capsys)["error"]
    assert (error["code"], error["picture"]) == ("several_faces", "document")


def test_without_such_a_model_it_says_how_to_make_one(capsys: pytest.CaptureFixture[str]) -> None:
    words = ["match", "--recipe", "original", str(SCRIPT), str(SELFIE)]
    assert main(words) == exits.PROGRAM
    error = capsys.readouterr().err
    assert "inception-96, which sees faces as the original did, does not come with the program" in error
    assert "facematch dataset prepare PICTURES --out PREPARED --for original" in error
    assert "--recipe original --name inception-96 --install" in error
    assert main([*words, "--model", "nowhere"]) == exits.PROGRAM
    assert "facematch train --recipe original" in capsys.readouterr().err


def test_a_model_for_other_faces_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copy_of_resnet(tmp_path / "aligned")
    words = ["match", "--recipe", "original", str(SCRIPT), str(SELFIE), "--model", str(folder)]
    assert main(words) == exits.PROGRAM
    assert "not trained on what the original's finder draws" in capsys.readouterr().err


def test_the_recipe_must_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["match", str(SCRIPT), str(SELFIE)]) == exits.USAGE
    assert "--recipe" in capsys.readouterr().err


# --- The picture ------------------------------------------------------------------------------------------------------


def test_the_picture_shows_both_crops_and_a_verdict_that_is_not_colour_alone() -> None:
    match, none = draw_match(at(0.2)), draw_match(at(1.2))
    assert match.size == none.size
    for drawn in (match, none):
        pixels = np.asarray(drawn)
        assert (pixels[200, 100] == 200).all(), "the left crop"
        assert (pixels[200, 500] == 200).all(), "the right crop"
    # In grey the two verdicts still differ: in the sign and in the words.
    one, other = (np.asarray(drawn.convert("L"), int)[380:430] < 128 for drawn in (match, none))
    assert (one != other).sum() > 500


def test_a_picture_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="cannot be written"):
        save_match(tmp_path / "nowhere" / "a.png", at(0.2))
    assert not list(tmp_path.iterdir())
