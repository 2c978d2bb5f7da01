"""The command: refuses without consent, tells how far it is, keeps no face, and writes a model for the site."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from facematch_gui import paths
from facematch_gui.adaptation.adapting import Adaptation, Adapted
from facematch_gui.adaptation.outcome import Consent, findings, write_adapted, write_proof
from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.commands.adapt_words import in_words
from facematch_gui.commands.models_use import use_model
from facematch_gui.core.recipe import STANDARD_RECIPE
from facematch_gui.engines.installed import model_in_use
from facematch_gui.engines.litert import LiteRtEmbedder
from facematch_gui.engines.model_card import EMBEDDER, Use
from facematch_gui.engines.model_pack import read_card
from facematch_gui.errors import ModelError
from facematch_gui.settings import ModelRules
from facematch_gui.training.config import load_config
from facematch_gui.training.starting import beginning
from tests.dataset.people import write_people
from tests.training.drawn import write_drawn

SHORT = ("--folds", "2", "--steps", "1")


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_people(tmp_path_factory.mktemp("set") / "people", 10)


@pytest.fixture(scope="module")
def few(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_people(tmp_path_factory.mktemp("few") / "people", 3)


def error(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)["error"]


def test_without_consent_nothing_is_looked_at(people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out"
    assert main(["adapt", str(people), "--out", str(out), "--json"]) == exits.USAGE
    assert "--consent" in error(capsys)["remedy"]
    assert not out.exists()


@pytest.mark.parametrize(
    ("words", "code"),
    [(["--name", "face-resnet"], exits.PROGRAM), (["--name", "../x"], exits.PROGRAM), (["--folds", "0"], exits.USAGE)],
)
def test_bad_options_are_refused_at_once(words: list[str], code: int, people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["adapt", str(people), "--out", str(out), "--consent", "All did.", *words]) == code
    assert not out.exists()


def test_a_folder_with_something_else_stays_as_it_is(people: Path, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", "utf-8")
    assert main(["adapt", str(people), "--out", str(tmp_path), "--consent", "All did.", "--name", "a"]) == exits.PROGRAM
    assert [file.name for file in tmp_path.iterdir()] == ["letter.txt"]


def test_too_few_people_are_told_how_many_it_takes(
    few: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["adapt", str(few), "--out", str(out), "--consent", "All did.", "--json"]) == exits.USAGE
    assert error(capsys)["title"] == "There are 3 people with both a document and a selfie; adapting needs 10"
    assert list(out.iterdir()) == [], "nothing can go on from here, so no face may stay"


def test_people_whose_faces_cannot_be_used_do_not_count_and_no_face_stays(
    people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spoilt = tmp_path / "spoilt"
    shutil.copytree(people, spoilt)
    next(spoilt.rglob("*_script.png")).write_bytes(b"no picture")
    out = tmp_path / "out"
    assert main(["adapt", str(spoilt), "--out", str(out), "--consent", "All did.", "--json"]) == exits.USAGE
    assert error(capsys)["title"].startswith("There are 9 people")
    assert list(out.iterdir()) == []


def test_no_other_model_is_lost(people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (paths.site_models() / "ours").mkdir(parents=True)
    words = [
        "adapt",
        str(people),
        "--out",
        str(tmp_path / "out"),
        "--consent",
        "All did.",
        "--name",
        "ours",
        "--install",
    ]
    assert main([*words, "--json"]) == exits.PROGRAM
    assert error(capsys)["title"] == "There already is a model of that name"


@pytest.mark.parametrize("name", ["work", "adaptation.json", "comparison.json"])
def test_a_model_has_no_name_that_the_folder_needs(name: str, people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["adapt", str(people), "--out", str(out), "--consent", "All did.", "--name", name]) == exits.USAGE


def test_what_a_system_or_a_broken_run_has_left_is_no_obstacle(few: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    for name in (".DS_Store", ".adaptation.json.half", ".comparison.json.half"):
        (out / name).touch()
    # It comes as far as to the number of people.
    assert main(["adapt", str(few), "--out", str(out), "--consent", "All did."]) == exits.USAGE


def test_it_tells_its_way_and_keeps_findings_but_no_face(people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["adapt", str(people), "--out", str(out), "--consent", "All signed", *SHORT, "--json", "--progress-json"]
    command = [sys.executable, "-m", "facematch_gui", *words]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)
    assert done.returncode == exits.SUCCESS, done.stderr
    told = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    stages = list(dict.fromkeys((step["stage"], step["number"]) for step in told))
    assert stages[:6] == [("prepare", 1), ("teacher", 1), ("fold", 1), ("measure", 1), ("fold", 2), ("measure", 2)]
    assert all(0 <= step["done"] <= step["all"] for step in told)
    assert told[-1]["done"] == told[-1]["all"]
    stated = json.loads(done.stdout)
    assert json.loads((out / "adaptation.json").read_text("utf-8")).items() <= stated.items()
    assert (stated["people"], stated["pictures"], stated["documents"], stated["folds"]) == (10, 20, 10, 2)
    assert stated["consent"] == "All signed."
    assert stated["comparison"]["genuine"] == 10
    assert stated["adopted"] is (stated["model"] is not None)
    left = {file.name for file in out.iterdir()}
    assert left == ({"adaptation.json", "comparison.json", "out"} if stated["adopted"] else {"adaptation.json"})


@pytest.mark.parametrize("by_word", [True, pytest.param(False, marks=pytest.mark.skipif("sys.platform == 'win32'"))])
def test_a_polite_request_stops_it_with_a_checkpoint(by_word: bool, people: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ["adapt", str(people), "--out", str(out), "--consent", "All did.", "--folds", "2", "--steps", "200"]
    command = [sys.executable, "-m", "facematch_gui", *words, "--progress-json"]
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, stdin=pipe, stderr=pipe, stdout=nothing, text=True) as process:
        assert process.stderr is not None
        assert process.stdin is not None
        for line in process.stderr:
            if line.startswith("{") and json.loads(line)["stage"] == "fold" and json.loads(line)["done"] >= 1:
                if by_word:
                    process.stdin.write("stop\n")
                    process.stdin.flush()
                else:
                    os.kill(process.pid, signal.SIGTERM)
                break
        rest = process.stderr.read()
    assert process.returncode == exits.INTERRUPTED
    assert rest.endswith("facematch: Stopped. The same command goes on from here.\n")
    assert "holds faces, to go on with" in rest
    assert len(list((out / "work").glob("runs-*/fold-1/checkpoint.npz"))) == 1
    assert (out / "work").stat().st_mode & 0o077 == 0


def test_the_model_is_the_sites_own_and_can_be_put_to_use_with_its_proof(tmp_path: Path) -> None:
    faces = write_drawn(tmp_path / "faces", learn=10, validate=0, test=0, pictures=2, recipe=STANDARD_RECIPE)
    bundled = read_card(paths.model_dir(EMBEDDER))
    config = load_config("site")
    start = beginning(config.network)
    assert bundled.calibration is not None
    assert start.weights is not None
    changed = {name: array * np.float32(1.001) for name, array in start.weights.items()}
    adapted = Adapted(0.3, changed, bundled.calibration)
    pairs = {"genuine": 10, "genuine_failed": 0, "impostor": 40, "impostor_failed": 0}
    found = Adaptation(2, {}, {**pairs, "decides": {"figure": "eer", "gain": 0.004}}, adapted)
    consent = Consent("All signed.", "Berlin")
    folder = paths.site_models() / "ours"
    write_adapted(folder, "ours", faces, adapted, config, consent, start.parent)
    card = read_card(folder)
    proof = write_proof(tmp_path, faces, found, (bundled, card), seed=0)

    assert card.use is not None
    assert (card.use.allowed, card.use.site) == (Use.THIS_SITE, "Berlin")
    assert "All signed." in card.use.licence
    assert card.provenance["parent"] == start.parent
    chips = faces.chips(0)
    assert LiteRtEmbedder(card).embed(chips) == pytest.approx(LiteRtEmbedder(bundled).embed(chips), abs=0.2)
    assert card.calibration is not None
    assert card.calibration.score(0.97).fmr == pytest.approx(bundled.calibration.score(0.97).fmr, rel=1e-6)

    with pytest.raises(ModelError, match="another site"):
        use_model("ours", ModelRules(), proof)
    with pytest.raises(ModelError, match="not compared"):
        use_model("ours", ModelRules(site="Berlin"))
    use_model("ours", ModelRules(site="Berlin"), proof)
    assert model_in_use().name == "ours"
    stated = findings(faces, found, consent, 0, ("ours", folder), tmp_path)
    assert stated["comparison_file"] == str(proof)
    assert stated["share"] == 0.3


def point(gain: float, low: float | None) -> dict[str, Any]:
    high = None if low is None else 2 * gain - low
    return {
        "fmr_target": 0.001,
        "measurable": True,
        "values": [0.8, 0.8 + gain],
        "gain": gain,
        "low": low,
        "high": high,
    }


@pytest.mark.parametrize(
    ("gain", "low", "model", "words"),
    [
        (0.01, -0.005, None, ["better by 1.0 points, 95 % interval -0.5 to 2.5", "the bundled network stays"]),
        (
            0.01,
            None,
            {"name": "ours", "folder": "x"},
            ["80.0% before, 81.0% after\n", "models use ours --comparison c"],
        ),
    ],
)
def test_the_findings_in_words(gain: float, low: float | None, model: Any, words: list[str]) -> None:
    figures = {"genuine": 10, "impostor": 90, "tar_at_fmr": [point(gain, low)], "eer": point(gain, low)}
    stated = {"people": 10, "pictures": 20, "documents": 10, "folds": 2, "comparison": figures, "model": model}
    said = in_words({**stated, "installed": True, "comparison_file": "c"})
    for each in words:
        assert each in said
