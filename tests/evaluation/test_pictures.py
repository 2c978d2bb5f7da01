"""Pictures embedded once, in workers that may end, and kept when the run is cut off."""

from __future__ import annotations

import functools
import multiprocessing
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import SupportsIndex, overload

import numpy as np
import pytest
from PIL import Image

from facematch_gui.core.image import load_picture
from facematch_gui.core.networks import Networks
from facematch_gui.core.recipe import ORIGINAL_RECIPE, STANDARD_RECIPE, ChipRecipe
from facematch_gui.core.score import embed_faces
from facematch_gui.core.timing import Stopwatch
from facematch_gui.core.verify import examine
from facematch_gui.engines.loading import load_worker_networks
from facematch_gui.errors import OutputError
from facematch_gui.evaluation import shards
from facematch_gui.evaluation.picture import embed_picture
from facematch_gui.evaluation.pictures import EmbeddedPictures, embed_pictures
from facematch_gui.evaluation.shards import ShardStore, recipe_digest
from facematch_gui.paths import resource


@pytest.fixture(autouse=True)
def _no_process_left() -> Iterator[None]:
    yield
    assert not multiprocessing.active_children()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two faces, a wall, a text and a file that is not there."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("selfie.jpg", "document.jpg"):
        shutil.copy(resource(f"sample/{name}"), folder / name)
    Image.new("RGB", (200, 200), (120, 130, 140)).save(folder / "wall.png")
    (folder / "text.jpg").write_text("no picture", encoding="utf-8")
    return [folder / name for name in ("selfie.jpg", "wall.png", "text.jpg", "gone.jpg", "document.jpg")]


def embedded(files: list[Path], folder: Path, recipe: str = "recipe") -> EmbeddedPictures:
    return embed_pictures(files, load_worker_networks, ShardStore(folder, recipe), workers=1, quiet=True)


def died_once(marker: Path) -> Networks:
    if not marker.exists():
        marker.touch()
        os._exit(1)
    return load_worker_networks()


def test_each_picture_gets_its_embedding_or_its_reason(files: list[Path], tmp_path: Path, networks: Networks) -> None:
    found = embedded(files, tmp_path / "partial")
    assert found.status == ("ok", "no_face", "picture_unreadable", "picture_missing", "ok")
    assert found.scored.tolist() == [True, False, False, False, True]
    assert found.embedded_now == 4
    assert not found.embeddings[1:4].any()
    for place in (0, 4):
        sample = examine(load_picture(files[place]), networks.finder, Stopwatch(lambda: 0.0))
        (expected,) = embed_faces(networks.embedder, sample.chips[None])
        assert float(found.embeddings[place] @ expected) > 0.9999
        assert found.weight[place] == pytest.approx(sample.quality.weight)


def test_a_worker_that_dies_costs_nothing(files: list[Path], tmp_path: Path) -> None:
    make = functools.partial(died_once, tmp_path / "died")
    found = embed_pictures(files, make, ShardStore(tmp_path / "partial", "recipe"), workers=1, quiet=True)
    assert (tmp_path / "died").exists()
    assert found.status == ("ok", "no_face", "picture_unreadable", "picture_missing", "ok")


def test_a_face_that_the_desk_refuses_is_embedded_and_said_to_be_refused(tmp_path: Path, networks: Networks) -> None:
    with Image.open(resource("sample/selfie.jpg")) as picture:
        single = picture.convert("RGB")
    two = Image.new("RGB", (2 * single.width, single.height))
    for place in (0, 1):
        two.paste(single, (place * single.width, 0))
    two.save(tmp_path / "two.png")
    found = embed_picture(networks, tmp_path / "two.png")
    assert (found.status, found.refusal) == ("ok", "several_faces")
    assert found.embedding is not None


