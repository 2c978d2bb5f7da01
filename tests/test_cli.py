"""The command line: exit codes, JSON, and errors in words, with the real networks."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from facematch_gui import paths
from facematch_gui.cli import gui_main, main
from facematch_gui.commands import exits

SELFIE = str(paths.resource("sample/selfie.jpg"))
DOCUMENT = str(paths.resource("sample/document.jpg"))


def answer(capsys: pytest.CaptureFixture[str]) -> Any:
    """What was printed, as the one JSON value that it must be."""
    printed = capsys.readouterr()
    assert not printed.err
    return json.loads(printed.out)


def test_a_match_is_said_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", SELFIE, DOCUMENT, "--device", "cpu"]) == exits.MATCH
    assert capsys.readouterr().out.startswith("Match: score ")


def test_json_holds_everything_behind_the_answer(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", SELFIE, DOCUMENT, "--json", "--device", "cpu"]) == exits.MATCH
    said = answer(capsys)
    assert said["verdict"] == "match"
    assert said["similarity"] >= said["threshold"]
    for side in ("selfie", "document"):
        assert set(said[side]["box"]) == {"x", "y", "width", "height"}
        assert len(said[side]["landmarks"]) == 5
    assert said["model"]["name"] == "face-resnet"
    assert len(said["model"]["sha256"]) == 64
    assert (said["engine"], said["device"]) == ("litert", "CPU")
    assert {"load", "read", "find", "align", "embed"} <= set(said["timings_ms"])
    assert all(spent >= 0 for spent in said["timings_ms"].values())


def test_two_people_do_not_match(faces: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pair = [str(faces / "london" / "002" / "selfie.jpg"), str(faces / "london" / "003" / "document.jpg")]
    assert main(["verify", *pair, "--json", "--device", "cpu"]) == exits.NO_MATCH
    assert answer(capsys)["verdict"] == "no_match"


@pytest.mark.parametrize(("which", "pair"), [("selfie", ["EMPTY", DOCUMENT]), ("document", [SELFIE, "EMPTY"])])
def test_an_unusable_picture_says_which_and_what_to_do(
    which: str, pair: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    files = [str(empty) if name == "EMPTY" else name for name in pair]
    assert main(["verify", *files, "--json"]) == exits.PICTURE
    error = answer(capsys)["error"]
    assert (error["code"], error["picture"]) == ("picture_unreadable", which)
    assert error["remedy"]
    assert error["template"] == {"title": error["title"], "remedy": error["remedy"], "values": {}}
    assert main(["verify", *files]) == exits.PICTURE
    assert f"{which}: " in capsys.readouterr().err


def test_of_several_selfies_the_unusable_one_is_named_by_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.jpg"
    empty.write_bytes(b"")
    files = [SELFIE, str(empty), SELFIE, DOCUMENT]
    assert main(["verify", *files, "--json"]) == exits.PICTURE
    error = answer(capsys)["error"]
    assert (error["picture"], error["number"]) == ("selfie", 2)
    assert main(["verify", *files]) == exits.PICTURE
    assert "facematch: selfie 2: " in capsys.readouterr().err


def test_a_face_that_is_not_there_says_which_picture(faces: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wall = str(faces / "hostile" / "blank-wall.jpg")
    assert main(["verify", SELFIE, wall, "--json", "--device", "cpu"]) == exits.PICTURE
    error = answer(capsys)["error"]
    assert (error["code"], error["picture"]) == ("no_face", "document")


def test_several_faces_list_their_boxes(faces: Path, capsys: pytest.CaptureFixture[str]) -> None:
    crowd = str(faces / "hostile" / "two-people.jpg")
    assert main(["verify", crowd, DOCUMENT, "--json", "--device", "cpu"]) == exits.PICTURE
    error = answer(capsys)["error"]
    assert error["code"] == "several_faces"
    assert len(error["boxes"]) >= 2


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["verify"],
        ["verify", SELFIE],
        ["verify", SELFIE, DOCUMENT, "--engine", "abacus"],
        ["verify", SELFIE, DOCUMENT, "--unknown"],
        ["nonsense"],
        ["models"],
    ],
)
def test_wrong_usage_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == exits.USAGE
    printed = capsys.readouterr()
    assert "--help" in printed.err
    assert not printed.out


def test_wrong_usage_is_json_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", "--json"]) == exits.USAGE
    assert answer(capsys)["error"]["code"] == "usage"


def test_the_window_refuses_wrong_usage_alike(capsys: pytest.CaptureFixture[str]) -> None:
    assert gui_main(["--size", "large"]) == exits.USAGE
    assert "large" in capsys.readouterr().err


def test_a_changed_model_gives_no_score(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("face-resnet", "face-finder"):
        (tmp_path / folder).mkdir()
        for file in paths.model_dir(folder).iterdir():
            if file.name != "weights.npz":
                (tmp_path / folder / file.name).write_bytes(file.read_bytes())
    network = tmp_path / "face-resnet" / "network.tflite"
    content = bytearray(network.read_bytes())
    content[len(content) // 2] ^= 1
    network.write_bytes(content)
    monkeypatch.setenv("FACEMATCH_MODELS", str(tmp_path))
    assert main(["verify", SELFIE, DOCUMENT, "--json"]) == exits.PROGRAM
    error = answer(capsys)["error"]
    assert (error["code"], error["title"]) == ("model_changed", "The model file was changed")


def test_a_graphics_card_that_is_not_there_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["verify", SELFIE, DOCUMENT, "--json", "--device", "gpu"])
    if code != exits.PROGRAM:
        pytest.skip("this machine has a graphics card that can be used")
    assert answer(capsys)["error"]["code"] == "engine_unavailable"


def test_the_self_test_passes_and_names_every_check(capsys: pytest.CaptureFixture[str], qapp: object) -> None:
    assert main(["self-test", "--json", "--device", "cpu"]) == exits.MATCH
    outcomes = answer(capsys)
    assert [outcome["name"] for outcome in outcomes] == [
        "face cascade",
        "model files",
        "sample pair",
        "data folder",
        "records",
        "window",
        "cameras",
    ]
    assert all(outcome["passed"] for outcome in outcomes)


def test_the_self_test_says_what_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], qapp: object
) -> None:
    monkeypatch.setenv("FACEMATCH_MODELS", str(tmp_path))
    monkeypatch.setenv("FACEMATCH_DATA", str(tmp_path / "a file" / "data"))
    (tmp_path / "a file").write_text("in the way")
    assert main(["self-test", "--json"]) == 1
    failed = {outcome["name"] for outcome in answer(capsys) if not outcome["passed"]}
    assert failed == {"model files", "sample pair", "data folder", "records"}


def test_the_module_runs_and_tells_its_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "facematch_gui", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("FaceMatch 0.")


def test_a_whole_process_prints_nothing_but_its_answer() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "facematch_gui", "verify", SELFIE, DOCUMENT, "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["verdict"] == "match"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("json_too", [[], ["--json"]])
def test_an_answer_that_cannot_be_written_is_no_verdict(json_too: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "facematch_gui", "verify", SELFIE, DOCUMENT, *json_too],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == exits.PROGRAM
    assert "Traceback" not in done.stderr


def test_a_bug_is_no_verdict_either(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("facematch_gui.core.verify.verify", broken)
    assert main(["verify", SELFIE, DOCUMENT, "--json", "--device", "cpu"]) == exits.PROGRAM
    printed = capsys.readouterr()
    assert json.loads(printed.out)["error"]["code"] == "failure"
    assert "a bug" not in printed.out
