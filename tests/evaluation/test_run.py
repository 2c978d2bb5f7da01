"""The command from end to end: a list in, three files out, and what becomes of ugly lists and cut-off runs."""

from __future__ import annotations

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageOps

from facematch_gui.cli import main
from facematch_gui.commands import exits
from facematch_gui.paths import resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A person's selfie and document, both mirrored too, as if they were somebody else's, and a wall."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("selfie", "document"):
        shutil.copy(resource(f"sample/{name}.jpg"), folder / f"{name}.jpg")
        with Image.open(resource(f"sample/{name}.jpg")) as picture:
            ImageOps.mirror(picture.convert("RGB")).save(folder / f"{name}-2.jpg", quality=95)
    Image.new("RGB", (200, 200), (120, 130, 140)).save(folder / "wall.png")
    (folder / "text.jpg").write_text("no picture", encoding="utf-8")
    return folder


PAIRS = """a,b,same,fold,Group
selfie.jpg,document.jpg,1,1,x
selfie.jpg,wall.png,0,1,x
selfie-2.jpg|selfie.jpg,document-2.jpg,1,2,y
selfie.jpg,document-2.jpg,0,2,y
text.jpg,document.jpg,1,2,y
gone.jpg,document.jpg,0,1,x
selfie-2.jpg,document.jpg,0,1,x
"""


def listed(pictures: Path, content: str = PAIRS, name: str = "pairs.csv", encoding: str = "utf-8") -> Path:
    file = pictures / name
    file.write_text(content, encoding=encoding)
    return file


def evaluated(*arguments: str | Path) -> int:
    return main(["evaluate", *map(str, arguments), "--quiet", "--workers", "1"])


def report_in(folder: Path) -> Any:
    return json.loads((folder / "report.json").read_text(encoding="utf-8"))


