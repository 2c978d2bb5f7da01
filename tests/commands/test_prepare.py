"""The command: what its options choose, and what it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.commands.prepare import NETWORKS, REASONS
from facematch_gui.dataset.plan import PRESETS
from facematch_gui.dataset.prepared import read_prepared
from tests.dataset.people import add_odd_pictures, write_people


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write_people(tmp_path_factory.mktemp("set") / "people", 4)
    add_odd_pictures(folder / "one" / "01")
    return folder


def prepare(*words: str | Path) -> int:
    return main(["dataset", "prepare", *map(str, words), "--workers", "1", "--quiet"])


def test_it_says_what_it_made(people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert prepare(people, "--out", tmp_path / "faces") == exits.SUCCESS
    said = capsys.readouterr().out
    assert said.startswith("8 faces of 4 people, from 13 pictures in ")
    assert "Skipped: 5 pictures" in said
    for reason in ("no_face", "several_faces", "face_too_small", "picture_unreadable"):
        assert REASONS[reason] in said
    assert read_prepared(tmp_path / "faces").recipe == PRESETS["face-resnet"]
    assert prepare(people, "--out", tmp_path / "faces") == exits.SUCCESS
    assert "13 of them were done before" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "preset", "rule"),
    [
        (["--for", "inception-96"], "inception-96", "product"),
        (["--rule", "original"], "original", "original"),
        (["--for", "original"], "original", "original"),
        (["--for", "original", "--rule", "product"], "original", "product"),
        (["--for", "inception-96", "--rule", "original"], "inception-96", "original"),
    ],
)
def test_the_options_choose_network_and_rule(
    words: list[str], preset: str, rule: str, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert prepare(people, "--out", tmp_path / "faces", *words, "--json", "--seed", "7") == exits.SUCCESS
    said = json.loads(capsys.readouterr().out)
    faces = read_prepared(tmp_path / "faces")
    assert (faces.recipe, faces.rule, said["rule"], said["seed"]) == (PRESETS[preset], rule, rule, 7)
    assert said["cut_now"] == said["counts"]["pictures"] == 13


def test_a_list_may_say_who_is_who(people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = ["file,identity,document"]
    rows += [
        f"{file.relative_to(people).as_posix()},{file.parent.name},{int('script' in file.name)}"
        for file in sorted(people.rglob("0*"))
        if file.is_file()
    ]
    (tmp_path / "list.csv").write_text("\n".join(rows))
    words = ["--root", str(people), "--out", str(tmp_path / "faces"), "--fractions", "0.5,0.5,0", "--json"]
    assert prepare(tmp_path / "list.csv", *words) == exits.SUCCESS
    said = json.loads(capsys.readouterr().out)
    assert (said["layout"], said["counts"]["documents"], said["counts"]["selfies"]) == ("csv", 4, 4)
    assert [said["splits"][split]["people"] for split in ("train", "validation", "test")] == [2, 2, 0]


@pytest.mark.parametrize("shares", ["1", "0.8,0.1", "0.8,0.1,0.2", "0,0.5,0.5", "nan,0.1,0.1", "a,b,c", "2,-1,0"])
def test_shares_that_make_no_whole_are_wrong_usage(
    shares: str, people: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert prepare(people, "--out", tmp_path / "faces", f"--fractions={shares}", "--json") == exits.USAGE
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "usage"
    assert not (tmp_path / "faces").exists()


def test_a_folder_without_people_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "empty").mkdir()
    assert prepare(tmp_path / "empty", "--out", tmp_path / "faces") == exits.USAGE
    assert "no pictures of people" in capsys.readouterr().err


def test_its_networks_are_the_presets() -> None:
    assert set(NETWORKS) == set(PRESETS)
