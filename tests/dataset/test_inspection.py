"""A data set looked through: every fault that was put into it is found, and nothing else."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks, Pixels
from facematch_gui.dataset.inspection import Inspection, inspect_dataset, sample_entries
from facematch_gui.dataset.layout import Entry, read_dataset
from facematch_gui.dataset.page import MOST_PICTURES, in_words, page, problems
from facematch_gui.engines.loading import load_worker_networks


def no_networks() -> Networks:
    """For what needs none."""
    return None  # type: ignore[return-value]


def saved(pixels: Pixels, file: Path, quality: int = 70) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(file), np.ascontiguousarray(pixels[:, :, ::-1]), [cv2.IMWRITE_JPEG_QUALITY, quality])


@pytest.fixture(scope="module")
def flawed(faces: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five real people with every fault."""
    root = tmp_path_factory.mktemp("flawed")
    london = sorted(folder for folder in (faces / "london").iterdir() if folder.is_dir())
    for number, person in enumerate(london[:5]):
        folder = root / f"{number % 2}" / f"{number % 2}_{number}"
        folder.mkdir(parents=True)
        shutil.copy(person / "selfie.jpg", folder / "1.jpg")
        shutil.copy(person / "document.jpg", folder / f"{folder.name}_script.jpg")
    (root / "0/0_0/0_0_script.jpg").unlink()
    shutil.copy(root / "0/0_2/0_2_script.jpg", root / "0/0_2/SCRIPT_2.jpg")
    (root / "1/1_1/1.jpg").unlink()
    selfie = load_picture(london[3] / "selfie.jpg").pixels
    shutil.copy(london[3] / "selfie.jpg", root / "0/0_4/2.jpg")
    saved(cv2.resize(selfie, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)[:, ::-1], root / "0/0_0/2.jpg")  # type: ignore[arg-type]
    for name, copy in {"blank-wall": "3", "two-people": "4", "truncated": "5", "text-named": "6"}.items():
        shutil.copy(faces / "hostile" / f"{name}.jpg", root / "0/0_4" / f"{copy}.jpg")
    (root / "0/0_4/gone.jpg").symlink_to("/etc/hostname")
    return root


@pytest.fixture(scope="module")
def inspected(flawed: Path) -> Inspection:
    return inspect_dataset(read_dataset(flawed), load_worker_networks, crops=True, quiet=True)


@pytest.fixture(scope="module")
def report(inspected: Inspection) -> dict[str, Any]:
    return inspected.report()


def test_the_originals_counts_have_their_names(report: dict[str, Any]) -> None:
    assert {name: report[name] for name in ("folders", "employees", "selfies", "scripts")} == {
        "folders": 2, "employees": 5, "selfies": 10, "scripts": 5,
    }  # fmt: skip
    assert json.loads(json.dumps(report, allow_nan=False)) == report


def test_what_people_lack_or_have_too_much_of_is_named(report: dict[str, Any]) -> None:
    assert report["employees_without_script"] == ["0_0"]
    assert report["employees_with_several_scripts"] == ["0_2"]
    assert report["employees_without_selfies"] == ["1_1"]


def test_faces_are_counted(report: dict[str, Any]) -> None:
    faces = report["faces"]
    assert (faces["none"], faces["one"], faces["several"]) == (1, 11, 1)
    assert faces["files_without"] == ["0/0_4/3.jpg"]
    assert faces["files_with_several"] == faces["files_without_a_main_one"] == ["0/0_4/4.jpg"]


def test_unreadable_pictures_are_named_with_why(report: dict[str, Any]) -> None:
    assert {thing["file"]: thing["code"] for thing in report["unreadable"]} == {
        "0/0_4/5.jpg": "picture_unreadable", "0/0_4/6.jpg": "picture_unreadable",
    }  # fmt: skip
    assert all(thing["reason"] for thing in report["unreadable"])


def test_duplicates_are_found_even_smaller_mirrored_and_compressed(report: dict[str, Any]) -> None:
    exact = report["duplicates"]["exact"]
    assert [(sorted(group["files"]), group["several_people"]) for group in exact] == [
        (["0/0_4/2.jpg", "1/1_3/1.jpg"], True),
        (["0/0_2/0_2_script.jpg", "0/0_2/SCRIPT_2.jpg"], False),
    ]
    near = report["duplicates"]["near"]
    assert [(sorted(pair["files"]), pair["several_people"], pair["mirrored"]) for pair in near] == [
        (["0/0_0/2.jpg", "0/0_4/2.jpg"], True, True),
        (["0/0_0/2.jpg", "1/1_3/1.jpg"], True, True),
    ]