def test_a_list_becomes_scores_a_report_and_a_page(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, kept = tmp_path / "out", tmp_path / "kept.npz"
    assert evaluated(listed(pictures), "--out", out, "--save-embeddings", kept, "--thumbnails") == exits.SUCCESS
    said = capsys.readouterr()
    assert "Row 7: a file that the column a names is not there." in said.err
    assert "gone" not in said.err
    assert "report.html" in said.out
    with (out / "scores.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["status"] for row in rows] == [
        "ok", "no_face", "ok", "ok", "picture_unreadable", "picture_missing", "ok",
    ]  # fmt: skip
    assert [row["a"] for row in rows][2] == "selfie-2.jpg|selfie.jpg"

    report = report_in(out)
    assert report["pictures"]["by_status"] == {"no_face": 1, "ok": 4, "picture_missing": 1, "picture_unreadable": 1}
    assert report["metrics"]["genuine"] == 3
    assert report["metrics"]["genuine_failed"] == 1
    assert report["metrics"]["impostor_failed"] == 2
    assert report["missing"] == [{"row": 7, "column": "a"}]
    assert set(report["groups"]["group"]) == {"x", "y"}
    assert set(report["accuracy"]["folds"]) == {"1", "2"}
    assert report["people"]["basis"] == "connected"
    assert [level["claimed"] for level in report["calibration"]["levels"]] == [0.01, 0.001, 0.0005]
    assert set(report["by_fused"]) == {"1", "2"}

    with np.load(kept, allow_pickle=False) as content:
        assert list(content["path"]) == [
            "selfie.jpg", "document.jpg", "wall.png", "selfie-2.jpg", "document-2.jpg", "text.jpg", "gone.jpg",
        ]  # fmt: skip
        assert content["embedding"].dtype == np.float32
        assert [bool(row.any()) for row in content["embedding"]] == [status == "ok" for status in content["status"]]
    assert not (out / "partial").exists()


def test_the_page_needs_nothing_beside_itself(pictures: Path, tmp_path: Path) -> None:
    content = PAIRS.replace("text.jpg", "<b>&.jpg")
    assert evaluated(listed(pictures, content), "--out", tmp_path / "out") == exits.SUCCESS
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert page.count("<svg") == 3
    # Names of namespaces are no addresses that anything is fetched from.
    assert not re.findall(r"(?:src|href|url\()=?[\"']?(?!#|data:)\w", re.sub(r"xmlns\S*=\"[^\"]*\"", "", page))
    assert "<script" not in page
    assert "<b>&" not in page
    assert "<img" not in page


def test_the_desks_refusals_are_counted_beside_and_refused_on_demand(pictures: Path, tmp_path: Path) -> None:
    with Image.open(pictures / "selfie.jpg") as picture:
        two = Image.new("RGB", (2 * picture.width, picture.height))
        two.paste(picture, (0, 0))
        two.paste(picture, (picture.width, 0))
    two.save(pictures / "two.png")
    file = listed(pictures, "a,b,same\ntwo.png,document.jpg,1\nselfie.jpg,document.jpg,1\nwall.png,document.jpg,0\n")
    assert evaluated(file, "--out", tmp_path / "all") == exits.SUCCESS
    assert evaluated(file, "--out", tmp_path / "desk", "--admit", "desk") == exits.SUCCESS
    whole, desk = report_in(tmp_path / "all"), report_in(tmp_path / "desk")
    assert whole["pictures"]["desk_refuses"] == {"no_face": 1, "several_faces": 1}
    assert (whole["metrics"]["genuine_failed"], whole["desk"]["genuine_failed"]) == (0, 1)
    assert desk["metrics"]["genuine_failed"] == 1
    assert desk["desk"] is None
    assert "two.png,document.jpg,1,,several_faces" in (tmp_path / "desk" / "scores.csv").read_text(encoding="utf-8")


def test_identities_make_every_pair_and_no_list_of_them(pictures: Path, tmp_path: Path) -> None:
    content = (
        "file;identity;gender\nselfie.jpg;A;f\ndocument.jpg;A;f\nselfie-2.jpg;B;f\ndocument-2.jpg;B;m\nwall.png;C;m"
    )
    file = listed(pictures, content, "people.csv")
    assert evaluated("--identities", file, "--out", tmp_path / "out") == exits.SUCCESS
    report = report_in(tmp_path / "out")
    assert not (tmp_path / "out" / "scores.csv").exists()
    assert (report["metrics"]["genuine"], report["metrics"]["impostor"]) == (2, 8)
    assert report["metrics"]["impostor_failed"] == 4
    assert report["groups"]["gender"]["f"]["impostor"] == 2
    assert any("one picture only" in note for note in report["notes"])


def test_lfws_own_list_and_folders_are_told_by_themselves(pictures: Path, tmp_path: Path) -> None:
    for name, end in (("Ann", ""), ("Bob", "-2")):
        folder = tmp_path / "lfw" / name
        folder.mkdir(parents=True)
        shutil.copy(pictures / f"selfie{end}.jpg", folder / f"{name}_0001.jpg")
        shutil.copy(pictures / f"document{end}.jpg", folder / f"{name}_0002.jpg")
    file = tmp_path / "pairs.txt"
    file.write_text("2\t1\nAnn\t1\t2\nAnn\t1\tBob\t2\nBob\t1\t2\nBob\t1\tAnn\t2\n", encoding="utf-8")
    assert evaluated(file, "--root", tmp_path / "lfw", "--out", tmp_path / "one") == exits.SUCCESS
    assert report_in(tmp_path / "one")["input"] == "lfw"
    assert set(report_in(tmp_path / "one")["accuracy"]["folds"]) == {"1", "2"}

    person = tmp_path / "set" / "0001" / "0001_0000001"
    person.mkdir(parents=True)
    shutil.copy(pictures / "selfie.jpg", person / "0000001.jpg")
    shutil.copy(pictures / "document.jpg", person / "0001_0000001_script.jpg")
    assert evaluated(tmp_path / "set", "--out", tmp_path / "two") == exits.SUCCESS
    report = report_in(tmp_path / "two")
    assert report["input"] == "trainset"
    assert report["metrics"]["genuine"] == 1
    assert report["metrics"]["eer"] is None


def test_equal_seeds_give_equal_reports(pictures: Path, tmp_path: Path) -> None:
    def figures(name: str, seed: str) -> Any:
        assert evaluated(listed(pictures), "--out", tmp_path / name, "--seed", seed) == exits.SUCCESS
        report = report_in(tmp_path / name)
        report.pop("seconds")
        return report

    assert figures("one", "3") == figures("two", "3")


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a,b\nselfie.jpg,document.jpg\n", "no column same"),
        ("a,b,same\n", "list is empty"),
        ("a,b,same\nselfie.jpg,document.jpg,1\nselfie.jpg,document.jpg\n", "Row 3 has nothing"),
        ("a,b,same\ngone.jpg,lost.jpg,1\n", "None of the pictures is there, from row 2 on"),
    ],
)
def test_a_list_that_cannot_be_used_ends_in_a_clear_line(
    content: str, words: str, pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluated(listed(pictures, content), "--out", tmp_path / "out") == exits.USAGE
    said = capsys.readouterr().err
    assert words in said
    assert "gone" not in said
    assert not (tmp_path / "out" / "report.json").exists()


def test_a_list_in_a_spreadsheets_dialect_works(pictures: Path, tmp_path: Path) -> None:
    shutil.copy(pictures / "selfie.jpg", pictures / "größe.jpg")
    file = listed(pictures, "sep=;\nA;B;Same\ngröße.jpg;document.jpg;1\n", encoding="cp1252")
    assert evaluated(file, "--out", tmp_path / "out") == exits.SUCCESS
    assert report_in(tmp_path / "out")["pictures"]["failed"] == 0


@pytest.mark.parametrize("arguments", [[], ["pairs.csv", "--identities", "people.csv"]])
def test_a_list_of_pairs_or_one_of_people_and_not_both(arguments: list[str], tmp_path: Path) -> None:
    assert evaluated(*arguments, "--out", tmp_path / "out") == exits.USAGE


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups to interrupt this way")
def test_an_interrupted_run_says_so_and_the_same_command_goes_on(pictures: Path, tmp_path: Path) -> None:
    rows = "".join(f"copy-{number}.jpg,document.jpg,1\n" for number in range(60))
    for number in range(60):
        shutil.copy(pictures / "selfie.jpg", pictures / f"copy-{number}.jpg")
    file = listed(pictures, f"a,b,same\ngone.jpg,document.jpg,0\n{rows}")
    command = [sys.executable, "-m", "facematch_gui", "evaluate", str(file), "--out", str(tmp_path / "out")]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True, cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    ) as running:  # fmt: skip
        assert running.stderr is not None
        assert running.stderr.readline().startswith("facematch: Row 2")
        os.killpg(running.pid, signal.SIGINT)
        _, said = running.communicate(timeout=120)
    assert running.returncode == 130
    assert "goes on from here" in said
    assert "Traceback" not in said
    assert not (tmp_path / "out" / "report.json").exists()
    assert evaluated(file, "--out", tmp_path / "out") == exits.SUCCESS
    assert report_in(tmp_path / "out")["pictures"]["acquired"] == 61