def test_as_the_desk_such_a_face_is_none(tmp_path: Path) -> None:
    pictures = EmbeddedPictures(np.ones((2, 3), np.float32), ("ok", "ok"), ("", "several_faces"), np.ones(2), 2)
    desk = pictures.as_the_desk_would()
    assert desk.status == ("ok", "several_faces")
    assert desk.embeddings.tolist() == [[1, 1, 1], [0, 0, 0]]


# --- Going on ---------------------------------------------------------------------------------------------------------


def test_what_is_kept_is_not_embedded_again(files: list[Path], tmp_path: Path) -> None:
    first = embedded(files[:2], tmp_path / "partial")
    again = embedded(files, tmp_path / "partial")
    assert (first.embedded_now, again.embedded_now) == (2, 2)
    np.testing.assert_array_equal(again.embeddings[0], first.embeddings[0])
    assert again.status[:2] == first.status


def test_a_changed_picture_or_recipe_is_embedded_anew(files: list[Path], tmp_path: Path) -> None:
    embedded(files[:2], tmp_path / "partial")
    shutil.copy(resource("sample/document.jpg"), files[1])
    changed = embedded(files[:2], tmp_path / "partial")
    assert changed.embedded_now == 1
    assert changed.status == ("ok", "ok")
    assert embedded(files[:2], tmp_path / "partial", "another recipe").embedded_now == 2


def test_a_broken_shard_is_passed_over(files: list[Path], tmp_path: Path) -> None:
    embedded(files[:1], tmp_path / "partial")
    for shard in (tmp_path / "partial").iterdir():
        shard.write_bytes(shard.read_bytes()[:100])
    assert embedded(files[:1], tmp_path / "partial").embedded_now == 1


class InterruptedList(list[Path]):
    """Files of which one is never reached: a Ctrl-C comes first."""

    @overload
    def __getitem__(self, place: SupportsIndex, /) -> Path: ...
    @overload
    def __getitem__(self, place: slice, /) -> list[Path]: ...
    def __getitem__(self, place: SupportsIndex | slice, /) -> Path | list[Path]:
        if place == 4:
            raise KeyboardInterrupt
        return super().__getitem__(place)


def test_an_interrupted_run_keeps_what_it_has(files: list[Path], tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        embedded(InterruptedList(files), tmp_path / "partial")
    assert not multiprocessing.active_children()
    again = embedded(files, tmp_path / "partial")
    assert 1 <= again.embedded_now < 4
    assert again.status == ("ok", "no_face", "picture_unreadable", "picture_missing", "ok")


def test_shards_are_written_as_they_fill_and_hold_no_names(
    files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shards, "SHARD_SIZE", 1)
    embedded(files, tmp_path / "partial")
    written = list((tmp_path / "partial").iterdir())
    assert len(written) == 4
    for shard in written:
        with np.load(shard, allow_pickle=False) as content:
            assert all(len(str(key)) == 64 for key in content["key"])
        assert b"selfie" not in shard.read_bytes()
    store = ShardStore(tmp_path / "partial", "recipe")
    store.clear()
    assert not (tmp_path / "partial").exists()


def test_clearing_leaves_other_peoples_files_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").touch()
    ShardStore(tmp_path, "recipe").clear()
    assert (tmp_path / "mine.txt").exists()


def test_shards_that_cannot_be_written_say_so(files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "partial").touch()
    with pytest.raises(OutputError, match="cannot be written"):
        embedded(files[:1], tmp_path / "partial")


def test_a_recipe_depends_on_every_file_of_the_models() -> None:
    models = {"face-resnet/network.tflite": "a" * 64, "face-finder/mesh.tflite": "b" * 64}
    assert recipe_digest(models) == recipe_digest(dict(reversed(models.items())))
    assert recipe_digest(models) != recipe_digest({**models, "face-finder/mesh.tflite": "c" * 64})


def test_a_recipe_depends_on_how_the_faces_are_cut() -> None:
    digests = {recipe_digest({}, recipe) for recipe in (STANDARD_RECIPE, ORIGINAL_RECIPE, ChipRecipe(mirrored=False))}
    assert len(digests) == 3
