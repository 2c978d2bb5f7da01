"""A data set prepared: the same folder comes out, whatever the order, the processes, or what cut the run off."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.commands.prepare import finder_files
from facematch_gui.core.chips import cut_chips
from facematch_gui.core.finding import choose_face, find_faces
from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.dataset.face_table import face_rows, skipped_rows
from facematch_gui.dataset.journal import JOURNAL
from facematch_gui.dataset.layout import Dataset, read_dataset
from facematch_gui.dataset.plan import PRESETS, Plan
from facematch_gui.dataset.preparation import Preparation, prepare
from facematch_gui.dataset.prepared import MANIFEST, SKIPPED_TABLE, TABLE, read_prepared
from facematch_gui.dataset.splitting import Fractions
from facematch_gui.engines.loading import load_worker_networks
from facematch_gui.errors import DatasetError, OutputError
from tests.dataset.people import add_odd_pictures, brighter, contents, write_people

PLAN = Plan(PRESETS["inception-96"], "product", finder_files())


def prepared(
    source: Path | Dataset, out: Path, plan: Plan = PLAN, workers: int = 1, worries: list[str] | None = None
) -> Preparation:
    dataset = read_dataset(source) if isinstance(source, Path) else source
    said = worries if worries is not None else []
    return prepare(dataset, out, plan, load_worker_networks, warn=said.append, workers=workers, quiet=True)


def command(source: Path, out: Path) -> Sequence[str]:
    words = ["dataset", "prepare", str(source), "--out", str(out), "--for", "inception-96", "--workers", "1", "--quiet"]
    return [sys.executable, "-m", "facematch_gui", *words]


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six people, one of whom has some pictures without a face."""
    folder = write_people(tmp_path_factory.mktemp("set") / "people", 6)
    add_odd_pictures(folder / "one" / "01")
    return folder


