"""The command on real people: a card in, the same card with a calibration out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facematch_gui import paths
from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.engines.model_pack import card_text, read_card, read_document


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """The bundled card without its calibration."""
    document = read_document(paths.model_dir("face-resnet") / "card.json")
    del document["calibration"]
    file = tmp_path / "face-resnet" / "card.json"
    file.parent.mkdir()
    file.write_text(card_text(document), "utf-8")
    return file


def test_a_card_is_calibrated_on_people(faces: Path, card: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = read_document(card)
    words = [str(faces / "london"), "--describe", "Forty people in a studio.", "--out", str(card), "--quiet", "--json"]
    assert main(["calibrate", *words]) == exits.SUCCESS
    said = json.loads(capsys.readouterr().out)
    calibration = read_card(card.parent).calibration
    assert calibration is not None
    assert set(calibration.curves) == {1, 2}, "each has two pictures beside the document"
    assert said["people"] == 40
    assert "Forty people in a studio." in calibration.basis
    bundled = read_card(paths.model_dir("face-resnet")).calibration
    assert bundled is not None
    assert calibration.similarity_at(0.01) == pytest.approx(bundled.similarity_at(0.01), abs=0.004)
    document = read_document(card)
    assert {name: document[name] for name in before} == before, "nothing else of the card has changed"
    assert list(document).index("calibration") == list(document).index("files") - 1


def test_a_card_that_cannot_be_written_says_so_before_anything_is_lost(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [str(faces / "london"), "--describe", "x", "--out", str(tmp_path / "no" / "card.json"), "--quiet"]
    assert main(["calibrate", *words]) == exits.PROGRAM
    assert "There is no card" in capsys.readouterr().err


def test_another_models_card_is_not_written_into(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = tmp_path / "card.json"
    card.write_bytes((paths.model_dir("face-finder") / "card.json").read_bytes())
    before = card.read_bytes()
    assert main(["calibrate", str(faces / "london"), "--describe", "x", "--out", str(card)]) == exits.PROGRAM
    assert "another model's" in capsys.readouterr().err
    assert card.read_bytes() == before


def test_too_few_people_are_refused_in_words(tmp_path: Path, card: Path, capsys: pytest.CaptureFixture[str]) -> None:
    person = tmp_path / "people" / "one"
    person.mkdir(parents=True)
    (person / "a.jpg").write_bytes(paths.resource("sample/selfie.jpg").read_bytes())
    before = card.read_bytes()
    words = [str(person.parent), "--describe", "x", "--out", str(card), "--quiet"]
    assert main(["calibrate", *words]) == exits.USAGE
    assert "too few people" in capsys.readouterr().err
    assert card.read_bytes() == before
