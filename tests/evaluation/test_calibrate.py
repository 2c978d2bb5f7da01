from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.errors import TableError
from facematch_gui.evaluation.calibrate import Calibrated, calibrate, card_section, gather, read_excluded
from facematch_gui.evaluation.pictures import EmbeddedPictures
from tests.evaluation.test_calibration_fit import PEOPLE, PICTURES, crowd


def folder_of(root: Path, *names: str) -> Path:
    """Empty files in folders: only their names matter before they are read."""
    for name in names:
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    return root


def test_people_are_the_folders_that_hold_pictures(tmp_path: Path) -> None:
    one = folder_of(tmp_path / "one", "g/g_1/a.jpg", "g/g_1/g_1_script.jpg", "g/g_2/a.JPG", "g/notes.txt")
    two = folder_of(tmp_path / "two", "g_1/selfie.jpg", "g_1/Document.png", "readme.jpg")
    people = gather([one, two])
    assert len(people.files) == 5
    assert len(people.names) == 3, "the g_1 of the second source is somebody else"
    assert sorted(
        file.name for file, is_document in zip(people.files, people.is_document, strict=True) if is_document
    ) == [
        "Document.png",
        "g_1_script.jpg",
    ]


def test_people_may_come_from_a_list(tmp_path: Path) -> None:
    folder_of(tmp_path, "a.jpg", "b.jpg", "c.jpg")
    (tmp_path / "people.csv").write_text("file;identity\na.jpg;x\nb.jpg;x\nc.jpg;y\n", "utf-8")
    people = gather([tmp_path / "people.csv"])
    assert [file.name for file in people.files] == ["a.jpg", "b.jpg", "c.jpg"]
    assert people.identity[0] == people.identity[1] != people.identity[2]


def test_a_source_without_people_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="holds no pictures"):
        gather([folder_of(tmp_path, "loose.jpg")])


def test_excluded_pairs_are_named_as_the_source_names_them(tmp_path: Path) -> None:
    people = gather([folder_of(tmp_path / "all", "g/p1/a.jpg", "g/p2/a.jpg", "g/p3/a.jpg")])
    listed = tmp_path / "wrong.csv"
    listed.write_text("a_identity,b_identity\np3,p1\n", "utf-8")
    (pair,) = read_excluded(listed, people)
    assert [people.names[number] for number in pair] == ["0/p1", "0/p3"]
    again = gather([folder_of(tmp_path / "groups", "g/p1/a.jpg", "h/p1/a.jpg", "h/p3/a.jpg")])
    assert len(read_excluded(listed, again)) == 2, "p1 is a person of either group"
    listed.write_text("a_identity,b_identity\np1,p2\np1,nobody\n", "utf-8")
    with pytest.raises(TableError, match="Row 3 excludes somebody"):
        read_excluded(listed, people)


def embedded_crowd(tmp_path: Path, missing: int = 0) -> tuple[object, EmbeddedPictures]:
    """A made-up crowd, each with one document, as if its pictures had been embedded."""
    embeddings, _ = crowd(11)
    names = [
        f"g/p{person:03}/{'script' if picture == 0 else picture}.jpg"
        for person in range(PEOPLE)
        for picture in range(PICTURES)
    ]
    people = gather([folder_of(tmp_path, *names)])
    order = np.argsort([str(file) for file in people.files])
    assert (order == np.arange(len(order))).all()
    status = ["no_face"] * missing + ["ok"] * (len(names) - missing)
    vectors = embeddings * np.array([code == "ok" for code in status])[:, None]
    pictures = EmbeddedPictures(vectors, tuple(status), ("",) * len(names), np.ones(len(names)), len(names))
    return people, pictures


def test_each_number_of_selfies_that_people_have_gets_a_curve(tmp_path: Path) -> None:
    people, pictures = embedded_crowd(tmp_path, missing=4)
    calibrated = calibrate(people, pictures, "A made-up crowd.", seed=0)  # type: ignore[arg-type]
    assert set(calibrated.fits) == {1, 2, 3}, "three selfies and a document each"
    single, *fused = (calibrated.calibration.similarity_at(0.01, number) for number in (1, 2, 3))
    assert fused == pytest.approx([single, single], abs=0.02), "fused half-way, strangers come no nearer"
    assert calibrated.pictures == PEOPLE * PICTURES - 4
    assert calibrated.people == PEOPLE - 1
    assert "A made-up crowd." in calibrated.calibration.basis


def test_the_cards_section_names_points_data_and_method_but_nobody(tmp_path: Path) -> None:
    people, pictures = embedded_crowd(tmp_path)
    calibrated = calibrate(people, pictures, "A made-up crowd.", seed=3)  # type: ignore[arg-type]
    section = card_section(calibrated, seed=3)
    assert section["operating_points"]["match"]["fmr"] == 0.0005
    assert section["operating_points"]["review"]["similarity"] < section["operating_points"]["match"]["similarity"]
    assert section["seed"] == 3
    assert "Pareto" in section["method"]
    assert "p001" not in str(section)


def crowded(calibrated: Calibrated, range_of_scores: float) -> Calibrated:
    """The same, as if all similarities lay in a small range below one."""
    curves = {
        number: replace(curve, similarity=1 - range_of_scores * (1 - curve.similarity))
        for number, curve in calibrated.calibration.curves.items()
    }
    return replace(calibrated, calibration=replace(calibrated.calibration, curves=curves))


def test_a_network_that_crowds_all_faces_together_keeps_its_knots_apart(tmp_path: Path) -> None:
    people, pictures = embedded_crowd(tmp_path)
    calibrated = calibrate(people, pictures, "A made-up crowd.", seed=3)  # type: ignore[arg-type]
    plain = card_section(calibrated, seed=3)["curves"][0]["similarity"]
    assert plain == [round(value, 6) for value in plain]
    narrow = card_section(crowded(calibrated, 1e-5), seed=3)["curves"][0]["similarity"]
    assert (np.diff(narrow) > 0).all()
    with pytest.raises(TableError, match="cannot tell faces apart"):
        card_section(crowded(calibrated, 1e-12), seed=3)
