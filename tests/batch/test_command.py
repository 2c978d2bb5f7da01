"""``facematch batch`` as it is typed: real pictures in real worker processes, killed, interrupted and resumed."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from facematch_gui.batch.provenance import record_file
from facematch_gui.cli import main

WriteList = Callable[..., Path]

GOOD = ("selfie.jpg", "document.jpg")
MANY = [
    (f"{number:03}", "broken.jpg" if number % 5 == 4 else "selfie.jpg", "document.jpg" if number % 7 else "gone.jpg")
    for number in range(12)
]


def batch(*words: str | Path) -> int:
    return main(["batch", *map(str, words)])


def rows(results: Path) -> list[dict[str, str]]:
    with results.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def summary(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def start(*words: str | Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "facematch_gui", "batch", *map(str, words)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def wait_for_rows(running: subprocess.Popen[str], results: Path, count: int) -> None:
    """Returns as soon as so many rows are written; fails when the process has ended before."""
    while not results.exists() or results.read_bytes().count(b"\n") <= count:
        try:
            running.wait(0.005)
        except subprocess.TimeoutExpired:
            continue
        pytest.fail(f"ended too soon: {running.communicate()}")


@pytest.fixture
def undisturbed(folder: Path, write_list: WriteList) -> tuple[Path, bytes]:
    """A list, and the results of a run that nothing came in the way of."""
    roster, results = write_list(MANY), folder / "undisturbed.csv"
    assert batch(roster, "--out", results) == 0
    return roster, results.read_bytes()


def test_every_row_gets_its_row_in_order(
    folder: Path, write_list: WriteList, capsys: pytest.CaptureFixture[str]
) -> None:
    roster = write_list(
        [
            ("007", *GOOD, "Küche", "=1+1"),
            ("8", "selfie.jpg|selfie.jpg", "document.jpg", "", ""),
            ("9", "gone.jpg", "document.jpg", "", ""),
            ("10", "selfie.jpg", "broken.jpg", "", ""),
            ("11", "", "document.jpg", "", ""),
            ("12", "selfie.jpg", "document.jpg", "", "", "more"),
            ("13", "x" * 5000, "a\0b" if sys.platform == "win32" else "../" * 1000, "", ""),
            ("14", ".", "document.jpg", "", ""),
            ("15", "selfie.jpg", "selfie.jpg", "", ""),
        ],
        ("id", "selfie", "document", "Abteilung", "note"),
    )
    results = folder / "results.csv"
    assert batch(roster, "--out", results, "--json", "--workers", "2") == 0
    said = rows(results)
    assert [row["id"] for row in said] == ["007", *map(str, range(8, 16))]
    answered = {row["id"] for row in said if row["verdict"] in ("match", "review", "no_match")}
    assert answered == {"007", "8", "15"}
    assert {row["verdict"] for row in said if row["id"] not in answered} == {"refused"}
    assert "same_picture" in said[-1]["reasons"]
    assert [row["status"] for row in said[2:6]] == ["picture_unreadable"] * 2 + ["table_unusable"] * 2
    assert (said[0]["Abteilung"], said[0]["note"]) == ("Küche", "'=1+1")
    assert [row["fused"] for row in said[:2]] == ["1", "2"]
    assert said[2]["message"].startswith("Selfie: ")
    assert said[3]["message"].startswith("Document: ")
    assert "Row 6" in said[4]["message"]
    assert not any(name in row["message"] for row in said for name in ("gone", "broken", ".jpg"))
    assert float(said[0]["similarity"]) > 0.5
    assert float(said[0]["score"]) > 3
    assert int(said[0]["one_in"]) >= 2000
    assert not said[2]["score"]
    figures = summary(capsys)
    assert figures["rows"] == figures["total"] == 9
    assert figures["complete"]
    assert figures["verdicts"]["refused"] == 6
    assert figures["refusals"] == {"picture_unreadable": 4, "table_unusable": 2}


def test_the_summary_in_words_and_no_bar_without_a_terminal(
    folder: Path, write_list: WriteList, capsys: pytest.CaptureFixture[str]
) -> None:
    roster = write_list([("1", *GOOD), ("2", "gone.jpg", "document.jpg")])
    assert batch(roster, "--out", folder / "results.csv") == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.startswith("2 of 2 rows in ")
    assert "picture_unreadable" in printed.out


def test_a_killed_run_goes_on_without_losing_or_repeating_a_row(undisturbed: tuple[Path, bytes], folder: Path) -> None:
    roster, whole = undisturbed
    results = folder / "results.csv"
    for written, workers in ((1, "1"), (6, "2")):
        running = start(roster, "--out", results, "--workers", workers)
        wait_for_rows(running, results, written)
        running.kill()
        running.communicate()
        so_far = results.read_bytes()
        assert whole.startswith(so_far)
        # A write that the crash cut through as well.
        results.write_bytes(so_far[:-7])
    assert batch(roster, "--out", results) == 0
    assert results.read_bytes() == whole


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl+C to one process")
def test_ctrl_c_finishes_the_rows_at_hand_and_the_next_run_goes_on(
    undisturbed: tuple[Path, bytes], folder: Path
) -> None:
    roster, whole = undisturbed
    results = folder / "results.csv"
    # One worker: of several, a late one could hold the first row until all the others are done.
    running = start(roster, "--out", results, "--workers", "1", "--json")
    wait_for_rows(running, results, 2)
    running.send_signal(signal.SIGINT)
    out, err = running.communicate()
    assert running.returncode == 130
    assert err == ""
    figures = json.loads(out)
    so_far = results.read_bytes()
    assert figures["rows"] == so_far.count(b"\n") - 1
    assert figures["complete"] is (so_far == whole) is False
    assert whole.startswith(so_far)
    again = start(roster, "--out", results)
    out, err = again.communicate()
    assert again.returncode == 0
    assert f"{figures['rows']} of 12 rows were already done" in err
    assert results.read_bytes() == whole


def test_a_finished_run_is_only_told_again(
    undisturbed: tuple[Path, bytes], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roster, whole = undisturbed
    capsys.readouterr()
    assert batch(roster, "--out", folder / "undisturbed.csv", "--json") == 0
    figures = summary(capsys)
    assert (figures["rows"], figures["kept"]) == (12, 12)
    assert (folder / "undisturbed.csv").read_bytes() == whole


def refusal(capsys: pytest.CaptureFixture[str], *words: str | Path) -> str:
    """Code and title of the error that the command ends with."""
    assert batch(*words, "--json") not in (0, 130)
    error = json.loads(capsys.readouterr().out)["error"]
    assert error["remedy"]
    return f"{error['code']}: {error['title']}"


def test_nothing_else_goes_on_in_the_same_results_file(
    folder: Path, write_list: WriteList, capsys: pytest.CaptureFixture[str]
) -> None:
    roster, results = write_list([("1", *GOOD)]), folder / "results.csv"
    assert batch(roster, "--out", results) == 0
    before = results.read_bytes()
    record = json.loads(record_file(results).read_text())
    assert record["model"] == "face-resnet"
    capsys.readouterr()

    policy = folder / "policy.toml"
    policy.write_text("[verdict]\nmatch_fmr = 0.0001\n")
    assert "another policy" in refusal(capsys, roster, "--out", results, "--policy", policy)
    assert "another folder" in refusal(capsys, roster, "--out", results, "--root", folder.parent)
    for key, word in (
        ("weights", "another model"),
        ("recipe", "cut in another way"),
        ("calibration", "calibration"),
        ("program", "version"),
    ):
        record_file(results).write_text(json.dumps({**record, key: "0"}))
        assert word in refusal(capsys, roster, "--out", results)
    record_file(results).write_text(json.dumps(record))
    write_list([("1", *GOOD), ("2", *GOOD)])
    assert "another list" in refusal(capsys, roster, "--out", results)
    assert results.read_bytes() == before

    assert batch(roster, "--out", results, "--restart") == 0
    assert [row["id"] for row in rows(results)] == ["1", "2"]


def test_rows_that_somebody_changed_are_noticed(
    folder: Path, write_list: WriteList, capsys: pytest.CaptureFixture[str]
) -> None:
    roster, results = write_list([("1", *GOOD), ("2", "gone.jpg", "document.jpg")]), folder / "results.csv"
    assert batch(roster, "--out", results) == 0
    capsys.readouterr()
    content = results.read_text()
    for changed in (content.replace("\n2,", "\n3,"), content + content.splitlines()[2] + "\n"):
        results.write_text(changed)
        assert "table_unusable: Row" in refusal(capsys, roster, "--out", results)
    results.write_text(content.replace("refused", "perhaps"))
    assert "table_unusable: Row 3" in refusal(capsys, roster, "--out", results)


@pytest.mark.parametrize("restart", [[], ["--restart"]])
def test_no_file_that_no_run_has_made_is_overwritten(
    restart: Sequence[str], folder: Path, write_list: WriteList, capsys: pytest.CaptureFixture[str]
) -> None:
    roster = write_list([("1", *GOOD)])
    for name in ("list.csv", "selfie.jpg"):
        before = (folder / name).read_bytes()
        assert "table_unusable: There already is" in refusal(capsys, roster, "--out", folder / name, *restart)
        assert (folder / name).read_bytes() == before


@pytest.mark.parametrize(
    ("content", "word"),
    [
        ("id,selfie\n1,a.jpg\n", "no column document"),
        ("id,selfie,document\n", "empty"),
        ("id,selfie,document\n1,a,b\n2,a,b\n1,a,b\n", "Rows 2 and 4"),
    ],
)
def test_a_list_that_cannot_be_used_leaves_no_results(
    content: str, word: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "list.csv").write_text(content)
    assert word in refusal(capsys, folder / "list.csv", "--out", folder / "results.csv")
    assert not (folder / "results.csv").exists()


def test_results_that_cannot_be_written_are_said(
    folder: Path, write_list: WriteList, capsys: pytest.CaptureFixture[str]
) -> None:
    roster = write_list([("1", *GOOD)])
    assert "output_unwritable" in refusal(capsys, roster, "--out", folder / "nowhere" / "results.csv")
    assert "output_unwritable" in refusal(capsys, roster, "--out", folder)


def test_a_changed_model_ends_the_run_before_it_touches_the_results(
    folder: Path, write_list: WriteList, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FACEMATCH_MODELS", str(folder))
    assert "model" in refusal(capsys, write_list([("1", *GOOD)]), "--out", folder / "results.csv")
    assert not (folder / "results.csv").exists()


def test_paths_may_be_relative_to_another_folder(folder: Path, write_list: WriteList) -> None:
    (folder / "lists").mkdir()
    roster = write_list([("1", *GOOD)]).rename(folder / "lists" / "list.csv")
    assert batch(roster, "--out", folder / "results.csv", "--root", folder) == 0
    assert rows(folder / "results.csv")[0]["status"] == "ok"


@pytest.mark.parametrize("words", [["list.csv"], ["--out", "r.csv"], ["list.csv", "--out", "r.csv", "--workers", "0"]])
def test_wrong_usage_ends_with_2(words: Sequence[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert batch(*words) == 2
    assert "--help" in capsys.readouterr().err


def test_real_people(faces: Path, tmp_path: Path) -> None:
    people = sorted(folder.name for folder in (faces / "london").iterdir() if folder.is_dir())[:4]
    lines = ["\ufeffid;selfie;document"]
    lines += [
        f"{name};london/{name}/selfie.jpg|london/{name}/portrait.jpg;london/{name}/document.jpg" for name in people
    ]
    lines += [f"other;london/{people[0]}/selfie.jpg;london/{people[1]}/document.jpg"]
    lines += ["crowd;hostile/two-people.jpg;formats/document.jpg", "mixed;" + "|".join(
        f"london/{name}/selfie.jpg" for name in people[:2]) + f";london/{people[0]}/document.jpg"]  # fmt: skip
    roster = tmp_path / "list.csv"
    roster.write_text("\n".join(lines), encoding="utf-8")
    assert batch(roster, "--out", tmp_path / "results.csv", "--root", faces) == 0
    with (tmp_path / "results.csv").open(encoding="utf-8-sig", newline="") as stream:
        said = list(csv.DictReader(stream, delimiter=";"))
    assert [row["status"] for row in said] == ["ok"] * 5 + ["several_faces", "mixed_people"]
    assert {row["fused"] for row in said[:4]} == {"2"}
    assert not any(row["verdict"] == "no_match" for row in said[:4])
    assert said[4]["verdict"] == "no_match"
