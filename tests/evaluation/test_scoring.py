"""Scores of pairs: in the order of the list, each with its reason where there is none."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.calibration import Calibration, Curve
from facematch_gui.core.score import fuse
from facematch_gui.errors import OutputError
from facematch_gui.evaluation import pair_csv
from facematch_gui.evaluation.pair_csv import read_pairs
from facematch_gui.evaluation.pictures import EmbeddedPictures
from facematch_gui.evaluation.scoring import Counted, score_pairs

CALIBRATION = Calibration(
    {1: Curve(np.array([0, 0.9]), np.array([0, -4.0]), np.array([0, -4.5]), np.array([0, -3.5]), floor=1e-4)}, "made up"
)
"""A stranger in twenty reaches a similarity of 0.29."""


def unit(*numbers: float) -> list[float]:
    return [number / float(np.linalg.norm(numbers)) for number in numbers]


PICTURES: dict[str, list[float]] = {
    "ann1": unit(1, 0.2, 0),
    "ann2": unit(1, -0.2, 0),
    "ann3": unit(0.9, 0, 0.4),
    "bob1": unit(0, 1, 0),
    "bob2": unit(0.1, 1, 0),
    "wall": [0, 0, 0],
    "tiny": unit(0.2, 0.2, 1),
}


def scored(
    folder: Path, rows: str, *, strict: bool = False, columns: str = "a,b,same"
) -> tuple[Counted, list[dict[str, str]]]:
    """The counts and the rows of ``scores.csv`` of a list."""
    file = folder / "pairs.csv"
    file.write_text(f"{columns}\n{rows}", encoding="utf-8")
    source = read_pairs(file, folder)
    refusals = {"wall": "no_face", "tiny": "face_too_small"}
    pictures = EmbeddedPictures(
        embeddings=np.array([PICTURES[name] for name in source.names], np.float32),
        status=tuple("no_face" if name == "wall" else "ok" for name in source.names),
        refusal=tuple(refusals.get(name, "") for name in source.names),
        weight=np.array([0.0 if name == "wall" else 0.5 if name == "ann2" else 1.0 for name in source.names]),
        embedded_now=len(source.names),
    )
    if strict:
        pictures = pictures.as_the_desk_would()
    counted = score_pairs(source, pictures, CALIBRATION, folder / "scores.csv", seed=0, strict=strict)
    with (folder / "scores.csv").open(encoding="utf-8", newline="") as stream:
        return counted, list(csv.DictReader(stream))


def test_scores_stand_in_the_order_of_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pair_csv, "CHUNK", 2)
    rows = "ann1,ann2,1\nann1,bob1,0\nbob1,wall,0\nbob1,bob2,1\nann1,ann2,1\n"
    counted, written = scored(tmp_path, rows)
    assert [(row["a"], row["b"], row["same"], row["status"]) for row in written] == [
        ("ann1", "ann2", "1", "ok"),
        ("ann1", "bob1", "0", "ok"),
        ("bob1", "wall", "0", "no_face"),
        ("bob1", "bob2", "1", "ok"),
        ("ann1", "ann2", "1", "ok"),
    ]
    assert float(written[0]["similarity"]) == pytest.approx(np.dot(PICTURES["ann1"], PICTURES["ann2"]), abs=1e-6)
    assert not written[2]["similarity"]
    assert counted.status == {"ok": 4, "no_face": 1}
    found = counted.whole.counts
    assert (found.genuine.sum(), found.impostor.sum(), found.impostor_failed) == (3, 1, 1)


def test_several_selfies_are_fused_by_their_weights(tmp_path: Path) -> None:
    counted, (row, _) = scored(tmp_path, "ann1|ann2|ann3,bob2,0\nann1,bob2,0\n")
    selfies = np.array([PICTURES[name] for name in ("ann1", "ann2", "ann3")], np.float32)
    expected = float(np.dot(fuse(selfies, [1.0, 0.5, 1.0]), PICTURES["bob2"]))
    assert float(row["similarity"]) == pytest.approx(expected, abs=1e-6)
    assert sorted(counted.fused) == [1, 3]
    assert counted.fused[3].counts.impostor.sum() == 1


def test_what_can_be_used_of_several_selfies_is_fused_and_the_desk_would_refuse(tmp_path: Path) -> None:
    counted, (row,) = scored(tmp_path, "ann1|wall,ann2,1\n")
    assert float(row["similarity"]) == pytest.approx(np.dot(PICTURES["ann1"], PICTURES["ann2"]), abs=1e-6)
    assert counted.whole.counts.genuine_failed == 0
    assert counted.desk.counts.genuine_failed == 1


@pytest.mark.parametrize(
    ("pair", "status"),
    [
        ("ann1|wall,ann2,1", "no_face"),
        ("ann1,wall,0", "no_face"),
        ("tiny,ann1,0", "face_too_small"),
        ("ann1|bob1,ann2,1", "mixed_people"),
        ("ann1|ann2,ann3,1", "ok"),
    ],
)
def test_as_the_desk_whatever_is_refused_fails_the_pair(pair: str, status: str, tmp_path: Path) -> None:
    _, (row,) = scored(tmp_path, f"{pair}\n", strict=True)
    assert row["status"] == status
    assert bool(row["similarity"]) == (status == "ok")


def test_selfies_of_two_people_are_scored_but_counted_as_refused_at_the_desk(tmp_path: Path) -> None:
    counted, (row,) = scored(tmp_path, "ann1|bob1,ann2,1\n")
    assert row["status"] == "ok"
    assert counted.desk.counts.genuine_failed == 1


def test_selfies_of_which_none_can_be_used_fail_the_pair(tmp_path: Path) -> None:
    _, (row,) = scored(tmp_path, "wall|wall,ann2,1\n")
    assert (row["status"], row["similarity"]) == ("no_face", "")


def test_folds_and_groups_are_counted_apart(tmp_path: Path) -> None:
    rows = "ann1,ann2,1,1,f\nann1,bob1,0,1,f\nbob1,bob2,1,2,m\nbob2,ann1,0,2,m\n"
    counted, _ = scored(tmp_path, rows, columns="a,b,same,fold,gender")
    assert [tally.counts.genuine.sum() for tally in counted.folds.values()] == [1, 1]
    assert {value: tally.counts.impostor.sum() for value, tally in counted.groups["gender"].items()} == {"f": 1, "m": 1}


def test_pairs_that_contradict_others_are_counted(tmp_path: Path) -> None:
    counted, _ = scored(tmp_path, "ann1,ann2,1\nann2,ann3,1\nann1,ann3,0\nann1,bob1,0\n")
    assert counted.contradictions == 1


def test_the_worst_pairs_are_named(tmp_path: Path) -> None:
    counted, _ = scored(tmp_path, "ann1,ann2,1\nann1,ann3,1\nann1,bob1,0\nann1,bob2,0\n")
    assert (counted.worst_genuine.pairs[0].a, counted.worst_genuine.pairs[0].b) == ("ann1", "ann3")
    assert (counted.worst_impostor.pairs[0].a, counted.worst_impostor.pairs[0].b) == ("ann1", "bob2")


def test_a_pair_that_stands_there_often_is_among_the_worst_once(tmp_path: Path) -> None:
    counted, _ = scored(tmp_path, "ann1,ann3,1\n" * 50 + "ann1,ann2,1\n")
    assert [(pair.a, pair.b) for pair in counted.worst_genuine.pairs] == [("ann1", "ann3"), ("ann1", "ann2")]
    assert counted.whole.counts.genuine.sum() == 51


def test_scores_that_cannot_be_written_say_so_and_leave_nothing(tmp_path: Path) -> None:
    (tmp_path / "scores.csv").mkdir()
    with pytest.raises(OutputError, match="cannot be written"):
        scored(tmp_path, "ann1,ann2,1\n")
    assert not (tmp_path / "scores.half").exists()
