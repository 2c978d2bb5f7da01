"""A prepared folder gives back what was put in, and notices every change."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from facematch_gui.core.networks import Pixels
from facematch_gui.core.recipe import ORIGINAL_RECIPE, STANDARD_RECIPE, ChipRecipe
from facematch_gui.dataset.chip_files import is_kept, keep_chips, sweep
from facematch_gui.dataset.prepared import MANIFEST, TABLE, PreparedFaces, read_prepared, write_prepared
from facematch_gui.errors import DatasetError, OutputError

RECIPES = [STANDARD_RECIPE, ORIGINAL_RECIPE, ChipRecipe(size=96, scales=(1.0,))]


def noise(count: int, recipe: ChipRecipe, seed: int = 0) -> Pixels:
    shape = (count, len(recipe.scales), recipe.size, recipe.size, 3)
    return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


def written(folder: Path, recipe: ChipRecipe = ORIGINAL_RECIPE, chips: Pixels | None = None) -> PreparedFaces:
    return write_prepared(
        folder,
        recipe,
        noise(4, recipe) if chips is None else chips,
        identity=[0, 0, 1, 2],
        group=[0, 0, 0, 1],
        is_document=[True, False, False, True],
        split=["train", "train", "validation", "test"],
        weight=[1.0, 0.1 + 0.2, 0.5, 0.75],
    )


@pytest.mark.parametrize("recipe", RECIPES)
def test_what_is_read_is_what_was_written(recipe: ChipRecipe, tmp_path: Path) -> None:
    chips = noise(4, recipe)
    written(tmp_path / "faces", recipe, chips)
    faces = read_prepared(tmp_path / "faces")
    assert (len(faces), faces.recipe, faces.rule) == (4, recipe, "product")
    assert faces.identity.tolist() == [0, 0, 1, 2]
    assert faces.group.tolist() == [0, 0, 0, 1]
    assert faces.is_document.tolist() == [True, False, False, True]
    assert faces.split.tolist() == ["train", "train", "validation", "test"]
    assert faces.weight.tolist() == [1.0, 0.1 + 0.2, 0.5, 0.75]
    for place in range(4):
        read = faces.chips(place)
        assert read.dtype == np.uint8
        np.testing.assert_array_equal(read, chips[place])


def test_a_part_keeps_what_belongs_together(tmp_path: Path) -> None:
    chips = noise(4, ORIGINAL_RECIPE)
    faces = written(tmp_path / "faces", chips=chips)
    part = faces.of("validation", "test")
    assert part.identity.tolist() == [1, 2]
    np.testing.assert_array_equal(part.chips(1), chips[3])
    np.testing.assert_array_equal(faces.at([3, 0]).chips(1), chips[0])
    assert len(faces.of()) == 0
    with pytest.raises(ValueError, match="tset"):
        faces.of("tset")


def test_names_and_tables_are_numbers(tmp_path: Path) -> None:
    faces = written(tmp_path / "faces")
    for name, sha256 in zip(faces.files, faces.sha256, strict=True):
        assert hashlib.sha256((tmp_path / "faces" / name).read_bytes()).hexdigest() == sha256
        assert name.replace("/", "").removeprefix("faces").removesuffix(".png") == sha256


def test_the_digest_stands_for_all_of_it(tmp_path: Path) -> None:
    one = written(tmp_path / "one")
    assert one.digest == written(tmp_path / "same").digest
    assert one.digest != written(tmp_path / "other", chips=noise(4, ORIGINAL_RECIPE, seed=1)).digest


# --- What was changed -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("harm", ["missing", "empty", "one bit", "another face"])
def test_a_face_that_was_changed_is_refused(harm: str, tmp_path: Path) -> None:
    faces = written(tmp_path / "faces")
    file = tmp_path / "faces" / faces.files[0]
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    if harm == "missing":
        file.unlink()
    else:
        other = (tmp_path / "faces" / faces.files[1]).read_bytes()
        file.write_bytes({"empty": b"", "one bit": bytes(data), "another face": other}[harm])
    with pytest.raises(DatasetError, match="missing" if harm == "missing" else "changed"):
        faces.chips(0)
    faces.chips(1)


def test_a_file_is_hashed_once_and_its_parts_remember(tmp_path: Path) -> None:
    faces = written(tmp_path / "faces")
    faces.chips(0)
    assert faces.of("train")._checked == {faces.sha256[0]}


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (TABLE, b",train,", b",test,"),
        (TABLE, b"sha256", b"sha512"),
        (MANIFEST, b'"schema": 1', b'"schema": 99'),
        (MANIFEST, b'"aligned"', b'"askew"'),
        (MANIFEST, b'"crop"', b'"askew"'),
        (MANIFEST, b'"size": 96', b'"size": null'),
        (MANIFEST, b'"tables"', b'"chairs"'),
        (MANIFEST, b"{", b"["),
        (MANIFEST, b'"recipe": {', b'"recipe": 5, "rest": {'),
    ],
)
def test_a_table_or_manifest_that_was_changed_is_refused(name: str, old: bytes, new: bytes, tmp_path: Path) -> None:
    recipe = STANDARD_RECIPE if old == b'"aligned"' else ORIGINAL_RECIPE
    written(tmp_path / "faces", recipe)
    file = tmp_path / "faces" / name
    data = file.read_bytes()
    assert old in data
    file.write_bytes(data.replace(old, new, 1))
    with pytest.raises(DatasetError):
        read_prepared(tmp_path / "faces")


def test_a_table_whose_hash_was_changed_along_must_still_make_sense(tmp_path: Path) -> None:
    written(tmp_path / "faces")
    table = (tmp_path / "faces" / TABLE).read_bytes()
    forged = table.replace(b",train,", b",test,", 1)
    manifest = (tmp_path / "faces" / MANIFEST).read_text()
    (tmp_path / "faces" / TABLE).write_bytes(forged)
    old, new = (hashlib.sha256(data).hexdigest() for data in (table, forged))
    (tmp_path / "faces" / MANIFEST).write_text(manifest.replace(old, new))
    with pytest.raises(DatasetError):
        read_prepared(tmp_path / "faces")


def test_a_path_in_the_table_leads_nowhere_else(tmp_path: Path) -> None:
    faces = written(tmp_path / "faces")
    table = (tmp_path / "faces" / TABLE).read_bytes()
    forged = table.replace(faces.sha256[0].encode(), b"../" * 21 + b"x", 1)
    manifest = json.loads((tmp_path / "faces" / MANIFEST).read_bytes())
    manifest["tables"][TABLE] = hashlib.sha256(forged).hexdigest()
    (tmp_path / "faces" / TABLE).write_bytes(forged)
    (tmp_path / "faces" / MANIFEST).write_text(json.dumps(manifest))
    with pytest.raises(DatasetError):
        read_prepared(tmp_path / "faces")


@pytest.mark.parametrize("what", ["nothing", "a file", "another folder", "no table"])
def test_what_is_no_prepared_folder_is_refused(what: str, tmp_path: Path) -> None:
    folder = tmp_path / "faces"
    if what == "a file":
        folder.write_text("no")
    elif what == "another folder":
        folder.mkdir()
        (folder / "portrait.png").write_bytes(b"mine")
    elif what == "no table":
        written(folder)
        (folder / TABLE).unlink()
    with pytest.raises(DatasetError, match="complete"):
        read_prepared(folder)


# --- Writing ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [
        {"split": ["train", "test", "validation", "test"]},
        {"split": ["train", "train", "validation", "exam"]},
        {"identity": [0, 0, 1]},
        {"identity": [0, 0, 1, -1]},
        {"weight": [0.0, 1, 1, 1]},
        {"weight": [float("nan"), 1, 1, 1]},
        {"chips": np.zeros((4, 1, 95, 96, 3), np.uint8)},
        {"chips": np.zeros((4, 1, 96, 96, 3), np.float32)},
    ],
)
def test_what_makes_no_sense_is_not_written(wrong: dict[str, object], tmp_path: Path) -> None:
    sound: dict[str, object] = {
        "chips": noise(4, ORIGINAL_RECIPE),
        "identity": [0, 0, 1, 2],
        "group": [0] * 4,
        "is_document": [False] * 4,
        "split": ["train", "train", "validation", "test"],
    }
    with pytest.raises(ValueError):  # noqa: PT011 - each has words of its own
        write_prepared(tmp_path / "faces", ORIGINAL_RECIPE, **{**sound, **wrong})  # type: ignore[arg-type]
    assert not (tmp_path / "faces" / MANIFEST).exists()


def test_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written"):
        written(tmp_path / "file" / "faces")


def test_only_faces_that_nobody_wants_are_swept_away(tmp_path: Path) -> None:
    kept, lost = (keep_chips(tmp_path, data) for data in (b"one", b"two"))
    strange = tmp_path / "faces" / kept[:2] / "mine.png"
    strange.write_bytes(b"mine")
    half = tmp_path / "faces" / lost[:2] / f"{lost[2:]}.png.half"
    half.write_bytes(b"tw")
    sweep(tmp_path, {kept})
    assert is_kept(tmp_path, kept)
    assert not is_kept(tmp_path, lost)
    assert strange.read_bytes() == b"mine"
    assert not half.exists()