def test_sizes_are_spread_in_order(report: dict[str, Any]) -> None:
    for spread in report["sizes"].values():
        assert list(spread.values()) == sorted(spread.values())
    assert report["sizes"]["eye_distance"]["least"] > 20
    assert report["sizes"]["face_width"]["most"] < report["sizes"]["width"]["most"]


def test_what_was_left_alone_is_named(report: dict[str, Any]) -> None:
    assert report["skipped"] == [{"name": "0/0_4/gone.jpg", "reason": "a link that leads out of the folder"}]


def test_the_words_say_the_worst_first(report: dict[str, Any]) -> None:
    lines = in_words(report).splitlines()
    assert lines[0] == "5 employees in 2 folders, with 10 selfies and 5 document pictures."
    wrong = [line.split(":")[0] for line in lines[6:]]
    assert wrong[:4] == [
        "1 picture lies under several people",
        "2 pictures have a copy under another person",
        "2 pictures cannot be read",
        "1 picture shows no face",
    ]
    assert len(wrong) == len(problems(report)) == 10


def test_the_page_needs_nothing_beside_itself(inspected: Inspection) -> None:
    made = page(inspected)
    assert "personal data" in made
    assert not re.findall(r"(?:src|href)=[\"'](?!data:)", made)
    # A few people's crops, and a small copy of each picture that is named with its fault.
    assert made.count("<img") == 8 + 2 + 4 + 1 + 1 + 2
    assert "0/0_4/5.jpg" in made


def test_names_are_escaped_on_the_page(tmp_path: Path) -> None:
    saved(np.full((60, 60, 3), 200, np.uint8), tmp_path / "<script>" / "a.jpg")
    made = page(inspect_dataset(read_dataset(tmp_path), no_networks, faces=False, crops=True, quiet=True))
    assert "<script>" not in made
    assert "&lt;script&gt;" in made


def test_without_faces_pictures_are_opened_all_the_same(flawed: Path, report: dict[str, Any]) -> None:
    plain = inspect_dataset(read_dataset(flawed), no_networks, faces=False, workers=2, quiet=True).report()
    assert plain["faces"] is None
    assert plain["duplicates"] == {"exact": report["duplicates"]["exact"], "near": None}
    assert plain["unreadable"] == report["unreadable"]
    assert plain["sizes"]["face_width"] is None
    assert in_words(plain)


def test_a_sound_set_has_nothing_wrong(faces: Path) -> None:
    dataset = read_dataset(faces / "london")
    some = tuple(entry for entry in dataset.entries if entry.identity < "007")
    dataset = type(dataset)(dataset.root, dataset.layout, some, ())
    report = inspect_dataset(dataset, load_worker_networks, quiet=True).report()
    # The document's picture was made from the portrait.
    assert [problem.title for problem in problems(report)] == ["3 pictures have a copy under the same person"]


def entries_of(people: int) -> Iterator[Entry]:
    for person in range(people):
        for name in ("a.jpg", "b.jpg", "script.jpg"):
            yield Entry(Path(name), name, f"{person:03}", "", name == "script.jpg")


@pytest.mark.parametrize(("people", "shown"), [(1, 1), (12, 12), (500, 12)])
def test_a_few_people_are_chosen_evenly(people: int, shown: int) -> None:
    entries = list(entries_of(people))
    chosen = [entries[place] for place in sample_entries(entries)]
    assert len(chosen) == 2 * shown
    assert [entry.name for entry in chosen[:2]] == ["a.jpg", "script.jpg"]
    assert {chosen[0].identity, chosen[-1].identity} == {"000", f"{people - 1:03}"}


def test_a_page_shows_a_limited_number_of_pictures(tmp_path: Path) -> None:
    for number in range(MOST_PICTURES + 6):
        saved(np.full((50, 50, 3), number * 5, np.uint8), tmp_path / "p" / f"{number:02}a.jpg")
        shutil.copy(tmp_path / "p" / f"{number:02}a.jpg", tmp_path / "p" / f"{number:02}b.jpg")
    made = page(inspect_dataset(read_dataset(tmp_path), no_networks, faces=False, workers=1, quiet=True))
    assert made.count("<img") == 2 * MOST_PICTURES
    assert "p/29a.jpg = p/29b.jpg" in made
