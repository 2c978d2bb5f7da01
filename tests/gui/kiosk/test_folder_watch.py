"""A document that arrives as a file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from facematch_gui.errors import OutputError, PictureError
from facematch_gui.gui.kiosk.folder_watch import FolderWatch


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "scans"
    place.mkdir()
    return place


def test_a_new_picture_is_taken_once_it_no_longer_grows(folder: Path, document: Path) -> None:
    shutil.copy(document, folder / "before.jpg")
    watch = FolderWatch(folder, empties=False)
    assert watch.look() is None
    assert watch.look() is None, "what lay there before the visit is nobody's"
    whole = document.read_bytes()
    scan = folder / "SCAN0001.JPG"
    scan.write_bytes(whole[:1000])
    assert watch.look() is None
    scan.write_bytes(whole)
    assert watch.look() is None, "it has just grown"
    picture = watch.look()
    assert picture is not None
    assert picture.width > 100
    assert scan.exists(), "somebody's own drive is left as it is"
    assert watch.look() is None


def test_a_scan_is_deleted_once_it_was_read(folder: Path, document: Path) -> None:
    watch = FolderWatch(folder, empties=True)
    watch.look()
    shutil.copy(document, folder / "scan.jpg")
    (folder / "notes.txt").write_text("the scanner's own")
    watch.look()
    assert watch.look() is not None
    assert [file.name for file in folder.iterdir()] == ["notes.txt"]


def test_a_scan_that_cannot_be_read_is_deleted_too(folder: Path) -> None:
    watch = FolderWatch(folder, empties=True)
    watch.look()
    (folder / "scan.jpg").write_bytes(b"no picture")
    watch.look()
    with pytest.raises(PictureError):
        watch.look()
    assert not list(folder.iterdir())


def test_several_pictures_are_not_guessed_between(folder: Path, document: Path) -> None:
    watch = FolderWatch(folder, empties=False)
    watch.look()
    for name in ("one.jpg", "two.jpg"):
        shutil.copy(document, folder / name)
    watch.look()
    with pytest.raises(PictureError, match="several new pictures"):
        watch.look()
    shutil.copy(document, folder / "three.jpg")
    watch.look()
    assert watch.look() is not None


def test_a_drive_may_be_plugged_in_later(tmp_path: Path, document: Path) -> None:
    drive = tmp_path / "drive"
    watch = FolderWatch(drive, empties=False)
    assert watch.look() is None
    drive.mkdir()
    shutil.copy(document, drive / "passport.jpg")
    watch.look()
    assert watch.look() is not None


def test_what_comes_too_late_is_deleted_with_the_visit(folder: Path, document: Path) -> None:
    watch = FolderWatch(folder, empties=True)
    watch.look()
    shutil.copy(document, folder / "late.jpg")
    watch.forget()
    assert not list(folder.iterdir())
    kept = FolderWatch(folder, empties=False)
    kept.look()
    shutil.copy(document, folder / "mine.jpg")
    kept.forget()
    assert list(folder.iterdir())


def test_a_scan_that_cannot_be_deleted_is_told(folder: Path, document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    watch = FolderWatch(folder, empties=True)
    watch.look()
    # A folder in the place of the scan cannot be unlinked, by root either.
    scan = folder / "scan.jpg"
    shutil.copy(document, scan)
    watch.look()
    monkeypatch.setattr(Path, "unlink", _refuse)
    with pytest.raises(OutputError, match="cannot be deleted"):
        watch.look()


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")


@pytest.mark.parametrize("empties", [True, False])
def test_a_scan_that_still_grows_belongs_to_whoever_was_there_before(
    folder: Path, document: Path, empties: bool
) -> None:
    whole = document.read_bytes()
    late = folder / "late.jpg"
    late.write_bytes(whole[:1000])
    watch = FolderWatch(folder, empties)
    watch.look()
    for size in (2000, 3000, len(whole)):
        late.write_bytes(whole[:size])
        assert watch.look() is None
    assert watch.look() is None
    assert late.exists() is not empties
    # A scanner may give the next one the same name.
    late.write_bytes(whole + b" ")
    assert watch.look() is None
    assert watch.look() is not None


def test_a_scan_that_still_grows_is_deleted_with_the_visit_at_the_latest(folder: Path) -> None:
    late = folder / "late.jpg"
    late.write_bytes(b"1")
    watch = FolderWatch(folder, empties=True)
    watch.look()
    late.write_bytes(b"12")
    watch.look()
    watch.forget()
    assert not late.exists()


def test_one_scan_that_cannot_be_deleted_does_not_keep_the_others(folder: Path, document: Path) -> None:
    watch = FolderWatch(folder, empties=True)
    watch.look()
    for name in ("one.jpg", "two.jpg", "three.jpg"):
        shutil.copy(document, folder / name)
    stuck = folder / "two.jpg"
    files = [folder / "one.jpg", stuck, folder / "three.jpg"]
    stuck.unlink()
    stuck.mkdir()
    with pytest.raises(OutputError, match="cannot be deleted"):
        watch._delete(files)
    assert [file.name for file in folder.iterdir()] == ["two.jpg"]