@pytest.fixture(scope="module")
def whole(people: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, prepared in one go."""
    out = tmp_path_factory.mktemp("whole") / "faces"
    prepared(people, out)
    return out


# --- What comes out ---------------------------------------------------------------------------------------------------


def test_every_picture_is_a_face_or_has_its_reason(people: Path, whole: Path, networks: Networks) -> None:
    faces = read_prepared(whole)
    assert (len(faces), len(set(faces.identity))) == (12, 6)
    assert faces.is_document.sum() == 6
    manifest = json.loads((whole / MANIFEST).read_bytes())
    assert manifest["skipped"] == {"face_too_small": 1, "no_face": 1, "picture_unreadable": 2, "several_faces": 1}
    assert manifest["counts"]["people_with_both"] == 6
    assert {split: part["people"] for split, part in manifest["splits"].items()} == {
        "train": 4,
        "validation": 1,
        "test": 1,
    }
    rows = face_rows((whole / TABLE).read_bytes())
    sources = [row.source for row in rows] + [row.source for row in skipped_rows((whole / SKIPPED_TABLE).read_bytes())]
    assert sorted(sources) == sorted(contents(people).values())


def test_the_stored_chips_are_those_of_inference(people: Path, whole: Path, networks: Networks) -> None:
    faces = read_prepared(whole)
    by_source = {row.source: place for place, row in enumerate(face_rows((whole / TABLE).read_bytes()))}
    compared = 0
    for name, sha256 in contents(people).items():
        if sha256 in by_source:
            search = find_faces(load_picture(people / name), networks.finder)
            seen = cut_chips(search.picture.pixels, choose_face(search), PLAN.recipe)
            np.testing.assert_array_equal(faces.chips(by_source[sha256]), seen)
            compared += 1
    assert compared == 12


def test_nothing_in_it_names_anybody(tmp_path: Path) -> None:
    """Names of folders and files stay where they are."""
    write_people(tmp_path / "set", 3)
    for number, person in enumerate(sorted((tmp_path / "set").glob("*/*"))):
        person.rename(person.parent / f"Grace-Hopper-{number}")
    prepared(tmp_path / "set", tmp_path / "faces")
    for file in (tmp_path / "faces").rglob("*"):
        assert "Grace" not in file.name
        assert not file.is_file() or b"Grace" not in file.read_bytes()


def test_neither_the_order_nor_the_processes_show(people: Path, whole: Path, tmp_path: Path) -> None:
    dataset = read_dataset(people)
    prepared(replace(dataset, entries=dataset.entries[::-1]), tmp_path / "faces", workers=2)
    assert contents(tmp_path / "faces") == contents(whole)


def test_nothing_that_is_on_the_disk_is_open_to_others(whole: Path) -> None:
    assert os.name == "nt" or whole.stat().st_mode & 0o077 == 0


def test_what_is_odd_is_said(tmp_path: Path) -> None:
    write_people(tmp_path / "set", 3)
    for document in (tmp_path / "set").rglob("*script*"):
        document.unlink()
    one, two = sorted((tmp_path / "set").glob("two/*"))
    shutil.copy(one / "0000000.jpg", two / "0000001.jpg")
    worries: list[str] = []
    prepared(tmp_path / "set", tmp_path / "faces", worries=worries)
    assert len(worries) == 3
    assert "2 of 3" in worries[0]
    assert "document" in worries[1]
    assert "several people's folders, perhaps in different splits: 1" in worries[2]


# --- Too little -------------------------------------------------------------------------------------------------------


def test_one_person_cannot_be_split_but_can_be_learnt_from(tmp_path: Path) -> None:
    write_people(tmp_path / "set", 1)
    for document in (tmp_path / "set").rglob("*script*"):
        document.unlink()
    with pytest.raises(DatasetError, match="too few people to split: 1"):
        prepared(tmp_path / "set", tmp_path / "faces")
    assert not (tmp_path / "faces").exists(), "nothing was begun"
    worries: list[str] = []
    done = prepared(tmp_path / "set", tmp_path / "faces", replace(PLAN, fractions=Fractions(1, 0, 0)), worries=worries)
    assert (len(done.faces), len(done.faces.of("train"))) == (1, 1)
    assert "1 of 1" in worries[0]


def test_people_without_a_face_do_not_count_and_the_work_is_kept(tmp_path: Path) -> None:
    write_people(tmp_path / "set", 3)
    for number in range(2):
        shutil.rmtree(next((tmp_path / "set").glob(f"*/{number:02d}")))
        (tmp_path / "set" / "walls" / str(number)).mkdir(parents=True)
        add_odd_pictures(tmp_path / "set" / "walls" / str(number))
    with pytest.raises(DatasetError, match="too few people to split: 1"):
        prepared(tmp_path / "set", tmp_path / "faces")
    done = prepared(tmp_path / "set", tmp_path / "faces", replace(PLAN, fractions=Fractions(1, 0, 0)))
    assert (len(done.faces), done.cut_now) == (2, 0), "fractions have no say in what is cut"
    assert done.manifest["counts"]["people_without_a_face"] == 2


def test_without_any_face_the_reason_is_said(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / "set" / str(number)).mkdir(parents=True)
        brighter(Path(__file__).parents[2] / "resources" / "sample" / "selfie.jpg", 0.0).save(
            tmp_path / "set" / str(number) / f"{number}.png"
        )
    with pytest.raises(DatasetError, match=r"None of the pictures.*no_face"):
        prepared(tmp_path / "set", tmp_path / "faces")


# --- Going on ---------------------------------------------------------------------------------------------------------


def test_a_complete_folder_is_left_as_it_is(people: Path, whole: Path) -> None:
    before = {file: file.stat().st_mtime_ns for file in whole.rglob("*") if file.is_file()}
    assert prepared(people, whole).cut_now == 0
    assert {file: file.stat().st_mtime_ns for file in whole.rglob("*") if file.is_file()} == before


def test_killed_in_the_middle_it_goes_on_to_the_same_folder(tmp_path: Path) -> None:
    source = write_people(tmp_path / "set", 8, selfies=2, enlarge=3)
    out = tmp_path / "faces"
    journal = out / JOURNAL
    process = subprocess.Popen(command(source, out), stdout=subprocess.DEVNULL)
    try:
        while not journal.exists() or journal.read_bytes().count(b"\n") < 5:
            assert process.poll() is None, "it was to be killed before its end"
            with suppress(subprocess.TimeoutExpired):
                process.wait(0.01)
    finally:
        process.kill()
        process.wait()
    assert not (out / MANIFEST).exists()
    with pytest.raises(DatasetError, match="not complete"):
        read_prepared(out)
    # As a kill in the middle of a write would leave them.
    (out / "faces" / "ab").mkdir(exist_ok=True)
    (out / "faces" / "ab" / f"{'c' * 62}.png.half").write_bytes(b"half")
    with journal.open("ab") as stream:
        stream.write(b'["abc')
    done = prepared(source, out)
    assert 0 < done.cut_now <= 24 - 4
    prepared(source, tmp_path / "unbroken")
    assert contents(out) == contents(tmp_path / "unbroken")


@pytest.mark.parametrize("moment", [JOURNAL, "faces", TABLE, SKIPPED_TABLE])
def test_killed_at_its_end_it_goes_on_to_the_same_folder(
    moment: str, people: Path, whole: Path, tmp_path: Path
) -> None:
    """Each state that the last steps go through, made by taking back what comes after it."""
    out = tmp_path / "faces"
    shutil.copytree(whole, out)
    rows = face_rows((whole / TABLE).read_bytes())
    way = json.dumps(PLAN.way)
    lines = [json.dumps([row.source, row.sha256, "", row.weight]) for row in rows]
    (out / JOURNAL).write_text("\n".join([way, *lines, ""]))
    if moment != JOURNAL:
        (out / MANIFEST).unlink()
    if moment in ("faces", TABLE):
        (out / SKIPPED_TABLE).unlink()
    if moment == "faces":
        (out / TABLE).unlink()
    done = prepared(people, out)
    assert done.cut_now == (0 if moment == JOURNAL else 5), "the journal here knows nothing of those without a face"
    assert contents(out) == contents(whole)


def test_a_face_that_was_lost_is_cut_again(people: Path, whole: Path, tmp_path: Path) -> None:
    out = tmp_path / "faces"
    shutil.copytree(whole, out)
    lost, changed, *_ = sorted(out.rglob("*.png"))
    lost.unlink()
    changed.write_bytes(b"changed")
    assert prepared(people, out).cut_now == 2
    assert contents(out) == contents(whole)


def test_a_changed_a_new_and_a_removed_picture_are_minded(people: Path, whole: Path, tmp_path: Path) -> None:
    source, out = tmp_path / "set", tmp_path / "faces"
    shutil.copytree(people, source)
    shutil.copytree(whole, out)
    sample = Path(__file__).parents[2] / "resources" / "sample" / "selfie.jpg"
    changed = source / "one" / "03" / "0000000.jpg"
    times = changed.stat()
    brighter(sample, 1.3).save(changed, quality=92)
    os.utime(changed, ns=(times.st_atime_ns, times.st_mtime_ns))
    brighter(sample, 1.25).save(source / "one" / "03" / "0000009.jpg")
    (source / "two" / "00" / "0000000.jpg").unlink()
    assert prepared(source, out).cut_now == 2
    prepared(source, tmp_path / "afresh")
    assert contents(out) == contents(tmp_path / "afresh")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit that Windows does not know")
def test_a_full_disk_is_said_and_costs_nothing(people: Path, whole: Path, tmp_path: Path) -> None:
    # The disk takes every face but the largest.
    limit = max(file.stat().st_size for file in whole.rglob("*.png")) - 1
    script = f"""
import resource, runpy, signal, sys
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
from facematch_gui.cli import main
sys.exit(main(sys.argv[1:]))
"""
    words = [sys.executable, "-c", script, *command(people, tmp_path / "faces")[3:]]
    full = subprocess.run(words, capture_output=True, text=True, check=False)
    assert full.returncode == 30
    assert "cannot be written" in full.stderr
    assert "the same command goes on" in full.stderr
    assert not list((tmp_path / "faces").rglob("*.half"))
    kept = len(list((tmp_path / "faces").rglob("*.png")))
    assert 0 < kept < 12
    assert prepared(people, tmp_path / "faces").cut_now <= 17 - kept
    assert contents(tmp_path / "faces") == contents(whole)


# --- What may not be mixed --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("other", "way"),
    [
        (replace(PLAN, recipe=PRESETS["original"]), "for another network"),
        (replace(PLAN, rule="original"), "by another rule"),
        (replace(PLAN, seed=1), "with another seed"),
        (replace(PLAN, fractions=Fractions(0.6, 0.2, 0.2)), "with other fractions"),
        (replace(PLAN, finder={"mesh": "0" * 64}), "with another face finder"),
    ],
)
def test_another_way_is_refused(other: Plan, way: str, people: Path, whole: Path) -> None:
    before = contents(whole)
    with pytest.raises(DatasetError, match=way):
        prepared(people, whole, other)
    assert contents(whole) == before


def test_a_half_done_folder_of_another_network_is_refused(people: Path, tmp_path: Path) -> None:
    (tmp_path / "faces").mkdir()
    (tmp_path / "faces" / JOURNAL).write_text(json.dumps(PLAN.way) + "\n")
    with pytest.raises(DatasetError, match="for another network"):
        prepared(people, tmp_path / "faces", replace(PLAN, recipe=PRESETS["face-resnet"]))


def test_a_folder_with_something_else_in_it_is_left_alone(people: Path, tmp_path: Path) -> None:
    (tmp_path / "faces").mkdir()
    (tmp_path / "faces" / "thesis.txt").write_text("mine")
    with pytest.raises(DatasetError, match="something else"):
        prepared(people, tmp_path / "faces")
    with pytest.raises(DatasetError, match="names a file"):
        prepared(people, tmp_path / "faces" / "thesis.txt")
    assert contents(tmp_path / "faces").keys() == {"thesis.txt"}


def test_faces_do_not_lie_among_the_pictures(people: Path) -> None:
    before = contents(people)
    for out in (people, people / "one", people / "faces"):
        with pytest.raises(DatasetError, match="among the pictures"):
            prepared(people, out)
    assert contents(people) == before


def test_where_nothing_can_be_written_is_said(people: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        prepared(people, tmp_path / "file" / "faces")
