"""Two models on the same pairs: the figures by hand, the interval in pairs, the digest of what was compared."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from facematch_gui.errors import OutputError, TableError
from facematch_gui.evaluation.comparison import compare_embedded, pairs_digest, write_comparison
from facematch_gui.evaluation.identity_csv import IdentityList, read_identities
from facematch_gui.evaluation.pair_csv import read_pairs
from facematch_gui.evaluation.pictures import EmbeddedPictures

PEOPLE, EACH = 40, 4


@pytest.fixture
def listed(tmp_path: Path) -> IdentityList:
    """Forty people with four pictures each."""
    rows = [f"{person}-{picture}.jpg,p{person}" for person in range(PEOPLE) for picture in range(EACH)]
    file = tmp_path / "people.csv"
    file.write_text("\n".join(["file,identity", *rows]), "utf-8")
    for row in rows:
        (tmp_path / row.partition(",")[0]).write_bytes(row.encode())
    return read_identities(file, tmp_path)


def faces(noise: float, seed: int = 0) -> NDArray[np.float32]:
    """Unit embeddings of all pictures: each person's own direction, and noise; the same noise but for its strength."""
    rng = np.random.default_rng(seed)
    vectors = np.repeat(rng.normal(size=(PEOPLE, 16)), EACH, axis=0) + noise * rng.normal(size=(PEOPLE * EACH, 16))
    unit: NDArray[np.float32] = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return unit


def embedded(vectors: NDArray[np.float32], failing: tuple[int, ...] = ()) -> EmbeddedPictures:
    status = tuple("no_face" if place in failing else "ok" for place in range(len(vectors)))
    kept = np.array([code == "ok" for code in status])[:, None]
    return EmbeddedPictures(vectors * kept, status, ("",) * len(vectors), np.ones(len(vectors)), len(vectors))


def by_hand(vectors: NDArray[np.float32], target: float) -> float:
    """The share of genuine pairs above the highest strangers that the rate lets through."""
    people = np.repeat(np.arange(PEOPLE), EACH)
    one, other = np.triu_indices(len(people), 1)
    scores = np.einsum("ij,ij->i", vectors[one], vectors[other])
    same = people[one] == people[other]
    strangers = np.sort(scores[~same])[::-1]
    return float((scores[same] > strangers[int(target * len(strangers))]).mean())


def point(comparison: Mapping[str, Any], target: float) -> Mapping[str, Any]:
    (found,) = [each for each in comparison["tar_at_fmr"] if each["fmr_target"] == target]
    return dict(found)


def test_each_models_figures_are_those_counted_by_hand(listed: IdentityList) -> None:
    clear, vague = faces(0.5), faces(0.9)
    comparison = compare_embedded(listed, (embedded(vague), embedded(clear)), seed=0)
    assert comparison["genuine"] == PEOPLE * EACH * (EACH - 1) // 2
    for target in (0.01, 0.001):
        found = point(comparison, target)
        assert found["values"] == pytest.approx([by_hand(vague, target), by_hand(clear, target)], abs=0.005)
        assert found["gain"] == pytest.approx(found["values"][1] - found["values"][0])
        assert found["low"] <= found["gain"] <= found["high"]
    assert comparison["decides"]["fmr_target"] == 0.001
    assert comparison["decides"]["low"] > 0, "far better, beyond what other people would change"
    assert comparison["eer"]["gain"] == pytest.approx(comparison["eer"]["values"][0] - comparison["eer"]["values"][1])
    assert comparison["eer"]["gain"] > 0, "less error is a gain"


def test_the_other_way_round_the_gain_is_a_loss(listed: IdentityList) -> None:
    one, other = embedded(faces(0.5)), embedded(faces(0.9))
    there, back = (compare_embedded(listed, pair, seed=0) for pair in ((one, other), (other, one)))
    for name in ("decides", "eer"):
        assert there[name]["gain"] == pytest.approx(-back[name]["gain"])
        assert (there[name]["low"], there[name]["high"]) == pytest.approx((-back[name]["high"], -back[name]["low"]))


def test_a_model_is_neither_better_nor_worse_than_itself(listed: IdentityList) -> None:
    vague = embedded(faces(0.9))
    decides = compare_embedded(listed, (vague, vague), seed=0)["decides"]
    assert (decides["gain"], decides["low"], decides["high"]) == (0, 0, 0)


def test_two_models_without_an_error_may_still_differ_on_others(listed: IdentityList) -> None:
    clear = embedded(faces(0.05))
    comparison = compare_embedded(listed, (clear, clear), seed=0)
    assert comparison["decides"]["values"] == [1, 1]
    assert comparison["decides"]["low"] == pytest.approx(-(1 - 0.05 ** (1 / PEOPLE)))
    assert comparison["eer"]["high"] > 0


def test_what_is_hard_for_both_does_not_widen_the_interval(listed: IdentityList) -> None:
    """The draws are the same people for both: alone, each model's figure is far less certain than their difference."""
    nearly = faces(0.9) + np.float32(0.02) * faces(0.9, seed=1)
    nearly /= np.linalg.norm(nearly, axis=1, keepdims=True)
    related = compare_embedded(listed, (embedded(faces(0.9)), embedded(nearly)), seed=0)["decides"]
    strangers = compare_embedded(listed, (embedded(faces(0.9)), embedded(faces(0.9, seed=1))), seed=0)["decides"]
    assert related["high"] - related["low"] < (strangers["high"] - strangers["low"]) / 2


def test_a_network_that_crowds_its_similarities_is_compared_as_finely(listed: IdentityList) -> None:
    plain = faces(0.9)
    crowded = np.concatenate([np.ones((len(plain), 1)), 0.05 * plain], axis=1).astype(np.float32)
    crowded /= np.linalg.norm(crowded, axis=1, keepdims=True)
    other = embedded(faces(0.5))
    one, same = (compare_embedded(listed, (embedded(each), other), seed=0) for each in (plain, crowded))
    assert one["decides"]["values"] == pytest.approx(same["decides"]["values"], abs=0.01)
    assert one["decides"]["low"] == pytest.approx(same["decides"]["low"], abs=0.03)


def test_a_picture_that_one_model_cannot_embed_counts_against_it(listed: IdentityList) -> None:
    vectors = faces(0.05)
    comparison = compare_embedded(listed, (embedded(vectors), embedded(vectors, failing=(0, 4, 8))), seed=0)
    pairs = PEOPLE * EACH * (EACH - 1) // 2
    assert comparison["decides"]["gain"] == pytest.approx(-3 * (EACH - 1) / pairs)


def test_few_strangers_let_a_coarser_figure_decide(tmp_path: Path) -> None:
    def decided(people: int) -> Mapping[str, Any]:
        file = tmp_path / "few.csv"
        rows = [f"{number}.jpg,p{number // 2}" for number in range(2 * people)]
        file.write_text("\n".join(["file,identity", *rows]), "utf-8")
        pictures = embedded(faces(0.9)[: 2 * people])
        return dict(compare_embedded(read_identities(file, tmp_path), (pictures, pictures), seed=0)["decides"])

    # 144, 46 and 44 pictures: 10,224, 1,012 and 924 pairs of strangers. Ten false matches must be possible.
    assert decided(72)["fmr_target"] == 0.001
    assert decided(23)["fmr_target"] == 0.01
    assert decided(22)["figure"] == "eer"


def test_strangers_that_one_model_cannot_compare_measure_nothing(tmp_path: Path) -> None:
    file = tmp_path / "few.csv"
    file.write_text("\n".join(["file,identity", *(f"{number}.jpg,p{number // 2}" for number in range(46))]), "utf-8")
    vectors = faces(0.9)[:46]
    pictures = embedded(vectors), embedded(vectors, failing=(0,))
    found = compare_embedded(read_identities(file, tmp_path), pictures, seed=0)
    assert (found["genuine"], found["genuine_failed"]) == (23, 1)
    assert (found["impostor"], found["impostor_failed"]) == (1012, 44)
    assert found["decides"]["figure"] == "eer"
    assert not any(each["measurable"] for each in found["tar_at_fmr"])


def test_pairs_and_folders_are_compared_like_sets(listed: IdentityList, tmp_path: Path) -> None:
    people = listed.people.of_picture
    rows = [
        f"{listed.names[one]},{listed.names[other]},{int(people[one] == people[other])}"
        for one in range(len(people))
        for other in range(one + 1, len(people))
    ]
    file = tmp_path / "pairs.csv"
    file.write_text("\n".join(["a,b,same", *rows]), "utf-8")
    pictures = embedded(faces(0.9)), embedded(faces(0.5))
    by_pairs = compare_embedded(read_pairs(file, tmp_path), pictures, seed=0)
    by_set = compare_embedded(listed, pictures, seed=0)
    assert by_pairs["decides"]["values"] == pytest.approx(by_set["decides"]["values"])
    assert (by_pairs["genuine"], by_pairs["impostor"]) == (by_set["genuine"], by_set["impostor"])


def test_without_pairs_of_both_kinds_there_is_nothing_to_say(tmp_path: Path) -> None:
    file = tmp_path / "one.csv"
    file.write_text("file,identity\na.jpg,p\nb.jpg,p\n", "utf-8")
    pictures = embedded(faces(0.5)[:2])
    with pytest.raises(TableError, match="not both pairs"):
        compare_embedded(read_identities(file, tmp_path), (pictures, pictures), seed=0)


def test_the_digest_stands_for_the_pictures_and_who_is_on_them(listed: IdentityList, tmp_path: Path) -> None:
    digest = pairs_digest(listed)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for file in tmp_path.glob("*.*"):
        (elsewhere / file.name).write_bytes(file.read_bytes())
    copy = read_identities(elsewhere / "people.csv", elsewhere)
    assert pairs_digest(copy) == digest
    (elsewhere / "0-0.jpg").write_bytes(b"another picture")
    assert pairs_digest(copy) != digest
    (elsewhere / "0-0.jpg").unlink()
    assert pairs_digest(copy) != digest
    text = (tmp_path / "people.csv").read_text("utf-8").replace("39-3.jpg,p39", "39-3.jpg,p0")
    (tmp_path / "people.csv").write_text(text, "utf-8")
    assert pairs_digest(read_identities(tmp_path / "people.csv", tmp_path)) != digest


def test_a_comparison_is_written_whole(listed: IdentityList, tmp_path: Path) -> None:
    comparison = compare_embedded(listed, (embedded(faces(0.9)), embedded(faces(0.5))), seed=0)
    file = write_comparison(tmp_path / "out", comparison)
    assert json.loads(file.read_text("utf-8")) == comparison
    assert [each.name for each in file.parent.iterdir()] == ["comparison.json"]
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        write_comparison(tmp_path / "file", comparison)
